// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "hosting.h"
#include "screen.h"
#include "shipped.h"
#include "stretch.h"

#include "models/control_room.h"
#include "models/library.h"
#include "session/live_exercise.h"
#include "session/seat_session.h"
#include "workbench/fit_dialog.h"
#include "workbench/main_window.h"
#include "workbench/run_dialog.h"
#include "workbench/seat_window.h"
#include "workbench/shell.h"

#include <QLineEdit>
#include <QQuickWidget>

using namespace samvirke;
using namespace samvirke::test;

namespace {

struct Budget
{
    const char *job;
    int most; ///< clicks and keys together
};

/// What people may have to do, at most: see Hands for what counts.
constexpr std::array budgets{
    Budget{"facilitator: fit a scenario to us and stand in the lobby", 60},
    Budget{"player: join", 2},
    Budget{"player: see who I am and what I may do", 0},
    Budget{"player: notice and open an inject", 1},
    Budget{"player: from the code to the first acknowledgement", 4},
    Budget{"player: rate how urgent it is", 1},
    Budget{"player: acknowledge", 1},
    Budget{"player: deal with an inject, beside acting", 1},
    Budget{"player: come to the list of tasks to take one", 1},
    Budget{"player: log a decision and why", 1},
    Budget{"player: write to another agency", 2},
    Budget{"player: report from the scene, seven fields", 1},
    Budget{"player: move a unit", 3},
    Budget{"player: mark on the map", 2},
    Budget{"player: recover after a dropped line", 0},
    Budget{"evaluator: join and choose a table", 3},
    Budget{"evaluator: note", 0},
    Budget{"evaluator: coded observation", 1},
    Budget{"evaluator: rate a target", 2},
    Budget{"evaluator: have a note belong to the last inject", 0},
    Budget{"evaluator: have it belong to another one", 1},
    Budget{"evaluator: strength or to improve", 1},
    Budget{"evaluator: shift a note in time", 2},
    Budget{"evaluator: raise a hand", 1},
    Budget{"evaluator: go on without a line, and have it sent later", 0},
};

} // namespace

