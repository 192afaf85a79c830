// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/msel_grid.h"

#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "report/problem_text.h"
#include "report/trigger_text.h"

#include <QMimeData>

#include <algorithm>

namespace samvirke {

namespace {

constexpr auto injectsType = "application/x-samvirke-injects";

std::size_t place(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

std::optional<GridPlace> gridPlace(const Problem &problem)
{
    constexpr std::string_view where = "injects.";
    if (!problem.path.starts_with(where)) {
        return std::nullopt;
    }
    const std::size_t end = std::min(problem.path.find('.', where.size()), problem.path.size());
    GridPlace at{InjectId(problem.path.substr(where.size(), end - where.size())), InjectField::title};
    if (end < problem.path.size()) {
        const QString key = fromUtf8(problem.path.substr(end + 1)).section(QLatin1Char('.'), 0, 0);
        for (int field = 0; field < injectFields; ++field) {
            if (fieldKey(static_cast<InjectField>(field)) == key) {
                at.field = static_cast<InjectField>(field);
            }
        }
    }
    switch (problem.kind) { // said of the inject, put right in one of its cells
    case ProblemKind::noRecipient: at.field = InjectField::to; break;
    case ProblemKind::injectOpensNothing: at.field = InjectField::opens; break;
    default: break;
    }
    return at;
}

MselGrid::MselGrid(const Words &words, ScenarioDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_words(words), m_document(document), m_own(ownColumnsNow())
{
    connect(&document, &ScenarioDocument::aboutToChange, this, &MselGrid::before);
    connect(&document, &ScenarioDocument::changed, this, &MselGrid::after);
    connect(&document, &ScenarioDocument::problemsChanged, this, &MselGrid::readProblems);
    readProblems();
}

QStringList MselGrid::ownColumnsNow() const
{
    QStringList names;
    std::set<std::string> seen;
    for (const Inject &inject : m_document.scenario().injects) {
        for (const auto &[name, text] : inject.extra) {
            if (seen.insert(name).second) {
                names += fromUtf8(name);
            }
        }
    }
    return names;
}

// ── the document changes ─────────────────────────────────────────────────────────────────────────────────────────────

void MselGrid::before(const Change &change, bool forward)
{
    const auto pieces = change.pieces<Inject>("injects");
    m_inserting = m_removing = 0;
    if (pieces.size() != 1) {
        return;
    }
    const auto &old = forward ? pieces[0].before : pieces[0].after;
    const auto &now = forward ? pieces[0].after : pieces[0].before;
    const auto both = static_cast<int>(pieces[0].at + std::min(old.size(), now.size()));
    m_inserting = std::max(0, static_cast<int>(now.size()) - static_cast<int>(old.size()));
    m_removing = std::max(0, static_cast<int>(old.size()) - static_cast<int>(now.size()));
    if (m_inserting > 0) {
        beginInsertRows({}, both, both + m_inserting - 1);
    } else if (m_removing > 0) {
        beginRemoveRows({}, both, both + m_removing - 1);
    }
}

void MselGrid::after(const Change &, bool)
{
    if (std::exchange(m_inserting, 0) > 0) {
        endInsertRows();
    } else if (std::exchange(m_removing, 0) > 0) {
        endRemoveRows();
    }
    if (const QStringList own = ownColumnsNow(); own != m_own) {
        beginResetModel();
        m_own = own;
        endResetModel();
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // names stand in other rows, too
}

void MselGrid::readProblems()
{
    m_problems = m_document.allProblems();
    m_troubles.clear();
    for (std::size_t i = 0; i < m_problems->size(); ++i) {
        const Problem &problem = (*m_problems)[i];
        if (!problem.raised() || problem.severity() == Severity::info) {
            continue;
        }
        if (const auto at = gridPlace(problem)) {
            for (const int column : {-1, static_cast<int>(at->field)}) {
                auto &trouble = m_troubles[at->inject.value][column];
                trouble.worst = std::min(trouble.worst, problem.severity());
                trouble.problems.push_back(i);
            }
        }
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                     {LiveTable::ToneRole, Qt::ToolTipRole, Qt::DisplayRole});
}

QString MselGrid::textOf(const Trouble &trouble) const
{
    QStringList texts;
    for (const std::size_t i : trouble.problems) {
        texts += problemText(m_words, (*m_problems)[i]);
    }
    return texts.join(QLatin1Char('\n'));
}

// ── as a model ───────────────────────────────────────────────────────────────────────────────────────────────────────

int MselGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.scenario().injects.size()) + 1;
}

int MselGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : gridFields + static_cast<int>(m_own.size());
}

InjectId MselGrid::injectAt(int row) const
{
    const auto &injects = m_document.scenario().injects;
    return row >= 0 && place(row) < injects.size() ? injects[place(row)].id : InjectId{};
}

int MselGrid::rowOf(const InjectId &inject) const
{
    const auto &injects = m_document.scenario().injects;
    const auto it = std::ranges::find(injects, inject, &Inject::id);
    return it == injects.end() ? -1 : static_cast<int>(it - injects.begin());
}

QString MselGrid::cellText(int row, int column) const
{
    const Scenario &scenario = m_document.scenario();
    if (row < 0 || place(row) >= scenario.injects.size()) {
        return {};
    }
    if (column < gridFields) {
        return fieldText(m_words, scenario, place(row), static_cast<InjectField>(column));
    }
    const auto *text = valueAt(scenario.injects[place(row)].extra, m_own.value(column - gridFields).toStdString());
    return text == nullptr ? QString{} : fromUtf8(*text);
}

QVariant MselGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const bool isNew = isNewRow(index.row());
    const auto field = static_cast<InjectField>(index.column());
    switch (role) {
    case NewRowRole: return isNew;
    case FieldRole: return index.column() < gridFields ? index.column() : -1;
    case Qt::EditRole: return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole: {
        if (isNew) {
            return field == InjectField::title ? QString(m_words("Edit", "New row … (Ins)")) : QString{};
        }
        QString text = cellText(index.row(), index.column());
        if (text.isEmpty() && field == InjectField::time) {
            text = m_words("Trigger", "by hand");
        }
        if (role == Qt::AccessibleTextRole) {
            const QString said = index.data(Qt::ToolTipRole).toString();
            return said.isEmpty() ? text : text + QStringLiteral(". ") + said;
        }
        if (field == InjectField::number) {
            const auto trouble = m_troubles.find(injectAt(index.row()).value);
            if (trouble != m_troubles.end()) {
                text += trouble->second.at(-1).worst == Severity::error ? QStringLiteral(" ✗") : QStringLiteral(" ⚠");
            }
        }
        return text;
    }
    case LiveTable::ToneRole: {
        if (isNew) {
            return static_cast<int>(Tone::quiet);
        }
        const auto trouble = m_troubles.find(injectAt(index.row()).value);
        if (trouble != m_troubles.end()) {
            const auto cell = trouble->second.find(index.column());
            if (cell != trouble->second.end()) {
                return static_cast<int>(cell->second.worst == Severity::error ? Tone::alarm : Tone::warm);
            }
        }
        const Inject &inject = m_document.scenario().injects[place(index.row())];
        return static_cast<int>(inject.active ? field == InjectField::title ? Tone::strong : Tone::plain : Tone::quiet);
    }
    case LiveTable::AgenciesRole: {
        QStringList agencies;
        if (field == InjectField::to && !isNew) {
            const Scenario &scenario = m_document.scenario();
            for (const Party &to : scenario.injects[place(index.row())].to) {
                if (const AgencyId agency = agencyOf(scenario, to); !agency.empty()) {
                    agencies += fromUtf8(agency.value);
                }
            }
        }
        return agencies;
    }
    case LiveTable::KeyRole: return fromUtf8(injectAt(index.row()).value);
    case Qt::ToolTipRole: {
        const auto trouble = m_troubles.find(injectAt(index.row()).value);
        if (isNew || trouble == m_troubles.end()) {
            return {};
        }
        const auto cell = trouble->second.find(field == InjectField::number ? -1 : index.column());
        return cell == trouble->second.end() ? QString{} : textOf(cell->second);
    }
    default: return {};
    }
}

QVariant MselGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section < gridFields ? fieldName(m_words, static_cast<InjectField>(section))
                                : m_own.value(section - gridFields);
}

