// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pasted.h"

#include "exchange/layout.h"
#include "exchange/schedule.h"
#include "plan/edits.h"
#include "plan/story.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

/// Tabs between cells, lines between rows; a cell with either in it stands in quotation marks.
Cells fromTabs(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    Cells cells{{}};
    const auto isEnd = [&](qsizetype at) {
        return at >= text.size() || text[at] == QLatin1Char('\t') || text[at] == QLatin1Char('\n');
    };
    qsizetype at = 0;
    for (;;) {
        QString cell;
        bool quoted = false;
        if (at < text.size() && text[at] == QLatin1Char('"')) {
            qsizetype end = at + 1;
            QString inside;
            while (end < text.size()) {
                if (text[end] != QLatin1Char('"')) {
                    inside += text[end++];
                } else if (end + 1 < text.size() && text[end + 1] == QLatin1Char('"')) {
                    inside += QLatin1Char('"');
                    end += 2;
                } else {
                    break;
                }
            }
            if (end < text.size() && isEnd(end + 1)) { // else the mark is a part of what is said
                cell = inside;
                at = end + 1;
                quoted = true;
            }
        }
        while (!quoted && !isEnd(at)) {
            cell += text[at++];
        }
        cells.back() += quoted ? cell : cell.trimmed();
        if (at >= text.size()) {
            return cells;
        }
        if (text[at++] == QLatin1Char('\n')) {
            cells.emplace_back();
        }
    }
}

Cells fromTable(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (table == nullptr) {
            continue;
        }
        Cells cells;
        for (int row = 0; row < table->rows(); ++row) {
            cells.emplace_back();
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                QString text;
                if (cell.row() == row && cell.column() == column) { // else it is a part of one to the left or above
                    QTextCursor cursor = cell.firstCursorPosition();
                    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
                    text = cursor.selection().toPlainText().trimmed();
                }
                cells.back() += text;
            }
        }
        return cells;
    }
    return {};
}

std::optional<InjectField> fieldOf(exchange::Field field)
{
    switch (field) {
    case exchange::Field::number: return InjectField::number;
    case exchange::Field::phase: return InjectField::move;
    case exchange::Field::time: return InjectField::time;
    case exchange::Field::storyTime: return InjectField::storyTime;
    case exchange::Field::title: return InjectField::title;
    case exchange::Field::content: return InjectField::text;
    case exchange::Field::from: return InjectField::from;
    case exchange::Field::to: return InjectField::to;
    case exchange::Field::method: return InjectField::channel;
    case exchange::Field::controller: return InjectField::controller;
    case exchange::Field::expected: return InjectField::expects;
    case exchange::Field::objective: return InjectField::objectives;
    case exchange::Field::notes: return InjectField::note;
    default: return std::nullopt;
    }
}

/// Where a list brings its own clock and the scenario has none yet, it begins at its earliest time.
bool bringsClock(const Scenario &scenario, const std::vector<exchange::RowTime> &times)
{
    const bool timed = std::ranges::any_of(
        scenario.injects, [](const Inject &inject) { return std::holds_alternative<AtTime>(inject.release); });
    return !timed && !parseStoryTime(scenario.clock.storyStart) &&
           std::ranges::any_of(
               times, [](const exchange::RowTime &row) { return row.time.kind == exchange::TimeText::Kind::moment; });
}

} // namespace

Cells cellsOf(const QMimeData &clipboard)
{
    const QString text = clipboard.text();
    if (clipboard.hasHtml() && !text.contains(QLatin1Char('\t'))) {
        if (Cells cells = fromTable(clipboard.html()); !cells.empty()) {
            return cells;
        }
    }
    return text.isEmpty() ? Cells{} : fromTabs(text);
}

tables::Workbook workbookOf(const Cells &cells)
{
    tables::Workbook workbook;
    tables::Sheet sheet;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        tables::Row row;
        row.number = static_cast<std::uint32_t>(i + 1);
        for (qsizetype column = 0; column < cells[i].size(); ++column) {
            if (!cells[i][column].isEmpty()) {
                tables::Cell cell;
                cell.column = static_cast<std::uint32_t>(column);
                cell.text = cells[i][column].toStdString();
                row.cells.push_back(std::move(cell));
            }
        }
        if (!row.cells.empty()) {
            sheet.rows.push_back(std::move(row));
        }
    }
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

