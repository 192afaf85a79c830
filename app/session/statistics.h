// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/measures_text.h"
#include "session/measured_table.h"

#include <vector>

namespace samvirke {

/// The figures of a table of ratings, each with its value or why it has none. The level counts for alpha alone.
[[nodiscard]] std::vector<Statistic> statisticsOf(const RatingsTable &table, Level level);

/// The figures of a network.
[[nodiscard]] std::vector<Statistic> statisticsOf(const Network &network);

} // namespace samvirke
