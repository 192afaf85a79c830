// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/commands.h"
#include "play/events.h"

#include <concepts>
#include <type_traits>

/// The fields of every event and command as they stand in files: `fields(visit, event)` calls `visit(name, member)` for
/// each. Codec and tests are visitors of it. Names never change, and fields are only added.
namespace samvirke {

#define SAMVIRKE_NAMES(Enum, count, ...)                                                                               \
    template <>                                                                                                        \
    struct Names<Enum>                                                                                                 \
    {                                                                                                                  \
        using enum Enum;                                                                                               \
        static constexpr std::array<std::pair<Enum, std::string_view>, count> all{{__VA_ARGS__}};                      \
    };

SAMVIRKE_NAMES(PauseCause, 5, {facilitator, "facilitator"}, {realEmergency, "real-emergency"}, {freeze, "freeze"},
               {storage, "storage"}, {crash, "crash"})
SAMVIRKE_NAMES(PhaseCause, 2, {trigger, "trigger"}, {facilitator, "facilitator"})
SAMVIRKE_NAMES(ReleaseCause, 7, {schedule, "schedule"}, {follows, "follows"}, {condition, "condition"},
               {contingency, "contingency"}, {branch, "branch"}, {hand, "hand"}, {adHoc, "ad-hoc"})
SAMVIRKE_NAMES(SpokenAct, 6, {told, "told"}, {asked, "asked"}, {confirmed, "confirmed"}, {took, "took"},
               {decided, "decided"}, {handedOver, "handed-over"})
SAMVIRKE_NAMES(Purpose, 3, {tell, "tell"}, {ask, "ask"}, {consult, "consult"})
SAMVIRKE_NAMES(Outcome, 3, {granted, "granted"}, {partly, "partly"}, {refused, "refused"})
SAMVIRKE_NAMES(StaffedBy, 5, {person, "person"}, {program, "program"}, {facilitator, "facilitator"}, {paper, "paper"},
               {nobody, "nobody"})
SAMVIRKE_NAMES(CoverageMeans, 3, {loggist, "loggist"}, {evaluator, "evaluator"}, {facilitator, "facilitator"})
SAMVIRKE_NAMES(ResourceState, 5, {available, "available"}, {enRoute, "en-route"}, {onScene, "on-scene"}, {busy, "busy"},
               {out, "out"})
SAMVIRKE_NAMES(Rating, 5, {performed, "P"}, {some, "S"}, {major, "M"}, {unable, "U"}, {notObserved, "N/O"})
SAMVIRKE_NAMES(NoteTag, 4, {none, "none"}, {strength, "strength"}, {improvement, "improvement"}, {question, "question"})
SAMVIRKE_NAMES(Ask, 5, {urgency, "urgency"}, {lead, "lead"}, {owner, "owner"}, {fact, "fact"},
               {priorities, "priorities"})

#undef SAMVIRKE_NAMES

/// `fields` for type T: T is const when encoding, not when decoding.
#define SAMVIRKE_FIELDS(Type, ...)                                                                                     \
    template <class V, class T>                                                                                        \
    requires std::same_as<std::remove_const_t<T>, Type>                                                                \
    void fields([[maybe_unused]] V &&v, [[maybe_unused]] T &e)                                                         \
    {                                                                                                                  \
        __VA_ARGS__                                                                                                    \
    }

SAMVIRKE_FIELDS(FileDigest, v("name", e.name); v("sha256", e.sha256);)
SAMVIRKE_FIELDS(AskedQuestion, v("id", e.id); v("ask", e.ask); v("text", e.text); v("options", e.options);)
SAMVIRKE_FIELDS(GivenAnswer, v("question", e.question); v("value", e.value);)
SAMVIRKE_FIELDS(Tally, v("question", e.question); v("value", e.value); v("count", e.count);)
SAMVIRKE_FIELDS(SeenCell, v("task", e.task); v("agency", e.agency); v("role", e.role);)
SAMVIRKE_FIELDS(FilledField, v("field", e.field); v("value", e.value);)
SAMVIRKE_FIELDS(MapPoint, v("x", e.x); v("y", e.y);)

SAMVIRKE_FIELDS(ExerciseCreated, v("exercise", e.exercise); v("scenario", e.scenario); v("variant", e.variant);
                v("language", e.language); v("team", e.team); v("files", e.files); v("program", e.program);)
SAMVIRKE_FIELDS(ExerciseStarted, )
SAMVIRKE_FIELDS(ExercisePaused, v("cause", e.cause); v("note", e.note);)
SAMVIRKE_FIELDS(ExerciseResumed, )
SAMVIRKE_FIELDS(RateChanged, v("permille", e.permille);)
SAMVIRKE_FIELDS(ClockJumped, v("to_ms", e.to);)
SAMVIRKE_FIELDS(PhaseChanged, v("phase", e.phase); v("cause", e.cause); v("announced", e.announced);)
SAMVIRKE_FIELDS(ExerciseEnded, )
SAMVIRKE_FIELDS(ExerciseClosed, )
SAMVIRKE_FIELDS(RealEmergencyRaised, v("text", e.text);)

SAMVIRKE_FIELDS(InjectReleased, v("inject", e.inject); v("written", e.written); v("cause", e.cause);
                v("title", e.title); v("from", e.from); v("to", e.sent.to); v("channel", e.sent.channel);
                v("text", e.text); v("items", e.items); v("media", e.media); v("asks_urgency", e.asksUrgency);
                v("asks_acknowledgement", e.asksAcknowledgement);)
SAMVIRKE_FIELDS(InjectTakenBack, v("of", e.of);)
SAMVIRKE_FIELDS(InjectHeld, v("inject", e.inject); v("held", e.held);)
SAMVIRKE_FIELDS(InjectSkipped, v("inject", e.inject);)
SAMVIRKE_FIELDS(InjectRetimed, v("inject", e.inject); v("to_ms", e.to);)
SAMVIRKE_FIELDS(InjectWritten, v("title", e.title); v("from", e.from); v("to", e.sent.to); v("channel", e.sent.channel);
                v("text", e.text); v("items", e.items); v("opens", e.opens);
                v("asks_acknowledgement", e.asksAcknowledgement); v("due_ms", e.due);)
SAMVIRKE_FIELDS(BranchTaken, v("branch", e.branch); v("option", e.option);)
SAMVIRKE_FIELDS(TaskOpened, v("task", e.task); v("inject", e.inject); v("written", e.written);)
SAMVIRKE_FIELDS(Nudged, v("of", e.of); v("to", e.sent.to); v("channel", e.sent.channel); v("text", e.text);)
SAMVIRKE_FIELDS(ExpectationAcceptedLate, v("inject", e.inject); v("expectation", e.expectation); v("agency", e.agency);
                v("reason", e.reason);)
SAMVIRKE_FIELDS(ExpectationWaived, v("inject", e.inject); v("expectation", e.expectation); v("agency", e.agency);
                v("reason", e.reason);)
SAMVIRKE_FIELDS(ActAttributed, v("of", e.of); v("task", e.task); v("reason", e.reason);)
SAMVIRKE_FIELDS(SituationUpdated, v("to", e.sent.to); v("channel", e.sent.channel); v("text", e.text);)
SAMVIRKE_FIELDS(MomentMarked, v("text", e.text);)
SAMVIRKE_FIELDS(SeatStaffed, v("seat", e.seat); v("by", e.by);)
SAMVIRKE_FIELDS(CoverageChanged, v("agency", e.agency); v("means", e.means); v("on", e.on);)
SAMVIRKE_FIELDS(AlertDismissed, v("alert", e.alert);)

SAMVIRKE_FIELDS(MandateRead, )
SAMVIRKE_FIELDS(ItemOpened, v("of", e.of);)
SAMVIRKE_FIELDS(ItemRead, v("of", e.of);)
SAMVIRKE_FIELDS(Acknowledged, v("of", e.of); v("text", e.text);)
SAMVIRKE_FIELDS(UrgencyRated, v("of", e.of); v("level", e.level);)
SAMVIRKE_FIELDS(LeadNamed, v("function", e.function); v("leader", e.leader);)

template <class V, class T>
requires std::derived_from<std::remove_const_t<T>, TaskAct>
void fields(V &&v, T &e)
{
    v("task", e.task);
    v("text", e.text);
    v("emergency", e.emergency);
    v("to", e.told.to);
    v("channel", e.told.channel);
}
SAMVIRKE_FIELDS(HandoverOffered, v("handover", e.handover); v("task", e.task); v("text", e.text); v("items", e.items);
                v("to", e.sent.to); v("channel", e.sent.channel);)
SAMVIRKE_FIELDS(HandoverAnswered, v("of", e.of); v("accepted", e.accepted); v("text", e.text);)
SAMVIRKE_FIELDS(DecisionRecorded, v("task", e.task); v("text", e.text); v("why", e.why); v("risk", e.risk);
                v("powers", e.powers); v("options", e.options); v("procedure", e.procedure);
                v("informed_by", e.informedBy); v("review_in_ms", e.reviewIn); v("emergency", e.emergency);
                v("to", e.told.to); v("channel", e.told.channel);)
SAMVIRKE_FIELDS(LeadAsserted, v("function", e.function); v("text", e.text); v("to", e.told.to);
                v("channel", e.told.channel);)
SAMVIRKE_FIELDS(LeadTakenOver, v("function", e.function); v("from", e.from); v("text", e.text); v("to", e.told.to);
                v("channel", e.told.channel);)

SAMVIRKE_FIELDS(MessageSent, v("to", e.sent.to); v("channel", e.sent.channel); v("purpose", e.purpose);
                v("text", e.text); v("reply_to", e.replyTo); v("quotes", e.quotes); v("items", e.items);
                v("tasks", e.tasks); v("asks_acknowledgement", e.asksAcknowledgement);)
SAMVIRKE_FIELDS(RequestMade, v("to", e.sent.to); v("channel", e.sent.channel); v("task", e.task); v("text", e.text);
                v("resource", e.resource); v("quantity", e.quantity); v("items", e.items);)
SAMVIRKE_FIELDS(RequestAnswered, v("of", e.of); v("outcome", e.outcome); v("text", e.text);
                v("resources", e.resources);)
SAMVIRKE_FIELDS(FormSent, v("form", e.form); v("to", e.sent.to); v("channel", e.sent.channel); v("fields", e.fields);
                v("items", e.items); v("tasks", e.tasks);)

SAMVIRKE_FIELDS(ResourceMoved, v("resource", e.resource); v("state", e.state); v("place", e.place); v("to", e.told.to);
                v("channel", e.told.channel);)
SAMVIRKE_FIELDS(ResourceCommitted, v("resource", e.resource); v("agency", e.agency); v("task", e.task);
                v("request", e.request); v("to", e.told.to); v("channel", e.told.channel);)
SAMVIRKE_FIELDS(ResourceFreed, v("resource", e.resource); v("to", e.told.to); v("channel", e.told.channel);)
SAMVIRKE_FIELDS(MapMarked, v("symbol", e.symbol); v("points", e.points); v("text", e.text); v("to", e.told.to);
                v("channel", e.told.channel);)
SAMVIRKE_FIELDS(MapMarkRemoved, v("of", e.of);)

SAMVIRKE_FIELDS(RoundOpened, v("round", e.round); v("title", e.title); v("asked", e.asked); v("questions", e.questions);
                v("closes_ms", e.closes); v("freeze", e.freeze);)
SAMVIRKE_FIELDS(RoundAnswered, v("of", e.of); v("answers", e.answers);)
SAMVIRKE_FIELDS(RoundClosed, v("of", e.of);)
SAMVIRKE_FIELDS(RoundRevealed, v("of", e.of); v("tallies", e.tallies);)
SAMVIRKE_FIELDS(MatrixStated, v("cells", e.cells);)
SAMVIRKE_FIELDS(QuestionnaireOpened, v("questionnaire", e.questionnaire);)
SAMVIRKE_FIELDS(QuestionnaireAnswered, v("questionnaire", e.questionnaire); v("answers", e.answers);)
SAMVIRKE_FIELDS(HandRaised, v("text", e.text);)
SAMVIRKE_FIELDS(HandLowered, v("of", e.of);)

SAMVIRKE_FIELDS(ActSpoken, v("act", e.act); v("to", e.to); v("task", e.task); v("function", e.function);
                v("handover", e.handover); v("items", e.items); v("of", e.of); v("text", e.text);
                v("recalled", e.recalled);)
SAMVIRKE_FIELDS(BriefingHeld, v("present", e.present); v("text", e.text);)
SAMVIRKE_FIELDS(ObservationNoted, v("text", e.text); v("code", e.code); v("tag", e.tag); v("about", e.about);
                v("of", e.of); v("lasted_ms", e.lasted); v("obstacle", e.obstacle); v("dimension", e.dimension);
                v("principle", e.principle);)
SAMVIRKE_FIELDS(ObservationAmended, v("of", e.of); v("text", e.text); v("tag", e.tag); v("about", e.about);
                v("earlier_by_ms", e.earlierBy);)
SAMVIRKE_FIELDS(TargetRated, v("target", e.target); v("rating", e.rating); v("comment", e.comment);)
SAMVIRKE_FIELDS(EntryStruck, v("of", e.of); v("reason", e.reason);)

// commands: those of their own form, then those that hold an event
SAMVIRKE_FIELDS(PauseExercise, v("note", e.note);)
SAMVIRKE_FIELDS(ChangePhase, v("phase", e.phase);)
SAMVIRKE_FIELDS(ReleaseInject, v("inject", e.inject);)
SAMVIRKE_FIELDS(OpenRound, v("round", e.round);)
SAMVIRKE_FIELDS(RevealRound, v("of", e.of);)
template <class V, class E>
void fields(V &&v, Record<E> &e)
{
    fields(v, e.event);
}
template <class V, class E>
void fields(V &&v, const Record<E> &e)
{
    fields(v, e.event);
}

#undef SAMVIRKE_FIELDS

} // namespace samvirke
