// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/entry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace samvirke {

/// A moment at which who asserts to lead a function changes.
struct LeadTurn
{
    ExerciseTime at{0};
    std::int64_t entry = 0;
    AgencyId asserts; ///< from here on
    AgencyId ends;    ///< does not any more
};

/// Who led one function, as the debrief judges it, by time.
struct LeadTurns
{
    FunctionId function;
    std::vector<LeadTurn> turns;

    /// Who says that they lead at @p moment, in the order they said so.
    [[nodiscard]] std::vector<AgencyId> leadingAt(ExerciseTime moment) const;
};

/// Of every function of the scenario, in its order.
[[nodiscard]] std::vector<LeadTurns> leadTurns(const Scenario &scenario, std::span<const Entry> entries);

} // namespace samvirke
