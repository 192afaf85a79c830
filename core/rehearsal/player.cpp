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
constexpr Millis gathers = 1min;          ///< from saying that one leads to the first joint briefing
constexpr double soon = 0.1, late = 0.25; ///< shares of its target within which an ideal act begins
constexpr double sureIn = 0.5;            ///< share of questions that one is sure of
constexpr double offByOne = 1.0 / 12;     ///< share of ratings that are one level from what the author meant

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

/// How @p seat is addressed for @p agency: at counter-play as the party that it answers as.
Party partyOf(const Seat &seat, const AgencyId &agency)
{
    return seat.kind == SeatKind::counterPlay ? Party(agency.value) : Party(seat.id.value);
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
    if (h.seat != self().id || h.seat.empty()) { // not one's own doing
        hear(h);
    }
    noticePhases(h.at);
}

void SimulatedSeat::Player::hear(const Happened &h)
{
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
        if (message->purpose == Purpose::tell) { // who tells of an inject says what it is about
            const auto about = std::ranges::find(plan().injects, message->text, &Inject::title);
            if (about != plan().injects.end() && m_arisen.insert(about->id).second) {
                learnArising(*about, h.at);
            }
        }
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
    } else if (const auto *asserted = std::get_if<LeadAsserted>(&h.event)) {
        readAndAnswer(h, false);
        nameLead(h, asserted->function);
    } else if (const auto *taken = std::get_if<LeadTakenOver>(&h.event)) {
        readAndAnswer(h, isForMe(taken->told));
        nameLead(h, taken->function);
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
    const ExerciseTime opens =
        happened.at + takesToNotice + within(takesToNotice, 0, 1, nameInDraws(happened), "notice");
    const AgencyId as = receivedAs(happened);
    if (!how(as).reads) {
        return;
    }
    asksAcknowledgement = asksAcknowledgement && (happened.agency.empty() || speaksTo(as, happened.agency));
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
    if (released.asksUrgency && how(receivedAs(happened)).answers != Answers::none) {
        const Ref ref = happened.ref;
        const AgencyId as = receivedAs(happened);
        const int level = rating(as, inject->kind == InjectKind::contingency ? 4 : 3, inject->id.value);
        intend(happened.at + takesToNotice + readingTime + takesToType, [this, ref, level, as] {
            propose("rate " + ref.text(), RateUrgency{{ref, level}}, as);
        });
    }
    for (const TaskId &task : inject->opens) {
        learnTask(task, happened.at);
    }
    passOn(happened, *inject);
    learnArising(*inject, happened.at);
}

