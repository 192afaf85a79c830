// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/drawing.h"
#include "report/words.h"

#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace samvirke {

struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
};
struct Paragraph
{
    QString text;
    std::vector<std::int64_t> entries = {}; ///< named behind the text
};
struct ReportTable
{
    QString caption;
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> numeric = {}; ///< columns set flush right
    int entries = -1;              ///< the column that names entries
    bool isRecord = false;         ///< the first column is what entries are called; what names them leads here
};
struct Figure
{
    QString caption;
    Drawing drawing;
};
using Block = std::variant<Heading, Paragraph, ReportTable, Figure>;

/// A report before it is written in any format.
struct Report
{
    QString title;
    QString language; ///< "en", "nb"
    QString banner;   ///< stands on every page
    QString footer;   ///< where it comes from: the record's last hash
    std::vector<Block> blocks;
};

/// The debrief of one exercise: profile, timeline, tasks, matrix, findings, how each figure is made, and the entries
/// that prove it. Agencies only, no persons.
[[nodiscard]] Report debriefReport(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                   std::span<const Entry> entries, const QString &lastHash);

/// One file with everything in it: style and drawings inside, nothing loaded from elsewhere.
[[nodiscard]] QString toHtml(const Report &report);

} // namespace samvirke
