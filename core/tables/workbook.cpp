// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbook.h"

#include "tables/limits.h"

#include <algorithm>

namespace samvirke::tables {

const Cell *Row::at(std::uint32_t column) const
{
    const auto it = std::ranges::lower_bound(cells, column, {}, &Cell::column);
    return it != cells.end() && it->column == column ? &*it : nullptr;
}

std::string columnName(std::uint32_t column)
{
    std::string name;
    for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return name;
}

std::optional<std::uint32_t> columnNamed(std::string_view name)
{
    std::uint32_t number = 0;
    if (name.empty() || name.size() > 3) {
        return std::nullopt;
    }
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= 'a' && c <= 'z')) {
            return std::nullopt;
        }
        number = number * 26 + static_cast<std::uint32_t>(c - (upper ? 'A' : 'a')) + 1;
    }
    return number <= mostColumns ? std::optional{number - 1} : std::nullopt;
}

} // namespace samvirke::tables
