// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "shipped.h"

using namespace samvirke;
using namespace samvirke::test;

/// Somebody who tries codes, as fast as the host lets them.
class TestGuessing : public QObject
{
    Q_OBJECT
private slots:
    /// All of it from the address from which a real seat joins as well.
    void guessesAreRefusedAndSeatsJoin()
    {
        const int guesses = countOf(1'500, 10'000, 10'000);
        constexpr int atOnce = 64;
        const QTemporaryDir dir;
        HostProcess host(library() + QStringLiteral("/night-stop"), dir.path());
        QVERIFY(host.start());
        const SeatId who("pol-112");
        const SeatKey real = host.key(who);
        QTest::qWait(500); // keys are derived, and the host rests
        const qint64 cpuBefore = cpuMs(host.pid());
        QElapsedTimer attack;
        attack.start();

        int begun = 0;
        int ended = 0;
        int welcomed = 0;
        std::map<TlsLink::Failure, int> how;
        std::vector<std::unique_ptr<TlsLink>> lines(atOnce);
        std::vector<std::unique_ptr<TlsLink>> spent;
        std::function<void(std::size_t)> guess = [&](std::size_t i) {
            if (begun == guesses) {
                return;
            }
            SeatKey key;
            if (begun % 2 == 0) { // a seat that is there, another key; else neither
                key.identity = real.identity;
            } else {
                key.identity = QByteArray::number(begun).rightJustified(32, '0').toStdString();
            }
            key.key = std::string(32, char(begun));
            ++begun;
            spent.push_back(std::move(lines[i]));
            lines[i] = connectTls("127.0.0.1", host.port(), [key](std::string_view) { return key; });
            lines[i]->received = [&](const Frame &frame) { welcomed += frame.kind == FrameKind::welcome ? 1 : 0; };
            lines[i]->closed = [&, i] {
                ++ended;
                ++how[lines[i]->failure()];
                QTimer::singleShot(0, [&, i] { guess(i); });
            };
            Hello hello;
            lines[i]->send(encode(hello));
        };
        for (std::size_t i = 0; i < atOnce; ++i) {
            guess(i);
        }
        // meanwhile a real seat joins, again and again
        std::vector<qint64> joins;
        while (ended < guesses) {
            RemoteSeat seat(who, real, host.port());
            QElapsedTimer timer;
            timer.start();
            seat.connect();
            QVERIFY(waitUntil([&] { return seat.end.welcome().has_value(); }));
            joins.push_back(timer.elapsed());
            seat.comesBack = false;
            seat.end.link()->close();
            (void)waitUntil([&] { return ended == guesses; }, 300);
            spent.clear();
        }
        const qint64 tookMs = attack.elapsed();
        const qint64 cpu = cpuMs(host.pid()) - cpuBefore;
        std::ranges::sort(joins);
        qInfo("%d guesses in %lld ms: host took %lld ms of a processor; %zu joins meanwhile, median %lld ms, %lld at "
              "most",
              guesses, tookMs, cpu, joins.size(), joins[joins.size() / 2], joins.back());
        QCOMPARE(welcomed, 0);
        QCOMPARE(how[TlsLink::Failure::refused] + how[TlsLink::Failure::notAHost], guesses);
        QVERIFY(how[TlsLink::Failure::refused] > guesses * 9 / 10);
        QVERIFY2(joins.back() < 2'000, qPrintable(QString::number(joins.back())));
        QVERIFY2(cpu * 4 <= tookMs, qPrintable(QStringLiteral("%1 of %2").arg(cpu).arg(tookMs)));
    }
};

QTEST_GUILESS_MAIN(TestGuessing)
#include "tst_guessing.moc"
