// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composing.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "play/visible.h"
#include "report/debrief_text.h"
#include "report/refusal_text.h"
#include "report/seat_text.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

constexpr std::array<int, 5> reviewMinutes{0, 5, 10, 15, 30};
constexpr std::array<int, 3> secondsAgo{0, 30, 120};

Ref refOf(const QString &text)
{
    return Ref::fromText(text.toStdString()).value_or(Ref{});
}

template <class Things>
const typename Things::value_type *at(const Things &things, int index)
{
    return index < 0 || index >= static_cast<int>(things.size()) ? nullptr : &things[static_cast<std::size_t>(index)];
}

} // namespace

Composing::Composing(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent)
    : QObject(parent),
      m_words(words),
      m_session(session),
      m_drafts(drafts),
      m_recipients(new AddresseeList(words, session, this)),
      m_fields(new QuestionList(this))
{
    connect(&session, &SeatSession::welcomedAgain, this, [this] {
        show(m_formIndex);
        emit choicesChanged();
    });
    connect(&session, &SeatSession::accepted, this, [this](Ref ref) { answered(ref, nullptr); });
    connect(&session, &SeatSession::refused, this, [this](Ref ref, const Refusal &no) { answered(ref, &no); });
    connect(&session, &SeatSession::notRecorded, this, [this](Ref ref) {
        if (m_pending.erase(ref) > 0) {
            emit sendingChanged();
            emit said(m_words("Seat", "The host cannot write it down just now. Nothing is lost: send it again soon."),
                      true);
        }
    });
    connect(m_fields, &QuestionList::written, this, [this](const QString &field, const QString &answer) {
        const Form *form = at(m_session.scenario().forms, m_formIndex);
        if (form != nullptr) {
            keep(QStringLiteral("form.%1.%2").arg(fromUtf8(form->id.value), field), answer);
        }
    });
    show(0);
}

// ── what there is to choose from ─────────────────────────────────────────────────────────────────────────────────────

QStringList Composing::parties() const
{
    QStringList names;
    const Seat *seat = m_session.seat();
    if (seat != nullptr && seat->kind == SeatKind::counterPlay) {
        for (const AgencyId &party : seat->plays) {
            names += agencyName(m_session.scenario(), party);
        }
    }
    return names;
}

QStringList Composing::tasks() const
{
    QStringList names{m_words("Seat", "None of the list")};
    for (const Task &task : m_session.scenario().tasks) {
        names += fromUtf8(task.title);
    }
    return names;
}

QStringList Composing::procedures() const
{
    QStringList names;
    for (const Procedure &procedure : m_session.scenario().procedures) {
        names += fromUtf8(procedure.title);
    }
    if (!names.isEmpty()) {
        names.prepend(m_words("Seat", "None, improvised"));
    }
    return names;
}

QStringList Composing::handovers() const
{
    QStringList names{m_words("Seat", "Something else")};
    for (const Handover &handover : m_session.scenario().handovers) {
        names += fromUtf8(handover.what);
    }
    return names;
}

QStringList Composing::functions() const
{
    QStringList names;
    for (const Function &function : m_session.scenario().functions) {
        names += fromUtf8(function.name);
    }
    return names;
}

QStringList Composing::leaders() const
{
    QStringList names{m_words("Seat", "Nobody leads yet")};
    for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
        names += m_words("Seat", "Take over from %1").with({agencyName(m_session.scenario(), agency)});
    }
    return names;
}

QStringList Composing::forms() const
{
    QStringList names;
    for (const Form &form : m_session.scenario().forms) {
        names += fromUtf8(form.title);
    }
    return names;
}

QStringList Composing::reviews() const
{
    QStringList names;
    for (const int minutes : reviewMinutes) {
        names += minutes == 0 ? m_words("Seat", "Not set") : m_words("Seat", "in %n minutes", nullptr, minutes);
    }
    return names;
}

QVariantList Composing::agencies() const
{
    QVariantList all;
    for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
        all += QVariantMap{{QStringLiteral("name"), agencyName(m_session.scenario(), agency)},
                           {QStringLiteral("mark"), markOf(m_session.scenario(), agency)}};
    }
    return all;
}

QVariantList Composing::heard() const
{
    QVariantList all;
    for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
        all += contains(m_heard, agency);
    }
    return all;
}

void Composing::toggleHeard(int agency)
{
    const std::vector<AgencyId> agencies = measuredAgencies(m_session.scenario());
    if (const AgencyId *told = at(agencies, agency)) {
        if (std::erase(m_heard, *told) == 0) {
            m_heard.push_back(*told);
        }
        emit valuesChanged();
    }
}

