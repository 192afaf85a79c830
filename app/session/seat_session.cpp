// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seat_session.h"

#include "journal/digest.h"
#include "session/version.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis seenEvery = 100ms;
constexpr Millis tickEvery = 250ms;
constexpr Millis searchFor = 3s; // hosts call out once a second

Hello helloOfThisRun()
{
    return {protocolVersion,
            {std::string(feature::facts), std::string(feature::map)},
            std::string(programVersion),
            0,
            {},
            toHex(randomBytes(8))};
}

} // namespace

SeatSession::SeatSession(SeatAddress where, QObject *parent)
    : QObject(parent), m_end(helloOfThisRun()), m_line(m_end, std::move(where))
{
    m_since.start();
    m_changed.setSingleShot(true);
    m_search.setSingleShot(true);
    connect(&m_seen, &QTimer::timeout, this, [this] { m_end.sendSeen(); });
    connect(&m_changed, &QTimer::timeout, this, &SeatSession::stateChanged);
    connect(&m_tick, &QTimer::timeout, this, &SeatSession::clockTick);
    connect(&m_search, &QTimer::timeout, this, [this] { // all who called out were tried
        if (m_connection == Connection::looking && m_line.hasFoundAny()) {
            become(Connection::denied, Why::wrongCode);
            m_line.stop();
        }
    });
    m_line.broken = [this] { broken(); };
    m_line.calling = [this] {
        if (!m_end.welcome()) {
            become(Connection::calling);
        }
    };
    m_end.welcomed = [this] {
        m_line.isGood();
        m_unreachable = false;
        become(Connection::welcomed);
        emit welcomedAgain();
        changed();
    };
    m_end.beganAnew = [this] {
        m_deliveries.clear();
        emit beganAnew();
        changed();
    };
    m_end.delivered = [this](const Delivery &delivery) {
        m_deliveries.push_back(delivery);
        emit delivered(m_deliveries.back());
        changed();
        if (std::holds_alternative<ExerciseClosed>(delivery.happened.event)) {
            QTimer::singleShot(0, this, [this] {
                leave();
                become(Connection::over);
            });
        }
    };
    m_end.answered = [this](const Answer &answer) { answered(answer); };
    m_end.clockSet = [this](const ClockIs &clock) {
        m_clock = ExerciseClock(clock.at, steady(), clock.ratePermille, clock.runs);
        m_obstacle = clock.obstacle;
        if (clock.runs) {
            m_tick.start(tickEvery);
        } else {
            m_tick.stop();
        }
        emit clockTick();
        changed();
    };
    m_end.present = [this](const Presence &presence) {
        m_presence = presence;
        emit presenceChanged();
    };
}

SeatSession::~SeatSession() = default;

void SeatSession::start()
{
    m_seen.start(seenEvery);
    m_connection = Connection::looking;
    m_line.start();
    if (m_connection == Connection::looking) {
        m_search.start(searchFor);
    }
}

void SeatSession::lookOn(std::unique_ptr<Link> link, FetchFrom fetch)
{
    m_fetchFrom = std::move(fetch);
    m_end.connect(std::move(link));
}

void SeatSession::fetch(const std::string &sha256, Fetched done)
{
    m_fetchFrom ? m_fetchFrom(sha256, std::move(done)) : m_end.fetch(sha256, std::move(done));
}

void SeatSession::takeOver()
{
    if (m_connection == Connection::taken || m_connection == Connection::takenOver) {
        become(m_end.welcome() ? Connection::lost : Connection::calling);
        m_line.takeOver();
    }
}

void SeatSession::leave()
{
    m_left = true;
    m_end.sendSeen();
    m_line.stop();
    m_tick.stop();
}

Ref SeatSession::propose(Command command, AgencyId as, Millis ago)
{
    const Ref ref{std::max<std::uint64_t>(1, QRandomGenerator::system()->generate64())};
    if (!m_fetchFrom) {
        m_end.propose({ref, std::move(as), ago, std::move(command)});
        changed();
    }
    return ref;
}

std::string SeatSession::secretFor(std::string_view purpose)
{
    const Digest secret = hmacSha256(m_line.keyFor(welcome() ? welcome()->exercise : std::string{}).key, purpose);
    return {secret.begin(), secret.end()};
}

void SeatSession::broken()
{
    m_clock = m_clock.stopped(steady());
    m_tick.stop();
    if (m_left) {
        return;
    }
    if (state().status == Status::closed) {
        return become(Connection::over);
    }
    if (const auto &denied = m_line.denied()) {
        switch (denied->why) {
        case Denied::Why::closed: break; // the host ends; it may be started again
        case Denied::Why::taken: return become(Connection::taken);
        case Denied::Why::replaced: return become(Connection::takenOver);
        case Denied::Why::revoked:
        case Denied::Why::unknownSeat: return become(Connection::denied, Why::wrongCode);
        case Denied::Why::protocol: return become(Connection::denied, Why::otherVersion);
        case Denied::Why::lockstepOnly: return become(Connection::denied, Why::simulatedOnly);
        case Denied::Why::malformed: return become(Connection::denied, Why::misunderstood);
        }
    }
    if (m_line.failure() == TlsLink::Failure::refused) {
        if (m_line.mayBeFound()) { // another exercise of this network; the right one may call out yet
            m_search.start(searchFor);
            return become(Connection::looking);
        }
        return become(Connection::denied, Why::wrongCode);
    }
    if (!m_end.welcome() && m_line.failure() == TlsLink::Failure::notAHost && !m_line.mayBeFound()) {
        return become(Connection::denied, Why::notAHost);
    }
    m_unreachable = !m_end.welcome().has_value();
    become(m_end.welcome() ? Connection::lost : Connection::calling);
    m_line.callAgain();
}

void SeatSession::become(Connection connection, Why why)
{
    m_connection = connection;
    m_why = why;
    emit statusChanged();
}

void SeatSession::changed()
{
    if (!m_changed.isActive()) {
        m_changed.start(0);
    }
}

void SeatSession::answered(const Answer &answer)
{
    switch (answer.verdict) {
    case Answer::Verdict::accepted: emit accepted(answer.ref); break;
    case Answer::Verdict::refused: emit refused(answer.ref, {answer.why, answer.about}); break;
    case Answer::Verdict::notRecorded: emit notRecorded(answer.ref); break;
    }
    changed();
}

} // namespace samvirke
