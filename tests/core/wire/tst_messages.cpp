// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messages.h"

#include "plan/writer.h"
#include "wire/link.h"
#include "wire/seat_end.h"

#include "property.h"
#include "random_play.h"
#include "small_scenario.h"

#include <QTest>

#include <functional>

using namespace samvirke;
using namespace samvirke::test;

namespace {

Frame frameOf(const std::string &bytes)
{
    FrameReader reader;
    reader.setLimit(limits::frameBytes);
    reader.feed(bytes);
    auto frame = reader.next();
    if (!frame || reader.held() != 0) {
        qFatal("not one frame");
    }
    return *frame;
}

std::string deliveryFrame(const Delivery &delivery)
{
    std::string bytes;
    appendDelivery(bytes, delivery.n, delivery.seq, delivery.shown, encodeHappened(delivery.happened),
                   encodeFacts(delivery.facts));
    return bytes;
}

/// Every kind of message, as it is sent, and whether a payload is read as one of that kind.
struct Sample
{
    const char *name;
    std::string bytes;
    std::function<bool(MessageReader &, const Frame &)> reads;
};

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {"hello", encode(Hello{1, {"lockstep"}, "0.1", 7}),
         [](MessageReader &r, const Frame &f) { return r.hello(f).has_value(); }},
        {"welcome", encode(Welcome{1, {"lockstep"}, "x", SeatId("pol-1"), VariantId("hidden"), "format: y\n"}),
         [](MessageReader &r, const Frame &f) { return r.welcome(f).has_value(); }},
        {"denied", encode(Denied{Denied::Why::protocol, "2"}),
         [](MessageReader &r, const Frame &f) { return r.denied(f).has_value(); }},
        {"propose", encode(Proposal{Ref{5}, AgencyId("POL"), Millis{3}, RaiseHand{{"Help"}}}),
         [](MessageReader &r, const Frame &f) { return r.propose(f).has_value(); }},
        {"answer", encode(Answer{Answer::Verdict::refused, Ref{5}, Refusal::Why::tooLong, "text"}),
         [](MessageReader &r, const Frame &f) { return r.answer(f).has_value(); }},
        {"delivery",
         deliveryFrame({3,
                        9,
                        true,
                        {Ref{5}, {}, {}, SeatId("pol-1"), AgencyId("POL"), HandRaised{"Help"}},
                        {{ItemId("gas"), "Two gas bottles"}}}),
         [](MessageReader &r, const Frame &f) { return r.delivery(f).has_value(); }},
        {"seen", encodeSeen(12), [](MessageReader &r, const Frame &f) { return r.seen(f).has_value(); }},
        {"clock", encode(ClockIs{Millis{60'000}, 500, true}),
         [](MessageReader &r, const Frame &f) { return r.clock(f).has_value(); }},
        {"step", encode(Step{Millis{60'000}, true}),
         [](MessageReader &r, const Frame &f) { return r.step(f).has_value(); }},
        {"turn", encode(Turn{4, Millis{61'000}, {Proposal{Ref{5}, {}, {}, RaiseHand{{"Help"}}}}}),
         [](MessageReader &r, const Frame &f) { return r.turn(f).has_value(); }},
        {"alive", encodeFrame(FrameKind::alive, {}),
         [](MessageReader &, const Frame &f) { return f.kind == FrameKind::alive && f.payload.empty(); }},
        {"fetch", encode(Fetch{std::string(64, 'a'), 9}),
         [](MessageReader &r, const Frame &f) { return r.fetch(f).has_value(); }},
        {"part", encode(Part{std::string(64, 'a'), 9, 10, "x"}),
         [](MessageReader &r, const Frame &f) { return r.part(f).has_value(); }},
        {"presence", encode(Presence{{SeatId("pol-1")}, {}, SeatId("fir-1")}),
         [](MessageReader &r, const Frame &f) { return r.presence(f).has_value(); }},
    };
    return all;
}

void addKinds()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < samples().size(); ++i) {
        QTest::newRow(samples()[i].name) << static_cast<int>(i);
    }
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT
private slots:
    void roundTrips()
    {
        MessageReader reader;
        const Hello hello{3, {"lockstep", "ænd \"more\""}, "0.1\n", 1'234'567'890'123};
        QVERIFY(reader.hello(frameOf(encode(hello))) == hello);
        const Welcome welcome{1, {}, "x", SeatId("pol-1"), VariantId("v"), smallScenarioYaml};
        QVERIFY(reader.welcome(frameOf(encode(welcome))) == welcome);
        for (const auto why : {Denied::Why::protocol, Denied::Why::lockstepOnly, Denied::Why::unknownSeat,
                               Denied::Why::malformed, Denied::Why::closed}) {
            const Denied denied{why, "because"};
            QVERIFY(reader.denied(frameOf(encode(denied))) == denied);
        }
        for (const auto verdict : {Answer::Verdict::accepted, Answer::Verdict::refused, Answer::Verdict::notRecorded}) {
            const Answer answer{verdict, Ref{~std::uint64_t{0}},
                                verdict == Answer::Verdict::refused ? Refusal::Why::notOnChannel : Refusal::Why{},
                                "to"};
            QVERIFY(reader.answer(frameOf(encode(answer))) == answer);
        }
        QVERIFY(reader.seen(frameOf(encodeSeen(0))) == 0);
        QVERIFY(reader.seen(frameOf(encodeSeen(1'234'567'890'123))) == 1'234'567'890'123);
        for (const bool yes : {false, true}) {
            const ClockIs clock{Millis{86'400'000}, 60'000, yes};
            QVERIFY(reader.clock(frameOf(encode(clock))) == clock);
            const Step step{Millis{1}, yes};
            QVERIFY(reader.step(frameOf(encode(step))) == step);
        }
        QVERIFY(reader.turn(frameOf(encode(Turn{}))) == Turn{});
    }

    void roundTripsWhatIsPlayed()
    {
        VERIFY_PROPERTY([] {
            Luck luck(*rc::gen::arbitrary<std::uint64_t>());
            const Scenario scenario = smallScenario();
            MessageReader reader;
            Turn turn{static_cast<std::int64_t>(luck.below(1000)), {}, {}};
            if (luck.chance(50)) {
                turn.next = Millis{static_cast<std::int64_t>(luck.below(1'000'000))};
            }
            for (int i = 0; i < 10; ++i) {
                const Proposal proposal = randomProposal(luck, scenario, {Ref{luck.bits() | 1U}});
                RC_ASSERT(reader.propose(frameOf(encode(proposal))) == proposal);
                turn.proposals.push_back(proposal);
            }
            RC_ASSERT(reader.turn(frameOf(encode(turn))) == turn);
            Delivery delivery;
            delivery.n = static_cast<std::int64_t>(luck.bits() >> 2U);
            delivery.seq = static_cast<std::int64_t>(luck.bits() >> 2U);
            delivery.shown = luck.chance(50);
            delivery.happened = {
                Ref{luck.bits() | 1U},
                Millis{2000},
                Millis{1000},
                SeatId("pol-1"),
                AgencyId("POL"),
                randomEvent(luck, scenario, static_cast<Kind>(luck.below(std::variant_size_v<Event::Kinds>)))};
            for (std::size_t facts = luck.below(4); facts > 0; --facts) {
                delivery.facts.push_back({ItemId(luck.token()), luck.token() + "\n\"æ\""});
            }
            RC_ASSERT(reader.delivery(frameOf(deliveryFrame(delivery))) == delivery);
        });
    }

    void eachIsReadAsWhatItIs_data() { addKinds(); }
    void eachIsReadAsWhatItIs()
    {
        QFETCH(int, number);
        MessageReader reader;
        const Frame frame = frameOf(samples()[static_cast<std::size_t>(number)].bytes);
        QCOMPARE(static_cast<int>(frame.kind), number + 1);
        for (std::size_t other = 0; other < samples().size(); ++other) {
            QCOMPARE(samples()[other].reads(reader, frame), static_cast<int>(other) == number);
        }
    }

    /// What is cut off is no message.
    void piecesAreNothing_data() { addKinds(); }
    void piecesAreNothing()
    {
        QFETCH(int, number);
        const Sample &kind = samples()[static_cast<std::size_t>(number)];
        MessageReader reader;
        const Frame frame = frameOf(kind.bytes);
        for (std::size_t length = 0; length < frame.payload.size(); ++length) {
            QVERIFY2(!kind.reads(reader, {frame.kind, frame.payload.substr(0, length)}),
                     frame.payload.substr(0, length).c_str());
        }
    }

    void nonsenseIsNothing_data() { addKinds(); }
    void nonsenseIsNothing()
    {
        QFETCH(int, number);
        const Sample &kind = samples()[static_cast<std::size_t>(number)];
        MessageReader reader;
        const Frame frame = frameOf(kind.bytes);
        if (frame.payload.empty()) {
            QSKIP("says nothing, so nothing in it can be changed");
        }
        for (const std::string &nonsense :
             {std::string("null"), std::string("[]"), std::string("7x"), std::string("\0", 1), std::string("\xff\xfe"),
              std::string(1000, '['), std::string(100'000, '{')}) {
            QVERIFY(!kind.reads(reader, {frame.kind, nonsense}));
        }
        VERIFY_PROPERTY([&] { // and a change here and there does no harm
            std::string payload = frame.payload;
            for (int n = *rc::gen::inRange(1, 4); n > 0; --n) {
                payload[*rc::gen::inRange<std::size_t>(0, payload.size())] = *rc::gen::arbitrary<char>();
            }
            (void)kind.reads(reader, {frame.kind, payload});
        });
    }

    /// Fields are only added: what is not said has its default. But nobody speaks a protocol without saying so.
    void protocolsMustBeSaid()
    {
        MessageReader reader;
        QCOMPARE(reader.hello({FrameKind::hello, "{}"})->protocol, 0);
        QCOMPARE(reader.welcome({FrameKind::welcome, "{}"})->protocol, 0);
        QCOMPARE(reader.hello({FrameKind::hello, R"({"protocol": 2, "invented_later": [1]})"})->protocol, 2);
        QVERIFY(reader.clock({FrameKind::clock, "{}"}) == ClockIs{});
    }

    void seatsFoldWhatTheyAreSent()
    {
        auto [hostEnd, seatEnd] = LoopbackLink::pair();
        LoopbackLink *seat = seatEnd.get();
        SeatEnd end(std::move(seatEnd), {});
        bool closed = false;
        int delivered = 0;
        end.closed = [&] { closed = true; };
        end.delivered = [&](const Delivery &) { ++delivered; };
        hostEnd->send(encode(Welcome{1, {}, "x", SeatId("pol-1"), {}, writeScenario(smallScenario())}));
        const auto sendStart = [&, host = hostEnd.get()](std::int64_t n) {
            host->send(
                deliveryFrame({n,
                               0,
                               false,
                               {Ref{static_cast<std::uint64_t>(n)}, {}, {}, SeatId("lead"), {}, ExerciseStarted{}},
                               {}}));
            seat->deliver();
        };
        sendStart(1);
        QCOMPARE(end.seen(), 1);
        QVERIFY(end.state().status == Status::running);
        QCOMPARE(end.seat()->name, std::string("Patrol"));
        sendStart(1); // come twice, shown once
        QCOMPARE(delivered, 1);
        QVERIFY(!closed);
        sendStart(3); // a gap would never close by itself
        QVERIFY(closed);
        QCOMPARE(end.seen(), 1);
    }

    void anAnswerComesOnce() // though what was sent again over a new line is answered again
    {
        auto [firstHost, firstSeat] = LoopbackLink::pair();
        LoopbackLink *seat = firstSeat.get();
        SeatEnd end(std::move(firstSeat), {});
        std::vector<Ref> answered;
        end.answered = [&](const Answer &answer) { answered.push_back(answer.ref); };
        const std::string welcome = encode(Welcome{1, {}, "x", SeatId("pol-1"), {}, writeScenario(smallScenario())});
        firstHost->send(welcome);
        seat->deliver();
        end.propose({Ref{7}, {}, {}, RaiseHand{}});

        auto [secondHost, secondSeat] = LoopbackLink::pair();
        seat = secondSeat.get();
        end.connect(std::move(secondSeat));
        secondHost->send(welcome);
        Answer yes;
        yes.verdict = Answer::Verdict::accepted;
        for (const std::uint64_t ref : {7, 7, 8, 8}) { // 8 is of a turn, which the seat does not keep
            yes.ref = Ref{ref};
            secondHost->send(encode(yes));
        }
        seat->deliver();
        QCOMPARE(answered, (std::vector{Ref{7}, Ref{8}, Ref{8}}));
    }

    void seatsBreakOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("garbage", "garbage, garbage");
        row("a welcome without a scenario", encode(Welcome{1, {}, "x", SeatId("pol-1"), {}, "nothing"}));
        row("a proposal", encode(Proposal{Ref{5}, {}, {}, RaiseHand{}}));
        row("a clock that is none", encodeFrame(FrameKind::clock, "[]"));
        row("a delivery that is none", encodeFrame(FrameKind::delivery, "x"));
    }
    void seatsBreakOff()
    {
        QFETCH(QByteArray, bytes);
        auto [hostEnd, seatEnd] = LoopbackLink::pair();
        LoopbackLink *seat = seatEnd.get();
        SeatEnd end(std::move(seatEnd), {});
        bool closed = false;
        end.closed = [&] { closed = true; };
        hostEnd->send(bytes.toStdString());
        seat->deliver();
        QVERIFY(closed);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
