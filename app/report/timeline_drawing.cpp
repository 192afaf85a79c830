// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_drawing.h"

#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"
#include "report/mark_look.h"
#include "report/sketch.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

constexpr double width = 1000;
constexpr double leastNameWidth = 190, mostNameWidth = 300, nameLeft = 28, nameSize = 13;
constexpr double laneHeight = 44;
constexpr double top = 34;
constexpr double legendHeight = 58; ///< two lines

class Timeline
{
public:
    Timeline(const Words &words, const Scenario &scenario, std::span<const Entry> entries, bool dark)
        : w(words),
          m_scenario(scenario),
          m_entries(entries),
          m_said(words, scenario, entries),
          m_dark(dark),
          m_inks(inksOn(dark)),
          m_agencies(measuredAgencies(scenario)),
          m_sketch(width, top + laneHeight * static_cast<double>(m_agencies.size() + 1) + legendHeight,
                   words("Debrief", "Timeline of the exercise by agency"), dark)
    {
        for (const AgencyId &agency : m_agencies) {
            const double needed = nameLeft + widthOf(agencyName(scenario, agency), nameSize) + 14;
            m_nameWidth = std::clamp(needed, m_nameWidth, mostNameWidth);
        }
        m_end = std::max(scenario.clock.length, entries.empty() ? ExerciseTime{0} : entries.back().happened.at);
    }

    Drawing draw()
    {
        axis();
        for (const Entry &entry : m_entries) {
            mark(entry);
        }
        legend();
        return m_sketch.take();
    }

private:
    [[nodiscard]] double x(ExerciseTime at) const
    {
        return m_nameWidth + (width - m_nameWidth - 30) * static_cast<double>(at.count()) /
                                 static_cast<double>(std::max<std::int64_t>(1, m_end.count()));
    }
    [[nodiscard]] double laneY(int lane) const { return top + laneHeight * (lane + 0.5); }
    [[nodiscard]] int laneOf(const AgencyId &agency) const
    {
        const auto it = std::ranges::find(m_agencies, agency);
        return it == m_agencies.end() ? -1 : static_cast<int>(it - m_agencies.begin()) + 1;
    }

    void axis()
    {
        using namespace std::chrono_literals;
        const double bottom = top + laneHeight * static_cast<double>(m_agencies.size() + 1);
        Millis tick = 1min;
        for (const Millis step : {Millis{5min}, Millis{10min}, Millis{30min}, Millis{1h}, Millis{6h}, Millis{24h}}) {
            if (m_end / tick > 12) {
                tick = step;
            }
        }
        constexpr int mostTicks = 24;
        tick = std::max(tick, m_end / mostTicks);
        for (int i = 0; i <= m_end / tick; ++i) {
            const ExerciseTime at = i * tick;
            m_sketch.line({x(at), top}, {x(at), bottom}, m_inks.fainter);
            m_sketch.text({x(at), top - 8}, timeText(at).chopped(3), 11, Sketch::Align::middle); // without seconds
        }
        m_sketch.text({4, laneY(0) + 4}, w("Debrief", "Injects"), 13, Sketch::Align::left, true);
        for (std::size_t i = 0; i <= m_agencies.size(); ++i) {
            m_sketch.line({0, top + laneHeight * static_cast<double>(i + 1)},
                          {width, top + laneHeight * static_cast<double>(i + 1)}, m_inks.faint);
        }
        for (const AgencyId &agency : m_agencies) {
            const int lane = laneOf(agency);
            const AgencyLook look = lookOf(m_scenario, agency, m_dark);
            m_sketch.shape(look.symbol({14, laneY(lane)}, 8), look.colour);
            m_sketch.text({nameLeft, laneY(lane) + 4},
                          fitted(agencyName(m_scenario, agency), m_nameWidth - nameLeft - 10, nameSize), nameSize);
        }
    }

