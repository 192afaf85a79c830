// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <array>
#include <cstdint>
#include <string_view>

/// The event table. core/play/README.md says the same in words, and a test keeps both equal.
namespace samvirke {

/// Who may cause an event: bits of seat kinds, or the host by itself.
enum Who : std::uint8_t {
    byNobody = 0, ///< a paper seat has no screen: others type its slips in
    byHost = 1,
    byFacilitator = 2,
    byPlayer = 4,
    byLoggist = 8,
    byEvaluator = 16,
    byCounterPlay = 32,
    byActors = byPlayer | byCounterPlay | byLoggist |
               byFacilitator, ///< for an agency; loggist and facilitator type for others
    byAnyone = byActors | byEvaluator
};

/// In which states of the exercise.
enum During : std::uint8_t {
    inLobby = 1,
    inRunning = 2,
    inPaused = 4,
    inEnded = 8,
    inPlay = inRunning | inPaused,
    beforeClosed = inLobby | inPlay | inEnded
};

/// Who sees an event. Facilitators and evaluators ("control") see everything but what is meant for facilitators alone.
enum class Sees : std::uint8_t {
    everyone,
    control,
    facilitators, ///< and the seat that did it
    ownAgency,
    addressed,       ///< who it is sent to, and the seat that sent it with its agency's loggists
    ownAndAddressed, ///< the own agency, and who is told
    asSubject,       ///< whoever sees what it refers to
    ownAndAuthor,    ///< the own agency, and the seat that made what it refers to with its agency's loggists
    asked,           ///< the agencies of the round
    captured         ///< the own agency, but control alone where a facilitator or evaluator caught it
};

/// How a seat asks for it: by a command that holds the event itself, by a command of its own form, or not at all.
enum class Asked : std::uint8_t { record, own, host };

// Append only: kinds stand in files. X(event, command, asked, who, during, sees)
#define SAMVIRKE_KINDS(X)                                                                                              \
    /* the exercise */                                                                                                 \
    X(ExerciseCreated, CreateExercise, host, byHost, inLobby, control)                                                 \
    X(ExerciseStarted, StartExercise, record, byFacilitator, inLobby, everyone)                                        \
    X(ExercisePaused, PauseExercise, own, byFacilitator | byHost, inRunning, everyone)                                 \
    X(ExerciseResumed, ResumeExercise, record, byFacilitator | byHost, inPaused, everyone)                             \
    X(RateChanged, ChangeRate, record, byFacilitator, inLobby | inPlay, everyone)                                      \
    X(ClockJumped, JumpClock, record, byFacilitator, inPlay, everyone)                                                 \
    X(PhaseChanged, ChangePhase, own, byFacilitator | byHost, inPlay, everyone)                                        \
    X(ExerciseEnded, EndExercise, record, byFacilitator, inPlay, everyone)                                             \
    X(ExerciseClosed, CloseExercise, record, byFacilitator, inEnded, everyone)                                         \
    X(RealEmergencyRaised, RaiseRealEmergency, record, byAnyone, beforeClosed, everyone)                               \
    /* cues */                                                                                                         \
    X(InjectReleased, ReleaseInject, own, byFacilitator | byHost, inPlay, addressed)                                   \
    X(InjectTakenBack, TakeBackInject, record, byFacilitator, inPlay, asSubject)                                       \
    X(InjectHeld, HoldInject, record, byFacilitator, inLobby | inPlay, control)                                        \
    X(InjectSkipped, SkipInject, record, byFacilitator, inLobby | inPlay, control)                                     \
    X(InjectRetimed, RetimeInject, record, byFacilitator, inLobby | inPlay, control)                                   \
    X(InjectWritten, WriteInject, record, byFacilitator, inLobby | inPlay, control)                                    \
    X(BranchTaken, TakeBranch, record, byFacilitator, inPlay, control)                                                 \
    X(TaskOpened, OpenTask, host, byHost, inPlay, control)                                                             \
    X(Nudged, Nudge, record, byFacilitator, inRunning, addressed)                                                      \
    X(ExpectationAcceptedLate, AcceptLate, record, byFacilitator, inPlay, control)                                     \
    X(ExpectationWaived, WaiveExpectation, record, byFacilitator, inPlay, control)                                     \
    X(ActAttributed, AttributeAct, record, byFacilitator | byEvaluator, inPlay, control)                               \
    X(SituationUpdated, UpdateSituation, record, byFacilitator, inLobby | inPlay, addressed)                           \
    X(MomentMarked, MarkMoment, record, byFacilitator | byEvaluator, inPlay, control)                                  \
    X(SeatStaffed, StaffSeat, record, byFacilitator, inLobby | inPlay, control)                                        \
    X(CoverageChanged, ChangeCoverage, record, byFacilitator | byEvaluator | byLoggist, inLobby | inPlay, control)     \
    X(AlertDismissed, DismissAlert, record, byFacilitator, inPlay, facilitators)                                       \
    /* inbox */                                                                                                        \
    X(MandateRead, ReadMandate, record, byPlayer | byCounterPlay | byLoggist, inLobby | inPlay, ownAgency)             \
    X(ItemOpened, OpenItem, record, byActors, inPlay, ownAgency)                                                       \
    X(ItemRead, ReadItem, record, byActors, inPlay, ownAgency)                                                         \
    X(Acknowledged, Acknowledge, record, byActors, inRunning, ownAndAuthor)                                            \
    X(UrgencyRated, RateUrgency, record, byActors, inRunning, ownAgency)                                               \
    X(LeadNamed, NameLead, record, byActors, inRunning, ownAgency)                                                     \
    /* tasks */                                                                                                        \
    X(TaskClaimed, ClaimTask, record, byActors, inRunning, ownAndAddressed)                                            \
    X(TaskStarted, StartTask, record, byActors, inRunning, ownAndAddressed)                                            \
    X(TaskCompleted, CompleteTask, record, byActors, inRunning, ownAndAddressed)                                       \
    X(TaskGivenBack, GiveBackTask, record, byActors, inRunning, ownAndAddressed)                                       \
    X(HandoverOffered, OfferHandover, record, byActors, inRunning, ownAndAddressed)                                    \
    X(HandoverAnswered, AnswerHandover, record, byActors, inRunning, ownAndAuthor)                                     \
    X(DecisionRecorded, RecordDecision, record, byActors, inRunning, ownAndAddressed)                                  \
    X(LeadAsserted, AssertLead, record, byActors, inRunning, ownAndAddressed)                                          \
    X(LeadTakenOver, TakeOverLead, record, byActors, inRunning, ownAndAddressed)                                       \
    /* sent */                                                                                                         \
    X(MessageSent, SendMessage, record, byActors, inRunning, addressed)                                                \
    X(RequestMade, MakeRequest, record, byActors, inRunning, addressed)                                                \
    X(RequestAnswered, AnswerRequest, record, byActors, inRunning, ownAndAuthor)                                       \
    X(FormSent, SendForm, record, byActors, inRunning, addressed)                                                      \
    /* on the table */                                                                                                 \
    X(ResourceMoved, MoveResource, record, byActors, inRunning, ownAndAddressed)                                       \
    X(ResourceCommitted, CommitResource, record, byActors, inRunning, ownAndAddressed)                                 \
    X(ResourceFreed, FreeResource, record, byActors, inRunning, ownAndAddressed)                                       \
    X(MapMarked, MarkMap, record, byActors, inPlay, ownAndAddressed)                                                   \
    X(MapMarkRemoved, RemoveMapMark, record, byActors, inPlay, asSubject)                                              \
    /* questions */                                                                                                    \
    X(RoundOpened, OpenRound, own, byFacilitator | byHost, inPlay, asked)                                              \
    X(RoundAnswered, AnswerRound, record, byActors, inPlay, ownAgency)                                                 \
    X(RoundClosed, CloseRound, record, byFacilitator | byHost, inPlay, asSubject)                                      \
    X(RoundRevealed, RevealRound, own, byFacilitator, beforeClosed, asSubject)                                         \
    X(MatrixStated, StateMatrix, record, byActors, inPlay, ownAgency)                                                  \
    X(QuestionnaireOpened, OpenQuestionnaire, record, byFacilitator, beforeClosed, everyone)                           \
    X(QuestionnaireAnswered, AnswerQuestionnaire, record, byPlayer | byCounterPlay | byLoggist, beforeClosed,          \
      facilitators)                                                                                                    \
    X(HandRaised, RaiseHand, record, byAnyone, beforeClosed, facilitators)                                             \
    X(HandLowered, LowerHand, record, byAnyone, beforeClosed, asSubject)                                               \
    /* talk and notes */                                                                                               \
    X(ActSpoken, CaptureAct, record, byAnyone, inPlay | inEnded, captured)                                             \
    X(BriefingHeld, HoldBriefing, record, byAnyone, inPlay, captured)                                                  \
    X(ObservationNoted, NoteObservation, record, byEvaluator | byFacilitator, inPlay | inEnded, control)               \
    X(ObservationAmended, AmendObservation, record, byEvaluator | byFacilitator, inPlay | inEnded, control)            \
    X(TargetRated, RateTarget, record, byEvaluator, inPlay | inEnded, control)                                         \
    X(EntryStruck, StrikeEntry, record, byAnyone, inPlay | inEnded, asSubject)

enum class Kind : std::uint8_t {
#define X(event, command, asked, who, during, sees) event,
    SAMVIRKE_KINDS(X)
#undef X
};

inline constexpr std::size_t kindCount = 0
#define X(event, command, asked, who, during, sees) +1
    SAMVIRKE_KINDS(X)
#undef X
    ;

struct KindInfo
{
    std::string_view name;    ///< of the event, as it stands in files
    std::string_view command; ///< as it goes over the wire
    Asked asked;
    std::uint8_t who;    ///< bits of Who
    std::uint8_t during; ///< bits of During
    Sees sees;
};

[[nodiscard]] const KindInfo &infoOf(Kind kind);
[[nodiscard]] Who whoIs(SeatKind kind);

} // namespace samvirke
