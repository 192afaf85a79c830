// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/map_file.h"

#include "property.h"

using namespace samvirke;
using namespace samvirke::exchange;

class TestMapFile : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("yaml") << "EVENT TIME: time\nC: title\n\"SEND TO\\n(PLAYERS)\": to\n";
        QTest::newRow("json") << "{\"EVENT TIME\": \"time\", \"C\": \"title\", \"SEND TO\\n(PLAYERS)\": \"to\"}";
        QTest::newRow("one line") << "{EVENT TIME: time, C: title, \"SEND TO\\n(PLAYERS)\": to}";
        QTest::newRow("with a remark") << "# ours\nEVENT TIME: time # real\nC: title\n\"SEND TO\\n(PLAYERS)\": to\n";
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto map = readMap(text.toStdString());
        QVERIFY(map.has_value());
        const ColumnMap expected{{"EVENT TIME", Field::time}, {"C", Field::title}, {"SEND TO\n(PLAYERS)", Field::to}};
        QVERIFY(*map == expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        using What = MapProblem::What;
        const auto row = [](const char *name, const char *text, What what, int line, int column) {
            QTest::newRow(name) << QString(text) << static_cast<int>(what) << line << column;
        };
        row("syntax", "Time: [time\n", What::syntax, 2, 1);
        row("twice", "Time: time\nTime: title\n", What::syntax, 2, 1);
        row("list", "- time\n", What::notAMapping, 1, 1);
        row("text", "time\n", What::notAMapping, 1, 1);
        row("nested", "Title: title\nTime:\n  is: time\n", What::notAMapping, 2, 1);
        row("nothing behind", "Title: title\nTime:\n", What::notAMapping, 2, 1);
        row("unknown", "Title: title\nTime: tid\n", What::unknownField, 2, 7);
        row("capitals", "Title: Title\n", What::unknownField, 1, 8);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto map = readMap(text.toStdString());
        QVERIFY(!map);
        QTEST(static_cast<int>(map.error().what), "what");
        QTEST(map.error().mark.line, "line");
        QTEST(map.error().mark.column, "column");
    }

    void namesWhatItDoesNotKnow() { QCOMPARE(readMap("Time: tid\n").error().name, std::string("tid")); }

    void standsAnything()
    {
        VERIFY_PROPERTY([](const std::string &noise) { (void)readMap(noise); });
    }
};

QTEST_GUILESS_MAIN(TestMapFile)
#include "tst_map_file.moc"
