// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/msel.h"
#include "tables/read.h"

#include "make_zip.h"
#include "mutated.h"
#include "plan/reader.h"
#include "plan/writer.h"
#include "property.h"
#include "sheets.h"

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

constexpr qint64 longestMs = 5000; ///< of one small input, with sanitizers on a busy machine

/// A workbook as people have it: title rows, merged cells, two sheets, dates, a hidden row, an error.
XlsxParts msel()
{
    XlsxParts parts;
    parts.sheet = "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'>";
    int heading = 1;
    for (const char *column : {"A2", "B2", "C2", "D2", "E2"}) {
        parts.sheet += std::string("<c r='") + column + "' t='s'><v>" + std::to_string(heading++) + "</v></c>";
    }
    parts.sheet += "</row>";
    for (int i = 3; i < 40; ++i) {
        const std::string n = std::to_string(i);
        parts.sheet += "<row r='" + n + "'" + (i % 7 == 0 ? " hidden='1'" : "") + "><c r='A" + n + "'><v>" + n +
                       "</v></c><c r='B" + n + "' s='1'><v>46346." + n + "</v></c><c r='C" + n +
                       "' t='inlineStr'><is><t>inject " + n + "</t></is></c><c r='D" + n + "' t='s'><v>" +
                       std::to_string(6 + i % 2) + "</v></c>" +
                       (i % 5 == 0 ? "<c r='E" + n + "' t='e'><v>#REF!</v></c>" : "") + "</row>";
    }
    parts.sheet += "</sheetData><mergeCells><mergeCell ref='A1:E1'/><mergeCell ref='B5:B7'/></mergeCells>";
    parts.strings = "<si><t>Frost</t></si><si><t>#</t></si><si><t>Time</t></si><si><t>Title</t></si><si><t>To</t></si>"
                    "<si><t>Details</t></si><si><t>Fire, Police</t></si><si><t>All</t></si>";
    parts.styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='22'/></cellXfs>";
    return parts;
}

