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
clock: {length: 20 min}
agencies:
  - {id: P, name: Police}
  - {id: F, name: Fire service}
  - {id: H, name: Health service}
  - {id: X, name: The press, kind: outside}
seats:
  - {id: lead, kind: facilitator, name: Facilitator}
  - {id: eva, kind: evaluator, name: Evaluator}
  - {id: p1, agency: P, name: Patrol}
  - {id: p2, agency: P, name: Operations centre}
  - {id: f1, agency: F, name: Crew}
  - {id: f2, agency: F, name: Emergency centre}
  - {id: h1, agency: H, name: Ambulance}
  - {id: x1, kind: counter-play, name: Counter-play, plays: [X]}
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
injects:
  - {id: call, title: A call, release: {at: 1 min}, to: [p1], carries: [gas, wind], opens: [alert, scene-first, scene-later, pumps, beds, disputed]}
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
variants:
  - {id: agreed, title: Agreed}
  - {id: alone, title: Alone, triple_alert: no}
resources:
  - {id: pump, name: Pump, agency: F}
)";

Scenario coordinated()
{
    const Reading reading = readScenario(coordinatedYaml);
    for (const Problem &problem : reading.problems) {
        qFatal("coordinated scenario: line %d: %s", problem.mark.line, std::string(keyOf(problem.kind)).c_str());
    }
    return reading.scenario;
}

Ref asks(Play &play, std::string_view seat, std::vector<std::string> whom, const char *task)
{
    RequestMade request;
    request.sent = to(std::move(whom));
    request.task = TaskId(task);
    request.text = "Please.";
    return play.does(seat, MakeRequest{request});
}

void answers(Play &play, std::string_view seat, Ref of, bool withPump = false)
{
    RequestAnswered answer;
    answer.of = of;
    if (withPump) {
        answer.resources = {ResourceId("pump")};
    }
    play.does(seat, AnswerRequest{answer});
}

void acknowledges(Play &play, std::string_view seat, Ref of)
{
    play.does(seat, Acknowledge{{of, {}}});
}

void frees(Play &play)
{
    ResourceFreed freed;
    freed.resource = ResourceId("pump");
    play.does("f1", FreeResource{freed});
}

Ref waits(Play &play, std::string_view seat, std::vector<std::string> whom)
{
    MessageSent message;
    message.sent = to(std::move(whom));
    message.text = "Say that you have it.";
    message.asksAcknowledgement = true;
    return play.does(seat, SendMessage{message});
}

Ref leads(Play &play, std::string_view seat, const char *function = "scene")
{
    LeadAsserted lead;
    lead.function = FunctionId(function);
    lead.told = to({"all"});
    return play.does(seat, AssertLead{lead});
}

Ref takesOver(Play &play, std::string_view seat, const char *from)
{
    LeadTakenOver lead;
    lead.function = FunctionId("scene");
    lead.from = AgencyId(from);
    lead.told = to({from});
    return play.does(seat, TakeOverLead{lead});
}

Ref offers(Play &play, std::string_view seat, const char *task, const char *whom, const char *planned = "")
{
    HandoverOffered offered;
    offered.handover = HandoverId(planned);
    offered.task = TaskId(task);
    offered.sent = to({whom});
    return play.does(seat, OfferHandover{offered});
}

void accepts(Play &play, std::string_view seat, Ref of)
{
    play.does(seat, AnswerHandover{{of, true, {}}});
}

using Given = std::vector<std::pair<const char *, const char *>>;

/// A seat answers the round that is open.
void says(Play &play, std::string_view seat, const Given &given)
{
    for (const auto &[ref, round] : std::map(play.state.rounds)) {
        if (round.open) {
            RoundAnswered answer;
            answer.of = ref;
            for (const auto &[question, value] : given) {
                answer.answers.push_back({QuestionId(question), value});
            }
            play.does(seat, AnswerRound{answer});
        }
    }
}

