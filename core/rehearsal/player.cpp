// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/lookup.h"
#include "play/advance.h"
#include "play/visible.h"
#include "rehearsal/mind.h"

#include <algorithm>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis readingTime = 2s;   ///< after which an open item counts as read
constexpr Millis usualTarget = 2min; ///< where the plan sets none
constexpr Millis takesToNotice = 3s;
constexpr Millis takesToType = 4s;

/// The inject of the plan that a seat has before it; its name is not shown to it, its words are.
const Inject *recognise(const Scenario &plan, const InjectReleased &released)
{
    if (!released.inject.empty()) {
        return find(plan.injects, released.inject);
    }
    const auto it = std::ranges::find_if(plan.injects, [&](const Inject &inject) {
        return inject.title == released.title && inject.text == released.text && inject.from == released.from;
    });
    return it == plan.injects.end() ? nullptr : &*it;
}

template <class T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (!contains(list, value)) {
        list.push_back(value);
    }
}

} // namespace

SimulatedSeat::Player::Player(const SeatEnd &end, SimulatedSeatOptions options)
    : Mind(end, std::move(options)), m_times(plannedTimes(plan()))
{}

void SimulatedSeat::Player::notice(const Delivery &delivery)
{
    const Happened &h = delivery.happened;
    if (const auto *opened = std::get_if<QuestionnaireOpened>(&h.event)) {
        return answerQuestionnaire(opened->questionnaire, h.at);
    }
    if (const auto *taken = std::get_if<LeadTakenOver>(&h.event)) {
        m_takenOver.emplace(taken->function, h.agency);
    }
    if (h.seat == self().id && !h.seat.empty()) {
        return; // one's own doing
    }
    const auto tasks = [&](const std::vector<TaskId> &ids) {
        for (const TaskId &id : ids) {
            learnTask(id, h.at);
        }
    };
    if (const auto *released = std::get_if<InjectReleased>(&h.event)) {
        readAndAnswer(h, released->asksAcknowledgement);
        learnInject(h, *released);
    } else if (const auto *message = std::get_if<MessageSent>(&h.event)) {
        readAndAnswer(h, message->asksAcknowledgement && isForMe(message->sent));
        tasks(message->tasks);
    } else if (const auto *request = std::get_if<RequestMade>(&h.event)) {
        readAndAnswer(h, false);
        if (isForMe(request->sent)) {
            answerRequest(h, *request);
        }
        learnTask(request->task, h.at);
    } else if (std::holds_alternative<RequestAnswered>(h.event)) {
        readAndAnswer(h, false);
    } else if (const auto *form = std::get_if<FormSent>(&h.event)) {
        readAndAnswer(h, false);
        tasks(form->tasks);
    } else if (const auto *decision = std::get_if<DecisionRecorded>(&h.event)) {
        readAndAnswer(h, false);
        learnTask(decision->task, h.at);
    } else if (const auto *started = std::get_if<TaskStarted>(&h.event)) {
        learnTask(started->task, h.at);
    } else if (std::holds_alternative<LeadAsserted>(h.event)) {
        readAndAnswer(h, false);
    } else if (const auto *taken = std::get_if<LeadTakenOver>(&h.event)) {
        readAndAnswer(h, isForMe(taken->told));
        for (const Task &task : plan().tasks) {
            if (task.lead && task.lead->function == taken->function && contains(ownersIn(task, phaseNow()), h.agency)) {
                learnTask(task.id, h.at);
            }
        }
    } else if (const auto *offered = std::get_if<HandoverOffered>(&h.event)) {
        readAndAnswer(h, false);
        if (isForMe(offered->sent)) {
            answerOffer(h, *offered);
        }
    } else if (const auto *round = std::get_if<RoundOpened>(&h.event)) {
        answerRound(h, *round);
    }
}

// ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

