// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/lookup.h"

namespace samvirke {

PhaseId firstPhase(const Scenario &scenario)
{
    return scenario.phases.empty() ? PhaseId{} : scenario.phases.front().id;
}

Mode modeIn(const Scenario &scenario, const PhaseId &phase)
{
    const Phase *p = find(scenario.phases, phase);
    return p == nullptr ? scenario.mode : p->mode;
}

const Row &rowIn(const Task &task, const PhaseId &phase)
{
    for (const PhaseRow &row : task.phased) {
        if (contains(row.phases, phase)) {
            return row.roles;
        }
    }
    return task.roles;
}

Cell cellIn(const Task &task, const PhaseId &phase, const AgencyId &agency)
{
    const Cell *cell = valueAt(rowIn(task, phase), agency);
    return cell == nullptr ? Cell{} : *cell;
}

bool isContested(const Task &task, const PhaseId &phase)
{
    return std::ranges::any_of(rowIn(task, phase), [](const auto &entry) { return entry.second.contested; });
}

std::vector<AgencyId> ownersIn(const Task &task, const PhaseId &phase)
{
    std::vector<AgencyId> owners;
    for (const auto &[agency, cell] : rowIn(task, phase)) {
        if (cell.has(R | A)) {
            owners.push_back(agency);
        }
    }
    return owners;
}

AgencyId answerableIn(const Task &task, const PhaseId &phase)
{
    for (const auto &[agency, cell] : rowIn(task, phase)) {
        if (cell.has(A)) {
            return agency;
        }
    }
    return {};
}

bool hasRoles(const Task &task)
{
    return !task.roles.empty() || !task.phased.empty();
}

const Task *leadRow(const Scenario &scenario, const FunctionId &function, const PhaseId &phase)
{
    for (const Task &task : scenario.tasks) {
        if (task.lead && task.lead->function == function &&
            (task.lead->phases.empty() || contains(task.lead->phases, phase))) {
            return &task;
        }
    }
    return nullptr;
}

std::vector<AgencyId> measuredAgencies(const Scenario &scenario)
{
    std::vector<AgencyId> ids;
    for (const Agency &agency : scenario.agencies) {
        if (agency.kind == AgencyKind::agency) {
            ids.push_back(agency.id);
        }
    }
    return ids;
}

bool isStaffed(const Scenario &scenario, const AgencyId &agency)
{
    return std::ranges::any_of(scenario.seats, [&](const Seat &seat) {
        return (seat.kind == SeatKind::player || seat.kind == SeatKind::paper || seat.kind == SeatKind::counterPlay) &&
               belongsTo(seat, agency);
    });
}

bool reaches(const Party &party, const Seat &seat)
{
    if (isControl(seat.kind)) {
        return false;
    }
    if (party.value == seat.id.value) {
        return true;
    }
    if (party == everybody) {
        return seat.kind != SeatKind::counterPlay;
    }
    return !party.value.empty() && (seat.agency.value == party.value ||
                                    std::ranges::find(seat.plays, party.value, &AgencyId::value) != seat.plays.end());
}

bool belongsTo(const Seat &seat, const AgencyId &agency)
{
    return !agency.empty() && (seat.agency == agency || contains(seat.plays, agency));
}

std::vector<const Seat *> seatsOf(const Scenario &scenario, const Party &party)
{
    std::vector<const Seat *> seats;
    for (const Seat &seat : scenario.seats) {
        if (reaches(party, seat)) {
            seats.push_back(&seat);
        }
    }
    return seats;
}

AgencyId agencyOf(const Scenario &scenario, const Party &party)
{
    if (const Agency *agency = find(scenario.agencies, AgencyId(party.value))) {
        return agency->id;
    }
    const Seat *seat = find(scenario.seats, SeatId(party.value));
    return seat == nullptr ? AgencyId{} : seat->agency;
}

std::vector<AgencyId> agenciesOf(const Scenario &scenario, const Party &party)
{
    if (party == everybody) {
        return measuredAgencies(scenario);
    }
    const AgencyId agency = agencyOf(scenario, party);
    return agency.empty() ? std::vector<AgencyId>{} : std::vector{agency};
}

bool isControl(SeatKind kind)
{
    return kind == SeatKind::facilitator || kind == SeatKind::evaluator;
}

std::optional<Millis> targetOf(const Item &item, const NeedToKnow &need)
{
    return need.within ? need.within : item.within;
}

} // namespace samvirke