QStringList Composing::acts() const
{
    return {m_words("Seat", "told"), m_words("Seat", "asked"),   m_words("Seat", "confirmed"),
            m_words("Seat", "took"), m_words("Seat", "decided"), m_words("Seat", "handed over")};
}

QStringList Composing::speakers() const
{
    const Seat *seat = m_session.seat();
    QStringList names;
    if (seat != nullptr && isControl(seat->kind)) {
        for (const AgencyId &agency : measuredAgencies(m_session.scenario())) {
            names += agencyName(m_session.scenario(), agency);
        }
    }
    return names;
}

QString Composing::title(Ref ref) const
{
    const Thing *thing = m_session.state().find(ref);
    return thing == nullptr ? QString{} : seatText(m_words, m_session.scenario(), *thing->what).title;
}

QVariantList Composing::quotes() const
{
    QVariantList all;
    for (const Ref ref : m_quotes) {
        all += QVariantMap{{QStringLiteral("ref"), QString::fromStdString(ref.text())},
                           {QStringLiteral("title"), title(ref)}};
    }
    return all;
}

void Composing::listFacts()
{
    const Scenario &scenario = m_session.scenario();
    const Seat *seat = m_session.seat();
    m_facts = quoted();
    std::erase_if(m_facts, [&](const ItemId &item) { return find(scenario.items, item) == nullptr; });
    m_quotedFacts = static_cast<int>(m_facts.size());
    for (auto item = scenario.items.rbegin(); seat != nullptr && item != scenario.items.rend();
         ++item) { // newest first
        const bool known = isControl(seat->kind) || holdsItem(scenario, m_session.state(), item->id, *seat);
        if (known && !contains(m_facts, item->id)) {
            m_facts.push_back(item->id);
        }
    }
    emit factsChanged();
    emit valuesChanged();
}

QStringList Composing::facts() const
{
    QStringList texts;
    for (const ItemId &id : m_facts) {
        const Item *item = find(m_session.scenario().items, id);
        texts += item == nullptr ? QString{} : fromUtf8(item->text);
    }
    return texts;
}

QVariantList Composing::passedOn() const
{
    const std::vector<ItemId> items = carried();
    QVariantList all;
    for (const ItemId &id : m_facts) {
        all += contains(items, id);
    }
    return all;
}

void Composing::toggleFact(int fact)
{
    if (const ItemId *item = at(m_facts, fact)) {
        m_factsChosen[*item] = !contains(carried(), *item);
        emit valuesChanged();
    }
}

// ── opening and closing ──────────────────────────────────────────────────────────────────────────────────────────────

void Composing::begin(const QString &form)
{
    m_quotes.clear();
    m_factsChosen.clear();
    m_replyTo = {};
    m_task = 0;
    m_purpose = 0;
    m_procedure = 0;
    m_handover = 0;
    m_leader = 0;
    m_review = 0;
    m_act = 0;
    m_ago = 0;
    m_heard.clear();
    m_asksAcknowledgement = false;
    m_emergency = false;
    m_recipients->clear();
    m_form = form;
    emit formChanged();
    emit sendingChanged();
    listFacts();
}

void Composing::open(const QString &form)
{
    if (form != m_form) {
        begin(form);
    }
}

void Composing::close()
{
    if (!m_form.isEmpty()) {
        begin({});
    }
}

void Composing::reply(const QString &text)
{
    const Ref ref = refOf(text);
    const Thing *thing = m_session.state().find(ref);
    if (thing == nullptr) {
        return;
    }
    begin(QStringLiteral("message"));
    m_replyTo = ref;
    const Happened &what = *thing->what;
    const Addressees *sent = addresseesOf(what.event);
    const Channel *channel = sent == nullptr ? nullptr : find(m_session.scenario().channels, sent->channel);
    if (channel != nullptr && channel->common && sent->to.empty()) {
        m_recipients->choose(Addressees{{}, channel->id}); // what was said to all of them is answered to all of them
    } else if (!what.seat.empty()) {
        const Seat *seat = find(m_session.scenario().seats, what.seat);
        m_recipients->choose(seat != nullptr && seat->kind == SeatKind::counterPlay ? Party(what.agency.value)
                                                                                    : Party(what.seat.value));
    }
    emit valuesChanged();
}

void Composing::forward(const QString &text)
{
    begin(QStringLiteral("message"));
    quote(text);
    const QString key = QStringLiteral("message.text");
    const Thing *thing = m_session.state().find(refOf(text));
    if (thing != nullptr && draft(key).trimmed().isEmpty()) {
        keep(key, seatText(m_words, m_session.scenario(), *thing->what).text.trimmed());
        emit rewritten(key);
    }
}

