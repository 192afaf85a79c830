// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lobby.h"

#include "plan/lookup.h"
#include "report/agency_look.h"
#include "report/debrief_text.h"
#include "report/seat_cards.h"

#include <QBuffer>
#include <QHostAddress>
#include <QImage>
#include <QNetworkInterface>

#include <algorithm>

namespace samvirke {

namespace {

bool isHere(const SeatSession *seat, const SeatId &id)
{
    return seat != nullptr && contains(seat->presence().here, id);
}

QString kindText(const Words &words, SeatKind kind)
{
    switch (kind) {
    case SeatKind::facilitator: return words("Lobby", "Exercise direction");
    case SeatKind::player: return words("Lobby", "Player");
    case SeatKind::loggist: return words("Lobby", "Loggist");
    case SeatKind::evaluator: return words("Lobby", "Evaluator");
    case SeatKind::counterPlay: return words("Lobby", "Counter-play");
    case SeatKind::paper: return words("Lobby", "On paper");
    }
    return {};
}

/// A letter of that shape.
QString signOf(const QString &shape)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("square"), QStringLiteral("■")},  {QStringLiteral("triangle"), QStringLiteral("▲")},
        {QStringLiteral("cross"), QStringLiteral("✚")},   {QStringLiteral("house"), QStringLiteral("⌂")},
        {QStringLiteral("diamond"), QStringLiteral("◆")}, {QStringLiteral("flag"), QStringLiteral("⚑")},
        {QStringLiteral("hexagon"), QStringLiteral("⬢")}};
    return signs.value(shape, QStringLiteral("●"));
}

