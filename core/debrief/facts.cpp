// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/facts.h"

#include "plan/lookup.h"

#include <algorithm>

namespace samvirke {

namespace {

/// Takes out of one entry what counts. Kinds that no rule reads have an empty arm.
class Step
{
public:
    Step(Facts &facts, const Scenario &scenario, const Entry &entry)
        : m_facts(facts), m_scenario(scenario), m_entry(entry), m_h(entry.happened)
    {}

    void operator()(const ExerciseCreated &e)
    {
        m_facts.exercise = e.exercise;
        m_facts.variant = e.variant;
        m_facts.language = e.language;
        m_facts.team = e.team;
    }
    void operator()(const ExerciseStarted &) {}
    void operator()(const ExercisePaused &) {}
    void operator()(const ExerciseResumed &) {}
    void operator()(const RateChanged &) {}
    void operator()(const ClockJumped &) {}
    void operator()(const PhaseChanged &e) { m_facts.phases.emplace_back(m_h.at, e.phase); }
    void operator()(const ExerciseEnded &) { m_facts.ended = m_h.at; }
    void operator()(const ExerciseClosed &) {}
    void operator()(const RealEmergencyRaised &) {}

    void operator()(const InjectReleased &e)
    {
        Sending &sending = send(e.sent, e.items, {});
        sending.isInject = true;
        sending.inject = e.inject;
        sending.written = e.written;
        sending.from = {};
        sending.asksAcknowledgement = e.asksAcknowledgement;
        sending.asksUrgency = e.asksUrgency;
        if (const Inject *inject = find(m_scenario.injects, e.inject)) {
            sending.tasks = inject->opens;
        }
    }
    void operator()(const InjectTakenBack &e)
    {
        m_facts.takenBack.insert(e.of);
        const Sending *taken = m_facts.sending(e.of);
        std::erase_if(m_facts.openings, [&](const auto &opening) {
            return taken != nullptr && taken->isInject && opening.second.inject == taken->inject &&
                   opening.second.written == taken->written;
        });
    }
    void operator()(const InjectHeld &) {}
    void operator()(const InjectSkipped &) {}
    void operator()(const InjectRetimed &) {}
    void operator()(const InjectWritten &) {}
    void operator()(const BranchTaken &) {}
    void operator()(const TaskOpened &e)
    {
        m_facts.openings.try_emplace(e.task, Opening{m_entry.seq, m_h.at, e.inject, e.written});
    }
    void operator()(const Nudged &) {}
    void operator()(const ExpectationAcceptedLate &) {}
    void operator()(const ExpectationWaived &) {}
    void operator()(const ActAttributed &e)
    {
        m_facts.attributed[e.of] = e.task;
        ++m_facts.corrections;
    }
    void operator()(const SituationUpdated &) {}
    void operator()(const MomentMarked &) {}
    void operator()(const SeatStaffed &e) { m_facts.staffed[e.seat] = e.by; }
    void operator()(const CoverageChanged &e) { m_facts.coverage.emplace_back(m_h.at, e); }
    void operator()(const AlertDismissed &) {}

    void operator()(const MandateRead &) {}
    void operator()(const ItemOpened &) {}
    void operator()(const ItemRead &e)
    {
        m_facts.receipts.push_back({m_entry.seq, e.of, m_h.seat, m_h.agency, m_h.saidAt});
    }
    void operator()(const Acknowledged &e) { answered(e.of, false); }
    void operator()(const UrgencyRated &e) { m_facts.urgency.push_back({m_entry.seq, e.of, m_h.agency, e.level}); }
    void operator()(const LeadNamed &) {}

