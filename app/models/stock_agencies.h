// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <optional>
#include <vector>

namespace samvirke {

/// What an agency is for, whatever it is called.
enum class Trade : std::uint8_t { police, fire, health, municipality };

/// Agencies that stand in most scenarios: named, with code, shape and mandate, in the order in which they are added.
struct StockAgency
{
    Trade trade{};
    Agency agency;
};
[[nodiscard]] std::vector<StockAgency> stockAgencies(const Words &words);

/// By its name, its code or its name in the file, in English or Norwegian; nothing: none of these.
[[nodiscard]] std::optional<Trade> tradeOf(const Agency &agency);

/// Those who play, where nobody does: the agencies that are there get a seat each; where none are, those that injects
/// are addressed to are made, and where that is everybody, police, fire and health.
void addPlayers(const Words &words, Scenario &scenario);
/// What that would add, in a few words.
[[nodiscard]] QString playersText(const Words &words, const Scenario &scenario);

} // namespace samvirke