void closes(Play &play)
{
    for (const auto &[ref, round] : std::map(play.state.rounds)) {
        if (round.open) {
            play.does("lead", CloseRound{{ref}});
        }
    }
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
    return {"request_routing",
            {
                {"nobody asks", "n1", 0, [](Play &) {}},
                {"the owner", "n1", 1, [](Play &p) { asks(p.at(10), "p1", {"F"}, "pumps"); }},
                {"an owner late", "n1", 1, [](Play &p) { asks(p.at(300), "p1", {"F"}, "pumps"); }},
                {"somebody else", "n1", 0, [](Play &p) { asks(p.at(10), "p1", {"H"}, "pumps"); }},
                {"the owner and somebody else", "n1", 0,
                 [](Play &p) {
                     asks(p.at(10), "p1", {"F", "H"}, "pumps");
                 }},
                {"the right one first", "n1", 1,
                 [](Play &p) { asks(p.at(10), "p1", {"F"}, "pumps"), asks(p.at(20), "p1", {"H"}, "pumps"); }, 1},
                {"the wrong one first", "n1", 0,
                 [](Play &p) { asks(p.at(10), "p1", {"H"}, "pumps"), asks(p.at(20), "p1", {"F"}, "pumps"); }},
                {"one's own dispatch", "n1", 1,
                 [](Play &p) { asks(p.at(10), "p1", {"p2"}, "pumps"), asks(p.at(20), "p2", {"F"}, "pumps"); }},
                {"for something else", "n1", 0, [](Play &p) { asks(p.at(10), "p1", {"F"}, "alert"); }, 1},
                {"somebody else asks", "n1", 0, [](Play &p) { asks(p.at(10), "h1", {"F"}, "pumps"); }},
                {"before it arose", "n1", 0,
                 [](Play &p) {
                     p.until(Millis{30'000});
                     asks(p, "p1", {"F"}, "pumps");
                 }},
                {"the wrong one twice is one", "", 0,
                 [](Play &p) { asks(p.at(10), "f1", {"H"}, "alert"), asks(p.at(20), "f1", {"H"}, "alert"); }, 1},
                {"outsiders may be asked", "", 0, [](Play &p) { asks(p.at(10), "f1", {"X"}, "alert"); }},
                {"spoken", "n1", 1,
                 [](Play &p) { p.at(10).catches("eva", "P", spoken(SpokenAct::asked, "pumps", {"F"})); }},
                {"nobody sits there", "n1", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("p1"), StaffedBy::nobody}});
                     p.does("lead", StaffSeat{{SeatId("p2"), StaffedBy::nobody}});
                 },
                 0, 2},
                {"too little time", "n1", -1, [](Play &p) { p.at(239).does("lead", EndExercise{}); }},
                {"enough time", "n1", 0, [](Play &p) { p.at(240).does("lead", EndExercise{}); }},
            }};
}

