// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <algorithm>
#include <vector>

/// Questions that a scenario answers.
namespace samvirke {

template <class T, class Name>
[[nodiscard]] const T *find(const std::vector<T> &things, const Name &id)
{
    const auto it = std::ranges::find(things, id, &T::id);
    return it == things.end() ? nullptr : &*it;
}

template <class K, class V>
[[nodiscard]] const V *valueAt(const Entries<K, V> &entries, const K &key)
{
    const auto it = std::ranges::find(entries, key, [](const auto &entry) -> const K & { return entry.first; });
    return it == entries.end() ? nullptr : &it->second;
}

template <class T>
[[nodiscard]] bool contains(const std::vector<T> &things, const T &thing)
{
    return std::ranges::find(things, thing) != things.end();
}

/// The phase in force from STARTEX; empty where the scenario has no phases.
[[nodiscard]] PhaseId firstPhase(const Scenario &scenario);
[[nodiscard]] Mode modeIn(const Scenario &scenario, const PhaseId &phase);

/// The roles of @p task while @p phase is in force.
[[nodiscard]] const Row &rowIn(const Task &task, const PhaseId &phase);
[[nodiscard]] Cell cellIn(const Task &task, const PhaseId &phase, const AgencyId &agency);
/// True if any cell of the row in that phase is contested: the whole row is then not scored.
[[nodiscard]] bool isContested(const Task &task, const PhaseId &phase);
/// Agencies with R or A, in the row's order.
[[nodiscard]] std::vector<AgencyId> ownersIn(const Task &task, const PhaseId &phase);
/// The agency with A, or none where the row is not sound.
[[nodiscard]] AgencyId answerableIn(const Task &task, const PhaseId &phase);
/// True if the row says who does what in at least one phase.
[[nodiscard]] bool hasRoles(const Task &task);

/// The row that names the right lead of @p function while @p phase is in force.
[[nodiscard]] const Task *leadRow(const Scenario &scenario, const FunctionId &function, const PhaseId &phase);

/// Agencies with a column in the matrix.
[[nodiscard]] std::vector<AgencyId> measuredAgencies(const Scenario &scenario);
/// True if somebody sits there for the agency: a player, a paper seat or a counter-play seat that answers as it.
[[nodiscard]] bool isStaffed(const Scenario &scenario, const AgencyId &agency);

/// True if what is sent to @p party arrives at @p seat. Control seats are not addressed; they see what they see anyway.
[[nodiscard]] bool reaches(const Party &party, const Seat &seat);
/// True if @p seat sits with @p agency or, at counter-play, answers as it.
[[nodiscard]] bool belongsTo(const Seat &seat, const AgencyId &agency);
/// Every seat that @p party reaches, in the scenario's order.
[[nodiscard]] std::vector<const Seat *> seatsOf(const Scenario &scenario, const Party &party);
/// The agency that @p party is or sits with; empty for "all" and for names that the scenario does not know.
[[nodiscard]] AgencyId agencyOf(const Scenario &scenario, const Party &party);
/// Every agency that somebody of is reached by @p party: one, or for "all" every measured agency.
[[nodiscard]] std::vector<AgencyId> agenciesOf(const Scenario &scenario, const Party &party);
[[nodiscard]] bool isControl(SeatKind kind);

/// From inject to reading, for one reader of an item; nothing where no target is set.
[[nodiscard]] std::optional<Millis> targetOf(const Item &item, const NeedToKnow &need);

} // namespace samvirke
