// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/facts.h"

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
    AgencyId owner;                  ///< who took it
    std::optional<Millis> latency;   ///< from the opening to that act
    std::optional<Millis> response;  ///< from the opening to the first act by an agency with R or A in the matrix
    std::vector<AgencyId> outsiders; ///< who acted without a role, an accepted handover or an emergency
    std::vector<AgencyId> acting;    ///< everybody who acted, in order
    std::vector<std::int64_t> entries;
};

/// One opportunity that a measure counted: what it was, how well it went, and the entries that prove it.
struct Unit
{
    std::string what; ///< "task", "task/agency", "item/reader"
    double credit = 0;
    double weight = 1;
    std::vector<std::int64_t> entries;
};

enum class MeasureStatus : std::uint8_t { ok, notEnoughEvidence, notApplicable };

struct Measure
{
    std::string_view key;
    MeasureStatus status = MeasureStatus::notApplicable;
    std::optional<double> value; ///< only where the status is ok
    int n = 0;                   ///< opportunities offered
    int minimum = 5;
    int notObserved = 0; ///< left out because nobody would have seen it
    double weight = 1;
    std::vector<Unit> units;
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
    std::vector<Finding> findings; ///< gravest first, then by time
    std::vector<PlayedCell> matrix;
    [[nodiscard]] const Measure *measure(std::string_view key) const;
};

/// Judges @p facts. Pure, and bit-equal on every machine.
[[nodiscard]] Debrief judge(const Scenario &scenario, const Facts &facts);

/// Folds @p entries and judges them.
[[nodiscard]] Debrief debriefOf(const Scenario &scenario, std::span<const Entry> entries);

/// 1 for @p latency up to @p target, then halved with every further target; 0 for never. Convention of this program.
[[nodiscard]] double timeliness(std::optional<Millis> latency, Millis target);

/// debrief.json.
[[nodiscard]] std::string toJson(const Debrief &debrief);

} // namespace samvirke
