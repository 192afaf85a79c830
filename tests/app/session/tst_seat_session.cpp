// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosted.h"

#include <QSignalSpy>

#include <set>

using namespace samvirke;
using namespace samvirke::test;
using Connection = SeatSession::Connection;

namespace {

[[nodiscard]] const Thing *firstInject(const SeatSession &seat)
{
    for (const Delivery &delivery : seat.deliveries()) {
        if (std::holds_alternative<InjectReleased>(delivery.happened.event)) {
            return seat.state().find(delivery.happened.ref);
        }
    }
    return nullptr;
}

} // namespace

/// What windows hold on to, against a real host behind a real door.
class TestSeatSession : public QObject
{
    Q_OBJECT

private slots:
    void joinsActsAndHears()
    {
        const KillableHost host;
        const auto leader = host.seat("direction");
        const auto centre = host.seat("fir-110");
        QVERIFY(comesTo(*leader, Connection::welcomed) && comesTo(*centre, Connection::welcomed));
        QCOMPARE(centre->seat()->name, "Fire 110");
        QVERIFY(!centre->seat()->brief.empty());
        QVERIFY(centre->scenario().injects.empty()); // as a trainee is given it
        QVERIFY(!centre->clockRuns());

        const QSignalSpy changes(centre.get(), &SeatSession::stateChanged);
        const QSignalSpy ticks(centre.get(), &SeatSession::clockTick);
        leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return firstInject(*centre) != nullptr; }));
        QVERIFY(waitUntil([&] { return centre->now() >= Millis{600} && ticks.count() >= 3; }));
        QVERIFY(centre->clockRuns());
        QVERIFY2(changes.count() <= 4, "what comes in together is told together");

        std::vector<Ref> accepted;
        connect(centre.get(), &SeatSession::accepted, this, [&](Ref ref) { accepted.push_back(ref); });
        const Ref asked = centre->propose(Acknowledge{{firstInject(*centre)->what->ref, {}}});
        QVERIFY(waitUntil([&] { return accepted == std::vector{asked}; }));
        QCOMPARE(firstInject(*centre)->acknowledgedBy, std::vector{AgencyId("FIR")});

        std::optional<Refusal> refusal;
        connect(centre.get(), &SeatSession::refused, this, [&](Ref, const Refusal &said) { refusal = said; });
        centre->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return refusal.has_value(); }));
        QCOMPARE(refusal->why, Refusal::Why::notYours);
        QCOMPARE(centre->unanswered(), 0U);
    }

    /// Whatever the host was in the middle of: the seat goes on by itself, is told everything once, and what it asked
    /// meanwhile is done once.
    void goesOnWhenTheHostDies()
    {
        KillableHost host;
        const auto leader = host.seat("direction");
        const auto seat = host.seat("fir-110");
        QVERIFY(comesTo(*leader, Connection::welcomed) && comesTo(*seat, Connection::welcomed));
        std::vector<std::int64_t> announced;
        connect(seat.get(), &SeatSession::delivered, this, [&](const Delivery &delivery) {
            if (!delivery.shown) {
                announced.push_back(delivery.n);
            }
        });
        leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return firstInject(*seat) != nullptr; }));

        host.kill();
        QVERIFY(comesTo(*seat, Connection::lost));
        const ExerciseTime stands = seat->now();
        QVERIFY(!seat->clockRuns());
        const Ref meanwhile = seat->propose(SendMessage{onCommon("Said while the line was down.")});
        QCOMPARE(seat->unanswered(), 1U);
        QTest::qWait(300);
        QCOMPARE(seat->now(), stands);
        host.goOn();
        QVERIFY(comesTo(*leader, Connection::welcomed) && comesTo(*seat, Connection::welcomed));
        QVERIFY(waitUntil([&] { return seat->state().status == Status::paused && seat->unanswered() == 0; }));
        QCOMPARE(seat->state().pauseCause, PauseCause::crash);
        QVERIFY2(seat->state().find(meanwhile) == nullptr, "while it is paused nothing is sent");

        leader->propose(ResumeExercise{});
        QVERIFY(waitUntil([&] { return seat->clockRuns(); }));
        const Ref after = seat->propose(SendMessage{onCommon("And after.")});
        QVERIFY(
            waitUntil([&] { return leader->state().find(after) != nullptr && seat->state().find(after) != nullptr; }));
        std::vector<std::int64_t> numbers(seat->deliveries().size());
        std::ranges::transform(seat->deliveries(), numbers.begin(), &Delivery::n);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            QCOMPARE(numbers.at(i), static_cast<std::int64_t>(i + 1));
        }
        QCOMPARE(announced, numbers); // each of them once
    }

    /// A program that is started anew is told everything, and announces nothing of what it had.
    void comesBackWithoutAnnouncingAgain()
    {
        const KillableHost host;
        const auto leader = host.seat("direction");
        auto seat = host.seat("fir-110");
        QVERIFY(comesTo(*leader, Connection::welcomed) && comesTo(*seat, Connection::welcomed));
        leader->propose(StartExercise{});
        QVERIFY(waitUntil([&] { return firstInject(*seat) != nullptr; }));
        const std::size_t had = seat->deliveries().size();
        QTest::qWait(300); // until the host has been told that it was seen
        seat.reset();
        seat = host.seat("fir-110");
        QVERIFY(comesTo(*seat, Connection::welcomed));
        QVERIFY(waitUntil([&] { return seat->deliveries().size() >= had; }));
        for (std::size_t i = 0; i < had; ++i) {
            QVERIFY(seat->deliveries().at(i).shown);
        }
    }

    void aWrongCodeIsDenied()
    {
        const KillableHost host;
        SeatSession seat({SeatCode::random(), "127.0.0.1", host.port});
        seat.start();
        QVERIFY(comesTo(seat, Connection::denied));
        QCOMPARE(seat.why(), SeatSession::Why::wrongCode);
        QTest::qWait(300);
        QCOMPARE(seat.connection(), Connection::denied); // and it does not go on trying
    }

    void aRevokedCodeIsDenied()
    {
        KillableHost host;
        const auto seat = host.seat("fir-110");
        QVERIFY(comesTo(*seat, Connection::welcomed));
        QVERIFY(host.session->revoke(SeatId("fir-110")));
        QVERIFY(comesTo(*seat, Connection::denied));
        QCOMPARE(seat->why(), SeatSession::Why::wrongCode);
    }

    void aSecondLaptopIsAsked()
    {
        const KillableHost host;
        const auto first = host.seat("fir-110");
        QVERIFY(comesTo(*first, Connection::welcomed));
        const auto second = host.seat("fir-110");
        QVERIFY(comesTo(*second, Connection::taken));
        QCOMPARE(first->connection(), Connection::welcomed);
        second->takeOver();
        QVERIFY(comesTo(*second, Connection::welcomed) && comesTo(*first, Connection::takenOver));
        QTest::qWait(300);
        QCOMPARE(second->connection(), Connection::welcomed); // the first one does not take it back by itself
        first->takeOver();
        QVERIFY(comesTo(*first, Connection::welcomed) && comesTo(*second, Connection::takenOver));
    }

    void keepsCallingWhereNobodyAnswers()
    {
        std::uint16_t port = 0;
        {
            const KillableHost host;
            port = host.port;
        }
        SeatSession seat({SeatCode::random(), "127.0.0.1", port});
        seat.start();
        QVERIFY(waitUntil([&] { return seat.isUnreachable(); }));
        QCOMPARE(seat.connection(), Connection::calling);
    }

    void isToldWhenItIsOver()
    {
        const KillableHost host;
        const auto leader = host.seat("direction");
        const auto seat = host.seat("fir-110");
        QVERIFY(comesTo(*leader, Connection::welcomed) && comesTo(*seat, Connection::welcomed));
        leader->propose(StartExercise{});
        leader->propose(EndExercise{});
        QVERIFY(waitUntil([&] { return seat->state().status == Status::ended; }));
        leader->propose(CloseExercise{});
        QVERIFY(comesTo(*seat, Connection::over));
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::newRow("number") << QStringLiteral("192.168.1.20") << QStringLiteral("192.168.1.20") << 47110;
        QTest::newRow("with port") << QStringLiteral(" 192.168.1.20:4711 ") << QStringLiteral("192.168.1.20") << 4711;
        QTest::newRow("name") << QStringLiteral("laptop.local") << QStringLiteral("laptop.local") << 47110;
        QTest::newRow("IPv6") << QStringLiteral("fe80::1") << QStringLiteral("fe80::1") << 47110;
        QTest::newRow("IPv6 with port") << QStringLiteral("[fe80::1]:4711") << QStringLiteral("fe80::1") << 4711;
        QTest::newRow("nothing") << QString() << QString() << 0;
        QTest::newRow("no port") << QStringLiteral("a:") << QString() << 0;
        QTest::newRow("port 0") << QStringLiteral("a:0") << QString() << 0;
        QTest::newRow("port too large") << QStringLiteral("a:70000") << QString() << 0;
        QTest::newRow("port in words") << QStringLiteral("a:b") << QString() << 0;
    }
    void readsAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QFETCH(int, port);
        const auto read = readAddress(typed, {});
        QCOMPARE(read.has_value(), port != 0);
        if (read) {
            QCOMPARE(QString::fromStdString(read->address), address);
            QCOMPARE(int(read->port), port);
        }
    }

    void readsLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); ///< empty: it is no link
        QTest::newRow("card") << QStringLiteral("samvirke://192.168.1.20:47110/7K2Q9ZDM0V40")
                              << QStringLiteral("192.168.1.20:47110");
        QTest::newRow("from a mail") << QStringLiteral(" Samvirke://[fe80::1]:4711/7k2q-9zdm-0v40 ")
                                     << QStringLiteral("[fe80::1]:4711");
        QTest::newRow("address") << QStringLiteral("192.168.1.20:47110") << QString();
        QTest::newRow("no code") << QStringLiteral("samvirke://192.168.1.20:47110/") << QString();
        QTest::newRow("no address") << QStringLiteral("samvirke:///7K2Q9ZDM0V40") << QString();
        QTest::newRow("nothing") << QStringLiteral("samvirke://") << QString();
        QTest::newRow("another scheme") << QStringLiteral("https://192.168.1.20:47110/7K2Q9ZDM0V40") << QString();
        QTest::newRow("bad port") << QStringLiteral("samvirke://a:70000/7K2Q9ZDM0V40") << QString();
    }
    void readsLinks()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto link = readSeatLink(text);
        QCOMPARE(link.has_value(), !address.isEmpty());
        if (link) {
            QCOMPARE(link->address, address);
            QCOMPARE(SeatCode::fromTyped(link->code.toStdString()), SeatCode::fromTyped("7K2Q9ZDM0V40"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSeatSession)

#include "tst_seat_session.moc"
