// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "measured_play.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const Finding *findingOf(const Debrief &debrief, Finding::Rule rule)
{
    const auto it = std::ranges::find(debrief.findings, rule, &Finding::rule);
    return it == debrief.findings.end() ? nullptr : &*it;
}

std::ptrdiff_t countOf(const Debrief &debrief, Finding::Rule rule)
{
    return std::ranges::count(debrief.findings, rule, &Finding::rule);
}

/// Of a unit; -1 if the measure has none by that name.
double creditIn(const Measure &measure, std::string_view what)
{
    const Unit *unit = unitOf(measure, what);
    return unit == nullptr ? -1 : unit->credit;
}

ActSpoken tookLead()
{
    ActSpoken said = spoken(SpokenAct::took, "");
    said.function = FunctionId("scene");
    return said;
}

/// 2 of 5 needs asked right, and two more that went wrong.
void routes(Measured &play)
{
    play.at(10);
    play.requests("h1", {"h2"}, "t1"); // one's own, to pass it on
    play.requests("h2", {"P"}, "t1");
    play.requests("h1", {"F", "M"}, "t2"); // half of it right is not right
    play.sends("p1", {"H"}, "t3", {}, {}, Purpose::ask);
    play.requests("p1", {"M"}, "t2"); // M and t2 again: counted with a need
    play.requests("p1", {"F"}, "t2"); // right, and not first
    play.requests("m1", {"P"}, "t3");
    play.requests("m1", {"P"}, "t3"); // the same pair
    play.requests("f1", {"H"}, "t1");
    play.requests("f1", {"X"}, "t1");                        // outside the matrix
    play.sends("h1", {"M"}, "t1", {}, {}, Purpose::consult); // asks for advice, not for help
    play.consults("h1", {"M"}, "t3");
}

const Given ofP{{"u.u1", "1"},     {"u.u2", "2"},     {"u.u3", "3"},          {"u.u4", "4"},    {"u.u5", "1"},
                {"u.u6", "2"},     {"u.u7", "3"},     {"u.u8", "4"},          {"l.scene", "F"}, {"o.t1", "P"},
                {"o.t2", "F"},     {"o.t3", "H"},     {"o.t4", "M"},          {"o.t5", "P"},    {"o.t6", "F"},
                {"o.lead-f", "F"}, {"o.lead-p", "P"}, {"f.armed", "A knife"}, {"f.gas", "Gas"}};
const Given ofF{{"u.u1", "1"},     {"u.u2", "2"},     {"u.u3", "3"},          {"u.u4", "4"},    {"u.u5", "2"},
                {"u.u6", "2"},     {"u.u7", "3"},     {"u.u8", "4"},          {"l.scene", "F"}, {"o.t1", "P"},
                {"o.t2", "F"},     {"o.t3", "H"},     {"o.t4", "F"},          {"o.t5", "P"},    {"o.t6", "F"},
                {"o.lead-f", "F"}, {"o.lead-p", "P"}, {"f.armed", " KNIFE."}, {"f.gas", "gas"}};
const Given ofH{{"l.scene", "P"}, {"o.t1", "P"}, {"o.t2", "F"}, {"o.t3", "P"}, {"o.t4", "M"}, {"f.armed", "A gun"}};
const Given ofM{{"f.armed", "A sword"}}; // who need not know is not asked, whatever it says

/// Everybody is asked once; M leaves almost everything open.
void answersOnce(Measured &play)
{
    play.at(30).opens("all");
    play.says("p1", ofP);
    play.says("f1", ofF);
    play.says("h1", ofH);
    play.says("m1", ofM);
}

} // namespace

/// What agencies ask, answer, hand over, lead and know, with values computed by hand from the definitions.
class TestMeasures : public QObject
{
    Q_OBJECT
private slots:
    void requestsAreRouted()
    {
        Measured play;
        routes(play);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("request_routing");
        QCOMPARE(measure.n, 5);
        COMPARE_VALUE(measure, 2.0 / (5 + 2));
        QCOMPARE(creditIn(measure, "n1"), 1.0);
        QCOMPARE(creditIn(measure, "n2"), 0.0);
        QCOMPARE(creditIn(measure, "n3"), 1.0);
        QCOMPARE(creditIn(measure, "n4"), 0.0); // nobody asked
        QCOMPARE(creditIn(measure, "n5"), 0.0);
        QVERIFY(unitOf(measure, "t3/P")->extra);
        QVERIFY(unitOf(measure, "t1/H")->extra);
        QCOMPARE(countOf(debrief, Finding::Rule::requestMisrouted), 4); // two needs, two pairs
        COMPARE_VALUE(*Measured().debrief().measure("request_routing"), 0.0);
    }

