// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// How a simulated team plays: named behaviours whose effect on the scores is known beforehand (SCORING 7).
struct Team
{
    std::string name = "ideal";
    bool acts = true;         ///< false: nobody does, reads or answers anything
    int pacePercent = 0;      ///< acts come at this share of their target; 0: well within it, as each draw falls
    bool leavesThird = false; ///< every third task is nobody's
    bool operator==(const Team &) const = default;
};

/// ideal, slow, gaps, silent; nothing for another name.
[[nodiscard]] std::optional<Team> teamNamed(std::string_view name);
[[nodiscard]] std::vector<std::string> teamNames();

/// A number in 0..1 that depends on nothing but its arguments: order, restarts and threads change no draw.
[[nodiscard]] double draw(std::uint64_t seed, std::string_view seat, std::string_view item, std::string_view purpose);
/// The same as 64 bits.
[[nodiscard]] std::uint64_t drawBits(std::uint64_t seed, std::string_view seat, std::string_view item,
                                     std::string_view purpose);

/// True if the team leaves @p task alone: the third of all tasks that the seed puts last.
[[nodiscard]] bool leaves(const Team &team, std::uint64_t seed, const Scenario &scenario, const TaskId &task);

} // namespace samvirke
