// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_tables.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"

#include <algorithm>

namespace samvirke {

namespace {

std::vector<EvidenceCell> plain(const QStringList &texts)
{
    std::vector<EvidenceCell> cells;
    for (const QString &text : texts) {
        cells.push_back({text, {}, false, {}});
    }
    return cells;
}

} // namespace

EvidenceTable measureTable(const Words &w, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Measure"), w("Debrief", "Value"), w("Debrief", "Of"), w("Debrief", "Not observed"),
                    w("Debrief", "Entries behind it")};
    table.numeric = {1, 2, 3, 4};
    for (const Measure &measure : debrief.measures) {
        EvidenceRow row{plain({measureName(w, measure.key), measureValue(w, measure), QString::number(measure.n),
                               QString::number(measure.notObserved), QString::number(measure.entries.size())}),
                        measure.entries};
        row.cells.front().help = measureHelp(w, measure.key);
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable findingTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "When"), w("Debrief", "Weight"), w("Debrief", "Finding"), w("Debrief", "Entries")};
    for (const Finding &finding : debrief.findings) {
        table.rows.push_back({plain({timeText(finding.at), severityText(w, finding.severity),
                                     findingText(w, scenario, finding), entryList(finding.entries)}),
                              finding.entries});
    }
    return table;
}

EvidenceTable taskTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Task"),  w("Debrief", "Outcome"), w("Debrief", "Taken by"),
                    w("Debrief", "After"), w("Debrief", "Target"),  w("Debrief", "Entries")};
    table.numeric = {3, 4};
    for (const TaskResult &result : debrief.tasks) {
        const Task *task = find(scenario.tasks, result.task);
        table.rows.push_back({plain({taskTitle(scenario, result.task), outcomeName(w, result.outcome),
                                     result.owner.empty() ? QString{} : agencyName(scenario, result.owner),
                                     result.latency ? stretchText(*result.latency) : QString{},
                                     task != nullptr && task->target ? stretchText(*task->target) : QString{},
                                     entryList(result.entries)}),
                              result.entries});
    }
    return table;
}

EvidenceTable roleTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Task")};
    for (const AgencyId &agency : measuredAgencies(scenario)) {
        table.header += fromUtf8(agency.value);
    }
    const TaskId *last = nullptr;
    for (const PlayedCell &cell : debrief.matrix) {
        if (last == nullptr || *last != cell.task) {
            table.rows.push_back({plain({taskTitle(scenario, cell.task)}), {}});
            last = &cell.task;
        }
        EvidenceRow &row = table.rows.back();
        row.cells.push_back({roleText(cell), roleHelp(w, scenario, cell), cell.differs(), cell.entries});
        row.entries.insert(row.entries.end(), cell.entries.begin(), cell.entries.end());
    }
    for (EvidenceRow &row : table.rows) {
        std::ranges::sort(row.entries);
        row.entries.erase(std::unique(row.entries.begin(), row.entries.end()), row.entries.end());
    }
    return table;
}

EvidenceTable entryTable(const Words &w, const Scenario &scenario, std::span<const Entry> entries,
                         const std::vector<std::int64_t> *which, const QString &filter)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Entry"), w("Debrief", "When"), w("Debrief", "Who"), w("Debrief", "What")};
    const EntryText text(w, scenario, entries);
    for (const Entry &entry : entries) {
        if (which != nullptr && std::ranges::find(*which, entry.seq) == which->end()) {
            continue;
        }
        const QStringList cells{QStringLiteral("E%1").arg(entry.seq), timeText(entry.happened.saidAt), text.who(entry),
                                text.what(entry)};
        if (filter.isEmpty() || cells.join(QLatin1Char(' ')).contains(filter, Qt::CaseInsensitive)) {
            table.rows.push_back({plain(cells), {entry.seq}});
        }
    }
    return table;
}

} // namespace samvirke
