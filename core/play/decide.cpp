// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/decide.h"

#include "plan/lookup.h"
#include "plan/utf8.h"
#include "plan/visit.h"
#include "play/advance.h"
#include "play/describe_events.h"
#include "play/visible.h"

#include <algorithm>
#include <map>
#include <optional>

namespace samvirke {

namespace {

using Why = Refusal::Why;
using No = std::optional<Refusal>;

No no(Why why, std::string about = {})
{
    return Refusal{why, std::move(about)};
}

std::uint8_t during(Status status)
{
    switch (status) {
    case Status::lobby: return inLobby;
    case Status::running: return inRunning;
    case Status::paused: return inPaused;
    case Status::ended: return inEnded;
    case Status::closed: return 0;
    }
    return 0;
}

/// Sizes, and names of the plan: every field of every event goes through here. A name of the plan that the seat has
/// not been given is no more known to it than one that nobody has.
class FieldCheck
{
public:
    FieldCheck(const Scenario &scenario, const ExerciseState &state, const Seat &seat)
        : m_scenario(scenario), m_state(state), m_seat(seat)
    {}

    template <class T>
    void operator()(std::string_view name, const T &value)
    {
        m_name = name;
        check(value);
    }

    No wrong;

private:
    void refuse(Why why)
    {
        if (!wrong) {
            wrong = Refusal{why, std::string(m_name)};
        }
    }

    template <class T>
    void known(const std::vector<T> &things, const decltype(T::id) &id)
    {
        if (!id.empty() && find(things, id) == nullptr) {
            refuse(Why::unknown);
        }
    }

    void check(const std::string &text)
    {
        if (text.size() > longestText && utf8Length(text) > longestText) {
            refuse(Why::tooLong);
        }
        if (firstInvalidUtf8(text) || text.find('\0') != std::string::npos) {
            refuse(Why::badValue);
        }
    }
    template <class Tag>
    void check(const Id<Tag> &id)
    {
        if (id.value.size() > longestName) {
            refuse(Why::tooLong);
        }
        if (firstInvalidUtf8(id.value)) {
            refuse(Why::badValue);
        }
    }
    void check(const AgencyId &id) { known(m_scenario.agencies, id); }
    void check(const SeatId &id) { known(m_scenario.seats, id); }
    void check(const ChannelId &id) { known(m_scenario.channels, id); }
    void check(const PhaseId &id) { known(m_scenario.phases, id); }
    void check(const FunctionId &id) { known(m_scenario.functions, id); }
    void check(const TaskId &id) { known(m_scenario.tasks, id); }
    void check(const ProcedureId &id)
    {
        known(m_scenario.procedures, id);
        const Variant *variant = find(m_scenario.variants, m_state.variant);
        if (!id.empty() && variant != nullptr && !variant->proceduresKnown && !isControl(m_seat.kind)) {
            refuse(Why::unknown);
        }
    }
    void check(const ItemId &id)
    {
        known(m_scenario.items, id);
        if (!id.empty() && !isControl(m_seat.kind) && !hasSeenItem(m_scenario, m_state, id, m_seat)) {
            refuse(Why::unknown);
        }
    }
    void check(const InjectId &id) { known(m_scenario.injects, id); }
    void check(const BranchId &id) { known(m_scenario.branches, id); }
    void check(const HandoverId &id) { known(m_scenario.handovers, id); }
    void check(const RoundId &id) { known(m_scenario.rounds, id); }
    void check(const QuestionnaireId &id) { known(m_scenario.questionnaires, id); }
    void check(const ResourceId &id) { known(m_scenario.resources, id); }
    void check(const FormId &id) { known(m_scenario.forms, id); }
    void check(const Party &party)
    {
        if (!(party == everybody) && find(m_scenario.agencies, AgencyId(party.value)) == nullptr &&
            find(m_scenario.seats, SeatId(party.value)) == nullptr) {
            refuse(Why::unknown);
        }
    }
    void check(Ref) {}
    void check(bool) {}
    void check(int value)
    {
        if (value < -1'000'000 || value > 1'000'000) {
            refuse(Why::badValue);
        }
    }
    void check(Millis value)
    {
        if (value < Millis{0} || value > std::chrono::hours{24 * 400}) {
            refuse(Why::badTime);
        }
    }
    template <class E>
    requires std::is_enum_v<E>
    void check(E) {}
    template <class T>
    void check(const std::vector<T> &values)
    {
        if (values.size() > longestList) {
            refuse(Why::tooLong);
            return;
        }
        for (const T &value : values) {
            check(value);
        }
    }
    template <class T>
    requires requires(const T &value)
    {
        fields([](std::string_view, const auto &) {}, value);
    }
    void check(const T &value)
    {
        const std::string_view outside = m_name;
        fields([&](std::string_view, const auto &member) { check(member); }, value);
        m_name = outside;
    }

