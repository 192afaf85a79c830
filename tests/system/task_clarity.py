#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Samvirke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Task clarity, computed a second time from the log and the scenario alone, by the words of the definition.

    samvirke log FILE | task_clarity.py SCENARIO.yaml

Prints JSON: the value, and the outcome of each task that was due and scored.
"""

import json
import re
import sys

import yaml

CREDIT = {"clear": 1, "late": 0.5, "duplicated": 0.5, "late_and_duplicated": 0.25, "wrong_owner": 0, "unclaimed": 0}
ACTING = ("player", "counter-play", "paper")
AT_SCREENS = ("person", "program", "facilitator")
ANYBODY = (*AT_SCREENS, "paper")
UNITS = {"s": 1_000, "min": 60_000, "h": 3_600_000}


def milliseconds(text):
    """"1 h 30 min" as 5400000."""
    return sum(int(n) * UNITS[unit] for n, unit in re.findall(r"(\d+)\s*(min|h|s)", str(text)))


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


class Exercise:
    def __init__(self, scenario, log):
        self.scenario = scenario
        self.log = log
        ended = [e["at_ms"] for e in log if e["kind"] == "ExerciseEnded"]
        self.end = ended[0] if ended else max(e["at_ms"] for e in log)
        self.struck = {e["body"].get("of") for e in log if e["kind"] == "EntryStruck"}
        self.moved = {e["body"]["of"]: e["body"].get("task", "") for e in log if e["kind"] == "ActAttributed"}
        self.phases = [(e["at_ms"], e["body"]["phase"], e["seq"]) for e in log if e["kind"] == "PhaseChanged"]

    def phase(self, at, seq=float("inf")):
        """The phase at a time; where it changed in the same moment, as far as it had been when entry seq was made."""
        begun = [phase for since, phase, entry in self.phases if since <= at and entry < seq]
        return begun[-1] if begun else self.phases[0][1] if self.phases else ""

    def roles(self, task, phase):
        for row in task.get("roles_by_phase", []):
            if phase in listed(row["phases"]):
                return row["roles"]
        return task.get("roles", {})

    def letters(self, task, phase, agency):
        return {c for c in str(self.roles(task, phase).get(agency, "-")) if c in "RACIS"}

    def opened(self, task):
        """When the task opened; not by an inject that was taken back."""
        releases, opening = {}, None
        for e in self.log:
            body = e["body"]
            source = (body.get("inject"), body.get("written"))
            if e["kind"] == "InjectReleased":
                releases[e["ref"]] = source
            elif e["kind"] == "InjectTakenBack" and opening and releases[body["of"]] == opening[1]:
                opening = None
            elif e["kind"] == "TaskOpened" and body.get("task") == task["id"] and not opening:
                opening = (e["at_ms"], source)
        return opening and opening[0]

    def lead_row(self, entry):
        """The row on which somebody who takes the lead acts: their own first."""
        phase = self.phase(entry["said_at_ms"], entry["seq"])
        rows = [t for t in self.scenario["tasks"] if "lead" in t and t["lead"]["function"] == entry["body"].get("function")]
        own = [t for t in rows if self.letters(t, phase, entry["agency"]) & {"R", "A"}]
        now = [t for t in rows if phase in listed(t["lead"].get("phases")) or not t["lead"].get("phases")]
        return (own + now)[0]["id"] if own + now else ""

    def acts(self):
        """(time, agency, task, what, emergency, ref, phase) of everything by which a task can be taken."""
        acts = []
        for e in self.log:
            body, kind, what = e["body"], e["kind"], None
            task = body.get("task", "")
            if kind == "TaskGivenBack":
                mine = [a for a in acts if a[1] == e["agency"] and a[2] == task]
                if all(a[3] == "claim" for a in mine):
                    acts = [a for a in acts if a not in mine]
            elif kind in ("TaskClaimed", "TaskStarted", "TaskCompleted", "DecisionRecorded"):
                what = "claim" if kind == "TaskClaimed" else "deed"
            elif kind in ("LeadAsserted", "LeadTakenOver"):
                what, task = "deed", self.lead_row(e)
            elif kind == "ActSpoken" and body["act"] in ("took", "decided") and not body.get("recalled"):
                what = "deed"
                if body["act"] == "took" and not task:
                    task = self.lead_row(e)
            if what and e["ref"] not in self.struck:
                task = self.moved.get(e["ref"], task)
                acts.append((e["said_at_ms"], e["agency"], task, what, body.get("emergency", False), e["ref"], self.phase(e["said_at_ms"], e["seq"])))
        return sorted((a for a in acts if a[2]), key=lambda a: a[0])

    def handed_over(self):
        """(time, task, receiver) of every handover that was accepted."""
        offers, result = {}, []
        planned = {h["id"]: h.get("task", "") for h in self.scenario.get("handovers", [])}
        for e in self.log:
            body = e["body"]
            spoken = e["kind"] == "ActSpoken" and not body["recalled"] and body["act"]
            if e["kind"] == "HandoverOffered" or spoken == "handed-over":
                task = body.get("task") or planned.get(body.get("handover"), "")
                offers[e["ref"]] = (task, e["agency"], bool(spoken), set(body.get("to") or []) - {e["agency"]})
            accepted = e["kind"] == "HandoverAnswered" and body["accepted"]
            if (accepted or spoken == "confirmed") and body.get("of") in offers:
                task, giver, by_mouth, receivers = offers[body["of"]]
                if accepted or (by_mouth and giver != e["agency"] and e["agency"] in (receivers or {e["agency"]})):
                    result.append((e["said_at_ms"], task, e["agency"]))
        return result

    def sent(self):
        """(time, agency, tasks, ref) of everything that was said about tasks."""
        for e in self.log:
            if e["kind"] == "TaskGivenBack" or e["body"].get("recalled") or e["body"].get("act") == "confirmed":
                continue
            tasks = listed(e["body"].get("tasks")) + listed(e["body"].get("task"))
            if e["agency"] and (e["body"].get("to") or e["body"].get("channel") or e["kind"] == "ActSpoken"):
                yield e["said_at_ms"], e["agency"], tasks, e["ref"]

    def outcome(self, task):
        """One of CREDIT, or None where the task was not due, is contested, or nobody was there to act."""
        opened, target = self.opened(task), milliseconds(task.get("target", ""))
        if task.get("distractor") or opened is None or not target or opened + target > self.end:
            return None
        at_opening = self.phase(opened)
        if any("?" in str(cell) for cell in self.roles(task, at_opening).values()):
            return None
        taken_over = [h for h in self.handed_over() if h[1] == task["id"]]
        acts = [a for a in self.acts() if a[2] == task["id"] and opened <= a[0] <= self.end]
        owners, outsiders, acted = {}, set(), False
        for at, agency, _, what, emergency, ref, phase in acts:
            later = [a[0] for a in self.acts() if a[2] == task["id"] and a[1] == agency and a[3] == "deed"]
            later += [s[0] for s in self.sent() if s[1] == agency and task["id"] in s[2] and s[3] != ref]
            if what == "claim" and not any(at <= l <= at + target for l in later):
                continue  # said and not done
            acted = True
            letters = self.letters(task, phase, agency)
            if letters & {"R", "A"} or any(h[2] == agency and h[0] <= at for h in taken_over):
                owners.setdefault(agency, at)
            elif not (emergency or "S" in letters):
                outsiders.add(agency)
        for at, _, agency in taken_over:
            if at >= opened:
                owners[agency] = min(at, owners.get(agency, at))
        responsible = [a for a in self.roles(task, at_opening) if "R" in self.letters(task, at_opening, a)]
        if not owners:
            if acted:
                return "wrong_owner"
            seen = all(
                self.observed(a, opened) and self.observed(a, opened + target) and not self.only_paper(a)
                for a in self.owners(task, at_opening)
            )
            return "unclaimed" if seen else None
        shared = task.get("share") == "all"
        there = [a for a in responsible if self.has_seat(a)]
        taken = max((owners.get(a, float("inf")) for a in there), default=0) if shared else min(owners.values())
        taking = [a for a, at in owners.items() if "R" in self.letters(task, self.phase(at), a)]
        doubled = outsiders or (task.get("share") == "any" and len(taking) > 1)
        late = taken - opened > target
        return ("late_and_duplicated" if doubled else "late") if late else "duplicated" if doubled else "clear"

    def owners(self, task, phase):
        return [a for a in self.roles(task, phase) if self.letters(task, phase, a) & {"R", "A"}]

    def seats(self, agency):
        for seat in self.scenario["seats"]:
            if agency in [seat.get("agency"), *seat.get("plays", [])] and seat.get("kind", "player") in ACTING:
                yield seat

    def has_seat(self, agency):
        return any(self.seats(agency))

    def staffed(self, agency, by):
        """Whether a seat of the agency is staffed, as far as is known last, by one of these."""
        last = {e["body"]["seat"]: e["body"]["by"] for e in self.log if e["kind"] == "SeatStaffed"}
        return any(last.get(s["id"], "paper" if s.get("kind") == "paper" else "person") in by for s in self.seats(agency))

    def only_paper(self, agency):
        return self.staffed(agency, ("paper",)) and not self.staffed(agency, AT_SCREENS)

    def covered(self, agency, at):
        """Whether somebody catches what the agency says in the room."""
        means = {}
        for e in self.log:
            if e["kind"] == "CoverageChanged" and e["body"]["agency"] == agency and e["at_ms"] <= at:
                means[e["body"]["means"]] = e["body"]["on"]
        return any(means.values())

    def observed(self, agency, at):
        mode = self.scenario.get("mode", "played")
        for phase in self.scenario.get("phases", []):
            if phase["id"] == self.phase(at):
                mode = phase.get("mode", mode)
        return self.covered(agency, at) if mode == "talked" else self.staffed(agency, ANYBODY)

def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        scenario = yaml.safe_load(file)
    exercise = Exercise(scenario, [json.loads(line) for line in sys.stdin])
    outcomes = {task["id"]: exercise.outcome(task) for task in scenario["tasks"]}
    outcomes = {task: outcome for task, outcome in outcomes.items() if outcome}
    weights = {task["id"]: task.get("weight", 1) for task in scenario["tasks"]}
    total = sum(weights[task] for task in outcomes)
    value = sum(weights[task] * CREDIT[outcome] for task, outcome in outcomes.items()) / total if total else None
    print(json.dumps({"value": value, "outcomes": outcomes}))


main()
