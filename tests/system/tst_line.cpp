// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"
#include "shipped.h"

#include "plan/load.h"
#include "wire/discovery.h"

#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// Processes that each play one seat.
class Players
{
public:
    ~Players()
    {
        for (const auto &process : processes) {
            process->kill();
            process->waitForFinished();
        }
    }
    QProcess &join(const QStringList &arguments, const Environment &environment = {})
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (auto it = environment.begin(); it != environment.end(); ++it) {
            all.insert(it.key(), it.value());
        }
        process->setProcessEnvironment(all);
        process->start(QStringLiteral(SAMVIRKE_BINARY),
                       QStringList{QStringLiteral("join"), QStringLiteral("--headless"), QStringLiteral("--json")} +
                           arguments);
        processes.push_back(std::move(process));
        return *processes.back();
    }
    void joinAll(const HostProcess &host, const QString &scenario, const Environment &environment = {})
    {
        for (const auto &[seat, held] : host.keys()) {
            join({QStringLiteral("127.0.0.1:%1").arg(host.port()), QStringLiteral("--code"), host.code(seat),
                  QStringLiteral("--scenario"), scenario},
                 environment);
        }
    }
    [[nodiscard]] bool waitForAll(int ms = 60'000)
    {
        return waitUntil(
            [this] {
                return std::ranges::all_of(processes, [](const auto &p) { return p->state() == QProcess::NotRunning; });
            },
            ms);
    }

    std::vector<std::unique_ptr<QProcess>> processes;
};

/// The texts of all injects of a scenario, in stretches that are long enough to be told from chance.
QList<QByteArray> injectTexts(const QString &scenario)
{
    const ScenarioFile file{"scenario.yaml", bytesOf(scenario + QStringLiteral("/scenario.yaml")).toStdString()};
    const LoadedScenario loaded = loadScenario({file});
    QList<QByteArray> texts;
    for (const Inject &inject : loaded.scenario.injects) {
        texts << QByteArray::fromStdString(inject.text.substr(0, 24));
    }
    return texts;
}

QStringList lockstep(const QString &seats)
{
    return {QStringLiteral("--lockstep"), QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--start-when"),
            seats};
}

/// The payload of each direction of each TCP stream in a capture of the loopback network.
QMap<QString, QByteArray> streamsOf(const QString &capture)
{
    const QByteArray bytes = bytesOf(capture);
    QMap<QString, QByteArray> streams;
    constexpr qsizetype fileHead = 24;
    constexpr qsizetype packetHead = 16;
    constexpr qsizetype ethernet = 14;
    for (qsizetype at = fileHead; at + packetHead <= bytes.size();) {
        quint32 length = 0;
        memcpy(&length, bytes.constData() + at + 8, sizeof length);
        const QByteArray packet = bytes.mid(at + packetHead, length);
        at += packetHead + length;
        const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(packet.at(i)); };
        if (packet.size() < ethernet + 40 || byte(ethernet + 9) != 6) {
            continue;
        }
        const qsizetype tcp = ethernet + (byte(ethernet) & 0x0f) * 4;
        const int from = byte(tcp) * 256 + byte(tcp + 1);
        const int to = byte(tcp + 2) * 256 + byte(tcp + 3);
        streams[QStringLiteral("%1-%2").arg(from).arg(to)] += packet.mid(tcp + (byte(tcp + 12) >> 4) * 4);
    }
    return streams;
}

} // namespace

