// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/seat_end.h"

#include "plan/lookup.h"
#include "plan/reader.h"

namespace samvirke {

SeatEnd::SeatEnd(std::unique_ptr<Link> link, const Hello &hello) : m_link(std::move(link)), m_seen(hello.seen)
{
    m_link->received = [this](const Frame &frame) { receive(frame); };
    m_link->closed = [this] {
        if (closed) {
            closed();
        }
    };
    m_link->send(encode(hello));
}

void SeatEnd::propose(const Proposal &proposal)
{
    m_link->send(encode(proposal));
}

void SeatEnd::sendTurn(const Turn &turn)
{
    m_link->send(encode(turn));
}

const Seat *SeatEnd::seat() const
{
    return m_welcome ? find(m_scenario.seats, m_welcome->seat) : nullptr;
}

void SeatEnd::receive(const Frame &frame)
{
    const auto tell = [&](const auto &callback, const auto &message) {
        if (!message) {
            breakOff();
        } else if (callback) {
            callback(*message);
        }
    };
    switch (frame.kind) {
    case FrameKind::welcome: {
        auto welcome = m_reader.welcome(frame);
        Reading reading = readScenario(welcome ? welcome->scenario : std::string{});
        if (!welcome || hasErrors(reading.problems)) {
            return breakOff();
        }
        m_welcome = std::move(welcome);
        m_scenario = std::move(reading.scenario);
        if (welcomed) {
            welcomed();
        }
        return;
    }
    case FrameKind::delivery: {
        const auto delivery = m_reader.delivery(frame);
        if (!delivery || delivery->n > m_seen + 1) {
            return breakOff(); // a gap would never close by itself
        }
        if (delivery->n <= m_seen) {
            return; // come twice, shown once
        }
        m_seen = delivery->n;
        m_state = apply(std::move(m_state), delivery->happened);
        if (delivered) {
            delivered(*delivery);
        }
        return;
    }
    case FrameKind::answer: return tell(answered, m_reader.answer(frame));
    case FrameKind::clock: return tell(clockSet, m_reader.clock(frame));
    case FrameKind::step: return tell(stepped, m_reader.step(frame));
    case FrameKind::denied: return tell(denied, m_reader.denied(frame));
    case FrameKind::hello:
    case FrameKind::propose:
    case FrameKind::seen:
    case FrameKind::turn: return breakOff(); // not for a seat
    }
}

void SeatEnd::breakOff()
{
    m_link->close();
    if (closed) {
        closed();
    }
}

} // namespace samvirke
