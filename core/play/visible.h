// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/state.h"

#include <optional>
#include <vector>

namespace samvirke {

/// What @p seat may see of @p happened: all of it, all but the fields that are left out for it and the names of what it
/// has not seen, or nothing. In @p state what it refers to is looked up: as it was just before, or at any time since.
/// Pure, and the only judge of need-to-know: what it withholds is never sent.
[[nodiscard]] std::optional<Happened> visibleTo(const Scenario &scenario, const ExerciseState &state,
                                                const Happened &happened, const Seat &seat);

/// The same without the copy.
[[nodiscard]] bool isVisibleTo(const Scenario &scenario, const ExerciseState &state, const Happened &happened,
                               const Seat &seat);

/// What every seat may see of one thing: few different versions, and who gets which.
struct Views
{
    static constexpr int nothing = -1;
    std::vector<Happened> versions;
    std::vector<int> of; ///< for each seat of the scenario a place in `versions`, or nothing
};

/// visibleTo for all seats at once.
[[nodiscard]] Views viewsOf(const Scenario &scenario, const ExerciseState &state, const Happened &happened);

/// True if something that @p seat may see, and that was not taken back, carries the item.
[[nodiscard]] bool holdsItem(const Scenario &scenario, const ExerciseState &state, const ItemId &item,
                             const Seat &seat);

/// The same, also where it was taken back since: the seat knows that there is such an item.
[[nodiscard]] bool hasSeenItem(const Scenario &scenario, const ExerciseState &state, const ItemId &item,
                               const Seat &seat);

/// What @p seat is given of the scenario at the start. Facilitators and evaluators get all of it; others no injects,
/// items, needs, handovers to come, probes, expectations or keys, and the matrix, mandates and procedures only where @p
/// variant shows them.
[[nodiscard]] Scenario scenarioFor(const Scenario &scenario, const VariantId &variant, const Seat &seat);

} // namespace samvirke