    const Scenario &m_scenario;
    const ExerciseState &m_state;
    const Seat &m_seat;
    std::string_view m_name;
};

/// The rules of one kind each. What every command has to keep to is checked before.
class Judge
{
public:
    Judge(const Scenario &scenario, const ExerciseState &state, const Seat &seat, AgencyId agency, ExerciseTime now)
        : m_scenario(scenario), m_state(state), m_seat(seat), m_agency(std::move(agency)), m_now(now)
    {}

    // the exercise
    No operator()(const ExerciseStarted &) const { return {}; }
    No operator()(const ExerciseResumed &) const { return {}; }
    No operator()(const RateChanged &e) const
    {
        return e.permille < slowestPermille || e.permille > fastestPermille ? no(Why::badValue, "permille") : No{};
    }
    No operator()(const ClockJumped &e) const { return e.to <= m_now ? no(Why::badTime, "to_ms") : No{}; }
    No operator()(const ExerciseEnded &) const { return {}; }
    No operator()(const ExerciseClosed &) const { return {}; }
    No operator()(const RealEmergencyRaised &) const { return {}; }

    // cues
    No operator()(const InjectTakenBack &e) const
    {
        const Thing *thing = m_state.find(e.of);
        if (thing == nullptr || !std::holds_alternative<InjectReleased>(thing->what->event)) {
            return no(Why::unknown, "of");
        }
        if (thing->gone) {
            return no(Why::alreadyDone, "of");
        }
        return !thing->openedBy.empty() || m_now - thing->what->at > takeBackWithin ? no(Why::tooLate, "of") : No{};
    }
    No operator()(const InjectHeld &e) const { return waiting(e.inject); }
    No operator()(const InjectSkipped &e) const { return waiting(e.inject); }
    No operator()(const InjectRetimed &e) const { return waiting(e.inject); }
    No operator()(const InjectWritten &e) const
    {
        return e.text.empty() ? no(Why::missing, "text") : reachable(e.sent);
    }
    No operator()(const BranchTaken &e) const
    {
        const Branch *branch = find(m_scenario.branches, e.branch);
        return branch == nullptr || find(branch->options, e.option) == nullptr ? no(Why::unknown, "option") : No{};
    }
    No operator()(const Nudged &e) const
    {
        return m_state.find(e.of) == nullptr && !e.of.empty() ? no(Why::unknown, "of") : reachable(e.sent);
    }
    No operator()(const ExpectationAcceptedLate &e) const { return expectation(e.inject, e.expectation); }
    No operator()(const ExpectationWaived &e) const { return expectation(e.inject, e.expectation); }
    No operator()(const ActAttributed &e) const
    {
        const Thing *thing = m_state.find(e.of);
        if (thing == nullptr || thing->what->agency.empty() ||
            !isVisibleTo(m_scenario, m_state, *thing->what, m_seat)) {
            return no(Why::unknown, "of");
        }
        return e.task.empty() ? no(Why::missing, "task") : e.reason.empty() ? no(Why::missing, "reason") : No{};
    }
    No operator()(const SituationUpdated &e) const { return reachable(e.sent); }
    No operator()(const MomentMarked &) const { return {}; }
    No operator()(const SeatStaffed &e) const { return e.seat.empty() ? no(Why::missing, "seat") : No{}; }
    No operator()(const CoverageChanged &e) const
    {
        if (e.agency.empty()) {
            return no(Why::missing, "agency");
        }
        const CoverageMeans own = m_seat.kind == SeatKind::loggist     ? CoverageMeans::loggist
                                  : m_seat.kind == SeatKind::evaluator ? CoverageMeans::evaluator
                                                                       : CoverageMeans::facilitator;
        if (m_seat.kind == SeatKind::loggist && !belongsTo(m_seat, e.agency)) {
            return no(Why::notYourAgency, "agency");
        }
        return m_seat.kind != SeatKind::facilitator && e.means != own ? no(Why::badValue, "means") : No{};
    }
    No operator()(const AlertDismissed &e) const { return e.alert.empty() ? no(Why::missing, "alert") : No{}; }

