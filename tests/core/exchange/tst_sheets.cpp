// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/msel.h"
#include "exchange/path_lines.h"
#include "exchange/sheets.h"
#include "plan/lookup.h"
#include "plan/writer.h"
#include "plan/yaml.h"
#include "property.h"
#include "random_scenario.h"
#include "sheets.h"
#include "shipped.h"
#include "tables/limits.h"
#include "tables/read.h"

#include <QRegularExpression>
#include <QTest>

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

QString yamlOf(const Scenario &scenario)
{
    return QString::fromStdString(writeScenario(scenario));
}

QByteArray said(const FromSheets &read)
{
    QByteArray out;
    for (const Problem &problem : read.problems) {
        out += problem.file + ":" + std::to_string(problem.mark.line) + " " + problem.path + " " +
               std::string(keyOf(problem.kind)) + "\n";
    }
    for (const std::string &removed : read.removed) {
        out += "removed " + removed + "\n";
    }
    return out;
}

tables::Sheet *sheetNamed(tables::Workbook &book, std::string_view name)
{
    const auto it = std::ranges::find(book.sheets, name, &tables::Sheet::name);
    return it == book.sheets.end() ? nullptr : &*it;
}

std::uint32_t columnNamed(const tables::Sheet &sheet, std::string_view heading)
{
    const auto &cells = sheet.rows.front().cells;
    const auto it = std::ranges::find(cells, heading, &tables::Cell::text);
    return it == cells.end() ? 0 : it->column;
}

tables::Row *rowNamed(tables::Sheet &sheet, std::string_view id)
{
    const auto it = std::ranges::find_if(
        sheet.rows, [&](const tables::Row &row) { return row.at(0) != nullptr && row.at(0)->text == id; });
    return it == sheet.rows.end() ? nullptr : &*it;
}

void type(tables::Row &row, std::uint32_t column, const std::string &text)
{
    std::erase_if(row.cells, [&](const tables::Cell &cell) { return cell.column == column; });
    if (!text.empty()) {
        row.cells.push_back({column, tables::CellKind::text, text, {}});
        std::ranges::sort(row.cells, {}, &tables::Cell::column);
    }
}