Suite resources()
{
    return {"resource_deconfliction",
            {
                {"nobody asks", "n1", 0, [](Play &) {}},
                {"asked and not answered", "n1", 0, [](Play &p) { asks(p.at(10), "p1", {"F"}, "pumps"); }},
                {"answered", "n1", 1, [](Play &p) { answers(p, "f1", asks(p.at(10), "p1", {"F"}, "pumps")); }},
                {"acknowledged is not answered", "n1", 0,
                 [](Play &p) { acknowledges(p, "f1", asks(p.at(10), "p1", {"F"}, "pumps")); }},
                {"the other one answers", "n1", 1,
                 [](Play &p) {
                     asks(p.at(10), "p1", {"H"}, "pumps");
                     answers(p, "f1", asks(p.at(20), "p1", {"F"}, "pumps"));
                 }},
                {"promised twice", "n1", 0,
                 [](Play &p) {
                     answers(p, "f1", asks(p.at(10), "h1", {"F"}, "pumps"), true);
                     answers(p, "f1", asks(p.at(20), "p1", {"F"}, "pumps"), true);
                 }},
                {"promised again to the same", "n1", 1,
                 [](Play &p) {
                     const Ref of = asks(p.at(10), "p1", {"F"}, "pumps");
                     answers(p, "f1", of, true);
                     ResourceCommitted committed;
                     committed.resource = ResourceId("pump");
                     committed.agency = AgencyId("P");
                     committed.task = TaskId("pumps");
                     committed.request = of;
                     p.does("f1", CommitResource{committed});
                 }},
                {"free in between", "n1", 1,
                 [](Play &p) {
                     answers(p, "f1", asks(p.at(10), "h1", {"F"}, "pumps"), true);
                     frees(p);
                     answers(p, "f1", asks(p.at(20), "p1", {"F"}, "pumps"), true);
                 }},
                {"others unanswered", "", 0, [](Play &p) { asks(p.at(10), "f1", {"H"}, "beds"); }, 1},
                {"others answered", "", 0, [](Play &p) { answers(p, "h1", asks(p.at(10), "f1", {"H"}, "beds")); }},
                {"others had no time", "", 0,
                 [](Play &p) {
                     asks(p.at(10), "f1", {"H"}, "beds");
                     p.at(10 + 479).does("lead", EndExercise{});
                 }},
                {"others had time", "", 0,
                 [](Play &p) {
                     asks(p.at(10), "f1", {"H"}, "beds");
                     p.at(10 + 480).does("lead", EndExercise{});
                 },
                 1},
                {"outsiders need not answer", "", 0, [](Play &p) { asks(p.at(10), "f1", {"X"}, "beds"); }},
                {"nobody sits there", "n1", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("p1"), StaffedBy::nobody}});
                     p.does("lead", StaffSeat{{SeatId("p2"), StaffedBy::nobody}});
                 },
                 0, 2},
            }};
}

Suite loops()
{
    return {"closed_loop",
            {
                {"nothing", "gas/F", 0, [](Play &) {}},
                {"sent only", "gas/F", 0, [](Play &p) { p.at(10).sends("p1", {"F"}, "", {"gas"}); }},
                {"acknowledged", "gas/F", 1,
                 [](Play &p) { acknowledges(p, "f1", p.at(10).sends("p1", {"F"}, "", {"gas"})); }},
                {"at the last moment", "gas/F", 1,
                 [](Play &p) {
                     const Ref of = p.at(10).sends("p1", {"F"}, "", {"gas"});
                     acknowledges(p.at(60), "f1", of);
                 }},
                {"too late", "gas/F", 0,
                 [](Play &p) {
                     const Ref of = p.at(10).sends("p1", {"F"}, "", {"gas"});
                     acknowledges(p.at(61), "f1", of);
                 }},
                {"by somebody else", "gas/F", 0,
                 [](Play &p) {
                     acknowledges(p, "h1", p.at(10).sends("p1", {"F", "H"}, "", {"gas"}));
                 }},
                {"not critical", "wind/F", -1, [](Play &p) { p.at(10).sends("p1", {"F"}, "", {"wind"}); }},
                {"a need answered", "n1", 1, [](Play &p) { answers(p, "f1", asks(p.at(10), "p1", {"F"}, "pumps")); }},
                {"a need acknowledged", "n1", 1,
                 [](Play &p) { acknowledges(p, "f1", asks(p.at(10), "p1", {"F"}, "pumps")); }},
                {"a need answered too late", "n1", 0,
                 [](Play &p) {
                     const Ref of = asks(p.at(10), "p1", {"F"}, "pumps");
                     answers(p.at(61), "f1", of);
                 }},
                {"others wait", "", 0, [](Play &p) { waits(p.at(10), "f1", {"H"}); }, 1},
                {"others acknowledged", "", 0, [](Play &p) { acknowledges(p, "h1", waits(p.at(10), "f1", {"H"})); }},
                {"others acknowledged at the last moment", "", 0,
                 [](Play &p) {
                     const Ref of = waits(p.at(10), "f1", {"H"});
                     acknowledges(p.at(130), "h1", of);
                 }},
                {"others acknowledged too late", "", 0,
                 [](Play &p) {
                     const Ref of = waits(p.at(10), "f1", {"H"});
                     acknowledges(p.at(131), "h1", of);
                 },
                 1},
                {"others had no time", "", 0,
                 [](Play &p) {
                     waits(p.at(10), "f1", {"H"});
                     p.at(129).does("lead", EndExercise{});
                 }},
                {"a message that does not wait", "", 0, [](Play &p) { p.at(10).sends("f1", {"H"}, ""); }},
                {"who would say so was away", "", 0,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::nobody}});
                     waits(p.at(10), "f1", {"H"});
                 }},
                {"nobody sits there", "gas/F", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("f1"), StaffedBy::nobody}});
                     p.does("lead", StaffSeat{{SeatId("f2"), StaffedBy::nobody}});
                 },
                 0, 1},
                {"nobody asks who sits nowhere", "n1", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("p1"), StaffedBy::nobody}});
                     p.does("lead", StaffSeat{{SeatId("p2"), StaffedBy::nobody}});
                 },
                 0, 2},
            }};
}

