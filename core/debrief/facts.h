// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/feedback.h"
#include "plan/scenario.h"
#include "play/entry.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace samvirke {

/// How an agency acted on a task.
enum class ActKind : std::uint8_t { claimed, started, completed, decided, led, spoken, spokenDecision };

/// An agency's act on a task, by whoever caught it. Its time is when it was said or done.
struct Act
{
    std::int64_t entry = 0;
    Ref ref;
    ActKind kind{};
    AgencyId agency;
    TaskId task;
    ExerciseTime at{0};
    PhaseId phase; ///< in force then
    bool emergency = false;
    SeatKind caughtBy = SeatKind::player;
    ProcedureId procedure{}; ///< that a decision followed; empty: improvised
    [[nodiscard]] bool isDecision() const { return kind == ActKind::decided || kind == ActKind::spokenDecision; }
};

/// Who is reached by something.
struct Audience
{
    std::set<AgencyId> agencies; ///< the sender's own left out
    std::set<SeatId> seats;
};

/// Something sent or told to others, with what it carried.
struct Sending
{
    std::int64_t entry = 0;
    Ref ref;
    AgencyId from; ///< empty: the exercise direction
    SeatId by;     ///< who sent it, or wrote it down; empty: the host
    ExerciseTime at{0};
    PhaseId phase;
    std::shared_ptr<const Audience> reached; ///< never null
    std::vector<ItemId> items;
    std::vector<TaskId> tasks;
    Purpose purpose = Purpose::tell;
    bool asksAcknowledgement = false;
    bool asksUrgency = false;
    bool isInject = false;
    InjectId inject; ///< of the plan
    Ref written;     ///< or the InjectWritten
    [[nodiscard]] const std::set<AgencyId> &agencies() const { return reached->agencies; }
    [[nodiscard]] const std::set<SeatId> &seats() const { return reached->seats; }
};

/// Somebody read it, or confirmed what was told.
struct Receipt
{
    std::int64_t entry = 0;
    Ref of;
    SeatId seat;
    AgencyId agency;
    ExerciseTime at{0};
};

struct Opening
{
    std::int64_t entry = 0;
    ExerciseTime at{0};
    InjectId inject;
    Ref written;
};

/// A handover that was offered.
struct Offering
{
    std::int64_t entry = 0;
    Ref ref;
    AgencyId from;
    std::set<AgencyId> to;
    TaskId task;
    HandoverId handover;
    ExerciseTime at{0};
};

/// A handover that was offered and accepted.
struct Acceptance
{
    std::int64_t entry = 0;
    Ref of; ///< the offer
    AgencyId from, to;
    TaskId task;
    HandoverId handover;
    ExerciseTime at{0};
};

/// Something asked of others: a request, a message that asks, or words that did. Also in the sendings, by its ref.
struct Asking
{
    std::int64_t entry = 0;
    Ref ref;
    AgencyId from;
    std::set<AgencyId> to; ///< one's own left out
    TaskId task;
    ExerciseTime at{0};
    PhaseId phase;
    bool isRequest = false; ///< it waits for an answer; else it is words
};

/// An answer to a request, or what was acknowledged.
struct Answering
{
    std::int64_t entry = 0;
    Ref of;
    SeatId seat;
    AgencyId agency;
    ExerciseTime at{0};
    bool answers = false;                ///< a request; else acknowledges
    std::vector<ResourceId> resources{}; ///< promised with it
};

/// A resource that was promised to somebody, or is free again.
struct Promise
{
    std::int64_t entry = 0;
    ResourceId resource;
    AgencyId to; ///< empty: free again
    TaskId task;
    Ref request;
    ExerciseTime at{0};
};

/// Somebody said that they lead, or are taking over.
struct LeadStatement
{
    std::int64_t entry = 0;
    Ref ref;
    AgencyId agency;
    FunctionId function;
    AgencyId from; ///< of a takeover; it leads once this agency has acknowledged
    ExerciseTime at{0};
};

