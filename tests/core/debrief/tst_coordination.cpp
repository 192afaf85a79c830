// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrief.h"

#include "judged_play.h"

#include <algorithm>
#include <functional>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// Everything that the plan has comes at one minute, and every target is 60 s.
constexpr const char *coordinatedYaml = R"(format: samvirke-scenario
version: 1
id: coordinated
title: Coordinated
phases:
  - {id: early, title: Early}
  - {id: late, title: Late, starts: {at: 8 min}}
functions:
  - {id: scene, name: the scene}
  - {id: air, name: the air}
tasks:
  - {id: alert, title: Alert, target: 60 s, roles: {P: A/R, F: C, H: C}}
  - {id: scene-first, title: Lead, target: 60 s, roles: {P: A/R, F: I}, lead: {function: scene, phases: [early]}}
  - {id: scene-later, title: Lead later, target: 60 s, roles: {F: A/R, P: I}, lead: {function: scene, phases: [late]}}
  - {id: air-lead, title: Lead of the air, target: 60 s, roles: {H: "A/R?", P: I}, lead: {function: air, phases: [early]}}
  - {id: pumps, title: Pumps, target: 60 s, roles: {F: A/R, P: S}}
  - {id: beds, title: Beds, target: 60 s, roles: {H: A/R}}
  - {id: disputed, title: Disputed, target: 60 s, roles: {P: A/R, F: "C?"}}
items:
  - {id: gas, text: There is gas., from: P, within: 60 s, needs: [F], critical: yes}
  - {id: wind, text: The wind turns., from: P, within: 60 s, needs: [F]}
  - {id: map, text: Where the wards are., from: H}
injects:
  - {id: call, title: A call, release: {at: 1 min}, to: [p1], carries: [gas, wind, map], opens: [alert, scene-first, scene-later, pumps, beds, disputed]}
needs:
  - {id: n1, who: P, task: pumps, arises: call, within: 60 s}
  - {id: n2, who: P, task: beds, arises: call, within: 60 s}
handovers:
  - {id: patient, what: A patient, task: beds, from: F, to: H, arises: call, within: 60 s}
ties:
  - {from: P, to: F}
  - {from: F, to: P}
  - {from: P, to: H}
precedence:
  - {first: alert, then: pumps}
probes:
  - {id: q1, question: "What is there?", key: [Gas, Natural gas], item: gas}
rounds:
  - id: r1
    title: First round
    opens: {at: 3 min}
    to: [P, F, H]
    urgency: [{id: u1, about: The gas, level: 3}]
    leads: [scene, air]
    owners: [alert, disputed]
    probes: [q1]
  - id: r2
    title: Second round
    opens: {at: 5 min}
    to: [P, F, H]
    leads: [scene]
    owners: [alert]
mechanisms:
  triple_alert: {task: alert, arises: call, centres: [p1, f1, h1]}
resources:
  - {id: pump, name: Pump, agency: F}
)";

Scenario coordinated()
{
    return planOf(coordinatedYaml + tableYaml());
}

/// What is done, and what one unit of a measure has for it.
struct Case
{
    const char *name;
    const char *unit; ///< what; empty: only the extras count
    double credit;    ///< below 0: there is no such unit
    std::function<void(Play &)> play;
    int extras = 0;
    int notObserved = 0;
};

struct Suite
{
    const char *measure;
    std::vector<Case> cases;
};

