// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_dialog.h"
#include "cpu_time.h"
#include "quick_hands.h"
#include "screen.h"
#include "shipped.h"
#include "small_scenario.h"

#include "models/library.h"
#include "models/msel_grid.h"
#include "models/plan_graph_text.h"
#include "models/plan_table.h"
#include "plan/load.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "session/folders.h"
#include "session/recent_scenarios.h"
#include "session/scenario_document.h"
#include "session/settings.h"
#include "workbench/command_dialog.h"
#include "workbench/debrief_page.h"
#include "workbench/edit_page.h"
#include "workbench/edit_table.h"
#include "workbench/graph_pane.h"
#include "workbench/live_view.h"
#include "workbench/main_window.h"
#include "workbench/new_dialog.h"
#include "workbench/plan_pane.h"
#include "workbench/plan_strip_view.h"
#include "workbench/quick_pane.h"
#include "workbench/rehearse_dialog.h"
#include "workbench/rows_dialog.h"
#include "workbench/shell.h"
#include "workbench/when_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;

/// Somebody writes a scenario, with the keyboard and now and then with the mouse.
class TestEditorWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestEditorWindow(const test::Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase()
    {
        if (!m_screen.isReal()) {
            QSKIP("Xvfb is missing, so there is no screen for windows");
        }
    }
    void cleanup() { m_keys = 0; }

    /// Whatever can be done is found by some of its words, and done.
    void findsACommandByItsWords()
    {
        Settings::setLanguage(QStringLiteral("en"));
        Settings::setTheme(Theme::light);
        const QTemporaryDir folder;
        Shell shell;
        open(shell);
        editStarter(shell, folder);
        QVERIFY(shell.window()->editor() != nullptr);
        EditPage &page = *shell.window()->editor();
        page.tabs()->setCurrentIndex(1);
        const std::size_t before = page.document()->scenario().injects.size();
        atDialog<CommandDialog>(this, [this] {
            type("behind row");
            press(Qt::Key_Return);
        });
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page.document()->scenario().injects.size(), before + 1);
        QCOMPARE(page.tabs()->currentIndex(), 0);
        atDialog<CommandDialog>(this, [this] {
            type("no such thing");
            press(Qt::Key_Return);
            press(Qt::Key_Escape);
        });
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.document()->scenario().injects.size(), before + 1);
        page.document()->discard(); // else the next one is asked about it
    }

    /// Along the timeline: picked and moved by keys and by the mouse, each one step that can be undone.
    void movesInTimeOnTheTimeline()
    {
        Settings::setLanguage(QStringLiteral("en"));
        Settings::setTheme(Theme::light);
        const QTemporaryDir folder;
        Shell shell;
        open(shell);
        editStarter(shell, folder);
        QVERIFY(shell.window()->editor() != nullptr);
        EditPage &page = *shell.window()->editor();
        ScenarioDocument &document = *page.document();
        page.below()->setCurrentWidget(page.strip());
        QTRY_VERIFY(page.strip()->isVisible());
        page.strip()->setFocus();
        const auto timeOf = [&](const char *inject) {
            const auto &injects = document.scenario().injects;
            return std::get<AtTime>(std::ranges::find(injects, InjectId(inject), &Inject::id)->release).at;
        };
        const auto &lanes = page.strip()->strip().lanes;
        const auto fire = static_cast<std::size_t>(std::ranges::find(lanes, AgencyId("FIR"), &PlanStrip::Lane::agency) -
                                                   lanes.begin());
        QVERIFY(fire < lanes.size());
        press(Qt::Key_Right); // from the first inject on, in its lane
        QTRY_COMPARE(page.grid()->chosenOne().data(Qt::DisplayRole).toString().isEmpty(), false);
        const auto before = timeOf("3");
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(timeOf("3"), before + std::chrono::minutes{1});
        document.undo();
        QCOMPARE(timeOf("3"), before);

        QTRY_VERIFY(!page.strip()->markRect(fire, InjectId("9")).isEmpty());
        const auto last = timeOf("9");
        const QPoint from = page.strip()->markRect(fire, InjectId("9")).center();
        QWidget *canvas = page.strip()->widget();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, from - QPoint(30, 0));
        QTest::mouseMove(canvas, from - QPoint(60, 0));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from - QPoint(60, 0));
        QTRY_VERIFY(timeOf("9") < last);
        QCOMPARE(timeOf("9") % std::chrono::seconds{30}, Millis{0});
        document.undo();
        QCOMPARE(timeOf("9"), last);
        QVERIFY(!document.isDirty());
        page.below()->setCurrentIndex(0); // is remembered
    }

    /// From an empty window: five injects, five tasks, rehearsed.
    void writesFromNothingWithTheKeyboard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<samvirke::Theme>("theme");
        QTest::newRow("English, light") << QStringLiteral("en") << Theme::light;
        QTest::newRow("Norwegian, dark") << QStringLiteral("nb") << Theme::dark;
    }
    void writesFromNothingWithTheKeyboard()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        Settings::setLanguage(language);
        Settings::setTheme(theme);
        Shell shell;
        open(shell);

        atDialog<NewDialog>(this, [this] {
            type("Barn fire");
            press(Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return shell.window()->editor() != nullptr; }));
        EditPage *editor = shell.window()->editor();
        QCOMPARE(shell.window()->workspace(), MainWindow::Workspace::edit);
        QVERIFY(waitUntil([&] { return editor->grid()->hasFocus(); }));

        const char *injects[][2] = {{"Police, Fire service", "Smoke from the barn"},
                                    {"Fire service", "The crew arrives"},
                                    {"Police", "A crowd gathers"},
                                    {"Ambulance", "Somebody is hurt"},
                                    {"all", "The fire is out"}};
        for (const auto &[to, title] : injects) {
            press(Qt::Key_Insert);
            press(Qt::Key_Tab); // the time that it proposes will do
            press(Qt::Key_Tab);
            type(language == QLatin1String("nb") && QLatin1String(to) == QLatin1String("all") ? "alle" : to);
            press(Qt::Key_Tab);
            press(Qt::Key_Tab);
            type(title);
            press(Qt::Key_Return);
        }
        const Scenario &first = editor->document()->scenario();
        QCOMPARE(first.injects.size(), 5U);
        QCOMPARE(first.agencies.size(), 3U);
        QCOMPARE(first.injects[4].to, std::vector<Party>{everybody});
        QCOMPARE(first.injects[1].title, std::string("The crew arrives"));
        QVERIFY(first.injects[1].release == Trigger(AtTime{std::chrono::minutes(5)}));

        press(Qt::Key_L, Qt::AltModifier);
        QVERIFY(waitUntil([&] { return editor->matrix()->hasFocus(); }));
        const char *tasks[] = {"Close the road", "Put it out", "Keep the crowd away", "Care for the hurt",
                               "Tell the neighbours"};
        for (const char *task : tasks) {
            press(Qt::Key_Insert);
            type(task);
            press(Qt::Key_Tab);
            type("ar");
            press(Qt::Key_Return);
        }
        QCOMPARE(editor->document()->scenario().tasks.size(), 5U);
        QVERIFY((editor->document()->scenario().tasks[4].roles == Row{{AgencyId("police"), {A | R, false}}}));
        keepPicture(shell.window(), QStringLiteral("editor-roles-") + language);
        press(Qt::Key_M, Qt::AltModifier); // a look at the rest
        QTest::qWait(100);
        keepPicture(shell.window(), QStringLiteral("editor-frame-") + language);
        press(Qt::Key_I, Qt::AltModifier);
        QVERIFY(waitUntil([&] { return editor->grid()->hasFocus(); }));
        keepPicture(shell.window(), QStringLiteral("editor-") + language);

        atDialog<RehearseDialog>(this, [this] { press(Qt::Key_Return); });
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitUntil([&] {
            return shell.window()->workspace() == MainWindow::Workspace::debrief &&
                   shell.window()->debrief()->hasDebrief();
        }));
        qInfo("%d keys, typed prose aside", m_keys);
        QVERIFY(m_keys <= 80);

        press(Qt::Key_2, Qt::ControlModifier); // and it is saved with a key, as any text
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!editor->document()->isDirty());
        QFile file(editor->document()->folder() + QStringLiteral("/scenario.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Reading reading = readScenario(file.readAll().toStdString());
        QVERIFY(reading.problems.empty());
        QVERIFY(reading.scenario == editor->document()->scenario());
    }

    // ── how quick it is to do what is done often: UX 1.1 ─────────────────────────────────────────────────────────

    void pastesRowsWithOneKey()
    {
        Shell shell;
        EditPage *editor = edit(shell, Scenario(smallScenario()));
        QByteArray rows("Time\tFrom\tTo\tInject\tExpected action\n");
        for (int i = 0; i < 50; ++i) {
            rows += QByteArray("T+") + QByteArray::number(i) + "\tCaller\tPolice\tWhat happens " +
                    QByteArray::number(i) + "\treply 5 min\n";
        }
        QApplication::clipboard()->setText(QString::fromUtf8(rows));
        const int before = editor->grid()->model()->rowCount();
        editor->grid()->choose(editor->grid()->model()->index(0, 0));
        press(Qt::Key_End, Qt::ControlModifier); // the last row
        m_keys = 0;
        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(editor->grid()->model()->rowCount(), before + 50);
        QVERIFY(timer.elapsed() < 3'000);
        QCOMPARE(m_keys, 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->grid()->model()->rowCount(), before);
        QVERIFY(!editor->document()->canUndo());
    }

    void addsAnInjectWithOneKey()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        press(Qt::Key_Insert);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr); // ready to type
        press(Qt::Key_A, Qt::ControlModifier);
        type("+7");
        press(Qt::Key_Tab);
        QCOMPARE(editor->document()->scenario().injects.size(), smallScenario().injects.size() + 1);
        QVERIFY(editor->document()->scenario().injects[1].release == Trigger(AtTime{std::chrono::minutes(7)}));
        press(Qt::Key_Escape);
    }

    /// What is typed into the last row is one new inject, whatever is typed next.
    void typesIntoTheLastRow()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        const auto last = static_cast<int>(smallScenario().injects.size());
        editor->grid()->choose(editor->grid()->model()->index(last, static_cast<int>(InjectField::from)));
        type("Caller");
        QTest::qWait(1'000); // while it is kept
        press(Qt::Key_Tab);
        type("pol");
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type("A title");
        press(Qt::Key_Return);
        const auto &injects = editor->document()->scenario().injects;
        QCOMPARE(injects.size(), smallScenario().injects.size() + 1);
        QCOMPARE(injects.back().from, std::string("Caller"));
        QCOMPARE(injects.back().to, std::vector{Party("POL")});
        QCOMPARE(injects.back().title, std::string("A title"));
    }

    /// Who has typed all of a name means it, although another begins so.
    void completesNoFurtherThanANameGoes()
    {
        QLineEdit line;
        QCompleter *completer =
            newNameCompleter({QStringLiteral("Triage point"), QStringLiteral("Care"), QStringLiteral("Triage")}, &line);
        for (const auto &[typed, completed] :
             {std::pair{"tri", "Triage"}, {"triage", "Triage"}, {"triage p", "Triage point"}, {"c", "Care"}}) {
            completer->setCompletionPrefix(QString::fromLatin1(typed));
            QCOMPARE(completer->currentCompletion(), QString::fromLatin1(completed));
        }
    }

    /// Typing is kept before the cell is left, and Escape takes it back all the same.
    void escapeTakesBackWhatWasTyped()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        press(Qt::Key_F2);
        type("Something else");
        QVERIFY(waitUntil([&] { return editor->document()->scenario().injects[0].title == "Something else"; }));
        press(Qt::Key_Escape);
        QCOMPARE(editor->document()->scenario().injects[0].title, std::string("Smoke"));
        QVERIFY(!editor->document()->isDirty());
    }

    /// Whatever an inject waits for, the dialog that asks for it gives back what stands there.
    void asksWhenItComes()
    {
        const Scenario scenario = smallScenario();
        for (const QString &language : Words::languages()) {
            for (const Inject &inject : scenario.injects) {
                const WhenDialog dialog(Words(language), scenario, inject.id, inject.release);
                QVERIFY2(dialog.trigger() == inject.release, inject.id.value.c_str());
            }
        }
        Shell shell;
        EditPage *editor = edit(shell, scenario);
        atDialog<WhenDialog>(this, [this] {
            press(Qt::Key_Down); // after another inject
            press(Qt::Key_Tab);
            press(Qt::Key_Tab);
            type("soon"); // is no time, and cannot be set
            press(Qt::Key_Return);
            auto *dialog = qobject_cast<WhenDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr && dialog->isVisible());
            press(Qt::Key_A, Qt::ControlModifier);
            type("1 min");
            press(Qt::Key_Return);
        });
        press(Qt::Key_F4);
        QVERIFY(editor->document()->scenario().injects[0].release ==
                Trigger(AfterInject{InjectId("2"), std::chrono::minutes(1)}));
    }

    void movesABlockInTimeWithTwoKeys()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        EditTable *grid = editor->grid();
        grid->choose(grid->model()->index(0, 5), grid->model()->index(1, 5));
        grid->setFocus();
        m_keys = 0;
        press(Qt::Key_Right, Qt::AltModifier);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_keys, 2);
        QVERIFY(editor->document()->scenario().injects[0].release == Trigger(AtTime{std::chrono::minutes(6)}));
        QVERIFY(editor->document()->scenario().injects[1].release == Trigger(AtTime{std::chrono::minutes(9)}));
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(editor->document()->scenario().injects[0].release == Trigger(AtTime{std::chrono::minutes(5)}));
        press(Qt::Key_D, Qt::ControlModifier); // two rows: fills down
        QCOMPARE(editor->document()->scenario().injects[1].title, std::string("Smoke"));
    }

    void showsWhatSeatsWillSee()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        auto *pane = editor->findChild<QQuickWidget *>();
        QVERIFY(pane != nullptr);
        QStringList texts;
        read(pane->rootObject(), texts);
        QVERIFY(texts.contains(QStringLiteral("The barn is burning.")));
        press(Qt::Key_Down); // no click at all
        texts.clear();
        read(pane->rootObject(), texts);
        QVERIFY(texts.contains(QStringLiteral("You are there.")));
        keepPicture(shell.window(), QStringLiteral("editor-small"));
    }

    /// As one seat sees it, in other colours; the choice is remembered.
    void showsWhatOneSeatWillSee()
    {
        for (int start = 0; start < 2; ++start) {
            Shell shell;
            EditPage *editor = edit(shell, smallScenario());
            auto *pane = editor->findChild<QQuickWidget *>();
            auto *seat = boxNamed(editor, "Preview for the seat");
            auto *colours = boxNamed(editor, "Colours of the preview");
            QVERIFY(seat != nullptr && colours != nullptr);
            const QColor usual = QApplication::palette().color(QPalette::Window);
            const bool darkHere = usual.lightness() < 128;
            if (start == 0) {
                QCOMPARE(pane->rootObject()->property("color").value<QColor>(), usual);
                seat->setFocus();
                while (!seat->currentData().toString().startsWith(QLatin1String("fir"))) {
                    const int before = seat->currentIndex();
                    press(Qt::Key_Down);
                    QVERIFY(seat->currentIndex() > before);
                }
                colours->setFocus();
                press(Qt::Key_End);
                if (darkHere) {
                    press(Qt::Key_Up);
                }
            }
            QCOMPARE(pane->rootObject()->property("color").value<QColor>().lightness() < 128, !darkHere);
            QVERIFY(seat->currentData().toString().startsWith(QLatin1String("fir")));
            QStringList texts;
            read(pane->rootObject(), texts);
            QVERIFY(texts.contains(QStringLiteral("The barn is burning."))); // to the fire service
            editor->grid()->setFocus();
            press(Qt::Key_Down); // to the patrol
            texts.clear();
            read(pane->rootObject(), texts);
            QVERIFY(!texts.contains(QStringLiteral("You are there.")));
            keepPicture(shell.window(), QStringLiteral("editor-seat-%1").arg(start));
        }
        Settings::setPreviewSeat({});
        Settings::setPreviewTheme(Theme::system);
    }

    /// From an inject to all that is said of what is expected, and back.
    void writesExpectations()
    {
        Settings::setLanguage(QStringLiteral("en")); // choices are typed in the language that is spoken
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        const auto before = smallScenario().injects[1].expects.size();
        press(Qt::Key_Down);
        press(Qt::Key_E, Qt::ControlModifier);
        PlanPane *frame = editor->frame();
        QVERIFY(frame->table()->hasFocus());
        QCOMPARE(frame->model()->path(), (PlanPath{"injects", "1", "expects"}));
        press(Qt::Key_Insert); // who
        type("po");
        press(Qt::Key_Tab);
        type("dec");
        press(Qt::Key_Tab);
        type("cord");
        press(Qt::Key_Return);
        const auto expects = [&] { return editor->document()->scenario().injects[1].expects; };
        QCOMPARE(expects().size(), before + 1);
        QVERIFY(waitUntil([&] { return expects().front().task == TaskId("cordon"); }));
        QCOMPARE(expects().front().who, AgencyId("POL"));
        QCOMPARE(expects().front().what, Expected::decide);
        keepPicture(shell.window(), QStringLiteral("editor-expects"));
        press(Qt::Key_F2); // Escape takes back what was typed
        press(Qt::Key_Escape);
        QCOMPARE(expects().front().task, TaskId("cordon"));
        press(Qt::Key_Backspace);
        QCOMPARE(frame->model()->path(), PlanPath{"injects"});
        QCOMPARE(frame->table()->currentIndex().row(), 1);
        frame->show({"rounds"});
        keepPicture(shell.window(), QStringLiteral("editor-rounds"));
    }

    void writesMandatesAndMarks()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(editor->document()->scenario().injects[0].extra.size() == 1);
        press(Qt::Key_0, Qt::AltModifier);
        QVERIFY(editor->document()->scenario() == smallScenario());
        press(Qt::Key_L, Qt::AltModifier);
        QVERIFY(waitUntil([&] { return editor->matrix()->hasFocus(); }));
        press(Qt::Key_Right);
        press(Qt::Key_F4);
        type("Yours alone");
        press(Qt::Key_Return);
        QVERIFY(editor->matrix()->hasFocus());
        const Task first = editor->document()->scenario().tasks.front();
        const auto mine = std::ranges::find_if(first.mandates, [](const auto &m) { return m.second == "Yours alone"; });
        QVERIFY(mine != first.mandates.end());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor->document()->scenario() == smallScenario()); // one step
    }

    void rehearsesWithTwoClicks()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        bool asked = false;
        atDialog<RehearseDialog>(this, [&] {
            asked = true;
            auto *dialog = QApplication::activeModalWidget();
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault()) {
                    QTest::mouseClick(button, Qt::LeftButton);
                }
            }
        });
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("rehearse")), Qt::LeftButton);
        QVERIFY(asked);
        QVERIFY(waitUntil([&] { return shell.window()->debrief()->hasDebrief(); }));
    }

    /// With a large scenario, all of it shown and checked: no key waits.
    void answersAtOnceWithFiveThousandInjects_data()
    {
        QTest::addColumn<bool>("alongTime");
        QTest::newRow("problems below") << false;
        QTest::newRow("timeline below") << true;
    }
    void answersAtOnceWithFiveThousandInjects()
    {
        QFETCH(bool, alongTime);
        Scenario large = smallScenario();
        const std::vector<Inject> some = large.injects;
        while (large.injects.size() < 5000) {
            for (Inject inject : some) {
                inject.id = InjectId("i" + std::to_string(large.injects.size()));
                inject.number = std::to_string(large.injects.size());
                inject.text = std::string(300, 'x');
                large.injects.push_back(std::move(inject));
            }
        }
        Shell shell;
        QCOMPARE(QQuickWindow::sceneGraphBackend(), QStringLiteral("software")); // no card here: not drawn twice
        EditPage *editor = edit(shell, large);
        const auto back = qScopeGuard([&] { editor->below()->setCurrentIndex(0); }); // is remembered
        if (alongTime) {
            editor->below()->setCurrentWidget(editor->strip());
        }
        EditTable *grid = editor->grid();
        grid->choose(grid->model()->index(2500, 5));
        QVERIFY(waitUntil([&] { return !editor->document()->isChecking(); }));
        QTest::qWait(300);
        std::vector<qint64> waited;
        std::vector<qint64> worked;    // the thread of the windows: other programs do not count
        std::map<int, qint64> longest; // for each key
        for (int i = 0; i < 25; ++i) {
            for (const QKeyCombination keys : {QKeyCombination(Qt::Key_T), QKeyCombination(Qt::Key_X),
                                               QKeyCombination(Qt::Key_Return), QKeyCombination(Qt::Key_Down)}) {
                QElapsedTimer timer;
                timer.start();
                const qint64 before = workedMicroseconds();
                press(keys.key());
                QCoreApplication::processEvents();
                worked.push_back(workedMicroseconds() - before);
                waited.push_back(timer.nsecsElapsed() / 1000);
                longest[keys.toCombined()] = std::max(longest[keys.toCombined()], worked.back());
                QTest::qWait(10);
            }
        }
        std::ranges::sort(waited);
        std::ranges::sort(worked);
        qInfo("a key: median %lld us, 95 of 100 %lld us, longest %lld us; of work %lld, %lld and %lld us",
              static_cast<long long>(waited[50]), static_cast<long long>(waited[95]),
              static_cast<long long>(waited.back()), static_cast<long long>(worked[50]),
              static_cast<long long>(worked[95]), static_cast<long long>(worked.back()));
        for (const auto &[key, us] : longest) {
            qInfo("%s: longest %lld us of work", qPrintable(QKeySequence(key).toString()), static_cast<long long>(us));
        }
        QVERIFY(worked[95] < 50'000);
        QCOMPARE(editor->document()->scenario().injects[2510].title, std::string("tx"));
    }

    void scrollsThroughTenThousandInjects()
    {
        Scenario large = smallScenario();
        const std::vector<Inject> some = large.injects;
        while (large.injects.size() < 10'000) {
            for (Inject inject : some) {
                inject.id = InjectId("i" + std::to_string(large.injects.size()));
                large.injects.push_back(std::move(inject));
            }
        }
        Shell shell;
        EditPage *editor = edit(shell, large);
        QVERIFY(waitUntil([&] { return !editor->document()->isChecking(); }));
        QScrollBar *bar = editor->grid()->verticalScrollBar();
        std::vector<qint64> worked;
        for (int i = 0; i < 300; ++i) {
            const qint64 before = workedMicroseconds();
            bar->setValue(bar->maximum() / 300 * i);
            static_cast<void>(editor->grid()->viewport()->grab()); // all that is seen, drawn anew
            worked.push_back(workedMicroseconds() - before);
        }
        std::ranges::sort(worked);
        qInfo("a page: median %lld us of work, 99 of 100 %lld us", static_cast<long long>(worked[150]),
              static_cast<long long>(worked[297]));
        QVERIFY(worked[297] < 33'000); // thirty pages a second
    }

    /// Another language makes another window; what is edited goes on in it.
    void goesOnInAnotherLanguage()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        editor->document()->edit(QStringLiteral("Title"), [](Scenario &s) { s.title = "Edited"; });
        shell.setLanguage(Settings::language() == QLatin1String("nb") ? QStringLiteral("en") : QStringLiteral("nb"));
        QVERIFY(shell.window()->document() != nullptr);
        QCOMPARE(shell.window()->workspace(), MainWindow::Workspace::edit);
        QCOMPARE(shell.window()->document()->scenario().title, std::string("Edited"));
        shell.window()->document()->undo();
        QVERIFY(!shell.window()->document()->isDirty());
    }

    // ── what is wrong, and what was not saved ────────────────────────────────────────────────────────────────────

    void goesToAProblemAndPutsItRight()
    {
        Shell shell;
        Scenario scenario = smallScenario();
        scenario.injects[3].to.clear();
        EditPage *editor = edit(shell, scenario);
        QVERIFY(waitUntil([&] { return !editor->document()->isChecking(); }));
        QTableView *table = editor->problems();
        const auto rowOf = [&](const QString &text) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 2).data().toString().contains(text)) {
                    return row;
                }
            }
            return -1;
        };
        QVERIFY(waitUntil([&] { return rowOf(QStringLiteral("Cows")) >= 0; }));
        press(Qt::Key_F6);
        press(Qt::Key_F6);
        QVERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(rowOf(QStringLiteral("Cows")), 0));
        press(Qt::Key_Return);
        QVERIFY(editor->grid()->hasFocus());
        QCOMPARE(editor->grid()->chosenOne().row(), 3);
        QCOMPARE(editor->grid()->chosenOne().column(), int(InjectField::to));
        table->setFocus();
        press(Qt::Key_F);
        QVERIFY(waitUntil([&] { return editor->document()->scenario().injects[3].to == std::vector{everybody}; }));
    }

    void filters()
    {
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        press(Qt::Key_F, Qt::ControlModifier);
        type("journalist");
        QCOMPARE(editor->grid()->model()->rowCount(), 2); // and the row for a new one
        press(Qt::Key_Return);
        QVERIFY(editor->grid()->hasFocus());
        editor->grid()->choose(editor->grid()->chosenOne());
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::AltModifier); // it waits for a branch: nothing to move
        QVERIFY(!editor->document()->isDirty());
    }

    /// The window is gone, as after a crash; the library offers to go on.
    void takesUpWhatWasNotSaved()
    {
        QString folder;
        {
            Shell shell;
            EditPage *editor = edit(shell, smallScenario());
            folder = editor->document()->folder();
            editor->document()->edit(QStringLiteral("Title"), [](Scenario &s) { s.title = "Not saved"; });
        }
        Shell shell;
        open(shell);
        QQuickItem *offer = nullptr;
        QVERIFY(waitUntil([&] {
            offer = itemNamed(shell.window()->library()->rootObject(), QStringLiteral("takeUpUnsaved"));
            return offer != nullptr && offer->width() > 0;
        }));
        QTest::qWait(100);
        QTest::mouseClick(shell.window()->library(), Qt::LeftButton, {},
                          offer->mapToScene(QPointF(offer->width() / 2, offer->height() / 2)).toPoint());
        QVERIFY(waitUntil([&] { return shell.window()->editor() != nullptr; }));
        QCOMPARE(shell.window()->document()->scenario().title, std::string("Not saved"));
        QCOMPARE(shell.window()->document()->folder(), folder);
        shell.window()->document()->discard();
    }

    /// A scenario of the program is edited as a copy.
    void copiesWhatIsShipped()
    {
        Shell shell;
        open(shell);
        const auto *library = shell.window()->findChild<LibraryModel *>();
        QVERIFY(waitUntil([&] { return library->rowCount() >= 2; }));
        const QString shipped = test::library() + QStringLiteral("/night-stop");
        QVERIFY(QMetaObject::invokeMethod(shell.window()->library()->rootObject(), "editRequested",
                                          Q_ARG(QString, shipped)));
        QVERIFY(shell.window()->editor() != nullptr);
        QVERIFY(shell.window()->document()->folder().startsWith(ownScenarios()));
        keepPicture(shell.window(), QStringLiteral("editor-night-stop"));
    }

    /// Found by words, ticked and added: one step.
    void takesRowsFromTheLibrary()
    {
        Settings::setLanguage(QStringLiteral("nb"));
        Settings::setTheme(Theme::dark);
        Shell shell;
        EditPage *editor = edit(shell, smallScenario());
        const std::size_t before = editor->document()->scenario().tasks.size();
        editor->tabs()->setCurrentIndex(1);
        QVERIFY(waitUntil([&] { return editor->matrix()->hasFocus(); }));
        atDialog<RowsDialog>(this, [this] {
            type("sperring");
            press(Qt::Key_Down); // from the first on
            press(Qt::Key_Space);
            press(Qt::Key_Up);
            press(Qt::Key_Space);
            keepPicture(QApplication::activeModalWidget(), QStringLiteral("rows-nb"));
            press(Qt::Key_Return);
        });
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return editor->document()->scenario().tasks.size() == before + 2; }));
        const Task &made = editor->document()->scenario().tasks[before];
        QCOMPARE(fromUtf8(made.title), QStringLiteral("Sperre av og holde andre ute"));
        QVERIFY(cellIn(made, {}, AgencyId("POL")) == (Cell{A | R, false}));
        QVERIFY(cellIn(made, {}, AgencyId("EMS")) == (Cell{I, false}));
        QCOMPARE(editor->matrix()->chosenOne().row(), static_cast<int>(before));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!editor->document()->isDirty());
        Settings::setLanguage(QStringLiteral("en"));
        Settings::setTheme(Theme::light);
    }

    /// What leads to what is gone along by keys, read as a table, and led from to its row.
    void goesAlongTheBranches_data()
    {
        addLookColumns();
        newLook(looks[0]);
        newLook(looks[1]);
    }
    void goesAlongTheBranches()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        Settings::setLanguage(language);
        Settings::setTheme(theme);
        Scenario scenario = smallScenario();
        Inject lost;
        lost.id = InjectId("lost");
        lost.number = "99";
        lost.title = "Never";
        lost.to = {everybody};
        lost.release = AfterInject{InjectId("gone"), Millis{0}};
        scenario.injects.push_back(lost);
        lost.id = InjectId("lost-too");
        lost.release = AfterInject{InjectId("lost"), Millis{0}};
        scenario.injects.push_back(lost);
        Shell shell;
        EditPage *editor = edit(shell, scenario);
        editor->tabs()->setCurrentIndex(3);
        GraphPane &pane = *editor->graph();
        QVERIFY(waitUntil([&] { return QApplication::focusWidget() == pane.view()->widget(); }));
        const std::size_t node = pane.graph().nodeOf(lost.id);
        QVERIFY(node < pane.graph().nodes.size());
        QCOMPARE(pane.graph().nodes[node].layer, 1U);
        QTest::mouseClick(pane.view()->widget(), Qt::LeftButton, {}, pane.view()->boxOf(node).center());
        QCOMPARE(pane.view()->current(), node);
        const QString said = pane.view()->widget()->accessibleDescription();
        QVERIFY2(said.contains(stuckText(Words(language), Stuck::behindStuck)), qPrintable(said));
        keepPicture(shell.window(), QStringLiteral("branches-") + language);
        press(Qt::Key_Left); // against the arrow
        QCOMPARE(pane.graph().nodes[pane.view()->current()].inject, InjectId("lost"));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return pane.table()->hasFocus(); }));
        QCOMPARE(pane.table()->model()->rowCount(), static_cast<int>(pane.graph().nodes.size()));
        QCOMPARE(pane.table()->currentKey(), QString::number(pane.graph().nodeOf(InjectId("lost"))));
        keepPicture(shell.window(), QStringLiteral("branches-table-") + language);
        press(Qt::Key_Return);
        QCOMPARE(editor->tabs()->currentIndex(), 0);
        QCOMPARE(editor->grid()->chosenOne().row(), static_cast<int>(scenario.injects.size()) - 2);
        QVERIFY(editor->grid()->hasFocus());
        // it follows what is put right
        editor->document()->edit({}, [](Scenario &now) { now.injects[now.injects.size() - 2].release = ByHand{}; });
        editor->tabs()->setCurrentIndex(3);
        QVERIFY(waitUntil([&] { return pane.graph().nodes[pane.graph().nodeOf(lost.id)].stuck == Stuck::no; }));
    }

    /// From a template, then a copy of it as it stands, then the first one again; one that is gone says so.
    void beginsFromATemplateAndGoesBack_data()
    {
        addLookColumns();
        QTest::addColumn<QString>("copy");
        newLook(looks[0]) << QStringLiteral("Our fire – copy");
        newLook(looks[1]) << QStringLiteral("Our fire – kopi");
    }
    void beginsFromATemplateAndGoesBack()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        QFETCH(QString, copy);
        Settings::setLanguage(language);
        Settings::setTheme(theme);
        Settings::setRecentScenarios({});
        Shell shell;
        open(shell);
        MainWindow &window = *shell.window();
        atDialog<NewDialog>(this, [this, language] {
            press(Qt::Key_Return); // it has to be called something
            type("Our fire");
            press(Qt::Key_Tab);
            press(Qt::Key_Down);
            keepPicture(QApplication::activeModalWidget(), QStringLiteral("new-") + language);
            press(Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return window.editor() != nullptr; }));
        const QString first = window.document()->folder();
        QCOMPARE(window.document()->scenario().injects.size(), 5U);
        QCOMPARE(window.document()->scenario().title, std::string("Our fire"));
        QCOMPARE(window.document()->scenario().language, language.toStdString());
        QVERIFY(!hasErrors(problemsOf(window.document()->scenario(), {})));

        window.document()->edit({}, [](Scenario &scenario) { scenario.injects.pop_back(); });
        atDialog<NewDialog>(this, [this] { press(Qt::Key_Return); });
        QTimer::singleShot(0, this, [this] {
            atDialog<QMessageBox>(this, [this] { press(Qt::Key_Return); }); // what was edited is saved
        });
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(waitUntil([&] { return window.document() != nullptr && window.document()->folder() != first; }));
        QCOMPARE(fromUtf8(window.document()->scenario().title), copy);
        QCOMPARE(window.document()->scenario().injects.size(), 4U);
        QVERIFY(!window.document()->isDirty());

        const auto again = [&](Qt::Key digit) {
            press(Qt::Key_F, Qt::AltModifier);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            for (QAction *action : menu->actions()) {
                if (action->menu() != nullptr) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Right);
                    QTest::keyClick(QApplication::activePopupWidget(), digit);
                    return;
                }
            }
            QFAIL("no menu of those that were edited");
        };
        again(Qt::Key_2); // the copy is the newest
        QVERIFY(waitUntil([&] { return window.document() != nullptr && window.document()->folder() == first; }));

        window.showDocument(nullptr);
        QVERIFY(QDir(first).removeRecursively());
        bool asked = false;
        atDialog<QMessageBox>(this, [this, &asked] {
            asked = true;
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::AcceptRole) {
                    button->click();
                }
            }
        });
        again(Qt::Key_1);
        QVERIFY(waitUntil([&] { return asked && recentScenarios().size() == 1; }));
        QVERIFY(recentScenarios().front().folder != first);
    }