    // inbox
    No operator()(const MandateRead &) const
    {
        return m_state.mandatesRead.contains(m_seat.id) ? no(Why::alreadyDone) : No{};
    }
    No operator()(const ItemOpened &e) const { return once(e.of, &Thing::openedBy, m_seat.id); }
    No operator()(const ItemRead &e) const { return once(e.of, &Thing::readBy, m_seat.id); }
    No operator()(const Acknowledged &e) const { return once(e.of, &Thing::acknowledgedBy, m_agency); }
    No operator()(const UrgencyRated &e) const
    {
        if (seen(e.of) == nullptr) {
            return no(Why::unknown, "of");
        }
        return e.level < 1 || e.level > 4 ? no(Why::badValue, "level") : No{};
    }
    No operator()(const LeadNamed &e) const
    {
        return e.function.empty() ? no(Why::missing, "function") : e.leader.empty() ? no(Why::missing, "leader") : No{};
    }

    // tasks
    No operator()(const TaskClaimed &e) const { return taskAct(e); }
    No operator()(const TaskStarted &e) const { return taskAct(e); }
    No operator()(const TaskCompleted &e) const { return taskAct(e); }
    No operator()(const TaskGivenBack &e) const { return taskAct(e); }
    No operator()(const HandoverOffered &e) const
    {
        if (e.handover.empty() && e.task.empty() && e.text.empty()) {
            return no(Why::missing, "handover");
        }
        if (const No wrong = reachable(e.sent)) {
            return wrong;
        }
        return carries(e.items);
    }
    No operator()(const HandoverAnswered &e) const
    {
        const Thing *offer = seen(e.of);
        const auto *offered = offer == nullptr ? nullptr : std::get_if<HandoverOffered>(&offer->what->event);
        if (offered == nullptr) {
            return no(Why::unknown, "of");
        }
        if (!isSentTo(offered->sent)) {
            return no(Why::notAddressed, "of");
        }
        return offer->answeredBy ? no(Why::alreadyDone, "of") : No{};
    }
    No operator()(const DecisionRecorded &e) const
    {
        if (e.text.empty() || e.why.empty()) {
            return no(Why::missing, e.text.empty() ? "text" : "why");
        }
        return allSeen(e.informedBy, "informed_by");
    }
    No operator()(const LeadAsserted &e) const { return e.function.empty() ? no(Why::missing, "function") : No{}; }
    No operator()(const LeadTakenOver &e) const { return e.function.empty() ? no(Why::missing, "function") : No{}; }

