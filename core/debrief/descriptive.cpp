// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "measures/distribution.h"
#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr Millis sameMoment{60'000}; ///< acts that people mean by "at the same time"; convention of this program

/// From an agency's first to its last act on a task.
struct Span
{
    AgencyId agency;
    ExerciseTime from{0}, until{0};
};

std::vector<Span> spansOn(const Evidence &evidence, const TaskId &task)
{
    std::vector<Span> spans;
    for (const Act *act : evidence.actsOn(task)) {
        auto it = std::ranges::find(spans, act->agency, &Span::agency);
        if (it == spans.end()) {
            spans.push_back({act->agency, act->at, act->at});
        } else {
            it->until = std::max(it->until, act->at);
        }
    }
    return spans;
}

bool isCaptured(const Act &act)
{
    return act.kind == ActKind::spoken || act.kind == ActKind::spokenDecision;
}

} // namespace

Descriptive descriptiveOf(const Evidence &evidence, const std::vector<TaskResult> &tasks)
{
    Descriptive all;
    const Scenario &scenario = evidence.scenario;
    std::vector<double> planned;
    std::vector<double> played;
    for (const AgencyId &agency : measuredAgencies(scenario)) {
        all.agencies.emplace_back().agency = agency;
    }
    const auto add = [&](const AgencyId &agency, int Descriptive::OfAgency::*what) {
        const auto of = std::ranges::find(all.agencies, agency, &Descriptive::OfAgency::agency);
        if (of != all.agencies.end()) {
            ++((*of).*what);
        }
    };
    for (const Sending &sending : evidence.facts.sendings) { // many: once through them
        if (!sending.isInject) {
            add(sending.from, &Descriptive::OfAgency::messages);
        }
    }
    for (const Act &act : evidence.facts.acts) {
        add(act.agency, &Descriptive::OfAgency::acts);
        if (act.isDecision()) {
            add(act.agency, &Descriptive::OfAgency::decisions);
        }
    }
    for (Descriptive::OfAgency &of : all.agencies) {
        all.stakeholders += of.messages + of.acts > 0 ? 1 : 0;
        for (const TaskResult &result : tasks) {
            const Task *task = find(scenario.tasks, result.task);
            if (!isJudged(result) || task == nullptr) {
                continue;
            }
            const auto owners = ownersIn(*task, evidence.facts.phaseAt(result.opened.value_or(ExerciseTime{0})));
            of.plannedShare += contains(owners, of.agency) ? 1.0 / static_cast<double>(owners.size()) : 0.0;
            of.playedShare +=
                contains(result.acting, of.agency) ? 1.0 / static_cast<double>(result.acting.size()) : 0.0;
        }
        planned.push_back(of.plannedShare);
        played.push_back(of.playedShare);
    }
    const auto share = [](std::vector<double> &counts, double Descriptive::OfAgency::*member, auto &agencies) {
        double sum = 0;
        for (const double count : counts) {
            sum += count;
        }
        for (std::size_t i = 0; i < counts.size() && sum > 0; ++i) {
            counts[i] /= sum;
            agencies[i].*member = counts[i];
        }
    };
    share(planned, &Descriptive::OfAgency::plannedShare, all.agencies);
    share(played, &Descriptive::OfAgency::playedShare, all.agencies);
    if (const auto divergence = jensenShannon(planned, played)) {
        all.taskShareMatch = 1 - *divergence;
    }
    for (const Task &task : scenario.tasks) {
        const auto acts = evidence.actsOn(task.id);
        for (const Act *act : acts) {
            if (act->isDecision() && !task.procedure.empty()) {
                ++(act->procedure.empty() ? all.improvised : all.byProcedure);
            }
        }
        const std::vector<Span> spans = spansOn(evidence, task.id);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            for (std::size_t j = i + 1; j < spans.size(); ++j) {
                const Span &a = spans[i].from <= spans[j].from ? spans[i] : spans[j];
                const Span &b = spans[i].from <= spans[j].from ? spans[j] : spans[i];
                ++(b.from - a.from <= sameMoment ? all.synchronous : b.from <= a.until ? all.parallel : all.sequential);
            }
        }
        for (std::size_t i = 0; i < acts.size(); ++i) { // what a second source caught again
            bool linked = false;                        // acts stand in the order of their times
            for (std::size_t j = i; isCaptured(*acts[i]) && !linked && j > 0; --j) {
                const Act &before = *acts[j - 1];
                if (acts[i]->at - before.at > sameMoment) {
                    break;
                }
                linked = before.agency == acts[i]->agency && before.caughtBy != acts[i]->caughtBy;
            }
            all.linked += linked ? 1 : 0;
        }
    }
    all.recalled = evidence.facts.recalled;
    return all;
}

/// Facilitators and evaluators watch everybody: where one of them caught a task being taken by one agency only, and at
/// the same time another source caught another agency taking it, they do not tell the same.
std::vector<Finding> sourceFindings(const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const Task &task : evidence.scenario.tasks) {
        const auto acts = evidence.actsOn(task.id);
        std::set<std::pair<AgencyId, SeatKind>> caught;
        for (const Act *act : acts) {
            caught.emplace(act->agency, act->caughtBy);
        }
        for (const Act *watched : acts) {
            if (!isCaptured(*watched) || !isControl(watched->caughtBy)) {
                continue;
            }
            for (const Act *other : acts) {
                const auto apart = other->at < watched->at ? watched->at - other->at : other->at - watched->at;
                const bool otherSource = isCaptured(*other) && other->caughtBy != watched->caughtBy;
                if (otherSource && other->agency != watched->agency && apart <= sameMoment &&
                    !caught.contains({other->agency, watched->caughtBy})) {
                    findings.push_back(
                        {Finding::Rule::sourcesDisagree,
                         2,
                         {watched->agency, other->agency},
                         {task.id},
                         {},
                         {std::min(watched->entry, other->entry), std::max(watched->entry, other->entry)},
                         std::max(watched->at, other->at)});
                }
            }
        }
    }
    return findings;
}

} // namespace samvirke
