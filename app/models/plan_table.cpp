// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_table.h"

#include "models/live_table.h"
#include "models/pasted.h"
#include "models/plan_words.h"

#include <QMimeData>

#include <algorithm>

namespace samvirke {

namespace {

/// "rounds.round-1.urgency": elements by name, where they have one.
std::string namedPath(const Scenario &scenario, const PlanPath &path)
{
    std::string named;
    PlanPath at;
    for (const std::string &step : path) {
        std::string name = step;
        if (shapeAt(scenario, at) == PlanShape::list) {
            const auto names = namesAt(scenario, at);
            const auto i = static_cast<std::size_t>(std::atoi(step.c_str()));
            name = i < names.size() ? names[i] : step;
        }
        named += (named.empty() ? "" : ".") + name;
        at.push_back(step);
    }
    return named;
}

std::string numberText(std::size_t number)
{
    return std::to_string(number);
}

} // namespace

PlanTable::PlanTable(const Words &words, ScenarioDocument &document, QObject *parent)
    : DocumentTable(words, document, parent)
{
    show({});
}

void PlanTable::readPath()
{
    m_isList = shapeAt(scenario(), m_path) == PlanShape::list;
    m_named = namedPath(scenario(), m_path);
    m_names = namesAt(scenario(), m_path);
    m_fields.clear();
    m_number.clear();
    const auto all = fieldsAt(scenario(), m_path);
    for (const bool isName : {false, true}) { // the name in the file is given, and comes last
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool isPart = m_path.empty() && all[i].opens; // those of the scenario stand elsewhere
            if (!isPart && (all[i].key == "id") == isName) {
                m_fields.push_back(all[i]);
                m_number.push_back(i);
            }
        }
    }
}

void PlanTable::show(const PlanPath &path)
{
    reset([&] {
        m_path = path;
        while (shapeAt(scenario(), m_path) == PlanShape::nothing) {
            m_path.pop_back();
        }
        readPath();
    });
    emit pathChanged();
}

QString PlanTable::pathText() const
{
    QStringList parts;
    PlanPath at;
    for (const std::string &step : m_path) {
        const bool isElement = shapeAt(scenario(), at) == PlanShape::list;
        at.push_back(step);
        parts += isElement ? titleAt(m_words, scenario(), at) : keyText(m_words, step);
    }
    return parts.isEmpty() ? QString(m_words("Edit", "The scenario")) : parts.join(QStringLiteral(" › "));
}

void PlanTable::clearThing()
{
    edit(m_words("Edit", "Remove rows"), [this](Scenario &scenario) { clearAt(scenario, m_path); });
}

// ── as a list of the document ────────────────────────────────────────────────────────────────────────────────────────

std::size_t PlanTable::count(const Scenario &scenario) const
{
    return m_isList ? namesAt(scenario, m_path).size() : m_fields.size();
}

RowsMoved PlanTable::moved(const Change &change, bool forward) const
{
    return movedAt(scenario(), m_path, change, forward);
}

void PlanTable::insertInto(Scenario &scenario, std::size_t row) const
{
    insertAt(scenario, m_path, row);
}

void PlanTable::removeFrom(Scenario &scenario, const std::set<int> &rows) const
{
    removeAt(scenario, m_path, rows);
}

void PlanTable::moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const
{
    moveAt(scenario, m_path, rows, before);
}

std::size_t PlanTable::fieldNumber(int row, int column) const
{
    return static_cast<std::size_t>(m_isList ? column : row);
}

std::pair<PlanPath, std::size_t> PlanTable::keyOf(std::size_t row, int column) const
{
    const std::size_t field = m_number[fieldNumber(static_cast<int>(row), column)];
    return {m_isList ? m_path / numberText(row) : m_path, field};
}

QString PlanTable::cellText(int row, int column) const
{
    if (row < 0 || isNewRow(row)) {
        return {};
    }
    if (!m_isList && column == keyColumn) {
        return keyText(m_words, m_fields[static_cast<std::size_t>(row)].key);
    }
    const auto [path, field] = keyOf(static_cast<std::size_t>(row), column);
    return valueText(m_words, scenario(), path, field);
}

bool PlanTable::type(Scenario &scenario, std::size_t row, int column, const QString &text) const
{
    if (!m_isList && column == keyColumn) {
        return false;
    }
    const auto [path, field] = keyOf(row, column);
    return typeValue(m_words, scenario, path, field, text);
}

QString PlanTable::newText() const
{
    return m_words("Edit", "%1: %2").with({pathText(), m_words("Edit", "New row")});
}

