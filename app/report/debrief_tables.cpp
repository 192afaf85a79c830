// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_tables.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

std::vector<EvidenceCell> plain(const QStringList &texts)
{
    std::vector<EvidenceCell> cells;
    for (const QString &text : texts) {
        cells.push_back({text, {}, false, {}, {}});
    }
    return cells;
}

} // namespace

EvidenceTable measureTable(const Words &w, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Measure"), w("Debrief", "Value"),        w("Debrief", "90 % interval"),
                    w("Debrief", "Of"),      w("Debrief", "Not observed"), w("Debrief", "Entries behind it")};
    table.numeric = {1, 2, 3, 4, 5};
    for (const Measure &measure : debrief.measures) {
        EvidenceRow row{plain({measureName(w, measure.key), measureValue(w, measure), intervalText(w, measure),
                               QString::number(measure.n), QString::number(measure.notObserved),
                               QString::number(measure.entries.size())}),
                        measure.entries};
        const MeasureHelp help = measureHelp(w, measure.key);
        row.cells.front().help = QStringList{help.what, help.formula, help.source, help.cannot}.join(QLatin1Char('\n'));
        table.rows.push_back(std::move(row));
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
        row.cells.push_back({roleText(cell), roleHelp(w, scenario, cell), cell.differs(), {}, cell.entries});
        row.entries.insert(row.entries.end(), cell.entries.begin(), cell.entries.end());
    }
    for (EvidenceRow &row : table.rows) {
        std::ranges::sort(row.entries);
        row.entries.erase(std::unique(row.entries.begin(), row.entries.end()), row.entries.end());
    }
    return table;
}

EvidenceTable costliestTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Measure"), w("Debrief", "Otherwise"), w("Debrief", "Value"), w("Debrief", "Entries")};
    table.numeric = {2};
    for (const Measure &measure : debrief.measures) {
        bool isFirst = true; // the name stands once
        for (const Costly &costly : measure.costliest) {
            const QString values =
                QStringLiteral("%1 → %2").arg(measure.value ? w.locale().toString(*measure.value, 'f', 2) : QString{},
                                              w.locale().toString(costly.otherwise, 'f', 2));
            table.rows.push_back(
                {plain({isFirst ? measureName(w, measure.key) : QString{}, otherwiseText(w, scenario, costly), values,
                        costly.unit.entries.empty() ? w("Debrief", "none: nobody did it")
                                                    : entryList(costly.unit.entries)}),
                 costly.unit.entries});
            isFirst = false;
        }
    }
    return table;
}

