// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace samvirke {

/// What may be said of two ratings: that they differ; which is more; how much more; how many times as much.
enum class Level : std::uint8_t { nominal, ordinal, interval, ratio };

using Ratings = std::vector<std::vector<std::optional<double>>>; ///< one row per observer, one column per unit

/// Pairs of different values that are compared at ratio level, where there is no shorter way.
inline constexpr std::size_t mostPairs = 500'000'000;

/// Krippendorff's alpha, 1 - Do/De, with missing values (Krippendorff 2004). Nothing if it is not defined (no unit with
/// two values, no variation), for numbers below 0 at ratio level, and beyond mostPairs.
[[nodiscard]] std::optional<double> krippendorffAlpha(const Ratings &ratings, Level level);

/// Share of agreeing pairs among the pairs of values within units.
[[nodiscard]] std::optional<double> percentAgreement(const Ratings &ratings);

/// Fleiss' kappa (1971), values being categories. Nothing unless two or more observers rated every unit, and not all
/// alike.
[[nodiscard]] std::optional<double> fleissKappa(const Ratings &ratings);

/// Weight of a disagreement: 1, the distance of its categories, or its square.
enum class CohenWeights : std::uint8_t { unweighted, linear, quadratic };

/// Cohen's kappa (1960, 1968). @param counts units by category of one observer (rows) and of the other (columns), the
/// categories in their order
[[nodiscard]] std::optional<double> cohenKappa(const std::vector<std::vector<double>> &counts, CohenWeights weights);

/// Kendall's coefficient of concordance. @param ranks one row per judge; ranks or scores: they are ranked anew, and
/// those that are equal share their mean rank
[[nodiscard]] std::optional<double> kendallW(const std::vector<std::vector<double>> &ranks, bool correctTies);

} // namespace samvirke
