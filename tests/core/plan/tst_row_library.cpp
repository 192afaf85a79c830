// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edits.h"
#include "plan/lookup.h"
#include "plan/row_library.h"
#include "plan/yaml.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace samvirke;

namespace {

std::string shipped()
{
    QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/library/rows.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

} // namespace

class TestRowLibrary : public QObject
{
    Q_OBJECT
private slots:
    /// Every row in both languages, with one who answers, somebody who does it, and names that nothing else has.
    void shippedRowsAreSound()
    {
        std::vector<Problem> problems;
        const auto english = readRowLibrary(shipped(), "en", problems);
        const auto norwegian = readRowLibrary(shipped(), "nb", problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().path.c_str());
        QVERIFY(english.size() >= 40);
        QCOMPARE(norwegian.size(), english.size());
        std::set<std::string> ids, titles, kinds;
        const std::set<std::string> trades{"police", "fire", "health", "municipality"};
        for (std::size_t i = 0; i < english.size(); ++i) {
            const LibraryRow &row = english[i];
            const char *name = row.id.c_str();
            QVERIFY2(ids.insert(row.id).second && titles.insert(row.title).second, name);
            QVERIFY2(titles.insert(norwegian[i].title).second, name); // in its own words
            QVERIFY2(row.kind != norwegian[i].kind, name);
            kinds.insert(row.kind);
            int answer = 0, doers = 0;
            for (const auto &[trade, cell] : row.roles) {
                QVERIFY2(trades.contains(trade), name);
                answer += cell.has(A) ? 1 : 0;
                doers += cell.has(R) ? 1 : 0;
                QVERIFY2(!(cell.has(R) && (cell.has(C) || cell.has(I))), name);
            }
            QVERIFY2(answer == 1 && doers >= 1, name);
            QVERIFY2((doers > 1) == (row.share != Share::unsaid), name);
            QVERIFY2(row.target > Millis{0}, name);
        }
        QVERIFY(kinds.size() >= 10);
    }

    void rowsBecomeTasksOfWhoIsThere()
    {
        std::vector<Problem> problems;
        auto rows = readRowLibrary(shipped(), "en", problems);
        Scenario scenario = blankScenario("x", "X", "en", "Facilitator");
        addAgency(scenario, "A1", "Constabulary");
        addAgency(scenario, "B2", "Brigade");
        Task taken;
        taken.id = TaskId(rows[0].id);
        scenario.tasks.push_back(taken);
        const TradeAgencies agencies{{"police", AgencyId("A1")}, {"fire", AgencyId("B2")}};
        const Scenario with = withLibraryRows(scenario, rows, agencies);
        QCOMPARE(with.tasks.size(), rows.size() + 1);
        std::set<TaskId> ids;
        for (const Task &task : with.tasks) {
            QVERIFY(ids.insert(task.id).second);
            for (const auto &[agency, cell] : task.roles) {
                QVERIFY(find(with.agencies, agency) != nullptr);
            }
        }
        QCOMPARE(with.tasks[1].title, rows[0].title);
        QCOMPARE(with.tasks[1].target, std::optional(rows[0].target));
        QVERIFY(cellIn(with.tasks[1], {}, AgencyId("B2")) == (Cell{A | R, false}));
        QVERIFY(with.tasks[1].share == Share::all); // two of three are left to do it
        QVERIFY(with.agencies == scenario.agencies && with.seats == scenario.seats);
    }

    void whatIsWrongIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *text, ProblemKind kind) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(kind);
        };
        row("no words", "{id: a, kind: k, target: 1 min}", ProblemKind::missingValue);
        row("unknown kind", "{id: a, kind: z, en: A, target: 1 min}", ProblemKind::badChoice);
        row("no letters", "{id: a, kind: k, en: A, target: 1 min, roles: {police: X}}", ProblemKind::badRole);
        row("no time", "{id: a, kind: k, en: A, target: soon}", ProblemKind::badDuration);
        row("no share", "{id: a, kind: k, en: A, target: 1 min, share: some}", ProblemKind::badChoice);
    }
    void whatIsWrongIsLeftOutAndSaid()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, kind);
        const std::string text = "format: samvirke-rows\nversion: 1\nkinds:\n  - {id: k, en: Kind}\nrows:\n  - " +
                                 row.toStdString() + "\n  - {id: b, kind: k, en: B, target: 1 min}\n";
        std::vector<Problem> problems;
        const auto rows = readRowLibrary(text, "nb", problems);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(static_cast<int>(problems.front().kind), kind);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().title, std::string("B")); // English where there is nothing else
        problems.clear();
        QVERIFY(readRowLibrary("format: samvirke-scenario\n", "en", problems).empty() && !problems.empty());
    }
};

QTEST_GUILESS_MAIN(TestRowLibrary)
#include "tst_row_library.moc"
