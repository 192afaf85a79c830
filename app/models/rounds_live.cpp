// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rounds_live.h"

#include "models/question_list.h"
#include "models/task_strip.h"
#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <iterator>

namespace samvirke {

namespace {

QString keyOf(const Round &round)
{
    return QStringLiteral("round:") + fromUtf8(round.id.value);
}
QString keyOf(const Questionnaire &questionnaire)
{
    return QStringLiteral("questionnaire:") + fromUtf8(questionnaire.id.value);
}

const RoundNow *now(const ExerciseState &state, const RoundId &round)
{
    const auto opened = state.roundsOpened.find(round);
    const auto it = opened == state.roundsOpened.end() ? state.rounds.end() : state.rounds.find(opened->second);
    return it == state.rounds.end() ? nullptr : &it->second;
}

const RoundOpened *openedAs(const ExerciseState &state, const RoundNow &round)
{
    const Thing *thing = state.find(round.ref);
    return thing == nullptr ? nullptr : std::get_if<RoundOpened>(&thing->what->event);
}

/// An answer as people read it: a level, or an agency by its two letters.
QString answerText(const Scenario &scenario, const std::string &value)
{
    return find(scenario.agencies, AgencyId(value)) != nullptr ? lookOf(scenario, AgencyId(value)).code
                                                               : fromUtf8(value);
}

} // namespace

QStringList roundHeader(const Words &words)
{
    return {words("Rounds", "Round"), words("Rounds", "State"), words("Rounds", "Answers")};
}

std::vector<LiveRow> roundRows(const Words &words, const Scenario &scenario, const ExerciseState &state,
                               const std::map<QuestionnaireId, int> &answered, ExerciseTime at)
{
    std::vector<LiveRow> rows;
    const auto add = [&](const QString &key, const std::string &title, const QString &is, const QString &answers,
                         Tone tone) {
        LiveRow row;
        row.key = key;
        row.cells = {{fromUtf8(title), tone}, {is, tone}, {answers, tone}};
        row.said = words("Rounds", "%1: %2. %3").with({fromUtf8(title), is, answers});
        rows.push_back(std::move(row));
    };
    for (const Round &round : scenario.rounds) {
        const RoundNow *open = now(state, round.id);
        const RoundOpened *opened = open == nullptr ? nullptr : openedAs(state, *open);
        if (opened == nullptr) {
            add(keyOf(round), round.title, triggerText(words, scenario, round.opens), {}, Tone::plain);
            continue;
        }
        const QString answers = QStringLiteral("%1/%2").arg(open->answered.size()).arg(opened->asked.size());
        if (open->open) {
            add(keyOf(round), round.title,
                open->freezes ? QString{words("Rounds", "open, the clock waits")}
                              : QString{words("Rounds", "open, closes in %1")
                                            .with({clockText(std::max(Millis{0}, opened->closes - at))})},
                answers, Tone::strong);
        } else {
            add(keyOf(round), round.title,
                open->revealed ? words("Rounds", "answers shown") : words("Rounds", "closed"), answers,
                open->revealed ? Tone::quiet : Tone::plain);
        }
    }
    for (const Questionnaire &questionnaire : scenario.questionnaires) {
        const bool open = state.questionnairesOpened.contains(questionnaire.id);
        const auto count = answered.find(questionnaire.id);
        add(keyOf(questionnaire), questionnaire.title,
            open                                 ? words("Rounds", "open")
            : questionnaire.when == When::before ? words("Rounds", "for before the start")
                                                 : words("Rounds", "for after the end"),
            count == answered.end() ? QString{} : QString::number(count->second), Tone::plain);
    }
    return rows;
}

std::optional<Command> nextRoundStep(const Scenario &scenario, const ExerciseState &state, const QString &key)
{
    for (const Round &round : scenario.rounds) {
        if (key != keyOf(round)) {
            continue;
        }
        const RoundNow *open = now(state, round.id);
        if (open == nullptr) {
            return OpenRound{round.id};
        }
        if (open->open) {
            return CloseRound{{open->ref}};
        }
        return open->revealed ? std::nullopt : std::optional<Command>{RevealRound{open->ref}};
    }
    for (const Questionnaire &questionnaire : scenario.questionnaires) {
        if (key == keyOf(questionnaire) && !state.questionnairesOpened.contains(questionnaire.id)) {
            return OpenQuestionnaire{{questionnaire.id}};
        }
    }
    return std::nullopt;
}

QString nextRoundStepText(const Words &words, const Scenario &scenario, const ExerciseState &state, const QString &key)
{
    const auto step = nextRoundStep(scenario, state, key);
    if (!step) {
        return {};
    }
    return std::holds_alternative<CloseRound>(*step)    ? words("Rounds", "Close")
           : std::holds_alternative<RevealRound>(*step) ? words("Rounds", "Show the answers")
                                                        : words("Rounds", "Open");
}

QStringList roundSpread(const Words &words, const Scenario &scenario, const ExerciseState &state, const QString &key)
{
    QStringList lines;
    for (const Round &round : scenario.rounds) {
        const RoundNow *open = key == keyOf(round) ? now(state, round.id) : nullptr;
        const RoundOpened *opened = open == nullptr ? nullptr : openedAs(state, *open);
        if (opened == nullptr) {
            continue;
        }
        for (const AskedQuestion &question : opened->questions) {
            QStringList given;
            for (const AgencyId &agency : opened->asked) {
                const auto answers = open->answers.find(agency);
                QString said = QStringLiteral("–");
                if (answers != open->answers.end()) {
                    const auto it = std::ranges::find(answers->second, question.id, &GivenAnswer::question);
                    if (it != answers->second.end() && !it->value.empty()) {
                        said = answerText(scenario, it->value);
                    }
                }
                given += QStringLiteral("%1 %2").arg(lookOf(scenario, agency).code, said);
            }
            const QString text = question.text.empty() ? QString{words("Rounds", "In which order?")}
                                                       : fromUtf8(question.text).simplified();
            const QString asked = question.ask == Ask::urgency ? words("Rounds", "How urgent: %1").with({text})
                                  : question.ask == Ask::lead  ? words("Rounds", "Who leads %1").with({text})
                                  : question.ask == Ask::owner ? words("Rounds", "Who answers for %1").with({text})
                                                               : text;
            lines += words("Rounds", "%1: %2").with({asked, given.join(QStringLiteral("  "))});
        }
    }
    return lines;
}

ShownHands shownHands(const Words &words, const Scenario &scenario, const ExerciseState &state)
{
    ShownHands hands;
    const auto open = std::ranges::find_if(state.rounds, [](const auto &round) { return round.second.open; });
    const RoundOpened *opened = open == state.rounds.end() ? nullptr : openedAs(state, open->second);
    if (opened == nullptr) {
        return hands;
    }
    hands.of = open->first;
    hands.title = fromUtf8(opened->title);
    hands.asked = opened->asked;
    std::vector<AgencyId> agencies;
    std::ranges::transform(scenario.agencies, std::back_inserter(agencies), &Agency::id);
    const auto letters = stripKeys(scenario, agencies);
    for (const QuestionList::Question &asked : questionsOf(words, scenario, *opened)) {
        if (asked.ask != QuestionList::Ask::choice) {
            continue;
        }
        ShownHands::Question question{QuestionId(asked.id.toStdString()), asked.title, {}};
        for (qsizetype i = 0; i < asked.values.size(); ++i) {
            const std::string value = asked.values.at(i).toStdString();
            const auto letter = std::ranges::find(letters, AgencyId(value), &std::pair<AgencyId, QChar>::first);
            const QChar key = letter != letters.end() ? letter->second : QString::number(i + 1).back();
            question.options.push_back({key, asked.labels.at(i), value});
        }
        const auto row = static_cast<int>(hands.questions.size());
        for (std::size_t column = 0; column < hands.asked.size(); ++column) {
            const auto answers = open->second.answers.find(hands.asked[column]);
            if (answers == open->second.answers.end()) {
                continue;
            }
            const auto given = std::ranges::find(answers->second, question.id, &GivenAnswer::question);
            const auto option = given == answers->second.end()
                                    ? question.options.end()
                                    : std::ranges::find(question.options, given->value, &ShownHands::Option::value);
            if (option != question.options.end()) {
                hands.given[{row, static_cast<int>(column)}] = static_cast<int>(option - question.options.begin());
            }
        }
        hands.questions.push_back(std::move(question));
    }
    return hands;
}

} // namespace samvirke
