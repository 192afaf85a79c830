// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/evaluation.h"
#include "journal/error.h"
#include "journal/evaluation_table.h"
#include "plan/load.h"
#include "play/entry.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke {

/// An exercise as it stands in its file, read and judged.
struct OpenedExercise
{
    Scenario scenario; ///< in the language it was played in
    std::vector<Entry> entries;
    Debrief debrief;
    std::string lastHash; ///< hexadecimal
    Evaluation evaluation;
    KeptEvaluation kept; ///< the same as it stands in the file
    /// Why what is in the file is no evaluation: then @c evaluation is empty, and nothing is written over it.
    std::optional<EvaluationError> unreadable;
    JudgeOptions judging; ///< by which it was judged, but for what the evaluation says
};

enum class Weights : std::uint8_t {
    stored, ///< those of the exercise's evaluation, where none is given
    given   ///< only those; for comparing several exercises by the same
};

/// How to judge what the evaluation belongs to. Weights that were given go before its own; what it says that acts were
/// really about always counts.
[[nodiscard]] JudgeOptions judgingOf(const JudgeOptions &given, const Evaluation &evaluation,
                                     Weights weights = Weights::stored);

/// Checks the hash chain of @p path and reads it, with what was thought about it. A record that is not sound is not
/// judged: the error names the first bad entry.
[[nodiscard]] tl::expected<OpenedExercise, JournalError>
openExercise(const std::filesystem::path &path, const JudgeOptions &options = {}, Weights weights = Weights::stored);

} // namespace samvirke
