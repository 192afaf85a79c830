// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "plan/scenario.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// A row of a role matrix as most plans have it.
struct LibraryRow
{
    std::string id;
    std::string kind; ///< of rows: "Safety", in the language asked for
    std::string title;
    Millis target{0};
    Share share = Share::unsaid;
    Entries<std::string, Cell> roles; ///< by what agencies are for: "police", "fire", "health", "municipality"
};

/// Reads a file of rows ("samvirke-rows"), with the words of @p language or else the English ones. Rows in which
/// something is wrong are left out and are problems.
[[nodiscard]] std::vector<LibraryRow> readRowLibrary(std::string_view yaml, const std::string &language,
                                                     std::vector<Problem> &problems);

/// Who an agency for something is here: "police" is POL.
using TradeAgencies = std::map<std::string, AgencyId>;

/// @p scenario with @p rows as new tasks behind its own. Letters for what no agency here is for are left out.
[[nodiscard]] Scenario withLibraryRows(Scenario scenario, const std::vector<LibraryRow> &rows,
                                       const TradeAgencies &agencies);

} // namespace samvirke
