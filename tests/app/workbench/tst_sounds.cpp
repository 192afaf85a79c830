// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wait.h"

#include "workbench/sounds.h"

#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// Half a second of silence.
QByteArray wavFile()
{
    constexpr quint32 samplesPerSecond = 8'000;
    const QByteArray samples(samplesPerSecond, '\0'); // two bytes each
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << static_cast<quint32>(36 + samples.size());
    out.writeRawData("WAVEfmt ", 8);
    out << quint32{16} << quint16{1} << quint16{1} << samplesPerSecond << 2 * samplesPerSecond << quint16{2}
        << quint16{16};
    out.writeRawData("data", 4);
    out << static_cast<quint32>(samples.size());
    out.writeRawData(samples.constData(), static_cast<int>(samples.size()));
    return file;
}

} // namespace

class TestSounds : public QObject
{
    Q_OBJECT

private slots:
    /// A loudspeaker that nobody hears.
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pulseaudio"));
        if (program.isEmpty()) {
            QSKIP("pulseaudio is not installed: there is nothing to play on.");
        }
        const QString socket = m_folder.filePath(QStringLiteral("native"));
        qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_server.setProcessEnvironment(environment);
        m_server.start(program, {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                                 QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                                 QStringLiteral("-L"), QStringLiteral("module-null-sink"), QStringLiteral("-L"),
                                 QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
        QVERIFY(waitUntil([&] { return QFileInfo::exists(socket); }, 10'000));
    }
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void whatIsEnclosedIsPlayed()
    {
        Sounds sounds;
        sounds.toggle(QStringLiteral("a"), wavFile());
        QCOMPARE(sounds.playing(), QStringLiteral("a"));
        QVERIFY(waitUntil([&] { return sounds.playing().isEmpty(); }, 10'000));
        QCOMPARE(sounds.unplayable(), QString{});
    }

    void anotherOneTakesItsPlaceAndTheSameOneStops()
    {
        Sounds sounds;
        sounds.toggle(QStringLiteral("a"), wavFile());
        sounds.toggle(QStringLiteral("b"), wavFile());
        QCOMPARE(sounds.playing(), QStringLiteral("b"));
        sounds.toggle(QStringLiteral("b"), wavFile());
        QCOMPARE(sounds.playing(), QString{});
        QTest::qWait(100);
        QCOMPARE(sounds.playing(), QString{});
        QCOMPARE(sounds.unplayable(), QString{});
    }

    void whatCannotBePlayedIsSaid()
    {
        Sounds sounds;
        sounds.toggle(QStringLiteral("c"), QByteArray("OggS and nothing of the kind"));
        QVERIFY(waitUntil([&] { return sounds.unplayable() == QLatin1String("c"); }, 10'000));
        QCOMPARE(sounds.playing(), QString{});
        sounds.toggle(QStringLiteral("a"), wavFile()); // and nothing is broken by it
        QVERIFY(waitUntil([&] { return sounds.playing().isEmpty(); }, 10'000));
        QCOMPARE(sounds.unplayable(), QString{});
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

QTEST_MAIN(TestSounds)

#include "tst_sounds.moc"
