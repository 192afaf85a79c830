// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/file_kind.h"

#include <cstdint>
#include <string>

namespace samvirke::tables {

/// Why a table could not be read. The words are in app/report/import_text.cpp.
struct TableError
{
    enum class What : std::uint8_t {
        notTable,       ///< neither csv nor xlsx nor ods; @c seems says what it looks like
        damaged,        ///< the archive or @c part of it is broken
        missingPart,    ///< @c part is not in the archive
        badXml,         ///< @c part is not sound XML; @c number is the line
        dtd,            ///< @c part has a document type, which no spreadsheet has
        tooLarge,       ///< more than @c number bytes, packed or unpacked
        tooCompressed,  ///< @c part unpacks to more than @c number times its size
        tooManyEntries, ///< more than @c number files in the archive
        tooManySheets,  ///< more than @c number
        tooManyCells,   ///< more than @c number
        tooDeep,        ///< elements of @c part stand too deep within each other, or have too many attributes
        textTooLong     ///< one text, or all together, are longer than @c number bytes
    } what{};
    FileKind seems = FileKind::binary;
    std::string part;
    std::int64_t number = 0;
    bool operator==(const TableError &) const = default;
};

} // namespace samvirke::tables
