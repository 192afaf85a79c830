// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_drawings.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

constexpr double width = 720;
constexpr double nameWidth = 250;
constexpr double wordWidth = 92;
constexpr double headHeight = 46;
constexpr double rowHeight = 28;

/// Four steps of one colour; each cell says its number too.
using Shades = std::array<QColor, 4>;
const Shades onLight{QColor(0xf4, 0xf7, 0xfa), QColor(0xd5, 0xe2, 0xee), QColor(0xa9, 0xc5, 0xde),
                     QColor(0x78, 0xa3, 0xca)};
const Shades onDark{QColor(0x24, 0x2a, 0x30), QColor(0x2b, 0x3d, 0x4f), QColor(0x2f, 0x54, 0x76),
                    QColor(0x2d, 0x6a, 0xa3)};

class HeatMap
{
public:
    HeatMap(const Words &words, const Scenario &scenario, const Debrief &debrief, bool dark)
        : w(words),
          m_scenario(scenario),
          m_debrief(debrief),
          m_agencies(measuredAgencies(scenario)),
          m_dark(dark),
          m_sketch(width, headHeight + rowHeight * static_cast<double>(debrief.urgency.size()) + 30,
                   words("Debrief", "How urgent each agency found each matter"), dark)
    {}

    Drawing draw()
    {
        head();
        double top = headHeight;
        for (const UrgencyUnitResult &unit : m_debrief.urgency) {
            row(unit, top);
            top += rowHeight;
        }
        if (const Measure *agreement = m_debrief.measure("urgency_agreement")) {
            m_sketch.text({0, top + 22},
                          w("Debrief", "%1: %2.").with({measureName(w, agreement->key), measureValue(w, *agreement)}),
                          12, Sketch::Align::left, true);
        }
        return m_sketch.take();
    }

private:
    [[nodiscard]] double cellWidth() const
    {
        return (width - nameWidth - wordWidth) / static_cast<double>(std::max<std::size_t>(1, m_agencies.size()));
    }
    [[nodiscard]] QRectF cellAt(std::size_t column, double top) const
    {
        return {nameWidth + cellWidth() * static_cast<double>(column), top, cellWidth() - 2, rowHeight - 2};
    }

    void head()
    {
        for (std::size_t i = 0; i < m_agencies.size(); ++i) {
            const QPointF at = cellAt(i, 0).center();
            const AgencyLook look = lookOf(m_scenario, m_agencies[i], m_dark);
            m_sketch.shape(look.symbol({at.x(), 12}, 8), look.colour, agencyName(m_scenario, m_agencies[i]));
            m_sketch.text({at.x(), 36}, fitted(fromUtf8(m_agencies[i].value), cellWidth(), 12), 12,
                          Sketch::Align::middle, true);
        }
    }

    void row(const UrgencyUnitResult &unit, double top)
    {
        const Shades &shades = m_dark ? onDark : onLight;
        const QString matter = urgencyMatter(m_scenario, unit.what);
        const double line = top + rowHeight / 2 + 3;
        m_sketch.text({0, line}, fitted(matter, nameWidth - 8, 12), 12);
        int lowest = 0;
        int highest = 0;
        int rated = 0;
        for (std::size_t i = 0; i < m_agencies.size(); ++i) {
            const auto it =
                std::ranges::find(unit.ratings, m_agencies[i], [](const auto &rating) { return rating.first; });
            const QRectF cell = cellAt(i, top);
            if (it == unit.ratings.end()) {
                continue; // not asked
            }
            const QString name = agencyName(m_scenario, m_agencies[i]);
            if (!it->second) {
                m_sketch.frame(cell, m_sketch.inks().faint, 1, true);
                m_sketch.text({cell.center().x(), line}, QStringLiteral("–"), 13, Sketch::Align::middle);
                continue;
            }
            const int level = std::clamp(*it->second, 1, 4);
            lowest = lowest == 0 ? level : std::min(lowest, level);
            highest = std::max(highest, level);
            ++rated;
            m_sketch.figure(cell, shades[static_cast<std::size_t>(level - 1)],
                            matter + QStringLiteral(": ") +
                                w("Debrief", "%1: urgency %2 of 4").with({name, QString::number(level)}),
                            unit.entries);
            m_sketch.text({cell.center().x(), line}, QString::number(level), 13, Sketch::Align::middle, true);
        }
        if (rated > 1) { // one alone agrees with nobody
            const int spread = highest - lowest;
            m_sketch.text({width - wordWidth + 6, line}, spreadText(w, spread), 12, Sketch::Align::left, spread >= 2);
        }
    }

    const Words &w;
    const Scenario &m_scenario;
    const Debrief &m_debrief;
    std::vector<AgencyId> m_agencies;
    bool m_dark;
    Sketch m_sketch;
};

} // namespace

Drawing urgencyDrawing(const Words &words, const Scenario &scenario, const Debrief &debrief, bool dark)
{
    return HeatMap(words, scenario, debrief, dark).draw();
}

} // namespace samvirke
