// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/msel.h"

#include "plan/check.h"
#include "plan/duration.h"
#include "plan/reader.h"
#include "plan/writer.h"
#include "property.h"
#include "sheets.h"

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

Imported importedFrom(const tables::Workbook &book, const ImportOptions &options = {})
{
    const auto imported = importMsel(book, options);
    if (!imported) {
        qFatal("refused: %d", static_cast<int>(imported.error().what));
    }
    return *imported;
}

Imported importedFrom(const char *lines)
{
    return importedFrom(bookOf(lines));
}

/// "noTime@3 noRecipient@4": the keys of the notes about rows.
QString notesOf(const Imported &imported, bool withInfo = true)
{
    QStringList out;
    for (const Note &note : imported.notes) {
        if (note.row > 0 && (withInfo || note.weight() != Weight::info)) {
            const std::string_view key = keyOf(note.kind);
            out +=
                QString("%1@%2").arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))).arg(note.row);
        }
    }
    return out.join(' ');
}

bool says(const Imported &imported, NoteKind kind)
{
    return std::ranges::any_of(imported.notes, [&](const Note &note) { return note.kind == kind; });
}

QString countsOf(const Imported &imported)
{
    return QString("%1 %2 %3").arg(imported.counts.imported).arg(imported.counts.warned).arg(imported.counts.leftOut);
}

QString titlesOf(const Imported &imported)
{
    QStringList out;
    for (const Inject &inject : imported.scenario.injects) {
        out += QString::fromStdString(inject.title);
    }
    return out.join('|');
}

QString releasesOf(const Imported &imported)
{
    QStringList out;
    for (const Inject &inject : imported.scenario.injects) {
        const auto *at = std::get_if<AtTime>(&inject.release);
        out += at == nullptr ? "-" : QString::fromStdString(formatDuration(at->at));
    }
    return out.join('|');
}

} // namespace

class TestMsel : public QObject
{
    Q_OBJECT
private slots:
    void fillsAnInject()
    {
        const Imported imported = importedFrom(
            "#|Phase|Time|Story time|Title|Description|Type|From|To|Method|Controller|Expected actions|Objective|Notes|"
            "Weather\n"
            "7-A|Alarm|09:00|23:10|Smoke|Smoke from\\nthe roof|Inject|AMK|Fire, Police|Phone|Kari|- They go\\n- They "
            "tell|Alert;Lead|careful|Snow");
        QCOMPARE(countsOf(imported), QString("1 0 0"));
        const Inject &inject = imported.scenario.injects.front();
        QCOMPARE(inject.id.value, std::string("i7-A"));
        QCOMPARE(inject.number, std::string("7-A"));
        QCOMPARE(imported.scenario.moves.front().title, std::string("Alarm"));
        QCOMPARE(inject.move.value, imported.scenario.moves.front().id.value);
        QCOMPARE(inject.storyTime, std::string("23:10"));
        QCOMPARE(inject.title, std::string("Smoke"));
        QCOMPARE(inject.text, std::string("Smoke from\nthe roof"));
        QVERIFY(inject.kind == InjectKind::inject);
        QCOMPARE(inject.from, std::string("AMK"));
        QCOMPARE(inject.to, (std::vector{Party("fire"), Party("police")}));
        QVERIFY(imported.scenario.channels.front().medium == Medium::phone);
        QCOMPARE(inject.controller, std::string("Kari"));
        QCOMPARE(inject.expects.size(), 2U);
        QCOMPARE(inject.expects[1].text, std::string("They tell"));
        QCOMPARE(inject.objectives.size(), 2U);
        QCOMPARE(inject.note, std::string("careful"));
        QCOMPARE(inject.extra, (Entries<std::string, std::string>{{"Weather", "Snow"}}));
        QVERIFY(says(imported, NoteKind::columnKept));
    }

