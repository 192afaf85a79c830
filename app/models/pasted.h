// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inject_fields.h"
#include "tables/workbook.h"

#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

/// Cells on their way from and to spreadsheets, by the clipboard.
namespace samvirke {

using Cells = std::vector<QStringList>;

/// The cells that Excel, LibreOffice, a browser or a text holds out; none if there is nothing.
[[nodiscard]] Cells cellsOf(const QMimeData &clipboard);

/// The same as a workbook of one sheet, for those who read files.
[[nodiscard]] tables::Workbook workbookOf(const Cells &cells);

/// As text with tabs and as a table, the forms in which spreadsheets take cells.
void putCells(QMimeData &clipboard, const Cells &cells);

/// What the columns of somebody's list hold.
struct PastedLayout
{
    std::size_t headings = 0;                        ///< rows above the list
    std::vector<std::optional<InjectField>> columns; ///< none: a column of the author's own
    QStringList names;                               ///< of the columns
};

/// By its headings, or by what stands in them. Nothing for what is no list of injects.
[[nodiscard]] std::optional<PastedLayout> layoutOf(const Cells &cells);

/// Adds the rows of a list in front of the inject at @p row. @returns how many
std::size_t insertPasted(const Words &words, Scenario &scenario, std::size_t row, const Cells &cells,
                         const PastedLayout &layout);

} // namespace samvirke
