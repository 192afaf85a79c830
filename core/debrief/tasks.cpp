// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

/// Judges one task.
class TaskJudge
{
public:
    TaskJudge(const Evidence &evidence, const Task &task)
        : m_evidence(evidence),
          m_scenario(evidence.scenario),
          m_facts(evidence.facts),
          m_task(task),
          m_opening(openingOf(evidence.facts, task.id))
    {
        m_result.task = task.id;
    }

    TaskResult run()
    {
        if (!isDue()) {
            return m_result;
        }
        m_result.opened = m_opening->at;
        m_result.entries.push_back(m_opening->entry);
        gather();
        m_result.outcome = outcome();
        return m_result;
    }

private:
    static const Opening *openingOf(const Facts &facts, const TaskId &task)
    {
        const auto it = facts.openings.find(task);
        return it == facts.openings.end() ? nullptr : &it->second;
    }

    [[nodiscard]] bool isDue() const
    {
        return m_opening != nullptr && m_task.target && hasRoles(m_task) && !m_task.distractor &&
               m_opening->at + *m_task.target <= m_facts.end() && !isContested(m_task, m_facts.phaseAt(m_opening->at));
    }

    [[nodiscard]] bool isWithinMandate(const Act &act) const
    {
        return act.emergency || cellIn(m_task, act.phase, act.agency).has(R | A | S) ||
               m_evidence.tookOver(m_task.id, act.agency, act.at);
    }

    /// A claim counts when a start, decision, message or captured act of the agency on the task follows within one
    /// target.
    [[nodiscard]] bool isFollowed(const Act &claim) const
    {
        const auto isLate = [&](ExerciseTime at) { return at - claim.at > *m_task.target; };
        for (auto it = std::ranges::lower_bound(m_deeds, claim.at, {}, &Act::at);
             it != m_deeds.end() && !isLate((*it)->at); ++it) {
            if ((*it)->agency == claim.agency) {
                return true;
            }
        }
        for (auto it = std::ranges::lower_bound(m_about, claim.at, {}, &Sending::at);
             it != m_about.end() && !isLate((*it)->at); ++it) {
            if ((*it)->from == claim.agency && (*it)->ref != claim.ref) {
                return true;
            }
        }
        return false;
    }

    void gather()
    {
        const auto about = m_evidence.about(m_task.id);
        m_about.assign(about.begin(), about.end());
        if (!std::ranges::is_sorted(m_about, {}, &Sending::at)) {
            std::ranges::stable_sort(m_about, {}, &Sending::at);
        }
        std::ranges::copy_if(m_evidence.actsOn(m_task.id), std::back_inserter(m_deeds),
                             [](const Act *act) { return act->kind != ActKind::claimed; });
        for (const Act *found : m_evidence.actsOn(m_task.id)) {
            const Act &act = *found;
            if (act.at < m_opening->at) {
                continue;
            }
            const bool owner = m_evidence.isOwner(m_task, act.agency, act.phase, act.at);
            if (act.kind == ActKind::claimed && !isFollowed(act)) {
                m_result.entries.push_back(act.entry); // shown, counts for nothing
                continue;
            }
            m_result.entries.push_back(act.entry);
            if (!contains(m_result.acting, act.agency)) {
                m_result.acting.push_back(act.agency);
            }
            if (!isWithinMandate(act) && !contains(m_result.outsiders, act.agency)) {
                m_result.outsiders.push_back(act.agency);
            }
            if (!m_result.response && cellIn(m_task, act.phase, act.agency).has(R | A)) {
                m_result.response = act.at - m_opening->at;
            }
            if (owner) {
                m_firstByOwner.try_emplace(act.agency, act.at);
                if (m_result.owner.empty()) {
                    m_result.owner = act.agency;
                    m_result.latency = act.at - m_opening->at;
                }
            }
        }
        for (const Acceptance &accepted : m_facts.acceptances) {
            if (accepted.task == m_task.id && accepted.at >= m_opening->at) {
                m_result.entries.push_back(accepted.entry);
                m_firstByOwner.try_emplace(accepted.to, accepted.at);
                if (m_result.owner.empty() || accepted.at - m_opening->at < *m_result.latency) {
                    m_result.owner = accepted.to;
                    m_result.latency = accepted.at - m_opening->at;
                }
                if (!contains(m_result.acting, accepted.to)) {
                    m_result.acting.push_back(accepted.to);
                }
            }
        }
        std::ranges::sort(m_result.entries);
        m_result.entries.erase(std::unique(m_result.entries.begin(), m_result.entries.end()), m_result.entries.end());
    }

    /// When the task was taken: by the first owner; where all have to do their share, by the last of them. Never if one
    /// did not.
    [[nodiscard]] std::optional<ExerciseTime> takenAt() const
    {
        const PhaseId phase = m_facts.phaseAt(m_opening->at);
        if (m_task.share != Share::all) {
            return m_result.latency ? std::optional{m_opening->at + *m_result.latency} : std::nullopt;
        }
        ExerciseTime last{0};
        for (const auto &[agency, cell] : rowIn(m_task, phase)) {
            if (!cell.has(R) || !isStaffed(m_scenario, agency)) {
                continue;
            }
            const auto it = m_firstByOwner.find(agency);
            if (it == m_firstByOwner.end()) {
                return std::nullopt;
            }
            last = std::max(last, it->second);
        }
        return last;
    }