Suite handovers()
{
    return {"handover_quality",
            {
                {"nothing", "patient", 0, [](Play &) {}},
                {"offered only", "patient", 0, [](Play &p) { offers(p.at(10), "f1", "beds", "H", "patient"); }},
                {"accepted", "patient", 1,
                 [](Play &p) { accepts(p, "h1", offers(p.at(10), "f1", "beds", "H", "patient")); }},
                {"by its task and parties", "patient", 1,
                 [](Play &p) { accepts(p, "h1", offers(p.at(10), "f1", "beds", "H")); }},
                {"late", "patient", 0.5,
                 [](Play &p) {
                     const Ref of = offers(p.at(10), "f1", "beds", "H", "patient");
                     accepts(p.at(120), "h1", of);
                 }},
                {"to another", "patient", 0,
                 [](Play &p) { accepts(p, "p1", offers(p.at(10), "f1", "beds", "P", "patient")); }},
                {"the other way", "patient", 0, [](Play &p) { accepts(p, "f1", offers(p.at(10), "h1", "beds", "F")); }},
                {"before it arose", "patient", 0,
                 [](Play &p) {
                     p.until(Millis{30'000});
                     accepts(p, "h1", offers(p, "f1", "beds", "H", "patient"));
                 }},
                {"another offer that nobody takes", "", 0, [](Play &p) { offers(p.at(10), "p1", "alert", "F"); }, 1},
                {"another offer that is taken", "", 0,
                 [](Play &p) { accepts(p, "f1", offers(p.at(10), "p1", "alert", "F")); }},
                {"another offer without time", "", 0,
                 [](Play &p) {
                     offers(p.at(10), "p1", "alert", "F");
                     p.at(10 + 479).does("lead", EndExercise{});
                 }},
                {"nobody receives", "patient", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::nobody}});
                 },
                 0, 1},
                {"due at the end", "patient", 0, [](Play &p) { p.at(60).does("lead", EndExercise{}); }},
                {"not due before the end", "patient", -1, [](Play &p) { p.at(59).does("lead", EndExercise{}); }},
                {"spoken and confirmed", "patient", 1,
                 [](Play &p) {
                     const Ref of = p.at(10).catches("eva", "F", spoken(SpokenAct::handedOver, "beds", {"H"}));
                     ActSpoken confirmed;
                     confirmed.act = SpokenAct::confirmed;
                     confirmed.of = of;
                     p.catches("eva", "H", confirmed);
                 }},
                {"confirmed by whom it comes from", "patient", 0,
                 [](Play &p) {
                     const Ref of = p.at(10).catches("eva", "F", spoken(SpokenAct::handedOver, "beds", {"H"}));
                     ActSpoken confirmed;
                     confirmed.act = SpokenAct::confirmed;
                     confirmed.of = of;
                     p.catches("eva", "F", confirmed);
                 }},
            }};
}

