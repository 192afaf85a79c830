// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/read.h"

#include "make_zip.h"
#include "mutated.h"
#include "property.h"

using namespace samvirke::tables;

namespace {

constexpr qint64 longestMs = 5000; ///< of one small input, with sanitizers on a busy machine

/// A workbook with something of everything.
XlsxParts rich()
{
    XlsxParts parts;
    parts.sheet = "<sheetData>";
    for (int i = 1; i <= 40; ++i) {
        const std::string n = std::to_string(i);
        parts.sheet += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"s\"><v>" + std::to_string(i % 3) +
                       "</v></c><c r=\"B" + n + "\" s=\"1\"><v>46346." + n + "</v></c><c r=\"C" + n +
                       "\" t=\"inlineStr\"><is><r><t>run " + n + "</t></r></is></c><c r=\"D" + n +
                       "\" t=\"e\"><f>X!A1</f><v>#REF!</v></c></row>";
    }
    parts.sheet += "</sheetData><mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>";
    parts.strings = "<si><t>one</t></si><si><r><t>two</t></r></si><si><t>three &amp; four</t></si>";
    parts.styles = "<numFmts><numFmt numFmtId=\"165\" formatCode=\"m/d/yy\\ h:mm;@\"/></numFmts>"
                   "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs>";
    return parts;
}

bool readsInTime(const std::string &bytes)
{
    QElapsedTimer timer;
    timer.start();
    const auto workbook = read(bytes);
    if (workbook) {
        for (const Sheet &sheet : workbook->sheets) {
            for (const Row &row : sheet.rows) {
                for (const Cell &cell : row.cells) {
                    if (!QByteArrayView(cell.text.data(), static_cast<qsizetype>(cell.text.size())).isValidUtf8()) {
                        return false;
                    }
                }
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

    void readsNothingBehindTheEnd()
    {
        std::string bytes = rich().bytes();
        for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos;
             at = bytes.find("PK\x01\x02", at + 1)) {
            bytes[at + 44] = '\x7f'; // where the entry stands
        }
        QVERIFY(!read(bytes));
    }

    void survivesMutatedWorkbooks()
    {
        const std::string good = rich().bytes();
        QVERIFY(read(good));
        VERIFY_PROPERTY([&] { RC_ASSERT(readsInTime(mutated(good))); });
    }

    void survivesMutatedParts() // what a checksum would else catch
    {
        const ZipEntries good = rich().entries();
        VERIFY_PROPERTY([&] {
            ZipEntries entries = good;
            auto &part = entries[*rc::gen::inRange<std::size_t>(0, entries.size())];
            part.second = mutated(part.second);
            RC_ASSERT(readsInTime(makeZip(entries)));
        });
    }

    void survivesMutatedCsv()
    {
        std::string good = "\xef\xbb\xbfTime;Title;To\n";
        for (int i = 0; i < 40; ++i) {
            good += "09:" + std::to_string(i) + ";\"Smoke, and\nmore\";\"EOC / Police\"\n";
        }
        VERIFY_PROPERTY([&] { RC_ASSERT(readsInTime(mutated(good))); });
    }

    void survivesEveryTruncation()
    {
        const std::string good = rich().bytes();
        for (std::size_t size = 0; size < good.size(); size += 13) {
            QVERIFY(readsInTime(good.substr(0, size)));
        }
    }

    void survivesNoise()
    {
        VERIFY_PROPERTY([](const std::string &noise) {
            RC_ASSERT(readsInTime(noise));
            RC_ASSERT(readsInTime("PK\x03\x04" + noise));
            RC_ASSERT(readsInTime("\xff\xfe" + noise));
        });
    }

    void isNotFooledBySharedStrings() // one long text, named by many cells
    {
        XlsxParts parts;
        parts.strings = "<si><t>" + std::string(1U << 19U, 'x') + "</t></si>";
        parts.sheet = "<sheetData><row>";
        for (int i = 0; i < 1000; ++i) {
            parts.sheet += "<c t=\"s\"><v>0</v></c>";
        }
        parts.sheet += "</row></sheetData>";
        const auto workbook = read(parts.bytes());
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::textTooLong);
    }

    void isNotFooledByNamespaces()
    {
        XlsxParts parts;
        for (int i = 0; i < 20; ++i) {
            parts.sheet += "<a";
            for (int k = 0; k < 100; ++k) {
                parts.sheet += " xmlns:n" + std::to_string(i * 100 + k) + "=\"u\"";
            }
            parts.sheet += ">";
        }
        const auto workbook = read(parts.bytes());
        QVERIFY(!workbook);
        QVERIFY(workbook.error().what == TableError::What::tooDeep);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
