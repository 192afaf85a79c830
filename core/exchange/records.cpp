// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records.h"

#include "exchange/folding.h"

#include <map>

namespace samvirke::exchange {

namespace {

constexpr std::uint32_t mostHeadings = 256;

} // namespace

tl::expected<Imported, Refusal> importRecords(const std::vector<Record> &records, const ImportOptions &options)
{
    tables::Workbook book;
    tables::Sheet &sheet = book.sheets.emplace_back();
    tables::Row &headings = sheet.rows.emplace_back();
    headings.number = 1;
    std::map<std::string, std::uint32_t> columns;
    std::vector<tables::Row> rows;
    for (const Record &record : records) {
        tables::Row row;
        row.number = static_cast<std::uint32_t>(rows.size()) + 2;
        row.hidden = record.hidden;
        std::map<std::uint32_t, std::string> cells; // by column; a heading twice in a record is two lines
        for (const auto &[heading, value] : record.values) {
            const auto known = columns.find(heading);
            if (isMissing(value) || (known == columns.end() && columns.size() == mostHeadings)) {
                continue;
            }
            const std::uint32_t column =
                known != columns.end()
                    ? known->second
                    : columns.emplace(heading, static_cast<std::uint32_t>(columns.size())).first->second;
            if (column == headings.cells.size()) {
                headings.cells.push_back({column, tables::CellKind::text, heading, {}});
            }
            std::string &text = cells[column];
            text += (text.empty() ? "" : "\n") + value;
        }
        for (auto &[column, text] : cells) {
            row.cells.push_back({column, tables::CellKind::text, std::move(text), {}});
        }
        rows.push_back(std::move(row));
    }
    sheet.rows.insert(sheet.rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    std::erase_if(sheet.rows, [](const tables::Row &row) { return row.cells.empty(); });

    ImportOptions here = options;
    here.sheet.reset();
    auto imported = importMsel(book, here);
    if (imported) {
        imported->headerRow = 0;
        for (Note &note : imported->notes) {
            note.row -= note.row > 0 ? 1 : 0;
        }
    }
    return imported;
}

} // namespace samvirke::exchange
