// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "screen.h"

#include "models/control_room.h"
#include "workbench/control_page.h"
#include "workbench/main_window.h"
#include "workbench/quick_pane.h"
#include "workbench/shell.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <ctime>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// Processor time of this thread, in ms: what the window does, whatever else the machine does.
double busyMs()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

/// Notes how long the window takes for the longest of what it does in one go.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const double before = busyMs();
        const bool done = QApplication::notify(receiver, event);
        worst = std::max(worst, busyMs() - before);
        ++events;
        --m_depth;
        return done;
    }
    double worst = 0;
    int events = 0;

private:
    int m_depth = 0;
};

} // namespace

/// A full room talks, and the facilitator's window keeps up with it.
class TestControlLoad : public QObject
{
    Q_OBJECT

public:
    explicit TestControlLoad(const Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase() { SKIP_WITHOUT_SCREEN(m_screen); }

    void sixtySeatsTenMessagesASecond()
    {
        constexpr int players = 54;  // more than the starter's six
        constexpr int longest = 100; // ms
        QTemporaryDir folder;
        Shell shell;
        shell.show();
        MainWindow *window = shell.window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        HostRequest request;
        request.file = folder.filePath(QStringLiteral("x.samvirke"));
        request.files = readFolder(manySeats(folder.path(), players).toStdString()).files;
        request.options.port = 0;
        request.options.address = "127.0.0.1";
        request.options.beacon = false;
        shell.host(request);
        QTRY_VERIFY_WITH_TIMEOUT(window->controlRoom() != nullptr, 30'000);
        ControlRoom &room = *window->controlRoom();

        std::atomic<bool> over = false;
        std::atomic<int> sent = 0;
        const HostThread::Hosted hosted = *shell.live()->host().hosted();
        const auto codes = shell.live()->host().codes();
        const std::unique_ptr<QThread> people(QThread::create([&] {
            Seats seats;
            for (const auto &[id, code] : codes) {
                const Seat *seat = find(hosted.scenario.seats, id);
                if (seat->kind == SeatKind::player) {
                    seats.push_back(
                        std::make_unique<RemoteSeat>(id, deriveSeatKey(code, hosted.exercise), hosted.port));
                    seats.back()->connect();
                }
            }
            QElapsedTimer timer;
            timer.start();
            std::size_t next = 0;
            while (!over) {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                QThread::msleep(2);
                RemoteSeat &seat = *seats[next % seats.size()];
                if (timer.elapsed() >= 100 && seat.end.state().status == Status::running) {
                    timer.restart();
                    seat.says(SendMessage{toEverybody("Message " + std::to_string(++next) + ": we are on our way.")});
                    ++sent;
                }
            }
            for (const auto &seat : seats) {
                seat->comesBack = false;
            }
        }));
        people->start();
        const auto stop = qScopeGuard([&] {
            over = true;
            people->wait();
        });
        QTRY_COMPARE_WITH_TIMEOUT(shell.live()->seat()->presence().here.size(), std::size_t(60 + 1), 60'000);

        shell.live()->begin();
        QTRY_COMPARE(window->workspace(), MainWindow::Workspace::run);
        QTest::qWait(2'000); // the page is made, and fonts are looked up
        auto &application = *static_cast<TimedApplication *>(qApp);
        application.worst = 0;
        application.events = 0;
        const int rows = room.feed()->rowCount();
        const int before = sent;
        QTest::qWait(15'000);
        const double worst = application.worst;
        const int told = room.feed()->rowCount() - rows;
        qInfo("longest of %d events: %.1f ms of processor time; %d messages, %d more entries in the feed",
              application.events, worst, sent - before, told);
        QVERIFY(application.events > 100 && worst > 0);
        QVERIFY(sent - before >= 75); // ten a second where the machine has time for it
        QVERIFY(told >= 75);
        QVERIFY2(worst < longest, qPrintable(QString::number(worst)));
    }

private:
    const Screen &m_screen;
};

int main(int argc, char *argv[])
{
    return runOnScreen<TestControlLoad, TimedApplication>(argc, argv);
}

#include "tst_control_load.moc"
