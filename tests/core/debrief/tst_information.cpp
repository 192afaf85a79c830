// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "judged_play.h"

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;

namespace {

double reachOf(const Debrief &debrief, const char *pair)
{
    return unitOf(*debrief.measure("information_reach"), pair)->credit;
}

/// Everything to everybody who needs it, and to nobody else.
void passesOn(Play &play)
{
    play.sends("p1", {"F", "H"}, "", {"i1", "i2"});
    play.sends("p1", {"F"}, "", {"i3"});
}

ActSpoken told(std::initializer_list<const char *> agencies, const char *item)
{
    ActSpoken said = spoken(SpokenAct::told, "", agencies);
    said.items.emplace_back(item);
    return said;
}

} // namespace

/// P has five facts. F and H need i1 and i2; the two seats of F need i3, one of them within two minutes; nobody needs
/// i4; i5 is given to all who need it. So six times somebody has to learn something from others.
class TestInformation : public QObject
{
    Q_OBJECT
private slots:
    void reachIsTheMeanTimeliness()
    {
        Play play;
        const Ref one = play.at(0).sends("p1", {"F", "H"}, "", {"i1"});
        play.reads("f1", one); // i1/F: 0 s, 1
        const Ref three = play.sends("p1", {"F"}, "", {"i3"});
        play.at(60).reads("f1", three);                              // i3/f1: 60 s, 1
        play.at(120).reads("h1", one);                               // i1/H: 120 s, 0.5
        const Ref two = play.at(150).sends("p1", {"H"}, "", {"i2"}); // i2/F: never, 0
        play.at(180).reads("h1", two);                               // i2/H: 180 s, 0.25
        play.reads("f2", three);                                     // i3/f2: 180 s of 120 s, 2^-0.5
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_reach");
        QCOMPARE(measure.n, 6);
        COMPARE_VALUE(measure, (1 + 0.5 + 0 + 0.25 + 1 + std::exp2(-0.5)) / 6);
        QVERIFY(std::abs(*measure.value - 0.576184464) < 5e-10);
    }

    void reachIsOneOrNothing()
    {
        Play right;
        right.at(10);
        passesOn(right);
        for (const Entry &entry : std::vector(right.entries)) {
            if (std::holds_alternative<MessageSent>(entry.happened.event)) {
                for (const Seat *seat :
                     {&right.scenario.seats[4], &right.scenario.seats[5], &right.scenario.seats[6]}) {
                    if (!std::holds_alternative<Refusal>(right.tries(seat->id.value, ReadItem{{entry.happened.ref}}))) {
                        right.reads(seat->id.value, entry.happened.ref);
                    }
                }
            }
        }
        COMPARE_VALUE(*right.debrief().measure("information_reach"), 1.0);
        Play silent;
        COMPARE_VALUE(*silent.debrief().measure("information_reach"), 0.0);
    }

    void sentIsNotRead()
    {
        Play play;
        play.at(10);
        passesOn(play);
        COMPARE_VALUE(*play.debrief().measure("information_reach"), 0.0);
    }

    void oneSeatDoesNotReadForAnother()
    {
        Play play;
        play.readsAt(20, "f2", play.at(10).sends("p1", {"F"}, "", {"i3", "i1"}));
        const Debrief debrief = play.debrief();
        QCOMPARE(reachOf(debrief, "i3/f1"), 0.0);
        QCOMPARE(reachOf(debrief, "i3/f2"), 1.0);
        QCOMPARE(reachOf(debrief, "i1/F"), 1.0); // an agency has read what any of it has
    }

    void theFirstReadingCounts()
    {
        Play play;
        const Ref first = play.at(10).sends("p1", {"F"}, "", {"i1"});
        const Ref second = play.sends("p1", {"F"}, "", {"i1"});
        play.at(30).reads("f2", second);
        play.at(300).reads("f1", first);
        const Debrief debrief = play.debrief();
        QCOMPARE(reachOf(debrief, "i1/F"), 1.0);
    }

    void whatIsNotForAllReachesWhoIsNamed()
    {
        Play play;
        play.at(10).sends("p1", {"F"}, "", {"i1"}, "own");
        play.sends("p1", {"F"}, "", {"i2"}, "common");
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_relevance");
        QCOMPARE(unitOf(measure, "i1/F")->credit, 1.0);
        QCOMPARE(unitOf(measure, "i1/H")->credit, 0.0);
        QCOMPARE(unitOf(measure, "i2/H")->credit, 1.0);
    }

    void itMayComeThroughOthers()
    {
        Play play;
        play.readsAt(20, "f1", play.at(10).sends("p1", {"F"}, "", {"i1"}));
        play.readsAt(40, "h1", play.at(30).sends("f1", {"H"}, "", {"i1"}));
        QCOMPARE(reachOf(play.debrief(), "i1/H"), 1.0);
    }