Scenario small()
{
    Scenario s;
    s.id = s.title = "small";
    s.clock.length = std::chrono::minutes(30);
    s.agencies = {{AgencyId("POL"), "Police", {}, {}, AgencyKind::agency, {}, {}, {}},
                  {AgencyId("FIR"), "Fire", {}, {}, AgencyKind::agency, {}, {}, {}}};
    Inject one;
    one.id = InjectId("i1");
    one.number = "1";
    one.title = "=1+1";
    one.release = AtTime{std::chrono::minutes(12)};
    one.to = {Party("POL"), Party("FIR")};
    one.text = "@SUM(A1)\n-2+3";
    one.extra = {{"Gate.no", "+7"}, {"Title", "a column of the same name"}};
    one.expects = {{ExpectationId("e1"), AgencyId("POL"), Expected::take, {}, {}, std::nullopt, "Goes there"}};
    Inject two;
    two.id = InjectId("i2");
    two.title = "Then";
    two.release = AfterInject{InjectId("i1"), std::chrono::minutes(2)};
    Inject three;
    three.id = InjectId("i3");
    three.title = "Some day";
    three.release = Unscheduled{"J-60"};
    s.injects = {one, two, three};
    Task task;
    task.id = TaskId("cordon");
    task.title = "Cordon";
    task.roles = {{AgencyId("FIR"), Cell{R, false}}, {AgencyId("POL"), Cell{A, false}}};
    s.tasks = {task};
    return s;
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT
private slots:
    void anythingComesBack()
    {
        VERIFY_PROPERTY([] {
            const Scenario scenario = randomScenario(*rc::gen::inRange(0, 4) == 0);
            const tables::Workbook book = workbookOf(scenario);
            const FromSheets read = readSheets(book);
            if (!said(read).isEmpty()) {
                RC_FAIL(writeScenario(scenario) + said(read).toStdString());
            }
            if (writeScenario(read.scenario) != writeScenario(scenario)) {
                RC_FAIL(writeScenario(scenario) + "became\n" + writeScenario(read.scenario));
            }
            RC_ASSERT(holdsScenario(book));
            for (const tables::Sheet &sheet : book.sheets) {
                RC_ASSERT(sheet.name.size() <= 31U);
                for (const tables::Row &row : sheet.rows) {
                    for (const tables::Cell &cell : row.cells) {
                        RC_ASSERT(fitsInCell(cell.text));
                    }
                }
            }
        });
    }

    void shippedComeBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void shippedComeBack()
    {
        QFETCH(QString, name);
        const ScenarioFolder folder = readFolder((library() + QLatin1Char('/') + name).toStdString());
        Scenario scenario;
        std::vector<ScenarioFile> overlays;
        for (const ScenarioFile &file : folder.files) {
            if (file.name == "scenario.yaml") {
                scenario = readScenario(file.bytes).scenario;
            } else if (file.name.starts_with("scenario.")) {
                overlays.push_back(file);
            }
        }
        tables::Workbook book = workbookOf(scenario, overlays);
        const FromSheets read = readSheets(book);
        QCOMPARE(said(read), QByteArray());
        QCOMPARE(yamlOf(read.scenario), yamlOf(scenario));
        QCOMPARE(read.overlays.size(), overlays.size());
        for (std::size_t i = 0; i < overlays.size(); ++i) {
            std::vector<Problem> problems;
            QCOMPARE(read.overlays[i].name, overlays[i].name);
            QVERIFY(yaml::parse(read.overlays[i].bytes, problems) == yaml::parse(overlays[i].bytes, problems));
        }
        // people find what they work on in tables: each inject and each task has its row, with its roles
        const tables::Sheet *msel = sheetNamed(book, "MSEL");
        QCOMPARE(msel->rows.size(), scenario.injects.size() + 1);
        const tables::Sheet *matrix = sheetNamed(book, "Role matrix");
        QCOMPARE(matrix->rows.size(), scenario.tasks.size() + 1);
        for (const tables::Row &row : sheetNamed(book, "Scenario")->rows) {
            const std::string &path = row.at(0)->text;
            QVERIFY2(!path.starts_with("injects[") && !path.starts_with("agencies[") && !path.starts_with("items["),
                     path.c_str());
        }
    }

    void importedComeBack_data()
    {
        QTest::addColumn<QString>("file");
        const QDir real(QStringLiteral(SAMVIRKE_SOURCE_DIR "/../shared/data/msel"));
        const QStringList files = real.entryList(QDir::Files, QDir::Name);
        for (const QString &file : files) {
            QTest::newRow(qPrintable(file)) << real.filePath(file);
        }
        if (files.isEmpty()) {
            QTest::newRow("none") << QString();
        }
    }
    void importedComeBack()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("the real lists are not here (../shared/data/msel)");
        }
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto workbook = tables::read(source.readAll().toStdString());
        QVERIFY(workbook);
        QVERIFY(!holdsScenario(*workbook));
        int sheets = 0;
        for (const tables::Sheet &sheet : workbook->sheets) {
            ImportOptions options;
            options.sheet = sheet.name;
            options.title = "Real";
            const auto imported = importMsel(*workbook, options);
            if (!imported) {
                continue;
            }
            ++sheets;
            QCOMPARE(imported->counts.imported + imported->counts.warned, int(imported->scenario.injects.size()));
            const FromSheets read = readSheets(workbookOf(imported->scenario));
            QCOMPARE(said(read), QByteArray());
            QCOMPARE(yamlOf(read.scenario), yamlOf(imported->scenario));
        }
        static const QRegularExpression noMsel(QStringLiteral("NEGATIVE|MissTrk|openbas"));
        QCOMPARE(sheets == 0, file.contains(noMsel));
    }

    // ── what people do to it ─────────────────────────────────────────────────────────────────────────────────────────

    void cellsSayWhatPeopleRead()
    {
        tables::Workbook book = workbookOf(small());
        tables::Sheet *msel = sheetNamed(book, "MSEL");
        const auto cell = [&](std::string_view id, std::string_view heading) {
            const tables::Cell *found = rowNamed(*msel, id)->at(columnNamed(*msel, heading));
            return found == nullptr ? std::string() : found->text;
        };
        QCOMPARE(cell("i1", "Time"), std::string("0:12:00"));
        QCOMPARE(cell("i1", "To"), std::string("POL, FIR"));
        QCOMPARE(cell("i1", "Title"), std::string("=1+1"));
        QCOMPARE(cell("i1", "Gate.no"), std::string("+7"));
        QCOMPARE(cell("i2", "Trigger"), std::string("after: i1, delay: 2 min"));
        QCOMPARE(cell("i3", "Time"), std::string("J-60"));
        QCOMPARE(yamlOf(readSheets(book).scenario), yamlOf(small())); // the order of roles and columns included
    }

    void whatIsTypedWins_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a time") << "MSEL"
                                << "i1"
                                << "Time"
                                << "00:14"
                                << "at: 12 min"
                                << "at: 14 min";
        QTest::newRow("a time instead of a trigger") << "MSEL"
                                                     << "i2"
                                                     << "Time"
                                                     << "0:20:00"
                                                     << "{after: i1, delay: 2 min}"
                                                     << "{at: 20 min}";
        QTest::newRow("what is no time") << "MSEL"
                                         << "i1"
                                         << "Time"
                                         << "later"
                                         << "{at: 12 min}"
                                         << "{unscheduled: later}";
        QTest::newRow("a title") << "MSEL"
                                 << "i2"
                                 << "Title"
                                 << "And then"
                                 << "title: Then"
                                 << "title: And then";
        QTest::newRow("recipients") << "MSEL"
                                    << "i1"
                                    << "To"
                                    << "FIR; POL"
                                    << "[POL, FIR]"
                                    << "[FIR, POL]";
        QTest::newRow("a role") << "Role matrix"
                                << "cordon"
                                << "POL"
                                << "ra"
                                << "POL: A}"
                                << "POL: A/R}";
        QTest::newRow("a name") << "Agencies"
                                << "POL"
                                << "Name"
                                << "The police"
                                << "name: Police"
                                << "name: The police";
        QTest::newRow("who is to act") << "Expected actions"
                                       << "i1"
                                       << "Who"
                                       << "FIR"
                                       << "who: POL"
                                       << "who: FIR";
    }
    void whatIsTypedWins()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, row);
        QFETCH(QString, heading);
        QFETCH(QString, typed);
        QFETCH(QString, before);
        QFETCH(QString, after);
        tables::Workbook book = workbookOf(small());
        tables::Sheet *page = sheetNamed(book, sheet.toStdString());
        type(*rowNamed(*page, row.toStdString()), columnNamed(*page, heading.toStdString()), typed.toStdString());
        const FromSheets read = readSheets(book);
        QCOMPARE(said(read), QByteArray());
        QString expected = yamlOf(small());
        QCOMPARE(expected.count(before), 1);
        QCOMPARE(yamlOf(read.scenario), expected.replace(before, after));
    }

    void rowsCanBeRemovedAddedAndCopied()
    {
        tables::Workbook book = workbookOf(small());
        tables::Sheet *msel = sheetNamed(book, "MSEL");
        tables::Row added = *rowNamed(*msel, "i2");
        added.number = 20;
        tables::Row fresh{21, false, {}};
        type(fresh, columnNamed(*msel, "Title"), "Something new");
        msel->rows.push_back(added);
        msel->rows.push_back(fresh);
        std::erase_if(msel->rows,
                      [](const tables::Row &row) { return row.at(0) != nullptr && row.at(0)->text == "i1"; });
        const FromSheets read = readSheets(book);
        QCOMPARE(read.problems.size(), 0U);
        std::vector<std::string> names;
        for (const Inject &inject : read.scenario.injects) {
            names.push_back(inject.id.value);
        }
        QCOMPARE(joined(names), QStringLiteral("i2|i3|i2-2|something-new"));
        QCOMPARE(joined(read.copied), QStringLiteral("i2-2"));
        // what stood beside the removed row, and what was expected of it
        QCOMPARE(joined(read.removed), QStringLiteral("Expected actions 2: i1|injects[i1].extra.Title"));
    }

    void whatIsWrongHasItsPlace()
    {
        tables::Workbook book = workbookOf(small());
        tables::Sheet *msel = sheetNamed(book, "MSEL");
        type(*rowNamed(*msel, "i3"), columnNamed(*msel, "Active"), "perhaps");
        tables::Sheet *agencies = sheetNamed(book, "Agencies");
        type(agencies->rows.front(), 30, "Motto");
        type(*rowNamed(*agencies, "FIR"), 30, "First in");
        const FromSheets read = readSheets(book);
        QCOMPARE(said(read), QByteArray("Agencies:3 agencies.FIR.Motto unknown-key\n"
                                        "MSEL:4 injects.i3.active bad-yes-no\n"));
    }

    void paths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("keys") << "clock.length" << true;
        QTest::newRow("an element") << "rounds[r1].probes[#2]" << true;
        QTest::newRow("quotation marks") << "injects[i1].extra.\"Gate.no\"" << true;
        QTest::newRow("a line end") << "injects[i1].extra.\"a\\nb\"" << true;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("an open bracket") << "rounds[r1" << false;
        QTest::newRow("two dots") << "clock..length" << false;
        QTest::newRow("behind a bracket") << "rounds[r1]x" << false;
        QTest::newRow("an open quotation mark") << "extra.\"x" << false;
        QTest::newRow("too deep") << QStringLiteral("a.").repeated(400) + QStringLiteral("a") << false;
    }
    void paths()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto path = readPath(text.toStdString());
        QCOMPARE(path.has_value(), good);
        if (path) {
            QCOMPARE(QString::fromStdString(pathText(*path)), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