    void operator()(const TaskClaimed &e)
    {
        act(ActKind::claimed, e.task, e.emergency);
        tell(e.told, e.task);
    }
    void operator()(const TaskStarted &e)
    {
        act(ActKind::started, e.task, e.emergency);
        tell(e.told, e.task);
    }
    void operator()(const TaskCompleted &e)
    {
        act(ActKind::completed, e.task, e.emergency);
        tell(e.told, e.task);
    }
    void operator()(const TaskGivenBack &e)
    {
        // a claim that nothing followed is as if it had not been made
        const auto mine = [&](const Act &a) { return a.agency == m_h.agency && a.task == e.task; };
        if (std::ranges::all_of(m_facts.acts, [&](const Act &a) { return !mine(a) || a.kind == ActKind::claimed; })) {
            std::erase_if(m_facts.acts, mine);
        }
    }
    void operator()(const HandoverOffered &e)
    {
        const Sending *sent = tell(e.sent, taskOf(e), e.items);
        offer(sent == nullptr ? std::set<AgencyId>{} : sent->agencies(), taskOf(e), e.handover);
    }
    void operator()(const HandoverAnswered &e)
    {
        if (e.accepted) {
            accept(e.of);
        }
    }
    void operator()(const DecisionRecorded &e)
    {
        act(ActKind::decided, e.task, e.emergency).procedure = e.procedure;
        tell(e.told, e.task);
    }
    void operator()(const LeadAsserted &e) { lead(e.function, {}, e.told); }
    void operator()(const LeadTakenOver &e) { lead(e.function, e.from, e.told); }

    void operator()(const MessageSent &e)
    {
        Sending &sending = send(e.sent, e.items, e.tasks);
        sending.purpose = e.purpose;
        sending.asksAcknowledgement = e.asksAcknowledgement;
        if (e.purpose == Purpose::ask) {
            for (const TaskId &task : e.tasks) {
                ask(sending.agencies(), task, false);
            }
        }
    }
    void operator()(const RequestMade &e)
    {
        Sending &sending = send(e.sent, e.items, e.task.empty() ? std::vector<TaskId>{} : std::vector{e.task});
        sending.purpose = Purpose::ask;
        ask(sending.agencies(), e.task, true);
    }
    void operator()(const RequestAnswered &e)
    {
        answered(e.of, true, e.resources);
        const auto asked = m_facts.askingAt.find(e.of);
        for (const ResourceId &resource : e.resources) {
            if (asked != m_facts.askingAt.end()) {
                const Asking &asking = m_facts.askings[asked->second];
                promise(resource, asking.from, asking.task, e.of);
            }
        }
    }
    void operator()(const FormSent &e) { send(e.sent, e.items, e.tasks); }

    void operator()(const ResourceMoved &) {}
    void operator()(const ResourceCommitted &e)
    {
        promise(e.resource, e.agency, e.task, e.request);
        tell(e.told, e.task);
    }
    void operator()(const ResourceFreed &e) { promise(e.resource, {}, {}, {}); }
    void operator()(const MapMarked &) {}
    void operator()(const MapMarkRemoved &) {}

    void operator()(const RoundOpened &e)
    {
        m_facts.rounds.push_back(
            {m_entry.seq, m_h.ref, e.round, e.asked, e.questions, m_h.at, m_facts.phaseAt(m_h.at)});
    }
    void operator()(const RoundAnswered &e) { m_facts.replies.push_back({m_entry.seq, e.of, m_h.agency, e.answers}); }
    void operator()(const RoundClosed &) {}
    void operator()(const RoundRevealed &) {}
    void operator()(const MatrixStated &) {}
    void operator()(const QuestionnaireOpened &e) { m_facts.feedback.opened.insert(e.questionnaire); }
    void operator()(const QuestionnaireAnswered &e)
    {
        m_facts.feedback.answers.push_back({m_entry.seq, m_h.ref, m_h.seat, m_h.agency, e});
    }
    void operator()(const HandRaised &) {}
    void operator()(const HandLowered &) {}