EvidenceTable urgencyTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    // four steps of one colour, light to dark: told apart without colours, too, and each says its number
    static const std::array<QColor, 4> shades{QColor(0xf4, 0xf7, 0xfa), QColor(0xd5, 0xe2, 0xee),
                                              QColor(0xa9, 0xc5, 0xde), QColor(0x78, 0xa3, 0xca)};
    EvidenceTable table;
    const std::vector<AgencyId> agencies = measuredAgencies(scenario);
    table.header = {w("Debrief", "Matter")};
    for (const AgencyId &agency : agencies) {
        table.header += fromUtf8(agency.value);
    }
    table.header += {w("Debrief", "Spread"), w("Debrief", "Entries")};
    for (const UrgencyUnitResult &unit : debrief.urgency) {
        EvidenceRow row{plain({urgencyMatter(scenario, unit.what)}), unit.entries};
        int lowest = 0;
        int highest = 0;
        int rated = 0;
        for (const AgencyId &agency : agencies) {
            const auto it = std::ranges::find(unit.ratings, agency, [](const auto &rating) { return rating.first; });
            if (it == unit.ratings.end()) {
                row.cells.push_back({QString{}, w("Debrief", "not asked"), false, {}, {}});
                continue;
            }
            if (!it->second) {
                row.cells.push_back({QStringLiteral("–"), w("Debrief", "asked, not answered"), false, {}, {}});
                continue;
            }
            const int level = std::clamp(*it->second, 1, 4);
            lowest = lowest == 0 ? level : std::min(lowest, level);
            highest = std::max(highest, level);
            ++rated;
            row.cells.push_back(
                {QString::number(level),
                 w("Debrief", "%1: urgency %2 of 4").with({agencyName(scenario, agency), QString::number(level)}),
                 false,
                 shades[static_cast<std::size_t>(level - 1)],
                 {}});
        }
        const int spread = highest - lowest;
        row.cells.push_back({rated > 1 ? spreadText(w, spread) : QString{}, {}, spread >= 2, {}, {}});
        row.cells.push_back({entryList(unit.entries), {}, false, {}, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable contactTable(const Words &w, const Scenario &scenario, const ContactNetwork &network)
{
    EvidenceTable table;
    table.header = {w("Debrief", "From"),     w("Debrief", "To"),           w("Debrief", "Contact"),
                    w("Debrief", "Messages"), w("Debrief", "Of substance"), w("Debrief", "Entries")};
    table.numeric = {3, 4};
    for (const Contact &arc : network.arcs) {
        EvidenceRow row{plain({agencyName(scenario, arc.from), agencyName(scenario, arc.to), contactText(w, arc),
                               QString::number(arc.messages), QString::number(arc.exchanges), entryList(arc.entries)}),
                        arc.entries};
        row.cells[2].marked = arc.planned && !arc.seen();
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable collaborationTable(const Words &w, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Dimension"),      w("Debrief", "Indicator"), w("Debrief", "Behaviour"),
                    w("Debrief", "Judged by them"), w("Debrief", "Spread"),    w("Debrief", "Answers"),
                    w("Debrief", "Behaviour from")};
    table.numeric = {4, 5};
    QString last;
    for (const Indicator &indicator : debrief.collaboration) {
        QStringList from;
        for (const std::string_view key : indicator.from) {
            from += scaleName(w, key);
        }
        const QString dimension = dimensionName(w, indicator.key);
        table.rows.push_back({plain({dimension == last ? QString{} : dimension, indicatorName(w, indicator.key),
                                     indicator.behaviourLevel ? levelText(w, *indicator.behaviourLevel)
                                                              : QString(w("Debrief", "the record cannot say")),
                                     indicator.judgement ? w.locale().toString(*indicator.judgement, 'f', 1)
                                                         : QString(w("Debrief", "no answer to show")),
                                     indicator.spread ? w.locale().toString(*indicator.spread, 'f', 1) : QString{},
                                     QString::number(indicator.answers), from.join(QStringLiteral(", "))}),
                              behaviourEntries(debrief, indicator)});
        last = dimension;
    }
    return table;
}

std::vector<std::int64_t> behaviourEntries(const Debrief &debrief, const Indicator &indicator)
{
    std::vector<std::int64_t> entries;
    for (const std::string_view key : indicator.from) {
        if (const Measure *measure = debrief.measure(key)) {
            entries.insert(entries.end(), measure->entries.begin(), measure->entries.end());
        }
    }
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

EvidenceTable ownerTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    const std::vector<AgencyId> agencies = measuredAgencies(scenario);
    table.header = {w("Debrief", "Who answers for it")};
    for (const AgencyId &agency : agencies) {
        table.header += fromUtf8(agency.value);
    }
    table.header += w("Debrief", "In the plan");
    std::vector<TaskId> asked;
    for (const OwnerSaid &said : debrief.ownersSaid) {
        if (!contains(asked, said.task)) {
            asked.push_back(said.task);
        }
    }
    for (const TaskId &task : asked) {
        EvidenceRow row{plain({taskTitle(scenario, task)}), {}};
        AgencyId right;
        for (const AgencyId &agency : agencies) {
            const auto it = std::ranges::find_if(
                debrief.ownersSaid, [&](const OwnerSaid &said) { return said.task == task && said.agency == agency; });
            if (it == debrief.ownersSaid.end()) {
                row.cells.push_back({QString{}, w("Debrief", "not asked"), false, {}, {}});
                continue;
            }
            right = it->right;
            const bool isWrong = !it->right.empty() && it->said != it->right;
            const QString said = it->said ? agencyName(scenario, *it->said) : QString{};
            row.cells.push_back(
                {it->said ? fromUtf8(it->said->value) : QStringLiteral("–"),
                 !it->said ? w("Debrief", "%1: asked, not answered").with({agencyName(scenario, agency)})
                 : isWrong ? w("Debrief", "%1 says: %2. In the plan: %3")
                                 .with({agencyName(scenario, agency), said, agencyName(scenario, it->right)})
                           : w("Debrief", "%1 says: %2").with({agencyName(scenario, agency), said}),
                 isWrong,
                 {},
                 it->entries});
            row.entries.insert(row.entries.end(), it->entries.begin(), it->entries.end());
        }
        row.cells.push_back({right.empty() ? w("Debrief", "not scored") : fromUtf8(right.value), {}, false, {}, {}});
        std::ranges::sort(row.entries);
        row.entries.erase(std::unique(row.entries.begin(), row.entries.end()), row.entries.end());
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable travelTable(const Words &w, const Scenario &scenario, const InformationTravel &travel)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Who"),          w("Debrief", "Why"),    w("Debrief", "From"), w("Debrief", "Sent"),
                    w("Debrief", "Read"),         w("Debrief", "After"),  w("Debrief", "By"),   w("Debrief", "Result"),
                    w("Debrief", "Passed on to"), w("Debrief", "Entries")};
    table.numeric = {3, 4, 5, 6};
    const auto stopped = travel.stoppedAt();
    for (std::size_t i = 0; i < travel.readers.size(); ++i) {
        const Reader &reader = travel.readers[i];
        QStringList from;
        QStringList to;
        std::vector<std::int64_t> entries = reader.entries;
        for (const Passing &passing : travel.passings) {
            const auto add = [](QStringList &names, const QString &name) {
                if (!names.contains(name)) {
                    names += name;
                }
            };
            if (passing.to == static_cast<int>(i) && (passing.first || !reader.has())) {
                add(from, passing.from < 0
                              ? QString(w("Debrief", "inject"))
                              : readerCode(scenario, travel.readers[static_cast<std::size_t>(passing.from)]));
            }
            if (passing.from == static_cast<int>(i)) {
                add(to, readerCode(scenario, travel.readers[static_cast<std::size_t>(passing.to)]));
                entries.insert(entries.end(), passing.entries.begin(), passing.entries.end());
            }
        }
        if (to.isEmpty() && contains(stopped, i)) {
            to += w("Debrief", "nobody: it stopped here");
        }
        std::ranges::sort(entries);
        entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
        EvidenceRow row{plain({readerName(scenario, reader),
                               reader.given   ? w("Debrief", "an inject brings it")
                               : reader.needs ? w("Debrief", "needs it")
                                              : w("Debrief", "needs it not"),
                               from.join(QStringLiteral("; ")), reader.sent ? timeText(*reader.sent) : QString{},
                               reader.read ? timeText(*reader.read) : QString{},
                               reader.latency ? stretchText(*reader.latency) : QString{},
                               reader.by ? timeText(*reader.by) : QString{}, readerStateText(w, reader),
                               to.join(QStringLiteral("; ")), entryList(entries)}),
                        entries};
        row.cells[7].marked = reader.isMissing() || reader.state == Reader::State::late;
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable targetTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Capability target"), w("Debrief", "Rating"), w("Debrief", "Comment"),
                    w("Debrief", "Entries")};
    for (const TargetResult &result : debrief.targets) {
        QString text = fromUtf8(result.target.value);
        for (const Objective &objective : scenario.objectives) {
            if (const CapabilityTarget *target = find(objective.targets, result.target)) {
                text = fromUtf8(target->text);
            }
        }
        for (std::size_t i = 0; i < result.ratings.size(); ++i) {
            const auto &[rating, entry] = result.ratings[i];
            table.rows.push_back(
                {plain({i == 0 ? text : QString{}, ratingText(w, rating),
                        i < result.comments.size() ? fromUtf8(result.comments[i]) : QString{}, entryList({entry})}),
                 {entry}});
        }
        if (result.ratings.empty()) {
            table.rows.push_back({plain({text, w("Debrief", "not rated"), {}, {}}), {}});
        }
    }
    return table;
}

EvidenceTable observationTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "When"), w("Debrief", "About"), w("Debrief", "Observation"), w("Debrief", "Codes"),
                    w("Debrief", "Entries")};
    for (const Observation &observation : debrief.observations) {
        QStringList codes;
        switch (observation.tag) {
        case NoteTag::strength: codes += w("Debrief", "+ strength"); break;
        case NoteTag::improvement: codes += w("Debrief", "– to improve"); break;
        case NoteTag::question: codes += w("Debrief", "? question"); break;
        case NoteTag::none: break;
        }
        for (const std::string *code :
             {&observation.code, &observation.obstacle, &observation.dimension, &observation.principle}) {
            if (!code->empty()) {
                codes += fromUtf8(*code);
            }
        }
        std::vector<std::int64_t> entries{observation.entry};
        entries.insert(entries.end(), observation.entries.begin(), observation.entries.end());
        table.rows.push_back({plain({timeText(observation.at), agencyNames(scenario, observation.about),
                                     fromUtf8(observation.text), codes.join(QStringLiteral(", ")), entryList(entries)}),
                              entries});
    }
    return table;
}

EvidenceTable scaleTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Scale"), w("Debrief", "Asked"), w("Debrief", "Agency"), w("Debrief", "Answers"),
                    w("Debrief", "Value")};
    table.numeric = {3, 4};
    for (const ScaleResult &scale : debrief.scales) {
        table.rows.push_back(
            {plain({scaleName(w, scale.key),
                    scale.when == When::before ? w("Debrief", "before play") : w("Debrief", "after play"),
                    scale.agency ? agencyName(scenario, *scale.agency) : QString(w("Debrief", "all together")),
                    QString::number(scale.answers),
                    scale.value ? w.locale().toString(*scale.value, 'f', 2)
                                : QString(w("Debrief", "fewer than three answers"))}),
             {}});
    }
    return table;
}