/// People who have never been told how do their work within so many clicks and keys.
class TestBudgets : public QObject
{
    Q_OBJECT

public:
    explicit TestBudgets(const Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase() { SKIP_WITHOUT_SCREEN(m_screen); }

    void cleanup()
    {
        m_window.reset();
        m_leader.reset();
        m_stretch.reset();
        m_host.reset();
    }

    /// Other places, units and agencies, and one agency played by the program.
    void aScenarioIsFittedToUs_data()
    {
        QTest::addColumn<int>("down"); // from the scenario that stands first
        const int count = static_cast<int>(shippedScenarios().size());
        for (int i = 0; i < count; ++i) {
            QTest::addRow("scenario %d", i + 1) << i;
        }
    }
    void aScenarioIsFittedToUs()
    {
        QFETCH(int, down);
        QDir(m_screen.home() + QStringLiteral("/Documents")).removeRecursively(); // nobody has been here
        Settings::setLanguage(QStringLiteral("en"));
        Shell shell;
        shell.show();
        MainWindow *window = shell.window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QTRY_COMPARE(QGuiApplication::focusWindow(), window->windowHandle());
        const auto *library = window->findChild<LibraryModel *>();
        QTRY_COMPARE(library->rowCount(), static_cast<int>(shippedScenarios().size()));

        m_hands.begin();
        for (int i = 0; i < down; ++i) {
            m_hands.press(Qt::Key_Down);
        }
        int fields = 0;
        m_hands.whenAsked<FitDialog>([&](FitDialog &dialog) {
            fields = static_cast<int>(dialog.findChildren<QLineEdit *>().size());
            for (int i = 0; i < fields; ++i) {
                m_hands.write(QStringLiteral("Our %1").arg(i)); // what stands there is selected
                if (i + 1 < fields) {
                    m_hands.press(Qt::Key_Tab);
                }
            }
            m_hands.press(Qt::Key_Return);
        });
        QVERIFY(m_hands.click(window->library(), "fitAction"));
        QVERIFY(fields > 10);
        QTRY_COMPARE(library->rowCount(), static_cast<int>(shippedScenarios().size()) + 1);
        QTRY_VERIFY(
            window->library()->rootObject()->property("chosenPath").toString().startsWith(m_screen.home())); // the copy

        m_hands.whenAsked<RunDialog>([&](RunDialog &) { m_hands.press(Qt::Key_Return); });
        m_hands.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window->controlRoom() != nullptr, 20'000);
        QCOMPARE(window->workspace(), MainWindow::Workspace::lobby);
        const Scenario &scenario = shell.live()->host().hosted()->scenario;
        const QQuickItem *lobby = window->lobby()->rootObject();
        const QString leftOut = fromUtf8(find(scenario.agencies, AgencyId("EMS"))->name);
        std::size_t played = 0;
        for (std::size_t row = 0; row < scenario.seats.size() && played < 2; ++row) {
            if (lobby->property("seatAgency").toString() == leftOut) {
                m_hands.press(Qt::Key_Space);
                ++played;
            }
            m_hands.press(Qt::Key_Down);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shell.live()->seat()->presence().here.size(), 1 + played, 20'000);
        check("facilitator: fit a scenario to us and stand in the lobby");

        QCOMPARE(scenario.title, "Our 0");
        for (std::size_t i = 0; i < scenario.agencies.size(); ++i) {
            const auto field = static_cast<std::size_t>(fields) - scenario.agencies.size() + i;
            QCOMPARE(scenario.agencies[i].name, "Our " + std::to_string(field));
        }
        QVERIFY(std::ranges::any_of(
            scenario.injects, [](const Inject &inject) { return inject.text.find("Our ") != std::string::npos; }));
    }

    void aPlayerActs()
    {
        QVERIFY(host());
        open();
        m_hands.begin();
        m_hands.write(code("fir-110")); // the field has the focus, and the exercise is found by itself
        m_hands.press(Qt::Key_Return);
        QVERIFY(waitUntil([&] { return m_window->desk() != nullptr; }));
        check("player: join");
        int sinceTheCode = m_hands.used();
        m_hands.begin();
        QVERIFY(says(view(), QStringLiteral("You are: Fire 110")));
        check("player: see who I am and what I may do");
        QVERIFY(m_hands.click(view(), "mandateRead"));
        sinceTheCode += m_hands.used();

        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return desk().inbox()->count() == 1; }));
        QVERIFY(says(view(), QStringLiteral("Inbox (1 new)")));
        m_hands.begin();
        m_hands.press(Qt::Key_J);
        QVERIFY(waitUntil([&] { return stageOf(newest()) == Stage::opened; }));
        check("player: notice and open an inject");
        sinceTheCode += m_hands.used();
        m_hands.begin();
        m_hands.press(Qt::Key_A);
        QVERIFY(waitUntil([&] { return stageOf(newest()) == Stage::acknowledged; }));
        check("player: acknowledge");
        check("player: from the code to the first acknowledgement", sinceTheCode + m_hands.used());
        m_hands.begin();
        m_hands.press(Qt::Key_3);
        QVERIFY(waitUntil([&] { return desk().inbox()->urgencyOf(newest()) == 3; }));
        check("player: rate how urgent it is");

        m_leader->propose(WriteInject{asking()});
        QVERIFY(waitUntil([&] { return desk().inbox()->count() == 2; }));
        m_hands.send(Qt::Key_K); // to see it is no burden beside acting
        QVERIFY(waitUntil([&] { return stageOf(newest()) == Stage::opened; }));
        m_hands.begin();
        m_hands.press(Qt::Key_2); // who rates it has acknowledged it
        QVERIFY(waitUntil(
            [&] { return stageOf(newest()) == Stage::acknowledged && desk().inbox()->urgencyOf(newest()) == 2; }));
        check("player: deal with an inject, beside acting");

