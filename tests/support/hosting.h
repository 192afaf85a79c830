// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/seat_keys.h"
#include "wire/seat_end.h"
#include "wire/tls_link.h"

#include "counts.h"
#include "program.h"
#include "wait.h"

#include "journal/journal.h"
#include "plan/load.h"
#include "play/codec.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include <csignal>

/// A host that is a process of its own, and seats that reach it over real sockets.
namespace samvirke::test {

class HostProcess
{
public:
    HostProcess(QString scenario, const QString &folder)
        : m_scenario(std::move(scenario)), m_file(folder + QStringLiteral("/x.samvirke"))
    {}
    ~HostProcess() { kill(); }
    HostProcess(const HostProcess &) = delete;
    HostProcess &operator=(const HostProcess &) = delete;

    /// Begins, or goes on if it has begun before. @returns false, and says why, if it does not
    [[nodiscard]] bool start(const QStringList &more = {}, const Environment &environment = {})
    {
        const bool again = QFile::exists(m_file);
        QStringList arguments{QStringLiteral("host"), QStringLiteral("--headless"), QStringLiteral("--json"),
                              QStringLiteral("--port"), QString::number(m_port)};
        if (again) {
            arguments << QStringLiteral("--resume") << m_file;
        } else if (more.contains(QStringLiteral("--fork"))) {
            arguments << QStringLiteral("--exercise") << m_file;
        } else {
            arguments << m_scenario << QStringLiteral("--exercise") << m_file;
        }
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (auto it = environment.begin(); it != environment.end(); ++it) {
            all.insert(it.key(), it.value());
        }
        m_process->setProcessEnvironment(all);
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        QElapsedTimer timer;
        timer.start();
        m_process->start(QStringLiteral(SAMVIRKE_BINARY), arguments + more);
        while (!m_process->canReadLine() && m_process->state() != QProcess::NotRunning && timer.elapsed() < 20'000) {
            m_process->waitForReadyRead(100);
        }
        m_readyMs = timer.elapsed();
        const QJsonObject said = QJsonDocument::fromJson(m_process->readLine()).object();
        m_port = said.value(QStringLiteral("port")).toInt();
        if (m_port == 0) {
            m_process->waitForFinished(1'000);
            qWarning("%s", m_process->readAllStandardError().constData());
            return false;
        }
        const QJsonObject codes = said.value(QStringLiteral("codes")).toObject();
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            m_codes[SeatId(it.key().toStdString())] = it.value().toString();
        }
        loadKeys();
        return true;
    }

