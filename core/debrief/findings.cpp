// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

namespace samvirke {

std::string_view keyOf(Finding::Rule rule)
{
    switch (rule) {
    case Finding::Rule::taskUnclaimed: return "task_unclaimed";
    case Finding::Rule::taskWrongOwner: return "task_wrong_owner";
    case Finding::Rule::taskDuplicated: return "task_duplicated";
    case Finding::Rule::taskLate: return "task_late";
    case Finding::Rule::outsideMandate: return "outside_mandate";
    case Finding::Rule::notConsulted: return "not_consulted";
    case Finding::Rule::notInformed: return "not_informed";
    case Finding::Rule::informationMissed: return "information_missed";
    case Finding::Rule::informationLate: return "information_late";
    case Finding::Rule::informationUnneeded: return "information_unneeded";
    case Finding::Rule::taskNotObserved: return "task_not_observed";
    case Finding::Rule::requestMisrouted: return "request_misrouted";
    case Finding::Rule::leadUnclear: return "lead_unclear";
    case Finding::Rule::leadMisread: return "lead_misread";
    case Finding::Rule::handoverMissed: return "handover_missed";
    case Finding::Rule::handoverLate: return "handover_late";
    case Finding::Rule::ownerMisread: return "owner_misread";
    case Finding::Rule::notAlerted: return "not_alerted";
    case Finding::Rule::loopOpen: return "loop_open";
    case Finding::Rule::tieMissing: return "tie_missing";
    case Finding::Rule::orderBroken: return "order_broken";
    case Finding::Rule::pictureSplit: return "picture_split";
    case Finding::Rule::urgencySplit: return "urgency_split";
    case Finding::Rule::requestUnanswered: return "request_unanswered";
    case Finding::Rule::resourcePromisedTwice: return "resource_promised_twice";
    case Finding::Rule::sourcesDisagree: return "sources_disagree";
    }
    return {};
}

std::vector<Finding> taskFindings(const Facts &facts, const std::vector<TaskResult> &tasks)
{
    using Rule = Finding::Rule;
    std::vector<Finding> findings;
    for (const TaskResult &result : tasks) {
        if (result.outcome == TaskOutcome::notDue) {
            continue;
        }
        const ExerciseTime opened = facts.openings.at(result.task).at;
        const auto found = [&](Rule rule, int severity, std::vector<AgencyId> agencies, ExerciseTime at) {
            findings.push_back({rule, severity, std::move(agencies), {result.task}, {}, result.entries, at});
        };
        const ExerciseTime acted = opened + result.latency.value_or(Millis{0});
        switch (result.outcome) {
        case TaskOutcome::unclaimed: found(Rule::taskUnclaimed, 3, {}, opened); break;
        case TaskOutcome::wrongOwner: found(Rule::taskWrongOwner, 3, result.outsiders, opened); break;
        case TaskOutcome::late: found(Rule::taskLate, 2, {result.owner}, acted); break;
        case TaskOutcome::duplicated: found(Rule::taskDuplicated, 2, result.acting, acted); break;
        case TaskOutcome::lateAndDuplicated:
            found(Rule::taskLate, 2, {result.owner}, acted);
            found(Rule::taskDuplicated, 2, result.acting, acted);
            break;
        case TaskOutcome::notObserved: found(Rule::taskNotObserved, 1, {}, opened); break;
        case TaskOutcome::clear:
        case TaskOutcome::notDue: break;
        }
        for (const AgencyId &outsider : result.outsiders) {
            if (result.outcome != TaskOutcome::wrongOwner) {
                found(Rule::outsideMandate, 2, {outsider}, acted);
            }
        }
    }
    return findings;
}

} // namespace samvirke
