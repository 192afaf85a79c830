// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_items.h"

#include "models/agency_mark.h"
#include "plan/lookup.h"
#include "play/addressees.h"
#include "report/debrief_text.h"
#include "report/seat_text.h"

#include <algorithm>

namespace samvirke {

namespace {

Ref refOf(const QString &text)
{
    return Ref::fromText(text.toStdString()).value_or(Ref{});
}

QString textOf(Ref ref)
{
    return QString::fromStdString(ref.text());
}

/// Kinds that are sent or told in words. What is moved on the table is seen there.
bool isForABox(const Event &event)
{
    return std::visit(
        [](const auto &e) {
            using E = std::decay_t<decltype(e)>;
            return std::is_same_v<E, InjectReleased> || std::is_same_v<E, MessageSent> ||
                   std::is_same_v<E, RequestMade> || std::is_same_v<E, RequestAnswered> ||
                   std::is_same_v<E, FormSent> || std::is_same_v<E, HandoverOffered> ||
                   std::is_same_v<E, HandoverAnswered> || std::is_same_v<E, DecisionRecorded> ||
                   std::is_same_v<E, LeadAsserted> || std::is_same_v<E, LeadTakenOver> || std::is_base_of_v<TaskAct, E>;
        },
        event);
}

/// What somebody did to or with another thing.
std::vector<Ref> actedOn(const Event &event)
{
    return std::visit(
        [](const auto &e) -> std::vector<Ref> {
            using E = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<E, MessageSent>) {
                std::vector<Ref> refs = e.quotes;
                refs.push_back(e.replyTo);
                return refs;
            } else if constexpr (std::is_same_v<E, DecisionRecorded>) {
                return e.informedBy;
            } else if constexpr (std::is_same_v<E, RequestAnswered> || std::is_same_v<E, HandoverAnswered>) {
                return {e.of};
            } else {
                return {};
            }
        },
        event);
}

} // namespace

SeatItems::SeatItems(const Words &words, const SeatSession &session, Box box, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_session(session), m_box(box)
{
    connect(&session, &SeatSession::delivered, this, &SeatItems::take);
    connect(&session, &SeatSession::beganAnew, this, &SeatItems::reset);
    for (const Delivery &delivery : session.deliveries()) {
        take(delivery);
    }
}

int SeatItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int SeatItems::fresh() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](Ref ref) { return stageOf(ref) == Stage::fresh; }));
}

QVariant SeatItems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Ref ref = m_rows[static_cast<std::size_t>(index.row())];
    const Happened *happened = what(ref);
    if (happened == nullptr) {
        return {};
    }
    const Scenario &scenario = m_session.scenario();
    switch (role) {
    case RefRole: return textOf(ref);
    case TitleRole: return seatText(m_words, scenario, *happened).title;
    case KindRole: return seatText(m_words, scenario, *happened).kind;
    case FromRole: {
        const Seat *seat = find(scenario.seats, happened->seat); // the mark beside it says of which agency
        return seat == nullptr || seat->kind == SeatKind::counterPlay ? seatText(m_words, scenario, *happened).from
                                                                      : fromUtf8(seat->name);
    }
    case ToRole: return seatText(m_words, scenario, *happened).to;
    case AsRole: return partiesText(*happened);
    case MarkRole: return markOf(scenario, happened->agency);
    case TimeRole: return momentText(scenario.clock, happened->at);
    case StageRole: return static_cast<int>(stageOf(ref));
    case StageTextRole: return stageText(ref);
    case UrgencyRole: return urgencyOf(ref);
    case WaitsRole: return waits(ref);
    case RemindedRole: return isReminded(ref) && waits(ref);
    case WithdrawnRole: return m_session.state().find(ref)->struck;
    case NewRole: return m_box == Box::in && stageOf(ref) == Stage::fresh;
    case SpokenRole: {
        const SeatText said = seatText(m_words, scenario, *happened);
        const QString spoken = m_words("Seat", "%1, %2. %3, %4. %5")
                                   .with({said.title, m_box == Box::in ? said.from : said.to, said.kind,
                                          momentText(scenario.clock, happened->at), stageText(ref)});
        const QString parties = partiesText(*happened);
        return parties.isEmpty() ? spoken : QString{m_words("Seat", "%1 For: %2").with({spoken, parties})};
    }
    default: return {};
    }
}