Suite routing()
{
    return {
        "request_routing",
        {
            {"nobody asks", "n1", 0, [](Play &) {}},
            {"the owner", "n1", 1, [](Play &p) { p.at(10).requests("p1", {"F"}, "pumps"); }},
            {"an owner late", "n1", 1, [](Play &p) { p.at(300).requests("p1", {"F"}, "pumps"); }},
            {"somebody else", "n1", 0, [](Play &p) { p.at(10).requests("p1", {"H"}, "pumps"); }},
            {"the owner and somebody else", "n1", 0,
             [](Play &p) {
                 p.at(10).requests("p1", {"F", "H"}, "pumps");
             }},
            {"the right one first", "n1", 1,
             [](Play &p) { p.at(10).requests("p1", {"F"}, "pumps"), p.at(20).requests("p1", {"H"}, "pumps"); }, 1},
            {"the wrong one first", "n1", 0,
             [](Play &p) { p.at(10).requests("p1", {"H"}, "pumps"), p.at(20).requests("p1", {"F"}, "pumps"); }},
            {"one's own dispatch", "n1", 1,
             [](Play &p) { p.at(10).requests("p1", {"p2"}, "pumps"), p.at(20).requests("p2", {"F"}, "pumps"); }},
            {"one's own dispatch, which asks nobody", "n1", 0,
             [](Play &p) { p.at(10).requests("p1", {"p2"}, "pumps"); }},
            {"for something else", "n1", 0, [](Play &p) { p.at(10).requests("p1", {"F"}, "alert"); }, 1},
            {"for something else of theirs", "n1", 0, [](Play &p) { p.at(10).requests("p1", {"F"}, "scene-later"); }},
            {"somebody else asks", "n1", 0, [](Play &p) { p.at(10).requests("h1", {"F"}, "pumps"); }},
            {"before it arose", "n1", 0,
             [](Play &p) {
                 p.until(Millis{30'000});
                 p.requests("p1", {"F"}, "pumps");
             }},
            {"the wrong one twice is one", "", 0,
             [](Play &p) { p.at(10).requests("f1", {"H"}, "alert"), p.at(20).requests("f1", {"H"}, "alert"); }, 1},
            {"outsiders may be asked", "", 0, [](Play &p) { p.at(10).requests("f1", {"X"}, "alert"); }},
            {"spoken", "n1", 1,
             [](Play &p) { p.at(10).catches("eva", "P", spoken(SpokenAct::asked, "pumps", {"F"})); }},
            {"told aloud and not asked", "n1", 0,
             [](Play &p) { p.at(10).catches("eva", "P", spoken(SpokenAct::told, "pumps", {"F"})); }},
            {"nobody sits there", "n1", -1, [](Play &p) { p.staffs("P", StaffedBy::nobody); }, 0, 2},
            {"too little time", "n1", -1, [](Play &p) { p.at(239).does("lead", EndExercise{}); }},
            {"enough time", "n1", 0, [](Play &p) { p.at(240).does("lead", EndExercise{}); }},
        }};
}

Suite resources()
{
    return {"resource_deconfliction",
            {
                {"nobody asks", "n1", 0, [](Play &) {}},
                {"asked and not answered", "n1", 0, [](Play &p) { p.at(10).requests("p1", {"F"}, "pumps"); }},
                {"answered", "n1", 1, [](Play &p) { p.answers("f1", p.at(10).requests("p1", {"F"}, "pumps")); }},
                {"acknowledged is not answered", "n1", 0,
                 [](Play &p) { p.acknowledges("f1", p.at(10).requests("p1", {"F"}, "pumps")); }},
                {"one's own dispatch answers", "n1", 0,
                 [](Play &p) {
                     p.answers("p2", p.at(10).requests("p1", {"F", "p2"}, "pumps"));
                 }},
                {"the other one answers", "n1", 1,
                 [](Play &p) {
                     p.at(10).requests("p1", {"H"}, "pumps");
                     p.answers("f1", p.at(20).requests("p1", {"F"}, "pumps"));
                 }},
                {"promised twice", "n1", 0,
                 [](Play &p) {
                     p.answers("f1", p.at(10).requests("h1", {"F"}, "pumps"), {"pump"});
                     p.answers("f1", p.at(20).requests("p1", {"F"}, "pumps"), {"pump"});
                 }},
                {"promised again to the same", "n1", 1,
                 [](Play &p) {
                     const Ref of = p.at(10).requests("p1", {"F"}, "pumps");
                     p.answers("f1", of, {"pump"});
                     ResourceCommitted committed;
                     committed.resource = ResourceId("pump");
                     committed.agency = AgencyId("P");
                     committed.task = TaskId("pumps");
                     committed.request = of;
                     p.does("f1", CommitResource{committed});
                 }},
                {"free in between", "n1", 1,
                 [](Play &p) {
                     p.answers("f1", p.at(10).requests("h1", {"F"}, "pumps"), {"pump"});
                     p.frees("f1", "pump");
                     p.answers("f1", p.at(20).requests("p1", {"F"}, "pumps"), {"pump"});
                 }},
                {"others unanswered", "", 0, [](Play &p) { p.at(10).requests("f1", {"H"}, "beds"); }, 1},
                {"others answered", "", 0, [](Play &p) { p.answers("h1", p.at(10).requests("f1", {"H"}, "beds")); }},
                {"others had no time", "", 0,
                 [](Play &p) {
                     p.at(10).requests("f1", {"H"}, "beds");
                     p.at(10 + 479).does("lead", EndExercise{});
                 }},
                {"others had time", "", 0,
                 [](Play &p) {
                     p.at(10).requests("f1", {"H"}, "beds");
                     p.at(10 + 480).does("lead", EndExercise{});
                 },
                 1},
                {"outsiders need not answer", "", 0, [](Play &p) { p.at(10).requests("f1", {"X"}, "beds"); }},
                {"nobody sits there", "n1", -1, [](Play &p) { p.staffs("P", StaffedBy::nobody); }, 0, 2},
            }};
}

Suite loops()
{
    return {"closed_loop",
            {
                {"nothing", "gas/F", 0, [](Play &) {}},
                {"sent only", "gas/F", 0, [](Play &p) { p.at(10).sends("p1", {"F"}, "", {"gas"}); }},
                {"acknowledged", "gas/F", 1,
                 [](Play &p) { p.acknowledges("f1", p.at(10).sends("p1", {"F"}, "", {"gas"})); }},
                {"at the last moment", "gas/F", 1,
                 [](Play &p) {
                     const Ref of = p.at(10).sends("p1", {"F"}, "", {"gas"});
                     p.at(60).acknowledges("f1", of);
                 }},
                {"too late", "gas/F", 0,
                 [](Play &p) {
                     const Ref of = p.at(10).sends("p1", {"F"}, "", {"gas"});
                     p.at(61).acknowledges("f1", of);
                 }},
                {"by somebody else", "gas/F", 0,
                 [](Play &p) {
                     p.acknowledges("h1", p.at(10).sends("p1", {"F", "H"}, "", {"gas"}));
                 }},
                {"not critical", "wind/F", -1, [](Play &p) { p.at(10).sends("p1", {"F"}, "", {"wind"}); }},
                {"a need answered", "n1", 1, [](Play &p) { p.answers("f1", p.at(10).requests("p1", {"F"}, "pumps")); }},
                {"a need acknowledged", "n1", 1,
                 [](Play &p) { p.acknowledges("f1", p.at(10).requests("p1", {"F"}, "pumps")); }},
                {"a need acknowledged by one's own dispatch", "n1", 0,
                 [](Play &p) {
                     p.acknowledges("p2", p.at(10).requests("p1", {"F", "p2"}, "pumps"));
                 }},
                {"a need answered too late", "n1", 0,
                 [](Play &p) {
                     const Ref of = p.at(10).requests("p1", {"F"}, "pumps");
                     p.at(61).answers("f1", of);
                 }},
                {"waits in vain, and is critical", "gas/F", 0,
                 [](Play &p) { p.at(10).flags("p1", {"F"}, "", {"gas"}); }}, // counted once
                {"others wait", "", 0, [](Play &p) { p.at(10).flags("f1", {"H"}, ""); }, 1},
                {"others acknowledged", "", 0, [](Play &p) { p.acknowledges("h1", p.at(10).flags("f1", {"H"}, "")); }},
                {"others acknowledged at the last moment", "", 0,
                 [](Play &p) {
                     const Ref of = p.at(10).flags("f1", {"H"}, "");
                     p.at(130).acknowledges("h1", of);
                 }},
                {"others acknowledged too late", "", 0,
                 [](Play &p) {
                     const Ref of = p.at(10).flags("f1", {"H"}, "");
                     p.at(131).acknowledges("h1", of);
                 },
                 1},
                {"others had no time", "", 0,
                 [](Play &p) {
                     p.at(10).flags("f1", {"H"}, "");
                     p.at(129).does("lead", EndExercise{});
                 }},
                {"a message that does not wait", "", 0, [](Play &p) { p.at(10).sends("f1", {"H"}, ""); }},
                {"who would say so was away", "", 0,
                 [](Play &p) {
                     p.staffs("H", StaffedBy::nobody);
                     p.at(10).flags("f1", {"H"}, "");
                 }},
                {"nobody sits there", "gas/F", -1, [](Play &p) { p.staffs("F", StaffedBy::nobody); }, 0, 1},
                {"nobody asks who sits nowhere", "n1", -1, [](Play &p) { p.staffs("P", StaffedBy::nobody); }, 0, 2},
            }};
}

Suite handovers()
{
    return {
        "handover_quality",
        {
            {"nothing", "patient", 0, [](Play &) {}},
            {"offered only", "patient", 0, [](Play &p) { p.at(10).offers("f1", "H", "patient", "beds"); }},
            {"accepted", "patient", 1, [](Play &p) { p.accepts("h1", p.at(10).offers("f1", "H", "patient", "beds")); }},
            {"by its task and parties", "patient", 1,
             [](Play &p) { p.accepts("h1", p.at(10).offers("f1", "H", "", "beds")); }},
            {"late", "patient", 0.5,
             [](Play &p) {
                 const Ref of = p.at(10).offers("f1", "H", "patient", "beds");
                 p.at(120).accepts("h1", of);
             }},
            {"to another", "patient", 0,
             [](Play &p) { p.accepts("p1", p.at(10).offers("f1", "P", "patient", "beds")); }},
            {"the other way", "patient", 0, [](Play &p) { p.accepts("f1", p.at(10).offers("h1", "F", "", "beds")); }},
            {"before it arose", "patient", 0,
             [](Play &p) {
                 p.until(Millis{30'000});
                 p.accepts("h1", p.offers("f1", "H", "patient", "beds"));
             }},
            {"another offer that nobody takes", "", 0, [](Play &p) { p.at(10).offers("p1", "F", "", "alert"); }, 1},
            {"another offer that is taken", "", 0,
             [](Play &p) { p.accepts("f1", p.at(10).offers("p1", "F", "", "alert")); }},
            {"another offer without time", "", 0,
             [](Play &p) {
                 p.at(10).offers("p1", "F", "", "alert");
                 p.at(10 + 479).does("lead", EndExercise{});
             }},
            {"nobody receives", "patient", -1, [](Play &p) { p.staffs("H", StaffedBy::nobody); }, 0, 1},
            {"due at the end", "patient", 0, [](Play &p) { p.at(60).does("lead", EndExercise{}); }},
            {"not due before the end", "patient", -1, [](Play &p) { p.at(59).does("lead", EndExercise{}); }},
            {"spoken and confirmed", "patient", 1,
             [](Play &p) {
                 p.confirms("H", p.at(10).catches("eva", "F", spoken(SpokenAct::handedOver, "beds", {"H"})));
             }},
        }};
}

Suite leading()
{
    // early: from 0 to 8 min, 480 s; late: from there to 20 min, 720 s. Play::at counts from one minute.
    return {
        "lead_recognition",
        {
            {"nobody leads", "scene/early", 0, [](Play &) {}},
            {"the right one", "scene/early", 1, [](Play &p) { p.at(0).asserts("p1"); }},
            {"the right one, late", "scene/early", 1, [](Play &p) { p.at(200).asserts("p1"); }},
            {"the wrong one", "scene/early", 0, [](Play &p) { p.at(0).asserts("f1"); }},
            {"of something else", "scene/early", 0, [](Play &p) { p.at(0).asserts("p1", "air"); }},
            {"two of them", "scene/early", 0, [](Play &p) { p.at(0).asserts("p1"), p.asserts("f1"); }},
            {"a second one in the middle", "scene/early", 0.5,
             [](Play &p) { p.at(0).asserts("p1"), p.at(240).asserts("f1"); }}, // counted from 120 to 480, until 300
            {"a takeover that nobody acknowledged", "scene/late", 0,
             [](Play &p) { p.at(0).asserts("p1"), p.at(480).takesOver("f1", "P"); }},
            {"a takeover that one's own acknowledged", "scene/late", 0,
             [](Play &p) {
                 p.at(0).asserts("p1");
                 p.acknowledges("f2", p.at(480).takesOver("f1", "P"));
             }},
            {"a takeover", "scene/late", 1,
             [](Play &p) {
                 p.at(0).asserts("p1");
                 p.acknowledges("p1", p.at(480).takesOver("f1", "P"));
             }},
            {"a takeover acknowledged late", "scene/late", 1,
             [](Play &p) {
                 p.at(0).asserts("p1");
                 const Ref of = p.at(430).takesOver("f1", "P");
                 p.at(780).acknowledges("p1", of);
             }},
            {"handed over with its row", "scene/late", 1,
             [](Play &p) {
                 p.at(0).asserts("p1");
                 p.accepts("f1", p.at(430).offers("p1", "F", "", "scene-first"));
             }},
            {"contested", "air/early", -1, [](Play &p) { p.at(0).asserts("h1", "air"); }},
            {"a phase too short", "scene/late", -1, [](Play &p) { p.at(420 + 239).does("lead", EndExercise{}); }},
            {"a phase long enough", "scene/late", 0, [](Play &p) { p.at(420 + 240).does("lead", EndExercise{}); }},
            {"named right", "scene/early/H", 1,
             [](Play &p) {
                 p.at(250);
                 p.says("h1", {{"l.scene", "P"}});
             }},
            {"named wrong", "scene/early/H", 0,
             [](Play &p) {
                 p.at(250);
                 p.says("h1", {{"l.scene", "F"}});
             }},
            {"not answered the second time", "scene/early/H", 0,
             [](Play &p) {
                 p.at(130);
                 p.says("h1", {{"l.scene", "P"}});
                 p.closes();
             }},
            {"of a contested one", "air/early/H", -1,
             [](Play &p) {
                 p.at(130);
                 p.says("h1", {{"l.air", "H"}});
             }},
            {"the program is not asked", "scene/early/H", -1, [](Play &p) { p.staffs("H", StaffedBy::program); }, 0, 2},
            {"nobody to lead", "scene/early", -1, [](Play &p) { p.staffs("P", StaffedBy::nobody); }, 0, 3},
        }};
}

Suite ties()
{
    return {
        "required_ties",
        {
            {"nothing", "P/F", 0, [](Play &) {}},
            {"sent", "P/F", 0, [](Play &p) { p.at(10).sends("p1", {"F"}, "", {"gas"}); }},
            {"read", "P/F", 1, [](Play &p) { p.reads("f1", p.at(10).sends("p1", {"F"}, "", {"gas"})); }},
            {"about its task", "P/F", 1, [](Play &p) { p.reads("f1", p.at(10).sends("p1", {"F"}, "pumps")); }},
            {"chat", "P/F", 0, [](Play &p) { p.reads("f1", p.at(10).sends("p1", {"F"}, "")); }},
            {"what is not theirs", "P/H", 0, [](Play &p) { p.reads("h1", p.at(10).sends("p1", {"H"}, "", {"gas"})); }},
            {"what they had before", "P/H", 1,
             [](Play &p) { p.reads("h1", p.at(10).sends("p1", {"H"}, "", {"map"})); }},
            {"a task of others", "P/H", 0, [](Play &p) { p.reads("h1", p.at(10).sends("p1", {"H"}, "pumps")); }},
            {"the other way is another tie", "F/P", 0,
             [](Play &p) { p.reads("f1", p.at(10).sends("p1", {"F"}, "", {"gas"})); }},
            {"read by somebody else", "P/F", 0,
             [](Play &p) {
                 p.reads("h1", p.at(10).sends("p1", {"F", "H"}, "", {"gas"}));
             }},
            {"a request answered by an owner", "P/H", 1,
             [](Play &p) { p.answers("h1", p.at(10).requests("p1", {"H"}, "beds")); }},
            {"a request answered by no owner", "P/H", 0,
             [](Play &p) { p.answers("h1", p.at(10).requests("p1", {"H"}, "pumps")); }},
            {"a request acknowledged", "P/H", 0,
             [](Play &p) { p.acknowledges("h1", p.at(10).requests("p1", {"H"}, "beds")); }},
            {"a handover", "F/P", 1, [](Play &p) { p.accepts("p1", p.at(10).offers("f1", "P", "", "pumps")); }},
            {"the direction's", "P/F", 0,
             [](Play &p) {
                 InjectWritten written;
                 written.title = "More";
                 written.sent = to({"F"});
                 written.text = "There is gas.";
                 written.items = {ItemId("gas")};
                 p.at(10).does("lead", WriteInject{written});
             }},
            {"nobody sits there", "P/F", -1, [](Play &p) { p.staffs("F", StaffedBy::nobody); }, 0, 2},
        }};
}

Suite order()
{
    return {"order_conformance",
            {
                {"nothing", "alert/pumps", 0, [](Play &) {}},
                {"in order", "alert/pumps", 1,
                 [](Play &p) { p.at(10).starts("p1", "alert"), p.at(20).starts("f1", "pumps"); }},
                {"at once", "alert/pumps", 0, [](Play &p) { p.at(10).starts("p1", "alert"), p.starts("f1", "pumps"); }},
                {"turned", "alert/pumps", 0,
                 [](Play &p) { p.at(10).starts("f1", "pumps"), p.at(20).starts("p1", "alert"); }},
                {"only the first", "alert/pumps", 0, [](Play &p) { p.at(10).starts("p1", "alert"); }},
                {"only the second", "alert/pumps", 0, [](Play &p) { p.at(10).starts("f1", "pumps"); }},
                {"by nobody whose it is", "alert/pumps", 0,
                 [](Play &p) { p.at(10).starts("f1", "alert"), p.at(20).starts("f1", "pumps"); }},
                {"not due", "alert/pumps", -1, [](Play &p) { p.at(59).does("lead", EndExercise{}); }},
                {"not observed", "alert/pumps", -1, [](Play &p) { p.staffs("F", StaffedBy::nobody); }, 0, 1},
            }};
}

Suite alerts()
{
    return {
        "triple_alert",
        {
            {"nothing", "f1", 0, [](Play &) {}},
            {"who was called first", "p1", -1, [](Play &) {}},
            {"read in time", "f1", 1, [](Play &p) { p.readsAt(90, "f1", p.at(10).sends("p1", {"F"}, "alert")); }},
            {"read late", "f1", 0.5, [](Play &p) { p.readsAt(180, "f1", p.at(10).sends("p1", {"F"}, "alert")); }},
            {"read at another seat", "f1", 0,
             [](Play &p) { p.readsAt(20, "f2", p.at(10).sends("p1", {"F"}, "alert")); }},
            {"about something else", "f1", 0,
             [](Play &p) { p.readsAt(20, "f1", p.at(10).sends("p1", {"F"}, "pumps")); }},
            {"told and confirmed", "h1", 1,
             [](Play &p) { p.confirms("H", p.at(10).catches("eva", "P", spoken(SpokenAct::told, "alert", {"H"}))); }},
            {"not due", "f1", -1, [](Play &p) { p.at(89).does("lead", EndExercise{}); }},
            {"nobody sits there", "h1", -1, [](Play &p) { p.staffs("H", StaffedBy::nobody); }, 0, 1},
        }};
}

Suite pictures()
{
    return {"shared_picture",
            {
                {"nobody answers", "q1", 0, [](Play &p) { p.at(130); }},
                {"both right", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"f.q1", "Gas"}});
                     p.says("f1", {{"f.q1", "Gas"}});
                 }},
                {"in other words", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"f.q1", " gas."}});
                     p.says("f1", {{"f.q1", "Natural gas"}});
                 }},
                {"one of two right", "q1", 0,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"f.q1", "Gas"}});
                     p.says("f1", {{"f.q1", "Oil"}});
                 }},
                {"alike and wrong", "q1", 0,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"f.q1", "Oil"}});
                     p.says("f1", {{"f.q1", "Oil"}});
                 }},
                {"whom it does not concern", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"f.q1", "Gas"}});
                     p.says("f1", {{"f.q1", "Gas"}});
                     p.says("h1", {{"f.q1", "Oil"}});
                 }},
                {"an agency's last answer", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"f.q1", "Oil"}});
                     p.says("p2", {{"f.q1", "Gas"}});
                     p.says("f1", {{"f.q1", "Gas"}});
                 }},
                {"of the lead all are asked", "scene", 2.0 / 3 * 1 / 3,
                 [](Play &p) {
                     p.at(250); // the second round
                     p.says("p1", {{"l.scene", "P"}});
                     p.says("f1", {{"l.scene", "P"}});
                     p.says("h1", {{"l.scene", "F"}});
                 }},
                {"silence agrees with nobody", "scene", 1.0 / 3 * 0,
                 [](Play &p) {
                     p.at(250);
                     p.says("p1", {{"l.scene", "P"}});
                 }},
                {"a contested lead", "air", -1,
                 [](Play &p) {
                     p.at(130);
                     p.says("p1", {{"l.air", "H"}});
                 }},
                {"asked of one", "q1", -1, [](Play &p) { p.staffs("P", StaffedBy::program), p.at(130); }, 0, 4},
            }};
}

