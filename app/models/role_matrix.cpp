// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/role_matrix.h"

#include "exchange/folding.h"
#include "models/inject_fields.h"
#include "models/pasted.h"
#include "plan/describe.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "report/problem_text.h"

#include <QMimeData>

#include <algorithm>

namespace samvirke {

namespace {

std::size_t place(int row)
{
    return static_cast<std::size_t>(row);
}

QString shareText(const Words &words, Share share)
{
    switch (share) {
    case Share::unsaid: return {};
    case Share::any: return words("Edit", "any of them");
    case Share::all: return words("Edit", "all their part");
    }
    return {};
}

QString roleText(const Cell &cell)
{
    return cell == Cell{} ? QString{} : fromUtf8(writeCell(cell));
}

std::string slugOr(const QString &text, const char *otherwise)
{
    const std::string made = exchange::slug(text.toStdString());
    return made.empty() ? otherwise : made;
}

} // namespace

std::optional<MatrixPlace> matrixPlace(const Problem &problem)
{
    const QStringList parts = fromUtf8(problem.path).split(QLatin1Char('.'));
    if (parts.size() < 2 || parts[0] != QLatin1String("tasks")) {
        return std::nullopt;
    }
    MatrixPlace at{TaskId(parts[1].toStdString()), {}};
    for (qsizetype i = 2; i + 1 < parts.size(); ++i) {
        if (parts[i] == QLatin1String("roles")) {
            at.agency = AgencyId(parts[i + 1].toStdString());
        }
    }
    return at;
}

RoleMatrix::RoleMatrix(const Words &words, ScenarioDocument &document, QObject *parent)
    : QAbstractTableModel(parent),
      m_words(words),
      m_document(document),
      m_agencies(measuredAgencies(document.scenario()))
{
    connect(&document, &ScenarioDocument::aboutToChange, this, &RoleMatrix::before);
    connect(&document, &ScenarioDocument::changed, this, &RoleMatrix::after);
    connect(&document, &ScenarioDocument::problemsChanged, this, [this] { setProblems(m_document.problems()); });
    setProblems(m_document.problems());
}

// ── the document changes ─────────────────────────────────────────────────────────────────────────────────────────────

void RoleMatrix::before(const Change &change, bool forward)
{
    m_inserting = m_removing = 0;
    const auto pieces = change.pieces<Task>("tasks");
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

void RoleMatrix::after()
{
    if (std::exchange(m_inserting, 0) > 0) {
        endInsertRows();
    } else if (std::exchange(m_removing, 0) > 0) {
        endRemoveRows();
    }
    if (auto agencies = measuredAgencies(m_document.scenario()); agencies != m_agencies) {
        beginResetModel();
        m_agencies = std::move(agencies);
        endResetModel();
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RoleMatrix::setProblems(const std::vector<Problem> &problems)
{
    m_troubles.clear();
    for (const Problem &problem : problems) {
        const auto at = matrixPlace(problem);
        if (at && problem.raised()) {
            std::set<std::string> where{std::string{}, at->agency.value};
            for (const std::string &agency : where) {
                auto &trouble = m_troubles[at->task.value][agency];
                trouble.worst = std::min(trouble.worst, problem.severity());
                trouble.texts += problemText(m_words, problem);
            }
        }
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                     {LiveTable::ToneRole, Qt::ToolTipRole, Qt::DisplayRole});
}

void RoleMatrix::setPhase(const std::optional<PhaseId> &phase)
{
    m_phase = phase;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// ── as a model ───────────────────────────────────────────────────────────────────────────────────────────────────────

int RoleMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.scenario().tasks.size()) + 1;
}

int RoleMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstAgency + static_cast<int>(m_agencies.size()) + columnsAfter;
}

int RoleMatrix::afterColumn(int column) const
{
    return column - firstAgency - static_cast<int>(m_agencies.size());
}

AgencyId RoleMatrix::agencyAt(int column) const
{
    return column >= firstAgency && afterColumn(column) < 0 ? m_agencies[place(column - firstAgency)] : AgencyId{};
}

int RoleMatrix::columnOf(const AgencyId &agency) const
{
    const auto it = std::ranges::find(m_agencies, agency);
    return it == m_agencies.end() ? -1 : firstAgency + static_cast<int>(it - m_agencies.begin());
}

bool RoleMatrix::isRole(const QModelIndex &index) const
{
    return index.isValid() && !isNewRow(index.row()) && !agencyAt(index.column()).empty();
}

TaskId RoleMatrix::taskAt(int row) const
{
    const auto &tasks = m_document.scenario().tasks;
    return row >= 0 && place(row) < tasks.size() ? tasks[place(row)].id : TaskId{};
}

int RoleMatrix::rowOf(const TaskId &task) const
{
    const auto &tasks = m_document.scenario().tasks;
    const auto it = std::ranges::find(tasks, task, &Task::id);
    return it == tasks.end() ? -1 : static_cast<int>(it - tasks.begin());
}

QString RoleMatrix::cellText(int row, int column) const
{
    const Scenario &scenario = m_document.scenario();
    if (row < 0 || place(row) >= scenario.tasks.size()) {
        return {};
    }
    const Task &task = scenario.tasks[place(row)];
    if (column == titleColumn) {
        return fromUtf8(task.title);
    }
    if (const AgencyId agency = agencyAt(column); !agency.empty()) {
        if (m_phase || task.phased.empty()) {
            return roleText(cellIn(task, m_phase.value_or(PhaseId{}), agency));
        }
        QStringList texts; // "A/R | C" where phases differ
        for (const PhaseRow &phased : task.phased) {
            const Cell *cell = valueAt(phased.roles, agency);
            texts += cell == nullptr ? QStringLiteral("-") : fromUtf8(writeCell(*cell));
        }
        texts.removeDuplicates();
        return texts.size() == 1 && texts.front() == QLatin1String("-") ? QString{} : texts.join(QStringLiteral(" | "));
    }
    switch (afterColumn(column)) {
    case targetColumn: return task.target ? fromUtf8(formatDuration(*task.target)) : QString{};
    case shareColumn: return shareText(m_words, task.share);
    case weightColumn: return QString::number(task.weight);
    case objectivesColumn: {
        QStringList names;
        for (const ObjectiveId &objective : task.objectives) {
            names += fromUtf8(objective.value);
        }
        return names.join(QStringLiteral("; "));
    }
    default: return {};
    }
}

QVariant RoleMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const bool isNew = isNewRow(index.row());
    const auto troubles = m_troubles.find(taskAt(index.row()).value);
    const Trouble *trouble = nullptr;
    if (!isNew && troubles != m_troubles.end()) {
        const bool ofRow = index.column() == titleColumn || afterColumn(index.column()) == checkColumn;
        const auto it = troubles->second.find(ofRow ? std::string{} : agencyAt(index.column()).value);
        const bool hasPlace = ofRow || !agencyAt(index.column()).empty();
        trouble = it == troubles->second.end() || !hasPlace ? nullptr : &it->second;
    }
    switch (role) {
    case Qt::EditRole: return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole: {
        if (isNew) {
            return index.column() == titleColumn ? QString(m_words("Edit", "New task … (Ins)")) : QString{};
        }
        if (afterColumn(index.column()) == checkColumn) {
            return trouble == nullptr                    ? QStringLiteral("✓")
                   : trouble->worst == Severity::error   ? QStringLiteral("✗ ") + trouble->texts.front()
                   : trouble->worst == Severity::warning ? QStringLiteral("⚠ ") + trouble->texts.front()
                                                         : QStringLiteral("· ") + trouble->texts.front();
        }
        const QString text = cellText(index.row(), index.column());
        if (role == Qt::AccessibleTextRole && isRole(index)) {
            return m_words("Edit", "%1: %2")
                .with({headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                       text.isEmpty() ? QString(m_words("Edit", "no role")) : text});
        }
        return text;
    }
    case LiveTable::ToneRole:
        if (isNew) {
            return static_cast<int>(Tone::quiet);
        }
        if (trouble != nullptr && trouble->worst != Severity::info && index.column() != titleColumn) {
            return static_cast<int>(trouble->worst == Severity::error ? Tone::alarm : Tone::warm);
        }
        return static_cast<int>(index.column() == titleColumn ? Tone::strong : Tone::plain);
    case LiveTable::KeyRole: return fromUtf8(taskAt(index.row()).value);
    case LiveTable::AgenciesRole: return QStringList{};
    case Qt::TextAlignmentRole: return int(isRole(index) ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: return trouble == nullptr ? QString{} : trouble->texts.join(QLatin1Char('\n'));
    default: return {};
    }
}

QVariant RoleMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (const AgencyId agency = agencyAt(section); !agency.empty()) {
        const Agency *found = find(m_document.scenario().agencies, agency);
        if (found != nullptr && role == Qt::ToolTipRole) {
            return fromUtf8(found->name);
        }
        return found != nullptr && role == Qt::DisplayRole ? fromUtf8(found->name) : QVariant{};
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == titleColumn) {
        return m_words("Edit", "Task");
    }
    switch (afterColumn(section)) {
    case targetColumn: return m_words("Edit", "Within");
    case shareColumn: return m_words("Edit", "Several do");
    case weightColumn: return m_words("Edit", "Weight");
    case objectivesColumn: return m_words("Edit", "Objectives");
    case checkColumn: return m_words("Edit", "Check");
    default: return {};
    }
}

Qt::ItemFlags RoleMatrix::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return afterColumn(index.column()) == checkColumn ? usual : usual | Qt::ItemIsEditable;
}

