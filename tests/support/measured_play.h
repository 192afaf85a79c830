// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judged_play.h"

/// A second scenario made for computing by hand: requests, handovers, leads, rounds, alerts and resources. Every target
/// is 60 s, everything comes at one minute, and the fire service leads for ten minutes, then the police.
namespace samvirke::test {

inline constexpr const char *measuredScenarioYaml = R"(format: samvirke-scenario
version: 1
id: measured
title: Measured
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
    return planOf(measuredScenarioYaml + tableYaml("  - {id: M, name: Municipality}\n",
                                                   "  - {id: h2, agency: H, name: Ambulance}\n"
                                                   "  - {id: m1, agency: M, name: Crisis staff}\n"));
}

class Measured : public Play
{
public:
    explicit Measured(Scenario plan = measuredScenario()) : Play(std::move(plan)) {}
};

} // namespace samvirke::test