    void whenItWasReadIsWhatCounts()
    {
        Play play;
        const Ref of = play.at(10).sends("p1", {"F"}, "", {"i1"});
        play.at(120).does("f1", ReadItem{{of}}, {}, Millis{70'000}); // the line was down: at 50 s
        QCOMPARE(reachOf(play.debrief(), "i1/F"), 1.0);
    }

    void toldAloudCountsWhenConfirmed()
    {
        Play play;
        const Ref one = play.at(10).catches("eva", "P", told({"F", "H"}, "i1"));
        play.at(120).confirms("F", one, 90); // said 30 s after it came
        const Ref three = play.catches("eva", "P", told({"F"}, "i3"), 100);
        play.confirms("F", three, 90);
        const Debrief debrief = play.debrief();
        QCOMPARE(reachOf(debrief, "i1/F"), 1.0);
        QCOMPARE(reachOf(debrief, "i1/H"), 0.0); // told, and nothing shows that it was heard
        QCOMPARE(reachOf(debrief, "i3/f1"), 1.0);
        QCOMPARE(reachOf(debrief, "i3/f2"), 1.0);
    }

    void whatTheInjectGivesIsNoOpportunity()
    {
        Play play;
        const Debrief debrief = play.debrief();
        for (const char *pair : {"i5/P", "i5/F"}) {
            QVERIFY(unitOf(*debrief.measure("information_reach"), pair) == nullptr);
            QVERIFY(unitOf(*debrief.measure("information_relevance"), pair) == nullptr);
        }
    }

    void whatALaterInjectGivesIsNoOpportunity()
    {
        Scenario scenario = judgedScenario();
        Inject later = scenario.injects[0];
        later.id = InjectId("later");
        later.release = AtTime{Millis{180'000}};
        later.to = {Party("F")};
        later.carries = {ItemId("i1")};
        scenario.injects.push_back(later);
        Play play(scenario);
        play.at(130);
        play.reads("f1", play.released("later"));
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_reach");
        QVERIFY(unitOf(measure, "i1/F") == nullptr);
        QCOMPARE(measure.n, 5);
        COMPARE_VALUE(measure, 0.0);
        QCOMPARE(debrief.measure("information_relevance")->n, 5);
    }

    void whatWasTakenBackNeverCame()
    {
        Play play;
        play.at(2).does("lead", TakeBackInject{{play.released("facts")}});
        const Debrief debrief = play.debrief();
        for (const char *key : {"information_reach", "information_relevance"}) {
            QCOMPARE(debrief.measure(key)->n, 0);
            QCOMPARE(debrief.measure(key)->notObserved, 0);
        }
    }

    /// Who has no place at the table misses nothing: nobody is observed there, and nobody could have been.
    void whoHasNoSeatIsNotInIt()
    {
        Scenario scenario = judgedScenario();
        std::erase_if(scenario.seats, [](const Seat &seat) { return seat.agency.value == "H"; });
        const Debrief debrief = Play(scenario).debrief();
        for (const char *key : {"information_reach", "information_relevance"}) {
            QCOMPARE(debrief.measure(key)->n, 4);
            QCOMPARE(debrief.measure(key)->notObserved, 0);
        }
    }

    void whoIsNotObservedIsLeftOut()
    {
        Play play;
        play.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::nobody}});
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_reach");
        QCOMPARE(measure.n, 4);
        QCOMPARE(measure.notObserved, 2);
        QVERIFY(measure.status == MeasureStatus::notEnoughEvidence);
        QCOMPARE(debrief.measure("information_relevance")->n, 4);
    }

    void paperIsLeftOutUnlessItCame()
    {
        Play play;
        play.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::paper}});
        play.readsAt(20, "h1", play.at(10).sends("p1", {"H"}, "", {"i1"}));
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_reach");
        QCOMPARE(measure.n, 5);
        QCOMPARE(measure.notObserved, 1);
        QCOMPARE(reachOf(debrief, "i1/H"), 1.0);
    }

    /// What began too late to be met is no opportunity, whatever was done about it.
    void targetsMustFit_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("reach");
        QTest::addColumn<int>("relevance");
        QTest::newRow("before any target") << 59 << 0 << 0;
        QTest::newRow("at the first targets") << 60 << 5 << 0;
        QTest::newRow("at all targets") << 120 << 6 << 0;
        QTest::newRow("before four targets") << 239 << 6 << 0;
        QTest::newRow("at four targets") << 240 << 6 << 5;
        QTest::newRow("at four of the longest") << 480 << 6 << 6;
    }
    void targetsMustFit()
    {
        QFETCH(int, end);
        Play play;
        play.readsAt(5, "f1", play.at(5).sends("p1", {"F"}, "", {"i1", "i3"}));
        play.at(end).does("lead", EndExercise{});
        const Debrief debrief = play.debrief();
        QTEST(debrief.measure("information_reach")->n, "reach");
        QTEST(debrief.measure("information_relevance")->n, "relevance");
    }

    void relevanceIsOneForWhatIsNeeded()
    {
        Play play;
        play.at(10);
        passesOn(play);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_relevance");
        COMPARE_VALUE(measure, 1.0); // nobody has to read it for that
        QCOMPARE(measure.weight, 2.0);
        Play silent;
        COMPARE_VALUE(*silent.debrief().measure("information_relevance"), 0.0);
    }

    void floodingCostsRelevance()
    {
        Play play;
        play.at(10);
        passesOn(play);
        play.sends("p1", {"H"}, "", {"i3"});      // not H's
        play.sends("p1", {"F", "H"}, "", {"i4"}); // nobody's
        play.sends("p1", {"F"}, "", {"i4"});      // the same again
        play.sends("p1", {"H"}, "", {"i5"});      // not H's
        play.sends("p1", {"F"}, "four");          // F has no part in it
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("information_relevance");
        COMPARE_VALUE(measure, 6.0 / (6 + 5));
        QCOMPARE(measure.n, 6);
        QCOMPARE(std::ranges::count(debrief.findings, Finding::Rule::informationUnneeded, &Finding::rule), 5);
    }

    void whatConcernsThemIsNoFlood()
    {
        Play play;
        play.at(10);
        passesOn(play);
        play.sends("p1", {"F"}, "one", {"i4"});    // F has a part in it
        play.sends("p1", {"F"}, "", {"i5"});       // F had it from the inject
        play.sends("p1", {"F"}, "", {"i4", "i1"}); // there is something for F in it
        play.sends("p1", {"X"}, "", {"i4"});       // outside the matrix
        play.sends("p1", {"F", "H"}, "");          // chat
        play.sends("p1", {"P"}, "", {"i4"});       // among themselves
        COMPARE_VALUE(*play.debrief().measure("information_relevance"), 1.0);
    }

    void whatTheDirectionSendsIsNoFlood()
    {
        Play play;
        play.at(10);
        passesOn(play);
        InjectWritten written;
        written.title = "More";
        written.sent = to({"F", "H"});
        written.text = "Nobody needs this.";
        written.items = {ItemId("i4")};
        play.does("lead", WriteInject{written});
        COMPARE_VALUE(*play.debrief().measure("information_relevance"), 1.0);
    }

    void someOfIt()
    {
        Play play;
        play.at(10).sends("p1", {"F"}, "", {"i1"}); // needed
        play.sends("p1", {"f1"}, "", {"i3"});       // needed by f1, and f2 does not get it
        play.sends("p1", {"F", "H"}, "", {"i4"});   // two that nobody needs
        // 2 of 6 needed pairs, and two more
        COMPARE_VALUE(*play.debrief().measure("information_relevance"), 2.0 / 8);
    }

    void entriesProveIt()
    {
        Play play;
        const Ref of = play.at(10).sends("p1", {"F"}, "", {"i1"});
        const auto read = play.at(120).reads("f1", of);
        const Debrief debrief = play.debrief();
        const auto released = play.entryOf(play.released("facts"));
        QCOMPARE(unitOf(*debrief.measure("information_reach"), "i1/F")->entries, (std::vector{released, read}));
        QCOMPARE(unitOf(*debrief.measure("information_reach"), "i1/H")->entries, std::vector{released});
        QCOMPARE(unitOf(*debrief.measure("information_relevance"), "i1/F")->entries,
                 (std::vector{released, play.entryOf(of)}));
        QCOMPARE(debrief.measure("information_reach")->entries, (std::vector{released, read}));
    }

    void findingsSayWhoMissedWhat()
    {
        using Rule = Finding::Rule;
        Play play;
        play.readsAt(120, "f1", play.at(10).sends("p1", {"F"}, "", {"i1"}));
        const Debrief debrief = play.debrief();
        const auto of = [&](Rule rule, const char *item, const char *agency) {
            return std::ranges::find_if(debrief.findings, [&](const Finding &finding) {
                return finding.rule == rule && contains(finding.items, ItemId(item)) &&
                       finding.agencies.back().value == agency;
            });
        };
        const auto late = of(Rule::informationLate, "i1", "F");
        QVERIFY(late != debrief.findings.end());
        QCOMPARE(late->severity, 2);
        const auto critical = of(Rule::informationMissed, "i1", "H");
        QVERIFY(critical != debrief.findings.end());
        QCOMPARE(critical->severity, 3);
        QCOMPARE(critical->at, Millis(120'000)); // when it should have been known
        const auto missed = of(Rule::informationMissed, "i2", "H");
        QVERIFY(missed != debrief.findings.end());
        QCOMPARE(missed->severity, 2);
        QVERIFY(of(Rule::informationMissed, "i1", "F") == debrief.findings.end());
    }
};

QTEST_GUILESS_MAIN(TestInformation)
#include "tst_information.moc"
