// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "plan/utf8.h"
#include "tables/read.h"

#include "make_zip.h"

/// The input is a workbook: as it comes if it begins like an archive, else its parts, each after a line "%% name", and
/// packed here, because a change in a packed part is found by its checksum before anybody reads it.
namespace samvirke::fuzz {

namespace {

std::string packed(std::string_view input)
{
    ZipEntries parts;
    constexpr std::string_view mark = "%% ";
    while (input.starts_with(mark) && parts.size() < 32) {
        const std::size_t nameEnd = std::min(input.find('\n'), input.size());
        const std::size_t next = std::min(input.find("\n%% ", nameEnd), input.size());
        const std::size_t begin = std::min(nameEnd + 1, next);
        parts.emplace_back(input.substr(mark.size(), nameEnd - mark.size()), input.substr(begin, next - begin));
        input.remove_prefix(std::min(next + 1, input.size()));
    }
    return makeZip(parts);
}

} // namespace

void attack(std::string_view input)
{
    static const auto warnings = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { fail(qPrintable(text)); });
    (void)warnings;
    const std::string bytes = input.starts_with("%% ") ? packed(input) : std::string(input);
    const auto workbook = promised(input.size(), [&] { return tables::read(bytes); });
    if (!workbook) {
        return;
    }
    for (const tables::Sheet &sheet : workbook->sheets) {
        expect(!firstInvalidUtf8(sheet.name), "the name of a sheet is not UTF-8");
        std::uint32_t row = 0;
        for (const tables::Row &r : sheet.rows) {
            expect(r.number > row && !r.cells.empty(), "rows are not in order");
            row = r.number;
            std::int64_t column = -1;
            for (const tables::Cell &cell : r.cells) {
                expect(cell.column > column, "cells are not in order");
                column = cell.column;
                expect(!firstInvalidUtf8(cell.text), "a cell is not UTF-8");
            }
        }
    }
}

} // namespace samvirke::fuzz
