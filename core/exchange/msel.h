// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout.h"
#include "exchange/note.h"
#include "exchange/times.h"
#include "plan/scenario.h"

#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

/// The list of injects that every exercise has in a spreadsheet, made into a scenario.
namespace samvirke::exchange {

struct ImportOptions
{
    std::optional<std::string> sheet;
    ColumnMap map;
    std::optional<DateOrder> dates; ///< of 5/6/2026, where the sheet does not prove it
    std::string title;              ///< where the sheet has none above its headings
    /// What the facilitator's seat is called, by language.
    Entries<std::string, std::string> facilitator{{"en", "Facilitator"}};
};

/// Each row under the headings that holds something is in one of them.
struct Counts
{
    int imported = 0; ///< nothing to check
    int warned = 0;   ///< imported with something to check
    int leftOut = 0;
    [[nodiscard]] int rows() const { return imported + warned + leftOut; }
    bool operator==(const Counts &) const = default;
};

struct Imported
{
    Scenario scenario;
    std::vector<Note> notes; ///< of the sheet, then by row
    Counts counts;
    std::string sheet;
    std::uint32_t headerRow = 0;
    std::vector<Column> columns;     ///< how they were read
    std::vector<std::uint32_t> rows; ///< of each inject, in the source; none where a file has no rows
};

/// Pure: the same cells always give the same scenario.
[[nodiscard]] tl::expected<Imported, Refusal> importMsel(const tables::Workbook &workbook,
                                                         const ImportOptions &options);

} // namespace samvirke::exchange