void putCells(QMimeData &clipboard, const Cells &cells)
{
    QStringList lines;
    QString table = QStringLiteral("<table>");
    for (const QStringList &row : cells) {
        QStringList line;
        table += QStringLiteral("<tr>");
        for (QString cell : row) {
            table += QStringLiteral("<td>%1</td>")
                         .arg(cell.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) ||
                cell.startsWith(QLatin1Char('"'))) {
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            }
            line += cell;
        }
        table += QStringLiteral("</tr>");
        lines += line.join(QLatin1Char('\t'));
    }
    clipboard.setText(lines.join(QLatin1Char('\n')));
    clipboard.setHtml(table + QStringLiteral("</table>"));
}

std::optional<PastedLayout> layoutOf(const Cells &cells)
{
    const auto layout = exchange::findLayout(workbookOf(cells), std::nullopt, {});
    if (!layout) {
        return std::nullopt;
    }
    PastedLayout out;
    out.headings = layout->headerRow;
    bool hasTitle = false;
    for (const exchange::Column &column : layout->columns) {
        const auto at = static_cast<qsizetype>(column.at);
        while (out.names.size() <= at) {
            out.names += QString{};
            out.columns.emplace_back();
        }
        auto field = column.second ? std::nullopt : fieldOf(column.field);
        if (field && std::ranges::find(out.columns, field) != out.columns.end()) {
            field.reset(); // twice: the first one is meant
        }
        out.columns[column.at] = field;
        out.names[at] = fromUtf8(column.heading);
        hasTitle = hasTitle || field == InjectField::title;
    }
    if (!hasTitle) { // what says all in one column says it as its title
        const auto text = std::ranges::find(out.columns, std::optional(InjectField::text));
        if (text == out.columns.end()) {
            return std::nullopt;
        }
        *text = InjectField::title;
    }
    return out;
}

std::size_t insertPasted(const Words &words, Scenario &scenario, std::size_t row, const Cells &cells,
                         const PastedLayout &layout)
{
    const auto timeColumn = std::ranges::find(layout.columns, std::optional(InjectField::time));
    const auto timeAt = static_cast<qsizetype>(timeColumn - layout.columns.begin());
    std::vector<exchange::RowTime> times;
    std::vector<const QStringList *> rows;
    for (std::size_t i = layout.headings; i < cells.size(); ++i) {
        if (std::ranges::all_of(cells[i], [](const QString &cell) { return cell.trimmed().isEmpty(); })) {
            continue;
        }
        rows.push_back(&cells[i]);
        exchange::RowTime time;
        time.raw = cells[i].value(timeAt).toStdString();
        time.time = exchange::readTime(time.raw, {});
        times.push_back(std::move(time));
    }
    exchange::Schedule schedule;
    if (timeColumn != layout.columns.end() && bringsClock(scenario, times)) {
        schedule = exchange::scheduleOf(times);
        scenario.clock.storyStart = schedule.storyStart;
        scenario.clock.length = std::max(scenario.clock.length, schedule.length);
    }
    int number = std::stoi(nextNumber(scenario.injects));
    std::set<std::string> taken;
    for (const Inject &inject : scenario.injects) {
        taken.insert(inject.id.value);
    }
    row = std::min(row, scenario.injects.size());
    scenario.injects.insert(scenario.injects.begin() + static_cast<std::ptrdiff_t>(row), rows.size(), Inject{});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t at = row + i;
        while (!taken.insert(std::to_string(number)).second) {
            ++number;
        }
        scenario.injects[at].id = InjectId(std::to_string(number));
        scenario.injects[at].number = std::to_string(number);
        for (std::size_t column = 0; column < layout.columns.size(); ++column) {
            const QString cell = rows[i]->value(static_cast<qsizetype>(column)).trimmed();
            const auto field = layout.columns[column];
            if (cell.isEmpty()) {
                continue;
            }
            if (field == InjectField::time && !schedule.rows.empty()) {
                scenario.injects[at].release = schedule.rows[i].release;
            } else if (field) {
                typeField(words, scenario, at, *field, cell);
            } else {
                const QString name = layout.names.value(static_cast<qsizetype>(column));
                scenario.injects[at].extra.emplace_back(
                    (name.isEmpty() ? words("Edit", "Column %1").with({QString::number(column + 1)}) : name)
                        .toStdString(),
                    cell.toStdString());
            }
        }
    }
    return rows.size();
}

} // namespace samvirke
