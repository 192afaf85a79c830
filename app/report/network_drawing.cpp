// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agency_look.h"
#include "report/debrief_drawings.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace samvirke {

namespace {

constexpr double width = 720;
constexpr double height = 460;
constexpr QPointF centre{width / 2, 206};
constexpr double across = 230;
constexpr double down = 150;
constexpr double nodeRadius = 17;

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

class Network
{
public:
    Network(const Words &words, const Scenario &scenario, const ContactNetwork &network, bool dark)
        : w(words),
          m_scenario(scenario),
          m_network(network),
          m_dark(dark),
          m_sketch(width, height, words("Debrief", "Who was in contact with whom"), dark)
    {
        // equal steps from the top, by the plan's order
        const auto nodes = static_cast<double>(std::max<std::size_t>(1, m_network.nodes.size()));
        for (std::size_t i = 0; i < m_network.nodes.size(); ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / nodes - std::numbers::pi / 2;
            m_places[m_network.nodes[i]] = centre + QPointF(across * std::cos(angle), down * std::sin(angle));
        }
    }

    Drawing draw()
    {
        for (const Contact &arc : m_network.arcs) {
            contact(arc);
        }
        for (const auto &[arc, at] : m_counts) { // on top of all lines
            count(*arc, at);
        }
        for (const AgencyId &agency : m_network.nodes) {
            node(agency);
        }
        legend();
        return m_sketch.take();
    }

private:
    void arrow(QPointF from, QPointF to, bool planned, bool seen, int exchanges)
    {
        const Inks &inks = m_sketch.inks();
        constexpr int most = 8;
        const QColor &colour = seen ? (planned ? inks.ink : inks.bar) : inks.warm;
        const double thickness = seen ? 1.2 + 0.35 * std::min(exchanges, most) : 1.6;
        const bool isDotted = seen && !planned;
        const QPointF along = (to - from) / std::max(1.0, lengthOf(to - from));
        const QPointF aside(-along.y(), along.x());
        constexpr double head = 11;
        m_sketch.line(from, to - along * head, colour, thickness, !seen, isDotted);
        if (planned) { // a filled head, else an open one
            m_sketch.shape({to, to - along * head + aside * 5, to - along * head - aside * 5}, colour);
        } else {
            m_sketch.line(to - along * head, to, colour, thickness, false, true);
            m_sketch.line(to, to - along * head + aside * 6, colour, 1.6);
            m_sketch.line(to, to - along * head - aside * 6, colour, 1.6);
        }
    }

    void contact(const Contact &arc)
    {
        const auto from = m_places.find(arc.from);
        const auto to = m_places.find(arc.to);
        if (from == m_places.end() || to == m_places.end() || (!arc.planned && !arc.seen())) {
            return;
        }
        const QPointF whole = to->second - from->second;
        const double length = lengthOf(whole);
        if (length < 4 * nodeRadius) {
            return;
        }
        const QPointF along = whole / length;
        const QPointF aside = QPointF(-along.y(), along.x()) * 8; // there and back stand beside each other
        const QPointF start = from->second + along * (nodeRadius + 8) + aside;
        const QPointF end = to->second - along * (nodeRadius + 8) + aside;
        arrow(start, end, arc.planned, arc.seen(), arc.exchanges);
        m_counts.emplace_back(&arc, start + (end - start) * 0.32);
    }

    void count(const Contact &arc, QPointF at)
    {
        const QString said = QString::number(arc.exchanges);
        const double half = widthOf(said, 11) / 2 + 3;
        const QString tip = QStringLiteral("%1 → %2: %3, %4")
                                .arg(agencyName(m_scenario, arc.from), agencyName(m_scenario, arc.to),
                                     QString::number(arc.exchanges), contactText(w, arc));
        m_sketch.figure(QRectF(at.x() - half, at.y() - 8, 2 * half, 16),
                        m_dark ? QColor(0x22, 0x25, 0x28) : QColor(Qt::white), tip, arc.entries);
        m_sketch.text(at + QPointF(0, 4), said, 11, Sketch::Align::middle, true);
    }

    void node(const AgencyId &agency)
    {
        const QPointF at = m_places.at(agency);
        const AgencyLook look = lookOf(m_scenario, agency, m_dark);
        m_sketch.shape(look.symbol(at, nodeRadius), look.colour, agencyName(m_scenario, agency));
        constexpr double reach = 150;
        const QString name = fitted(agencyName(m_scenario, agency), reach, 12);
        const bool isBeside = std::abs(at.x() - centre.x()) > across / 2;
        if (!isBeside) {
            m_sketch.text(at + QPointF(0, at.y() < centre.y() ? -nodeRadius - 8 : nodeRadius + 18), name, 12,
                          Sketch::Align::middle, true);
        } else if (at.x() > centre.x()) {
            m_sketch.text(at + QPointF(nodeRadius + 8, 4), fitted(name, width - at.x() - nodeRadius - 10, 12), 12,
                          Sketch::Align::left, true);
        } else {
            m_sketch.text(at + QPointF(-nodeRadius - 8, 4), fitted(name, at.x() - nodeRadius - 10, 12), 12,
                          Sketch::Align::right, true);
        }
    }

    void legend()
    {
        double at = 8;
        const double y = height - 14;
        const auto entry = [&](bool planned, bool seen, const QString &said) {
            arrow({at, y}, {at + 42, y}, planned, seen, 2);
            m_sketch.text({at + 50, y + 4}, said, 11);
            at += 74 + widthOf(said, 11);
        };
        entry(true, true, w("Debrief", "planned and seen"));
        entry(false, true, w("Debrief", "seen, not planned"));
        entry(true, false, w("Debrief", "planned, missing"));
    }

    const Words &w;
    const Scenario &m_scenario;
    const ContactNetwork &m_network;
    bool m_dark;
    Sketch m_sketch;
    std::map<AgencyId, QPointF> m_places;
    std::vector<std::pair<const Contact *, QPointF>> m_counts;
};

} // namespace

Drawing networkDrawing(const Words &words, const Scenario &scenario, const ContactNetwork &network, bool dark)
{
    return Network(words, scenario, network, dark).draw();
}

} // namespace samvirke
