// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_drawings.h"
#include "report/debrief_tables.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace samvirke {

namespace {

constexpr double width = 720;
constexpr double height = 470;
constexpr QPointF centre{width / 2, 216};
constexpr double radius = 165;
constexpr double levels = 3;

class Kiviat
{
public:
    Kiviat(const Words &words, const Debrief &debrief, bool dark)
        : w(words),
          m_debrief(debrief),
          m_indicators(debrief.collaboration),
          m_sketch(width, height, words("Debrief", "Collaboration on ten axes, behaviour and judgement"), dark)
    {}

    Drawing draw()
    {
        axes();
        polygonOf(
            [](const Indicator &i) {
                return i.behaviourLevel ? std::optional<double>(*i.behaviourLevel) : std::nullopt;
            },
            m_sketch.inks().bar, false);
        polygonOf([](const Indicator &i) { return i.judgement; }, m_sketch.inks().warm, true);
        legend();
        return m_sketch.take();
    }

private:
    [[nodiscard]] QPointF at(std::size_t axis, double level) const
    {
        const double angle =
            2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_indicators.size()) -
            std::numbers::pi / 2;
        return centre + QPointF(std::cos(angle), std::sin(angle)) * (radius * level / levels);
    }

    void axes()
    {
        const Inks &inks = m_sketch.inks();
        const std::size_t count = m_indicators.size();
        for (int level = 1; level <= 3; ++level) {
            for (std::size_t i = 0; i < count; ++i) {
                m_sketch.line(at(i, level), at((i + 1) % count, level), level == 3 ? inks.faint : inks.fainter);
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const Indicator &indicator = m_indicators[i];
            const bool isBlank = !indicator.behaviourLevel && !indicator.judgement;
            m_sketch.line(centre, at(i, levels), inks.faint, 1, isBlank);
            const QPointF end = at(i, levels * 1.07);
            const double side = end.x() - centre.x();
            const auto align = std::abs(side) < 20 ? Sketch::Align::middle
                               : side > 0          ? Sketch::Align::left
                                                   : Sketch::Align::right;
            const double room = align == Sketch::Align::middle ? 260 : width / 2 - std::abs(side) - 4;
            const double drop = end.y() < centre.y() - radius ? -4 : end.y() > centre.y() + radius ? 12 : 4;
            const QString name = indicatorName(w, indicator.key);
            m_sketch.text(end + QPointF(0, drop),
                          fitted(isBlank ? w("Debrief", "%1 (blank)").with({name}) : name, room, 12), 12, align);
        }
        for (int level = 1; level <= 3; ++level) { // beside the first axis
            m_sketch.text(at(0, level) + QPointF(4, 11), QString::number(level), 10);
        }
    }

    /// Lines only between neighbours that both have a value: a blank axis stays blank.
    template <class Value>
    void polygonOf(const Value &value, const QColor &colour, bool judged)
    {
        const std::size_t count = m_indicators.size();
        for (std::size_t i = 0; i < count; ++i) {
            const auto here = value(m_indicators[i]);
            const auto next = value(m_indicators[(i + 1) % count]);
            if (here && next && count > 1) {
                m_sketch.line(at(i, *here), at((i + 1) % count, *next), colour, 2.2, judged);
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const auto here = value(m_indicators[i]);
            if (!here) {
                continue;
            }
            const Indicator &indicator = m_indicators[i];
            if (judged && indicator.spread) {
                m_sketch.line(at(i, std::max(0.0, *here - *indicator.spread / 2)),
                              at(i, std::min(levels, *here + *indicator.spread / 2)), colour, 4);
            }
            mark(at(i, *here), colour, judged,
                 indicatorName(w, indicator.key) + QStringLiteral(": ") + w.locale().toString(*here, 'g', 2),
                 judged ? std::vector<std::int64_t>{} : behaviourEntries(m_debrief, indicator));
        }
    }

    /// A filled square for what was done, a ring for what was judged: both are seen where they fall together.
    void mark(QPointF where, const QColor &colour, bool judged, const QString &tip, std::vector<std::int64_t> entries)
    {
        if (!judged) {
            m_sketch.shape(
                {where + QPointF(-4, -4), where + QPointF(4, -4), where + QPointF(4, 4), where + QPointF(-4, 4)},
                colour, tip, std::move(entries));
            return;
        }
        constexpr int corners = 20;
        const auto ring = polygon(where, 7.5, corners, 0);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            m_sketch.line(ring[i], ring[(i + 1) % ring.size()], colour, 2);
        }
        QColor hidden = colour;
        hidden.setAlpha(1);
        m_sketch.shape(ring, hidden, tip); // to be pointed at
    }

    void legend()
    {
        const double y = height - 14;
        double x = 8;
        const auto entry = [&](const QColor &colour, bool judged, const QString &said) {
            m_sketch.line({x, y}, {x + 42, y}, colour, 2.2, judged);
            mark({x + 21, y}, colour, judged, said, {});
            m_sketch.text({x + 52, y + 4}, said, 11);
            x += 80 + widthOf(said, 11);
        };
        entry(m_sketch.inks().bar, false, w("Debrief", "behaviour, from the record"));
        entry(m_sketch.inks().warm, true, w("Debrief", "judgement, from the questionnaire"));
        m_sketch.text({width, y + 4}, w("Debrief", "1 latent, 2 developing, 3 active"), 11, Sketch::Align::right);
    }

    const Words &w;
    const Debrief &m_debrief;
    const std::vector<Indicator> &m_indicators;
    Sketch m_sketch;
};

} // namespace

Drawing collaborationDrawing(const Words &words, const Debrief &debrief, bool dark)
{
    return Kiviat(words, debrief, dark).draw();
}

} // namespace samvirke
