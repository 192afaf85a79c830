// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "debrief/judging.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

double timeliness(std::optional<Millis> latency, Millis target)
{
    if (!latency) {
        return 0;
    }
    if (*latency <= target) {
        return 1;
    }
    const auto over = static_cast<double>((*latency - target).count());
    return std::exp2(-over / static_cast<double>(std::max<std::int64_t>(1, target.count())));
}

void conclude(Measure &measure, int offered, double denominator)
{
    double sum = 0;
    for (const Unit &unit : measure.units) { // in the plan's order, so that the sum is the same everywhere
        sum += unit.credit * unit.weight;
        measure.entries.insert(measure.entries.end(), unit.entries.begin(), unit.entries.end());
    }
    std::ranges::sort(measure.entries);
    measure.entries.erase(std::unique(measure.entries.begin(), measure.entries.end()), measure.entries.end());
    measure.n = offered;
    measure.status = offered == 0                ? MeasureStatus::notApplicable
                     : offered < measure.minimum ? MeasureStatus::notEnoughEvidence
                                                 : MeasureStatus::ok;
    if (measure.status == MeasureStatus::ok) {
        measure.value = denominator > 0 ? sum / denominator : 0.0;
    }
}

void conclude(Measure &measure)
{
    double weights = 0;
    for (const Unit &unit : measure.units) {
        weights += unit.weight;
    }
    conclude(measure, static_cast<int>(measure.units.size()), weights);
}

const Measure *Debrief::measure(std::string_view key) const
{
    const auto it = std::ranges::find(measures, key, &Measure::key);
    return it == measures.end() ? nullptr : &*it;
}

Debrief judge(const Scenario &scenario, const Facts &allFacts, const JudgeOptions &options)
{
    const Facts facts = settled(allFacts);
    Debrief debrief;
    debrief.exercise = facts.exercise;
    debrief.scenario = scenario.id;
    debrief.title = scenario.title;
    debrief.language = facts.language;
    debrief.team = facts.team;
    debrief.variant = facts.variant;
    debrief.length = facts.end();
    debrief.ended = facts.ended.has_value();
    debrief.entries = facts.entries;
    debrief.corrections = facts.corrections;
    debrief.tasks = judgeTasks(scenario, facts);
    debrief.findings = taskFindings(facts, debrief.tasks);
    debrief.measures.push_back(taskClarity(scenario, debrief.tasks));
    debrief.measures.push_back(mandateAdherence(debrief.tasks));
    debrief.measures.push_back(consultInform(scenario, facts, debrief.tasks, debrief.findings));
    debrief.measures.push_back(responseTimeliness(scenario, debrief.tasks));
    debrief.measures.push_back(informationReach(scenario, facts, debrief.findings));
    debrief.measures.push_back(informationRelevance(scenario, facts, debrief.findings));
    debrief.matrix = playedMatrix(scenario, facts);
    std::ranges::stable_sort(debrief.findings, [](const Finding &a, const Finding &b) {
        return std::pair(-a.severity, a.at) < std::pair(-b.severity, b.at);
    });
    debrief.collaboration = collaboration(scenario, facts, debrief.measures, options);
    debrief.scales = scales(scenario, facts);
    debrief.targets = targetResults(scenario, facts);
    debrief.observations = observationsOf(facts);
    return debrief;
}

Debrief debriefOf(const Scenario &scenario, std::span<const Entry> entries, const JudgeOptions &options)
{
    Facts facts;
    for (const Entry &entry : entries) {
        facts = add(std::move(facts), scenario, entry);
    }
    return judge(scenario, facts, options);
}

} // namespace samvirke