    // sent
    No operator()(const MessageSent &e) const
    {
        if (e.text.empty() && e.quotes.empty()) {
            return no(Why::missing, "text");
        }
        if (!e.replyTo.empty() && seen(e.replyTo) == nullptr) {
            return no(Why::unknown, "reply_to");
        }
        if (No wrong = allSeen(e.quotes, "quotes")) {
            return wrong;
        }
        if (No wrong = reachable(e.sent)) {
            return wrong;
        }
        return carries(e.items);
    }
    No operator()(const RequestMade &e) const
    {
        if (e.text.empty() && e.task.empty()) {
            return no(Why::missing, "text");
        }
        if (No wrong = reachable(e.sent)) {
            return wrong;
        }
        return carries(e.items);
    }
    No operator()(const RequestAnswered &e) const
    {
        const Thing *request = seen(e.of);
        const auto *made = request == nullptr ? nullptr : std::get_if<RequestMade>(&request->what->event);
        if (made == nullptr) {
            return no(Why::unknown, "of");
        }
        return isSentTo(made->sent) ? No{} : no(Why::notAddressed, "of");
    }
    No operator()(const FormSent &e) const
    {
        const Form *form = find(m_scenario.forms, e.form);
        if (form == nullptr) {
            return no(Why::unknown, "form");
        }
        for (const FilledField &filled : e.fields) {
            if (find(form->fields, filled.field) == nullptr) {
                return no(Why::unknown, filled.field.value);
            }
        }
        for (const FormField &field : form->fields) {
            const auto filled = std::ranges::find(e.fields, field.id, &FilledField::field);
            if (field.required && (filled == e.fields.end() || filled->value.empty())) {
                return no(Why::missing, field.id.value);
            }
        }
        if (No wrong = reachable(e.sent)) {
            return wrong;
        }
        return carries(e.items);
    }

    // on the table
    No operator()(const ResourceMoved &e) const { return ownResource(e.resource); }
    No operator()(const ResourceCommitted &e) const
    {
        if (!e.request.empty() && seen(e.request) == nullptr) {
            return no(Why::unknown, "request");
        }
        return e.agency.empty() ? no(Why::missing, "agency") : ownResource(e.resource);
    }
    No operator()(const ResourceFreed &e) const { return ownResource(e.resource); }
    No operator()(const MapMarked &e) const { return e.points.empty() ? no(Why::missing, "points") : No{}; }
    No operator()(const MapMarkRemoved &e) const { return endOwn<MapMarked>(e.of); }

    // questions
    No operator()(const RoundAnswered &e) const
    {
        const auto it = m_state.rounds.find(e.of);
        if (it == m_state.rounds.end() || seen(e.of) == nullptr) {
            return no(Why::unknown, "of");
        }
        if (!it->second.open) {
            return no(Why::tooLate, "of");
        }
        const auto &opened = std::get<RoundOpened>(m_state.find(e.of)->what->event);
        if (!contains(opened.asked, m_agency)) {
            return no(Why::notAddressed, "of");
        }
        for (const GivenAnswer &answer : e.answers) {
            const AskedQuestion *question = find(opened.questions, answer.question);
            if (question == nullptr) {
                return no(Why::unknown, answer.question.value);
            }
            const bool choice = !question->options.empty() && question->ask != Ask::priorities;
            if (choice && !contains(question->options, answer.value)) {
                return no(Why::badValue, answer.question.value);
            }
        }
        return {};
    }
    No operator()(const RoundClosed &e) const
    {
        const auto it = m_state.rounds.find(e.of);
        return it == m_state.rounds.end() ? no(Why::unknown, "of")
               : it->second.open          ? No{}
                                          : no(Why::alreadyDone, "of");
    }
    No operator()(const MatrixStated &e) const { return e.cells.empty() ? no(Why::missing, "cells") : No{}; }
    No operator()(const QuestionnaireOpened &e) const
    {
        if (e.questionnaire.empty()) {
            return no(Why::missing, "questionnaire");
        }
        return m_state.questionnairesOpened.contains(e.questionnaire) ? no(Why::alreadyDone, "questionnaire") : No{};
    }
    No operator()(const QuestionnaireAnswered &e) const
    {
        const Questionnaire *questionnaire = find(m_scenario.questionnaires, e.questionnaire);
        if (questionnaire == nullptr || !m_state.questionnairesOpened.contains(e.questionnaire)) {
            return no(Why::unknown, "questionnaire");
        }
        if (!questionnaire->to.empty() && !contains(questionnaire->to, m_agency)) {
            return no(Why::notAddressed, "questionnaire");
        }
        for (const GivenAnswer &answer : e.answers) {
            if (find(questionnaire->questions, answer.question) == nullptr) {
                return no(Why::unknown, answer.question.value);
            }
        }
        // the record does not say who has answered: no more answers than seats that can give one
        const auto given = m_state.anonymousAnswers.find({e.questionnaire, m_agency});
        const auto seats = std::ranges::count_if(m_scenario.seats, [&](const Seat &seat) {
            return (infoOf(Kind::QuestionnaireAnswered).who & whoIs(seat.kind)) != 0 && belongsTo(seat, m_agency);
        });
        const bool isFull = given != m_state.anonymousAnswers.end() && given->second >= seats;
        return questionnaire->anonymous && isFull ? no(Why::alreadyDone, "questionnaire") : No{};
    }
    No operator()(const HandRaised &) const { return {}; }
    No operator()(const HandLowered &e) const
    {
        if (m_seat.kind == SeatKind::facilitator) {
            const Thing *thing = m_state.find(e.of);
            const bool hand = thing != nullptr && std::holds_alternative<HandRaised>(thing->what->event);
            return !hand ? no(Why::unknown, "of") : thing->gone ? no(Why::alreadyDone, "of") : No{};
        }
        return endOwn<HandRaised>(e.of);
    }

