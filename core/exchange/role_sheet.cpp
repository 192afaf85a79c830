// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/role_sheet.h"

#include "exchange/folding.h"
#include "plan/edits.h"
#include "plan/lookup.h"

#include <algorithm>
#include <array>
#include <map>

namespace samvirke::exchange {

namespace {

using tables::Sheet;
using TableRow = tables::Row;

constexpr std::size_t rowsSearched = 12; ///< for headings
constexpr std::size_t fewestAgencies = 2;
constexpr std::size_t longestTitle = 200;

/// Letters, or the words that they stand for.
std::optional<Cell> roleIn(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> words{{{"responsible", "R"},
                                                                                          {"accountable", "A"},
                                                                                          {"answerable", "A"},
                                                                                          {"consulted", "C"},
                                                                                          {"informed", "I"},
                                                                                          {"support", "S"},
                                                                                          {"supports", "S"},
                                                                                          {"utfører", "R"},
                                                                                          {"ansvarlig", "A"},
                                                                                          {"konsulteres", "C"},
                                                                                          {"informeres", "I"},
                                                                                          {"støtter", "S"}}};
    const std::string folded = fold(text);
    const auto word = std::ranges::find(words, folded, [](const auto &pair) { return pair.first; });
    if (word != words.end()) {
        return typedCell(word->second);
    }
    constexpr std::size_t longest = 12;
    const std::string_view bare = trimmed(text);
    return bare.empty() || bare.size() > longest ? std::nullopt : typedCell(bare);
}

bool namesTasks(const std::string &heading)
{
    static constexpr std::array<std::string_view, 10> words{
        "task", "tasks", "activity", "activities", "oppgave", "oppgaver", "aktivitet", "tiltak", "action", "function"};
    return std::ranges::find(words, fold(heading)) != words.end();
}

struct ColumnFound
{
    std::string heading;
    std::size_t filled = 0, roles = 0, letters = 0; ///< cells under the heading, those that are roles, their length
    [[nodiscard]] bool holdsRoles(RolesSheet kind) const
    {
        return roles > 0 && (kind == RolesSheet::sought ? roles == filled : roles * 2 > filled);
    }
};

std::map<std::uint32_t, ColumnFound> columnsUnder(const Sheet &sheet, std::size_t header)
{
    std::map<std::uint32_t, ColumnFound> columns;
    for (const tables::Cell &cell : sheet.rows[header].cells) {
        columns[cell.column].heading = onOneLine(cell.text);
    }
    for (std::size_t i = header + 1; i < sheet.rows.size(); ++i) {
        for (const tables::Cell &cell : sheet.rows[i].cells) {
            const auto column = columns.find(cell.column);
            if (column != columns.end() && !trimmed(cell.text).empty()) {
                ++column->second.filled;
                column->second.roles += roleIn(cell.text) ? 1U : 0U;
                column->second.letters += cell.text.size();
            }
        }
    }
    return columns;
}

struct Found
{
    std::size_t header = 0;
    std::uint32_t tasks = 0;
    std::vector<std::pair<std::uint32_t, std::string>> agencies, others;
};

/// The headings under which most columns hold roles and one of words stands before them.
std::optional<Found> findRoles(const Sheet &sheet, RolesSheet kind)
{
    std::optional<Found> best;
    const std::size_t fewest = kind == RolesSheet::sought ? fewestAgencies : 1;
    for (std::size_t header = 0; header + 1 < sheet.rows.size() && header < rowsSearched; ++header) {
        Found found;
        found.header = header;
        std::size_t most = 0;
        for (const auto &[at, column] : columnsUnder(sheet, header)) {
            const bool named = !column.heading.empty() && !isMissing(column.heading) && !roleIn(column.heading);
            const std::size_t weight = column.letters + (namesTasks(column.heading) ? std::size_t{1} << 40U : 0);
            if (named && column.holdsRoles(kind)) {
                found.agencies.emplace_back(at, column.heading);
                continue;
            }
            found.others.emplace_back(at, column.heading);
            if (named && column.filled > 0 && weight > most) {
                most = weight;
                found.tasks = at;
            }
        }
        if (most > 0 && found.agencies.size() >= fewest && (!best || found.agencies.size() > best->agencies.size())) {
            best = std::move(found);
        }
    }
    return best;
}

RoleSheet rolesIn(const Sheet &sheet, const Found &found)
{
    RoleSheet out;
    out.sheet = sheet.name;
    out.headerRow = sheet.rows[found.header].number;
    for (const auto &[at, heading] : found.agencies) {
        out.agencies.push_back(heading);
    }
    for (const auto &[at, heading] : found.others) {
        if (at != found.tasks && !heading.empty()) {
            out.otherColumns.push_back(heading);
        }
    }
    for (std::size_t i = found.header + 1; i < sheet.rows.size(); ++i) {
        const TableRow &row = sheet.rows[i];
        RoleRow made;
        made.row = row.number;
        const tables::Cell *task = row.at(found.tasks);
        made.task = task == nullptr ? std::string{} : shortened(onOneLine(task->text), longestTitle);
        for (std::size_t agency = 0; agency < found.agencies.size(); ++agency) {
            const tables::Cell *cell = row.at(found.agencies[agency].first);
            if (const auto role = cell == nullptr ? std::nullopt : roleIn(cell->text)) {
                made.roles.emplace_back(agency, *role);
            } else if (cell != nullptr && !trimmed(cell->text).empty()) {
                out.unread.push_back({made.task, agency, onOneLine(cell->text)});
            }
        }
        if (made.task.empty() || made.roles.empty()) {
            out.leftOut.push_back({row.number, made.task.empty() ? onOneLine(row.cells.front().text) : made.task});
        } else {
            out.rows.push_back(std::move(made));
        }
    }
    return out;
}

} // namespace

std::optional<RoleSheet> readRoles(const tables::Workbook &workbook, const std::optional<std::string> &sheet,
                                   RolesSheet kind)
{
    std::optional<RoleSheet> best;
    for (const Sheet &one : workbook.sheets) {
        const bool asked = sheet ? fold(one.name) == fold(*sheet) : one.visibility == tables::Visibility::visible;
        const auto found = asked ? findRoles(one, kind) : std::nullopt;
        if (found && (!best || found->agencies.size() > best->agencies.size())) {
            best = rolesIn(one, *found);
        }
    }
    return best && !best->rows.empty() ? best : std::nullopt;
}

namespace {

/// The agencies of the sheet; those that are not there are made.
std::vector<AgencyId> agenciesOf(Scenario &scenario, const RoleSheet &roles)
{
    std::vector<AgencyId> agencies;
    for (const std::string &name : roles.agencies) {
        const Agency *there = agencyCalled(scenario, name);
        const std::string id = slug(name);
        agencies.push_back(there != nullptr ? there->id : addAgency(scenario, id.empty() ? "agency" : id, name));
    }
    return agencies;
}

/// Tasks by what they are called; one that is not there is made.
class TasksByTitle
{
public:
    explicit TasksByTitle(Scenario &scenario) : m_tasks(scenario.tasks)
    {
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            m_byTitle.try_emplace(fold(m_tasks[i].title), i);
        }
    }
    [[nodiscard]] std::size_t at(const std::string &title)
    {
        const auto [it, isNew] = m_byTitle.try_emplace(fold(title), m_tasks.size());
        if (isNew) {
            const std::string id = slug(title);
            Task task;
            task.id = TaskId(freshName(m_tasks, id.empty() ? "task" : id));
            task.title = title;
            m_tasks.push_back(std::move(task));
        }
        return it->second;
    }

private:
    std::vector<Task> &m_tasks;
    std::map<std::string, std::size_t> m_byTitle;
};

} // namespace