Suite leading()
{
    // early: from 0 to 8 min, 480 s; late: from there to 20 min, 720 s. Play::at counts from one minute.
    return {"lead_recognition",
            {
                {"nobody leads", "scene/early", 0, [](Play &) {}},
                {"the right one", "scene/early", 1, [](Play &p) { leads(p.at(0), "p1"); }},
                {"the right one, late", "scene/early", 1, [](Play &p) { leads(p.at(200), "p1"); }},
                {"the wrong one", "scene/early", 0, [](Play &p) { leads(p.at(0), "f1"); }},
                {"of something else", "scene/early", 0, [](Play &p) { leads(p.at(0), "p1", "air"); }},
                {"two of them", "scene/early", 0, [](Play &p) { leads(p.at(0), "p1"), leads(p, "f1"); }},
                {"a second one in the middle", "scene/early", 0.5,
                 [](Play &p) { leads(p.at(0), "p1"), leads(p.at(240), "f1"); }}, // counted from 120 to 480, until 300
                {"a takeover that nobody acknowledged", "scene/late", 0,
                 [](Play &p) { leads(p.at(0), "p1"), takesOver(p.at(480), "f1", "P"); }},
                {"a takeover", "scene/late", 1,
                 [](Play &p) {
                     leads(p.at(0), "p1");
                     acknowledges(p, "p1", takesOver(p.at(480), "f1", "P"));
                 }},
                {"a takeover acknowledged late", "scene/late", 1,
                 [](Play &p) {
                     leads(p.at(0), "p1");
                     const Ref of = takesOver(p.at(430), "f1", "P");
                     acknowledges(p.at(780), "p1", of);
                 }},
                {"handed over with its row", "scene/late", 1,
                 [](Play &p) {
                     leads(p.at(0), "p1");
                     accepts(p, "f1", offers(p.at(430), "p1", "scene-first", "F"));
                 }},
                {"contested", "air/early", -1, [](Play &p) { leads(p.at(0), "h1", "air"); }},
                {"a phase too short", "scene/late", -1, [](Play &p) { p.at(420 + 239).does("lead", EndExercise{}); }},
                {"a phase long enough", "scene/late", 0, [](Play &p) { p.at(420 + 240).does("lead", EndExercise{}); }},
                {"named right", "scene/early/H", 1,
                 [](Play &p) {
                     p.at(250);
                     says(p, "h1", {{"l.scene", "P"}});
                 }},
                {"named wrong", "scene/early/H", 0,
                 [](Play &p) {
                     p.at(250);
                     says(p, "h1", {{"l.scene", "F"}});
                 }},
                {"not answered the second time", "scene/early/H", 0,
                 [](Play &p) {
                     p.at(130);
                     says(p, "h1", {{"l.scene", "P"}});
                     closes(p);
                 }},
                {"of a contested one", "air/early/H", -1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "h1", {{"l.air", "H"}});
                 }},
                {"the program is not asked", "scene/early/H", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::program}});
                 },
                 0, 2},
                {"nobody to lead", "scene/early", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("p1"), StaffedBy::nobody}});
                     p.does("lead", StaffSeat{{SeatId("p2"), StaffedBy::nobody}});
                 },
                 0, 3},
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
            {"a task of others", "P/H", 0, [](Play &p) { p.reads("h1", p.at(10).sends("p1", {"H"}, "pumps")); }},
            {"the other way is another tie", "F/P", 0,
             [](Play &p) { p.reads("f1", p.at(10).sends("p1", {"F"}, "", {"gas"})); }},
            {"read by somebody else", "P/F", 0,
             [](Play &p) {
                 p.reads("h1", p.at(10).sends("p1", {"F", "H"}, "", {"gas"}));
             }},
            {"a request answered by an owner", "P/H", 1,
             [](Play &p) { answers(p, "h1", asks(p.at(10), "p1", {"H"}, "beds")); }},
            {"a request answered by no owner", "P/H", 0,
             [](Play &p) { answers(p, "h1", asks(p.at(10), "p1", {"H"}, "pumps")); }},
            {"a request acknowledged", "P/H", 0,
             [](Play &p) { acknowledges(p, "h1", asks(p.at(10), "p1", {"H"}, "beds")); }},
            {"a handover", "F/P", 1, [](Play &p) { accepts(p, "p1", offers(p.at(10), "f1", "pumps", "P")); }},
            {"the direction's", "P/F", 0,
             [](Play &p) {
                 InjectWritten written;
                 written.title = "More";
                 written.sent = to({"F"});
                 written.text = "There is gas.";
                 written.items = {ItemId("gas")};
                 p.at(10).does("lead", WriteInject{written});
             }},
            {"nobody sits there", "P/F", -1,
             [](Play &p) {
                 p.does("lead", StaffSeat{{SeatId("f1"), StaffedBy::nobody}});
                 p.does("lead", StaffSeat{{SeatId("f2"), StaffedBy::nobody}});
             },
             0, 2},
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
                {"not observed", "alert/pumps", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("f1"), StaffedBy::nobody}});
                     p.does("lead", StaffSeat{{SeatId("f2"), StaffedBy::nobody}});
                 },
                 0, 1},
            }};
}

