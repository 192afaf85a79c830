// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document_table.h"

#include "models/live_table.h"
#include "models/pasted.h"
#include "report/problem_text.h"

#include <QMimeData>

#include <algorithm>

namespace samvirke {

DocumentTable::DocumentTable(const Words &words, ScenarioDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_words(words), m_document(document), m_problems(document.allProblems())
{
    connect(&document, &ScenarioDocument::aboutToChange, this, &DocumentTable::before);
    connect(&document, &ScenarioDocument::changed, this, &DocumentTable::after);
    connect(&document, &ScenarioDocument::problemsChanged, this, &DocumentTable::readProblems);
}

// ── the document changes ─────────────────────────────────────────────────────────────────────────────────────────────

void DocumentTable::before(const Change &change, bool forward)
{
    m_moving = moved(change, forward);
    if (m_moving.inserted > 0) {
        beginInsertRows({}, m_moving.at, m_moving.at + m_moving.inserted - 1);
    } else if (m_moving.removed > 0) {
        beginRemoveRows({}, m_moving.at, m_moving.at + m_moving.removed - 1);
    }
}

void DocumentTable::after()
{
    const RowsMoved moving = std::exchange(m_moving, {});
    if (moving.inserted > 0 || moving.removed > 0) {
        m_rows = static_cast<int>(count(scenario()));
        if (moving.inserted > 0) {
            endInsertRows();
        } else {
            endRemoveRows();
        }
    }
    follow();
    if (static_cast<int>(count(scenario())) != m_rows) {
        reset([] {});
    }
    changeAll(); // names stand in other rows, too
}

void DocumentTable::changeAll(const QList<int> &roles)
{
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
    }
}

void DocumentTable::reset(const std::function<void()> &how)
{
    beginResetModel();
    how();
    m_rows = static_cast<int>(count(scenario()));
    endResetModel();
    readProblems();
}

void DocumentTable::readProblems()
{
    m_problems = m_document.allProblems();
    m_troubles.clear();
    for (std::size_t i = 0; i < m_problems->size(); ++i) {
        const Problem &problem = (*m_problems)[i];
        const auto at = problem.raised() ? placeOf(problem) : std::nullopt;
        if (!at) {
            continue;
        }
        for (const int column : std::set<int>{-1, at->column}) {
            auto &trouble = m_troubles[at->name][column];
            trouble.worst = std::min(trouble.worst, problem.severity());
            trouble.problems.push_back(i);
        }
    }
    changeAll({LiveTable::ToneRole, Qt::ToolTipRole, Qt::DisplayRole});
}

const DocumentTable::Trouble *DocumentTable::troubleAt(int row, int column) const
{
    const std::string name = nameAt(row);
    const auto found = name.empty() ? m_troubles.end() : m_troubles.find(name);
    if (found == m_troubles.end()) {
        return nullptr;
    }
    const auto cell = found->second.find(column);
    return cell == found->second.end() ? nullptr : &cell->second;
}

QString DocumentTable::textOf(const Trouble &trouble) const
{
    QStringList texts;
    for (const std::size_t i : trouble.problems) {
        texts += problemText(m_words, (*m_problems)[i]);
    }
    return texts.join(QLatin1Char('\n'));
}

// ── as a model ───────────────────────────────────────────────────────────────────────────────────────────────────────

int DocumentTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows + (takesNew() ? 1 : 0);
}

Qt::ItemFlags DocumentTable::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool DocumentTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const QString text = value.toString();
    const int row = index.row();
    const int column = index.column();
    if (text == cellText(row, column)) {
        return true;
    }
    const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    bool sense = true;
    m_document.edit(
        isNewRow(row) ? newText() : QString(m_words("Edit", "%1 of %2").with({name, thingText(row)})),
        [&](Scenario &scenario) {
            if (!isNewRow(row)) {
                sense = type(scenario, static_cast<std::size_t>(row), column, text);
                return;
            }
            Scenario with = scenario;
            insertInto(with, static_cast<std::size_t>(row));
            sense = type(with, static_cast<std::size_t>(row), column, text);
            if (sense) { // else it would be a row of nothing
                scenario = std::move(with);
            }
        },
        session());
    if (!sense) {
        m_refused = m_refused || nameAt(row) == m_madeName;
        emit refused(whyNot(index, text));
    }
    return sense;
}

