// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"

#include "plan/writer.h"
#include "play/visible.h"

#include "property.h"
#include "random_play.h"
#include "state_text.h"
#include "table.h"

#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

using Said = Answer::Verdict;

/// While it lives, files cannot grow.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

Command message(std::vector<std::string> receivers, std::string text = "Hello")
{
    MessageSent sent;
    for (std::string &receiver : receivers) {
        sent.sent.to.emplace_back(std::move(receiver));
    }
    sent.text = std::move(text);
    return SendMessage{sent};
}

bool has(const Sitting &seat, std::string_view text)
{
    return std::ranges::any_of(
        seat.deliveries, [&](const Delivery &d) { return encodeHappened(d.happened).find(text) != std::string::npos; });
}

std::vector<Happened> deliveredTo(const Sitting &seat)
{
    std::vector<Happened> all;
    for (const Delivery &delivery : seat.deliveries) {
        all.push_back(delivery.happened);
    }
    return all;
}

/// Random commands of random seats; time goes on by random steps.
void playAtRandom(Table &table, std::uint64_t seed, int commands)
{
    const Scenario &scenario = table.host->scenario();
    Luck luck(seed);
    table.says("lead", StartExercise{});
    for (int i = 0; i < commands; ++i) {
        std::vector<Ref> refs;
        for (std::size_t back = 0; back < 40 && back < table.recorded.size(); ++back) {
            refs.push_back(table.recorded[table.recorded.size() - 1 - back].happened.ref);
        }
        if (luck.chance(30) && !table.recorded.empty()) {
            const Entry &to =
                table
                    .recorded[table.recorded.size() - 1 - luck.below(std::min<std::size_t>(15, table.recorded.size()))];
            if (const auto answer = answerTo(luck, scenario, to.happened);
                answer && table.seats.contains(answer->first.value)) {
                table.seats.at(answer->first.value)->end->propose(answer->second);
            }
        }
        const Proposal proposal = randomProposal(luck, scenario, refs);
        const bool ends = std::holds_alternative<EndExercise>(proposal.command) ||
                          std::holds_alternative<CloseExercise>(proposal.command);
        if (!ends || i > commands * 9 / 10) {
            table.seats.at(luck.chance(25) ? "lead" : luck.pick(scenario.seats).id.value)->end->propose(proposal);
        }
        if (luck.chance(60)) { // else they come together
            table.passes(Millis{static_cast<std::int64_t>(luck.below(20'000))});
        }
    }
    table.pump();
}

} // namespace

class TestHost : public QObject
{
    Q_OBJECT
private slots:
    void welcomesEverySeat()
    {
        Table table;
        for (const Seat &seat : smallScenario().seats) {
            const Sitting &sitting = table.join(seat.id.value);
            QVERIFY(sitting.denials.empty());
            const auto &welcome = sitting.end->welcome();
            QVERIFY(welcome.has_value());
            QCOMPARE(welcome->exercise, std::string("small-exercise"));
            QCOMPARE(welcome->seat, seat.id);
            QCOMPARE(writeScenario(sitting.end->scenario()), writeScenario(scenarioFor(smallScenario(), {}, seat)));
            QCOMPARE(sitting.end->seat()->id, seat.id);
            QCOMPARE(sitting.clocks.size(), 1U);
            QVERIFY(!sitting.clocks[0].runs);
        }
        QVERIFY(table.at("pol-1").end->scenario().injects.empty());
        QVERIFY(!table.at("lead").end->scenario().injects.empty());
    }

    void turnsAway_data()
    {
        QTest::addColumn<QString>("seat");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("lockstep");
        QTest::addColumn<int>("why");
        using Why = Denied::Why;
        QTest::newRow("unknown seat") << QStringLiteral("pol-9") << protocolVersion << false << int(Why::unknownSeat);
        QTest::newRow("newer protocol") << QStringLiteral("pol-1") << protocolVersion + 1 << false
                                        << int(Why::protocol);
        QTest::newRow("older protocol") << QStringLiteral("pol-1") << 0 << false << int(Why::protocol);
    }
    void turnsAway()
    {
        QFETCH(QString, seat);
        QFETCH(int, protocol);
        QFETCH(bool, lockstep);
        QFETCH(int, why);
        Table table;
        std::vector<std::string> features;
        if (lockstep) {
            features.emplace_back(feature::lockstep);
        }
        const Sitting &sitting = table.join(seat.toStdString(), 0, features, protocol);
        QVERIFY(!sitting.end->welcome());
        QCOMPARE(sitting.denials.size(), 1U);
        QCOMPARE(int(sitting.denials[0].why), why);
        QVERIFY(sitting.closed);
        QVERIFY(sitting.deliveries.empty());
    }

    void closesTheLineOnNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("garbage", "GET / HTTP/1.1\r\n\r\n");
        row("an unknown kind", std::string("\0\0\0\1\x7f", 5));
        row("a proposal that is none", encodeFrame(FrameKind::propose, "{}"));
        row("not JSON", encodeFrame(FrameKind::propose, "help"));
        row("what only hosts say", encode(ClockIs{}));
        row("a second hello", encode(Hello{}));
        row("a turn outside lockstep", encode(Turn{}));
        row("too long", encodeFrame(FrameKind::propose, std::string(limits::frameBytes, ' ')));
    }
    void closesTheLineOnNonsense()
    {
        QFETCH(QByteArray, bytes);
        Table table;
        table.join("lead");
        Sitting &sitting = table.join("pol-1");
        Sitting &other = table.join("fir-1");
        sitting.seatEnd->send(bytes.toStdString());
        table.pump();
        QVERIFY(sitting.closed);
        table.says("lead", StartExercise{}); // nobody else notices
        QVERIFY(!other.closed && other.denials.empty());
    }

    void decidesAndAnswers()
    {
        Table table;
        table.joinAll();
        Answer answer = table.says("pol-1", StartExercise{});
        QVERIFY(answer.verdict == Said::refused);
        QVERIFY(answer.why == Refusal::Why::notYours);
        QVERIFY(table.recorded.empty());
        QCOMPARE(table.host->journal().last(), 1);
        answer = table.says("lead", StartExercise{});
        QVERIFY(answer.verdict == Said::accepted);
        QVERIFY(table.host->state().status == Status::running);
        answer = table.says("pol-1", message({"FIR"}));
        QVERIFY(answer.verdict == Said::accepted);
        QCOMPARE(table.recorded.back().happened.ref, answer.ref);
        QCOMPARE(table.recorded.back().happened.seat, SeatId("pol-1"));
        QCOMPARE(table.recorded.back().happened.agency, AgencyId("POL"));
    }

    void sendsOnlyWhatMayBeSeen()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        table.says("pol-1", message({"FIR"}, "only-for-the-fire-service"));
        for (const char *seat : {"lead", "pol-1", "fir-1", "fir-log", "eva"}) {
            QVERIFY2(has(table.at(seat), "only-for-the-fire-service"), seat);
        }
        for (const char *seat : {"ems-1", "motspill"}) {
            QVERIFY2(!has(table.at(seat), "only-for-the-fire-service"), seat);
        }
        for (const auto &[seat, sitting] : table.seats) {
            std::int64_t n = 0;
            for (const Delivery &delivery : sitting->deliveries) {
                QCOMPARE(delivery.n, ++n);
                QCOMPARE(delivery.seq > 0, seat == "lead"); // the journal's numbers would say that something is hidden
            }
        }
    }

    void nobodyIsToldBeforeItIsRecorded()
    {
        Table table;
        table.joinAll();
        table.at("fir-1").end->delivered = [&](const Delivery &) {
            QCOMPARE(table.host->journal().last(), 1 + std::ssize(table.recorded));
        };
        table.says("lead", StartExercise{});
        table.says("pol-1", message({"FIR"}));
        QCOMPARE(table.recorded.back().seq, table.host->journal().last());
    }

    void aResendIsAnsweredAndDoesNothing()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        const Ref ref{777};
        QVERIFY(table.says("pol-1", message({"FIR"}), ref).verdict == Said::accepted);
        const std::int64_t last = table.host->journal().last();
        QVERIFY(table.says("pol-1", message({"FIR"}), ref).verdict == Said::accepted);
        QCOMPARE(table.host->journal().last(), last);
        table.restart();
        table.joinAll();
        const std::int64_t resumed = table.host->journal().last(); // a pause was added
        QVERIFY(table.says("pol-1", message({"FIR"}), ref).verdict == Said::accepted);
        QCOMPARE(table.host->journal().last(), resumed);
    }

    void whatComesTwiceInOneGoIsTakenOnce()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        const std::int64_t last = table.host->journal().last();
        const Proposal named{Ref{778}, {}, {}, NameLead{{FunctionId("scene"), AgencyId("FIR")}}};
        Sitting &seat = table.at("pol-1");
        seat.end->propose(named);
        seat.end->propose(named);
        table.pump();
        QVERIFY(!table.host->storageError());
        QCOMPARE(table.host->journal().last(), last + 1);
        QCOMPARE(seat.answers.size(), 2U);
        QVERIFY(seat.answers[0].verdict == Said::accepted && seat.answers[1].verdict == Said::accepted);
    }

    void timeReleasesWhatIsDue()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        QVERIFY(has(table.at("fir-1"), "The barn is burning."));
        QVERIFY(!has(table.at("pol-1"), "You are there."));
        QCOMPARE(*table.host->nextWake(), table.steady + 3min);
        table.passes(2min + 59s);
        QVERIFY(!has(table.at("pol-1"), "You are there."));
        table.passes(1s);
        QVERIFY(has(table.at("pol-1"), "You are there."));
        table.says("lead", PauseExercise{});
        QVERIFY(!table.at("pol-1").clocks.back().runs);
        table.passes(10min);
        QCOMPARE(table.host->now(), Millis(3min));
        QVERIFY(!has(table.at("fir-1"), "A man is hurt."));
        table.says("lead", ResumeExercise{});
        table.passes(2min);
        QVERIFY(has(table.at("fir-1"), "A man is hurt."));
        QVERIFY(table.at("pol-1").clocks.back().runs);
    }

    void aRestartStandsPaused()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(4min);
        const ExerciseTime before = table.host->state().now;
        table.restart();
        QVERIFY(table.host->state().status == Status::paused);
        QVERIFY(table.host->state().pauseCause == PauseCause::crash);
        QCOMPARE(table.host->state().now, before);
        table.joinAll();
        QVERIFY(has(table.at("lead"), "ExercisePaused") || table.at("lead").end->state().status == Status::paused);
        table.says("lead", ResumeExercise{});
        table.passes(1min);
        QCOMPARE(table.host->now(), before + 1min);
    }

    void whoComesBackHasMissedNothing()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        table.says("pol-1", message({"FIR"}, "first"));
        const std::int64_t seen = table.at("fir-1").end->seen();
        table.at("fir-1").seatEnd->close();
        table.pump();
        table.says("pol-1", message({"FIR"}, "second"));
        const Sitting &back = table.join("fir-1", seen);
        QVERIFY(!has(back, "first"));
        QVERIFY(has(back, "second"));
        QCOMPARE(back.deliveries.front().n, seen + 1);
    }

    /// A line that broke is not another laptop: the same program has its seat again at once.
    void theSameProgramComesBack()
    {
        Table table;
        table.joinAll();
        const Sitting &older = table.at("fir-1");
        const Sitting &back = table.join("fir-1");
        QVERIFY(back.end->welcome().has_value());
        table.gone.back()->seatEnd->deliver();
        QVERIFY(older.denials.at(0).why == Denied::Why::replaced);
        QVERIFY(older.closed);
    }

    void aNewerLaptopAsks()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        Sitting &older = table.at("fir-1");
        Hello hello;
        hello.run = "another laptop";
        Sitting &turnedAway = table.join("fir-1", hello);
        QVERIFY(turnedAway.denials.at(0).why == Denied::Why::taken);
        QVERIFY(!turnedAway.end->welcome());
        QVERIFY(older.denials.empty());
        const auto &told = table.at("lead").presences; // the facilitator sees it
        QVERIFY(std::ranges::any_of(told, [](const Presence &p) { return p.turnedAway == SeatId("fir-1"); }));

        hello.takeOver = true;
        const Sitting &newer = table.join("fir-1", hello);
        QVERIFY(newer.end->welcome().has_value());
        older.seatEnd->deliver();
        QVERIFY(older.denials.at(0).why == Denied::Why::replaced);
        QVERIFY(older.closed);
        QVERIFY(std::ranges::any_of(told, [](const Presence &p) { return p.takenOver == SeatId("fir-1"); }));
        QVERIFY(std::ranges::find(told.back().here, SeatId("fir-1")) != told.back().here.end());
        QVERIFY(table.at("pol-1").presences.empty()); // and nobody else
        QVERIFY(table.says("pol-1", message({"FIR"}, "who gets it?")).verdict == Said::accepted);
        QVERIFY(has(newer, "who gets it?"));
        QVERIFY(!has(older, "who gets it?"));
        QVERIFY(table.says("fir-1", message({"POL"}, "I do")).verdict == Said::accepted);
    }

    /// A seat of another exercise, or of a record that was put back, begins anew.
    void whoHasSeenSomethingElseBeginsAnew()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        Hello hello;
        hello.exercise = "another";
        hello.seen = 1;
        hello.takeOver = true;
        QCOMPARE(table.join("fir-1", hello).deliveries.front().n, 1);
        hello.exercise = smallExercise().id;
        hello.seen = 1'000;
        QCOMPARE(table.join("fir-1", hello).deliveries.front().n, 1);
    }

    /// What was seen before the host was started again is not announced a second time.
    /// The host knows who answered as long as it runs; the record never does.
    void nobodyAnswersAnonymouslyTwice()
    {
        Table table;
        table.joinAll();
        table.says("lead", OpenQuestionnaire{{QuestionnaireId("before")}});
        const Command answer = AnswerQuestionnaire{{QuestionnaireId("before"), {{QuestionId("q1"), "4"}}}};
        const Ref name{4711};
        QVERIFY(table.says("pol-1", answer, name).verdict == Said::accepted);
        QVERIFY(table.says("pol-1", answer, name).verdict == Said::accepted); // a resend is no second answer
        const Answer second = table.says("pol-1", answer);
        QVERIFY(second.verdict == Said::refused);
        QVERIFY(second.why == Refusal::Why::alreadyDone);
        QVERIFY(table.says("pol-112", answer).verdict == Said::accepted); // its place was not taken
        table.restart();
        table.joinAll();
        for (const char *seat : {"pol-1", "pol-112"}) {
            QVERIFY(table.says(seat, answer, Ref{4712}).verdict == Said::refused);
        }
        int answers = 0;
        for (const Entry &entry : table.recorded) {
            if (std::holds_alternative<QuestionnaireAnswered>(entry.happened.event)) {
                ++answers;
                QVERIFY(entry.happened.seat.empty());
            }
        }
        QCOMPARE(answers, 2);
    }

    /// Answers that come together are told apart too, and what was not recorded was not answered.
    void anonymousAnswersThatComeTogether()
    {
        Table table;
        table.joinAll();
        table.says("lead", OpenQuestionnaire{{QuestionnaireId("before")}});
        const Command answer = AnswerQuestionnaire{{QuestionnaireId("before"), {{QuestionId("q1"), "4"}}}};
        table.at("pol-1").end->propose({Ref{5001}, {}, {}, answer});
        table.at("pol-1").end->propose({Ref{5002}, {}, {}, answer});
        table.pump();
        const std::vector<Answer> &answers = table.at("pol-1").answers;
        QCOMPARE(answers.size(), 2U);
        QVERIFY(answers[0].verdict == Said::accepted);
        QVERIFY(answers[1].verdict == Said::refused);
        {
            const FullDisk full;
            QVERIFY(table.says("fir-1", answer, Ref{5003}).verdict == Said::notRecorded);
        }
        table.passes(2s);
        QVERIFY(table.says("fir-1", answer, Ref{5004}).verdict == Said::accepted);
    }

    void whatWasShownIsNotAnnouncedAgain()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        table.says("pol-1", message({"FIR"}, "first"));
        table.at("fir-1").end->sendSeen();
        table.pump();
        const std::int64_t seen = table.at("fir-1").end->seen();
        table.passes(2s); // then it is on the disk
        table.says("pol-1", message({"FIR"}, "second"));
        table.restart();
        Hello hello;
        hello.run = "started anew";
        const Sitting &back = table.join("fir-1", hello);
        QVERIFY(has(back, "first"));
        for (const Delivery &delivery : back.deliveries) {
            QCOMPARE(delivery.shown, delivery.n <= seen);
        }
    }

    /// Two of the same command in one breath are one.
    void aCommandThatComesTwiceAtOnceIsDoneOnce()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        const std::int64_t last = table.host->journal().last();
        const Proposal proposal{Ref{77}, {}, {}, message({"FIR"}, "once")};
        table.at("pol-1").end->propose(proposal);
        table.at("pol-1").end->propose(proposal);
        table.pump();
        QCOMPARE(table.host->journal().last(), last + 1);
        QCOMPARE(table.at("pol-1").answers.size(), 2U);
        QVERIFY(table.at("pol-1").answers[0].verdict == Said::accepted);
        QVERIFY(table.at("pol-1").answers[1].verdict == Said::accepted);
    }

    /// Whatever was played: who joins anew, before or after a restart, is sent what the seat was sent while it
    /// happened.
    void joiningAnewTellsTheSame()
    {
        VERIFY_PROPERTY([] {
            Table table;
            table.joinAll();
            playAtRandom(table, *rc::gen::arbitrary<std::uint64_t>(), 30);
            std::map<std::string, std::vector<Happened>> live;
            for (const auto &[seat, sitting] : table.seats) {
                live[seat] = deliveredTo(*sitting);
            }
            const std::vector<Entry> entries = table.recorded;
            for (const bool restarted : {false, true}) {
                if (restarted) {
                    table.restart();
                }
                for (const auto &[seat, before] : live) {
                    std::vector<Happened> again = deliveredTo(table.join(seat));
                    RC_LOG() << seat << (restarted ? " after a restart" : "") << ": " << before.size() << ", then "
                             << again.size() << '\n';
                    RC_ASSERT(again.size() >= before.size());
                    again.resize(before.size()); // a restart adds that it was one
                    RC_ASSERT(again == before);
                }
            }
        });
    }

    void aFullDiskIsSaidAndNothingIsLost()
    {
        Table table;
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(1min);
        const std::int64_t last = table.host->journal().last();
        const std::size_t delivered = table.at("fir-1").deliveries.size();
        {
            const FullDisk full;
            QVERIFY(table.says("pol-1", message({"FIR"}, "lost")).verdict == Said::notRecorded);
        }
        QVERIFY(table.host->storageError().has_value());
        QCOMPARE(table.host->journal().last(), last);
        QCOMPARE(table.at("fir-1").deliveries.size(), delivered); // nobody was told
        QVERIFY(!has(table.at("pol-1"), "lost"));
        QVERIFY(!table.at("ems-1").clocks.back().runs);                      // the clock stands, and everybody sees it
        QVERIFY(table.at("ems-1").clocks.back().obstacle != Obstacle::none); // and why
        const ExerciseTime stands = table.host->now();
        table.passes(1min);
        QCOMPARE(table.host->now(), stands);
        QVERIFY(!table.host->storageError()); // there is room again
        QVERIFY(table.at("ems-1").clocks.back().obstacle == Obstacle::none);
        QVERIFY(table.host->state().status == Status::paused);
        QVERIFY(table.host->state().pauseCause == PauseCause::storage);
        QVERIFY(has(table.at("ems-1"), "storage"));
        QVERIFY(table.says("lead", ResumeExercise{}).verdict == Said::accepted);
        QVERIFY(table.says("pol-1", message({"FIR"}, "kept")).verdict == Said::accepted);
        QVERIFY(has(table.at("fir-1"), "kept"));
        QCOMPARE(stateText(replay(happenedOf(*table.host->journal().readAll()))), stateText(table.host->state()));
    }

    void lockstepIsRefusedInALiveExercise()
    {
        Table table;
        Sitting &seat = table.join("pol-1", 0, {std::string(feature::lockstep)});
        QVERIFY(seat.end->welcome()->features.empty());
        seat.end->sendTurn({});
        table.pump();
        QVERIFY(seat.denials.at(0).why == Denied::Why::malformed);
    }

    void lockstepTakesTurnsOnly()
    {
        HostOptions options;
        options.lockstep = true;
        Table table(options);
        QVERIFY(table.join("pol-1").denials.back().why == Denied::Why::lockstepOnly);
        Sitting &seat = table.join("fir-1", 0, {std::string(feature::lockstep)});
        QVERIFY(seat.end->welcome().has_value());
        std::vector<Step> steps;
        seat.end->stepped = [&](const Step &step) { steps.push_back(step); };
        table.host->beginLockstep();
        table.pump();
        QCOMPARE(steps.size(), 1U);
        QCOMPARE(steps[0].t, ExerciseTime{0});
        seat.end->propose({Ref{1}, {}, {}, RaiseHand{}}); // outside a turn
        table.pump();
        QVERIFY(seat.closed);
    }
};

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