Suite alerts()
{
    return {"triple_alert",
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
                 [](Play &p) {
                     const Ref of = p.at(10).catches("eva", "P", spoken(SpokenAct::told, "alert", {"H"}));
                     ActSpoken confirmed;
                     confirmed.act = SpokenAct::confirmed;
                     confirmed.of = of;
                     p.catches("eva", "H", confirmed);
                 }},
                {"not due", "f1", -1, [](Play &p) { p.at(89).does("lead", EndExercise{}); }},
                {"nobody sits there", "h1", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::nobody}});
                 },
                 0, 1},
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
                     says(p, "p1", {{"f.q1", "Gas"}});
                     says(p, "f1", {{"f.q1", "Gas"}});
                 }},
                {"in other words", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "p1", {{"f.q1", " gas."}});
                     says(p, "f1", {{"f.q1", "Natural gas"}});
                 }},
                {"one of two right", "q1", 0,
                 [](Play &p) {
                     p.at(130);
                     says(p, "p1", {{"f.q1", "Gas"}});
                     says(p, "f1", {{"f.q1", "Oil"}});
                 }},
                {"alike and wrong", "q1", 0,
                 [](Play &p) {
                     p.at(130);
                     says(p, "p1", {{"f.q1", "Oil"}});
                     says(p, "f1", {{"f.q1", "Oil"}});
                 }},
                {"whom it does not concern", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "p1", {{"f.q1", "Gas"}});
                     says(p, "f1", {{"f.q1", "Gas"}});
                     says(p, "h1", {{"f.q1", "Oil"}});
                 }},
                {"an agency's last answer", "q1", 1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "p1", {{"f.q1", "Oil"}});
                     says(p, "p2", {{"f.q1", "Gas"}});
                     says(p, "f1", {{"f.q1", "Gas"}});
                 }},
                {"of the lead all are asked", "scene", 2.0 / 3 * 1 / 3,
                 [](Play &p) {
                     p.at(250); // the second round
                     says(p, "p1", {{"l.scene", "P"}});
                     says(p, "f1", {{"l.scene", "P"}});
                     says(p, "h1", {{"l.scene", "F"}});
                 }},
                {"silence agrees with nobody", "scene", 1.0 / 3 * 0,
                 [](Play &p) {
                     p.at(250);
                     says(p, "p1", {{"l.scene", "P"}});
                 }},
                {"a contested lead", "air", -1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "p1", {{"l.air", "H"}});
                 }},
                {"asked of one", "q1", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("p1"), StaffedBy::program}}),
                         p.does("lead", StaffSeat{{SeatId("p2"), StaffedBy::program}}), p.at(130);
                 },
                 0, 4},
            }};
}