void SimulatedSeat::Player::readAndAnswer(const Happened &happened, bool asksAcknowledgement)
{
    const Ref ref = happened.ref;
    const std::string name = ref.text();
    const ExerciseTime opens = happened.at + takesToNotice + within(takesToNotice, 0, 1, name, "notice");
    const AgencyId as = receivedAs(happened);
    intend(opens, [this, ref, name, as] { propose("open " + name, OpenItem{{ref}}, as); });
    intend(opens + readingTime, [this, ref, name, as, asksAcknowledgement] {
        propose("read " + name, ReadItem{{ref}}, as);
        const Thing *thing = state().find(ref);
        const AgencyId agency = as.empty() ? self().agency : as;
        if (asksAcknowledgement && thing != nullptr && !contains(thing->acknowledgedBy, agency)) {
            propose("acknowledge " + name, Acknowledge{{ref, {}}}, as);
        }
    });
}

void SimulatedSeat::Player::learnInject(const Happened &happened, const InjectReleased &released)
{
    const Inject *inject = recognise(plan(), released);
    if (inject == nullptr || !m_injects.insert(inject->id).second) {
        return;
    }
    if (released.asksUrgency) {
        const Ref ref = happened.ref;
        const int level = inject->kind == InjectKind::contingency ? 4 : 3;
        const AgencyId as = receivedAs(happened);
        intend(happened.at + takesToNotice + readingTime + takesToType, [this, ref, level, as] {
            propose("rate " + ref.text(), RateUrgency{{ref, level}}, as);
        });
    }
    for (const TaskId &task : inject->opens) {
        learnTask(task, happened.at);
    }
    passOn(happened, *inject);
    const auto me = actings();
    for (const Need &need : plan().needs) {
        if (const Acting *acting = actingAs(me, need.who); acting != nullptr && need.arises == inject->id) {
            ask(*acting, need, happened.at);
        }
    }
    for (const Handover &handover : plan().handovers) {
        if (const Acting *acting = actingAs(me, handover.from); acting != nullptr && handover.arises == inject->id) {
            offer(*acting, handover, happened.at);
        }
    }
}

void SimulatedSeat::Player::passOn(const Happened &happened, const Inject &inject)
{
    // one of those who got it passes it on: who holds its information, else the first seat it goes to
    const auto addressed = [&](const AgencyId &agency) {
        return std::ranges::any_of(inject.to,
                                   [&](const Party &to) { return contains(agenciesOf(plan(), to), agency); });
    };
    struct Parcel
    {
        std::vector<ItemId> items;
        std::vector<TaskId> tasks;
        Millis soonest = 24h;
        bool critical = false;
    };
    std::map<Party, Parcel> parcels;
    const auto first = [&] {
        for (const Party &to : inject.to) {
            const auto seats = seatsOf(plan(), to);
            if (!seats.empty()) {
                return seats.front()->id == self().id;
            }
        }
        return false;
    }();
    for (const ItemId &id : inject.carries) {
        const Item *item = find(plan().items, id);
        if (item == nullptr || !(isMine(item->from) ? addressed(item->from) : first && !addressed(item->from))) {
            continue;
        }
        for (const NeedToKnow &need : item->needs) {
            const AgencyId agency = agencyOf(plan(), need.who);
            const bool isSeat = find(plan().seats, SeatId(need.who.value)) != nullptr;
            if (isMine(agency) && !isSeat) {
                continue;
            }
            const Seat *reader = isSeat ? find(plan().seats, SeatId(need.who.value)) : firstSeat(agency);
            const bool has = reader == nullptr || reader->id == self().id ||
                             std::ranges::any_of(inject.to, [&](const Party &to) { return reaches(to, *reader); });
            if (!has) {
                // a counter-play seat is addressed as the party it answers as
                Parcel &parcel =
                    parcels[Party(reader->kind == SeatKind::counterPlay ? agency.value : reader->id.value)];
                addOnce(parcel.items, id);
                parcel.soonest = std::min(parcel.soonest, targetOf(*item, need).value_or(usualTarget));
                parcel.critical = parcel.critical || item->critical;
            }
        }
    }
    // who speaks for one's own agency in rounds hears of it too
    const Seat *own = self().agency.empty() ? nullptr : firstSeat(self().agency);
    for (const ItemId &id : inject.carries) {
        const Item *item = find(plan().items, id);
        if (own != nullptr && own->id != self().id && item != nullptr && item->from == self().agency &&
            std::ranges::none_of(inject.to, [&](const Party &to) { return reaches(to, *own); })) {
            Parcel &parcel = parcels[Party(own->id.value)];
            addOnce(parcel.items, id);
            parcel.soonest = std::min(parcel.soonest, item->within.value_or(usualTarget));
        }
    }
    const auto tell = [&](const AgencyId &agency, const TaskId &task, Millis target) {
        const Seat *seat = actorFor(agency, task);
        const bool has = seat == nullptr || seat->id == self().id ||
                         std::ranges::any_of(inject.to, [&](const Party &to) { return reaches(to, *seat); });
        if (first && !has) {
            Parcel &parcel = parcels[partyFor(agency, task)];
            addOnce(parcel.tasks, task);
            parcel.soonest = std::min(parcel.soonest, target);
        }
    };
    for (const TaskId &id : inject.opens) {
        if (const Task *task = find(plan().tasks, id);
            task != nullptr && !leaves(options().team, options().seed, plan(), id)) {
            for (const AgencyId &doer : concerned(*task)) {
                tell(doer, id, task->target.value_or(usualTarget));
            }
        }
    }
    for (const Need &need : plan().needs) {
        if (need.arises == inject.id) {
            tell(need.who, need.task, need.within.value_or(usualTarget));
        }
    }
    for (const Handover &handover : plan().handovers) {
        if (handover.arises == inject.id && !handover.task.empty()) {
            tell(handover.from, handover.task, handover.within.value_or(usualTarget));
        }
    }
    const AgencyId as = receivedAs(happened);
    for (auto &[party, parcel] : parcels) {
        MessageSent message;
        message.sent.to = {party};
        message.text = inject.title;
        message.quotes = {happened.ref};
        message.items = parcel.items;
        message.tasks = parcel.tasks;
        message.asksAcknowledgement = parcel.critical;
        const std::string key = "pass on " + inject.id.value + " to " + party.value;
        const ExerciseTime at = happened.at + takesToNotice * 2 + readingTime + pace(parcel.soonest, key, "tell") / 2;
        intend(at, [this, key, message, as] { propose(key, SendMessage{message}, as); });
    }
}