Suite accuracy()
{
    return {"matrix_accuracy",
            {
                {"right", "alert/F", 1,
                 [](Play &p) {
                     p.at(250);
                     p.says("f1", {{"o.alert", "P"}});
                 }},
                {"wrong", "alert/F", 0,
                 [](Play &p) {
                     p.at(250);
                     p.says("f1", {{"o.alert", "F"}});
                 }},
                {"not answered the second time", "alert/F", 0,
                 [](Play &p) {
                     p.at(130);
                     p.says("f1", {{"o.alert", "P"}});
                 }},
                {"wrong first, then right", "alert/F", 1,
                 [](Play &p) {
                     p.at(130);
                     p.says("f1", {{"o.alert", "F"}});
                     p.closes();
                     p.at(250);
                     p.says("f1", {{"o.alert", "P"}});
                 }},
                {"contested", "disputed/F", -1,
                 [](Play &p) {
                     p.at(130);
                     p.says("f1", {{"o.disputed", "P"}});
                 }},
                {"the program is not asked", "alert/H", -1, [](Play &p) { p.staffs("H", StaffedBy::program); }, 0, 3},
            }};
}

/// An opportunity, whose it is, and between which seconds.
struct Opportunity
{
    const char *measure;
    const char *unit;
    const char *agency;
    int from = 0;
    int until = 60;
    bool onPaper = false; ///< counts although all of them write on paper
};