/// The whole program: a host process, and a process for every seat, over TLS.
class TestLine : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void lockstepGivesTheDebriefOfTheRehearsal()
    {
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(host.start(lockstep(QStringLiteral("9"))));
        QCOMPARE(host.keys().size(), 9U);
        Players players;
        players.joinAll(host, m_scenario);
        QVERIFY(players.waitForAll());
        QVERIFY(host.waitForEnd());
        QCOMPARE(host.process().exitCode(), 0);
        for (const auto &player : players.processes) {
            QVERIFY2(player->exitCode() == 0, player->readAllStandardError().constData());
        }
        const Run rehearsed = run({QStringLiteral("rehearse"), m_scenario, QStringLiteral("--seed"),
                                   QStringLiteral("1"), QStringLiteral("--out"), m_dir->filePath(QStringLiteral("r"))});
        QCOMPARE(rehearsed.exitCode, 0);
        const QByteArray debrief = run({QStringLiteral("debrief"), host.file(), QStringLiteral("--json")}).out;
        QCOMPARE(debrief, bytesOf(m_dir->filePath(QStringLiteral("r/debrief.json"))));
        QCOMPARE(run({QStringLiteral("log"), host.file()}).out,
                 run({QStringLiteral("log"), m_dir->filePath(QStringLiteral("r/exercise.samvirke"))}).out);
    }

    /// A new take of a rehearsal, by programs that have just sat down: what was recorded then is all that they know.
    void aForkPlayedOnInLockstepIsItsOrigin()
    {
        const QString out = m_dir->filePath(QStringLiteral("r"));
        QCOMPARE(run({QStringLiteral("rehearse"), m_scenario, QStringLiteral("--seed"), QStringLiteral("1"),
                      QStringLiteral("--out"), out})
                     .exitCode,
                 0);
        const QString origin = out + QStringLiteral("/exercise.samvirke");
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(host.start(
            QStringList{QStringLiteral("--fork"), origin, QStringLiteral("--at"), QStringLiteral("T+00:10:00")} +
            lockstep(QStringLiteral("9"))));
        Players players;
        players.joinAll(host, m_scenario);
        QVERIFY(players.waitForAll());
        QVERIFY(host.waitForEnd());
        QCOMPARE(host.process().exitCode(), 0);
        QCOMPARE(run({QStringLiteral("log"), host.file()}).out, run({QStringLiteral("log"), origin}).out);
    }

    /// While people type and after: their folders hold nothing of the exercise. And when it is closed, its keys are
    /// gone.
    void nothingStaysAtASeat()
    {
        const QList<QByteArray> texts = injectTexts(m_scenario);
        QVERIFY(texts.size() > 5);
        const QString home = m_dir->filePath(QStringLiteral("seat"));
        QVERIFY(QDir().mkpath(home));
        const Environment environment{{QStringLiteral("HOME"), home},
                                      {QStringLiteral("TMPDIR"), home},
                                      {QStringLiteral("XDG_CONFIG_HOME"), home},
                                      {QStringLiteral("XDG_DATA_HOME"), home},
                                      {QStringLiteral("XDG_CACHE_HOME"), home},
                                      {QStringLiteral("XDG_STATE_HOME"), home},
                                      {QStringLiteral("XDG_RUNTIME_DIR"), home}};
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("host"))));
        HostProcess host(m_scenario, m_dir->filePath(QStringLiteral("host")));
        QVERIFY(host.start(lockstep(QStringLiteral("9"))));
        QVERIFY(QFile::exists(host.file() + QStringLiteral(".keys")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(host.file() + QStringLiteral(".keys")) & others));
        Players players;
        players.joinAll(host, m_scenario, environment);
        QVERIFY(players.waitForAll());
        QVERIFY(host.waitForEnd());
        const auto holds = [&](const QString &folder) {
            for (const QByteArray &bytes : contentOf(folder)) {
                if (std::ranges::any_of(texts, [&](const QByteArray &text) { return bytes.contains(text); })) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(!holds(home));
        QVERIFY(contentOf(home).isEmpty());
        QVERIFY(holds(m_dir->filePath(QStringLiteral("host")))); // the search finds what is there
        QVERIFY(!QFile::exists(host.file() + QStringLiteral(".keys")));
        QVERIFY(!QFile::exists(host.file() + QStringLiteral("-wal")));
    }

    void whoListensReadsNothing()
    {
        const QString tcpdump = QStandardPaths::findExecutable(
            QStringLiteral("tcpdump"), {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")});
        if (tcpdump.isEmpty()) {
            QSKIP("tcpdump is not installed");
        }
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(host.start(lockstep(QStringLiteral("9"))));
        QTcpServer control; // what is said here is not encrypted
        QVERIFY(control.listen(QHostAddress::LocalHost));
        const QString capture = QDir::tempPath() + QStringLiteral("/samvirke-%1.pcap").arg(host.port());
        QProcess listener;
        listener.start(tcpdump, {QStringLiteral("-i"), QStringLiteral("lo"), QStringLiteral("-U"), QStringLiteral("-w"),
                                 capture, QStringLiteral("-B"), QStringLiteral("65536"),
                                 QStringLiteral("port %1 or port %2 or port %3")
                                     .arg(host.port())
                                     .arg(control.serverPort())
                                     .arg(beaconPort)});
        QByteArray said;
        const bool listens = waitUntil(
            [&] {
                said += listener.readAllStandardError();
                return said.contains("listening on") || listener.state() == QProcess::NotRunning;
            },
            10'000);
        if (!listens || listener.state() == QProcess::NotRunning) {
            QSKIP("tcpdump may not listen here");
        }
        QTest::qWait(1'200); // the host calls out once a second
        Players players;
        players.joinAll(host, m_scenario);
        QVERIFY(players.waitForAll());
        const QList<QByteArray> texts = injectTexts(m_scenario);
        QTcpSocket open;
        open.connectToHost(QHostAddress::LocalHost, control.serverPort());
        QVERIFY(open.waitForConnected());
        for (const QByteArray &text : texts) {
            open.write(text);
        }
        QVERIFY(open.waitForBytesWritten());
        const auto captured = [&] { // the listener writes when it has time
            const QByteArray bytes = bytesOf(capture);
            return std::ranges::all_of(texts, [&](const QByteArray &text) { return bytes.contains(text); });
        };
        QVERIFY(waitUntil(captured));
        listener.terminate();
        listener.waitForFinished();
        const QMap<QString, QByteArray> streams = streamsOf(capture);
        const QByteArray all = bytesOf(capture);
        QFile::remove(capture);
        int fromSeats = 0;
        int found = 0;
        for (auto it = streams.begin(); it != streams.end(); ++it) {
            const bool isControl = it.key().contains(QString::number(control.serverPort()));
            if (it.key().endsWith(QLatin1Char('-') + QString::number(host.port()))) {
                QVERIFY2(it->startsWith(QByteArray("\x16\x03", 2)), qPrintable(it.key())); // a handshake of TLS
                QVERIFY(it->contains(QByteArray("\x17\x03\x03", 3)));                      // and what it protects
                ++fromSeats;
            }
            for (const QByteArray &text : texts) {
                QVERIFY2(isControl || !it->contains(text), text.constData());
                found += isControl && it->contains(text) ? 1 : 0;
            }
            for (const auto &[seat, held] : host.keys()) {
                QVERIFY(!it->contains(host.code(seat).remove(QLatin1Char('-')).toLatin1()));
                QVERIFY(!it->contains(host.code(seat).toLatin1()));
            }
        }
        QCOMPARE(fromSeats, 9);
        QCOMPARE(found, int(texts.size()));
        QVERIFY(all.contains("samvirke 1 ")); // the call on the network, which names nothing of what is played
    }

    void aWrongCodeIsRefused()
    {
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(host.start());
        const QString address = QStringLiteral("127.0.0.1:%1").arg(host.port());
        const Run wrong = run({QStringLiteral("join"), address, QStringLiteral("--headless"), QStringLiteral("--code"),
                               QStringLiteral("0000-0000-0000"), QStringLiteral("--scenario"), m_scenario});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("code"), wrong.err.constData());
        const Run typed = run({QStringLiteral("join"), address, QStringLiteral("--headless"), QStringLiteral("--code"),
                               QStringLiteral("0000-0000"), QStringLiteral("--scenario"), m_scenario});
        QCOMPARE(typed.exitCode, 2);
    }

    void aRevokedSeatCannotResume()
    {
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(host.start());
        const SeatId who("pol-112");
        RemoteSeat seat(who, host.key(who), host.port());
        seat.connect();
        QVERIFY(waitUntil([&] { return seat.end.welcome().has_value(); }));
        QVERIFY(host.tell("revoke pol-112").contains("pol-112"));
        QVERIFY(waitUntil([&] { return seat.breaks >= 2; })); // it tries again
        QVERIFY(seat.denials.at(0).why == Denied::Why::revoked);
        QVERIFY(seat.failure == TlsLink::Failure::refused);
        seat.comesBack = false;

        const QByteArray code = host.tell("reissue pol-112").split(' ').first();
        RemoteSeat again(who, deriveSeatKey(*SeatCode::fromTyped(code.toStdString()), seat.end.welcome()->exercise),
                         host.port());
        again.connect();
        QVERIFY(waitUntil([&] { return again.end.welcome().has_value(); }));
        QCOMPARE(host.keys().at(who).generation, 2);

        host.kill(); // a host that is started again forgets neither
        QVERIFY(host.start());
        const int breaks = again.breaks;
        QVERIFY(waitUntil([&] { return again.breaks >= breaks && again.clocks.size() >= 2; }));
        const int before = seat.breaks;
        seat.connect();
        QVERIFY(waitUntil([&] { return seat.breaks > before; }));
        QVERIFY(seat.failure == TlsLink::Failure::refused);
    }

    /// Two exercises call out on one network; the code tells which one is meant.
    void isFoundWithoutAnAddress()
    {
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("other"))));
        HostProcess other(m_scenario, m_dir->filePath(QStringLiteral("other")));
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(other.start());
        QVERIFY(host.start(lockstep(QStringLiteral("9"))));
        Players players;
        for (const auto &[seat, held] : host.keys()) {
            players.join(
                {QStringLiteral("--code"), host.code(seat).toLower(), QStringLiteral("--scenario"), m_scenario});
        }
        QVERIFY(players.waitForAll());
        for (const auto &player : players.processes) {
            QVERIFY2(player->exitCode() == 0, player->readAllStandardError().constData());
        }
    }

    void aClosedExerciseDoesNotGoOn()
    {
        const QString out = m_dir->filePath(QStringLiteral("r"));
        QCOMPARE(run({QStringLiteral("rehearse"), m_scenario, QStringLiteral("--out"), out}).exitCode, 0);
        const Run resumed = run({QStringLiteral("host"), QStringLiteral("--headless"), QStringLiteral("--resume"),
                                 out + QStringLiteral("/exercise.samvirke")});
        QCOMPARE(resumed.exitCode, 1);
        QVERIFY2(resumed.err.contains("closed"), resumed.err.constData());
    }

    void lostKeysAreSaidAndMadeAnew()
    {
        HostProcess host(m_scenario, m_dir->path());
        QVERIFY(host.start());
        QCOMPARE(host.stop(), 0);
        const QString keys = host.file() + QStringLiteral(".keys");
        const QByteArray before = bytesOf(keys);
        for (const QByteArray &damage : {QByteArray(), QByteArray("samvirke-keys 1\nnonsense\n"), QByteArray("x\n")}) {
            setBytes(keys, damage);
            if (damage.isEmpty()) {
                QFile::remove(keys);
            }
            const Run failed = run({QStringLiteral("host"), QStringLiteral("--headless"), QStringLiteral("--port"),
                                    QStringLiteral("0"), QStringLiteral("--resume"), host.file()});
            QCOMPARE(failed.exitCode, 1);
            QVERIFY2(failed.err.contains("--new-codes"), failed.err.constData());
        }
        QVERIFY(host.start({QStringLiteral("--new-codes")}));
        QCOMPARE(host.keys().size(), 9U);
        QVERIFY(bytesOf(keys) != before);
    }

private:
    const QString m_scenario = library() + QStringLiteral("/night-stop");
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestLine)
#include "tst_line.moc"