    /// Fire says so at 2:00 and counts from 3:00. From 5:00 to 7:00 the police say so too, until they acknowledge that
    /// fire has taken over. The police take over after 10:00, acknowledged at 12:00.
    void theLeadIsRecognised()
    {
        Measured play;
        play.at(30).opens("all");
        play.says("p1", {{"l.scene", "F"}});
        play.says("f1", {{"l.scene", "P"}});
        play.says("f2", {{"l.scene", "F"}}); // an agency's last answer
        play.says("f1", {{"u.u1", "1"}});    // leaves it open, and takes nothing back
        play.says("h1", {{"l.scene", "P"}});
        play.at(60).asserts("f1");
        play.at(240).asserts("p1");
        const Ref back = play.at(300).takesOver("f1", "P");
        play.at(360).acknowledges("p1", back);
        const Ref over = play.at(600).takesOver("p1", "F");
        play.at(660).acknowledges("f1", over);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("lead_recognition");
        QCOMPARE(measure.n, 6); // four agencies asked, two phases
        QVERIFY(std::abs(creditIn(measure, "scene/first") - 5.0 / 7) < 1e-12);
        QCOMPARE(creditIn(measure, "scene/second"), 1.0);
        QCOMPARE(creditIn(measure, "scene/first/F"), 1.0);
        QCOMPARE(creditIn(measure, "scene/first/M"), 0.0);
        COMPARE_VALUE(measure, (2.0 / 4 + (5.0 / 7 + 1) / 2) / 2);
        QVERIFY(findingOf(debrief, Finding::Rule::leadUnclear) == nullptr);
        QCOMPARE(countOf(debrief, Finding::Rule::leadMisread), 2);
    }

    void aLeadThatNobodyTakesCountsNothing()
    {
        Measured play;
        play.at(30).opens("all"), play.says("f1", {{"l.scene", "F"}});
        play.at(120).catches("eva", "F", tookLead());
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("lead_recognition");
        QCOMPARE(creditIn(measure, "scene/first"), 1.0);
        QCOMPARE(creditIn(measure, "scene/second"), 0.0); // the police never said so
        COMPARE_VALUE(measure, (1.0 / 4 + 1.0 / 2) / 2);
        QCOMPARE(countOf(debrief, Finding::Rule::leadUnclear), 1);
    }

    /// The evaluator catches the takeover 20 s after it was said, and only then the phase begins.
    void aLeadThatWasTakenJustBeforeItsPhaseStands()
    {
        Scenario scenario = measuredScenario();
        scenario.phases[1].starts = WhenHappened{{Happening::leadStated, "scene", AgencyId("P")}, Millis{0}};
        Measured play(scenario);
        const Ref of = play.at(300).catches("eva", "P", tookLead(), 20);
        play.at(600).asserts("f1"); // 11:00, and until 20:00 both say so
        const Debrief debrief = play.debrief();
        const Unit *unit = unitOf(*debrief.measure("lead_recognition"), "scene/second");
        QVERIFY(unit != nullptr);
        QVERIFY(std::abs(unit->credit - 4.0 / 13) < 1e-12); // from 6:00, it counts from 7:00
        QVERIFY(contains(unit->entries, play.entryOf(of)));
    }