    void operator()(const ActSpoken &e)
    {
        if (e.recalled) {
            ++m_facts.recalled;
            return; // shown, never scored
        }
        m_facts.spoken[m_h.ref] = e;
        switch (e.act) {
        case SpokenAct::told: speak(e); return;
        case SpokenAct::asked: {
            Sending &sending = speak(e);
            sending.purpose = Purpose::ask;
            ask(sending.agencies(), e.task, false);
            return;
        }
        case SpokenAct::took:
            act(ActKind::spoken, e.task.empty() ? leadTask(e.function) : e.task, false);
            if (!e.function.empty()) {
                m_facts.leads.push_back({m_entry.seq, m_h.ref, m_h.agency, e.function, {}, m_h.saidAt});
            }
            speak(e);
            return;
        case SpokenAct::decided:
            act(ActKind::spokenDecision, e.task, false);
            speak(e);
            return;
        case SpokenAct::handedOver: offer(speak(e).agencies(), e.task, e.handover); return;
        case SpokenAct::confirmed: confirm(e.of); return;
        }
    }
    void operator()(const BriefingHeld &e)
    {
        m_facts.feedback.briefings.push_back({m_entry.seq, m_h.ref, m_h.saidAt, m_h.agency, e});
    }
    void operator()(const ObservationNoted &e)
    {
        m_facts.feedback.notes.push_back({m_entry.seq, m_h.ref, m_h.saidAt, e});
    }
    void operator()(const ObservationAmended &e) { m_facts.feedback.amendments.push_back({m_h.ref, e}); }
    void operator()(const TargetRated &e) { m_facts.feedback.ratings.push_back({m_entry.seq, m_h.ref, m_h.seat, e}); }
    void operator()(const EntryStruck &e) { m_facts.struck.insert(e.of); }

private:
    TaskId taskOf(const HandoverOffered &offered) const
    {
        const Handover *planned = find(m_scenario.handovers, offered.handover);
        return offered.task.empty() && planned != nullptr ? planned->task : offered.task;
    }

    /// The row on which somebody who says that they lead acts: their own lead row of the function, else the one in
    /// force.
    TaskId leadTask(const FunctionId &function) const
    {
        const PhaseId phase = m_facts.phaseAt(m_h.saidAt);
        for (const Task &task : m_scenario.tasks) {
            if (task.lead && task.lead->function == function && cellIn(task, phase, m_h.agency).has(R | A)) {
                return task.id;
            }
        }
        const Task *row = leadRow(m_scenario, function, phase);
        return row == nullptr ? TaskId{} : row->id;
    }

    Act &act(ActKind kind, const TaskId &task, bool emergency)
    {
        const Seat *seat = find(m_scenario.seats, m_h.seat);
        return m_facts.acts.emplace_back(Act{m_entry.seq, m_h.ref, kind, m_h.agency, task, m_h.saidAt,
                                             m_facts.phaseAt(m_h.saidAt), emergency,
                                             seat == nullptr ? SeatKind::player : seat->kind});
    }

    void lead(const FunctionId &function, const AgencyId &from, const Addressees &told)
    {
        const TaskId task = leadTask(function);
        m_facts.leads.push_back({m_entry.seq, m_h.ref, m_h.agency, function, from, m_h.saidAt});
        act(ActKind::led, task, false);
        tell(told, task);
    }

    const Sending *tell(const Addressees &told, const TaskId &task, const std::vector<ItemId> &items = {})
    {
        if (told.to.empty() && told.channel.empty()) {
            return nullptr;
        }
        return &send(told, items, task.empty() ? std::vector<TaskId>{} : std::vector{task});
    }

    void ask(const std::set<AgencyId> &agencies, const TaskId &task, bool isRequest)
    {
        m_facts.askingAt[m_h.ref] = m_facts.askings.size();
        m_facts.askings.push_back(
            {m_entry.seq, m_h.ref, m_h.agency, agencies, task, m_h.saidAt, m_facts.phaseAt(m_h.saidAt), isRequest});
    }

    void answered(Ref of, bool answers, const std::vector<ResourceId> &resources = {})
    {
        m_facts.answerings.push_back({m_entry.seq, of, m_h.seat, m_h.agency, m_h.saidAt, answers, resources});
    }

    void promise(const ResourceId &resource, const AgencyId &to, const TaskId &task, Ref request)
    {
        m_facts.promises.push_back({m_entry.seq, resource, to, task, request, m_h.saidAt});
    }

    void offer(const std::set<AgencyId> &to, TaskId task, const HandoverId &handover)
    {
        if (const Handover *planned = find(m_scenario.handovers, handover); task.empty() && planned != nullptr) {
            task = planned->task;
        }
        m_facts.offeringAt[m_h.ref] = m_facts.offerings.size();
        m_facts.offerings.push_back({m_entry.seq, m_h.ref, m_h.agency, to, std::move(task), handover, m_h.saidAt});
    }

