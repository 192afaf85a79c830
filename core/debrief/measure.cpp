// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>
#include <array>
#include <compare>
#include <map>
#include <numeric>

namespace samvirke {

namespace {

struct Known
{
    std::string_view key;
    GroupKind group;
    int minimum;
    double weight;
};

constexpr int enough = 5; ///< opportunities (SCORING 4)
constexpr int enoughUnits = 8;

constexpr std::array known{
    Known{"task_clarity", GroupKind::roleClarity, enough, 1},
    Known{"mandate_adherence", GroupKind::roleClarity, enough, 1},
    Known{"request_routing", GroupKind::roleClarity, enough, 1},
    Known{"lead_recognition", GroupKind::roleClarity, enough, 1},
    Known{"handover_quality", GroupKind::roleClarity, enough, 1},
    Known{"consult_inform", GroupKind::roleClarity, enough, 1},
    Known{"matrix_agreement", GroupKind::roleClarity, enoughUnits, 1},
    Known{"matrix_accuracy", GroupKind::roleClarity, enough, 1},
    Known{"role_ambiguity", GroupKind::none, 3, 1},
    Known{"response_timeliness", GroupKind::coordination, enough, 1},
    Known{"information_reach", GroupKind::coordination, enough, 1},
    Known{"information_relevance", GroupKind::coordination, enough, 2},
    Known{"triple_alert", GroupKind::coordination, 1, 1}, // a census
    Known{"closed_loop", GroupKind::coordination, enough, 1},
    Known{"required_ties", GroupKind::coordination, enough, 1},
    Known{"order_conformance", GroupKind::coordination, enough, 1},
    Known{"shared_picture", GroupKind::coordination, enough, 1},
    Known{"urgency_agreement", GroupKind::coordination, enoughUnits, 1},
    Known{"resource_deconfliction", GroupKind::coordination, enough, 1},
};

constexpr double noGain = 1e-12; ///< differences below are rounding
constexpr int mostCostly = 3;    ///< units that are shown

/// What of a unit is summed: a unit itself is large, and a thousand resamples read it a thousand times.
struct Summand
{
    double credit, weight;
    std::size_t half;
    auto operator<=>(const Summand &) const = default;
};

Summand summandOf(const Unit &unit)
{
    return {unit.credit * unit.weight, unit.weight, static_cast<std::size_t>(unit.half)};
}

class Sum
{
public:
    void add(const Summand &term)
    {
        m_sums[term.half] += term.credit;
        m_weights[term.half] += term.weight;
    }

    /// Nothing where nothing was offered.
    [[nodiscard]] std::optional<double> value(double atLeast) const
    {
        double value = 0;
        int halves = 0;
        for (std::size_t half = 0; half < 2; ++half) {
            if (m_weights[half] > 0) {
                value += m_sums[half] / std::max(m_weights[half], atLeast);
                ++halves;
            }
        }
        return halves == 0 ? std::nullopt : std::optional{value / halves};
    }

private:
    std::array<double, 2> m_sums{};
    std::array<double, 2> m_weights{};
};

/// The value with the unit at @p other of full credit, or left out if it is extra.
double valueOtherwise(const Measure &measure, const std::vector<Summand> &terms, std::size_t other)
{
    Sum sum;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i != other) {
            sum.add(terms[i]);
        } else if (!measure.units[i].extra) {
            sum.add({terms[i].weight, terms[i].weight, terms[i].half});
        }
    }
    return sum.value(measure.atLeast).value_or(0.0);
}

/// What each unit with less than full credit cost; of units that are alike only the first three, for no more are kept.
std::vector<Costly> costliestOf(const Measure &measure, const std::vector<Summand> &terms)
{
    std::vector<Costly> costly;
    std::map<std::pair<Summand, bool>, int> alike;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const Unit &unit = measure.units[i];
        if (unit.credit < 1 && ++alike[{terms[i], unit.extra}] <= mostCostly) {
            costly.push_back({unit, valueOtherwise(measure, terms, i)});
        }
    }
    return costly;
}

std::vector<std::size_t> all(const std::vector<Unit> &units)
{
    std::vector<std::size_t> places(units.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

void addEntries(Measure &measure)
{
    for (const Unit &unit : measure.units) {
        measure.entries.insert(measure.entries.end(), unit.entries.begin(), unit.entries.end());
    }
    std::ranges::sort(measure.entries);
    measure.entries.erase(std::unique(measure.entries.begin(), measure.entries.end()), measure.entries.end());
}

/// Keeps the three that would have gained most, in the plan's order where they are alike.
void keepCostliest(Measure &measure, std::vector<Costly> all)
{
    std::erase_if(all, [&](const Costly &costly) { return costly.otherwise - *measure.value <= noGain; });
    std::ranges::stable_sort(all, [](const Costly &a, const Costly &b) { return a.otherwise - b.otherwise > noGain; });
    all.resize(std::min<std::size_t>(all.size(), mostCostly));
    measure.costliest = std::move(all);
}

bool isCertain(double value)
{
    return value == 0.0 || value == 1.0;
}

} // namespace

std::string_view keyOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::none: return "none";
    case GroupKind::roleClarity: return "role_clarity";
    case GroupKind::coordination: return "coordination";
    }
    return {};
}

std::string_view keyOf(MeasureStatus status)
{
    switch (status) {
    case MeasureStatus::ok: return "ok";
    case MeasureStatus::notEnoughEvidence: return "not_enough_evidence";
    case MeasureStatus::notApplicable: return "not_applicable";
    case MeasureStatus::undefined: return "undefined";
    }
    return {};
}

