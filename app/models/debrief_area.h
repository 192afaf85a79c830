// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_lanes.h"
#include "report/debrief_tables.h"

#include <functional>
#include <optional>

namespace samvirke {

/// What happened in a stretch of an exercise, in figures. Each has its entries.
struct AreaFigures
{
    struct Count
    {
        std::vector<std::int64_t> entries;
        [[nodiscard]] int value() const { return static_cast<int>(entries.size()); }
    };
    struct Pair
    {
        int from = DebriefMark::nobody; ///< nobody: the exercise direction; else a place in DebriefLanes::agencies
        int to = DebriefMark::nobody;
        Count messages; ///< said or sent
    };
    struct OfAgency
    {
        Count acts, decisions, messages;
        int overdue = 0; ///< expectations and tasks that were overdue in the stretch
    };

    ExerciseTime from{0}, to{0};
    Count messages, decisions, injects, acknowledgements;
    std::optional<Millis> medianAcknowledgement; ///< from what was sent to the first acknowledgement of each agency
    Count overdue;                               ///< entries that made something be expected
    int overdueSpans = 0;
    std::vector<Pair> pairs; ///< with any, the most first
    std::vector<OfAgency> agencies;
};

/// Of what was said or done from @p from to @p to, both included. What was ruled through later is left out.
/// @param shows which marks are counted
[[nodiscard]] AreaFigures areaFigures(const DebriefLanes &lanes, ExerciseTime from, ExerciseTime to,
                                      const std::function<bool(const DebriefMark &)> &shows);

/// All of it in a few lines.
[[nodiscard]] QString areaText(const Words &words, const Scenario &scenario, const DebriefLanes &lanes,
                               const AreaFigures &figures);
[[nodiscard]] EvidenceTable areaTable(const Words &words, const Scenario &scenario, const DebriefLanes &lanes,
                                      const AreaFigures &figures);

} // namespace samvirke
