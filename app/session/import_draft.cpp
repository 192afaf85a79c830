// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_draft.h"

#include "exchange/folding.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "report/import_text.h"
#include "report/platform_text.h"
#include "session/settings.h"
#include "tables/read.h"

#include <QCryptographicHash>

#include <algorithm>

namespace samvirke {

namespace {

using exchange::Note;
using exchange::Weight;

constexpr auto datesKey = "dates";

QString rolesText(const exchange::RoleSheet &sheet, const exchange::RoleRow &row)
{
    QStringList texts;
    for (const auto &[agency, cell] : row.roles) {
        texts += fromUtf8(sheet.agencies[agency]) + QLatin1Char(' ') + fromUtf8(writeCell(cell));
    }
    return texts.join(QStringLiteral(", "));
}

QString timeText(const Inject &inject)
{
    if (const auto *at = std::get_if<AtTime>(&inject.release)) {
        return fromUtf8(formatExerciseTime(at->at));
    }
    const auto *unscheduled = std::get_if<Unscheduled>(&inject.release);
    return unscheduled == nullptr ? QString{} : fromUtf8(unscheduled->raw);
}

QString recipients(const Scenario &scenario, const Inject &inject)
{
    QStringList names;
    for (const Party &party : inject.to) {
        const Agency *agency = find(scenario.agencies, AgencyId(party.value));
        names += fromUtf8(agency == nullptr ? party.value : agency->name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ImportDraft::ImportDraft(const Words &words, QString name, QByteArray bytes)
    : m_words(words), m_name(std::move(name)), m_bytes(std::move(bytes))
{
    m_options.title = m_name.toStdString();
    m_options.facilitator = facilitatorNames();
    auto workbook = tables::read({m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())});
    if (workbook && !exchange::holdsScenario(*workbook)) {
        m_workbook = std::move(*workbook);
        for (const tables::Sheet &sheet : m_workbook->sheets) {
            if (!sheet.rows.empty() && !sheet.name.empty()) {
                m_sheets += fromUtf8(sheet.name);
            }
        }
    }
    read();
    recall();
    m_asksDates =
        m_file && std::ranges::count(m_file->imported.notes, exchange::NoteKind::dateAmbiguous, &Note::kind) > 0;
    m_asksDates = m_asksDates || m_options.dates.has_value();
}

void ImportDraft::read()
{
    m_file.reset();
    m_roles.reset();
    m_wrong.clear();
    m_options.map.clear();
    for (const auto &[column, field] : m_said) {
        m_options.map.emplace_back(column, field);
    }
    auto file = exchange::importFile({m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}, m_options);
    if (file) {
        m_file = std::move(*file);
        return;
    }
    m_roles = m_workbook ? exchange::readRoles(*m_workbook, m_options.sheet) : std::nullopt;
    if (!m_roles) {
        m_wrong = importErrorText(m_words, file.error());
    }
}

bool ImportDraft::isWhole() const
{
    return m_file && m_file->format == exchange::Format::samvirke;
}

QString ImportDraft::summary() const
{
    if (m_roles) {
        const auto tasks = static_cast<int>(m_roles->rows.size());
        const auto leftOut = static_cast<int>(m_roles->leftOut.size());
        return m_words("Import", "A role matrix: %1, %2")
            .with({m_words("Import", "%n task(s)", nullptr, tasks),
                   m_words("Import", "%n row(s) left out", nullptr, leftOut)});
    }
    return m_file ? countsText(m_words, m_file->imported.counts) : QString{};
}

std::vector<ImportedRow> ImportDraft::rows() const
{
    std::vector<ImportedRow> out;
    if (m_roles) {
        for (const exchange::RoleRow &row : m_roles->rows) {
            out.push_back({row.row, false, false, {}, rolesText(*m_roles, row), fromUtf8(row.task), {}});
        }
        for (const exchange::LeftOutRow &row : m_roles->leftOut) {
            out.push_back({row.row,
                           true,
                           false,
                           {},
                           {},
                           fromUtf8(row.said),
                           m_words("Import", "Left out: no task, or no role in it.")});
        }
    }
    if (!m_file) {
        return out;
    }
    const exchange::Imported &imported = m_file->imported;
    std::map<std::uint32_t, std::size_t> byRow;
    for (std::size_t i = 0; i < imported.scenario.injects.size(); ++i) {
        const Inject &inject = imported.scenario.injects[i];
        const auto row = i < imported.rows.size() ? imported.rows[i] : static_cast<std::uint32_t>(0);
        byRow.try_emplace(row, out.size());
        out.push_back(
            {row, false, false, timeText(inject), recipients(imported.scenario, inject), fromUtf8(inject.title), {}});
    }
    for (const Note &note : imported.notes) {
        if (note.row == 0 || note.weight() == Weight::info) {
            continue;
        }
        const auto [it, isNew] = byRow.try_emplace(note.row, out.size());
        if (isNew) {
            out.push_back({note.row, note.weight() == Weight::leftOut, false, {}, {}, fromUtf8(note.raw), {}});
        }
        ImportedRow &row = out[it->second];
        row.isToCheck = row.isToCheck || note.weight() == Weight::warning;
        row.reason += (row.reason.isEmpty() ? QString{} : QStringLiteral(" ")) + noteText(m_words, note);
    }
    std::ranges::stable_sort(out, {}, &ImportedRow::row);
    return out;
}

QStringList ImportDraft::notes() const
{
    std::vector<Note> whole;
    if (m_file) {
        std::ranges::copy_if(m_file->imported.notes, std::back_inserter(whole),
                             [](const Note &note) { return note.row == 0; });
    }
    return noteLines(m_words, whole);
}

QString ImportDraft::sheet() const
{
    return m_roles ? fromUtf8(m_roles->sheet) : m_file ? fromUtf8(m_file->imported.sheet) : QString{};
}

void ImportDraft::setSheet(const QString &name)
{
    m_options.sheet = name.toStdString();
    m_said.clear();
    read();
    recall();
}

const std::vector<exchange::Column> &ImportDraft::columns() const
{
    static const std::vector<exchange::Column> none;
    return m_file && m_workbook ? m_file->imported.columns : none;
}

QString ImportDraft::example(std::uint32_t column) const
{
    if (!m_workbook || !m_file) {
        return {};
    }
    for (const tables::Sheet &sheet : m_workbook->sheets) {
        if (sheet.name != m_file->imported.sheet) {
            continue;
        }
        for (const tables::Row &row : sheet.rows) {
            const tables::Cell *cell = row.number > m_file->imported.headerRow ? row.at(column) : nullptr;
            if (cell != nullptr && !exchange::isMissing(cell->text)) {
                constexpr std::size_t most = 60;
                return fromUtf8(exchange::shortened(exchange::onOneLine(cell->text), most));
            }
        }
    }
    return {};
}

void ImportDraft::setField(const exchange::Column &column, exchange::Field field)
{
    m_said.insert_or_assign(tables::columnName(column.at), field);
    read();
}

void ImportDraft::setDates(exchange::DateOrder order)
{
    m_options.dates = order;
    read();
}

// ── what was said about the same headings before ─────────────────────────────────────────────────────────────────────

QString ImportDraft::layoutKey() const
{
    std::string folded;
    for (const exchange::Column &column : columns()) {
        folded += tables::columnName(column.at) + "=" + exchange::fold(column.heading) + "\n";
    }
    return folded.empty() ? QString{}
                          : QString::fromLatin1(
                                QCryptographicHash::hash(QByteArray::fromStdString(folded), QCryptographicHash::Sha256)
                                    .toHex()
                                    .left(32));
}

void ImportDraft::recall()
{
    const QString key = layoutKey();
    const QStringList said = key.isEmpty() ? QStringList{} : Settings::mapping(key);
    for (const QString &line : said) {
        const std::string column = line.section(QLatin1Char('='), 0, 0).toStdString();
        const QString value = line.section(QLatin1Char('='), 1);
        if (column == datesKey) {
            m_options.dates =
                value == QLatin1String("day") ? exchange::DateOrder::dayFirst : exchange::DateOrder::monthFirst;
        } else if (const auto field = exchange::fieldNamed(value.toStdString())) {
            m_said.insert_or_assign(column, *field);
        }
    }
    if (!said.isEmpty()) {
        read();
    }
}

void ImportDraft::remember() const
{
    const QString key = layoutKey();
    QStringList lines;
    for (const auto &[column, field] : m_said) {
        lines += fromUtf8(column) + QLatin1Char('=') + fromUtf8(std::string(exchange::nameOf(field)));
    }
    if (m_options.dates) {
        lines +=
            QLatin1String(datesKey) +
            (*m_options.dates == exchange::DateOrder::dayFirst ? QStringLiteral("=day") : QStringLiteral("=month"));
    }
    if (!key.isEmpty() && !lines.isEmpty()) {
        Settings::setMapping(key, lines);
    }
}

// ── what it becomes ──────────────────────────────────────────────────────────────────────────────────────────────────

Scenario ImportDraft::scenario() const
{
    if (m_file) {
        return m_file->imported.scenario;
    }
    const std::string id = exchange::slug(m_name.toStdString());
    const Scenario blank =
        blankScenario(id.empty() ? "scenario" : id, m_name.toStdString(), m_words.language().toStdString(),
                      m_words("Command", "Facilitator").toStdString());
    return into(blank, exchange::Join::merge);
}

Scenario ImportDraft::into(const Scenario &scenario, exchange::Join how) const
{
    if (m_roles) {
        return withRoles(scenario, *m_roles, how);
    }
    if (isWhole() && how == exchange::Join::replace) {
        return m_file->imported.scenario;
    }
    return m_file ? withInjects(scenario, m_file->imported.scenario, how) : scenario;
}

const std::vector<ScenarioFile> &ImportDraft::beside() const
{
    static const std::vector<ScenarioFile> none;
    return m_file ? m_file->media : none;
}

} // namespace samvirke