    void sortsRows_data()
    {
        QTest::addColumn<QString>("rows"); // under #|Time|Title|To|Status|Type
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("titles");
        QTest::addColumn<QString>("notes");
        const auto row = [](const char *name, const char *rows, const char *counts, const char *titles,
                            const char *notes) {
            QTest::newRow(name) << QString::fromUtf8(rows) << QString(counts) << QString::fromUtf8(titles)
                                << QString(notes);
        };
        row("plain", "1|09:00|Smoke|Fire", "1 0 0", "Smoke", "");
        row("blank rows", "1|09:00|Smoke|Fire\n\n\n2|09:05|Fire|Fire", "2 0 0", "Smoke|Fire", "");
        row("a row of dashes", "1|09:00|Smoke|Fire\n---|---|N/A|", "1 0 1", "Smoke", "row-says-nothing@3");
        row("blanks only", "1|09:00|Smoke|Fire\n |  | ", "1 0 0", "Smoke", "");
        row("heading", "Phase 2 - evacuation\n1|09:00|Smoke|Fire", "1 0 1", "Smoke", "row-is-heading@2");
        row("a remark below", "1|09:00|Smoke|Fire\nColours: see sheet 2", "1 0 1", "Smoke", "row-without-inject@3");
        row("headings again", "1|09:00|Smoke|Fire\n#|Time|Title|To\n2|09:05|Fire|Fire", "2 0 1", "Smoke|Fire",
            "row-repeats-headings@3");
        row("notes under the table", "1|09:00|Smoke|Fire\n\n||||Green: done", "1 0 1", "Smoke", "row-without-inject@4");
        row("no time", "1||Smoke|Fire", "0 1 0", "Smoke", "no-time@2");
        row("no recipient", "1|09:00|Smoke|", "0 1 0", "Smoke", "no-recipient@2");
        row("no title", "1|09:00||Fire", "0 1 0", "# 1", "no-title@2");
        row("no title, no number", "|09:00||Fire", "0 1 0", "09:00", "no-title@2");
        row("numbers repeat", "1|09:00|Smoke|Fire\n1|09:05|Fire|Fire", "2 0 0", "Smoke|Fire", "number-repeated@3");
        row("omitted", "1|09:00|Smoke|Fire|Omitted", "1 0 0", "Smoke", "inactive@2");
        row("omitted, and nobody", "1|09:00|Smoke||Deleted", "1 0 0", "Smoke", "inactive@2");
        row("ready to inject", "1|09:00|Smoke|Fire|Ready to Inject", "1 0 0", "Smoke", "inactive@2");
        row("some other status", "1|09:00|Smoke|Fire|Approved", "1 0 0", "Smoke", "");
        row("expected action", "1|09:00|They go||x|Expected Action", "1 0 0", "They go", "");
        row("contingency", "1||Smoke|Fire||Contingency Inject", "0 1 0", "Smoke", "no-time@2");
        row("contingency with a time", "1|09:00|Smoke|Fire||Contingency Inject", "0 1 0", "Smoke",
            "contingency-timed@2");
        row("some other kind", "1|09:00|Smoke|Fire||Actor Action", "1 0 0", "Smoke", "kind-kept@2");
        row("order is kept", "1|09:10|b|Fire\n2|09:00|a|Fire\n3|09:10|c|Fire", "3 0 0", "b|a|c", "");
    }
    void sortsRows()
    {
        QFETCH(QString, rows);
        const Imported imported = importedFrom(bookOf(("#|Time|Title|To|Status|Type\n" + rows).toStdString()));
        QTEST(countsOf(imported), "counts");
        QTEST(titlesOf(imported), "titles");
        QTEST(notesOf(imported), "notes");
    }

    void namesInjects()
    {
        const Imported imported = importedFrom("#|Time|Title|To\n"
                                               "KEY EVENT|09:00|a|Fire\n|09:01|b|Fire\nKEY EVENT|09:02|c|Fire\n"
                                               "Пожар|09:03|d|Fire");
        QStringList ids;
        for (const Inject &inject : imported.scenario.injects) {
            ids += QString::fromStdString(inject.id.value);
        }
        QCOMPARE(ids.join(' '), QString("iKEY-EVENT row3 iKEY-EVENT-2 row5"));
    }

    // ── what spreadsheets do ─────────────────────────────────────────────────────────────────────────────────────────

