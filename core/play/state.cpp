// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/state.h"

#include "play/addressees.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace samvirke {

namespace {

template <class T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end()) {
        list.push_back(value);
    }
}

class Step
{
public:
    Step(ExerciseState &state, const Happened &happened) : m_state(state), m_happened(happened) {}

    // the exercise
    void operator()(const ExerciseCreated &e)
    {
        m_state.variant = e.variant;
        m_state.language = e.language;
        m_state.files = e.files;
    }
    void operator()(const ExerciseStarted &) { m_state.status = Status::running; }
    void operator()(const ExercisePaused &e)
    {
        m_state.status = Status::paused;
        m_state.pauseCause = e.cause;
        m_state.jumpedTo.reset(); // whatever stops the clock on the way of a jump ends the jump
    }
    void operator()(const ExerciseResumed &)
    {
        m_state.status = Status::running;
        m_state.realEmergency = false;
        for (auto &[ref, round] : m_state.rounds) {
            round.freezes = false; // whoever lets the clock go on does not want it stopped again
        }
    }
    void operator()(const RateChanged &e) { m_state.ratePermille = e.permille; }
    void operator()(const ClockJumped &e) { m_state.jumpedTo = e.to; }
    void operator()(const PhaseChanged &e)
    {
        m_state.phase = e.phase;
        m_state.phaseSince = m_happened.at;
        m_state.phasesEntered.insert(e.phase);
    }
    void operator()(const ExerciseEnded &) { m_state.status = Status::ended; }
    void operator()(const ExerciseClosed &) { m_state.status = Status::closed; }
    void operator()(const RealEmergencyRaised &) { m_state.realEmergency = true; }

    // cues
    void operator()(const InjectReleased &e)
    {
        keep();
        carry(e.items);
        if (!e.inject.empty()) {
            Cue &cue = m_state.cues[e.inject];
            cue.released = m_happened.ref;
            cue.releasedAt = m_happened.at;
            cue.held = false;
        }
        if (!e.written.empty()) {
            m_state.writtenDue.erase(e.written);
            m_state.writtenReleased.try_emplace(e.written, m_happened.at);
        }
    }
    void operator()(const InjectTakenBack &e)
    {
        if (Thing *thing = m_state.things.change(e.of)) {
            thing->gone = true;
            const auto *released = std::get_if<InjectReleased>(&thing->what->event);
            if (released == nullptr) {
                return;
            }
            if (!released->inject.empty()) {
                Cue &cue = m_state.cues[released->inject];
                cue.released.reset();
                cue.held = true; // it waits for the facilitator's hand
            }
            m_state.writtenReleased.erase(released->written);
            std::erase_if(m_state.openedTasks, [&](const auto &open) {
                const TaskOpened &by = open.second.second;
                return by.inject == released->inject && by.written == released->written;
            });
        }
    }
    void operator()(const InjectHeld &e) { m_state.cues[e.inject].held = e.held; }
    void operator()(const InjectSkipped &e) { m_state.cues[e.inject].skipped = true; }
    void operator()(const InjectRetimed &e)
    {
        Cue &cue = m_state.cues[e.inject];
        cue.retimed = e.to;
        cue.held = false;
    }
    void operator()(const InjectWritten &e)
    {
        keep();
        m_state.writtenDue[m_happened.ref] = e.due;
    }
    void operator()(const BranchTaken &e) { m_state.branches[e.branch] = {e.option, m_happened.at}; }
    void operator()(const TaskOpened &e) { m_state.openedTasks.try_emplace(e.task, m_happened.at, e); }
    void operator()(const Nudged &) { keep(); }
    void operator()(const ExpectationAcceptedLate &) {}
    void operator()(const ExpectationWaived &) {}
    void operator()(const ActAttributed &e)
    {
        if (const Thing *thing = find(e.of)) {
            came(Happening::taken, e.task.value, thing->what->agency);
        }
    }
    void operator()(const SituationUpdated &) { keep(); }
    void operator()(const MomentMarked &) { keep(); }
    void operator()(const SeatStaffed &e) { m_state.staffed[e.seat] = e.by; }
    void operator()(const CoverageChanged &e)
    {
        if (e.on) {
            m_state.coverage[e.agency].insert(e.means);
        } else {
            m_state.coverage[e.agency].erase(e.means);
        }
    }
    void operator()(const AlertDismissed &) {}

