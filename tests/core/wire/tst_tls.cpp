// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/limits.h"
#include "wire/messages.h"
#include "wire/tls_link.h"

#include <QElapsedTimer>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslPreSharedKeyAuthenticator>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <chrono>

using namespace samvirke;
using namespace std::chrono_literals;

namespace {

const SeatKey right{"0123456789abcdef0123456789abcdef", std::string(32, 'k')};

/// A door that knows one key, and the lines that came in by it.
struct Door
{
    TlsDoor door{"exercise-1", [](std::string_view identity) {
                     return identity == right.identity ? std::optional{right.key} : std::nullopt;
                 }};
    std::vector<std::unique_ptr<Link>> lines;
    std::vector<Frame> received;
    int closed = 0;

    Door()
    {
        door.arrived = [this](std::unique_ptr<Link> link, const std::string &) {
            link->received = [this](const Frame &frame) { received.push_back(frame); };
            link->closed = [this] { ++closed; };
            lines.push_back(std::move(link));
        };
        if (door.listen(0, "127.0.0.1")) {
            qFatal("cannot listen");
        }
    }
};

struct End
{
    std::unique_ptr<TlsLink> link;
    std::vector<Frame> received;
    bool closed = false;
    std::string exercise;

    End(const Door &door, const SeatKey &key)
    {
        link = connectTls("127.0.0.1", door.door.port(), [this, key](std::string_view of) {
            exercise = of;
            return key;
        });
        link->received = [this](const Frame &frame) { received.push_back(frame); };
        link->closed = [this] { closed = true; };
    }
};

SeatKey with(std::string identity, char fill)
{
    return {std::move(identity), std::string(32, fill)};
}

} // namespace

/// Real sockets on the loopback network.
class TestTls : public QObject
{
    Q_OBJECT
private slots:
    void carriesFramesBothWays()
    {
        Door door;
        End end(door, right);
        end.link->send(encodeFrame(FrameKind::hello, "first words")); // before the line is up
        QTRY_COMPARE(door.received.size(), 1U);
        QCOMPARE(door.received[0].payload, std::string("first words"));
        QCOMPARE(end.exercise, std::string("exercise-1"));
        door.lines[0]->establish(limits::frameBytes);
        end.link->establish(limits::frameBytes);
        std::string much;
        for (int i = 0; i < 500'000; ++i) {
            much += static_cast<char>(i * 7);
        }
        for (int i = 0; i < 20; ++i) {
            end.link->send(encodeFrame(FrameKind::propose, much));
            door.lines[0]->send(encodeFrame(FrameKind::delivery, much) + encodeFrame(FrameKind::clock, "x"));
        }
        QTRY_COMPARE(door.received.size(), 21U);
        QTRY_COMPARE(end.received.size(), 40U);
        QVERIFY(door.received.back().payload == much);
        QVERIFY(end.received[38].payload == much);
        QCOMPARE(end.link->queued(), 0U);
    }

    /// What was said before closing still arrives.
    void closesInOrder()
    {
        Door door;
        End end(door, right);
        QTRY_COMPARE(door.lines.size(), 1U);
        door.lines[0]->send(encode(Denied{Denied::Why::revoked, {}}));
        door.lines[0]->close();
        door.lines.clear();
        QTRY_VERIFY(end.closed);
        QCOMPARE(end.received.size(), 1U);
        QVERIFY(end.received[0].kind == FrameKind::denied);
        QVERIFY(end.link->failure() == TlsLink::Failure::lost);
    }

