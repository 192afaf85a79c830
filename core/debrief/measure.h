// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/bootstrap.h"
#include "plan/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// One opportunity that a measure counted: what it was, how well it went, and the entries that prove it.
struct Unit
{
    std::string what{}; ///< "task", "task/agency", "item/reader", ...
    double credit = 0;  ///< 0..1
    double weight = 1;
    std::vector<std::int64_t> entries{};
    TaskId task{};
    ItemId item{};
    AgencyId agency{};                ///< whose opportunity it was
    std::optional<ExerciseTime> by{}; ///< until when it would have had full credit, where time decides
    bool extra = false;               ///< not offered, but done and wrong: it counts against
    int half = 0;                     ///< of a measure that is the mean of two
    bool operator==(const Unit &) const = default;
};

enum class MeasureStatus : std::uint8_t {
    ok,
    notEnoughEvidence, ///< fewer opportunities than the minimum: counts are shown
    notApplicable,     ///< none
    undefined          ///< ratings that are all alike: agreement is not defined, see percentAgreement
};

enum class GroupKind : std::uint8_t { none, roleClarity, coordination };

/// A unit that cost much, and what the measure would have been otherwise.
struct Costly
{
    Unit unit;
    double otherwise = 0; ///< the value, had it had full credit, or had it not been done
    bool operator==(const Costly &) const = default;
};

struct Measure
{
    std::string_view key;
    GroupKind group = GroupKind::none; ///< none: shown beside
    MeasureStatus status = MeasureStatus::notApplicable;
    std::optional<double> value;      ///< only where the status is ok; an alpha -1..1, else 0..1
    std::optional<Interval> interval; ///< 90 %, bootstrap; none for a value of exactly 0 or 1
    int n = 0;                        ///< opportunities offered
    int minimum = 5;
    int notObserved = 0;                       ///< left out because nobody would have seen it
    double weight = 1;                         ///< in its group
    double atLeast = 0;                        ///< the denominator is never smaller
    bool isAlpha = false;                      ///< Krippendorff's; counts in a group as max(0, value) x given
    double given = 1;                          ///< of ratings asked for, the share given
    std::optional<double> percentAgreement;    ///< beside an alpha
    std::optional<double> accuracy, agreement; ///< of shared_picture: its two factors alone
    bool inBasis = false;                      ///< enough was offered: it counts in its group, whatever came of it
    std::vector<Unit> units;
    std::vector<Costly> costliest; ///< at most three, costliest first
    std::vector<std::int64_t> entries;
};

/// The weighted mean of the measures that the exercise as played offered enough for.
struct Group
{
    enum class Status : std::uint8_t { ok, tooFewMeasures, tooFewAgencies } status = Status::tooFewMeasures;
    GroupKind kind{};
    std::optional<double> value;
    std::vector<std::string_view> basis;   ///< keys
    std::vector<std::string_view> without; ///< of these, those without a value: they count 0
};

[[nodiscard]] std::string_view keyOf(GroupKind kind);
[[nodiscard]] std::string_view keyOf(MeasureStatus status);
[[nodiscard]] std::string_view keyOf(Group::Status status);

/// The keys of all measures, in the order of the debrief.
[[nodiscard]] std::vector<std::string_view> measureKeys();
/// Those of them that count in a group.
[[nodiscard]] std::vector<std::string_view> weightedKeys();

} // namespace samvirke
