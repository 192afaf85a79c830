// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/measure_help.h"
#include "report/words.h"

namespace samvirke {

/// "0.71", or counts where there is not enough evidence: "2 of 3 - not enough to score".
[[nodiscard]] QString measureValue(const Words &words, const Measure &measure);

/// "0.55 to 0.83", empty where there is none.
[[nodiscard]] QString intervalText(const Words &words, const Measure &measure);
/// What the measure would have been otherwise: "Had Health read “…” by T+00:10:00".
[[nodiscard]] QString otherwiseText(const Words &words, const Scenario &scenario, const Costly &costly);

[[nodiscard]] QString groupName(const Words &words, GroupKind kind);
/// The value of a group and what it rests on, or why it has none.
[[nodiscard]] QString groupText(const Words &words, const Group &group);
/// What the difference between both groups says, measured by the noise of one run; empty where one has no value.
[[nodiscard]] QString groupDifferenceText(const Words &words, const Debrief &debrief);

[[nodiscard]] QString indicatorName(const Words &words, std::string_view key);
/// Of the dimension that the indicator belongs to.
[[nodiscard]] QString dimensionName(const Words &words, std::string_view indicator);
/// "2 – developing"
[[nodiscard]] QString levelText(const Words &words, int level);
[[nodiscard]] QString scaleName(const Words &words, std::string_view key);
[[nodiscard]] QString ratingText(const Words &words, Rating rating);
/// The matter that agencies rated.
[[nodiscard]] QString urgencyMatter(const Scenario &scenario, const std::string &what);

/// What the spread between the lowest and the highest rating comes to: agree, close, split, disagree.
[[nodiscard]] QString spreadText(const Words &words, int spread);
/// Planned, seen, missing.
[[nodiscard]] QString contactText(const Words &words, const Contact &contact);
/// The agency, or its seat where dispatch and scene are two readers.
[[nodiscard]] QString readerName(const Scenario &scenario, const Reader &reader);
/// The same with the agency's code, for narrow columns: "EMS, Health 113".
[[nodiscard]] QString readerCode(const Scenario &scenario, const Reader &reader);
/// "read in time", "never told"
[[nodiscard]] QString readerStateText(const Words &words, const Reader &reader);
[[nodiscard]] QString itemText(const Scenario &scenario, const ItemId &item);

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
/// "Police, Fire service"
[[nodiscard]] QString agencyNames(const Scenario &scenario, const std::vector<AgencyId> &agencies);
[[nodiscard]] QString taskTitle(const Scenario &scenario, const TaskId &task);

/// A time of the exercise, "T+00:12:30".
[[nodiscard]] QString timeText(ExerciseTime at);
/// A stretch of time, "2 min 10 s".
[[nodiscard]] QString stretchText(Millis stretch);

} // namespace samvirke
