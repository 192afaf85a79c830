// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"

#include <vector>

/// A small scenario in which nothing is wrong, nothing is missing and every measure can be reached. Tests change one
/// thing of it.
namespace samvirke::test {

inline constexpr const char *soundScenarioYaml = R"(format: samvirke-scenario
version: 1
id: sound
title: The quay
clock: {length: 60 min, story_start: 2026-11-20 22:40}
fits:
  - {id: place, value: the quay}
objectives:
  - {id: o1, text: Life first, targets: [{id: t1, text: Alerts at once, tasks: [alert]}]}
agencies:
  - {id: P, name: Police}
  - {id: F, name: Fire service}
  - {id: H, name: Health service}
  - {id: G, name: Garage, kind: outside}
seats:
  - {id: lead, kind: facilitator, name: Facilitator}
  - {id: p1, agency: P, name: Patrol}
  - {id: f1, agency: F, name: Crew}
  - {id: h1, agency: H, name: Ambulance}
channels:
  - {id: common, name: Common group, common: yes, members: [P, F, H]}
  - {id: inner, name: Fire group, members: [F]}
phases:
  - {id: early, title: Early}
  - {id: late, title: Late, starts: {at: 30 min}}
moves:
  - {id: m1, title: First}
functions:
  - {id: scene, name: the scene}
procedures:
  - {id: agreed, title: Agreed}
tasks:
  - {id: alert, title: Alert, target: 2 min, roles: {P: A/R, F: C, H: I}, procedure: agreed, objectives: [o1]}
  - {id: in-charge, title: Lead, target: 2 min, roles: {P: A/R, F: I}, lead: {function: scene}}
  - {id: cordon, title: Cordon, target: 2 min, roles: {P: A/R, H: I}, weight: 2}
  - {id: fire, title: Fire, target: 2 min, roles: {F: A/R, P: S}}
  - {id: smoke, title: Smoke, target: 2 min, roles: {F: A/R, H: C}}
  - id: rescue
    title: Rescue
    target: 2 min
    roles_by_phase:
      - {phases: [early], roles: {F: A/R}}
      - {phases: [late], roles: {F: A/R, H: S}}
  - {id: triage, title: Triage, target: 2 min, roles: {H: A/R, F: I}}
  - {id: transport, title: Transport, target: 2 min, roles: {H: A/R, P: C}}
  - {id: ward, title: Ward, target: 2 min, roles: {H: A/R, P: I}}
  - {id: coffee, title: Coffee, distractor: yes}
items:
  - {id: p-f, text: He has a knife., from: P, within: 2 min, needs: [F]}
  - {id: p-h, text: He takes insulin., from: P, within: 2 min, needs: [H], critical: yes}
  - {id: f-p, text: There is gas., from: F, within: 2 min, needs: [P]}
  - {id: f-h, text: Two are inside., from: F, within: 2 min, needs: [H]}
  - {id: h-f, text: The patient can be moved., from: H, within: 2 min, needs: [F]}
injects:
  - {id: "1", title: A call, move: m1, release: {at: 0}, to: [P], text: "Come to {place}.", carries: [p-f, p-h], opens: [alert, in-charge, cordon]}
  - {id: "2", title: Smoke, release: {at: 2 min}, to: [F], channel: inner, text: Smoke., carries: [f-p, f-h], opens: [fire, smoke, rescue]}
  - {id: "3", title: Somebody is hurt, release: {at: 4 min}, to: [H], text: Hurt., carries: [h-f], opens: [triage, transport, ward]}
  - {id: "4", title: A picture, kind: contextual, release: {after: "3", delay: 1 min}, to: [all], media: [quay.png]}
  - {id: "5", title: Late, kind: contextual, release: {branch: b1, option: on}, to: [P], expects: [{id: e1, who: P, what: take, task: cordon, to: [F]}]}
branches:
  - {id: b1, question: "Go on?", options: [{id: on, label: Go on}]}
needs:
  - {id: n1, who: P, task: fire, arises: "2", within: 3 min}
  - {id: n2, who: P, task: triage, arises: "3", within: 3 min}
  - {id: n3, who: F, task: cordon, arises: "1", within: 3 min}
  - {id: n4, who: F, task: triage, arises: "3", within: 3 min}
  - {id: n5, who: H, task: fire, arises: "2", within: 3 min}
handovers:
  - {id: h1, what: The lead, task: in-charge, from: P, to: F, arises: "1", within: 3 min}
  - {id: h2, what: The lead again, from: F, to: P, arises: "1", within: 3 min}
  - {id: h3, what: A patient, from: F, to: H, arises: "1", within: 3 min}
  - {id: h4, what: A stretcher, from: H, to: F, arises: "1", within: 3 min}
  - {id: h5, what: A witness, from: P, to: H, arises: "1", within: 3 min}
ties:
  - {from: P, to: F}
  - {from: P, to: H}
  - {from: F, to: P}
  - {from: F, to: H}
  - {from: H, to: F}
precedence:
  - {first: alert, then: cordon}
  - {first: alert, then: in-charge}
  - {first: fire, then: smoke}
  - {first: rescue, then: smoke}
  - {first: triage, then: transport}
probes:
  - {id: q1, question: "What has he?", options: [A knife, A gun], key: [A knife], item: p-f}
  - {id: q2, question: "What is there?", options: [Gas, Oil], key: [Gas], item: f-p}
  - {id: q3, question: "How many are inside?", key: ["2"], item: f-h}
rounds:
  - id: r1
    title: First round
    opens: {at: 6 min}
    urgency:
      - {id: u1, about: The knife, level: 4}
      - {id: u2, about: The gas, level: 3}
      - {id: u3, about: The insulin, level: 3}
      - {id: u4, about: The press, level: 1}
    leads: [scene]
    owners: [alert, in-charge, cordon, fire]
  - id: r2
    title: Second round
    opens: {at: 20 min}
    freeze: yes
    to: [P, F, H]
    urgency:
      - {id: u1, about: The smoke, level: 3}
      - {id: u2, about: The patient, level: 4}
      - {id: u3, about: The car, level: 2}
      - {id: u4, about: The boat, level: 1}
    leads: [scene]
    owners: [smoke, rescue, triage, transport]
    probes: [q1, q2, q3]
questionnaires:
  - {id: after, title: After, to: [P], questions: [{id: q1, text: I knew my task.}]}
mechanisms:
  triple_alert: {task: alert, arises: "1", centres: [p1, f1, h1]}
  co_location: {phase: late, channel: common}
variants:
  - {id: agreed, title: Agreed}
resources:
  - {id: car, name: Car, agency: P}
forms:
  - {id: report, title: Report, fields: [{id: where, label: Where}]}
)";

inline std::vector<ScenarioFile> soundFiles()
{
    return {{"media/quay.png", "a picture"}, {"scenario.yaml", soundScenarioYaml}};
}

} // namespace samvirke::test
