// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/read.h"

#include "make_zip.h"
#include "property.h"

using namespace samvirke::tables;

namespace {

/// Cells of a sheet as "A1 kind text", one after the other.
QString shown(const Sheet &sheet)
{
    static const char *const kinds[] = {"text", "number", "date", "boolean", "error"};
    QStringList cells;
    for (const Row &row : sheet.rows) {
        for (const Cell &cell : row.cells) {
            cells += QString("%1%2 %3 %4")
                         .arg(QString::fromStdString(columnName(cell.column)))
                         .arg(row.number)
                         .arg(kinds[static_cast<int>(cell.kind)], QString::fromStdString(cell.text));
        }
    }
    return cells.join("|");
}

Workbook made(const XlsxParts &parts)
{
    const auto workbook = read(parts.bytes());
    if (!workbook) {
        qFatal("error %d in %s", static_cast<int>(workbook.error().what), workbook.error().part.c_str());
    }
    return *workbook;
}

QString cellsOf(const XlsxParts &parts)
{
    return shown(made(parts).sheets.front());
}

constexpr auto sheetType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *name, const char *sheet, const char *cells) {
            QTest::newRow(name) << QString(sheet) << QString(cells);
        };
        row("shared",
            "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row></sheetData>",
            "A1 text Smoke|C1 text from the roof");
        row("inline", "<sheetData><row r='2'><c r='B2' t='inlineStr'><is><t>Smoke</t></is></c></row></sheetData>",
            "B2 text Smoke");
        row("inline runs",
            "<sheetData><row r='2'><c r='B2' "
            "t='inlineStr'><is><r><t>Smo</t></r><r><rPr><b/></rPr><t>ke</t></r></is></c></row></sheetData>",
            "B2 text Smoke");
        row("number", "<sheetData><row r='1'><c r='A1'><v>600</v></c><c r='B1' t='n'><v>0.1</v></c></row></sheetData>",
            "A1 number 600|B1 number 0.1");
        row("date",
            "<sheetData><row r='1'><c r='A1' s='1'><v>46346</v></c><c r='B1' s='2'><v>0.5</v></c></row></sheetData>",
            "A1 date 2026-11-20|B1 date 12:00");
        row("own date format", "<sheetData><row r='1'><c r='A1' s='3'><v>46346.25</v></c></row></sheetData>",
            "A1 date 2026-11-20 06:00");
        row("date as text", "<sheetData><row r='1'><c r='A1' t='d'><v>2026-11-20T06:00:00</v></c></row></sheetData>",
            "A1 date 2026-11-20T06:00:00");
        row("boolean",
            "<sheetData><row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c></row></sheetData>",
            "A1 boolean TRUE|B1 boolean FALSE");
        row("error", "<sheetData><row r='1'><c r='A1' t='e'><f>X!A1</f><v>#REF!</v></c></row></sheetData>",
            "A1 error #REF!");
        row("formula", "<sheetData><row r='1'><c r='A1' t='str'><f>B1&amp;'x'</f><v>cached</v></c></row></sheetData>",
            "A1 text cached");
        row("formula never worked out", "<sheetData><row r='1'><c r='A1'><f>1+1</f></c></row></sheetData>",
            "A1 error =1+1");
        row("no references",
            "<sheetData><row><c t='str'><v>a</v></c><c "
            "t='str'><v>b</v></c></row><row><c><v>3</v></c></row></sheetData>",
            "A1 text a|B1 text b|A2 number 3");
        row("blank cells to the last column",
            "<dimension ref='A1:XFD900'/><sheetData><row r='1'><c r='A1' s='1'/><c r='XFD1' s='1'/></row><row "
            "r='900'><c r='A900' t='str'><v>end</v></c></row></sheetData>",
            "A900 text end");
        row("escapes",
            "<sheetData><row r='1'><c r='A1' t='str'><v>a_x000D_&#10;b_x005F_x000D_</v></c></row></sheetData>",
            "A1 text a\nb_x000D_");
        row("out of order",
            "<sheetData><row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row><row r='2'><c "
            "r='A2'><v>0</v></c></row></sheetData>",
            "A2 number 0|A3 number 1|B3 number 2");
        row("spaces are kept",
            "<sheetData><row r='1'><c r='A1' t='str'><v xml:space='preserve'> a </v></c></row></sheetData>",
            "A1 text  a ");
        row("what is unknown",
            "<sheetViews><sheetView><pane/></sheetView></sheetViews><sheetData><row r='1'><c "
            "r='A1'><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData><extLst/>",
            "A1 number 1");
    }
    void reads()
    {
        QFETCH(QString, sheet);
        XlsxParts parts;
        parts.sheet = sheet.toStdString();
        parts.strings = "<si><t>Smoke</t></si><si><r><t>from </t></r><r><rPr/><t>the roof</t></r>"
                        "<rPh sb=\"0\" eb=\"1\"><t>SOUND</t></rPh></si>";
        parts.styles = "<numFmts><numFmt numFmtId='170' formatCode='d.m.yyyy\\ hh:mm'/></numFmts> <cellStyleXfs><xf "
                       "numFmtId='14'/></cellStyleXfs> <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf "
                       "numFmtId='20'/><xf numFmtId='170'/></cellXfs>";
        QTEST(cellsOf(parts), "cells");
    }

    void needsNoSharedStrings()
    {
        XlsxParts parts;
        parts.sheet = "<sheetData><row r='1'><c r='A1' t='str'><v>alone</v></c></row></sheetData>";
        QCOMPARE(cellsOf(parts), QString("A1 text alone"));
    }

    void readsPrefixedNames()
    {
        XlsxParts parts;
        ZipEntries entries = parts.entries();
        for (auto &[name, content] : entries) {
            if (name == "xl/worksheets/sheet1.xml") {
                content = "<?xml version='1.0'?><x:worksheet "
                          "xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'> <x:sheetData><x:row "
                          "r='1'><x:c r='A1' "
                          "t='inlineStr'><x:is><x:t>prefixed</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
            } else if (name == "xl/workbook.xml") {
                content = "<x:workbook xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                          "xmlns:rel='http://schemas.openxmlformats.org/officeDocument/2006/relationships'> "
                          "<x:sheets><x:sheet name='P' sheetId='7' rel:id='rId1'/></x:sheets></x:workbook>";
            }
        }
        const auto workbook = read(makeZip(entries));
        QVERIFY(workbook);
        QCOMPARE(shown(workbook->sheets.front()), QString("A1 text prefixed"));
    }

    void followsAbsoluteAndOddPaths()
    {
        for (const char *target : {"/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml",
                                   "./worksheets/../worksheets/sheet1.xml", "WORKSHEETS/Sheet1.xml"}) {
            XlsxParts parts;
            parts.sheet = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";
            parts.relations =
                std::string("<Relationship Id=\"rId1\" Type=\"") + sheetType + "\" Target=\"" + target + "\"/>";
            QCOMPARE(cellsOf(parts), QString("A1 number 1"));
        }
    }

    void findsSheetsAndTheirState()
    {
        XlsxParts parts;
        parts.sheet = "<sheetData><row r='1' hidden='1'><c r='A1'><v>1</v></c></row></sheetData> <mergeCells "
                      "count='1'><mergeCell ref='A1:$C$3'/></mergeCells>";
        parts.workbook =
            "<workbookPr date1904='1'/><sheets><sheet name='One' r:id='rId1'/><sheet name='Two' state='hidden' "
            "r:id='rId2'/> <sheet name='Chart' r:id='rId3'/><sheet name='Three' state='veryHidden' "
            "r:id='rId4'/></sheets> <definedNames><definedName name='far'>[1]Sheet1!$A$1</definedName></definedNames> "
            "<externalReferences><externalReference r:id='rId9'/></externalReferences>";
        parts.relations.clear();
        for (const char *id : {"rId1", "rId2", "rId4"}) {
            parts.relations += std::string("<Relationship Id=\"") + id + "\" Type=\"" + sheetType +
                               "\" Target=\"worksheets/sheet1.xml\"/>";
        }
        parts.relations += "<Relationship Id='rId3' Type='x/chartsheet' Target='chartsheets/sheet1.xml'/> "
                           "<Relationship Id='rId9' Type='x/externalLink' Target='externalLinks/externalLink1.xml'/>";
        const Workbook workbook = made(parts);
        QVERIFY(workbook.date1904);
        QCOMPARE(workbook.sheets.size(), std::size_t{3});
        QCOMPARE(workbook.sheets[0].name, std::string("One"));
        QVERIFY(workbook.sheets[0].visibility == Visibility::visible);
        QVERIFY(workbook.sheets[1].visibility == Visibility::hidden);
        QVERIFY(workbook.sheets[2].visibility == Visibility::veryHidden);
        QVERIFY(workbook.sheets[0].rows.front().hidden);
        QVERIFY((workbook.sheets[0].merges == std::vector<Merge>{{1, 3, 0, 2}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("what");
        const auto row = [](const char *name, const QString &sheet, TableError::What what) {
            QTest::newRow(name) << sheet << static_cast<int>(what);
        };
        using What = TableError::What;
        row("broken XML", "<sheetData><row>", What::badXml);
        row("undeclared entity", "<sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData>", What::badXml);
        row("row past the end", "<sheetData><row r='1048577'/></sheetData>", What::damaged);
        row("row 0", "<sheetData><row r='0'/></sheetData>", What::damaged);
        row("column past the end", "<sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData>", What::damaged);
        row("no such string", "<sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData>", What::damaged);
        row("bad merge", "<mergeCells><mergeCell ref='C3:A1'/></mergeCells>", What::damaged);
        row("depth", QString("<a>").repeated(100) + QString("</a>").repeated(100), What::tooDeep);
        QString attributes;
        for (int i = 0; i < 500; ++i) {
            attributes += QString(" a%1=\"\"").arg(i);
        }
        row("attributes", "<sheetData" + attributes + "/>", What::tooDeep);
        row("long text",
            "<sheetData><row><c t=\"str\"><v>" + QString((1 << 20) + 10, 'x') + "</v></c></row></sheetData>",
            What::textTooLong);
    }
    void refuses()
    {
        QFETCH(QString, sheet);
        XlsxParts parts;
        parts.sheet = sheet.toStdString();
        const auto workbook = read(parts.bytes());
        QVERIFY(!workbook);
        QTEST(static_cast<int>(workbook.error().what), "what");
        QCOMPARE(workbook.error().part, std::string("xl/worksheets/sheet1.xml"));
    }

    void refusesDocumentTypes_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        QTest::newRow("plain") << "<?xml version=\"1.0\"?>" + bomb;
        QTest::newRow("external") << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>");
        QTest::newRow("behind a comment") << "<!-- ' -->" + bomb;
        QByteArray wide("\xff\xfe");
        for (const char c : bomb) {
            wide.append(c).append('\0');
        }
        QTest::newRow("utf-16") << wide;
    }
    void refusesDocumentTypes()
    {
        QFETCH(QByteArray, content);
        XlsxParts parts;
        ZipEntries entries = parts.entries();
        entries[2].second = content.toStdString();
        const auto workbook = read(makeZip(entries));
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::dtd);
    }

    void refusesOtherEncodings()
    {
        XlsxParts parts;
        ZipEntries entries = parts.entries();
        entries[2].second = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE x+AD4-<worksheet/>";
        QVERIFY(!read(makeZip(entries)));
    }

    void refusesBombs()
    {
        XlsxParts parts;
        parts.sheet = "<sheetData>";
        for (int i = 0; i < 400'000; ++i) {
            parts.sheet += "<row r=\"1\"></row><row r=\"1\"></row>";
        }
        parts.sheet += "</sheetData>";
        const auto workbook = read(parts.bytes());
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::tooCompressed);
    }

    void refusesTooManyEntries()
    {
        XlsxParts parts;
        for (int i = 0; i < 10'001; ++i) {
            parts.more.emplace_back("x" + std::to_string(i), "");
        }
        const auto workbook = read(parts.bytes());
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::tooManyEntries ||
                workbook.error().what == TableError::What::notTable);
    }

    void saysWhichPartIsMissing()
    {
        XlsxParts parts;
        parts.relations =
            std::string("<Relationship Id=\"rId1\" Type=\"") + sheetType + "\" Target=\"../../../etc/passwd\"/>";
        const auto workbook = read(parts.bytes());
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::missingPart);
        QCOMPARE(workbook.error().part, std::string("etc/passwd"));
    }

    void noticesBadChecksum()
    {
        XlsxParts parts;
        parts.sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>12345</v></c></row></sheetData>";
        std::string bytes = parts.bytes();
        const std::size_t name =
            bytes.rfind("xl/worksheets/sheet1.xml"); // in the directory; its checksum stands 30 before
        bytes[name - 30] = static_cast<char>(bytes[name - 30] ^ 1);
        const auto workbook = read(bytes);
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::damaged);
    }

    void tellsWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, FileKind kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        const auto zip = [](const ZipEntries &entries) { return QByteArray::fromStdString(makeZip(entries)); };
        row("empty", "", FileKind::empty);
        row("blank", " \r\n\t", FileKind::empty);
        row("old office", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 anything"), FileKind::oldOffice);
        row("encrypted",
            QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") +
                QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
            FileKind::encrypted);
        row("pdf", "%PDF-1.7", FileKind::pdf);
        row("rtf", "{\\rtf1 x}", FileKind::rtf);
        row("html", "\n<!DOCTYPE html><table>", FileKind::html);
        row("xml", "<?xml version=\"1.0\"?><alert/>", FileKind::xml);
        row("json", "{\"injects\": []}\n", FileKind::json);
        row("image", "\x89PNG\r\n", FileKind::image);
        row("exercise", QByteArray("SQLite format 3\0", 16), FileKind::sqlite);
        row("zeros", QByteArray("a,b\0c", 5), FileKind::binary);
        row("csv", "a,b\n", FileKind::csv);
        row("spreadsheet", QByteArray::fromStdString(XlsxParts{}.bytes()), FileKind::xlsx);
        row("OpenDocument spreadsheet",
            zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}),
            FileKind::ods);
        row("OpenDocument text", zip({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
            FileKind::openDocument);
        row("xlsb", zip({{"xl/workbook.bin", "x"}}), FileKind::xlsb);
        row("document", zip({{"word/document.xml", "<a/>"}}), FileKind::wordDocument);
        row("presentation", zip({{"ppt/presentation.xml", "<a/>"}}), FileKind::presentation);
        row("archive", zip({{"Scenario.json", "{}"}}), FileKind::zip);
    }
    void tellsWhatAFileIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(fileKindOf(bytes.toStdString())), kind);
        const auto workbook = read(bytes.toStdString());
        const bool table = kind == static_cast<int>(FileKind::csv) || kind == static_cast<int>(FileKind::xlsx) ||
                           kind == static_cast<int>(FileKind::ods);
        QCOMPARE(workbook.has_value(), table);
        if (!table) {
            QVERIFY(workbook.error().what == TableError::What::notTable);
            QCOMPARE(static_cast<int>(workbook.error().seems), kind);
        }
    }

    void tellsABrokenArchive()
    {
        const auto workbook = read("PK\x03\x04 and then nothing");
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::damaged);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