    Sending &addSending(const std::vector<ItemId> &items, const std::vector<TaskId> &tasks)
    {
        Sending sending;
        sending.entry = m_entry.seq;
        sending.ref = m_h.ref;
        sending.from = m_h.agency;
        sending.by = m_h.seat;
        sending.at = m_h.saidAt;
        sending.phase = m_facts.phaseAt(m_h.saidAt);
        sending.items = items;
        sending.tasks = tasks;
        m_facts.sendingAt[m_h.ref] = m_facts.sendings.size();
        m_facts.sendings.push_back(std::move(sending));
        return m_facts.sendings.back();
    }

    Sending &send(const Addressees &sent, const std::vector<ItemId> &items, const std::vector<TaskId> &tasks)
    {
        Sending &sending = addSending(items, tasks);
        std::string key = m_h.agency.value + '\n' + sent.channel.value;
        for (const Party &party : sent.to) {
            key += '\n' + party.value;
        }
        std::shared_ptr<const Audience> &known = m_facts.audiences[std::move(key)];
        if (!known) { // the same few again and again
            known = std::make_shared<const Audience>(audienceOf(sent));
        }
        sending.reached = known;
        return sending;
    }

    Audience audienceOf(const Addressees &sent) const
    {
        Audience reached;
        const auto reach = [&](const Party &party) {
            for (const Seat *seat : seatsOf(m_scenario, party)) {
                reached.seats.insert(seat->id);
            }
            for (const AgencyId &agency : agenciesOf(m_scenario, party)) {
                if (agency != m_h.agency) {
                    reached.agencies.insert(agency);
                }
            }
        };
        std::ranges::for_each(sent.to, reach);
        if (const Channel *channel = find(m_scenario.channels, sent.channel); channel != nullptr && channel->common) {
            std::ranges::for_each(channel->members, reach);
        }
        return reached;
    }

    Sending &speak(const ActSpoken &e)
    {
        Sending &sending = addSending(e.items, e.task.empty() ? std::vector<TaskId>{} : std::vector{e.task});
        Audience reached;
        std::ranges::copy_if(e.to, std::inserter(reached.agencies, reached.agencies.end()),
                             [this](const AgencyId &agency) { return agency != m_h.agency; });
        sending.reached = std::make_shared<const Audience>(std::move(reached));
        return sending;
    }

    void confirm(Ref of)
    {
        m_facts.receipts.push_back({m_entry.seq, of, {}, m_h.agency, m_h.saidAt});
        answered(of, false);
        const auto it = m_facts.spoken.find(of);
        if (it == m_facts.spoken.end() || it->second.act != SpokenAct::handedOver) {
            return;
        }
        const Offering &offered = m_facts.offerings[m_facts.offeringAt.at(of)];
        if (offered.to.empty() ? offered.from != m_h.agency : offered.to.contains(m_h.agency)) {
            accept(of); // whom it was said to, or where nobody was named whoever else it is
        }
    }

    void accept(Ref of)
    {
        if (const auto it = m_facts.offeringAt.find(of); it != m_facts.offeringAt.end()) {
            const Offering &offered = m_facts.offerings[it->second];
            m_facts.acceptances.push_back(
                {m_entry.seq, of, offered.from, m_h.agency, offered.task, offered.handover, m_h.saidAt});
        }
    }

