// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "judged_play.h"

#include <algorithm>
#include <functional>

using namespace samvirke;
using namespace samvirke::test;
using enum TaskOutcome;

namespace {

/// Something that is done about one task, and what becomes of it.
struct Case
{
    const char *name;
    const char *task;
    std::function<void(Play &)> play;
    TaskOutcome outcome;
    const char *owner = "";
    int seconds = -1; ///< from the opening to the owner's act; -1: never
    std::vector<std::string> outsiders = {};
};

std::vector<Case> oneOwner()
{
    return {
        {"nobody does anything", "one", [](Play &) {}, unclaimed},
        {"started in time", "one", [](Play &p) { p.at(30).starts("p1", "one"); }, clear, "P", 30},
        {"started at once", "one", [](Play &p) { p.at(0).starts("p1", "one"); }, clear, "P", 0},
        {"at the last moment", "one", [](Play &p) { p.at(60).starts("p1", "one"); }, clear, "P", 60},
        {"too late", "one", [](Play &p) { p.at(61).starts("p1", "one"); }, late, "P", 61},
        {"decided", "one", [](Play &p) { p.at(30).decides("p1", "one"); }, clear, "P", 30},
        {"by two seats of one agency", "one", [](Play &p) { p.at(30).starts("p1", "one"), p.starts("p2", "one"); },
         clear, "P", 30},
        {"C starts too",
         "one",
         [](Play &p) { p.at(20).starts("f1", "one"), p.at(30).starts("p1", "one"); },
         duplicated,
         "P",
         30,
         {"F"}},
        {"C starts after it",
         "one",
         [](Play &p) { p.at(30).starts("p1", "one"), p.at(200).starts("f1", "one"); },
         duplicated,
         "P",
         30,
         {"F"}},
        {"C and I start, and it is late",
         "one",
         [](Play &p) { p.at(20).starts("f1", "one"), p.starts("h1", "one"), p.at(90).starts("p1", "one"); },
         lateAndDuplicated,
         "P",
         90,
         {"F", "H"}},
        {"C alone", "one", [](Play &p) { p.at(20).starts("f1", "one"); }, wrongOwner, "", -1, {"F"}},
        {"C decides alone", "one", [](Play &p) { p.at(20).decides("f1", "one"); }, wrongOwner, "", -1, {"F"}},
        {"an emergency beside the owner", "one",
         [](Play &p) { p.at(20).startsInEmergency("f1", "one"), p.at(30).starts("p1", "one"); }, clear, "P", 30},
        {"support beside the owner", "three",
         [](Play &p) { p.at(20).starts("f1", "three"), p.at(30).starts("h1", "three"); }, clear, "H", 30},
        {"support alone", "three", [](Play &p) { p.at(20).starts("f1", "three"); }, wrongOwner},
        {"another task", "one", [](Play &p) { p.at(20).starts("p1", "four"); }, unclaimed},
        {"started before it came", "one", [](Play &p) { p.at(-30).starts("p1", "one"); }, unclaimed},
    };
}

std::vector<Case> claims()
{
    return {
        {"a claim alone", "one", [](Play &p) { p.at(10).claims("p1", "one"); }, unclaimed},
        {"a claim that others are told", "one",
         [](Play &p) {
             p.at(10).claims("p1", "one", {"F", "H"});
         },
         unclaimed},
        {"a claim that a start follows", "one",
         [](Play &p) { p.at(10).claims("p1", "one"), p.at(70).starts("p1", "one"); }, clear, "P", 10},
        {"a claim that a start follows too late", "one",
         [](Play &p) { p.at(10).claims("p1", "one"), p.at(71).starts("p1", "one"); }, late, "P", 71},
        {"a claim that a message follows", "one",
         [](Play &p) { p.at(10).claims("p1", "one"), p.at(40).sends("p2", {"F"}, "one"); }, clear, "P", 10},
        {"a claim that a message about something else follows", "one",
         [](Play &p) { p.at(10).claims("p1", "one"), p.at(40).sends("p2", {"F"}, "four"); }, unclaimed},
        {"a claim that others' message follows", "one",
         [](Play &p) { p.at(10).claims("p1", "one"), p.at(40).sends("f1", {"H"}, "one"); }, unclaimed},
        {"a claim that others' start follows",
         "one",
         [](Play &p) { p.at(10).claims("p1", "one"), p.at(40).starts("f1", "one"); },
         wrongOwner,
         "",
         -1,
         {"F"}},
        {"a claim that is given back", "one",
         [](Play &p) {
             p.at(10).claims("p1", "one");
             TaskGivenBack back;
             back.task = TaskId("one");
             p.at(20).does("p1", GiveBackTask{back});
         },
         unclaimed},
    };
}

std::vector<Case> sharesAndHandovers()
{
    const auto givesAloud = [](Play &p, std::initializer_list<const char *> receivers = {"F"}) {
        return p.at(30).catches("eva", "P", spoken(SpokenAct::handedOver, "one", receivers));
    };
    return {
        {"all do their share", "five", [](Play &p) { p.at(10).starts("f1", "five"), p.at(50).starts("h1", "five"); },
         clear, "F", 10},
        {"one of all is late", "five", [](Play &p) { p.at(10).starts("f1", "five"), p.at(61).starts("h1", "five"); },
         late, "F", 10},
        {"one of all does nothing", "five", [](Play &p) { p.at(10).starts("f1", "five"); }, late, "F", 10},
        {"who answers for it acts alone", "five", [](Play &p) { p.at(10).starts("p1", "five"); }, late, "P", 10},
        {"any does it", "six", [](Play &p) { p.at(10).starts("f1", "six"); }, clear, "F", 10},
        {"two where any would do", "six", [](Play &p) { p.at(10).starts("f1", "six"), p.at(20).starts("p1", "six"); },
         duplicated, "F", 10},
        {"handed over and accepted", "one", [](Play &p) { p.at(30).hands("one", "p1", "F", "f1"); }, clear, "F", 30},
        {"handed over, then started", "one",
         [](Play &p) { p.at(30).hands("one", "p1", "F", "f1"), p.at(50).starts("f1", "one"); }, clear, "F", 30},
        {"handed over too late", "one", [](Play &p) { p.at(90).hands("one", "p1", "F", "f1"); }, late, "F", 90},
        {"handed over before it came", "one", [](Play &p) { p.at(-30).hands("one", "p1", "F", "f1"); }, unclaimed},
        {"handed over before it came, and started", "one",
         [](Play &p) { p.at(-30).hands("one", "p1", "F", "f1"), p.at(30).starts("f1", "one"); }, clear, "F", 30},
        {"handed over aloud and confirmed", "one", [=](Play &p) { p.confirms("F", givesAloud(p)); }, clear, "F", 30},
        {"handed over aloud, confirmed by whom it comes from", "one", [=](Play &p) { p.confirms("P", givesAloud(p)); },
         unclaimed},
        {"handed over aloud, confirmed by somebody else", "one", [=](Play &p) { p.confirms("H", givesAloud(p)); },
         unclaimed},
        {"handed over aloud to nobody by name", "one", [=](Play &p) { p.confirms("F", givesAloud(p, {})); }, clear, "F",
         30},
        {"handed over aloud to nobody by name, confirmed by whom it comes from", "one",
         [=](Play &p) { p.confirms("P", givesAloud(p, {})); }, unclaimed},
        {"started before it was handed over",
         "one",
         [](Play &p) { p.at(20).starts("f1", "one"), p.at(30).hands("one", "p1", "F", "f1"); },
         duplicated,
         "F",
         30,
         {"F"}},
    };
}

std::vector<Case> spokenAndCorrected()
{
    return {
        {"taken aloud", "one", [](Play &p) { p.at(30).catches("eva", "P", spoken(SpokenAct::took, "one")); }, clear,
         "P", 30},
        {"noted later than said", "one",
         [](Play &p) { p.at(100).catches("eva", "P", spoken(SpokenAct::took, "one"), 70); }, clear, "P", 30},
        {"decided aloud", "one", [](Play &p) { p.at(30).catches("lead", "P", spoken(SpokenAct::decided, "one")); },
         clear, "P", 30},
        {"asked aloud", "one", [](Play &p) { p.at(30).catches("eva", "P", spoken(SpokenAct::asked, "one", {"F"})); },
         unclaimed},
        {"recalled", "one",
         [](Play &p) {
             ActSpoken said = spoken(SpokenAct::took, "one");
             said.recalled = true;
             p.at(30).catches("eva", "P", said);
         },
         unclaimed},
        {"struck", "one",
         [](Play &p) {
             const Ref of = p.at(30).starts("p1", "one");
             p.does("p1", StrikeEntry{{of, "A slip"}});
         },
         unclaimed},
        {"something else that was this", "one",
         [](Play &p) {
             TaskStarted started;
             started.text = "The fence";
             const Ref of = p.at(30).does("p1", StartTask{started});
             p.at(200).does("eva", AttributeAct{{of, TaskId("one"), "The fence is it."}});
         },
         clear, "P", 30},
        {"this that was something else", "one",
         [](Play &p) {
             const Ref of = p.at(30).starts("f1", "one");
             p.does("lead", AttributeAct{{of, TaskId("two"), "It was that."}});
         },
         unclaimed},
    };
}

std::vector<Case> notJudged()
{
    return {
        {"contested", "contested", [](Play &p) { p.at(10).starts("p1", "contested"); }, notDue},
        {"without target", "untimed", [](Play &p) { p.at(10).starts("p1", "untimed"); }, notDue},
        {"never opened", "never", [](Play &p) { p.at(10).starts("p1", "never"); }, notDue},
        {"target after the end", "last", [](Play &p) { p.at(1115).starts("p1", "last"); }, notDue},
        {"ended before its target", "one", [](Play &p) { p.at(59).does("lead", EndExercise{}); }, notDue},
        {"ended at its target", "one", [](Play &p) { p.at(60).does("lead", EndExercise{}); }, unclaimed},
        {"release taken back", "one", [](Play &p) { p.at(2).does("lead", TakeBackInject{{p.released("tasks")}}); },
         notDue},
        {"talked, and nobody covers them", "talk", [](Play &) {}, notObserved},
        {"talked, and an evaluator covers them", "talk", [](Play &p) { p.at(30).covers("P"); }, unclaimed},
        {"covered until half of the time", "talk", [](Play &p) { p.at(30).covers("P"), p.at(630).covers("P", false); },
         notObserved},
        {"covered from half of the time", "talk", [](Play &p) { p.at(630).covers("P"); }, notObserved},
        {"covered as long as it takes", "talk", [](Play &p) { p.at(600).covers("P"), p.at(661).covers("P", false); },
         unclaimed},
        {"covered by two, and one goes", "talk",
         [](Play &p) {
             p.does("lead", ChangeCoverage{{AgencyId("P"), CoverageMeans::facilitator, true}});
             p.covers("P"), p.at(630).covers("P", false);
         },
         unclaimed},
        {"another agency is covered", "talk", [](Play &p) { p.at(30).covers("F"); }, notObserved},
        {"talked, not covered, and caught all the same", "talk",
         [](Play &p) { p.at(630).catches("eva", "P", spoken(SpokenAct::took, "talk")); }, clear, "P", 30},
        {"nobody sits there", "one", [](Play &p) { p.staffs("P", StaffedBy::nobody); }, notObserved},
        {"only paper", "one", [](Play &p) { p.staffs("P", StaffedBy::paper); }, notObserved},
        {"paper, and its slip came", "one",
         [](Play &p) { p.staffs("P", StaffedBy::paper), p.at(30).starts("p1", "one"); }, clear, "P", 30},
        {"a stand-in", "one", [](Play &p) { p.staffs("P", StaffedBy::program); }, unclaimed},
    };
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> made;
        for (auto part : {oneOwner(), claims(), sharesAndHandovers(), spokenAndCorrected(), notJudged()}) {
            made.insert(made.end(), part.begin(), part.end());
        }
        return made;
    }();
    return all;
}