/// What a seat card's QR says, as the address of a picture.
QString qrAddress(const QString &code, const QString &address)
{
    if (code.isEmpty()) {
        return {};
    }
    SeatCard card;
    card.code = code;
    card.address = address;
    const auto modules = qrOf(joinAddress(card));
    constexpr int quiet = 4; // light all around, as readers want it
    const int size = static_cast<int>(modules.size()) + 2 * quiet;
    QImage image(size, size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (std::size_t y = 0; y < modules.size(); ++y) {
        for (std::size_t x = 0; x < modules.size(); ++x) {
            if (modules[y][x]) {
                image.setPixel(static_cast<int>(x) + quiet, static_cast<int>(y) + quiet, qRgb(0, 0, 0));
            }
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

/// Seats that act in the story: others may be left empty.
bool acts(SeatKind kind)
{
    return kind == SeatKind::player || kind == SeatKind::counterPlay;
}

} // namespace

SeatReadiness readinessOf(const Seat &seat, const ExerciseState &state, bool here, bool wrongVersion)
{
    const auto staffed = state.staffed.find(seat.id);
    const bool isStaffedBy = staffed != state.staffed.end();
    if (seat.kind == SeatKind::paper || (isStaffedBy && staffed->second == StaffedBy::paper)) {
        return SeatReadiness::paper;
    }
    if (isStaffedBy && staffed->second == StaffedBy::program) {
        return SeatReadiness::standIn;
    }
    if (here) {
        const bool hasMandate = acts(seat.kind) || seat.kind == SeatKind::loggist;
        return hasMandate && !state.mandatesRead.contains(seat.id) ? SeatReadiness::reading : SeatReadiness::ready;
    }
    if (wrongVersion) {
        return SeatReadiness::wrongVersion;
    }
    return state.mandatesRead.contains(seat.id) ? SeatReadiness::away : SeatReadiness::empty;
}

LobbyModel::LobbyModel(const Words &words, LiveExercise &exercise, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_exercise(exercise)
{
    const auto add = [&](const Seat &seat) { m_seats.push_back(&seat); };
    for (const Agency &agency : scenario().agencies) {
        for (const Seat &seat : scenario().seats) {
            const AgencyId &at = seat.agency.empty() && !seat.plays.empty() ? seat.plays.front() : seat.agency;
            if (at == agency.id && seat.kind != SeatKind::evaluator) {
                add(seat);
            }
        }
    }
    for (const Seat &seat : scenario().seats) {
        if (!contains(m_seats, &seat)) {
            add(seat);
        }
    }
    const SeatSession *own = m_exercise.seat();
    connect(own, &SeatSession::stateChanged, this, &LobbyModel::refresh);
    connect(own, &SeatSession::presenceChanged, this, [this] {
        const Presence &presence = m_exercise.seat()->presence();
        for (const SeatId &seat : presence.here) {
            m_wrongVersion.erase(seat);
        }
        if (!presence.takenOver.empty()) {
            notify(m_words("Lobby", "Another laptop has taken over the seat %1.").with({seatName(presence.takenOver)}));
        }
        if (!presence.turnedAway.empty()) {
            notify(m_words("Lobby", "Another laptop asks for the seat %1, which somebody has. It was asked whether to "
                                    "take it over.")
                       .with({seatName(presence.turnedAway)}));
        }
        refresh();
    });
    connect(&m_exercise, &LiveExercise::standInsChanged, this, &LobbyModel::refresh);
    connect(&m_exercise.host(), &HostThread::codesChanged, this, &LobbyModel::refresh);
    connect(&m_exercise.host(), &HostThread::codeNotKept, this, [this](const SeatId &seat) {
        notify(m_words("Lobby", "The key of %1 cannot be written beside the record. Is the disk full?")
                   .with({seatName(seat)}));
    });
    connect(&m_exercise.host(), &HostThread::turnedAway, this, [this](const SeatId &seat, Denied::Why why) {
        if (why == Denied::Why::protocol) {
            m_wrongVersion.insert(seat);
            refresh();
        }
    });
    for (const Seat *seat : m_seats) {
        m_shown.push_back(shownOf(*seat));
    }
}

LobbyModel::Shown LobbyModel::shownOf(const Seat &seat) const
{
    Shown shown;
    const SeatSession *own = m_exercise.seat();
    shown.readiness = readinessOf(seat, own->state(), isHere(own, seat.id), m_wrongVersion.contains(seat.id));
    if (const auto code = m_exercise.host().codeOf(seat.id)) {
        shown.code = fromUtf8(code->shown());
    }
    shown.played = m_exercise.isPlayed(seat.id);
    return shown;
}

void LobbyModel::refresh()
{
    if (m_exercise.seat() == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        Shown now = shownOf(*m_seats[i]);
        if (now != m_shown[i]) {
            m_shown[i] = std::move(now);
            const QModelIndex at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
    }
    emit changed();
}

void LobbyModel::notify(const QString &notice)
{
    m_notice = notice;
    emit noticeChanged();
}

void LobbyModel::setDark(bool dark)
{
    if (m_dark != dark) {
        m_dark = dark;
        emit darkChanged();
        emit dataChanged(index(0), index(rowCount() - 1), {ColourRole});
    }
}

QString LobbyModel::seatName(const SeatId &seat) const
{
    const Seat *known = find(scenario().seats, seat);
    return fromUtf8(known == nullptr ? seat.value : known->name);
}

const Seat *LobbyModel::seatAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_seats[static_cast<std::size_t>(row)];
}

int LobbyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

QVariant LobbyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Seat &seat = *seatAt(index.row());
    const Shown &shown = m_shown[static_cast<std::size_t>(index.row())];
    const AgencyId agency = !seat.agency.empty() ? seat.agency : !seat.plays.empty() ? seat.plays.front() : AgencyId{};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return fromUtf8(seat.name.empty() ? seat.id.value : seat.name);
    case AgencyRole: return agency.empty() ? QString{} : agencyName(scenario(), agency);
    case SectionRole:
        return acts(seat.kind) || seat.kind == SeatKind::paper || seat.kind == SeatKind::loggist
                   ? m_words("Lobby", "At the table")
                   : m_words("Lobby", "Beside the table");
    case CodeRole: return agency.empty() ? QString{} : lookOf(scenario(), agency, m_dark).code;
    case ShapeRole: return agency.empty() ? QString{} : signOf(lookOf(scenario(), agency, m_dark).shape);
    case ColourRole: return agency.empty() ? QColor(Qt::transparent) : lookOf(scenario(), agency, m_dark).colour;
    case KindRole: return kindText(m_words, seat.kind);
    case StateTextRole:
        switch (shown.readiness) {
        case SeatReadiness::empty: return m_words("Lobby", "empty");
        case SeatReadiness::reading: return m_words("Lobby", "reading the brief");
        case SeatReadiness::ready: return m_words("Lobby", "ready");
        case SeatReadiness::wrongVersion: return m_words("Lobby", "has another version of the program");
        case SeatReadiness::standIn: return m_words("Lobby", "played by the program");
        case SeatReadiness::paper: return m_words("Lobby", "on paper");
        case SeatReadiness::away: return m_words("Lobby", "line is down");
        }
        return {};
    case MarkRole:
        switch (shown.readiness) {
        case SeatReadiness::empty: return QStringLiteral("○");
        case SeatReadiness::reading: return QStringLiteral("◐");
        case SeatReadiness::ready: return QStringLiteral("●");
        case SeatReadiness::wrongVersion: return QStringLiteral("✗");
        case SeatReadiness::standIn: return QStringLiteral("◇");
        case SeatReadiness::paper: return QStringLiteral("▤");
        case SeatReadiness::away: return QStringLiteral("⚠");
        }
        return {};
    case AttentionRole: return shown.readiness == SeatReadiness::wrongVersion || shown.readiness == SeatReadiness::away;
    case SeatCodeRole: return shown.code;
    case QrRole: return qrAddress(shown.code, address());
    case BriefRole: return fromUtf8(seat.brief).simplified();
    case CanStandInRole: return acts(seat.kind);
    case CanReissueRole: return seat.kind != SeatKind::paper && seat.id != m_exercise.ownSeat();
    case IsPlayedRole: return shown.played || shown.readiness == SeatReadiness::standIn;
    case IsOnPaperRole: return shown.readiness == SeatReadiness::paper;
    case IsOwnRole: return seat.id == m_exercise.ownSeat();
    default: return {};
    }
}

QHash<int, QByteArray> LobbyModel::roleNames() const
{
    return {{NameRole, "name"},           {AgencyRole, "agency"},         {SectionRole, "section"},
            {CodeRole, "code"},           {ShapeRole, "shape"},           {ColourRole, "colour"},
            {KindRole, "kind"},           {StateTextRole, "stateText"},   {MarkRole, "mark"},
            {AttentionRole, "attention"}, {SeatCodeRole, "seatCode"},     {QrRole, "qr"},
            {BriefRole, "brief"},         {CanStandInRole, "canStandIn"}, {CanReissueRole, "canReissue"},
            {IsPlayedRole, "isPlayed"},   {IsOnPaperRole, "isOnPaper"},   {IsOwnRole, "isOwn"}};
}

void LobbyModel::setPlayed(int row, bool played)
{
    if (const Seat *seat = seatAt(row); seat != nullptr && acts(seat->kind)) {
        m_exercise.staff(seat->id, played ? StaffedBy::program : StaffedBy::person);
    }
}

void LobbyModel::setOnPaper(int row, bool paper)
{
    if (const Seat *seat = seatAt(row); seat != nullptr && acts(seat->kind)) {
        m_exercise.staff(seat->id, paper ? StaffedBy::paper : StaffedBy::person);
    }
}

void LobbyModel::reissue(int row)
{
    if (const Seat *seat = seatAt(row); seat != nullptr && seat->id != m_exercise.ownSeat()) {
        m_exercise.host().reissue(seat->id);
    }
}

void LobbyModel::revoke(int row)
{
    if (const Seat *seat = seatAt(row); seat != nullptr && seat->id != m_exercise.ownSeat()) {
        m_exercise.host().revoke(seat->id);
    }
}

void LobbyModel::playEmpty()
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto readiness = m_shown[static_cast<std::size_t>(row)].readiness;
        if (readiness == SeatReadiness::empty || readiness == SeatReadiness::wrongVersion) {
            setPlayed(row, true);
        }
    }
}