// ── tasks ────────────────────────────────────────────────────────────────────────────────────────────────────────────

void SimulatedSeat::Player::learnTask(const TaskId &id, ExerciseTime at)
{
    const Task *task = find(plan().tasks, id);
    if (task == nullptr || task->distractor) {
        return;
    }
    const auto me = actings();
    if (m_known.insert(id).second && !leaves(options().team, options().seed, plan(), id)) {
        for (const AgencyId &agency : concerned(*task)) {
            const Acting *acting = actingAs(me, agency);
            const Seat *actor = actorFor(agency, id);
            if (acting != nullptr && actor != nullptr && actor->id == self().id) {
                takeTask(*acting, *task, at);
            }
        }
    }
    for (const Need &need : plan().needs) { // a task may be known long before it makes one ask or hand over
        if (const Acting *acting = actingAs(me, need.who);
            acting != nullptr && need.task == id && hasArisen(need.arises, at)) {
            ask(*acting, need, at);
        }
    }
    for (const Handover &handover : plan().handovers) {
        if (const Acting *acting = actingAs(me, handover.from);
            acting != nullptr && handover.task == id && hasArisen(handover.arises, at)) {
            offer(*acting, handover, at);
        }
    }
}

bool SimulatedSeat::Player::hasArisen(const InjectId &id, ExerciseTime at) const
{
    const Inject *inject = find(plan().injects, id);
    const auto *timed = inject == nullptr ? nullptr : std::get_if<AtTime>(&inject->release);
    return m_injects.contains(id) || timed == nullptr || timed->at <= at;
}

