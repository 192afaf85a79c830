// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "plan/lookup.h"
#include "report/debrief_drawings.h"
#include "report/debrief_tables.h"
#include "report/debrief_text.h"
#include "report/evaluation_text.h"
#include "report/timeline_drawing.h"

#include <algorithm>
#include <set>
#include <utility>

namespace samvirke {

namespace {

class Builder
{
public:
    Builder(const Words &words, const Scenario &scenario, const Debrief &debrief, std::span<const Entry> entries,
            const Evaluation &evaluation, const ReportPlan &plan)
        : w(words),
          m_scenario(scenario),
          m_debrief(debrief),
          m_entries(entries),
          m_evaluation(evaluation),
          m_findings(reviewed(debrief, evaluation)),
          m_plan(plan)
    {}

    std::vector<Block> build()
    {
        m_blocks.push_back(Heading{1, w("Debrief", "Debrief: %1").with({fromUtf8(m_scenario.title)})});
        for (const ReportPlan::Part &each : m_plan.parts) {
            if (each.included && each.part != ReportPart::proof) { // which names what all others cite
                add(each.part);
            }
        }
        if (m_plan.has(ReportPart::proof)) {
            add(ReportPart::proof);
        }
        return std::move(m_blocks);
    }

private:
    void add(ReportPart part)
    {
        const auto own = m_evaluation.words.find(keyOf(part));
        m_own = own == m_evaluation.words.end() ? QString{} : fromUtf8(own->second);
        if (part == ReportPart::overview) {
            sayOwn(); // it stands below the title
        }
        make(part);
        if (!m_own.isEmpty()) { // the part has nothing else to say
            heading(partName(w, part));
        }
    }

    void make(ReportPart part)
    {
        switch (part) {
        case ReportPart::overview: return overview();
        case ReportPart::profile: return profile();
        case ReportPart::timeline: return timeline();
        case ReportPart::tasks: return tasks();
        case ReportPart::matrix: return matrix();
        case ReportPart::findings: return findings();
        case ReportPart::improvementPlan: return improvementPlan();
        case ReportPart::costliest: return costliest();
        case ReportPart::urgency: return urgency();
        case ReportPart::travel: return travels();
        case ReportPart::network: return network();
        case ReportPart::collaboration: return collaboration();
        case ReportPart::evaluators: return evaluators();
        case ReportPart::questionnaires: return questionnaires();
        case ReportPart::activity: return descriptive();
        case ReportPart::seatLogs: return seatLogs();
        case ReportPart::method: return method();
        case ReportPart::proof: return proof();
        }
    }

    /// What people wrote themselves follows the first heading of its part.
    void heading(const QString &text, int level = 2)
    {
        m_blocks.push_back(Heading{level, text});
        sayOwn();
    }
    void sayOwn()
    {
        for (const QString &paragraph : std::exchange(m_own, {}).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            say(paragraph.trimmed());
        }
    }
    void say(const QString &text, std::vector<std::int64_t> entries = {}, bool isSmall = false)
    {
        m_blocks.push_back(Paragraph{text, std::move(entries), isSmall});
    }
    void show(const QString &caption, Drawing drawing) { m_blocks.push_back(Figure{caption, std::move(drawing)}); }
    void cite(const std::vector<std::int64_t> &entries) { m_cited.insert(entries.begin(), entries.end()); }
    ReportTable &add(const EvidenceTable &from, std::vector<int> widths, int entries = -1)
    {
        ReportTable table;
        table.header = from.header;
        table.widths = std::move(widths);
        table.numeric = from.numeric;
        table.entries = entries;
        for (const EvidenceRow &row : from.rows) {
            auto &cells = table.rows.emplace_back();
            for (const EvidenceCell &cell : row.cells) {
                cells.push_back({cell.text, cell.marked, cell.ground});
                cite(cell.entries);
            }
            cite(row.entries);
        }
        m_blocks.push_back(std::move(table));
        return std::get<ReportTable>(m_blocks.back());
    }
    [[nodiscard]] QString number(double value) const { return w.locale().toString(value, 'f', 2); }

