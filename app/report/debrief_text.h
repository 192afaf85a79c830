// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/words.h"

namespace samvirke {

[[nodiscard]] QString measureName(const Words &words, std::string_view key);
/// What the measure says, how it is made and where that comes from, in plain words.
[[nodiscard]] QString measureHelp(const Words &words, std::string_view key);
/// "0.71", or counts where there is not enough evidence: "2 of 3 - not enough to score".
[[nodiscard]] QString measureValue(const Words &words, const Measure &measure);

[[nodiscard]] QString outcomeName(const Words &words, TaskOutcome outcome);
/// "17 of 24 tasks were clear; 3 late; 2 duplicated; 1 wrong owner; 1 unclaimed."
[[nodiscard]] QString taskSentence(const Words &words, const std::vector<TaskResult> &tasks);

/// The finding as a sentence, with agencies, tasks and facts by name.
[[nodiscard]] QString findingText(const Words &words, const Scenario &scenario, const Finding &finding);

[[nodiscard]] QString severityText(const Words &words, int severity);

/// "A/R" where it was played as planned, else "I → A/R".
[[nodiscard]] QString roleText(const PlayedCell &cell);
/// The same in words, with the agency.
[[nodiscard]] QString roleHelp(const Words &words, const Scenario &scenario, const PlayedCell &cell);

/// "E12, E40"
[[nodiscard]] QString entryList(const std::vector<std::int64_t> &entries);

[[nodiscard]] QString agencyName(const Scenario &scenario, const AgencyId &agency);
[[nodiscard]] QString taskTitle(const Scenario &scenario, const TaskId &task);

/// A time of the exercise, "T+00:12:30".
[[nodiscard]] QString timeText(ExerciseTime at);
/// A stretch of time, "2 min 10 s".
[[nodiscard]] QString stretchText(Millis stretch);

} // namespace samvirke
