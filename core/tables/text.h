// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv.h"

#include <string>
#include <string_view>

/// Text as it comes from outside, made into UTF-8 that every other room can live with.
namespace samvirke::tables {

[[nodiscard]] Encoding encodingOf(std::string_view bytes);

/// The text without its byte order mark. It stands in @p bytes where that is UTF-8 already, else in @p decoded.
[[nodiscard]] std::string_view utf8Of(std::string_view bytes, Encoding encoding, std::string &decoded);

/// Line ends as '\n'; a control character that has no place in a text becomes U+FFFD, so that it is seen.
void tidy(std::string &text);

/// Undoes the escapes of spreadsheet XML for characters that XML cannot hold: "_x000D_".
void unescape(std::string &text);

} // namespace samvirke::tables
