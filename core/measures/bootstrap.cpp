// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/bootstrap.h"

#include "measures/draws.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr int resamples = 1000;

} // namespace

std::optional<Interval>
bootstrap(std::string_view key, std::size_t units,
          const std::function<std::optional<double>(const std::vector<std::size_t> &)> &statistic)
{
    if (units == 0) {
        return std::nullopt;
    }
    Draws draws(seedOf(key));
    std::vector<std::size_t> drawn(units);
    std::vector<double> values;
    values.reserve(resamples);
    for (int i = 0; i < resamples; ++i) {
        std::ranges::generate(drawn, [&] { return draws.below(units); });
        if (const auto value = statistic(drawn); value && std::isfinite(*value)) {
            values.push_back(*value);
        }
    }
    if (values.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(values);
    const std::size_t outside = values.size() / 20;
    return Interval{values[outside], values[values.size() - 1 - outside]};
}

} // namespace samvirke
