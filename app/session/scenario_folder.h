// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "report/words.h"

#include <QString>

namespace samvirke {

/// Why nothing may be written to @p folder, as a sentence that says what to do; empty if it may.
[[nodiscard]] QString whyNotInto(const Words &words, const QString &folder, bool replace);

/// Writes @p files ("media/plan.pdf", "scenario.nb.yaml") into the folder of a scenario. @returns what went wrong
[[nodiscard]] QString saveBeside(const Words &words, const QString &folder, const std::vector<ScenarioFile> &files);

/// Writes @p files, all of a scenario, into @p folder, which is made if it is not there: whole or not at all.
/// @param replace whether the folder may hold files; of these only those of the same names are replaced
/// @returns what went wrong, or an empty text
[[nodiscard]] QString saveFolder(const Words &words, const QString &folder, const std::vector<ScenarioFile> &files,
                                 bool replace);

/// Writes @p scenario as scenario.yaml, and @p beside beside it, into @p folder, which is made if it is not there:
/// whole or not at all.
/// @param replace whether the folder may hold files; of these only those of the same names are replaced
/// @returns what went wrong, or an empty text
[[nodiscard]] QString saveScenario(const Words &words, const QString &folder, const Scenario &scenario, bool replace,
                                   const std::vector<ScenarioFile> &beside = {});

} // namespace samvirke