EvidenceTable activityTable(const Words &w, const Scenario &scenario, const Debrief &debrief)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Agency"), w("Debrief", "Messages"),      w("Debrief", "Decisions"),
                    w("Debrief", "Acts"),   w("Debrief", "Planned share"), w("Debrief", "Played share")};
    table.numeric = {1, 2, 3, 4, 5};
    const auto percent = [&](double share) {
        return w("Debrief", "%1 %").with({w.locale().toString(share * 100, 'f', 0)});
    };
    for (const Descriptive::OfAgency &of : debrief.descriptive.agencies) {
        table.rows.push_back(
            {plain({agencyName(scenario, of.agency), QString::number(of.messages), QString::number(of.decisions),
                    QString::number(of.acts), percent(of.plannedShare), percent(of.playedShare)}),
             {}});
    }
    return table;
}

EvidenceTable entryTable(const Words &w, const Scenario &scenario, std::span<const Entry> entries,
                         const std::vector<std::int64_t> *which, const QString &filter, const Attributions &corrected)
{
    EvidenceTable table;
    table.header = {w("Debrief", "Entry"), w("Debrief", "When"), w("Debrief", "Who"), w("Debrief", "What")};
    const EntryText text(w, scenario, entries);
    std::vector<std::int64_t> wanted = which == nullptr ? std::vector<std::int64_t>{} : *which;
    std::ranges::sort(wanted);
    for (const Entry &entry : entries) {
        if (which != nullptr && !std::ranges::binary_search(wanted, entry.seq)) {
            continue;
        }
        QStringList cells{QStringLiteral("E%1").arg(entry.seq), timeText(entry.happened.saidAt), text.who(entry),
                          text.what(entry)};
        if (const auto other = corrected.find(entry.seq); other != corrected.end()) {
            cells.back() += QLatin1Char('\n') +
                            w("Debrief", "Counted after the exercise as the task %1: %2")
                                .with({taskTitle(scenario, other->second.task), fromUtf8(other->second.reason)});
        }
        if (filter.isEmpty() || cells.join(QLatin1Char(' ')).contains(filter, Qt::CaseInsensitive)) {
            table.rows.push_back({plain(cells), {entry.seq}});
        }
    }
    return table;
}

} // namespace samvirke
