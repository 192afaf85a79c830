// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "person.h"
#include "screen.h"
#include "shipped.h"
#include "small_scenario.h"

#include "models/control_room.h"
#include "models/cues.h"
#include "models/evidence.h"
#include "models/library.h"
#include "session/onlooker.h"
#include "session/settings.h"
#include "workbench/control_page.h"
#include "workbench/debrief_page.h"
#include "workbench/hands_dialog.h"
#include "workbench/live_view.h"
#include "workbench/main_window.h"
#include "workbench/onlooker_window.h"
#include "workbench/quick_pane.h"
#include "workbench/run_dialog.h"
#include "workbench/shell.h"
#include "workbench/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QQuickWidget>
#include <QTableView>
#include <QTimer>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

/// Whole exercises by whole rooms, with mouse and keys alone: the starter played at nine windows, and talked through
/// with one laptop and a projector.
class TestWholeRooms : public QObject
{
    Q_OBJECT

public:
    explicit TestWholeRooms(const Screen &screen) : m_screen(screen) {}

private slots:
    void initTestCase()
    {
        if (!m_screen.isReal()) {
            QSKIP("Xvfb is missing, so there is no screen for windows");
        }
    }
    void cleanup()
    {
        m_people.clear();
        m_shell.reset();
    }

    void isPlayed()
    {
        QVERIFY(opensTheLobby("en", false));
        ControlRoom &room = *window()->controlRoom();
        for (const char *seat :
             {"fir-110", "fir-crew", "pol-112", "pol-patrol", "ems-113", "ems-crew", "counter-play", "evaluator"}) {
            QVERIFY2(sitsDown(seat), seat);
        }
        Person &fire = at("fir-110"), &crew = at("fir-crew"), &police = at("pol-112"), &patrol = at("pol-patrol");
        Person &health = at("ems-113"), &ambulance = at("ems-crew"), &others = at("counter-play");
        Person &evaluator = at("evaluator");
        QTRY_COMPARE(room.session().presence().here.size(), std::size_t(9));
        keepPicture(police.view(), "played-1-lobby");

        // before the start: the questionnaires
        QVERIFY(turnsTo("rounds"));
        QVERIFY(opensQuestionnaire("role-ambiguity-before"));
        for (Person *person : {&fire, &police, &health}) {
            QVERIFY(fillsIn(*person));
        }
        keepPicture(window(), "played-2-before");

        // Ctrl+Enter starts, and the first call comes in
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.state().status, Status::running);
        QVERIFY(fire.opens(QStringLiteral("Smoke from a car")));
        fire.presses(Qt::Key_A);
        fire.presses(Qt::Key_4);
        QTRY_COMPARE(room.state().find(last<InjectReleased>().first)->acknowledgedBy.size(), std::size_t(1));
        QTRY_VERIFY(last<UrgencyRated>().second != nullptr && last<UrgencyRated>().second->level == 4);
        QVERIFY(passesOn(fire, {"al"}, "Elvebakken: smoke, a man slumped over the wheel.", "Triple alert"));
        QVERIFY(takes(fire, "Triple alert", {"al"}));
        QVERIFY(tells(fire, {"Fire c"}, "Drive to Elvebakken. Keep a distance.", {}));
        for (Person *person : {&police, &health}) {
            QVERIFY(person->opens(QStringLiteral("Elvebakken")));
            person->presses(Qt::Key_A);
            QVERIFY(takes(*person, "Triple alert", {"al"}));
        }

        // pause reaches every seat within half a second, with one key
        QVERIFY(pausesAndGoesOn());

        QVERIFY(jumpsTo("1"));
        QVERIFY(police.opens(QStringLiteral("What the register says")));
        QVERIFY(passesOn(police, {"Fire s", "Emerg"}, "He has been violent against an officer.", {}));

        QVERIFY(jumpsTo("3"));
        QVERIFY(crew.opens(QStringLiteral("First on scene")));
        crew.presses(Qt::Key_3);
        QVERIFY(leads(crew, {}, {"Co"}));
        QVERIFY(passesOn(crew, {"Co"}, "Strong smell of petrol. Stay away.", "Make the vehicle safe"));
        QVERIFY(takes(crew, "Make the vehicle safe", {"Co"}));
        QVERIFY(asksFor(crew, {"Police 1"}, "Please close the road in both directions.", "Cordon and traffic"));
        QVERIFY(police.opens(QStringLiteral("close the road")));
        QVERIFY(police.clicks(QStringLiteral("Yes")));
        QVERIFY(takes(police, "Cordon and traffic", {"Co"}));
        QVERIFY(reports(crew));
        keepPicture(crew.view(), "played-3-crew");

        // the evaluator beside them
        QVERIFY(evaluator.turnsTo());
        evaluator.types(QStringLiteral("Fire says that it leads"));
        evaluator.presses(Qt::Key_Return);
        QTRY_COMPARE(evaluator.window().pad()->count(), 1);
        evaluator.presses(Qt::Key_Escape);
        evaluator.presses(Qt::Key_Q);
        QTRY_COMPARE(evaluator.window().pad()->count(), 2);
        const QString target =
            evaluator.window().pad()->targets().at(0).toMap().value(QStringLiteral("text")).toString();
        QVERIFY(evaluator.answers(target, 1));
        QTRY_VERIFY(last<TargetRated>().second != nullptr);

