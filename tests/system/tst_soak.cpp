// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// What the host holds at a moment.
struct Held
{
    qint64 memory = 0; ///< kB
    qint64 descriptors = 0;
};

Held heldBy(qint64 pid)
{
    return {memoryKb(pid, "VmRSS"), QDir(QStringLiteral("/proc/%1/fd").arg(pid)).count()};
}

} // namespace

/// 300 seats, 10 messages a second and a seat that leaves and comes back each second, for SAMVIRKE_MINUTES (60 without
/// it): the host holds in the end what it held at first, but for what it knows of each message.
class TestSoak : public QObject
{
    Q_OBJECT
private slots:
    void isFlat()
    {
        if (!qEnvironmentVariableIsSet("SAMVIRKE_ALL")) {
            QSKIP("runs with SAMVIRKE_ALL");
        }
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("SAMVIRKE_MINUTES", &given);
        const int minutes = given ? wanted : 60;
        QVERIFY2(minutes >= 4, "SAMVIRKE_MINUTES has to be 4 or more");
        const QTemporaryDir dir;
        // longer than the test lasts: after ENDEX nobody may say anything
        HostProcess host(manySeats(dir.path(), 291, QStringLiteral("12 h")), dir.path());
        QVERIFY(host.start({QStringLiteral("--start-when"), QStringLiteral("300")}));
        const Seats seats = joinAll(host);
        QCOMPARE(seats.size(), 300U);
        QVERIFY(waitUntil([&] {
            return std::ranges::all_of(seats,
                                       [](const auto &s) { return !s->clocks.empty() && s->clocks.back().runs; });
        }));

        QRandomGenerator luck(static_cast<quint32>(freshSeed()));
        std::vector<RemoteSeat *> talkers;
        for (const auto &seat : seats) {
            if (seat->seat().value.starts_with("extra-")) {
                talkers.push_back(seat.get());
            }
        }
        std::int64_t said = 0, accepted = 0, refused = 0;
        QTimer talk;
        connect(&talk, &QTimer::timeout, [&] {
            talkers[luck.bounded(quint32(talkers.size()))]->says(
                SendMessage{toEverybody("Message number " + std::to_string(++said) + " of a long night")});
        });
        talk.start(100);
        QTimer leave;
        int left = 0;
        connect(&leave, &QTimer::timeout, [&] {
            RemoteSeat &seat = *talkers[luck.bounded(quint32(talkers.size()))];
            if (seat.end.link() != nullptr && seat.end.welcome()) {
                ++left;
                seat.end.link()->close();
            }
        });
        leave.start(1'000);

        const auto count = [&](const RemoteSeat &seat) { // the direction is told, too, that the host began for it
            if (!seat.seat().value.starts_with("extra-")) {
                return;
            }
            for (const Answer &answer : seat.answers) {
                if (answer.verdict != Answer::Verdict::accepted && refused++ == 0) {
                    qWarning("the first that was not accepted: verdict %d, why %d, about %s", int(answer.verdict),
                             int(answer.why), answer.about.c_str());
                }
                accepted += answer.verdict == Answer::Verdict::accepted ? 1 : 0;
            }
        };

        std::vector<Held> samples;
        const qint64 cpuBefore = cpuMs(host.pid());
        for (int minute = 0; minute < minutes; ++minute) {
            for (int second = 0; second < 60; ++second) {
                QTest::qWait(1'000);
                for (const auto &seat : seats) { // this process, too, has to last
                    seat->deliveries.clear();
                    count(*seat);
                    seat->answers.clear();
                    QCOMPARE(seat->twice, 0);
                    QCOMPARE(seat->anew, 0);
                }
            }
            samples.push_back(heldBy(host.pid()));
            qInfo("%d min: %lld said, host %lld kB, %lld descriptors", minute + 1, static_cast<long long>(said),
                  samples.back().memory, samples.back().descriptors);
        }
        talk.stop();
        leave.stop();
        QVERIFY(waitUntil(
            [&] { return std::ranges::all_of(seats, [](const auto &seat) { return seat->end.unanswered() == 0; }); }));
        for (const auto &seat : seats) {
            count(*seat);
        }
        QCOMPARE(accepted, said);
        QCOMPARE(refused, 0);
        // all have heard the same, though each was away now and then
        const std::int64_t last = talkers.front()->lastNumber;
        QVERIFY(waitUntil([&] {
            return std::ranges::all_of(talkers, [&](const RemoteSeat *seat) { return seat->lastNumber >= last; });
        }));

        // from a quarter of the time on, when what is kept ready is full
        const Held &early = samples[samples.size() / 4];
        const Held late = heldBy(host.pid());
        const std::int64_t between = said * (minutes - minutes / 4 - 1) / minutes;
        const double bytesEach = double(late.memory - early.memory) * 1024 / double(between);
        qInfo("%d min, %lld messages to %zu seats, %d times a seat was away, processor %.1f %%: from %lld to %lld kB, "
              "which is %.0f bytes for each message; from %lld to %lld descriptors",
              minutes, static_cast<long long>(said), seats.size(), left,
              double(cpuMs(host.pid()) - cpuBefore) / (minutes * 600.0), early.memory, late.memory, bytesEach,
              early.descriptors, late.descriptors);
        QVERIFY(left > minutes * 30);
        QVERIFY(std::abs(late.descriptors - early.descriptors) <= 4); // a seat may just be on its way
        QVERIFY2(bytesEach < 1'000, qPrintable(QString::number(bytesEach)));
        QCOMPARE(host.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