QString PlanTable::thingText(int row) const
{
    return m_isList ? titleAt(m_words, scenario(), m_path / numberText(static_cast<std::size_t>(row))) : pathText();
}

void PlanTable::follow()
{
    if (shapeAt(scenario(), m_path) == PlanShape::nothing) {
        show(m_path);
        return;
    }
    m_named = namedPath(scenario(), m_path);
    m_names = namesAt(scenario(), m_path);
    emit pathChanged(); // what it is called may be another
}

std::optional<DocumentTable::Place> PlanTable::placeOf(const Problem &problem) const
{
    const std::string front = m_named.empty() ? std::string{} : m_named + ".";
    if (!problem.path.starts_with(front) || problem.path.size() <= front.size()) {
        return std::nullopt;
    }
    const QStringList rest = fromUtf8(problem.path.substr(front.size())).split(QLatin1Char('.'));
    const std::string key = (m_isList ? rest.value(1) : rest.front()).toStdString();
    const auto field = std::ranges::find(m_fields, key, &PlanField::key);
    const auto number = static_cast<int>(field - m_fields.begin());
    if (!m_isList) {
        return field == m_fields.end() ? std::nullopt : std::optional(Place{key, valueColumn});
    }
    return Place{rest.front().toStdString(), field == m_fields.end() ? 0 : number};
}

std::string PlanTable::nameAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= (m_isList ? m_names.size() : m_fields.size())) {
        return {};
    }
    return m_isList ? m_names[at] : m_fields[at].key;
}

// ── as a model ───────────────────────────────────────────────────────────────────────────────────────────────────────

int PlanTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isList ? static_cast<int>(m_fields.size()) : valueColumn + 1;
}

const PlanField *PlanTable::fieldAt(const QModelIndex &index) const
{
    const bool hasKey = index.isValid() && (m_isList || index.column() == valueColumn);
    return hasKey ? &m_fields[fieldNumber(index.row(), index.column())] : nullptr;
}

QString PlanTable::helpAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const PlanField &field = m_fields[fieldNumber(index.row(), index.column())];
    const QString meaning = meaningText(m_words, field.meaning);
    const QString name = keyText(m_words, field.key);
    return field.opens      ? QString(m_words("Edit", "%1: %2. Enter opens it.").with({name, meaning}))
           : field.required ? QString(m_words("Edit", "%1: %2. It must not be empty.").with({name, meaning}))
           : field.isTrigger
               ? QString(m_words("Edit", "%1: %2. “5” from STARTEX, “#7 +2” after inject 7; F4 asks for the rest.")
                             .with({name, meaning}))
               : QString(m_words("Edit", "%1: %2.").with({name, meaning}));
}

QVariant PlanTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const bool isNew = isNewRow(index.row());
    const PlanField *field = fieldAt(index);
    const Trouble *trouble = troubleAt(index.row(), index.column());
    switch (role) {
    case Qt::EditRole: return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole: {
        if (isNew) {
            return index.column() == 0 ? QString(m_words("Edit", "New row … (Ins)")) : QString{};
        }
        const QString text = cellText(index.row(), index.column()).replace(QLatin1Char('\n'), QStringLiteral(" · "));
        return field != nullptr && field->opens ? QStringLiteral("› ") + text : text;
    }
    case Qt::ToolTipRole: return trouble == nullptr ? helpAt(index) : textOf(*trouble);
    case Qt::AccessibleDescriptionRole: return helpAt(index);
    case LiveTable::ToneRole:
        if (trouble != nullptr && trouble->worst != Severity::info) {
            return static_cast<int>(trouble->worst == Severity::error ? Tone::alarm : Tone::warm);
        }
        return static_cast<int>(isNew || (field != nullptr && field->opens) ? Tone::quiet
                                : m_isList && index.column() == 0           ? Tone::strong
                                                                            : Tone::plain);
    case LiveTable::AgenciesRole: return QStringList{};
    default: return {};
    }
}

QString PlanTable::whyNot(const QModelIndex &index, const QString &text) const
{
    return m_words("Edit", "“%1” cannot stand there. %2").with({text, helpAt(index)});
}

QVariant PlanTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (!m_isList) {
        const QString name = section == keyColumn ? m_words("Edit", "What it is") : m_words("Edit", "What it says");
        return role == Qt::DisplayRole ? QVariant(name) : QVariant{};
    }
    const PlanField &field = m_fields[static_cast<std::size_t>(section)];
    return role == Qt::DisplayRole   ? QVariant(keyText(m_words, field.key))
           : role == Qt::ToolTipRole ? QVariant(meaningText(m_words, field.meaning))
                                     : QVariant{};
}

