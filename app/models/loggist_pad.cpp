// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loggist_pad.h"

#include "models/agency_mark.h"
#include "models/cues.h"
#include "models/task_strip.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/debrief_text.h"
#include "report/refusal_text.h"
#include "report/seat_text.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

constexpr std::array<int, 3> secondsAgo{0, 30, 120};
constexpr std::size_t itemsShown = 4;

const QString draftKey = QStringLiteral("loggist.text");

template <class Things>
const typename Things::value_type *at(const Things &things, int index)
{
    return index < 0 || index >= static_cast<int>(things.size()) ? nullptr : &things[static_cast<std::size_t>(index)];
}

/// What people at the table talk about: it came in, and says something.
bool canBeTalkedAbout(const Event &event)
{
    return std::holds_alternative<InjectReleased>(event) || std::holds_alternative<MessageSent>(event) ||
           std::holds_alternative<RequestMade>(event) || std::holds_alternative<FormSent>(event) ||
           std::holds_alternative<HandoverOffered>(event);
}

} // namespace

LoggistPad::LoggistPad(const Words &words, SeatSession &session, Drafts &drafts, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session), m_drafts(drafts)
{
    fill();
    connect(&session, &SeatSession::delivered, this, &LoggistPad::hear);
    connect(&session, &SeatSession::stateChanged, this, [this] {
        coverAll();
        emit changed();
    });
    connect(&session, &SeatSession::welcomedAgain, this, &LoggistPad::fill);
    connect(&session, &SeatSession::beganAnew, this, &LoggistPad::beginAnew);
    connect(&session, &SeatSession::refused, this,
            [this](Ref, const Refusal &refusal) { emit wrong(refusalText(m_words, refusal)); });
    for (const Delivery &delivery : session.deliveries()) {
        hear(delivery);
    }
    coverAll();
}

/// What there is to choose from.
void LoggistPad::fill()
{
    const Scenario &scenario = m_session.scenario();
    m_speakers.clear();
    m_listeners.clear();
    m_subjects.clear();
    for (const Agency &agency : scenario.agencies) {
        if (m_session.seat() != nullptr && belongsTo(*m_session.seat(), agency.id)) {
            m_speakers.push_back(agency.id);
        }
        m_listeners.push_back(agency.id);
    }
    m_keys.clear();
    for (const auto &[agency, key] : stripKeys(scenario, m_listeners)) {
        m_keys.emplace_back(agency, QString(key));
    }
    for (const Task &task : scenario.tasks) {
        m_subjects.push_back({task.id, {}, {}, fromUtf8(task.title)});
    }
    for (const Function &function : scenario.functions) {
        m_subjects.push_back(
            {{}, function.id, {}, m_words("Loggist", "Who leads: %1").with({fromUtf8(function.name)})});
    }
    for (const Handover &handover : scenario.handovers) {
        m_subjects.push_back(
            {handover.task, {}, handover.id, m_words("Loggist", "Handover: %1").with({fromUtf8(handover.what)})});
    }
    m_from = m_speakers.size() == 1 ? 0 : -1;
    emit choicesChanged();
    emit changed();
}

void LoggistPad::beginAnew()
{
    beginResetModel();
    m_caught.clear();
    m_items.clear();
    m_item = {};
    endResetModel();
    emit countChanged();
    emit itemsChanged();
    clear();
}

/// Who sits down to listen listens to all it is given, unless it has said otherwise.
void LoggistPad::coverAll()
{
    const Status status = m_session.state().status;
    if (m_session.unanswered() > 0 ||
        (status != Status::lobby && status != Status::running && status != Status::paused)) {
        return;
    }
    for (const AgencyId &agency : m_speakers) {
        if (!m_session.state().coverage.contains(agency)) {
            m_session.propose(ChangeCoverage{{agency, CoverageMeans::loggist, true}});
        }
    }
}

// ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────────────

int LoggistPad::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

const LoggistPad::Caught *LoggistPad::caughtAt(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_caught[m_caught.size() - 1 - static_cast<std::size_t>(row)];
}

