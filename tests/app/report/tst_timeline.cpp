// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mark_look.h"
#include "report/timeline_drawing.h"

#include "small_scenario.h"

#include <QPolygonF>
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

    /// What happened looks on paper as it does in the window.
    void marksAreThoseOfTheWindow()
    {
        std::vector<Entry> entries;
        const auto add = [&](Event event) {
            Entry entry;
            entry.seq = static_cast<std::int64_t>(entries.size()) + 1;
            entry.happened.at = entry.happened.saidAt = ExerciseTime{entry.seq * 60'000};
            entry.happened.agency = AgencyId("POL");
            entry.happened.event = std::move(event);
            entries.push_back(std::move(entry));
        };
        add(DecisionRecorded{});
        add(TaskClaimed{});
        add(TaskStarted{});
        add(TaskCompleted{});
        add(LeadAsserted{});
        add(HandoverOffered{});
        add(MessageSent{});
        add(RequestMade{});
        add(ActSpoken{});
        const Words words(QStringLiteral("en"));
        const Drawing drawing = timelineDrawing(words, test::smallScenario(), entries);
        const auto offsets = [](const std::vector<QPointF> &corners) { // whatever the size and the place
            const QRectF box = QPolygonF(QList<QPointF>(corners.begin(), corners.end())).boundingRect();
            QStringList all;
            for (const QPointF &corner : corners) {
                all += QStringLiteral("%1 %2")
                           .arg((corner.x() - box.left()) / std::max(1.0, box.width()), 0, 'f', 3)
                           .arg((corner.y() - box.top()) / std::max(1.0, box.height()), 0, 'f', 3);
            }
            return all;
        };
        for (const Entry &entry : entries) {
            const MarkKind kind = markKindOf(entry.happened.event);
            const auto like = offsets(markSymbol(kind, {500, 100}, 6));
            int drawn = 0;
            bool isInLegend = false;
            for (const Drawn &part : drawing.parts) {
                if (const auto *shape = std::get_if<DrawnShape>(&part); shape != nullptr) {
                    drawn += shape->entries == std::vector{entry.seq} && offsets(shape->corners) == like ? 1 : 0;
                } else if (const auto *text = std::get_if<DrawnText>(&part)) {
                    isInLegend = isInLegend || text->text == markName(words, kind);
                }
            }
            QVERIFY2(drawn == 1 && isInLegend, qPrintable(markName(words, kind)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