void SimulatedSeat::Player::takeTask(const Acting &acting, const Task &task, ExerciseTime at)
{
    const Millis target = task.target.value_or(usualTarget);
    const ExerciseTime noticed = at + takesToNotice * 2 + readingTime;
    const ExerciseTime starts =
        noticed + (task.lead ? takesToType : pace(target, task.id.value, "start")); // a lead is never put off
    const Task *row = &task;
    const bool does = contains(doers(task), acting.agency);
    if (does) {
        intend(starts, [this, row, acting] {
            if (row->lead) {
                stateLead(acting, *row);
            }
            propose("start " + row->id.value + " " + acting.as.value, StartTask{{{row->id, row->title, false, {}}}},
                    acting.as);
        });
    }
    if (concerned(task).front() != acting.agency) {
        return; // who answers for it consults and decides
    }
    const ExerciseTime latest = starts + std::max<Millis>(within(target, 0.4, 0.5, task.id.value, "decide"), 20s);
    intend(starts, [this, row, latest, acting] {
        std::vector<Ref> asked;
        for (const auto &[agency, cell] : rowIn(*row, phaseNow())) {
            if (!cell.has(C) || !isStaffed(plan(), agency)) {
                continue;
            }
            MessageSent message;
            message.sent.to = {partyFor(agency, row->id)};
            message.purpose = Purpose::consult;
            message.text = row->title;
            message.tasks = {row->id};
            message.asksAcknowledgement = true;
            const std::string key = "consult " + agency.value + " on " + row->id.value;
            asked.push_back(refFor(key));
            propose(key, SendMessage{message}, acting.as);
        }
        decideOn(acting, *row, asked, latest);
    });
    if (does) {
        intend(latest + target, [this, row, acting] {
            propose("complete " + row->id.value + " " + acting.as.value,
                    CompleteTask{{{row->id, row->title, false, {}}}}, acting.as);
        });
    }
}

void SimulatedSeat::Player::decideOn(const Acting &acting, const Task &task, const std::vector<Ref> &consulted,
                                     ExerciseTime latest)
{
    // everybody who was consulted has answered, or it cannot wait any longer
    const bool answered = std::ranges::all_of(consulted, [&](Ref ref) {
        const Thing *thing = state().find(ref);
        return thing != nullptr && !thing->acknowledgedBy.empty();
    });
    const Task *row = &task;
    if (!answered && now() < latest) {
        intend(std::min(latest, now() + 2s),
               [this, acting, row, consulted, latest] { decideOn(acting, *row, consulted, latest); });
        return;
    }
    intend(now() + takesToType, [this, acting, row] {
        DecisionRecorded decision;
        decision.task = row->id;
        decision.text = row->title;
        decision.why = row->title;
        if (find(given().procedures, row->procedure) != nullptr) { // else nobody at this seat has heard of it
            decision.procedure = row->procedure;
        }
        for (const auto &[agency, cell] : rowIn(*row, phaseNow())) {
            if (cell.has(I | R | A) && agency != acting.agency && isStaffed(plan(), agency)) {
                decision.told.to.push_back(partyFor(agency, row->id));
            }
        }
        propose("decide " + row->id.value, RecordDecision{decision}, acting.as);
    });
}

void SimulatedSeat::Player::stateLead(const Acting &acting, const Task &task)
{
    Addressees told; // whoever has a part in the row; others need not know who leads
    for (const auto &[agency, cell] : rowIn(task, phaseNow())) {
        if (cell.roles != noRole && agency != acting.agency && isStaffed(plan(), agency)) {
            addOnce(told.to, partyFor(agency, task.id));
            addOnce(told.to, partyFor(agency, {})); // who speaks for the agency in rounds hears of it too
        }
    }
    AgencyId before; // the lead that the row before this one names is taken over, stated or not
    for (const Task &other : plan().tasks) {
        if (&other == &task) {
            break;
        }
        if (other.lead && other.lead->function == task.lead->function) {
            before = answerableIn(other, phaseNow());
        }
    }
    if (before.empty() || before == acting.agency) {
        propose("lead " + task.id.value, AssertLead{{task.lead->function, task.title, told}}, acting.as);
    } else {
        propose("lead " + task.id.value, TakeOverLead{{task.lead->function, before, task.title, told}}, acting.as);
    }
}

// ── requests and handovers ───────────────────────────────────────────────────────────────────────────────────────────

