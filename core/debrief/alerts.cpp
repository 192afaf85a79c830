// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/alerts.h"

#include "debrief/judging.h"
#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr Millis farAhead{std::chrono::hours{24 * 365}}; ///< every target has passed by then

/// The time at which an agency's act of these entries came.
ExerciseTime actedAt(const Facts &facts, const TaskResult &result, const std::vector<AgencyId> &agencies)
{
    ExerciseTime last{0};
    for (const Act &act : facts.acts) {
        if (contains(result.entries, act.entry) && contains(agencies, act.agency)) {
            last = std::max(last, act.at);
        }
    }
    return last;
}

std::vector<Alert> leadAlerts(const Evidence &evidence)
{
    std::vector<Alert> alerts;
    const ExerciseTime now = evidence.facts.end();
    for (LeadsNow &leads : leadsNow(evidence)) {
        if (leads.leading.size() > 1) {
            alerts.push_back({Alert::Rule::twoLead,
                              leads.function,
                              {},
                              std::move(leads.leading),
                              std::move(leads.entries),
                              leads.since});
            continue;
        }
        const auto opening =
            leads.row == nullptr ? evidence.facts.openings.end() : evidence.facts.openings.find(leads.row->id);
        if (!leads.leading.empty() || opening == evidence.facts.openings.end() || !leads.row->target ||
            isContested(*leads.row, evidence.facts.phaseAt(now))) {
            continue;
        }
        const ExerciseTime target = std::max(opening->second.at, leads.from) + *leads.row->target;
        const AgencyId right = answerableIn(*leads.row, evidence.facts.phaseAt(now));
        if (target <= now && evidence.isCaughtInTime(right, opening->second.at, target)) {
            alerts.push_back({Alert::Rule::noLead, leads.function, leads.row->id, {}, {opening->second.entry}, target});
        }
    }
    return alerts;
}

} // namespace

std::string_view keyOf(Alert::Rule rule)
{
    switch (rule) {
    case Alert::Rule::twoLead: return "two_lead";
    case Alert::Rule::noLead: return "no_lead";
    case Alert::Rule::taskUnclaimed: return "task_unclaimed";
    case Alert::Rule::taskDuplicated: return "task_duplicated";
    case Alert::Rule::outsideMandate: return "outside_mandate";
    case Alert::Rule::notInformed: return "not_informed";
    }
    return {};
}

std::string Alert::key() const
{
    std::string key(keyOf(rule));
    key += "/" + (function.empty() ? task.value : function.value) + "/";
    for (std::size_t i = 0; i < agencies.size(); ++i) {
        key += (i == 0 ? "" : "+") + agencies[i].value;
    }
    return key;
}

std::vector<Alert> alertsOf(const Scenario &scenario, const Facts &facts, ExerciseTime now)
{
    Facts until = settled(facts);
    until.now = std::max(until.now, now);
    const Evidence evidence(scenario, until);
    std::vector<Alert> alerts = leadAlerts(evidence);

    const std::vector<TaskResult> tasks = judgeTasks(evidence);
    for (const TaskResult &result : tasks) {
        if (result.outcome == TaskOutcome::unclaimed) {
            const Task &task = *find(scenario.tasks, result.task);
            alerts.push_back(
                {Alert::Rule::taskUnclaimed, {}, result.task, {}, result.entries, *result.opened + *task.target});
        }
    }
    std::vector<Finding> findings;
    (void)consultInform(evidence, tasks, findings);
    for (const Finding &finding : findings) {
        const Task &task = *find(scenario.tasks, finding.tasks.front());
        if (finding.rule != Finding::Rule::notInformed || finding.at + *task.target > until.end()) {
            continue;
        }
        const auto same = std::ranges::find_if(alerts, [&](const Alert &alert) {
            return alert.rule == Alert::Rule::notInformed && alert.task == task.id;
        });
        if (same != alerts.end()) {
            same->agencies.push_back(finding.agencies.back());
            continue;
        }
        alerts.push_back(
            {Alert::Rule::notInformed, {}, task.id, finding.agencies, finding.entries, finding.at + *task.target});
    }

    if (!until.ended) {
        until.now += farAhead; // acts that came count at once, without waiting for the target
    }
    for (const TaskResult &result : judgeTasks(evidence)) {
        const auto add = [&](Alert::Rule rule, const std::vector<AgencyId> &agencies) {
            alerts.push_back({rule, {}, result.task, agencies, result.entries, actedAt(until, result, agencies)});
        };
        if (!result.outsiders.empty()) {
            add(Alert::Rule::outsideMandate, result.outsiders);
        } else if (result.outcome == TaskOutcome::duplicated || result.outcome == TaskOutcome::lateAndDuplicated) {
            add(Alert::Rule::taskDuplicated, result.acting);
        }
    }
    std::ranges::stable_sort(alerts, {}, &Alert::since);
    return alerts;
}

} // namespace samvirke