QString DocumentTable::whyNot(const QModelIndex &index, const QString &text) const
{
    return m_words("Edit", "“%1” cannot stand under “%2”, and was left out.")
        .with({text, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()});
}

void DocumentTable::beginTyping()
{
    static int sessions = 0; // of all tables: theirs are not mixed up
    m_isTyping = true;
    m_typing = ++sessions;
}

void DocumentTable::cancelTyping()
{
    if (m_isTyping && m_document.session() == session()) {
        m_document.undo();
    }
    m_refused = m_refused || m_isFresh;
    endTyping();
}

void DocumentTable::endTyping()
{
    m_isTyping = false;
    m_isFresh = false;
    if (m_refused && !m_made.isEmpty()) { // not now: the view is closing its field
        QMetaObject::invokeMethod(this, &DocumentTable::takeBackMadeRow, Qt::QueuedConnection);
    }
}

void DocumentTable::takeBackMadeRow()
{
    if (m_isTyping) {
        return; // on into the next cell of it
    }
    if (m_refused && !m_made.isEmpty() && m_document.session() == m_made) {
        m_document.undo();
    }
    m_made.clear();
    m_refused = false;
}

QString DocumentTable::session() const
{
    return m_isTyping ? QStringLiteral("table %1").arg(m_typing) : QString{};
}

// ── edits ────────────────────────────────────────────────────────────────────────────────────────────────────────────

int DocumentTable::insert(int row)
{
    static int made = 0; // of all tables
    row = std::clamp(row, 0, m_rows);
    m_made = QStringLiteral("row %1").arg(++made);
    m_isFresh = true;
    m_refused = false;
    m_document.edit(
        newText(), [&](Scenario &scenario) { insertInto(scenario, static_cast<std::size_t>(row)); }, m_made);
    m_madeName = nameAt(row);
    return row;
}

void DocumentTable::remove(const std::set<int> &rows)
{
    edit(m_words("Edit", "Remove rows"), [&](Scenario &scenario) { removeFrom(scenario, rows); });
}

int DocumentTable::move(const std::set<int> &rows, int by)
{
    std::set<std::size_t> moving;
    for (const int row : rows) {
        if (row < m_rows) {
            moving.insert(static_cast<std::size_t>(row));
        }
    }
    if (moving.empty()) {
        return -1;
    }
    const auto first = static_cast<int>(*moving.begin());
    if (by < 0 ? first == 0 : static_cast<int>(*moving.rbegin()) + 1 >= m_rows) {
        return first;
    }
    const std::size_t before = by < 0 ? *moving.begin() - 1 : *moving.rbegin() + 2;
    edit(m_words("Edit", "Move"), [&](Scenario &scenario) { moveIn(scenario, moving, before); });
    return static_cast<int>(before) - (by < 0 ? 0 : static_cast<int>(moving.size()));
}

void DocumentTable::fillDown(const QModelIndexList &cells)
{
    std::map<int, int> top; // the topmost row of each column
    for (const QModelIndex &cell : cells) {
        const auto it = top.try_emplace(cell.column(), cell.row()).first;
        it->second = std::min(it->second, cell.row());
    }
    edit(m_words("Edit", "Fill down"), [&](Scenario &scenario) {
        for (const QModelIndex &cell : cells) {
            const int from = top[cell.column()];
            if (!isNewRow(cell.row()) && cell.row() != from) {
                type(scenario, static_cast<std::size_t>(cell.row()), cell.column(), cellText(from, cell.column()));
            }
        }
    });
}

void DocumentTable::clear(const QModelIndexList &cells)
{
    edit(m_words("Edit", "Clear cells"), [&](Scenario &scenario) {
        for (const QModelIndex &cell : cells) {
            if (!isNewRow(cell.row())) {
                type(scenario, static_cast<std::size_t>(cell.row()), cell.column(), {});
            }
        }
    });
}

void DocumentTable::copy(const QModelIndexList &cells, QMimeData &clipboard) const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        if (!isNewRow(cell.row())) {
            rows.insert(cell.row());
            columns.insert(cell.column());
        }
    }
    Cells out;
    for (const int row : rows) {
        out.emplace_back();
        for (const int column : columns) {
            out.back() += cellText(row, column);
        }
    }
    if (!out.empty()) {
        putCells(clipboard, out);
    }
}

} // namespace samvirke
