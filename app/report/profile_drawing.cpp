// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/debrief_drawings.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr double width = 720;
constexpr double nameEnd = 292;
constexpr double axisStart = 304;
constexpr double axisEnd = 568;
constexpr double valueStart = 584;
constexpr double rowHeight = 24;
constexpr double headHeight = 40;

/// An axis between @p least and 1.
struct Axis
{
    double least = 0;
    [[nodiscard]] double x(double value) const
    {
        return axisStart + (axisEnd - axisStart) * (std::clamp(value, least, 1.0) - least) / (1 - least);
    }
};

/// Clarity of roles is filled, coordination is hatched, what stands beside is light.
void bar(Sketch &sketch, const QRectF &box, GroupKind group, const QString &tip,
         const std::vector<std::int64_t> &entries = {})
{
    const Inks &inks = sketch.inks();
    sketch.shape({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()},
                 group == GroupKind::roleClarity ? inks.bar : inks.barLight, tip, entries);
    if (group == GroupKind::coordination) {
        sketch.hatch(box, inks.bar);
    }
    sketch.frame(box, inks.bar);
}

void whisker(Sketch &sketch, const Axis &axis, const Interval &interval, double y)
{
    constexpr double half = 4;
    const double low = axis.x(interval.low);
    const double high = axis.x(interval.high);
    const auto both = [&](QPointF from, QPointF to) { // lighter around, to stand out on a filled bar
        sketch.line(from, to, QColor(Qt::white), 4);
        sketch.line(from, to, sketch.inks().ink, 1.6);
    };
    both({low, y}, {high, y});
    both({low, y - half}, {low, y + half});
    both({high, y - half}, {high, y + half});
}

class MeasureBars
{
public:
    MeasureBars(const Words &words, const Debrief &debrief, bool dark)
        : w(words),
          m_debrief(debrief),
          m_sketch(width, heightOf(debrief), words("Debrief", "Each measure as a bar"), dark)
    {}

    Drawing draw()
    {
        section(GroupKind::roleClarity, groupName(w, GroupKind::roleClarity));
        section(GroupKind::coordination, groupName(w, GroupKind::coordination));
        alphas();
        section(GroupKind::none, w("Debrief", "Beside, in no group"));
        return m_sketch.take();
    }

private:
    static double heightOf(const Debrief &debrief)
    {
        double height = 4;
        for (const GroupKind group : {GroupKind::roleClarity, GroupKind::coordination, GroupKind::none}) {
            const auto rows = std::ranges::count_if(debrief.measures,
                                                    [&](const Measure &m) { return m.group == group && !m.isAlpha; });
            height += rows == 0 ? 0 : headHeight + rowHeight * static_cast<double>(rows);
        }
        const auto rows = std::ranges::count_if(debrief.measures, &Measure::isAlpha);
        return height + (rows == 0 ? 0 : headHeight + rowHeight * static_cast<double>(rows));
    }

    void head(const QString &title, const Axis &axis, std::size_t rows)
    {
        m_y += headHeight;
        m_sketch.text({0, m_y - 10}, title, 13, Sketch::Align::left, true);
        const double bottom = m_y + rowHeight * static_cast<double>(rows);
        for (const double at :
             axis.least < 0 ? std::vector{-1.0, -0.5, 0.0, 0.5, 1.0} : std::vector{0.0, 0.25, 0.5, 0.75, 1.0}) {
            m_sketch.line({axis.x(at), m_y - 2}, {axis.x(at), bottom},
                          at == 0 ? m_sketch.inks().faint : m_sketch.inks().fainter, at == 0 ? 1.4 : 1);
            m_sketch.text({axis.x(at), m_y - 8}, w.locale().toString(at, 'g', 3), 10, Sketch::Align::middle);
        }
    }

    void section(GroupKind group, const QString &title)
    {
        std::vector<const Measure *> shown;
        for (const Measure &measure : m_debrief.measures) {
            if (measure.group == group && !measure.isAlpha) {
                shown.push_back(&measure);
            }
        }
        rows(title, Axis{}, shown);
    }

