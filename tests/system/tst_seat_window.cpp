// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "quick_hands.h"
#include "screen.h"
#include "shipped.h"

#include "session/seat_session.h"
#include "session/settings.h"
#include "workbench/quick_pane.h"
#include "workbench/seat_window.h"
#include "workbench/theme.h"

#include <QApplication>

using namespace samvirke;
using namespace samvirke::test;

/// Somebody sits down at a laptop for the first time: with the code on a card, a mouse and a keyboard.
class TestSeatWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestSeatWindow(const Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase() { SKIP_WITHOUT_SCREEN(m_screen); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<HostProcess>(m_scenario, m_dir->path());
        QVERIFY(m_host->start());
        m_leader = joined("direction");
        QVERIFY(waitUntil([&] { return m_leader->connection() == SeatSession::Connection::welcomed; }));
    }
    void cleanup()
    {
        m_window.reset();
        m_leader.reset();
        m_host.reset();
    }

    void playsFromTheCodeToADecision_data()
    {
        addLookColumns();
        QTest::addColumn<int>("width");
        for (const WindowLook &look : looks) {
            newLook(look) << 1360;
        }
        QTest::newRow("English, narrow") << QStringLiteral("en") << Theme::light << 760;
    }
    void playsFromTheCodeToADecision()
    {
        QFETCH(QString, language);
        QFETCH(samvirke::Theme, theme);
        QFETCH(int, width);
        const QString shots =
            QString::fromLatin1(QTest::currentDataTag()).replace(QStringLiteral(", "), QStringLiteral("-"));
        open(language, theme, width);
        keepPicture(m_window->view(), shots + QStringLiteral("-1-join"));

        int clicks = 0;
        type(m_host->code(SeatId("fir-110")).toLower().remove(QLatin1Char('-'))); // the field has the focus
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        QVERIFY(waitUntil([&] { return m_window->desk() != nullptr; }));
        QVERIFY(says(m_window->view(), QStringLiteral("Fire 110")));
        keepPicture(m_window->view(), shots + QStringLiteral("-2-lobby"));
        const bool narrow = width < 1000;
        if (narrow) {
            QTest::keyClick(m_window->view(), Qt::Key_2, Qt::AltModifier);
        }
        QVERIFY(click(m_window->view(), "mandateRead"));
        ++clicks;
        QVERIFY(waitUntil([&] { return m_leader->state().mandatesRead.contains(SeatId("fir-110")); }));

        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return m_window->desk()->inbox()->count() == 1; }));
        QCOMPARE(m_window->desk()->inbox()->fresh(), 1);
        QVERIFY2(m_window->desk()->current().isEmpty(), "nothing is opened by itself");
        QTest::keyClick(m_window->view(), Qt::Key_J);
        QVERIFY(waitUntil([&] { return m_window->desk()->inbox()->stageOf(first()) == Stage::opened; }));
        QVERIFY(click(m_window->view(), "acknowledge"));
        ++clicks;
        QVERIFY(waitUntil([&] { return m_leader->state().find(first())->acknowledgedBy.size() == 1; }));
        QVERIFY(clicks <= 4);
        QCOMPARE(m_leader->state().find(first())->readBy.size(), 1U);
        QTest::keyClick(m_window->view(), Qt::Key_3);
        QVERIFY(waitUntil([&] { return m_window->desk()->inbox()->urgencyOf(first()) == 3; }));
        keepPicture(m_window->view(), shots + QStringLiteral("-3-item"));

        const auto police = joined("pol-112");
        QVERIFY(waitUntil([&] { return police->connection() == SeatSession::Connection::welcomed; }));
        police->propose(SendMessage{toEverybody("Patrol 2-1 is on its way, six minutes out. Tell us what you find.")});
        SituationUpdated situation;
        situation.sent.to = {everybody};
        situation.text = "A car on the verge of County Road 451. Minus eight degrees, light snow, no street lights.";
        m_leader->propose(UpdateSituation{situation});
        QVERIFY(waitUntil(
            [&] { return m_window->desk()->inbox()->count() == 2 && isShown(m_window->view(), "situation"); }));
        QCOMPARE(m_window->desk()->current(), QString::fromStdString(first().text())); // what is open stays open

        QTest::keyClick(m_window->view(), Qt::Key_D);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("decisionText"); }));
        type(QStringLiteral("Engine 1-1 drives, and stays at a distance until it is known what burns."));
        QTest::keyClick(m_window->view(), Qt::Key_Tab);
        QCOMPARE(typingInto(), QStringLiteral("decisionWhy"));
        type(QStringLiteral(
            "Smoke, and a man of whom nobody knows why he does not answer. 4 of us can be there in 3 minutes."));
        QCOMPARE(m_window->desk()->inbox()->urgencyOf(first()), 3); // keys were letters of a text
        QVERIFY(m_window->desk()->composing()->form() == QLatin1String("decision"));
        keepPicture(m_window->view(), shots + QStringLiteral("-4-decision"));
        if (renew() && shots == QLatin1String("English-light")) { // the picture of the README
            m_window->view()->grabWindow().save(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/pictures/seat.png"));
        }
        QTest::keyClick(m_window->view(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return m_window->desk()->composing()->form().isEmpty(); }));
        const auto *decision = recorded<DecisionRecorded>();
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->text, "Engine 1-1 drives, and stays at a distance until it is known what burns.");
        QVERIFY(decision->why.ends_with("in 3 minutes."));
        QCOMPARE(decision->informedBy, std::vector{first()});

        QTest::keyClick(m_window->view(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("recipients"); }));
        type(QStringLiteral("co"));
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        QVERIFY(m_window->desk()->composing()->recipients()->anyChosen());
        QVERIFY(focusOn("messageText"));
        type(QStringLiteral("Smoke from a car at Elvebakken."));
        keepPicture(m_window->view(), shots + QStringLiteral("-5-message"));
        QTest::keyClick(m_window->view(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return recorded<MessageSent>()->text == "Smoke from a car at Elvebakken."; }));
        QCOMPARE(recorded<MessageSent>()->sent.channel, ChannelId("common"));
        QVERIFY(waitUntil([&] { return m_window->desk()->log()->count() == 2; }));

        QTest::keyClick(m_window->view(), Qt::Key_T);
        QVERIFY(waitUntil([&] { return m_window->desk()->composing()->form() == QLatin1String("task"); }));
        m_window->desk()->composing()->setTask(1);
        QVERIFY(click(m_window->view(), "send"));
        QVERIFY(waitUntil([&] { return recorded<TaskClaimed>() != nullptr; }));
        QVERIFY(waitUntil([&] { return m_window->desk()->tasks()->open() == 1; }));
        keepPicture(m_window->view(), shots + QStringLiteral("-6-after"));

        m_leader->propose(OpenRound{RoundId("round-1")});
        QVERIFY(waitUntil([&] { return isShown(m_window->view(), "round"); }));
        keepPicture(m_window->view(), shots + QStringLiteral("-7-round"));
        m_window->desk()->round()->choose(0, 3);
        QVERIFY(click(m_window->view(), "sendAnswers"));
        QVERIFY(waitUntil([&] { return recorded<RoundAnswered>() != nullptr; }));
        QCOMPARE(recorded<RoundAnswered>()->answers.front().value, "4");
    }

    /// What was being written when the host died is sent when it is back; what was being written when the laptop died
    /// is still there.
    void nothingTypedIsLost()
    {
        open(QStringLiteral("en"), Theme::light, 1360);
        QVERIFY(sitDown("fir-110"));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return m_window->desk()->isRunning(); }));
        QTest::keyClick(m_window->view(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("recipients"); }));
        type(QStringLiteral("co"));
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        QVERIFY(focusOn("messageText"));
        type(QStringLiteral("Half a sen"));
        m_host->kill();
        QVERIFY(waitUntil([&] { return isShown(m_window->view(), "lineBar"); }));
        type(QStringLiteral("tence"));
        keepPicture(m_window->view(), QStringLiteral("lost"));
        QTest::keyClick(m_window->view(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_host->start());
        QVERIFY(waitUntil([&] { return !isShown(m_window->view(), "lineBar"); }));
        QVERIFY(waitUntil([&] { return isShown(m_window->view(), "standstill"); })); // it stands paused
        keepPicture(m_window->view(), QStringLiteral("paused"));
        QVERIFY(waitUntil([&] { return m_window->desk()->isNoticeWrong(); })); // and takes nothing: that is said
        QCOMPARE(m_window->desk()->composing()->draft(QStringLiteral("message.text")),
                 QStringLiteral("Half a sentence"));
        QVERIFY(waitUntil([&] { return m_leader->connection() == SeatSession::Connection::welcomed; }));
        m_leader->propose(ResumeExercise{});
        QVERIFY(waitUntil([&] { return m_window->desk()->isRunning(); }));
        QTest::keyClick(m_window->view(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return recorded<MessageSent>() != nullptr; }));
        QCOMPARE(recorded<MessageSent>()->text, "Half a sentence");
    }

    void whatWasTypedOutlivesTheProgram()
    {
        open(QStringLiteral("en"), Theme::light, 1360);
        QVERIFY(sitDown("fir-110"));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return m_window->desk()->isRunning(); }));
        QTest::keyClick(m_window->view(), Qt::Key_D);
        QVERIFY(waitUntil([&] { return typingInto() == QLatin1String("decisionText"); }));
        type(QStringLiteral("Half a decision"));
        const QString folder = m_dir->filePath(QStringLiteral("drafts"));
        const auto kept = [&] { return QDir(folder).entryList({QStringLiteral("*.drafts")}, QDir::Files); };
        QVERIFY(waitUntil([&] { return kept().size() == 1; }));
        const QString file = QDir(folder).filePath(kept().first());
        QVERIFY(QFile::copy(file, file + QStringLiteral(".died"))); // as it lies there when the program dies
        m_window.reset();
        QVERIFY2(kept().isEmpty(), "a program that ends as it should leaves nothing");
        QVERIFY(QFile::rename(file + QStringLiteral(".died"), file));

        open(QStringLiteral("en"), Theme::light, 1360);
        QVERIFY(sitDown("fir-110"));
        QVERIFY(waitUntil([&] { return says(m_window->view(), QStringLiteral("still there")); }));
        QTest::keyClick(m_window->view(), Qt::Key_D);
        QVERIFY(waitUntil([&] { return says(m_window->view(), QStringLiteral("Half a decision")); }));
    }

    /// What the variant shows of the agreement stands beside; what it hides stands nowhere.
    void theMatrixIsShownWhereItIsAgreed_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<bool>("shown");
        QTest::newRow("hidden") << QStringLiteral("hidden") << false;
        QTest::newRow("agreed") << QStringLiteral("agreed") << true;
    }
    void theMatrixIsShownWhereItIsAgreed()
    {
        QFETCH(QString, variant);
        QFETCH(bool, shown);
        m_leader.reset();
        const QTemporaryDir folder;
        m_host = std::make_unique<HostProcess>(m_scenario, folder.path());
        QVERIFY(m_host->start({QStringLiteral("--variant"), variant}));
        m_leader = joined("direction");
        open(QStringLiteral("en"), Theme::light, 1360);
        QVERIFY(sitDown("ems-113"));
        QCOMPARE(says(m_window->view(), QStringLiteral("What is wrong with the driver and where he goes is yours")),
                 shown);
        keepPicture(m_window->view(), QStringLiteral("card-") + variant);
        QVERIFY(click(m_window->view(), "mandateRead"));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return m_window->desk()->isRunning(); }));
        auto *shared = itemNamed(m_window->root(), QStringLiteral("shared"));
        QVERIFY(shared != nullptr);
        shared->setProperty("shown", 2);
        QVERIFY(waitUntil([&] { return says(m_window->view(), QStringLiteral("The others")); }));
        QCOMPARE(says(m_window->view(), QStringLiteral("Who does what")), shown);
        QCOMPARE(says(m_window->view(), QStringLiteral("Agreed beforehand")), shown);
        keepPicture(m_window->view(), QStringLiteral("roles-") + variant);
        shared->setProperty("shown", 1);
        MessageSent asked;
        asked.sent.to = {Party("ems-113")};
        asked.text = "We need an officer with us.";
        asked.purpose = Purpose::ask;
        asked.asksAcknowledgement = true;
        m_leader->propose(SendMessage{asked}, AgencyId("POL"));
        RequestMade request;
        request.sent.to = {Party("ems-113")};
        request.text = "Is the driver able to refuse care?";
        m_leader->propose(MakeRequest{request}, AgencyId("POL"));
        QVERIFY(waitUntil([&] { return m_window->desk()->inbox()->count() == 2; }));
        QTest::keyClick(m_window->view(), Qt::Key_J);
        QVERIFY(waitUntil([&] { return says(m_window->view(), QStringLiteral("In part")); }));
        keepPicture(m_window->view(), QStringLiteral("units-") + variant);
    }

    void theCommandTakesTheSeat()
    {
        QProcess program; // it inherits the screen
        program.start(QStringLiteral(SAMVIRKE_BINARY),
                      {QStringLiteral("join"), QStringLiteral("127.0.0.1:%1").arg(m_host->port()),
                       QStringLiteral("--code"), m_host->code(SeatId("fir-110"))});
        QVERIFY(waitUntil([&] {
            const std::vector<SeatId> &here = m_leader->presence().here;
            return std::ranges::find(here, SeatId("fir-110")) != here.end();
        }));
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void aWrongCodeIsSaid()
    {
        open(QStringLiteral("en"), Theme::light, 1360);
        m_window->joining()->setAddress(QStringLiteral("127.0.0.1:%1").arg(m_host->port()));
        type(QStringLiteral("0000 0000 0000"));
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        QVERIFY(waitUntil([&] { return m_window->joining()->isWrong(); }));
        QVERIFY(says(m_window->view(), QStringLiteral("The code is not one of this exercise")));
        keepPicture(m_window->view(), QStringLiteral("wrong-code"));
    }

    void aSecondLaptopIsAsked()
    {
        const auto first = joined("fir-110");
        QVERIFY(waitUntil([&] { return first->connection() == SeatSession::Connection::welcomed; }));
        open(QStringLiteral("en"), Theme::light, 1360);
        m_window->joining()->setAddress(QStringLiteral("127.0.0.1:%1").arg(m_host->port()));
        type(m_host->code(SeatId("fir-110")));
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        QVERIFY(click(m_window->view(), "takeOver"));
        QVERIFY(waitUntil([&] { return m_window->desk() != nullptr; }));
        QVERIFY(waitUntil([&] { return first->connection() == SeatSession::Connection::takenOver; }));
    }

    void anEvaluatorNotesWhatHappens()
    {
        open(QStringLiteral("en"), Theme::light, 1360);
        QVERIFY(sitDown("evaluator"));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return m_window->pad()->isOpen() && !m_window->pad()->link().isEmpty(); }));
        QCOMPARE(typingInto(), QStringLiteral("note"));
        type(QStringLiteral("Nobody says who leads"));
        QTest::qWait(1'500); // written slowly: what counts is when it was begun
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        QVERIFY(waitUntil([&] { return m_window->pad()->count() == 1; }));
        const auto *note = recorded<ObservationNoted>();
        QCOMPARE(note->text, "Nobody says who leads");
        QVERIFY(!note->of.empty());
        const auto entry = std::ranges::find_if(m_leader->deliveries(), [](const Delivery &delivery) {
            return std::holds_alternative<ObservationNoted>(delivery.happened.event);
        });
        QVERIFY(entry->happened.at - entry->happened.saidAt >= Millis{1'000});
        QTest::keyClick(m_window->view(), Qt::Key_Escape);
        QTest::keyClick(m_window->view(), Qt::Key_D); // conflict
        QVERIFY(waitUntil([&] { return m_window->pad()->count() == 2; }));
        QCOMPARE(recorded<ObservationNoted>()->code, "conflict");
        m_window->pad()->rate(0, 1, QStringLiteral("Late"));
        QVERIFY(waitUntil([&] { return recorded<TargetRated>() != nullptr; }));
        QVERIFY(
            waitUntil([&] { return m_window->pad()->targets().at(0).toMap().value(QStringLiteral("rating")) == 1; }));
        keepPicture(m_window->view(), QStringLiteral("evaluator"));

        auto *follow = m_window->root()->findChild<QQuickItem *>(QStringLiteral("follow"));
        QVERIFY(follow != nullptr);
        follow->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window->view(), Qt::Key_Down);
        QVERIFY(waitUntil([&] { return m_window->followed().size() == 1; }));
        QVERIFY(waitUntil([&] { return m_window->followed().front()->view()->isVisible(); }));
        QVERIFY(m_window->followed().front()->view()->title().contains(
            m_window->pad()->followable().front().toMap().value(QStringLiteral("name")).toString()));
        QTest::keyClick(m_window->followed().front()->view(), Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return m_window->followed().empty(); }));
    }

    void aRealEmergencyStopsIt_data()
    {
        QTest::addColumn<QByteArray>("seat");
        QTest::newRow("a player") << QByteArray("fir-110");
        QTest::newRow("who answers for several parties") << QByteArray("counter-play");
    }
    void aRealEmergencyStopsIt()
    {
        QFETCH(QByteArray, seat);
        open(QStringLiteral("en"), Theme::light, 1360);
        QVERIFY(sitDown(seat.constData()));
        QVERIFY(click(m_window->view(), "mandateRead"));
        QVERIFY(waitUntil([&] { return m_leader->state().mandatesRead.contains(SeatId(seat.toStdString())); }));
        m_leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return m_window->desk()->isRunning(); }));
        QQuickItem *stop = itemNamed(m_window->root(), QStringLiteral("emergency"));
        QVERIFY(stop != nullptr);
        const QPoint at = stop->mapToScene(QPointF(stop->width() / 2, stop->height() / 2)).toPoint();
        QTest::mousePress(m_window->view(), Qt::LeftButton, {}, at);
        QTest::qWait(800);
        QTest::mouseRelease(m_window->view(), Qt::LeftButton, {}, at);
        QTest::qWait(300);
        QVERIFY2(!m_leader->state().realEmergency, "a click is not enough");
        stop->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyPress(m_window->view(), Qt::Key_Space);
        QVERIFY(waitUntil([&] { return m_leader->state().realEmergency; }));
        QTest::keyRelease(m_window->view(), Qt::Key_Space);
        QVERIFY(waitUntil([&] { return says(m_window->view(), QStringLiteral("REAL EMERGENCY")); }));
        keepPicture(m_window->view(), QStringLiteral("emergency"));
    }