    void overview()
    {
        ReportTable table;
        table.widths = {1, 3};
        const auto row = [&](const QString &name, const QString &value) {
            if (!value.isEmpty()) {
                table.rows.push_back({{name}, {value}});
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
        for (const auto &[entry, attribution] : m_evaluation.attributions) { // the reason stands with the entry
            cite({entry});
        }
        row(w("Debrief", "Agencies"), agencyNames(m_scenario, measuredAgencies(m_scenario)));
        m_blocks.push_back(std::move(table));
        if (!m_debrief.ended) {
            say(w("Debrief", "The exercise has not ended: figures are those so far."));
        }
        heading(w("Debrief", "At a glance"), 3);
        say(taskSentence(w, m_debrief.tasks));
        groups();
        const auto stands = [](const ReviewedFinding &f) {
            return f.standing != Standing::disputed && f.standing != Standing::merged;
        };
        const auto grave = std::ranges::count_if(
            m_findings, [&stands](const ReviewedFinding &f) { return stands(f) && f.severity >= 3; });
        if (const auto standing = std::ranges::count_if(m_findings, stands); standing > 0) {
            say(w("Debrief", "%n findings", nullptr, int(standing)) +
                (grave == 0 ? QStringLiteral(".")
                            : QStringLiteral(", ") + w("Debrief", "%n of them grave.", nullptr, int(grave))));
        }
    }

    /// Both, or none of them: one alone misleads.
    void groups()
    {
        if (m_debrief.groups.empty()) {
            say(w("Debrief", "There are no group values."));
            return;
        }
        show(w("Debrief", "Both values are read together. The thin lines show by how much each varies by chance in one "
                          "run: 0.03 up and down."),
             groupDrawing(w, m_debrief));
        for (const Group &group : m_debrief.groups) {
            say(groupText(w, group));
        }
        const QString difference = groupDifferenceText(w, m_debrief);
        say(w("Debrief", "By chance alone, in one run a single measure varies by about 0.1 and a group by 0.03; a "
                         "difference between groups below 0.06 means nothing.") +
            (difference.isEmpty() ? QString{} : QLatin1Char(' ') + difference));
    }

    void profile()
    {
        if (m_debrief.measures.empty()) {
            return;
        }
        heading(partName(w, ReportPart::profile));
        show(w("Debrief", "1 is best, 0 is worst; for agreement 0 is chance. Filled: clarity of roles. Hatched: "
                          "coordination. The thin line is the 90 % interval. A dashed box: not enough was offered to "
                          "score, counts are shown instead."),
             profileDrawing(w, m_debrief));
        add(measureTable(w, m_debrief), {29, 21, 15, 8, 12, 15});
        for (const Measure &measure : m_debrief.measures) {
            if (measure.accuracy && measure.agreement) {
                say(w("Debrief", "%1: accuracy alone %2, agreement alone %3.")
                        .with({measureName(w, measure.key), number(*measure.accuracy), number(*measure.agreement)}));
            }
        }
    }

    void timeline()
    {
        heading(partName(w, ReportPart::timeline));
        show(w("Debrief", "Injects above; below them each agency: what it was sent, and what it did."),
             timelineDrawing(w, m_scenario, m_entries));
    }

    void tasks()
    {
        if (m_debrief.tasks.empty()) {
            return;
        }
        heading(partName(w, ReportPart::tasks));
        add(taskTable(w, m_scenario, m_debrief), {30, 15, 18, 11, 10, 16}, 5);
    }

    /// What stands for an agency in the head of a table.
    void agencyKey()
    {
        QStringList codes;
        for (const AgencyId &agency : measuredAgencies(m_scenario)) {
            codes += QStringLiteral("%1 %2").arg(fromUtf8(agency.value), agencyName(m_scenario, agency));
        }
        say(codes.join(QStringLiteral(", ")) + QLatin1Char('.'), {}, true);
    }

    [[nodiscard]] std::vector<int> forAgencies(int first, int last = 0) const
    {
        const std::size_t agencies = measuredAgencies(m_scenario).size();
        const int each = std::max(6, (100 - first - last) / static_cast<int>(std::max<std::size_t>(1, agencies)));
        std::vector<int> widths{first};
        widths.insert(widths.end(), agencies, each);
        return widths;
    }

    void middleForAgencies(ReportTable &table)
    {
        for (std::size_t i = 0; i < measuredAgencies(m_scenario).size(); ++i) {
            table.middle.push_back(static_cast<int>(i) + 1);
        }
    }

    void matrix()
    {
        if (m_debrief.matrix.empty()) {
            return;
        }
        heading(partName(w, ReportPart::matrix));
        say(w("Debrief",
              "R does it, A answers for it, C is asked before, I is told after, S supports, - has no part in it."));
        say(w("Debrief", "Where only one is given, the role was played as planned. Played: A decided, R acted, C had "
                         "read before the decision, I read after it."));
        agencyKey();
        middleForAgencies(add(roleTable(w, m_scenario, m_debrief), forAgencies(34)));
        const auto differing = std::ranges::count_if(m_debrief.matrix, &PlayedCell::differs);
        say(w("Debrief", "%n cells were played otherwise than planned.", nullptr, int(differing)));
        if (!m_debrief.ownersSaid.empty()) {
            heading(w("Debrief", "The matrix as each agency saw it"), 3);
            say(w("Debrief", "Whom each agency named when it was asked who answers for the task. “–” was asked and "
                             "not answered."));
            ReportTable &table = add(ownerTable(w, m_scenario, m_debrief), forAgencies(34, 14));
            table.widths.push_back(14);
            middleForAgencies(table);
        }
    }

    void findings()
    {
        heading(partName(w, ReportPart::findings));
        if (m_findings.empty()) {
            say(w("Debrief", "Nothing went against the plan."));
            return;
        }
        int leftOut = 0;
        for (const ReviewedFinding &finding : m_findings) {
            if (finding.standing == Standing::disputed && m_plan.disputed == Disputed::leftOut) {
                ++leftOut;
            } else if (finding.standing != Standing::merged || findingNumber(m_findings, finding.into).isEmpty()) {
                state(finding);
            }
        }
        if (leftOut > 0) {
            say(w("Debrief", "%n disputed findings were left out.", nullptr, leftOut));
        }
    }

    /// A finding, what was said to it, and what was merged with it.
    void state(const ReviewedFinding &finding)
    {
        QStringList label{findingNumber(m_findings, finding.id), severityText(w, finding.severity),
                          timeText(finding.at)};
        if (finding.standing != Standing::found) {
            label += standingText(w, finding.standing);
        }
        m_blocks.push_back(Statement{label.join(QStringLiteral(" · ")), reviewedText(w, m_scenario, finding),
                                     finding.severity, finding.entries});
        cite(finding.entries);
        if (finding.standing == Standing::disputed) {
            say(w("Debrief", "Disputed: %1").with({fromUtf8(finding.reason)}));
        }
        if (finding.gone) {
            say(w("Debrief", "The rules of this version no longer find it."), {}, true);
        }
        if (!finding.annotation.empty()) {
            say(fromUtf8(finding.annotation));
        }
        if (const QString codes = codesText(w, finding); !codes.isEmpty()) {
            say(codes, {}, true);
        }
        for (const ReviewedFinding &other : m_findings) {
            if (other.standing == Standing::merged && other.into == finding.id) {
                const QString with = w("Finding", "merged with %1").with({findingNumber(m_findings, finding.id)});
                m_blocks.push_back(Statement{QStringLiteral("%1 · %2").arg(findingNumber(m_findings, other.id), with),
                                             reviewedText(w, m_scenario, other), other.severity, other.entries});
                cite(other.entries);
                if (!other.annotation.empty()) {
                    say(fromUtf8(other.annotation));
                }
            }
        }
        if (!finding.notes.empty()) {
            say(w("Debrief", "Evaluators' notes on it:"), finding.notes, true);
            cite(finding.notes);
        }
    }

    void improvementPlan()
    {
        if (m_evaluation.plan.empty()) {
            return;
        }
        heading(partName(w, ReportPart::improvementPlan));
        ReportTable table;
        table.header = {w("Debrief", "Issue"),  w("Debrief", "Action"), w("Debrief", "Element"),
                        w("Debrief", "Owner"),  w("Debrief", "Start"),  w("Debrief", "Due"),
                        w("Debrief", "Status"), w("Debrief", "Finding")};
        table.widths = {22, 22, 12, 14, 10, 10, 10, 8};
        const bool anyCarried = std::ranges::any_of(
            m_evaluation.plan, [](const Improvement &action) { return !action.carriedFrom.empty(); });
        if (anyCarried) {
            table.header += w("Improvement", "Since the take before");
            table.widths.push_back(14);
        }
        int withoutOwner = 0;
        for (const Improvement &action : m_evaluation.plan) {
            const bool owned = !action.owner.empty();
            withoutOwner += owned ? 0 : 1;
            QString owner = owned ? agencyName(m_scenario, action.owner) : QString(w("Debrief", "no owner"));
            if (!action.contact.empty()) {
                owner += QStringLiteral(" (%1)").arg(fromUtf8(action.contact));
            }
            table.rows.push_back({{fromUtf8(action.issue)},
                                  {fromUtf8(action.action)},
                                  {elementText(w, action.element)},
                                  {owner, !owned},
                                  {fromUtf8(action.start)},
                                  {fromUtf8(action.due)},
                                  {statusText(w, action.status)},
                                  {findingNumber(m_findings, action.finding)}});
            if (anyCarried) {
                table.rows.back().push_back({sinceText(w, action)});
            }
        }
        m_blocks.push_back(std::move(table));
        if (withoutOwner > 0) {
            say(w("Debrief", "%n items have no owner.", nullptr, withoutOwner));
        }
    }

    void costliest()
    {
        const EvidenceTable table = costliestTable(w, m_scenario, m_debrief);
        if (table.rows.empty()) {
            return;
        }
        heading(partName(w, ReportPart::costliest));
        say(w("Debrief",
              "For each measure at most three opportunities that cost it most, and what its value would have "
              "been otherwise."));
        add(table, {24, 44, 14, 18}, 3);
    }

    void urgency()
    {
        const Measure *agreement = m_debrief.measure("urgency_agreement");
        if (m_debrief.urgency.empty()) {
            return;
        }
        heading(partName(w, ReportPart::urgency));
        say(w("Debrief", "Each agency's own rating, from 1, can wait, to 4, at once. “–” was asked and not given."));
        agencyKey();
        show({}, urgencyDrawing(w, m_scenario, m_debrief));
        ReportTable &table = add(urgencyTable(w, m_scenario, m_debrief), forAgencies(34, 30),
                                 static_cast<int>(measuredAgencies(m_scenario).size()) + 2);
        table.widths.insert(table.widths.end(), {12, 18});
        middleForAgencies(table);
        if (agreement != nullptr) {
            say(w("Debrief", "%1: %2.").with({measureName(w, agreement->key), measureValue(w, *agreement)}));
        }
    }

    /// Those that somebody missed or had late, and the critical ones; the rest are told apart in the measures.
    void travels()
    {
        bool isFirst = true;
        for (const InformationTravel &travel : m_debrief.travels) {
            const Item *item = find(m_scenario.items, travel.item);
            const bool wentWrong = std::ranges::any_of(travel.readers, [](const Reader &reader) {
                return reader.isMissing() || reader.state == Reader::State::late;
            });
            if (!wentWrong && (item == nullptr || !item->critical)) {
                continue;
            }
            if (isFirst) {
                heading(partName(w, ReportPart::travel));
                say(w("Debrief", "Facts that somebody who needed them never had or had late, and those that are "
                                 "critical: who had them when, and where they stopped."));
                agencyKey();
                isFirst = false;
            }
            heading(itemText(m_scenario, travel.item), 3);
            show({}, travelDrawing(w, m_scenario, travel));
            add(travelTable(w, m_scenario, travel), {13, 9, 7, 13, 13, 7, 13, 9, 12, 9}, 9);
        }
    }

    void network()
    {
        const ContactNetwork &network = m_debrief.network;
        if (network.nodes.empty()) {
            return;
        }
        heading(partName(w, ReportPart::network));
        show(w("Debrief", "Each agency has its fixed place. The number is that of exchanges of substance; the arrow "
                          "leads from who sent."),
             networkDrawing(w, m_scenario, m_debrief.network));
        if (!network.arcs.empty()) {
            add(contactTable(w, m_scenario, m_debrief.network), {17, 17, 22, 11, 12, 21}, 5);
        }
        QStringList said;
        const auto figure = [&](const QString &name, const std::optional<double> &value) {
            if (value) {
                said += name + QLatin1Char(' ') + number(*value);
            }
        };
        figure(w("Debrief", "density"), network.density);
        figure(w("Debrief", "reciprocity"), network.reciprocity);
        figure(w("Debrief", "degree centralization"), network.degreeCentralization);
        figure(w("Debrief", "betweenness centralization"), network.betweennessCentralization);
        figure(w("Debrief", "fragmentation"), network.fragmentation);
        if (!said.isEmpty()) {
            say(w("Debrief", "The network as figures: %1. No direction of these is right, so none is scored.")
                    .with({said.join(QStringLiteral(", "))}));
        }
    }

    void collaboration()
    {
        if (m_debrief.collaboration.empty()) {
            return;
        }
        heading(partName(w, ReportPart::collaboration));
        say(w("Debrief",
              "Ten indicators after D'Amour and others (2008), each at one of three levels. What was done and "
              "how people judge it are two figures and are never averaged; where they differ is something "
              "to talk about. An axis of which nobody can say anything stays blank."));
        show({}, collaborationDrawing(w, m_debrief));
        add(collaborationTable(w, m_debrief), {16, 17, 15, 12, 12, 9, 19});
    }

    void evaluators()
    {
        if (m_debrief.targets.empty() && m_debrief.observations.empty()) {
            return;
        }
        heading(partName(w, ReportPart::evaluators));
        say(w("Debrief", "Ratings and observations stand beside the measures; neither changes the other."));
        if (!m_debrief.targets.empty()) {
            heading(w("Debrief", "Ratings"), 3);
            add(targetTable(w, m_scenario, m_debrief), {32, 20, 32, 16}, 3);
        }
        if (!m_debrief.observations.empty()) {
            heading(w("Debrief", "Observations"), 3);
            add(observationTable(w, m_scenario, m_debrief), {12, 17, 37, 18, 16}, 4);
        }
    }

    void questionnaires()
    {
        if (m_debrief.scales.empty()) {
            return;
        }
        heading(partName(w, ReportPart::questionnaires));
        say(w("Debrief", "Scaled so that 1 is best. Shown for three or more answers, so that nobody's own is seen."));
        add(scaleTable(w, m_scenario, m_debrief), {30, 16, 24, 12, 18});
    }

    void descriptive()
    {
        const Descriptive &d = m_debrief.descriptive;
        if (d.agencies.empty()) {
            return;
        }
        heading(partName(w, ReportPart::activity));
        say(w("Debrief", "Shown and never scored, because no direction is right."));
        add(activityTable(w, m_scenario, m_debrief), {30, 14, 14, 12, 15, 15});
        ReportTable table;
        table.widths = {3, 1};
        table.numeric = {1};
        const auto row = [&](const QString &name, const QString &value) { table.rows.push_back({{name}, {value}}); };
        row(w("Debrief", "Agencies that did or said anything"), QString::number(d.stakeholders));
        if (d.taskShareMatch) {
            row(w("Debrief", "How alike the planned and the played shares of tasks are (0 to 1)"),
                number(*d.taskShareMatch));
        }
        row(w("Debrief", "Decisions by an agreed procedure"), QString::number(d.byProcedure));
        row(w("Debrief", "Decisions improvised where a procedure was agreed"), QString::number(d.improvised));
        row(w("Debrief", "Activities of two agencies on one task: one after the other"), QString::number(d.sequential));
        row(w("Debrief", "At the same time, apart"), QString::number(d.parallel));
        row(w("Debrief", "At the same time, together"), QString::number(d.synchronous));
        row(w("Debrief", "Acts recalled afterwards, not scored"), QString::number(d.recalled));
        row(w("Debrief", "Spoken acts that two sources caught"), QString::number(d.linked));
        m_blocks.push_back(std::move(table));
    }

    /// As ICS 214 and the logs of Nordic staffs have it: when and what, by the seat's name in the plan.
    void seatLogs()
    {
        heading(partName(w, ReportPart::seatLogs));
        for (const Seat &seat : m_scenario.seats) {
            std::vector<std::int64_t> own;
            for (const Entry &entry : m_entries) {
                if (entry.happened.seat == seat.id) {
                    own.push_back(entry.seq);
                }
            }
            if (!own.empty()) {
                heading(fromUtf8(seat.name), 3);
                add(entryTable(w, m_scenario, m_entries, &own, {}), {13, 13, 22, 52});
            }
        }
    }

    void method()
    {
        heading(partName(w, ReportPart::method));
        say(w("Debrief", "Every figure is computed from the recorded entries alone and counts agencies, never persons. "
                         "What the scenario offered is the "
                         "denominator; what nobody could have seen is left out and counted as not observed."));
        say(w("Debrief",
              "A group value is the weighted mean of the measures for which the exercise as played offered "
              "the minimum (five opportunities; eight rated matters for agreement). In it, a measure without "
              "a value counts 0, and agreement counts as no less than 0. With fewer than four such measures "
              "or fewer than two agencies there is no group value."));
        say(w("Debrief", "The 90 % interval comes from 1000 draws of the opportunities with replacement. A value of "
                         "exactly 0 or 1 has none. Spoken acts count from when they were said; what was recalled "
                         "afterwards is shown and never scored."));
        for (const Measure &measure : m_debrief.measures) {
            const MeasureHelp help = measureHelp(w, measure.key);
            heading(measureName(w, measure.key), 3);
            say(help.what + QLatin1Char(' ') + help.formula);
            say(w("Debrief", "Source: %1 What it cannot say: %2").with({help.source, help.cannot}), {}, true);
        }
    }

    void proof()
    {
        if (m_cited.empty()) {
            return;
        }
        heading(partName(w, ReportPart::proof));
        for (const Measure &measure : m_debrief.measures) {
            if (!measure.entries.empty()) {
                say(measureName(w, measure.key) + QLatin1Char(':'), measure.entries, true);
            }
        }
        const std::vector<std::int64_t> cited(m_cited.begin(), m_cited.end());
        add(entryTable(w, m_scenario, m_entries, &cited, {}, m_evaluation.attributions), {13, 13, 22, 52}).isRecord =
            true;
    }

    const Words &w;
    const Scenario &m_scenario;
    const Debrief &m_debrief;
    std::span<const Entry> m_entries;
    const Evaluation &m_evaluation;
    std::vector<ReviewedFinding> m_findings;
    const ReportPlan &m_plan;
    QString m_own; ///< what people wrote to the part that is being made, until it is said
    std::vector<Block> m_blocks;
    std::set<std::int64_t> m_cited;
};

} // namespace

Report debriefReport(const Words &words, const Scenario &scenario, const Debrief &debrief,
                     std::span<const Entry> entries, const QString &lastHash, const Evaluation &evaluation,
                     const ReportPlan &plan)
{
    Report report;
    report.title = words("Debrief", "Debrief: %1").with({fromUtf8(scenario.title)});
    report.language = words.language();
    report.banner = words("Debrief", "EXERCISE – EXERCISE – EXERCISE");
    report.footer = words("Debrief", "Exercise %1, record %2").with({fromUtf8(debrief.exercise), lastHash});
    report.page = words("Debrief", "Page %1 of %2");
    report.made = QDateTime::fromMSecsSinceEpoch(entries.empty() ? 0 : entries.back().wallMs, Qt::UTC);
    report.blocks = Builder(words, scenario, debrief, entries, evaluation, plan).build();
    report.data = debriefData(words, scenario, debrief, entries, lastHash, evaluation, plan.disputed);
    return report;
}

} // namespace samvirke