        QVERIFY(jumpsTo("5"));
        // who has not answered stands there, the latest on top; one key reminds
        QVERIFY(turnsTo("cues"));
        QTRY_VERIFY(!room.firstAwaited().isEmpty());
        QTRY_VERIFY(room.isAwaited(selectedIn("Expectations")));
        press(Qt::Key_N);
        QTRY_VERIFY(last<Nudged>().second != nullptr);
        QVERIFY(health.opens(QStringLiteral("Safe to approach")));
        QVERIFY(asksFor(health, {"Police 1"}, "Is it safe, and where shall the ambulance wait?", "Cordon and traffic"));
        QVERIFY(police.opens(QStringLiteral("Is it safe")));
        QVERIFY(police.writes(QStringLiteral("What to say with the answer"), QStringLiteral("At the bus stop.")));
        QVERIFY(police.clicks(QStringLiteral("Yes")));
        QVERIFY(health.sees(QStringLiteral("Granted")));

        QVERIFY(jumpsTo("6"));
        QVERIFY(patrol.opens(QStringLiteral("The patrol arrives")));
        QVERIFY(leads(patrol, "Take over from Fire", {"Co"}));
        QTRY_VERIFY(last<LeadTakenOver>().second != nullptr);
        QVERIFY(openNewest(crew));
        crew.presses(Qt::Key_A);
        QTRY_COMPARE(room.state().phase, PhaseId("police-lead"));
        QVERIFY(handsOver(crew, "The lead of the scene", {"Police p"}));
        QVERIFY(patrol.opens(QStringLiteral("The lead of the scene")));
        QVERIFY(patrol.clicks(QStringLiteral("Take it over")));
        QVERIFY(decides(patrol, "The road is closed on both sides. Wait at the bus stop.", "Petrol, and traffic.",
                        "Cordon and traffic", {"Co"}));

        // a round, answered at seats, closed and shown by the facilitator
        QVERIFY(jumpsTo("7"));
        for (Person *person : {&fire, &police, &health}) {
            QVERIFY(answersRound(*person));
        }
        QVERIFY(turnsTo("rounds"));
        QVERIFY(chooseRow("rounds", QStringLiteral("round:round-1")));
        press(Qt::Key_Return);
        QTRY_VERIFY(last<RoundClosed>().second != nullptr);
        press(Qt::Key_Return);
        QTRY_VERIFY(last<RoundRevealed>().second != nullptr);
        QVERIFY(police.sees(QStringLiteral("What was answered")));
        keepPicture(police.view(), "played-4-round");
        QVERIFY(police.clicks(QStringLiteral("Put aside")));

        // what players see, at one click on an agency
        QVERIFY(looksAtScreen("FIR", 1, QStringLiteral("You look on: this is what Fire crew sees")));

        QVERIFY(jumpsTo("8"));
        QVERIFY(ambulance.opens(QStringLiteral("Low glucose")));
        ambulance.presses(Qt::Key_4);
        QVERIFY(passesOn(ambulance, {"Hosp"}, "Glucose 2.1, insulin, a swelling over the eye.",
                         "Medical assessment and transport decision"));
        QVERIFY(others.opens(QStringLiteral("Glucose 2.1")));
        QVERIFY(others.sees(QStringLiteral("This came for: Hospital")));
        others.presses(Qt::Key_A);
        others.presses(Qt::Key_R);
        QVERIFY(others.writes(QStringLiteral("Message"), QStringLiteral("We are ready. Bring him in.")));
        QVERIFY(others.sends());
        QTRY_COMPARE(agencyOfLast<MessageSent>(), AgencyId("HOS"));
        QVERIFY(ambulance.opens(QStringLiteral("We are ready")));
        keepPicture(others.view(), "played-5-counter-play");
        QVERIFY(asksFor(ambulance, {"Police p"}, "We would like to move him. Anything against it?",
                        "Medical assessment and transport decision"));
        QVERIFY(patrol.opens(QStringLiteral("We would like to move him")));
        QVERIFY(patrol.clicks(QStringLiteral("Yes")));
        QVERIFY(decides(ambulance, "Low blood sugar first. He goes to hospital.", "2.1 explains how he behaves.",
                        "Medical assessment and transport decision", {"Police p", "Fire c", "Hosp"}));

        QVERIFY(jumpsTo("10"));
        QVERIFY(patrol.opens(QStringLiteral("He refuses")));
        QVERIFY(asksFor(patrol, {"Ambul"}, "Can he refuse care? Is he fit for custody?", "Judge the capacity"));
        QVERIFY(ambulance.opens(QStringLiteral("Can he refuse care")));
        QVERIFY(ambulance.clicks(QStringLiteral("No")));
        QVERIFY(decides(ambulance, "He is not able to refuse just now.", "He does not know what day it is.",
                        "Judge the capacity", {"Police p"}));
        QVERIFY(asksFor(ambulance, {"Police p"}, "We need an officer with us.", "Restraint"));
        QVERIFY(patrol.opens(QStringLiteral("We need an officer")));
        QVERIFY(patrol.clicks(QStringLiteral("Yes")));
        QVERIFY(decides(patrol, "No force. An officer goes along.", "Health says he is ill.", "Restraint", {"Co"}));
        for (Person *person : {&crew, &ambulance}) {
            QVERIFY(takes(*person, "Record of disagreement", {"Co"}));
        }

