// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/facts.h"
#include "debrief/measure.h"
#include "debrief/travel.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// What became of a task (SCORING 2).
enum class TaskOutcome : std::uint8_t {
    clear,
    late,
    duplicated,
    lateAndDuplicated,
    wrongOwner,
    unclaimed,
    notObserved, ///< left out of what was offered, counted
    notDue,      ///< never opened, its target not before ENDEX, contested, without target: not judged
};

[[nodiscard]] std::string_view keyOf(TaskOutcome outcome);
/// 1, 0.5, 0.25 or 0; nothing where the task is not judged.
[[nodiscard]] std::optional<double> creditOf(TaskOutcome outcome);

struct TaskResult
{
    TaskId task;
    TaskOutcome outcome = TaskOutcome::notDue;
    std::optional<ExerciseTime> opened; ///< if it is judged
    AgencyId owner;                     ///< who took it
    std::optional<Millis> latency;      ///< from the opening to that act
    std::optional<Millis> response;     ///< from the opening to the first act by an agency with R or A in the matrix
    std::vector<AgencyId> outsiders;    ///< who acted without a role, an accepted handover or an emergency
    std::vector<AgencyId> acting;       ///< everybody who acted, in order
    std::vector<std::int64_t> entries;
};

/// One observation, with the entries that prove it. What it says in words is in app/report/finding_text.cpp.
struct Finding
{
    enum class Rule : std::uint8_t {
        taskUnclaimed,
        taskWrongOwner,
        taskDuplicated,
        taskLate,
        outsideMandate,
        notConsulted,
        notInformed,
        informationMissed,
        informationLate,
        informationUnneeded,
        taskNotObserved,
        requestMisrouted,
        leadUnclear,
        leadMisread,
        handoverMissed,
        handoverLate,
        ownerMisread,
        notAlerted,
        loopOpen,
        tieMissing,
        orderBroken,
        pictureSplit,
        urgencySplit,
        requestUnanswered,
        resourcePromisedTwice,
        sourcesDisagree,
    } rule{};
    int severity = 1; ///< 1 worth a word, 2 worth a question, 3 worth the debrief's time
    std::vector<AgencyId> agencies;
    std::vector<TaskId> tasks;
    std::vector<ItemId> items;
    std::vector<std::int64_t> entries;
    ExerciseTime at{0};
};

[[nodiscard]] std::string_view keyOf(Finding::Rule rule);

struct PlayedCell
{
    TaskId task;
    AgencyId agency;
    Cell planned;
    std::uint8_t played = noRole;
    std::vector<std::int64_t> entries; ///< behind what was played
    /// True if a planned part was not played, or the agency decided or acted without that part. Deciding is acting;
    /// support may act and need not; knowing more than planned is no difference.
    [[nodiscard]] bool differs() const;
};

/// Whom an agency named when a round asked who answers for a task.
struct OwnerSaid
{
    TaskId task;
    AgencyId agency;
    std::optional<AgencyId> said; ///< nothing: asked and not answered
    AgencyId right;               ///< by the plan; empty: contested, or nobody's, and not scored
    ExerciseTime at{0};           ///< when it was asked
    std::vector<std::int64_t> entries;
};

/// What two agencies had to do with each other: planned as a required tie, seen as exchanges of substance (read, and
/// carrying what the receiver needs or has a role in; an answered request; an accepted handover).
struct Contact
{
    AgencyId from, to;
    bool planned = false;
    int messages = 0;                  ///< sent from the one to the other, of any kind
    int exchanges = 0;                 ///< of substance
    std::vector<std::int64_t> entries; ///< of substance
    [[nodiscard]] bool seen() const { return exchanges > 0; }
};

/// Who was in contact with whom. Descriptive: no direction is right.
struct ContactNetwork
{
    std::vector<AgencyId> nodes;
    std::vector<Contact> arcs; ///< planned or with a message, by the plan's order of agencies
    std::optional<double> density, reciprocity, degreeCentralization, betweennessCentralization, fragmentation;
};

/// One matter whose urgency agencies were asked for: each agency's last rating, 1 to 4.
struct UrgencyUnitResult
{
    std::string what;                                             ///< id of the inject, or of the question of a round
    std::vector<std::pair<AgencyId, std::optional<int>>> ratings; ///< in the plan's order; nothing: asked and not given
    std::vector<std::int64_t> entries;
};

/// An indicator of collaboration (SCORING 5), at level 1 (latent) to 3 (active).
struct Indicator
{
    std::string_view key, dimension;
    std::optional<double> behaviour;    ///< 0..1, from the measures that speak of it; nothing: the record cannot say
    std::optional<int> behaviourLevel;  ///< by cut points
    std::vector<std::string_view> from; ///< keys of those measures and facts
    std::optional<double> judgement;    ///< median level of those who answered
    std::optional<double> spread;       ///< between the quartiles
    int answers = 0;
};