    /// A phase that leaves the lead with the same row goes on with the one before.
    void phasesWithTheSameRowAreOneStretch()
    {
        Scenario scenario = measuredScenario();
        scenario.phases.push_back({PhaseId("third"), "Still police", Mode::played, AtTime{Millis{900'000}}, true});
        for (Task &task : scenario.tasks) {
            if (task.id.value == "lead-p") {
                task.lead->phases.emplace_back("third");
            }
        }
        Measured play(scenario);
        play.at(600).asserts("p1"); // 11:00, counts from 12:00; fire says so too from 16:00 to the end
        play.at(900).asserts("f1");
        const Debrief debrief = play.debrief();
        QVERIFY(unitOf(*debrief.measure("lead_recognition"), "scene/third") == nullptr);
        QCOMPARE(creditIn(*debrief.measure("lead_recognition"), "scene/second"), 0.5);
    }

    void answersInATalkedPhaseAreAnswers()
    {
        Scenario scenario = measuredScenario();
        scenario.phases[0].mode = Mode::talked; // and nobody covers anybody
        Measured play(scenario);
        play.at(30).opens("all"), play.says("f1", {{"l.scene", "F"}, {"o.t1", "P"}});
        const Debrief debrief = play.debrief();
        QCOMPARE(creditIn(*debrief.measure("lead_recognition"), "scene/first/F"), 1.0);
        QCOMPARE(creditIn(*debrief.measure("matrix_accuracy"), "t1/F"), 1.0);
        QCOMPARE(debrief.measure("lead_recognition")->notObserved, 3 + 1); // three agencies, and the first phase
        QCOMPARE(debrief.measure("matrix_accuracy")->n, 1);
        QCOMPARE(debrief.measure("matrix_accuracy")->notObserved, 31);
    }

    void handoversLand()
    {
        Measured play;
        const Ref one = play.at(10).offers("p1", "F", "ho1");
        play.at(60).accepts("f1", one);
        const Ref two = play.offers("f1", "H", "", "t2"); // by its task
        play.at(120).accepts("h1", two);
        const Ref three = play.offers("h1", "M", "ho3");
        play.at(180).accepts("m1", three);
        play.offers("p1", "M", "ho4");
        ActSpoken said = spoken(SpokenAct::handedOver, "", {"P"});
        said.handover = HandoverId("ho5");
        play.confirms("P", play.catches("eva", "M", said, 160), 150); // 20 s and 30 s
        play.offers("p1", "H", "", "t5");                             // something else, and nobody takes it
        play.accepts("f1", play.offers("p1", "F", "", "t5"));         // something else, taken: counts for nothing
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("handover_quality");
        QCOMPARE(measure.n, 5);
        QCOMPARE(creditIn(measure, "ho5"), 1.0);
        COMPARE_VALUE(measure, (1 + 0.5 + 0.25 + 0 + 1) / (5 + 1));
        QCOMPARE(countOf(debrief, Finding::Rule::handoverLate), 2);
        QCOMPARE(countOf(debrief, Finding::Rule::handoverMissed), 1);
    }

    /// Who accepts a task asks before the decision, and decides.
    void whoAcceptsATaskDecides()
    {
        const auto asked = [](const char *accepted, int asks) {
            Measured play;
            const Ref offer = play.at(5).offers("f1", "H", "", accepted);
            const auto consults = [&] { play.reads("p1", play.consults("h1", {"P"}, "t6")); };
            if (asks < 10) {
                play.at(asks), consults();
            }
            play.at(10).accepts("h1", offer);
            if (asks >= 10) {
                play.at(asks), consults();
            }
            play.at(30).decides("h1", "t6");
            return creditIn(*play.debrief().measure("consult_inform"), "t6/P");
        };
        QCOMPARE(asked("t6", 20), 1.0);
        QCOMPARE(asked("t6", 7), 0.0);  // when it was not theirs yet
        QCOMPARE(asked("t2", 20), 0.0); // something else
    }

    void matricesAgree()
    {
        Measured play;
        answersOnce(play);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("matrix_agreement");
        QCOMPARE(measure.n, 8);
        // 20 answers: P 8, F 8, H 2, M 2. Two units have one answer of three apart: Do = (2 + 2) / 20
        const double expected = (20.0 * 20 - 8 * 8 - 8 * 8 - 2 * 2 - 2 * 2) / (20 * 19);
        COMPARE_VALUE(measure, 1 - 0.2 / expected);
        QVERIFY(std::abs(*measure.value - 0.712121212) < 5e-10);
        QCOMPARE(measure.given, 20.0 / 32);
        QVERIFY(std::abs(*measure.percentAgreement - 12.0 / 16) < 1e-12);
        QVERIFY(measure.isAlpha);
        // P and F know all but one of 8, H 3 of 8, M answers nothing
        COMPARE_VALUE(*debrief.measure("matrix_accuracy"), (8.0 + 7 + 3 + 0) / 32);
        QCOMPARE(debrief.measure("matrix_accuracy")->n, 32);
        QCOMPARE(countOf(debrief, Finding::Rule::ownerMisread), 14);
    }

    void contestedRowsAreNotAskedAbout()
    {
        Scenario scenario = measuredScenario();
        scenario.tasks[0].roles.emplace_back(AgencyId("H"), Cell{C, true});
        Measured play(scenario);
        answersOnce(play);
        const Debrief debrief = play.debrief();
        QCOMPARE(debrief.measure("matrix_agreement")->n, 7);
        QVERIFY(debrief.measure("matrix_agreement")->status == MeasureStatus::notEnoughEvidence);
        QCOMPARE(debrief.measure("matrix_accuracy")->n, 28);
    }

    void urgencyIsAgreedOn()
    {
        Measured play;
        answersOnce(play);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("urgency_agreement");
        QCOMPARE(measure.n, 8);
        // 16 ratings: 3, 5, 4, 4. One unit is 1 against 2, which are (1.5 + 2.5)^2 apart: Do = 2 x 16 / 16
        const double expected =
            2.0 * (3 * 5 * 16.0 + 3 * 4 * 72.25 + 3 * 4 * 156.25 + 5 * 4 * 20.25 + 5 * 4 * 72.25 + 4 * 4 * 16.0) /
            (16 * 15);
        COMPARE_VALUE(measure, 1 - 2 / expected);
        QVERIFY(std::abs(*measure.value - 0.952830189) < 5e-10);
        QCOMPARE(measure.given, 0.5);
        QVERIFY(std::abs(*measure.percentAgreement - 7.0 / 8) < 1e-12);
        QVERIFY(measure.interval.has_value());
    }

    void anInjectMayAskForUrgency()
    {
        Measured play;
        play.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::program}});
        play.does("lead", StaffSeat{{SeatId("h2"), StaffedBy::program}});
        const Ref of = play.at(30).does("lead", ReleaseInject{InjectId("rate")});
        play.does("p1", RateUrgency{{of, 1}});
        play.does("p2", RateUrgency{{of, 2}}); // the agency's last
        const Debrief debrief = play.debrief();
        QCOMPARE(debrief.urgency.size(), 1U);
        const auto &ratings = debrief.urgency[0].ratings;
        QCOMPARE(ratings.size(), 2U); // the program in somebody's place has no opinion
        QCOMPARE(ratings[0].second, std::optional{2});
        QVERIFY(!ratings[1].second);
        QCOMPARE(debrief.measure("urgency_agreement")->n, 1);
        QVERIFY(debrief.measure("urgency_agreement")->status == MeasureStatus::notEnoughEvidence);
        QCOMPARE(debrief.measure("urgency_agreement")->given, 0.5);
    }

    void ratingsThatAreAllAlikeAreUndefined()
    {
        Measured play;
        play.at(30).opens("all");
        Given same;
        for (const char *unit : {"u.u1", "u.u2", "u.u3", "u.u4", "u.u5", "u.u6", "u.u7", "u.u8"}) {
            same.emplace_back(unit, "2");
        }
        for (const char *seat : {"p1", "f1", "h1", "m1"}) {
            play.says(seat, same);
        }
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("urgency_agreement");
        QVERIFY(measure.status == MeasureStatus::undefined);
        QVERIFY(!measure.value);
        QVERIFY(!measure.interval);
        QCOMPARE(measure.percentAgreement, std::optional{1.0});
        const Group &group = *debrief.group(GroupKind::coordination);
        QVERIFY(contains(group.basis, std::string_view("urgency_agreement")));
        QVERIFY(contains(group.without, std::string_view("urgency_agreement"))); // listed, and counts 0
    }

    void thePictureIsShared()
    {
        Measured play;
        answersOnce(play);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("shared_picture");
        // armed: P, F, H: 2 of 3 right, 1 of 3 pairs alike; gas: P, F: all; the lead: P, F, H, M: 2 of 4, 1 of 6
        COMPARE_VALUE(measure, (2.0 / 9 + 1 + 1.0 / 12) / 3);
        QVERIFY(std::abs(*measure.accuracy - (2.0 / 3 + 1 + 0.5) / 3) < 1e-12);
        QVERIFY(std::abs(*measure.agreement - (1.0 / 3 + 1 + 1.0 / 6) / 3) < 1e-12);
        QCOMPARE(measure.n, 3 + 2 + 4);
        QCOMPARE(countOf(debrief, Finding::Rule::pictureSplit), 2);
        const Finding *split = findingOf(debrief, Finding::Rule::pictureSplit);
        QCOMPARE(split->agencies, std::vector{AgencyId("H")});
        QCOMPARE(split->items, std::vector{ItemId("c1")});
    }

    void allCentresAreAlerted()
    {
        Measured play;
        const Ref of = play.at(20).sends("p2", {"F", "H"}, "alert");
        play.at(30).reads("f1", of);  // not the centre
        play.at(60).reads("h1", of);  // in time
        play.at(90).reads("f2", of);  // half a target late
        play.at(100).reads("h2", of); // not the centre
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("triple_alert");
        QCOMPARE(measure.n, 2);
        QCOMPARE(measure.minimum, 1);
        COMPARE_VALUE(measure, (1 + std::exp2(-0.5)) / 2);
        QVERIFY(std::abs(*measure.value - 0.853553391) < 5e-10);
        QCOMPARE(countOf(debrief, Finding::Rule::notAlerted), 1);
        COMPARE_VALUE(*Measured().debrief().measure("triple_alert"), 0.0);
    }

    void withoutTheAlertNothingIsAskedForIt()
    {
        Scenario scenario = measuredScenario();
        scenario.mechanisms.tripleAlert.reset();
        QVERIFY(Measured(scenario).debrief().measure("triple_alert")->status == MeasureStatus::notApplicable);
        Measured early;
        early.at(59).does("lead", EndExercise{});
        QVERIFY(early.debrief().measure("triple_alert")->status == MeasureStatus::notApplicable);
        Measured play;
        std::get<ExerciseCreated>(play.entries[0].happened.event).variant = VariantId("without");
        QVERIFY(play.debrief().measure("triple_alert")->status == MeasureStatus::notApplicable);
    }

    /// c1 to F and H, and five needs; of these c1/F, n1, n2 and n5 are closed in time. M's message is, P's is not.
    void loopsAreClosed()
    {
        Measured play;
        const Ref fact = play.at(10).flags("p1", {"F", "H"}, "", {"c1"});
        const Ref one = play.requests("h1", {"P"}, "t1");
        const Ref two = play.requests("h1", {"F"}, "t2");
        const Ref three = play.requests("p1", {"H"}, "t3");
        play.at(30).acknowledges("f1", two);
        play.confirms("F", play.catches("eva", "P", spoken(SpokenAct::asked, "t2", {"F"}), 5));
        play.at(50).acknowledges("f1", fact);
        play.at(60).answers("p1", one);
        play.at(61).answers("h1", three);
        play.at(70).acknowledges("h1", fact);
        const Ref late = play.at(100).flags("p1", {"F"}, "t6");
        const Ref timely = play.flags("m1", {"P"}, "t4");
        play.at(220).acknowledges("p1", timely); // two minutes, for what has no target of its own
        play.at(221).acknowledges("f1", late);
        play.at(1100).flags("m1", {"P"}, "t4"); // not two minutes before the end
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("closed_loop");
        QCOMPARE(measure.n, 7);
        QCOMPARE(creditIn(measure, "c1/F"), 1.0);
        QCOMPARE(creditIn(measure, "c1/H"), 0.0);
        COMPARE_VALUE(measure, 4.0 / (7 + 1));
        QCOMPARE(countOf(debrief, Finding::Rule::loopOpen), 4);
        COMPARE_VALUE(*Measured().debrief().measure("closed_loop"), 0.0);
    }

    void requiredTiesAreMade()
    {
        Measured play;
        play.at(10).reads("f1", play.sends("p1", {"F"}, "", {"c1"}));
        play.reads("p1", play.sends("f1", {"P"}, "t4"));      // P has no part in it
        play.answers("h1", play.requests("p1", {"H"}, "t3")); // an owner answers
        play.accepts("m1", play.offers("h1", "M", "ho3"));
        play.sends("m1", {"P"}, "t1"); // nobody reads it
        const Debrief debrief = play.debrief();
        COMPARE_VALUE(*debrief.measure("required_ties"), 3.0 / 5);
        QCOMPARE(countOf(debrief, Finding::Rule::tieMissing), 2);
        const ContactNetwork &network = debrief.network;
        QCOMPARE(network.nodes.size(), 4U);
        QCOMPARE(network.arcs.size(), 5U);
        const auto arc = [&](const char *from, const char *to) {
            return *std::ranges::find_if(network.arcs,
                                         [&](const Contact &c) { return c.from.value == from && c.to.value == to; });
        };
        QVERIFY(arc("P", "F").seen() && arc("P", "H").seen() && arc("H", "M").seen());
        QVERIFY(!arc("F", "P").seen() && !arc("M", "P").seen());
        QVERIFY(arc("M", "P").planned);
        QCOMPARE(arc("M", "P").messages, 1);
        QCOMPARE(arc("H", "M").exchanges, 1);
        QVERIFY(std::abs(*network.density - 3.0 / 12) < 1e-12);
        QCOMPARE(network.reciprocity, std::optional{0.0});
        QCOMPARE(network.fragmentation, std::optional{0.0}); // everybody is joined by somebody
    }

    void firstThingsComeFirst()
    {
        Measured play;
        play.at(10).starts("p1", "t1");
        play.at(20).starts("f1", "t2"), play.starts("h1", "t3"); // at the same time is not first
        play.at(25).starts("f1", "t6"), play.at(30).starts("p1", "t5");
        play.starts("p1", "t4"); // not by an owner
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("order_conformance");
        COMPARE_VALUE(measure, 1.0 / 5);
        QCOMPARE(creditIn(measure, "t1/t2"), 1.0);
        QCOMPARE(countOf(debrief, Finding::Rule::orderBroken), 2);
        // three of four alike, in the plan's order: one more of five
        QCOMPARE(measure.costliest.size(), 3U);
        QCOMPARE(measure.costliest[0].unit.what, std::string("t2/t3"));
        QCOMPARE(measure.costliest[1].unit.what, std::string("t3/t4"));
        QCOMPARE(measure.costliest[2].unit.what, std::string("t1/t4"));
        for (const Costly &costly : measure.costliest) {
            QVERIFY(std::abs(costly.otherwise - 2.0 / 5) < 1e-12);
        }
    }

    void resourcesArePromisedOnce()
    {
        Measured play;
        const Ref one = play.at(10).requests("h1", {"P"}, "t1");
        const Ref two = play.requests("h1", {"F"}, "t2");
        const Ref three = play.requests("p1", {"H"}, "t3");
        play.requests("f1", {"M"}, "t4");
        const Ref five = play.requests("p1", {"F"}, "t2");
        play.at(30).answers("p1", one);
        play.answers("f1", two, {"ladder"});
        play.answers("h1", three);
        play.answers("f2", five, {"ladder"}); // which H has
        play.requests("m1", {"F"}, "t6");     // nobody answers
        play.answers("p1", play.requests("m1", {"P"}, "t5"));
        play.at(1000).requests("m1", {"F"}, "t6"); // too late to say
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure("resource_deconfliction");
        QCOMPARE(measure.n, 5);
        COMPARE_VALUE(measure, 3.0 / (5 + 1));
        QCOMPARE(creditIn(measure, "n5"), 0.0);
        QCOMPARE(countOf(debrief, Finding::Rule::resourcePromisedTwice), 1);
        // a need met: 4 of 6; had the other request not been made: 3 of 5
        QCOMPARE(measure.costliest.size(), 3U);
        QVERIFY(std::abs(measure.costliest[0].otherwise - 4.0 / 6) < 1e-12);
        QCOMPARE(measure.costliest[2].unit.what, std::string("request"));
        QVERIFY(std::abs(measure.costliest[2].otherwise - 3.0 / 5) < 1e-12);
    }

    // ── groups, statuses, intervals ──────────────────────────────────────────────────────────────────────────────────

    void groupsAreMeansOverTheirBasis()
    {
        Measured play;
        routes(play);
        const Debrief debrief = play.debrief();
        const Group &roles = *debrief.group(GroupKind::roleClarity);
        const std::vector<std::string_view> basis{"task_clarity", "mandate_adherence", "request_routing",
                                                  "handover_quality", "consult_inform"};
        QCOMPARE(roles.basis, basis); // nobody was asked, and two phases are too few
        QVERIFY(roles.without.empty());
        QVERIFY(std::abs(*roles.value - 2.0 / 7 / 5) < 1e-12); // nothing was done but asking
        JudgeOptions options;
        options.weights = {{"request_routing", 3.0}, {"consult_inform", 0.5}};
        const Debrief weighted = debriefOf(play.scenario, play.entries, options);
        QVERIFY(std::abs(*weighted.group(GroupKind::roleClarity)->value - 3 * (2.0 / 7) / 6.5) < 1e-12);
        QCOMPARE(weighted.measure("request_routing")->weight, 3.0);
        QCOMPARE(weighted.measure("request_routing")->value, debrief.measure("request_routing")->value);
        QCOMPARE(Measured().debrief().group(GroupKind::roleClarity)->basis, basis); // the same for every team
    }

    void anAlphaCountsAsMuchAsWasGiven()
    {
        Measured play;
        answersOnce(play);
        const Debrief debrief = play.debrief();
        const Group &roles = *debrief.group(GroupKind::roleClarity);
        QCOMPARE(roles.basis.size(), 8U);
        // task clarity, mandates, routing, handovers and consulting 0; leads (2/4 + 0) / 2
        const double alpha = 188.0 / 264 * 20 / 32;
        QVERIFY(std::abs(*roles.value - (0.25 + alpha + 18.0 / 32) / 8) < 1e-12);
    }

    /// Who disagrees more than by chance counts no less than who does not know at all.
    void anAlphaBelowNothingCountsNothing()
    {
        Measured play;
        play.at(30).opens("all");
        for (const auto &[task, p, f] : std::vector<std::array<const char *, 3>>{{"o.t1", "P", "F"},
                                                                                 {"o.t2", "F", "P"},
                                                                                 {"o.t3", "H", "P"},
                                                                                 {"o.t4", "M", "F"},
                                                                                 {"o.t5", "P", "F"},
                                                                                 {"o.t6", "F", "P"},
                                                                                 {"o.lead-f", "F", "P"},
                                                                                 {"o.lead-p", "P", "F"}}) {
            play.says("p1", {{task, p}}), play.says("f1", {{task, f}});
        }
        const Debrief debrief = play.debrief();
        QVERIFY(*debrief.measure("matrix_agreement")->value < -0.5);
        const Group &roles = *debrief.group(GroupKind::roleClarity);
        QCOMPARE(roles.basis.size(), 8U);
        QVERIFY(std::abs(*roles.value - (8.0 / 32) / 8) < 1e-12); // P knows whose they are, and that is all
    }

    void tooFewMeasuresOrAgenciesGiveNoGroup()
    {
        Scenario scenario = measuredScenario();
        scenario.needs.clear();
        scenario.handovers.clear();
        const Debrief few = Measured(scenario).debrief();
        QVERIFY(few.group(GroupKind::roleClarity)->status == Group::Status::tooFewMeasures);
        QVERIFY(!few.group(GroupKind::roleClarity)->value);
        Scenario alone = measuredScenario();
        std::erase_if(alone.seats, [](const Seat &seat) {
            return !seat.agency.empty() && seat.agency.value != "P" && seat.kind == SeatKind::player;
        });
        const Debrief one = Measured(alone).debrief();
        QVERIFY(one.group(GroupKind::roleClarity)->status == Group::Status::tooFewAgencies);
        QVERIFY(!one.group(GroupKind::coordination)->value);
    }

    void statusesSayWhyThereIsNoValue()
    {
        Scenario scenario = measuredScenario();
        scenario.needs.resize(2);
        scenario.handovers.clear();
        Measured play(scenario);
        play.at(10).requests("h1", {"P"}, "t1");
        const Debrief debrief = play.debrief();
        const Measure &few = *debrief.measure("request_routing");
        QVERIFY(few.status == MeasureStatus::notEnoughEvidence);
        QCOMPARE(few.n, 2);
        QVERIFY(!few.value && !few.interval && few.costliest.empty() && !few.inBasis);
        QCOMPARE(few.units.size(), 2U); // shown as counts
        QVERIFY(debrief.measure("handover_quality")->status == MeasureStatus::notApplicable);
        QVERIFY(debrief.measure("matrix_agreement")->status == MeasureStatus::notApplicable);
        const Debrief empty = debriefOf(measuredScenario(), {});
        for (const Measure &measure : empty.measures) {
            QVERIFY2(!measure.value, std::string(measure.key).c_str());
            QVERIFY(!measure.inBasis);
        }
        QVERIFY(!empty.group(GroupKind::roleClarity)->value);
        QVERIFY(!empty.group(GroupKind::coordination)->value);
    }

    void intervalsStandBesideWhatIsNotCertain()
    {
        Measured play;
        routes(play);
        answersOnce(play);
        const Debrief debrief = play.debrief();
        for (const Measure &measure : debrief.measures) {
            const bool certain = !measure.value || *measure.value == 0.0 || *measure.value == 1.0;
            QVERIFY2(measure.interval.has_value() != certain, std::string(measure.key).c_str());
            if (measure.interval) {
                QVERIFY(measure.interval->low <= *measure.value && *measure.value <= measure.interval->high);
            }
        }
        QVERIFY(debrief.measure("request_routing")->interval.has_value());
        QVERIFY(!debrief.measure("order_conformance")->interval);
    }

    // ── what nobody saw, and what several saw ────────────────────────────────────────────────────────────────────────

    void theProgramInSomebodysPlaceIsNotAsked()
    {
        Measured play;
        play.does("lead", StaffSeat{{SeatId("m1"), StaffedBy::program}});
        play.at(30).opens("all");
        const Debrief debrief = play.debrief();
        QCOMPARE(debrief.measure("matrix_accuracy")->n, 24);
        QCOMPARE(debrief.measure("matrix_accuracy")->notObserved, 8);
        QCOMPARE(debrief.measure("handover_quality")->n, 5); // it hands over like anybody
    }

    /// What only one was asked about nobody can agree on.
    void agreementTakesTwo()
    {
        Measured play;
        for (const char *agency : {"P", "H", "M"}) {
            play.staffs(agency, StaffedBy::program);
        }
        play.at(30).opens("all"), play.says("f1", ofF);
        const Debrief debrief = play.debrief();
        for (const char *key : {"matrix_agreement", "urgency_agreement", "shared_picture"}) {
            QCOMPARE(debrief.measure(key)->n, 0);
        }
        QCOMPARE(debrief.measure("matrix_accuracy")->n, 8);
    }

    void sourcesThatDisagreeAreNamed()
    {
        const auto found = [](const char *alsoByEva) {
            Measured play;
            const Ref watched = play.at(30).catches("eva", "P", spoken(SpokenAct::took, "t5"), 20);
            if (*alsoByEva != 0) {
                play.catches("eva", alsoByEva, spoken(SpokenAct::took, "t5"), 1);
            }
            const Ref other = play.catches("log", "F", spoken(SpokenAct::took, "t5"));
            const Debrief debrief = play.debrief();
            const Finding *finding = findingOf(debrief, Finding::Rule::sourcesDisagree);
            return finding != nullptr && finding->entries == std::vector{play.entryOf(watched), play.entryOf(other)} &&
                   finding->agencies == std::vector{AgencyId("P"), AgencyId("F")};
        };
        QVERIFY(found(""));
        QVERIFY(!found("F")); // then both say so
    }

    void actsThatTwoCaughtOrThatAreRecalled()
    {
        Measured play;
        play.at(30).catches("eva", "P", spoken(SpokenAct::took, "t1"));
        play.at(40).catches("lead", "P", spoken(SpokenAct::took, "t1"));
        ActSpoken recalled = spoken(SpokenAct::took, "t3");
        recalled.recalled = true;
        play.catches("eva", "H", recalled);
        const Debrief debrief = play.debrief();
        QCOMPARE(debrief.descriptive.linked, 1);
        QCOMPARE(debrief.descriptive.recalled, 1);
        QCOMPARE(resultOf(debrief, "t1").outcome, TaskOutcome::clear);
        QCOMPARE(resultOf(debrief, "t3").outcome, TaskOutcome::unclaimed); // shown and never scored
    }

    void decisionsByProcedureOrImprovised()
    {
        Measured play;
        DecisionRecorded decision;
        decision.task = TaskId("t5");
        decision.text = "As agreed.";
        decision.why = "We agreed.";
        decision.procedure = ProcedureId("agreed");
        play.at(30).does("p1", RecordDecision{decision});
        play.decides("p1", "t5");
        play.decides("p1", "t1"); // no procedure covers it
        const Debrief debrief = play.debrief();
        QCOMPARE(debrief.descriptive.byProcedure, 1);
        QCOMPARE(debrief.descriptive.improvised, 1);
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
