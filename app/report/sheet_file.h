// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "tables/workbook.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace samvirke {

/// What stands around the tables of a workbook.
struct SheetFile
{
    QString title;
    QString banner; ///< on every page
    QString footer;
    QDateTime made;
};

/// A workbook of @p tables, a sheet each: bold headings that stay in view, texts that are never taken for formulas.
/// Nothing where it cannot be made.
[[nodiscard]] QByteArray toXlsx(const std::vector<DataTable> &tables, const SheetFile &file);
[[nodiscard]] QByteArray toOds(const std::vector<DataTable> &tables, const SheetFile &file);
/// Commas, decimal points, UTF-8; before what a spreadsheet program would take for a formula stands an apostrophe.
[[nodiscard]] QByteArray toCsv(const DataTable &table);

/// The sheets of @p workbook; the first row of each is its headings.
[[nodiscard]] std::vector<DataTable> tablesOf(const tables::Workbook &workbook);

/// How wide a column is in letters, for what it holds.
[[nodiscard]] std::vector<qsizetype> columnWidths(const DataTable &table);

} // namespace samvirke
