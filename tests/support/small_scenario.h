// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "plan/reader.h"
#include "plan/scenario.h"

#include <QtTest>

/// A small scenario with something of everything: each kind of seat, channel, trigger, phase and question.
namespace samvirke::test {

inline constexpr const char *smallScenarioYaml = R"(format: samvirke-scenario
version: 1
id: small
title: The barn
clock: {length: 30 min, story_start: 2026-11-20 22:40}
agencies:
  - {id: POL, name: Police, code: PO, mandate: Order}
  - {id: FIR, name: Fire service, code: FI}
  - {id: EMS, name: Ambulance service, code: HE}
  - {id: PRESS, name: The press, kind: outside}
seats:
  - {id: lead, kind: facilitator, name: Facilitator}
  - {id: pol-112, agency: POL, name: Operations centre, brief: You answer 112.}
  - {id: pol-1, agency: POL, name: Patrol}
  - {id: fir-1, agency: FIR, name: Crew}
  - {id: fir-log, kind: loggist, agency: FIR, name: Loggist}
  - {id: ems-1, agency: EMS, name: Ambulance}
  - {id: motspill, kind: counter-play, name: Counter-play, plays: [PRESS]}
  - {id: eva, kind: evaluator, name: Evaluator}
  - {id: slip, kind: paper, agency: EMS, name: Paper}
channels:
  - {id: baps, name: Common talk group, common: yes, members: [POL, FIR, EMS]}
  - {id: own, name: Police talk group, members: [POL]}
  - {id: phone, name: Telephone, medium: phone}
phases:
  - {id: before, title: Before the takeover}
  - {id: after, title: After the takeover, starts: {when: {lead-taken: scene, by: POL}}, announced: no}
  - {id: talk, title: In the room, mode: talked, starts: {at: 25 min}}
functions:
  - {id: scene, name: the scene}
procedures:
  - {id: alert, title: Triple alert, text: The first receiver alerts the others.}
tasks:
  - {id: triple-alert, title: Triple alert, target: 90 s, roles: {FIR: A/R, POL: R, EMS: R}, share: all, procedure: alert}
  - id: lead-first
    title: Lead the scene at first
    target: 90 s
    roles: {FIR: A/R, POL: I, EMS: I}
    lead: {function: scene, phases: [before]}
  - id: lead-after
    title: Lead the scene
    target: 2 min
    roles: {POL: A/R, FIR: C, EMS: I}
    lead: {function: scene, phases: [after, talk]}
  - {id: cordon, title: Cordon, target: 2 min, roles: {POL: A/R, FIR: I, EMS: I}}
  - {id: care, title: Care for the injured, target: 2 min, roles: {EMS: A/R, POL: C, FIR: S}}
  - {id: animals, title: Animals, target: 3 min, roles: {FIR: A/R, EMS: "?"}}
  - {id: press, title: Inform the press, target: 3 min, roles: {POL: A/R, FIR: R}, share: any}
  - {id: coffee, title: Coffee for the crews, distractor: yes}
items:
  - {id: knife, text: He has a knife., from: POL, within: 2 min, needs: [FIR, EMS], critical: yes}
  - {id: gas, text: There is gas in the barn., from: FIR, within: 2 min, needs: [POL, {who: ems-1, within: 3 min}]}
  - {id: name, text: The name of the owner., from: POL, within: 2 min}
injects:
  - {id: "1", title: Smoke, release: {at: 0}, from: Caller, to: [FIR], text: The barn is burning., opens: [triple-alert, lead-first]}
  - {id: "2", title: Patrol arrives, release: {at: 3 min}, from: Patrol, to: [pol-1], text: You are there., carries: [knife, name], opens: [lead-after, cordon]}
  - {id: "3", title: Somebody is hurt, release: {after: "2", delay: 2 min}, from: Crew, to: [FIR], text: A man is hurt., carries: [gas], opens: [care], asks_urgency: yes, asks_acknowledgement: yes}
  - {id: "4", title: Cows, release: {when: {decided: cordon}, delay: 1 min}, from: Farmer, to: [FIR, EMS], text: The cows!, opens: [animals]}
  - {id: "5", title: A journalist, release: {branch: media, option: early}, from: Press, to: [POL], channel: phone, text: "What has happened?", opens: [press]}
  - {id: "6", title: By hand, from: Nobody, to: [all], text: Only when the facilitator wants it., opens: []}
  - {id: c1, title: Two orders, kind: contingency, release: {unless: {lead-stated: scene}, until: 9 min}, from: Crew, to: [POL], text: "Who leads?"}
branches:
  - {id: media, question: "When does the press come?", options: [{id: early, label: Early}, {id: late, label: Late}]}
needs:
  - {id: safe, who: EMS, task: cordon, arises: "3", within: 3 min}
handovers:
  - {id: scene-lead, what: The lead of the scene, task: lead-after, from: FIR, to: POL, arises: "2", within: 3 min}
ties:
  - {from: POL, to: FIR}
precedence:
  - {first: triple-alert, then: cordon}
probes:
  - {id: how-many, question: "How many are hurt?", options: [One, Two], key: [One], item: gas}
rounds:
  - {id: r1, title: First round, opens: {at: 7 min}, urgency: [{id: u1, about: The knife, level: 4}], leads: [scene], owners: [cordon, care]}
  - {id: f1, title: Freeze, opens: {at: 12 min}, freeze: yes, probes: [how-many]}
questionnaires:
  - {id: before, title: Before, when: before, questions: [{id: q1, text: I know my task.}]}
  - {id: signed, title: After, when: after, anonymous: no, questions: [{id: q1, text: I knew my task.}]}
mechanisms:
  triple_alert: {task: triple-alert, arises: "1", centres: [fir-1, pol-112, ems-1]}
variants:
  - {id: hidden, title: Matrix hidden, matrix_shown: no, procedures_known: no}
  - {id: agreed, title: Matrix agreed}
resources:
  - {id: ladder, name: Ladder, agency: FIR}
  - {id: car, name: Patrol car, agency: POL}
forms:
  - {id: report, title: First report, fields: [{id: where, label: Where, required: yes}, {id: what, label: What}]}
objectives:
  - {id: o1, text: Life first, targets: [{id: t1, text: Alerts within 90 s}]}
)";

/// @returns the small scenario; a mistake in it ends the test program.
inline Scenario smallScenario()
{
    Reading reading = readScenario(smallScenarioYaml);
    for (const Problem &problem : reading.problems) {
        qFatal("small scenario: line %d: %.*s", problem.mark.line, static_cast<int>(keyOf(problem.kind).size()),
               keyOf(problem.kind).data());
    }
    return reading.scenario;
}

inline std::vector<ScenarioFile> smallFiles()
{
    return {{"scenario.yaml", smallScenarioYaml}};
}

} // namespace samvirke::test
