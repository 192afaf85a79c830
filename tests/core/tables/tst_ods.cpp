// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/limits.h"
#include "tables/read.h"

#include "make_zip.h"
#include "mutated.h"
#include "property.h"

using namespace samvirke::tables;

namespace {

constexpr qint64 longestMs = 5000; ///< of one small input, with sanitizers on a busy machine

/// What stands around the sheets.
ZipEntries odsOf(const std::string &sheets, const std::string &styles = {})
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
                            "xmlns:style=\"s\" xmlns:calcext=\"c\"><office:automatic-styles>" +
                                styles + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

std::string table(const std::string &rows)
{
    return "<table:table table:name=\"Plan\">" + rows + "</table:table>";
}

std::string row(const std::string &cells)
{
    return table("<table:table-row>" + cells + "</table:table-row>");
}

/// A cell of @p type whose value stands in the attribute of that name.
std::string cell(const std::string &type, const std::string &value, const std::string &shown)
{
    return "<table:table-cell office:value-type=\"" + type + "\" office:" + (type == "float" ? "" : type + "-") +
           "value=\"" + value + "\"><text:p>" + shown + "</text:p></table:table-cell>";
}

QString shown(const Sheet &sheet)
{
    static const char *const kinds[] = {"text", "number", "date", "boolean", "error"};
    QStringList cells;
    for (const Row &one : sheet.rows) {
        for (const Cell &c : one.cells) {
            cells += QStringLiteral("%1%2 %3 %4")
                         .arg(QString::fromStdString(columnName(c.column)))
                         .arg(one.number)
                         .arg(QLatin1String(kinds[static_cast<int>(c.kind)]), QString::fromStdString(c.text));
        }
    }
    return cells.join(QLatin1Char('|'));
}

bool readsInTime(const std::string &bytes)
{
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(read(bytes));
    return timer.elapsed() < longestMs;
}

} // namespace