Qt::ItemFlags PlanTable::flags(const QModelIndex &index) const
{
    const PlanField *field = fieldAt(index);
    const Qt::ItemFlags usual = DocumentTable::flags(index);
    return field == nullptr || (field->opens && !isNewRow(index.row())) ? usual & ~Qt::ItemIsEditable : usual;
}

QStringList PlanTable::choicesAt(const QModelIndex &index) const
{
    const PlanField *field = fieldAt(index);
    if (field == nullptr || isNewRow(index.row())) {
        return {};
    }
    if (field->isFile) {
        return m_document.mediaNames();
    }
    const auto [path, number] = keyOf(static_cast<std::size_t>(index.row()), index.column());
    return valueChoices(m_words, scenario(), path, number);
}

PlanPath PlanTable::below(const QModelIndex &index, bool whole) const
{
    const PlanField *field = fieldAt(index);
    if (!index.isValid() || isNewRow(index.row())) {
        return {};
    }
    const PlanPath thing = m_isList ? m_path / numberText(static_cast<std::size_t>(index.row())) : m_path;
    return whole && m_isList ? thing : field != nullptr && field->opens ? thing / field->key : PlanPath{};
}

const Trigger *PlanTable::triggerAt(const QModelIndex &index) const
{
    const PlanField *field = fieldAt(index);
    if (field == nullptr || !field->isTrigger || isNewRow(index.row())) {
        return nullptr;
    }
    const auto [path, number] = keyOf(static_cast<std::size_t>(index.row()), index.column());
    return samvirke::triggerAt(scenario(), path, number);
}

void PlanTable::setTrigger(const QModelIndex &index, const Trigger &trigger)
{
    const auto [path, number] = keyOf(static_cast<std::size_t>(index.row()), index.column());
    const QString name = keyText(m_words, fieldAt(index)->key);
    edit(m_words("Edit", "%1 of %2").with({name, thingText(index.row())}),
         [&, place = path, key = number](Scenario &scenario) { samvirke::setTrigger(scenario, place, key, trigger); });
}

QModelIndex PlanTable::firstCell(int row) const
{
    return m_isList ? index(row, 0) : index(0, valueColumn);
}

void PlanTable::paste(const QMimeData &clipboard, const QModelIndex &at)
{
    const Cells cells = cellsOf(clipboard);
    if (cells.empty() || !at.isValid()) {
        return;
    }
    QStringList wrong;
    edit(m_words("Edit", "Paste"), [&](Scenario &scenario) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t row = static_cast<std::size_t>(at.row()) + i;
            if (m_isList && row >= count(scenario)) {
                insertInto(scenario, row);
            }
            for (int j = 0; j < static_cast<int>(cells[i].size()) && row < count(scenario); ++j) {
                const int column = at.column() + j;
                if (column < columnCount() && !type(scenario, row, column, cells[i][j])) {
                    wrong += cells[i][j];
                }
            }
        }
    });
    if (!wrong.isEmpty()) {
        emit refused(
            m_words("Edit", "This cannot stand there and was left out: %1").with({wrong.join(QStringLiteral(" · "))}));
    }
}

QModelIndex PlanTable::goTo(const std::string &problemPath)
{
    const QStringList steps = fromUtf8(problemPath).split(QLatin1Char('.'), Qt::SkipEmptyParts);
    PlanPath at;
    int row = 0;
    QString key;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const std::string step = steps[i].toStdString();
        if (shapeAt(scenario(), at) == PlanShape::list) {
            const auto names = namesAt(scenario(), at);
            const auto found = std::ranges::find(names, step);
            if (found == names.end()) {
                break;
            }
            const auto number = static_cast<std::size_t>(found - names.begin());
            const PlanPath inside = at / numberText(number);
            key = steps.value(i + 1);
            if (i + 2 >= steps.size() || shapeAt(scenario(), inside / key.toStdString()) == PlanShape::nothing) {
                row = static_cast<int>(number);
                break;
            }
            at = inside;
        } else if (shapeAt(scenario(), at / step) == PlanShape::nothing) {
            key = steps[i];
            break;
        } else {
            at.push_back(step);
        }
    }
    show(at);
    const auto field = std::ranges::find(m_fields, key.toStdString(), &PlanField::key);
    const auto number = static_cast<int>(field - m_fields.begin());
    if (field == m_fields.end()) {
        return m_isList ? firstCell(row) : index(0, valueColumn);
    }
    return m_isList ? index(row, number) : index(number, valueColumn);
}

} // namespace samvirke
