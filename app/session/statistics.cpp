// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/statistics.h"

#include <algorithm>
#include <map>
#include <set>

namespace samvirke {

namespace {

constexpr std::size_t mostCategories = 1'000; ///< of Cohen's kappa, which compares each with each

/// What a table of ratings has, to say why a figure is not defined.
struct Facts
{
    std::size_t raters = 0, units = 0;
    bool areNumbers = false;
    bool hasPairs = false;   ///< a unit with two ratings
    bool isComplete = false; ///< every rater rated every unit
    bool varies = false;     ///< two ratings differ, of units that have two
    bool hasNegative = false;
};

Facts factsOf(const RatingsTable &table)
{
    Facts facts;
    facts.raters = table.raters.size();
    facts.units = table.units;
    facts.areNumbers = table.areNumbers;
    facts.isComplete = table.given == table.units * table.raters.size();
    std::optional<double> first;
    for (std::size_t unit = 0; unit < table.units; ++unit) {
        const auto has = [&](const auto &row) { return row[unit].has_value(); };
        if (std::ranges::count_if(table.ratings, has) < 2) {
            continue;
        }
        facts.hasPairs = true;
        for (const auto &row : table.ratings) {
            if (row[unit]) {
                first = first ? first : row[unit];
                facts.varies = facts.varies || *row[unit] != *first;
                facts.hasNegative = facts.hasNegative || *row[unit] < 0;
            }
        }
    }
    return facts;
}

Statistic given(std::string_view key, std::optional<double> value, Undefined why)
{
    return {key, value, why};
}

Undefined whyNoAlpha(const Facts &facts, Level level)
{
    return facts.raters < 2                             ? Undefined::fewRaters
           : !facts.hasPairs                            ? Undefined::noPairs
           : !facts.varies                              ? Undefined::noVariation
           : level == Level::ratio && facts.hasNegative ? Undefined::negative
                                                        : Undefined::tooLarge;
}

/// How often two raters put a unit into which category; nothing if there are too many of these.
std::optional<std::vector<std::vector<double>>> crossed(const Ratings &ratings)
{
    std::map<double, std::size_t> categories;
    const std::size_t units = ratings[0].size();
    const auto bothRated = [&](std::size_t unit) { return ratings[0][unit] && ratings[1][unit]; };
    for (std::size_t unit = 0; unit < units; ++unit) {
        if (bothRated(unit)) {
            categories.emplace(*ratings[0][unit], 0);
            categories.emplace(*ratings[1][unit], 0);
        }
    }
    if (categories.size() > mostCategories) {
        return std::nullopt;
    }
    std::size_t place = 0;
    for (auto &category : categories) {
        category.second = place++;
    }
    std::vector<std::vector<double>> counts(categories.size(), std::vector<double>(categories.size(), 0));
    for (std::size_t unit = 0; unit < units; ++unit) {
        if (bothRated(unit)) {
            ++counts[categories.at(*ratings[0][unit])][categories.at(*ratings[1][unit])];
        }
    }
    return counts;
}

void addKendall(std::vector<Statistic> &out, const RatingsTable &table, const Facts &facts)
{
    std::vector<std::vector<double>> rows;
    if (facts.areNumbers && facts.isComplete) {
        for (const auto &row : table.ratings) {
            rows.emplace_back().reserve(row.size());
            std::ranges::transform(row, std::back_inserter(rows.back()), [](const auto &value) { return *value; });
        }
    }
    const Undefined why = facts.raters < 2    ? Undefined::fewRaters
                          : !facts.areNumbers ? Undefined::words
                          : !facts.isComplete ? Undefined::missingRatings
                          : facts.units < 2   ? Undefined::fewUnits
                                              : Undefined::noVariation;
    out.push_back(given("kendall_w", kendallW(rows, false), why));
    out.push_back(given("kendall_w_ties", kendallW(rows, true), why));
}

void addCohen(std::vector<Statistic> &out, const RatingsTable &table, const Facts &facts)
{
    const bool areTwo = facts.raters == 2;
    const auto counts = areTwo ? crossed(table.ratings) : std::nullopt;
    for (const auto &[key, weights] : {std::pair{"cohen.unweighted", CohenWeights::unweighted},
                                       {"cohen.linear", CohenWeights::linear},
                                       {"cohen.quadratic", CohenWeights::quadratic}}) {
        const bool needsOrder = weights != CohenWeights::unweighted && !facts.areNumbers;
        const Undefined why = !areTwo           ? Undefined::notTwoRaters
                              : needsOrder      ? Undefined::words
                              : !facts.hasPairs ? Undefined::noPairs
                              : !counts         ? Undefined::tooLarge
                                                : Undefined::noVariation;
        out.push_back(given(key, counts && !needsOrder ? cohenKappa(*counts, weights) : std::nullopt, why));
    }
}

} // namespace

std::vector<Statistic> statisticsOf(const RatingsTable &table, Level level)
{
    const Facts facts = factsOf(table);
    const Undefined few = facts.raters < 2 ? Undefined::fewRaters : Undefined::noPairs;
    std::vector<Statistic> out;
    out.push_back(given("alpha", krippendorffAlpha(table.ratings, level), whyNoAlpha(facts, level)));
    out.push_back(given("percent_agreement", percentAgreement(table.ratings), few));
    out.push_back(given("fleiss_kappa", fleissKappa(table.ratings),
                        facts.raters < 2    ? Undefined::fewRaters
                        : !facts.isComplete ? Undefined::missingRatings
                                            : Undefined::noVariation));
    addKendall(out, table, facts);
    addCohen(out, table, facts);
    return out;
}

std::vector<Statistic> statisticsOf(const Network &network)
{
    const bool hasTies = !network.arcs.empty();
    return {
        given("density", density(network), Undefined::fewNodes),
        given("reciprocity_arc", reciprocityArc(network), Undefined::noTies),
        given("reciprocity_dyad", reciprocityDyad(network), Undefined::noTies),
        given("degree_centralization", degreeCentralization(network), Undefined::fewNodes),
        given("in_degree_centralization", inDegreeCentralization(network), Undefined::fewNodes),
        given("out_degree_centralization", outDegreeCentralization(network), Undefined::fewNodes),
        given("betweenness_centralization", betweennessCentralization(network),
              network.nodes < 3 ? Undefined::fewNodes : Undefined::tooLarge),
        given("fragmentation", fragmentation(network), Undefined::fewNodes),
        given("path_length", pathLength(network), hasTies ? Undefined::tooLarge : Undefined::noTies),
    };
}

} // namespace samvirke