// ── edits ────────────────────────────────────────────────────────────────────────────────────────────────────────────

void RoleMatrix::edit(const QString &what, const std::function<void(Scenario &)> &how)
{
    m_document.edit(what, how);
}

void RoleMatrix::type(Scenario &scenario, std::size_t row, int column, const QString &text) const
{
    Task &task = scenario.tasks[row];
    if (column == titleColumn) {
        task.title = text.trimmed().toStdString();
        return;
    }
    if (const AgencyId agency = agencyAt(column); !agency.empty()) {
        if (const auto cell = typedCell(text.trimmed().toStdString())) {
            setCell(task, scenario.phases, m_phase, agency, *cell);
        }
        return;
    }
    switch (afterColumn(column)) {
    case targetColumn: {
        const QString plain = text.trimmed();
        bool isNumber = false;
        const int minutes = plain.toInt(&isNumber);
        const auto target = isNumber && minutes > 0 ? std::optional<Millis>(std::chrono::minutes(minutes))
                                                    : parseDuration(plain.toStdString());
        if (target || plain.isEmpty()) {
            task.target = target;
        }
        return;
    }
    case shareColumn:
        for (const Share share : {Share::unsaid, Share::any, Share::all}) {
            if (shareText(m_words, share).startsWith(text.trimmed(), Qt::CaseInsensitive) ||
                fromUtf8(std::string(nameOf(share))).compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
                task.share = share;
                return;
            }
        }
        return;
    case weightColumn: {
        bool isNumber = false;
        const double weight = m_words.locale().toDouble(text.trimmed(), &isNumber);
        if (isNumber) {
            task.weight = weight;
        }
        return;
    }
    case objectivesColumn: {
        std::vector<ObjectiveId> objectives;
        for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const QString called = part.trimmed();
            for (const Objective &objective : scenario.objectives) {
                if (fromUtf8(objective.id.value).compare(called, Qt::CaseInsensitive) == 0 ||
                    fromUtf8(objective.text).compare(called, Qt::CaseInsensitive) == 0) {
                    objectives.push_back(objective.id);
                }
            }
        }
        task.objectives = std::move(objectives);
        return;
    }
    default: return;
    }
}

