// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>
#include <unordered_set>

/// Asking, answering, promising and handing over.
namespace samvirke {

namespace {

/// A need of the plan that arose, and the first request for it.
struct NeedAsked
{
    const Need *need;
    const Sending *release;
    const Asking *request = nullptr; ///< nothing: nobody asked
};

bool isFor(const Asking &asking, const Need &need, ExerciseTime since)
{
    return asking.from == need.who && asking.task == need.task && asking.at >= since && !asking.to.empty();
}

/// Every need of which @p targets fit before the end. One's own dispatch passing it on is the same request: what stays
/// inside an agency addresses nobody.
std::vector<NeedAsked> needsOf(const Evidence &evidence, int targets)
{
    std::vector<NeedAsked> all;
    for (const Need &need : evidence.scenario.needs) {
        const Sending *release = evidence.releaseOf(need.arises);
        if (release == nullptr || !need.within || !evidence.takesPart(need.who) ||
            release->at + targets * *need.within > evidence.facts.end()) {
            continue;
        }
        NeedAsked asked{&need, release};
        for (const Asking &asking : evidence.facts.askings) {
            if (isFor(asking, need, release->at) && (asked.request == nullptr || asking.at < asked.request->at)) {
                asked.request = &asking;
            }
        }
        all.push_back(asked);
    }
    return all;
}

ExerciseTime dueOf(const NeedAsked &asked)
{
    return asked.release->at + *asked.need->within;
}

/// Where time is not judged.
bool isObservedNeed(const Evidence &evidence, const NeedAsked &asked)
{
    return asked.request != nullptr || evidence.isCaught(asked.need->who, asked.release->at, dueOf(asked));
}

bool isOwner(const Evidence &evidence, const AgencyId &agency, const Asking &asking)
{
    const Task *task = find(evidence.scenario.tasks, asking.task);
    return task != nullptr && cellIn(*task, asking.phase, agency).has(R | A);
}

/// The first answer of somebody who was asked, or what acknowledges it where @p orAcknowledged.
const Answering *answerTo(const Evidence &evidence, const Asking &asking, bool orAcknowledged)
{
    const Answering *first = nullptr;
    for (const Answering *answer : evidence.answersTo(asking.ref)) {
        if (asking.to.contains(answer->agency) && (answer->answers || orAcknowledged || !asking.isRequest) &&
            (first == nullptr || answer->at < first->at)) {
            first = answer;
        }
    }
    return first;
}

/// Requests to whom a resource was promised that was promised to somebody else at the same time.
std::map<Ref, std::vector<std::int64_t>> promisedTwice(const Evidence &evidence)
{
    std::map<Ref, std::vector<std::int64_t>> twice;
    std::map<ResourceId, const Promise *> held;
    std::vector<const Promise *> promises;
    for (const Promise &promise : evidence.facts.promises) {
        promises.push_back(&promise);
    }
    std::ranges::stable_sort(promises, {}, [](const Promise *promise) { return promise->at; });
    for (const Promise *promise : promises) {
        const Promise *&holder = held[promise->resource];
        const bool isSame = holder != nullptr && holder->to == promise->to &&
                            (holder->request == promise->request || holder->task == promise->task ||
                             promise->request == Ref{} || holder->request == Ref{});
        if (!promise->to.empty() && holder != nullptr && !isSame) {
            twice[promise->request].insert(twice[promise->request].end(), {holder->entry, promise->entry});
        }
        holder = promise->to.empty() ? nullptr : promise;
    }
    return twice;
}

Unit unitOf(const NeedAsked &asked, double credit)
{
    Unit unit{asked.need->id.value, credit, 1, {asked.release->entry}, asked.need->task, {}, asked.need->who};
    if (asked.request != nullptr) {
        unit.entries.push_back(asked.request->entry);
    }
    return unit;
}

} // namespace

Measure requestRouting(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("request_routing");
    std::set<std::pair<AgencyId, TaskId>> wrong; ///< counted
    for (const NeedAsked &asked : needsOf(evidence, targetsThatMustFit)) {
        if (!isObservedNeed(evidence, asked)) {
            ++measure.notObserved;
            continue;
        }
        const bool right =
            asked.request != nullptr && std::ranges::all_of(asked.request->to, [&](const AgencyId &agency) {
                return isOwner(evidence, agency, *asked.request);
            });
        Unit unit = unitOf(asked, right ? 1.0 : 0.0);
        if (asked.request != nullptr && !right) {
            std::vector<AgencyId> agencies{asked.need->who};
            for (const AgencyId &agency : asked.request->to) {
                if (!isOwner(evidence, agency, *asked.request)) {
                    wrong.emplace(agency, asked.need->task);
                    agencies.push_back(agency);
                }
            }
            findings.push_back({Finding::Rule::requestMisrouted,
                                2,
                                std::move(agencies),
                                {asked.need->task},
                                {},
                                unit.entries,
                                asked.request->at});
        }
        measure.units.push_back(std::move(unit));
    }
    for (const Asking &asking : evidence.facts.askings) {
        if (asking.task.empty() || !evidence.takesPart(asking.from)) {
            continue;
        }
        for (const AgencyId &agency : asking.to) {
            if (evidence.takesPart(agency) && !isOwner(evidence, agency, asking) &&
                wrong.emplace(agency, asking.task).second) {
                Unit unit{asking.task.value + "/" + agency.value, 0.0, 1, {asking.entry}, asking.task, {}, asking.from};
                unit.extra = true;
                measure.units.push_back(std::move(unit));
                findings.push_back({Finding::Rule::requestMisrouted,
                                    1,
                                    {asking.from, agency},
                                    {asking.task},
                                    {},
                                    {asking.entry},
                                    asking.at});
            }
        }
    }
    conclude(measure);
    return measure;
}

Measure resourceDeconfliction(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("resource_deconfliction");
    const auto twice = promisedTwice(evidence);
    std::set<Ref> ofNeeds;
    const auto entriesOf = [&](const Asking &asking, const Answering *answer) {
        std::vector<std::int64_t> entries{asking.entry};
        if (answer != nullptr) {
            entries.push_back(answer->entry);
        }
        if (const auto it = twice.find(asking.ref); it != twice.end()) {
            entries.insert(entries.end(), it->second.begin(), it->second.end());
        }
        std::ranges::sort(entries);
        entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
        return entries;
    };
    const auto found = [&](const Asking &asking, const std::vector<std::int64_t> &entries, bool isTwice) {
        std::vector<AgencyId> agencies{asking.from};
        agencies.insert(agencies.end(), asking.to.begin(), asking.to.end());
        findings.push_back({isTwice ? Finding::Rule::resourcePromisedTwice : Finding::Rule::requestUnanswered,
                            2,
                            std::move(agencies),
                            asking.task.empty() ? std::vector<TaskId>{} : std::vector{asking.task},
                            {},
                            entries,
                            asking.at});
    };
    for (const NeedAsked &asked : needsOf(evidence, targetsThatMustFit)) {
        if (!isObservedNeed(evidence, asked)) {
            ++measure.notObserved;
            continue;
        }
        // whoever of those who were asked for it answers
        const Asking *request = nullptr;
        const Answering *answer = nullptr;
        for (const Asking &asking : evidence.facts.askings) {
            if (isFor(asking, *asked.need, asked.release->at)) {
                ofNeeds.insert(asking.ref);
                const Answering *given = answerTo(evidence, asking, false);
                if (request == nullptr || (answer == nullptr && given != nullptr)) {
                    request = &asking;
                    answer = given;
                }
            }
        }
        const bool isTwice = request != nullptr && twice.contains(request->ref);
        Unit unit = unitOf(asked, answer != nullptr && !isTwice ? 1.0 : 0.0);
        if (request != nullptr) {
            unit.entries = entriesOf(*request, answer);
            unit.entries.insert(unit.entries.begin(), asked.release->entry);
            if (unit.credit < 1) {
                found(*request, unit.entries, isTwice);
            }
        }
        measure.units.push_back(std::move(unit));
    }
    for (const Asking &asking : evidence.facts.askings) {
        if (!asking.isRequest || ofNeeds.contains(asking.ref) || !evidence.takesPart(asking.from) ||
            std::ranges::none_of(asking.to, [&](const AgencyId &agency) { return evidence.takesPart(agency); })) {
            continue;
        }
        const Answering *answer = answerTo(evidence, asking, false);
        const bool isTwice = twice.contains(asking.ref);
        const bool hadTime = asking.at + targetsThatMustFit * usualTarget <= evidence.facts.end();
        if (isTwice || (answer == nullptr && hadTime)) {
            Unit unit{"request", 0.0, 1, entriesOf(asking, answer), asking.task, {}, asking.from};
            unit.extra = true;
            found(asking, unit.entries, isTwice);
            measure.units.push_back(std::move(unit));
        }
    }
    conclude(measure);
    return measure;
}

Measure closedLoop(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("closed_loop");
    const ExerciseTime end = evidence.facts.end();
    const auto open = [&](const Unit &unit, ExerciseTime at) {
        findings.push_back({Finding::Rule::loopOpen,
                            1,
                            {unit.agency},
                            unit.task.empty() ? std::vector<TaskId>{} : std::vector{unit.task},
                            unit.item.empty() ? std::vector<ItemId>{} : std::vector{unit.item},
                            unit.entries,
                            at});
    };
    std::unordered_set<Ref> counted;
    for (const Want &want : wants(evidence, 1)) {
        if (!want.item->critical) {
            continue;
        }
        const ExerciseTime by = want.release->at + want.target;
        const Answering *confirmed = nullptr;
        for (const Sending *sending : evidence.carrying(want.item->id)) {
            if (!arrivesAt(*sending, want)) { // no inject does
                continue;
            }
            counted.insert(sending->ref);
            for (const Answering *answer : evidence.answersTo(sending->ref)) {
                if (isReader(answer->seat, answer->agency, want) && answer->at <= by &&
                    (confirmed == nullptr || answer->at < confirmed->at)) {
                    confirmed = answer;
                }
            }
        }
        if (confirmed == nullptr && !evidence.isCaughtInTime(want.agency, want.release->at, by)) {
            ++measure.notObserved;
            continue;
        }
        Unit unit{want.item->id.value + "/" + want.need->who.value,
                  confirmed != nullptr ? 1.0 : 0.0,
                  1,
                  {want.release->entry},
                  {},
                  want.item->id,
                  want.agency};
        unit.by = by;
        if (confirmed != nullptr) {
            unit.entries.push_back(confirmed->entry);
        } else {
            open(unit, by);
        }
        measure.units.push_back(std::move(unit));
    }
    for (const NeedAsked &asked : needsOf(evidence, 1)) {
        const ExerciseTime by = dueOf(asked);
        const Answering *answer = nullptr;
        for (const Asking &asking : evidence.facts.askings) {
            if (isFor(asking, *asked.need, asked.release->at)) {
                counted.insert(asking.ref);
                const Answering *given = answerTo(evidence, asking, true);
                if (given != nullptr && given->at <= by && (answer == nullptr || given->at < answer->at)) {
                    answer = given;
                }
            }
        }
        if (answer == nullptr && asked.request == nullptr &&
            !evidence.isCaughtInTime(asked.need->who, asked.release->at, by)) {
            ++measure.notObserved;
            continue;
        }
        Unit unit = unitOf(asked, answer != nullptr ? 1.0 : 0.0);
        unit.by = by;
        if (answer != nullptr) {
            unit.entries.push_back(answer->entry);
        } else {
            open(unit, by);
        }
        measure.units.push_back(std::move(unit));
    }
    for (const Sending &sending : evidence.facts.sendings) {
        const bool waits = sending.asksAcknowledgement && !sending.isInject && !counted.contains(sending.ref) &&
                           evidence.takesPart(sending.from) && sending.at + usualTarget <= end;
        const bool reaches =
            waits && std::ranges::any_of(sending.agencies(), [&](const AgencyId &id) {
                return evidence.takesPart(id) && evidence.isCaughtInTime(id, sending.at, sending.at + usualTarget);
            });
        if (!reaches || std::ranges::any_of(evidence.answersTo(sending.ref), [&](const Answering *answer) {
                return sending.agencies().contains(answer->agency) && answer->at <= sending.at + usualTarget;
            })) {
            continue;
        }
        Unit unit{"message", 0.0, 1, {sending.entry}, {}, {}, sending.from};
        unit.extra = true;
        open(unit, sending.at + usualTarget);
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

Measure handoverQuality(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("handover_quality");
    const Facts &facts = evidence.facts;
    const auto isOf = [](const auto &offer, const AgencyId &to, const Handover &handover) {
        return offer.handover == handover.id ||
               (offer.handover.empty() && !handover.task.empty() && offer.task == handover.task &&
                offer.from == handover.from && to == handover.to);
    };
    for (const Handover &handover : evidence.scenario.handovers) {
        const Sending *release = evidence.releaseOf(handover.arises);
        if (release == nullptr || !handover.within || release->at + *handover.within > facts.end()) {
            continue;
        }
        const Acceptance *accepted = nullptr;
        for (const Acceptance &a : facts.acceptances) {
            if (isOf(a, a.to, handover) && a.to == handover.to && a.at >= release->at &&
                (accepted == nullptr || a.at < accepted->at)) {
                accepted = &a;
            }
        }
        const ExerciseTime by = release->at + *handover.within;
        if (accepted == nullptr && (!evidence.isCaughtInTime(handover.from, release->at, by) ||
                                    !evidence.isCaughtInTime(handover.to, release->at, by))) {
            ++measure.notObserved;
            continue;
        }
        const auto latency = accepted == nullptr ? std::nullopt : std::optional<Millis>{accepted->at - release->at};
        Unit unit{handover.id.value, timeliness(latency, *handover.within), 1, {release->entry}, handover.task, {},
                  handover.from};
        unit.by = by;
        for (const Offering &offer : facts.offerings) {
            if (isOf(offer, offer.to.empty() ? AgencyId{} : *offer.to.begin(), handover)) {
                unit.entries.push_back(offer.entry);
            }
        }
        if (accepted != nullptr) {
            unit.entries.push_back(accepted->entry);
        }
        if (unit.credit < 1) {
            findings.push_back({accepted == nullptr ? Finding::Rule::handoverMissed : Finding::Rule::handoverLate,
                                accepted == nullptr ? 3 : 2,
                                {handover.from, handover.to},
                                handover.task.empty() ? std::vector<TaskId>{} : std::vector{handover.task},
                                {},
                                unit.entries,
                                by});
        }
        measure.units.push_back(std::move(unit));
    }
    for (const Offering &offer : facts.offerings) {
        const bool planned = std::ranges::any_of(evidence.scenario.handovers, [&](const Handover &handover) {
            return isOf(offer, offer.to.empty() ? AgencyId{} : *offer.to.begin(), handover);
        });
        const bool hadTime = offer.at + targetsThatMustFit * usualTarget <= facts.end();
        if (planned || !hadTime || !evidence.takesPart(offer.from) ||
            std::ranges::find(facts.acceptances, offer.ref, &Acceptance::of) != facts.acceptances.end()) {
            continue;
        }
        Unit unit{"offer", 0.0, 1, {offer.entry}, offer.task, {}, offer.from};
        unit.extra = true;
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

} // namespace samvirke
