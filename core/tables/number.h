// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

/// Numbers as files hold them, whatever the place where the program runs.
namespace samvirke::tables {

/// The number that all of @p text is.
template <class Number>
[[nodiscard]] std::optional<Number> numberIn(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty() ? std::optional{value}
                                                                                     : std::nullopt;
}

[[nodiscard]] std::optional<double> finiteIn(std::string_view text);

/// As spreadsheet programs show it: fifteen digits, for more are noise.
[[nodiscard]] std::string textOfNumber(double value);

} // namespace samvirke::tables