void LobbyModel::begin()
{
    m_exercise.begin();
}

QString LobbyModel::title() const
{
    return fromUtf8(scenario().title);
}

QString LobbyModel::facts() const
{
    QStringList facts;
    if (const Variant *variant = find(scenario().variants, m_exercise.host().hosted()->variant)) {
        facts += fromUtf8(variant->title);
    }
    facts += stretchText(scenario().clock.length);
    facts += m_words("Lobby", "%n injects", nullptr, int(scenario().injects.size()));
    facts += languageName(fromUtf8(scenario().language));
    return facts.join(QStringLiteral(" · "));
}

QString LobbyModel::address() const
{
    return QStringLiteral("%1:%2").arg(ownAddresses().constFirst()).arg(m_exercise.host().hosted()->port);
}

QStringList LobbyModel::otherAddresses() const
{
    QStringList others;
    const QStringList all = ownAddresses();
    for (const QString &address : all.mid(1)) {
        others += QStringLiteral("%1:%2").arg(address).arg(m_exercise.host().hosted()->port);
    }
    return others;
}

QString LobbyModel::recorded() const
{
    return m_words("Lobby",
                   "What seats see, say and decide is recorded with its time, by agency and seat, never by name. The "
                   "record is for the debrief of this exercise, lies on this machine alone, and is deleted "
                   "by deleting its file: %1")
        .with({m_exercise.host().hosted()->file});
}

