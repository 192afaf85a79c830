// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/msel_grid.h"

#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/schedule.h"
#include "plan/writer.h"
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
    : DocumentTable(words, document, parent), m_own(samvirke::ownColumns(document.scenario()))
{
    for (const QString &language : Words::languages()) {
        for (const Tag &tag : tags(Words(language))) {
            m_tags[tag.name] = QColor(QLatin1String(tag.colour));
        }
    }
    readSeparators();
    reset([] {});
}

/// Where a heading or a phase begins; a phase that waits where it is planned to, and at the end what has no time.
void MselGrid::readSeparators()
{
    const Scenario &now = scenario();
    m_separators.assign(now.injects.size() + 1, {}); // the last row's, too
    std::vector<std::pair<ExerciseTime, QString>> phases;
    const auto waits = [&](const Phase &phase) {
        return &phase != &now.phases.front() && !std::holds_alternative<AtTime>(phase.starts);
    };
    const Schedule schedule = std::ranges::any_of(now.phases, waits) ? plannedTimes(now) : Schedule{};
    for (const Phase &phase : now.phases) {
        const auto planned = schedule.phases.find(phase.id);
        if (&phase == &now.phases.front()) {
            phases.emplace_back(ExerciseTime{0}, fromUtf8(phase.title));
        } else if (const auto *at = std::get_if<AtTime>(&phase.starts)) {
            phases.emplace_back(at->at, fromUtf8(phase.title));
        } else {
            phases.emplace_back(
                planned == schedule.phases.end() ? ExerciseTime::max() : planned->second,
                m_words("Edit", "%1 (%2)").with({fromUtf8(phase.title), triggerText(m_words, now, phase.starts)}));
        }
    }
    std::ranges::stable_sort(phases, {}, &std::pair<ExerciseTime, QString>::first);
    std::size_t phase = 0;
    MoveId move;
    for (std::size_t i = 0; i < now.injects.size(); ++i) {
        QStringList begins;
        const auto *at = std::get_if<AtTime>(&now.injects[i].release);
        while (at != nullptr && phase < phases.size() && phases[phase].first <= at->at) {
            begins += m_words("Edit", "Phase: %1").with({phases[phase++].second});
        }
        if (!now.injects[i].move.empty() && now.injects[i].move != move) {
            move = now.injects[i].move;
            const Move *found = find(now.moves, move);
            begins += fromUtf8(found == nullptr ? move.value : found->title);
        }
        m_separators[i] = begins.join(QStringLiteral(" · "));
    }
    QStringList later;
    while (phase < phases.size()) {
        later += m_words("Edit", "Phase: %1").with({phases[phase++].second});
    }
    m_separators.back() = later.join(QStringLiteral(" · "));
}

// ── as a list of the document ────────────────────────────────────────────────────────────────────────────────────────

RowsMoved MselGrid::moved(const Change &change, bool forward) const
{
    return movedIn<Inject>(change, "injects", forward);
}

void MselGrid::insertInto(Scenario &scenario, std::size_t row) const
{
    insertInject(scenario, row);
}

void MselGrid::removeFrom(Scenario &scenario, const std::set<int> &rows) const
{
    eraseRows(scenario.injects, rows);
}

void MselGrid::moveIn(Scenario &scenario, const std::set<std::size_t> &rows, std::size_t before) const
{
    moveTogether(scenario.injects, rows, before);
}

QString MselGrid::newText() const
{
    return m_words("Edit", "New inject");
}

QString MselGrid::thingText(int row) const
{
    return injectNumber(scenario().injects[place(row)]);
}

void MselGrid::follow()
{
    readSeparators();
    if (QStringList own = samvirke::ownColumns(scenario()); own != m_own) {
        reset([&] { m_own = std::move(own); });
    }
}

std::optional<DocumentTable::Place> MselGrid::placeOf(const Problem &problem) const
{
    const auto at = problem.severity() == Severity::info ? std::nullopt : gridPlace(problem);
    return at ? std::optional(Place{at->inject.value, static_cast<int>(at->field)}) : std::nullopt;
}

// ── as a model ───────────────────────────────────────────────────────────────────────────────────────────────────────

int MselGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : gridFields + static_cast<int>(m_own.size());
}

InjectId MselGrid::injectAt(int row) const
{
    const auto &injects = scenario().injects;
    return row >= 0 && place(row) < injects.size() ? injects[place(row)].id : InjectId{};
}

int MselGrid::rowOf(const InjectId &inject) const
{
    return rowNamed(scenario().injects, inject);
}