bool RoleMatrix::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const QString text = value.toString();
    const int row = index.row();
    if (text == cellText(row, index.column())) {
        return true;
    }
    const QString header = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_document.edit(isNewRow(row) ? QString(m_words("Edit", "New task"))
                                  : m_words("Edit", "%1 of %2").with({header, cellText(row, titleColumn)}),
                    [&](Scenario &scenario) {
                        if (place(row) == scenario.tasks.size()) {
                            samvirke::insertTask(scenario, place(row),
                                                 index.column() == titleColumn ? text.toStdString() : std::string{});
                        }
                        type(scenario, place(row), index.column(), text);
                    });
    return true;
}

bool RoleMatrix::press(const QModelIndexList &cells, QChar letter)
{
    const auto pressed = typedCell(QString(letter).toStdString());
    if (!pressed) {
        return false;
    }
    edit(m_words("Edit", "Roles"), [&](Scenario &scenario) {
        for (const QModelIndex &index : cells) {
            if (!isRole(index)) {
                continue;
            }
            Task &task = scenario.tasks[place(index.row())];
            const AgencyId agency = agencyAt(index.column());
            const PhaseId phase = m_phase               ? *m_phase
                                  : task.phased.empty() ? PhaseId{}
                                                        : task.phased.front().phases.front();
            Cell cell = cellIn(task, phase, agency);
            if (*pressed == Cell{}) {
                cell = {};
            } else {
                cell.roles = static_cast<std::uint8_t>(cell.roles ^ pressed->roles);
                cell.contested = cell.contested != pressed->contested;
            }
            setCell(task, scenario.phases, m_phase, agency, cell);
        }
    });
    return true;
}

int RoleMatrix::insertTask(int row)
{
    row = std::clamp(row, 0, rowCount() - 1);
    edit(m_words("Edit", "New task"), [&](Scenario &scenario) { samvirke::insertTask(scenario, place(row), {}); });
    return row;
}

void RoleMatrix::remove(const std::set<int> &rows)
{
    edit(m_words("Edit", "Remove tasks"), [&](Scenario &scenario) {
        std::size_t at = 0;
        std::erase_if(scenario.tasks, [&](const Task &) { return rows.contains(static_cast<int>(at++)); });
    });
}