QHash<int, QByteArray> SeatItems::roleNames() const
{
    return {{RefRole, "ref"},
            {TitleRole, "title"},
            {KindRole, "kind"},
            {FromRole, "from"},
            {ToRole, "to"},
            {AsRole, "as"},
            {MarkRole, "mark"},
            {TimeRole, "time"},
            {StageRole, "stage"},
            {StageTextRole, "stageText"},
            {UrgencyRole, "urgency"},
            {WaitsRole, "waits"},
            {RemindedRole, "reminded"},
            {WithdrawnRole, "withdrawn"},
            {NewRole, "isNew"},
            {SpokenRole, "spoken"}};
}

int SeatItems::rowOf(const QString &ref) const
{
    const auto it = std::ranges::find(m_rows, refOf(ref));
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QString SeatItems::refAt(int row) const
{
    return row >= 0 && row < count() ? textOf(m_rows[static_cast<std::size_t>(row)]) : QString{};
}

const Happened *SeatItems::what(Ref ref) const
{
    const Thing *thing = m_session.state().find(ref);
    return thing == nullptr ? nullptr : thing->what.get();
}

Stage SeatItems::stageOf(Ref ref) const
{
    const Thing *thing = m_session.state().find(ref);
    const Seat *seat = m_session.seat();
    if (thing == nullptr || seat == nullptr) {
        return Stage::fresh;
    }
    const auto own = [&](const AgencyId &agency) { return belongsTo(*seat, agency); };
    return m_acted.contains(ref)                             ? Stage::answered
           : std::ranges::any_of(thing->acknowledgedBy, own) ? Stage::acknowledged
           : contains(thing->readBy, seat->id)               ? Stage::read
           : contains(thing->openedBy, seat->id)             ? Stage::opened
                                                             : Stage::fresh;
}

int SeatItems::urgencyOf(Ref ref) const
{
    const auto it = m_urgency.find(ref);
    return it == m_urgency.end() ? 0 : it->second;
}

bool SeatItems::waits(Ref ref) const
{
    const Thing *thing = m_session.state().find(ref);
    const Seat *seat = m_session.seat();
    if (m_box == Box::out || thing == nullptr || seat == nullptr || thing->struck) {
        return false;
    }
    const auto own = [&](const AgencyId &agency) { return belongsTo(*seat, agency); };
    const bool acknowledged = std::ranges::any_of(thing->acknowledgedBy, own);
    return std::visit(
        [&](const auto &e) {
            using E = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<E, InjectReleased>) {
                return (e.asksAcknowledgement && !acknowledged) || (e.asksUrgency && urgencyOf(ref) == 0);
            } else if constexpr (std::is_same_v<E, MessageSent>) {
                return (e.asksAcknowledgement && !acknowledged) ||
                       (e.purpose != Purpose::tell && !m_acted.contains(ref) && !acknowledged);
            } else if constexpr (std::is_same_v<E, RequestMade> || std::is_same_v<E, HandoverOffered>) {
                return !thing->answeredBy &&
                       std::ranges::any_of(e.sent.to, [&](const Party &p) { return reaches(p, *seat); });
            } else if constexpr (std::is_same_v<E, LeadTakenOver>) {
                return !acknowledged && own(e.from);
            } else {
                return false;
            }
        },
        thing->what->event);
}

