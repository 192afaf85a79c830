// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "tables/workbook.h"

#include <string>
#include <vector>

/// A scenario as a workbook that people can work in, and back without loss.
namespace samvirke::exchange {

/// One sheet each for the injects, what is expected, the role matrix (and each set of phases in which it differs), what
/// trainees read about their part, agencies, seats, facts and the other lists; what has no table of its own stands as
/// "path | value" in the sheet "Scenario", and each of @p overlays in one of its own.
[[nodiscard]] tables::Workbook workbookOf(const Scenario &scenario, const std::vector<ScenarioFile> &overlays = {});

/// True if @p workbook is such a one.
[[nodiscard]] bool holdsScenario(const tables::Workbook &workbook);

struct FromSheets
{
    Scenario scenario;
    std::vector<ScenarioFile> overlays;
    std::vector<Problem> problems;    ///< of form; the file of each is the sheet, its line the row
    std::vector<std::string> removed; ///< what belonged to rows that are no more: paths, and rows of other sheets
    std::vector<std::string> copied;  ///< new names of rows whose name another one has
};

/// The scenario in a workbook that workbookOf() made and people may have worked in. What stands in a table wins.
[[nodiscard]] FromSheets readSheets(const tables::Workbook &workbook);

} // namespace samvirke::exchange
