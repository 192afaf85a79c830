// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"

#include "journal/verify.h"
#include "play/visible.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

constexpr int players = 42; // with those of the starter, 50 seats and more

} // namespace

/// A host that is killed at any moment: nothing that anyone was told is lost, nothing is shown twice.
class TestHostDies : public QObject
{
    Q_OBJECT
private slots:
    void killedAtRandomMoments()
    {
        const QTemporaryDir dir;
        HostProcess host(manySeats(dir.path(), players), dir.path());
        QVERIFY(host.start({QStringLiteral("--start-when"), QStringLiteral("50")}));
        Seats seats = joinAll(host);
        QVERIFY(seats.size() >= 50);
        QRandomGenerator luck(static_cast<quint32>(freshSeed()));

        // everybody talks all the time
        std::vector<std::pair<RemoteSeat *, Ref>> asked;
        QTimer talk;
        connect(&talk, &QTimer::timeout, [&] {
            RemoteSeat &seat = *seats[luck.bounded(quint32(seats.size()))];
            if (seat.seat().value.starts_with("extra-") && seat.end.unanswered() < 20) {
                asked.emplace_back(&seat, seat.says(SendMessage{toEverybody("word " + std::to_string(asked.size()))}));
            }
        });
        talk.start(2);
        const int rounds = countOf(3, 20, 500);
        qint64 slowest = 0;
        for (int i = 0; i < rounds; ++i) {
            QTest::qWait(int(luck.bounded(100, 500)));
            host.kill();
            QTest::qWait(int(luck.bounded(0, 50)));
            QVERIFY(host.start({QStringLiteral("--start-when"), QStringLiteral("50")}));
            slowest = std::max(slowest, host.readyMs());
            QVERIFY(waitUntil([&] {
                return std::ranges::all_of(seats, [](const auto &seat) {
                    return seat->link() != nullptr && !seat->clocks.empty() && seat->clocks.back().runs;
                });
            }));
        }
        talk.stop();
        // what was asked is answered, and everybody has seen all of it
        QVERIFY(waitUntil(
            [&] { return std::ranges::all_of(seats, [](const auto &seat) { return seat->end.unanswered() == 0; }); }));
        QTest::qWait(500);
        QCOMPARE(host.stop(), 0);

        auto journal = Journal::openToRead(host.file().toStdString());
        QVERIFY(journal.has_value());
        const std::vector<Entry> entries = *journal->readAll();
        QVERIFY(samvirke::verify(host.file().toStdString())->sound());
        std::map<Ref, int> recorded;
        for (const Entry &entry : entries) {
            recorded[entry.happened.ref] += entry.index == 0 ? 1 : 0;
        }
        int accepted = 0;
        for (const auto &[seat, ref] : asked) {
            const Answer *answer = seat->answerTo(ref);
            QVERIFY(answer != nullptr);
            const bool yes = answer->verdict == Answer::Verdict::accepted;
            QCOMPARE(recorded.contains(ref) ? recorded.at(ref) : 0, yes ? 1 : 0);
            accepted += yes ? 1 : 0;
        }
        QVERIFY(accepted > rounds * 5);

        // each seat saw, once and in order, what it may see
        const Scenario scenario = loadScenario(journal->files()).scenario;
        ExerciseState state;
        std::map<SeatId, std::vector<Happened>> may;
        for (const Entry &entry : entries) {
            state = apply(std::move(state), entry.happened);
            const Views views = viewsOf(scenario, state, entry.happened);
            for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
                if (views.of[i] != Views::nothing) {
                    may[scenario.seats[i].id].push_back(views.versions[std::size_t(views.of[i])]);
                }
            }
        }
        for (const auto &seat : seats) {
            QCOMPARE(seat->twice, 0);
            QCOMPARE(seat->anew, 0);
            const std::vector<Happened> &expected = may[seat->seat()];
            QVERIFY(seat->deliveries.size() <= expected.size()); // the host's last words may not have been read
            QVERIFY(seat->deliveries.size() + 3 >= expected.size());
            for (std::size_t i = 0; i < seat->deliveries.size(); ++i) {
                QVERIFY(seat->deliveries[i].happened == expected[i]);
                QCOMPARE(seat->deliveries[i].n, std::int64_t(i) + 1);
            }
        }
        qInfo("%d kills, %zu seats, %d accepted, %zu entries; ready after %lld ms at most", rounds, seats.size(),
              accepted, entries.size(), slowest);
        QVERIFY2(slowest < 2'000, qPrintable(QString::number(slowest)));
    }
};

QTEST_GUILESS_MAIN(TestHostDies)
#include "tst_host_dies.moc"
