// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/heading.h"
#include "tables/workbook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke::exchange {

/// What somebody says about columns: a heading, or a column's letters, and what it holds.
using ColumnMap = std::vector<std::pair<std::string, Field>>;

struct Column
{
    std::uint32_t at = 0;
    std::string heading; ///< on one line; empty where there is none
    Field field = Field::extra;
    bool second = false; ///< serves only where a better column is blank
    bool operator==(const Column &) const = default;
};

/// Where the MSEL stands in a sheet.
struct Layout
{
    std::size_t sheet = 0;           ///< of the workbook
    std::uint32_t headerRow = 0;     ///< the last row of headings, from 1; 0: there are none
    std::vector<Column> columns;     ///< from left to right
    std::string title;               ///< what stands above the headings
    std::string language = "en";     ///< of the headings
    std::vector<std::string> others; ///< visible sheets that look like an MSEL too
    [[nodiscard]] bool has(Field field) const;
};

/// What a table that is no MSEL looks like.
enum class Looks : std::uint8_t { unknown, text, missionLog, featureList, assignmentLog, contactList, summary };

/// Why there is nothing to import. The words are in app/report/import_text.cpp.
struct Refusal
{
    enum class What : std::uint8_t {
        empty,         ///< the file holds no cell
        noSuchSheet,   ///< @c sheet; there are @c names
        severalSheets, ///< @c names look like an MSEL, none better than the others
        onlyHidden,    ///< @c names look like an MSEL and are hidden
        notAnMsel,     ///< @c sheet has the headings @c names in row @c row; it looks like @c looks
        noSuchColumn,  ///< the mapping names @c names.front(), the sheet has the others
        noTitleMapped, ///< the mapping says neither title nor content
        noInjects      ///< @c sheet has headings and under them no inject
    } what{};
    std::string sheet;
    std::uint32_t row = 0;
    Looks looks = Looks::unknown;
    std::vector<std::string> names;
    bool operator==(const Refusal &) const = default;
};

/// Finds the sheet and its headings. Without @p sheet the visible one that is clearly best.
[[nodiscard]] tl::expected<Layout, Refusal> findLayout(const tables::Workbook &workbook,
                                                       const std::optional<std::string> &sheet, const ColumnMap &map);

} // namespace samvirke::exchange
