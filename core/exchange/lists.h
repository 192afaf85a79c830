// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_tree.h"
#include "exchange/records.h"
#include "tables/workbook.h"

#include <optional>
#include <string_view>
#include <vector>

/// Lists of injects that are neither a platform's nor a table with headings.
namespace samvirke::exchange {

/// The things of a JSON list, or of the only list in a JSON object; none where there is no such list.
[[nodiscard]] std::vector<Record> recordsOf(const Json &root);

/// What a text lists: YAML, Markdown with a heading for each inject, or lines that begin with a dash or a number.
struct TextList
{
    std::string title;
    std::vector<Record> records;
};
/// Nothing where the text is no such list: a letter has headings too, but neither times nor recipients under them.
[[nodiscard]] std::optional<TextList> textList(std::string_view utf8);

/// True for a scenario of this program itself.
[[nodiscard]] bool isOwnScenario(std::string_view utf8);

/// Which columns of a table without headings hold what; empty where no column holds times.
[[nodiscard]] ColumnMap columnsByContent(const tables::Workbook &workbook);

} // namespace samvirke::exchange
