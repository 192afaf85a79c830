// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/commands.h"
#include "play/state.h"

#include <string>
#include <variant>
#include <vector>

namespace samvirke {

/// A rule that says no: an ordinary answer. What is said about each in words is in app/report/refusal_text.cpp.
struct Refusal
{
    enum class Why : std::uint8_t {
        notYours, ///< this kind of seat does not do this
        notNow,   ///< not in this state of the exercise
        noAgency, ///< say for which agency
        notYourAgency,
        unknown, ///< names something that does not exist, or that this seat has not seen
        missing, ///< a field must be filled in
        tooLong,
        badValue,
        badTime,
        notAddressed, ///< only who was asked can answer
        alreadyDone,
        tooLate,
        notHeld, ///< carries information that this seat had and that was taken back
        notOnChannel,
    } why{};
    std::string about; ///< the field or name concerned
    bool operator==(const Refusal &) const = default;
};

using Verdict = std::variant<std::vector<Happened>, Refusal>;

inline constexpr std::size_t longestText = 8'000; ///< characters
inline constexpr std::size_t longestName = 300;   ///< bytes of a name
inline constexpr std::size_t longestList = 200;
inline constexpr Millis takeBackWithin{5'000};
inline constexpr int slowestPermille = 100;
inline constexpr int fastestPermille = 60'000;

/// What the host answers to @p proposal. Pure: the same values always give the same verdict. What follows from it by
/// itself (opened tasks, phases, pauses) is in advance().
/// @param now what the exercise clock shows; not before state.now
[[nodiscard]] Verdict decide(const Scenario &scenario, const ExerciseState &state, const Seat &seat,
                             const Proposal &proposal, ExerciseTime now);

} // namespace samvirke
