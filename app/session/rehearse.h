// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "host/host.h"
#include "journal/error.h"
#include "plan/load.h"
#include "rehearsal/team.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke {

struct RehearsalOptions
{
    VariantId variant; ///< empty: the first one
    Team team;
    std::uint64_t seed = 1;
    std::string language; ///< of the texts; empty: the scenario's own
    JudgeOptions judging; ///< of the debrief that is made of it
};

struct Rehearsed
{
    std::string exercise; ///< its id
    std::int64_t entries = 0;
    ExerciseTime length{0};
    std::vector<std::string> refusals; ///< "seat: why, about": what the host did not accept from simulated seats
};

struct RehearsalError
{
    enum class What : std::uint8_t {
        scenario, ///< it has errors: see @c problems
        noVariant,
        journal,
        stalled, ///< nobody wants to act any more although the exercise is not closed
        stopped, ///< by the progress callback
    } what{};
    std::string detail;
    std::vector<Problem> problems;
    JournalError journal;
};

/// What a rehearsal begins with. The same files and options give the same exercise.
struct PreparedRehearsal
{
    Scenario scenario;
    NewExercise exercise;
    HostOptions host;
};

[[nodiscard]] tl::expected<PreparedRehearsal, RehearsalError> prepareRehearsal(const std::vector<ScenarioFile> &files,
                                                                               const RehearsalOptions &options);

/// The wall time that a rehearsal's STARTEX is dated: when its story begins.
[[nodiscard]] std::int64_t plannedStartMs(const Scenario &scenario);

/// Called now and then with the exercise time reached and the planned length; returning false stops the rehearsal.
using RehearsalProgress = std::function<bool(ExerciseTime, ExerciseTime)>;

/// Plays @p files to the end with simulated seats through the real host, line and journal, and leaves the record in
/// @p exerciseFile, which must not exist. Same files, options and program: same bytes.
[[nodiscard]] tl::expected<Rehearsed, RehearsalError> rehearse(const std::vector<ScenarioFile> &files,
                                                               const RehearsalOptions &options,
                                                               const std::filesystem::path &exerciseFile,
                                                               const RehearsalProgress &progress = {});

} // namespace samvirke