void SimulatedSeat::Player::learnArising(const Inject &inject, ExerciseTime at)
{
    const auto me = actings();
    for (const Need &need : plan().needs) {
        if (const Acting *acting = actingAs(me, need.who); acting != nullptr && need.arises == inject.id) {
            ask(*acting, need, at);
        }
    }
    for (const Handover &handover : plan().handovers) {
        if (const Acting *acting = actingAs(me, handover.from); acting != nullptr && handover.arises == inject.id) {
            offer(*acting, handover, at);
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
    const AgencyId as = receivedAs(happened);
    const Behaviour &behaviour = how(as);
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
        const auto bring = [&](const Seat *reader, const AgencyId &agency, Millis target) {
            const bool has = reader == nullptr || reader->id == self().id ||
                             std::ranges::any_of(inject.to, [&](const Party &to) { return reaches(to, *reader); });
            if (!has) {
                Parcel &parcel = parcels[partyOf(*reader, agency)];
                addOnce(parcel.items, id);
                parcel.soonest = std::min(parcel.soonest, target);
                parcel.critical = parcel.critical || item->critical;
            }
        };
        const bool isAskedFor =
            std::ranges::any_of(plan().probes, [&](const Probe &probe) { return probe.item == id; });
        for (const NeedToKnow &need : item->needs) {
            const AgencyId agency = agencyOf(plan(), need.who);
            const Seat *seat = find(plan().seats, SeatId(need.who.value));
            const Millis target = targetOf(*item, need).value_or(usualTarget);
            if (seat != nullptr) {
                bring(seat, agency, target);
            }
            // who speaks for its agency in rounds hears of it too
            if (!isMine(agency) && (seat == nullptr || isAskedFor)) {
                bring(firstSeat(agency), agency, target);
            }
        }
    }
    // who speaks for one's own agency in rounds hears of it too
    const Seat *own = self().agency.empty() ? nullptr : firstSeat(self().agency);
    const auto isFirstOfOwn = [&] {
        for (const Seat &seat : plan().seats) {
            if (seat.kind == SeatKind::player && seat.agency == self().agency &&
                std::ranges::any_of(inject.to, [&](const Party &to) { return reaches(to, seat); })) {
                return seat.id == self().id;
            }
        }
        return false;
    };
    for (const ItemId &id : inject.carries) {
        const Item *item = find(plan().items, id);
        if (own != nullptr && own->id != self().id && item != nullptr && isFirstOfOwn() &&
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
            parcel.soonest = std::min(parcel.soonest, target);
            const Task *row = find(plan().tasks, task);
            if (row != nullptr && cellIn(*row, phaseNow(), agency).roles != noRole) { // else what happened is enough
                addOnce(parcel.tasks, task);
            }
        }
    };
    for (const TaskId &id : inject.opens) {
        if (const Task *task = find(plan().tasks, id);
            task != nullptr && !leaves(behaviour, options().seed, plan(), id)) {
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
        if (handover.arises == inject.id) {
            tell(handover.from, handover.task, handover.within.value_or(usualTarget));
        }
    }
    const auto &alert = plan().mechanisms.tripleAlert;
    if (first && alert && alert->arises == inject.id && variant().tripleAlert &&
        !leaves(behaviour, options().seed, plan(), alert->task)) {
        for (const SeatId &id : alert->centres) {
            const Seat *centre = find(plan().seats, id);
            if (centre != nullptr && id != self().id &&
                std::ranges::none_of(inject.to, [&](const Party &to) { return reaches(to, *centre); })) {
                Parcel &parcel = parcels[partyOf(*centre, centre->agency)];
                addOnce(parcel.tasks, alert->task);
                parcel.soonest = std::min(parcel.soonest, alert->within);
            }
        }
    }
    MessageSent message;
    message.text = inject.title;
    message.quotes = {happened.ref};
    if (behaviour.shares == Shares::everything) {
        for (const auto &[party, parcel] : parcels) {
            message.sent.to.push_back(party);
        }
        addOnce(message.sent.to, everybody);
        message.items = inject.carries;
        message.tasks = inject.opens;
        const std::string key = "forward " + inject.id.value;
        intend(happened.at + 1s, [this, key, message, as] { propose(key, SendMessage{message}, as); });
        return;
    }
    for (const auto &[party, parcel] : parcels) {
        message.sent.to = {party};
        message.sent = heardBy(as, message.sent);
        if (message.sent.to.empty()) {
            continue;
        }
        message.items = parcel.items;
        message.tasks = parcel.tasks;
        message.asksAcknowledgement = parcel.critical;
        const std::string key = "pass on " + inject.id.value + " to " + party.value;
        const ExerciseTime at =
            happened.at + takesToNotice * 2 + readingTime + pace(as, parcel.soonest, key, "tell") / 2;
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
    if (m_known.insert(id).second) {
        const auto owners = concerned(*task);
        for (const Acting &acting : me) {
            const Seat *actor = actorFor(acting.agency, id);
            if (actor == nullptr || actor->id != self().id) {
                continue;
            }
            if (!contains(owners, acting.agency)) {
                meddle(acting, *task, at);
            } else if (!leaves(how(acting.as), options().seed, plan(), id)) {
                takeTask(acting, *task, at);
            }
        }
        askMore(me.front(), *task, at);
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
    return m_injects.contains(id) || m_arisen.contains(id) || timed == nullptr || timed->at <= at;
}

void SimulatedSeat::Player::takeTask(const Acting &acting, const Task &task, ExerciseTime at)
{
    const Behaviour &behaviour = how(acting.as);
    if (task.lead && behaviour.leads == Leads::none) {
        return;
    }
    const Millis target = task.target.value_or(usualTarget);
    const ExerciseTime noticed = at + takesToNotice * 2 + readingTime;
    const ExerciseTime starts =
        std::max(noticed + (task.lead ? takesToType
                                      : pace(acting.as, target, task.id.value, "start")), // a lead is never put off
                 mayStart(acting, task, at));
    const Task *row = &task;
    const TaskAct act{task.id, task.title, false, {}};
    const std::string whose = task.id.value + " " + acting.as.value;
    const bool does = contains(doers(task), acting.agency);
    if (behaviour.onlyClaims || (does && !task.lead)) {
        intend(starts, [this, whose, act, acting] { propose("claim " + whose, ClaimTask{{act}}, acting.as); });
    }
    if (behaviour.onlyClaims) {
        return;
    }
    if (does) {
        intend(task.lead ? starts : starts + takesToType, [this, row, whose, act, acting] {
            if (row->lead) {
                stateLead(acting, *row);
            }
            propose("start " + whose, StartTask{{act}}, acting.as);
        });
    }
    if (concerned(task).front() != acting.agency) {
        return; // who answers for it consults and decides
    }
    const ExerciseTime latest = starts + std::max<Millis>(within(target, 0.4, 0.5, task.id.value, "decide"), 20s);
    intend(starts, [this, row, latest, acting] {
        std::vector<Ref> asked;
        for (const auto &[agency, cell] : rowIn(*row, phaseNow())) {
            if (!cell.has(C) || !isStaffed(plan(), agency) || !how(acting.as).consults ||
                !speaksTo(acting.as, agency)) {
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
        intend(latest + target,
               [this, whose, act, acting] { propose("complete " + whose, CompleteTask{{act}}, acting.as); });
    }
}

ExerciseTime SimulatedSeat::Player::mayStart(const Acting &acting, const Task &task, ExerciseTime at) const
{
    const auto opens = m_times.tasks.find(task.id);
    const int percent = how(acting.as).pacePercent;
    const Millis target = task.target.value_or(usualTarget);
    ExerciseTime earliest = at;
    for (const Precedence &pair : plan().precedence) {
        const Task *first = pair.then == task.id ? find(plan().tasks, pair.first) : nullptr;
        const auto before = m_times.tasks.find(pair.first);
        if (first == nullptr || before == m_times.tasks.end() || opens == m_times.tasks.end()) {
            continue;
        }
        const double share = percent == 0 || task.lead ? late : percent / 100.0 * 1.03;
        const auto begins = static_cast<double>(first->target.value_or(usualTarget).count()) * share;
        earliest = std::max(earliest, at + (before->second - opens->second) + takesToNotice * 2 + readingTime +
                                          Millis{static_cast<std::int64_t>(begins)} + 2 * takesToType);
    }
    return percent == 0 || task.lead ? std::min(earliest, at + target * 7 / 10) : earliest;
}

void SimulatedSeat::Player::meddle(const Acting &acting, const Task &task, ExerciseTime at)
{
    const Behaviour &behaviour = how(acting.as);
    if (behaviour.takesOthersPercent == 0 || cellIn(task, phaseNow(), acting.agency).has(R | A | S) ||
        (task.lead && behaviour.leads != Leads::any) ||
        draw(options().seed, self().id.value, task.id.value, "meddle") * 100 >= behaviour.takesOthersPercent) {
        return;
    }
    const Task *row = &task;
    const ExerciseTime starts = at + takesToNotice * 2 + readingTime +
                                pace(acting.as, task.target.value_or(usualTarget), task.id.value, "start");
    intend(starts, [this, row, acting] {
        if (row->lead) {
            stateLead(acting, *row);
        }
        propose("start " + row->id.value + " " + acting.as.value, StartTask{{{row->id, row->title, false, {}}}},
                acting.as);
    });
    if (behaviour.decidesForOthers) {
        intend(starts + takesToType, [this, row, acting] {
            DecisionRecorded decision;
            decision.task = row->id;
            decision.text = row->title;
            decision.why = row->title;
            propose("decide " + row->id.value, RecordDecision{decision}, acting.as);
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
        const Behaviour &behaviour = how(acting.as);
        for (const auto &[agency, cell] : rowIn(*row, phaseNow())) {
            if ((cell.has(I | R | A) || (cell.has(C) && !behaviour.consults)) && agency != acting.agency &&
                isStaffed(plan(), agency)) {
                decision.told.to.push_back(partyFor(agency, row->id));
            }
        }
        decision.told = behaviour.informs ? heardBy(acting.as, decision.told) : Addressees{};
        propose("decide " + row->id.value, RecordDecision{decision}, acting.as);
    });
}

// ── leading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

Addressees SimulatedSeat::Player::toldOfLead(const Acting &acting, const Task &task) const
{
    Addressees told; // whoever has a part in the row; others need not know who leads
    for (const auto &[agency, cell] : rowIn(task, phaseNow())) {
        if (cell.roles != noRole && agency != acting.agency && isStaffed(plan(), agency)) {
            addOnce(told.to, partyFor(agency, task.id));
            addOnce(told.to, partyFor(agency, {})); // who speaks for the agency in rounds hears of it too
        }
    }
    return heardBy(acting.as, told);
}

void SimulatedSeat::Player::stateLead(const Acting &acting, const Task &task)
{
    const Addressees told = toldOfLead(acting, task);
    const FunctionId function = task.lead->function;
    AgencyId before; // the lead that the row before this one names is taken over, stated or not
    for (const Task &other : plan().tasks) {
        if (&other == &task) {
            break;
        }
        if (other.lead && other.lead->function == function) {
            before = answerableIn(other, phaseNow());
        }
    }
    const bool isOwn = contains(ownersIn(task, phaseNow()), acting.agency);
    if (before.empty() || before == acting.agency || !isOwn) {
        propose("lead " + task.id.value, AssertLead{{function, task.title, told}}, acting.as);
    } else {
        propose("lead " + task.id.value, TakeOverLead{{function, before, task.title, told}}, acting.as);
    }
    propose("name " + function.value + " " + acting.agency.value, NameLead{{function, acting.agency}}, acting.as);
    m_stated.insert(task.id);
    if (const auto &together = plan().mechanisms.coLocation; together && together->phase.empty()) {
        intend(now() + gathers, [this, acting, &task] { brief(acting, "briefing " + task.id.value); });
    }
}

void SimulatedSeat::Player::noticePhases(ExerciseTime at)
{
    for (const Phase &phase : plan().phases) {
        const auto *when = std::get_if<WhenHappened>(&phase.starts);
        if (m_phases.contains(phase.id) || (!state().phasesEntered.contains(phase.id) &&
                                            (when == nullptr || !cameTrue(plan(), state(), when->condition)))) {
            continue;
        }
        m_phases.insert(phase.id);
        const ExerciseTime says = at + (when == nullptr ? Millis{0} : when->delay) + takesToNotice;
        const auto &together = plan().mechanisms.coLocation;
        for (const Acting &acting : actings()) {
            for (const Task &task : plan().tasks) {
                if (!task.lead || !m_stated.contains(task.id) || answerableIn(task, phase.id) != acting.agency ||
                    (!task.lead->phases.empty() && !contains(task.lead->phases, phase.id))) {
                    continue;
                }
                const Task *row = &task;
                const std::string key = task.id.value + " in " + phase.id.value;
                intend(says, [this, acting, row, key] { // everybody hears that it is still so
                    propose("lead " + key, AssertLead{{row->lead->function, row->title, toldOfLead(acting, *row)}},
                            acting.as);
                });
                if (together && together->phase == phase.id) {
                    intend(says + gathers, [this, acting, key] { brief(acting, "briefing " + key); });
                }
            }
        }
    }
}

void SimulatedSeat::Player::nameLead(const Happened &happened, const FunctionId &function)
{
    const AgencyId as = receivedAs(happened);
    const Seat *first = firstSeat(agencyFor(as));
    if (first == nullptr || first->id != self().id || how(as).leads != Leads::own) {
        return;
    }
    const std::string key = "name " + function.value + " " + happened.agency.value;
    const AgencyId leader = happened.agency;
    intend(happened.at + takesToNotice * 2 + readingTime + takesToType, [this, key, function, leader, as] {
        propose(key, NameLead{{function, leader}}, as);
    });
}

void SimulatedSeat::Player::brief(const Acting &acting, const std::string &key)
{
    const auto &together = plan().mechanisms.coLocation;
    const Channel *channel = find(plan().channels, together->channel);
    BriefingHeld held;
    bool isThere = channel == nullptr;
    for (const AgencyId &agency : measuredAgencies(plan())) {
        const bool comes = channel == nullptr || std::ranges::any_of(channel->members, [&](const Party &member) {
                               return contains(agenciesOf(plan(), member), agency);
                           });
        if (comes && isStaffed(plan(), agency) && (agency == acting.agency || speaksTo(acting.as, agency))) {
            held.present.push_back(agency);
        }
    }
    for (const Party &member : channel == nullptr ? std::vector<Party>{} : channel->members) {
        isThere = isThere || reaches(member, self());
    }
    if (variant().coLocation && isThere && held.present.size() > 1) {
        held.text = channel == nullptr ? plan().title : channel->name;
        propose(key, HoldBriefing{held}, acting.as);
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
    if (asked.empty() || !isStaffed(plan(), asked) || !speaksTo(acting.as, asked)) {
        return;
    }
    RequestMade request;
    request.sent.to = {partyFor(asked, need.task)};
    request.task = need.task;
    request.text = need.text.empty() ? task->title : need.text;
    const std::string key = "ask " + need.id.value;
    const ExerciseTime when =
        at + takesToNotice * 2 + readingTime + pace(acting.as, need.within.value_or(usualTarget), key, "ask") / 2;
    const AgencyId as = acting.as;
    intend(when, [this, key, request, as] { propose(key, MakeRequest{request}, as); });
}

void SimulatedSeat::Player::askMore(const Acting &acting, const Task &task, ExerciseTime at)
{
    const AgencyId asked = answerableIn(task, phaseNow());
    if (m_askedMore >= how(acting.as).extraRequests || asked.empty() || asked == acting.agency ||
        !isStaffed(plan(), asked)) {
        return;
    }
    ++m_askedMore;
    RequestMade request;
    request.sent.to = {partyFor(asked, task.id)};
    request.task = task.id;
    request.text = task.title;
    const std::string key = "ask more on " + task.id.value;
    const AgencyId as = acting.as;
    intend(at + takesToNotice * 2 + readingTime + pace(as, usualTarget, key, "ask"),
           [this, key, request, as] { propose(key, MakeRequest{request}, as); });
}

void SimulatedSeat::Player::answerRequest(const Happened &happened, const RequestMade &made)
{
    const Ref ref = happened.ref;
    const std::string key = "answer " + ref.text();
    const AgencyId as = receivedAs(happened);
    const AgencyId asker = happened.agency;
    const Task *task = find(plan().tasks, made.task);
    if (!speaksTo(as, asker)) {
        return;
    }
    const ExerciseTime when = happened.at + takesToNotice * 2 + readingTime + pace(as, usualTarget, key, "answer") / 2;
    intend(when, [this, key, ref, as, asker, task] {
        const Thing *request = state().find(ref);
        if (request == nullptr || request->answeredBy) {
            return;
        }
        RequestAnswered answer{ref, Outcome::granted, "OK", {}};
        const AgencyId agency = agencyFor(as);
        const bool mayCommit = task != nullptr && cellIn(*task, phaseNow(), agency).has(R | A | S);
        const Resource *free = mayCommit ? freeResource(agency) : nullptr; // what is promised is not promised again
        if (free != nullptr) {
            answer.resources = {free->id};
        }
        propose(key, AnswerRequest{answer}, as);
        if (free != nullptr) {
            propose("commit " + ref.text(), CommitResource{{free->id, asker, task->id, ref, {}}}, as);
        }
    });
}

void SimulatedSeat::Player::offer(const Acting &acting, const Handover &handover, ExerciseTime at)
{
    const Seat *from = actorFor(acting.agency, handover.task);
    const Task *task = find(plan().tasks, handover.task);
    if (leaves(how(acting.as), options().seed, plan(), handover.task) ||
        (task != nullptr && task->lead && how(acting.as).leads == Leads::none)) {
        return; // what nobody took nobody hands over
    }
    if (from == nullptr || from->id != self().id || !isStaffed(plan(), handover.to) ||
        !speaksTo(acting.as, handover.to) || !m_begun.insert("handover " + handover.id.value).second) {
        return;
    }
    HandoverOffered offered;
    offered.handover = handover.id;
    offered.task = handover.task;
    offered.text = handover.what;
    offered.sent.to = {partyFor(handover.to, handover.task)};
    const std::string key = "offer " + handover.id.value;
    const ExerciseTime when =
        at + takesToNotice * 2 + readingTime + pace(acting.as, handover.within.value_or(usualTarget), key, "offer") / 2;
    const AgencyId as = acting.as;
    intend(when, [this, key, offered, as] { propose(key, OfferHandover{offered}, as); });
}

void SimulatedSeat::Player::answerOffer(const Happened &happened, const HandoverOffered &offered)
{
    const Ref ref = happened.ref;
    const std::string key = "accept " + ref.text();
    const TaskId task = offered.task;
    const AgencyId as = receivedAs(happened);
    if (!speaksTo(as, happened.agency)) {
        return;
    }
    const ExerciseTime when = happened.at + takesToNotice * 2 + readingTime + pace(as, usualTarget, key, "accept") / 4;
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
        const Millis thinks = round.freeze ? Millis{0}
                                           : within(round.closes - happened.at, 0.2, 0.7,
                                                    nameInDraws(happened) + " " + acting.agency.value, "think");
        intend(happened.at + thinks, [this, acting, ref, key] {
            const Thing *thing = state().find(ref);
            if (thing == nullptr) {
                return;
            }
            RoundAnswered answered;
            answered.of = ref;
            const std::string name = nameInDraws(*thing->what);
            for (const AskedQuestion &question : std::get<RoundOpened>(thing->what->event).questions) {
                const std::string value = answerTo(acting, question, name);
                if (!value.empty()) {
                    answered.answers.push_back({question.id, value});
                }
            }
            propose(key, AnswerRound{answered}, acting.as);
        });
    }
}

std::string SimulatedSeat::Player::answerTo(const Acting &acting, const AskedQuestion &question,
                                            const std::string &round) const
{
    const Behaviour &behaviour = how(acting.as);
    const std::string name = round + "/" + question.id.value;
    const std::string subject = question.id.value.size() > 2 ? question.id.value.substr(2) : std::string{};
    const bool isWho = question.ask == Ask::lead || question.ask == Ask::owner;
    switch (behaviour.answers) {
    case Answers::known: break;
    case Answers::ifSure:
        if (draw(options().seed, self().id.value, name + " " + acting.agency.value, "sure") >= sureIn) {
            return {};
        }
        break;
    case Answers::same:
        if (!question.options.empty() && question.ask != Ask::priorities) {
            return question.ask == Ask::urgency ? "3" : question.options.front();
        }
        break;
    case Answers::own:
        if (isWho && contains(question.options, acting.agency.value)) {
            return acting.agency.value;
        }
        break;
    case Answers::none: return {};
    }
    switch (question.ask) {
    case Ask::urgency:
        for (const Round &planned : plan().rounds) {
            const UrgencyUnit *unit = find(planned.urgency, QuestionId(subject));
            if (unit != nullptr && unit->about == question.text) {
                return std::to_string(rating(acting.as, unit->level, name));
            }
        }
        return {};
    case Ask::lead: {
        const Task *row = leadRow(plan(), FunctionId(subject), phaseNow());
        return row == nullptr || behaviour.leads == Leads::none ? std::string{} : answerableIn(*row, phaseNow()).value;
    }
    case Ask::owner: {
        const Task *row = find(plan().tasks, TaskId(subject));
        return row == nullptr ? std::string{} : answerableIn(*row, phaseNow()).value;
    }
    case Ask::fact: {
        const Probe *probe = find(plan().probes, ProbeId(subject));
        const bool knows = probe != nullptr && !probe->key.empty() && holdsItem(plan(), state(), probe->item, self());
        return knows ? probe->key.front() : std::string{};
    }
    case Ask::priorities: {
        std::string order;
        for (const std::string &option : question.options) {
            order += (order.empty() ? "" : " > ") + option;
        }
        return order;
    }
    }
    return {};
}

int SimulatedSeat::Player::rating(const AgencyId &as, int level, const std::string &item) const
{
    if (how(as).answers == Answers::same) {
        return 3;
    }
    const double luck = draw(options().seed, self().id.value, item + " " + agencyFor(as).value, "urgency");
    const int off = luck < offByOne / 2 ? -1 : luck >= 1 - offByOne / 2 ? 1 : 0;
    return std::clamp(level + off, 1, 4);
}

void SimulatedSeat::Player::answerQuestionnaire(const QuestionnaireId &id, ExerciseTime at)
{
    const Questionnaire *questionnaire = find(plan().questionnaires, id);
    const Acting acting = actings().front();
    if (how(acting.as).answers == Answers::none) {
        return;
    }
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

AgencyId SimulatedSeat::Player::agencyFor(const AgencyId &as) const
{
    return !as.empty() ? as : !self().agency.empty() || self().plays.empty() ? self().agency : self().plays.front();
}

bool SimulatedSeat::Player::stillActs(const AgencyId &as) const
{
    const Behaviour &behaviour = how(as);
    return behaviour.acts &&
           (behaviour.untilPercent == 100 || now() <= plan().clock.length * behaviour.untilPercent / 100);
}

bool SimulatedSeat::Player::speaksTo(const AgencyId &as, const AgencyId &agency) const
{
    switch (how(as).shares) {
    case Shares::nobody: return false;
    case Shares::ownAgency: return agency == agencyFor(as);
    case Shares::whoNeeds:
    case Shares::withAll:
    case Shares::everything: return true;
    }
    return false;
}

Addressees SimulatedSeat::Player::heardBy(const AgencyId &as, Addressees told) const
{
    std::erase_if(told.to, [&](const Party &party) { return !speaksTo(as, agencyOf(plan(), party)); });
    const Shares shares = how(as).shares;
    if (!told.to.empty() && (shares == Shares::withAll || shares == Shares::everything)) {
        addOnce(told.to, everybody);
    }
    return told;
}

std::string SimulatedSeat::Player::nameInDraws(const Happened &happened) const
{
    if (const auto *released = std::get_if<InjectReleased>(&happened.event)) {
        const Inject *inject = recognise(plan(), *released);
        return inject == nullptr ? released->title : "inject " + inject->id.value;
    }
    if (const auto *round = std::get_if<RoundOpened>(&happened.event)) {
        const auto planned = std::ranges::find(plan().rounds, round->title, &Round::title);
        return planned == plan().rounds.end() ? round->title : "round " + planned->id.value;
    }
    return happened.ref.text();
}

const Variant &SimulatedSeat::Player::variant() const
{
    static const Variant usual;
    return given().variants.empty() ? usual : given().variants.front(); // the others are not shown
}

const Resource *SimulatedSeat::Player::freeResource(const AgencyId &agency) const
{
    const auto it = std::ranges::find_if(given().resources, [&](const Resource &resource) {
        const auto held = state().resources.find(resource.id);
        return resource.agency == agency &&
               (held == state().resources.end() ||
                (held->second.committed.empty() && held->second.state != ResourceState::out));
    });
    return it == given().resources.end() ? nullptr : &*it;
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
    const Seat *seat = actorFor(agency, task);
    return seat == nullptr ? Party(agency.value) : partyOf(*seat, agency);
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

Millis SimulatedSeat::Player::pace(const AgencyId &as, Millis target, std::string_view item,
                                   std::string_view purpose) const
{
    const int percent = how(as).pacePercent;
    return percent == 0 ? within(target, soon, late, item, purpose)
                        : within(target, percent / 100.0 * 0.97, percent / 100.0 * 1.03, item, purpose);
}

} // namespace samvirke
