// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "measures/network.h"
#include "plan/lookup.h"

#include <algorithm>

/// Who had to do with whom.
namespace samvirke {

namespace {

/// True if @p sending carries what @p to needs or holds, or is about a task that it has a role in.
bool isOfSubstance(const Evidence &evidence, const Sending &sending, const AgencyId &to)
{
    return std::ranges::any_of(sending.items, [&](const ItemId &item) { return evidence.needsOrHolds(to, item); }) ||
           std::ranges::any_of(sending.tasks, [&](const TaskId &id) {
               const Task *task = find(evidence.scenario.tasks, id);
               return task != nullptr && cellIn(*task, sending.phase, to).roles != noRole;
           });
}

class ContactCount
{
public:
    explicit ContactCount(const Evidence &evidence) : m_evidence(evidence)
    {
        m_network.nodes = measuredAgencies(evidence.scenario);
        for (const AgencyId &from : m_network.nodes) {
            for (const AgencyId &to : m_network.nodes) {
                m_contacts.push_back({from, to, false, 0, 0, {}});
            }
        }
    }

    ContactNetwork run()
    {
        for (const Tie &tie : m_evidence.scenario.ties) {
            if (Contact *c = contact(tie.from, tie.to)) {
                c->planned = true;
            }
        }
        for (const Sending &sending : m_evidence.facts.sendings) {
            count(sending);
        }
        for (const Asking &asking : m_evidence.facts.askings) {
            const Task *task = find(m_evidence.scenario.tasks, asking.task);
            for (const Answering *answer : m_evidence.answersTo(asking.ref)) {
                if (answer->answers && task != nullptr && cellIn(*task, asking.phase, answer->agency).has(R | A)) {
                    exchange(asking.from, answer->agency, {asking.entry, answer->entry});
                }
            }
        }
        for (const Acceptance &accepted : m_evidence.facts.acceptances) {
            exchange(accepted.from, accepted.to, {accepted.entry});
        }
        std::erase_if(m_contacts, [](const Contact &c) { return !c.planned && c.messages == 0 && c.exchanges == 0; });
        m_network.arcs = std::move(m_contacts);
        describe();
        return std::move(m_network);
    }

private:
    /// Its place among the nodes; behind the last: the exercise direction's, or outside.
    std::size_t placeOf(const AgencyId &agency) const
    {
        return static_cast<std::size_t>(std::ranges::find(m_network.nodes, agency) - m_network.nodes.begin());
    }

    /// Nothing if one of the two is no node.
    Contact *contact(const AgencyId &from, const AgencyId &to)
    {
        const std::size_t nodes = m_network.nodes.size();
        const std::size_t a = placeOf(from);
        const std::size_t b = placeOf(to);
        return a < nodes && b < nodes ? &m_contacts[a * nodes + b] : nullptr;
    }

    void exchange(const AgencyId &from, const AgencyId &to, const std::vector<std::int64_t> &entries)
    {
        Contact *c = from == to ? nullptr : contact(from, to);
        if (c != nullptr) {
            ++c->exchanges;
            c->entries.insert(c->entries.end(), entries.begin(), entries.end());
        }
    }

    void count(const Sending &sending)
    {
        for (const AgencyId &to : sending.agencies()) {
            Contact *c = contact(sending.from, to);
            if (c == nullptr) {
                continue;
            }
            ++c->messages;
            if (!isOfSubstance(m_evidence, sending, to)) {
                continue;
            }
            for (const Receipt *read : m_evidence.readingsOf(sending.ref)) {
                if (read->agency == to) {
                    exchange(sending.from, to, {sending.entry, read->entry});
                    break;
                }
            }
        }
    }

    /// Of contacts that were seen.
    void describe()
    {
        Network network;
        network.nodes = m_network.nodes.size();
        for (Contact &arc : m_network.arcs) {
            std::ranges::sort(arc.entries);
            arc.entries.erase(std::unique(arc.entries.begin(), arc.entries.end()), arc.entries.end());
            if (arc.seen()) {
                network.arcs.push_back({placeOf(arc.from), placeOf(arc.to), static_cast<double>(arc.exchanges)});
            }
        }
        m_network.density = density(network);
        m_network.reciprocity = reciprocityArc(network);
        m_network.degreeCentralization = degreeCentralization(network);
        m_network.betweennessCentralization = betweennessCentralization(network);
        m_network.fragmentation = fragmentation(network);
    }

