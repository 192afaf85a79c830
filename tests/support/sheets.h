// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/workbook.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

/// Sheets for tests, as text: a line each row, '|' between cells, "\n" (two characters) for a line end in a cell, a
/// blank line for a row without cells.
namespace samvirke::test {

[[nodiscard]] inline tables::Sheet sheetOf(std::string_view lines, const std::string &name = "Plan")
{
    tables::Sheet sheet;
    sheet.name = name;
    std::uint32_t number = 0;
    for (const QString &line : QString::fromUtf8(lines.data(), static_cast<qsizetype>(lines.size())).split('\n')) {
        tables::Row row;
        row.number = ++number;
        std::uint32_t column = 0;
        for (QString text : line.split('|')) {
            text.replace("\\n", "\n");
            if (!text.isEmpty()) {
                row.cells.push_back({column, tables::CellKind::text, text.toStdString(), {}});
            }
            ++column;
        }
        if (!row.cells.empty()) {
            sheet.rows.push_back(std::move(row));
        }
    }
    return sheet;
}

[[nodiscard]] inline tables::Workbook bookOf(std::vector<tables::Sheet> sheets)
{
    tables::Workbook book;
    book.sheets = std::move(sheets);
    return book;
}

[[nodiscard]] inline tables::Workbook bookOf(std::string_view lines)
{
    return bookOf(std::vector{sheetOf(lines)});
}

[[nodiscard]] inline QString joined(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const std::string &text : texts) {
        out += QString::fromStdString(text);
    }
    return out.join('|');
}

} // namespace samvirke::test
