// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "report/words.h"

#include <optional>
#include <string>
#include <vector>

namespace samvirke {

/// @p scenario as it is talked through around one table: every phase is talked, and where it has no loggist, one writes
/// down for all agencies that somebody plays. What reaches their seats reaches that laptop, too, so that it can be read
/// out. Pure. @param loggist what that seat is called. @param brief what who sits there reads
[[nodiscard]] Scenario talked(Scenario scenario, const std::string &loggist, const std::string &brief);

/// The files of that, with the texts of @p language. Nothing for a scenario that cannot be read.
[[nodiscard]] std::optional<std::vector<ScenarioFile>> talkedFiles(const std::vector<ScenarioFile> &files,
                                                                   const std::string &language);

} // namespace samvirke
