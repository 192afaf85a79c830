// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judged_play.h"

#include <map>

/// A second scenario made for computing by hand: requests, handovers, leads, rounds, alerts and resources. Every target
/// is 60 s, everything comes at one minute, and the fire service leads for ten minutes, then the police.
namespace samvirke::test {

inline constexpr const char *measuredScenarioYaml = R"(format: samvirke-scenario
version: 1
id: measured
title: Measured
clock: {length: 20 min}
agencies:
  - {id: P, name: Police}
  - {id: F, name: Fire service}
  - {id: H, name: Health service}
  - {id: M, name: Municipality}
  - {id: X, name: The press, kind: outside}
seats:
  - {id: lead, kind: facilitator, name: Facilitator}
  - {id: eva, kind: evaluator, name: Evaluator}
  - {id: p1, agency: P, name: Patrol}
  - {id: p2, agency: P, name: Operations centre}
  - {id: f1, agency: F, name: Crew}
  - {id: f2, agency: F, name: Emergency centre}
  - {id: h1, agency: H, name: Emergency centre}
  - {id: h2, agency: H, name: Ambulance}
  - {id: m1, agency: M, name: Crisis staff}
  - {id: log, kind: loggist, agency: F, name: Loggist}
  - {id: x1, kind: counter-play, name: Counter-play, plays: [X]}
phases:
  - {id: first, title: Fire leads}
  - {id: second, title: Police leads, starts: {at: 10 min}}
functions:
  - {id: scene, name: the scene}
procedures:
  - {id: agreed, title: Agreed, text: As agreed.}
tasks:
  - {id: t1, title: One, target: 60 s, roles: {P: A/R}}
  - {id: t2, title: Two, target: 60 s, roles: {F: A/R, H: S}}
  - {id: t3, title: Three, target: 60 s, roles: {H: A/R}}
  - {id: t4, title: Four, target: 60 s, roles: {M: A/R, F: I}}
  - {id: t5, title: Five, target: 60 s, roles: {P: A/R, F: R}, share: any, procedure: agreed}
  - {id: t6, title: Six, target: 60 s, roles: {F: A/R, P: C}}
  - {id: alert, title: Alert, target: 60 s, roles: {P: A/R, F: I, H: I}}
  - {id: lead-f, title: Lead at first, target: 60 s, roles: {F: A/R, P: I, H: I}, lead: {function: scene, phases: [first]}}
  - {id: lead-p, title: Lead, target: 60 s, roles: {P: A/R, F: C, H: I}, lead: {function: scene, phases: [second]}}
items:
  - {id: c1, text: He has a knife., from: P, within: 60 s, needs: [F, H], critical: yes}
  - {id: c2, text: There is gas., from: F, within: 60 s, needs: [P]}
injects:
  - {id: facts, title: Facts, release: {at: 1 min}, to: [p1], carries: [c1]}
  - {id: more, title: More, release: {at: 1 min}, to: [f1], carries: [c2]}
  - {id: tasks, title: Tasks, release: {at: 1 min}, to: [P], opens: [t1, t2, t3, t4, t5, t6, lead-f]}
  - {id: alarm, title: Alarm, release: {at: 1 min}, to: [p2], opens: [alert]}
  - {id: police, title: Police, release: {at: 10 min}, to: [P], opens: [lead-p]}
  - {id: rate, title: Rate, to: [P, F, H], asks_urgency: yes}
needs:
  - {id: n1, who: H, task: t1, arises: tasks, within: 60 s}
  - {id: n2, who: H, task: t2, arises: tasks, within: 60 s}
  - {id: n3, who: P, task: t3, arises: tasks, within: 60 s}
  - {id: n4, who: F, task: t4, arises: tasks, within: 60 s}
  - {id: n5, who: P, task: t2, arises: tasks, within: 60 s}
handovers:
  - {id: ho1, what: One, task: t1, from: P, to: F, arises: tasks, within: 60 s}
  - {id: ho2, what: Two, task: t2, from: F, to: H, arises: tasks, within: 60 s}
  - {id: ho3, what: A list, from: H, to: M, arises: tasks, within: 60 s}
  - {id: ho4, what: A key, from: P, to: M, arises: tasks, within: 60 s}
  - {id: ho5, what: A map, from: M, to: P, arises: tasks, within: 60 s}
ties:
  - {from: P, to: F}
  - {from: F, to: P}
  - {from: P, to: H}
  - {from: H, to: M}
  - {from: M, to: P}
precedence:
  - {first: t1, then: t2}
  - {first: t2, then: t3}
  - {first: t3, then: t4}
  - {first: t1, then: t4}
  - {first: t5, then: t6}
probes:
  - {id: armed, question: "What has he?", key: [A knife, knife], item: c1}
  - {id: gas, question: "What is there?", key: [Gas], item: c2}
rounds:
  - id: all
    title: All
    urgency:
      - {id: u1, about: One, level: 1}
      - {id: u2, about: Two, level: 2}
      - {id: u3, about: Three, level: 3}
      - {id: u4, about: Four, level: 4}
      - {id: u5, about: Five, level: 1}
      - {id: u6, about: Six, level: 2}
      - {id: u7, about: Seven, level: 3}
      - {id: u8, about: Eight, level: 4}
    leads: [scene]
    owners: [t1, t2, t3, t4, t5, t6, lead-f, lead-p]
    probes: [armed, gas]
mechanisms:
  triple_alert: {task: alert, arises: alarm, centres: [p2, f2, h1], within: 60 s}
variants:
  - {id: with, title: With the alert}
  - {id: without, title: Without it, triple_alert: no}
resources:
  - {id: ladder, name: Ladder, agency: F}
  - {id: boat, name: Boat, agency: F}
)";

