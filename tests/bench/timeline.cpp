// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to look at a long record on the timeline: one frame of scrubbing, with the state at that moment;
// drawing everything, as a ratio to as many squares drawn by QCustomPlot; a leap to any moment; a stretch; a filter.
//
//     bench_timeline [ENTRIES] [ROUNDS]
#include "plot/timeline_plot.h"
#include "rehearsed.h"
#include "session/debrief_session.h"
#include "workbench/moment_panel.h"
#include "workbench/quick_pane.h"
#include "workbench/timeline_pane.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

#include <qcustomplot.h>

using namespace samvirke;

namespace {

constexpr QSize windowSize{1600, 900};

/// About @p wanted entries in the time of one exercise: it was played many times over, each time a little later.
std::vector<Entry> longRecord(const test::Rehearsal &played, std::size_t wanted)
{
    const auto times = static_cast<std::int64_t>(std::max<std::size_t>(1, wanted / played.entries.size()));
    std::vector<Entry> all;
    for (std::int64_t copy = 0; copy < times; ++copy) {
        const auto named = [copy](Ref ref) {
            return ref.empty() || copy == 0
                       ? ref
                       : Ref{(ref.value + static_cast<std::uint64_t>(copy) * 0x9e3779b97f4a7c15U) | 1U};
        };
        const auto later = [&](ExerciseTime at) { return (copy * played.length + at) / times; };
        for (Entry entry : played.entries) {
            const Event &event = entry.happened.event;
            const bool begins =
                std::holds_alternative<ExerciseCreated>(event) || std::holds_alternative<ExerciseStarted>(event);
            const bool ends =
                std::holds_alternative<ExerciseEnded>(event) || std::holds_alternative<ExerciseClosed>(event);
            if ((begins && copy > 0) || (ends && copy + 1 < times)) {
                continue;
            }
            entry.seq = static_cast<std::int64_t>(all.size()) + 1;
            entry.happened.ref = named(entry.happened.ref);
            entry.happened.at = later(entry.happened.at);
            entry.happened.saidAt = later(entry.happened.saidAt);
            std::visit(
                [&](auto &e) {
                    if constexpr (requires { e.of.value + std::uint64_t{}; }) {
                        e.of = named(e.of);
                    }
                },
                entry.happened.event);
            all.push_back(std::move(entry));
        }
    }
    return all;
}

template <class Work>
double millisOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const char *what, std::vector<double> millis)
{
    std::ranges::sort(millis);
    std::printf("%-58s %7.2f ms (p99 %.2f, most %.2f; %zu)\n", what, millis[millis.size() / 2],
                millis[millis.size() * 99 / 100], millis.back(), millis.size());
    std::fflush(stdout);
}

/// As many squares in as big a chart.
void makeSquares(QCustomPlot &plot, const DebriefLanes &lanes)
{
    plot.resize(windowSize);
    QCPGraph *graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, 6));
    QVector<double> x;
    QVector<double> y;
    for (const DebriefMark &mark : lanes.marks) {
        x.push_back(static_cast<double>(mark.at.count()) / 1000);
        y.push_back(mark.agency);
    }
    graph->setData(x, y);
    plot.rescaleAxes();
    plot.show();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // drawn without a graphics card
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    prepareApplication();
    const QApplication application(argc, argv);
    const std::size_t wanted = argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 50'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    const Words words(QStringLiteral("en"));
    test::Rehearsal played = test::rehearse(test::shippedFiles("tunnel-fire"), "gaps", 1);
    OpenedExercise exercise;
    exercise.entries = longRecord(played, wanted);
    exercise.scenario = played.scenario;
    exercise.debrief = debriefOf(exercise.scenario, exercise.entries);
    const ExerciseTime end = exercise.debrief.length;
    std::printf("%zu entries\n", exercise.entries.size());

    DebriefSession session(QString{}, std::move(exercise));
    std::unique_ptr<DebriefFilter> filter;
    std::unique_ptr<TimelinePane> pane;
    say("marks and lanes made", {millisOf([&] { filter = std::make_unique<DebriefFilter>(words, session); })});
    say("timeline opened and drawn", {millisOf([&] {
            pane = std::make_unique<TimelinePane>(words, session, *filter);
            pane->resize(windowSize);
            pane->show();
            QCoreApplication::processEvents();
            pane->plot().drawNow();
        })});
    filter->setShown(MarkGroup::views, true);
    auto *panel = pane->findChild<MomentPanel *>();
    const auto frame = [&](ExerciseTime at) {
        return millisOf([&] {
            session.setMoment(at); // the line, at once
            pane->plot().repaint();
            panel->showNow();
            panel->repaint();
        });
    };
    say("the first leap to the end", {frame(end)});
    while (session.prepareStates()) {
    }
    QElapsedTimer waited; // what is made ahead while nobody waits
    waited.start();
    while (waited.elapsed() < 3000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    }

    constexpr int frames = 600;
    std::vector<double> forward;
    std::vector<double> backward;
    for (int i = 0; i < frames; ++i) {
        forward.push_back(frame(end * i / frames));
    }
    for (int i = frames; i > 0; --i) {
        backward.push_back(frame(end * i / frames));
    }
    say("scrubbing forwards, one frame with the state (16.7)", forward);
    say("scrubbing backwards, one frame with the state (16.7)", backward);
    std::mt19937_64 luck(1);
    std::vector<double> leaps;
    std::vector<double> lines;
    for (int i = 0; i < 200; ++i) {
        const ExerciseTime at{static_cast<std::int64_t>(luck() % static_cast<std::uint64_t>(end.count()))};
        leaps.push_back(frame(at));
        lines.push_back(millisOf([&] {
            pane->plot().setMoment(at + Millis{1000});
            pane->plot().repaint();
        }));
    }
    say("a leap to any moment, with the state (must 50, aim 16)", leaps);
    say("the line alone", lines);

    std::vector<double> ratios;
    std::vector<double> draws;
    std::vector<double> zooms;
    QCustomPlot squares;
    makeSquares(squares, filter->lanes());
    for (int i = 0; i < rounds; ++i) {
        pane->plot().fit();
        pane->plot().fit();
        const double ours = millisOf([&] { pane->plot().drawNow(); });
        const double theirs = millisOf([&] { squares.replot(QCustomPlot::rpImmediateRefresh); });
        draws.push_back(ours);
        ratios.push_back(ours / theirs);
        pane->plot().zoom(8, end / 2);
        zooms.push_back(millisOf([&] { pane->plot().drawNow(); }));
    }
    say("everything drawn anew", draws);
    say("an eighth of it drawn anew", zooms);
    std::ranges::sort(ratios);
    std::printf("drawn anew / squares of QCustomPlot (must 1.5, aim 0.5): %.2f (%.2f to %.2f), %d rounds\n",
                ratios[ratios.size() / 2], ratios.front(), ratios.back(), rounds);

    std::vector<double> areas;
    for (int i = 1; i <= rounds; ++i) {
        areas.push_back(millisOf([&] {
            session.setArea(DebriefSession::Stretch{end / 10, end * (i + 1) / (rounds + 2)});
            pane->repaint();
        }));
    }
    say("figures of a stretch, shown (200)", areas);
    say("filtered by kind", {millisOf([&] { filter->setText(QStringLiteral("kind:decision")); })});
    say("filtered by words, the first time", {millisOf([&] { filter->setText(QStringLiteral("police")); })});
    say("filtered by words, again", {millisOf([&] { filter->setText(QStringLiteral("fire")); })});
}
