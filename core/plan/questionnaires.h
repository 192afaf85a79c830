// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"

#include <vector>

/// Questionnaires that scenarios need not write themselves. Their files are in assets/questionnaires and a part of the
/// program; where a scenario comes with files of the same name, as every exercise does, those are read instead.
namespace samvirke {

/// "questionnaires/role-ambiguity.yaml" and its translations; none if the program has none of that name.
[[nodiscard]] std::vector<ScenarioFile> standardQuestionnaireFiles(const QuestionnaireId &name);
/// The names of all.
[[nodiscard]] std::vector<QuestionnaireId> standardQuestionnaireNames();

/// @p scenario with the questionnaires that it uses in front of its own, in its language. Problems of a use are at its
/// path, those of a file have its name; @p marks learns where the scenario uses what.
[[nodiscard]] Scenario withStandardQuestionnaires(Scenario scenario, const std::vector<ScenarioFile> &files,
                                                  Marks &marks, std::vector<Problem> &problems);

/// True if the question has as many options as its scale needs: three levels, two choices or more, else none.
[[nodiscard]] bool hasGoodOptions(const Question &question);

/// How long an answer is assumed to take: the words are read at four a second (240 a minute), a mark takes 3 s, a
/// number 5 s, something written 25 s. Convention of this program.
[[nodiscard]] Millis timeToAnswer(const Question &question);
/// What the agency that is asked most needs for all that is asked then.
[[nodiscard]] Millis timeAsked(const Scenario &scenario, When when);
/// What people are willing to give: 2 minutes before and 4 after.
[[nodiscard]] Millis mostTimeAsked(When when);

} // namespace samvirke
