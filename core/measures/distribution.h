// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace samvirke {

/// The logarithm to base 2 of a positive finite number, bit-equal on every machine, which std::log2 is not.
[[nodiscard]] double log2Of(double x);

/// Jensen-Shannon divergence to base 2 (Lin 1991): 0 where both are alike, 1 where they have nothing in common.
/// @param p, q shares or counts; each is divided by its sum. Nothing if their sizes differ, one has no sum, or a number
/// is below 0 or not finite
[[nodiscard]] std::optional<double> jensenShannon(const std::vector<double> &p, const std::vector<double> &q);

} // namespace samvirke
