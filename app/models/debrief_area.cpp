// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief_area.h"

#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/trigger_text.h"

#include <algorithm>
#include <map>

namespace samvirke {

namespace {

bool isSending(MarkKind kind)
{
    return kind == MarkKind::message || kind == MarkKind::request || kind == MarkKind::spoken;
}

QString nameOf(const Words &w, const Scenario &scenario, const DebriefLanes &lanes, int agency)
{
    return agency < 0 ? QString{w("Area", "exercise direction")}
                      : agencyName(scenario, lanes.agencies[static_cast<std::size_t>(agency)]);
}

QString codeOf(const Words &w, const Scenario &scenario, const DebriefLanes &lanes, int agency)
{
    return agency < 0 ? QString{w("Area", "exercise direction")}
                      : lookOf(scenario, lanes.agencies[static_cast<std::size_t>(agency)]).code;
}

} // namespace

AreaFigures areaFigures(const DebriefLanes &lanes, ExerciseTime from, ExerciseTime to,
                        const std::function<bool(const DebriefMark &)> &shows)
{
    AreaFigures figures;
    figures.from = from;
    figures.to = to;
    figures.agencies.resize(lanes.agencies.size());
    std::map<std::pair<int, int>, AreaFigures::Count> pairs;
    std::map<std::pair<std::int64_t, int>, bool> acknowledged;
    std::vector<Millis> latencies;
    for (const DebriefMark &mark : lanes.marks) {
        if (mark.isGone || mark.at < from || mark.at > to || (shows && !shows(mark))) {
            continue;
        }
        AreaFigures::OfAgency *own =
            mark.agency < 0 ? nullptr : &figures.agencies[static_cast<std::size_t>(mark.agency)];
        if (own != nullptr && mark.kind != MarkKind::read && mark.kind != MarkKind::course) {
            own->acts.entries.push_back(mark.entry);
        }
        if (isSending(mark.kind)) {
            figures.messages.entries.push_back(mark.entry);
            if (own != nullptr) {
                own->messages.entries.push_back(mark.entry);
            }
            for (const int agency : mark.to) {
                pairs[{mark.agency, agency}].entries.push_back(mark.entry);
            }
        } else if (mark.kind == MarkKind::decision) {
            figures.decisions.entries.push_back(mark.entry);
            if (own != nullptr) {
                own->decisions.entries.push_back(mark.entry);
            }
        } else if (mark.kind == MarkKind::inject) {
            figures.injects.entries.push_back(mark.entry);
        } else if (mark.kind == MarkKind::acknowledgement && mark.of > 0 &&
                   acknowledged.try_emplace({mark.of, mark.agency}, true).second) {
            figures.acknowledgements.entries.push_back(mark.entry);
            latencies.push_back(mark.at - lanes.marks[static_cast<std::size_t>(mark.of - 1)].at);
        }
    }
    if (!latencies.empty()) {
        std::ranges::sort(latencies);
        const std::size_t middle = latencies.size() / 2;
        figures.medianAcknowledgement =
            latencies.size() % 2 == 1 ? latencies[middle] : (latencies[middle - 1] + latencies[middle]) / 2;
    }
    for (const DebriefLane &lane : lanes.lanes) {
        for (const DebriefSpan &span : lane.spans) {
            if (span.kind != DebriefSpan::Kind::silence && span.from <= to && span.until >= from) {
                ++figures.overdueSpans;
                ++figures.agencies[static_cast<std::size_t>(lane.agency)].overdue;
                figures.overdue.entries.insert(figures.overdue.entries.end(), span.entries.begin(), span.entries.end());
            }
        }
    }
    for (auto &[pair, count] : pairs) {
        figures.pairs.push_back({pair.first, pair.second, std::move(count)});
    }
    std::ranges::stable_sort(figures.pairs, std::greater{}, [](const auto &pair) { return pair.messages.value(); });
    return figures;
}

QString areaText(const Words &w, const Scenario &scenario, const DebriefLanes &lanes, const AreaFigures &figures)
{
    QStringList pairs;
    constexpr std::size_t named = 6;
    for (std::size_t i = 0; i < std::min(named, figures.pairs.size()); ++i) {
        const AreaFigures::Pair &pair = figures.pairs[i];
        pairs += QStringLiteral("%1→%2 %3")
                     .arg(codeOf(w, scenario, lanes, pair.from), codeOf(w, scenario, lanes, pair.to))
                     .arg(pair.messages.value());
    }
    if (figures.pairs.size() > named) {
        pairs += QStringLiteral("…");
    }
    QStringList parts;
    const QString messages = w("Area", "%n messages", nullptr, figures.messages.value());
    parts += pairs.isEmpty() ? messages
                             : messages + QStringLiteral(" (") + pairs.join(QStringLiteral(", ")) + QStringLiteral(")");
    parts += w("Area", "%n decisions", nullptr, figures.decisions.value());
    parts += figures.medianAcknowledgement
                 ? QString{w("Area", "median acknowledgement %1").with({clockText(*figures.medianAcknowledgement)})}
                 : QString{w("Area", "nothing acknowledged")};
    parts += w("Area", "%n overdue", nullptr, figures.overdueSpans);
    return w("Area", "%1 to %2 (%3): %4")
        .with({timeText(figures.from), timeText(figures.to), clockText(figures.to - figures.from),
               parts.join(QStringLiteral(" · "))});
}

EvidenceTable areaTable(const Words &w, const Scenario &scenario, const DebriefLanes &lanes, const AreaFigures &figures)
{
    EvidenceTable table;
    table.header = {w("Area", "In the stretch"), w("Area", "Figure")};
    table.numeric = {1};
    const auto add = [&](const QString &what, const QString &value, std::vector<std::int64_t> entries) {
        EvidenceRow row;
        row.cells.push_back({what, {}, false, {}, {}});
        row.cells.push_back({value, {}, false, {}, {}});
        row.entries = std::move(entries);
        table.rows.push_back(std::move(row));
    };
    const auto count = [&](const QString &what, const AreaFigures::Count &of) {
        add(what, QString::number(of.value()), of.entries);
    };
    count(w("Area", "Messages and what was said"), figures.messages);
    for (const AreaFigures::Pair &pair : figures.pairs) {
        count(w("Area", "%1 to %2").with({nameOf(w, scenario, lanes, pair.from), nameOf(w, scenario, lanes, pair.to)}),
              pair.messages);
    }
    count(w("Area", "Decisions"), figures.decisions);
    count(w("Area", "Injects"), figures.injects);
    count(w("Area", "Acknowledgements"), figures.acknowledgements);
    add(w("Area", "Median acknowledgement"),
        figures.medianAcknowledgement ? clockText(*figures.medianAcknowledgement) : QStringLiteral("–"),
        figures.acknowledgements.entries);
    add(w("Area", "Overdue"), QString::number(figures.overdueSpans), figures.overdue.entries);
    for (std::size_t i = 0; i < figures.agencies.size(); ++i) {
        const AreaFigures::OfAgency &of = figures.agencies[i];
        const QString name = agencyName(scenario, lanes.agencies[i]);
        count(w("Area", "%1: acts").with({name}), of.acts);
        count(w("Area", "%1: decisions").with({name}), of.decisions);
    }
    return table;
}

} // namespace samvirke
