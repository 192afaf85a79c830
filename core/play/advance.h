// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/state.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

/// What the host does by itself: due injects, opened tasks, phases, rounds, pauses that follow from something.
namespace samvirke {

/// Since when @p condition holds, or nothing.
[[nodiscard]] std::optional<ExerciseTime> cameTrue(const Scenario &scenario, const ExerciseState &state,
                                                   const Condition &condition);

/// When something is due next while the clock runs; may lie before now. Nothing if everything waits for hands or
/// people.
[[nodiscard]] std::optional<ExerciseTime> nextDue(const Scenario &scenario, const ExerciseState &state);

/// When @p inject will be released by itself as things stand; may lie before now. Nothing for what waits for hands or
/// people, is held or skipped, or has come.
[[nodiscard]] std::optional<ExerciseTime> dueOf(const Scenario &scenario, const ExerciseState &state,
                                                const Inject &inject);

/// Names what the host makes: the same text gives the same name, and nobody without the exercise's secret can guess it.
using Naming = std::function<Ref(std::string_view)>;

struct Advanced
{
    std::vector<Happened> happened; ///< in order, each at its own due time
    ExerciseState state;            ///< after them
};

/// Everything that follows from @p state by itself until the clock shows @p to. Pure as long as @p name is.
[[nodiscard]] Advanced advance(const Scenario &scenario, ExerciseState state, ExerciseTime to, const Naming &name);

/// The release of @p inject as it will stand in the record.
[[nodiscard]] InjectReleased releaseOf(const ExerciseState &state, const Inject &inject, ReleaseCause cause);

/// The questions of @p round as they are put. Their ids: "u.<unit>", "l.<function>", "o.<task>", "f.<probe>", "p".
[[nodiscard]] RoundOpened roundOf(const Scenario &scenario, const Round &round, ExerciseTime now);

} // namespace samvirke