QVariant LoggistPad::data(const QModelIndex &index, int role) const
{
    const Caught *caught = caughtAt(index.isValid() ? index.row() : -1);
    if (caught == nullptr) {
        return {};
    }
    const Scenario &scenario = m_session.scenario();
    const QString time = timeText(caught->what.saidAt);
    const auto what = [&]() -> QString {
        const QString said =
            m_words("Loggist", "%1 %2")
                .with({agencyName(scenario, caught->what.agency), seatText(m_words, scenario, caught->what).text});
        const Ref of = std::get<ActSpoken>(caught->what.event).of;
        const Thing *item = contains(m_items, of) ? m_session.state().find(of) : nullptr;
        return item == nullptr
                   ? said
                   : QString{
                         m_words("Loggist", "%1 (%2)").with({said, seatText(m_words, scenario, *item->what).title})};
    };
    switch (role) {
    case TimeRole: return time;
    case WhatRole: return what();
    case MarkRole: return markOf(scenario, caught->what.agency);
    case StruckRole: return caught->struck;
    case SpokenRole: return m_words("Seat", "%1: %2").with({time, what()});
    default: return {};
    }
}

QHash<int, QByteArray> LoggistPad::roleNames() const
{
    return {{TimeRole, "time"}, {WhatRole, "what"}, {MarkRole, "mark"}, {StruckRole, "struck"}, {SpokenRole, "spoken"}};
}

QVariantList LoggistPad::shown(const std::vector<AgencyId> &agencies) const
{
    QVariantList all;
    for (const AgencyId &agency : agencies) {
        const auto key = std::ranges::find(m_keys, agency, &std::pair<AgencyId, QString>::first);
        all += QVariantMap{{QStringLiteral("name"), agencyName(m_session.scenario(), agency)},
                           {QStringLiteral("mark"), markOf(m_session.scenario(), agency)},
                           {QStringLiteral("key"), key == m_keys.end() ? QString{} : key->second}};
    }
    return all;
}

QVariantList LoggistPad::speakers() const
{
    return shown(m_speakers);
}

QVariantList LoggistPad::listeners() const
{
    return shown(m_listeners);
}

QVariantList LoggistPad::told() const
{
    QVariantList all;
    for (const AgencyId &agency : m_listeners) {
        all += contains(m_to, agency);
    }
    return all;
}

QVariantList LoggistPad::covered() const
{
    QVariantList all;
    for (const AgencyId &agency : m_speakers) {
        const auto means = m_session.state().coverage.find(agency);
        all += means != m_session.state().coverage.end() && means->second.contains(CoverageMeans::loggist);
    }
    return all;
}

int LoggistPad::item() const
{
    for (int i = 0; i < static_cast<int>(std::min(itemsShown, m_items.size())); ++i) {
        if (m_items[m_items.size() - 1 - static_cast<std::size_t>(i)] == m_item) {
            return i;
        }
    }
    return -1;
}

QStringList LoggistPad::acts() const
{
    return {m_words("Seat", "told"), m_words("Seat", "asked"),   m_words("Seat", "confirmed"),
            m_words("Seat", "took"), m_words("Seat", "decided"), m_words("Seat", "handed over")};
}

QVariantList LoggistPad::items() const
{
    QVariantList all;
    for (std::size_t i = 0; i < std::min(itemsShown, m_items.size()); ++i) {
        const Ref ref = m_items[m_items.size() - 1 - i];
        const Thing *thing = m_session.state().find(ref);
        if (thing != nullptr) {
            const Scenario &scenario = m_session.scenario();
            Addressees others = *addresseesOf(thing->what->event); // that it came here goes without saying
            std::erase_if(others.to, [this](const Party &party) { return party.value == m_session.seat()->id.value; });
            all += QVariantMap{{QStringLiteral("title"), seatText(m_words, scenario, *thing->what).title},
                               {QStringLiteral("to"), addresseesText(m_words, scenario, others)}};
        }
    }
    return all;
}

QStringList LoggistPad::subjects() const
{
    QStringList names{m_words("Loggist", "No task in particular")};
    for (const Subject &subject : m_subjects) {
        names += subject.name;
    }
    return names;
}

