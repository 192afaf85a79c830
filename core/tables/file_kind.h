// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace samvirke::tables {

/// What a file is by its content; its name says nothing. Only csv, xlsx and ods can be read.
enum class FileKind : std::uint8_t {
    csv, ///< text; whether it holds a table, its columns say
    xlsx,
    empty,
    oldOffice, ///< .xls, .doc and .ppt of before 2007
    encrypted, ///< an office file behind a password
    xlsb,      ///< the binary form of xlsx
    ods,
    openDocument, ///< some other one
    wordDocument,
    presentation,
    zip, ///< some other archive
    archive,
    pdf,
    rtf,
    html,
    xml,
    json,
    image,
    sqlite, ///< an exercise file is one
    binary
};

[[nodiscard]] FileKind fileKindOf(std::string_view bytes);

} // namespace samvirke::tables
