// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/evaluation.h"
#include "models/live_table.h"
#include "report/words.h"

#include <optional>
#include <span>

/// Findings and evaluators' notes as a list to work through.
namespace samvirke {

/// Of the list that findingRows() makes.
[[nodiscard]] QStringList findingHeader(const Words &words);
/// A row for each finding, its id as key; below a heading a row for each note, "note/12".
[[nodiscard]] std::vector<LiveRow> findingRows(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                               const std::vector<ReviewedFinding> &findings);
/// The entry of the note that @p key names; nothing where it names a finding.
[[nodiscard]] std::optional<std::int64_t> noteOf(const QString &key);

/// A finding of one's own that rests on @p chosen: of whom it is and when it was is taken from them.
[[nodiscard]] ReviewedFinding findingFrom(const Scenario &scenario, std::span<const Entry> entries,
                                          const std::vector<std::int64_t> &chosen, ExerciseTime moment);
/// The same from an evaluator's note, with its words and codes.
[[nodiscard]] ReviewedFinding findingFrom(const Observation &note);

} // namespace samvirke