QString LoggistPad::itemText() const
{
    const Thing *thing = m_session.state().find(m_item);
    return thing == nullptr ? QString{} : seatText(m_words, m_session.scenario(), *thing->what).text;
}

QString LoggistPad::sentence() const
{
    const Scenario &scenario = m_session.scenario();
    const AgencyId *who = at(m_speakers, m_from);
    if (who == nullptr) {
        return m_words("Loggist", "Who said it?");
    }
    const QString names = agencyNames(scenario, m_to);
    return m_words("Loggist", "%1 → %2: what was it?")
        .with({agencyName(scenario, *who), names.isEmpty() ? QString{m_words("Loggist", "everybody")} : names});
}

bool LoggistPad::isOpen() const
{
    const Status status = m_session.state().status;
    return status == Status::running || status == Status::paused || status == Status::ended;
}

QString LoggistPad::draft() const
{
    return m_drafts.text(draftKey);
}

// ── what is asked ────────────────────────────────────────────────────────────────────────────────────────────────────

void LoggistPad::write(const QString &text)
{
    m_drafts.keep(draftKey, text);
}

void LoggistPad::setSubject(int subject)
{
    if (subject >= 0 && subject <= static_cast<int>(m_subjects.size())) {
        m_subject = subject;
        emit changed();
    }
}

void LoggistPad::setAgo(int ago)
{
    if (ago >= 0 && ago < static_cast<int>(secondsAgo.size())) {
        m_ago = ago;
        emit changed();
    }
}

void LoggistPad::from(int speaker)
{
    if (const AgencyId *who = at(m_speakers, speaker)) {
        m_from = speaker;
        std::erase(m_to, *who);
        emit changed();
    }
}

void LoggistPad::to(int listener)
{
    const AgencyId *whom = at(m_listeners, listener);
    const AgencyId *who = at(m_speakers, m_from);
    if (whom != nullptr && (who == nullptr || *who != *whom)) {
        if (std::erase(m_to, *whom) == 0) {
            m_to.push_back(*whom);
        }
        emit changed();
    }
}

void LoggistPad::key(const QString &letter)
{
    const auto it = std::ranges::find_if(
        m_keys, [&](const auto &known) { return known.second.compare(letter, Qt::CaseInsensitive) == 0; });
    if (it == m_keys.end()) {
        return;
    }
    const auto speaker = std::ranges::find(m_speakers, it->first);
    if (m_from < 0 && speaker != m_speakers.end()) {
        from(static_cast<int>(speaker - m_speakers.begin()));
    } else {
        to(static_cast<int>(std::ranges::find(m_listeners, it->first) - m_listeners.begin()));
    }
}

/// What @p speaker confirms: what was last said to it.
Ref LoggistPad::answered(const AgencyId &speaker) const
{
    for (auto it = m_caught.rbegin(); it != m_caught.rend(); ++it) {
        const auto &said = std::get<ActSpoken>(it->what.event);
        const bool asksForIt = said.act != SpokenAct::confirmed && !it->struck && it->what.agency != speaker;
        const bool toIt = said.to.empty() || contains(said.to, speaker);
        const bool byThem = m_to.empty() || contains(m_to, it->what.agency);
        if (asksForIt && toIt && byThem) {
            return it->ref;
        }
    }
    return {};
}

/// True if @p what came to @p speaker, or was told them.
bool LoggistPad::knows(const AgencyId &speaker, const Happened &what) const
{
    const Addressees *sent = addresseesOf(what.event);
    return (sent != nullptr && contains(agenciesReached(m_session.scenario(), *sent), speaker)) ||
           std::ranges::any_of(m_caught, [&](const Caught &caught) {
               const auto &said = std::get<ActSpoken>(caught.what.event);
               return said.of == what.ref && said.act == SpokenAct::told && !caught.struck &&
                      (said.to.empty() || contains(said.to, speaker));
           });
}

