// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "plan/reader.h"
#include "plan/scenario.h"

#include <filesystem>
#include <string>
#include <vector>

namespace samvirke {

/// The files of one scenario as they are: scenario.yaml, its overlays, media/, and the questionnaires of the program
/// that it uses, so that an exercise keeps what was asked.
struct ScenarioFile
{
    std::string name; ///< "scenario.yaml", "scenario.nb.yaml", "media/map.png"
    std::string bytes;
    bool operator==(const ScenarioFile &) const = default;
};

struct ScenarioFolder
{
    std::vector<ScenarioFile> files; ///< by name
    std::vector<Problem> problems;   ///< what could not be read
};

inline constexpr std::uintmax_t largestMedia = 64U << 20U;

/// Reads the files of a scenario. @p path is its folder or its scenario.yaml.
[[nodiscard]] ScenarioFolder readFolder(const std::filesystem::path &path);

struct LoadedScenario
{
    Scenario scenario; ///< with the texts of the language asked for, and fits filled in
    Marks marks;
    std::vector<Problem> problems; ///< of form and content, with file, line and column
};

/// Reads, overlays and checks. An empty @p language is the scenario's own.
[[nodiscard]] LoadedScenario loadScenario(const std::vector<ScenarioFile> &files, const std::string &language = {});

/// What loadScenario() would say of @p files if @p plan stood in their scenario.yaml. Paths are set, marks are not.
[[nodiscard]] std::vector<Problem> problemsOf(const Scenario &plan, const std::vector<ScenarioFile> &files);

/// Languages for which the files hold texts, the scenario's own first.
[[nodiscard]] std::vector<std::string> languagesOf(const std::vector<ScenarioFile> &files);

} // namespace samvirke