    const Evidence &m_evidence;
    ContactNetwork m_network;
    std::vector<Contact> m_contacts; ///< of each node with each, by the nodes' order
};

} // namespace

ContactNetwork contactsOf(const Evidence &evidence)
{
    return ContactCount(evidence).run();
}

Measure requiredTies(const Evidence &evidence, const ContactNetwork &network, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("required_ties");
    for (const Tie &tie : evidence.scenario.ties) {
        const auto arc = std::ranges::find_if(
            network.arcs, [&](const Contact &contact) { return contact.from == tie.from && contact.to == tie.to; });
        const bool seen = arc != network.arcs.end() && arc->seen();
        const ExerciseTime end = evidence.facts.end();
        const bool played = end > ExerciseTime{0}; // else nothing was offered
        if (!played || !evidence.takesPart(tie.from) || !evidence.takesPart(tie.to)) {
            continue;
        }
        if (!seen && (!evidence.isCaughtInTime(tie.from, ExerciseTime{0}, end) ||
                      !evidence.isCaughtInTime(tie.to, ExerciseTime{0}, end))) {
            ++measure.notObserved;
            continue;
        }
        Unit unit{tie.from.value + "/" + tie.to.value, seen ? 1.0 : 0.0, 1, {}, {}, {}, tie.from};
        if (seen) {
            unit.entries = arc->entries;
        } else {
            findings.push_back({Finding::Rule::tieMissing, 2, {tie.from, tie.to}, {}, {}, {}, end});
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

Measure orderConformance(const Evidence &evidence, const std::vector<TaskResult> &tasks, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("order_conformance");
    const auto resultOf = [&](const TaskId &id) {
        const auto it = std::ranges::find(tasks, id, &TaskResult::task);
        return it == tasks.end() ? nullptr : &*it;
    };
    for (const Precedence &pair : evidence.scenario.precedence) {
        const TaskResult *first = resultOf(pair.first);
        const TaskResult *then = resultOf(pair.then);
        if (first == nullptr || then == nullptr || first->outcome == TaskOutcome::notDue ||
            then->outcome == TaskOutcome::notDue) {
            continue;
        }
        if (!isJudged(*first) || !isJudged(*then)) {
            ++measure.notObserved;
            continue;
        }
        const bool done = first->latency && then->latency;
        const bool inOrder = done && *first->opened + *first->latency < *then->opened + *then->latency;
        Unit unit{pair.first.value + "/" + pair.then.value, inOrder ? 1.0 : 0.0, 1, first->entries, pair.then};
        unit.entries.insert(unit.entries.end(), then->entries.begin(), then->entries.end());
        unit.agency = then->owner;
        if (done && !inOrder) {
            findings.push_back({Finding::Rule::orderBroken,
                                2,
                                {then->owner},
                                {pair.first, pair.then},
                                {},
                                unit.entries,
                                *then->opened + *then->latency});
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

Measure tripleAlert(const Evidence &evidence, std::vector<Finding> &findings)
{
    Measure measure = newMeasure("triple_alert");
    const auto &plan = evidence.scenario.mechanisms.tripleAlert;
    const Variant *variant = find(evidence.scenario.variants, evidence.facts.variant);
    const Sending *release = plan ? evidence.releaseOf(plan->arises) : nullptr;
    if (!plan || release == nullptr || (variant != nullptr && !variant->tripleAlert) ||
        release->at + plan->within > evidence.facts.end()) {
        return measure;
    }
    for (const SeatId &centre : plan->centres) {
        const Seat *seat = find(evidence.scenario.seats, centre);
        if (seat == nullptr || release->seats().contains(centre)) {
            continue; // the first receiver, who alerts the others
        }
        const Receipt *read = nullptr;
        for (const Sending *sending : evidence.about(plan->task)) {
            for (const Receipt *receipt : evidence.readingsOf(sending->ref)) {
                const bool here = receipt->seat == centre || (receipt->seat.empty() && receipt->agency == seat->agency);
                if (here && receipt->at >= release->at && (read == nullptr || receipt->at < read->at)) {
                    read = receipt;
                }
            }
        }
        const ExerciseTime by = release->at + plan->within;
        if (read == nullptr && !evidence.isCaughtInTime(seat->agency, release->at, by)) {
            ++measure.notObserved;
            continue;
        }
        const auto latency = read == nullptr ? std::nullopt : std::optional<Millis>{read->at - release->at};
        Unit unit{centre.value, timeliness(latency, plan->within), 1, {release->entry}, plan->task, {}, seat->agency};
        unit.by = by;
        if (read != nullptr) {
            unit.entries.push_back(read->entry);
        }
        if (unit.credit < 1) {
            findings.push_back({Finding::Rule::notAlerted, 3, {seat->agency}, {plan->task}, {}, unit.entries, by});
        }
        measure.units.push_back(std::move(unit));
    }
    conclude(measure);
    return measure;
}

} // namespace samvirke
