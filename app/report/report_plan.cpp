// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_plan.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

using enum ReportPart;

constexpr std::array<std::pair<ReportPart, std::string_view>, 18> keys{{
    {overview, "overview"},
    {profile, "profile"},
    {timeline, "timeline"},
    {tasks, "tasks"},
    {matrix, "matrix"},
    {findings, "findings"},
    {improvementPlan, "improvement-plan"},
    {costliest, "costliest"},
    {urgency, "urgency"},
    {travel, "information-travel"},
    {network, "network"},
    {collaboration, "collaboration"},
    {evaluators, "evaluators"},
    {questionnaires, "questionnaires"},
    {activity, "activity"},
    {seatLogs, "seat-logs"},
    {method, "method"},
    {proof, "proof"},
}};

/// The parts @p in first, then all others, left out.
ReportPlan with(std::initializer_list<ReportPart> in)
{
    ReportPlan plan;
    for (const ReportPart part : in) {
        plan.parts.push_back({part, true});
    }
    for (const auto &[part, key] : keys) {
        if (std::ranges::find(plan.parts, part, &ReportPlan::Part::part) == plan.parts.end()) {
            plan.parts.push_back({part, false});
        }
    }
    return plan;
}

} // namespace

bool ReportPlan::has(ReportPart part) const
{
    return std::ranges::find(parts, Part{part, true}) != parts.end();
}

ReportPlan wholeReport()
{
    return with({overview, profile, timeline, tasks, matrix, findings, improvementPlan, costliest, urgency, travel,
                 network, collaboration, evaluators, questionnaires, activity, method, proof});
}

const std::vector<ReportTemplate> &reportTemplates()
{
    static const std::vector<ReportTemplate> all{ReportTemplate::whole, ReportTemplate::afterAction,
                                                 ReportTemplate::evaluationReport, ReportTemplate::hotWash,
                                                 ReportTemplate::seatLogs};
    return all;
}

ReportPlan planOf(ReportTemplate which)
{
    switch (which) {
    case ReportTemplate::whole: return wholeReport();
    case ReportTemplate::afterAction:
        return with({overview, evaluators, findings, improvementPlan, profile, timeline, tasks, matrix, questionnaires,
                     method, proof});
    case ReportTemplate::evaluationReport:
        return with({overview, timeline, matrix, tasks, findings, urgency, travel, network, collaboration, evaluators,
                     questionnaires, improvementPlan, method, proof});
    case ReportTemplate::hotWash: return with({overview, findings, improvementPlan, timeline});
    case ReportTemplate::seatLogs: return with({overview, seatLogs});
    }
    return {};
}

QString templateName(const Words &words, ReportTemplate which)
{
    switch (which) {
    case ReportTemplate::whole: return words("Report", "Everything");
    case ReportTemplate::afterAction: return words("Report", "After-action report with improvement plan");
    case ReportTemplate::evaluationReport: return words("Report", "Evaluation report");
    case ReportTemplate::hotWash: return words("Report", "Short, for the hot wash");
    case ReportTemplate::seatLogs: return words("Report", "Activity log of each seat");
    }
    return {};
}

std::string_view keyOf(ReportPart part)
{
    return std::ranges::find(keys, part, &decltype(keys)::value_type::first)->second;
}

QString partName(const Words &words, ReportPart part)
{
    switch (part) {
    case overview: return words("Report", "Overview");
    case profile: return words("Debrief", "Profile");
    case timeline: return words("Debrief", "Timeline");
    case tasks: return words("Debrief", "Tasks");
    case matrix: return words("Debrief", "Roles: planned and played");
    case findings: return words("Debrief", "Findings");
    case improvementPlan: return words("Debrief", "Improvement plan");
    case costliest: return words("Debrief", "What cost most");
    case urgency: return words("Debrief", "How urgent");
    case travel: return words("Debrief", "Where information went");
    case network: return words("Debrief", "Who was in contact with whom");
    case collaboration: return words("Debrief", "Collaboration");
    case evaluators: return words("Debrief", "What evaluators say");
    case questionnaires: return words("Debrief", "Questionnaires");
    case activity: return words("Debrief", "Descriptive figures");
    case seatLogs: return words("Report", "Activity logs of the seats");
    case method: return words("Debrief", "How the figures are made");
    case proof: return words("Debrief", "Entries that prove it");
    }
    return {};
}

QString toText(const ReportPlan &plan)
{
    QStringList texts;
    for (const ReportPlan::Part &part : plan.parts) {
        const std::string_view key = keyOf(part.part);
        texts += (part.included ? QString{} : QStringLiteral("-")) +
                 QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    }
    if (plan.disputed == Disputed::leftOut) {
        texts += QStringLiteral("-disputed");
    }
    return texts.join(QLatin1Char(' '));
}

ReportPlan reportPlanFrom(const QString &text)
{
    ReportPlan plan;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool out = word.startsWith(QLatin1Char('-'));
        const std::string key = word.mid(out ? 1 : 0).toStdString();
        const auto it = std::ranges::find(keys, key, &decltype(keys)::value_type::second);
        if (key == "disputed") {
            plan.disputed = Disputed::leftOut;
        } else if (it != keys.end() &&
                   std::ranges::find(plan.parts, it->first, &ReportPlan::Part::part) == plan.parts.end()) {
            plan.parts.push_back({it->first, !out});
        }
    }
    for (const auto &[part, key] : keys) {
        if (std::ranges::find(plan.parts, part, &ReportPlan::Part::part) == plan.parts.end()) {
            plan.parts.push_back({part, false});
        }
    }
    return plan;
}

QStringList reportWarnings(const Words &words, const Debrief &debrief, const Evaluation &evaluation,
                           const ReportPlan &plan)
{
    QStringList warnings;
    const auto count = [](const auto &all, auto is) { return static_cast<int>(std::ranges::count_if(all, is)); };
    if (!debrief.ended) {
        warnings += words("Report", "The exercise has not ended: figures are those so far.");
    }
    const std::vector<ReviewedFinding> all = reviewed(debrief, evaluation);
    const int open = count(all, [](const ReviewedFinding &f) { return f.standing == Standing::found; });
    if (open > 0 && plan.has(findings)) {
        warnings += words("Report", "%n findings are neither accepted nor disputed.", nullptr, open);
    }
    const int stand = count(
        all, [](const ReviewedFinding &f) { return f.standing == Standing::accepted || f.standing == Standing::own; });
    if (stand > 0 && !plan.has(findings)) {
        warnings += words("Report", "%n accepted findings are not in this report.", nullptr, stand);
    }
    const int unowned = count(evaluation.plan, [](const Improvement &a) { return a.owner.empty(); });
    if (unowned > 0 && plan.has(improvementPlan)) {
        warnings += words("Report", "%n actions of the improvement plan have no owner.", nullptr, unowned);
    }
    const int undated = count(evaluation.plan, [](const Improvement &a) {
        return a.due.empty() && a.status != ActionStatus::done && a.status != ActionStatus::dropped;
    });
    if (undated > 0 && plan.has(improvementPlan)) {
        warnings += words("Report", "%n actions of the improvement plan have no date.", nullptr, undated);
    }
    return warnings;
}

} // namespace samvirke