        m_hands.begin();
        m_hands.press(Qt::Key_T);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("taskChoice"); }));
        check("player: come to the list of tasks to take one");
        m_hands.send(Qt::Key_Down);
        m_hands.send(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return recorded<TaskClaimed>() != nullptr; }));
        QVERIFY(!recorded<TaskClaimed>()->task.empty());

        QVERIFY(waitUntil([&] { return desk().composing()->form().isEmpty(); }));
        m_hands.begin();
        m_hands.press(Qt::Key_D);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("decisionText"); }));
        m_hands.write(QStringLiteral("We go in from the north"));
        m_hands.goOn();
        m_hands.write(QStringLiteral("The wind is from there"));
        m_hands.send(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return recorded<DecisionRecorded>() != nullptr; }));
        QCOMPARE(recorded<DecisionRecorded>()->text, "We go in from the north");
        QCOMPARE(recorded<DecisionRecorded>()->why, "The wind is from there");
        check("player: log a decision and why");

        QVERIFY(waitUntil([&] { return desk().composing()->form().isEmpty(); }));
        m_hands.begin();
        m_hands.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("recipients"); }));
        m_hands.write(QStringLiteral("po"));
        m_hands.press(Qt::Key_Tab);
        QCOMPARE(typingInto(), QStringLiteral("messageText"));
        m_hands.write(QStringLiteral("Close the road"));
        m_hands.send(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return recorded<MessageSent>() != nullptr; }));
        QCOMPARE(recorded<MessageSent>()->text, "Close the road");
        QCOMPARE(recorded<MessageSent>()->sent.to.size(), 1U);
        check("player: write to another agency");

        QVERIFY(waitUntil([&] { return desk().composing()->form().isEmpty(); }));
        for (const bool again : {false, true}) {
            const Form &form = m_leader->scenario().forms.front();
            QCOMPARE(form.fields.size(), 7U);
            m_hands.begin();
            QVERIFY(m_hands.click(view(), "newForm"));
            QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("recipients"); }));
            m_hands.write(QStringLiteral("co"));
            m_hands.goOn();
            for (std::size_t i = 0; i < (again ? 1 : form.fields.size()); ++i) {
                m_hands.write(QStringLiteral("field %1").arg(i));
                m_hands.goOn();
            }
            const FormSent *before = recorded<FormSent>();
            m_hands.send(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(waitUntil([&] { return recorded<FormSent>() != before; }));
            QCOMPARE(recorded<FormSent>()->fields.size(), 7U); // the second begins from the first
            QCOMPARE(recorded<FormSent>()->fields.back().value, "field 6");
            check("player: report from the scene, seven fields");
            QVERIFY(waitUntil([&] { return desk().composing()->form().isEmpty(); }));
        }

        m_hands.begin();
        m_hands.press(Qt::Key_M);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("unitState"); }));
        m_hands.press(Qt::Key_Down);
        QVERIFY(waitUntil([&] { return recorded<ResourceMoved>() != nullptr; }));
        check("player: move a unit");

        m_hands.begin();
        QVERIFY(m_hands.click(view(), "sharedTabs3"));
        QVERIFY(waitUntil([&] {
            const QQuickItem *map = itemNamed(m_window->root(), QStringLiteral("map"));
            return map != nullptr && map->property("paintedWidth").toReal() > 0;
        }));
        QVERIFY(m_hands.click(view(), "map"));
        QVERIFY(waitUntil([&] { return recorded<MapMarked>() != nullptr; }));
        check("player: mark on the map");
    }

    /// The line breaks while something is written, and two things are sent meanwhile.
    void aPlayerIsBackAfterADroppedLine()
    {
        QVERIFY(host());
        m_stretch = std::make_unique<Stretch>(m_host->port());
        open();
        QVERIFY(sitDown("fir-110"));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return desk().inbox()->count() == 1; }));
        m_hands.send(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("recipients"); }));
        m_hands.write(QStringLiteral("co"));
        m_hands.goOn();
        m_hands.write(QStringLiteral("Half a sen"));
        m_hands.begin();
        m_stretch->cut(Stretch::Cut::closed);
        QVERIFY(waitUntil([&] { return isShown(view(), "lineBar"); }));
        m_leader->propose(WriteInject{asking()});
        m_leader->propose(WriteInject{asking()});
        QVERIFY(waitUntil([&] { return m_leader->state().writtenReleased.size() == 2; }));
        QCOMPARE(desk().inbox()->count(), 1);
        m_hands.write(QStringLiteral("tence"));
        m_stretch->mend();
        QVERIFY(waitUntil([&] { return says(view(), QStringLiteral("2 things came in while the line was down")); }));
        QVERIFY(!isShown(view(), "lineBar"));
        QCOMPARE(desk().inbox()->fresh(), 3);
        QCOMPARE(typingInto(), QStringLiteral("messageText"));
        check("player: recover after a dropped line");
        m_hands.send(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return recorded<MessageSent>() != nullptr; }));
        QCOMPARE(recorded<MessageSent>()->text, "Half a sentence");
    }

    void anEvaluatorNotes()
    {
        QVERIFY(host());
        open();
        m_hands.begin();
        m_hands.write(code("evaluator"));
        m_hands.press(Qt::Key_Return);
        QVERIFY(waitUntil([&] { return m_window->pad() != nullptr; }));
        QVERIFY(m_hands.click(view(), "about1"));
        check("evaluator: join and choose a table");

        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return pad().isOpen() && !pad().link().isEmpty(); }));
        m_leader->propose(ReleaseInject{InjectId("2")});
        const QString first = pad().link();
        QVERIFY(waitUntil([&] { return pad().link() != first; }));

        QVERIFY(click(view(), "note"));
        m_hands.begin();
        m_hands.write(QStringLiteral("Nobody leads"));
        QTest::qWait(1'500); // what counts is when it was begun
        m_hands.send();
        QVERIFY(waitUntil([&] { return pad().count() == 1; }));
        check("evaluator: note");
        check("evaluator: have a note belong to the last inject");
        const Happened note = lastOf<ObservationNoted>()->happened;
        QVERIFY(note.at - note.saidAt >= Millis{1'000});
        QCOMPARE(std::get<ObservationNoted>(note.event).of,
                 m_leader->state().cues.at(InjectId("2")).released.value_or(Ref{}));

        m_hands.send(Qt::Key_Escape); // to the codes, and there it stays
        m_hands.begin();
        m_hands.press(Qt::Key_D);
        QVERIFY(waitUntil([&] { return pad().count() == 2; }));
        check("evaluator: coded observation");
        m_hands.begin();
        m_hands.press(Qt::Key_L);
        check("evaluator: have it belong to another one");
        m_hands.send(Qt::Key_W);
        QVERIFY(waitUntil([&] { return pad().count() == 3; }));
        QVERIFY(recorded<ObservationNoted>()->of != std::get<ObservationNoted>(note.event).of);
        m_hands.begin();
        m_hands.press(Qt::Key_Plus);
        QVERIFY(waitUntil([&] { return recorded<ObservationAmended>() != nullptr; }));
        QCOMPARE(recorded<ObservationAmended>()->tag, NoteTag::strength);
        check("evaluator: strength or to improve");

        m_hands.begin();
        m_hands.press(Qt::Key_Left, Qt::AltModifier);
        m_hands.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(waitUntil([&] { return recorded<ObservationAmended>()->earlierBy > Millis{0}; }));
        check("evaluator: shift a note in time");
        m_leader->propose(JumpClock{{std::chrono::minutes{3}}}); // there has to be a time to go back to
        QVERIFY(waitUntil([&] { return m_leader->now() >= std::chrono::minutes{3}; }));
        m_hands.send(Qt::Key_E);
        QVERIFY(waitUntil([&] { return pad().count() == 4; }));
        m_hands.begin();
        QVERIFY(m_hands.click(view(), "earlier0"));
        QVERIFY(waitUntil([&] { return recorded<ObservationAmended>()->earlierBy == std::chrono::seconds{30}; }));
        check("evaluator: shift a note in time");

        m_hands.begin();
        QVERIFY(m_hands.click(view(), "target0-0"));
        QVERIFY(waitUntil([&] { return recorded<TargetRated>() != nullptr; }));
        check("evaluator: rate a target");
        m_hands.begin();
        QVERIFY(m_hands.click(view(), "hand"));
        QVERIFY(waitUntil([&] { return recorded<HandRaised>() != nullptr; }));
        check("evaluator: raise a hand");
    }

    void anEvaluatorGoesOnWithoutALine()
    {
        QVERIFY(host());
        m_stretch = std::make_unique<Stretch>(m_host->port());
        open();
        QVERIFY(sitDown("evaluator"));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return pad().isOpen(); }));
        m_hands.begin();
        m_stretch->cut(Stretch::Cut::closed);
        QVERIFY(waitUntil([&] { return !desk().isConnected(); }));
        m_hands.write(QStringLiteral("The map is gone"));
        m_hands.send();
        m_hands.write(QStringLiteral("It is back"));
        m_hands.send();
        QVERIFY(waitUntil([&] { return says(view(), QStringLiteral("My notes (2 on their way)")); }));
        QCOMPARE(pad().queued(), 2);
        QCOMPARE(pad().count(), 0);
        m_stretch->mend();
        QVERIFY(waitUntil([&] { return pad().count() == 2 && pad().queued() == 0; }));
        check("evaluator: go on without a line, and have it sent later");
        QVERIFY(waitUntil([&] { return recorded<ObservationNoted>() != nullptr; }));
        QCOMPARE(recorded<ObservationNoted>()->text, "It is back");
    }

    void everyBudgetWasTried()
    {
        for (const Budget &budget : budgets) {
            const auto it = m_used.find(budget.job);
            QVERIFY2(it != m_used.end(), budget.job);
            qInfo("%2d of %2d  %s", it->second, budget.most, budget.job);
        }
        QCOMPARE(m_used.size(), budgets.size());
    }

