// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mark_look.h"

#include "report/sketch.h"

#include <numbers>

namespace samvirke {

MarkKind markKindOf(const Event &event)
{
    switch (kindOf(event)) { // no default: a new kind that nobody places does not compile
    case Kind::ExerciseCreated:
    case Kind::ExerciseStarted:
    case Kind::ExercisePaused:
    case Kind::ExerciseResumed:
    case Kind::RateChanged:
    case Kind::ClockJumped:
    case Kind::PhaseChanged:
    case Kind::ExerciseEnded:
    case Kind::ExerciseClosed:
    case Kind::RealEmergencyRaised:
    case Kind::InjectTakenBack:
    case Kind::InjectHeld:
    case Kind::InjectSkipped:
    case Kind::InjectRetimed:
    case Kind::InjectWritten:
    case Kind::BranchTaken:
    case Kind::TaskOpened:
    case Kind::Nudged:
    case Kind::ExpectationAcceptedLate:
    case Kind::ExpectationWaived:
    case Kind::ActAttributed:
    case Kind::SeatStaffed:
    case Kind::CoverageChanged:
    case Kind::AlertDismissed:
    case Kind::QuestionnaireOpened:
    case Kind::HandRaised:
    case Kind::HandLowered:
    case Kind::EntryStruck: return MarkKind::course;
    case Kind::InjectReleased:
    case Kind::SituationUpdated: return MarkKind::inject;
    case Kind::RoundOpened:
    case Kind::RoundClosed:
    case Kind::RoundRevealed: return MarkKind::round;
    case Kind::DecisionRecorded: return MarkKind::decision;
    case Kind::LeadAsserted:
    case Kind::LeadTakenOver: return MarkKind::lead;
    case Kind::MessageSent:
    case Kind::FormSent: return MarkKind::message;
    case Kind::RequestMade: return MarkKind::request;
    case Kind::RequestAnswered: return MarkKind::answer;
    case Kind::ActSpoken:
    case Kind::BriefingHeld: return MarkKind::spoken;
    case Kind::Acknowledged: return MarkKind::acknowledgement;
    case Kind::TaskClaimed: return MarkKind::claim;
    case Kind::TaskStarted: return MarkKind::start;
    case Kind::TaskCompleted: return MarkKind::completion;
    case Kind::TaskGivenBack: return MarkKind::giveBack;
    case Kind::HandoverOffered:
    case Kind::HandoverAnswered: return MarkKind::handover;
    case Kind::ResourceMoved:
    case Kind::ResourceCommitted:
    case Kind::ResourceFreed:
    case Kind::MapMarked:
    case Kind::MapMarkRemoved: return MarkKind::resource;
    case Kind::ObservationNoted:
    case Kind::ObservationAmended:
    case Kind::MomentMarked: return MarkKind::observation;
    case Kind::TargetRated: return MarkKind::rating;
    case Kind::UrgencyRated:
    case Kind::LeadNamed:
    case Kind::RoundAnswered:
    case Kind::MatrixStated:
    case Kind::QuestionnaireAnswered: return MarkKind::opinion;
    case Kind::MandateRead:
    case Kind::ItemOpened:
    case Kind::ItemRead: return MarkKind::read;
    }
    return MarkKind::course;
}

MarkGroup groupOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::inject:
    case MarkKind::course:
    case MarkKind::round: return MarkGroup::injects;
    case MarkKind::decision:
    case MarkKind::lead: return MarkGroup::decisions;
    case MarkKind::message:
    case MarkKind::request:
    case MarkKind::answer:
    case MarkKind::spoken:
    case MarkKind::acknowledgement: return MarkGroup::messages;
    case MarkKind::claim:
    case MarkKind::start:
    case MarkKind::completion:
    case MarkKind::giveBack:
    case MarkKind::handover:
    case MarkKind::resource: return MarkGroup::tasks;
    case MarkKind::observation:
    case MarkKind::rating:
    case MarkKind::opinion: return MarkGroup::notes;
    case MarkKind::read: return MarkGroup::views;
    }
    return MarkGroup::injects;
}

std::string_view keyOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::inject: return "inject";
    case MarkKind::course: return "course";
    case MarkKind::round: return "round";
    case MarkKind::decision: return "decision";
    case MarkKind::lead: return "lead";
    case MarkKind::message: return "message";
    case MarkKind::request: return "request";
    case MarkKind::answer: return "answer";
    case MarkKind::spoken: return "spoken";
    case MarkKind::acknowledgement: return "acknowledgement";
    case MarkKind::claim: return "claim";
    case MarkKind::start: return "start";
    case MarkKind::completion: return "completion";
    case MarkKind::giveBack: return "given-back";
    case MarkKind::handover: return "handover";
    case MarkKind::resource: return "resource";
    case MarkKind::observation: return "observation";
    case MarkKind::rating: return "rating";
    case MarkKind::opinion: return "opinion";
    case MarkKind::read: return "read";
    }
    return {};
}

