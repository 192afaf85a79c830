// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <map>
#include <optional>

namespace samvirke {

/// When things come if everything happens at its target. A contingency stands at its deadline; what waits for the
/// facilitator's hand has no time.
struct Schedule
{
    std::map<InjectId, ExerciseTime> injects;
    std::map<TaskId, ExerciseTime> tasks;   ///< when the task opens
    std::map<PhaseId, ExerciseTime> phases; ///< when the phase begins
    std::map<RoundId, ExerciseTime> rounds;
};

[[nodiscard]] Schedule plannedTimes(const Scenario &scenario);

/// Injects that wait for each other in a circle: one inject of each circle.
[[nodiscard]] std::vector<InjectId> circles(const Scenario &scenario);

} // namespace samvirke
