// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compare_tables.h"

#include "plan/lookup.h"
#include "report/debrief_text.h"
#include "report/sketch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

QString labelOf(std::size_t play)
{
    return QStringLiteral("#%1").arg(play + 1);
}

QStringList headOf(const QString &first, std::size_t plays)
{
    QStringList head{first};
    for (std::size_t i = 0; i < plays; ++i) {
        head += labelOf(i);
    }
    return head;
}

QString differenceText(const Words &w, double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + w.locale().toString(std::abs(value), 'f', 2);
}

EvidenceCell cellOf(const QString &text, const QString &help = {}, bool marked = false)
{
    return {text, help, marked, {}, {}};
}

QString outcomeText(const Words &w, const std::optional<TaskResult> &play)
{
    if (!play) {
        return w("Compare", "not in the plan");
    }
    QString text = outcomeName(w, play->outcome);
    if (play->latency) {
        text += w("Compare", " after %1").with({stretchText(*play->latency)});
    }
    return text;
}

constexpr double width = 720;
constexpr double nameWidth = 230;
constexpr double axisEnd = 560;
constexpr double rowHeight = 30;
constexpr double headHeight = 40;
constexpr double mostTargets = 3; ///< the axis ends there; what is later stands at its end

/// Each play has a shape of its own, and a place in the row: they are told apart without colours.
std::vector<QPointF> markOf(std::size_t play, QPointF at)
{
    constexpr double radius = 5.5;
    constexpr int sides[] = {4, 3, 6, 5};
    constexpr double turns[] = {std::numbers::pi / 4, -std::numbers::pi / 2, 0, -std::numbers::pi / 2};
    const std::size_t shape = play % std::size(sides);
    return polygon(at, radius, sides[shape], turns[shape]);
}

class Overlay
{
public:
    Overlay(const Words &words, const Scenario &scenario, const PlayComparison &comparison, bool dark)
        : w(words),
          m_scenario(scenario),
          m_comparison(comparison),
          m_plays(comparison.variants.size()),
          m_sketch(width, headHeight + heightOf() * static_cast<double>(comparison.tasks.size()) + 26,
                   words("Compare", "When each task was taken in each play, in targets"), dark)
    {}

    Drawing draw()
    {
        double top = headHeight;
        for (int target = 0; target <= static_cast<int>(mostTargets); ++target) {
            const double at = x(target);
            m_sketch.line({at, headHeight - 6}, {at, m_sketch.height() - 26},
                          target == 1 ? m_sketch.inks().faint : m_sketch.inks().fainter, target == 1 ? 2 : 1);
            m_sketch.text({at, headHeight - 12},
                          target == 1 ? QString(w("Compare", "target")) : QStringLiteral("%1×").arg(target), 10,
                          Sketch::Align::middle);
        }
        for (const PlayComparison::OfTask &task : m_comparison.tasks) {
            row(task, top);
            top += heightOf();
        }
        double at = 4;
        for (std::size_t i = 0; i < m_plays; ++i) {
            m_sketch.shape(markOf(i, {at + 6, m_sketch.height() - 10}), inkOf(i));
            m_sketch.text({at + 16, m_sketch.height() - 6}, labelOf(i), 11);
            at += 52;
        }
        return m_sketch.take();
    }

private:
    [[nodiscard]] double heightOf() const
    {
        constexpr double line = 14;
        return std::max(rowHeight, line * static_cast<double>(m_comparison.variants.size()) + 6);
    }
    static double x(double targets)
    {
        return nameWidth + 8 + (axisEnd - nameWidth - 24) * std::clamp(targets, 0.0, mostTargets) / mostTargets;
    }
    [[nodiscard]] const QColor &inkOf(std::size_t play) const
    {
        return play % 2 == 0 ? m_sketch.inks().bar : m_sketch.inks().warm;
    }

    void row(const PlayComparison::OfTask &task, double top)
    {
        const Task *planned = find(m_scenario.tasks, task.task);
        const QString title = taskTitle(m_scenario, task.task);
        const double each = heightOf() / static_cast<double>(std::max<std::size_t>(1, m_plays));
        m_sketch.line({0, top}, {width, top}, m_sketch.inks().fainter);
        m_sketch.text({0, top + heightOf() / 2 + 4}, fitted(title, nameWidth - 6, 12), 12, Sketch::Align::left,
                      task.differs());
        for (std::size_t i = 0; i < task.plays.size(); ++i) {
            const auto &play = task.plays[i];
            const double middle = top + each * (static_cast<double>(i) + 0.5);
            m_sketch.text({axisEnd, middle + 4},
                          fitted(play ? outcomeName(w, play->outcome) : QString(w("Compare", "not in the plan")),
                                 width - axisEnd, 11),
                          11);
            if (!play || !play->latency || planned == nullptr || !planned->target) {
                continue;
            }
            const double targets = static_cast<double>(play->latency->count()) /
                                   static_cast<double>(std::max<std::int64_t>(1, planned->target->count()));
            m_sketch.line({x(0), middle}, {x(targets), middle}, inkOf(i), 1.4, false, i % 2 == 1);
            const QString tip = QStringLiteral("%1 %2: %3").arg(labelOf(i), title, outcomeText(w, play));
            // what proves the others stands in their own records
            m_sketch.shape(markOf(i, {x(targets), middle}), inkOf(i), tip,
                           i == 0 ? play->entries : std::vector<std::int64_t>{});
        }
    }

