// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/evaluation.h"

namespace samvirke::test {

/// An evaluation in which everything is said.
/// The first finding is accepted and the third merged with it, the second disputed.
inline Evaluation fullEvaluation(const Debrief &debrief)
{
    Evaluation e;
    ReviewedFinding own;
    own.severity = 3;
    own.at = ExerciseTime{90'000};
    own.agencies = {AgencyId("POL"), AgencyId("EMS")};
    own.entries = {3, 8};
    own.text = "Nobody said who answers.";
    e = addOwn(std::move(e), own);
    auto all = reviewed(debrief, e);
    all[0].annotation = "They said so themselves.";
    all[0].lesson = Lesson::identified;
    all[0].principle = "ansvar";
    all[0].obstacle = "culture";
    all[0].dimension = "governance";
    all[0].notes = {5};
    e = accept(std::move(e), all[0]);
    e = dispute(std::move(e), all[1], "It was agreed beforehand.");
    e = *merge(std::move(e), all[2], all[0]);
    Improvement action;
    action.issue = "Who answers for what";
    action.action = "Agree on a matrix";
    action.element = Element::planning;
    action.owner = AgencyId("POL");
    action.contact = "The duty officer";
    action.start = "2026-12-01";
    action.due = "2027-02-28";
    action.status = ActionStatus::underWay;
    action.finding = all[0].id;
    e = addAction(std::move(e), action);
    e = addAction(std::move(e), {});
    Improvement before;
    before.issue = "Two lists of resources";
    before.action = "Keep one";
    before.carriedFrom = "The first take";
    before.progress = Progress::improved;
    e = addAction(std::move(e), before);
    e = weigh(std::move(e), "task_clarity", 2.5);
    e = attribute(std::move(e), 8, Attribution{TaskId("cordon"), "They closed the road."});
    e.deleteOn = "2027-11-22";
    return e;
}

} // namespace samvirke::test
