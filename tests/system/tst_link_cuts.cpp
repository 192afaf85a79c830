// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "stretch.h"

using namespace samvirke;
using namespace samvirke::test;

/// The network between seats and host breaks and comes back.
class TestLinkCuts : public QObject
{
    Q_OBJECT
private slots:
    void everyEntryIsShownOnce()
    {
        constexpr int players = 41;
        const QTemporaryDir dir;
        HostProcess host(manySeats(dir.path(), players), dir.path());
        QVERIFY(host.start({QStringLiteral("--start-when"), QStringLiteral("50")}));
        Stretch stretch(host.port());
        QRandomGenerator luck(static_cast<quint32>(freshSeed()));
        Seats seats;
        for (const auto &[seat, held] : host.keys()) { // one sits where the host is, and talks
            const bool near = seat == SeatId("extra-0");
            seats.push_back(std::make_unique<RemoteSeat>(seat, *held.key, near ? host.port() : stretch.port()));
            seats.back()->connect();
        }
        const auto all = [&](const auto &what) { return waitUntil([&] { return std::ranges::all_of(seats, what); }); };
        QVERIFY(all([](const auto &s) { return !s->clocks.empty() && s->clocks.back().runs; }));
        RemoteSeat &talker = seatOf(seats, "extra-0");
        const bool large = qEnvironmentVariableIsSet("SAMVIRKE_ALL");
        const int rounds = countOf(2, 10, 200);
        qint64 slowest = 0;
        double mostBytes = 0;
        for (int i = 0; i < rounds; ++i) {
            const auto how = i % 2 == 0 ? Stretch::Cut::closed : Stretch::Cut::swallowed;
            const int cutMs = int(luck.bounded(100, large && i % 10 == 0 ? 120'000 : large ? 10'000 : 5'000));
            std::vector<std::size_t> had;
            std::ranges::transform(seats, std::back_inserter(had), [](const auto &s) { return s->deliveries.size(); });
            stretch.cut(how);
            const qint64 bytesBefore = stretch.toSeats();
            QElapsedTimer timer;
            timer.start();
            std::vector<Ref> sent;
            while (timer.elapsed() < cutMs) {
                sent.push_back(
                    talker.says(SendMessage{toEverybody("said " + std::to_string(i) + std::string(400, 'x'))}));
                QTest::qWait(20);
            }
            QVERIFY(waitUntil([&] { return talker.end.unanswered() == 0; }));
            stretch.mend();
            timer.restart();
            QVERIFY(all([&](const auto &s) {
                return !s->seat().value.starts_with("extra-") ||
                       (s->lastNumber == talker.lastNumber && s->end.link() != nullptr);
            }));
            slowest = std::max(slowest, timer.elapsed());
            QTest::qWait(300);
            double missed = 0; // as it is sent: the head of a frame and the entry
            for (std::size_t k = 0; k < seats.size(); ++k) {
                for (std::size_t j = had[k]; j < seats[k]->deliveries.size() && seats[k].get() != &talker; ++j) {
                    missed += double(encodeHappened(seats[k]->deliveries[j].happened).size() + 29);
                }
            }
            const double bytes = double(stretch.toSeats() - bytesBefore);
            if (sent.size() > 50) { // else it is what coming back costs, whatever was missed
                mostBytes = std::max(mostBytes, (bytes - double(seats.size()) * welcomeBytes(host)) / missed);
            }
        }
        for (const auto &seat : seats) {
            QCOMPARE(seat->twice, 0);
            QCOMPARE(seat->anew, 0);
            QCOMPARE(std::int64_t(seat->deliveries.size()), seat->lastNumber);
            for (std::size_t i = 0; i < seat->deliveries.size(); ++i) {
                QCOMPARE(seat->deliveries[i].n, std::int64_t(i) + 1);
            }
        }
        qInfo("%d cuts, %zu seats, caught up %lld ms after the link at most, %.2f times the bytes missed at most",
              rounds, seats.size(), slowest, mostBytes);
        QVERIFY2(slowest < 2'000, qPrintable(QString::number(slowest)));
        QVERIFY2(mostBytes <= 1.2, qPrintable(QString::number(mostBytes)));
    }

private:
    /// What a seat is sent to shake hands and be welcomed when it has missed nothing.
    double welcomeBytes(const HostProcess &host)
    {
        if (m_welcomeBytes == 0) {
            Stretch stretch(host.port());
            RemoteSeat seat(SeatId("extra-2"), host.key(SeatId("extra-2")), stretch.port());
            seat.comesBack = false;
            seat.connect(true);
            (void)waitUntil([&] { return !seat.clocks.empty(); });
            m_welcomeBytes = double(stretch.toSeats());
            for (const Delivery &delivery : seat.deliveries) {
                m_welcomeBytes -= double(encodeHappened(delivery.happened).size() + 29);
            }
        }
        return m_welcomeBytes;
    }
    double m_welcomeBytes = 0;
};

QTEST_GUILESS_MAIN(TestLinkCuts)
#include "tst_link_cuts.moc"
