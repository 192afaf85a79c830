// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"

namespace samvirke {

/// A moment worth talking about right after an exercise.
struct HotMoment
{
    enum class Kind : std::uint8_t {
        urgencySplit,    ///< agencies found the same matter urgent and not
        silence,         ///< something waited for an agency that said and did nothing
        lateExpectation, ///< what came furthest after its target, or never
        roleConflict,    ///< two did it, or nobody, or who has no part in it
        otherFinding,
        observedProblem, ///< an evaluator's note
        save,            ///< done in time, and only just
        wellDone,        ///< done in time, with most of it left
        agreement,       ///< all found the same matter equally urgent
        observedStrength ///< an evaluator's note
    } kind{};
    double weight = 0; ///< 0..1, among moments of all kinds
    ExerciseTime at{0}, until{0};
    std::vector<AgencyId> agencies;
    std::vector<TaskId> tasks;
    std::vector<ItemId> items;
    std::string matter;                 ///< of urgency: as in UrgencyUnitResult::what; of a note: its text
    std::optional<Finding> finding;     ///< that it comes from
    std::optional<Millis> took, target; ///< of what was done in time, or late; nothing taken: never
    std::vector<std::int64_t> entries;  ///< at least one, in the record's order

    [[nodiscard]] bool isStrength() const { return kind >= Kind::save; }
    /// True if both would say the same twice.
    [[nodiscard]] bool isAbout(const HotMoment &other) const;
};

/// Chosen by rule, so that whoever shows them need not.
struct HotWash
{
    std::vector<HotMoment> chosen;     ///< by time; five where the record offers as many
    std::vector<HotMoment> others;     ///< that may stand in for them, the weightiest first
    std::vector<HotMoment::Kind> none; ///< of the five kinds that were looked for: those that the record has none of
};

inline constexpr std::size_t hotMoments = 5;
inline constexpr std::size_t hotStrengths = 2; ///< of them, where there are as many

[[nodiscard]] std::string_view keyOf(HotMoment::Kind kind);

/// The largest split of urgency, the longest silence, the latest expectation, the worst conflict of roles and the best
/// save; of those that speak of something to improve the three weightiest, and two strengths. Where there are fewer of
/// the one, there are more of the other. Pure. @p debrief is that of @p entries.
[[nodiscard]] HotWash hotWashOf(const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief);

} // namespace samvirke
