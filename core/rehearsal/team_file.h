// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "rehearsal/team.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

struct TeamReading
{
    Team team;
    std::map<AgencyId, Mark> marks; ///< where each agency stands in the file
    std::vector<Problem> problems;
    std::string file; ///< as problems name it
};

/// Reads a mixed team: how all agencies play, and which of them play otherwise (core/rehearsal/README.md). @p name is
/// the team's where the file gives it none. What could be read is in the result even where there are problems.
[[nodiscard]] TeamReading readTeam(std::string_view yaml, const std::string &name, const std::string &file = {});

/// The same from a file; the team is called as the file is, without its ending.
[[nodiscard]] TeamReading readTeamFile(const std::filesystem::path &path);

/// Agencies of the team that @p scenario does not have.
[[nodiscard]] std::vector<Problem> checkTeam(const TeamReading &reading, const Scenario &scenario);

} // namespace samvirke