constexpr int startex = -60;
constexpr int endex = 1140;

std::vector<Opportunity> opportunities()
{
    return {
        {"task_clarity", "pumps", "F"},
        {"request_routing", "n1", "P", 0, 60, true},
        {"resource_deconfliction", "n1", "P", 0, 60, true},
        {"closed_loop", "n1", "P"},
        {"closed_loop", "gas/F", "F"},
        {"information_reach", "wind/F", "F"},
        {"information_relevance", "wind/F", "F", 0, 60, true},
        {"handover_quality", "patient", "F"},
        {"handover_quality", "patient", "H"},
        {"lead_recognition", "scene/early", "P", startex, endex - 1},
        {"lead_recognition", "scene/late", "F"},
        {"required_ties", "P/F", "P", startex, endex},
        {"required_ties", "P/F", "F", startex, endex},
        {"triple_alert", "f1", "F", 0, 90},
    };
}

std::vector<Suite> suites()
{
    return {routing(), resources(), loops(), handovers(), leading(), ties(), order(), alerts(), pictures(), accuracy()};
}

} // namespace

/// What agencies have to do with each other: every rule of it, by one unit each.
class TestCoordination : public QObject
{
    Q_OBJECT
private slots:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("measure");
        QTest::addColumn<Case>("of");
        for (const Suite &suite : suites()) {
            for (const Case &c : suite.cases) {
                QTest::addRow("%s: %s", suite.measure, c.name) << QByteArray(suite.measure) << c;
            }
        }
    }
    void rules()
    {
        QFETCH(QByteArray, measure);
        QFETCH(Case, of);
        Play play(coordinated());
        of.play(play);
        const Debrief debrief = play.debrief();
        const Measure &judged = *debrief.measure(measure.constData());
        if (*of.unit != 0) {
            const Unit *unit = unitOf(judged, of.unit);
            QCOMPARE(unit != nullptr, of.credit >= 0);
            QVERIFY2(unit == nullptr || std::abs(unit->credit - of.credit) < 1e-9,
                     qPrintable(QString::number(unit == nullptr ? -1 : unit->credit)));
        }
        QCOMPARE(int(std::ranges::count(judged.units, true, &Unit::extra)), of.extras);
        QCOMPARE(judged.notObserved, of.notObserved);
    }

    /// Nobody does anything, so it is only an opportunity if somebody would have caught it, from its beginning until
    /// it was due: where people talk, who covers the agency then, and not before or after.
    void observed_data()
    {
        QTest::addColumn<Opportunity>("of");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("observed");
        for (const Opportunity &o : opportunities()) {
            const auto row = [&](const char *how, int from, int until, bool observed) {
                QTest::addRow("%s: %s, %s %s", o.measure, o.unit, o.agency, how) << o << from << until << observed;
            };
            row("throughout", o.from, o.until + 1, true);
            row("not at the beginning", o.from + 1, o.until + 1, false);
            row("not when it is due", o.from, o.until, false);
        }
    }
    void observed()
    {
        QFETCH(Opportunity, of);
        QFETCH(int, from);
        QFETCH(int, until);
        Scenario scenario = coordinated();
        scenario.phases[0].mode = Mode::talked;
        scenario.phases[1].starts = ByHand{}; // and does not begin
        scenario.rounds.clear();
        Play play(scenario);
        for (const char *agency : {"P", "F", "H"}) {
            if (agency != std::string_view(of.agency)) {
                play.covers(agency);
            }
        }
        play.at(from).covers(of.agency);
        if (until <= endex) {
            play.at(until).covers(of.agency, false);
        }
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure(of.measure);
        QTEST(unitOf(measure, of.unit) != nullptr, "observed");
        QCOMPARE(measure.notObserved > 0, unitOf(measure, of.unit) == nullptr);
    }

    /// What has a time to be met cannot be met on paper, what has none can.
    void onPaper_data()
    {
        QTest::addColumn<Opportunity>("of");
        for (const Opportunity &o : opportunities()) {
            QTest::addRow("%s: %s, %s", o.measure, o.unit, o.agency) << o;
        }
    }
    void onPaper()
    {
        QFETCH(Opportunity, of);
        Scenario scenario = coordinated();
        scenario.phases[1].starts = ByHand{};
        Play play(scenario);
        play.staffs(of.agency, StaffedBy::paper);
        const Debrief debrief = play.debrief();
        const Measure &measure = *debrief.measure(of.measure);
        QCOMPARE(unitOf(measure, of.unit) != nullptr, of.onPaper);
        QCOMPARE(measure.notObserved > 0, !of.onPaper);
    }

    /// A pair of which one task never opened is no pair.
    void orderOfWhatIsDue()
    {
        for (const char *task : {"alert", "pumps"}) {
            Scenario scenario = coordinated();
            std::erase(scenario.injects[0].opens, TaskId(task));
            const Debrief debrief = Play(scenario).debrief();
            QVERIFY(debrief.measure("order_conformance")->units.empty());
            QCOMPARE(debrief.measure("order_conformance")->notObserved, 0);
        }
    }

    /// What was decided before the task was there is no decision on it.
    void consultedOnWhatWasThere()
    {
        Play play(coordinated());
        play.until(Millis{30'000});
        play.decides("p1", "alert");
        play.readsAt(10, "f1", play.at(5).consults("p1", {"F"}, "alert"));
        play.at(20).decides("p1", "alert");
        QCOMPARE(unitOf(*play.debrief().measure("consult_inform"), "alert/F")->credit, 1.0);
    }

    /// A lead whose phase never began because nobody took it is not left out.
    void aPhaseThatNeverBegan()
    {
        Scenario scenario = coordinated();
        scenario.phases[1].starts = ByHand{};
        const Debrief nobody = Play(scenario).debrief();
        const Unit *unit = unitOf(*nobody.measure("lead_recognition"), "scene/late");
        QVERIFY(unit != nullptr && unit->credit == 0.0 && unit->half == 1);
        Play begun(scenario);
        begun.at(1000).does("lead", ChangePhase{PhaseId("late")});
        QVERIFY(unitOf(*begun.debrief().measure("lead_recognition"), "scene/late") == nullptr); // too short
    }

    /// What each measure needs, weighs and belongs to (SCORING 4).
    void minimaWeightsAndGroups()
    {
        const Debrief debrief = Play(coordinated()).debrief();
        for (const Measure &measure : debrief.measures) {
            const bool isAlpha = measure.key == "matrix_agreement" || measure.key == "urgency_agreement";
            QCOMPARE(measure.minimum, isAlpha                           ? 8
                                      : measure.key == "triple_alert"   ? 1
                                      : measure.key == "role_ambiguity" ? 3
                                                                        : 5);
            QCOMPARE(measure.weight, measure.key == "information_relevance" ? 2.0 : 1.0);
        }
        const auto keysIn = [&](GroupKind kind) {
            std::string keys;
            for (const Measure &measure : debrief.measures) {
                keys += measure.group == kind ? std::string(measure.key) + " " : "";
            }
            return keys;
        };
        QCOMPARE(keysIn(GroupKind::roleClarity),
                 std::string("task_clarity mandate_adherence request_routing lead_recognition handover_quality "
                             "consult_inform matrix_agreement matrix_accuracy "));
        QCOMPARE(keysIn(GroupKind::none), std::string("role_ambiguity "));
    }
};

QTEST_GUILESS_MAIN(TestCoordination)
#include "tst_coordination.moc"
