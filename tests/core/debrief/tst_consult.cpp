// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "judged_play.h"

#include <algorithm>
#include <functional>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// What is done about one cell of the matrix, and whether the agency was asked or told as it says.
struct Case
{
    const char *name;
    const char *cell;
    std::function<void(Play &)> play;
    double credit;
};

/// In "one" P decides and F is asked before it.
std::vector<Case> asking()
{
    const char *const cell = "one/F";
    const auto asked = [](Play &p, int sent, int read, int decided, const char *by = "p1", const char *task = "one") {
        const Ref of = p.at(sent).consults(by, {"F"}, task);
        if (read <= decided) {
            p.at(read).reads("f1", of), p.at(decided).decides("p1", "one");
        } else {
            p.at(decided).decides("p1", "one"), p.at(read).reads("f1", of);
        }
    };
    return {
        {"nothing", cell, [](Play &) {}, 0},
        {"asked, read, decided", cell, [=](Play &p) { asked(p, 10, 20, 30); }, 1},
        {"asked by the centre, decided by the patrol", cell, [=](Play &p) { asked(p, 10, 20, 30, "p2"); }, 1},
        {"read as it was decided", cell, [=](Play &p) { asked(p, 10, 30, 30); }, 1},
        {"decided long after", cell, [=](Play &p) { asked(p, 10, 20, 300); }, 1},
        {"read too late", cell, [=](Play &p) { asked(p, 10, 40, 30); }, 0},
        {"asked about something else", cell, [=](Play &p) { asked(p, 10, 20, 30, "p1", "four"); }, 0},
        {"asked by somebody else", cell, [=](Play &p) { asked(p, 10, 20, 30, "h1"); }, 0},
        {"asked, read, never decided", cell,
         [](Play &p) { p.readsAt(20, "f1", p.at(10).consults("p1", {"F"}, "one")); }, 0},
        {"asked and not read", cell,
         [](Play &p) { p.at(10).consults("p1", {"F"}, "one"), p.at(30).decides("p1", "one"); }, 0},
        {"asked on the common channel", cell,
         [](Play &p) {
             p.readsAt(20, "f2", p.at(10).consults("p1", {}, "one", "common")), p.at(30).decides("p1", "one");
         },
         1},
        {"told before and not asked", cell,
         [](Play &p) { p.readsAt(20, "f1", p.at(10).sends("p1", {"F"}, "one")), p.at(30).decides("p1", "one"); }, 0},
        {"told of the decision", cell, [](Play &p) { p.readsAt(40, "f1", p.at(30).decides("p1", "one", {"F"})); }, 0},
        {"told of the decision, and read at once", cell,
         [](Play &p) { p.readsAt(30, "f1", p.at(30).decides("p1", "one", {"F"})); }, 0},
        {"asked after the first decision", cell, [=](Play &p) { p.at(5).decides("p1", "one"), asked(p, 10, 20, 30); },
         0},
        {"asked after somebody else decided", cell,
         [=](Play &p) { p.at(5).decides("h1", "one"), asked(p, 10, 20, 30); }, 1},
        {"asked aloud and confirmed", cell,
         [](Play &p) {
             const Ref of = p.at(10).catches("eva", "P", spoken(SpokenAct::asked, "one", {"F"}));
             p.at(20).confirms("F", of);
             p.at(30).catches("eva", "P", spoken(SpokenAct::decided, "one"));
         },
         1},
        {"asked aloud, confirmed too late", cell,
         [](Play &p) {
             const Ref of = p.at(10).catches("eva", "P", spoken(SpokenAct::asked, "one", {"F"}));
             p.at(30).catches("eva", "P", spoken(SpokenAct::decided, "one"));
             p.at(40).confirms("F", of);
         },
         0},
    };
}

/// In "one" H is told after it.
std::vector<Case> telling()
{
    const char *const cell = "one/H";
    return {
        {"not decided", cell, [](Play &) {}, 0},
        {"told with the decision", cell, [](Play &p) { p.readsAt(40, "h1", p.at(30).decides("p1", "one", {"H"})); }, 1},
        {"read at the last moment", cell, [](Play &p) { p.readsAt(90, "h1", p.at(30).decides("p1", "one", {"H"})); },
         1},
        {"read too late", cell, [](Play &p) { p.readsAt(91, "h1", p.at(30).decides("p1", "one", {"H"})); }, 0},
        {"told and not read", cell, [](Play &p) { p.at(30).decides("p1", "one", {"H"}); }, 0},
        {"told by a message", cell,
         [](Play &p) { p.at(30).decides("p1", "one"), p.readsAt(50, "h1", p.at(40).sends("p2", {"H"}, "one")); }, 1},
        {"told by somebody else", cell,
         [](Play &p) { p.at(30).decides("p1", "one"), p.readsAt(50, "h1", p.at(40).sends("f1", {"H"}, "one")); }, 0},
        {"told before", cell,
         [](Play &p) { p.readsAt(20, "h1", p.at(10).sends("p1", {"H"}, "one")), p.at(30).decides("p1", "one"); }, 0},
        {"sent before, read after", cell,
         [](Play &p) {
             const Ref of = p.at(10).sends("p1", {"H"}, "one");
             p.at(30).decides("p1", "one"), p.at(40).reads("h1", of);
         },
         0},
        {"others are told", cell, [](Play &p) { p.readsAt(40, "f1", p.at(30).decides("p1", "one", {"F"})); }, 0},
        {"told aloud and confirmed", cell,
         [](Play &p) {
             p.at(30).decides("p1", "one");
             const Ref of = p.at(40).catches("eva", "P", spoken(SpokenAct::told, "one", {"H"}));
             p.at(50).confirms("H", of);
         },
         1},
    };
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> made = asking();
        const std::vector<Case> more = telling();
        made.insert(made.end(), more.begin(), more.end());
        return made;
    }();
    return all;
}

