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

/// What stands where a role should, and is none.
struct UnreadRole
{
    std::string task;
    std::size_t agency = 0;
    std::string said;
};

struct RoleSheet
{
    std::string sheet;
    std::uint32_t headerRow = 0;
    std::vector<std::string> agencies; ///< as the headings call them
    std::vector<RoleRow> rows;
    std::vector<LeftOutRow> leftOut; ///< rows without a task or without a role
    std::vector<UnreadRole> unread;
    std::vector<std::string> otherColumns; ///< headings of what is neither the tasks nor an agency
};

/// How certain it has to be that a table is a role matrix.
enum class RolesSheet : std::uint8_t {
    sought, ///< it may be anything: two agencies at least, and nothing but roles under them
    given   ///< somebody says so: under most headings there are roles, for the most part
};

/// The sheet that is clearly one: a row of headings, under it a column of tasks and at least two columns that hold
/// letters (R, A, C, I, S, A/R, - , with a question mark where contested) or the words for them, and nothing else.
[[nodiscard]] std::optional<RoleSheet> readRoles(const tables::Workbook &workbook,
                                                 const std::optional<std::string> &sheet = std::nullopt,
                                                 RolesSheet kind = RolesSheet::sought);

/// @p scenario with these rows: roles of tasks that are there already by what they are called, others as new tasks.
/// Agencies that are not there become new ones with a seat. Replacing removes the tasks that the sheet does not have.
[[nodiscard]] Scenario withRoles(Scenario scenario, const RoleSheet &roles, Join how);

/// @p scenario with the letters of these rows, in @p phase or in all, as withRoles() finds tasks and agencies. What the
/// sheet has no cell for, or what cannot be read in it, stays as it is; an empty cell empties.
[[nodiscard]] Scenario withRolesLaidOver(Scenario scenario, const RoleSheet &roles,
                                         const std::optional<PhaseId> &phase);

} // namespace samvirke::exchange
