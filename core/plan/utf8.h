// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace samvirke {

/// Where @p text stops being UTF-8 (overlong forms, surrogates and code points past U+10FFFF are not), or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The code point whose first byte is at @p at; the text must be valid.
[[nodiscard]] unsigned codePointAt(std::string_view text, std::size_t at);

/// Bytes of the character at @p at if YAML and JSON readers may choke on it unescaped (controls, U+0085, U+2028,
/// U+2029, U+FEFF), else 0.
[[nodiscard]] std::size_t yamlControlLength(std::string_view text, std::size_t at);

/// True if any character but @p allowed is such a control.
[[nodiscard]] bool hasYamlControl(std::string_view text, char allowed = '\0');

/// Code points, for limits that people see.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

} // namespace samvirke
