// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/read.h"

#include "tables/limits.h"
#include "tables/ods.h"
#include "tables/text.h"
#include "tables/xlsx.h"

#include <exception>
#include <new>

namespace samvirke::tables {

namespace {

using What = TableError::What;

tl::expected<Workbook, TableError> readCsv(std::string_view bytes)
{
    Workbook workbook;
    Sheet &sheet = workbook.sheets.emplace_back();
    Used used;
    std::optional<TableError> error;
    auto shape = forEachRecord(bytes, [&](std::uint32_t number, std::span<const std::string> fields) {
        Row row;
        row.number = number;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].empty()) {
                continue;
            }
            Cell cell;
            cell.column = static_cast<std::uint32_t>(i);
            cell.text = fields[i];
            tidy(cell.text);
            error = used.add(cell, {});
            if (!error && i >= mostColumns) {
                error = TableError{What::tooManyCells, FileKind::csv, {}, static_cast<std::int64_t>(mostCells)};
            }
            if (error) {
                return false;
            }
            row.cells.push_back(std::move(cell));
        }
        if (!row.cells.empty()) {
            sheet.rows.push_back(std::move(row));
        }
        return true;
    });
    if (!shape) {
        return tl::unexpected(std::move(shape.error()));
    }
    if (error) {
        return tl::unexpected(std::move(*error));
    }
    workbook.csv = *shape;
    return workbook;
}

tl::expected<Workbook, TableError> readAny(std::string_view bytes)
{
    if (bytes.size() > largestFile) {
        return tl::unexpected(TableError{What::tooLarge, FileKind::binary, {}, static_cast<std::int64_t>(largestFile)});
    }
    const FileKind kind = fileKindOf(bytes);
    switch (kind) {
    case FileKind::csv: return readCsv(bytes);
    case FileKind::xlsx: return readXlsx(bytes);
    case FileKind::ods: return readOds(bytes);
    case FileKind::zip: // either another archive or one that is broken
        if (auto archive = Archive::open(bytes); !archive) {
            return tl::unexpected(std::move(archive.error()));
        }
        [[fallthrough]];
    default: return tl::unexpected(TableError{What::notTable, kind, {}, 0});
    }
}

} // namespace

tl::expected<Workbook, TableError> read(std::string_view bytes) noexcept
{
    try {
        return readAny(bytes);
    } catch (const std::bad_alloc &) {
        return tl::unexpected(
            TableError{What::tooLarge, FileKind::binary, {}, static_cast<std::int64_t>(bytes.size())});
    } catch (const std::exception &) {
        return tl::unexpected(TableError{What::damaged, FileKind::binary, {}, 0});
    }
}

} // namespace samvirke::tables
