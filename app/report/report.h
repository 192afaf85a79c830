// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/evaluation.h"
#include "report/drawing.h"
#include "report/report_plan.h"
#include "report/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>
#include <utility>
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
    bool isSmall = false;
};
/// One finding: how grave, in words and by the weight of its edge, what it says, and what proves it.
struct Statement
{
    QString label;
    QString text;
    int severity = 1; ///< 1 to 3
    std::vector<std::int64_t> entries = {};
};
struct ReportCell
{
    QString text;
    bool marked = false;
    QColor ground = {}; ///< behind the text; invalid: none
};
struct ReportTable
{
    QString caption;
    QStringList header; ///< none: the first column heads the rows
    std::vector<std::vector<ReportCell>> rows;
    std::vector<int> widths = {};  ///< of the columns, to each other; none: all alike
    std::vector<int> numeric = {}; ///< columns set flush right
    std::vector<int> middle = {};  ///< columns set in the middle
    int entries = -1;              ///< the column that names entries
    bool isRecord = false;         ///< the first column is what entries are called; what names them leads here
};
struct Figure
{
    QString caption;
    Drawing drawing;
};
using Block = std::variant<Heading, Paragraph, Statement, ReportTable, Figure>;

/// Nothing, a text or a number.
using DataCell = std::variant<std::monostate, QString, double>;

/// A table for other programs: its name and its columns are the same in every language.
struct DataTable
{
    QString name;
    QStringList columns;
    std::vector<std::vector<DataCell>> rows;
};

/// What pages it is printed on.
enum class Paper : std::uint8_t {
    a4,
    a3Landscape ///< for a wall
};

/// A report before it is written in any format. Same value, same bytes in each of them.
struct Report
{
    QString title;
    QString language; ///< "en", "nb"
    QString banner;   ///< stands on every page
    QString footer;   ///< on every page: where it comes from, the record's last hash
    QString page;     ///< "Page %1 of %2"
    QDateTime made;   ///< of the last entry, UTC: a report has no other time
    std::vector<Block> blocks;
    std::vector<DataTable> data;
    Paper paper = Paper::a4; ///< of a PDF
};

/// The debrief of one exercise: profile, timeline, roles, findings, what cost most, urgency, contacts, collaboration,
/// what evaluators and those who took part say, how each figure is made, and the entries that prove it. Agencies only,
/// no persons. What a debrief does not hold is left out, or said to lack evidence. Findings stand as @p evaluation
/// says, with what was added to them, and the improvement plan behind them. @p plan says which parts there are.
[[nodiscard]] Report debriefReport(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                   std::span<const Entry> entries, const QString &lastHash,
                                   const Evaluation &evaluation = {}, const ReportPlan &plan = wholeReport());

/// The same as tables of data.
[[nodiscard]] std::vector<DataTable> debriefData(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                                 std::span<const Entry> entries, const QString &lastHash,
                                                 const Evaluation &evaluation = {},
                                                 Disputed disputed = Disputed::marked);

/// One file with everything in it: style and drawings inside, nothing loaded from elsewhere.
[[nodiscard]] QString toHtml(const Report &report);
/// On its paper, drawings as lines and letters.
[[nodiscard]] QByteArray toPdf(const Report &report);
/// A text to go on writing in.
[[nodiscard]] QByteArray toOdt(const Report &report);
/// The data as a workbook, a sheet each table; nothing where it cannot be made.
[[nodiscard]] QByteArray toXlsx(const Report &report);
/// The data as files, name and bytes each: commas, decimal points, UTF-8.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> toCsv(const Report &report);

} // namespace samvirke