/// A round of questions and what was answered.
struct RoundAsked
{
    std::int64_t entry = 0;
    Ref ref;
    RoundId round;
    std::vector<AgencyId> asked;
    std::vector<AskedQuestion> questions;
    ExerciseTime at{0};
    PhaseId phase;
};
struct RoundReply
{
    std::int64_t entry = 0;
    Ref of;
    AgencyId agency;
    std::vector<GivenAnswer> answers;
};

struct UrgencyGiven
{
    std::int64_t entry = 0;
    Ref of;
    AgencyId agency;
    int level = 0; ///< 1 to 4
};

/// What rules and measures need of the entries: the fold of add().
struct Facts
{
    std::string exercise, language, team;
    VariantId variant;
    std::optional<ExerciseTime> ended;
    ExerciseTime now{0}; ///< of the last entry
    std::int64_t entries = 0;
    std::vector<std::pair<Ref, std::int64_t>> names;      ///< of the entries
    std::vector<std::pair<ExerciseTime, PhaseId>> phases; ///< since when, in order
    std::map<TaskId, Opening> openings;
    std::vector<Act> acts;
    std::vector<Sending> sendings;
    std::unordered_map<std::string, std::shared_ptr<const Audience>> audiences; ///< by sender and addressees
    std::vector<Receipt> receipts;
    std::vector<Offering> offerings;
    std::vector<Acceptance> acceptances;
    std::vector<Asking> askings;
    std::vector<Answering> answerings; ///< and acknowledgements
    std::vector<Promise> promises;
    std::vector<LeadStatement> leads;
    std::vector<RoundAsked> rounds;
    std::vector<RoundReply> replies;
    std::vector<UrgencyGiven> urgency;
    int recalled = 0; ///< acts reconstructed afterwards
    std::vector<std::pair<ExerciseTime, CoverageChanged>> coverage;
    std::map<SeatId, StaffedBy> staffed;
    std::unordered_map<Ref, TaskId> attributed; ///< what acts were really about
    int corrections = 0;                        ///< how often a facilitator or evaluator said so
    std::set<Ref> struck;                       ///< ruled through
    std::set<Ref> takenBack;                    ///< releases that nobody had opened
    std::unordered_map<Ref, ActSpoken> spoken;
    std::unordered_map<Ref, std::size_t> sendingAt;  ///< place in @c sendings
    std::unordered_map<Ref, std::size_t> askingAt;   ///< in @c askings, of the last with that name
    std::unordered_map<Ref, std::size_t> offeringAt; ///< in @c offerings
    Feedback feedback;

    /// Makes room for what @p more entries may add, for folding long records: growing step by step moves everything
    /// again and again. What is not needed costs no memory.
    void makeRoom(std::size_t more);
    /// Until when things count: ENDEX, or the last entry of an exercise that goes on. No fact is later, for the host
    /// takes none.
    [[nodiscard]] ExerciseTime end() const { return ended.value_or(now); }
    [[nodiscard]] PhaseId phaseAt(ExerciseTime at) const;
    [[nodiscard]] const Sending *sending(Ref ref) const;
};

/// The facts with one more entry. Pure; a live control room runs the same step.
[[nodiscard]] Facts add(Facts facts, const Scenario &scenario, const Entry &entry);
/// The same in place, for folding long records.
void addTo(Facts &facts, const Scenario &scenario, const Entry &entry);

/// The task that an act was recorded for; empty where none was named. Nothing for what is no act on a task, or on the
/// lead alone.
[[nodiscard]] std::optional<TaskId> actOf(const Event &event);

/// The facts as measures look at them: acts that were ruled through and releases that were taken back left out,
/// attributions as corrected. What was sent and then ruled through had been sent.
[[nodiscard]] Facts settled(Facts facts);

/// True if what @p agency does at @p at is caught: in a played phase somebody sits for it, in a talked one a loggist,
/// an evaluator or the facilitator covers it.
[[nodiscard]] bool isObserved(const Scenario &scenario, const Facts &facts, const AgencyId &agency, ExerciseTime at);

/// True if only paper seats could meet a timed opportunity of @p agency.
[[nodiscard]] bool hasOnlyPaper(const Scenario &scenario, const Facts &facts, const AgencyId &agency);

} // namespace samvirke