    void hiddenRowsAreImported()
    {
        tables::Workbook book = bookOf("Time|Title|To\n09:00|Smoke|Fire\n09:05|Fire|Fire");
        book.sheets[0].rows[2].hidden = true;
        const Imported imported = importedFrom(book);
        QCOMPARE(titlesOf(imported), QString("Smoke|Fire"));
        QCOMPARE(notesOf(imported), QString("hidden-row@3"));
    }

    void mergedCellsSpeakForEachRow()
    {
        tables::Workbook book = bookOf("Time|Title|To\n09:00|a|Fire\n|b|Police\n|c|\n10:00|d|Fire");
        book.sheets[0].merges = {{2, 4, 0, 0}, {3, 4, 2, 2}, {2, 5, 1, 1}}; // titles are not inherited
        const Imported imported = importedFrom(book);
        QCOMPARE(releasesOf(imported), QString("0|0|0|1 h"));
        QCOMPARE(imported.scenario.injects[2].to, std::vector{Party("police")});
        QCOMPARE(titlesOf(imported), QString("a|b|c|d"));
    }

    void aMergeOverTheWholeSheetCostsLittle()
    {
        tables::Workbook book = bookOf("Time|Title|To\n09:00|a|Fire\n|b|Police");
        book.sheets[0].merges.assign(50'000, {1, 1'048'576, 0, 16'383});
        QElapsedTimer timer;
        timer.start();
        (void)importMsel(book, {});
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void headingsBetweenRowsAreMoves()
    {
        tables::Workbook book = bookOf("#|Time|Title|To\nPhase 1: alarm\n1|09:00|a|Fire\nDay 2\n2|08:00|b|Fire");
        book.sheets[0].merges = {{2, 2, 0, 3}};
        const Imported imported = importedFrom(book);
        QCOMPARE(imported.scenario.moves.size(), 2U);
        QCOMPARE(imported.scenario.moves[0].title, std::string("Phase 1: alarm"));
        QCOMPARE(imported.scenario.injects[1].move, imported.scenario.moves[1].id);
        QCOMPARE(releasesOf(imported), QString("0|23 h"));
    }

    void errorsAreNoTexts()
    {
        tables::Workbook book = bookOf("Time|Title|To|Description\n09:00|Smoke|Fire|#REF!");
        book.sheets[0].rows[1].cells[3].kind = tables::CellKind::error;
        const Imported imported = importedFrom(book);
        QCOMPARE(notesOf(imported), QString("error-value@2"));
        QVERIFY(imported.scenario.injects[0].text.empty());
        QVERIFY(imported.scenario.injects[0].extra.empty());
    }

    void datesNeedAnOrder()
    {
        const char *lines = "Time|Title|To\n5/6/2026 09:00|a|Fire\n6/6/2026 09:00|b|Fire";
        const Imported unknown = importedFrom(lines);
        QCOMPARE(releasesOf(unknown), QString("-|0"));
        QVERIFY(notesOf(unknown).contains("date-ambiguous@2"));
        QCOMPARE(std::get<Unscheduled>(unknown.scenario.injects[0].release).raw, std::string("5/6/2026 09:00"));
        ImportOptions dayFirst;
        dayFirst.dates = DateOrder::dayFirst;
        QCOMPARE(releasesOf(importedFrom(bookOf(lines), dayFirst)), QString("0|1 d"));
        const Imported proven = importedFrom("Time|Title|To\n5/6/2026 09:00|a|Fire\n13/6/2026 09:00|b|Fire");
        QCOMPARE(releasesOf(proven), QString("0|8 d"));
        QVERIFY(says(proven, NoteKind::dateOrderSeen));
    }

    void twoAxesOfTimeAreKept()
    {
        const Imported imported = importedFrom("Real Time|Date|Title|To\n19:29|Monday 9:30 AM|a|Fire\n"
                                               "19:30|Monday 9:40 AM|b|Fire");
        QCOMPARE(releasesOf(imported), QString("0|1 min"));
        QCOMPARE(imported.scenario.injects[1].storyTime, std::string("Monday 9:40 AM"));
        // with dates in it the column says which day the times are on
        const Imported dated = importedFrom("Time|Date|Title|To\n23:00|2026-08-21|a|Fire\n01:00|2026-08-22|b|Fire");
        QCOMPARE(releasesOf(dated), QString("0|2 h"));
        QCOMPARE(dated.scenario.clock.storyStart, std::string("2026-08-21 23:00"));
        // with nothing but times of the story, the exercise follows them
        const Imported story = importedFrom("Scenario Time|Title|To\n10:00|a|Fire\n12:00|b|Fire");
        QCOMPARE(releasesOf(story), QString("0|2 h"));
        QVERIFY(says(story, NoteKind::storyTimeIsTime));
    }

