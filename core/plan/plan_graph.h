// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// What leads to what in a plan: injects and choices as a graph in layers.
namespace samvirke {

/// Why an inject can never come.
enum class Stuck : std::uint8_t {
    no,          ///< it can
    notActive,   ///< it is switched off
    unscheduled, ///< it has no time yet
    nothingAsks, ///< what it waits for is not in the plan, or nothing brings it about
    circle,      ///< it waits for itself, by way of others
    behindStuck  ///< what it waits for never comes
};

struct PlanNode
{
    InjectId inject; ///< of an inject; else
    BranchId branch; ///< of a choice
    std::size_t layer = 0, row = 0;
    Stuck stuck = Stuck::no;
    [[nodiscard]] bool isChoice() const { return !branch.empty(); }
};

struct PlanLink
{
    enum class How : std::uint8_t {
        after,  ///< so long behind it
        when,   ///< when something has happened that it makes possible
        unless, ///< at its own time, if that has not happened
        option  ///< where this is chosen
    } how = How::after;
    std::size_t from = 0, to = 0; ///< of the nodes
    OptionId option;
};

struct PlanGraph
{
    std::vector<PlanNode> nodes; ///< choices, then injects in the author's order; expected actions are none
    std::vector<PlanLink> links;
    std::size_t layers = 0, rows = 0;
    /// The node of @p inject; as many as there are: none.
    [[nodiscard]] std::size_t nodeOf(const InjectId &inject) const;
};

/// What waits for something stands in a layer behind it, in its row where that is free. No two stand in one place.
[[nodiscard]] PlanGraph planGraph(const Scenario &scenario);

} // namespace samvirke
