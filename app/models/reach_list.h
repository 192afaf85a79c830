// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/scenario.h"
#include "report/words.h"

namespace samvirke {

[[nodiscard]] QStringList reachHeader(const Words &words);

/// Every headline measure: whether the plan gives it enough to be scored, and what to add where it does not. Those that
/// lack something stand first.
[[nodiscard]] std::vector<LiveRow> reachRows(const Words &words, const Scenario &scenario);

} // namespace samvirke