    void mark(const Entry &entry)
    {
        const MarkKind kind = markKindOf(entry.happened.event);
        if (const auto *released = std::get_if<InjectReleased>(&entry.happened.event)) {
            release(entry, *released);
        } else if (std::ranges::find(acts, kind) != acts.end()) {
            stand(entry, kind, -4, actRadius);
        } else if (std::ranges::find(sayings, kind) != sayings.end()) {
            stand(entry, kind, 12, sayingRadius);
        }
    }

    [[nodiscard]] QString tip(const Entry &entry) const
    {
        return QStringLiteral("E%1 %2 %3")
            .arg(QString::number(entry.seq), timeText(entry.happened.saidAt), m_said.what(entry));
    }

    void release(const Entry &entry, const InjectReleased &e)
    {
        const double at = x(entry.happened.at);
        m_sketch.shape(markSymbol(MarkKind::inject, {at, laneY(0)}, actRadius), m_inks.ink, tip(entry), {entry.seq});
        for (const AgencyId &agency : m_agencies) {
            const auto reached = [&](const Party &to) { return contains(agenciesOf(m_scenario, to), agency); };
            if (std::ranges::any_of(e.sent.to, reached)) {
                const double y = laneY(laneOf(agency));
                m_sketch.line({at, y - 18}, {at, y - 10}, m_inks.ink, 2);
            }
        }
    }

    /// On the lane of who did it, @p below its middle.
    void stand(const Entry &entry, MarkKind kind, double below, double radius)
    {
        const Happened &h = entry.happened;
        if (const int lane = laneOf(h.agency); lane > 0) {
            m_sketch.shape(markSymbol(kind, {x(h.saidAt), laneY(lane) + below}, radius),
                           lookOf(m_scenario, h.agency, m_dark).colour, tip(entry), {entry.seq});
        }
    }

    void legend()
    {
        constexpr double size = 12, gap = 18, symbolWidth = 16;
        double y = m_sketch.height() - legendHeight + 14;
        double at = 4;
        const auto room = [&](const QString &said) {
            const double needed = symbolWidth + widthOf(said, size) + gap;
            if (at + needed > width && at > 4) {
                at = 4;
                y += 18;
            }
            const double left = at;
            at += needed;
            return left;
        };
        const auto entry = [&](MarkKind kind, double radius) {
            const QString said = markName(w, kind);
            const double left = room(said);
            m_sketch.shape(markSymbol(kind, {left + 6, y}, radius), m_inks.ink);
            m_sketch.text({left + symbolWidth, y + 4}, said, size);
        };
        entry(MarkKind::inject, actRadius);
        const QString received = w("Debrief", "received an inject");
        const double left = room(received);
        m_sketch.line({left + 6, y - 4}, {left + 6, y + 4}, m_inks.ink, 2);
        m_sketch.text({left + symbolWidth, y + 4}, received, size);
        for (const MarkKind kind : acts) {
            entry(kind, actRadius);
        }
        for (const MarkKind kind : sayings) {
            entry(kind, sayingRadius);
        }
    }

    static constexpr std::array acts{MarkKind::claim, MarkKind::start,    MarkKind::completion,
                                     MarkKind::lead,  MarkKind::decision, MarkKind::handover};
    static constexpr std::array sayings{MarkKind::message, MarkKind::request, MarkKind::spoken};
    static constexpr double actRadius = 6.5, sayingRadius = 6;

    const Words &w;
    const Scenario &m_scenario;
    std::span<const Entry> m_entries;
    EntryText m_said;
    bool m_dark;
    const Inks &m_inks;
    std::vector<AgencyId> m_agencies;
    ExerciseTime m_end{0};
    double m_nameWidth = leastNameWidth;
    Sketch m_sketch;
};

} // namespace

Drawing timelineDrawing(const Words &words, const Scenario &scenario, std::span<const Entry> entries, bool dark)
{
    return Timeline(words, scenario, entries, dark).draw();
}

} // namespace samvirke