    void minutesAreCountedWhereTheHeadingSaysSo()
    {
        const Imported imported = importedFrom("T+ (min)|Title|To\n0|a|Fire\n90|b|Fire");
        QCOMPARE(releasesOf(imported), QString("0|1 h 30 min"));
        QCOMPARE(countsOf(imported), QString("2 0 0"));
    }

    void isInTheLanguageOfTheHeadings()
    {
        ImportOptions options;
        options.facilitator = {{"en", "Facilitator"}, {"nb", "Øvingsleder"}};
        const Imported imported = importedFrom(bookOf("Nr|Kl.|Tittel|Mottaker\n1|09:00|Røyk|Alle"), options);
        QCOMPARE(imported.scenario.language, std::string("nb"));
        QCOMPARE(imported.scenario.seats.front().name, std::string("Øvingsleder"));
        QCOMPARE(imported.scenario.injects.front().to, std::vector{everybody});
    }

    void isNamedAfterTheSheetOrTheFile()
    {
        ImportOptions options;
        options.title = "frost_2026";
        QCOMPARE(importedFrom(bookOf("Øvelse Frost\nTime|Title|To\n09:00|a|Fire"), options).scenario.title,
                 std::string("Øvelse Frost"));
        QCOMPARE(importedFrom(bookOf("Time|Title|To\n09:00|a|Fire"), options).scenario.title,
                 std::string("frost_2026"));
        QCOMPARE(importedFrom("Time|Title|To\n09:00|a|Fire").scenario.title, std::string("Plan"));
        QCOMPARE(importedFrom("Пожар\nTime|Title|To\n09:00|a|Fire").scenario.id, std::string("scenario"));
    }

    void formulasAreTexts()
    {
        const Imported imported = importedFrom("Time|Title|To|Formula\n09:00|=cmd()|Fire|=HYPERLINK(1)");
        QCOMPARE(imported.scenario.injects[0].title, std::string("=cmd()"));
        QCOMPARE(imported.scenario.injects[0].extra[0].second, std::string("=HYPERLINK(1)"));
    }

    void whatPlayersMustNotReadIsNoTitle()
    {
        const Imported imported = importedFrom("#|Time|Title|To|Expected actions|Notes\n1|09:00||Fire|They go|secret");
        QCOMPARE(titlesOf(imported), QString("# 1"));
    }

