// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agency_look.h"
#include "report/debrief_drawings.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

constexpr double width = 720;
constexpr double nameWidth = 168;
constexpr double wordWidth = 138;
constexpr double headHeight = 40;
constexpr double laneHeight = 40;

class Travel
{
public:
    Travel(const Words &words, const Scenario &scenario, const InformationTravel &travel, bool dark)
        : w(words),
          m_scenario(scenario),
          m_travel(travel),
          m_dark(dark),
          m_sketch(width, headHeight + laneHeight * static_cast<double>(travel.readers.size() + 1) + 34,
                   words("Debrief", "Where the fact went: %1").with({itemText(scenario, travel.item)}), dark)
    {
        m_from = travel.released.value_or(ExerciseTime{0});
        if (!travel.released && !travel.passings.empty()) {
            m_from = travel.passings.front().sent;
        }
        m_to = m_from + Millis{60'000};
        for (const Reader &reader : travel.readers) {
            for (const auto &at : {reader.read, reader.by, reader.sent}) {
                m_to = std::max(m_to, at.value_or(m_from));
            }
        }
        for (const Passing &passing : travel.passings) {
            m_from = std::min(m_from, passing.sent);
            m_to = std::max(m_to, passing.read.value_or(passing.sent));
        }
    }

    Drawing draw()
    {
        axis();
        lanes();
        for (const Passing &passing : m_travel.passings) {
            way(passing);
        }
        for (std::size_t i = 0; i < m_travel.readers.size(); ++i) { // on top of all lines
            marks(m_travel.readers[i], y(static_cast<int>(i)));
        }
        legend();
        return m_sketch.take();
    }

private:
    [[nodiscard]] double x(ExerciseTime at) const
    {
        constexpr double left = nameWidth + 10;
        constexpr double right = width - wordWidth - 14;
        return left + (right - left) * static_cast<double>((at - m_from).count()) /
                          static_cast<double>(std::max<std::int64_t>(1, (m_to - m_from).count()));
    }
    /// -1 is the lane of injects.
    [[nodiscard]] static double y(int reader) { return headHeight + laneHeight * (reader + 1.5); }

    void axis()
    {
        Millis tick{15'000};
        for (const std::int64_t next : {30'000, 60'000, 120'000, 300'000, 600'000, 1'800'000, 3'600'000}) {
            constexpr int most = 6;
            if ((m_to - m_from) / tick > most) {
                tick = Millis{next};
            }
        }
        for (std::int64_t i = m_from / tick; i * tick <= m_to; ++i) {
            const ExerciseTime at = i * tick;
            if (at >= m_from) {
                m_sketch.line({x(at), headHeight}, {x(at), y(static_cast<int>(m_travel.readers.size()) - 1) + 14},
                              m_sketch.inks().fainter);
                m_sketch.text({x(at), headHeight - 8}, timeText(at), 10, Sketch::Align::middle);
            }
        }
    }

    void lanes()
    {
        m_sketch.text({0, y(-1) + 4}, w("Debrief", "Injects"), 12, Sketch::Align::left, true);
        for (std::size_t i = 0; i < m_travel.readers.size(); ++i) {
            const Reader &reader = m_travel.readers[i];
            const double middle = y(static_cast<int>(i));
            const AgencyLook look = lookOf(m_scenario, reader.agency, m_dark);
            m_sketch.shape(look.symbol({10, middle}, 8), look.colour, agencyName(m_scenario, reader.agency));
            m_sketch.text({24, middle + 4}, fitted(readerName(m_scenario, reader), nameWidth - 26, 12), 12);
            m_sketch.line({nameWidth, middle}, {width - wordWidth - 6, middle}, m_sketch.inks().faint);
            if (reader.read) { // has it from here on
                m_sketch.line({x(*reader.read), middle}, {width - wordWidth - 6, middle}, m_sketch.inks().bar, 5);
            }
            const bool isTimed = reader.latency && (reader.by || reader.needs);
            m_sketch.text({width - wordWidth, middle + (isTimed ? -3 : 4)},
                          fitted(readerStateText(w, reader), wordWidth, 11), 11, Sketch::Align::left,
                          reader.isMissing() || reader.state == Reader::State::late);
            if (isTimed) {
                m_sketch.text({width - wordWidth, middle + 11},
                              fitted(w("Debrief", "after %1").with({stretchText(*reader.latency)}), wordWidth, 11), 11);
            }
        }
    }

    void way(const Passing &passing)
    {
        const QPointF from(x(passing.sent), y(passing.from));
        const QPointF to(x(passing.read.value_or(passing.sent)), y(passing.to));
        const Inks &inks = m_sketch.inks();
        const QColor &colour = passing.read ? inks.ink : inks.warm;
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        if (length < 1) {
            return;
        }
        const QPointF along = (to - from) / length;
        const QPointF aside(-along.y(), along.x());
        constexpr double head = 9;
        // what was read is solid, what was told dotted, what nobody read dashed
        m_sketch.line(from, to - along * head, colour, passing.first ? 2 : 1.2, !passing.read,
                      passing.read && passing.spoken);
        const Reader &reader = m_travel.readers[static_cast<std::size_t>(passing.to)];
        const QString sender = passing.from < 0
                                   ? QString(w("Debrief", "inject"))
                                   : readerName(m_scenario, m_travel.readers[static_cast<std::size_t>(passing.from)]);
        const QString tip =
            passing.read
                ? w("Debrief", "%1 → %2: sent %3, read %4")
                      .with({sender, readerName(m_scenario, reader), timeText(passing.sent), timeText(*passing.read)})
                : w("Debrief", "%1 → %2: sent %3, not read")
                      .with({sender, readerName(m_scenario, reader), timeText(passing.sent)});
        m_sketch.figure({to, to - along * head + aside * 5, to - along * head - aside * 5}, colour, tip,
                        passing.entries);
        constexpr int corners = 12;
        m_sketch.shape(polygon(from, 3, corners, 0), colour);
    }

    void marks(const Reader &reader, double middle)
    {
        const Inks &inks = m_sketch.inks();
        if (reader.by) {
            m_sketch.line({x(*reader.by), middle - 12}, {x(*reader.by), middle + 12}, inks.warm, 2);
            // on the side of the line where no words follow
            m_sketch.text({x(*reader.by) - 3, middle - 8}, w("Debrief", "by"), 10, Sketch::Align::right);
        }
        const QString tip = readerName(m_scenario, reader) + QStringLiteral(": ") + readerStateText(w, reader);
        if (reader.read) {
            m_sketch.figure(QRectF(x(*reader.read) - 4, middle - 4, 8, 8), inks.bar, tip, reader.entries);
        } else if (reader.isMissing()) { // a cross where it should have been by then
            const QPointF at(x(reader.by.value_or(reader.sent.value_or(m_to))), middle);
            constexpr double arm = 6;
            m_sketch.line(at + QPointF(-arm, -arm), at + QPointF(arm, arm), inks.warm, 2.4);
            m_sketch.line(at + QPointF(-arm, arm), at + QPointF(arm, -arm), inks.warm, 2.4);
            QColor hidden = inks.warm;
            hidden.setAlpha(1);
            m_sketch.figure(QRectF(at.x() - arm, at.y() - arm, 2 * arm, 2 * arm), hidden, tip, reader.entries);
        }
    }

    void legend()
    {
        const double line = m_sketch.height() - 12;
        const Inks &inks = m_sketch.inks();
        double at = 4;
        const auto entry = [&](const QString &said, auto draw) {
            draw(at);
            m_sketch.text({at + 30, line + 4}, said, 11);
            at += 46 + widthOf(said, 11);
        };
        entry(w("Debrief", "passed on and read"), [&](double left) {
            m_sketch.line({left, line}, {left + 24, line}, inks.ink, 2);
        });
        entry(w("Debrief", "told"), [&](double left) {
            m_sketch.line({left, line}, {left + 24, line}, inks.ink, 2, false, true);
        });
        entry(w("Debrief", "sent, not read"), [&](double left) {
            m_sketch.line({left, line}, {left + 24, line}, inks.warm, 1.4, true);
        });
        entry(w("Debrief", "has it"), [&](double left) {
            m_sketch.line({left, line}, {left + 24, line}, inks.bar, 5);
        });
        entry(w("Debrief", "needed it and has it not"), [&](double left) {
            m_sketch.line({left + 6, line - 5}, {left + 16, line + 5}, inks.warm, 2.4);
            m_sketch.line({left + 6, line + 5}, {left + 16, line - 5}, inks.warm, 2.4);
        });
    }

    const Words &w;
    const Scenario &m_scenario;
    const InformationTravel &m_travel;
    bool m_dark;
    Sketch m_sketch;
    ExerciseTime m_from{0}, m_to{0};
};

} // namespace

Drawing travelDrawing(const Words &words, const Scenario &scenario, const InformationTravel &travel, bool dark)
{
    return Travel(words, scenario, travel, dark).draw();
}

} // namespace samvirke
