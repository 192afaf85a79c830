// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/error.h"
#include "tables/limits.h"
#include "tables/workbook.h"

#include <optional>
#include <string>

namespace samvirke::tables {

/// What a workbook has used up of limits.h.
struct Used
{
    std::size_t cells = 0, text = 0;

    /// What is too much, once @p cell of @p part comes to it.
    [[nodiscard]] std::optional<TableError> add(const Cell &cell, const std::string &part)
    {
        text += cell.text.size();
        if (++cells > mostCells) {
            return TableError{TableError::What::tooManyCells, FileKind::xlsx, part,
                              static_cast<std::int64_t>(mostCells)};
        }
        if (text > mostText) {
            return TableError{TableError::What::textTooLong, FileKind::xlsx, part, static_cast<std::int64_t>(mostText)};
        }
        return std::nullopt;
    }
};

} // namespace samvirke::tables
