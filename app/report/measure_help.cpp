// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/measure_help.h"

namespace samvirke {

namespace {

/// The measures of SCORING 2.
MeasureHelp ofRoles(const Words &words, std::string_view key)
{
    if (key == "task_clarity") {
        return {words("Measure", "Task clarity"),
                words("Measure", "Was each task taken in time by who should take it, and by nobody else?"),
                words("Measure", "Each due task has one outcome: clear 1, late 0.5, duplicated 0.5, both 0.25, taken "
                                 "only by agencies without a role or by nobody 0. The mean, by the weight of the "
                                 "tasks. Contested tasks and tasks that nobody could have seen are left out."),
                words("Measure", "A convention of this program, on the role and responsibility matrix (RACI)."),
                words("Measure", "Whether a task was done well, or whether the matrix itself is right.")};
    }
    if (key == "mandate_adherence") {
        return {words("Measure", "Acting within the mandate"), words("Measure", "Did agencies act on what is theirs?"),
                words("Measure", "For each due task that somebody acted on: the agencies with a part in it (R, A or S, "
                                 "an accepted handover, or an emergency) divided by all agencies that acted. The sum "
                                 "over these tasks, divided by their number, which counts as at least five."),
                words("Measure", "After the practice of role matrices."),
                words("Measure", "Whether stepping outside one's mandate was wise; who does nothing breaks no mandate, "
                                 "so it is read together with task clarity.")};
    }
    if (key == "request_routing") {
        return {words("Measure", "Asking the right agency first"),
                words("Measure", "Did requests go to the agency that does the task or answers for it?"),
                words("Measure",
                      "Needs whose first request went only to agencies with R or A, divided by all needs and "
                      "all other pairs of agency and task that were wrongly addressed."),
                words("Measure", "A convention of this program."),
                words("Measure", "Whether a request was well put, or was answered.")};
    }
    if (key == "lead_recognition") {
        return {words("Measure", "Knowing who leads"),
                words("Measure", "Did everybody know who leads, and did only the right one say so?"),
                words("Measure", "The mean of two shares: right answers of all asked pairs of agency and phase; and, "
                                 "over phases that last at least four lead targets, the share of time in which exactly "
                                 "the right lead was asserted, from one minute after the first assertion."),
                words("Measure", "After joint doctrine (JESIP) and joint procedures; the weighing is a convention of "
                                 "this program."),
                words("Measure", "How well the lead was exercised.")};
    }
    if (key == "handover_quality") {
        return {words("Measure", "Handovers that land"),
                words("Measure", "Was each required handover offered and accepted in time?"),
                words("Measure", "For each required handover, from when it arises to its acceptance: 1 within the "
                                 "target, half for each further target, 0 for never. Other offers that were never "
                                 "accepted count 0. The mean."),
                words("Measure", "After the practice of transfer of care; the curve is a convention of this program."),
                words("Measure", "Whether what was handed over was complete.")};
    }
    if (key == "consult_inform") {
        return {words("Measure", "Asked before, told after"),
                words("Measure", "Were those with a C asked before a decision, and those with an I told after it?"),
                words("Measure",
                      "The mean of two shares: C cells of due tasks where the agency read the question before "
                      "the decision; I cells where it read of the decision within the target. Without a "
                      "decision neither is met."),
                words("Measure", "After the practice of role matrices (RACI)."),
                words("Measure", "Whether advice was listened to.")};
    }
    if (key == "matrix_agreement") {
        return {words("Measure", "Seeing the same role matrix"),
                words("Measure", "Do the agencies give the same answer to “who answers for this task?”"),
                words("Measure", "Krippendorff's alpha for names: 1 less the disagreement seen, divided by the "
                                 "disagreement that chance would give. 1 is full agreement, 0 is chance, below 0 is "
                                 "worse than chance. Tasks are the units, agencies the observers."),
                words("Measure", "Krippendorff, Content Analysis."),
                words("Measure", "Whether the shared answer is the right one.")};
    }
    if (key == "matrix_accuracy") {
        return {words("Measure", "Knowing the role matrix"),
                words("Measure", "Do the agencies name the agency that the plan makes answerable?"),
                words("Measure",
                      "Right answers, divided by all asked pairs of agency and uncontested task. No answer is wrong."),
                words("Measure", "A convention of this program."),
                words("Measure", "Whether agencies act on what they know.")};
    }
    if (key == "role_ambiguity") {
        return {words("Measure", "How clear the roles felt"),
                words("Measure", "How clear did people find their own agency's role, before and after?"),
                words("Measure", "The mean of six questionnaire items, worded both ways, answered 1 to 5 and scaled so "
                                 "that 1 is clear and 0 is unclear. Shown for three or more answers."),
                words("Measure", "After Rizzo, House and Lirtzman (1970), in our own words. It stands beside the "
                                 "measures and is in no group value."),
                words("Measure", "What really happened: it is an opinion, and a calm day feels clear.")};
    }
    return {};
}

/// The measures of SCORING 3.
MeasureHelp ofCoordination(const Words &words, std::string_view key)
{
    if (key == "response_timeliness") {
        return {words("Measure", "Response time"), words("Measure", "How soon did the right agency act?"),
                words("Measure", "For each due task, from its opening to the first act of an agency with R or A: 1 "
                                 "within the target, half for each further target, 0 for never. The mean."),
                words("Measure",
                      "“Response time” of studies of joint assignments; the curve is a convention of this program."),
                words("Measure", "Whether the target itself is reasonable, or whether the quick act was a good one.")};
    }
    if (key == "information_reach") {
        return {words("Measure", "Information reached who needed it"),
                words("Measure", "Did those who needed a fact read it in time?"),
                words("Measure", "For each fact and each agency that needs it, from the inject to its being read, not "
                                 "sent: 1 within the target, half for each further target, 0 for never. The mean."),
                words("Measure", "A convention of this program."), words("Measure", "Whether it was understood.")};
    }
    if (key == "information_relevance") {
        return {words("Measure", "Information without flooding"),
                words("Measure", "Did agencies get what they need without being flooded?"),
                words("Measure", "Needed pairs of fact and agency that were delivered, divided by all needed pairs and "
                                 "all deliveries to agencies that neither need it nor have a role in the task."),
                words("Measure", "A convention of this program, on need-to-know. Its usual weight is 2."),
                words("Measure", "Whether something unplanned was worth knowing after all.")};
    }
    if (key == "triple_alert") {
        return {words("Measure", "All centres alerted together"),
                words("Measure", "Did the first centre alert the others at once?"),
                words("Measure", "For each of the other named centres, from the call to its reading: 1 within the "
                                 "target, half for each further target, 0 for never. The mean."),
                words("Measure", "The procedure of triple alert; the curve is a convention of this program."),
                words("Measure", "What the centres then made of it.")};
    }
    if (key == "closed_loop") {
        return {
            words("Measure", "Asked and confirmed"), words("Measure", "Was what matters most confirmed by who got it?"),
            words("Measure", "Acknowledged or answered within the target, divided by all pairs of critical fact and "
                             "agency that needs it, all needs, and all other messages that asked for an "
                             "acknowledgement and did not get it in time."),
            words("Measure", "Closed-loop communication."),
            words("Measure", "Whether the confirmation was more than a habit.")};
    }
    if (key == "required_ties") {
        return {words("Measure", "Contacts that the plan needs"),
                words("Measure", "Were the agencies that need each other in contact?"),
                words("Measure", "Required pairs, each in its direction, with an exchange of substance (read, and "
                                 "carrying what the receiver needs or has a role in; an answered request; an accepted "
                                 "handover), divided by all required pairs."),
                words("Measure", "Network analysis of exercises (Su 2011)."),
                words("Measure", "How good the contact was, or how often it was needed.")};
    }
    if (key == "order_conformance") {
        return {words("Measure", "First things first"), words("Measure", "Was what must come first done first?"),
                words("Measure",
                      "Pairs of tasks whose owners acted in the planned order, divided by all pairs with both due."),
                words("Measure", "Process mining."), words("Measure", "Whether another order was better on the day.")};
    }
    if (key == "shared_picture") {
        return {words("Measure", "The same picture of the situation"),
                words("Measure", "Did the agencies know the facts, and the same facts?"),
                words("Measure",
                      "For each question about a fact: the share of right answers times the share of pairs of "
                      "agencies that agree, among those that need or hold the fact. No answer is wrong and "
                      "agrees with nobody. The mean; both factors are also shown alone."),
                words("Measure", "After SAGAT (Endsley)."),
                words("Measure", "What people would have looked up when they needed it.")};
    }
    if (key == "urgency_agreement") {
        return {
            words("Measure", "The same urgency"), words("Measure", "Did the agencies find the same things urgent?"),
            words("Measure", "Krippendorff's alpha for ranks, on each agency's own rating of the same matter, 1 to "
                             "4: 1 is full agreement, 0 is chance, below 0 is worse than chance."),
            words("Measure", "“Degree of urgency” of studies of joint assignments; Krippendorff, Content Analysis."),
            words("Measure", "Whether the shared rating is the right one; agencies may have good reasons to "
                             "differ.")};
    }
    if (key == "resource_deconfliction") {
        return {words("Measure", "Resources not promised twice"),
                words("Measure", "Were requests for resources answered, and nothing promised twice?"),
                words("Measure", "Needs that were answered and not committed twice, divided by all needs and all other "
                                 "requests that were not answered or committed twice."),
                words("Measure",
                      "“Resource utilisation” of studies of joint assignments; the formula is a convention of this "
                      "program."),
                words("Measure", "Whether the resource was the right one.")};
    }
    return {};
}

} // namespace

MeasureHelp measureHelp(const Words &words, std::string_view key)
{
    MeasureHelp help = ofRoles(words, key);
    return help.name.isEmpty() ? ofCoordination(words, key) : help;
}

QString measureName(const Words &words, std::string_view key)
{
    const QString name = measureHelp(words, key).name;
    return name.isEmpty() ? QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) : name;
}

} // namespace samvirke