Scenario withRoles(Scenario scenario, const RoleSheet &roles, Join how)
{
    const std::vector<AgencyId> agencies = agenciesOf(scenario, roles);
    std::vector<bool> stays(scenario.tasks.size(), how == Join::merge);
    TasksByTitle tasks(scenario);
    for (const RoleRow &row : roles.rows) {
        const std::size_t place = tasks.at(row.task);
        stays.resize(scenario.tasks.size(), true);
        Task &task = scenario.tasks[place];
        stays[place] = true;
        task.roles.clear();
        task.phased.clear();
        for (const auto &[agency, cell] : row.roles) {
            task.roles.emplace_back(agencies[agency], cell);
        }
    }
    std::size_t at = 0;
    std::erase_if(scenario.tasks, [&](const Task &) { return !stays[at++]; });
    return scenario;
}

Scenario withRolesLaidOver(Scenario scenario, const RoleSheet &roles, const std::optional<PhaseId> &phase)
{
    const std::vector<AgencyId> agencies = agenciesOf(scenario, roles);
    TasksByTitle tasks(scenario);
    for (const RoleRow &row : roles.rows) {
        Task &task = scenario.tasks[tasks.at(row.task)];
        for (std::size_t i = 0; i < agencies.size(); ++i) {
            const auto role = std::ranges::find(row.roles, i, [](const auto &entry) { return entry.first; });
            const bool isUnread = std::ranges::any_of(
                roles.unread, [&](const UnreadRole &unread) { return unread.task == row.task && unread.agency == i; });
            if (!isUnread) {
                setCell(task, scenario.phases, phase, agencies[i], role == row.roles.end() ? Cell{} : role->second);
            }
        }
    }
    return scenario;
}

} // namespace samvirke::exchange
