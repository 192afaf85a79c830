// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <optional>
#include <vector>

namespace samvirke {

/// A plan along time: what reaches whom when, until when it is expected to be answered, and how much each agency then
/// has open.
struct PlanStrip
{
    struct Mark
    {
        InjectId inject;
        std::string number; ///< as people call it
        ExerciseTime at{0};
        ExerciseTime until{0}; ///< the longest that is expected of it; nothing expected: a minute to read it
        bool movable = false;  ///< it has a time of its own, not one that follows from others
        bool contingency = false;
    };
    struct Lane
    {
        AgencyId agency;
        std::vector<Mark> marks; ///< by time
        std::vector<int> load;   ///< how many are open in each bin
        [[nodiscard]] int most() const;
    };
    struct Stretch
    {
        PhaseId phase;
        ExerciseTime from{0};
    };

    static constexpr Millis bin{60'000};

    std::vector<Lane> lanes; ///< of the agencies that anything reaches, in the plan's order
    std::vector<Stretch> phases;
    Millis length{0}; ///< of the whole, with what is open at the end

    /// The next mark after @p inject at @p lane in time, or the one before (@p by -1); nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> step(std::size_t lane, const InjectId &inject, int by) const;
};

/// What waits for the facilitator's hand has no time and is left out.
[[nodiscard]] PlanStrip planStrip(const Scenario &scenario);

} // namespace samvirke
