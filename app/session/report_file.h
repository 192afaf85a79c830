// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace samvirke {

/// What names of reports end in: ".html", ".pdf", ".odt", ".xlsx", ".csv".
[[nodiscard]] QStringList reportEndings();
/// True if a report can be written to such a name.
[[nodiscard]] bool isReportName(const QString &path);

/// Why no report may be written to @p path, as a sentence that says what to do; empty if it may.
/// @param record the exercise's file, which is never replaced
[[nodiscard]] QString whyNoReportAt(const Words &words, const QString &path, const QString &record, bool replace);

/// Writes @p report to @p path, in the format that its name says, whole or not at all. A name in .csv is that of a
/// folder with a file each table.
/// @returns what went wrong, or an empty text
[[nodiscard]] QString writeReport(const Words &words, const QString &path, const Report &report);

} // namespace samvirke
