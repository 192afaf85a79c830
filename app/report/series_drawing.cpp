// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compare_tables.h"

#include "report/debrief_text.h"
#include "report/sketch.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

constexpr double width = 720;
constexpr double groupHeight = 170, measureHeight = 122;
constexpr int groupsBeside = 2, measuresBeside = 4;
constexpr double edge = 6;

/// One figure, play by play in the order of time.
struct Series
{
    QString name;
    std::vector<std::optional<double>> values;
    std::vector<std::vector<std::int64_t>>
        entries;      ///< of the first play; what proves the others stands in their records
    double least = 0; ///< of the axis; it ends at 1
};

QString playName(std::size_t place)
{
    return QStringLiteral("#%1").arg(place + 1);
}

std::vector<Series> groupSeries(const Words &words, const PlayComparison &comparison)
{
    std::vector<Series> all;
    for (const PlayComparison::OfGroup &group : comparison.groups) {
        Series series{groupName(words, group.kind), {}, {}, 0};
        for (const std::size_t place : comparison.inOrderOfTime()) {
            const bool any = group.status == Group::Status::ok && place < group.values.size();
            series.values.push_back(any ? group.values[place] : std::nullopt);
            series.entries.emplace_back();
        }
        all.push_back(std::move(series));
    }
    return all;
}

/// Those that any play has a value for.
std::vector<Series> measureSeries(const Words &words, const PlayComparison &comparison)
{
    std::vector<Series> all;
    for (const PlayComparison::OfMeasure &measure : comparison.measures) {
        Series series{measureName(words, measure.key), {}, {}, 0};
        for (const std::size_t place : comparison.inOrderOfTime()) {
            const Measure &play = measure.plays[place];
            series.least = play.isAlpha ? -1 : series.least;
            series.values.push_back(play.status == MeasureStatus::ok ? play.value : std::nullopt);
            series.entries.push_back(place == 0 ? play.entries : std::vector<std::int64_t>{});
        }
        if (std::ranges::any_of(series.values, [](const auto &value) { return value.has_value(); })) {
            all.push_back(std::move(series));
        }
    }
    return all;
}

double rowsOf(std::size_t count, int beside)
{
    return std::ceil(static_cast<double>(count) / beside);
}

class SeriesPicture
{
public:
    SeriesPicture(const Words &words, const PlayComparison &comparison, bool dark)
        : w(words),
          m_order(comparison.inOrderOfTime()),
          m_groups(groupSeries(words, comparison)),
          m_measures(measureSeries(words, comparison)),
          m_sketch(width,
                   groupHeight * rowsOf(m_groups.size(), groupsBeside) +
                       measureHeight * rowsOf(m_measures.size(), measuresBeside),
                   words("Compare", "Each figure from take to take, in the order in which they were played"), dark)
    {}

    Drawing draw()
    {
        double top = 0;
        const auto grid = [&](const std::vector<Series> &all, int beside, double height, double size) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                const auto column = static_cast<int>(i) % beside;
                const double each = width / beside;
                panel(all[i], QRectF(each * column, top, each, height), size);
                top += column + 1 == beside || i + 1 == all.size() ? height : 0;
            }
        };
        grid(m_groups, groupsBeside, groupHeight, 13);
        grid(m_measures, measuresBeside, measureHeight, 11);
        return m_sketch.take();
    }

private:
    void panel(const Series &series, const QRectF &box, double size)
    {
        const double axisWidth = size * 2.2;
        const QRectF inside(box.left() + edge + axisWidth, box.top() + size * 3.4, box.width() - 3 * edge - axisWidth,
                            box.height() - size * 5.4);
        const auto y = [&](double value) {
            return inside.bottom() -
                   inside.height() * (std::clamp(value, series.least, 1.0) - series.least) / (1 - series.least);
        };
        const auto x = [&](std::size_t at) {
            return inside.left() +
                   inside.width() * (static_cast<double>(at) + 0.5) / static_cast<double>(series.values.size());
        };
        m_sketch.text({box.left() + edge, box.top() + size * 1.3}, fitted(series.name, box.width() - 2 * edge, size),
                      size, Sketch::Align::left, true);
        for (const double at : {series.least, series.least < 0 ? 0.0 : 0.5, 1.0}) {
            m_sketch.line({inside.left(), y(at)}, {inside.right(), y(at)}, m_sketch.inks().fainter);
            m_sketch.text({inside.left() - 4, y(at) + size * 0.3}, w.locale().toString(at, 'g', 2), size - 2,
                          Sketch::Align::right);
        }
        for (std::size_t i = 1; i < series.values.size(); ++i) {
            if (series.values[i - 1] && series.values[i]) {
                m_sketch.line({x(i - 1), y(*series.values[i - 1])}, {x(i), y(*series.values[i])}, m_sketch.inks().bar,
                              1.6);
            }
        }
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            m_sketch.text({x(i), box.bottom() - size * 0.7}, playName(m_order[i]), size - 2, Sketch::Align::middle);
            if (!series.values[i]) { // nothing stands where there is no value, and a gap is left in the line
                m_sketch.text({x(i), inside.bottom() - 2}, QStringLiteral("–"), size - 1, Sketch::Align::middle);
                continue;
            }
            const double value = *series.values[i];
            const QString said = w.locale().toString(value, 'f', 2);
            m_sketch.figure(polygon({x(i), y(value)}, size * 0.4, 4, std::numbers::pi / 4), m_sketch.inks().bar,
                            QStringLiteral("%1, %2: %3").arg(series.name, playName(m_order[i]), said),
                            series.entries[i]);
            m_sketch.text({x(i), y(value) - size * 0.6}, said, size - 2, Sketch::Align::middle);
        }
    }

    const Words &w;
    std::vector<std::size_t> m_order;
    std::vector<Series> m_groups, m_measures;
    Sketch m_sketch;
};

} // namespace

EvidenceTable comparedSeries(const Words &words, const PlayComparison &comparison)
{
    EvidenceTable table;
    table.header = {words("Compare", "Figure")};
    for (const std::size_t place : comparison.inOrderOfTime()) {
        const std::int64_t started = comparison.started[place];
        const QDateTime day = QDateTime::fromMSecsSinceEpoch(started);
        table.header += started == 0 ? playName(place)
                                     : QStringLiteral("%1, %2").arg(playName(place),
                                                                    words.locale().toString(day, QLocale::ShortFormat));
    }
    std::vector<Series> all = groupSeries(words, comparison);
    const std::size_t groups = all.size();
    for (Series &series : measureSeries(words, comparison)) {
        all.push_back(std::move(series));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        EvidenceRow row{{{all[i].name, {}, i < groups, {}, {}}}, {}};
        for (std::size_t at = 0; at < all[i].values.size(); ++at) {
            const auto &value = all[i].values[at];
            row.cells.push_back(
                {value ? words.locale().toString(*value, 'f', 2) : QString(words("Compare", "no value")),
                 {},
                 false,
                 {},
                 {}});
            row.entries.insert(row.entries.end(), all[i].entries[at].begin(), all[i].entries[at].end());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Drawing comparedSeriesDrawing(const Words &words, const PlayComparison &comparison, bool dark)
{
    return SeriesPicture(words, comparison, dark).draw();
}

} // namespace samvirke