inline Scenario measuredScenario()
{
    const Reading reading = readScenario(measuredScenarioYaml);
    for (const Problem &problem : reading.problems) {
        qFatal("measured scenario: line %d: %s", problem.mark.line, std::string(keyOf(problem.kind)).c_str());
    }
    return reading.scenario;
}

/// More short words.
class Measured : public Play
{
public:
    explicit Measured(Scenario plan = measuredScenario()) : Play(std::move(plan)) {}

    Measured &at(int seconds)
    {
        Play::at(seconds);
        return *this;
    }
    Ref requests(std::string_view seat, std::vector<std::string> receivers, const char *task)
    {
        RequestMade made;
        made.sent = to(std::move(receivers));
        made.task = TaskId(task);
        made.text = "Please.";
        return does(seat, MakeRequest{made});
    }
    void answers(std::string_view seat, Ref of, std::initializer_list<const char *> resources = {})
    {
        RequestAnswered answered;
        answered.of = of;
        for (const char *resource : resources) {
            answered.resources.emplace_back(resource);
        }
        does(seat, AnswerRequest{answered});
    }
    void acknowledges(std::string_view seat, Ref of) { does(seat, Acknowledge{{of, {}}}); }
    /// A message that asks to be acknowledged.
    Ref flags(std::string_view seat, std::vector<std::string> receivers, const char *task,
              std::initializer_list<const char *> items = {})
    {
        MessageSent message;
        message.sent = to(std::move(receivers));
        message.text = "Confirm this.";
        message.asksAcknowledgement = true;
        if (*task != 0) {
            message.tasks.emplace_back(task);
        }
        for (const char *item : items) {
            message.items.emplace_back(item);
        }
        return does(seat, SendMessage{message});
    }
    Ref offers(std::string_view seat, const char *agency, const char *handover, const char *task = "")
    {
        HandoverOffered offered;
        offered.handover = HandoverId(handover);
        offered.task = TaskId(task);
        offered.sent = to({agency});
        return does(seat, OfferHandover{offered});
    }
    void accepts(std::string_view seat, Ref of) { does(seat, AnswerHandover{{of, true, {}}}); }
    Ref asserts(std::string_view seat) { return does(seat, AssertLead{{FunctionId("scene"), {}, {}}}); }
    Ref takesOver(std::string_view seat, const char *from)
    {
        return does(seat, TakeOverLead{{FunctionId("scene"), AgencyId(from), {}, to({from})}});
    }
    Ref confirms(std::string_view agency, Ref of, int ago = 0)
    {
        ActSpoken said;
        said.act = SpokenAct::confirmed;
        said.of = of;
        return catches("eva", agency, said, ago);
    }
    Ref asks() { return does("lead", OpenRound{RoundId("all")}); }
    void replies(std::string_view seat, Ref round, const std::vector<std::pair<const char *, const char *>> &given)
    {
        RoundAnswered answered;
        answered.of = round;
        for (const auto &[question, value] : given) {
            answered.answers.push_back({QuestionId(question), value});
        }
        does(seat, AnswerRound{answered});
    }
};

} // namespace samvirke::test