private:
    /// The starter, in a folder of its own.
    static void editStarter(Shell &shell, const QTemporaryDir &folder)
    {
        const auto files = readFolder((library() + QStringLiteral("/night-stop")).toStdString()).files;
        const auto document = std::make_shared<ScenarioDocument>(Words(QStringLiteral("en")));
        const QString wrong =
            document->create(folder.filePath(QStringLiteral("edited")), loadScenario(files, "en").scenario);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        shell.window()->showDocument(document);
        shell.window()->go(MainWindow::Workspace::edit);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    static void type(const char *text)
    {
        for (const char *c = text; *c != '\0'; ++c) {
            QTest::keyClick(QGuiApplication::focusWindow(), *c);
        }
    }

    /// By what it is called in the language that is spoken.
    static QComboBox *boxNamed(const QWidget *in, const char *name)
    {
        const QString wanted = Words(Settings::language())("Edit", name);
        for (auto *box : in->findChildren<QComboBox *>()) {
            if (box->accessibleName() == wanted) {
                return box;
            }
        }
        return nullptr;
    }

    static void open(Shell &shell)
    {
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(shell.window()));
        QVERIFY(waitUntil([&] { return QGuiApplication::focusWindow() == shell.window()->windowHandle(); }));
    }

    /// A window with @p scenario open, the grid at its first inject.
    EditPage *edit(Shell &shell, const Scenario &scenario)
    {
        open(shell);
        auto document = std::make_shared<ScenarioDocument>(Words(Settings::language()));
        const QString wrong = document->create(freeFolder(ownScenarios(), QStringLiteral("barn")), scenario);
        if (!wrong.isEmpty()) {
            qFatal("%s", qPrintable(wrong));
        }
        shell.window()->showDocument(document);
        shell.window()->go(MainWindow::Workspace::edit);
        shell.window()->editor()->grid()->setFocus();
        QTest::qWait(100);
        return shell.window()->editor();
    }

    /// Kept where SAMVIRKE_PICTURES says, for somebody to look at.
    static void keepPicture(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(500);
            window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        }
    }

    const test::Screen &m_screen;
    int m_keys = 0;
};

int main(int argc, char *argv[])
{
    const test::Screen screen;
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    prepareApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    prepareQuick();
    TestEditorWindow test(screen);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_editor_window.moc"