QString MselGrid::cellText(int row, int column) const
{
    if (row < 0 || place(row) >= scenario().injects.size()) {
        return {};
    }
    if (column < gridFields) {
        return fieldText(m_words, scenario(), place(row), static_cast<InjectField>(column));
    }
    return ownText(scenario().injects[place(row)], ownColumnAt(column));
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
    case SeparatorRole: return place(index.row()) >= m_separators.size() ? QString{} : m_separators[place(index.row())];
    case TagRole: {
        const bool marks = field == InjectField::number && !isNew;
        const auto tag =
            marks ? m_tags.find(ownText(scenario().injects[place(index.row())], tagColumn()).trimmed()) : m_tags.end();
        return tag == m_tags.end() ? QVariant{} : QVariant(tag->second);
    }
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
            const QString begins = field == InjectField::number ? index.data(SeparatorRole).toString() : QString{};
            QStringList parts{begins, text, index.data(Qt::ToolTipRole).toString()};
            parts.removeAll(QString{});
            return parts.join(QStringLiteral(". "));
        }
        if (field == InjectField::number) {
            if (const Trouble *trouble = troubleAt(index.row(), -1)) {
                text += trouble->worst == Severity::error ? QStringLiteral(" ✗") : QStringLiteral(" ⚠");
            }
        }
        return text;
    }
    case LiveTable::ToneRole: {
        if (isNew) {
            return static_cast<int>(Tone::quiet);
        }
        if (const Trouble *trouble = troubleAt(index.row(), index.column())) {
            return static_cast<int>(trouble->worst == Severity::error ? Tone::alarm : Tone::warm);
        }
        const Inject &inject = scenario().injects[place(index.row())];
        return static_cast<int>(inject.active ? field == InjectField::title ? Tone::strong : Tone::plain : Tone::quiet);
    }
    case LiveTable::AgenciesRole: {
        QStringList agencies;
        if (field == InjectField::to && !isNew) {
            for (const Party &to : scenario().injects[place(index.row())].to) {
                if (const AgencyId agency = agencyOf(scenario(), to); !agency.empty()) {
                    agencies += fromUtf8(agency.value);
                }
            }
        }
        return agencies;
    }
    case LiveTable::KeyRole: return fromUtf8(injectAt(index.row()).value);
    case Qt::ToolTipRole: {
        const Trouble *trouble = troubleAt(index.row(), field == InjectField::number ? -1 : index.column());
        return trouble == nullptr ? QString{} : textOf(*trouble);
    }
    default: return {};
    }
}

QVariant MselGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section < gridFields ? fieldName(m_words, static_cast<InjectField>(section)) : ownColumnAt(section);
}

bool MselGrid::matches(int row, const QString &words) const
{
    if (words.isEmpty() || isNewRow(row) || row >= rowCount()) {
        return true;
    }
    const Inject &inject = scenario().injects[place(row)];
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
        const Agency *agency = find(scenario().agencies, agencyOf(scenario(), to));
        return has(to.value) || (agency != nullptr && (has(agency->name) || has(agency->code)));
    });
}

// ── edits ────────────────────────────────────────────────────────────────────────────────────────────────────────────

bool MselGrid::type(Scenario &scenario, std::size_t row, int column, const QString &text) const
{
    if (column < gridFields) {
        return typeField(m_words, scenario, row, static_cast<InjectField>(column), text);
    }
    typeOwn(scenario.injects[row], ownColumnAt(column), text);
    return true;
}

void MselGrid::addColumn(const QString &name)
{
    if (name.trimmed().isEmpty() || m_own.contains(name) || scenario().injects.empty()) {
        return;
    }
    edit(m_words("Edit", "Column “%1”").with({name}), [&](Scenario &scenario) {
        scenario.injects.front().extra.emplace_back(name.trimmed().toStdString(), std::string{});
    });
}

bool MselGrid::renameColumn(const QString &from, const QString &to)
{
    bool renamed = false;
    edit(m_words("Edit", "Column “%1”").with({to.trimmed()}),
         [&](Scenario &scenario) { renamed = samvirke::renameColumn(scenario, from, to); });
    return renamed;
}

void MselGrid::removeColumn(const QString &name)
{
    edit(m_words("Edit", "Remove the column “%1”").with({name}),
         [&](Scenario &scenario) { samvirke::removeColumn(scenario, name); });
}

void MselGrid::mark(const std::set<int> &rows, std::optional<std::size_t> tag)
{
    const QString text = tag ? tags(m_words).at(*tag).name : QString{};
    edit(m_words("Edit", "Colour"), [&](Scenario &scenario) {
        for (const int row : rows) {
            if (place(row) < scenario.injects.size()) {
                typeOwn(scenario.injects[place(row)], tagColumn(), text);
            }
        }
        const bool none = std::ranges::all_of(
            scenario.injects, [](const Inject &inject) { return ownText(inject, tagColumn()).isEmpty(); });
        if (none) {
            samvirke::removeColumn(scenario, tagColumn());
        }
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

void MselGrid::retime(const std::set<int> &rows, Millis by, bool ripple)
{
    const auto injects = injectsAt(rows);
    m_document.edit(
        m_words("Edit", "Other time"), [&](Scenario &scenario) { samvirke::retime(scenario, injects, by, ripple); },
        QStringLiteral("retime %1").arg(rows.empty() ? -1 : *rows.begin()));
}

void MselGrid::orderByTime()
{
    edit(m_words("Edit", "Order by time"), [](Scenario &scenario) { samvirke::orderByTime(scenario); });
}

// ── the clipboard ────────────────────────────────────────────────────────────────────────────────────────────────────

void MselGrid::copy(const QModelIndexList &cells, QMimeData &clipboard) const
{
    DocumentTable::copy(cells, clipboard);
    std::map<int, int> rows; // how many cells of each
    for (const QModelIndex &cell : cells) {
        rows[cell.row()] += isNewRow(cell.row()) ? 0 : 1;
    }
    Scenario some;
    for (const auto &[row, count] : rows) {
        if (count == columnCount()) {
            some.injects.push_back(scenario().injects[place(row)]);
        }
    }
    if (!some.injects.empty()) {
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
                insertInject(scenario, to);
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