Qt::ItemFlags MselGrid::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool MselGrid::matches(int row, const QString &words) const
{
    const Scenario &scenario = m_document.scenario();
    if (words.isEmpty() || isNewRow(row) || row >= rowCount()) {
        return true;
    }
    const Inject &inject = scenario.injects[place(row)];
    const auto has = [&](const std::string &text) { return fromUtf8(text).contains(words, Qt::CaseInsensitive); };
    for (const std::string *text : {&inject.number, &inject.title, &inject.text, &inject.from, &inject.note}) {
        if (has(*text)) {
            return true;
        }
    }
    for (const auto &[name, text] : inject.extra) {
        if (has(text)) {
            return true;
        }
    }
    return std::ranges::any_of(inject.to, [&](const Party &to) {
        const Agency *agency = find(scenario.agencies, agencyOf(scenario, to));
        return has(to.value) || (agency != nullptr && (has(agency->name) || has(agency->code)));
    });
}

// ── edits ────────────────────────────────────────────────────────────────────────────────────────────────────────────

void MselGrid::beginTyping()
{
    m_isTyping = true;
    ++m_typing;
}

void MselGrid::endTyping()
{
    m_isTyping = false;
}

void MselGrid::cancelTyping()
{
    if (m_isTyping && m_document.session() == QStringLiteral("grid %1").arg(m_typing)) {
        m_document.undo();
    }
    endTyping();
}

