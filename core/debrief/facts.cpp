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
    void operator()(const Acknowledged &) {}
    void operator()(const UrgencyRated &) {}
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
        m_facts.offers[m_h.ref] = {m_h.agency, e};
        tell(e.sent, taskOf(e), e.items);
    }
    void operator()(const HandoverAnswered &e)
    {
        const auto it = m_facts.offers.find(e.of);
        if (it != m_facts.offers.end() && e.accepted) {
            accept(it->second.first, taskOf(it->second.second), it->second.second.handover);
        }
    }
    void operator()(const DecisionRecorded &e)
    {
        act(ActKind::decided, e.task, e.emergency);
        tell(e.told, e.task);
    }
    void operator()(const LeadAsserted &e) { lead(e.function, e.told); }
    void operator()(const LeadTakenOver &e) { lead(e.function, e.told); }

    void operator()(const MessageSent &e) { send(e.sent, e.items, e.tasks); }
    void operator()(const RequestMade &e)
    {
        send(e.sent, e.items, e.task.empty() ? std::vector<TaskId>{} : std::vector{e.task});
    }
    void operator()(const RequestAnswered &) {}
    void operator()(const FormSent &e) { send(e.sent, e.items, e.tasks); }

    void operator()(const ResourceMoved &) {}
    void operator()(const ResourceCommitted &e) { tell(e.told, e.task); }
    void operator()(const ResourceFreed &) {}
    void operator()(const MapMarked &) {}
    void operator()(const MapMarkRemoved &) {}

    void operator()(const RoundOpened &) {}
    void operator()(const RoundAnswered &) {}
    void operator()(const RoundClosed &) {}
    void operator()(const RoundRevealed &) {}
    void operator()(const MatrixStated &) {}
    void operator()(const QuestionnaireOpened &e) { m_facts.evaluation.opened.insert(e.questionnaire); }
    void operator()(const QuestionnaireAnswered &e)
    {
        m_facts.evaluation.answers.push_back({m_entry.seq, m_h.ref, m_h.seat, m_h.agency, e});
    }
    void operator()(const HandRaised &) {}
    void operator()(const HandLowered &) {}

    void operator()(const ActSpoken &e)
    {
        if (e.recalled) {
            return; // shown, never scored
        }
        m_facts.spoken[m_h.ref] = e;
        switch (e.act) {
        case SpokenAct::told:
        case SpokenAct::asked: speak(e); return;
        case SpokenAct::took:
            act(ActKind::spoken, e.task.empty() ? leadTask(e.function) : e.task, false);
            speak(e);
            return;
        case SpokenAct::decided:
            act(ActKind::spokenDecision, e.task, false);
            speak(e);
            return;
        case SpokenAct::handedOver: speak(e); return;
        case SpokenAct::confirmed: confirm(e.of); return;
        }
    }
    void operator()(const BriefingHeld &e)
    {
        m_facts.evaluation.briefings.push_back({m_entry.seq, m_h.ref, m_h.saidAt, m_h.agency, e});
    }
    void operator()(const ObservationNoted &e)
    {
        m_facts.evaluation.notes.push_back({m_entry.seq, m_h.ref, m_h.saidAt, e});
    }
    void operator()(const ObservationAmended &e) { m_facts.evaluation.amendments.push_back({m_h.ref, e}); }
    void operator()(const TargetRated &e) { m_facts.evaluation.ratings.push_back({m_entry.seq, m_h.ref, m_h.seat, e}); }
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

    void act(ActKind kind, const TaskId &task, bool emergency)
    {
        m_facts.acts.push_back(
            {m_entry.seq, m_h.ref, kind, m_h.agency, task, m_h.saidAt, m_facts.phaseAt(m_h.saidAt), emergency});
    }

    void lead(const FunctionId &function, const Addressees &told)
    {
        const TaskId task = leadTask(function);
        act(ActKind::led, task, false);
        tell(told, task);
    }

    void tell(const Addressees &told, const TaskId &task, const std::vector<ItemId> &items = {})
    {
        if (!told.to.empty() || !told.channel.empty()) {
            send(told, items, task.empty() ? std::vector<TaskId>{} : std::vector{task});
        }
    }

    Sending &addSending(const std::vector<ItemId> &items, const std::vector<TaskId> &tasks)
    {
        Sending sending;
        sending.entry = m_entry.seq;
        sending.ref = m_h.ref;
        sending.from = m_h.agency;
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
        const auto reach = [&](const Party &party) {
            for (const Seat *seat : seatsOf(m_scenario, party)) {
                sending.seats.insert(seat->id);
            }
            for (const AgencyId &agency : agenciesOf(m_scenario, party)) {
                if (agency != m_h.agency) {
                    sending.agencies.insert(agency);
                }
            }
        };
        std::ranges::for_each(sent.to, reach);
        if (const Channel *channel = find(m_scenario.channels, sent.channel); channel != nullptr && channel->common) {
            std::ranges::for_each(channel->members, reach);
        }
        return sending;
    }

    void speak(const ActSpoken &e)
    {
        Sending &sending = addSending(e.items, e.task.empty() ? std::vector<TaskId>{} : std::vector{e.task});
        for (const AgencyId &agency : e.to) {
            if (agency != m_h.agency) {
                sending.agencies.insert(agency);
            }
        }
    }

    void confirm(Ref of)
    {
        m_facts.receipts.push_back({m_entry.seq, of, {}, m_h.agency, m_h.saidAt});
        const auto it = m_facts.spoken.find(of);
        const Sending *said = m_facts.sending(of);
        if (it != m_facts.spoken.end() && it->second.act == SpokenAct::handedOver && said != nullptr &&
            said->from != m_h.agency) {
            accept(said->from, it->second.task, it->second.handover);
        }
    }

    void accept(const AgencyId &from, TaskId task, const HandoverId &handover)
    {
        if (const Handover *planned = find(m_scenario.handovers, handover); task.empty() && planned != nullptr) {
            task = planned->task;
        }
        m_facts.acceptances.push_back({m_entry.seq, from, m_h.agency, std::move(task), handover, m_h.saidAt});
    }

    Facts &m_facts;
    const Scenario &m_scenario;
    const Entry &m_entry;
    const Happened &m_h;
};

} // namespace

