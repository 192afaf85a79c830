// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/into.h"
#include "tables/workbook.h"

#include <optional>
#include <string>
#include <vector>

/// A role matrix (RACI) as people have it in a spreadsheet, without any injects.
namespace samvirke::exchange {

struct RoleRow
{
    std::uint32_t row = 0; ///< in the source
    std::string task;
    Entries<std::size_t, Cell> roles; ///< by number of the agency
};

struct LeftOutRow
{
    std::uint32_t row = 0;
    std::string said; ///< what stands in it
};

struct RoleSheet
{
    std::string sheet;
    std::uint32_t headerRow = 0;
    std::vector<std::string> agencies; ///< as the headings call them
    std::vector<RoleRow> rows;
    std::vector<LeftOutRow> leftOut; ///< rows without a task or without a role
};

/// The sheet that is clearly one: a row of headings, under it a column of tasks and at least two columns that hold
/// letters (R, A, C, I, S, A/R, - , with a question mark where contested) or the words for them, and nothing else.
[[nodiscard]] std::optional<RoleSheet> readRoles(const tables::Workbook &workbook,
                                                 const std::optional<std::string> &sheet = std::nullopt);

/// @p scenario with these rows: roles of tasks that are there already by what they are called, others as new tasks.
/// Agencies that are not there become new ones with a seat. Replacing removes the tasks that the sheet does not have.
[[nodiscard]] Scenario withRoles(Scenario scenario, const RoleSheet &roles, Join how);

} // namespace samvirke::exchange
