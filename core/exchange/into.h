// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <string_view>

/// What was imported, brought into a scenario that is there already.
namespace samvirke::exchange {

enum class Join : std::uint8_t {
    merge,  ///< beside what is there
    replace ///< instead of the injects, or the tasks, that are there
};

/// The agency of @p scenario that people mean by @p name: its name, its id or its letters.
[[nodiscard]] const Agency *agencyCalled(const Scenario &scenario, std::string_view name);

/// @p scenario with the injects of @p more, and whatever they mention: agencies, channels, moves and objectives that
/// are there already by what they are called, others as new ones. Names that are taken get a number behind.
[[nodiscard]] Scenario withInjects(Scenario scenario, Scenario more, Join how);

} // namespace samvirke::exchange
