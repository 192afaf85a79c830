// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace samvirke {

struct Interval
{
    double low = 0, high = 0;
    bool operator==(const Interval &) const = default;
};

/// The 90 % percentile interval (Efron 1979) of what @p statistic makes of 1000 resamples, each as many indices as
/// there are units, drawn with replacement: of the sorted values, those with one in twenty below and one in twenty
/// above. A resample without a value is left out; without any there is no interval.
/// @param key seeds the draws: the same key and number of units give the same resamples on every machine
[[nodiscard]] std::optional<Interval>
bootstrap(std::string_view key, std::size_t units,
          const std::function<std::optional<double>(const std::vector<std::size_t> &)> &statistic);

} // namespace samvirke