/// Whatever @p bytes are, they are imported or refused, soon, and what was made can be written and read.
bool survives(const std::string &bytes)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto book = tables::read(bytes)) {
        if (const auto imported = importMsel(*book, {})) {
            const std::string yaml = writeScenario(imported->scenario);
            if (!QByteArrayView(yaml.data(), static_cast<qsizetype>(yaml.size())).isValidUtf8()) {
                return false;
            }
            const Reading reading = readScenario(yaml);
            if (!reading.problems.empty() || !(reading.scenario == imported->scenario)) {
                return false;
            }
        }
    }
    return timer.elapsed() < longestMs;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); } // people would see it

    void survivesMutatedWorkbooks()
    {
        const std::string good = msel().bytes();
        const auto book = tables::read(good);
        QVERIFY(book.has_value());
        const auto imported = importMsel(*book, {});
        QVERIFY(imported.has_value());
        QCOMPARE(imported->counts.rows(), 37);
        QCOMPARE(imported->scenario.title, std::string("Frost"));
        VERIFY_PROPERTY([&] { RC_ASSERT(survives(mutated(good))); });
    }

    void survivesMutatedParts() // what a checksum would else catch
    {
        const ZipEntries good = msel().entries();
        VERIFY_PROPERTY([&] {
            ZipEntries entries = good;
            auto &part = entries[*rc::gen::inRange<std::size_t>(0, entries.size())];
            part.second = mutated(part.second);
            RC_ASSERT(survives(makeZip(entries)));
        });
    }

    void survivesMutatedCsv()
    {
        std::string good = "#;Time;Title;To;Type;Status;Expected actions\n";
        for (int i = 0; i < 40; ++i) {
            good += std::to_string(i) + ";0" + std::to_string(i % 10) + ":3" + std::to_string(i % 10) +
                    ";\"Røyk; and\nmore\";\"EOC / Police, Fire and Health\";Inject;Approved;\"- a\n- b\"\n";
        }
        QVERIFY(importMsel(*tables::read(good), {}).has_value());
        VERIFY_PROPERTY([&] { RC_ASSERT(survives(mutated(good))); });
    }

    void survivesNoise()
    {
        VERIFY_PROPERTY([](const std::string &noise) {
            RC_ASSERT(survives(noise));
            RC_ASSERT(survives("Time,Title,To\n" + noise));
        });
    }

    void controlCharactersAreSeen()
    {
        const auto book = tables::read(std::string("Time,Title,To\n09:00,Smoke\x01\x02 \x1b[31mred,Fire\n"));
        QVERIFY(book.has_value());
        const auto imported = importMsel(*book, {});
        QVERIFY(imported.has_value());
        for (const char c : imported->scenario.injects[0].title) {
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        }
        QVERIFY(survives("Time,Title,To\n09:00,Smoke\x01\x02,Fire\n"));
    }

    void textsCannotBreakOut() // of the file that is written
    {
        for (const char *text :
             {"a: b", "- a",   "# no", "yes",           "~",     "&a *a", "{a: b}", "| x", "> x", "!!str x",
              "%TAG", "--- x", "'",    "{placeholder}", "a\\nb", "@x",    "`x`",    "0x1", "1e3", "2026-08-21"}) {
            const auto imported = importMsel(bookOf(std::string("Time|Title|To|Description|") + text + "\n09:00|" +
                                                    text + "|" + text + "|" + text + "|" + text),
                                             {});
            QVERIFY2(imported.has_value(), text);
            const Reading reading = readScenario(writeScenario(imported->scenario));
            QVERIFY2(reading.problems.empty(), text);
            QVERIFY2(reading.scenario == imported->scenario, text);
        }
    }

    void manyRowsTakeLittleTime_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("time");
        QTest::newRow("the same") << "Fire"
                                  << "09:00";
        QTest::newRow("each another agency") << "Agency %1"
                                             << "09:00";
        QTest::newRow("each another time") << "Fire"
                                           << "T+%1 min";
        QTest::newRow("no times") << "Fire"
                                  << "soon %1";
        QTest::newRow("names with and") << "Agency %1 and Agency %1 and Agency %1"
                                        << "09:00";
    }
    void manyRowsTakeLittleTime()
    {
        QFETCH(QString, recipient);
        QFETCH(QString, time);
        constexpr int many = 20'000;
        std::string csv = "Time,Title,To\n";
        for (int i = 0; i < many; ++i) {
            csv += QString(time).replace("%1", QString::number(i)).toStdString() + ",inject," +
                   QString(recipient).replace("%1", QString::number(i)).toStdString() + "\n";
        }
        const auto book = tables::read(csv);
        QVERIFY(book.has_value());
        QElapsedTimer timer;
        timer.start();
        const auto imported = importMsel(*book, {});
        QVERIFY(imported.has_value());
        QCOMPARE(imported->counts.rows(), many);
        QVERIFY2(timer.elapsed() < 2 * longestMs, qPrintable(QString::number(timer.elapsed())));
    }

    void manyColumnsTakeLittleTime()
    {
        std::string csv = "Time,Title,To";
        std::string row = "09:00,inject,Fire";
        for (int i = 0; i < 16'000; ++i) {
            csv += ",Notes";
            row += ",x";
        }
        csv += "\n";
        for (int i = 0; i < 20; ++i) {
            csv += row + "\n";
        }
        const auto book = tables::read(csv);
        QVERIFY(book.has_value());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(importMsel(*book, {}).has_value());
        QVERIFY2(timer.elapsed() < 2 * longestMs, qPrintable(QString::number(timer.elapsed())));
    }

    void manyRowsUnderManyColumnsTakeLittleTime() // few cells, but each row could be asked about each column
    {
        tables::Sheet sheet = sheetOf("Title|Time");
        for (std::uint32_t c = 2; c < 16'384; ++c) {
            sheet.rows[0].cells.push_back({c, tables::CellKind::text, c % 2 == 0 ? "Notes" : "Time", {}});
        }
        for (std::uint32_t r = 2; r < 20'000; ++r) {
            sheet.rows.push_back({r, false, {{0, tables::CellKind::text, "inject", {}}}});
        }
        sheet.merges.assign(100'000, {2, 1'048'576, 0, 16'383});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(importMsel(bookOf(std::vector{sheet}), {}).has_value());
        QVERIFY2(timer.elapsed() < 2 * longestMs, qPrintable(QString::number(timer.elapsed())));
    }

    void oneCellOfManyNamesTakesLittleTime()
    {
        std::string cell;
        for (int i = 0; i < 100'000; ++i) {
            cell += "A" + std::to_string(i) + ";";
        }
        QElapsedTimer timer;
        timer.start();
        const auto imported = importMsel(bookOf("Time|Title|To\n09:00|a|" + cell), {});
        QVERIFY(imported.has_value());
        QVERIFY2(timer.elapsed() < 2 * longestMs, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
