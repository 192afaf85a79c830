// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheet_file.h"

#include <algorithm>

namespace samvirke {

std::vector<DataTable> tablesOf(const tables::Workbook &workbook)
{
    std::vector<DataTable> made;
    for (const tables::Sheet &sheet : workbook.sheets) {
        DataTable table;
        table.name = fromUtf8(sheet.name);
        for (const tables::Row &row : sheet.rows) {
            std::vector<DataCell> cells;
            for (const tables::Cell &cell : row.cells) {
                cells.resize(std::max<std::size_t>(cells.size(), cell.column + 1));
                cells[cell.column] = fromUtf8(cell.text);
            }
            if (&row != &sheet.rows.front()) {
                table.rows.push_back(std::move(cells));
                continue;
            }
            for (const DataCell &cell : cells) {
                const auto *text = std::get_if<QString>(&cell);
                table.columns += text == nullptr ? QString{} : *text;
            }
        }
        made.push_back(std::move(table));
    }
    return made;
}

std::vector<qsizetype> columnWidths(const DataTable &table)
{
    constexpr qsizetype narrowest = 8;
    constexpr qsizetype widest = 60;
    std::vector<qsizetype> widths;
    const auto widen = [&](std::size_t column, const QString &text) {
        widths.resize(std::max(widths.size(), column + 1), narrowest);
        const qsizetype line = text.indexOf(QLatin1Char('\n'));
        widths[column] = std::clamp((line < 0 ? text.size() : line) + 2, widths[column], widest);
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        widen(static_cast<std::size_t>(i), table.columns.at(i));
    }
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (const auto *text = std::get_if<QString>(&row[i])) {
                widen(i, *text);
            }
        }
    }
    return widths;
}

} // namespace samvirke