int RoleMatrix::move(const std::set<int> &rows, int by)
{
    std::set<std::size_t> moved;
    for (const int row : rows) {
        if (!isNewRow(row)) {
            moved.insert(place(row));
        }
    }
    if (moved.empty() || (by < 0 && *moved.begin() == 0) ||
        (by > 0 && *moved.rbegin() + 1 >= m_document.scenario().tasks.size())) {
        return moved.empty() ? -1 : static_cast<int>(*moved.begin());
    }
    const TaskId first = taskAt(static_cast<int>(*moved.begin()));
    const std::size_t before = by < 0 ? *moved.begin() - 1 : *moved.rbegin() + 2;
    edit(m_words("Edit", "Move"), [&](Scenario &scenario) { moveTogether(scenario.tasks, moved, before); });
    return rowOf(first);
}

void RoleMatrix::fillDown(const QModelIndexList &cells)
{
    std::map<int, int> top; // the topmost row of each column
    for (const QModelIndex &cell : cells) {
        const auto it = top.try_emplace(cell.column(), cell.row()).first;
        it->second = std::min(it->second, cell.row());
    }
    edit(m_words("Edit", "Fill down"), [&](Scenario &scenario) {
        for (const QModelIndex &cell : cells) {
            if (!isNewRow(cell.row()) && cell.row() != top[cell.column()]) {
                type(scenario, place(cell.row()), cell.column(), cellText(top[cell.column()], cell.column()));
            }
        }
    });
}

void RoleMatrix::clear(const QModelIndexList &cells)
{
    edit(m_words("Edit", "Clear cells"), [&](Scenario &scenario) {
        for (const QModelIndex &cell : cells) {
            if (!isNewRow(cell.row())) {
                type(scenario, place(cell.row()), cell.column(), {});
            }
        }
    });
}

void RoleMatrix::addAgency(const QString &name)
{
    if (!name.trimmed().isEmpty()) {
        edit(m_words("Edit", "New agency"), [&](Scenario &scenario) {
            samvirke::addAgency(scenario, slugOr(name, "agency"), name.trimmed().toStdString());
        });
    }
}

// ── the clipboard ────────────────────────────────────────────────────────────────────────────────────────────────────

void RoleMatrix::copy(const QModelIndexList &cells, QMimeData &clipboard) const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    Cells out;
    for (const int row : rows) {
        out.emplace_back();
        for (const int column : columns) {
            out.back() += isNewRow(row) ? QString{} : cellText(row, column);
        }
    }
    putCells(clipboard, out);
}

void RoleMatrix::paste(const QMimeData &clipboard, const QModelIndex &at)
{
    const Cells cells = cellsOf(clipboard);
    if (cells.empty() || !at.isValid()) {
        return;
    }
    edit(m_words("Edit", "Paste"), [&](Scenario &scenario) {
        const auto byName = [&](const QString &name) {
            for (const Agency &agency : scenario.agencies) {
                for (const std::string &called : {agency.name, agency.code, agency.id.value}) {
                    if (!called.empty() && fromUtf8(called).compare(name.trimmed(), Qt::CaseInsensitive) == 0) {
                        return agency.id;
                    }
                }
            }
            return AgencyId{};
        };
        // a first line that is no letters, over lines that are: names of agencies
        const QStringList &first = cells.front();
        bool hasHeadings = at.column() == titleColumn && cells.size() > 1 && first.size() > 1;
        for (qsizetype j = 1; j < first.size(); ++j) {
            hasHeadings = hasHeadings && !typedCell(first[j].toStdString());
            hasHeadings = hasHeadings && typedCell(cells[1].value(j).trimmed().toStdString());
        }
        std::vector<AgencyId> columns;
        for (qsizetype j = 1; hasHeadings && j < first.size(); ++j) {
            AgencyId agency = byName(first[j]);
            columns.push_back(agency.empty() ? samvirke::addAgency(scenario, slugOr(first[j], "agency"),
                                                                   first[j].trimmed().toStdString())
                                             : agency);
        }
        std::size_t row = place(at.row());
        for (std::size_t i = hasHeadings ? 1 : 0; i < cells.size(); ++i, ++row) {
            if (row >= scenario.tasks.size()) {
                row = scenario.tasks.size();
                samvirke::insertTask(scenario, row,
                                     at.column() == titleColumn ? cells[i].value(0).trimmed().toStdString()
                                                                : std::string{});
            }
            for (qsizetype j = 0; j < cells[i].size(); ++j) {
                const int column = at.column() + static_cast<int>(j);
                if (hasHeadings && j > 0) {
                    if (const auto cell = typedCell(cells[i][j].trimmed().toStdString())) {
                        setCell(scenario.tasks[row], scenario.phases, m_phase, columns[place(static_cast<int>(j - 1))],
                                *cell);
                    }
                } else if (column < columnCount()) {
                    type(scenario, row, column, cells[i][j]);
                }
            }
        }
    });
}

} // namespace samvirke
