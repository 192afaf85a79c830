// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How evenly the list of injects scrolls with 10,000 of them, at the pace of ../shared/bench/limits/table.qml.
//
//     bench_grid SECONDS
#include "plan/reader.h"
#include "session/scenario_document.h"
#include "workbench/edit_page.h"
#include "workbench/edit_table.h"
#include "workbench/theme.h"

#include "small_scenario.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace samvirke;

namespace {

constexpr std::size_t injects = 10'000;
constexpr double pixelsASecond = 31 * 9000 / 60.0;

/// Notes when what it watches has been drawn.
class Frames : public QObject
{
public:
    std::vector<double> intervals; // ms
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            if (m_timer.isValid()) {
                intervals.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            }
            m_timer.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    const int seconds = count > 1 ? std::max(1, std::atoi(arguments[1])) : 5;
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    Scenario large = readScenario(test::smallScenarioYaml).scenario;
    const std::vector<Inject> some = large.injects;
    while (large.injects.size() < injects) {
        for (Inject inject : some) {
            inject.id = InjectId("i" + std::to_string(large.injects.size()));
            large.injects.push_back(std::move(inject));
        }
    }
    const Words words(QStringLiteral("en"));
    auto document = std::make_shared<ScenarioDocument>(words);
    if (const QString wrong = document->create(folder.filePath(QStringLiteral("large")), large); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        return 1;
    }
    EditPage page(words, document);
    page.resize(1280, 800);
    page.show();
    while (document->isChecking()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    EditTable *grid = page.grid();
    grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    Frames frames;
    grid->viewport()->installEventFilter(&frames);
    QElapsedTimer since;
    since.start();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &application, [&] {
        const double at = static_cast<double>(since.elapsed()) / 1000;
        grid->verticalScrollBar()->setValue(static_cast<int>(at * pixelsASecond));
        if (at > seconds) {
            QCoreApplication::quit();
        }
    });
    tick.start(16); // sixty a second
    QApplication::exec();
    auto &intervals = frames.intervals;
    std::ranges::sort(intervals);
    if (intervals.empty()) {
        std::fprintf(stderr, "nothing was drawn\n");
        return 1;
    }
    std::printf("grid frames=%zu interval_ms p50=%.1f p99=%.1f\n", intervals.size(), intervals[intervals.size() / 2],
                intervals[intervals.size() * 99 / 100]);
    return 0;
}
