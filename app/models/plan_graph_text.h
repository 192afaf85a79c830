// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/plan_graph.h"
#include "report/words.h"

namespace samvirke {

/// What a node is called: "7 Smoke", or the question of a choice.
[[nodiscard]] QString nodeTitle(const Words &words, const Scenario &scenario, const PlanNode &node);
/// When it comes, in a few words.
[[nodiscard]] QString nodeWhen(const Words &words, const Scenario &scenario, const PlanNode &node);
/// Why it never comes, in a few words; empty: it can.
[[nodiscard]] QString stuckText(const Words &words, Stuck stuck);

/// The graph as a table: what, when, after what, what it leads to, and whether it can come. The key of a row is the
/// number of its node.
[[nodiscard]] QStringList graphHeader(const Words &words);
[[nodiscard]] std::vector<LiveRow> graphRows(const Words &words, const Scenario &scenario, const PlanGraph &graph);

} // namespace samvirke
