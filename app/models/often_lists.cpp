// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/often_lists.h"

#include "report/debrief_text.h"
#include "report/measure_help.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace samvirke {

namespace {

constexpr std::size_t longestStrip = 60; ///< signs; a longer plan has more minutes in each
constexpr double much = 5;               ///< open at once; convention of this program, as in the plan along time

/// The mean of each stretch of @p minutes, as signs of growing height.
QString stripOf(const std::vector<double> &open, std::size_t minutes)
{
    QString strip;
    for (std::size_t from = 0; from < open.size(); from += minutes) {
        const std::size_t until = std::min(from + minutes, open.size());
        double sum = 0;
        for (std::size_t i = from; i < until; ++i) {
            sum += open[i];
        }
        constexpr int highest = 7;
        const double mean = sum / static_cast<double>(until - from);
        const int height = std::min(highest, static_cast<int>(std::ceil(mean / much * highest)));
        strip += QChar(0x2581 + std::max(0, height));
    }
    return strip;
}

} // namespace

QStringList oftenWrongHeader(const Words &words)
{
    return {words("Often", "How often"), words("Often", "What goes wrong"), words("Often", "Whose")};
}

std::vector<LiveRow> oftenWrongRows(const Words &words, const Scenario &scenario, const Often &often)
{
    std::vector<LiveRow> rows;
    for (const Often::Wrong &wrong : often.wrong) {
        LiveRow row;
        row.key = QString::number(rows.size());
        const QString count =
            words("Often", "%1 of %2").with({QString::number(wrong.plays), QString::number(often.plays)});
        const QString what = findingText(words, scenario, wrong.finding);
        const bool usual = 2 * wrong.plays >= often.plays;
        row.cells = {{count, usual ? Tone::warm : Tone::plain},
                     {what, usual ? Tone::strong : Tone::plain},
                     {{}, Tone::plain, wrong.finding.agencies}};
        row.said = words("Often", "In %1: %2").with({count, what});
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList oftenMeasureHeader(const Words &words)
{
    return {words("Often", "Measure"), words("Often", "Usually"), words("Often", "Least"), words("Often", "Most"),
            words("Often", "Scored in")};
}

std::vector<LiveRow> oftenMeasureRows(const Words &words, const Often &often)
{
    const auto number = [&](const Often::Spread &spread, double value) {
        return spread.plays == 0 ? QStringLiteral("–") : words.locale().toString(value, 'f', 2);
    };
    std::vector<LiveRow> rows;
    for (const Often::Spread &spread : often.measures) {
        LiveRow row;
        row.key = QString::fromLatin1(spread.measure.data(), static_cast<qsizetype>(spread.measure.size()));
        const QString name = measureName(words, spread.measure);
        const QString scored =
            words("Often", "%1 of %2").with({QString::number(spread.plays), QString::number(often.plays)});
        row.cells = {{name},
                     {number(spread, spread.middle), Tone::strong},
                     {number(spread, spread.least)},
                     {number(spread, spread.most)},
                     {scored, spread.plays < often.plays ? Tone::warm : Tone::quiet}};
        row.said = words("Often", "%1: usually %2, from %3 to %4, scored in %5")
                       .with({name, row.cells[1].text, row.cells[2].text, row.cells[3].text, scored});
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList oftenBusyHeader(const Words &words)
{
    return {words("Often", "Agency"), words("Often", "Open along time"), words("Often", "Most at once"),
            words("Often", "When")};
}

std::vector<LiveRow> oftenBusyRows(const Words &words, const Scenario &scenario, const Often &often)
{
    std::size_t length = 0;
    for (const Often::Busy &busy : often.busy) {
        length = std::max(length, busy.open.size());
    }
    const std::size_t minutes = std::max<std::size_t>(1, (length + longestStrip - 1) / longestStrip);
    std::vector<LiveRow> rows;
    for (const Often::Busy &busy : often.busy) {
        std::vector<double> open = busy.open;
        open.resize(length, 0);
        const auto most = std::ranges::max_element(open);
        const QString count = words.locale().toString(*most, 'f', 1);
        const QString when = timeText(std::chrono::minutes(most - open.begin()));
        const QString name = agencyName(scenario, busy.agency);
        LiveRow row;
        row.key = fromUtf8(busy.agency.value);
        row.cells = {{name, Tone::plain, {busy.agency}},
                     {stripOf(open, minutes)},
                     {count, *most >= much ? Tone::warm : Tone::plain},
                     {when, Tone::quiet}};
        row.said = words("Often", "%1: at most %2 open at once, at %3").with({name, count, when});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace samvirke
