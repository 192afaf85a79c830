// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

Unit unitOf(const Want &want, double credit)
{
    Unit unit{want.item->id.value + "/" + want.need->who.value,
              credit,
              1,
              {want.release->entry},
              {},
              want.item->id,
              want.agency};
    unit.by = want.release->at + want.target;
    return unit;
}

} // namespace

Measure informationReach(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("information_reach");
    for (const Want &want : wants(evidence, 1)) {
        const Receipt *read = nullptr;
        for (const Sending *sending : evidence.carrying(want.item->id)) {
            for (const Receipt *receipt : evidence.readingsOf(sending->ref)) {
                if (isReader(receipt->seat, receipt->agency, want) && (read == nullptr || receipt->at < read->at)) {
                    read = receipt;
                }
            }
        }
        const ExerciseTime by = want.release->at + want.target;
        if (read == nullptr && !evidence.isCaughtInTime(want.agency, want.release->at, by)) {
            ++measure.notObserved;
            continue;
        }
        const auto latency = read == nullptr ? std::nullopt : std::optional<Millis>{read->at - want.release->at};
        Unit unit = unitOf(want, timeliness(latency, want.target));
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
                                by});
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

Measure informationRelevance(const Evidence &evidence, std::vector<Finding> &findings)
{
    const Scenario &scenario = evidence.scenario;
    Measure measure = newMeasure("information_relevance");
    for (const Want &want : wants(evidence, targetsThatMustFit)) {
        const Sending *sent = nullptr;
        for (const Sending *sending : evidence.carrying(want.item->id)) {
            if (sent == nullptr && arrivesAt(*sending, want)) { // which no inject does
                sent = sending;
            }
        }
        if (sent == nullptr && !evidence.isCaught(want.agency, want.release->at, want.release->at + want.target)) {
            ++measure.notObserved;
            continue;
        }
        Unit unit = unitOf(want, sent == nullptr ? 0.0 : 1.0);
        unit.by.reset(); // time is not judged
        if (sent != nullptr) {
            unit.entries.push_back(sent->entry);
        }
        measure.units.push_back(std::move(unit));
    }

    // what went to agencies that need none of it and have no part in it
    std::set<std::pair<std::string, AgencyId>> wrong;
    for (const Sending &sending : evidence.facts.sendings) {
        if (sending.isInject || (sending.items.empty() && sending.tasks.empty())) {
            continue;
        }
        for (const AgencyId &agency : sending.agencies()) {
            const Agency *known = find(scenario.agencies, agency);
            const bool concerned = known == nullptr || known->kind == AgencyKind::outside ||
                                   std::ranges::any_of(sending.items,
                                                       [&](const ItemId &item) {
                                                           return find(scenario.items, item) == nullptr ||
                                                                  evidence.needsOrHolds(agency, item);
                                                       }) ||
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
                    Unit unit{tag + "/" + agency.value, 0.0, 1, {sending.entry}};
                    unit.task = tasks.empty() ? TaskId{} : tasks.front();
                    unit.item = items.empty() ? ItemId{} : items.front();
                    unit.agency = sending.from;
                    unit.extra = true;
                    measure.units.push_back(std::move(unit));
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
    conclude(measure);
    return measure;
}

} // namespace samvirke
