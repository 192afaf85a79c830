// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

/// The first time that somebody of @p agency read something about @p task from an owner, sent between two times and
/// read not after a third; @p but is left out.
const Receipt *readAbout(const Task &task, const Facts &facts, const AgencyId &agency, ExerciseTime sentFrom,
                         ExerciseTime sentUntil, ExerciseTime readUntil, Ref but)
{
    const Receipt *first = nullptr;
    for (const Receipt &receipt : facts.receipts) {
        const Sending *sending =
            receipt.agency == agency && receipt.at <= readUntil ? facts.sending(receipt.of) : nullptr;
        if (sending == nullptr || sending->ref == but || !contains(sending->tasks, task.id) || sending->at < sentFrom ||
            sending->at > sentUntil || !cellIn(task, sending->phase, sending->from).has(R | A)) {
            continue;
        }
        if (first == nullptr || receipt.at < first->at) {
            first = &receipt;
        }
    }
    return first;
}

} // namespace

const Act *decisionOn(const Task &task, const Facts &facts)
{
    const auto opening = facts.openings.find(task.id);
    for (const Act &act : facts.acts) {
        if (act.task == task.id && act.isDecision() && cellIn(task, act.phase, act.agency).has(R | A) &&
            (opening == facts.openings.end() || act.at >= opening->second.at)) {
            return &act;
        }
    }
    return nullptr;
}

Measure consultInform(const Scenario &scenario, const Facts &facts, const std::vector<TaskResult> &tasks,
                      std::vector<Finding> &findings)
{
    Measure measure;
    measure.key = "consult_inform";
    std::vector<Unit> consulted;
    std::vector<Unit> informed;
    for (const TaskResult &result : tasks) {
        const Task *task = find(scenario.tasks, result.task);
        if (!isJudged(result) || task == nullptr) {
            continue;
        }
        const ExerciseTime opened = facts.openings.at(task->id).at;
        const Act *decision = decisionOn(*task, facts);
        const PhaseId phase = facts.phaseAt(decision == nullptr ? opened : decision->at);
        for (const auto &[agency, cell] : rowIn(*task, phase)) {
            if (!cell.has(C | I) || !isStaffed(scenario, agency)) {
                continue;
            }
            if (!isObserved(scenario, facts, agency, opened) || hasOnlyPaper(scenario, facts, agency)) {
                ++measure.notObserved;
                continue;
            }
            const auto judgeCell = [&, &agency = agency](std::vector<Unit> &units, bool before, Finding::Rule rule) {
                const Receipt *read =
                    decision == nullptr ? nullptr
                    : before // being told of the decision is not being asked
                        ? readAbout(*task, facts, agency, opened, decision->at, decision->at, decision->ref)
                        : readAbout(*task, facts, agency, decision->at, facts.end(), decision->at + *task->target, {});
                Unit unit{task->id.value + "/" + agency.value, read != nullptr ? 1.0 : 0.0, 1, {}};
                if (decision != nullptr) {
                    unit.entries.push_back(decision->entry);
                }
                if (read != nullptr) {
                    unit.entries.push_back(read->entry);
                } else if (decision != nullptr) { // without a decision the finding is that there was none
                    findings.push_back(
                        {rule, 2, {decision->agency, agency}, {task->id}, {}, {decision->entry}, decision->at});
                }
                units.push_back(std::move(unit));
            };
            if (cell.has(C)) {
                judgeCell(consulted, true, Finding::Rule::notConsulted);
            }
            if (cell.has(I)) {
                judgeCell(informed, false, Finding::Rule::notInformed);
            }
        }
    }
    // the mean of two means: each half weighs the same, however many cells it has
    for (std::vector<Unit> *half : {&consulted, &informed}) {
        const double weight = half->empty() ? 0.0 : 1.0 / static_cast<double>(half->size());
        for (Unit &unit : *half) {
            unit.weight = weight;
            measure.units.push_back(std::move(unit));
        }
    }
    conclude(measure);
    return measure;
}

} // namespace samvirke