void LoggistPad::act(int act)
{
    const AgencyId *who = at(m_speakers, m_from);
    if (act < 0 || act >= static_cast<int>(acts().size()) || !isOpen()) {
        return;
    }
    if (who == nullptr) {
        emit wrong(m_words("Loggist", "Say first who said it."));
        return;
    }
    ActSpoken spoken;
    spoken.act = static_cast<SpokenAct>(act);
    spoken.to = m_to;
    if (const Subject *subject = at(m_subjects, m_subject - 1)) {
        spoken.task = subject->task;
        spoken.function = subject->function;
        spoken.handover = subject->handover;
    }
    const Thing *item = m_session.state().find(m_item);
    if (item != nullptr && !item->gone) {
        spoken.of = m_item;
        const bool passesOn = spoken.act == SpokenAct::told || spoken.act == SpokenAct::handedOver;
        if (passesOn && knows(*who, *item->what)) {
            spoken.items = itemsOf(item->what->event);
        }
    }
    if (spoken.act == SpokenAct::confirmed) {
        if (const Ref of = answered(*who); !of.empty()) {
            spoken.of = of;
        }
    }
    spoken.text = draft().trimmed().toStdString();
    spoken.recalled = recalls();
    const bool aboutNothing =
        spoken.task.empty() && spoken.function.empty() && spoken.of.empty() && spoken.text.empty();
    if (aboutNothing) { // that it was said at all
        spoken.text = acts().at(act).toStdString();
    }
    const Millis ago = std::chrono::seconds{secondsAgo[static_cast<std::size_t>(m_ago)]};
    m_session.propose(CaptureAct{std::move(spoken)}, *who, std::min(ago, m_session.now()));
    m_drafts.drop(draftKey);
    emit emptied();
    clear();
}

void LoggistPad::clear()
{
    m_from = m_speakers.size() == 1 ? 0 : -1;
    m_to.clear();
    m_ago = 0;
    emit changed();
}

void LoggistPad::chooseItem(int index)
{
    const auto count = static_cast<int>(m_items.size());
    if (index >= 0 && index < std::min(count, static_cast<int>(itemsShown))) {
        const Ref ref = m_items[m_items.size() - 1 - static_cast<std::size_t>(index)];
        m_item = ref == m_item ? Ref{} : ref;
        emit changed();
    }
}

void LoggistPad::setCovered(int speaker, bool covered)
{
    if (const AgencyId *who = at(m_speakers, speaker)) {
        m_session.propose(ChangeCoverage{{*who, CoverageMeans::loggist, covered}});
    }
}

void LoggistPad::strike(int row, const QString &reason)
{
    if (const Caught *caught = caughtAt(row)) {
        m_session.propose(StrikeEntry{{caught->ref, reason.toStdString()}});
    }
}

void LoggistPad::raiseHand()
{
    m_session.propose(RaiseHand{});
}

// ── what happens ─────────────────────────────────────────────────────────────────────────────────────────────────────

void LoggistPad::hear(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    const Seat *seat = m_session.seat();
    if (seat == nullptr) {
        return;
    }
    if (std::holds_alternative<ActSpoken>(happened.event) && happened.seat == seat->id) {
        beginInsertRows({}, 0, 0);
        m_caught.push_back({happened.ref, happened, false});
        endInsertRows();
        emit countChanged();
        if (!delivery.shown) {
            emit caught(data(index(0), WhatRole).toString());
        }
    } else if (const auto *struck = std::get_if<EntryStruck>(&happened.event)) {
        const auto it = std::ranges::find(m_caught, struck->of, &Caught::ref);
        if (it != m_caught.end()) {
            it->struck = true;
            const QModelIndex row = index(static_cast<int>(m_caught.end() - it) - 1);
            emit dataChanged(row, row);
        }
    } else if (const auto *back = std::get_if<InjectTakenBack>(&happened.event)) {
        std::erase(m_items, back->of);
        if (m_item == back->of) {
            m_item = {};
        }
        emit itemsChanged();
    } else if (canBeTalkedAbout(happened.event)) {
        m_items.push_back(happened.ref);
        m_item = happened.ref; // what came in last is what people talk about
        m_subject = 0;
        emit itemsChanged();
    }
}

} // namespace samvirke
