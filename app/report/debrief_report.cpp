// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"
#include "report/debrief_tables.h"
#include "report/debrief_text.h"
#include "report/timeline_drawing.h"

#include <set>

namespace samvirke {

namespace {

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
        proof();
        return std::move(m_blocks);
    }

private:
    void heading(const QString &text, int level = 2) { m_blocks.push_back(Heading{level, text}); }
    void say(const QString &text, std::vector<std::int64_t> entries = {})
    {
        m_blocks.push_back(Paragraph{text, std::move(entries)});
    }
    void add(const EvidenceTable &from, int entries = -1, bool isRecord = false)
    {
        ReportTable table{{}, from.header, {}, from.numeric, entries, isRecord};
        for (const EvidenceRow &row : from.rows) {
            QStringList &texts = table.rows.emplace_back();
            for (const EvidenceCell &cell : row.cells) {
                texts += cell.text;
                m_cited.insert(cell.entries.begin(), cell.entries.end());
            }
            m_cited.insert(row.entries.begin(), row.entries.end());
        }
        m_blocks.push_back(std::move(table));
    }

    void overview()
    {
        heading(w("Debrief", "Debrief: %1").with({fromUtf8(m_scenario.title)}), 1);
        ReportTable table;
        const auto row = [&](const QString &name, const QString &value) {
            if (!value.isEmpty()) {
                table.rows.push_back({name, value});
            }
        };
        const Variant *variant = find(m_scenario.variants, m_debrief.variant);
        row(w("Debrief", "Variant"), variant == nullptr ? QString{} : fromUtf8(variant->title));
        row(w("Debrief", "Played by"),
            m_debrief.team.empty() ? QString{}
                                   : w("Debrief", "simulated seats, team “%1”").with({fromUtf8(m_debrief.team)}));
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
        add(measureTable(w, m_debrief));
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
        add(taskTable(w, m_scenario, m_debrief), 5);
    }

    void matrix()
    {
        heading(w("Debrief", "Roles: planned and played"));
        say(w("Debrief",
              "R does it, A answers for it, C is asked before, I is told after, S supports, - has no part in it."));
        QStringList codes;
        for (const AgencyId &agency : measuredAgencies(m_scenario)) {
            codes += QStringLiteral("%1 %2").arg(fromUtf8(agency.value), agencyName(m_scenario, agency));
        }
        say(codes.join(QStringLiteral(", ")) + QLatin1Char('.'));
        say(w("Debrief", "Where only one is given, the role was played as planned. Played: A decided, R acted, C had "
                         "read before the decision, I read after it."));
        add(roleTable(w, m_scenario, m_debrief));
    }

    void findings()
    {
        heading(w("Debrief", "Findings"));
        if (m_debrief.findings.empty()) {
            say(w("Debrief", "Nothing went against the plan."));
            return;
        }
        add(findingTable(w, m_scenario, m_debrief), 3);
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
            if (!measure.entries.empty()) {
                say(w("Debrief", "Entries that prove it:"), measure.entries);
            }
        }
    }

    void proof()
    {
        if (m_cited.empty()) {
            return;
        }
        heading(w("Debrief", "Entries that prove it"));
        const std::vector<std::int64_t> cited(m_cited.begin(), m_cited.end());
        add(entryTable(w, m_scenario, m_entries, &cited, {}), -1, true);
    }

    const Words &w;
    const Scenario &m_scenario;
    const Debrief &m_debrief;
    std::span<const Entry> m_entries;
    std::vector<Block> m_blocks;
    std::set<std::int64_t> m_cited;
};

} // namespace

Report debriefReport(const Words &words, const Scenario &scenario, const Debrief &debrief,
                     std::span<const Entry> entries, const QString &lastHash)
{
    Report report;
    report.title = words("Debrief", "Debrief: %1").with({fromUtf8(scenario.title)});
    report.language = words.language();
    report.banner = words("Debrief", "EXERCISE – EXERCISE – EXERCISE");
    report.footer = words("Debrief", "Exercise %1, record %2").with({fromUtf8(debrief.exercise), lastHash});
    report.blocks = Builder(words, scenario, debrief, entries).build();
    return report;
}

} // namespace samvirke