    void kill()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }
    /// Tells it to stop as a person would, and waits for it. @returns its exit code
    int stop()
    {
        m_process->terminate();
        m_process->waitForFinished();
        return m_process->exitCode();
    }
    [[nodiscard]] bool waitForEnd(int ms = 20'000)
    {
        return waitUntil([this] { return m_process->state() == QProcess::NotRunning; }, ms);
    }
    /// A line at its input; gives the line that it answers.
    QByteArray tell(const QByteArray &line)
    {
        m_process->write(line + '\n');
        while (!m_process->canReadLine() && m_process->waitForReadyRead(5'000)) {
        }
        loadKeys();
        return m_process->readLine().trimmed();
    }
    void loadKeys()
    {
        const QString exercise = QString::fromUtf8(run({QStringLiteral("log"), m_file}).out)
                                     .section(QStringLiteral("\"exercise\":\""), 1)
                                     .section(QLatin1Char('"'), 0, 0);
        if (auto keys = SeatKeys::load(SeatKeys::pathFor(m_file.toStdString()), exercise.toStdString())) {
            m_keys = keys->held();
        }
    }

    [[nodiscard]] std::uint16_t port() const { return static_cast<std::uint16_t>(m_port); }
    [[nodiscard]] qint64 pid() const { return m_process->processId(); }
    [[nodiscard]] qint64 readyMs() const { return m_readyMs; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QString code(const SeatId &seat) const { return m_codes.at(seat); }
    [[nodiscard]] SeatKey key(const SeatId &seat) const { return m_keys.at(seat).key.value_or(SeatKey{}); }
    [[nodiscard]] const std::map<SeatId, SeatKeys::Held> &keys() const { return m_keys; }
    [[nodiscard]] QProcess &process() { return *m_process; }

private:
    QString m_scenario, m_file;
    std::unique_ptr<QProcess> m_process;
    std::map<SeatId, QString> m_codes;
    std::map<SeatId, SeatKeys::Held> m_keys;
    int m_port = 0;
    qint64 m_readyMs = 0;
};

/// A seat that comes back whenever its line breaks, and notes all that it was told.
class RemoteSeat
{
public:
    RemoteSeat(SeatId seat, SeatKey key, std::uint16_t port, std::string address = "127.0.0.1")
        : m_seat(std::move(seat)),
          m_key(std::move(key)),
          m_address(std::move(address)),
          m_port(port),
          end(Hello{protocolVersion, {}, "test", 0, {}, "run of " + m_seat.value})
    {
        end.delivered = [this](const Delivery &delivery) {
            twice += delivery.n <= lastNumber ? 1 : 0;
            lastNumber = std::max(lastNumber, delivery.n);
            deliveries.push_back(delivery);
        };
        end.answered = [this](const Answer &answer) { answers.push_back(answer); };
        end.clockSet = [this](const ClockIs &clock) { clocks.push_back(clock); };
        end.denied = [this](const Denied &denied) { denials.push_back(denied); };
        end.beganAnew = [this] { ++anew; };
        end.closed = [this] {
            ++breaks;
            failure = link()->failure();
            if (comesBack) {
                m_again.start(20 + breaks % 7 * 10);
            }
        };
        m_again.setSingleShot(true);
        QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] {
            if (comesBack) {
                connect();
            }
        });
        QObject::connect(&m_seen, &QTimer::timeout, &m_seen, [this] { end.sendSeen(); });
        m_seen.start(100);
    }

    void connect(bool takeOver = false)
    {
        end.connect(connectTls(m_address, m_port, [this](std::string_view) { return m_key; }), takeOver);
    }
    void useKey(SeatKey key) { m_key = std::move(key); }
    void usePort(std::uint16_t port) { m_port = port; }
    [[nodiscard]] TlsLink *link() const { return static_cast<TlsLink *>(end.link()); }
    [[nodiscard]] const SeatId &seat() const { return m_seat; }

    /// Sends a command with a name of its own, and gives that.
    Ref says(Command command)
    {
        const Ref ref{(std::hash<std::string>{}(m_seat.value) << 20U) + ++m_count};
        end.propose({ref, {}, {}, std::move(command)});
        return ref;
    }
    [[nodiscard]] const Answer *answerTo(Ref ref) const
    {
        const auto it = std::ranges::find(answers, ref, &Answer::ref);
        return it == answers.end() ? nullptr : &*it;
    }

private:
    SeatId m_seat;
    SeatKey m_key;
    std::string m_address;
    std::uint16_t m_port;
    std::uint64_t m_count = 0;
    QTimer m_again, m_seen;

public:
    SeatEnd end;
    bool comesBack = true;
    int breaks = 0, twice = 0, anew = 0;
    std::int64_t lastNumber = 0;
    TlsLink::Failure failure{};
    std::vector<Delivery> deliveries;
    std::vector<Answer> answers;
    std::vector<ClockIs> clocks;
    std::vector<Denied> denials;
};

/// A message on the common talk group of the starter.
[[nodiscard]] inline MessageSent toEverybody(std::string text)
{
    MessageSent sent;
    sent.sent.channel = ChannelId("common");
    sent.text = std::move(text);
    return sent;
}

using Seats = std::vector<std::unique_ptr<RemoteSeat>>;

/// Every seat of the host's, but for those of @p but; connected and welcomed.
[[nodiscard]] inline Seats joinAll(const HostProcess &host, const std::set<std::string> &but = {})
{
    Seats seats;
    for (const auto &[seat, held] : host.keys()) {
        if (!but.contains(seat.value)) {
            seats.push_back(std::make_unique<RemoteSeat>(seat, *held.key, host.port()));
            seats.back()->connect();
        }
    }
    const bool here = waitUntil(
        [&] { return std::ranges::all_of(seats, [](const auto &seat) { return seat->end.welcome().has_value(); }); });
    if (!here) {
        qWarning("not everybody was welcomed");
    }
    return seats;
}

[[nodiscard]] inline RemoteSeat &seatOf(const Seats &seats, const std::string &seat)
{
    return **std::ranges::find_if(seats, [&](const auto &s) { return s->seat().value == seat; });
}

/// Processor time of a process so far, in ms.
[[nodiscard]] inline qint64 cpuMs(qint64 pid)
{
    const QByteArray text = bytesOf(QStringLiteral("/proc/%1/stat").arg(pid));
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1000 / sysconf(_SC_CLK_TCK);
}

/// A value of /proc/PID/status, in kB.
[[nodiscard]] inline qint64 memoryKb(qint64 pid, const char *name)
{
    const QByteArray text = bytesOf(QStringLiteral("/proc/%1/status").arg(pid));
    const qsizetype at = text.indexOf(QByteArray("\n") + name + ":");
    return at < 0 ? 0 : text.mid(at + qsizetype(strlen(name)) + 2).trimmed().split(' ').first().toLongLong();
}

/// The starter with @p players more players, in @p folder.
/// @param length of play, where it is to last longer than the starter
inline QString manySeats(const QString &folder, int players, const QString &length = {})
{
    const QString target = folder + QStringLiteral("/many");
    QDir().mkpath(target);
    QStringList arguments{QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/support/many_seats.py"),
                          QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios/night-stop/scenario.yaml"),
                          QString::number(players), target + QStringLiteral("/scenario.yaml")};
    if (!length.isEmpty()) {
        arguments += length;
    }
    const Run made = runProgram(QStringLiteral("python3"), arguments);
    if (made.exitCode != 0) {
        qFatal("%s", made.err.constData());
    }
    return target;
}

} // namespace samvirke::test
