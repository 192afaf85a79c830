// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

/// The first time that somebody of @p agency read something about @p task from an owner, not sent before one time and
/// not read after another; only what asks, or whatever it was.
const Receipt *readAbout(const Task &task, const Evidence &evidence, const AgencyId &agency, ExerciseTime sentFrom,
                         ExerciseTime readUntil, bool onlyAsking)
{
    const Receipt *first = nullptr;
    for (const Sending *sending : evidence.about(task.id)) {
        if ((onlyAsking && sending->purpose == Purpose::tell) || sending->at < sentFrom ||
            !evidence.isOwner(task, sending->from, sending->phase, sending->at)) {
            continue;
        }
        for (const Receipt *receipt : evidence.readingsOf(sending->ref)) {
            if (receipt->agency == agency && receipt->at <= readUntil &&
                (first == nullptr || receipt->at < first->at)) {
                first = receipt;
            }
        }
    }
    return first;
}

} // namespace

const Act *decisionOn(const Task &task, const Evidence &evidence)
{
    const auto &openings = evidence.facts.openings;
    const auto opening = openings.find(task.id);
    for (const Act *act : evidence.actsOn(task.id)) {
        if (act->isDecision() && evidence.isOwner(task, act->agency, act->phase, act->at) &&
            (opening == openings.end() || act->at >= opening->second.at)) {
            return act;
        }
    }
    return nullptr;
}

Measure consultInform(const Evidence &evidence, const std::vector<TaskResult> &tasks, std::vector<Finding> &findings)
{
    const Scenario &scenario = evidence.scenario;
    const Facts &facts = evidence.facts;
    Measure measure = newMeasure("consult_inform");
    for (const TaskResult &result : tasks) {
        const Task *task = find(scenario.tasks, result.task);
        if (!isJudged(result) || task == nullptr) {
            continue;
        }
        const ExerciseTime opened = facts.openings.at(task->id).at;
        const Act *decision = decisionOn(*task, evidence);
        const PhaseId phase = facts.phaseAt(decision == nullptr ? opened : decision->at);
        for (const auto &[agency, cell] : rowIn(*task, phase)) {
            if (!cell.has(C | I) || !isStaffed(scenario, agency)) {
                continue;
            }
            if (!isObserved(scenario, facts, agency, opened) || hasOnlyPaper(scenario, facts, agency)) {
                ++measure.notObserved;
                continue;
            }
            const auto judgeCell = [&, &agency = agency](int half, bool before, Finding::Rule rule) {
                const Receipt *read =
                    decision == nullptr ? nullptr
                    : before // being told is not being asked
                        ? readAbout(*task, evidence, agency, opened, decision->at, true)
                        : readAbout(*task, evidence, agency, decision->at, decision->at + *task->target, false);
                Unit unit{
                    task->id.value + "/" + agency.value, read != nullptr ? 1.0 : 0.0, 1, {}, task->id, {}, agency};
                unit.half = half; // the mean of two means: each half weighs the same, however many cells it has
                if (decision != nullptr) {
                    unit.by = before ? decision->at : decision->at + *task->target;
                }
                if (decision != nullptr) {
                    unit.entries.push_back(decision->entry);
                }
                if (read != nullptr) {
                    unit.entries.push_back(read->entry);
                } else if (decision != nullptr) { // without a decision the finding is that there was none
                    findings.push_back(
                        {rule, 2, {decision->agency, agency}, {task->id}, {}, {decision->entry}, decision->at});
                }
                measure.units.push_back(std::move(unit));
            };
            if (cell.has(C)) {
                judgeCell(0, true, Finding::Rule::notConsulted);
            }
            if (cell.has(I)) {
                judgeCell(1, false, Finding::Rule::notInformed);
            }
        }
    }
    conclude(measure);
    return measure;
}

} // namespace samvirke
