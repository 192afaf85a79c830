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

/// 90 % percentile interval of @p statistic over 1000 resamples of the indices 0..units-1; resamples for which it gives
/// nothing are left out. Draws are this function's own, seeded from @p key: bit-equal everywhere.
[[nodiscard]] std::optional<Interval>
bootstrap(std::string_view key, std::size_t units,
          const std::function<std::optional<double>(const std::vector<std::size_t> &)> &statistic);

} // namespace samvirke