        // an inject by hand: two keys and the text
        QVERIFY(turnsTo("cues"));
        press(Qt::Key_I, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("@FI A second car stops behind yours"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!room.state().writtenReleased.empty());
        QVERIFY(crew.opens(QStringLiteral("A second car")));

        QVERIFY(jumpsTo("13"));
        QVERIFY(patrol.opens(QStringLiteral("Who orders the sample")));
        QVERIFY(asksFor(patrol, {"Hosp"}, "Please take a blood sample.", "Evidence blood sample"));
        QVERIFY(takes(patrol, "Evidence blood sample", {"Ambul"}));
        QVERIFY(others.opens(QStringLiteral("Please take a blood sample")));
        QVERIFY(others.clicks(QStringLiteral("Yes")));
        QTRY_COMPARE(agencyOfLast<RequestAnswered>(), AgencyId("HOS"));
        QVERIFY(handsOver(ambulance, "The care of the driver", {"Hosp"}));
        QVERIFY(others.opens(QStringLiteral("The care of the driver")));
        QVERIFY(others.clicks(QStringLiteral("Take it over")));

        QVERIFY(jumpsTo("15")); // the clock waits for it
        QTRY_COMPARE(room.state().pauseCause, PauseCause::freeze);
        for (Person *person : {&fire, &police, &health}) {
            QVERIFY(answersRound(*person));
        }
        QTRY_COMPARE(room.state().status, Status::running);

        QVERIFY(jumpsTo("16"));
        QVERIFY(crew.opens(QStringLiteral("Petrol in the ditch")));
        QVERIFY(takes(crew, "Pollution notice", {"Munic", "Police p"}));
        QVERIFY(handsOver(crew, "The spill in the ditch", {"Munic"}));
        QVERIFY(others.opens(QStringLiteral("The spill in the ditch")));
        QVERIFY(others.sees(QStringLiteral("This came for: Municipality")));
        QVERIFY(others.clicks(QStringLiteral("Take it over")));
        QTRY_COMPARE(agencyOfLast<HandoverAnswered>(), AgencyId("MUN"));
        QVERIFY(handsOver(crew, "The scene and the secured", {"Police p"}));
        QVERIFY(patrol.opens(QStringLiteral("The scene and the secured")));
        QVERIFY(patrol.clicks(QStringLiteral("Take it over")));
        QVERIFY(turnsTo("feed"));
        keepPicture(window(), "played-6-control");

        // who looks on is shown what was shown, no more and no less
        for (auto &[seat, person] : m_people) {
            if (person->window().pad() != nullptr) {
                continue;
            }
            Onlooker onlooker(room.session(), SeatId(seat));
            const auto &shown = onlooker.session().deliveries();
            const auto &had = person->window().session()->deliveries();
            QCOMPARE(shown.size(), had.size());
            for (std::size_t i = 0; i < had.size(); ++i) {
                QVERIFY2(shown[i].happened == had[i].happened, seat.c_str());
            }
        }

        // the end, the questionnaires, and the debrief in the same window
        QVERIFY(jumpsTo("20"));
        QVERIFY(ends());
        QVERIFY(turnsTo("rounds"));
        QVERIFY(opensQuestionnaire("role-ambiguity-after"));
        for (Person *person : {&crew, &patrol, &ambulance}) {
            QVERIFY(fillsIn(*person));
        }
        QVERIFY(closes());
        QVERIFY(police.sees(QStringLiteral("The exercise is closed")));
        keepPicture(window(), "played-7-debrief");
        int known = 0;
        for (const Shown &measure : measuresShown()) {
            qInfo("%-45s %s", qPrintable(measure.name), qPrintable(measure.value));
            known += measure.isKnown() ? 1 : 0;
        }
        QVERIFY(known >= 8);
    }