    // talk and notes
    No operator()(const ActSpoken &e) const
    {
        if (!e.of.empty() && seen(e.of) == nullptr) {
            return no(Why::unknown, "of");
        }
        if (m_state.status == Status::ended && !e.recalled) {
            return no(Why::notNow, "recalled");
        }
        const bool nothing = e.task.empty() && e.function.empty() && e.handover.empty() && e.items.empty() &&
                             e.of.empty() && e.text.empty();
        return nothing ? no(Why::missing, "text") : carries(e.items);
    }
    No operator()(const BriefingHeld &e) const { return e.present.empty() ? no(Why::missing, "present") : No{}; }
    No operator()(const ObservationNoted &e) const
    {
        return e.text.empty() && e.code.empty() ? no(Why::missing, "text") : known(e.of, "of");
    }
    No operator()(const ObservationAmended &e) const
    {
        const Thing *thing = m_state.find(e.of);
        if (thing == nullptr || !std::holds_alternative<ObservationNoted>(thing->what->event)) {
            return no(Why::unknown, "of");
        }
        if (thing->what->seat != m_seat.id) {
            return no(Why::notYours, "of");
        }
        return e.earlierBy > thing->what->saidAt ? no(Why::badTime, "earlier_by_ms") : known(e.about, "about");
    }
    No operator()(const TargetRated &e) const
    {
        const bool found = std::ranges::any_of(m_scenario.objectives, [&](const Objective &objective) {
            return find(objective.targets, e.target) != nullptr;
        });
        return found ? No{} : no(Why::unknown, "target");
    }
    No operator()(const EntryStruck &e) const
    {
        const Thing *thing = seen(e.of);
        if (thing == nullptr) {
            return no(Why::unknown, "of");
        }
        if (thing->what->seat != m_seat.id && m_seat.kind != SeatKind::facilitator) {
            return no(Why::notYours, "of");
        }
        return thing->struck ? no(Why::alreadyDone, "of") : e.reason.empty() ? no(Why::missing, "reason") : No{};
    }