private:
    void check(const char *job) { check(job, m_hands.used()); }
    void check(const char *job, int used)
    {
        const auto it = std::ranges::find_if(budgets, [&](const Budget &budget) { return !qstrcmp(budget.job, job); });
        QVERIFY2(it != budgets.end(), job);
        int &most = m_used[job];
        most = std::max(most, used);
        QVERIFY2(used <= it->most, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(job)).arg(used)));
    }
    [[nodiscard]] bool host()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<HostProcess>(library() + QStringLiteral("/night-stop"), m_dir->path());
        if (!m_host->start()) {
            return false;
        }
        m_leader = std::make_unique<SeatSession>(
            SeatAddress{*SeatCode::fromTyped(code("direction").toStdString()), "127.0.0.1", m_host->port()});
        m_leader->start();
        return waitUntil([&] { return m_leader->connection() == SeatSession::Connection::welcomed; });
    }
    void open()
    {
        const Words words(QStringLiteral("en"));
        m_translations.use(words);
        m_window = std::make_unique<SeatWindow>(words, QString{}, QString{});
        m_window->setDraftFolder(m_dir->filePath(QStringLiteral("drafts")));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(view()));
        QTRY_COMPARE(QGuiApplication::focusWindow(), view());
    }
    [[nodiscard]] bool sitDown(const char *seat)
    {
        m_window->joining()->setAddress(QStringLiteral("127.0.0.1:%1").arg(m_stretch->port()));
        m_hands.write(code(seat));
        m_hands.send();
        return waitUntil([&] { return m_window->desk() != nullptr; });
    }
    [[nodiscard]] QString code(const char *seat) const
    {
        return m_host->code(SeatId(seat)).toLower().remove(QLatin1Char('-'));
    }
    [[nodiscard]] QQuickView *view() const { return m_window->view(); }
    [[nodiscard]] SeatDesk &desk() const { return *m_window->desk(); }
    [[nodiscard]] EvaluatorPad &pad() const { return *m_window->pad(); }
    [[nodiscard]] QString typingInto() const
    {
        const QQuickItem *item = view()->activeFocusItem();
        return item == nullptr ? QString{} : item->objectName();
    }
    [[nodiscard]] Ref newest() const { return Ref::fromText(desk().inbox()->refAt(0).toStdString()).value_or(Ref{}); }
    [[nodiscard]] Stage stageOf(Ref ref) const { return desk().inbox()->stageOf(ref); }
    /// An inject that wants as much of a player as one can.
    [[nodiscard]] static InjectWritten asking()
    {
        InjectWritten inject;
        inject.sent.to = {Party("fir-110")};
        inject.text = "Somebody is missing";
        inject.asksAcknowledgement = true;
        return inject;
    }
    /// The last of its kind that the facilitator sees.
    template <class E>
    [[nodiscard]] const Delivery *lastOf() const
    {
        const Delivery *last = nullptr;
        for (const Delivery &delivery : m_leader->deliveries()) {
            last = std::holds_alternative<E>(delivery.happened.event) ? &delivery : last;
        }
        return last;
    }
    template <class E>
    [[nodiscard]] const E *recorded() const
    {
        const Delivery *last = lastOf<E>();
        return last == nullptr ? nullptr : std::get_if<E>(&last->happened.event);
    }

    const Screen &m_screen;
    Hands m_hands;
    std::map<QByteArray, int> m_used;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HostProcess> m_host;
    std::unique_ptr<Stretch> m_stretch;
    std::unique_ptr<SeatSession> m_leader;
    Translations m_translations;
    std::unique_ptr<SeatWindow> m_window;
};

int main(int argc, char *argv[])
{
    return runOnScreen<TestBudgets>(argc, argv);
}

#include "tst_budgets.moc"
