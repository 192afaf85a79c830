// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr int targetsThatMustFit = 4; ///< where time is not judged (SCORING 2)

/// The first release of an inject that carries @p item.
const Sending *releaseOf(const Facts &facts, const ItemId &item)
{
    for (const Sending &sending : facts.sendings) {
        if (sending.isInject && contains(sending.items, item)) {
            return &sending;
        }
    }
    return nullptr;
}

/// True if an inject gives @p item to @p who, now or later.
bool isAddressed(const Scenario &scenario, const Facts &facts, const ItemId &item, const Party &who)
{
    const Seat *seat = find(scenario.seats, SeatId(who.value));
    return std::ranges::any_of(facts.sendings, [&](const Sending &sending) {
        return sending.isInject && contains(sending.items, item) &&
               (seat == nullptr ? sending.agencies.contains(AgencyId(who.value)) : sending.seats.contains(seat->id));
    });
}

/// An item, somebody who needs it, and since when.
struct Want
{
    const Item *item;
    const NeedToKnow *need;
    const Sending *release;
    Millis target;
    AgencyId agency;
};

/// Every (item, reader) that no inject serves itself and of which @p targets fit before the end.
std::vector<Want> wants(const Scenario &scenario, const Facts &facts, int targets)
{
    std::vector<Want> all;
    for (const Item &item : scenario.items) {
        const Sending *release = releaseOf(facts, item.id);
        if (release == nullptr) {
            continue;
        }
        for (const NeedToKnow &need : item.needs) {
            const auto target = targetOf(item, need);
            const AgencyId agency = agencyOf(scenario, need.who);
            if (target && !isAddressed(scenario, facts, item.id, need.who) && isStaffed(scenario, agency) &&
                release->at + targets * *target <= facts.end()) {
                all.push_back({&item, &need, release, *target, agency});
            }
        }
    }
    return all;
}

bool wasSeen(const Scenario &scenario, const Facts &facts, const Want &want)
{
    return isObserved(scenario, facts, want.agency, want.release->at) &&
           isObserved(scenario, facts, want.agency, want.release->at + want.target);
}

} // namespace

Measure informationReach(const Scenario &scenario, const Facts &facts, std::vector<Finding> &findings)
{
    Measure measure;
    measure.key = "information_reach";
    for (const Want &want : wants(scenario, facts, 1)) {
        const Receipt *read = nullptr;
        for (const Receipt &receipt : facts.receipts) {
            const bool byReader = find(scenario.seats, SeatId(want.need->who.value)) != nullptr
                                      ? receipt.seat.value == want.need->who.value ||
                                            (receipt.seat.empty() && receipt.agency == want.agency)
                                      : receipt.agency == want.agency;
            const Sending *sending = byReader ? facts.sending(receipt.of) : nullptr;
            if (sending != nullptr && contains(sending->items, want.item->id) && receipt.at <= facts.end() &&
                (read == nullptr || receipt.at < read->at)) {
                read = &receipt;
            }
        }
        if (read == nullptr && (!wasSeen(scenario, facts, want) || hasOnlyPaper(scenario, facts, want.agency))) {
            ++measure.notObserved;
            continue;
        }
        const auto latency = read == nullptr ? std::nullopt : std::optional<Millis>{read->at - want.release->at};
        Unit unit{want.item->id.value + "/" + want.need->who.value,
                  timeliness(latency, want.target),
                  1,
                  {want.release->entry}};
        if (read != nullptr) {
            unit.entries.push_back(read->entry);
        }
        if (unit.credit < 1) {
            findings.push_back({read == nullptr ? Finding::Rule::informationMissed : Finding::Rule::informationLate,
                                read == nullptr && want.item->critical ? 3 : 2,
                                {want.item->from, want.agency},
                                {},
                                {want.item->id},
                                unit.entries,
                                want.release->at + want.target});
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

Measure informationRelevance(const Scenario &scenario, const Facts &facts, std::vector<Finding> &findings)
{
    Measure measure;
    measure.key = "information_relevance";
    measure.weight = 2;
    int needed = 0;
    for (const Want &want : wants(scenario, facts, targetsThatMustFit)) {
        const Sending *sent = nullptr;
        for (const Sending &sending : facts.sendings) {
            const bool arrives = find(scenario.seats, SeatId(want.need->who.value)) != nullptr
                                     ? sending.seats.contains(SeatId(want.need->who.value)) ||
                                           (sending.seats.empty() && sending.agencies.contains(want.agency))
                                     : sending.agencies.contains(want.agency);
            if (sent == nullptr && !sending.isInject && arrives && contains(sending.items, want.item->id)) {
                sent = &sending;
            }
        }
        if (sent == nullptr && !wasSeen(scenario, facts, want)) {
            ++measure.notObserved;
            continue;
        }
        ++needed;
        Unit unit{
            want.item->id.value + "/" + want.need->who.value, sent == nullptr ? 0.0 : 1.0, 1, {want.release->entry}};
        if (sent != nullptr) {
            unit.entries.push_back(sent->entry);
        }
        measure.units.push_back(std::move(unit));
    }

    // what went to agencies that need none of it and have no part in it
    const auto needs = [&](const AgencyId &agency, const ItemId &id) {
        const Item *item = find(scenario.items, id);
        return item == nullptr || item->from == agency || isAddressed(scenario, facts, id, Party(agency.value)) ||
               std::ranges::any_of(item->needs,
                                   [&](const NeedToKnow &n) { return agencyOf(scenario, n.who) == agency; });
    };
    std::set<std::pair<std::string, AgencyId>> wrong;
    for (const Sending &sending : facts.sendings) {
        if (sending.isInject || sending.from.empty() || (sending.items.empty() && sending.tasks.empty())) {
            continue;
        }
        for (const AgencyId &agency : sending.agencies) {
            const Agency *known = find(scenario.agencies, agency);
            const bool concerned =
                known == nullptr || known->kind == AgencyKind::outside ||
                std::ranges::any_of(sending.items, [&](const ItemId &item) { return needs(agency, item); }) ||
                std::ranges::any_of(sending.tasks, [&](const TaskId &id) {
                    const Task *task = find(scenario.tasks, id);
                    return task == nullptr || cellIn(*task, sending.phase, agency).roles != noRole;
                });
            if (concerned) {
                continue;
            }
            const auto count = [&](const std::string &tag, const std::vector<TaskId> &tasks,
                                   const std::vector<ItemId> &items) {
                if (wrong.emplace(tag, agency).second) {
                    measure.units.push_back({tag + "/" + agency.value, 0.0, 1, {sending.entry}});
                    findings.push_back({Finding::Rule::informationUnneeded,
                                        1,
                                        {sending.from, agency},
                                        tasks,
                                        items,
                                        {sending.entry},
                                        sending.at});
                }
            };
            for (const ItemId &item : sending.items) {
                count(item.value, {}, {item});
            }
            for (const TaskId &task : sending.tasks) {
                count(task.value, {task}, {});
            }
        }
    }
    conclude(measure, needed, static_cast<double>(measure.units.size()));
    return measure;
}

} // namespace samvirke
