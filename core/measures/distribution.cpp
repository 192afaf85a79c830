// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/distribution.h"

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

/// The sum, or nothing if it is none to divide by.
std::optional<double> sumOf(const std::vector<double> &shares)
{
    double sum = 0;
    for (const double share : shares) {
        if (!(share >= 0)) {
            return std::nullopt;
        }
        sum += share;
    }
    return std::isnormal(sum) ? std::optional{sum} : std::nullopt;
}

} // namespace

double log2Of(double x)
{
    int exponent = 0;
    double fraction = std::frexp(x, &exponent); // exact; 0.5 to 1
    if (fraction < 0.70710678118654752) {
        fraction *= 2;
        --exponent;
    }
    // log of it is 2 artanh z, |z| at most 0.172: the terms left out are below 1e-20
    const double z = (fraction - 1) / (fraction + 1);
    double series = 0;
    for (int power = 23; power > 0; power -= 2) {
        series = series * (z * z) + 1.0 / power;
    }
    constexpr double perNatural = 1.4426950408889634; // 1 / log 2
    return exponent + 2 * perNatural * z * series;
}

std::optional<double> jensenShannon(const std::vector<double> &p, const std::vector<double> &q)
{
    const auto ofP = sumOf(p);
    const auto ofQ = sumOf(q);
    if (p.size() != q.size() || !ofP || !ofQ) {
        return std::nullopt;
    }
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double a = p[i] / *ofP;
        const double b = q[i] / *ofQ;
        const auto part = [both = a + b](double share) { return share > 0 ? share * log2Of(2 * share / both) : 0; };
        sum += part(a) + part(b);
    }
    return std::clamp(sum / 2, 0.0, 1.0);
}

} // namespace samvirke