void SimulatedSeat::Player::ask(const Acting &acting, const Need &need, ExerciseTime at)
{
    const Task *task = find(plan().tasks, need.task);
    const Seat *asker = actorFor(acting.agency, need.task);
    if (task == nullptr || asker == nullptr || asker->id != self().id ||
        !m_begun.insert("need " + need.id.value).second) {
        return;
    }
    std::vector<AgencyId> owners = ownersIn(*task, phaseNow());
    std::erase(owners, acting.agency);
    const AgencyId answerable = answerableIn(*task, phaseNow());
    const AgencyId asked = contains(owners, answerable) ? answerable : owners.empty() ? AgencyId{} : owners.front();
    if (asked.empty() || !isStaffed(plan(), asked)) {
        return;
    }
    RequestMade request;
    request.sent.to = {partyFor(asked, need.task)};
    request.task = need.task;
    request.text = need.text.empty() ? task->title : need.text;
    const std::string key = "ask " + need.id.value;
    const ExerciseTime when =
        at + takesToNotice * 2 + readingTime + pace(need.within.value_or(usualTarget), key, "ask") / 2;
    const AgencyId as = acting.as;
    intend(when, [this, key, request, as] { propose(key, MakeRequest{request}, as); });
}

void SimulatedSeat::Player::answerRequest(const Happened &happened, const RequestMade &)
{
    const Ref ref = happened.ref;
    const std::string key = "answer " + ref.text();
    const AgencyId as = receivedAs(happened);
    const ExerciseTime when = happened.at + takesToNotice * 2 + readingTime + pace(usualTarget, key, "answer") / 2;
    intend(when, [this, key, ref, as] {
        const Thing *request = state().find(ref);
        if (request != nullptr && !request->answeredBy) {
            propose(key, AnswerRequest{{ref, Outcome::granted, "OK", {}}}, as);
        }
    });
}

void SimulatedSeat::Player::offer(const Acting &acting, const Handover &handover, ExerciseTime at)
{
    const Seat *from = actorFor(acting.agency, handover.task);
    if (leaves(options().team, options().seed, plan(), handover.task)) {
        return; // what nobody took nobody hands over
    }
    if (from == nullptr || from->id != self().id || !isStaffed(plan(), handover.to) ||
        !m_begun.insert("handover " + handover.id.value).second) {
        return;
    }
    HandoverOffered offered;
    offered.handover = handover.id;
    offered.task = handover.task;
    offered.text = handover.what;
    offered.sent.to = {partyFor(handover.to, handover.task)};
    const std::string key = "offer " + handover.id.value;
    const ExerciseTime when =
        at + takesToNotice * 2 + readingTime + pace(handover.within.value_or(usualTarget), key, "offer") / 2;
    const AgencyId as = acting.as;
    intend(when, [this, key, offered, as] { propose(key, OfferHandover{offered}, as); });
}

void SimulatedSeat::Player::answerOffer(const Happened &happened, const HandoverOffered &offered)
{
    const Ref ref = happened.ref;
    const std::string key = "accept " + ref.text();
    const TaskId task = offered.task;
    const AgencyId as = receivedAs(happened);
    const ExerciseTime when = happened.at + takesToNotice * 2 + readingTime + pace(usualTarget, key, "accept") / 4;
    intend(when, [this, key, ref, as] {
        const Thing *offer = state().find(ref);
        if (offer != nullptr && !offer->answeredBy) {
            propose(key, AnswerHandover{{ref, true, "OK"}}, as);
        }
    });
    learnTask(task, happened.at);
}

// ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────────

void SimulatedSeat::Player::answerRound(const Happened &happened, const RoundOpened &round)
{
    for (const Acting &acting : actings()) {
        const Seat *first = firstSeat(acting.agency);
        if (first == nullptr || first->id != self().id || !contains(round.asked, acting.agency)) {
            continue;
        }
        const Ref ref = happened.ref;
        const std::string key = "round " + ref.text() + " " + acting.agency.value;
        const Millis thinks = round.freeze ? Millis{0} : within(round.closes - happened.at, 0.2, 0.7, key, "think");
        intend(happened.at + thinks, [this, acting, ref, key] {
            const Thing *thing = state().find(ref);
            if (thing == nullptr) {
                return;
            }
            RoundAnswered answered;
            answered.of = ref;
            for (const AskedQuestion &question : std::get<RoundOpened>(thing->what->event).questions) {
                const std::string subject = question.id.value.size() > 2 ? question.id.value.substr(2) : std::string{};
                std::string value;
                switch (question.ask) {
                case Ask::urgency:
                    for (const Round &planned : plan().rounds) {
                        if (const UrgencyUnit *unit = find(planned.urgency, QuestionId(subject));
                            unit != nullptr && unit->about == question.text) {
                            value = std::to_string(unit->level);
                        }
                    }
                    break;
                case Ask::lead:
                    if (const Task *row = leadRow(plan(), FunctionId(subject), phaseNow())) {
                        value = answerableIn(*row, phaseNow()).value;
                    }
                    break;
                case Ask::owner:
                    if (const Task *row = find(plan().tasks, TaskId(subject))) {
                        value = answerableIn(*row, phaseNow()).value;
                    }
                    break;
                case Ask::fact:
                    if (const Probe *probe = find(plan().probes, ProbeId(subject));
                        probe != nullptr && !probe->key.empty() && holdsItem(plan(), state(), probe->item, self())) {
                        value = probe->key.front();
                    }
                    break;
                case Ask::priorities:
                    for (const std::string &option : question.options) {
                        value += (value.empty() ? "" : " > ") + option;
                    }
                    break;
                }
                if (!value.empty()) {
                    answered.answers.push_back({question.id, value});
                }
            }
            propose(key, AnswerRound{answered}, acting.as);
        });
    }
}

