// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/role_matrix.h"

#include "exchange/role_sheet.h"
#include "models/inject_fields.h"
#include "models/live_table.h"
#include "models/names.h"
#include "models/pasted.h"
#include "models/plan_words.h"
#include "plan/describe.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"

#include <QMimeData>

#include <algorithm>

namespace samvirke {

namespace {

std::size_t place(int row)
{
    return static_cast<std::size_t>(row);
}

QString roleText(const Cell &cell)
{
    return cell == Cell{} ? QString{} : fromUtf8(writeCell(cell));
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
    : DocumentTable(words, document, parent), m_agencies(measuredAgencies(document.scenario()))
{
    reset([] {});
}

// ── as a list of the document ────────────────────────────────────────────────────────────────────────────────────────

RowsMoved RoleMatrix::moved(const Change &change, bool forward) const
{
    return movedIn<Task>(change, "tasks", forward);
}

void RoleMatrix::insertInto(Scenario &scenario, std::size_t row) const
{
    insertTask(scenario, row, {});
}

void RoleMatrix::removeFrom(Scenario &scenario, const std::set<int> &rows) const
{
    eraseRows(scenario.tasks, rows);
}

void RoleMatrix::moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const
{
    moveTogether(scenario.tasks, rows, before);
}

QString RoleMatrix::newText() const
{
    return m_words("Edit", "New task");
}

void RoleMatrix::follow()
{
    if (auto agencies = measuredAgencies(scenario()); agencies != m_agencies) {
        reset([&] { m_agencies = std::move(agencies); });
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<DocumentTable::Place> RoleMatrix::placeOf(const Problem &problem) const
{
    const auto at = matrixPlace(problem);
    return at ? std::optional(Place{at->task.value, columnOf(at->agency)}) : std::nullopt;
}

void RoleMatrix::setPhase(const std::optional<PhaseId> &phase)
{
    m_phase = phase;
    changeAll();
}

// ── as a model ───────────────────────────────────────────────────────────────────────────────────────────────────────

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
    const auto &tasks = scenario().tasks;
    return row >= 0 && place(row) < tasks.size() ? tasks[place(row)].id : TaskId{};
}

int RoleMatrix::rowOf(const TaskId &task) const
{
    return rowNamed(scenario().tasks, task);
}

QString RoleMatrix::cellText(int row, int column) const
{
    if (row < 0 || place(row) >= scenario().tasks.size()) {
        return {};
    }
    const Task &task = scenario().tasks[place(row)];
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
    case shareColumn: return choiceText(m_words, task.share);
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
    const bool ofRow = index.column() == titleColumn || afterColumn(index.column()) == checkColumn;
    const Trouble *trouble = ofRow || isRole(index) ? troubleAt(index.row(), ofRow ? -1 : index.column()) : nullptr;
    switch (role) {
    case Qt::EditRole: return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole: {
        if (isNew) {
            return index.column() == titleColumn ? QString(m_words("Edit", "New task … (Ins)")) : QString{};
        }
        if (afterColumn(index.column()) == checkColumn) {
            if (trouble == nullptr) {
                return QStringLiteral("✓");
            }
            const QString sign = trouble->worst == Severity::error     ? QStringLiteral("✗ ")
                                 : trouble->worst == Severity::warning ? QStringLiteral("⚠ ")
                                                                       : QStringLiteral("· ");
            return sign + textOf(*trouble).section(QLatin1Char('\n'), 0, 0);
        }
        const QString text = cellText(index.row(), index.column());
        if (role == Qt::AccessibleTextRole && isRole(index)) {
            return m_words("Edit", "%1: %2")
                .with({headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                       text.isEmpty() ? QString(m_words("Edit", "no role")) : text});
        }
        if (!mandateAt(index).isEmpty()) {
            return text + QStringLiteral(" ¶");
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
    case Qt::ToolTipRole: {
        QStringList texts{trouble == nullptr ? QString{} : textOf(*trouble), mandateAt(index)};
        texts.removeAll(QString{});
        return texts.join(QLatin1Char('\n'));
    }
    default: return {};
    }
}

QVariant RoleMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (const AgencyId agency = agencyAt(section); !agency.empty()) {
        const Agency *found = find(scenario().agencies, agency);
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
    const Qt::ItemFlags usual = DocumentTable::flags(index);
    return afterColumn(index.column()) == checkColumn ? usual & ~Qt::ItemIsEditable : usual;
}

// ── edits ────────────────────────────────────────────────────────────────────────────────────────────────────────────

bool RoleMatrix::type(Scenario &scenario, std::size_t row, int column, const QString &text) const
{
    Task &task = scenario.tasks[row];
    if (column == titleColumn) {
        task.title = text.trimmed().toStdString();
        return true;
    }
    if (const AgencyId agency = agencyAt(column); !agency.empty()) {
        const auto cell = typedCell(text.trimmed().toStdString());
        if (cell) {
            setCell(task, scenario.phases, m_phase, agency, *cell);
        }
        return cell.has_value();
    }
    switch (afterColumn(column)) {
    case targetColumn: {
        const auto target = minutesTyped(text);
        const bool sense = target || text.trimmed().isEmpty();
        if (sense) {
            task.target = target;
        }
        return sense;
    }
    case shareColumn:
        for (const Share share : {Share::unsaid, Share::any, Share::all}) {
            if (choiceText(m_words, share).startsWith(text.trimmed(), Qt::CaseInsensitive) ||
                fromUtf8(std::string(nameOf(share))).compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
                task.share = share;
                return true;
            }
        }
        return false;
    case weightColumn: {
        bool isNumber = false;
        const double weight = m_words.locale().toDouble(text.trimmed(), &isNumber);
        if (isNumber) {
            task.weight = weight;
        }
        return isNumber;
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
        return true;
    }
    default: return false;
    }
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

QString RoleMatrix::mandateAt(const QModelIndex &index) const
{
    const auto *text =
        isRole(index) ? valueAt(scenario().tasks[place(index.row())].mandates, agencyAt(index.column())) : nullptr;
    return text == nullptr ? QString{} : fromUtf8(*text);
}

void RoleMatrix::setMandate(const QModelIndex &index, const QString &text, const QString &session)
{
    if (!isRole(index) || text == mandateAt(index)) {
        return;
    }
    const AgencyId agency = agencyAt(index.column());
    m_document.edit(
        m_words("Edit", "Mandate in %1").with({thingText(index.row())}),
        [&](Scenario &scenario) {
            auto &mandates = scenario.tasks[place(index.row())].mandates;
            const auto it = std::ranges::find(mandates, agency, [](const auto &entry) { return entry.first; });
            if (it == mandates.end()) {
                mandates.emplace_back(agency, text.toStdString());
            } else if (text.isEmpty()) {
                mandates.erase(it);
            } else {
                it->second = text.toStdString();
            }
        },
        session);
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

QString RoleMatrix::paste(const QMimeData &clipboard, const QModelIndex &at)
{
    const Cells cells = cellsOf(clipboard);
    if (cells.empty() || !at.isValid()) {
        return {};
    }
    if (const auto sheet = exchange::readRoles(workbookOf(cells), std::nullopt, exchange::RolesSheet::given)) {
        const std::size_t before = scenario().tasks.size();
        edit(m_words("Edit", "Paste"),
             [&](Scenario &scenario) { scenario = exchange::withRolesLaidOver(std::move(scenario), *sheet, m_phase); });
        return pastedText(*sheet, static_cast<int>(scenario().tasks.size() - before));
    }
    QStringList wrong;
    edit(m_words("Edit", "Paste"), [&](Scenario &scenario) {
        std::size_t row = place(at.row());
        for (std::size_t i = 0; i < cells.size(); ++i, ++row) {
            if (row >= scenario.tasks.size()) {
                row = scenario.tasks.size();
                insertTask(scenario, row,
                           at.column() == titleColumn ? cells[i].value(0).trimmed().toStdString() : std::string{});
            }
            for (qsizetype j = 0; j < cells[i].size(); ++j) {
                const int column = at.column() + static_cast<int>(j);
                if (column < columnCount() && !type(scenario, row, column, cells[i][j])) {
                    wrong += cells[i][j];
                }
            }
        }
    });
    return wrong.isEmpty() ? QString{} : leftOutText(wrong);
}

/// At most so many are named.
QString RoleMatrix::leftOutText(const QStringList &wrong) const
{
    constexpr qsizetype most = 5;
    const QString named = wrong.mid(0, most).join(QStringLiteral(" · "));
    const auto more = static_cast<int>(wrong.size() - most);
    const QString all = more > 0 ? m_words("Edit", "%1 and %n more", nullptr, more).with({named}) : QString(named);
    return m_words("Edit", "This cannot stand there and was left out: %1").with({all});
}

QString RoleMatrix::pastedText(const exchange::RoleSheet &sheet, int added) const
{
    const auto rows = static_cast<int>(sheet.rows.size());
    QStringList said{m_words("Edit", "%n rows of a role matrix were read.", nullptr, rows)};
    if (added > 0) {
        said += m_words("Edit", "%n of them are new.", nullptr, added);
    }
    QStringList wrong;
    for (const exchange::UnreadRole &unread : sheet.unread) {
        wrong += m_words("Edit", "“%1” (%2, %3)")
                     .with({fromUtf8(unread.said), fromUtf8(unread.task), fromUtf8(sheet.agencies[unread.agency])});
    }
    for (const exchange::LeftOutRow &row : sheet.leftOut) {
        wrong += m_words("Edit", "“%1” (no task with letters)").with({fromUtf8(row.said)});
    }
    for (const std::string &column : sheet.otherColumns) {
        wrong += m_words("Edit", "the column “%1”").with({fromUtf8(column)});
    }
    if (!wrong.isEmpty()) {
        said += leftOutText(wrong);
    }
    return said.join(QLatin1Char(' '));
}

} // namespace samvirke