PhaseId Facts::phaseAt(ExerciseTime at) const
{
    PhaseId in;
    for (const auto &[since, phase] : phases) {
        if (since <= at || in.empty()) {
            in = phase;
        }
    }
    return in;
}

const Sending *Facts::sending(Ref ref) const
{
    const auto it = sendingAt.find(ref);
    return it == sendingAt.end() ? nullptr : &sendings[it->second];
}

Facts add(Facts facts, const Scenario &scenario, const Entry &entry)
{
    facts.now = std::max(facts.now, entry.happened.at);
    facts.entries = entry.seq;
    facts.evaluation.entryOf.try_emplace(entry.happened.ref, entry.seq);
    std::visit(Step(facts, scenario, entry), entry.happened.event);
    return facts;
}

Facts settled(Facts facts)
{
    std::erase_if(facts.acts, [&](const Act &act) { return facts.struck.contains(act.ref); });
    for (Act &act : facts.acts) {
        if (const auto it = facts.attributed.find(act.ref); it != facts.attributed.end()) {
            act.task = it->second;
        }
    }
    std::erase_if(facts.acts, [](const Act &act) { return act.task.empty(); });
    std::erase_if(facts.sendings, [&](const Sending &sending) { return facts.takenBack.contains(sending.ref); });
    facts.sendingAt.clear();
    for (std::size_t i = 0; i < facts.sendings.size(); ++i) {
        facts.sendingAt[facts.sendings[i].ref] = i;
    }
    std::ranges::stable_sort(facts.acts, {}, &Act::at); // what was entered late stands where it belongs
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