    /// An inject of the plan that has not been delivered.
    No waiting(const InjectId &id) const
    {
        const Inject *inject = find(m_scenario.injects, id);
        if (inject == nullptr || inject->kind == InjectKind::expectedAction) {
            return no(Why::unknown, "inject");
        }
        const auto it = m_state.cues.find(id);
        return it != m_state.cues.end() && it->second.released ? no(Why::alreadyDone, "inject") : No{};
    }

private:
    /// The thing of that name if this m_seat may see it; what it may not see does not exist for it.
    [[nodiscard]] const Thing *seen(Ref ref) const
    {
        const Thing *thing = m_state.find(ref);
        return thing != nullptr && !thing->gone && isVisibleTo(m_scenario, m_state, *thing->what, m_seat) ? thing
                                                                                                          : nullptr;
    }

    [[nodiscard]] No known(Ref ref, const char *field) const
    {
        return ref.empty() || seen(ref) != nullptr ? No{} : no(Why::unknown, field);
    }

    [[nodiscard]] No allSeen(const std::vector<Ref> &refs, const char *field) const
    {
        return std::ranges::all_of(refs, [&](Ref ref) { return seen(ref) != nullptr; }) ? No{}
                                                                                        : no(Why::unknown, field);
    }

    template <class Done>
    No once(Ref of, std::vector<Done> Thing::*list, const Done &who) const
    {
        const Thing *thing = seen(of);
        if (thing == nullptr) {
            return no(Why::unknown, "of");
        }
        return contains(thing->*list, who) ? no(Why::alreadyDone, "of") : No{};
    }

    /// There is somebody to send to, and a channel with members is used by members only.
    [[nodiscard]] No reachable(const Addressees &sent) const
    {
        const Channel *channel = find(m_scenario.channels, sent.channel);
        if (channel != nullptr && !channel->members.empty() && !isControl(m_seat.kind) &&
            std::ranges::none_of(channel->members, [&](const Party &p) { return reaches(p, m_seat); })) {
            return no(Why::notOnChannel, "channel");
        }
        const bool common = channel != nullptr && channel->common && !channel->members.empty();
        return sent.to.empty() && !common ? no(Why::missing, "to") : No{};
    }

    /// Nobody passes on what they do not have. The exercise direction has everything.
    [[nodiscard]] No carries(const std::vector<ItemId> &items) const
    {
        for (const ItemId &item : items) {
            if (!isControl(m_seat.kind) && !holdsItem(m_scenario, m_state, item, m_seat)) {
                return no(Why::notHeld, "items");
            }
        }
        return {};
    }

    [[nodiscard]] bool isSentTo(const Addressees &sent) const
    {
        return std::ranges::any_of(
                   sent.to, [&](const Party &party) { return contains(agenciesOf(m_scenario, party), m_agency); }) ||
               std::ranges::any_of(sent.to, [&](const Party &party) { return reaches(party, m_seat); });
    }

    static No taskAct(const TaskAct &e)
    {
        if (e.task.empty() && e.text.empty()) {
            return no(Why::missing, "task");
        }
        return e.emergency && e.text.empty() ? no(Why::missing, "text") : No{};
    }

    [[nodiscard]] No ownResource(const ResourceId &id) const
    {
        const Resource *resource = find(m_scenario.resources, id);
        return resource == nullptr            ? no(Why::unknown, "resource")
               : resource->agency != m_agency ? no(Why::notYourAgency, "resource")
                                              : No{};
    }

    template <class E>
    No endOwn(Ref of) const
    {
        const Thing *thing = m_state.find(of);
        if (thing == nullptr || !std::holds_alternative<E>(thing->what->event) || seen(of) == nullptr) {
            return no(thing != nullptr && thing->gone && thing->what->seat == m_seat.id ? Why::alreadyDone
                                                                                        : Why::unknown,
                      "of");
        }
        return thing->what->agency == m_agency && (!m_agency.empty() || thing->what->seat == m_seat.id)
                   ? No{}
                   : no(Why::notYours, "of");
    }

