// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"

#include <csignal>

using namespace samvirke;
using namespace samvirke::test;

/// Many seats, and one that does not read.
class TestCrowd : public QObject
{
    Q_OBJECT
private slots:
    void allJoinAtOnceAndAllComeBack()
    {
        const int players = countOf(91, 291, 291);
        const int missed = countOf(500, 5'000, 5'000);
        const QTemporaryDir dir;
        HostProcess host(manySeats(dir.path(), players), dir.path());
        QVERIFY(host.start({QStringLiteral("--start-when"), QString::number(players + 9)}));
        QElapsedTimer timer;
        timer.start();
        Seats seats = joinAll(host);
        const qint64 joined = timer.elapsed();
        QCOMPARE(seats.size(), std::size_t(players + 9));
        QVERIFY(waitUntil([&] {
            return std::ranges::all_of(seats,
                                       [](const auto &s) { return !s->clocks.empty() && s->clocks.back().runs; });
        }));
        // all but one leave, and much happens
        RemoteSeat &talker = seatOf(seats, "extra-0");
        std::vector<std::int64_t> before;
        for (const auto &seat : seats) {
            before.push_back(seat->lastNumber);
            if (seat.get() != &talker) {
                seat->comesBack = false;
                seat->end.link()->close();
            }
        }
        QVERIFY(waitUntil([&] {
            return std::ranges::all_of(seats, [&](const auto &s) { return s.get() == &talker || s->breaks > 0; });
        }));
        for (int i = 0; i < missed; ++i) {
            talker.says(SendMessage{toEverybody("message number " + std::to_string(i))});
        }
        QVERIFY(waitUntil([&] { return talker.end.unanswered() == 0; }, 60'000));
        host.kill();
        QVERIFY(host.start({QStringLiteral("--start-when"), QString::number(players + 9)}));
        const qint64 ready = host.readyMs();
        timer.restart();
        const std::int64_t last = talker.lastNumber; // it belongs to those who hear everything
        for (const auto &seat : seats) {
            if (seat.get() != &talker) {
                seat->comesBack = true;
                seat->connect();
            }
        }
        QVERIFY(waitUntil(
            [&] {
                return std::ranges::all_of(seats, [&](const auto &s) {
                    return !s->seat().value.starts_with("extra-") || s->lastNumber >= last;
                });
            },
            120'000));
        const qint64 caughtUp = timer.elapsed();
        for (std::size_t i = 0; i < seats.size(); ++i) {
            QCOMPARE(seats[i]->twice, 0);
            QCOMPARE(seats[i]->anew, 0);
            QCOMPARE(std::int64_t(seats[i]->deliveries.size()), seats[i]->lastNumber);
            QVERIFY(seats[i]->lastNumber >= before[i]);
        }
        qInfo("%zu seats joined in %lld ms; ready again after %lld ms; %d missed entries each caught up in %lld ms; "
              "host %lld MB",
              seats.size(), joined, ready, missed, caughtUp, memoryKb(host.pid(), "VmHWM") / 1024);
    }

    /// One seat joins and stands still. The others do not notice; what waits for it is bounded.
    void oneNeverReads()
    {
        const int players = 41;
        const QTemporaryDir dir;
        const QString scenario = manySeats(dir.path(), players);
        HostProcess host(scenario, dir.path());
        QVERIFY(host.start({QStringLiteral("--start-when"), QString::number(players + 9)}));
        QProcess deaf;
        deaf.start(QStringLiteral(SAMVIRKE_BINARY),
                   {QStringLiteral("join"), QStringLiteral("127.0.0.1:%1").arg(host.port()),
                    QStringLiteral("--headless"), QStringLiteral("--code"), host.code(SeatId("extra-1")),
                    QStringLiteral("--scenario"), scenario, QStringLiteral("--team"), QStringLiteral("silent")});
        Seats seats = joinAll(host, {"extra-1"});
        QVERIFY(waitUntil([&] {
            return std::ranges::all_of(seats,
                                       [](const auto &s) { return !s->clocks.empty() && s->clocks.back().runs; });
        }));
        RemoteSeat &talker = seatOf(seats, "extra-0");
        const auto say = [&](std::vector<qint64> &took) {
            constexpr int messages = 100;
            for (int i = 0; i < messages; ++i) {
                QElapsedTimer timer;
                timer.start();
                const Ref ref =
                    talker.says(SendMessage{toEverybody(std::string(7'500, 'x'))}); // so that what waits would show
                const bool all = waitUntil([&] {
                    const Answer *answer = talker.answerTo(ref);
                    return answer != nullptr && std::ranges::all_of(seats, [&](const auto &s) {
                               return !s->seat().value.starts_with("extra-") ||
                                      s->deliveries.back().happened.ref == ref;
                           });
                });
                if (!all) {
                    qFatal("somebody was not told");
                }
                took.push_back(timer.nsecsElapsed() / 1000);
            }
        };
        std::vector<qint64> with;
        std::vector<qint64> without;
        for (int i = 0; i < 25; ++i) { // fills what the host keeps of the newest entries, for all
            say(with);
        }
        double ratio = 0;
        qint64 grown = 0;
        for (int attempt = 0; attempt < 3 && (attempt == 0 || ratio >= 1.2);
             ++attempt) { // other programs run here, too
            with.clear();
            without.clear();
            for (int round = 0; round < countOf(4, 8, 80); ++round) {
                const qint64 before = memoryKb(host.pid(), "VmRSS");
                ::kill(pid_t(deaf.processId()), SIGSTOP);
                say(with);
                grown = std::max(grown, memoryKb(host.pid(), "VmRSS") - before);
                ::kill(pid_t(deaf.processId()), SIGCONT);
                QTest::qWait(300); // it reads what it has missed
                say(without);
            }
            std::ranges::sort(with);
            std::ranges::sort(without);
            ratio = double(with[with.size() * 99 / 100]) / double(without[without.size() * 99 / 100]);
            qInfo(
                "last seat's p99: %lld us, %lld us with a seat that does not read (%.2f times; p50 %lld and %lld us); "
                "host's "
                "memory %lld kB more",
                without[without.size() * 99 / 100], with[with.size() * 99 / 100], ratio, without[without.size() / 2],
                with[with.size() / 2], grown);
        }
        deaf.kill();
        deaf.waitForFinished();
        QVERIFY2(grown < 2'048, qPrintable(QString::number(grown)));
        QVERIFY2(ratio < 1.2, qPrintable(QString::number(ratio)));
    }
};

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
