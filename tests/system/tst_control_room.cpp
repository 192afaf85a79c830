// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "screen.h"
#include "shipped.h"

#include "models/control_room.h"
#include "models/library.h"
#include "models/lobby.h"
#include "session/settings.h"
#include "workbench/attribute_dialog.h"
#include "workbench/control_page.h"
#include "workbench/debrief_page.h"
#include "workbench/live_view.h"
#include "workbench/main_window.h"
#include "workbench/quick_pane.h"
#include "workbench/run_dialog.h"
#include "workbench/shell.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QQuickItem>
#include <QQuickWidget>
#include <QTest>
#include <QTimer>

using namespace samvirke;

/// A facilitator alone with the program runs the starter: from the library through lobby and control room to the
/// debrief, by keys, with the program in everybody's place.
class TestControlRoom : public QObject
{
    Q_OBJECT

public:
    explicit TestControlRoom(const test::Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase() { SKIP_WITHOUT_SCREEN(m_screen); }

    void runsTheStarter_data()
    {
        test::addLookColumns();
        for (const test::WindowLook &look : test::looks) {
            test::newLook(look);
        }
    }
    void runsTheStarter()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        Settings::setLanguage(language);
        Settings::setTheme(theme);
        Shell shell;
        shell.show();
        MainWindow *window = shell.window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QTRY_COMPARE(QGuiApplication::focusWindow(), window->windowHandle());
        const auto *library = window->findChild<LibraryModel *>();
        QTRY_VERIFY(library != nullptr && library->rowCount() >= 2);

        // the lobby
        closeUnexpected();
        answer<RunDialog>([] { press(Qt::Key_Return); });
        press(Qt::Key_Return, Qt::ControlModifier); // the starter stands first and is selected
        QTRY_VERIFY_WITH_TIMEOUT(window->controlRoom() != nullptr, 20'000);
        QCOMPARE(window->workspace(), MainWindow::Workspace::lobby);
        ControlRoom &room = *window->controlRoom();
        QCOMPARE(room.state().status, Status::lobby);
        keepPicture(window, "lobby-empty");
        const int seats = static_cast<int>(shell.live()->host().hosted()->scenario.seats.size());
        for (int i = 0; i < seats; ++i) { // Space lets the program play, where it can
            press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shell.live()->seat()->presence().here.size(), std::size_t(8), 20'000);
        keepPicture(window, "lobby-played");

        // starts, stands, goes on
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window->workspace(), MainWindow::Workspace::run);
        QCOMPARE(room.state().status, Status::running);
        QTRY_VERIFY(room.state().cues.contains(InjectId("1"))); // due at once
        press(Qt::Key_Space);
        QTRY_COMPARE(room.state().status, Status::paused);
        press(Qt::Key_Space);
        QTRY_COMPARE(room.state().status, Status::running);

        // the next cue is selected: released by hand, the one after it held, another skipped
        QTRY_COMPARE(room.nextCue(), CueName({InjectId("2"), {}, {}}).key());
        const auto *cues = window->findChild<LiveView *>();
        QVERIFY(cues != nullptr && cues->hasFocus());
        QCOMPARE(cues->currentKey(), room.nextCue());
        press(Qt::Key_Return);
        QTRY_VERIFY(released(room, "2"));
        QTRY_COMPARE(cues->currentKey(), CueName({InjectId("3"), {}, {}}).key());
        press(Qt::Key_H);
        QTRY_VERIFY(room.isHeld(CueName({InjectId("3"), {}, {}}).key()));
        QTRY_COMPARE(room.nextCue(), CueName({InjectId("4"), {}, {}}).key());
        QTest::qWait(300);
        QCOMPARE(cues->currentKey(), CueName({InjectId("3"), {}, {}}).key());
        press(Qt::Key_Return); // it stays selected, and comes when it is wanted
        QTRY_VERIFY(released(room, "3"));
        QTRY_COMPARE(cues->currentKey(), room.nextCue());

        // faster, and on
        press(Qt::Key_BracketRight);
        press(Qt::Key_BracketRight);
        press(Qt::Key_BracketRight);
        QTRY_COMPARE(room.state().ratePermille, 8'000);
        QTest::qWait(6'000);
        QTRY_VERIFY_WITH_TIMEOUT(room.expectations()->rowCount() > 0, 10'000);
        QVERIFY(room.strip()->rowCount() > 0);
        QVERIFY(room.feed()->rowCount() > 20);
        keepPicture(window, "control-early");

        // what somebody did was about another task
        LiveView *feed = nullptr;
        for (LiveView *view : window->findChildren<LiveView *>()) {
            feed = view->model() == room.feed() ? view : feed;
        }
        QVERIFY(feed != nullptr);
        room.pauseOrGoOn(); // a feed that goes on moves the selection about
        QTRY_COMPARE(room.state().status, Status::paused);
        int act = 0;
        while (act < room.feed()->rowCount() &&
               !std::holds_alternative<TaskStarted>(room.feed()->entryAt(act)->happened.event)) {
            ++act;
        }
        QVERIFY(act < room.feed()->rowCount());
        const Ref started = room.feed()->entryAt(act)->happened.ref;
        feed->window()->activateWindow();
        feed->setFocus();
        feed->setCurrentIndex(room.feed()->index(act, 0));
        answer<AttributeDialog>([] {
            press(Qt::Key_Down);
            press(Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("They said so on the radio"));
            press(Qt::Key_Return);
        });
        press(Qt::Key_A);
        const auto corrected = [&] {
            return std::ranges::any_of(room.feed()->entries(), [&](const Entry &entry) {
                const auto *said = std::get_if<ActAttributed>(&entry.happened.event);
                return said != nullptr && said->of == started && said->reason == "They said so on the radio";
            });
        };
        QTRY_VERIFY(corrected());
        room.pauseOrGoOn();
        QTRY_COMPARE(room.state().status, Status::running);

        // an inject by hand
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("@PO @FI A second car stops behind yours"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!room.state().writtenReleased.empty());

        // one that stands ready: what comes behind the names is chosen
        press(Qt::Key_I, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, QStringLiteral("@PO "));
        press(Qt::Key_Down);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(QGuiApplication::focusWindow() == window->windowHandle());
        QTRY_VERIFY(line->text().size() > 20 && line->text().startsWith(QLatin1String("@PO ")));
        const std::size_t before = room.state().writtenReleased.size();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.state().writtenReleased.size(), before + 1);

        // a mark, and a jump to the end of the plan
        answer<QInputDialog>([] {
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("here"));
            press(Qt::Key_Return);
        });
        press(Qt::Key_M);
        answer<QInputDialog>([] {
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("17"));
            press(Qt::Key_Return);
        });
        press(Qt::Key_Equal);
        QTRY_VERIFY_WITH_TIMEOUT(room.now() >= std::chrono::minutes{17}, 20'000);
        QTRY_VERIFY(released(room, "9"));
        QTest::qWait(3'000);
        keepPicture(window, "control");
        for (const char *name : {"tasks", "rounds", "feed"}) {
            auto *dock = window->findChild<QDockWidget *>(QLatin1String(name));
            QVERIFY(dock != nullptr);
            dock->raise();
            QTRY_VERIFY(!dock->widget()->visibleRegion().isEmpty());
            keepPicture(window, qPrintable(QStringLiteral("control-") + QLatin1String(name)));
        }

        // the end, and the debrief
        answer<QMessageBox>([] { press(Qt::Key_Return); });
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(room.state().status, Status::ended);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            window->workspace() == MainWindow::Workspace::debrief && window->debrief()->hasDebrief(), 30'000);
        QVERIFY(window->controlRoom() == nullptr);
        QVERIFY(shell.live() == nullptr);
        QDirIterator files(m_screen.home() + QStringLiteral("/Documents/Samvirke/exercises"), QDir::Files,
                           QDirIterator::Subdirectories);
        QStringList names;
        while (files.hasNext()) {
            files.next();
            names += files.fileName();
        }
        QCOMPARE(names.filter(QStringLiteral(".keys")).size(), 0);
        QCOMPARE(names.filter(QStringLiteral(".samvirke")).size(), ++m_runs);
        QVERIFY(saysSomewhere(window->debrief(), QStringLiteral("T+00:")));
        keepPicture(window, "debrief-live");
        window->close();
    }

    /// The host's machine died. Its exercise is offered where one looks first, and goes on with the codes of before.
    void goesOnAfterACrash()
    {
        Settings::setLanguage(QStringLiteral("en"));
        const QString folder = m_screen.home() + QStringLiteral("/Documents/Samvirke/exercises/crashed");
        QDir().mkpath(folder);
        test::HostProcess host(QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios/night-stop"), folder);
        QVERIFY(host.start());
        const test::Seats seats = test::joinAll(host);
        test::RemoteSeat &direction = test::seatOf(seats, "direction");
        test::RemoteSeat &fire = test::seatOf(seats, "fir-110");
        direction.says(StartExercise{});
        QTRY_VERIFY(!fire.end.state().things.empty()); // the first inject
        direction.comesBack = false;                   // the exercise leader's place is the window's
        host.kill();

        Shell shell;
        shell.show();
        MainWindow *window = shell.window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QTRY_COMPARE(QGuiApplication::focusWindow(), window->windowHandle());
        const auto *library = window->findChild<LibraryModel *>();
        QTRY_COMPARE(library->openPath(), folder + QStringLiteral("/x.samvirke"));
        auto *resume = window->library()->rootObject()->findChild<QQuickItem *>(QStringLiteral("resumeLeft"));
        QVERIFY(resume != nullptr && resume->isVisible());
        resume->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->controlRoom() != nullptr, 20'000);
        QCOMPARE(window->workspace(), MainWindow::Workspace::lobby);
        ControlRoom &room = *window->controlRoom();
        QCOMPARE(room.state().pauseCause, PauseCause::crash);
        QVERIFY(released(room, "1"));
        QVERIFY(library->openPath().isEmpty()); // it is no one that was left any more
        const int anew = fire.anew;
        fire.usePort(shell.live()->host().hosted()->port);
        QTRY_VERIFY_WITH_TIMEOUT(shell.live()->seat()->presence().here.size() >= 2, 20'000);
        QCOMPARE(fire.anew, anew); // it goes on where it was

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.state().status, Status::running);
        QTRY_COMPARE(fire.end.state().status, Status::running);

        answer<QMessageBox>([] { // to leave it again has to be meant
            press(Qt::Key_Escape);
        });
        window->close();
        QVERIFY(window->isVisible());
        answer<QMessageBox>([] {
            press(Qt::Key_Tab);
            press(Qt::Key_Space);
        });
        window->close();
        QVERIFY(!window->isVisible());
        for (const auto &seat : seats) {
            seat->comesBack = false;
        }
    }

private:
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), modifiers);
        QTest::qWait(20);
    }

    static bool released(const ControlRoom &room, const char *inject)
    {
        const auto it = room.state().cues.find(InjectId(inject));
        return it != room.state().cues.end() && it->second.released.has_value();
    }

    /// A box that nobody expects is told of and closed.
    void closeUnexpected()
    {
        static bool watched = false;
        if (std::exchange(watched, true)) {
            return;
        }
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                box != nullptr && box->icon() == QMessageBox::Warning) {
                qWarning("%s", qPrintable(box->text()));
                box->reject();
            }
        });
        timer->start(1'000);
    }

    /// Does @p what as soon as a dialog of that sort has come up.
    template <class Dialog>
    void answer(std::function<void()> what)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, what = std::move(what)] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog != nullptr && QGuiApplication::focusWindow() == dialog->windowHandle()) {
                timer->stop();
                timer->deleteLater();
                what();
            }
        });
        timer->start(50);
    }

    /// The pictures of the README: SAMVIRKE_RENEW=1 makes them anew. SAMVIRKE_PICTURES names a folder for all of them.
    static void keepPicture(QWidget *window, const char *name)
    {
        const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
        QTest::qWait(folder.isEmpty() ? 0 : 300);
        const QString language = Settings::language();
        if (!folder.isEmpty()) {
            window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), language));
        }
        if (test::renew() && language == QLatin1String("en") && !QByteArray(name).contains('-')) {
            window->grab().save(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/pictures/%1.png").arg(QLatin1String(name)));
        }
    }

    static bool saysSomewhere(const QWidget *in, const QString &text)
    {
        const auto labels = in->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    const test::Screen &m_screen;
    qsizetype m_runs = 0;
};

int main(int argc, char *argv[])
{
    return test::runOnScreen<TestControlRoom>(argc, argv);
}

#include "tst_control_room.moc"