std::string_view keyOf(MarkGroup group)
{
    switch (group) {
    case MarkGroup::injects: return "injects";
    case MarkGroup::decisions: return "decisions";
    case MarkGroup::messages: return "messages";
    case MarkGroup::tasks: return "tasks";
    case MarkGroup::notes: return "notes";
    case MarkGroup::views: return "views";
    }
    return {};
}

QString markName(const Words &w, MarkKind kind)
{
    switch (kind) {
    case MarkKind::inject: return w("Mark", "inject");
    case MarkKind::course: return w("Mark", "course of the exercise");
    case MarkKind::round: return w("Mark", "round");
    case MarkKind::decision: return w("Mark", "decision");
    case MarkKind::lead: return w("Mark", "said who leads");
    case MarkKind::message: return w("Mark", "message");
    case MarkKind::request: return w("Mark", "request");
    case MarkKind::answer: return w("Mark", "answer to a request");
    case MarkKind::spoken: return w("Mark", "spoken");
    case MarkKind::acknowledgement: return w("Mark", "acknowledged");
    case MarkKind::claim: return w("Mark", "took a task");
    case MarkKind::start: return w("Mark", "began a task");
    case MarkKind::completion: return w("Mark", "finished a task");
    case MarkKind::giveBack: return w("Mark", "gave back a task");
    case MarkKind::handover: return w("Mark", "handover");
    case MarkKind::resource: return w("Mark", "resource or map");
    case MarkKind::observation: return w("Mark", "observation");
    case MarkKind::rating: return w("Mark", "rating of a target");
    case MarkKind::opinion: return w("Mark", "what was asked for");
    case MarkKind::read: return w("Mark", "opened or read");
    }
    return {};
}

QString markName(const Words &w, MarkGroup group)
{
    switch (group) {
    case MarkGroup::injects: return w("Mark", "Injects");
    case MarkGroup::decisions: return w("Mark", "Decisions");
    case MarkGroup::messages: return w("Mark", "Messages");
    case MarkGroup::tasks: return w("Mark", "Tasks");
    case MarkGroup::notes: return w("Mark", "Notes");
    case MarkGroup::views: return w("Mark", "Views");
    }
    return {};
}

std::vector<QPointF> markSymbol(MarkKind kind, QPointF c, double r)
{
    constexpr double up = -std::numbers::pi / 2;
    constexpr double square = std::numbers::pi / 4;
    const auto at = [&](double x, double y) { return QPointF(c.x() + x * r, c.y() + y * r); };
    const auto bar = [&](double width, double height) {
        return std::vector<QPointF>{at(-width, -height), at(width, -height), at(width, height), at(-width, height)};
    };
    switch (kind) {
    case MarkKind::inject: return polygon(c, r, 4, 0);
    case MarkKind::course: return bar(0.2, 0.7);
    case MarkKind::round: return polygon(c, r, 12, 0);
    case MarkKind::decision: return polygon(c, r, 4, square);
    case MarkKind::lead: return polygon(c, r, 5, up);
    case MarkKind::message: return bar(0.25, 0.75);
    case MarkKind::request:
        return {at(-0.25, -0.75), at(0.6, -0.75), at(0.6, -0.3), at(0.25, -0.3), at(0.25, 0.75), at(-0.25, 0.75)};
    case MarkKind::answer:
        return {at(-0.25, -0.75), at(0.25, -0.75), at(0.25, 0.3), at(0.6, 0.3), at(0.6, 0.75), at(-0.25, 0.75)};
    case MarkKind::spoken: return polygon(c, 0.75 * r, 8, 0);
    case MarkKind::acknowledgement:
        return {at(-0.7, 0), at(-0.35, -0.3), at(-0.1, 0.1), at(0.6, -0.7), at(0.8, -0.4), at(-0.1, 0.7)};
    case MarkKind::claim: return polygon(c, r, 3, up);
    case MarkKind::start: return polygon(c, r, 3, 0);
    case MarkKind::completion: return polygon(c, r, 3, -up);
    case MarkKind::giveBack: return polygon(c, r, 3, std::numbers::pi);
    case MarkKind::handover:
        return {at(-1, -0.35), at(0.1, -0.35), at(0.1, -0.9), at(1, 0), at(0.1, 0.9), at(0.1, 0.35), at(-1, 0.35)};
    case MarkKind::resource: return polygon(c, 0.8 * r, 6, 0);
    case MarkKind::observation: return {at(-0.7, -0.8), at(0.7, -0.8), at(0.7, 0.35), at(0.2, 0.8), at(-0.7, 0.8)};
    case MarkKind::rating:
        return {at(-0.3, -0.9), at(0.3, -0.9), at(0.3, -0.3), at(0.9, -0.3), at(0.9, 0.3),   at(0.3, 0.3),
                at(0.3, 0.9),   at(-0.3, 0.9), at(-0.3, 0.3), at(-0.9, 0.3), at(-0.9, -0.3), at(-0.3, -0.3)};
    case MarkKind::opinion: return polygon(c, 0.65 * r, 4, 0);
    case MarkKind::read: return polygon(c, 0.4 * r, 8, 0);
    }
    return {};
}

} // namespace samvirke
