// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exported.h"
#include "tables/workbook.h"

/// The injects alone, as one table for people and other programs.
namespace samvirke::exchange {

/// One row an inject in the scenario's order, names in words. Columns of the scenario's own come last.
[[nodiscard]] tables::Sheet mselList(const Scenario &scenario);

/// What of @p scenario is not in it.
[[nodiscard]] std::vector<LeftBehind> notInMselList(const Scenario &scenario);

/// True if @p sheet is one that mselList() made.
[[nodiscard]] bool isMselList(const tables::Sheet &sheet);

/// Takes away the apostrophe that stands in a csv file before what a spreadsheet program would take for a formula.
void removeApostrophes(tables::Sheet &sheet);

} // namespace samvirke::exchange
