// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to look at a long record on the timeline: one frame of scrubbing, with the state at that moment;
// drawing everything, as a ratio to as many squares drawn by QCustomPlot; a leap to any moment; a stretch; a filter.
//
//     bench_timeline [ENTRIES] [ROUNDS]
#include "long_record.h"
#include "plot/timeline_plot.h"
#include "session/debrief_session.h"
#include "workbench/moment_panel.h"
#include "workbench/quick_pane.h"
#include "workbench/timeline_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <random>

#include <qcustomplot.h>

using namespace samvirke;

namespace {

constexpr QSize windowSize{1600, 900};

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

long residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    QByteArray line;
    if (status.open(QIODevice::ReadOnly)) {
        do {
            line = status.readLine();
        } while (!line.isEmpty() && !line.startsWith("VmRSS:"));
    }
    return line.simplified().split(' ').value(1).toLong();
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
    exercise.entries = test::longRecord(played, wanted);
    exercise.scenario = played.scenario;
    exercise.debrief = debriefOf(exercise.scenario, exercise.entries);
    const ExerciseTime end = exercise.debrief.length;
    const long before = residentKib();
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

    std::printf("%-58s %7ld MB\n", "what all this keeps in memory", (residentKib() - before) / 1024);
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
