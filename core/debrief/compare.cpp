// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/compare.h"

#include "debrief/judging.h"
#include "plan/lookup.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace samvirke {

namespace {

using What = CompareError::What;

std::optional<CompareError> whyNot(const std::vector<PlayToCompare> &plays)
{
    if (plays.size() < 2) {
        return CompareError{What::fewerThanTwo};
    }
    for (std::size_t i = 0; i < plays.size(); ++i) {
        const PlayToCompare &play = plays[i];
        if (!play.debrief.ended) {
            return CompareError{What::goesOn, i};
        }
        for (std::size_t before = 0; before < i; ++before) {
            const PlayToCompare &earlier = plays[before];
            if (play.debrief.scenario != earlier.debrief.scenario) {
                return CompareError{What::otherScenario, i, before};
            }
            if (play.record == earlier.record) {
                return CompareError{What::sameRecord, i, before};
            }
            if (play.condition == earlier.condition && play.debrief.variant != earlier.debrief.variant) {
                return CompareError{What::otherVariant, i, before};
            }
        }
    }
    const bool isOne = std::ranges::all_of(
        plays, [&](const PlayToCompare &play) { return play.condition == plays.front().condition; });
    return isOne && !plays.front().condition.empty() ? std::optional{CompareError{What::oneCondition}} : std::nullopt;
}

std::vector<std::optional<double>> fromFirst(const std::vector<std::optional<double>> &values)
{
    std::vector<std::optional<double>> differences;
    differences.reserve(values.size());
    for (const auto &value : values) {
        differences.push_back(value && values.front() ? std::optional{*value - *values.front()} : std::nullopt);
    }
    return differences;
}

std::vector<PlayComparison::Condition> conditionsOf(const std::vector<PlayToCompare> &plays)
{
    std::vector<PlayComparison::Condition> conditions;
    for (std::size_t i = 0; i < plays.size(); ++i) {
        if (plays[i].condition.empty()) {
            continue;
        }
        auto it = std::ranges::find(conditions, plays[i].condition, &PlayComparison::Condition::name);
        if (it == conditions.end()) {
            it = conditions.insert(conditions.end(), {plays[i].condition, {}});
        }
        it->plays.push_back(i);
    }
    return conditions;
}

bool inBasisOf(const Debrief &debrief, std::string_view key)
{
    const Measure *measure = debrief.measure(key);
    return measure != nullptr && measure->inBasis;
}

PlayComparison::OfGroup groupOver(GroupKind kind, const std::vector<PlayToCompare> &plays)
{
    PlayComparison::OfGroup group;
    group.kind = kind;
    for (const Measure &measure : plays.front().debrief.measures) {
        if (measure.group != kind) {
            continue;
        }
        const auto in = std::ranges::count_if(
            plays, [&](const PlayToCompare &play) { return inBasisOf(play.debrief, measure.key); });
        if (in == std::ssize(plays)) {
            group.basis.push_back(measure.key);
        } else if (in > 0) {
            group.onlyInSome.push_back(measure.key);
        }
    }
    const bool alone = std::ranges::any_of(plays, [&](const PlayToCompare &play) {
        const Group *own = play.debrief.group(kind);
        return own == nullptr || own->status == Group::Status::tooFewAgencies;
    });
    group.status = alone                                ? Group::Status::tooFewAgencies
                   : group.basis.size() < fewestInBasis ? Group::Status::tooFewMeasures
                                                        : Group::Status::ok;
    for (const PlayToCompare &play : plays) {
        double sum = 0;
        double weights = 0;
        for (const std::string_view key : group.basis) {
            const Measure *measure = play.debrief.measure(key);
            sum += valueInGroup(*measure) * measure->weight;
            weights += measure->weight;
        }
        group.values.push_back(group.status == Group::Status::ok && weights > 0 ? std::optional{sum / weights}
                                                                                : std::nullopt);
    }
    group.differences = fromFirst(group.values);
    return group;
}

/// The group is the unit: one value of each.
std::optional<Permutation> testOf(const PlayComparison::OfGroup &group,
                                  const std::vector<PlayComparison::Condition> &conditions)
{
    if (group.status != Group::Status::ok || conditions.size() != 2 || conditions[0].plays.size() < groupsForTest ||
        conditions[1].plays.size() < groupsForTest) {
        return std::nullopt;
    }
    std::vector<double> values[2];
    for (std::size_t i = 0; i < 2; ++i) {
        for (const std::size_t play : conditions[i].plays) {
            values[i].push_back(*group.values[play]);
        }
    }
    return permutationTest(keyOf(group.kind), values[0], values[1]);
}

std::vector<PlayComparison::OfMeasure> measuresOf(const std::vector<PlayToCompare> &plays)
{
    std::vector<PlayComparison::OfMeasure> all;
    for (const Measure &first : plays.front().debrief.measures) {
        PlayComparison::OfMeasure of;
        of.key = first.key;
        of.inCommonBasis =
            std::ranges::all_of(plays, [&](const PlayToCompare &play) { return inBasisOf(play.debrief, first.key); });
        std::vector<std::optional<double>> values;
        for (const PlayToCompare &play : plays) {
            const Measure *measure = play.debrief.measure(first.key);
            values.push_back(measure == nullptr ? std::nullopt : measure->value);
            of.plays.push_back(measure == nullptr ? newMeasure(first.key) : *measure);
        }
        of.differences = fromFirst(values);
        all.push_back(std::move(of));
    }
    return all;
}

/// In the order of the first play; what only later ones have stands behind.
std::vector<PlayComparison::OfTask> tasksOf(const std::vector<PlayToCompare> &plays)
{
    std::vector<PlayComparison::OfTask> all;
    for (std::size_t i = 0; i < plays.size(); ++i) {
        for (const TaskResult &result : plays[i].debrief.tasks) {
            auto it = std::ranges::find(all, result.task, &PlayComparison::OfTask::task);
            if (it == all.end()) {
                it = all.insert(all.end(), {result.task, std::vector<std::optional<TaskResult>>(plays.size())});
            }
            it->plays[i] = result;
        }
    }
    return all;
}

std::vector<PlayComparison::OfInject> injectsOf(const std::vector<PlayToCompare> &plays)
{
    std::vector<PlayComparison::OfInject> all;
    for (std::size_t i = 0; i < plays.size(); ++i) {
        for (const auto &[inject, at] : plays[i].released) {
            auto it = std::ranges::find(all, inject, &PlayComparison::OfInject::inject);
            if (it == all.end()) {
                it = all.insert(all.end(), {inject, std::vector<std::optional<ExerciseTime>>(plays.size())});
            }
            it->released[i] = at;
        }
    }
    return all;
}

} // namespace

