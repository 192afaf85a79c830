// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "debrief/judging.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <tuple>

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

const Measure *Debrief::measure(std::string_view key) const
{
    const auto it = std::ranges::find(measures, key, &Measure::key);
    return it == measures.end() ? nullptr : &*it;
}

const Group *Debrief::group(GroupKind kind) const
{
    const auto it = std::ranges::find(groups, kind, &Group::kind);
    return it == groups.end() ? nullptr : &*it;
}

namespace {

/// What was said after the exercise about its acts, as if it had been said in it, last of all.
Facts attributed(Facts facts, const Attributions &attributions)
{
    for (const Act &act : facts.acts) {
        if (const auto it = attributions.find(act.entry); it != attributions.end()) {
            facts.attributed[act.ref] = it->second.task;
            ++facts.corrections;
        }
    }
    return facts;
}

} // namespace

Debrief judge(const Scenario &scenario, Facts all, const JudgeOptions &options)
{
    const Facts facts = settled(attributed(std::move(all), options.attributions));
    const Evidence evidence(scenario, facts);
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
    // what does not wait for the tasks, meanwhile; of long records it takes as long
    auto network = std::async(std::launch::async, [&] { return contactsOf(evidence); });
    auto matrix = std::async(std::launch::async, [&] { return playedMatrix(evidence); });
    auto felt = std::async(std::launch::async,
                           [&] { return std::pair(scales(scenario, facts), askedIndicators(scenario, facts)); });
    debrief.tasks = judgeTasks(evidence);
    debrief.urgency = urgencyOf(evidence);
    debrief.network = network.get();
    std::vector<Finding> &findings = debrief.findings;
    findings = taskFindings(facts, debrief.tasks);
    debrief.measures = {
        taskClarity(scenario, debrief.tasks),
        mandateAdherence(debrief.tasks),
        requestRouting(evidence, findings),
        leadRecognition(evidence, findings),
        handoverQuality(evidence, findings),
        consultInform(evidence, debrief.tasks, findings),
        matrixAgreement(evidence),
        matrixAccuracy(evidence, findings),
        responseTimeliness(scenario, debrief.tasks),
        informationReach(evidence, findings),
        informationRelevance(evidence, findings),
        tripleAlert(evidence, findings),
        closedLoop(evidence, findings),
        requiredTies(evidence, debrief.network, findings),
        orderConformance(evidence, debrief.tasks, findings),
        sharedPicture(evidence, findings),
        urgencyAgreement(debrief.urgency, findings),
        resourceDeconfliction(evidence, findings),
    };
    for (Measure &measure : debrief.measures) {
        if (const auto it = options.weights.find(measure.key); it != options.weights.end()) {
            measure.weight = it->second;
        }
    }
    debrief.groups = {groupOf(GroupKind::roleClarity, scenario, debrief.measures),
                      groupOf(GroupKind::coordination, scenario, debrief.measures)};
    debrief.matrix = matrix.get();
    debrief.ownersSaid = ownersSaid(evidence);
    debrief.travels = travelsOf(evidence);
    debrief.descriptive = descriptiveOf(evidence, debrief.tasks);
    std::ranges::move(sourceFindings(evidence), std::back_inserter(findings));
    std::ranges::stable_sort(debrief.findings, [](const Finding &a, const Finding &b) {
        return std::pair(-a.severity, a.at) < std::pair(-b.severity, b.at);
    });
    const Conduct conduct{priorityAgreement(evidence), debrief.descriptive.byProcedure, debrief.descriptive.improvised};
    std::tie(debrief.scales, debrief.collaboration) = felt.get();
    debrief.collaboration =
        collaboration(std::move(debrief.collaboration), scenario, facts, debrief.measures, conduct, options);
    const auto accuracy = std::ranges::find(debrief.measures, std::string_view("matrix_accuracy"), &Measure::key);
    debrief.measures.insert(accuracy + 1, roleAmbiguity(debrief.scales));
    debrief.targets = targetResults(scenario, facts);
    debrief.observations = observationsOf(facts);
    return debrief;
}

ContactNetwork contactsUntil(const Scenario &scenario, std::span<const Entry> entries, ExerciseTime until)
{
    Facts facts;
    for (const Entry &entry : entries) {
        if (entry.happened.at > until) {
            break; // no entry is earlier than the one before
        }
        addTo(facts, scenario, entry);
    }
    facts = settled(std::move(facts));
    return contactsOf(Evidence(scenario, facts));
}

Debrief debriefOf(const Scenario &scenario, std::span<const Entry> entries, const JudgeOptions &options)
{
    Facts facts;
    facts.makeRoom(entries.size());
    for (const Entry &entry : entries) {
        addTo(facts, scenario, entry);
    }
    return judge(scenario, std::move(facts), options);
}

} // namespace samvirke
