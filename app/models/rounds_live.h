// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/scenario.h"
#include "play/commands.h"
#include "play/state.h"
#include "report/words.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace samvirke {

/// Rounds and questionnaires of the plan: what is open, who has answered, and what can be done next.
[[nodiscard]] QStringList roundHeader(const Words &words);
/// @param answered how many answers each questionnaire has
[[nodiscard]] std::vector<LiveRow> roundRows(const Words &words, const Scenario &scenario, const ExerciseState &state,
                                             const std::map<QuestionnaireId, int> &answered, ExerciseTime now);

/// What the next step of the row is: a round is opened, closed, revealed; a questionnaire opened. Nothing is left of it
/// after that.
[[nodiscard]] std::optional<Command> nextRoundStep(const Scenario &scenario, const ExerciseState &state,
                                                   const QString &key);
/// In a word: "Open", "Close", "Reveal"; empty where there is none.
[[nodiscard]] QString nextRoundStepText(const Words &words, const Scenario &scenario, const ExerciseState &state,
                                        const QString &key);

/// How the answers of a round are spread, a line a question, as facilitators see it while it is open.
[[nodiscard]] QStringList roundSpread(const Words &words, const Scenario &scenario, const ExerciseState &state,
                                      const QString &key);

/// The round that is open, as somebody fills it in who counts hands. What is answered in words is not asked so.
struct ShownHands
{
    struct Option
    {
        QChar key; ///< that gives this answer: a figure, or the letter of an agency
        QString label;
        std::string value;
    };
    struct Question
    {
        QuestionId id;
        QString title;
        std::vector<Option> options;
    };
    Ref of; ///< empty: no round is open
    QString title;
    std::vector<AgencyId> asked;
    std::vector<Question> questions;
    std::map<std::pair<int, int>, int> given; ///< the option, by question and agency asked
};
[[nodiscard]] ShownHands shownHands(const Words &words, const Scenario &scenario, const ExerciseState &state);

} // namespace samvirke