    // inbox
    void operator()(const MandateRead &) { m_state.mandatesRead.insert(m_happened.seat); }
    void operator()(const ItemOpened &e)
    {
        if (Thing *thing = m_state.things.change(e.of)) {
            addOnce(thing->openedBy, m_happened.seat);
        }
    }
    void operator()(const ItemRead &e)
    {
        if (Thing *thing = m_state.things.change(e.of)) {
            addOnce(thing->openedBy, m_happened.seat);
            addOnce(thing->readBy, m_happened.seat);
            for (const ItemId &item : itemsOf(thing->what->event)) {
                came(Happening::itemRead, item.value, m_happened.agency);
            }
        }
    }
    void operator()(const Acknowledged &e)
    {
        Thing *thing = m_state.things.change(e.of);
        if (thing == nullptr) {
            return;
        }
        addOnce(thing->acknowledgedBy, m_happened.agency);
        if (const auto *released = std::get_if<InjectReleased>(&thing->what->event)) {
            came(Happening::acknowledged, released->inject.value, m_happened.agency);
        }
        if (const auto *taken = std::get_if<LeadTakenOver>(&thing->what->event);
            taken != nullptr && (taken->from.empty() || taken->from == m_happened.agency)) {
            came(Happening::leadTaken, taken->function.value, thing->what->agency);
        }
    }
    void operator()(const UrgencyRated &) {}
    void operator()(const LeadNamed &) {}

    // tasks
    void operator()(const TaskClaimed &e) { act(e.task); }
    void operator()(const TaskStarted &e) { act(e.task); }
    void operator()(const TaskCompleted &e)
    {
        act(e.task);
        came(Happening::completed, e.task.value, m_happened.agency);
    }
    void operator()(const TaskGivenBack &) { keep(); }
    void operator()(const HandoverOffered &e)
    {
        keep();
        carry(e.items);
    }
    void operator()(const HandoverAnswered &e)
    {
        keep();
        Thing *offer = answer(e.of, e.accepted);
        if (offer != nullptr && e.accepted) {
            const auto &offered = std::get<HandoverOffered>(offer->what->event);
            came(Happening::handedOver, offered.handover.value, m_happened.agency);
            came(Happening::taken, offered.task.value, m_happened.agency);
        }
    }
    void operator()(const DecisionRecorded &e)
    {
        act(e.task);
        came(Happening::decided, e.task.value, m_happened.agency);
    }
    void operator()(const LeadAsserted &e)
    {
        keep();
        came(Happening::leadStated, e.function.value, m_happened.agency);
    }
    void operator()(const LeadTakenOver &e)
    {
        keep();
        came(Happening::leadStated, e.function.value, m_happened.agency);
    }

    // sent
    void operator()(const MessageSent &e)
    {
        keep();
        carry(e.items);
    }
    void operator()(const RequestMade &e)
    {
        keep();
        carry(e.items);
    }
    void operator()(const RequestAnswered &e)
    {
        keep();
        answer(e.of, e.outcome != Outcome::refused);
    }
    void operator()(const FormSent &e)
    {
        keep();
        carry(e.items);
    }

    // on the table
    void operator()(const ResourceMoved &e)
    {
        ResourceNow &now = m_state.resources[e.resource];
        now.state = e.state;
        now.place = e.place;
    }
    void operator()(const ResourceCommitted &e)
    {
        m_state.resources[e.resource].committed.emplace_back(e.agency, m_happened.ref);
    }
    void operator()(const ResourceFreed &e) { m_state.resources[e.resource].committed.clear(); }
    void operator()(const MapMarked &) { keep(); }
    void operator()(const MapMarkRemoved &e) { end(e.of); }

    // questions
    void operator()(const RoundOpened &e)
    {
        keep();
        RoundNow round;
        round.ref = m_happened.ref;
        round.freezes = e.freeze;
        m_state.rounds.insert_or_assign(m_happened.ref, std::move(round));
        if (!e.round.empty()) {
            m_state.roundsOpened.insert_or_assign(e.round, m_happened.ref);
        }
    }
    void operator()(const RoundAnswered &e)
    {
        if (const auto it = m_state.rounds.find(e.of); it != m_state.rounds.end()) {
            it->second.answered.insert(m_happened.agency);
            it->second.answers[m_happened.agency] = e.answers;
        }
    }
    void operator()(const RoundClosed &e)
    {
        if (const auto it = m_state.rounds.find(e.of); it != m_state.rounds.end()) {
            it->second.open = false;
        }
    }
    void operator()(const RoundRevealed &e)
    {
        keep();
        if (const auto it = m_state.rounds.find(e.of); it != m_state.rounds.end()) {
            it->second.revealed = true;
        }
    }
    void operator()(const MatrixStated &) {}
    void operator()(const QuestionnaireOpened &e) { m_state.questionnairesOpened.insert(e.questionnaire); }
    void operator()(const QuestionnaireAnswered &e)
    {
        if (m_happened.seat.empty()) {
            ++m_state.anonymousAnswers[{e.questionnaire, m_happened.agency}];
        }
    }
    void operator()(const HandRaised &) { keep(); }
    void operator()(const HandLowered &e) { end(e.of); }

