// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/permutation.h"

#include "measures/draws.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr double rounding = 1e-12; ///< sums in another order are as far apart

/// How many ways there are to choose @p chosen of @p all, or more than mostArrangements.
std::int64_t arrangementsOf(std::size_t all, std::size_t chosen)
{
    std::int64_t ways = 1;
    for (std::size_t i = 1; i <= std::min(chosen, all - chosen); ++i) {
        ways = ways * static_cast<std::int64_t>(all - i + 1) / static_cast<std::int64_t>(i);
        if (ways > mostArrangements) {
            break;
        }
    }
    return ways;
}

} // namespace

std::optional<Permutation> permutationTest(std::string_view key, const std::vector<double> &first,
                                           const std::vector<double> &second)
{
    if (first.empty() || second.empty()) {
        return std::nullopt;
    }
    std::vector<double> values = first;
    values.insert(values.end(), second.begin(), second.end());
    if (!std::ranges::all_of(values, [](double value) { return std::isfinite(value); })) {
        return std::nullopt;
    }
    const std::size_t n = first.size();
    // mean of the rest minus mean of those that are in the first set
    const auto difference = [&](const std::vector<bool> &inFirst) {
        double chosen = 0;
        double rest = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            (inFirst[i] ? chosen : rest) += values[i];
        }
        return rest / static_cast<double>(second.size()) - chosen / static_cast<double>(n);
    };
    std::vector<bool> inFirst(values.size(), false);
    std::fill_n(inFirst.begin(), n, true);

    Permutation result;
    result.difference = difference(inFirst);
    const double far = std::abs(result.difference) - rounding;
    result.exact = arrangementsOf(values.size(), n) <= mostArrangements;
    std::int64_t asFar = 0;
    if (result.exact) {
        do { // NOLINT(cppcoreguidelines-avoid-do-while): the first arrangement is the one that was seen
            asFar += std::abs(difference(inFirst)) >= far ? 1 : 0;
            ++result.arrangements;
        } while (std::prev_permutation(inFirst.begin(), inFirst.end()));
    } else {
        Draws draws(seedOf(key));
        asFar = 1;
        result.arrangements = mostArrangements;
        for (std::int64_t i = 1; i < mostArrangements; ++i) {
            for (std::size_t last = values.size() - 1; last > 0; --last) { // Fisher and Yates
                const std::size_t other = draws.below(last + 1);
                const bool kept = inFirst[last];
                inFirst[last] = inFirst[other];
                inFirst[other] = kept;
            }
            asFar += std::abs(difference(inFirst)) >= far ? 1 : 0;
        }
    }
    result.p = static_cast<double>(asFar) / static_cast<double>(result.arrangements);
    return result;
}

} // namespace samvirke