/// One item of a questionnaire that belongs to a scale, scaled so that 1 is best. Released for three or more answers.
struct ScaleResult
{
    std::string key; ///< "role_ambiguity", "satisfaction", "community_satisfaction", ...
    When when = When::after;
    std::optional<AgencyId> agency; ///< nothing: all together
    int answers = 0;
    std::optional<double> value; ///< nothing: fewer than three
};

/// An evaluator's rating of a target, beside the measures and never among them.
struct TargetResult
{
    TargetId target;
    std::vector<std::pair<Rating, std::int64_t>> ratings; ///< with its entry
    std::vector<std::string> comments;                    ///< of each, may be empty
};

/// A note of an evaluator with its codes.
struct Observation
{
    std::int64_t entry = 0;
    ExerciseTime at{0};
    std::string text, code, obstacle, dimension, principle;
    NoteTag tag = NoteTag::none;
    std::vector<AgencyId> about;
    std::vector<std::int64_t> entries; ///< that it is linked to
};

/// Shown, never scored, because no direction is right.
struct Descriptive
{
    struct OfAgency
    {
        AgencyId agency;
        int messages = 0, decisions = 0, acts = 0;
        double plannedShare = 0, playedShare = 0; ///< of tasks
    };
    std::vector<OfAgency> agencies;
    int stakeholders = 0;                              ///< agencies that did or said anything
    std::optional<double> taskShareMatch;              ///< 1 - Jensen-Shannon divergence of planned and played share
    int byProcedure = 0, improvised = 0;               ///< decisions on tasks that an agreed procedure covers
    int sequential = 0, parallel = 0, synchronous = 0; ///< pairs of agencies' activities on the same task
    int recalled = 0;                                  ///< acts reconstructed afterwards
    int linked = 0;                                    ///< captured acts that another source had caught too
};

struct Debrief
{
    std::string exercise, scenario, title, language, team;
    VariantId variant;
    ExerciseTime length{0};
    bool ended = false;
    std::int64_t entries = 0;
    int corrections = 0;
    std::vector<TaskResult> tasks; ///< in the order of the matrix, distractors left out
    std::vector<Measure> measures; ///< in the order of SCORING 2 and 3
    std::vector<Group> groups;     ///< role clarity, coordination
    std::vector<Finding> findings; ///< gravest first, then by time
    std::vector<PlayedCell> matrix;
    std::vector<OwnerSaid> ownersSaid; ///< the matrix as each agency saw it
    std::vector<InformationTravel> travels;
    ContactNetwork network;
    std::vector<UrgencyUnitResult> urgency;
    std::vector<Indicator> collaboration; ///< ten, in four dimensions
    std::vector<ScaleResult> scales;
    std::vector<TargetResult> targets;
    std::vector<Observation> observations;
    Descriptive descriptive;
    [[nodiscard]] const Measure *measure(std::string_view key) const;
    [[nodiscard]] const Group *group(GroupKind kind) const;
};

/// What somebody said after the exercise that an act was really about.
struct Attribution
{
    TaskId task;
    std::string reason;
    bool operator==(const Attribution &) const = default;
};
using Attributions = std::map<std::int64_t, Attribution>; ///< by the number of the entry that records the act

/// What can be chosen about a judgement; stands in debrief.json.
struct JudgeOptions
{
    std::map<std::string, double, std::less<>> weights; ///< of measures in their group; 1 and relevance 2 without
    double active = 0.75, developing = 0.40;            ///< cut points of the levels of collaboration
    Attributions attributions;                          ///< count before those that the record itself corrects
};

/// Judges @p facts. Pure, and bit-equal on every machine.
[[nodiscard]] Debrief judge(const Scenario &scenario, Facts facts, const JudgeOptions &options = {});

/// Folds @p entries and judges them.
[[nodiscard]] Debrief debriefOf(const Scenario &scenario, std::span<const Entry> entries,
                                const JudgeOptions &options = {});

/// Who had been in contact with whom by @p until, from the entries up to then alone.
[[nodiscard]] ContactNetwork contactsUntil(const Scenario &scenario, std::span<const Entry> entries,
                                           ExerciseTime until);

/// 1 for @p latency up to @p target, then halved with every further target; 0 for never. Convention of this program.
[[nodiscard]] double timeliness(std::optional<Millis> latency, Millis target);

/// debrief.json of an exercise that nobody has said anything about yet.
[[nodiscard]] std::string toJson(const Debrief &debrief);

} // namespace samvirke
