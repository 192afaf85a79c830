// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout.h"

#include "property.h"
#include "sheets.h"

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

constexpr auto header = "#|Time|Title|To\n";
constexpr auto list = "#|Time|Title|To\n1|09:00|Smoke|Fire\n";

/// "A number, C title"; second-best columns with a "?".
QString fieldsOf(const Layout &layout)
{
    QStringList out;
    for (const Column &column : layout.columns) {
        const std::string_view name = nameOf(column.field);
        out += QString("%1 %2%3").arg(QString::fromStdString(tables::columnName(column.at)),
                                      QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                      column.second ? "?" : "");
    }
    return out.join(", ");
}

QString lookOf(const Refusal &refusal)
{
    static const char *const looks[] = {"unknown",     "text",     "missions", "features",
                                        "assignments", "contacts", "summary"};
    return looks[static_cast<int>(refusal.looks)];
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT
private slots:
    void findsTheHeadings_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const char *sheet, int headerRow, const char *fields,
                            const char *title = "") {
            QTest::newRow(name) << QString::fromUtf8(sheet) << headerRow << QString(fields) << QString(title);
        };
        row("first row", "#|Time|Title|To\n1|09:00|Smoke|Fire", 1, "A number, B time, C title, D to");
        row("title rows", "Exercise Frost|||\nMaster scenario events list\n#|Time|Title|To\n1|09:00|Smoke|Fire", 3,
            "A number, B time, C title, D to", "Exercise Frost");
        row("blank rows above", "\n\n\nFrost\n\n#|Time|Title\n1|09:00|Smoke", 6, "A number, B time, C title", "Frost");
        row("lines within", "Event\\n#|EVENT\\nTIME|Inject\\nTitle|SEND TO\\n(RECIPIENTS)\n1|09:00|Smoke|Fire", 1,
            "A number, B time, C title, D to");
        row("not at the edge", "||Time|Title\n||09:00|Smoke", 1, "C time, D title");
        row("a column of their own", "Time|Title|Weather\n09:00|Smoke|Snow", 1, "A time, B title, C extra");
        row("Norwegian", "Nr|Kl.|Tittel|Innspill|Mottaker\n1|09:00|Røyk|Røyk fra taket|Brann", 1,
            "A number, B time, C title, D content, E to");
        row("second best", "Time|Subject|Storyline\n09:00|Smoke|fire", 1, "A time, B title, C content?");
        row("a sentence that holds a heading", "Inject|\nTime|Title|To\n09:00|Smoke|Fire", 2, "A time, B title, C to",
            "Inject");
        row("no time, but people and means", "Title|To|From|Method\nSmoke|Fire|AMK|Radio", 1,
            "A title, B to, C from, D method");
        row("twice the same", "Time|Title|Notes|Notes\n09:00|Smoke|a|b", 1, "A time, B title, C notes, D notes");
    }
    void findsTheHeadings()
    {
        QFETCH(QString, sheet);
        const auto layout = findLayout(bookOf(sheet.toStdString()), {}, {});
        QVERIFY(layout.has_value());
        QTEST(static_cast<int>(layout->headerRow), "row");
        QTEST(fieldsOf(*layout), "fields");
        QTEST(QString::fromStdString(layout->title), "title");
        QCOMPARE(layout->language, std::string(QTest::currentDataTag() == QByteArray("Norwegian") ? "nb" : "en"));
    }

    void readsHeadingsInMergedRows()
    {
        // "Delivery" over method and time, the others over both rows
        tables::Sheet sheet = sheetOf("#|Title|Delivery||To\n||Method|Time|\n1|Smoke|Radio|09:00|Fire");
        sheet.merges = {{1, 2, 0, 0}, {1, 2, 1, 1}, {1, 1, 2, 3}, {1, 2, 4, 4}};
        const auto layout = findLayout(bookOf(std::vector{sheet}), {}, {});
        QVERIFY(layout.has_value());
        QCOMPARE(layout->headerRow, 2U);
        QCOMPARE(fieldsOf(*layout), QString("A number, B title, C method, D time, E to"));
    }

    void aMergedTitleIsNoHeading()
    {
        tables::Sheet sheet =
            sheetOf("Exercise Frost\nMaster scenario events list\n#|Time|Title|To\n1|09:00|Smoke|Fire");
        sheet.merges = {{1, 1, 0, 3}, {2, 2, 0, 3}};
        const auto layout = findLayout(bookOf(std::vector{sheet}), {}, {});
        QVERIFY(layout.has_value());
        QCOMPARE(layout->headerRow, 3U);
        QCOMPARE(layout->title, std::string("Exercise Frost"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("looks");
        const auto row = [](const char *name, const char *sheet, const char *looks) {
            QTest::newRow(name) << QString(sheet) << QString(looks);
        };
        row("missions", "Mission #|County|Equipment|Time Tasked|Open/Closed\n1|Mobile|Truck|9|Open", "missions");
        row("features", "#|Category|Feature|Description\n1|Core|Import|Reads lists", "features");
        row("assignments", "Incident|Dispatched|En route|Arrived|Cleared\n1|9:00|9:01|9:09|10:00", "assignments");
        row("contacts", "First name|Last name|Phone\nKari|Nordmann|123", "contacts");
        row("summary", "Agency|Count|Total\nPolice|3|9", "summary");
        row("prose", "Dear all\nplease find enclosed\nthe list", "text");
        row("something", "Colour|Shape\nred|round", "unknown");
        row("titles without a time or anybody", "Title|Notes\nSmoke|x", "unknown");
    }
    void refuses()
    {
        QFETCH(QString, sheet);
        const auto layout = findLayout(bookOf(sheet.toStdString()), {}, {});
        QVERIFY(!layout);
        QVERIFY(layout.error().what == Refusal::What::notAnMsel);
        QTEST(lookOf(layout.error()), "looks");
        QCOMPARE(layout.error().sheet, std::string("Plan"));
        QVERIFY(layout.error().row > 0);
    }

    void refusesWhatIsEmpty()
    {
        for (const char *lines : {"", "\n\n"}) {
            const auto none = findLayout(bookOf(lines), {}, {});
            QVERIFY(!none);
            QVERIFY(none.error().what == Refusal::What::empty);
        }
        QVERIFY(findLayout({}, {}, {}).error().what == Refusal::What::empty);
        const auto bare = findLayout(bookOf(header), {}, {});
        QVERIFY(!bare);
        QVERIFY(bare.error().what == Refusal::What::noInjects);
    }

    // ── sheets ───────────────────────────────────────────────────────────────────────────────────────────────────────

    void takesTheBestVisibleSheet()
    {
        const auto found = [](std::vector<tables::Sheet> sheets) {
            return findLayout(bookOf(std::move(sheets)), {}, {});
        };
        tables::Sheet plan = sheetOf(list, "Plan");
        tables::Sheet poorer = sheetOf("Time|Title\n09:00|Smoke", "Poorer");
        tables::Sheet old = sheetOf("#|Time|Title|To|From\n1|09:00|Smoke|Fire|AMK", "Last year");
        old.visibility = tables::Visibility::hidden;
        const tables::Sheet notes = sheetOf("Colour|Shape\nred|round", "Notes");

        const auto best = found({notes, poorer, old, plan});
        QVERIFY(best.has_value());
        QCOMPARE(best->sheet, 3U); // the hidden one has more
        QCOMPARE(joined(best->others), QString("Poorer"));

        tables::Sheet twin = plan;
        twin.name = "Twin";
        const auto several = found({plan, twin});
        QVERIFY(!several);
        QVERIFY(several.error().what == Refusal::What::severalSheets);
        QCOMPARE(joined(several.error().names), QString("Plan|Twin"));

        const auto onlyHidden = found({notes, old});
        QVERIFY(!onlyHidden);
        QVERIFY(onlyHidden.error().what == Refusal::What::onlyHidden);
        QCOMPARE(joined(onlyHidden.error().names), QString("Last year"));
    }

    void takesTheSheetThatIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("sheet");
        QTest::newRow("as it is") << "Iteration #2 " << 1;
        QTest::newRow("almost") << "iteration #2" << 1;
        QTest::newRow("hidden") << "Old" << 2;
        QTest::newRow("no such") << "Iteration 3" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void takesTheSheetThatIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(int, sheet);
        auto book = bookOf({sheetOf(list, "Iteration #1"), sheetOf(list, "Iteration #2 "), sheetOf(list, "Old")});
        book.sheets[2].visibility = tables::Visibility::veryHidden;
        const auto layout = findLayout(book, name.toStdString(), {});
        if (sheet < 0) {
            QVERIFY(!layout);
            QVERIFY(layout.error().what == Refusal::What::noSuchSheet);
            QCOMPARE(joined(layout.error().names), QString("Iteration #1|Iteration #2 |Old"));
        } else {
            QVERIFY(layout.has_value());
            QCOMPARE(static_cast<int>(layout->sheet), sheet);
        }
    }

    // ── mappings ─────────────────────────────────────────────────────────────────────────────────────────────────────

    void followsAMapping_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("map"); // "Column=field|Column=field"
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *sheet, const char *map, int headerRow, const char *fields) {
            QTest::newRow(name) << QString(sheet) << QString(map) << headerRow << QString(fields);
        };
        row("by heading", "When|What|Whom\n09:00|Smoke|Fire", "When=time|What=title|Whom=to", 1,
            "A time, B title, C to");
        row("in any case", "WHEN|What\n09:00|Smoke", "when=time|WHAT=title", 1, "A time, B title");
        row("over what is known", "Time|Title|Notes\n09:00|Smoke|x", "Notes=controller", 1,
            "A time, B title, C controller");
        row("by letter", "When|What\n09:00|Smoke", "A=time|B=title", 0, "A time, B title");
        row("letters under headings", "Time|What\n09:00|Smoke", "B=title", 1, "A time, B title");
        row("letters over a word that may be a heading", "Description|J-60\nSend|J-30", "A=title|B=time", 0,
            "A title, B time");
        row("letters beside known headings", "Time|To|What\n09:00|Fire|Smoke", "C=title", 1, "A time, B to, C title");
        row("no headings", "09:00|Smoke|Fire\n09:10|Fire|Police", "A=time|B=title|C=to", 0, "A time, B title, C to");
        row("leaves out", "Time|Title|To|Status\n09:00|Smoke|Fire|x", "Status=ignored", 1,
            "A time, B title, C to, D ignored");
        row("a column without a heading", "Time|Title|\n09:00|Smoke|Fire", "C=to", 1, "A time, B title, C to");
        row("a heading that looks like letters", "KL|EVENT|TO\n09:00|Smoke|Fire", "KL=story_time", 1,
            "A story_time, B title, C to");
    }
    void followsAMapping()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, map);
        ColumnMap columns;
        for (const QString &pair : map.split('|')) {
            columns.emplace_back(pair.section('=', 0, 0).toStdString(),
                                 fieldNamed(pair.section('=', 1).toStdString()).value());
        }
        const auto layout = findLayout(bookOf(sheet.toStdString()), {}, columns);
        QVERIFY(layout.has_value());
        QTEST(static_cast<int>(layout->headerRow), "row");
        QTEST(fieldsOf(*layout), "fields");
    }

    void refusesAMappingThatFitsNothing()
    {
        const auto wrong = findLayout(bookOf(list), {}, {{"Klokka", Field::time}});
        QVERIFY(!wrong);
        QVERIFY(wrong.error().what == Refusal::What::noSuchColumn);
        QCOMPARE(joined(wrong.error().names), QString("Klokka|#|Time|Title|To"));
        const auto none = findLayout(bookOf(list), {}, {{"Title", Field::notes}});
        QVERIFY(!none);
        QVERIFY(none.error().what == Refusal::What::noTitleMapped);
        QVERIFY(findLayout(bookOf(list), {}, {{"ZZ", Field::time}}).error().what == Refusal::What::noSuchColumn);
        QVERIFY(findLayout(bookOf(list), {}, {{"", Field::time}}).error().what == Refusal::What::noSuchColumn);
    }

    void standsAnySheet()
    {
        VERIFY_PROPERTY([] {
            std::vector<tables::Sheet> sheets;
            const auto many = *rc::gen::inRange(0, 4);
            for (int i = 0; i < many; ++i) {
                std::string lines;
                for (const char *piece : *rc::gen::container<std::vector<const char *>>(rc::gen::element(
                         "Time", "Title", "To", "|", "|", "|", "\n", "\n", "x", "09:00", "Type", "From", "Notes"))) {
                    lines += piece;
                }
                tables::Sheet sheet = sheetOf(lines, "S" + std::to_string(i));
                sheet.visibility = *rc::gen::element(tables::Visibility::visible, tables::Visibility::hidden);
                if (*rc::gen::arbitrary<bool>()) {
                    const auto row = *rc::gen::inRange<std::uint32_t>(1, 5);
                    const auto column = *rc::gen::inRange<std::uint32_t>(0, 5);
                    sheet.merges.push_back({row, row + *rc::gen::inRange<std::uint32_t>(0, 3), column,
                                            column + *rc::gen::inRange<std::uint32_t>(0, 3)});
                }
                sheets.push_back(std::move(sheet));
            }
            ColumnMap map;
            if (*rc::gen::arbitrary<bool>()) {
                map.emplace_back(*rc::gen::element<std::string>("A", "Time", "x", "", "XFD"),
                                 *rc::gen::element(Field::title, Field::time, Field::ignored));
            }
            const auto layout = findLayout(bookOf(sheets), {}, map);
            if (layout) {
                RC_ASSERT(layout->sheet < sheets.size());
                RC_ASSERT((layout->has(Field::title) || layout->has(Field::content)));
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
