// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_drawing.h"

#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/entry_text.h"
#include "report/sketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

constexpr double width = 1000;
constexpr double leastNameWidth = 190, mostNameWidth = 300, nameLeft = 28, nameSize = 13;
constexpr double laneHeight = 44;
constexpr double top = 34;

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
          m_sketch(width, top + laneHeight * static_cast<double>(m_agencies.size() + 1) + 58,
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
        constexpr double up = -std::numbers::pi / 2;
        const Event &event = entry.happened.event;
        if (const auto *released = std::get_if<InjectReleased>(&event)) {
            release(entry, *released);
        } else if (std::holds_alternative<DecisionRecorded>(event)) {
            act(entry, 5, 4, std::numbers::pi / 4, 7);
        } else if (std::holds_alternative<TaskClaimed>(event) || std::holds_alternative<TaskStarted>(event)) {
            act(entry, 4, 3, up, 6);
        } else if (std::holds_alternative<TaskCompleted>(event)) {
            act(entry, 4, 3, -up, 6);
        } else if (std::holds_alternative<LeadAsserted>(event) || std::holds_alternative<LeadTakenOver>(event)) {
            act(entry, 5, 5, up, 7);
        } else if (std::holds_alternative<MessageSent>(event) || std::holds_alternative<RequestMade>(event) ||
                   std::holds_alternative<ActSpoken>(event)) {
            message(entry);
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
        m_sketch.shape(polygon({at, laneY(0)}, 6, 4, 0), m_inks.ink, tip(entry), {entry.seq});
        for (const AgencyId &agency : m_agencies) {
            const auto reached = [&](const Party &to) { return contains(agenciesOf(m_scenario, to), agency); };
            if (std::ranges::any_of(e.sent.to, reached)) {
                const double y = laneY(laneOf(agency));
                m_sketch.line({at, y - 18}, {at, y - 10}, m_inks.ink, 2);
            }
        }
    }

    void act(const Entry &entry, double rise, int corners, double turn, double radius)
    {
        const Happened &h = entry.happened;
        if (const int lane = laneOf(h.agency); lane > 0) {
            m_sketch.shape(polygon({x(h.saidAt), laneY(lane) - rise}, radius, corners, turn),
                           lookOf(m_scenario, h.agency, m_dark).colour, tip(entry), {entry.seq});
        }
    }

    void message(const Entry &entry)
    {
        const Happened &h = entry.happened;
        if (const int lane = laneOf(h.agency); lane > 0) {
            const double left = x(h.saidAt) - 1.5;
            const double y = laneY(lane) + 8;
            m_sketch.shape({{left, y}, {left + 3, y}, {left + 3, y + 9}, {left, y + 9}},
                           lookOf(m_scenario, h.agency, m_dark).colour, tip(entry), {entry.seq});
        }
    }

    void legend()
    {
        const double y = m_sketch.height() - 24;
        double at = 4;
        const auto entry = [&](std::vector<QPointF> corners, const QString &said) {
            m_sketch.shape(std::move(corners), m_inks.ink);
            m_sketch.text({at + 16, y + 4}, said, 12);
            at += 34 + 7.0 * static_cast<double>(said.size());
        };
        entry(polygon({at + 6, y}, 6, 4, 0), w("Debrief", "inject"));
        entry({{at + 5, y - 4}, {at + 7, y - 4}, {at + 7, y + 4}, {at + 5, y + 4}}, w("Debrief", "received an inject"));
        entry(polygon({at + 6, y}, 6, 3, -std::numbers::pi / 2), w("Debrief", "took a task"));
        entry(polygon({at + 6, y}, 6, 3, std::numbers::pi / 2), w("Debrief", "completed it"));
        entry(polygon({at + 6, y}, 7, 4, std::numbers::pi / 4), w("Debrief", "decided"));
        entry(polygon({at + 6, y}, 7, 5, -std::numbers::pi / 2), w("Debrief", "said who leads"));
        entry({{at + 4.5, y - 4}, {at + 7.5, y - 4}, {at + 7.5, y + 5}, {at + 4.5, y + 5}},
              w("Debrief", "sent or said"));
    }

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
