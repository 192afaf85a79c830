// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/host_thread.h"

#include "hosting.h"
#include "shipped.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace samvirke;
using namespace samvirke::test;

namespace {

std::vector<ScenarioFile> starter()
{
    return readFolder((library() + QStringLiteral("/night-stop")).toStdString()).files;
}

HostingOptions here(std::uint16_t port = 0)
{
    HostingOptions options;
    options.port = port;
    options.address = "127.0.0.1";
    options.beacon = false;
    return options;
}

std::unique_ptr<RemoteSeat> seatAt(const HostThread &host, const char *id, std::optional<SeatCode> code = {})
{
    const SeatId seat(id);
    const HostThread::Hosted &hosted = *host.hosted();
    return std::make_unique<RemoteSeat>(seat, deriveSeatKey(code ? *code : *host.codeOf(seat), hosted.exercise),
                                        hosted.port);
}

} // namespace

/// A host in a thread, and seats that reach it over real sockets.
class TestHostThread : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("%1.samvirke").arg(++m_files)); }

private slots:
    void hostsAndCloses()
    {
        const QString file = newFile();
        HostThread host;
        QSignalSpy ended(&host, &HostThread::ended);
        host.start(starter(), file, here());
        QTRY_VERIFY(host.hosted().has_value());
        QCOMPARE(host.hosted()->file, file);
        QVERIFY(!host.hosted()->resumed);
        QCOMPARE(host.hosted()->variant.value, host.hosted()->scenario.variants.front().id.value);
        QCOMPARE(host.codes().size(), host.hosted()->scenario.seats.size()); // none of the starter's is paper

        auto direction = seatAt(host, "direction");
        auto fire = seatAt(host, "fir-110");
        direction->connect();
        fire->connect();
        QTRY_VERIFY(direction->end.welcome() && fire->end.welcome());
        direction->says(StartExercise{});
        QTRY_VERIFY(fire->end.state().status == Status::running);
        QTRY_VERIFY(!fire->end.state().things.empty()); // the first inject is due at once
        direction->says(EndExercise{});
        direction->says(CloseExercise{});
        QTRY_VERIFY(fire->end.state().status == Status::closed);
        QVERIFY(ended.isEmpty()); // there is still somebody to be told
        direction->comesBack = fire->comesBack = false;
        direction->link()->close();
        fire->link()->close();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!QFile::exists(file + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(QString::fromStdString(SeatKeys::pathFor(file.toStdString()).string())));

        HostThread again;
        QString why;
        connect(&again, &HostThread::failed, this, [&](const HostingError &error) {
            why = error.what == HostingError::What::closed ? QStringLiteral("closed") : QStringLiteral("else");
        });
        again.resume(file, here(), false);
        QTRY_COMPARE(why, QStringLiteral("closed"));
        QVERIFY(!again.hosted());
    }

    /// Who waits for the host does not wait for the window.
    void aBusyWindowDelaysNobody()
    {
        HostThread host;
        host.start(starter(), newFile(), here());
        QTRY_VERIFY(host.hosted().has_value());
        constexpr int busy = 2'000;
        std::atomic<qint64> took = -1;
        const std::unique_ptr<QThread> player(
            QThread::create([&, code = *host.codeOf(SeatId("fir-110")), hosted = *host.hosted()] {
                RemoteSeat seat(SeatId("fir-110"), deriveSeatKey(code, hosted.exercise), hosted.port);
                QElapsedTimer timer;
                timer.start();
                seat.connect();
                if (waitUntil([&] { return seat.end.welcome().has_value(); }, 10'000)) {
                    took = timer.elapsed();
                }
                seat.comesBack = false;
            }));
        player->start();
        QThread::msleep(busy);
        player->wait();
        QVERIFY2(took >= 0 && took < busy - 500, qPrintable(QString::number(took)));
    }

    void codesCanBeChanged()
    {
        HostThread host;
        QSignalSpy changed(&host, &HostThread::codesChanged);
        host.start(starter(), newFile(), here());
        QTRY_VERIFY(host.hosted().has_value());
        const SeatId fire("fir-110");
        const SeatCode first = *host.codeOf(fire);
        auto before = seatAt(host, "fir-110");
        before->connect();
        QTRY_VERIFY(before->end.welcome().has_value());

        host.reissue(fire);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(host.codeOf(fire) && *host.codeOf(fire) != first);
        QTRY_VERIFY(!before->denials.empty());
        QCOMPARE(before->denials.front().why, Denied::Why::revoked);
        QTRY_COMPARE(before->failure, TlsLink::Failure::refused); // it came back with the old one
        before->comesBack = false;
        auto after = seatAt(host, "fir-110");
        after->connect();
        QTRY_VERIFY(after->end.welcome().has_value());

        host.revoke(fire);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!host.codeOf(fire));
        QTRY_COMPARE(after->failure, TlsLink::Failure::refused);

        QSignalSpy notKept(&host, &HostThread::codeNotKept);
        host.reissue(SeatId("nobody"));
        QTRY_COMPARE(notKept.size(), 1);
    }

    void goesOnWhereItWasStopped()
    {
        const QString file = newFile();
        auto host = std::make_unique<HostThread>();
        host->start(starter(), file, here());
        QTRY_VERIFY(host->hosted().has_value());
        const auto codes = host->codes();
        auto direction = seatAt(*host, "direction");
        direction->connect();
        QTRY_VERIFY(direction->end.welcome().has_value());
        direction->says(StartExercise{});
        QTRY_VERIFY(direction->end.state().status == Status::running);
        const auto seen = direction->end.seen();
        direction->comesBack = false;
        host.reset(); // as when the window is closed
        QTRY_VERIFY(!direction->denials.empty());
        QCOMPARE(direction->denials.back().why, Denied::Why::closed);

        HostThread again;
        again.resume(file, here(), false);
        QTRY_VERIFY(again.hosted().has_value());
        QVERIFY(again.hosted()->resumed);
        QVERIFY(again.codes().empty()); // nobody can tell them, but they hold
        auto back = seatAt(again, "direction", codes.at(SeatId("direction")));
        back->connect();
        QTRY_VERIFY(back->end.seen() > seen);
        QCOMPARE(back->end.state().status, Status::paused);
        QCOMPARE(back->end.state().pauseCause, PauseCause::crash);
    }

    void aPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        HostThread host;
        QSignalSpy failed(&host, &HostThread::failed);
        host.start(starter(), newFile(), here(other.serverPort()));
        QTRY_COMPARE(failed.size(), 1);

        HostingOptions options = here(other.serverPort());
        options.orAnyPort = true;
        HostThread second;
        second.start(starter(), newFile(), options);
        QTRY_VERIFY(second.hosted().has_value());
        QVERIFY(second.hosted()->port != other.serverPort());
        QVERIFY(second.hosted()->port != 0);
    }

    void sayWhatDoesNotWork()
    {
        const QString file = newFile();
        setBytes(file, "something");
        HostThread host;
        bool told = false;
        connect(&host, &HostThread::failed, this,
                [&](const HostingError &error) { told = error.what == HostingError::What::rehearsal; });
        host.start(starter(), file, here());
        QTRY_VERIFY(told);
        QCOMPARE(bytesOf(file), QByteArray("something"));
    }

    /// The lobby shows who has another version of the program.
    void whoHasAnotherVersionIsNamed()
    {
        HostThread host;
        host.start(starter(), newFile(), here());
        QTRY_VERIFY(host.hosted().has_value());
        SeatId who;
        Denied::Why why{};
        connect(&host, &HostThread::turnedAway, this, [&](const SeatId &seat, Denied::Why reason) {
            who = seat;
            why = reason;
        });
        const SeatKey key = deriveSeatKey(*host.codeOf(SeatId("fir-110")), host.hosted()->exercise);
        SeatEnd old(Hello{protocolVersion + 1, {}, "0.9", 0, {}, "old"});
        old.connect(connectTls("127.0.0.1", host.hosted()->port, [&](std::string_view) { return key; }));
        QTRY_COMPARE(who.value, std::string("fir-110"));
        QCOMPARE(why, Denied::Why::protocol);
    }

    void endsInTheMidstOfIt()
    {
        for (int wait : {0, 1, 20, 100}) {
            HostThread host;
            host.start(starter(), newFile(), here());
            QTest::qWait(wait);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostThread)
#include "tst_host_thread.moc"
