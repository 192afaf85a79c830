// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What is prepared: plain values without behaviour. The words are those of the field: core/plan/README.md.
namespace samvirke {

/// Keys in the author's order.
template <class Key, class Value>
using Entries = std::vector<std::pair<Key, Value>>;

// ── who sits at the table ────────────────────────────────────────────────────────────────────────────────────────────

enum class AgencyKind : std::uint8_t {
    agency, ///< has a column in the role matrix
    outside ///< a party without a column (press, a garage): addressed like an agency, never measured
};

/// How an organisation works; read by the others before play.
struct Profile
{
    std::string structure, culture, decides;
    bool operator==(const Profile &) const = default;
};

struct Agency
{
    AgencyId id;
    std::string name;
    std::string code; ///< two letters for symbols
    std::string
        shape; ///< "square", "triangle", "cross", "house", "diamond", "flag", "circle", "hexagon"; empty: next free
    AgencyKind kind = AgencyKind::agency;
    AgencyId partOf; ///< the agency that this unit belongs to
    std::string mandate;
    Profile profile;
    bool operator==(const Agency &) const = default;
};

enum class SeatKind : std::uint8_t { facilitator, player, loggist, evaluator, counterPlay, paper };

struct Seat
{
    SeatId id;
    SeatKind kind = SeatKind::player;
    AgencyId agency; ///< empty for facilitators; for an evaluator the table they sit at, or empty for all
    std::string name;
    std::vector<AgencyId> plays; ///< counter-play: the parties it answers as; loggist of a room: for whom it writes
    std::string brief;
    bool operator==(const Seat &) const = default;
};

enum class Medium : std::uint8_t { phone, radio, conference, message, log, face, media, alarm };

/// A way to send: a talk group, a log, a line between two. Without members: between whoever uses it.
struct Channel
{
    ChannelId id;
    std::string name;
    Medium medium = Medium::radio;
    bool common = false;        ///< what is sent here reaches every member and stands in the shared log
    std::vector<Party> members; ///< agencies or seats
    bool operator==(const Channel &) const = default;
};

// ── objectives ───────────────────────────────────────────────────────────────────────────────────────────────────────

/// A capability target: what an evaluator rates P, S, M or U.
struct CapabilityTarget
{
    TargetId id;
    std::string text;
    std::vector<TaskId> tasks; ///< the critical tasks that show it
    bool operator==(const CapabilityTarget &) const = default;
};

struct Objective
{
    ObjectiveId id;
    std::string text;
    std::string capability;
    std::vector<CapabilityTarget> targets;
    bool operator==(const Objective &) const = default;
};

// ── what starts something ────────────────────────────────────────────────────────────────────────────────────────────

enum class Happening : std::uint8_t {
    taken,       ///< an owner of the task claimed, started, decided or completed it (or was caught doing so)
    decided,     ///< a decision on the task
    completed,   ///< the task was completed
    leadStated,  ///< somebody said that they lead this function
    leadTaken,   ///< takeover of the function was stated and acknowledged by the agency it was taken from
    itemRead,    ///< the information item was read
    handedOver,  ///< the required handover was accepted
    acknowledged ///< the inject was acknowledged
};

/// Something that can become true in play; once true it stays true.
struct Condition
{
    Happening what = Happening::taken;
    std::string subject; ///< a task, function, item, handover or inject, as @c what asks for
    AgencyId by;         ///< empty: anybody
    bool operator==(const Condition &) const = default;
};

struct Unscheduled ///< an imported row whose time could not be read; never released by itself
{
    std::string raw;
    bool operator==(const Unscheduled &) const = default;
};
struct AtTime
{
    ExerciseTime at{0};
    bool operator==(const AtTime &) const = default;
};
struct AfterInject
{
    InjectId inject;
    Millis delay{0};
    bool operator==(const AfterInject &) const = default;
};
struct WhenHappened
{
    Condition condition;
    Millis delay{0};
    bool operator==(const WhenHappened &) const = default;
};
struct UnlessHappened ///< a contingency: at the deadline, if the condition does not hold by then
{
    Condition condition;
    ExerciseTime deadline{0};
    bool operator==(const UnlessHappened &) const = default;
};
struct OnOption
{
    BranchId branch;
    OptionId option;
    bool operator==(const OnOption &) const = default;
};
struct ByHand
{
    bool operator==(const ByHand &) const = default;
};

using Trigger = std::variant<ByHand, AtTime, AfterInject, WhenHappened, UnlessHappened, OnOption, Unscheduled>;

// ── phases ───────────────────────────────────────────────────────────────────────────────────────────────────────────

enum class Mode : std::uint8_t {
    played, ///< people act at their seats
    talked  ///< people talk in the room; what counts is caught by loggist, facilitator or evaluator
};

/// A named stretch in which the matrix, or played and talked, may differ. The first one begins at STARTEX.
struct Phase
{
    PhaseId id;
    std::string title;
    Mode mode = Mode::played;
    Trigger starts = ByHand{};
    bool announced = true; ///< false: only facilitators and evaluators see that it began
    bool operator==(const Phase &) const = default;
};

/// A heading of the MSEL.
struct Move
{
    MoveId id;
    std::string title;
    bool operator==(const Move &) const = default;
};

/// What a lead row leads: "the scene", "the search".
struct Function
{
    FunctionId id;
    std::string name;
    bool operator==(const Function &) const = default;
};

// ── the role matrix ──────────────────────────────────────────────────────────────────────────────────────────────────

/// A set of RACI roles; A and R together are written "A/R".
enum Role : std::uint8_t { noRole = 0, R = 1, A = 2, C = 4, I = 8, S = 16 };

struct Cell
{
    std::uint8_t roles = noRole; ///< bits of Role
    bool contested = false;      ///< the parties or the law disagree: discussed, never scored
    [[nodiscard]] bool has(std::uint8_t anyOf) const { return (roles & anyOf) != 0; }
    bool operator==(const Cell &) const = default;
};

using Row = Entries<AgencyId, Cell>;

struct PhaseRow
{
    std::vector<PhaseId> phases;
    Row roles;
    bool operator==(const PhaseRow &) const = default;
};

enum class Share : std::uint8_t {
    unsaid,
    any, ///< one of the responsible does it; a second one doubles it
    all  ///< each of the responsible does its share
};

enum class Serves : std::uint8_t { people, agencies }; ///< victims and the public, or the responders' own needs

struct LeadRow
{
    FunctionId function;
    std::vector<PhaseId> phases; ///< where this row names the right lead; empty: everywhere
    bool operator==(const LeadRow &) const = default;
};

struct Task
{
    TaskId id;
    std::string title;
    std::optional<Millis> target; ///< from the opening of the task to the first act of an owner
    double weight = 1;
    Row roles;                    ///< in every phase, or
    std::vector<PhaseRow> phased; ///< by phase
    Share share = Share::unsaid;
    Entries<AgencyId, std::string> shares;   ///< each responsible agency's share in words
    Entries<AgencyId, std::string> mandates; ///< what a trainee of the agency reads under "my mandate"
    std::optional<LeadRow> lead;
    ProcedureId procedure; ///< the agreed procedure that covers it
    std::vector<ObjectiveId> objectives;
    Serves serves = Serves::people;
    bool distractor = false; ///< stands in the picker, has no roles, is never scored
    bool operator==(const Task &) const = default;
};

struct Procedure
{
    ProcedureId id;
    std::string title;
    std::string text;
    bool operator==(const Procedure &) const = default;
};

// ── information ──────────────────────────────────────────────────────────────────────────────────────────────────────

struct NeedToKnow
{
    Party who; ///< an agency, or a seat where dispatch and scene are two readers
    std::optional<Millis> within;
    bool operator==(const NeedToKnow &) const = default;
};

/// A fact that injects carry.
struct Item
{
    ItemId id;
    std::string text;
    AgencyId from; ///< who gets it first
    std::optional<Millis> within;
    std::vector<NeedToKnow> needs;
    bool critical = false; ///< its passing on is asked to be confirmed
    bool operator==(const Item &) const = default;
};

// ── injects ──────────────────────────────────────────────────────────────────────────────────────────────────────────

enum class InjectKind : std::uint8_t {
    inject,
    contextual,     ///< sets the scene
    expectedAction, ///< what players should have done; never delivered
    contingency     ///< delivered only if something expected does not come
};

enum class Expected : std::uint8_t {
    acknowledge,
    reply,
    take,
    decide,
    tell,
    request,
    handOver,
    stateLead,
    form,
    other
};

struct Expectation
{
    ExpectationId id; ///< unique within its inject
    AgencyId who;     ///< empty: every recipient
    Expected what = Expected::other;
    TaskId task;
    std::vector<Party> to;
    std::optional<Millis> within;
    std::string text;
    bool operator==(const Expectation &) const = default;
};

struct Inject
{
    InjectId id;
    std::string number; ///< as people call it ("7-A"); may repeat
    std::string title;
    InjectKind kind = InjectKind::inject;
    MoveId move;
    Trigger release = ByHand{};
    std::string storyTime; ///< as imported, where the source has a second time axis
    std::string from;
    std::vector<Party> to;
    ChannelId channel;
    std::string text;
    std::vector<ItemId> carries;
    std::vector<TaskId> opens;
    std::vector<Expectation> expects;
    std::vector<ObjectiveId> objectives;
    std::vector<std::string> media; ///< file names in media/
    bool asksUrgency = false;       ///< every recipient rates it
    bool asksAcknowledgement = false;
    bool active = true; ///< false: kept, never released by itself
    std::string controller;
    std::string note;                        ///< for the facilitator
    Entries<std::string, std::string> extra; ///< user-defined columns
    bool operator==(const Inject &) const = default;
};

struct BranchOption
{
    OptionId id;
    std::string label;
    bool operator==(const BranchOption &) const = default;
};

struct Branch
{
    BranchId id;
    std::string question;
    std::vector<BranchOption> options;
    bool operator==(const Branch &) const = default;
};

// ── what the plan makes necessary ────────────────────────────────────────────────────────────────────────────────────

/// A request that the plan makes necessary. Whom to ask is not said: the owners of the task, by the matrix.
struct Need
{
    NeedId id;
    AgencyId who;
    TaskId task;
    InjectId arises;
    std::optional<Millis> within;
    std::string text;
    bool operator==(const Need &) const = default;
};

struct Handover
{
    HandoverId id;
    std::string what;
    TaskId task; ///< may be empty
    AgencyId from, to;
    InjectId arises;
    std::optional<Millis> within;
    bool operator==(const Handover &) const = default;
};

/// A directed pair of agencies that the plan needs in contact.
struct Tie
{
    AgencyId from, to;
    bool operator==(const Tie &) const = default;
};

struct Precedence
{
    TaskId first, then;
    bool operator==(const Precedence &) const = default;
};

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A question about a fact, with its key. Asked in a round.
struct Probe
{
    ProbeId id;
    std::string question;
    std::vector<std::string> options; ///< empty: free text or a number
    std::vector<std::string> key;     ///< the right answers, any of them
    ItemId item;                      ///< the fact it asks for
    bool operator==(const Probe &) const = default;
};

struct UrgencyUnit
{
    QuestionId id;
    std::string about;
    int level = 1; ///< 1 to 4, as the author meant it
    bool operator==(const UrgencyUnit &) const = default;
};

struct Round
{
    RoundId id;
    std::string title;
    Trigger opens = ByHand{};
    Millis within{45'000};
    bool freeze = false;      ///< the clock stands while it is open
    std::vector<AgencyId> to; ///< empty: every agency with a seat
    std::vector<UrgencyUnit> urgency;
    std::vector<FunctionId> leads; ///< "who leads ...?"
    std::vector<TaskId> owners;    ///< "who answers for ...?"
    std::vector<ProbeId> probes;
    std::vector<std::string> priorities; ///< to be put in order
    bool operator==(const Round &) const = default;
};

enum class Scale : std::uint8_t { agree5, level3, choice, number, text };
enum class When : std::uint8_t { before, after };

struct Question
{
    QuestionId id;
    std::string text;
    Scale scale = Scale::agree5;
    std::vector<std::string> options;
    std::string measure;   ///< "role_ambiguity", "satisfaction", ... or empty
    bool reversed = false; ///< agreement means less of the measure
    bool operator==(const Question &) const = default;
};

struct Questionnaire
{
    QuestionnaireId id;
    std::string title;
    When when = When::after;
    bool anonymous = true;
    std::vector<AgencyId> to; ///< empty: all
    std::vector<Question> questions;
    bool operator==(const Questionnaire &) const = default;
};

/// Some that belong together (before and after), for scenarios to use: a file of assets/questionnaires.
struct QuestionnaireSet
{
    QuestionnaireId id;
    std::string language = "en";
    std::string about; ///< what it is for, and after whose idea
    std::vector<Questionnaire> questionnaires;
    bool operator==(const QuestionnaireSet &) const = default;
};

/// That a scenario uses one of them.
struct UsedQuestionnaires
{
    QuestionnaireId use;
    std::vector<AgencyId> to; ///< empty: all
    bool operator==(const UsedQuestionnaires &) const = default;
};

// ── formal mechanisms and variants ───────────────────────────────────────────────────────────────────────────────────

struct TripleAlert
{
    TaskId task;
    InjectId arises;
    std::vector<SeatId> centres; ///< the first receiver among them
    Millis within{90'000};
    bool operator==(const TripleAlert &) const = default;
};

/// Agencies standing together: a talked phase, or a channel that stands for the command post.
struct CoLocation
{
    PhaseId phase;
    ChannelId channel;
    bool operator==(const CoLocation &) const = default;
};

struct Mechanisms
{
    std::optional<TripleAlert> tripleAlert;
    std::optional<CoLocation> coLocation;
    bool operator==(const Mechanisms &) const = default;
};

/// One way to play the scenario. Takes of different variants are compared.
struct Variant
{
    VariantId id;
    std::string title;
    bool matrixShown = true;
    bool proceduresKnown = true;
    bool tripleAlert = true;
    bool coLocation = true;
    bool operator==(const Variant &) const = default;
};

// ── things on the table ──────────────────────────────────────────────────────────────────────────────────────────────

struct Resource
{
    ResourceId id;
    std::string name;
    AgencyId agency;
    std::string place;
    bool operator==(const Resource &) const = default;
};

struct FormField
{
    FieldId id;
    std::string label;
    bool required = false;
    bool operator==(const FormField &) const = default;
};

struct Form
{
    FormId id;
    std::string title;
    std::vector<FormField> fields;
    bool operator==(const Form &) const = default;
};

struct Map
{
    std::string image; ///< a file name in media/
    std::vector<std::string> symbols;
    bool operator==(const Map &) const = default;
};

/// A place, unit or name that texts mention as {id}; "fit to us" replaces the value.
struct Fit
{
    std::string id;
    std::string value;
    std::string hint;
    bool operator==(const Fit &) const = default;
};

/// A word of the field as this exercise says it ("inject": "innspill").
struct Term
{
    std::string word, instead;
    bool operator==(const Term &) const = default;
};

/// A warning that the author has read and lives with.
struct Accepted
{
    std::string warning; ///< key of the problem, see problem.h
    std::string at;      ///< path of the problem ("tasks.cordon"); empty: anywhere
    std::string reason;
    bool operator==(const Accepted &) const = default;
};

struct Clock
{
    Millis length{0};             ///< planned time from STARTEX to ENDEX
    std::string storyStart;       ///< local date and time in the story at STARTEX, "2026-11-20 22:40"
    int storyRatePermille = 1000; ///< story time per exercise time, in thousandths
    bool operator==(const Clock &) const = default;
};

struct Scenario
{
    std::string id;
    std::string title;
    std::string summary;
    std::string language = "en";
    Mode mode = Mode::played;
    Clock clock;
    std::vector<Term> terms;
    std::vector<Fit> fits;
    std::vector<Objective> objectives;
    std::vector<Agency> agencies;
    std::vector<Seat> seats;
    std::vector<Channel> channels;
    std::vector<Phase> phases;
    std::vector<Move> moves;
    std::vector<Function> functions;
    std::vector<Procedure> procedures;
    std::vector<Task> tasks;
    std::vector<Item> items;
    std::vector<Inject> injects;
    std::vector<Branch> branches;
    std::vector<Need> needs;
    std::vector<Handover> handovers;
    std::vector<Tie> ties;
    std::vector<Precedence> precedence;
    std::vector<Probe> probes;
    std::vector<Round> rounds;
    std::vector<UsedQuestionnaires> standardQuestionnaires; ///< none in a loaded scenario: they stand with the others
    std::vector<Questionnaire> questionnaires;
    Mechanisms mechanisms;
    std::vector<Variant> variants;
    std::vector<Resource> resources;
    std::vector<Form> forms;
    std::optional<Map> map;
    std::vector<Accepted> accepted;
    bool operator==(const Scenario &) const = default;
};

} // namespace samvirke