class TestOds : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("cells");
        const auto test = [](const char *name, const std::string &sheet, const char *cells) {
            QTest::newRow(name) << QString::fromStdString(sheet) << QString::fromUtf8(cells);
        };
        test("text",
             row("<table:table-cell office:value-type='string'><text:p>Smoke</text:p><text:p/><text:p>and <text:span>"
                 "more</text:span></text:p></table:table-cell>"),
             "A1 text Smoke\n\nand more");
        test("white space",
             row("<table:table-cell office:value-type='string'><text:p>\n  a\n b <text:s text:c='2'/>c<text:tab/>d"
                 "<text:line-break/>e</text:p></table:table-cell>"),
             "A1 text a b   c\td\ne");
        test("a link and a comment",
             row("<table:table-cell office:value-type='string'><office:annotation><text:p>hidden</text:p>"
                 "</office:annotation><text:p><text:a>shown</text:a></text:p></table:table-cell>"),
             "A1 text shown");
        test("the value alone", row("<table:table-cell office:value-type='string' office:string-value='said'/>"),
             "A1 text said");
        test("numbers", row(cell("float", "600", "600,00") + cell("float", "0.1", "10 %")),
             "A1 number 600|B1 number 0.1");
        test("a date", row(cell("date", "2026-11-20", "20.11.26")), "A1 date 2026-11-20");
        test("a date with a time", row(cell("date", "2026-11-20T22:40:00", "20.11.26")), "A1 date 2026-11-20 22:40");
        test("a time", row(cell("time", "PT22H40M30S", "22:40:30")), "A1 date 22:40:30");
        test("a stretch", row(cell("time", "PT49H30M00S", "49:30")), "A1 date 49:30");
        test("a date that only shows its time", row(cell("time", "PT1112326H30M00S", "14:30")),
             "A1 date 2026-11-20 22:30");
        test("no date", row(cell("date", "2026-13-41", "odd")), "A1 text odd");
        test("yes and no", row(cell("boolean", "true", "SANN") + cell("boolean", "false", "USANN")),
             "A1 boolean TRUE|B1 boolean FALSE");
        test("an error",
             row("<table:table-cell table:formula='of:=[.X1]' office:value-type='string' office:string-value='' "
                 "calcext:value-type='error'><text:p>#REF!</text:p></table:table-cell>"),
             "A1 error #REF!");
        test("an error without its mark",
             row("<table:table-cell table:formula='of:=[.X1]' office:value-type='float' office:value='0'>"
                 "<text:p>Err:502</text:p></table:table-cell>"),
             "A1 error Err:502");
        test("a formula",
             row("<table:table-cell table:formula='of:=1+1' office:value-type='float' office:value='2'>"
                 "<text:p>2</text:p></table:table-cell>"),
             "A1 number 2");
        test("a formula never worked out", row("<table:table-cell table:formula='of:=1+1'/>"), "A1 error =1+1");
        test("blank cells to the last column and row",
             table("<table:table-row><table:table-cell table:number-columns-repeated='3'/>" + cell("float", "1", "1") +
                   "<table:table-cell table:number-columns-repeated='16380'/></table:table-row><table:table-row "
                   "table:number-rows-repeated='1048574'><table:table-cell table:number-columns-repeated='16384'/>"
                   "</table:table-row><table:table-row>" +
                   cell("float", "2", "2") + "</table:table-row>"),
             "D1 number 1|A1048576 number 2");
        test("repeated",
             table("<table:table-row table:number-rows-repeated='2'><table:table-cell "
                   "table:number-columns-repeated='2' office:value-type='string'><text:p>x</text:p>"
                   "</table:table-cell></table:table-row>"),
             "A1 text x|B1 text x|A2 text x|B2 text x");
        test("headings and groups",
             table("<table:table-column/><table:table-header-rows><table:table-row>" + cell("float", "1", "1") +
                   "</table:table-row></table:table-header-rows><table:table-row-group><table:table-rows>"
                   "<table:table-row>" +
                   cell("float", "2", "2") + "</table:table-row></table:table-rows></table:table-row-group>"),
             "A1 number 1|A2 number 2");
        test("a table within a cell",
             row("<table:table-cell office:value-type='string'><text:p>out</text:p><table:table><table:table-row>" +
                 cell("float", "9", "9") + "</table:table-row></table:table></table:table-cell>" +
                 cell("float", "2", "2")),
             "A1 text out|B1 number 2");
    }
    void reads()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, cells);
        const auto workbook = read(makeZip(odsOf(sheet.toStdString())));
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.size(), 1U);
        QCOMPARE(QString::fromStdString(workbook->sheets.front().name), QStringLiteral("Plan"));
        QCOMPARE(shown(workbook->sheets.front()), cells);
    }

    void knowsWhatIsHiddenAndMerged()
    {
        const std::string styles = "<style:style style:name='h' style:family='table'><style:table-properties "
                                   "table:display='false'/></style:style>";
        const std::string sheets =
            "<table:tracked-changes><table:table><table:table-row/></table:table></table:tracked-changes>"
            "<table:table table:name='Old' table:style-name='h'/>" +
            table("<table:table-row table:visibility='collapse'><table:table-cell table:number-columns-spanned='3' "
                  "table:number-rows-spanned='2' office:value-type='string'><text:p>x</text:p></table:table-cell>"
                  "<table:covered-table-cell table:number-columns-repeated='2'/></table:table-row>");
        const auto workbook = read(makeZip(odsOf(sheets, styles)));
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.size(), 2U);
        QVERIFY(workbook->sheets[0].visibility == Visibility::hidden);
        QVERIFY(workbook->sheets[1].visibility == Visibility::visible);
        QVERIFY(workbook->sheets[1].rows.front().hidden);
        QVERIFY(workbook->sheets[1].merges == (std::vector<Merge>{{1, 2, 0, 2}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<TableError::What>("what");
        const auto test = [](const char *name, const std::string &sheet, TableError::What what) {
            QTest::newRow(name) << QString::fromStdString(sheet) << what;
        };
        const std::string many = "<table:table-cell table:number-columns-repeated='16384' office:value-type='string'>"
                                 "<text:p>x</text:p></table:table-cell>";
        test("cells repeated without end",
             table("<table:table-row table:number-rows-repeated='1048576'>" + many + "</table:table-row>"),
             TableError::What::tooManyCells);
        test("one cell in every row",
             table("<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
                   "office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row>"),
             TableError::What::tooManyCells);
        test("cells behind the last column", row(many + many), TableError::What::tooManyCells);
        test("spaces without end",
             row("<table:table-cell office:value-type='string'><text:p>" +
                 [] {
                     std::string spaces;
                     for (int i = 0; i < 200; ++i) {
                         spaces += "<text:s text:c='4000000000'/>";
                     }
                     return spaces;
                 }() +
                 "</text:p></table:table-cell>"),
             TableError::What::textTooLong);
        test("no number", row("<table:table-cell table:number-columns-repeated='-1'/>"), TableError::What::damaged);
        test("deep",
             row("<table:table-cell><text:p>" +
                 [] {
                     std::string deep;
                     for (int i = 0; i < 40; ++i) {
                         deep += "<text:span>";
                     }
                     return deep;
                 }()),
             TableError::What::tooDeep);
        test("cut off", "<table:table><table:table-row>", TableError::What::badXml);
    }
    void refuses()
    {
        QFETCH(QString, content);
        QFETCH(TableError::What, what);
        const auto workbook = read(makeZip(odsOf(content.toStdString())));
        QVERIFY(!workbook);
        QCOMPARE(static_cast<int>(workbook.error().what), static_cast<int>(what));
    }

    void tellsWhatItIsNot()
    {
        ZipEntries entries = odsOf(table({}));
        entries[0].second = "application/vnd.oasis.opendocument.text";
        QVERIFY(fileKindOf(makeZip(entries)) == FileKind::openDocument);
        entries[0].second = "application/vnd.oasis.opendocument.spreadsheet-template";
        QVERIFY(fileKindOf(makeZip(entries)) == FileKind::ods);
        entries.emplace_back("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/>");
        QVERIFY(fileKindOf(makeZip(entries)) == FileKind::encrypted);
        entries = odsOf({});
        entries.pop_back();
        const auto workbook = read(makeZip(entries));
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::missingPart);
    }

    void survivesMutatedParts()
    {
        ZipEntries good = odsOf(table("<table:table-row table:number-rows-repeated='3'>" +
                                      cell("date", "2026-11-20", "x") + cell("time", "PT2H3M4S", "x") +
                                      cell("boolean", "true", "x") + cell("float", "1.5", "x") + "</table:table-row>"));
        QVERIFY(read(makeZip(good)));
        VERIFY_PROPERTY([&] {
            ZipEntries entries = good;
            entries.back().second = mutated(entries.back().second);
            RC_ASSERT(readsInTime(makeZip(entries)));
        });
        const std::string whole = makeZip(good);
        VERIFY_PROPERTY([&] { RC_ASSERT(readsInTime(mutated(whole))); });
    }
};

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