std::vector<std::string> names(const std::vector<AgencyId> &agencies)
{
    std::vector<std::string> all;
    for (const AgencyId &agency : agencies) {
        all.push_back(agency.value);
    }
    return all;
}

bool hasFinding(const Debrief &debrief, Finding::Rule rule, const char *task)
{
    return std::ranges::any_of(debrief.findings, [&](const Finding &finding) {
        return finding.rule == rule && contains(finding.tasks, TaskId(task));
    });
}

/// Everybody does what is theirs in time; the others are left out by @p without.
void allClear(Play &play, const std::vector<std::string> &without = {})
{
    play.at(30);
    for (const auto &[seat, task] : {std::pair{"p1", "one"},
                                     {"f1", "two"},
                                     {"h1", "three"},
                                     {"p1", "four"},
                                     {"f1", "five"},
                                     {"h1", "five"},
                                     {"p1", "six"}}) {
        if (!contains(without, std::string(task))) {
            play.starts(seat, task);
        }
    }
}

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT
private slots:
    void outcomes_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
        }
    }
    void outcomes()
    {
        QFETCH(int, number);
        const Case &c = cases()[static_cast<std::size_t>(number)];
        Play play;
        c.play(play);
        const Debrief debrief = play.debrief();
        const TaskResult &result = resultOf(debrief, c.task);
        QCOMPARE(QString::fromStdString(std::string(keyOf(result.outcome))),
                 QString::fromStdString(std::string(keyOf(c.outcome))));
        QCOMPARE(result.owner.value, std::string(c.owner));
        QCOMPARE(result.latency ? result.latency->count() : -1000, c.seconds * 1000LL);
        QCOMPARE(names(result.outsiders), c.outsiders);
        if (c.outcome == notDue) {
            QVERIFY(result.entries.empty());
        } else { // the opening proves that it was due
            QVERIFY(contains(result.entries, play.opening(c.task)));
        }
    }

    void entriesProveIt()
    {
        Play play;
        play.at(10).claims("h1", "four");
        const auto claimed = play.last();
        play.starts("p1", "one");
        play.at(20).starts("f1", "four");
        const auto wrong = play.last();
        play.at(30).starts("p2", "four");
        const auto right = play.last();
        const Debrief debrief = play.debrief();
        const TaskResult &result = resultOf(debrief, "four");
        QCOMPARE(result.entries, (std::vector{play.opening("four"), claimed, wrong, right}));
        QCOMPARE(names(result.acting), (std::vector<std::string>{"F", "P"})); // a claim that nothing follows is shown
        QCOMPARE(unitOf(*debrief.measure("task_clarity"), "four")->entries, result.entries);
    }

    void clarityIsTheMeanCredit()
    {
        Play play;
        play.at(30).starts("p1", "one");                      // clear: 1
        play.starts("p1", "six"), play.starts("f1", "six");   // duplicated: 0.5
        play.starts("p1", "three");                           // wrong owner: 0
        play.at(90).starts("f1", "two");                      // late: 0.5
        play.starts("p1", "four"), play.starts("h1", "four"); // late and duplicated: 0.25
        const Debrief debrief = play.debrief();               // five: unclaimed: 0
        const Measure &clarity = *debrief.measure("task_clarity");
        QCOMPARE(clarity.n, 6);
        QCOMPARE(clarity.notObserved, 1); // talk
        COMPARE_VALUE(clarity, 2.25 / 6); // 0.375
    }

    void clarityWeighsTasks()
    {
        Scenario scenario = judgedScenario();
        scenario.tasks[0].weight = 2;
        Play play(scenario);
        allClear(play, {"three", "four"});
        // (2 + 1 + 0 + 0 + 1 + 1) / 7
        COMPARE_VALUE(*play.debrief().measure("task_clarity"), 5.0 / 7);
    }

    void clarityIsOneOrNothing()
    {
        Play right;
        allClear(right);
        COMPARE_VALUE(*right.debrief().measure("task_clarity"), 1.0);
        Play silent;
        COMPARE_VALUE(*silent.debrief().measure("task_clarity"), 0.0);
    }

    void doingNothingIsNotDoingRight()
    {
        Play silent;
        const Debrief debrief = silent.debrief();
        for (const char *key : {"task_clarity", "mandate_adherence", "response_timeliness"}) {
            COMPARE_VALUE(*debrief.measure(key), 0.0);
        }
        Play one; // the one act there is was right: 1 / 5
        one.at(30).starts("p1", "one");
        COMPARE_VALUE(*one.debrief().measure("mandate_adherence"), 0.2);
    }

    void fewOpportunitiesAreNoEvidence()
    {
        Scenario scenario = judgedScenario();
        for (const char *dropped : {"four", "five"}) {
            std::erase_if(scenario.tasks, [&](const Task &task) { return task.id.value == dropped; });
            std::erase_if(scenario.injects[2].opens, [&](const TaskId &task) { return task.value == dropped; });
        }
        Play play(scenario);
        allClear(play, {"four", "five"});
        const Debrief debrief = play.debrief();
        for (const char *key : {"task_clarity", "mandate_adherence", "response_timeliness"}) {
            const Measure &measure = *debrief.measure(key);
            QVERIFY(measure.status == MeasureStatus::notEnoughEvidence);
            QVERIFY(!measure.value);
            QCOMPARE(measure.n, 4);
        }
    }

    void noOpportunityIsNotApplicable()
    {
        Play play;
        play.at(59).does("lead", EndExercise{});
        const Debrief debrief = play.debrief();
        for (const Measure &measure : debrief.measures) {
            QVERIFY2(measure.status == MeasureStatus::notApplicable, std::string(measure.key).c_str());
            QVERIFY(!measure.value && measure.n == 0 && measure.units.empty() && measure.entries.empty());
        }
    }

    void mandatesAreKeptByAgencies()
    {
        Play play;
        play.at(30).starts("p1", "one");
        play.starts("f1", "one"), play.starts("f2", "one"); // F is asked in it: P of {P, F}, however often F acts: 1/2
        play.starts("f1", "two");                           // 1
        play.starts("h1", "three"), play.starts("f1", "three"); // support is within: 1
        play.starts("h1", "four");                              // asked: 0
        play.startsInEmergency("h1", "six");                    // 1
        const Debrief debrief = play.debrief();
        // five tasks of six were acted on
        COMPARE_VALUE(*debrief.measure("mandate_adherence"), (0.5 + 1 + 1 + 0 + 1) / 5);
        QCOMPARE(debrief.measure("mandate_adherence")->n, 6);
    }

    void slowTeamsKeepTheirMandates()
    {
        Play slow;
        slow.at(170);
        allClear(slow);
        const Debrief debrief = slow.debrief();
        COMPARE_VALUE(*debrief.measure("mandate_adherence"), 1.0);
        COMPARE_VALUE(*debrief.measure("task_clarity"), 0.5);
    }

    void responsesAreHalvedByTargets()
    {
        Play play;
        play.at(30).starts("p1", "one");        // 1
        play.starts("f1", "five");              // 1: the first act by an owner
        play.at(90).starts("f1", "two");        // 2^-(30 / 60) = 0.707106781
        play.at(120).starts("h1", "three");     // 2^-1 = 0.5
        play.at(180).starts("p1", "four");      // 2^-2 = 0.25
        const Debrief debrief = play.debrief(); // six: 0
        COMPARE_VALUE(*debrief.measure("response_timeliness"), (1 + 1 + std::exp2(-0.5) + 0.5 + 0.25) / 6);
        QVERIFY(std::abs(*debrief.measure("response_timeliness")->value - 0.576184464) < 5e-10);
    }

    void responsesAreThoseOfOwners()
    {
        Play play;
        play.at(10).starts("f1", "one");             // not F's: P at 120 s
        play.at(10).claims("f1", "two");             // a claim that nothing follows in time
        play.at(20).claims("p1", "four");            // one that a start follows in time
        play.at(60).hands("three", "h1", "F", "f1"); // a takeover is the handover's
        play.at(70).starts("p1", "four"), play.starts("f1", "three");
        play.at(120).starts("p1", "one"), play.starts("f1", "two");
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("response_timeliness");
        COMPARE_VALUE(measure, (0.5 + 0.5 + 1 + 0 + 0 + 0) / 6);
        QCOMPARE(unitOf(measure, "two")->credit, 0.5);
        QCOMPARE(unitOf(measure, "three")->credit, 0.0);
    }

    void timelinessOfTheTestVector()
    {
        // SCORING 6: target 60 s; latencies 0 s, 120 s, never
        const Millis target{60'000};
        QCOMPARE(timeliness(Millis{0}, target), 1.0);
        QCOMPARE(timeliness(Millis{60'000}, target), 1.0);
        QCOMPARE(timeliness(Millis{120'000}, target), 0.5);
        QCOMPARE(timeliness(std::nullopt, target), 0.0);
        QCOMPARE(
            (timeliness(Millis{0}, target) + timeliness(Millis{120'000}, target) + timeliness(std::nullopt, target)) /
                3,
            0.5);
    }

    void findingsSayWhatBecameOfTasks()
    {
        using Rule = Finding::Rule;
        Play play;
        play.at(30).starts("p1", "one"), play.starts("h1", "one"); // duplicated, and H is outside its mandate
        play.starts("p1", "three");                                // wrong owner
        play.at(90).starts("p1", "four");                          // late
        const Debrief debrief = play.debrief();
        QVERIFY(hasFinding(debrief, Rule::taskDuplicated, "one"));
        QVERIFY(hasFinding(debrief, Rule::outsideMandate, "one"));
        QVERIFY(hasFinding(debrief, Rule::taskWrongOwner, "three"));
        QVERIFY(!hasFinding(debrief, Rule::outsideMandate, "three"));
        QVERIFY(hasFinding(debrief, Rule::taskLate, "four"));
        QVERIFY(hasFinding(debrief, Rule::taskUnclaimed, "five"));
        QVERIFY(hasFinding(debrief, Rule::taskNotObserved, "talk"));
        for (const char *notJudged : {"contested", "untimed", "last", "never"}) {
            QVERIFY(std::ranges::none_of(
                debrief.findings, [&](const Finding &finding) { return contains(finding.tasks, TaskId(notJudged)); }));
        }
        QVERIFY(std::ranges::is_sorted(debrief.findings, std::ranges::greater{}, &Finding::severity)); // gravest first
        for (const Finding &finding : debrief.findings) {                                              // each is proven
            QVERIFY(!finding.entries.empty());
            for (const std::int64_t entry : finding.entries) {
                QVERIFY(entry >= 1 && entry <= debrief.entries);
            }
        }
    }

    void distractorsAreNotInIt()
    {
        Play play;
        play.at(10).starts("p1", "tea");
        const Debrief debrief = play.debrief();
        QVERIFY(std::ranges::none_of(debrief.tasks, [](const TaskResult &r) { return r.task.value == "tea"; }));
        QVERIFY(std::ranges::none_of(debrief.matrix, [](const PlayedCell &c) { return c.task.value == "tea"; }));
        QCOMPARE(debrief.tasks.size(), 11U);
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