    // ── laws ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    void countsAddUpAndOrderIsKept()
    {
        VERIFY_PROPERTY([] {
            std::string lines = "#|Time|Title|To|Status|Type|Description|Expected actions\n";
            const int many = *rc::gen::inRange(0, 25);
            for (int i = 0; i < many; ++i) {
                for (int column = 0; column < 8; ++column) {
                    lines += (column == 0 ? "" : "|") +
                             *rc::gen::weightedOneOf<std::string>(
                                 {{4, rc::gen::element<std::string>("", "", "---", "x")},
                                  {3, rc::gen::element<std::string>("09:00", "23:10", "00:05", "TBD", "T+5", "Day 2",
                                                                    "2026-08-21", "5/6/2026", "J-60", "600")},
                                  {2, rc::gen::element<std::string>("Smoke", "All", "Police, Fire", "Police and Fire",
                                                                    "Omitted", "Expected Action", "STARTEX", "ENDEX",
                                                                    "Contingency Inject", "Title", "Time", "#")},
                                  {1, rc::gen::element<std::string>("- a\\n- b", "=1+1", "ø—€😀", "#REF!", "\x01")}});
                }
                lines += "\n";
            }
            tables::Workbook book = bookOf(lines);
            const auto mergesHere = *rc::gen::inRange(0, 3);
            for (int i = 0; i < mergesHere; ++i) {
                const auto row = *rc::gen::inRange<std::uint32_t>(2, 20);
                const auto column = *rc::gen::inRange<std::uint32_t>(0, 8);
                book.sheets[0].merges.push_back({row, row + *rc::gen::inRange<std::uint32_t>(0, 5), column,
                                                 column + *rc::gen::inRange<std::uint32_t>(0, 4)});
            }
            const auto imported = importMsel(book, {});
            if (!imported) {
                RC_ASSERT(imported.error().what == Refusal::What::noInjects);
                return;
            }
            // every row that holds something is counted, once
            std::set<std::uint32_t> rows;
            for (const tables::Row &row : book.sheets[0].rows) {
                if (row.number > imported->headerRow) {
                    rows.insert(row.number);
                }
            }
            const Counts counts = imported->counts;
            RC_ASSERT(static_cast<std::size_t>(counts.rows()) == rows.size());
            RC_ASSERT(imported->scenario.injects.size() == static_cast<std::size_t>(counts.imported + counts.warned));
            std::set<std::uint32_t> warned;
            std::set<std::uint32_t> leftOut;
            for (const Note &note : imported->notes) {
                RC_ASSERT((note.row == 0 || rows.contains(note.row)));
                if (note.row > 0 && note.weight() == Weight::warning) {
                    warned.insert(note.row);
                }
                if (note.weight() == Weight::leftOut) {
                    RC_ASSERT(leftOut.insert(note.row).second);
                }
            }
            RC_ASSERT(warned.size() == static_cast<std::size_t>(counts.warned));
            RC_ASSERT(leftOut.size() == static_cast<std::size_t>(counts.leftOut));
            // injects stand in the order of their rows: those with a number or title of their own say so
            std::size_t i = 0;
            for (const tables::Row &row : book.sheets[0].rows) {
                if (row.number <= imported->headerRow || leftOut.contains(row.number)) {
                    continue;
                }
                const Inject &inject = imported->scenario.injects.at(i++);
                const tables::Cell *title = row.at(2);
                if (title != nullptr && title->text != "---") {
                    RC_ASSERT(QString::fromStdString(inject.title) ==
                              QString::fromStdString(title->text).replace('\n', ' '));
                }
                const tables::Cell *text = row.at(6);
                if (text != nullptr && text->text != "---") {
                    RC_ASSERT(inject.text == text->text);
                }
            }
            RC_ASSERT(i == imported->scenario.injects.size());
            // what was made is written and read again as it is, and nothing but what the list lacks is wrong with it
            const Reading again = readScenario(writeScenario(imported->scenario));
            RC_ASSERT(again.problems.empty());
            RC_ASSERT((again.scenario == imported->scenario));
            for (const Problem &problem : check(imported->scenario)) {
                RC_ASSERT((problem.severity() != Severity::error || problem.kind == ProblemKind::noRecipient ||
                           problem.kind == ProblemKind::noPlayers));
            }
        });
    }

    void everyColumnIsKeptSomewhere()
    {
        VERIFY_PROPERTY([] {
            std::string head = "Title|Time";
            std::string row = "Smoke|09:00";
            const auto extra = *rc::gen::inRange(0, 6);
            for (int i = 0; i < extra; ++i) {
                head +=
                    "|" + *rc::gen::element<std::string>("", "ESF", "Notes", "Type", "Status", "To", "Title", "Date");
                row += "|value" + std::to_string(i);
            }
            const Imported imported = importedFrom(bookOf(head + "\n" + row));
            const std::string yaml = writeScenario(imported.scenario);
            for (int i = 0; i < extra; ++i) {
                RC_ASSERT(yaml.find("value" + std::to_string(i)) != std::string::npos);
            }
        });
    }

    void theSameCellsGiveTheSame()
    {
        const auto book = bookOf("#|Time|Title|To\n1|09:00|Smoke|Fire, Police\n2|x|Fire|All");
        QVERIFY(importedFrom(book).scenario == importedFrom(book).scenario);
        QVERIFY(importedFrom(book).notes == importedFrom(book).notes);
    }
};

QTEST_GUILESS_MAIN(TestMsel)
#include "tst_msel.moc"
