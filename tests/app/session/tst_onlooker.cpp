// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosted.h"

#include "session/onlooker.h"

#include <chrono>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;
using Connection = SeatSession::Connection;

namespace {

/// What was delivered, but for what only tells a program what its own laptop had before.
std::vector<Delivery> asShown(const SeatSession &session)
{
    std::vector<Delivery> all = session.deliveries();
    for (Delivery &delivery : all) {
        delivery.shown = false;
    }
    return all;
}

std::optional<std::string> fetched(SeatSession &session, const std::string &sha256)
{
    std::optional<std::string> bytes;
    bool came = false;
    session.fetch(sha256, [&](std::optional<std::string> file) {
        bytes = std::move(file);
        came = true;
    });
    return waitUntil([&] { return came; }) ? bytes : std::nullopt;
}

} // namespace

/// Whoever looks on sees what the host sends to that seat, no more and no less.
class TestOnlooker : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheSeatIsSent_data()
    {
        QTest::addColumn<QByteArray>("by"); ///< the seat of who looks on
        QTest::newRow("a facilitator") << QByteArray("direction");
        QTest::newRow("an evaluator") << QByteArray("evaluator");
    }
    void showsWhatTheSeatIsSent()
    {
        QFETCH(QByteArray, by);
        const KillableHost host;
        const auto leader = host.seat("direction");
        QVERIFY(comesTo(*leader, Connection::welcomed));
        const std::unique_ptr<SeatSession> evaluator = by == "direction" ? nullptr : host.seat(by.constData());
        SeatSession &looker = evaluator ? *evaluator : *leader;
        QVERIFY(comesTo(looker, Connection::welcomed));
        std::map<SeatId, std::unique_ptr<SeatSession>> seats;
        std::map<SeatId, std::unique_ptr<Onlooker>> onlookers;
        for (const Seat &seat : leader->scenario().seats) {
            if (seat.kind == SeatKind::facilitator || seat.id.value == by.constData()) {
                continue;
            }
            auto &session = seats[seat.id] = host.seat(seat.id.value.c_str());
            QVERIFY2(comesTo(*session, Connection::welcomed), seat.id.value.c_str());
            onlookers[seat.id] = std::make_unique<Onlooker>(looker, seat.id);
        }
        leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return leader->clockRuns(); }));
        leader->propose(JumpClock{ExerciseTime{12min}});
        QVERIFY(waitUntil([&] { return leader->now() >= 12min; }));

        int told = 0;
        for (const auto &[id, session] : seats) { // what each has been told, it tells everybody, and a neighbour
            for (const auto &[item, carrier] : session->state().carriedBy) {
                MessageSent message = onCommon("As I have it.");
                message.items = {item};
                session->propose(SendMessage{message});
                ++told;
            }
        }
        QVERIFY(told > 3);
        QVERIFY(waitUntil([&] {
            return std::ranges::all_of(seats, [](const auto &seat) { return seat.second->unanswered() == 0; });
        }));
        const Ref last = leader->propose(MarkMoment{}); // nothing comes behind it
        QVERIFY(waitUntil([&] { return leader->state().find(last) != nullptr; }));

        int facts = 0;
        for (const auto &[id, session] : seats) {
            Onlooker late(looker, id);
            for (Onlooker *onlooker : {onlookers.at(id).get(), &late}) {
                SeatSession &shown = onlooker->session();
                QVERIFY2(waitUntil([&] { return asShown(shown) == asShown(*session); }), id.value.c_str());
                QCOMPARE(shown.scenario(), session->scenario());
                QCOMPARE(shown.welcome()->map, session->welcome()->map);
                QCOMPARE(fetched(shown, shown.welcome()->map), fetched(*session, session->welcome()->map));
            }
            for (const Delivery &delivery : session->deliveries()) {
                facts += static_cast<int>(delivery.facts.size());
            }
        }
        QVERIFY(facts > 3);
        QVERIFY(!leader->welcome()->map.empty());
    }

    /// Whoever looks on does nothing.
    void asksForNothing()
    {
        const KillableHost host;
        const auto leader = host.seat("direction");
        QVERIFY(comesTo(*leader, Connection::welcomed));
        Onlooker onlooker(*leader, SeatId("fir-110"));
        leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return leader->clockRuns(); }));
        const Ref never = onlooker.session().propose(SendMessage{onCommon("Not said.")});
        const Ref said = leader->propose(MarkMoment{});
        QVERIFY(waitUntil([&] { return leader->state().find(said) != nullptr; }));
        QVERIFY(leader->state().find(never) == nullptr);
        QCOMPARE(onlooker.session().unanswered(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestOnlooker)
#include "tst_onlooker.moc"