Suite accuracy()
{
    return {"matrix_accuracy",
            {
                {"right", "alert/F", 1,
                 [](Play &p) {
                     p.at(250);
                     says(p, "f1", {{"o.alert", "P"}});
                 }},
                {"wrong", "alert/F", 0,
                 [](Play &p) {
                     p.at(250);
                     says(p, "f1", {{"o.alert", "F"}});
                 }},
                {"not answered the second time", "alert/F", 0,
                 [](Play &p) {
                     p.at(130);
                     says(p, "f1", {{"o.alert", "P"}});
                 }},
                {"wrong first, then right", "alert/F", 1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "f1", {{"o.alert", "F"}});
                     closes(p);
                     p.at(250);
                     says(p, "f1", {{"o.alert", "P"}});
                 }},
                {"contested", "disputed/F", -1,
                 [](Play &p) {
                     p.at(130);
                     says(p, "f1", {{"o.disputed", "P"}});
                 }},
                {"the program is not asked", "alert/H", -1,
                 [](Play &p) {
                     p.does("lead", StaffSeat{{SeatId("h1"), StaffedBy::program}});
                 },
                 0, 3},
            }};
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

    /// An extra is not offered, and counts against.
    void extrasCountAgainst()
    {
        for (const auto &[key, n] : {std::pair{"request_routing", 2}, {"resource_deconfliction", 2}}) {
            Play play(coordinated());
            answers(play, "f1", asks(play.at(10), "p1", {"F"}, "pumps"));
            answers(play, "h1", asks(play, "p1", {"H"}, "beds"));
            asks(play, "f1", {"H"}, "alert");
            Debrief debrief = play.debrief();
            const Measure &measure = *debrief.measure(key);
            QCOMPARE(measure.n, n);
            QCOMPARE(std::ranges::count(measure.units, true, &Unit::extra), 1);
            QVERIFY(std::ranges::all_of(measure.units, [](const Unit &unit) { return unit.weight == 1.0; }));
        }
        for (const auto &[key, extra] : {std::pair<const char *, std::function<void(Play &)>>{
                                             "closed_loop", [](Play &p) { waits(p.at(10), "f1", {"H"}); }},
                                         {"handover_quality", [](Play &p) { offers(p.at(10), "p1", "alert", "F"); }}}) {
            Play play(coordinated());
            extra(play);
            const Debrief debrief = play.debrief();
            const auto unit = std::ranges::find(debrief.measure(key)->units, true, &Unit::extra);
            QVERIFY(unit != debrief.measure(key)->units.end());
            QCOMPARE(unit->weight, 1.0);
            QCOMPARE(unit->credit, 0.0);
        }
    }

    void noTripleAlertInAVariantWithoutIt()
    {
        Play play(coordinated());
        for (Entry &entry : play.entries) {
            if (auto *created = std::get_if<ExerciseCreated>(&entry.happened.event)) {
                created->variant = VariantId("alone");
            }
        }
        QVERIFY(play.debrief().measure("triple_alert")->units.empty());
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

    /// Answers are one half, and what was asserted is the other.
    void leadRecognitionHasTwoHalves()
    {
        Play play(coordinated());
        leads(play.at(0), "p1");
        play.at(250);
        const Debrief debrief = play.debrief();
        for (const Unit &unit : debrief.measure("lead_recognition")->units) {
            QCOMPARE(unit.half, std::ranges::count(unit.what, '/') == 2 ? 0 : 1);
        }
        COMPARE_VALUE(*debrief.measure("lead_recognition"), (0.0 + 0.5) / 2);
    }

    void urgencyIsAskedOfWhoIsAsked()
    {
        Play play(coordinated());
        play.at(130);
        says(play, "p1", {{"u.u1", "4"}});
        const Debrief debrief = play.debrief();
        QCOMPARE(int(debrief.urgency.size()), 1);
        QCOMPARE(int(debrief.urgency[0].ratings.size()), 3);
        QCOMPARE(debrief.measure("urgency_agreement")->n, 1);
        QVERIFY(std::abs(debrief.measure("urgency_agreement")->given - 1.0 / 3) < 1e-12);
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
