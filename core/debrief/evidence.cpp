// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evidence.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

Evidence::Evidence(const Scenario &s, const Facts &settled) : scenario(s), facts(settled)
{
    for (const Sending &sending : facts.sendings) {
        for (const ItemId &item : sending.items) {
            m_carrying[item].push_back(&sending);
            if (sending.isInject) {
                m_given[item].push_back(&sending);
            }
        }
        for (const TaskId &task : sending.tasks) {
            m_about[task].push_back(&sending);
        }
        if (sending.isInject && !sending.inject.empty()) {
            m_releases.try_emplace(sending.inject, &sending);
        }
    }
    for (const Act &act : facts.acts) {
        m_acts[act.task].push_back(&act);
    }
    m_readings.reserve(facts.receipts.size());
    for (const Receipt &receipt : facts.receipts) {
        m_readings[receipt.of].push_back(&receipt);
    }
    for (const Answering &answer : facts.answerings) {
        m_answers[answer.of].push_back(&answer);
    }
    for (const Acceptance &accepted : facts.acceptances) {
        const auto it = m_takenOver[accepted.task].try_emplace(accepted.to, accepted.at).first;
        it->second = std::min(it->second, accepted.at);
    }
}

const Sending *Evidence::releaseOf(const ItemId &item) const
{
    const auto given = at(m_given, item);
    return given.empty() ? nullptr : given.front();
}

const Sending *Evidence::releaseOf(const InjectId &inject) const
{
    const auto it = m_releases.find(inject);
    return it == m_releases.end() ? nullptr : it->second;
}

bool Evidence::isAddressed(const ItemId &item, const Party &who) const
{
    const Seat *seat = find(scenario.seats, SeatId(who.value));
    return std::ranges::any_of(at(m_given, item), [&](const Sending *sending) {
        return seat == nullptr ? sending->agencies().contains(AgencyId(who.value))
                               : sending->seats().contains(seat->id);
    });
}

bool Evidence::needsOrHolds(const AgencyId &agency, const ItemId &id) const
{
    const Item *item = find(scenario.items, id);
    return item != nullptr && (item->from == agency || isAddressed(id, Party(agency.value)) ||
                               std::ranges::any_of(item->needs, [&](const NeedToKnow &need) {
                                   return agencyOf(scenario, need.who) == agency;
                               }));
}

bool Evidence::isCaught(const AgencyId &agency, ExerciseTime from, ExerciseTime until) const
{
    return isObserved(scenario, facts, agency, from) && isObserved(scenario, facts, agency, until);
}

bool Evidence::isCaughtInTime(const AgencyId &agency, ExerciseTime from, ExerciseTime until) const
{
    return isCaught(agency, from, until) && !hasOnlyPaper(scenario, facts, agency);
}

bool Evidence::tookOver(const TaskId &task, const AgencyId &agency, ExerciseTime at) const
{
    const auto taken = m_takenOver.find(task);
    if (taken == m_takenOver.end()) {
        return false;
    }
    const auto it = taken->second.find(agency);
    return it != taken->second.end() && it->second <= at;
}

bool Evidence::isOwner(const Task &task, const AgencyId &agency, const PhaseId &phase, ExerciseTime at) const
{
    return cellIn(task, phase, agency).has(R | A) || tookOver(task.id, agency, at);
}

bool Evidence::takesPart(const AgencyId &agency) const
{
    const Agency *known = find(scenario.agencies, agency);
    return known != nullptr && known->kind != AgencyKind::outside && isStaffed(scenario, agency);
}

bool canAnswer(const Evidence &evidence, const AgencyId &agency, ExerciseTime at)
{
    return isObserved(evidence.scenario, evidence.facts, agency, at) &&
           std::ranges::any_of(evidence.scenario.seats, [&](const Seat &seat) {
               const auto staffed = evidence.facts.staffed.find(seat.id);
               return !isControl(seat.kind) && belongsTo(seat, agency) &&
                      (staffed == evidence.facts.staffed.end() || staffed->second != StaffedBy::program);
           });
}

std::vector<Want> wants(const Evidence &evidence, int targets)
{
    std::vector<Want> all;
    for (const Item &item : evidence.scenario.items) {
        const Sending *release = evidence.releaseOf(item.id);
        if (release == nullptr) {
            continue;
        }
        for (const NeedToKnow &need : item.needs) {
            const auto target = targetOf(item, need);
            const AgencyId agency = agencyOf(evidence.scenario, need.who);
            if (target && !evidence.isAddressed(item.id, need.who) && isStaffed(evidence.scenario, agency) &&
                release->at + targets * *target <= evidence.facts.end()) {
                const Seat *seat = find(evidence.scenario.seats, SeatId(need.who.value));
                all.push_back({&item, &need, release, *target, agency, seat});
            }
        }
    }
    return all;
}

bool arrivesAt(const Sending &sending, const Want &want)
{
    return want.seat == nullptr || sending.seats().empty() ? sending.agencies().contains(want.agency)
                                                           : sending.seats().contains(want.seat->id);
}

bool isReader(const SeatId &seat, const AgencyId &agency, const Want &want)
{
    return agency == want.agency && (want.seat == nullptr || seat.empty() || seat == want.seat->id);
}

} // namespace samvirke
