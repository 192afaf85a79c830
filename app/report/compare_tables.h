// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/compare.h"
#include "report/debrief_tables.h"
#include "report/drawing.h"

/// Plays side by side, as windows show them: a column a play, called #1, #2 and so on.
namespace samvirke {

/// Groups over their common basis, then measures, with differences from the first play. What means nothing says so.
[[nodiscard]] EvidenceTable comparedFigures(const Words &words, const PlayComparison &comparison);
/// The profile of each play in the order in which they were played: groups over their common basis and measures, what
/// has no value says why.
[[nodiscard]] EvidenceTable comparedSeries(const Words &words, const PlayComparison &comparison);
/// The same as lines, a small picture for each figure that any play has a value for.
[[nodiscard]] Drawing comparedSeriesDrawing(const Words &words, const PlayComparison &comparison, bool dark = false);
/// What became of each task in each play. Entries are those of the first.
[[nodiscard]] EvidenceTable comparedTasks(const Words &words, const Scenario &scenario,
                                          const PlayComparison &comparison);
/// When each inject came in each play.
[[nodiscard]] EvidenceTable comparedInjects(const Words &words, const Scenario &scenario,
                                            const PlayComparison &comparison);
/// The same tasks on top of each other: how long each play took to take them, measured in their targets, and what came
/// of them. Each play has a shape of its own.
[[nodiscard]] Drawing comparedTasksDrawing(const Words &words, const Scenario &scenario,
                                           const PlayComparison &comparison, bool dark = false);

} // namespace samvirke
