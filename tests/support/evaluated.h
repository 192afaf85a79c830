// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "plan/reader.h"

#include <QtTest>

#include <string>
#include <vector>

/// A scenario with questionnaires and targets, and facts of what people said about it: entry by entry, by hand.
namespace samvirke::test {

inline constexpr const char *evaluatedScenarioYaml = R"(format: samvirke-scenario
version: 1
id: evaluated
title: Evaluated
clock: {length: 20 min}
objectives:
  - {id: o1, text: First, targets: [{id: alerts, text: Alerts}, {id: leads, text: Leads}]}
  - {id: o2, text: Second, targets: [{id: tells, text: Tells}]}
agencies:
  - {id: P, name: Police}
  - {id: F, name: Fire service}
  - {id: H, name: Health service}
  - {id: M, name: Municipality}
  - {id: X, name: Neighbours, kind: outside}
seats:
  - {id: lead, kind: facilitator, name: Facilitator}
  - {id: p1, agency: P, name: Patrol}
tasks:
  - {id: life, title: Life, roles: {P: A/R}}
  - {id: car, title: Car, roles: {P: A/R}, serves: agencies}
questionnaires:
  - id: before
    title: Before
    when: before
    questions:
      - {id: know, text: I know., measure: clear}
      - {id: met, text: "Met?", scale: choice, options: [None, One, Several, All], measure: met}
      - {id: lead, text: Leading, scale: level-3, options: [No, Some, Yes], measure: leadership}
  - id: after
    title: After
    questions:
      - {id: know, text: I knew., measure: clear}
      - {id: unsure, text: I was unsure., measure: clear, reversed: yes}
      - {id: trust, text: Trust, scale: level-3, options: [No, Some, Yes], measure: trust}
      - {id: more, text: "More?", scale: text, measure: clear}
      - {id: many, text: "How many?", scale: number, measure: clear}
  - id: other
    title: Other
    questions: [{id: sure, text: I was sure., measure: clear}]
  - id: named
    title: Named
    anonymous: no
    questions: [{id: worth, text: Worth it., measure: worth}, {id: again, text: Again., measure: worth}]
)";

inline Scenario evaluatedScenario()
{
    const Reading reading = readScenario(evaluatedScenarioYaml);
    if (!reading.problems.empty()) {
        qFatal("evaluated scenario: line %d", reading.problems.front().mark.line);
    }
    return reading.scenario;
}

class Evaluated
{
public:
    explicit Evaluated(Scenario plan = evaluatedScenario()) : scenario(std::move(plan)) {}

    /// @returns the name of the entry
    Ref happens(Event event, std::string_view agency = {}, std::string_view seat = {}, Millis at = Millis{0},
                Millis saidAt = Millis{0})
    {
        const Ref ref{++m_names};
        facts = add(std::move(facts), scenario,
                    {++entries, 0, 0, {ref, at, saidAt, SeatId(seat), AgencyId(agency), std::move(event)}});
        return ref;
    }
    void opens(std::initializer_list<const char *> questionnaires)
    {
        for (const char *questionnaire : questionnaires) {
            happens(QuestionnaireOpened{QuestionnaireId(questionnaire)});
        }
    }
    Ref answers(const char *questionnaire, const char *agency,
                const std::vector<std::pair<const char *, std::string>> &values, const char *seat = "")
    {
        QuestionnaireAnswered answered;
        answered.questionnaire = QuestionnaireId(questionnaire);
        for (const auto &[question, value] : values) {
            answered.answers.push_back({QuestionId(question), value});
        }
        return happens(std::move(answered), agency, seat);
    }
    void strikes(Ref of) { happens(EntryStruck{of, "A mistake."}); }
    [[nodiscard]] Debrief debrief(const JudgeOptions &options = {}) const { return judge(scenario, facts, options); }

    Scenario scenario;
    Facts facts;
    std::int64_t entries = 0;

private:
    std::uint64_t m_names = 0;
};

} // namespace samvirke::test