void MselGrid::edit(const QString &what, const std::function<void(Scenario &)> &how)
{
    m_document.edit(what, how);
}

bool MselGrid::type(Scenario &scenario, std::size_t row, int column, const QString &text) const
{
    if (column < gridFields) {
        return typeField(m_words, scenario, row, static_cast<InjectField>(column), text);
    }
    auto &extra = scenario.injects[row].extra;
    const std::string name = m_own.value(column - gridFields).toStdString();
    const auto it = std::ranges::find(extra, name, [](const auto &entry) { return entry.first; });
    if (it == extra.end()) {
        extra.emplace_back(name, text.toStdString());
    } else {
        it->second = text.toStdString();
    }
    return true;
}

QString MselGrid::stepName(int row, int column) const
{
    const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return isNewRow(row)
               ? QString(m_words("Edit", "New inject"))
               : m_words("Edit", "%1 of %2").with({name, injectNumber(m_document.scenario().injects[place(row)])});
}

bool MselGrid::setData(const QModelIndex &index, const QVariant &value, int role)
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
    bool sense = true;
    m_document.edit(
        stepName(row, column),
        [&](Scenario &scenario) {
            if (place(row) == scenario.injects.size()) {
                samvirke::insertInject(scenario, place(row));
            }
            sense = type(scenario, place(row), column, text);
        },
        m_isTyping ? QStringLiteral("grid %1").arg(m_typing) : QString{});
    return sense;
}

int MselGrid::insertInject(int row)
{
    row = std::clamp(row, 0, rowCount() - 1);
    edit(m_words("Edit", "New inject"), [&](Scenario &scenario) { samvirke::insertInject(scenario, place(row)); });
    return row;
}

void MselGrid::addColumn(const QString &name)
{
    if (name.trimmed().isEmpty() || m_own.contains(name) || m_document.scenario().injects.empty()) {
        return;
    }
    edit(m_words("Edit", "Column “%1”").with({name}), [&](Scenario &scenario) {
        scenario.injects.front().extra.emplace_back(name.trimmed().toStdString(), std::string{});
    });
}

std::set<InjectId> MselGrid::injectsAt(const std::set<int> &rows) const
{
    std::set<InjectId> injects;
    for (const int row : rows) {
        if (const InjectId id = injectAt(row); !id.empty()) {
            injects.insert(id);
        }
    }
    return injects;
}

void MselGrid::remove(const std::set<int> &rows)
{
    edit(m_words("Edit", "Remove injects"), [&](Scenario &scenario) {
        std::size_t at = 0;
        std::erase_if(scenario.injects, [&](const Inject &) { return rows.contains(static_cast<int>(at++)); });
    });
}

int MselGrid::duplicate(const std::set<int> &rows)
{
    int first = -1;
    edit(m_words("Edit", "Duplicate"), [&](Scenario &scenario) {
        if (rows.empty() || place(*rows.rbegin()) >= scenario.injects.size()) {
            return;
        }
        first = *rows.rbegin() + 1;
        std::size_t to = place(first);
        for (const int row : rows) {
            duplicateInject(scenario, place(row));
            moveTogether(scenario.injects, {place(row) + 1}, to + 1);
            ++to;
        }
    });
    return first;
}

void MselGrid::fillDown(const QModelIndexList &cells)
{
    std::map<int, std::pair<int, std::set<int>>> columns; // the topmost row, and those below it
    for (const QModelIndex &cell : cells) {
        if (isNewRow(cell.row())) {
            continue;
        }
        const auto it = columns.try_emplace(cell.column(), cell.row(), std::set<int>{}).first;
        it->second.second.insert(cell.row());
        it->second.first = std::min(it->second.first, cell.row());
    }
    edit(m_words("Edit", "Fill down"), [&](Scenario &scenario) {
        for (const auto &[column, filled] : columns) {
            const QString text = cellText(filled.first, column);
            for (const int row : filled.second) {
                if (row != filled.first) {
                    type(scenario, place(row), column, text);
                }
            }
        }
    });
}

void MselGrid::clear(const QModelIndexList &cells)
{
    edit(m_words("Edit", "Clear cells"), [&](Scenario &scenario) {
        for (const QModelIndex &cell : cells) {
            if (!isNewRow(cell.row())) {
                type(scenario, place(cell.row()), cell.column(), {});
            }
        }
    });
}

