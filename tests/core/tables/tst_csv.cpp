// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/read.h"

#include "property.h"

using namespace samvirke::tables;
using namespace std::string_literals;

namespace {

/// Cells as "row:column=text", one after the other.
QString shown(const Workbook &workbook)
{
    QStringList cells;
    for (const Row &row : workbook.sheets.front().rows) {
        for (const Cell &cell : row.cells) {
            cells += QString("%1:%2=%3")
                         .arg(row.number)
                         .arg(QString::fromStdString(columnName(cell.column)), QString::fromStdString(cell.text));
        }
    }
    return cells.join("|");
}

std::string utf16(const std::u16string &text, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xfe\xff" : "\xff\xfe";
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xffU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<char>("separator");
        const auto row = [](const char *name, const std::string &bytes, const QString &cells,
                            Encoding encoding = Encoding::utf8, char separator = ',') {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << cells << static_cast<int>(encoding) << separator;
        };
        row("comma", "Time,Title\n09:00,Smoke\n", "1:A=Time|1:B=Title|2:A=09:00|2:B=Smoke");
        row("no last line end", "a,b\nc,d", "1:A=a|1:B=b|2:A=c|2:B=d");
        row("carriage returns", "a,b\r\nc,d\r\n", "1:A=a|1:B=b|2:A=c|2:B=d");
        row("old line ends", "a,b\rc,d\r", "1:A=a|1:B=b|2:A=c|2:B=d");
        row("semicolon", "Tid;Tittel\n09:00;Røyk, mye\n", "1:A=Tid|1:B=Tittel|2:A=09:00|2:B=Røyk, mye", Encoding::utf8,
            ';');
        row("decimal commas", "a;b;1,5\nc;d;2,5\n", "1:A=a|1:B=b|1:C=1,5|2:A=c|2:B=d|2:C=2,5", Encoding::utf8, ';');
        row("tab", "a\tb, c\nd\te, f\n", "1:A=a|1:B=b, c|2:A=d|2:B=e, f", Encoding::utf8, '\t');
        row("hint", "sep=;\na,b;c\n", "2:A=a,b|2:B=c", Encoding::utf8, ';');
        row("title above", "Winter storm\n\nTime,Title\n1,a\n2,b\n",
            "1:A=Winter storm|3:A=Time|3:B=Title|4:A=1|4:B=a|5:A=2|5:B=b");
        row("line ends in quotes", "a,\"b\r\nc\"\n\"d \"\"e\"\"\",f\n", "1:A=a|1:B=b\nc|2:A=d \"e\"|2:B=f");
        row("quote inside", "a,5\" pipe\nb,c\n", "1:A=a|1:B=5\" pipe|2:A=b|2:B=c");
        row("text after quotes", "\"a\" b,c\n", "1:A=a b|1:B=c");
        row("blank cells", "a,,c\n,,\n,b,\n", "1:A=a|1:C=c|3:B=b");
        row("mark", "\xef\xbb\xbfTid,T\n1,å\n", "1:A=Tid|1:B=T|2:A=1|2:B=å", Encoding::utf8Bom);
        row("windows", "Tid;Sted\n1;\xc5lesund \x96 sentrum\n", "1:A=Tid|1:B=Sted|2:A=1|2:B=Ålesund – sentrum",
            Encoding::windows1252, ';');
        row("utf-16 little", utf16(u"Tid;Sted\n1;Ås 😀\n", false), "1:A=Tid|1:B=Sted|2:A=1|2:B=Ås 😀", Encoding::utf16le,
            ';');
        row("utf-16 big", utf16(u"Tid\tSted\n1\tÅs\n", true), "1:A=Tid|1:B=Sted|2:A=1|2:B=Ås", Encoding::utf16be, '\t');
        row("half a pair", utf16(u"a,b\nc,"s + char16_t{0xd800}, false), "1:A=a|1:B=b|2:A=c|2:B=\uFFFD",
            Encoding::utf16le);
        row("control", "a,b\nc\x01,d\n", "1:A=a|1:B=b|2:A=c\uFFFD|2:B=d");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        const auto workbook = read(bytes.toStdString());
        QVERIFY(workbook);
        QTEST(shown(*workbook), "cells");
        QTEST(static_cast<int>(workbook->csv->encoding), "encoding");
        QTEST(workbook->csv->separator, "separator");
        QVERIFY(!workbook->csv->openQuote);
    }

    void takesOpenQuoteAsItStands()
    {
        const auto workbook = read("a,\"b\nc,d\ne,f\n");
        QVERIFY(workbook);
        QCOMPARE(shown(*workbook), QString("1:A=a|1:B=\"b|2:A=c|2:B=d|3:A=e|3:B=f"));
        QVERIFY(workbook->csv->openQuote);
    }

    void readsBackWhatWasWritten()
    {
        VERIFY_PROPERTY([] {
            using Table = std::vector<std::vector<std::string>>;
            const char separator = *rc::gen::element(',', ';', '\t');
            const auto columns = *rc::gen::inRange<std::size_t>(2, 6);
            const Table table =
                *rc::gen::nonEmpty(rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(
                    columns,
                    rc::gen::oneOf(rc::gen::element<std::string>("a", "b\"c", "d\ne", "æ", ", ;\t", "\""),
                                   rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')))))));
            std::string text = std::string("sep=") + separator + "\n";
            for (const auto &row : table) {
                for (std::size_t i = 0; i < columns; ++i) {
                    std::string quoted = row[i];
                    for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2) {
                        quoted.insert(at, 1, '"');
                    }
                    text += (i == 0 ? "" : std::string(1, separator)) + "\"" + quoted + "\"";
                }
                text += "\r\n";
            }
            const auto workbook = read(text);
            RC_ASSERT(workbook.has_value());
            Table back;
            for (const Row &row : workbook->sheets.front().rows) {
                back.emplace_back();
                for (const Cell &cell : row.cells) {
                    back.back().push_back(cell.text);
                }
            }
            RC_ASSERT(back == table);
        });
    }

    void streamsAnyNumberOfRows()
    {
        std::string text = "id,unit,received\n";
        for (int i = 0; i < 100'000; ++i) {
            text += std::to_string(i) + ",\"A, B\",2026-01-01 10:00\n";
        }
        std::uint32_t last = 0;
        std::size_t fieldsSeen = 0;
        const auto shape = forEachRecord(text, [&](std::uint32_t number, std::span<const std::string> fields) {
            last = number;
            fieldsSeen += fields.size();
            return true;
        });
        QVERIFY(shape);
        QCOMPARE(last, 100'001U);
        QCOMPARE(fieldsSeen, std::size_t{300'003});
    }

    void refusesEndlessText()
    {
        const auto workbook = read("a,b\nc," + std::string((1U << 20U) + 1, 'x') + "\n");
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::textTooLong);
    }

    void isNotFooledByQuotes() // each opens, none closes: looking for every partner would take hours
    {
        std::string text = "a,b\n";
        for (int i = 0; i < 500'000; ++i) {
            text += "\"\"x,\"\"\n,";
        }
        QElapsedTimer timer;
        timer.start();
        (void)read(text + "\"");
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