    [[nodiscard]] No expectation(const InjectId &inject, const ExpectationId &id) const
    {
        const Inject *found = find(m_scenario.injects, inject);
        return found == nullptr || find(found->expects, id) == nullptr ? no(Why::unknown, "expectation") : No{};
    }

    const Scenario &m_scenario;
    const ExerciseState &m_state;
    const Seat &m_seat;
    AgencyId m_agency;
    ExerciseTime m_now;
};

/// The agency that is acted for, or why not.
std::variant<AgencyId, Refusal> actingAgency(const Scenario &scenario, const Seat &seat, const AgencyId &as, Kind kind)
{
    const bool anAct = infoOf(kind).who == byActors || kind == Kind::ActSpoken || kind == Kind::BriefingHeld;
    if (!as.empty() && find(scenario.agencies, as) == nullptr) {
        return Refusal{Why::unknown, "as"};
    }
    switch (seat.kind) {
    case SeatKind::facilitator:
        if (anAct && as.empty()) {
            return Refusal{Why::noAgency, "as"};
        }
        return as;
    case SeatKind::evaluator: {
        const AgencyId &acting = as.empty() ? seat.agency : as;
        if (anAct && acting.empty()) {
            return Refusal{Why::noAgency, "as"};
        }
        return acting;
    }
    case SeatKind::counterPlay:
        if (as.empty() && seat.plays.size() == 1) {
            return seat.plays.front();
        }
        if (as.empty()) { // who raises a hand, or stops it all, does so for nobody
            return anAct || kind == Kind::QuestionnaireAnswered
                       ? std::variant<AgencyId, Refusal>{Refusal{Why::noAgency, "as"}}
                       : std::variant<AgencyId, Refusal>{as};
        }
        return contains(seat.plays, as) ? std::variant<AgencyId, Refusal>{as} : Refusal{Why::notYourAgency, "as"};
    case SeatKind::player:
    case SeatKind::loggist:
    case SeatKind::paper: {
        if (anAct && as.empty() && seat.agency.empty()) {
            return Refusal{Why::noAgency, "as"};
        }
        if (as.empty() || as == seat.agency) {
            return seat.agency;
        }
        if (seat.kind == SeatKind::loggist && contains(seat.plays, as)) { // one laptop for the whole room
            return as;
        }
        // anybody may type in the slips of an agency that has only paper
        const bool onlyPaper = std::ranges::all_of(scenario.seats, [&](const Seat &s) {
            return !belongsTo(s, as) || s.kind == SeatKind::paper || isControl(s.kind);
        });
        return onlyPaper && isStaffed(scenario, as) ? std::variant<AgencyId, Refusal>{as}
                                                    : Refusal{Why::notYourAgency, "as"};
    }
    }
    return Refusal{Why::notYours, {}};
}

/// How often each answer was given, agencies left out.
std::vector<Tally> tally(const RoundNow &round)
{
    std::map<std::pair<QuestionId, std::string>, int> counts;
    for (const auto &[agency, answers] : round.answers) {
        for (const GivenAnswer &answer : answers) {
            ++counts[{answer.question, answer.value}];
        }
    }
    std::vector<Tally> tallies;
    tallies.reserve(counts.size());
    for (const auto &[what, count] : counts) {
        tallies.push_back({what.first, what.second, count});
    }
    return tallies;
}

/// The event that a command of its own form asks for, or why not.
class OwnForm
{
public:
    OwnForm(const Scenario &scenario, const ExerciseState &state, const Judge &judge, ExerciseTime now)
        : m_scenario(scenario), m_state(state), m_judge(judge), m_now(now)
    {}

    using Result = std::variant<Event, Refusal>;

