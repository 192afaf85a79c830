// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_drawing.h"

#include "small_scenario.h"

#include <QTest>

using namespace samvirke;

class TestTimeline : public QObject
{
    Q_OBJECT
private slots:
    /// A forged time must not make a drawing without end.
    void ticksAreFewHoweverLongItLasts_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("nothing") << qint64(0);
        QTest::newRow("20 minutes") << qint64(1'200'000);
        QTest::newRow("400 days") << qint64(34'560'000'000);
        QTest::newRow("30,000 years") << qint64(1'000'000'000'000'000);
        QTest::newRow("as long as can be") << std::numeric_limits<qint64>::max();
    }
    void ticksAreFewHoweverLongItLasts()
    {
        QFETCH(qint64, ms);
        Entry last;
        last.seq = 1;
        last.happened.at = last.happened.saidAt = ExerciseTime{ms};
        last.happened.event = ExerciseEnded{};
        const Drawing drawing = timelineDrawing(Words(QStringLiteral("en")), test::smallScenario(), std::vector{last});
        QVERIFY2(drawing.parts.size() < 200, qPrintable(QString::number(drawing.parts.size())));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
