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

Millis backOff(int tries)
{
    return std::min<Millis>(100ms * (1 << std::min(tries, 4)), 1s);
}

} // namespace

SimulatedLine::SimulatedLine(SimulatedLineOptions options) : m_options(std::move(options)), m_seat(m_options.seat)
{
    m_since.start();
    m_away.start();
    m_stirred.start();
    m_sum.begin();
    for (QTimer *timer : {&m_again, &m_wake, &m_search}) {
        timer->setSingleShot(true);
    }
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { connect(); });
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { act(); });
    QObject::connect(&m_search, &QTimer::timeout, &m_search, [this] { finish(End::notFound); });
    QObject::connect(&m_seen, &QTimer::timeout, &m_seen, [this] { m_seat.end().sendSeen(); });
    m_seat.end().beganAnew = [this] { m_sum.begin(); };
    m_seat.end().denied = [this](const Denied &denied) { m_denied = denied; };
    m_seat.end().closed = [this] { broken(); };
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
    if (m_options.address.empty()) {
        look();
    } else {
        connect();
    }
}

void SimulatedLine::look()
{
    m_finder = std::make_unique<Finder>();
    m_search.start(searchFor);
    m_finder->found = [this](const std::string &address, const Announcement &announcement) {
        const std::pair where{address, announcement.port};
        if (m_link != nullptr || std::ranges::find(m_tried, where) != m_tried.end()) {
            return;
        }
        m_tried.push_back(where);
        m_options.address = address;
        m_options.port = announcement.port;
        connect();
    };
}

void SimulatedLine::connect()
{
    auto link = connectTls(m_options.address, m_options.port, [this](std::string_view exercise) {
        const auto [it, isNew] = m_keys.try_emplace(std::string(exercise));
        if (isNew) {
            it->second = deriveSeatKey(m_options.code, exercise);
        }
        return it->second;
    });
    m_link = link.get();
    m_denied.reset();
    m_seat.end().connect(std::move(link), m_options.takeOver && !m_seat.welcomed());
}

void SimulatedLine::broken()
{
    if (m_finished) {
        return;
    }
    const TlsLink::Failure failure = m_link->failure();
    m_link = nullptr;
    m_clock = m_clock.stopped(steady());
    if (m_seat.end().state().status == Status::closed) {
        return finish(End::closed);
    }
    if (m_denied) {
        m_denial = m_denied->why;
        switch (m_denial) {
        case Denied::Why::closed: break; // the host ends; it may be started again
        case Denied::Why::taken: return finish(End::taken);
        case Denied::Why::replaced: return finish(End::replaced);
        case Denied::Why::revoked: return finish(End::refused);
        default: return finish(End::denied);
        }
    }
    if (failure == TlsLink::Failure::refused) {
        if (m_finder && !m_seat.welcomed()) {
            return; // another exercise of this network; the right one may call out yet
        }
        return finish(End::refused);
    }
    if (m_away.elapsed() > (m_seat.welcomed() ? patience : firstPatience).count()) {
        return finish(m_seat.welcomed() ? End::lost : End::unreachable);
    }
    m_again.start(backOff(m_tries++));
}

void SimulatedLine::actSoon()
{
    m_search.stop();
    m_tries = 0;
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
