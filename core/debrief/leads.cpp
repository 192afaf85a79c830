// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/leads.h"

#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

/// Who leads: what was said of it, and what was thought of it.
namespace samvirke {

namespace {

constexpr Millis settling{60'000}; ///< after the first assertion in a phase nothing is counted against anybody

/// A takeover counts once the agency it is taken from has acknowledged it; an accepted handover of the function's row
/// passes the lead on.
std::vector<LeadTurn> turnsOf(const Evidence &evidence, const FunctionId &function)
{
    std::vector<LeadTurn> turns;
    for (const LeadStatement &said : evidence.facts.leads) {
        if (said.function != function) {
            continue;
        }
        if (said.from.empty()) {
            turns.push_back({said.at, said.entry, said.agency, {}});
            continue;
        }
        for (const Answering *answer : evidence.answersTo(said.ref)) {
            if (answer->agency == said.from) {
                turns.push_back({std::max(answer->at, said.at), answer->entry, said.agency, said.from});
                break;
            }
        }
    }
    for (const Acceptance &accepted : evidence.facts.acceptances) {
        const Task *task = find(evidence.scenario.tasks, accepted.task);
        if (task != nullptr && task->lead && task->lead->function == function) {
            turns.push_back({accepted.at, accepted.entry, accepted.to, accepted.from});
        }
    }
    std::ranges::stable_sort(turns, {}, &LeadTurn::at);
    return turns;
}

/// A stretch of time with one row of the function in force, named after its first phase.
struct Stretch
{
    PhaseId phase;
    const Task *row; ///< or nothing
    ExerciseTime from{0}, until{0};
};

/// A phase that leaves the lead with the row of the one before goes on with it: who leads need not say so again.
std::vector<Stretch> stretchesOf(const Evidence &evidence, const FunctionId &function)
{
    const Facts &facts = evidence.facts;
    auto phases = facts.phases;
    if (phases.empty()) {
        phases.emplace_back(ExerciseTime{0}, PhaseId{});
    }
    std::vector<Stretch> all;
    for (const auto &[since, phase] : phases) {
        const Task *row = leadRow(evidence.scenario, function, phase);
        const bool goesOn = !all.empty() && all.back().row == row && row != nullptr &&
                            answerableIn(*row, phase) == answerableIn(*row, all.back().phase) &&
                            isContested(*row, phase) == isContested(*row, all.back().phase);
        if (goesOn || since >= facts.end()) {
            continue;
        }
        if (!all.empty()) {
            all.back().until = since;
        }
        all.push_back({phase, row, since, facts.end()});
    }
    return all;
}

/// The share of time with exactly the right lead asserted. Who alone has said so when the stretch begins need not say
/// so again: often it is what made the phase begin, and was caught a moment later than it was said.
Unit judgeStretch(const FunctionId &function, const Stretch &stretch, const AgencyId &right,
                  const std::vector<LeadTurn> &turns)
{
    Unit unit{function.value + "/" + stretch.phase.value, 0.0, 1, {}};
    unit.half = 1;
    unit.agency = right;
    std::set<AgencyId> leads;
    std::int64_t standing = 0;          ///< entry of the last turn before the stretch
    std::optional<ExerciseTime> counts; ///< from here on
    std::optional<ExerciseTime> since;  ///< nothing: before the stretch
    Millis good{0};
    const auto pass = [&](ExerciseTime until) {
        if (!since) {
            since = stretch.from;
            if (leads == std::set{right}) {
                counts = stretch.from + settling;
                unit.entries.push_back(standing);
            }
        }
        if (counts && leads == std::set{right}) {
            good += std::max(Millis{0}, until - std::max(*since, *counts));
        }
        since = until;
    };
    for (const LeadTurn &turn : turns) {
        if (turn.at > stretch.until) {
            break;
        }
        if (turn.at >= stretch.from) {
            pass(turn.at);
            unit.entries.push_back(turn.entry);
            counts = counts ? counts : std::optional{turn.at + settling};
        }
        standing = turn.entry;
        leads.erase(turn.ends);
        leads.insert(turn.asserts);
    }
    pass(stretch.until);
    if (unit.entries.empty() && standing != 0) {
        unit.entries.push_back(standing); // who stood there instead
    }
    if (counts && *counts < stretch.until) {
        unit.credit = static_cast<double>(good.count()) / static_cast<double>((stretch.until - *counts).count());
    }
    return unit;
}

} // namespace

std::vector<LeadsNow> leadsNow(const Evidence &evidence)
{
    std::vector<LeadsNow> all;
    for (const Function &function : evidence.scenario.functions) {
        LeadsNow now;
        now.function = function.id;
        if (const auto stretches = stretchesOf(evidence, function.id); !stretches.empty()) {
            now.row = stretches.back().row;
            now.from = stretches.back().from;
        }
        std::vector<std::pair<AgencyId, std::int64_t>> leads;
        for (const LeadTurn &turn : turnsOf(evidence, function.id)) {
            if (turn.at > evidence.facts.end()) {
                break;
            }
            std::erase_if(leads,
                          [&](const auto &lead) { return lead.first == turn.ends || lead.first == turn.asserts; });
            leads.emplace_back(turn.asserts, turn.entry);
            now.since = turn.at;
        }
        for (const auto &[agency, entry] : leads) {
            now.leading.push_back(agency);
            now.entries.push_back(entry);
        }
        all.push_back(std::move(now));
    }
    return all;
}

std::vector<AgencyId> LeadTurns::leadingAt(ExerciseTime moment) const
{
    std::vector<AgencyId> leading;
    for (const LeadTurn &turn : turns) {
        if (turn.at > moment) {
            break;
        }
        std::erase_if(leading, [&](const AgencyId &agency) { return agency == turn.ends || agency == turn.asserts; });
        leading.push_back(turn.asserts);
    }
    return leading;
}

std::vector<LeadTurns> leadTurns(const Scenario &scenario, std::span<const Entry> entries)
{
    Facts facts;
    for (const Entry &entry : entries) {
        addTo(facts, scenario, entry);
    }
    facts = settled(std::move(facts));
    const Evidence evidence(scenario, facts);
    std::vector<LeadTurns> all;
    for (const Function &function : scenario.functions) {
        all.push_back({function.id, turnsOf(evidence, function.id)});
    }
    return all;
}

Measure leadRecognition(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("lead_recognition");
    const Scenario &scenario = evidence.scenario;

    // an agency's last answer in a phase is its own
    struct LeadQuestion
    {
        FunctionId function;
        PhaseId phase;
        AgencyId agency;
        AgencyId right;
        std::string said;
        std::vector<std::int64_t> entries;
        ExerciseTime at{0};
    };
    std::vector<LeadQuestion> questions;
    for (const RoundAsked &round : evidence.facts.rounds) {
        for (const AskedQuestion &asked : round.questions) {
            if (asked.ask != Ask::lead) {
                continue;
            }
            const FunctionId function(asked.id.value.substr(2)); // "l." and its id
            const Task *row = leadRow(scenario, function, round.phase);
            if (row == nullptr || isContested(*row, round.phase)) {
                continue;
            }
            for (const AgencyId &agency : round.asked) {
                std::string said;
                std::vector<std::int64_t> entries{round.entry};
                for (const RoundReply &reply : evidence.facts.replies) {
                    if (reply.of != round.ref || reply.agency != agency) {
                        continue;
                    }
                    const auto given = std::ranges::find(reply.answers, asked.id, &GivenAnswer::question);
                    if (given != reply.answers.end() && !given->value.empty()) {
                        said = given->value;
                        entries = {round.entry, reply.entry};
                    }
                }
                if (said.empty() && !canAnswer(evidence, agency, round.at)) {
                    ++measure.notObserved;
                    continue;
                }
                auto it = std::ranges::find_if(questions, [&](const LeadQuestion &q) {
                    return q.function == function && q.phase == round.phase && q.agency == agency;
                });
                if (it == questions.end()) {
                    it = questions.insert(it, {function, round.phase, agency, {}, {}, {}, round.at});
                }
                it->right = answerableIn(*row, round.phase);
                it->said = std::move(said);
                it->entries = std::move(entries);
                it->at = round.at;
            }
        }
    }
    for (LeadQuestion &question : questions) {
        const bool right = question.said == question.right.value;
        if (!right) {
            findings.push_back({Finding::Rule::leadMisread,
                                2,
                                {question.agency, question.right},
                                {},
                                {},
                                question.entries,
                                question.at});
        }
        measure.units.push_back({question.function.value + "/" + question.phase.value + "/" + question.agency.value,
                                 right ? 1.0 : 0.0,
                                 1,
                                 std::move(question.entries),
                                 {},
                                 {},
                                 question.agency});
    }

    for (const Function &function : scenario.functions) {
        const std::vector<LeadTurn> turns = turnsOf(evidence, function.id);
        for (const Stretch &stretch : stretchesOf(evidence, function.id)) {
            const Task *row = stretch.row;
            if (row == nullptr || !row->target || isContested(*row, stretch.phase) ||
                stretch.until - stretch.from < targetsThatMustFit * *row->target) {
                continue;
            }
            const AgencyId right = answerableIn(*row, stretch.phase);
            const ExerciseTime last = stretch.until - Millis{1}; // at its end the next phase is in force
            if (!evidence.isCaughtInTime(right, stretch.from, last)) {
                ++measure.notObserved;
                continue;
            }
            Unit unit = judgeStretch(function.id, stretch, right, turns);
            unit.task = row->id;
            if (const auto opening = evidence.facts.openings.find(row->id);
                unit.entries.empty() && opening != evidence.facts.openings.end()) {
                unit.entries.push_back(opening->second.entry); // nobody said anything: since when they should have
            }
            if (unit.credit < 0.5) {
                findings.push_back({Finding::Rule::leadUnclear, 3, {right}, {row->id}, {}, unit.entries, stretch.from});
            }
            measure.units.push_back(std::move(unit));
        }
        // a lead that somebody should have taken, and whose phase never began because nobody did
        for (const Task &task : scenario.tasks) {
            const auto opening = evidence.facts.openings.find(task.id);
            if (!task.lead || task.lead->function != function.id || !task.target ||
                opening == evidence.facts.openings.end() || task.lead->phases.empty() ||
                opening->second.at + targetsThatMustFit * *task.target > evidence.facts.end()) {
                continue;
            }
            const PhaseId phase = task.lead->phases.front();
            const AgencyId right = answerableIn(task, phase);
            const bool began = std::ranges::any_of(
                evidence.facts.phases, [&](const auto &since) { return contains(task.lead->phases, since.second); });
            if (began || isContested(task, phase)) {
                continue;
            }
            if (!evidence.isCaughtInTime(right, opening->second.at, opening->second.at + *task.target)) {
                ++measure.notObserved;
                continue;
            }
            Unit unit{function.id.value + "/" + phase.value, 0.0, 1, {opening->second.entry}, task.id, {}, right};
            unit.half = 1;
            findings.push_back(
                {Finding::Rule::leadUnclear, 3, {right}, {task.id}, {}, unit.entries, opening->second.at});
            measure.units.push_back(std::move(unit));
        }
    }
    conclude(measure);
    return measure;
}

} // namespace samvirke