    [[nodiscard]] bool tooManyOwners() const
    {
        int responsible = 0;
        for (const auto &[agency, at] : m_firstByOwner) {
            responsible += cellIn(m_task, m_facts.phaseAt(at), agency).has(R) ? 1 : 0;
        }
        return m_task.share == Share::any && responsible > 1;
    }

    [[nodiscard]] TaskOutcome outcome() const
    {
        if (m_result.owner.empty()) {
            if (!m_result.acting.empty()) {
                return TaskOutcome::wrongOwner;
            }
            return ownersObserved() ? TaskOutcome::unclaimed : TaskOutcome::notObserved;
        }
        const auto taken = takenAt();
        const bool late = !taken || *taken - m_opening->at > *m_task.target;
        const bool doubled = !m_result.outsiders.empty() || tooManyOwners();
        return late && doubled ? TaskOutcome::lateAndDuplicated
               : late          ? TaskOutcome::late
               : doubled       ? TaskOutcome::duplicated
                               : TaskOutcome::clear;
    }

    /// Everybody who should have acted would have been caught doing so in time.
    [[nodiscard]] bool ownersObserved() const
    {
        const auto owners = ownersIn(m_task, m_facts.phaseAt(m_opening->at));
        return std::ranges::all_of(owners, [&](const AgencyId &owner) {
            return m_evidence.isCaughtInTime(owner, m_opening->at, m_opening->at + *m_task.target);
        });
    }

    const Evidence &m_evidence;
    const Scenario &m_scenario;
    const Facts &m_facts;
    const Task &m_task;
    const Opening *m_opening;
    TaskResult m_result;
    std::map<AgencyId, ExerciseTime> m_firstByOwner;
    std::vector<const Act *> m_deeds;     ///< more than claims, in the order of their times
    std::vector<const Sending *> m_about; ///< in the order of their times
};

} // namespace

std::string_view keyOf(TaskOutcome outcome)
{
    switch (outcome) {
    case TaskOutcome::clear: return "clear";
    case TaskOutcome::late: return "late";
    case TaskOutcome::duplicated: return "duplicated";
    case TaskOutcome::lateAndDuplicated: return "late_and_duplicated";
    case TaskOutcome::wrongOwner: return "wrong_owner";
    case TaskOutcome::unclaimed: return "unclaimed";
    case TaskOutcome::notObserved: return "not_observed";
    case TaskOutcome::notDue: return "not_due";
    }
    return {};
}

std::optional<double> creditOf(TaskOutcome outcome)
{
    switch (outcome) {
    case TaskOutcome::clear: return 1.0;
    case TaskOutcome::late:
    case TaskOutcome::duplicated: return 0.5;
    case TaskOutcome::lateAndDuplicated: return 0.25;
    case TaskOutcome::wrongOwner:
    case TaskOutcome::unclaimed: return 0.0;
    case TaskOutcome::notObserved:
    case TaskOutcome::notDue: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<TaskResult> judgeTasks(const Evidence &evidence)
{
    std::vector<TaskResult> results;
    for (const Task &task : evidence.scenario.tasks) {
        if (!task.distractor) {
            results.push_back(TaskJudge(evidence, task).run());
        }
    }
    return results;
}

Measure taskClarity(const Scenario &scenario, const std::vector<TaskResult> &tasks)
{
    Measure measure = newMeasure("task_clarity");
    for (const TaskResult &result : tasks) {
        if (const auto credit = creditOf(result.outcome)) {
            const Task *task = find(scenario.tasks, result.task);
            Unit unit{result.task.value, *credit, task == nullptr ? 1.0 : task->weight, result.entries, result.task};
            unit.agency = result.owner;
            measure.units.push_back(std::move(unit));
        }
        measure.notObserved += result.outcome == TaskOutcome::notObserved ? 1 : 0;
    }
    conclude(measure);
    return measure;
}

Measure mandateAdherence(const std::vector<TaskResult> &tasks)
{
    Measure measure = newMeasure("mandate_adherence");
    measure.atLeast = 5; // doing nothing must not look like doing right
    int due = 0;
    for (const TaskResult &result : tasks) {
        measure.notObserved += result.outcome == TaskOutcome::notObserved ? 1 : 0;
        if (!isJudged(result)) {
            continue;
        }
        ++due;
        if (!result.acting.empty()) {
            const auto all = static_cast<double>(result.acting.size());
            const auto outside = static_cast<double>(result.outsiders.size());
            measure.units.push_back({result.task.value, (all - outside) / all, 1, result.entries, result.task});
        }
    }
    conclude(measure, due);
    return measure;
}

Measure responseTimeliness(const Scenario &scenario, const std::vector<TaskResult> &tasks)
{
    Measure measure = newMeasure("response_timeliness");
    for (const TaskResult &result : tasks) {
        const Task *task = find(scenario.tasks, result.task);
        measure.notObserved += result.outcome == TaskOutcome::notObserved ? 1 : 0;
        if (!isJudged(result) || task == nullptr) {
            continue;
        }
        // an owner by the matrix; a takeover counts as the handover's, not as the response
        Unit unit{result.task.value, timeliness(result.response, *task->target), 1, result.entries, result.task};
        if (result.opened) {
            unit.by = *result.opened + *task->target;
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

} // namespace samvirke
