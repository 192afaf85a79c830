// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace samvirke {

/// How often chance alone parts two sets of values as far as they are.
struct Permutation
{
    double difference = 0; ///< mean of the second set minus mean of the first
    double p = 1;          ///< share of the arrangements whose means are at least so far apart, either way
    bool exact = false;    ///< every arrangement was looked at
    std::int64_t arrangements = 0;
    bool operator==(const Permutation &) const = default;
};

/// So many ways to divide the values are looked at one by one; of more, so many are drawn.
inline constexpr std::int64_t mostArrangements = 20'000;

/// The two-sided permutation test of a difference of means (Pitman 1937). Where arrangements are drawn, the one that
/// was seen is one of them, so that p is never 0.
/// @param key seeds the draws @returns nothing if a set is empty or a value is not finite
[[nodiscard]] std::optional<Permutation> permutationTest(std::string_view key, const std::vector<double> &first,
                                                         const std::vector<double> &second);

} // namespace samvirke