/// Which of those that counter-play answers as it was sent to, or was sent by.
QString SeatItems::partiesText(const Happened &happened) const
{
    const Seat *seat = m_session.seat();
    if (seat == nullptr || seat->kind != SeatKind::counterPlay) {
        return {};
    }
    if (m_box == Box::out) {
        return agencyName(m_session.scenario(), happened.agency);
    }
    if (const auto *answer = std::get_if<RequestAnswered>(&happened.event)) {
        const Happened *request = what(answer->of);
        return request == nullptr ? QString{} : agencyName(m_session.scenario(), request->agency);
    }
    QStringList names;
    const Addressees *sent = addresseesOf(happened.event);
    for (const AgencyId &party : seat->plays) {
        if (sent != nullptr && contains(sent->to, Party(party.value))) {
            names += agencyName(m_session.scenario(), party);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString SeatItems::acknowledgedText(Ref ref) const
{
    const Thing *thing = m_session.state().find(ref);
    if (thing == nullptr) {
        return {};
    }
    QStringList lines;
    if (const QString names = agencyNames(m_session.scenario(), thing->acknowledgedBy); !names.isEmpty()) {
        lines += m_words("Seat", "Acknowledged by %1").with({names});
    }
    const auto it = m_answers.find(ref);
    return (it == m_answers.end() ? lines : lines + it->second).join(QLatin1Char('\n'));
}

QString SeatItems::stageText(Ref ref) const
{
    if (m_box == Box::out) {
        return acknowledgedText(ref).section(QLatin1Char('\n'), -1);
    }
    switch (stageOf(ref)) {
    case Stage::fresh: return m_words("Seat", "new");
    case Stage::opened: return m_words("Seat", "opened");
    case Stage::read: return m_words("Seat", "read");
    case Stage::acknowledged: return m_words("Seat", "acknowledged");
    case Stage::answered: return m_words("Seat", "answered");
    }
    return {};
}

bool SeatItems::belongs(const Happened &happened) const
{
    const Seat *seat = m_session.seat();
    if (seat == nullptr || !isForABox(happened.event)) {
        return false;
    }
    const bool mine =
        !happened.seat.empty() && (happened.seat == seat->id || // or of the agency that it writes down for
                                   (seat->kind == SeatKind::loggist && belongsTo(*seat, happened.agency)));
    const Addressees *to = addresseesOf(happened.event);
    const bool sent = to != nullptr && (!to->to.empty() || !to->channel.empty());
    if (m_box == Box::out) {
        return mine && (sent || std::holds_alternative<DecisionRecorded>(happened.event));
    }
    if (mine) {
        return false;
    }
    if (to == nullptr) { // an answer to what one's own agency asked
        return !belongsTo(*seat, happened.agency);
    }
    return isAddressed(m_session.scenario(), *to, *seat);
}

void SeatItems::take(const Delivery &delivery)
{
    const Happened &happened = delivery.happened;
    const Seat *seat = m_session.seat();
    if (seat == nullptr) {
        return;
    }
    const bool own = belongsTo(*seat, happened.agency);
    for (const Ref ref : actedOn(happened.event)) {
        if (own && !ref.empty()) {
            m_acted.insert(ref);
            touch(ref);
        }
    }
    if (const auto *rated = std::get_if<UrgencyRated>(&happened.event)) {
        if (own) {
            m_urgency[rated->of] = rated->level;
        }
        touch(rated->of);
    } else if (const auto *nudged = std::get_if<Nudged>(&happened.event)) {
        m_reminded.insert(nudged->of);
        touch(nudged->of);
        if (!delivery.shown && m_box == Box::in && rowOf(textOf(nudged->of)) >= 0) {
            emit arrived(textOf(nudged->of), seatText(m_words, m_session.scenario(), happened).title);
        }
    } else if (const auto *taken = std::get_if<InjectTakenBack>(&happened.event)) {
        const auto it = std::ranges::find(m_rows, taken->of);
        if (it != m_rows.end()) {
            const int row = static_cast<int>(it - m_rows.begin());
            beginRemoveRows({}, row, row);
            m_rows.erase(it);
            endRemoveRows();
            emit countChanged();
            emit freshChanged();
        }
    } else if (const auto *opened = std::get_if<ItemOpened>(&happened.event)) {
        touch(opened->of);
    } else if (const auto *read = std::get_if<ItemRead>(&happened.event)) {
        touch(read->of);
    } else if (const auto *acknowledged = std::get_if<Acknowledged>(&happened.event)) {
        touch(acknowledged->of);
    } else if (const auto *struck = std::get_if<EntryStruck>(&happened.event)) {
        touch(struck->of);
    } else if (m_box == Box::out && (std::holds_alternative<RequestAnswered>(happened.event) ||
                                     std::holds_alternative<HandoverAnswered>(happened.event))) {
        const Ref of = std::visit(
            [](const auto &e) {
                if constexpr (requires { e.of; }) {
                    return e.of;
                } else {
                    return Ref{};
                }
            },
            happened.event);
        const SeatText said = seatText(m_words, m_session.scenario(), happened);
        m_answers[of] += m_words("Seat", "%1: %2").with({said.from, said.title});
        touch(of);
    }
    if (belongs(happened)) {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), happened.ref);
        endInsertRows();
        emit countChanged();
        emit freshChanged();
        if (!delivery.shown && m_box == Box::in) {
            const SeatText said = seatText(m_words, m_session.scenario(), happened);
            emit arrived(textOf(happened.ref), m_words("Seat", "%1: %2").with({said.from, said.title}));
        }
    }
}

void SeatItems::touch(Ref ref)
{
    const auto it = std::ranges::find(m_rows, ref);
    if (it != m_rows.end()) {
        const QModelIndex row = index(static_cast<int>(it - m_rows.begin()));
        emit dataChanged(row, row);
        emit freshChanged();
    }
}

void SeatItems::reset()
{
    beginResetModel();
    m_rows.clear();
    m_urgency.clear();
    m_answers.clear();
    m_acted.clear();
    m_reminded.clear();
    endResetModel();
    emit countChanged();
    emit freshChanged();
}

} // namespace samvirke
