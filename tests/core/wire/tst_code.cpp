// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/discovery.h"
#include "wire/seat_code.h"

#include <QTest>

#include <set>

using namespace samvirke;

class TestCode : public QObject
{
    Q_OBJECT
private slots:
    void isTypedAsPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const char *typed, const char *read) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(read);
        };
        row("as shown", "7K2Q-9ZDM-0V4T", "7K2Q9ZDM0V4T");
        row("without dashes", "7K2Q9ZDM0V4T", "7K2Q9ZDM0V4T");
        row("lower case", "7k2q-9zdm-0v4t", "7K2Q9ZDM0V4T");
        row("spaces", " 7k2q 9zdm  0v4t ", "7K2Q9ZDM0V4T");
        row("O for 0", "7K2Q-9ZDM-OV4T", "7K2Q9ZDM0V4T");
        row("o for 0", "7k2q-9zdm-ov4t", "7K2Q9ZDM0V4T");
        row("I and L for 1", "iIlL-0000-0000", "111100000000");
        row("too short", "7K2Q-9ZDM-0V4", "");
        row("too long", "7K2Q-9ZDM-0V4T-1", "");
        row("U is no sign of it", "7K2Q-9ZDM-0V4U", "");
        row("other letters", "7K2Q-9ZDM-0V4Ø", "");
        row("nothing", "", "");
    }
    void isTypedAsPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto code = SeatCode::fromTyped(typed.toStdString());
        QCOMPARE(code.has_value(), !read.isEmpty());
        QCOMPARE(code ? code->characters : std::string{}, read.toStdString());
    }

    void isShownAsItIsRead()
    {
        std::set<std::string> all;
        std::set<char> signs;
        for (int i = 0; i < 1'000; ++i) {
            const SeatCode code = SeatCode::random();
            QVERIFY(SeatCode::fromTyped(code.shown()) == code);
            all.insert(code.characters);
            signs.insert(code.characters.begin(), code.characters.end());
        }
        QCOMPARE(all.size(), 1'000U);
        QCOMPARE(signs.size(), 32U);
    }

    /// Computed elsewhere: hashlib.pbkdf2_hmac("sha256", b"7K2Q9ZDM0V4T", b"samvirke/1 exercise-0001", 100000), then
    /// HMAC-SHA-256 with that over "identity" and "key".
    void becomesAKey()
    {
        const SeatKey key = deriveSeatKey({"7K2Q9ZDM0V4T"}, "exercise-0001");
        QCOMPARE(key.identity, std::string("b8e50924a2d2cd6e2a607679a4bcfc96"));
        QCOMPARE(QByteArray::fromStdString(key.key).toHex(),
                 QByteArray("018000659f5040cc320eb2c6699ec5a2c6997310bb857a02314cfdfa33c0d8ae"));
        const SeatKey other = deriveSeatKey({"7K2Q9ZDM0V4T"}, "exercise-0002");
        QVERIFY(other.identity != key.identity && other.key != key.key);
        QVERIFY(strangersKey() != strangersKey());
        QCOMPARE(strangersKey().size(), key.key.size());
    }

    void callsAreRead_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<bool>("good");
        QTest::newRow("one") << QByteArray("samvirke 1 47110 0123456789abcdef") << true;
        QTest::newRow("another program") << QByteArray("M-SEARCH * HTTP/1.1") << false;
        QTest::newRow("a later version") << QByteArray("samvirke 2 47110 abc") << false;
        QTest::newRow("no port") << QByteArray("samvirke 1 0 abc") << false;
        QTest::newRow("too high a port") << QByteArray("samvirke 1 70000 abc") << false;
        QTest::newRow("no exercise") << QByteArray("samvirke 1 47110 ") << false;
        QTest::newRow("cut off") << QByteArray("samvirke 1 47110") << false;
        QTest::newRow("other signs") << QByteArray("samvirke 1 47110 ab\ncd") << false;
        QTest::newRow("long") << QByteArray("samvirke 1 47110 ") + QByteArray(200, 'a') << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void callsAreRead()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(bool, good);
        const auto read = readAnnouncement(datagram.toStdString());
        QCOMPARE(read.has_value(), good);
        if (read) {
            QCOMPARE(encode(*read), datagram.toStdString());
        }
    }
};

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