    const Words &w;
    const Scenario &m_scenario;
    const PlayComparison &m_comparison;
    std::size_t m_plays;
    Sketch m_sketch;
};

} // namespace

EvidenceTable comparedFigures(const Words &w, const PlayComparison &comparison)
{
    EvidenceTable table;
    const std::size_t plays = comparison.variants.size();
    table.header = headOf(w("Compare", "Figure"), plays);
    table.header += w("Compare", "What it rests on");
    for (const PlayComparison::OfGroup &group : comparison.groups) {
        EvidenceRow row{{cellOf(groupName(w, group.kind), {}, true)}, {}};
        for (std::size_t i = 0; i < plays; ++i) {
            if (group.status != Group::Status::ok || i >= group.values.size() || !group.values[i]) {
                row.cells.push_back(cellOf(w("Compare", "no value")));
                continue;
            }
            QString text = w.locale().toString(*group.values[i], 'f', 2);
            QString help;
            if (i > 0 && group.differences[i]) {
                text += QStringLiteral(" (%1)").arg(differenceText(w, *group.differences[i]));
                if (meansNothing(*group.differences[i])) {
                    text += w("Compare", ", means nothing");
                    help = w("Compare", "%1: a difference below %2 between single plays means nothing.")
                               .with({labelOf(i), w.locale().toString(leastGroupDifference, 'f', 2)});
                }
            }
            row.cells.push_back(cellOf(text, help));
        }
        QStringList basis;
        for (const std::string_view key : group.basis) {
            basis += measureName(w, key);
        }
        row.cells.push_back(cellOf(
            group.status == Group::Status::tooFewAgencies ? w("Compare", "no value: fewer than two agencies took part")
            : group.status != Group::Status::ok
                ? w("Compare", "no value: fewer than four measures that all plays offered enough for")
                : w("Debrief", "%n measures", nullptr, int(group.basis.size())),
            basis.join(QStringLiteral("; "))));
        table.rows.push_back(std::move(row));
    }
    for (const PlayComparison::OfMeasure &measure : comparison.measures) {
        EvidenceRow row{{cellOf(measureName(w, measure.key))}, {}};
        for (std::size_t i = 0; i < plays; ++i) {
            QString text = measureValue(w, measure.plays[i]);
            if (i > 0 && measure.differences[i]) {
                text += QStringLiteral(" (%1)").arg(differenceText(w, *measure.differences[i]));
            }
            row.cells.push_back(cellOf(text));
        }
        row.cells.push_back(cellOf(measure.inCommonBasis ? w("Compare", "in the common basis")
                                                         : w("Compare", "not in the common basis")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable comparedTasks(const Words &w, const Scenario &scenario, const PlayComparison &comparison)
{
    EvidenceTable table;
    table.header = headOf(w("Debrief", "Task"), comparison.variants.size());
    for (const PlayComparison::OfTask &task : comparison.tasks) {
        EvidenceRow row{{cellOf(taskTitle(scenario, task.task))}, {}};
        for (const auto &play : task.plays) {
            row.cells.push_back(cellOf(outcomeText(w, play), {}, task.differs()));
        }
        if (!task.plays.empty() && task.plays.front()) {
            row.entries = task.plays.front()->entries;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

EvidenceTable comparedInjects(const Words &w, const Scenario &scenario, const PlayComparison &comparison)
{
    EvidenceTable table;
    table.header = headOf(w("Compare", "Inject"), comparison.variants.size());
    for (const PlayComparison::OfInject &inject : comparison.injects) {
        const Inject *planned = find(scenario.injects, inject.inject);
        EvidenceRow row{{cellOf(fromUtf8(planned == nullptr ? inject.inject.value : planned->title))}, {}};
        const bool same =
            std::ranges::all_of(inject.released, [&](const auto &at) { return at == inject.released.front(); });
        for (const auto &at : inject.released) {
            row.cells.push_back(cellOf(at ? timeText(*at) : QString(w("Compare", "not released")), {}, !same));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Drawing comparedTasksDrawing(const Words &words, const Scenario &scenario, const PlayComparison &comparison, bool dark)
{
    return Overlay(words, scenario, comparison, dark).draw();
}

} // namespace samvirke
