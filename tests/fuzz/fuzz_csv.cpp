// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "plan/utf8.h"
#include "tables/csv.h"
#include "tables/read.h"

/// The input is a file that somebody took for a table.
namespace samvirke::fuzz {

void attack(std::string_view input)
{
    std::uint32_t last = 0;
    const auto shape = promised(input.size(), [&] {
        last = 0;
        return tables::forEachRecord(input, [&](std::uint32_t number, std::span<const std::string> fields) {
            expect(number > last, "records are not in order");
            expect(!fields.empty(), "a record has no field");
            last = number;
            return true;
        });
    });
    const auto workbook = promised(input.size(), [&] { return tables::read(input); });
    if (!workbook) {
        return;
    }
    expect(!workbook->csv || (shape && *shape == *workbook->csv), "a table was read in two ways");
    for (const tables::Sheet &sheet : workbook->sheets) {
        std::uint32_t row = 0;
        for (const tables::Row &r : sheet.rows) {
            expect(r.number > row && !r.cells.empty(), "rows are not in order");
            row = r.number;
            for (const tables::Cell &cell : r.cells) {
                expect(!firstInvalidUtf8(cell.text), "a cell is not UTF-8");
            }
        }
    }
}

} // namespace samvirke::fuzz
