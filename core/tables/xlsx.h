// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/archive.h"
#include "tables/serial.h"
#include "tables/used.h"
#include "tables/workbook.h"

#include <string>
#include <vector>

/// Spreadsheet XML, as far as cells go. Names are compared without prefix and namespace: of those there are several.
namespace samvirke::tables {

/// What cells refer to.
struct Shared
{
    std::vector<std::string> strings;
    std::vector<Shown> styles; ///< by number of the cell format
    bool date1904 = false;
};

[[nodiscard]] Archive::Result<Workbook> readXlsx(std::string_view bytes);

/// Reads the cells and merges of one worksheet into @p sheet.
[[nodiscard]] Archive::Result<void> readSheet(Part &part, const Shared &shared, Used &used, Sheet &sheet);

/// The text of a <si>, <is> or <t> whose start is at hand: runs joined, phonetic ones left out.
[[nodiscard]] Archive::Result<std::string> readRichText(Part &part);

} // namespace samvirke::tables
