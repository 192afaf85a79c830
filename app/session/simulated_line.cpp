// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/simulated_line.h"

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

constexpr Millis seenEvery = 100ms;
constexpr Millis quietAfter = 1s; // nothing has happened: the facilitator goes on
constexpr Millis searchFor = 10s;
constexpr Millis firstPatience = 20s; // for a host that was never there
constexpr Millis patience = 15min;    // for one that was

} // namespace

SimulatedLine::SimulatedLine(SimulatedLineOptions options)
    : m_options(std::move(options)), m_seat(m_options.seat), m_line(m_seat.end(), m_options.where)
{
    m_since.start();
    m_away.start();
    m_stirred.start();
    m_sum.begin();
    for (QTimer *timer : {&m_wake, &m_search}) {
        timer->setSingleShot(true);
    }
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { act(); });
    QObject::connect(&m_search, &QTimer::timeout, &m_search, [this] { finish(End::notFound); });
    QObject::connect(&m_seen, &QTimer::timeout, &m_seen, [this] { m_seat.end().sendSeen(); });
    m_seat.end().beganAnew = [this] { m_sum.begin(); };
    m_line.broken = [this] { broken(); };
    m_seat.delivered = [this](const Delivery &delivery) {
        m_sum.addField(encodeHappened(delivery.happened));
        m_stirred.restart();
        if (std::holds_alternative<ExerciseClosed>(delivery.happened.event)) {
            m_wake.start(0);
        }
    };
    m_seat.clockSet = [this](const ClockIs &clock) {
        m_clock = ExerciseClock(clock.at, steady(), clock.ratePermille, clock.runs);
    };
    m_seat.stirred = [this] { actSoon(); };
}

SimulatedLine::~SimulatedLine() = default;

void SimulatedLine::start()
{
    m_seen.start(seenEvery);
    if (m_options.where.address.empty()) {
        m_search.start(searchFor);
    }
    m_line.start(m_options.takeOver);
}

void SimulatedLine::broken()
{
    if (m_finished) {
        return;
    }
    m_clock = m_clock.stopped(steady());
    if (m_seat.end().state().status == Status::closed) {
        return finish(End::closed);
    }
    if (m_line.denied()) {
        m_denial = m_line.denied()->why;
        switch (m_denial) {
        case Denied::Why::closed: break; // the host ends; it may be started again
        case Denied::Why::taken: return finish(End::taken);
        case Denied::Why::replaced: return finish(End::replaced);
        case Denied::Why::revoked: return finish(End::refused);
        default: return finish(End::denied);
        }
    }
    if (m_line.failure() == TlsLink::Failure::refused) {
        if (m_line.mayBeFound()) {
            return; // another exercise of this network; the right one may call out yet
        }
        return finish(End::refused);
    }
    if (m_away.elapsed() > (m_seat.welcomed() ? patience : firstPatience).count()) {
        return finish(m_seat.welcomed() ? End::lost : End::unreachable);
    }
    m_line.callAgain();
}

void SimulatedLine::actSoon()
{
    m_search.stop();
    m_line.isGood();
    m_away.restart();
    if (!m_wake.isActive() || m_wake.remainingTime() > 0) {
        m_wake.start(0);
    }
}

void SimulatedLine::act()
{
    if (m_seat.end().state().status == Status::closed) {
        m_seat.end().sendSeen();
        return finish(End::closed);
    }
    const bool quiet = m_stirred.elapsed() >= quietAfter.count();
    const ExerciseTime now = m_clock.at(steady());
    const auto next = m_seat.act(now, quiet);
    Millis wait = quietAfter;
    if (next && m_clock.runs()) {
        wait = std::clamp(*m_clock.when(*next) - steady(), Millis{1}, quietAfter);
    }
    m_wake.start(wait);
}

std::string SimulatedLine::digest()
{
    return toHex(m_sum.end());
}

void SimulatedLine::finish(End end)
{
    if (!std::exchange(m_finished, true) && ended) {
        ended(end);
    }
}

} // namespace samvirke