void SimulatedSeat::Player::answerQuestionnaire(const QuestionnaireId &id, ExerciseTime at)
{
    const Questionnaire *questionnaire = find(plan().questionnaires, id);
    const Acting acting = actings().front();
    if (questionnaire == nullptr || (!questionnaire->to.empty() && !contains(questionnaire->to, acting.agency))) {
        return;
    }
    intend(at, [this, questionnaire, acting] {
        QuestionnaireAnswered answered;
        answered.questionnaire = questionnaire->id;
        for (const Question &question : questionnaire->questions) {
            const double luck = draw(options().seed, self().id.value, question.id.value, "questionnaire");
            std::string value;
            switch (question.scale) {
            case Scale::agree5: {
                const int agrees = luck < 0.5 ? 4 : 5;
                value = std::to_string(question.reversed ? 6 - agrees : agrees);
                break;
            }
            case Scale::level3: value = luck < 0.3 ? "2" : "3"; break;
            case Scale::choice: value = question.options.empty() ? "" : question.options.front(); break;
            case Scale::number: value = std::to_string(1 + static_cast<int>(luck * 5)); break;
            case Scale::text: break;
            }
            if (!value.empty()) {
                answered.answers.push_back({question.id, value});
            }
        }
        propose("questionnaire " + questionnaire->id.value, AnswerQuestionnaire{answered}, acting.as);
    });
}

// ── who does what ────────────────────────────────────────────────────────────────────────────────────────────────────

std::vector<SimulatedSeat::Player::Acting> SimulatedSeat::Player::actings() const
{
    std::vector<Acting> acting;
    if (!self().agency.empty() && self().kind == SeatKind::player) {
        acting.push_back({self().agency, {}});
    }
    for (const AgencyId &party : self().plays) {
        acting.push_back({party, party});
    }
    return acting;
}

AgencyId SimulatedSeat::Player::receivedAs(const Happened &happened) const
{
    const auto me = actings();
    const auto isFor = [&](const std::vector<Party> &to) -> const Acting * {
        for (const Party &party : to) {
            for (const AgencyId &agency : agenciesOf(plan(), party)) {
                if (const Acting *acting = actingAs(me, agency)) {
                    return acting;
                }
            }
        }
        return nullptr;
    };
    const Acting *addressed = std::visit(
        [&](const auto &e) -> const Acting * {
            if constexpr (requires { e.sent; }) {
                return isFor(e.sent.to);
            } else if constexpr (requires { e.told; }) {
                return isFor(e.told.to);
            } else {
                return nullptr;
            }
        },
        happened.event);
    return addressed == nullptr ? me.front().as : addressed->as;
}

const SimulatedSeat::Player::Acting *SimulatedSeat::Player::actingAs(const std::vector<Acting> &actings,
                                                                     const AgencyId &agency) const
{
    const auto it = std::ranges::find(actings, agency, &Acting::agency);
    return it == actings.end() ? nullptr : &*it;
}