QString LobbyModel::summary() const
{
    int ready = 0;
    int all = 0;
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        if (m_seats[i]->kind == SeatKind::facilitator) {
            continue;
        }
        ++all;
        const auto readiness = m_shown[i].readiness;
        ready += readiness == SeatReadiness::ready || readiness == SeatReadiness::standIn ||
                         readiness == SeatReadiness::paper
                     ? 1
                     : 0;
    }
    return m_words("Lobby", "%1 of %2 seats are ready").with({QString::number(ready), QString::number(all)});
}

QString LobbyModel::missing() const
{
    int empty = 0;
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const bool nobody =
            m_shown[i].readiness == SeatReadiness::empty || m_shown[i].readiness == SeatReadiness::wrongVersion;
        empty += acts(m_seats[i]->kind) && nobody ? 1 : 0;
    }
    return empty == 0 ? QString{}
                      : QString{m_words("Lobby",
                                        "%n seats at the table are empty. Let the program play there, or start without "
                                        "them: who comes later sits down with their code.",
                                        nullptr, empty)};
}

bool LobbyModel::hasStarted() const
{
    return m_exercise.seat() != nullptr && m_exercise.seat()->state().status != Status::lobby;
}

bool LobbyModel::stands() const
{
    const SeatSession *seat = m_exercise.seat();
    return seat != nullptr && (seat->state().status == Status::lobby || seat->state().status == Status::paused);
}

QStringList ownAddresses()
{
    QStringList addresses;
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack)) {
            continue;
        }
        const bool isReal = network.type() == QNetworkInterface::Ethernet || network.type() == QNetworkInterface::Wifi;
        for (const QNetworkAddressEntry &entry : network.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && !entry.ip().isLinkLocal()) {
                if (isReal) {
                    addresses.prepend(entry.ip().toString());
                } else {
                    addresses.append(entry.ip().toString());
                }
            }
        }
    }
    if (addresses.isEmpty()) {
        addresses += QStringLiteral("127.0.0.1");
    }
    return addresses;
}

} // namespace samvirke
