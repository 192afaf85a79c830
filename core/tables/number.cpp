// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/number.h"

#include <array>
#include <cmath>

namespace samvirke::tables {

std::optional<double> finiteIn(std::string_view text)
{
    const auto value = numberIn<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::string textOfNumber(double value)
{
    std::array<char, 40> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 15);
    return {buffer.data(), result.ptr};
}

} // namespace samvirke::tables
