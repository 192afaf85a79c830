// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/measures_text.h"

#include <algorithm>

namespace samvirke {

std::string_view keyOf(Undefined why)
{
    switch (why) {
    case Undefined::fewRaters: return "too_few_raters";
    case Undefined::notTwoRaters: return "not_two_raters";
    case Undefined::noPairs: return "no_pairs";
    case Undefined::missingRatings: return "missing_ratings";
    case Undefined::fewUnits: return "too_few_units";
    case Undefined::noVariation: return "no_variation";
    case Undefined::words: return "words";
    case Undefined::negative: return "negative_numbers";
    case Undefined::fewNodes: return "too_few_nodes";
    case Undefined::noTies: return "no_ties";
    case Undefined::tooLarge: return "too_large";
    }
    return {};
}

QString undefinedText(const Words &words, Undefined why)
{
    switch (why) {
    case Undefined::fewRaters: return words("Measures", "needs two raters");
    case Undefined::notTwoRaters: return words("Measures", "is for exactly two raters");
    case Undefined::noPairs: return words("Measures", "needs a unit that two raters rated");
    case Undefined::missingRatings: return words("Measures", "needs every rating, and some are missing");
    case Undefined::fewUnits: return words("Measures", "needs two units");
    case Undefined::noVariation:
        return words("Measures", "all ratings are alike, so that chance cannot be told from agreement");
    case Undefined::words: return words("Measures", "the ratings are words, of which the order is not known");
    case Undefined::negative: return words("Measures", "a ratio has no numbers below 0");
    case Undefined::fewNodes: return words("Measures", "there are too few nodes");
    case Undefined::noTies: return words("Measures", "there are no ties");
    case Undefined::tooLarge: return words("Measures", "the table is too large for this, or its numbers are");
    }
    return {};
}

QString statisticName(const Words &words, std::string_view key)
{
    if (key == "alpha") {
        return words("Measures", "Krippendorff's alpha");
    }
    if (key == "percent_agreement") {
        return words("Measures", "Percent agreement");
    }
    if (key == "fleiss_kappa") {
        return words("Measures", "Fleiss' kappa");
    }
    if (key == "kendall_w") {
        return words("Measures", "Kendall's W");
    }
    if (key == "kendall_w_ties") {
        return words("Measures", "Kendall's W, corrected for ties");
    }
    if (key == "cohen.unweighted") {
        return words("Measures", "Cohen's kappa");
    }
    if (key == "cohen.linear") {
        return words("Measures", "Cohen's kappa, linear weights");
    }
    if (key == "cohen.quadratic") {
        return words("Measures", "Cohen's kappa, quadratic weights");
    }
    if (key == "density") {
        return words("Measures", "Density");
    }
    if (key == "reciprocity_arc") {
        return words("Measures", "Reciprocity of arcs");
    }
    if (key == "reciprocity_dyad") {
        return words("Measures", "Reciprocity of dyads");
    }
    if (key == "degree_centralization") {
        return words("Measures", "Degree centralization");
    }
    if (key == "in_degree_centralization") {
        return words("Measures", "In-degree centralization");
    }
    if (key == "out_degree_centralization") {
        return words("Measures", "Out-degree centralization");
    }
    if (key == "betweenness_centralization") {
        return words("Measures", "Betweenness centralization");
    }
    if (key == "fragmentation") {
        return words("Measures", "Fragmentation");
    }
    if (key == "path_length") {
        return words("Measures", "Path length");
    }
    return {};
}

QString statisticDefinition(const Words &words, std::string_view key)
{
    if (key == "alpha") {
        return words("Measures", "1 - Do/De over units with two ratings or more; the level chooses the distance");
    }
    if (key == "percent_agreement") {
        return words("Measures", "agreeing pairs / pairs of ratings of one unit (not units on which all agree)");
    }
    if (key == "fleiss_kappa") {
        return words("Measures", "Fleiss 1971, ratings as categories (not Conger's exact kappa)");
    }
    if (key == "kendall_w") {
        return words("Measures", "ratings ranked by rater; those that are equal share their mean rank");
    }
    if (key == "kendall_w_ties") {
        return words("Measures", "the same, against the most that such ties allow");
    }
    if (key == "cohen.unweighted") {
        return words("Measures", "units that both rated; every disagreement weighs the same");
    }
    if (key == "cohen.linear") {
        return words("Measures", "weighed by how many categories in use lie between");
    }
    if (key == "cohen.quadratic") {
        return words("Measures", "weighed by the square of that");
    }
    if (key == "density") {
        return words("Measures", "arcs / ordered pairs of nodes");
    }
    if (key == "reciprocity_arc") {
        return words("Measures", "arcs that are returned / arcs");
    }
    if (key == "reciprocity_dyad") {
        return words("Measures", "pairs tied both ways / pairs tied at all (pairs without a tie do not count)");
    }
    if (key == "degree_centralization") {
        return words("Measures", "Freeman, undirected: any arc is a tie");
    }
    if (key == "in_degree_centralization" || key == "out_degree_centralization") {
        return words("Measures", "Freeman, directed");
    }
    if (key == "betweenness_centralization") {
        return words("Measures", "Freeman, undirected");
    }
    if (key == "fragmentation") {
        return words("Measures", "1 - sum of s(s - 1) / (n(n - 1)), s being the sizes of weak components");
    }
    if (key == "path_length") {
        return words("Measures", "mean steps along arcs, over ordered pairs that have a path");
    }
    return {};
}

QString levelName(const Words &words, Level level)
{
    switch (level) {
    case Level::nominal: return words("Measures", "nominal");
    case Level::ordinal: return words("Measures", "ordinal");
    case Level::interval: return words("Measures", "interval");
    case Level::ratio: return words("Measures", "ratio");
    }
    return {};
}

QStringList statisticLines(const Words &words, const std::vector<Statistic> &statistics)
{
    constexpr int decimals = 6;
    constexpr int valueWidth = 9;
    qsizetype nameWidth = 0;
    for (const Statistic &one : statistics) {
        nameWidth = std::max(nameWidth, statisticName(words, one.key).size());
    }
    QStringList lines;
    for (const Statistic &one : statistics) {
        lines +=
            QStringLiteral("  %1 %2  %3")
                .arg(statisticName(words, one.key), -static_cast<int>(nameWidth))
                .arg(one.value ? words.locale().toString(*one.value, 'f', decimals) : QStringLiteral("–"), valueWidth)
                .arg(one.value ? statisticDefinition(words, one.key) : undefinedText(words, one.why));
    }
    return lines;
}

} // namespace samvirke