std::string_view keyOf(Group::Status status)
{
    switch (status) {
    case Group::Status::ok: return "ok";
    case Group::Status::tooFewMeasures: return "too_few_measures";
    case Group::Status::tooFewAgencies: return "too_few_agencies";
    }
    return {};
}

std::vector<std::string_view> measureKeys()
{
    std::vector<std::string_view> keys;
    keys.reserve(known.size());
    for (const Known &measure : known) {
        keys.push_back(measure.key);
    }
    return keys;
}

std::vector<std::string_view> weightedKeys()
{
    std::vector<std::string_view> keys = measureKeys();
    std::erase_if(keys, [](std::string_view key) { return newMeasure(key).group == GroupKind::none; });
    return keys;
}

Measure newMeasure(std::string_view key)
{
    const auto it = std::ranges::find(known, key, &Known::key);
    Measure measure;
    measure.key = it->key;
    measure.group = it->group;
    measure.minimum = it->minimum;
    measure.weight = it->weight;
    return measure;
}

void conclude(Measure &measure, std::optional<int> offered)
{
    addEntries(measure);
    const auto units = std::ranges::count_if(measure.units, [](const Unit &unit) { return !unit.extra; });
    measure.n = offered.value_or(static_cast<int>(units));
    measure.status = measure.n == 0                ? MeasureStatus::notApplicable
                     : measure.n < measure.minimum ? MeasureStatus::notEnoughEvidence
                                                   : MeasureStatus::ok;
    measure.inBasis = measure.status == MeasureStatus::ok;
    if (!measure.inBasis) {
        return;
    }
    std::vector<Summand> terms;
    Sum sum;
    for (const Unit &unit : measure.units) {
        terms.push_back(summandOf(unit));
        sum.add(terms.back());
    }
    measure.value = sum.value(measure.atLeast).value_or(0.0);
    if (!isCertain(*measure.value)) {
        measure.interval = bootstrap(measure.key, terms.size(), [&](const std::vector<std::size_t> &chosen) {
            Sum resampled;
            for (const std::size_t i : chosen) {
                resampled.add(terms[i]);
            }
            return resampled.value(measure.atLeast);
        });
    }
    keepCostliest(measure, costliestOf(measure, terms));
}

void concludeAlpha(Measure &measure, const Ratings &ratings, Level level, int asked)
{
    addEntries(measure);
    measure.isAlpha = true;
    measure.n = static_cast<int>(measure.units.size());
    int given = 0;
    for (const auto &row : ratings) {
        given += static_cast<int>(std::ranges::count_if(row, [](const auto &rating) { return rating.has_value(); }));
    }
    measure.given = asked == 0 ? 1 : static_cast<double>(given) / static_cast<double>(asked);
    measure.inBasis = measure.n >= measure.minimum;
    if (!measure.inBasis) {
        measure.status = measure.n == 0 ? MeasureStatus::notApplicable : MeasureStatus::notEnoughEvidence;
        return;
    }
    const auto alphaOf = [&](const std::vector<std::size_t> &chosen) {
        Ratings resampled;
        for (const auto &row : ratings) {
            auto &line = resampled.emplace_back();
            for (const std::size_t unit : chosen) {
                line.push_back(row[unit]);
            }
        }
        return krippendorffAlpha(resampled, level);
    };
    const std::vector<std::size_t> places = all(measure.units);
    measure.percentAgreement = percentAgreement(ratings);
    measure.value = alphaOf(places);
    measure.status = measure.value ? MeasureStatus::ok : MeasureStatus::undefined;
    if (!measure.value) {
        return;
    }
    if (!isCertain(*measure.value)) {
        measure.interval = bootstrap(measure.key, places.size(), alphaOf);
    }
    std::vector<Costly> costly;
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::vector<std::size_t> others = places;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (const auto otherwise = alphaOf(others)) {
            costly.push_back({measure.units[i], *otherwise});
        }
    }
    keepCostliest(measure, std::move(costly));
}

Measure roleAmbiguity(const std::vector<ScaleResult> &scales)
{
    Measure measure = newMeasure("role_ambiguity");
    for (const ScaleResult &scale : scales) {
        if (scale.key == measure.key && scale.when == When::after && !scale.agency) {
            measure.n = scale.answers;
            measure.value = scale.value;
            measure.status = scale.value ? MeasureStatus::ok : MeasureStatus::notEnoughEvidence;
        }
    }
    return measure;
}

double valueInGroup(const Measure &measure)
{
    if (!measure.value) {
        return 0;
    }
    return measure.isAlpha ? std::max(0.0, *measure.value) * measure.given : *measure.value;
}

Group groupOf(GroupKind kind, const Scenario &scenario, const std::vector<Measure> &measures)
{
    Group group;
    group.kind = kind;
    double sum = 0;
    double weights = 0;
    for (const Measure &measure : measures) {
        if (measure.group != kind || !measure.inBasis) {
            continue;
        }
        group.basis.push_back(measure.key);
        if (!measure.value) {
            group.without.push_back(measure.key);
        }
        sum += valueInGroup(measure) * measure.weight;
        weights += measure.weight;
    }
    const auto agencies = measuredAgencies(scenario);
    if (std::ranges::count_if(agencies, [&](const AgencyId &id) { return isStaffed(scenario, id); }) < 2) {
        group.status = Group::Status::tooFewAgencies;
    } else if (group.basis.size() >= fewestInBasis && weights > 0) {
        group.status = Group::Status::ok;
        group.value = sum / weights;
    }
    return group;
}

} // namespace samvirke
