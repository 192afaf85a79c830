// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"

/// For this room's own files only: one function for each part of the debrief. All work on settled facts.
namespace samvirke {

[[nodiscard]] std::vector<TaskResult> judgeTasks(const Scenario &scenario, const Facts &facts);

[[nodiscard]] Measure taskClarity(const Scenario &scenario, const std::vector<TaskResult> &tasks);
[[nodiscard]] Measure mandateAdherence(const std::vector<TaskResult> &tasks);
[[nodiscard]] Measure responseTimeliness(const Scenario &scenario, const std::vector<TaskResult> &tasks);
[[nodiscard]] Measure consultInform(const Scenario &scenario, const Facts &facts, const std::vector<TaskResult> &tasks,
                                    std::vector<Finding> &findings);
[[nodiscard]] Measure informationReach(const Scenario &scenario, const Facts &facts, std::vector<Finding> &findings);
[[nodiscard]] Measure informationRelevance(const Scenario &scenario, const Facts &facts,
                                           std::vector<Finding> &findings);

[[nodiscard]] std::vector<Finding> taskFindings(const Facts &facts, const std::vector<TaskResult> &tasks);
[[nodiscard]] std::vector<PlayedCell> playedMatrix(const Scenario &scenario, const Facts &facts);

/// The first decision on @p task by an agency that owns it, or nothing.
[[nodiscard]] const Act *decisionOn(const Task &task, const Facts &facts);

/// Sets status, value and entries. @p offered opportunities decide whether there is enough evidence; the value is the
/// weighted sum of the units' credits by @p denominator.
void conclude(Measure &measure, int offered, double denominator);
/// The usual case: every unit is an opportunity, and the value their weighted mean.
void conclude(Measure &measure);

[[nodiscard]] inline bool isJudged(const TaskResult &result)
{
    return result.outcome != TaskOutcome::notDue && result.outcome != TaskOutcome::notObserved;
}

} // namespace samvirke
