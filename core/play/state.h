// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/events.h"
#include "play/things.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace samvirke {

enum class Status : std::uint8_t { lobby, running, paused, ended, closed };

/// What is known of one inject of the plan.
struct Cue
{
    std::optional<Ref> released;
    ExerciseTime releasedAt{0};
    std::optional<ExerciseTime> retimed;
    bool held = false;
    bool skipped = false;
};

struct RoundNow
{
    Ref ref;
    std::set<AgencyId> answered;
    std::map<AgencyId, std::vector<GivenAnswer>> answers; ///< each agency's last ones, as far as they may be seen
    bool open = true;
    bool freezes = false; ///< the clock waits for it
    bool revealed = false;
};

struct ResourceNow
{
    ResourceState state = ResourceState::available;
    std::string place;
    std::vector<std::pair<AgencyId, Ref>> committed; ///< to whom, by which entry; more than one is a double promise
};

/// Who made something come true, and when.
struct Came
{
    AgencyId agency;
    ExerciseTime at{0};
};

/// What an exercise has come to: the fold of what happened. The host folds everything, a seat what it may see; both
/// with apply.
struct ExerciseState
{
    Status status = Status::lobby;
    PauseCause pauseCause = PauseCause::facilitator;
    bool realEmergency = false; ///< raised, and not gone on since
    int ratePermille = 1000;
    ExerciseTime now{0}; ///< of the last thing that happened
    std::uint64_t happenedSoFar = 0;
    std::optional<ExerciseTime> jumpedTo; ///< the clock was last set on to here, and has not been stopped since
    VariantId variant;
    std::string language;
    std::vector<FileDigest> files; ///< of the scenario as it was

    PhaseId phase;
    ExerciseTime phaseSince{0};
    std::set<PhaseId> phasesEntered;

    std::map<InjectId, Cue> cues;                ///< those something happened to
    std::map<Ref, ExerciseTime> writtenDue;      ///< injects written in play and not yet released
    std::map<Ref, ExerciseTime> writtenReleased; ///< those released
    std::map<BranchId, std::pair<OptionId, ExerciseTime>> branches;
    std::map<TaskId, std::pair<ExerciseTime, TaskOpened>> openedTasks;
    std::map<std::pair<Happening, std::string>, std::vector<Came>> came; ///< by what and subject
    std::map<RoundId, Ref> roundsOpened;
    std::map<Ref, RoundNow> rounds;
    std::map<ResourceId, ResourceNow> resources;
    std::map<AgencyId, std::set<CoverageMeans>> coverage;
    std::map<SeatId, StaffedBy> staffed;
    std::set<QuestionnaireId> questionnairesOpened;
    std::map<std::pair<QuestionnaireId, AgencyId>, int> anonymousAnswers; ///< how many an agency has given
    std::set<SeatId> mandatesRead;
    std::unordered_map<ItemId, std::vector<Ref>> carriedBy; ///< what holds each information item
    Things things;

    [[nodiscard]] const Thing *find(Ref ref) const { return things.find(ref); }
};

/// The state after @p happened. Pure: no clock, no I/O, no randomness. Knows nothing of entry numbers. What it does not
/// find (a seat folds only what it may see) it leaves alone.
[[nodiscard]] ExerciseState apply(ExerciseState state, const Happened &happened);

/// apply, folded.
[[nodiscard]] ExerciseState replay(std::span<const Happened> happened, ExerciseState from = {});

} // namespace samvirke
