// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting.h"

#include "journal/digest.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// What a seat asked for: whether it came to an end, and with what.
struct Fetched
{
    bool ended = false;
    std::optional<std::string> bytes;
};

} // namespace

/// A file that goes with an inject comes to who was shown the inject, by its digest, and to nobody else.
class TestMedia : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QRandomGenerator luck(static_cast<quint32>(freshSeed()));
        const auto randomFile = [&](const QString &name, int bytes) {
            std::string content;
            std::generate_n(std::back_inserter(content), bytes, [&] { return static_cast<char>(luck.bounded(256)); });
            QFile file(m_scenario + QStringLiteral("/media/") + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(content.data(), bytes), qint64(bytes));
            (name == QStringLiteral("caller.png") ? m_shown : m_later) = std::move(content);
        };
        QVERIFY(QDir().mkpath(m_scenario + QStringLiteral("/media")));
        randomFile(QStringLiteral("caller.png"), 3'000'000);
        randomFile(QStringLiteral("later.png"), 1'000);
        QVERIFY(QFile::copy(QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios/night-stop/media/map.png"),
                            m_scenario + QStringLiteral("/media/map.png")));
        QByteArray yaml = bytesOf(QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios/night-stop/scenario.yaml"));
        const auto give = [&](const QByteArray &inject, const QByteArray &file) {
            const QByteArray line = "  - id: \"" + inject + "\"\n";
            QCOMPARE(yaml.count(line), 1);
            yaml.replace(line, line + "    media: [" + file + "]\n");
        };
        give("1", "caller.png"); // to fir-110 at once
        give("2", "later.png");
        QFile file(m_scenario + QStringLiteral("/scenario.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(yaml), yaml.size());
    }

    void comeToWhoWasShownThem()
    {
        HostProcess host(m_scenario, m_dir.path());
        QVERIFY(host.start({QStringLiteral("--start-when"), QStringLiteral("9")}));
        const Seats seats = joinAll(host);
        RemoteSeat &shown = seatOf(seats, "fir-110");
        const auto released = [&]() -> const InjectReleased * {
            for (const Delivery &delivery : shown.deliveries) {
                if (const auto *event = std::get_if<InjectReleased>(&delivery.happened.event)) {
                    return event;
                }
            }
            return nullptr;
        };
        QVERIFY(waitUntil([&] { return released() != nullptr; }));
        QCOMPARE(released()->media.size(), 1U);
        const std::string digest = released()->media[0].sha256;
        QCOMPARE(digest, toHex(sha256(m_shown)));

        const auto fetch = [](RemoteSeat &seat, const std::string &sha256) {
            auto fetched = std::make_shared<Fetched>();
            seat.end.fetch(sha256, [fetched](std::optional<std::string> bytes) {
                *fetched = {true, std::move(bytes)};
            });
            return fetched;
        };
        const auto other = fetch(seatOf(seats, "pol-112"), digest);                   // was not shown it
        const auto nobody = fetch(shown, toHex(sha256("nothing of the exercise's"))); // is not there
        const auto early = fetch(shown, toHex(sha256(m_later)));                      // is there, and not yet shown
        const auto twice = fetch(shown, digest);
        const auto facilitator = fetch(seatOf(seats, "direction"), digest);
        const auto wanted = fetch(shown, digest);
        QVERIFY(waitUntil([&] { return other->ended && nobody->ended && early->ended; }));
        QVERIFY(!other->bytes && !nobody->bytes && !early->bytes);
        QVERIFY(waitUntil([&] { return wanted->ended && twice->ended && facilitator->ended; }));
        QVERIFY(wanted->bytes == m_shown && twice->bytes == m_shown && facilitator->bytes == m_shown);
    }

    /// The host dies in the midst of it, more than once: the seat goes on where it was.
    void goOnWhereTheyWere()
    {
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("second"))));
        HostProcess host(m_scenario, m_dir.filePath(QStringLiteral("second")));
        QVERIFY(host.start({QStringLiteral("--start-when"), QStringLiteral("9")}));
        const Seats seats = joinAll(host);
        RemoteSeat &seat = seatOf(seats, "fir-110");
        QVERIFY(waitUntil([&] {
            return std::ranges::any_of(
                seat.deliveries, [](const Delivery &d) { return kindOf(d.happened.event) == Kind::InjectReleased; });
        }));
        Fetched fetched;
        seat.end.fetch(toHex(sha256(m_shown)), [&](std::optional<std::string> bytes) {
            fetched = {true, std::move(bytes)};
        });
        for (int i = 0; i < 3; ++i) {
            const int breaks = seat.breaks;
            host.kill();
            QVERIFY(waitUntil([&] { return seat.breaks > breaks; }));
            QVERIFY(!fetched.ended);
            QVERIFY(host.start());
            const std::size_t clocks = seat.clocks.size();
            QVERIFY(waitUntil([&] { return seat.clocks.size() > clocks; })); // it is welcomed, and asks for the rest
        }
        QVERIFY(waitUntil([&] { return fetched.ended; }));
        QVERIFY(fetched.bytes == m_shown);
    }

private:
    QTemporaryDir m_dir;
    const QString m_scenario = m_dir.filePath(QStringLiteral("scenario"));
    std::string m_shown, m_later;
};

QTEST_GUILESS_MAIN(TestMedia)
#include "tst_media.moc"
