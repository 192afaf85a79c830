// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace samvirke {

/// A name given by the author of a scenario to one thing of one sort. Names of different sorts do not mix.
template <class Tag>
struct Id
{
    std::string value;

    Id() = default;
    explicit Id(std::string name) : value(std::move(name)) {}
    explicit Id(std::string_view name) : value(name) {}
    explicit Id(const char *name) : value(name) {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id &) const = default;
};

using AgencyId = Id<struct AgencyTag>;
using SeatId = Id<struct SeatTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using TargetId = Id<struct TargetTag>; ///< a capability target, which evaluators rate
using ChannelId = Id<struct ChannelTag>;
using PhaseId = Id<struct PhaseTag>;
using MoveId = Id<struct MoveTag>;
using FunctionId = Id<struct FunctionTag>; ///< what a lead row leads
using TaskId = Id<struct TaskTag>;
using ProcedureId = Id<struct ProcedureTag>;
using ItemId = Id<struct ItemTag>;
using InjectId = Id<struct InjectTag>;
using ExpectationId = Id<struct ExpectationTag>;
using BranchId = Id<struct BranchTag>;
using OptionId = Id<struct OptionTag>;
using NeedId = Id<struct NeedTag>;
using HandoverId = Id<struct HandoverTag>;
using ProbeId = Id<struct ProbeTag>;
using RoundId = Id<struct RoundTag>;
using QuestionId = Id<struct QuestionTag>;
using QuestionnaireId = Id<struct QuestionnaireTag>;
using VariantId = Id<struct VariantTag>;
using ResourceId = Id<struct ResourceTag>;
using FormId = Id<struct FormTag>;
using FieldId = Id<struct FieldTag>;

/// An addressee: an agency, a seat, or "all". Which one it is, the scenario says.
using Party = Id<struct PartyTag>;

inline const Party everybody{"all"};

/// A stretch of time, and time on the exercise clock since STARTEX.
using Millis = std::chrono::milliseconds;
using ExerciseTime = Millis;

} // namespace samvirke

template <class Tag>
struct std::hash<samvirke::Id<Tag>>
{
    std::size_t operator()(const samvirke::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
