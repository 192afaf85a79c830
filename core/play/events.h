// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/describe.h"
#include "play/kinds.h"
#include "play/ref.h"

#include <string>
#include <variant>
#include <vector>

/// What can happen, in the order of kinds.h. Fields and their names in files are in describe_events.h, their meaning in
/// words in core/play/README.md. All times are milliseconds of exercise time unless a name says otherwise.
namespace samvirke {

// ── values that several events share ─────────────────────────────────────────────────────────────────────────────────

enum class PauseCause : std::uint8_t { facilitator, realEmergency, freeze, storage, crash };
enum class PhaseCause : std::uint8_t { trigger, facilitator };
enum class ReleaseCause : std::uint8_t { schedule, follows, condition, contingency, branch, hand, adHoc };
enum class SpokenAct : std::uint8_t { told, asked, confirmed, took, decided, handedOver };
enum class Purpose : std::uint8_t { tell, ask, consult };
enum class Outcome : std::uint8_t { granted, partly, refused };
enum class StaffedBy : std::uint8_t { person, program, facilitator, paper, nobody };
enum class CoverageMeans : std::uint8_t { loggist, evaluator, facilitator };
enum class ResourceState : std::uint8_t { available, enRoute, onScene, busy, out };
enum class Rating : std::uint8_t {
    performed,
    some,
    major,
    unable,
    notObserved
}; ///< P, S, M, U of the evaluation guide
enum class NoteTag : std::uint8_t { none, strength, improvement, question };
enum class Ask : std::uint8_t { urgency, lead, owner, fact, priorities };

/// Whom something is sent to or told: parties, and the members of a channel if it is a common one.
struct Addressees
{
    std::vector<Party> to;
    ChannelId channel;
    bool operator==(const Addressees &) const = default;
};

struct FileDigest
{
    std::string name;
    std::string sha256; ///< lower-case hexadecimal
    bool operator==(const FileDigest &) const = default;
};

/// One question of a round as people see it; the key is not in it.
struct AskedQuestion
{
    QuestionId id;
    Ask ask = Ask::fact;
    std::string text;
    std::vector<std::string> options;
    bool operator==(const AskedQuestion &) const = default;
};

struct GivenAnswer
{
    QuestionId question;
    std::string value; ///< a level, an agency, an option, free text; priorities joined by " > "
    bool operator==(const GivenAnswer &) const = default;
};

struct Tally
{
    QuestionId question;
    std::string value;
    int count = 0;
    bool operator==(const Tally &) const = default;
};

struct SeenCell
{
    TaskId task;
    AgencyId agency;
    std::string role; ///< as in the matrix: "A/R"
    bool operator==(const SeenCell &) const = default;
};

struct FilledField
{
    FieldId field;
    std::string value;
    bool operator==(const FilledField &) const = default;
};

struct MapPoint
{
    int x = 0, y = 0; ///< thousandths of the map's width and height
    bool operator==(const MapPoint &) const = default;
};

// ── the exercise ─────────────────────────────────────────────────────────────────────────────────────────────────────

struct ExerciseCreated
{
    std::string exercise; ///< its id
    std::string scenario; ///< id of the scenario
    VariantId variant;
    std::string language;
    std::string team; ///< of a rehearsal
    std::vector<FileDigest> files;
    std::string program; ///< version that wrote it
    bool operator==(const ExerciseCreated &) const = default;
};
struct ExerciseStarted
{
    bool operator==(const ExerciseStarted &) const = default;
};
struct ExercisePaused
{
    PauseCause cause = PauseCause::facilitator;
    std::string note;
    bool operator==(const ExercisePaused &) const = default;
};
struct ExerciseResumed
{
    bool operator==(const ExerciseResumed &) const = default;
};
struct RateChanged
{
    int permille = 1000;
    bool operator==(const RateChanged &) const = default;
};
struct ClockJumped
{
    ExerciseTime to{0};
    bool operator==(const ClockJumped &) const = default;
};
struct PhaseChanged
{
    PhaseId phase;
    PhaseCause cause = PhaseCause::trigger;
    bool announced = true;
    bool operator==(const PhaseChanged &) const = default;
};
struct ExerciseEnded
{
    bool operator==(const ExerciseEnded &) const = default;
};
struct ExerciseClosed
{
    bool operator==(const ExerciseClosed &) const = default;
};
struct RealEmergencyRaised
{
    std::string text;
    bool operator==(const RealEmergencyRaised &) const = default;
};

// ── cues ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

struct InjectReleased
{
    InjectId inject; ///< the plan's name; left out for the seats it is sent to
    Ref written;     ///< the InjectWritten it comes from; left out for the seats it is sent to
    ReleaseCause cause = ReleaseCause::schedule; ///< left out for the seats it is sent to
    std::string title;
    std::string from;
    Addressees sent;
    std::string text;
    std::vector<ItemId> items;
    std::vector<FileDigest> media;
    bool asksUrgency = false;
    bool asksAcknowledgement = false;
    bool operator==(const InjectReleased &) const = default;
};
struct InjectTakenBack
{
    Ref of;
    bool operator==(const InjectTakenBack &) const = default;
};
struct InjectHeld
{
    InjectId inject;
    bool held = true;
    bool operator==(const InjectHeld &) const = default;
};
struct InjectSkipped
{
    InjectId inject;
    bool operator==(const InjectSkipped &) const = default;
};
struct InjectRetimed
{
    InjectId inject;
    ExerciseTime to{0};
    bool operator==(const InjectRetimed &) const = default;
};
struct InjectWritten
{
    std::string title;
    std::string from;
    Addressees sent;
    std::string text;
    std::vector<ItemId> items;
    std::vector<TaskId> opens;
    bool asksAcknowledgement = false;
    ExerciseTime due{0}; ///< not later than now: released at once
    bool operator==(const InjectWritten &) const = default;
};
struct BranchTaken
{
    BranchId branch;
    OptionId option;
    bool operator==(const BranchTaken &) const = default;
};
struct TaskOpened
{
    TaskId task;
    InjectId inject; ///< which opens it by the plan
    Ref written;     ///< or the InjectWritten that does
    bool operator==(const TaskOpened &) const = default;
};
struct Nudged
{
    Ref of; ///< what waits for an answer
    Addressees sent;
    std::string text;
    bool operator==(const Nudged &) const = default;
};
struct ExpectationAcceptedLate
{
    InjectId inject;
    ExpectationId expectation;
    AgencyId agency;
    std::string reason;
    bool operator==(const ExpectationAcceptedLate &) const = default;
};
struct ExpectationWaived
{
    InjectId inject;
    ExpectationId expectation;
    AgencyId agency; ///< empty: for everybody
    std::string reason;
    bool operator==(const ExpectationWaived &) const = default;
};
struct ActAttributed
{
    Ref of;      ///< the act
    TaskId task; ///< what it was really about
    std::string reason;
    bool operator==(const ActAttributed &) const = default;
};
struct SituationUpdated
{
    Addressees sent;
    std::string text;
    bool operator==(const SituationUpdated &) const = default;
};
struct MomentMarked
{
    std::string text;
    bool operator==(const MomentMarked &) const = default;
};
struct SeatStaffed
{
    SeatId seat;
    StaffedBy by = StaffedBy::person;
    bool operator==(const SeatStaffed &) const = default;
};
struct CoverageChanged
{
    AgencyId agency;
    CoverageMeans means = CoverageMeans::loggist;
    bool on = true;
    bool operator==(const CoverageChanged &) const = default;
};
struct AlertDismissed
{
    std::string alert; ///< key of the rule and what it is about
    bool operator==(const AlertDismissed &) const = default;
};

// ── inbox ────────────────────────────────────────────────────────────────────────────────────────────────────────────

struct MandateRead
{
    bool operator==(const MandateRead &) const = default;
};
struct ItemOpened
{
    Ref of;
    bool operator==(const ItemOpened &) const = default;
};
struct ItemRead
{
    Ref of;
    bool operator==(const ItemRead &) const = default;
};
struct Acknowledged
{
    Ref of;
    std::string text;
    bool operator==(const Acknowledged &) const = default;
};
struct UrgencyRated
{
    Ref of;
    int level = 0; ///< 1 to 4
    bool operator==(const UrgencyRated &) const = default;
};
struct LeadNamed
{
    FunctionId function;
    AgencyId leader;
    bool operator==(const LeadNamed &) const = default;
};

// ── tasks ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What the four acts on a task share.
struct TaskAct
{
    TaskId task; ///< empty: something else, said in @c text, attributed later
    std::string text;
    bool emergency = false; ///< outside the mandate because life was at stake, with the reason in @c text
    Addressees told;
    bool operator==(const TaskAct &) const = default;
};
struct TaskClaimed : TaskAct
{
    bool operator==(const TaskClaimed &) const = default;
};
struct TaskStarted : TaskAct
{
    bool operator==(const TaskStarted &) const = default;
};
struct TaskCompleted : TaskAct
{
    bool operator==(const TaskCompleted &) const = default;
};
struct TaskGivenBack : TaskAct
{
    bool operator==(const TaskGivenBack &) const = default;
};
struct HandoverOffered
{
    HandoverId handover; ///< what of the plan's list, or
    TaskId task;         ///< a row of the matrix, or
    std::string text;    ///< something else in words
    std::vector<ItemId> items;
    Addressees sent; ///< one agency or seat
    bool operator==(const HandoverOffered &) const = default;
};
struct HandoverAnswered
{
    Ref of;
    bool accepted = true;
    std::string text;
    bool operator==(const HandoverAnswered &) const = default;
};
struct DecisionRecorded
{
    TaskId task; ///< may be empty
    std::string text;
    std::string why;
    std::string risk;
    std::string powers;
    std::vector<std::string> options;
    ProcedureId procedure; ///< the procedure followed; empty: improvised
    std::vector<Ref> informedBy;
    Millis reviewIn{0};
    bool emergency = false;
    Addressees told;
    bool operator==(const DecisionRecorded &) const = default;
};
struct LeadAsserted
{
    FunctionId function;
    std::string text;
    Addressees told;
    bool operator==(const LeadAsserted &) const = default;
};
struct LeadTakenOver
{
    FunctionId function;
    AgencyId from;
    std::string text;
    Addressees told;
    bool operator==(const LeadTakenOver &) const = default;
};

// ── sent ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

struct MessageSent
{
    Addressees sent;
    Purpose purpose = Purpose::tell;
    std::string text;
    Ref replyTo;
    std::vector<Ref> quotes;
    std::vector<ItemId> items; ///< carried: what is quoted or forwarded holds them
    std::vector<TaskId> tasks;
    bool asksAcknowledgement = false;
    bool operator==(const MessageSent &) const = default;
};
struct RequestMade
{
    Addressees sent;
    TaskId task; ///< what it is about; empty: something else
    std::string text;
    std::string resource;
    int quantity = 0;
    std::vector<ItemId> items;
    bool operator==(const RequestMade &) const = default;
};
struct RequestAnswered
{
    Ref of;
    Outcome outcome = Outcome::granted;
    std::string text;
    std::vector<ResourceId> resources;
    bool operator==(const RequestAnswered &) const = default;
};
struct FormSent
{
    FormId form;
    Addressees sent;
    std::vector<FilledField> fields;
    std::vector<ItemId> items;
    std::vector<TaskId> tasks;
    bool operator==(const FormSent &) const = default;
};

// ── on the table ─────────────────────────────────────────────────────────────────────────────────────────────────────

struct ResourceMoved
{
    ResourceId resource;
    ResourceState state = ResourceState::available;
    std::string place;
    Addressees told;
    bool operator==(const ResourceMoved &) const = default;
};
struct ResourceCommitted
{
    ResourceId resource;
    AgencyId agency; ///< to whom; may be the own one
    TaskId task;
    Ref request;
    Addressees told;
    bool operator==(const ResourceCommitted &) const = default;
};
struct ResourceFreed
{
    ResourceId resource;
    Addressees told;
    bool operator==(const ResourceFreed &) const = default;
};
struct MapMarked
{
    std::string symbol;
    std::vector<MapPoint> points;
    std::string text;
    Addressees told;
    bool operator==(const MapMarked &) const = default;
};
struct MapMarkRemoved
{
    Ref of;
    bool operator==(const MapMarkRemoved &) const = default;
};

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

struct RoundOpened
{
    RoundId round; ///< the plan's name; left out for those who are asked
    std::string title;
    std::vector<AgencyId> asked;
    std::vector<AskedQuestion> questions;
    ExerciseTime closes{0}; ///< a frozen round closes when all have answered
    bool freeze = false;
    bool operator==(const RoundOpened &) const = default;
};
struct RoundAnswered
{
    Ref of;
    std::vector<GivenAnswer> answers;
    bool operator==(const RoundAnswered &) const = default;
};
struct RoundClosed
{
    Ref of;
    bool operator==(const RoundClosed &) const = default;
};
struct RoundRevealed
{
    Ref of;
    std::vector<Tally> tallies; ///< without agencies
    bool operator==(const RoundRevealed &) const = default;
};
struct MatrixStated
{
    std::vector<SeenCell> cells;
    bool operator==(const MatrixStated &) const = default;
};
struct QuestionnaireOpened
{
    QuestionnaireId questionnaire;
    bool operator==(const QuestionnaireOpened &) const = default;
};
struct QuestionnaireAnswered ///< of an anonymous one the entry holds the agency and no seat
{
    QuestionnaireId questionnaire;
    std::vector<GivenAnswer> answers;
    bool operator==(const QuestionnaireAnswered &) const = default;
};
struct HandRaised
{
    std::string text;
    bool operator==(const HandRaised &) const = default;
};
struct HandLowered
{
    Ref of;
    bool operator==(const HandLowered &) const = default;
};

// ── talk and notes ───────────────────────────────────────────────────────────────────────────────────────────────────

struct ActSpoken
{
    SpokenAct act = SpokenAct::told;
    std::vector<AgencyId> to;
    TaskId task;
    FunctionId function; ///< of a lead that was taken
    HandoverId handover;
    std::vector<ItemId> items;
    Ref of; ///< what it answers or confirms
    std::string text;
    bool recalled = false; ///< reconstructed afterwards: shown, never scored
    bool operator==(const ActSpoken &) const = default;
};
struct BriefingHeld
{
    std::vector<AgencyId> present;
    std::string text;
    bool operator==(const BriefingHeld &) const = default;
};
struct ObservationNoted
{
    std::string text;
    std::string code; ///< of the coding pad
    NoteTag tag = NoteTag::none;
    std::vector<AgencyId> about;
    Ref of;
    Millis lasted{0};
    std::string obstacle;
    std::string dimension; ///< of collaboration
    std::string principle;
    bool operator==(const ObservationNoted &) const = default;
};
struct ObservationAmended
{
    Ref of;
    std::string text;
    NoteTag tag = NoteTag::none;
    Ref about;           ///< another entry that the note belongs to
    Millis earlierBy{0}; ///< how much earlier it was noted than was said
    bool operator==(const ObservationAmended &) const = default;
};
struct TargetRated
{
    TargetId target;
    Rating rating = Rating::notObserved;
    std::string comment;
    bool operator==(const TargetRated &) const = default;
};
struct EntryStruck ///< ruled through, not erased
{
    Ref of;
    std::string reason;
    bool operator==(const EntryStruck &) const = default;
};

// ── all of them ──────────────────────────────────────────────────────────────────────────────────────────────────────

template <class First, class... Rest>
struct VariantOfRest
{
    using type = std::variant<Rest...>;
};

/// A variant that is copied, moved and compared by code that stands in one place (compiled_once.h). With so many kinds
/// it would take seconds in each file that holds one.
template <class Variant>
class CompiledOnce : public Variant
{
public:
    using Kinds = Variant;
    using Variant::Variant;
    CompiledOnce();
    CompiledOnce(const CompiledOnce &other);
    CompiledOnce(CompiledOnce &&other) noexcept;
    CompiledOnce &operator=(const CompiledOnce &other);
    CompiledOnce &operator=(CompiledOnce &&other) noexcept;
    ~CompiledOnce();
    bool operator==(const CompiledOnce &other) const;
};

using Event = CompiledOnce<VariantOfRest<void
#define X(event, command, asked, who, during, sees) , event
                                             SAMVIRKE_KINDS(X)
#undef X
                                         >::type>;

[[nodiscard]] inline Kind kindOf(const Event &event)
{
    return static_cast<Kind>(event.index());
}

template <class E>
inline constexpr Kind kindOfType{};
#define X(event, command, asked, who, during, sees)                                                                    \
    template <>                                                                                                        \
    inline constexpr Kind kindOfType<event> = Kind::event;
SAMVIRKE_KINDS(X)
#undef X

/// An entry without number, wall time and hash: what the host and every seat fold.
struct Happened
{
    Ref ref;
    ExerciseTime at{0};     ///< given by the host
    ExerciseTime saidAt{0}; ///< when it was said, done or noted; not later than @c at
    SeatId seat;            ///< empty: the host itself, or anonymous
    AgencyId agency;        ///< whose act it is; empty for facilitators, evaluators' notes and the host
    Event event;
    bool operator==(const Happened &) const = default;
};

/// Helper for std::visit. There is no arm for "anything else": a kind that nobody handles must not compile.
template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace samvirke
