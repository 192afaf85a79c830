// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/often.h"
#include "models/live_table.h"
#include "report/words.h"

/// What many rehearsals of one plan say, as tables.
namespace samvirke {

[[nodiscard]] QStringList oftenWrongHeader(const Words &words);
/// What goes wrong, the most usual first.
[[nodiscard]] std::vector<LiveRow> oftenWrongRows(const Words &words, const Scenario &scenario, const Often &often);

[[nodiscard]] QStringList oftenMeasureHeader(const Words &words);
[[nodiscard]] std::vector<LiveRow> oftenMeasureRows(const Words &words, const Often &often);

[[nodiscard]] QStringList oftenBusyHeader(const Words &words);
/// How much each agency has open along time, as signs of growing height, and when it is most.
[[nodiscard]] std::vector<LiveRow> oftenBusyRows(const Words &words, const Scenario &scenario, const Often &often);

} // namespace samvirke