    void alphas()
    {
        std::vector<const Measure *> shown;
        for (const Measure &measure : m_debrief.measures) {
            if (measure.isAlpha) {
                shown.push_back(&measure);
            }
        }
        rows(w("Debrief", "Agreement (alpha)"), Axis{-1}, shown);
    }

    void rows(const QString &title, const Axis &axis, const std::vector<const Measure *> &measures)
    {
        if (measures.empty()) {
            return;
        }
        head(title, axis, measures.size());
        for (const Measure *measure : measures) {
            const double middle = m_y + rowHeight / 2;
            m_sketch.text({nameEnd, middle + 4}, fitted(measureName(w, measure->key), nameEnd, 12), 12,
                          Sketch::Align::right);
            constexpr double half = 7;
            const QString tip = measureName(w, measure->key) + QStringLiteral(": ") + measureValue(w, *measure);
            if (measure->value) {
                const double from = axis.x(0);
                const double to = axis.x(*measure->value);
                bar(m_sketch,
                    QRectF(QPointF(std::min(from, to), middle - half), QPointF(std::max(from, to), middle + half)),
                    measure->group, tip, measure->entries);
                if (measure->interval) {
                    whisker(m_sketch, axis, *measure->interval, middle);
                }
                m_sketch.text({valueStart, middle + 4}, measureValue(w, *measure), 12, Sketch::Align::left, true);
                m_sketch.text({width, middle + 4}, w("Debrief", "of %1").with({QString::number(measure->n)}), 11,
                              Sketch::Align::right);
            } else {
                m_sketch.frame(QRectF(QPointF(axis.x(axis.least), middle - half), QPointF(axis.x(1), middle + half)),
                               m_sketch.inks().faint, 1, true);
                m_sketch.text({(axisStart + axisEnd) / 2, middle + 4},
                              fitted(measureValue(w, *measure), axisEnd - axisStart - 8, 11), 11,
                              Sketch::Align::middle);
            }
            m_y += rowHeight;
        }
    }

    const Words &w;
    const Debrief &m_debrief;
    Sketch m_sketch;
    double m_y = 0;
};

} // namespace

Drawing groupDrawing(const Words &w, const Debrief &debrief, bool dark)
{
    constexpr double row = 44;
    constexpr double noise = 0.03; // of a group value in one run
    Sketch sketch(width, 24 + row * static_cast<double>(debrief.groups.size()), w("Debrief", "Both group values"),
                  dark);
    const Axis axis;
    for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        sketch.line({axis.x(at), 20}, {axis.x(at), sketch.height() - 6}, sketch.inks().fainter);
        sketch.text({axis.x(at), 13}, w.locale().toString(at, 'g', 3), 10, Sketch::Align::middle);
    }
    double middle = 20 + row / 2;
    for (const Group &group : debrief.groups) {
        sketch.text({nameEnd, middle + 5}, fitted(groupName(w, group.kind), nameEnd, 15), 15, Sketch::Align::right,
                    true);
        const QRectF track(QPointF(axis.x(0), middle - 12), QPointF(axis.x(1), middle + 12));
        if (group.value) {
            bar(sketch, QRectF(track.topLeft(), QPointF(axis.x(*group.value), track.bottom())), group.kind,
                groupText(w, group));
            whisker(sketch, axis, {*group.value - noise, *group.value + noise}, middle);
            sketch.text({valueStart, middle + 7}, w.locale().toString(*group.value, 'f', 2), 20, Sketch::Align::left,
                        true);
            sketch.text({width, middle + 5}, w("Debrief", "%n measures", nullptr, int(group.basis.size())), 11,
                        Sketch::Align::right);
        } else {
            sketch.frame(track, sketch.inks().faint, 1, true);
            sketch.text(track.center() + QPointF(0, 4), w("Debrief", "not enough evidence"), 11, Sketch::Align::middle);
        }
        middle += row;
    }
    return sketch.take();
}

Drawing profileDrawing(const Words &words, const Debrief &debrief, bool dark)
{
    return MeasureBars(words, debrief, dark).draw();
}

} // namespace samvirke