    // talk and notes
    void operator()(const ActSpoken &e)
    {
        keep();
        carry(e.items);
        if (e.recalled) {
            return;
        }
        switch (e.act) {
        case SpokenAct::told:
        case SpokenAct::asked: return;
        case SpokenAct::took:
            came(Happening::taken, e.task.value, m_happened.agency);
            came(Happening::leadStated, e.function.value, m_happened.agency);
            return;
        case SpokenAct::decided:
            came(Happening::taken, e.task.value, m_happened.agency);
            came(Happening::decided, e.task.value, m_happened.agency);
            return;
        case SpokenAct::handedOver: return; // it counts when it is confirmed
        case SpokenAct::confirmed: confirmed(e.of); return;
        }
    }
    void operator()(const BriefingHeld &) { keep(); }
    void operator()(const ObservationNoted &) { keep(); }
    void operator()(const ObservationAmended &) { keep(); }
    void operator()(const TargetRated &) { keep(); }
    void operator()(const EntryStruck &e)
    {
        if (Thing *thing = m_state.things.change(e.of)) {
            thing->struck = true;
        }
    }

private:
    [[nodiscard]] const Thing *find(Ref ref) const { return m_state.things.find(ref); }

    void keep() { m_state.things.make(m_happened.ref).what = std::make_shared<const Happened>(m_happened); }

    void carry(const std::vector<ItemId> &items)
    {
        for (const ItemId &item : items) {
            m_state.carriedBy[item].push_back(m_happened.ref);
        }
    }

    void came(Happening what, const std::string &subject, const AgencyId &agency)
    {
        if (!subject.empty()) {
            m_state.came[{what, subject}].push_back({agency, m_happened.at});
        }
    }

    void act(const TaskId &task)
    {
        keep();
        came(Happening::taken, task.value, m_happened.agency);
    }

    Thing *answer(Ref of, bool accepted)
    {
        Thing *thing = m_state.things.change(of);
        if (thing != nullptr && !thing->answeredBy) {
            thing->answeredBy = m_happened.ref;
            thing->accepted = accepted;
        }
        return thing;
    }

    void end(Ref of)
    {
        if (Thing *thing = m_state.things.change(of)) {
            thing->gone = true;
        }
    }

    /// Somebody confirmed what was said: told items were read, a lead was taken, a handover was accepted.
    void confirmed(Ref of)
    {
        Thing *thing = m_state.things.change(of);
        if (thing == nullptr) {
            return;
        }
        addOnce(thing->acknowledgedBy, m_happened.agency);
        const auto *spoken = std::get_if<ActSpoken>(&thing->what->event);
        if (spoken == nullptr) {
            return;
        }
        for (const ItemId &item : spoken->items) {
            came(Happening::itemRead, item.value, m_happened.agency);
        }
        if (spoken->act == SpokenAct::took) {
            came(Happening::leadTaken, spoken->function.value, thing->what->agency);
        }
        if (spoken->act == SpokenAct::handedOver) {
            came(Happening::handedOver, spoken->handover.value, m_happened.agency);
        }
    }

    ExerciseState &m_state;
    const Happened &m_happened;
};

} // namespace

ExerciseState apply(ExerciseState state, const Happened &happened)
{
    state.now = std::max(state.now, happened.at);
    ++state.happenedSoFar;
    std::visit(Step(state, happened), happened.event);
    return state;
}

ExerciseState replay(std::span<const Happened> happened, ExerciseState from)
{
    return std::accumulate(happened.begin(), happened.end(), std::move(from),
                           [](ExerciseState state, const Happened &h) { return apply(std::move(state), h); });
}

} // namespace samvirke
