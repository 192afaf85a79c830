// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/evaluation.h"
#include "journal/error.h"
#include "report/words.h"

/// What is thought about an exercise, in words.
namespace samvirke {

[[nodiscard]] QString standingText(const Words &words, Standing standing);
[[nodiscard]] QString lessonText(const Words &words, Lesson lesson);    ///< empty where nothing is said
[[nodiscard]] QString elementText(const Words &words, Element element); ///< the same
/// Nothing for what was not said.
[[nodiscard]] QString progressText(const Words &words, Progress progress);
[[nodiscard]] QString statusText(const Words &words, ActionStatus status);

/// How an item that was carried along did since, and since when: "improved (The first take)". Nothing for others.
[[nodiscard]] QString sinceText(const Words &words, const Improvement &action);
/// The finding as a sentence: its rule's, or one's own words.
[[nodiscard]] QString reviewedText(const Words &words, const Scenario &scenario, const ReviewedFinding &finding);
/// "Lesson identified · Responsibility · Different cultures"; empty without codes.
[[nodiscard]] QString codesText(const Words &words, const ReviewedFinding &finding);
/// "F3": by the place in reviewed(), the same in the window and in every report. Empty where there is none with that
/// id.
[[nodiscard]] QString findingNumber(const std::vector<ReviewedFinding> &all, const std::string &id);

/// Why what a rule finds matters, in a sentence or two; empty for a rule that is not known.
[[nodiscard]] QString whyItMatters(const Words &words, const std::string &rule);
/// A question to put to those who took part, that has no right answer in it.
[[nodiscard]] QString questionToAsk(const Words &words, const std::string &rule);

/// Why a step of the evaluation was not kept, and what to do.
[[nodiscard]] QString notSavedText(const Words &words, const JournalError &why);
/// Why a text was not kept, and what to do.
[[nodiscard]] QString tooLongText(const Words &words);
/// Why what is in the file is no evaluation, and what to do.
[[nodiscard]] QString evaluationErrorText(const Words &words, const EvaluationError &error);

} // namespace samvirke
