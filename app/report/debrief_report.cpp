// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"
#include "plan/writer.h"
#include "report/debrief_text.h"
#include "report/timeline_drawing.h"

namespace samvirke {

namespace {

QString severityText(const Words &words, int severity)
{
    return severity >= 3   ? words("Debrief", "grave")
           : severity == 2 ? words("Debrief", "clear")
                           : words("Debrief", "slight");
}

class Builder
{
public:
    Builder(const Words &words, const Scenario &scenario, const Debrief &debrief, std::span<const Entry> entries)
        : w(words), m_scenario(scenario), m_debrief(debrief), m_entries(entries)
    {}

    std::vector<Block> build()
    {
        overview();
        profile();
        timeline();
        tasks();
        matrix();
        findings();
        method();
        return std::move(m_blocks);
    }

private:
    void heading(const QString &text, int level = 2) { m_blocks.push_back(Heading{level, text}); }
    void say(const QString &text) { m_blocks.push_back(Paragraph{text}); }

    void overview()
    {
        heading(w("Debrief", "Debrief: %1", {fromUtf8(m_scenario.title)}), 1);
        ReportTable table;
        const auto row = [&](const QString &name, const QString &value) {
            if (!value.isEmpty()) {
                table.rows.push_back({name, value});
            }
        };
        const Variant *variant = find(m_scenario.variants, m_debrief.variant);
        row(w("Debrief", "Variant"), variant == nullptr ? QString{} : fromUtf8(variant->title));
        row(w("Debrief", "Played by"), m_debrief.team.empty()
                                           ? QString{}
                                           : w("Debrief", "simulated seats, team “%1”", {fromUtf8(m_debrief.team)}));
        row(w("Debrief", "Length"), timeText(m_debrief.length));
        row(w("Debrief", "Entries"), QString::number(m_debrief.entries));
        row(w("Debrief", "Corrected attributions"),
            m_debrief.corrections == 0 ? QString{} : QString::number(m_debrief.corrections));
        QStringList agencies;
        for (const AgencyId &agency : measuredAgencies(m_scenario)) {
            agencies += agencyName(m_scenario, agency);
        }
        row(w("Debrief", "Agencies"), agencies.join(QStringLiteral(", ")));
        m_blocks.push_back(std::move(table));
        if (!m_debrief.ended) {
            say(w("Debrief", "The exercise has not ended: figures are those so far."));
        }
    }

    void profile()
    {
        heading(w("Debrief", "Coordination and clarity of roles"));
        say(taskSentence(w, m_debrief.tasks));
        ReportTable table;
        table.header = {w("Debrief", "Measure"), w("Debrief", "Value"), w("Debrief", "Of"),
                        w("Debrief", "Not observed"), w("Debrief", "Entries behind it")};
        table.numeric = {1, 2, 3};
        for (const Measure &measure : m_debrief.measures) {
            table.rows.push_back({measureName(w, measure.key), measureValue(w, measure), QString::number(measure.n),
                                  QString::number(measure.notObserved), QString::number(measure.entries.size())});
        }
        m_blocks.push_back(std::move(table));
        say(w("Debrief", "1 is best, 0 is worst. In one run a single measure varies by about 0.1 by chance."));
    }

    void timeline()
    {
        heading(w("Debrief", "Timeline"));
        m_blocks.push_back(
            Figure{w("Debrief", "Injects above; below them each agency: what it was sent, and what it did."),
                   timelineDrawing(w, m_scenario, m_entries)});
    }

    void tasks()
    {
        heading(w("Debrief", "Tasks"));
        ReportTable table;
        table.header = {w("Debrief", "Task"),  w("Debrief", "Outcome"), w("Debrief", "Taken by"),
                        w("Debrief", "After"), w("Debrief", "Target"),  w("Debrief", "Entries")};
        for (const TaskResult &result : m_debrief.tasks) {
            const Task *task = find(m_scenario.tasks, result.task);
            table.rows.push_back({taskTitle(m_scenario, result.task), outcomeName(w, result.outcome),
                                  result.owner.empty() ? QString{} : agencyName(m_scenario, result.owner),
                                  result.latency ? stretchText(*result.latency) : QString{},
                                  task != nullptr && task->target ? stretchText(*task->target) : QString{},
                                  entryList(result.entries)});
        }
        m_blocks.push_back(std::move(table));
    }

    void matrix()
    {
        heading(w("Debrief", "Roles: planned and played"));
        say(w("Debrief", "Where only one is given, the role was played as planned. Played: A decided, R acted, C had "
                         "read before the decision, I read after it."));
        ReportTable table;
        table.header = {w("Debrief", "Task")};
        for (const AgencyId &agency : measuredAgencies(m_scenario)) {
            table.header += fromUtf8(agency.value);
        }
        for (std::size_t i = 0; i < m_debrief.matrix.size(); ++i) {
            const PlayedCell &cell = m_debrief.matrix[i];
            if (i == 0 || m_debrief.matrix[i - 1].task != cell.task) {
                table.rows.push_back({taskTitle(m_scenario, cell.task)});
            }
            const QString planned = fromUtf8(writeCell(cell.planned));
            table.rows.back() += cell.differs()
                                     ? planned + QStringLiteral(" → ") + fromUtf8(writeCell(Cell{cell.played, false}))
                                     : planned;
        }
        m_blocks.push_back(std::move(table));
    }

    void findings()
    {
        heading(w("Debrief", "Findings"));
        if (m_debrief.findings.empty()) {
            say(w("Debrief", "Nothing went against the plan."));
            return;
        }
        ReportTable table;
        table.header = {w("Debrief", "When"), w("Debrief", "Weight"), w("Debrief", "Finding"), w("Debrief", "Entries")};
        for (const Finding &finding : m_debrief.findings) {
            table.rows.push_back({timeText(finding.at), severityText(w, finding.severity),
                                  findingText(w, m_scenario, finding), entryList(finding.entries)});
        }
        m_blocks.push_back(std::move(table));
    }

    void method()
    {
        heading(w("Debrief", "How the figures are made"));
        say(w("Debrief", "Every figure is computed from the recorded entries alone and counts agencies, never persons. "
                         "What the scenario offered is the "
                         "denominator; what nobody could have seen is left out and counted as not observed."));
        for (const Measure &measure : m_debrief.measures) {
            heading(measureName(w, measure.key), 3);
            say(measureHelp(w, measure.key));
        }
    }

    const Words &w;
    const Scenario &m_scenario;
    const Debrief &m_debrief;
    std::span<const Entry> m_entries;
    std::vector<Block> m_blocks;
};

} // namespace

Report debriefReport(const Words &words, const Scenario &scenario, const Debrief &debrief,
                     std::span<const Entry> entries, const QString &lastHash)
{
    Report report;
    report.title = words("Debrief", "Debrief: %1", {fromUtf8(scenario.title)});
    report.language = words.language();
    report.banner = words("Debrief", "EXERCISE – EXERCISE – EXERCISE");
    report.footer = words("Debrief", "Exercise %1, record %2", {fromUtf8(debrief.exercise), lastHash});
    report.blocks = Builder(words, scenario, debrief, entries).build();
    return report;
}

} // namespace samvirke