    /// Each by as few keys as somebody has who watches a room meanwhile.
    void isLedByFewKeys()
    {
        Settings::setLanguage(QStringLiteral("en"));
        m_shell = std::make_unique<Shell>();
        m_shell->show();
        HostRequest request;
        request.file = m_drafts.filePath(QStringLiteral("small.samvirke"));
        request.files = smallFiles();
        request.options.port = 0;
        request.options.address = "127.0.0.1";
        request.options.beacon = false;
        m_shell->host(request);
        QTRY_VERIFY_WITH_TIMEOUT(window()->controlRoom() != nullptr, 20'000);
        ControlRoom &room = *window()->controlRoom();
        QVERIFY(sitsDown("pol-1"));
        QVERIFY(sitsDown("fir-1"));
        Person &patrol = at("pol-1");
        QVERIFY(turnsTo("cues"));
        press(Qt::Key_Space); // starts
        QTRY_COMPARE(room.state().status, Status::running);
        QTRY_COMPARE(room.nextCue(), CueName({InjectId("2"), {}, {}}).key());
        QTRY_COMPARE(selectedIn("Cues"), room.nextCue()); // nothing has to be selected

        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_Return); // now
        QVERIFY(waitUntil([&] { return patrol.desk()->inbox()->count() == 1; }));
        QVERIFY2(timer.elapsed() <= 1'000, qPrintable(QString::number(timer.elapsed())));
        press(Qt::Key_Backspace); // and back, while nobody has opened it
        QTRY_COMPARE(patrol.desk()->inbox()->count(), 0);
        QTRY_VERIFY(of(room.state().cues, InjectId("2")).held);
        press(Qt::Key_Return);
        QTRY_VERIFY(of(room.state().cues, InjectId("2")).released.has_value());

        QTRY_COMPARE(selectedIn("Cues"), CueName({InjectId("3"), {}, {}}).key());
        press(Qt::Key_H);
        QTRY_VERIFY(of(room.state().cues, InjectId("3")).held);
        press(Qt::Key_H);
        QTRY_VERIFY(!of(room.state().cues, InjectId("3")).held);
        press(Qt::Key_S);
        QTRY_VERIFY(of(room.state().cues, InjectId("3")).skipped);
        press(Qt::Key_1);
        QTRY_COMPARE(of(room.state().branches, BranchId("media")).first, OptionId("early"));
        press(Qt::Key_BracketRight);
        QTRY_COMPARE(room.state().ratePermille, 2'000);
        press(Qt::Key_BracketLeft);
        QTRY_COMPARE(room.state().ratePermille, 1'000);

        const int before = m_pressed;
        press(Qt::Key_I, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("@PO @FI The road is icy"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(patrol.sees(QStringLiteral("The road is icy")));
        QCOMPARE(m_pressed - before, 2);
        QVERIFY(selectedIn("Cues").length() > 0 && turnsTo("cues"));
        QVERIFY(pausesAndGoesOn());
    }

    void isTalked()
    {
        QVERIFY(opensTheLobby("en", true));
        ControlRoom &room = *window()->controlRoom();
        QVERIFY(putsOnPaper(QStringLiteral("Ambulance crew")));
        QTRY_COMPARE(of(room.state().staffed, SeatId("ems-crew")), StaffedBy::paper);
        QVERIFY(sitsDown("loggist"));
        Person &loggist = at("loggist");
        QTRY_COMPARE(room.state().coverage.size(), std::size_t(4)); // who sits down to listen listens
        keepPicture(window(), "talked-1-lobby");
        QVERIFY(turnsTo("cues"));
        press(Qt::Key_F11);
        QTRY_VERIFY(window()->projector() != nullptr && window()->projector()->isVisible());
        keepPicture(window()->projector(), "talked-2-projector");
        QVERIFY(turnsTo("cues"));
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.state().status, Status::running);

        // what the agencies talk about is there to be read out, and three taps write down what they say
        QVERIFY(loggist.sees(QStringLiteral("A man is slumped over the wheel")));
        const int before = loggist.clicked;
        QVERIFY(loggist.clicks(QStringLiteral("fromF")));
        QVERIFY(loggist.clicks(QStringLiteral("toP")));
        QVERIFY(loggist.clicks(QStringLiteral("act0")));
        QTRY_COMPARE(loggist.window().loggist()->count(), 1);
        QCOMPARE(loggist.clicked - before, 3);
        QTRY_VERIFY(last<ActSpoken>().second != nullptr);
        QCOMPARE(last<ActSpoken>().second->act, SpokenAct::told);
        QCOMPARE(agencyOfLast<ActSpoken>(), AgencyId("FIR"));
        QCOMPARE(last<ActSpoken>().second->to, std::vector{AgencyId("POL")});
        QCOMPARE(last<ActSpoken>().second->of, last<InjectReleased>().first); // what came in last
        QCOMPARE(entryOfLast<ActSpoken>().saidAt, entryOfLast<ActSpoken>().at);
        keepPicture(loggist.view(), "talked-3-loggist");

        // the task stays chosen; letters and figures do what taps do
        QVERIFY(about(loggist, "Triple alert"));
        QVERIFY(caught(loggist, "FPH", SpokenAct::told));
        QVERIFY(caught(loggist, "F", SpokenAct::took));
        QCOMPARE(last<ActSpoken>().second->task, TaskId("triple-alert"));
        QVERIFY(caught(loggist, "PF", SpokenAct::took));

        // two keys of the facilitator record "health took it"
        QVERIFY(chooseRow("tasks", QStringLiteral("triple-alert")));
        press(Qt::Key_H);
        QTRY_COMPARE(agencyOfLast<ActSpoken>(), AgencyId("EMS"));
        QCOMPARE(last<ActSpoken>().second->act, SpokenAct::took);

        QVERIFY(jumpsTo("1"));
        QVERIFY(loggist.sees(QStringLiteral("The number plate belongs to")));
        QVERIFY(caught(loggist, "PFH", SpokenAct::told));
        QCOMPARE(last<ActSpoken>().second->items.size(), std::size_t(2));

        QVERIFY(jumpsTo("3"));
        QVERIFY(loggist.sees(QStringLiteral("A strong smell of petrol")));
        QVERIFY(caught(loggist, "FPH", SpokenAct::told));
        QVERIFY(about(loggist, "Who leads: the scene"));
        QVERIFY(caught(loggist, "FP", SpokenAct::took));
        QVERIFY(about(loggist, "Make the vehicle safe"));
        QVERIFY(caught(loggist, "FP", SpokenAct::took));
        QVERIFY(caught(loggist, "FPH", SpokenAct::told));
        QVERIFY(about(loggist, "Cordon and traffic"));
        QVERIFY(caught(loggist, "FP", SpokenAct::asked));
        QVERIFY(caught(loggist, "PF", SpokenAct::confirmed));
        QCOMPARE(room.state().find(last<ActSpoken>().second->of)->what->agency, AgencyId("FIR"));
        QVERIFY(caught(loggist, "PF", SpokenAct::decided));

        // said half a minute ago: the chip, and the same three taps
        QVERIFY(jumpsTo("5"));
        QVERIFY(loggist.clicks(QStringLiteral("–30 s")));
        QVERIFY(about(loggist, "Cordon and traffic"));
        QVERIFY(caught(loggist, "HP", SpokenAct::asked));
        QCOMPARE(entryOfLast<ActSpoken>().at - entryOfLast<ActSpoken>().saidAt, Millis{30s});
        QVERIFY(caught(loggist, "PH", SpokenAct::confirmed));

        QVERIFY(jumpsTo("6"));
        QVERIFY(about(loggist, "Who leads: the scene"));
        QVERIFY(caught(loggist, "PF", SpokenAct::took));
        QVERIFY(caught(loggist, "FP", SpokenAct::confirmed));
        QVERIFY(about(loggist, "Handover: The lead of the scene"));
        QVERIFY(caught(loggist, "FP", SpokenAct::handedOver));
        QVERIFY(caught(loggist, "PF", SpokenAct::confirmed));

        // a round by show of hands
        QVERIFY(jumpsTo("7"));
        QTRY_VERIFY(!room.hands().of.empty());
        QVERIFY(showsHands("444"
                           "332"
                           "344"
                           "112"
                           "PPF"
                           "FFF"
                           "PPP"
                           "HHH"));
        QTRY_COMPARE(answersGiven(), std::size_t(3));
        QVERIFY(chooseRow("rounds", QStringLiteral("round:round-1")));
        keepPicture(window(), "talked-5-round");
        press(Qt::Key_Return);
        QTRY_VERIFY(last<RoundClosed>().second != nullptr);
        press(Qt::Key_Return);
        QTRY_VERIFY(last<RoundRevealed>().second != nullptr);

        QVERIFY(jumpsTo("8"));
        QVERIFY(caught(loggist, "HO", SpokenAct::told));
        QVERIFY(about(loggist, "Medical assessment"));
        QVERIFY(caught(loggist, "HP", SpokenAct::asked));
        QVERIFY(caught(loggist, "PH", SpokenAct::confirmed));
        QVERIFY(caught(loggist, "HP", SpokenAct::decided));
        QVERIFY(caught(loggist, "HPFO", SpokenAct::told));

        QVERIFY(jumpsTo("10"));
        QVERIFY(about(loggist, "Judge the capacity"));
        QVERIFY(caught(loggist, "PH", SpokenAct::asked));
        QVERIFY(caught(loggist, "HP", SpokenAct::decided));
        QVERIFY(about(loggist, "Restraint"));
        QVERIFY(caught(loggist, "HP", SpokenAct::asked));
        QVERIFY(caught(loggist, "PH", SpokenAct::decided));

        // nobody listens to fire for a while: that is said, and counts against nobody
        QVERIFY(loggist.clicks(QStringLiteral("listenF")));
        QTRY_VERIFY(!of(room.state().coverage, AgencyId("FIR")).contains(CoverageMeans::loggist));

        QVERIFY(jumpsTo("13"));
        QVERIFY(about(loggist, "Evidence blood sample"));
        QVERIFY(caught(loggist, "PO", SpokenAct::asked));
        QVERIFY(caught(loggist, "OP", SpokenAct::took));
        QVERIFY(about(loggist, "Handover: The care of the driver"));
        QVERIFY(caught(loggist, "HO", SpokenAct::handedOver));
        QVERIFY(caught(loggist, "OH", SpokenAct::confirmed));

        QVERIFY(jumpsTo("15"));
        QTRY_COMPARE(room.state().pauseCause, PauseCause::freeze);
        QVERIFY(showsHands("444"
                           "332"
                           "222"
                           "111"
                           "PPP"
                           "HHH"
                           "PPP"
                           "PPP"
                           "PPP"
                           "222"
                           "222"));
        QTRY_COMPARE(room.state().status, Status::running);

        QVERIFY(jumpsTo("20"));
        QVERIFY(ends());
        QVERIFY(loggist.sees(QStringLiteral("Recalled"))); // what comes to mind now is kept as that
        keepPicture(loggist.view(), "talked-6-after");
        QVERIFY(closes());
        keepPicture(window(), "talked-7-debrief");
        int known = 0;
        int notObserved = 0;
        for (const Shown &measure : measuresShown()) {
            qInfo("%-45s %-30s %s", qPrintable(measure.name), qPrintable(measure.value),
                  qPrintable(measure.notObserved));
            known += measure.isKnown() ? 1 : 0;
            notObserved += measure.notObserved.toInt();
        }
        QVERIFY(known >= 5);
        QVERIFY(notObserved > 0);
    }

private:
    // ── the facilitator ──────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] MainWindow *window() const { return m_shell->window(); }

    /// From the library to the lobby of the starter.
    [[nodiscard]] bool opensTheLobby(const char *language, bool isTalked)
    {
        Settings::setLanguage(QString::fromLatin1(language));
        Settings::setTheme(Theme::light);
        m_shell = std::make_unique<Shell>();
        m_shell->show();
        const auto *library = window()->findChild<LibraryModel *>();
        if (!waitUntil([&] {
                return QGuiApplication::focusWindow() == window()->windowHandle() && library->rowCount() >= 2;
            })) {
            return false;
        }
        answer<RunDialog>([isTalked] {
            if (isTalked) {
                press(Qt::Key_Tab);
                press(Qt::Key_Down);
            }
            press(Qt::Key_Return);
        });
        press(Qt::Key_Return, Qt::ControlModifier); // the starter stands first and is selected
        return waitUntil([&] { return window()->controlRoom() != nullptr; });
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), modifiers);
        QTest::qWait(5);
        ++m_pressed;
    }
    /// The key of the row that is selected in the list of that name.
    [[nodiscard]] QString selectedIn(const char *list) const
    {
        const auto views = window()->findChildren<LiveView *>();
        const auto it = std::ranges::find_if(
            views, [&](const LiveView *view) { return view->accessibleName() == QLatin1String(list); });
        return it == views.end() ? QString{} : (*it)->currentKey();
    }

    /// To the facilitator's window, and the keyboard to that part of the control room: F6 goes round.
    [[nodiscard]] bool turnsTo(const char *part)
    {
        static const std::map<std::string, QString> names{{"cues", QStringLiteral("Cues")},
                                                          {"agencies", QStringLiteral("Agencies")},
                                                          {"expectations", QStringLiteral("Expectations")},
                                                          {"tasks", QStringLiteral("Open tasks")},
                                                          {"feed", QStringLiteral("Feed")},
                                                          {"rounds", QStringLiteral("Rounds")}};
        window()->activateWindow();
        if (!waitUntil([this] { return QGuiApplication::focusWindow() == window()->windowHandle(); })) {
            return false;
        }
        if (window()->workspace() != MainWindow::Workspace::run) {
            press(Qt::Key_4, Qt::ControlModifier);
        }
        const auto isThere = [&] {
            const auto *view = qobject_cast<LiveView *>(QApplication::focusWidget());
            return view != nullptr && view->accessibleName() == names.at(part);
        };
        for (int i = 0; i < 10 && !isThere(); ++i) {
            press(Qt::Key_F6);
        }
        return isThere();
    }
    /// Goes down the list that has the keyboard.
    [[nodiscard]] bool chooseRow(const char *part, const QString &key)
    {
        if (!turnsTo(part)) {
            return false;
        }
        auto *view = qobject_cast<LiveView *>(QApplication::focusWidget());
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 60 && view->currentKey() != key; ++i) {
            press(Qt::Key_Down);
        }
        return view->currentKey() == key;
    }
    [[nodiscard]] bool opensQuestionnaire(const char *id)
    {
        if (!chooseRow("rounds", QStringLiteral("questionnaire:") + QLatin1String(id))) {
            return false;
        }
        press(Qt::Key_Return);
        return waitUntil(
            [&] { return window()->controlRoom()->state().questionnairesOpened.contains(QuestionnaireId(id)); });
    }
    [[nodiscard]] bool jumpsTo(const char *minutes)
    {
        const auto to = std::chrono::minutes{QByteArray(minutes).toInt()};
        if (!turnsTo("cues")) {
            return false;
        }
        answer<QInputDialog>([minutes] {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(minutes));
            press(Qt::Key_Return);
        });
        press(Qt::Key_Equal);
        return waitUntil([&] { return window()->controlRoom()->now() >= to; });
    }
    [[nodiscard]] bool pausesAndGoesOn()
    {
        if (!turnsTo("cues")) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Space);
        const bool all = waitUntil([this] {
            return std::ranges::all_of(
                m_people, [](auto &one) { return one.second->desk() == nullptr || one.second->desk()->isPaused(); });
        });
        const qint64 took = timer.elapsed();
        qInfo("a pause reached every seat after %lld ms", took);
        press(Qt::Key_Space);
        return all && took <= 500 && waitUntil([this] { return window()->controlRoom()->runs(); });
    }
    [[nodiscard]] bool ends()
    {
        if (!turnsTo("cues")) {
            return false;
        }
        answer<QMessageBox>([] { press(Qt::Key_Return); });
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return waitUntil([this] { return window()->controlRoom()->state().status == Status::ended; });
    }
    [[nodiscard]] bool closes()
    {
        if (!turnsTo("cues")) {
            return false;
        }
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return waitUntil([this] {
            return window()->workspace() == MainWindow::Workspace::debrief && window()->debrief()->hasDebrief();
        });
    }
    /// Clicks on the agency's name, chooses the seat, and sees its screen.
    [[nodiscard]] bool looksAtScreen(const char *agency, int seat, const QString &text)
    {
        if (!chooseRow("agencies", QString::fromLatin1(agency))) {
            return false;
        }
        auto *view = qobject_cast<LiveView *>(QApplication::focusWidget());
        QTimer::singleShot(100, this, [seat] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(seat)).center());
            }
        });
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
        if (!waitUntil([this] { return !window()->screens().empty(); }, 5'000)) {
            return false;
        }
        OnlookerWindow &screen = *window()->screens().front();
        const bool says = waitUntil([&] { return test::says(screen.view(), text); }, 5'000);
        keepPicture(screen.view(), "played-onlooker");
        screen.view()->requestActivate();
        if (!waitUntil([&] { return QGuiApplication::focusWindow() == screen.view(); })) {
            return false;
        }
        press(Qt::Key_Escape);
        return says && waitUntil([this] { return window()->screens().empty(); });
    }

    /// In the lobby, by the list and the button beside it.
    [[nodiscard]] bool putsOnPaper(const QString &seat)
    {
        QQuickWidget *lobby = window()->lobby();
        QQuickItem *list = itemNamed(lobby->rootObject(), QStringLiteral("seatList"));
        const auto here = [&] {
            auto *row = list->property("currentItem").value<QQuickItem *>();
            return row != nullptr && row->property("name").toString() == seat;
        };
        for (int i = 0; i < 20 && !here(); ++i) {
            press(Qt::Key_Down);
        }
        QQuickItem *paper = itemNamed(lobby->rootObject(), QStringLiteral("paper"));
        if (!here() || paper == nullptr) {
            return false;
        }
        QTest::mouseClick(lobby, Qt::LeftButton, {},
                          paper->mapToScene(QPointF(paper->width() / 2, paper->height() / 2)).toPoint());
        return true;
    }
    /// V, a key for each hand, Enter.
    [[nodiscard]] bool showsHands(const char *keys)
    {
        if (!turnsTo("cues")) {
            return false;
        }
        bool done = false;
        answer<HandsDialog>([&] {
            for (const char *key = keys; *key != 0; ++key) {
                QTest::keyClick(QApplication::focusWidget(), *key);
            }
            keepPicture(QApplication::activeModalWidget(), "talked-4-hands");
            press(Qt::Key_Return);
            done = true;
        });
        press(Qt::Key_V);
        return waitUntil([&] { return done && QApplication::activeModalWidget() == nullptr; });
    }
    [[nodiscard]] std::size_t answersGiven() const
    {
        const auto &rounds = window()->controlRoom()->state().rounds;
        return rounds.empty() ? 0 : rounds.begin()->second.answered.size();
    }

    /// A row of the debrief's first table.
    struct Shown
    {
        QString name, value, notObserved;
        [[nodiscard]] bool isKnown() const
        {
            return std::ranges::any_of(value, [](QChar c) { return c.isDigit(); });
        }
    };
    [[nodiscard]] std::vector<Shown> measuresShown() const
    {
        std::vector<Shown> measures;
        const auto views = window()->debrief()->findChildren<QTableView *>();
        const auto found = std::ranges::find_if(
            views, [](const QTableView *one) { return one->accessibleName() == QLatin1String("Profile, as a table"); });
        const QTableView *view = found == views.end() ? nullptr : *found;
        for (int row = 0; view != nullptr && row < view->model()->rowCount(); ++row) {
            const auto cell = [&](int column) { return view->model()->index(row, column).data().toString(); };
            measures.push_back({cell(0), cell(1), cell(4)});
        }
        return measures;
    }

    // ── the loggist ──────────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] static bool about(Person &loggist, const char *subject)
    {
        const QStringList all = loggist.window().loggist()->subjects();
        const auto it =
            std::ranges::find_if(all, [&](const QString &one) { return one.startsWith(QLatin1String(subject)); });
        const auto index = static_cast<int>(it - all.begin());
        return it != all.end() && loggist.answers(QStringLiteral("Task"), index) &&
               waitUntil([&] { return loggist.window().loggist()->subject() == index; });
    }
    /// The letters of who spoke and who was spoken to, and the figure of what it was.
    [[nodiscard]] bool caught(Person &loggist, const char *letters, SpokenAct act)
    {
        LoggistPad *pad = loggist.window().loggist();
        const int count = pad->count();
        for (const char *letter = letters; *letter != 0; ++letter) {
            loggist.presses(*letter);
        }
        loggist.presses(Qt::Key_1 + static_cast<int>(act));
        return waitUntil([&] {
            return pad->count() == count + 1 && last<ActSpoken>().second != nullptr &&
                   last<ActSpoken>().second->act == act;
        });
    }

    // ── the players ──────────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] Person &at(const char *seat) { return *m_people.at(seat); }

    [[nodiscard]] bool sitsDown(const char *seat)
    {
        const auto &host = m_shell->live()->host();
        const auto code = host.codeOf(SeatId(seat));
        auto person = std::make_unique<Person>(Words(Settings::language()), m_drafts.path());
        if (!code ||
            !person->joins(QString::fromStdString(code->shown()).remove(QLatin1Char('-')), host.hosted()->port)) {
            return false;
        }
        const bool hasCard = person->window().pad() == nullptr; // evaluators have none
        m_people[seat] = std::move(person);
        if (!hasCard) {
            return true;
        }
        return at(seat).clicks(QStringLiteral("mandateRead")) &&
               waitUntil([&] { return at(seat).desk()->mandateRead(); });
    }
    [[nodiscard]] static bool fillsForm(Person &person, const char *text, const char *task)
    {
        return person.writes(QStringLiteral("Message"), QString::fromLatin1(text)) &&
               (task == nullptr || person.chooses(QStringLiteral("About the task"), QString::fromLatin1(task)));
    }
    [[nodiscard]] static bool passesOn(Person &person, const Letters &to, const char *text, const char *task)
    {
        person.presses(Qt::Key_F);
        return person.addresses(to) && fillsForm(person, text, task) && person.sends();
    }
    [[nodiscard]] static bool tells(Person &person, const Letters &to, const char *text, const char *task)
    {
        person.presses(Qt::Key_N, Qt::ControlModifier);
        return person.addresses(to) && fillsForm(person, text, task) && person.sends();
    }
    [[nodiscard]] static bool takes(Person &person, const char *task, const Letters &told)
    {
        person.presses(Qt::Key_T);
        return person.chooses(QStringLiteral("Task"), QString::fromLatin1(task)) && person.addresses(told) &&
               person.sends();
    }
    [[nodiscard]] static bool asksFor(Person &person, const Letters &to, const char *text, const char *task)
    {
        return person.clicks(QStringLiteral("Request …")) && person.addresses(to) &&
               person.writes(QStringLiteral("What is asked for"), QString::fromLatin1(text)) &&
               person.chooses(QStringLiteral("About the task"), QString::fromLatin1(task)) && person.sends();
    }
    [[nodiscard]] static bool leads(Person &person, const char *from, const Letters &told)
    {
        return person.clicks(QStringLiteral("Lead …")) &&
               (from == nullptr || person.chooses(QStringLiteral("From whom"), QString::fromLatin1(from))) &&
               person.addresses(told) && person.sends();
    }
    [[nodiscard]] static bool decides(Person &person, const char *what, const char *why, const char *task,
                                      const Letters &told)
    {
        person.presses(Qt::Key_D);
        return person.writes(QStringLiteral("What is decided"), QString::fromLatin1(what)) &&
               person.writes(QStringLiteral("Why"), QString::fromLatin1(why)) &&
               person.chooses(QStringLiteral("About the task"), QString::fromLatin1(task)) && person.addresses(told) &&
               person.sends();
    }
    [[nodiscard]] static bool handsOver(Person &person, const char *what, const Letters &to)
    {
        return person.clicks(QStringLiteral("Hand over …")) && person.addresses(to) &&
               person.chooses(QStringLiteral("What is handed over"), QString::fromLatin1(what)) && person.sends();
    }
    [[nodiscard]] static bool reports(Person &person)
    {
        return person.clicks(QStringLiteral("First report")) && person.addresses({"Co"}) &&
               person.writes(QStringLiteral("Where exactly"), QStringLiteral("Elvebakken")) &&
               person.writes(QStringLiteral("What has happened"), QStringLiteral("A car smokes")) &&
               person.writes(QStringLiteral("Dangers"), QStringLiteral("Petrol")) &&
               person.writes(QStringLiteral("Who leads"), QStringLiteral("Fire")) && person.sends();
    }
    [[nodiscard]] static bool openNewest(Person &person)
    {
        for (int i = 0; i < 20; ++i) {
            person.presses(Qt::Key_K); // up
        }
        return waitUntil([&] { return person.desk()->inbox()->rowOf(person.desk()->current()) == 0; }, 3'000);
    }
    /// A first answer to each question of the round.
    [[nodiscard]] static bool answersRound(Person &person)
    {
        if (!waitUntil([&] { return person.desk()->isRoundOpen() && isShown(person.view(), "round"); })) {
            return false;
        }
        return answersAll(person, person.desk()->round()) && person.clicks(QStringLiteral("sendAnswers")) &&
               waitUntil([&] { return person.desk()->isRoundAnswered(); });
    }
    [[nodiscard]] static bool fillsIn(Person &person)
    {
        if (!waitUntil([&] { return isShown(person.view(), "questionnaire"); })) {
            return false;
        }
        const QString title = person.desk()->questionnaireTitle();
        return answersAll(person, person.desk()->questionnaire()) && person.clicks(QStringLiteral("sendAnswers")) &&
               waitUntil([&] { return person.desk()->questionnaireTitle() != title; });
    }
    [[nodiscard]] static bool answersAll(Person &person, const QuestionList *questions)
    {
        const auto all = questions->questions();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].ask == QuestionList::Ask::choice) {
                if (!person.answers(all[i].title, static_cast<int>(i) % static_cast<int>(all[i].labels.size()))) {
                    qWarning("cannot answer %s", qPrintable(all[i].title));
                    return false;
                }
            }
        }
        return true;
    }

    /// What a map has there, or what nothing is.
    template <class Map>
    [[nodiscard]] static typename Map::mapped_type of(const Map &map, const typename Map::key_type &key)
    {
        const auto it = map.find(key);
        return it == map.end() ? typename Map::mapped_type{} : it->second;
    }

    // ── the record, as the facilitator sees it ───────────────────────────────────────────────────────────────────────

    template <class E>
    [[nodiscard]] std::pair<Ref, const E *> last() const
    {
        const auto &all = window()->controlRoom()->session().deliveries();
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if (const E *event = std::get_if<E>(&it->happened.event)) {
                return {it->happened.ref, event};
            }
        }
        return {};
    }
    template <class E>
    [[nodiscard]] AgencyId agencyOfLast() const
    {
        const Thing *thing = window()->controlRoom()->state().find(last<E>().first);
        return thing == nullptr ? AgencyId{} : thing->what->agency;
    }

    template <class E>
    [[nodiscard]] const Happened &entryOfLast() const
    {
        return *window()->controlRoom()->state().find(last<E>().first)->what;
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
        timer->start(10);
    }
    static void keepPicture(QQuickView *view, const char *name) { test::keepPicture(view, QLatin1String(name)); }
    static void keepPicture(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(300);
            widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
        }
    }

    inline static int m_pressed = 0; ///< keys, by the facilitator
    const Screen &m_screen;
    QTemporaryDir m_drafts;
    std::unique_ptr<Shell> m_shell;
    std::map<std::string, std::unique_ptr<Person>> m_people;
};

int main(int argc, char *argv[])
{
    const Screen screen;
    qputenv("QT_QUICK_BACKEND", "software"); // nine windows, and no graphics card
    QCoreApplication::setApplicationName(QStringLiteral("samvirke"));
    prepareApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    prepareQuick();
    TestWholeRooms test(screen);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_whole_rooms.moc"
