// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/scenario.h"
#include "plan/schedule.h"
#include "play/state.h"
#include "report/words.h"

#include <optional>

namespace samvirke {

/// What a row of the cue list stands for.
struct CueName
{
    InjectId inject; ///< of the plan, or
    BranchId branch; ///< one that is open, or
    Ref written;     ///< an inject written in play

    [[nodiscard]] QString key() const;
    /// Nothing for a key that key() does not give.
    [[nodiscard]] static std::optional<CueName> fromKey(const QString &key);
};

/// The injects of an exercise that is under way: what has come, what comes next, and what waits for what.
struct CueList
{
    std::vector<LiveRow> rows;
    QString next; ///< key of what comes next: what is due first, else the first that waits for the hand
};

[[nodiscard]] QStringList cueHeader(const Words &words);
[[nodiscard]] CueList cueList(const Words &words, const Scenario &scenario, const ExerciseState &state,
                              ExerciseTime now);

/// The newest release that can still be taken back at @p now, or nothing.
[[nodiscard]] std::optional<Ref> takeBackable(const ExerciseState &state, ExerciseTime now);

/// How much later than planned the inject of the plan came that came last; negative: earlier. Nothing before one of
/// them came. @param planned the scenario's times
[[nodiscard]] std::optional<Millis> driftOf(const Schedule &planned, const ExerciseState &state);

} // namespace samvirke
