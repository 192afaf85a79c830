// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "measures/permutation.h"

#include <tl/expected.hpp>

namespace samvirke {

/// One play that is to be compared with others.
struct PlayToCompare
{
    Debrief debrief;
    std::string record;    ///< the hash of its last entry: what tells one record from another
    std::string plan;      ///< the digest of its scenario
    std::string condition; ///< of the group that played it; empty: these are takes by the same people
    std::vector<std::pair<InjectId, ExerciseTime>> released; ///< first releases of the plan's injects
    std::int64_t startedMs = 0; ///< of STARTEX by the wall's clock, milliseconds since 1970, UTC; 0: not known
};

/// What the plays have between them. The order is that of the plays throughout.
struct PlayComparison
{
    /// A group value recomputed over the measures that are in the basis of every play.
    struct OfGroup
    {
        GroupKind kind{};
        Group::Status status = Group::Status::tooFewMeasures;
        std::vector<std::string_view> basis;      ///< common to all
        std::vector<std::string_view> onlyInSome; ///< in the basis of some plays: left out
        std::vector<std::optional<double>> values;
        std::vector<std::optional<double>> differences; ///< from the first play
        std::optional<Permutation> test;                ///< only between two conditions with enough groups each
    };
    struct OfMeasure
    {
        std::string_view key;
        std::vector<Measure> plays; ///< without their units
        bool inCommonBasis = false;
        std::vector<std::optional<double>> differences; ///< from the first play
    };
    struct OfTask
    {
        TaskId task;
        std::vector<std::optional<TaskResult>> plays; ///< nothing: the task is not in that play's plan
        [[nodiscard]] bool differs() const;           ///< its outcome
    };
    struct OfInject
    {
        InjectId inject;
        std::vector<std::optional<ExerciseTime>> released;
    };
    struct Condition
    {
        std::string name;
        std::vector<std::size_t> plays; ///< places
    };

    std::string scenario, title;
    bool samePlan = true;              ///< or the scenario was changed between plays
    std::vector<VariantId> variants;   ///< of each play
    std::vector<std::int64_t> started; ///< of each play: STARTEX, milliseconds since 1970, UTC; 0: not known
    std::vector<Condition> conditions; ///< none: takes by the same people
    std::vector<OfGroup> groups;
    std::vector<OfMeasure> measures;
    std::vector<OfTask> tasks;
    std::vector<OfInject> injects;
    /// Places of the plays in the order in which they were played; of those at the same time as they are given.
    [[nodiscard]] std::vector<std::size_t> inOrderOfTime() const;
};

/// Why plays cannot be compared.
struct CompareError
{
    enum class What : std::uint8_t {
        fewerThanTwo,
        goesOn,        ///< has no ENDEX yet
        otherScenario, ///< than the first
        otherVariant,  ///< than the first, or than the first of its condition
        sameRecord,    ///< as an earlier one
        oneCondition,  ///< all are of the same
    } what{};
    std::size_t play = 0, other = 0; ///< places
};

[[nodiscard]] std::string_view keyOf(CompareError::What what);

/// A difference between two group values of one play each that is smaller means nothing (SCORING 4).
inline constexpr double leastGroupDifference = 0.06;
[[nodiscard]] bool meansNothing(double groupDifference);
/// Groups that each of two conditions needs for a test.
inline constexpr std::size_t groupsForTest = 5;

/// Compares plays of one scenario, aligned on its tasks and injects. Takes by the same people and groups of different
/// people look the same in a record: who asks says which they are, by naming conditions or not.
[[nodiscard]] tl::expected<PlayComparison, CompareError> compare(const std::vector<PlayToCompare> &plays);

/// When each inject of the plan was first released and not taken back, in the record's order.
[[nodiscard]] std::vector<std::pair<InjectId, ExerciseTime>> releasesIn(std::span<const Entry> entries);

/// @param names of the plays, in their order
[[nodiscard]] std::string toJson(const PlayComparison &comparison, const std::vector<std::string> &names);

} // namespace samvirke