    template <class E>
    Result operator()(const Record<E> &command) const
    {
        if (const No wrong = m_judge(command.event)) {
            return *wrong;
        }
        return Event{command.event};
    }
    Result operator()(const PauseExercise &c) const { return Event{ExercisePaused{PauseCause::facilitator, c.note}}; }
    Result operator()(const ChangePhase &c) const
    {
        const Phase *phase = find(m_scenario.phases, c.phase);
        if (phase == nullptr) {
            return Refusal{Why::unknown, "phase"};
        }
        if (m_state.phase == c.phase) {
            return Refusal{Why::alreadyDone, "phase"};
        }
        return Event{PhaseChanged{phase->id, PhaseCause::facilitator, phase->announced}};
    }
    Result operator()(const ReleaseInject &c) const
    {
        if (const No wrong = m_judge.waiting(c.inject)) {
            return *wrong;
        }
        return Event{releaseOf(m_state, *find(m_scenario.injects, c.inject), ReleaseCause::hand)};
    }
    Result operator()(const OpenRound &c) const
    {
        const Round *round = find(m_scenario.rounds, c.round);
        if (round == nullptr) {
            return Refusal{Why::unknown, "round"};
        }
        if (m_state.roundsOpened.contains(c.round)) {
            return Refusal{Why::alreadyDone, "round"};
        }
        return Event{roundOf(m_scenario, *round, m_now)};
    }
    Result operator()(const RevealRound &c) const
    {
        const auto it = m_state.rounds.find(c.of);
        if (it == m_state.rounds.end()) {
            return Refusal{Why::unknown, "of"};
        }
        if (it->second.open) {
            return Refusal{Why::notNow, "of"};
        }
        return it->second.revealed ? Result{Refusal{Why::alreadyDone, "of"}}
                                   : Event{RoundRevealed{c.of, tally(it->second)}};
    }

private:
    const Scenario &m_scenario;
    const ExerciseState &m_state;
    const Judge &m_judge;
    ExerciseTime m_now;
};

bool isAnonymous(const Scenario &scenario, const Event &event)
{
    const auto *answered = std::get_if<QuestionnaireAnswered>(&event);
    const Questionnaire *questionnaire =
        answered == nullptr ? nullptr : find(scenario.questionnaires, answered->questionnaire);
    return questionnaire != nullptr && questionnaire->anonymous;
}

} // namespace

Verdict decide(const Scenario &scenario, const ExerciseState &state, const Seat &seat, const Proposal &proposal,
               ExerciseTime now)
{
    const KindInfo &info = infoOf(kindOf(proposal.command));
    if ((info.who & whoIs(seat.kind)) == 0) {
        return Refusal{Why::notYours, std::string(info.command)};
    }
    if ((info.during & during(state.status)) == 0) {
        return Refusal{Why::notNow, std::string(info.command)};
    }
    if (proposal.ref.empty()) {
        return Refusal{Why::missing, "ref"};
    }
    if (state.find(proposal.ref) != nullptr) {
        return Refusal{Why::alreadyDone, "ref"};
    }
    if (proposal.ago < Millis{0} || proposal.ago > now) {
        return Refusal{Why::badTime, "ago_ms"};
    }
    auto agency = actingAgency(scenario, seat, proposal.as, kindOf(proposal.command));
    if (auto *refusal = std::get_if<Refusal>(&agency)) {
        return std::move(*refusal);
    }
    FieldCheck check(scenario, state, seat);
    std::visit([&](const auto &command) { fields(check, command); }, proposal.command);
    if (check.wrong) {
        return std::move(*check.wrong);
    }
    const Judge judge(scenario, state, seat, std::get<AgencyId>(agency), now);
    auto event = std::visit(OwnForm(scenario, state, judge, now), proposal.command);
    if (auto *refusal = std::get_if<Refusal>(&event)) {
        return std::move(*refusal);
    }
    Happened happened;
    happened.ref = proposal.ref;
    happened.at = now;
    happened.saidAt = now - proposal.ago;
    happened.event = std::move(std::get<Event>(event));
    happened.seat = isAnonymous(scenario, happened.event) ? SeatId{} : seat.id;
    happened.agency = std::move(std::get<AgencyId>(agency));
    return std::vector{std::move(happened)};
}

} // namespace samvirke
