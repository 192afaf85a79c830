// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"

#include "journal/digest.h"
#include "journal/verify.h"
#include "play/codec.h"
#include "play/visible.h"

using namespace samvirke;
using namespace samvirke::test;

/// Fifty simulated seats, each a process, in real time; any process is killed and started again at random moments.
class TestRealTime : public QObject
{
    Q_OBJECT
private slots:
    void everybodySeesWhatTheyMaySee()
    {
        const QTemporaryDir dir;
        // two minutes at rate 8, by command; else the same exercise in less time
        const bool whole = qEnvironmentVariableIsSet("SAMVIRKE_ALL");
        const int rate = whole ? 8 : 60;
        const int players = countOf(11, 41, 41);
        const QString scenario = manySeats(dir.path(), players);
        HostProcess host(scenario, dir.path());
        const QStringList more{QStringLiteral("--start-when"), QString::number(players + 9), QStringLiteral("--rate"),
                               QString::number(rate)};
        QVERIFY(host.start(more));
        QRandomGenerator luck(static_cast<quint32>(freshSeed()));

        std::map<SeatId, std::unique_ptr<QProcess>> processes;
        const auto join = [&](const SeatId &seat) {
            auto process = std::make_unique<QProcess>();
            process->start(QStringLiteral(SAMVIRKE_BINARY),
                           {QStringLiteral("join"), QStringLiteral("127.0.0.1:%1").arg(host.port()),
                            QStringLiteral("--headless"), QStringLiteral("--json"), QStringLiteral("--take-over"),
                            QStringLiteral("--code"), host.code(seat), QStringLiteral("--scenario"), scenario});
            processes[seat] = std::move(process);
        };
        for (const auto &[seat, held] : host.keys()) {
            join(seat);
        }
        // the same host is asked by code, so codes are remembered over its restarts
        QElapsedTimer timer;
        timer.start();
        const qint64 length = 20 * 60'000 / rate;
        int kills = 0;
        int hostKills = 0;
        const auto runs = [&] { return host.process().state() != QProcess::NotRunning; };
        while (runs() && timer.elapsed() < length * 3 / 4) {
            QTest::qWait(int(luck.bounded(quint32(whole ? 4'000 : 1'200))));
            if (!runs()) {
                break;
            }
            if (luck.bounded(8) == 0) {
                host.kill();
                QVERIFY(host.start(more));
                ++hostKills;
            } else {
                auto it = processes.begin();
                std::advance(it, luck.bounded(quint32(processes.size())));
                if (it->second->state() != QProcess::NotRunning) {
                    it->second->kill();
                    it->second->waitForFinished();
                    join(it->first);
                    ++kills;
                }
            }
        }
        QVERIFY(host.waitForEnd(int(length * 3) + 60'000));
        QCOMPARE(host.process().exitCode(), 0);
        QVERIFY(samvirke::verify(host.file().toStdString())->sound());

        auto journal = Journal::openToRead(host.file().toStdString());
        QVERIFY(journal.has_value());
        const Scenario played = loadScenario(journal->files()).scenario;
        const std::size_t seats = played.seats.size();
        std::vector<Sha256> sums(seats);
        std::vector<std::int64_t> counts(seats);
        std::ranges::for_each(sums, &Sha256::begin);
        ExerciseState state;
        std::set<InjectId> released;
        QVERIFY(journal
                    ->read(0,
                           [&](const Entry &entry) {
                               state = apply(std::move(state), entry.happened);
                               const Views views = viewsOf(played, state, entry.happened);
                               for (std::size_t i = 0; i < seats; ++i) {
                                   if (views.of[i] != Views::nothing) {
                                       sums[i].addField(encodeHappened(views.versions[std::size_t(views.of[i])]));
                                       ++counts[i];
                                   }
                               }
                               if (const auto *inject = std::get_if<InjectReleased>(&entry.happened.event)) {
                                   released.insert(inject->inject);
                               }
                               return true;
                           })
                    .has_value());
        QVERIFY(state.status == Status::closed);
        for (std::size_t i = 0; i < seats; ++i) {
            QProcess &process = *processes.at(played.seats[i].id);
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            const QByteArray wrong = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0,
                     (QByteArray::fromStdString(played.seats[i].id.value) + ": " + wrong).constData());
            const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
            QCOMPARE(said.value(QStringLiteral("seat")).toString().toStdString(), played.seats[i].id.value);
            QCOMPARE(std::int64_t(said.value(QStringLiteral("seen")).toDouble()), counts[i]);
            QCOMPARE(said.value(QStringLiteral("sha256")).toString().toStdString(), toHex(sums[i].end()));
        }
        QVERIFY(released.size() > 5);
        qInfo("%zu seats, %lld entries, %d seats and %d hosts killed, %lld s", seats, (long long)journal->last(), kills,
              hostKills, timer.elapsed() / 1000);
    }
};

QTEST_GUILESS_MAIN(TestRealTime)
#include "tst_real_time.moc"