private:
    void open(const QString &language, Theme theme, int width)
    {
        applyTheme(*qApp, theme);
        const Words words(language);
        m_translations.use(words);
        m_window = std::make_unique<SeatWindow>(words, QString{}, QString{});
        m_window->setDraftFolder(m_dir->filePath(QStringLiteral("drafts")));
        m_window->view()->resize(width, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window->view()));
        QTRY_COMPARE(QGuiApplication::focusWindow(), m_window->view());
    }
    [[nodiscard]] bool sitDown(const char *seat)
    {
        m_window->joining()->setAddress(QStringLiteral("127.0.0.1:%1").arg(m_host->port()));
        type(m_host->code(SeatId(seat)));
        QTest::keyClick(m_window->view(), Qt::Key_Return);
        return waitUntil([&] { return m_window->desk() != nullptr; });
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(m_window->view(), c.toLatin1());
        }
    }
    [[nodiscard]] QString typingInto() const
    {
        const QQuickItem *item = m_window->view()->activeFocusItem();
        return item == nullptr ? QString{} : item->objectName();
    }
    /// Goes on with the Tab key until it is there.
    [[nodiscard]] bool focusOn(const char *name)
    {
        for (int i = 0; i < 40 && typingInto() != QLatin1String(name); ++i) {
            QTest::keyClick(m_window->view(), Qt::Key_Tab);
        }
        return typingInto() == QLatin1String(name);
    }
    [[nodiscard]] Ref first() const
    {
        const SeatItems *inbox = m_window->desk()->inbox();
        return Ref::fromText(inbox->refAt(inbox->count() - 1).toStdString()).value_or(Ref{});
    }
    [[nodiscard]] std::unique_ptr<SeatSession> joined(const char *seat) const
    {
        auto session = std::make_unique<SeatSession>(
            SeatAddress{*SeatCode::fromTyped(m_host->code(SeatId(seat)).toStdString()), "127.0.0.1", m_host->port()});
        session->start();
        return session;
    }
    /// The last of its kind that the facilitator sees.
    template <class E>
    [[nodiscard]] const E *recorded() const
    {
        const E *last = nullptr;
        for (const Delivery &delivery : m_leader->deliveries()) {
            if (const E *event = std::get_if<E>(&delivery.happened.event)) {
                last = event;
            }
        }
        return last;
    }

    const Screen &m_screen;
    const QString m_scenario = library() + QStringLiteral("/night-stop");
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HostProcess> m_host;
    std::unique_ptr<SeatSession> m_leader;
    Translations m_translations;
    std::unique_ptr<SeatWindow> m_window;
};

int main(int argc, char *argv[])
{
    return runOnScreen<TestSeatWindow>(argc, argv);
}

#include "tst_seat_window.moc"
