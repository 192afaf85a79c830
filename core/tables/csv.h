// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/error.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace samvirke::tables {

enum class Encoding : std::uint8_t { utf8, utf8Bom, utf16le, utf16be, windows1252 };

/// What was found out about a csv file; a preview shows it.
struct CsvShape
{
    Encoding encoding = Encoding::utf8;
    char separator = ',';   ///< comma, semicolon or tab
    bool openQuote = false; ///< a quotation mark has no partner; it was taken as it stands
    bool operator==(const CsvShape &) const = default;
};

/// Calls @p visit with the number (from 1, blank ones count) and the fields of each record until it returns false.
/// Nothing but the record at hand is kept, so that files of any number of rows pass.
[[nodiscard]] tl::expected<CsvShape, TableError>
forEachRecord(std::string_view bytes,
              const std::function<bool(std::uint32_t number, std::span<const std::string> fields)> &visit);

} // namespace samvirke::tables