void Composing::decide(const QString &text)
{
    begin(QStringLiteral("decision"));
    quote(text);
}

void Composing::quote(const QString &text)
{
    const Ref ref = refOf(text);
    if (m_session.state().find(ref) != nullptr && !contains(m_quotes, ref)) {
        m_quotes.push_back(ref);
        listFacts();
    }
}

void Composing::removeQuote(const QString &text)
{
    if (std::erase(m_quotes, refOf(text)) > 0) {
        listFacts();
    }
}

void Composing::setFormIndex(int index)
{
    if (index != m_formIndex) {
        show(index);
        emit valuesChanged();
    }
}

/// What this seat said with that form the last time: the next report begins from it, as an update does.
const FormSent *Composing::lastSent(const FormId &form) const
{
    const Seat *seat = m_session.seat();
    const FormSent *last = nullptr;
    for (const Delivery &delivery : m_session.deliveries()) {
        const auto *sent = std::get_if<FormSent>(&delivery.happened.event);
        if (sent != nullptr && sent->form == form && seat != nullptr && delivery.happened.seat == seat->id) {
            last = sent;
        }
    }
    return last;
}

/// The fields of that form, with what was begun of it.
void Composing::show(int index)
{
    m_formIndex = index;
    const Form *form = at(m_session.scenario().forms, index);
    std::vector<QuestionList::Question> fields;
    if (form != nullptr) {
        fields = questionsOf(*form);
        const FormSent *last = lastSent(form->id);
        for (QuestionList::Question &field : fields) {
            field.answer = draft(QStringLiteral("form.%1.%2").arg(fromUtf8(form->id.value), field.id));
            if (field.answer.isEmpty() && last != nullptr) {
                const auto said = std::ranges::find(last->fields, FieldId(field.id.toStdString()), &FilledField::field);
                field.answer = said == last->fields.end() ? QString{} : fromUtf8(said->value);
            }
        }
    }
    m_fields->set(std::move(fields));
}

// ── for whom ─────────────────────────────────────────────────────────────────────────────────────────────────────────

AgencyId Composing::as() const
{
    const Seat *seat = m_session.seat();
    const AgencyId *party = seat == nullptr || seat->kind != SeatKind::counterPlay ? nullptr : at(seat->plays, m_party);
    return party == nullptr ? AgencyId{} : *party;
}

void Composing::actAs(const AgencyId &party)
{
    const Seat *seat = m_session.seat();
    if (seat != nullptr) {
        const auto it = std::ranges::find(seat->plays, party);
        if (it != seat->plays.end()) {
            setParty(static_cast<int>(it - seat->plays.begin()));
        }
    }
}

// ── sending ──────────────────────────────────────────────────────────────────────────────────────────────────────────

bool Composing::isSending() const
{
    return std::ranges::any_of(m_pending, [this](const auto &sent) { return sent.second == m_form; });
}

std::string Composing::text(const char *key) const
{
    return m_drafts.text(QLatin1String(key)).trimmed().toStdString();
}

TaskId Composing::chosenTask() const
{
    const Task *task = at(m_session.scenario().tasks, m_task - 1);
    return task == nullptr ? TaskId{} : task->id;
}

/// What the quotes carry.
std::vector<ItemId> Composing::quoted() const
{
    std::vector<ItemId> items;
    for (const Ref ref : m_quotes) {
        const Thing *thing = m_session.state().find(ref);
        for (const ItemId &item : thing == nullptr ? std::vector<ItemId>{} : itemsOf(thing->what->event)) {
            if (!contains(items, item)) {
                items.push_back(item);
            }
        }
    }
    return items;
}

/// What is passed on: with what is quoted, unless it is kept back, and what is said besides.
std::vector<ItemId> Composing::carried() const
{
    std::vector<ItemId> items = quoted();
    std::erase_if(items, [this](const ItemId &item) {
        const auto chosen = m_factsChosen.find(item);
        return chosen != m_factsChosen.end() && !chosen->second;
    });
    for (const auto &[item, passedOn] : m_factsChosen) {
        if (passedOn && !contains(items, item)) {
            items.push_back(item);
        }
    }
    return items;
}