    Facts &m_facts;
    const Scenario &m_scenario;
    const Entry &m_entry;
    const Happened &m_h;
};

} // namespace

void Facts::makeRoom(std::size_t more)
{
    names.reserve(names.size() + more);
    acts.reserve(acts.size() + more);
    sendings.reserve(sendings.size() + more);
    receipts.reserve(receipts.size() + more);
    answerings.reserve(answerings.size() + more);
    sendingAt.reserve(sendingAt.size() + more);
}

PhaseId Facts::phaseAt(ExerciseTime at) const
{
    const PhaseId *in = nullptr;
    for (const auto &[since, phase] : phases) {
        if (since <= at || in == nullptr || in->empty()) {
            in = &phase;
        }
    }
    return in == nullptr ? PhaseId{} : *in;
}

const Sending *Facts::sending(Ref ref) const
{
    const auto it = sendingAt.find(ref);
    return it == sendingAt.end() ? nullptr : &sendings[it->second];
}

void addTo(Facts &facts, const Scenario &scenario, const Entry &entry)
{
    facts.now = std::max(facts.now, entry.happened.at);
    facts.entries = entry.seq;
    facts.names.emplace_back(entry.happened.ref, entry.seq);
    std::visit(Step(facts, scenario, entry), entry.happened.event);
}

Facts add(Facts facts, const Scenario &scenario, const Entry &entry)
{
    addTo(facts, scenario, entry);
    return facts;
}

std::optional<TaskId> actOf(const Event &event)
{
    return std::visit(
        []<class E>(const E &e) -> std::optional<TaskId> {
            if constexpr (std::is_same_v<E, TaskClaimed> || std::is_same_v<E, TaskStarted> ||
                          std::is_same_v<E, TaskCompleted> || std::is_same_v<E, DecisionRecorded>) {
                return e.task;
            } else if constexpr (std::is_same_v<E, ActSpoken>) {
                const bool acts = e.act == SpokenAct::decided || (e.act == SpokenAct::took && e.function.empty());
                return acts ? std::optional(e.task) : std::nullopt;
            } else {
                return std::nullopt;
            }
        },
        event);
}

Facts settled(Facts facts)
{
    const auto isStruck = [&](const auto &what) { return facts.struck.contains(what.ref); };
    std::erase_if(facts.acts, isStruck);
    std::erase_if(facts.leads, isStruck);
    std::erase_if(facts.offerings, isStruck);
    facts.offeringAt.clear(); // places have changed, and nobody looks any more
    for (Act &act : facts.acts) {
        if (const auto it = facts.attributed.find(act.ref); it != facts.attributed.end()) {
            act.task = it->second;
        }
    }
    std::erase_if(facts.acts, [](const Act &act) { return act.task.empty(); });
    if (std::erase_if(facts.sendings, [&](const Sending &sent) { return facts.takenBack.contains(sent.ref); }) > 0) {
        facts.sendingAt.clear();
        for (std::size_t i = 0; i < facts.sendings.size(); ++i) {
            facts.sendingAt[facts.sendings[i].ref] = i;
        }
    }
    if (!std::ranges::is_sorted(facts.acts, {}, &Act::at)) { // what was entered late stands where it belongs
        std::ranges::stable_sort(facts.acts, {}, &Act::at);
    }
    return facts;
}

bool isObserved(const Scenario &scenario, const Facts &facts, const AgencyId &agency, ExerciseTime at)
{
    if (modeIn(scenario, facts.phaseAt(at)) == Mode::talked) {
        bool covered = false;
        std::set<CoverageMeans> means;
        for (const auto &[since, change] : facts.coverage) {
            if (change.agency != agency || since > at) {
                continue;
            }
            if (change.on) {
                means.insert(change.means);
            } else {
                means.erase(change.means);
            }
            covered = !means.empty();
        }
        return covered;
    }
    return std::ranges::any_of(scenario.seats, [&](const Seat &seat) {
        const auto staffed = facts.staffed.find(seat.id);
        const bool empty = staffed != facts.staffed.end() && staffed->second == StaffedBy::nobody;
        const bool acts =
            seat.kind == SeatKind::player || seat.kind == SeatKind::paper || seat.kind == SeatKind::counterPlay;
        return acts && !empty && belongsTo(seat, agency);
    });
}

bool hasOnlyPaper(const Scenario &scenario, const Facts &facts, const AgencyId &agency)
{
    bool any = false;
    for (const Seat &seat : scenario.seats) {
        if (!belongsTo(seat, agency) ||
            (seat.kind != SeatKind::player && seat.kind != SeatKind::paper && seat.kind != SeatKind::counterPlay)) {
            continue;
        }
        const auto staffed = facts.staffed.find(seat.id);
        const StaffedBy usual = seat.kind == SeatKind::paper ? StaffedBy::paper : StaffedBy::person;
        const StaffedBy by = staffed == facts.staffed.end() ? usual : staffed->second;
        if (by != StaffedBy::paper && by != StaffedBy::nobody) {
            return false;
        }
        any = any || by == StaffedBy::paper;
    }
    return any;
}

} // namespace samvirke
