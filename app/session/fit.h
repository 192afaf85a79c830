// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "report/words.h"

#include <map>
#include <optional>
#include <string>

namespace samvirke {

/// What makes a scenario one's own: its places, units and names, and what agencies are called here.
struct Fitting
{
    std::string title;
    std::map<std::string, std::string> values; ///< of its fits, by id
    std::map<AgencyId, std::string> names;     ///< of its agencies
};

/// The scenario of @p files with the texts of @p language and every placeholder still in them. Nothing for one that
/// cannot be read.
[[nodiscard]] std::optional<Scenario> scenarioToFit(const std::vector<ScenarioFile> &files,
                                                    const std::string &language);
/// What @p scenario says now.
[[nodiscard]] Fitting fittingOf(const Scenario &scenario);
/// Pure. What @p fitting leaves empty stays as it is.
[[nodiscard]] Scenario fitted(Scenario scenario, const Fitting &fitting);
/// Writes the copy, with the media of @p files, into @p folder, which must not exist. @returns what went wrong, or an
/// empty text
[[nodiscard]] QString saveFitted(const Words &words, const QString &folder, const Scenario &scenario,
                                 const std::vector<ScenarioFile> &files);

} // namespace samvirke
