// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_record.h"
#include "screen.h"
#include "shipped.h"

#include "plot/timeline_plot.h"
#include "session/debrief_session.h"
#include "workbench/debrief_page.h"
#include "workbench/debrief_view.h"
#include "workbench/evidence_view.h"
#include "workbench/main_window.h"
#include "workbench/moment_panel.h"
#include "workbench/timeline_pane.h"
#include "workbench/unnamed.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace samvirke;
using namespace std::chrono_literals;

/// An instructor goes through the timeline of an exercise, with keys and with the mouse.
class TestDebriefWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestDebriefWindow(const test::Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SCREEN(m_screen);
        QProcess program;
        program.start(QStringLiteral(SAMVIRKE_BINARY),
                      {QStringLiteral("rehearse"), test::library() + QStringLiteral("/night-stop"),
                       QStringLiteral("--team"), QStringLiteral("gaps"), QStringLiteral("--out"), m_folder.path(),
                       QStringLiteral("--force")});
        QVERIFY(program.waitForFinished(60'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }

    void init()
    {
        Settings::setTheme(Theme::light);
        m_window = std::make_unique<MainWindow>(Words(QStringLiteral("en")));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        open();
    }
    void cleanup() { m_window.reset(); }

    void keysGoThroughTime()
    {
        const ExerciseTime end = session().debrief().length;
        press(Qt::Key_End);
        QCOMPARE(session().moment(), end);
        press(Qt::Key_Home);
        QCOMPARE(session().moment(), ExerciseTime{0});
        press(Qt::Key_Right);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(session().moment(), ExerciseTime{11'000});
        press(Qt::Key_Left);
        QCOMPARE(session().moment(), ExerciseTime{10'000});
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(session().moment(), ExerciseTime{0});
        QTRY_COMPARE(pane().moment().shown().at, ExerciseTime{0});

        press(Qt::Key_L); // faster, and faster
        QCOMPARE(pane().speed(), 1);
        press(Qt::Key_L);
        press(Qt::Key_L);
        QCOMPARE(pane().speed(), 4);
        QTRY_VERIFY(session().moment() > ExerciseTime{1000});
        press(Qt::Key_K);
        QCOMPARE(pane().speed(), 0);
        const ExerciseTime stopped = session().moment();
        QTest::qWait(60);
        QCOMPARE(session().moment(), stopped);
        press(Qt::Key_Space);
        QCOMPARE(pane().speed(), 4);
        QTRY_VERIFY(session().moment() > stopped);
        press(Qt::Key_Space);
        QCOMPARE(pane().speed(), 0);
        press(Qt::Key_J);
        QCOMPARE(pane().speed(), -1);
        press(Qt::Key_J);
        QCOMPARE(pane().speed(), -2);
        QTRY_COMPARE_WITH_TIMEOUT(session().moment(), ExerciseTime{0}, 20'000); // and stops there
        QTRY_COMPARE(pane().speed(), 0);
    }

    void keysGoFromOneToTheNext()
    {
        press(Qt::Key_Home);
        std::vector<std::int64_t> seen;
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_Period);
            QVERIFY(session().proof() && session().proof()->entries.size() == 1);
            seen.push_back(session().proof()->entries.front());
            QCOMPARE(session().moment(), session().entry(seen.back())->happened.saidAt);
            QVERIFY(pane().plot().accessibleDescription().contains(QStringLiteral("E%1 ").arg(seen.back())));
            QCOMPARE(view().findChild<EvidenceView *>(QStringLiteral("entries"))->model()->rowCount(), 1);
        }
        QVERIFY(std::ranges::is_sorted(seen) && std::ranges::adjacent_find(seen) == seen.end());
        press(Qt::Key_Comma);
        QCOMPARE(session().proof()->entries.front(), seen[2]);

        const QString first = pane().plot().currentLane().key;
        press(Qt::Key_Down);
        const QString lane = pane().plot().currentLane().key;
        QVERIFY(lane != first && pane().plot().currentLane().kind == DebriefLane::Kind::agency);
        press(Qt::Key_End);
        press(Qt::Key_Comma);
        const std::int64_t entry = session().proof()->entries.front();
        QCOMPARE(QStringLiteral("agency/") + fromUtf8(session().entry(entry)->happened.agency.value), lane);

        const int before = pane().plot().pointOf(markOf(entry)).y();
        press(Qt::Key_P);
        QVERIFY(pane().plot().pointOf(markOf(entry)).y() < before); // at the top
        press(Qt::Key_P);
        QCOMPARE(pane().plot().pointOf(markOf(entry)).y(), before);
        press(Qt::Key_Return); // its seats stand below
        press(Qt::Key_Down);
        QCOMPARE(pane().plot().currentLane().kind, DebriefLane::Kind::seat);
        press(Qt::Key_Return);
        QCOMPARE(pane().plot().currentLane().key, lane);
        press(Qt::Key_G);
        QCOMPARE(pane().plot().guides().count(session().moment()), std::size_t{1});
        press(Qt::Key_P);
        const QStringList left = pane().plot().arrangement();
        QCOMPARE(left.size(), 2);
        const ExerciseTime there = session().moment();

        open(); // remembered
        QCOMPARE(pane().plot().arrangement(), left);
        const QPoint pinned = pane().plot().pointOf(markOf(entry));
        session().setMoment(there);
        press(Qt::Key_G);
        QVERIFY(pane().plot().guides().empty());
        for (std::size_t i = 0; i < lanes().lanes.size(); ++i) {
            press(Qt::Key_Up);
        }
        for (std::size_t i = 0; i < lanes().lanes.size() && pane().plot().currentLane().key != lane; ++i) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_P);
        QVERIFY(pane().plot().arrangement().isEmpty());
        QVERIFY(pane().plot().pointOf(markOf(entry)).y() > pinned.y());
        open();
        QVERIFY(pane().plot().arrangement().isEmpty());
    }

    void looksCloser()
    {
        TimelinePlot &plot = pane().plot();
        const auto whole = plot.view();
        press(Qt::Key_End);
        press(Qt::Key_W);
        press(Qt::Key_Plus, Qt::ControlModifier);
        const auto closer = plot.view();
        QVERIFY(closer.to - closer.from < (whole.to - whole.from) * 6 / 10);
        press(Qt::Key_A);
        QVERIFY(plot.view().from < closer.from && plot.view().to - plot.view().from == closer.to - closer.from);
        press(Qt::Key_D);
        QCOMPARE(plot.view().from, closer.from);
        press(Qt::Key_S);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(plot.view().to - plot.view().from > closer.to - closer.from);
        session().setMoment(session().debrief().length / 2);
        press(Qt::Key_W);
        press(Qt::Key_A);
        press(Qt::Key_F);
        QVERIFY(std::abs(plot.xOf(session().moment()) - plot.lanesRect().center().x()) < 4);
        press(Qt::Key_F);
        QCOMPARE(plot.view(), whole);

        // the window in the overview is dragged and resized
        press(Qt::Key_W);
        press(Qt::Key_W);
        press(Qt::Key_W);
        const auto seen = plot.view();
        const QRect overview = plot.overviewRect();
        const auto overviewX = [&](ExerciseTime at) {
            const double share = double((at - whole.from).count()) / double((whole.to - whole.from).count());
            return overview.left() + int(share * overview.width());
        };
        drag({overviewX((seen.from + seen.to) / 2), overview.center().y()}, {-40, 0});
        QVERIFY(plot.view().from < seen.from);
        QVERIFY(std::chrono::abs((plot.view().to - plot.view().from) - (seen.to - seen.from)) < 1s);
        const auto there = plot.view();
        drag({overviewX(there.to), overview.center().y()}, {60, 0});
        QVERIFY(plot.view().to > there.to);
        QCOMPARE(plot.view().from, there.from);
    }

    void clicksAndDrags()
    {
        TimelinePlot &plot = pane().plot();
        press(Qt::Key_Home);
        press(Qt::Key_F);
        press(Qt::Key_F);
        // a mark: its entry, and its moment
        const auto decision = std::ranges::find(lanes().marks, MarkKind::decision, &DebriefMark::kind);
        QVERIFY(decision != lanes().marks.end());
        const QPoint at = plot.pointOf(*decision);
        QVERIFY(plot.lanesRect().contains(at));
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, at);
        QVERIFY(session().proof() && session().proof()->entries.size() == 1);
        const Entry &entry = *session().entry(session().proof()->entries.front());
        QCOMPARE(session().moment(), entry.happened.saidAt);
        QVERIFY(std::abs(plot.xOf(entry.happened.saidAt) - at.x()) < 10);

        // scrubbing on the ruler
        const QRect ruler = plot.ruler();
        const QSignalSpy moved(&session(), &DebriefSession::momentChanged);
        drag({ruler.left() + 100, ruler.center().y()}, {250, 0});
        QVERIFY(moved.size() >= 4);
        QVERIFY(std::abs(plot.xOf(session().moment()) - (ruler.left() + 350)) < 3);
        QTRY_COMPARE(pane().moment().shown().at, session().moment());
        const auto *clock = pane().findChild<QLabel *>(QStringLiteral("clock"));
        QVERIFY(clock->text().startsWith(QStringLiteral("T+")));

        // a stretch, with Shift
        const QRect all = plot.lanesRect();
        drag({all.left() + 50, all.bottom() - 3}, {300, 0}, Qt::ShiftModifier);
        QVERIFY(session().area());
        QVERIFY(std::abs(plot.xOf(session().area()->from) - (all.left() + 50)) < 3);
        QVERIFY(std::abs(plot.xOf(session().area()->to) - (all.left() + 350)) < 3);
        const auto *area = pane().findChild<QLabel *>(QStringLiteral("area"));
        QVERIFY(area->isVisible() && area->text().contains(QStringLiteral("messages")));
        int messages = 0;
        for (const Entry &e : session().entries()) {
            const MarkKind kind = markKindOf(e.happened.event);
            const bool isSaid = kind == MarkKind::message || kind == MarkKind::request || kind == MarkKind::spoken;
            messages +=
                isSaid && e.happened.saidAt >= session().area()->from && e.happened.saidAt <= session().area()->to ? 1
                                                                                                                   : 0;
        }
        QCOMPARE(pane().figures().messages.value(), messages);
        plot.setFocus();
        press(Qt::Key_Escape);
        QVERIFY(!session().area() && !area->isVisible());

        session().setMoment(ExerciseTime{120'000});
        press(Qt::Key_I);
        session().setMoment(ExerciseTime{300'000});
        press(Qt::Key_O);
        QCOMPARE(session().area(), std::optional(DebriefSession::Stretch{120s, 300s}));
        press(Qt::Key_Escape);
        press(Qt::Key_R); // around the moment
        QVERIFY(session().area() && session().area()->from < session().area()->to);

        // the wheel, around where it is turned
        QTest::qWait(50); // the figures have taken their room
        const QRect now = plot.lanesRect();
        const auto before = plot.view();
        QWheelEvent wheel(now.center(), canvas()->mapToGlobal(now.center()), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &wheel);
        QVERIFY(plot.view().to - plot.view().from < before.to - before.from);
        const auto closer = plot.view();
        drag({now.left() + now.width() * 7 / 10, now.bottom() - 3}, {100, 0}); // and where nothing stands one pans
        QVERIFY(plot.view().from < closer.from);
    }

    void filters()
    {
        auto *entries = view().findChild<EvidenceView *>(QStringLiteral("entries"));
        const auto count = [&](const std::function<bool(MarkKind)> &is) {
            return static_cast<int>(std::ranges::count_if(
                session().entries(), [&](const Entry &e) { return is(markKindOf(e.happened.event)); }));
        };
        session().proveNothing();
        const int notRead = count([](MarkKind kind) { return kind != MarkKind::read; });
        QCOMPARE(entries->model()->rowCount(), notRead); // views are left out at first
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = view().findChild<QLineEdit *>(QStringLiteral("filter"));
        QVERIFY(field->hasFocus());
        type(QStringLiteral("kind:decision"));
        const int decisions = count([](MarkKind kind) { return kind == MarkKind::decision; });
        QVERIFY(decisions > 0);
        QTRY_COMPARE(entries->model()->rowCount(), decisions);

        // the same as a table
        session().setMoment(session().debrief().length / 2);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(pane().isTable());
        QCOMPARE(session().moment(), session().debrief().length / 2); // to look at it changes nothing
        QVERIFY(pane().table().currentIndex().row() > 0);
        QCOMPARE(pane().table().model()->rowCount(), decisions);
        pane().table().setFocus();
        press(Qt::Key_Up);
        QVERIFY(session().proof());
        QCOMPARE(QStringLiteral("E%1").arg(session().proof()->entries.front()),
                 pane().table().currentIndex().siblingAtColumn(0).data().toString());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!pane().isTable());

        // a mistake is said, and filters nothing out
        session().proveNothing();
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("agency:navy"));
        press(Qt::Key_Return);
        const auto labels = view().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("“navy”"));
        }));
        QCOMPARE(entries->model()->rowCount(), notRead);
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("kind:decision kind:read"));
        press(Qt::Key_Return);
        auto *views = view().findChild<QToolButton *>(QStringLiteral("views"));
        QTest::mouseClick(views, Qt::LeftButton);
        QTRY_COMPARE(entries->model()->rowCount(),
                     decisions + count([](MarkKind kind) { return kind == MarkKind::read; }));

        open(); // remembered
        QCOMPARE(view().findChild<QLineEdit *>(QStringLiteral("filter"))->text(),
                 QStringLiteral("kind:decision kind:read"));
        QVERIFY(view().findChild<QToolButton *>(QStringLiteral("views"))->isChecked());
        view().findChild<QLineEdit *>(QStringLiteral("filter"))->clear();
        QTest::qWait(300);
        QTest::mouseClick(view().findChild<QToolButton *>(QStringLiteral("views")), Qt::LeftButton);
    }

    /// Larger letters for a room: one key, where one was stays, and the next exercise comes so, too.
    void isShownToARoom()
    {
        session().setMoment(ExerciseTime{300'000});
        const double usual = view().font().pointSizeF();
        const int row = view().findChild<EvidenceView *>(QStringLiteral("entries"))->verticalHeader()->sectionSize(0);
        const int tab = tabs().currentIndex();
        press(Qt::Key_F8);
        QVERIFY(view().font().pointSizeF() > 1.5 * usual);
        QCOMPARE(tabs().currentIndex(), tab);
        QCOMPARE(session().moment(), ExerciseTime{300'000});
        const QColor ink = view().palette().color(QPalette::Text);
        QVERIFY(ink == QColor(Qt::black) || ink == QColor(Qt::white));
        for (const QWidget *widget : view().findChildren<QWidget *>()) { // none was left behind
            if (qobject_cast<const QLabel *>(widget) != nullptr ||
                qobject_cast<const QToolButton *>(widget) != nullptr) {
                QVERIFY2(widget->font().pointSizeF() > 1.5 * usual, qPrintable(widget->objectName()));
            }
        }
        auto *entries = view().findChild<EvidenceView *>(QStringLiteral("entries"));
        session().proveNothing();
        QVERIFY(entries->verticalHeader()->sectionSize(0) > row);
        QVERIFY(pane().plot().font().pointSizeF() > 1.5 * usual);
        keepPictures("projector");
        open();
        QVERIFY(view().font().pointSizeF() > 1.5 * usual);
        press(Qt::Key_F8);
        QCOMPARE(view().font().pointSizeF(), usual);
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        open();
        QCOMPARE(view().font().pointSizeF(), usual);
    }

    void everythingIsFoundAndNamed()
    {
        const auto commands = m_window->commands();
        const auto zoom = std::ranges::find(commands, QStringLiteral("Timeline: Closer"), &WindowCommand::what);
        QVERIFY(zoom != commands.end() && zoom->keys == QStringLiteral("W"));
        tabs().setCurrentIndex(0);
        const auto before = pane().plot().view();
        zoom->run(); // goes there first
        QCOMPARE(tabs().currentWidget(), &pane());
        QVERIFY(pane().plot().view().to - pane().plot().view().from < before.to - before.from);
        QVERIFY(pane().plot().hasFocus());
        QStringList wrong;
        findUnnamed(QAccessible::queryAccessibleInterface(m_window->debrief()), QStringLiteral("debrief"), wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A real one of some hours: shown at once. What it takes exactly is measured by tests/bench/run.
    void aLongRecordIsShownAtOnce()
    {
        test::Rehearsal played = test::rehearse(test::shippedFiles("tunnel-fire"), "gaps", 1);
        OpenedExercise exercise;
        exercise.entries = test::longRecord(played, 5000);
        exercise.scenario = played.scenario;
        exercise.debrief = debriefOf(exercise.scenario, exercise.entries);
        QVERIFY(exercise.entries.size() > 4500);
        QElapsedTimer timer;
        timer.start();
        DebriefSession session_(QString{}, std::move(exercise));
        DebriefView shown(Words(QStringLiteral("en")), session_);
        shown.resize(1400, 850);
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        shown.findChild<QTabWidget *>()->setCurrentWidget(&shown.timeline());
        shown.timeline().plot().drawNow();
        constexpr qint64 longest = 3000; // ms, UX 1.4
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(shown.shown().lanes().marks.size(), session_.entries().size());
    }

private:
    void open()
    {
        m_window->openExercise(m_folder.filePath(QStringLiteral("exercise.samvirke")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->debrief()->hasDebrief(), 20'000);
        tabs().setCurrentWidget(&pane());
        pane().plot().setFocus();
        QTRY_VERIFY(pane().plot().hasFocus());
        QTest::qWait(50);
    }
    [[nodiscard]] DebriefView &view() const { return *m_window->debrief()->view(); }
    [[nodiscard]] DebriefSession &session() const { return *m_window->debrief()->session(); }
    [[nodiscard]] TimelinePane &pane() const { return view().timeline(); }
    [[nodiscard]] QTabWidget &tabs() const { return *view().findChild<QTabWidget *>(); }
    [[nodiscard]] const DebriefLanes &lanes() const { return view().shown().lanes(); }
    [[nodiscard]] const DebriefMark &markOf(std::int64_t entry) const
    {
        return lanes().marks[static_cast<std::size_t>(entry - 1)];
    }
    /// What the mouse is over.
    [[nodiscard]] QWidget *canvas() const { return pane().plot().childAt(pane().plot().lanesRect().center()); }

    /// Of every pane, where SAMVIRKE_PICTURES says, for somebody to look at.
    void keepPictures(const char *look) const
    {
        const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
        for (int i = 0; !folder.isEmpty() && i < tabs().count(); ++i) {
            tabs().setCurrentIndex(i);
            QTest::qWait(700);
            m_window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(look)).arg(i));
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void drag(QPoint from, QPoint by, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, modifiers, from);
        constexpr int steps = 5;
        for (int i = 1; i <= steps; ++i) {
            const QPoint at = from + by * i / steps;
            QMouseEvent move(QEvent::MouseMove, at, canvas()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(canvas(), &move);
        }
        QTest::mouseRelease(canvas(), Qt::LeftButton, modifiers, from + by);
    }

    const test::Screen &m_screen;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char *argv[])
{
    return test::runOnScreen<TestDebriefWindow>(argc, argv);
}

#include "tst_debrief_window.moc"