std::optional<Command> Composing::command() const
{
    const Scenario &scenario = m_session.scenario();
    const Addressees whom = m_recipients->addressees();
    const TaskId about = chosenTask();
    const std::vector<TaskId> tasks = about.empty() ? std::vector<TaskId>{} : std::vector{about};
    if (m_form == QLatin1String("message")) {
        return SendMessage{{whom, static_cast<Purpose>(m_purpose), text("message.text"), m_replyTo, m_quotes, carried(),
                            tasks, m_asksAcknowledgement}};
    }
    if (m_form == QLatin1String("request")) {
        const int quantity = m_drafts.text(QStringLiteral("request.quantity")).toInt();
        return MakeRequest{{whom, about, text("request.text"), text("request.resource"), quantity, carried()}};
    }
    if (m_form == QLatin1String("decision")) {
        DecisionRecorded decision;
        decision.task = about;
        decision.text = text("decision.text");
        decision.why = text("decision.why");
        decision.risk = text("decision.risk");
        decision.powers = text("decision.powers");
        const QStringList options = m_drafts.text(QStringLiteral("decision.options")).split(QLatin1Char('\n'));
        for (const QString &option : options) {
            if (!option.trimmed().isEmpty()) {
                decision.options.push_back(option.trimmed().toStdString());
            }
        }
        if (const Procedure *procedure = at(scenario.procedures, m_procedure - 1)) {
            decision.procedure = procedure->id;
        }
        decision.informedBy = m_quotes;
        decision.reviewIn = std::chrono::minutes{reviewMinutes[static_cast<std::size_t>(m_review)]};
        decision.emergency = m_emergency;
        decision.told = whom;
        return RecordDecision{decision};
    }
    if (m_form == QLatin1String("task")) {
        return ClaimTask{{{about, text("task.text"), m_emergency, whom}}};
    }
    if (m_form == QLatin1String("handover")) {
        const Handover *known = at(scenario.handovers, m_handover - 1);
        HandoverOffered offer;
        if (known != nullptr) {
            offer.handover = known->id;
            offer.task = known->task;
        } else {
            offer.task = about;
        }
        offer.text = text("handover.text");
        offer.items = carried();
        offer.sent = whom;
        return OfferHandover{offer};
    }
    if (m_form == QLatin1String("lead")) {
        const Function *function = at(scenario.functions, m_function);
        if (function == nullptr) {
            return std::nullopt;
        }
        const std::vector<AgencyId> agencies = measuredAgencies(scenario);
        if (const AgencyId *from = at(agencies, m_leader - 1)) {
            return TakeOverLead{{function->id, *from, text("lead.text"), whom}};
        }
        return AssertLead{{function->id, text("lead.text"), whom}};
    }
    if (m_form == QLatin1String("form")) {
        const Form *form = at(scenario.forms, m_formIndex);
        if (form == nullptr) {
            return std::nullopt;
        }
        FormSent sent;
        sent.form = form->id;
        sent.sent = whom;
        for (const GivenAnswer &answer : m_fields->given()) {
            sent.fields.push_back({FieldId(answer.question.value), answer.value});
        }
        sent.items = carried();
        sent.tasks = tasks;
        return SendForm{sent};
    }
    if (m_form == QLatin1String("spoken")) {
        ActSpoken spoken;
        spoken.act = static_cast<SpokenAct>(m_act);
        spoken.to = m_heard;
        spoken.task = about;
        spoken.of = m_quotes.empty() ? Ref{} : m_quotes.front();
        spoken.items = carried();
        spoken.text = text("spoken.text");
        return CaptureAct{spoken};
    }
    return std::nullopt;
}

void Composing::send()
{
    if (isSending()) {
        return; // once is enough
    }
    const auto what = command();
    if (!what) {
        return;
    }
    const bool isUp = m_session.connection() == SeatSession::Connection::welcomed;
    const bool spoken = m_form == QLatin1String("spoken");
    const std::vector<AgencyId> agencies = measuredAgencies(m_session.scenario());
    const AgencyId *speaker = spoken && !speakers().isEmpty() ? at(agencies, m_speaker) : nullptr;
    const Millis ago = spoken ? std::chrono::seconds{secondsAgo[static_cast<std::size_t>(m_ago)]} : Millis{0};
    const Ref ref = m_session.propose(*what, speaker == nullptr ? as() : *speaker, std::min(ago, m_session.now()));
    m_pending[ref] = m_form;
    emit sendingChanged();
    if (!isUp) {
        emit said(m_words("Seat", "It is kept here and goes out as soon as the line is back."), false);
    }
}

void Composing::answered(Ref ref, const Refusal *refusal)
{
    const auto it = m_pending.find(ref);
    if (it == m_pending.end()) {
        return;
    }
    const QString form = it->second;
    m_pending.erase(it);
    emit sendingChanged();
    if (refusal != nullptr) {
        emit said(refusalText(m_words, *refusal), true);
        return;
    }
    m_drafts.drop(form + QLatin1Char('.'));
    emit rewritten(form + QLatin1Char('.'));
    if (form == QLatin1String("form")) {
        show(m_formIndex);
    }
    if (form == m_form) {
        close();
    }
    emit said(m_words("Seat", "Sent."), false);
}

} // namespace samvirke