    void refusesWhoHasNoKey_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<char>("fill");
        QTest::newRow("a seat that is not there") << QString(32, QLatin1Char('f')) << 'x';
        QTest::newRow("a seat that is there, another key") << QString::fromStdString(right.identity) << 'x';
        QTest::newRow("no name") << QString() << 'x';
    }
    void refusesWhoHasNoKey()
    {
        QFETCH(QString, identity);
        QFETCH(char, fill);
        Door door;
        End end(door, with(identity.toStdString(), fill));
        end.link->send(encodeFrame(FrameKind::hello, "let me in"));
        QTRY_VERIFY(end.closed);
        QVERIFY(end.link->failure() == TlsLink::Failure::refused);
        QVERIFY(door.lines.empty());
        QVERIFY(door.received.empty());
    }

    /// What a stranger is told must not tell a seat that is there from one that is not: the same bytes in number.
    void wrongAndUnknownLookAlike()
    {
        const auto answerTo = [](const QByteArray &identity) {
            Door door;
            QSslSocket socket;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setProtocol(QSsl::TlsV1_2);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            configuration.setCiphers({QSslCipher(QStringLiteral("ECDHE-PSK-CHACHA20-POLY1305"))});
            socket.setSslConfiguration(configuration);
            connect(&socket, &QSslSocket::preSharedKeyAuthenticationRequired,
                    [&](QSslPreSharedKeyAuthenticator *authenticator) {
                        authenticator->setIdentity(identity);
                        authenticator->setPreSharedKey(QByteArray(32, 'x'));
                    });
            bool over = false;
            connect(&socket, &QSslSocket::errorOccurred, [&] { over = true; });
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), door.door.port());
            [&] { QTRY_VERIFY(over); }();
            return socket.errorString();
        };
        QCOMPARE(answerTo(QByteArray::fromStdString(right.identity)), answerTo(QByteArray(32, 'f')));
    }

    void takesNoOtherVersionOrCipher_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QString>("cipher");
        QTest::newRow("TLS 1.3") << int(QSsl::TlsV1_3) << QString();
        QTest::newRow("another cipher") << int(QSsl::TlsV1_2) << QStringLiteral("ECDHE-PSK-AES256-CBC-SHA384");
        QTest::newRow("no forward secrecy") << int(QSsl::TlsV1_2) << QStringLiteral("PSK-AES256-GCM-SHA384");
        QTest::newRow("certificates") << int(QSsl::TlsV1_2) << QStringLiteral("ECDHE-RSA-AES256-GCM-SHA384");
    }
    void takesNoOtherVersionOrCipher()
    {
        QFETCH(int, protocol);
        QFETCH(QString, cipher);
        Door door;
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(static_cast<QSsl::SslProtocol>(protocol));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (!cipher.isEmpty()) {
            configuration.setCiphers({QSslCipher(cipher)});
        }
        socket.setSslConfiguration(configuration);
        connect(&socket, &QSslSocket::preSharedKeyAuthenticationRequired,
                [](QSslPreSharedKeyAuthenticator *authenticator) {
                    authenticator->setIdentity(QByteArray::fromStdString(right.identity));
                    authenticator->setPreSharedKey(QByteArray::fromStdString(right.key));
                });
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), door.door.port());
        QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(door.lines.empty());
    }

    void garbageIsNoHandshake()
    {
        Door door;
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), door.door.port());
        socket.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(door.lines.empty());
        End end(door, right); // and others come in
        QTRY_COMPARE(door.lines.size(), 1U);
    }

    /// Who connects and says nothing does not stay.
    void silenceIsNoHandshake()
    {
        Door door;
        QTcpSocket mute;
        mute.connectToHost(QStringLiteral("127.0.0.1"), door.door.port());
        End noHello(door, right); // knows the key, and says nothing either
        QTRY_COMPARE(door.lines.size(), 1U);
        QTRY_VERIFY_WITH_TIMEOUT(mute.state() == QAbstractSocket::UnconnectedState, 12'000);
        QTRY_COMPARE_WITH_TIMEOUT(door.closed, 1, 12'000);
    }

    /// Both ends are there and have nothing to say: the line stays, and each knows that the other lives.
    void aQuietLineStays()
    {
        Door door;
        End end(door, right);
        QTRY_COMPARE(door.lines.size(), 1U);
        door.lines[0]->establish(limits::frameBytes);
        end.link->establish(limits::frameBytes);
        QTest::qWait(6'000);
        QVERIFY(!end.closed);
        QCOMPARE(door.closed, 0);
        QVERIFY(door.lines[0]->silentFor() < limits::thoughtGone);
        QVERIFY(end.link->silentFor() < limits::thoughtGone);
        QVERIFY(end.received.empty()); // nobody above is bothered with it
    }

    void nobodyThere()
    {
        std::uint16_t port = 0;
        {
            const Door door;
            port = door.door.port();
        }
        auto link = connectTls("127.0.0.1", port, [](std::string_view) { return right; });
        bool closed = false;
        link->closed = [&] { closed = true; };
        QTRY_VERIFY(closed);
        QVERIFY(link->failure() == TlsLink::Failure::unreachable);
    }

    void somethingElseThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection,
                [&] { server.nextPendingConnection()->write("220 mail ready\r\n"); });
        auto link = connectTls("127.0.0.1", server.serverPort(), [](std::string_view) { return right; });
        bool closed = false;
        link->closed = [&] { closed = true; };
        QTRY_VERIFY(closed);
        QVERIFY(link->failure() == TlsLink::Failure::notAHost);
    }

    /// What the other end does not read waits here, and is told of when there is room.
    void waitsForWhoReadsSlowly()
    {
        Door door;
        End end(door, right);
        QTRY_COMPARE(door.lines.size(), 1U);
        Link &line = *door.lines[0];
        int drained = 0;
        line.drained = [&] { ++drained; };
        const std::string frame = encodeFrame(FrameKind::delivery, std::string(60'000, 'd'));
        end.link->establish(limits::frameBytes);
        for (int i = 0; i < 200; ++i) { // without letting the other end read
            line.send(frame);
        }
        QVERIFY(line.queued() > limits::lowWaterBytes);
        QTRY_COMPARE(end.received.size(), 200U);
        QCOMPARE(line.queued(), 0U);
        QCOMPARE(drained, 1);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