std::string_view keyOf(CompareError::What what)
{
    switch (what) {
    case What::fewerThanTwo: return "fewer_than_two";
    case What::goesOn: return "goes_on";
    case What::otherScenario: return "other_scenario";
    case What::otherVariant: return "other_variant";
    case What::sameRecord: return "same_record";
    case What::oneCondition: return "one_condition";
    }
    return {};
}

bool meansNothing(double groupDifference)
{
    return std::abs(groupDifference) < leastGroupDifference;
}

bool PlayComparison::OfTask::differs() const
{
    const auto outcomeOf = [](const std::optional<TaskResult> &result) {
        return result ? std::optional{result->outcome} : std::nullopt;
    };
    return std::ranges::any_of(plays,
                               [&](const auto &result) { return outcomeOf(result) != outcomeOf(plays.front()); });
}

std::vector<std::size_t> PlayComparison::inOrderOfTime() const
{
    std::vector<std::size_t> places(started.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, {}, [this](std::size_t place) { return started[place]; });
    return places;
}

tl::expected<PlayComparison, CompareError> compare(const std::vector<PlayToCompare> &plays)
{
    if (const auto error = whyNot(plays)) {
        return tl::unexpected(*error);
    }
    PlayComparison comparison;
    comparison.scenario = plays.front().debrief.scenario;
    comparison.title = plays.front().debrief.title;
    comparison.samePlan =
        std::ranges::all_of(plays, [&](const PlayToCompare &play) { return play.plan == plays.front().plan; });
    for (const PlayToCompare &play : plays) {
        comparison.variants.push_back(play.debrief.variant);
        comparison.started.push_back(play.startedMs);
    }
    comparison.conditions = conditionsOf(plays);
    for (const GroupKind kind : {GroupKind::roleClarity, GroupKind::coordination}) {
        PlayComparison::OfGroup group = groupOver(kind, plays);
        group.test = testOf(group, comparison.conditions);
        comparison.groups.push_back(std::move(group));
    }
    comparison.measures = measuresOf(plays);
    comparison.tasks = tasksOf(plays);
    comparison.injects = injectsOf(plays);
    return comparison;
}

std::vector<std::pair<InjectId, ExerciseTime>> releasesIn(std::span<const Entry> entries)
{
    std::vector<std::pair<Ref, std::pair<InjectId, ExerciseTime>>> releases;
    for (const Entry &entry : entries) {
        const Happened &h = entry.happened;
        if (const auto *released = std::get_if<InjectReleased>(&h.event); released && !released->inject.empty()) {
            releases.push_back({h.ref, {released->inject, h.at}});
        } else if (const auto *back = std::get_if<InjectTakenBack>(&h.event)) {
            std::erase_if(releases, [&](const auto &release) { return release.first == back->of; });
        }
    }
    std::vector<std::pair<InjectId, ExerciseTime>> first;
    for (const auto &[ref, release] : releases) {
        if (std::ranges::find(first, release.first, &std::pair<InjectId, ExerciseTime>::first) == first.end()) {
            first.push_back(release);
        }
    }
    return first;
}

} // namespace samvirke
