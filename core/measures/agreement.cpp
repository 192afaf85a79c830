// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/agreement.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <utility>

namespace samvirke {

namespace {

using Values = std::vector<double>;

/// The values of each unit, sorted, so that the order of observers is of no account; nothing if rows are of different
/// length or a value is no finite number.
std::optional<std::vector<Values>> unitsOf(const Ratings &ratings)
{
    std::vector<Values> units(ratings.empty() ? 0 : ratings.front().size());
    for (const auto &row : ratings) {
        if (row.size() != units.size()) {
            return std::nullopt;
        }
        for (std::size_t unit = 0; unit < row.size(); ++unit) {
            if (row[unit] && !std::isfinite(*row[unit])) {
                return std::nullopt;
            }
            if (row[unit]) {
                units[unit].push_back(*row[unit]);
            }
        }
    }
    for (Values &unit : units) {
        std::ranges::sort(unit);
    }
    return units;
}

/// Calls @p visit with each different value of @p sorted and how often it occurs.
template <class Visit>
void forEachRun(std::span<const double> sorted, const Visit &visit)
{
    for (std::size_t i = 0; i < sorted.size();) {
        const std::size_t start = i;
        while (i < sorted.size() && sorted[i] == sorted[start]) {
            ++i;
        }
        visit(sorted[start], static_cast<double>(i - start));
    }
}

std::size_t differentIn(std::span<const double> sorted)
{
    std::size_t runs = 0;
    forEachRun(sorted, [&](double, double) { ++runs; });
    return runs;
}

/// Ordered pairs of equal values, each with itself too.
double equalPairs(std::span<const double> sorted)
{
    double sum = 0;
    forEachRun(sorted, [&](double, double n) { sum += n * n; });
    return sum;
}

// ── distances summed over all ordered pairs of values, which are sorted ──────────────────────────────────────────────

double nominalSum(std::span<const double> sorted)
{
    const auto n = static_cast<double>(sorted.size());
    return n * n - equalPairs(sorted);
}

/// The sum of (a - b)^2. Counted from the median: whole numbers stay whole, equal ones give exactly 0, and nothing is
/// lost to cancellation, as the median is never further from the mean than a standard deviation.
double intervalSum(std::span<const double> sorted)
{
    const double median = sorted.empty() ? 0 : sorted[sorted.size() / 2];
    double sum = 0;
    double squares = 0;
    for (const double value : sorted) {
        sum += value - median;
        squares += (value - median) * (value - median);
    }
    const double spread = 2 * (static_cast<double>(sorted.size()) * squares - sum * sum);
    return spread < 0 ? 0 : spread;
}

/// The sum of ((a - b) / (a + b))^2, of numbers from 0 on.
double ratioSum(std::span<const double> sorted)
{
    std::vector<std::pair<double, double>> runs;
    forEachRun(sorted, [&](double value, double n) { runs.emplace_back(value, n); });
    double sum = 0;
    for (std::size_t b = 1; b < runs.size(); ++b) {
        for (std::size_t a = 0; a < b; ++a) {
            const double smaller = runs[a].first / runs[b].first; // so that no sum is too large a number
            const double distance = (1 - smaller) / (1 + smaller);
            sum += 2 * runs[a].second * runs[b].second * distance * distance;
        }
    }
    return sum;
}

/// Puts the mean rank of equal values in the place of each.
void rankAll(std::vector<Values> &units, std::span<const double> sorted)
{
    for (Values &unit : units) {
        for (double &value : unit) {
            const auto equal = std::ranges::equal_range(sorted, value);
            const auto before = static_cast<double>(equal.begin() - sorted.begin());
            value = before + (static_cast<double>(equal.size()) + 1) / 2;
        }
    }
}

Values allOf(const std::vector<Values> &units)
{
    Values all;
    for (const Values &unit : units) {
        all.insert(all.end(), unit.begin(), unit.end());
    }
    std::ranges::sort(all);
    return all;
}

bool tooManyPairs(const std::vector<Values> &units, std::span<const double> all)
{
    const auto squared = [](std::span<const double> sorted) {
        const std::size_t different = differentIn(sorted);
        return different > mostPairs ? mostPairs + 1 : different * different;
    };
    std::size_t pairs = squared(all);
    for (const Values &unit : units) {
        pairs = pairs > mostPairs ? pairs : pairs + squared(unit);
    }
    return pairs > mostPairs;
}

/// 1 - observed / expected, where that is a number that means something.
std::optional<double> beyondChance(double observed, double expected)
{
    const bool defined = std::isfinite(observed) && std::isfinite(expected) && expected > 0;
    return defined ? std::optional{1 - observed / expected} : std::nullopt;
}

/// The mean ranks of a row, in its order.
Values ranksOf(const Values &row)
{
    std::vector<Values> one{row};
    Values sorted = row;
    std::ranges::sort(sorted);
    rankAll(one, sorted);
    return std::move(one.front());
}

} // namespace

std::optional<double> krippendorffAlpha(const Ratings &ratings, Level level)
{
    auto units = unitsOf(ratings);
    if (!units) {
        return std::nullopt;
    }
    std::erase_if(*units, [](const Values &unit) { return unit.size() < 2; });
    Values all = allOf(*units);
    if (differentIn(all) < 2) {
        return std::nullopt;
    }
    if (level == Level::ratio && (all.front() < 0 || tooManyPairs(*units, all))) {
        return std::nullopt;
    }
    if (level == Level::ordinal) { // the distance of two ranks is the number of values from one to the other
        rankAll(*units, all);
        all = allOf(*units);
    }
    const auto distances = [level](std::span<const double> sorted) {
        switch (level) {
        case Level::nominal: return nominalSum(sorted);
        case Level::ordinal:
        case Level::interval: return intervalSum(sorted);
        case Level::ratio: return ratioSum(sorted);
        }
        return 0.0;
    };
    std::vector<std::pair<std::size_t, double>> observed; // number of values, sum of their distances
    observed.reserve(units->size());
    for (const Values &unit : *units) {
        observed.emplace_back(unit.size(), distances(unit));
    }
    std::ranges::sort(observed); // so that the order of units is of no account
    double disagreement = 0;
    for (std::size_t i = 0; i < observed.size();) {
        const std::size_t size = observed[i].first;
        double sum = 0;
        for (; i < observed.size() && observed[i].first == size; ++i) {
            sum += observed[i].second;
        }
        disagreement += sum / static_cast<double>(size - 1);
    }
    const double expected = distances(all) / static_cast<double>(all.size() - 1);
    return beyondChance(disagreement, expected);
}

std::optional<double> percentAgreement(const Ratings &ratings)
{
    const auto units = unitsOf(ratings);
    if (!units) {
        return std::nullopt;
    }
    double agreeing = 0;
    double pairs = 0;
    for (const Values &unit : *units) {
        const auto n = static_cast<double>(unit.size());
        agreeing += equalPairs(unit) - n;
        pairs += n * (n - 1);
    }
    return pairs > 0 ? std::optional{agreeing / pairs} : std::nullopt;
}

std::optional<double> fleissKappa(const Ratings &ratings)
{
    const auto units = unitsOf(ratings);
    const auto raters = static_cast<double>(ratings.size());
    if (!units || units->empty() || ratings.size() < 2 ||
        std::ranges::any_of(*units, [&](const Values &unit) { return unit.size() != ratings.size(); })) {
        return std::nullopt;
    }
    // both shares as counts of pairs, so that all but the divisions is in whole numbers
    const Values all = allOf(*units);
    const auto n = static_cast<double>(all.size());
    const double byChance = equalPairs(all);
    double agreeing = 0;
    for (const Values &unit : *units) {
        agreeing += equalPairs(unit) - raters;
    }
    return beyondChance(1 - agreeing / (n * (raters - 1)), 1 - byChance / (n * n));
}

std::optional<double> cohenKappa(const std::vector<std::vector<double>> &counts, CohenWeights weights)
{
    const std::size_t categories = counts.size();
    Values ofOne(categories, 0);
    Values ofOther(categories, 0);
    double total = 0;
    for (std::size_t i = 0; i < categories; ++i) {
        if (counts[i].size() != categories) {
            return std::nullopt;
        }
        for (std::size_t k = 0; k < categories; ++k) {
            if (!std::isfinite(counts[i][k]) || counts[i][k] < 0) {
                return std::nullopt;
            }
            ofOne[i] += counts[i][k];
            ofOther[k] += counts[i][k];
            total += counts[i][k];
        }
    }
    double disagreement = 0;
    double expected = 0;
    for (std::size_t i = 0; i < categories; ++i) {
        for (std::size_t k = 0; k < categories; ++k) {
            const auto distance = static_cast<double>(i > k ? i - k : k - i);
            const double weight = weights == CohenWeights::unweighted ? (i == k ? 0.0 : 1.0)
                                  : weights == CohenWeights::linear   ? distance
                                                                      : distance * distance;
            disagreement += weight * counts[i][k];
            expected += weight * ofOne[i] * ofOther[k];
        }
    }
    return beyondChance(total * disagreement, expected);
}

std::optional<double> kendallW(const std::vector<std::vector<double>> &ranks, bool correctTies)
{
    const std::size_t items = ranks.empty() ? 0 : ranks.front().size();
    if (ranks.size() < 2 || items < 2) {
        return std::nullopt;
    }
    Values sums(items, 0);
    double ties = 0;
    bool anyDifference = false;
    const auto n = static_cast<double>(items);
    const double full = n * n * n - n;
    for (const Values &row : ranks) {
        if (row.size() != items || !std::ranges::all_of(row, [](double value) { return std::isfinite(value); })) {
            return std::nullopt;
        }
        Values own = ranksOf(row);
        std::ranges::transform(sums, own, sums.begin(), std::plus{});
        std::ranges::sort(own);
        forEachRun(own, [&](double, double t) { ties += t * t * t - t; });
        anyDifference = anyDifference || own.front() != own.back();
    }
    if (!anyDifference) {
        return std::nullopt;
    }
    const auto judges = static_cast<double>(ranks.size());
    const double mean = judges * (n + 1) / 2;
    double spread = 0;
    for (const double sum : sums) {
        spread += (sum - mean) * (sum - mean);
    }
    return 12 * spread / (judges * judges * full - (correctTies ? judges * ties : 0));
}

} // namespace samvirke