void MselGrid::retime(const std::set<int> &rows, Millis by, bool ripple)
{
    const auto injects = injectsAt(rows);
    m_document.edit(
        m_words("Edit", "Other time"), [&](Scenario &scenario) { samvirke::retime(scenario, injects, by, ripple); },
        QStringLiteral("retime %1").arg(rows.empty() ? -1 : *rows.begin()));
}

int MselGrid::move(const std::set<int> &rows, int by)
{
    std::set<std::size_t> moved;
    for (const int row : rows) {
        if (!isNewRow(row)) {
            moved.insert(place(row));
        }
    }
    if (moved.empty() || (by < 0 && *moved.begin() == 0) ||
        (by > 0 && *moved.rbegin() + 1 >= m_document.scenario().injects.size())) {
        return moved.empty() ? -1 : static_cast<int>(*moved.begin());
    }
    const std::size_t before = by < 0 ? *moved.begin() - 1 : *moved.rbegin() + 2;
    const InjectId first = injectAt(static_cast<int>(*moved.begin()));
    edit(m_words("Edit", "Move"), [&](Scenario &scenario) { moveTogether(scenario.injects, moved, before); });
    return rowOf(first);
}

void MselGrid::orderByTime()
{
    edit(m_words("Edit", "Order by time"), [](Scenario &scenario) { samvirke::orderByTime(scenario); });
}

// ── the clipboard ────────────────────────────────────────────────────────────────────────────────────────────────────

void MselGrid::copy(const QModelIndexList &cells, QMimeData &clipboard) const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        if (!isNewRow(cell.row())) {
            rows.insert(cell.row());
            columns.insert(cell.column());
        }
    }
    if (rows.empty()) {
        return;
    }
    Cells out;
    for (const int row : rows) {
        out.emplace_back();
        for (const int column : columns) {
            out.back() += cellText(row, column);
        }
    }
    putCells(clipboard, out);
    if (static_cast<int>(columns.size()) == columnCount()) {
        Scenario some;
        for (const int row : rows) {
            some.injects.push_back(m_document.scenario().injects[place(row)]);
        }
        clipboard.setData(QLatin1String(injectsType), QByteArray::fromStdString(writeScenario(some)));
    }
}

void MselGrid::copyAll(QMimeData &clipboard) const
{
    Cells out{{}};
    for (int column = 0; column < columnCount(); ++column) {
        out.front() += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (int row = 0; row + 1 < rowCount(); ++row) {
        out.emplace_back();
        for (int column = 0; column < columnCount(); ++column) {
            out.back() += cellText(row, column);
        }
    }
    putCells(clipboard, out);
}

MselGrid::Pasted MselGrid::paste(const QMimeData &clipboard, const QModelIndex &at, bool asRows)
{
    const int row = at.isValid() ? at.row() : rowCount() - 1;
    Pasted pasted{row, at.isValid() ? at.column() : 0, 0, 0, false};
    asRows = asRows || isNewRow(row);
    if (const QByteArray own = clipboard.data(QLatin1String(injectsType)); asRows && !own.isEmpty()) {
        const Reading reading = readScenario(own.toStdString());
        pasted.rows = static_cast<int>(reading.scenario.injects.size());
        pasted.columns = columnCount();
        pasted.column = 0;
        pasted.added = true;
        edit(m_words("Edit", "Paste"), [&](Scenario &scenario) {
            auto to = place(row);
            for (Inject inject : reading.scenario.injects) {
                inject.id = InjectId(freshName(scenario.injects, inject.id.value));
                scenario.injects.insert(scenario.injects.begin() + static_cast<std::ptrdiff_t>(to++),
                                        std::move(inject));
            }
        });
        return pasted;
    }
    const Cells cells = cellsOf(clipboard);
    if (cells.empty()) {
        return {};
    }
    const bool isList = asRows && (cells.size() > 1 || cells.front().size() > 1);
    if (const auto layout = isList ? layoutOf(cells) : std::nullopt) {
        edit(m_words("Edit", "Paste"), [&](Scenario &scenario) {
            pasted.rows = static_cast<int>(insertPasted(m_words, scenario, place(row), cells, *layout));
        });
        pasted.column = 0;
        pasted.columns = columnCount();
        pasted.added = true;
        return pasted;
    }
    edit(m_words("Edit", "Paste"), [&](Scenario &scenario) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t to = place(row) + i;
            if (asRows || to >= scenario.injects.size()) {
                samvirke::insertInject(scenario, to);
            }
            for (qsizetype j = 0; j < cells[i].size(); ++j) {
                const int column = pasted.column + static_cast<int>(j);
                if (column < columnCount()) {
                    type(scenario, to, column, cells[i][j]);
                }
            }
            pasted.columns = std::max(pasted.columns, static_cast<int>(cells[i].size()));
        }
    });
    pasted.rows = static_cast<int>(cells.size());
    pasted.added = asRows;
    return pasted;
}

} // namespace samvirke
