// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change.h"
#include "plan/check.h"
#include "plan/edits.h"
#include "plan/load.h"
#include "plan/lookup.h"
#include "plan/writer.h"

#include "counts.h"
#include "random_edits.h"
#include "small_scenario.h"

#include <QTest>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

const Inject &inject(const Scenario &scenario, const char *id)
{
    const Inject *found = find(scenario.injects, InjectId(id));
    if (found == nullptr) {
        qFatal("no inject %s", id);
    }
    return *found;
}

ExerciseTime timeOf(const Scenario &scenario, const char *id)
{
    return std::get<AtTime>(inject(scenario, id).release).at;
}

QList<QByteArray> linesOf(const Scenario &scenario)
{
    return QByteArray::fromStdString(writeScenario(scenario)).split('\n');
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT
private slots:
    /// Undone to the start, and redone to the end, through every step between.
    void undoesAndRedoesAnything()
    {
        std::mt19937_64 random(freshSeed());
        RandomEditor editor(random);
        const int edits = countOf(300, 2000, 20'000);
        Scenario scenario = smallScenario();
        std::vector<Change> done;
        std::vector<std::string> written{writeScenario(scenario)};
        int unchanged = 0;
        for (int i = 0; i < edits; ++i) {
            const Scenario before = scenario;
            editor.anything(scenario);
            done.push_back(Change::between(before, scenario));
            QCOMPARE(done.back().empty(), before == scenario);
            unchanged += done.back().empty() ? 1 : 0;
            written.push_back(writeScenario(scenario));
        }
        QVERIFY2(unchanged * 2 < edits, "most edits do nothing");
        const Scenario last = scenario;
        for (std::size_t i = done.size(); i-- > 0;) {
            done[i].undo(scenario);
            QVERIFY(writeScenario(scenario) == written[i]);
        }
        QVERIFY(scenario == smallScenario());
        for (std::size_t i = 0; i < done.size(); ++i) {
            done[i].redo(scenario);
            QVERIFY(writeScenario(scenario) == written[i + 1]);
        }
        QVERIFY(scenario == last);
    }

    /// Whatever one field says, the rest of the file stays as it is.
    void oneFieldIsOnePlaceInTheFile()
    {
        std::mt19937_64 random(freshSeed());
        RandomEditor editor(random);
        Scenario scenario = smallScenario();
        const QList<QByteArray> before = linesOf(scenario);
        const int places = editor.count(scenario, RandomEditor::What::values);
        QVERIFY(places > 300);
        for (int i = 0; i < places; ++i) {
            Scenario edited = scenario;
            const std::string path = editor.edit(edited, RandomEditor::What::values, i);
            const QList<QByteArray> after = linesOf(edited);
            const auto shorter = std::min(before.size(), after.size());
            qsizetype front = 0;
            while (front < shorter && before[front] == after[front]) {
                ++front;
            }
            qsizetype back = 0;
            while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
                ++back;
            }
            QVERIFY2(before.size() - front - back <= 2 && after.size() - front - back <= 2, path.c_str());
            QCOMPARE(after == before, edited == scenario);
        }
    }

    void pieces()
    {
        const Scenario before = smallScenario();
        Scenario after = before;
        after.injects[1].title = "Another title";
        after.injects[4].title = "And another";
        after.title = "The stable";
        const Change change = Change::between(before, after);
        QVERIFY(change.touches("injects") && change.touches("title") && !change.touches("tasks"));
        const auto pieces = change.pieces<Inject>("injects");
        QCOMPARE(pieces.size(), 2U);
        QCOMPARE(pieces[0].at, 1U);
        QCOMPARE(pieces[1].at, 4U);
        QCOMPARE(pieces[1].after.size(), 1U);

        after = before;
        after.injects.insert(after.injects.begin() + 2, 3, Inject{});
        const auto inserted = Change::between(before, after).pieces<Inject>("injects");
        QCOMPARE(inserted.size(), 1U);
        QCOMPARE(inserted[0].at, 2U);
        QVERIFY(inserted[0].before.empty());
        QCOMPARE(inserted[0].after.size(), 3U);
    }

    void renamesWhatMentionsIt()
    {
        Scenario scenario = smallScenario();
        scenario.accepted.push_back({"inject-opens-nothing", "injects.3", "so it is"});
        const auto problems = check(scenario).size();
        QVERIFY(rename(scenario, InjectId("3"), InjectId("hurt")));
        QVERIFY(rename(scenario, AgencyId("FIR"), AgencyId("BRANN")));
        QVERIFY(rename(scenario, TaskId("cordon"), TaskId("ring")));
        QVERIFY(rename(scenario, FunctionId("scene"), FunctionId("place")));
        QVERIFY(rename(scenario, SeatId("ems-1"), SeatId("car")));
        QVERIFY(rename(scenario, ItemId("gas"), ItemId("propane")));
        const std::string written = writeScenario(scenario);
        for (const char *old : {"FIR", "cordon", "ems-1", "gas]"}) {
            QVERIFY2(written.find(old) == std::string::npos, old);
        }
        QCOMPARE(scenario.needs.front().arises, InjectId("hurt"));
        QCOMPARE(scenario.accepted.front().at, std::string("injects.hurt"));
        QCOMPARE(check(scenario).size(), problems); // nothing refers to nothing
        QVERIFY(readScenario(written).scenario == scenario);
    }

    void refusesNamesThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("taken") << QByteArray("POL");
        QTest::newRow("a seat's") << QByteArray("fir-1");
        QTest::newRow("everybody") << QByteArray("all");
        QTest::newRow("no name") << QByteArray("a.b");
        QTest::newRow("empty") << QByteArray();
    }
    void refusesNamesThatCannotBe()
    {
        QFETCH(QByteArray, to);
        Scenario scenario = smallScenario();
        QVERIFY(!rename(scenario, AgencyId("FIR"), AgencyId(to.toStdString())));
        QVERIFY(!rename(scenario, AgencyId("NOBODY"), AgencyId("X")));
        QVERIFY(scenario == smallScenario());
    }

    void retimes()
    {
        Scenario scenario = smallScenario();
        QCOMPARE(retime(scenario, {InjectId("2")}, 5min, false), Millis(5min));
        QCOMPARE(timeOf(scenario, "2"), ExerciseTime(8min));
        QCOMPARE(timeOf(scenario, "1"), ExerciseTime(0));
        QCOMPARE(std::get<AfterInject>(inject(scenario, "3").release).delay, Millis(2min));
        QCOMPARE(std::get<UnlessHappened>(inject(scenario, "c1").release).deadline, ExerciseTime(9min));

        scenario = smallScenario(); // what comes later goes along: injects, phases, rounds
        QCOMPARE(retime(scenario, {InjectId("2")}, 5min, true), Millis(5min));
        QCOMPARE(timeOf(scenario, "1"), ExerciseTime(0));
        QCOMPARE(std::get<UnlessHappened>(inject(scenario, "c1").release).deadline, ExerciseTime(14min));
        QCOMPARE(std::get<AtTime>(scenario.rounds[0].opens).at, ExerciseTime(12min));
        QCOMPARE(std::get<AtTime>(scenario.phases[2].starts).at, ExerciseTime(30min));

        scenario = smallScenario(); // what follows keeps its distance, and nothing comes before STARTEX
        QCOMPARE(retime(scenario, {InjectId("2"), InjectId("3")}, -5min, false), Millis(-3min));
        QCOMPARE(timeOf(scenario, "2"), ExerciseTime(0));
        QCOMPARE(std::get<AfterInject>(inject(scenario, "3").release).delay, Millis(2min));
        QCOMPARE(retime(scenario, {InjectId("3")}, 1min, false), Millis(1min));
        QCOMPARE(std::get<AfterInject>(inject(scenario, "3").release).delay, Millis(3min));
        QCOMPARE(retime(scenario, {InjectId("6")}, 1min, false), Millis(0)); // by hand
    }

    void ordersByTime()
    {
        Scenario scenario = smallScenario();
        std::swap(scenario.injects[0], scenario.injects[2]);
        orderByTime(scenario);
        QCOMPARE(scenario.injects[0].id, InjectId("1"));
        QCOMPARE(scenario.injects[1].id, InjectId("2"));
        QCOMPARE(scenario.injects[2].id, InjectId("3"));
        QCOMPARE(scenario.injects.size(), smallScenario().injects.size());
    }

    void setsRolesByPhase()
    {
        const Scenario scenario = smallScenario();
        Task task = *find(scenario.tasks, TaskId("cordon"));
        const Row before = task.roles;
        const PhaseId talk("talk");
        setCell(task, scenario.phases, talk, AgencyId("FIR"), {C, false});
        QCOMPARE(task.phased.size(), 2U);
        QVERIFY(task.roles.empty());
        QVERIFY(rowIn(task, PhaseId("before")) == before);
        QVERIFY(rowIn(task, PhaseId("after")) == before);
        QVERIFY(cellIn(task, talk, AgencyId("FIR")) == (Cell{C, false}));
        setCell(task, scenario.phases, talk, AgencyId("FIR"), {I, false});
        QVERIFY(task.phased.empty()); // the same in all again
        QVERIFY(task.roles == before);
        setCell(task, scenario.phases, std::nullopt, AgencyId("EMS"), {});
        QCOMPARE(task.roles.size(), before.size() - 1);
    }

    void readsRolesAsTyped_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("one") << QByteArray("r") << QByteArray("R");
        QTest::newRow("two") << QByteArray("ra") << QByteArray("A/R");
        QTest::newRow("with a stroke") << QByteArray("A/R") << QByteArray("A/R");
        QTest::newRow("contested") << QByteArray("c?") << QByteArray("C?");
        QTest::newRow("dash") << QByteArray("-") << QByteArray("-");
        QTest::newRow("nothing") << QByteArray() << QByteArray("-");
        QTest::newRow("wrong") << QByteArray("X") << QByteArray();
        QTest::newRow("word") << QByteArray("lead") << QByteArray();
    }
    void readsRolesAsTyped()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, written);
        const auto cell = typedCell(typed.toStdString());
        QCOMPARE(cell ? QByteArray::fromStdString(writeCell(*cell)) : QByteArray(), written);
    }

    void addsAgencies()
    {
        Scenario scenario = blankScenario("new", "New", "en", "Facilitator");
        QCOMPARE(addAgency(scenario, "police", "Police"), AgencyId("police"));
        QCOMPARE(addAgency(scenario, "police", "Police"), AgencyId("police-2"));
        QVERIFY(isStaffed(scenario, AgencyId("police-2")));
        const auto problems = problemsOf(scenario, {});
        QVERIFY(!hasErrors(problems));
        QVERIFY(readScenario(writeScenario(scenario)).scenario == scenario);
    }

    void countsOn()
    {
        QCOMPARE(nextNumber({}), std::string("1"));
        QCOMPARE(nextNumber(smallScenario().injects), std::string("7"));
    }

    // ── bringing two edits together ──────────────────────────────────────────────────────────────────────────────

    void mergesWhatDoesNotTouch()
    {
        const Scenario base = smallScenario();
        Scenario ours = base;
        Scenario theirs = base;
        ours.injects[0].title = "Ours";
        theirs.injects[0].text = "Theirs";
        theirs.injects[1].title = "Theirs";
        ours.injects.erase(ours.injects.begin() + 5);
        Inject added;
        added.id = InjectId("added");
        theirs.injects.insert(theirs.injects.begin() + 2, added);
        theirs.tasks[3].roles[0].second.roles = A;
        ours.title = "Ours";
        const Merged merged = merge(base, ours, theirs);
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(merged.scenario.injects[0].title, std::string("Ours"));
        QCOMPARE(merged.scenario.injects[0].text, std::string("Theirs"));
        QCOMPARE(merged.scenario.injects[2].id, InjectId("added"));
        QCOMPARE(merged.scenario.injects.size(), base.injects.size());
        QCOMPARE(merged.scenario.tasks[3].roles[0].second.roles, std::uint8_t(A));
        QCOMPARE(merged.scenario.title, std::string("Ours"));
    }

    void saysWhatBothChanged()
    {
        const Scenario base = smallScenario();
        Scenario ours = base;
        Scenario theirs = base;
        ours.injects[0].title = "Ours";
        theirs.injects[0].title = "Theirs";
        ours.injects[1].title = "Ours";
        theirs.injects.erase(theirs.injects.begin() + 1);
        const Merged merged = merge(base, ours, theirs);
        QVERIFY((merged.conflicts == std::vector<std::string>{"injects.1.title", "injects.2"}));
        QCOMPARE(merged.scenario.injects[0].title, std::string("Ours"));
        QCOMPARE(merged.scenario.injects[1].title, std::string("Ours"));
    }

    /// Against what was not edited at all, either side is what comes out.
    void mergesWithNothing()
    {
        std::mt19937_64 random(freshSeed());
        RandomEditor editor(random);
        const Scenario base = smallScenario();
        Scenario edited = base;
        for (int i = 0; i < countOf(50, 200, 2000); ++i) {
            editor.anything(edited);
            QVERIFY(merge(base, edited, base).scenario == edited);
            QVERIFY(merge(base, base, edited).scenario == edited);
            QVERIFY(merge(base, edited, edited).scenario == edited);
            QVERIFY(merge(base, edited, edited).conflicts.empty());
        }
    }

    // ── what is checked while it is edited ───────────────────────────────────────────────────────────────────────

    void findsWhatTheReaderWould()
    {
        Scenario scenario = smallScenario();
        QVERIFY(checkForm(scenario).empty());
        scenario.injects[0].title.clear();
        scenario.agencies[0].name.clear();
        scenario.tasks[0].id = TaskId("a.b");
        const auto problems = checkForm(scenario);
        QStringList said;
        for (const Problem &problem : problems) {
            said += QString::fromStdString(std::string(keyOf(problem.kind)) + " " + problem.path);
        }
        QCOMPARE(said,
                 (QStringList{QStringLiteral("missing-value agencies.POL.name"), QStringLiteral("bad-id tasks.a.b.id"),
                              QStringLiteral("missing-value injects.1.title")}));
    }

    void findsTheSameAsWhenItIsLoaded()
    {
        const auto files = smallFiles();
        auto loaded = loadScenario(files).problems;
        for (Problem &problem : loaded) {
            problem.mark = {};
        }
        QVERIFY(problemsOf(smallScenario(), files) == loaded);
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
