// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/onlooker.h"

#include "plan/lookup.h"
#include "plan/writer.h"
#include "play/visible.h"

namespace samvirke {

Onlooker::Onlooker(SeatSession &direction, const SeatId &seat, QObject *parent)
    : QObject(parent), m_direction(direction), m_seat(*find(direction.scenario().seats, seat)), m_shown(SeatAddress{})
{
    connect(&m_direction, &SeatSession::delivered, this, &Onlooker::show);
    connect(&m_direction, &SeatSession::beganAnew, this, &Onlooker::begin);
    connect(&m_direction, &SeatSession::stateChanged, this, &Onlooker::tellClock);
    begin();
}

void Onlooker::begin()
{
    auto [host, other] = LoopbackLink::pair();
    m_end = std::move(host);
    m_other = other.get();
    m_count = 0;
    m_shown.lookOn(std::move(other), [this](const std::string &sha256, SeatSession::Fetched done) {
        m_direction.fetch(sha256, std::move(done));
    });
    const auto &told = *m_direction.welcome();
    Welcome welcome;
    welcome.features = {std::string(feature::facts), std::string(feature::map)};
    welcome.exercise = told.exercise;
    welcome.seat = m_seat.id;
    welcome.variant = told.variant;
    welcome.scenario = writeScenario(scenarioFor(m_direction.scenario(), told.variant, m_seat));
    welcome.brief = m_seat.brief;
    welcome.map = told.map;
    m_end->send(encode(welcome));
    m_other->deliver();
    for (const Delivery &delivery : m_direction.deliveries()) {
        show(delivery);
    }
    tellClock();
}

void Onlooker::show(const Delivery &delivery)
{
    const Scenario &scenario = m_direction.scenario();
    if (const auto seen = visibleTo(scenario, m_direction.state(), delivery.happened, m_seat)) {
        const std::vector<Fact> facts = isControl(m_seat.kind) ? std::vector<Fact>{} : factsOf(scenario, seen->event);
        std::string frame;
        appendDelivery(frame, ++m_count, 0, true, encodeHappened(*seen), encodeFacts(facts));
        m_end->send(frame);
        m_other->deliver();
    }
}

void Onlooker::tellClock()
{
    m_end->send(encode(
        ClockIs{m_direction.now(), m_direction.state().ratePermille, m_direction.clockRuns(), m_direction.obstacle()}));
    m_other->deliver();
}

} // namespace samvirke