/// An owner asks, @p asked reads, the owner decides and @p told reads.
void consulting(Play &play, const char *owner, const char *task, const char *asked, const char *told)
{
    const auto agency = [&](const char *seat) { return find(play.scenario.seats, SeatId(seat))->agency.value; };
    if (*asked != 0) {
        play.reads(asked, play.consults(owner, {agency(asked)}, task));
    }
    if (*told != 0) {
        play.reads(told, play.decides(owner, task, {agency(told)}));
    } else {
        play.decides(owner, task);
    }
}

} // namespace

/// The matrix asks for six of it: one/F, two/P and four/H are asked before, one/H, two/H and three/P are told after.
class TestConsult : public QObject
{
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow((std::string(cases()[i].cell) + ": " + cases()[i].name).c_str()) << static_cast<int>(i);
        }
    }
    void cells()
    {
        QFETCH(int, number);
        const Case &c = cases()[static_cast<std::size_t>(number)];
        Play play;
        c.play(play);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("consult_inform");
        QCOMPARE(measure.n, 6);
        QCOMPARE(unitOf(measure, c.cell)->credit, c.credit);
    }

    void silenceIsNothing()
    {
        Play play;
        COMPARE_VALUE(*play.debrief().measure("consult_inform"), 0.0);
    }

    void allOfItIsOne()
    {
        Play play;
        play.at(30);
        consulting(play, "p1", "one", "f1", "h1");
        consulting(play, "f1", "two", "p1", "h1");
        consulting(play, "h1", "three", "", "p1");
        consulting(play, "p1", "four", "h1", "");
        COMPARE_VALUE(*play.debrief().measure("consult_inform"), 1.0);
    }

    void bothHalvesWeighTheSame()
    {
        Scenario scenario = judgedScenario(); // now two are asked before, and three told after
        std::erase_if(scenario.tasks[3].roles, [](const auto &cell) { return cell.first.value == "H"; });
        Play play(scenario);
        play.at(30);
        consulting(play, "p1", "one", "f1", "");
        consulting(play, "f1", "two", "p1", "h1");
        const Debrief debrief = play.debrief();
        // asked: 2 of 2; told: two/H of 3
        const Measure &measure = *debrief.measure("consult_inform");
        QCOMPARE(measure.n, 5);
        COMPARE_VALUE(measure, (1.0 + 1.0 / 3) / 2);
    }

    void oneHalfCanBeMissing()
    {
        Scenario scenario = judgedScenario();
        for (Task &task : scenario.tasks) {
            for (auto &[agency, cell] : task.roles) {
                if (cell.has(I)) {
                    cell.roles = C;
                }
            }
        }
        Play play(scenario);
        play.at(30);
        consulting(play, "p1", "one", "f1", "");
        consulting(play, "f1", "two", "p1", "");
        // 2 of 6 are asked before, and nobody has to be told
        COMPARE_VALUE(*play.debrief().measure("consult_inform"), 2.0 / 6);
    }

    void whoIsNotObservedIsLeftOut()
    {
        Play play;
        play.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::nobody}});
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("consult_inform");
        QCOMPARE(measure.n, 2); // one/F and two/P; three is H's own
        QCOMPARE(measure.notObserved, 3);
        QVERIFY(measure.status == MeasureStatus::notEnoughEvidence);
        QVERIFY(!measure.value);
    }

    void entriesProveIt()
    {
        Play play;
        const Ref asked = play.at(10).consults("p1", {"F"}, "one");
        const auto read = play.reads("f1", asked);
        const auto decided = play.entryOf(play.at(30).decides("p1", "one"));
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("consult_inform");
        QCOMPARE(unitOf(measure, "one/F")->entries, (std::vector{decided, read}));
        QCOMPARE(unitOf(measure, "one/H")->entries, std::vector{decided});
        QVERIFY(unitOf(measure, "two/P")->entries.empty()); // nothing was decided
        QCOMPARE(measure.entries, (std::vector{read, decided}));
        const auto missed = std::ranges::find(debrief.findings, Finding::Rule::notInformed, &Finding::rule);
        QVERIFY(missed != debrief.findings.end());
        QCOMPARE(missed->agencies, (std::vector{AgencyId("P"), AgencyId("H")}));
        QCOMPARE(missed->entries, std::vector{decided});
        QCOMPARE(missed->at, Millis(90'000));
        QCOMPARE(std::ranges::count(debrief.findings, Finding::Rule::notInformed, &Finding::rule), 1);
        QCOMPARE(std::ranges::count(debrief.findings, Finding::Rule::notConsulted, &Finding::rule), 0);
    }
};

QTEST_GUILESS_MAIN(TestConsult)
#include "tst_consult.moc"
