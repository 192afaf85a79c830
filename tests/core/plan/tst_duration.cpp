// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/duration.h"

#include "property.h"

using namespace samvirke;

class TestDuration : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: no duration
        QTest::newRow("zero") << "0" << 0LL;
        QTest::newRow("seconds") << "90 s" << 90'000LL;
        QTest::newRow("no space") << "2min" << 120'000LL;
        QTest::newRow("parts") << "1 h 10 min" << 4'200'000LL;
        QTest::newRow("days") << "3 d" << 259'200'000LL;
        QTest::newRow("clock") << "0:12:30" << 750'000LL;
        QTest::newRow("ambiguous") << "12:30" << -1LL;
        QTest::newRow("bare number") << "90" << -1LL;
        QTest::newRow("unknown unit") << "2 weeks" << -1LL;
        QTest::newRow("wrong order") << "10 min 1 h" << -1LL;
        QTest::newRow("twice") << "1 min 2 min" << -1LL;
        QTest::newRow("negative") << "-2 min" << -1LL;
        QTest::newRow("sixty minutes") << "0:60:00" << -1LL;
        QTest::newRow("too long") << "401 d" << -1LL;
        QTest::newRow("overflow") << "99999999999999999999 d" << -1LL;
        QTest::newRow("empty") << "" << -1LL;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto read = parseDuration(text.toStdString());
        QCOMPARE(read ? read->count() : -1LL, ms);
    }

    void writesWhatItReads()
    {
        VERIFY_PROPERTY([] {
            const Millis stretch{*rc::gen::inRange<std::int64_t>(0, 400LL * 24 * 3600 * 1000)};
            RC_ASSERT(parseDuration(formatDuration(stretch)) == std::optional{stretch});
        });
    }

    void speaksExerciseTime()
    {
        using namespace std::chrono_literals;
        QCOMPARE(formatExerciseTime(12min + 30s), std::string("T+00:12:30"));
        QCOMPARE(formatExerciseTime(51h), std::string("T+2 d 03:00:00"));
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