PhaseId SimulatedSeat::Player::phaseNow() const
{
    // phases that are not announced are known from what began them
    PhaseId current = state().phase;
    for (auto phase = std::ranges::find(plan().phases, current, &Phase::id); phase != plan().phases.end(); ++phase) {
        const auto *when = std::get_if<WhenHappened>(&phase->starts);
        if (when == nullptr || phase->announced) {
            continue;
        }
        const Condition &condition = when->condition;
        const FunctionId function(condition.subject);
        const Task *row = condition.what == Happening::leadTaken ? leadRow(plan(), function, phase->id) : nullptr;
        bool began = false;
        if (row == nullptr) {
            began = cameTrue(plan(), state(), condition).has_value();
        } else if (cellIn(*row, phase->id, actings().front().agency).roles != noRole) {
            began = m_takenOver.contains({function, condition.by});
        } else { // whom nobody has to tell who leads knows how it usually goes
            const auto planned = m_times.phases.find(phase->id);
            began = planned != m_times.phases.end() && planned->second <= now();
        }
        if (began) {
            current = phase->id;
        }
    }
    return current;
}

bool SimulatedSeat::Player::isForMe(const Addressees &sent) const
{
    const Channel *channel = find(plan().channels, sent.channel);
    const auto reachesMe = [&](const Party &party) { return reaches(party, self()); };
    return std::ranges::any_of(sent.to, reachesMe) ||
           (channel != nullptr && channel->common && std::ranges::any_of(channel->members, reachesMe));
}

bool SimulatedSeat::Player::isMine(const AgencyId &agency) const
{
    return belongsTo(self(), agency);
}

const Seat *SimulatedSeat::Player::firstSeat(const AgencyId &agency) const
{
    const Seat *counterPlay = nullptr;
    for (const Seat &seat : plan().seats) {
        if (seat.kind == SeatKind::player && belongsTo(seat, agency)) {
            return &seat;
        }
        if (seat.kind == SeatKind::counterPlay && belongsTo(seat, agency) && counterPlay == nullptr) {
            counterPlay = &seat;
        }
    }
    return counterPlay;
}

const Seat *SimulatedSeat::Player::actorFor(const AgencyId &agency, const TaskId &task) const
{
    for (const Inject &inject : plan().injects) {
        if (!contains(inject.opens, task)) {
            continue;
        }
        for (const Party &to : inject.to) {
            for (const Seat *seat : seatsOf(plan(), to)) {
                if ((seat->kind == SeatKind::player || seat->kind == SeatKind::counterPlay) &&
                    belongsTo(*seat, agency)) {
                    return seat;
                }
            }
        }
    }
    return firstSeat(agency);
}

Party SimulatedSeat::Player::partyFor(const AgencyId &agency, const TaskId &task) const
{
    // a counter-play seat is addressed as the party it answers as
    const Seat *seat = actorFor(agency, task);
    return seat == nullptr || seat->kind == SeatKind::counterPlay ? Party(agency.value) : Party(seat->id.value);
}

std::vector<AgencyId> SimulatedSeat::Player::doers(const Task &task) const
{
    std::vector<AgencyId> responsible;
    const AgencyId answerable = answerableIn(task, phaseNow());
    for (const auto &[agency, cell] : rowIn(task, phaseNow())) {
        if (cell.has(R) && isStaffed(plan(), agency)) {
            if (agency == answerable) {
                responsible.insert(responsible.begin(), agency);
            } else {
                responsible.push_back(agency);
            }
        }
    }
    if (responsible.empty() && isStaffed(plan(), answerable)) {
        responsible.push_back(answerable);
    }
    if (task.share == Share::any && responsible.size() > 1) {
        responsible.resize(1);
    }
    return responsible;
}

std::vector<AgencyId> SimulatedSeat::Player::concerned(const Task &task) const
{
    std::vector<AgencyId> agencies = doers(task);
    const AgencyId answerable = answerableIn(task, phaseNow());
    if (isStaffed(plan(), answerable) && !contains(agencies, answerable)) {
        agencies.insert(agencies.begin(), answerable);
    }
    return agencies;
}

Millis SimulatedSeat::Player::pace(Millis target, std::string_view item, std::string_view purpose) const
{
    const int percent = options().team.pacePercent;
    return percent == 0 ? within(target, 0.1, 0.25, item, purpose)
                        : within(target, percent / 100.0 * 0.97, percent / 100.0 * 1.03, item, purpose);
}

} // namespace samvirke
