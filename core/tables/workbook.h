// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Cells as they stand in somebody's file.
namespace samvirke::tables {

enum class CellKind : std::uint8_t {
    text,
    number,
    date, ///< a number that the sheet shows as a date, a time or both
    boolean,
    error ///< #REF! and its like, and formulas that were never worked out; @c text says which
};

struct Cell
{
    std::uint32_t column = 0; ///< from 0, which is A
    CellKind kind = CellKind::text;
    std::string text;             ///< UTF-8; dates as "2026-11-20", "2026-11-20 22:40", "22:40:30"
    std::optional<double> number; ///< as stored, where it is a number or a date
    bool operator==(const Cell &) const = default;
};

/// Cells that exist, by column. Blank ones do not.
struct Row
{
    std::uint32_t number = 0; ///< in the source, from 1
    bool hidden = false;
    std::vector<Cell> cells;
    [[nodiscard]] const Cell *at(std::uint32_t column) const;
    bool operator==(const Row &) const = default;
};

/// Cells shown as one; the first holds the value.
struct Merge
{
    std::uint32_t firstRow = 0, lastRow = 0, firstColumn = 0, lastColumn = 0;
    bool operator==(const Merge &) const = default;
};

enum class Visibility : std::uint8_t { visible, hidden, veryHidden };

struct Sheet
{
    std::string name; ///< empty for csv
    Visibility visibility = Visibility::visible;
    std::vector<Row> rows; ///< with at least one cell, by number
    std::vector<Merge> merges;
    bool operator==(const Sheet &) const = default;
};

struct Workbook
{
    std::optional<CsvShape> csv; ///< what was found out about a csv file
    bool date1904 = false;       ///< serial numbers count from 1904
    std::vector<Sheet> sheets;
    bool operator==(const Workbook &) const = default;
};

/// "A" to "XFD".
[[nodiscard]] std::string columnName(std::uint32_t column);
/// The column of "C", "c" or "XFD".
[[nodiscard]] std::optional<std::uint32_t> columnNamed(std::string_view name);

} // namespace samvirke::tables
