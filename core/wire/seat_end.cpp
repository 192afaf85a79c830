// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/seat_end.h"

#include "plan/hex.h"
#include "plan/lookup.h"
#include "plan/reader.h"
#include "wire/limits.h"

#include <algorithm>

#include <openssl/evp.h>

namespace samvirke {

namespace {

std::string sha256Hex(std::string_view bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr);
    return toHex({reinterpret_cast<const char *>(digest), size});
}

} // namespace

void SeatEnd::connect(std::unique_ptr<Link> link, bool takeOver)
{
    m_up = false;
    m_broken = false;
    m_link = std::move(link);
    m_link->received = [this](const Frame &frame) { receive(frame); };
    m_link->closed = [this] {
        m_up = false;
        if (!std::exchange(m_broken, true) && closed) { // breakOff() has said so
            closed();
        }
    };
    Hello hello = m_hello;
    hello.seen = m_seen;
    hello.exercise = m_welcome ? m_welcome->exercise : m_hello.exercise;
    hello.takeOver = takeOver;
    m_link->send(encode(hello));
}

void SeatEnd::propose(const Proposal &proposal)
{
    m_unanswered.emplace_back(proposal.ref, encode(proposal));
    if (m_up) {
        m_link->send(m_unanswered.back().second);
    }
}

void SeatEnd::sendTurn(const Turn &turn)
{
    m_link->send(encode(turn));
}

void SeatEnd::sendSeen()
{
    if (m_up && m_seenSent != m_seen) {
        m_seenSent = m_seen;
        m_link->send(encodeSeen(m_seen));
    }
}

void SeatEnd::fetch(const std::string &sha256, std::function<void(std::optional<std::string>)> done)
{
    if (const auto it = std::ranges::find(m_fetching, sha256, &Fetching::sha256); it != m_fetching.end()) {
        it->done.push_back(std::move(done));
        return;
    }
    m_fetching.push_back({sha256, {}, {std::move(done)}});
    if (m_up) {
        m_link->send(encode(Fetch{sha256, 0}));
    }
}

const Seat *SeatEnd::seat() const
{
    return m_welcome ? find(m_scenario.seats, m_welcome->seat) : nullptr;
}

void SeatEnd::receive(const Frame &frame)
{
    if (m_broken) {
        return;
    }
    const auto tell = [&](const auto &callback, const auto &message) {
        if (!message) {
            breakOff();
        } else if (callback) {
            callback(*message);
        }
    };
    switch (frame.kind) {
    case FrameKind::welcome: return receiveWelcome(frame);
    case FrameKind::delivery: {
        const auto delivery = m_reader.delivery(frame);
        if (!delivery || delivery->n > m_seen + 1) {
            return breakOff(); // a gap would never close by itself
        }
        if (delivery->n <= m_seen) {
            return; // come twice, shown once
        }
        if (arrives) {
            arrives(*delivery);
        }
        m_seen = delivery->n;
        m_state = apply(std::move(m_state), delivery->happened);
        for (const Fact &fact : delivery->facts) {
            if (find(m_scenario.items, fact.id) == nullptr) {
                m_scenario.items.push_back(Item{fact.id, fact.text, {}, {}, {}, {}});
            }
        }
        if (delivered) {
            delivered(*delivery);
        }
        return;
    }
    case FrameKind::answer: {
        const auto answer = m_reader.answer(frame);
        if (answer && std::erase_if(m_unanswered, [&](const auto &sent) { return sent.first == answer->ref; }) == 0 &&
            m_sentAgain.contains(answer->ref)) {
            return; // the host answered the first one, too
        }
        return tell(answered, answer);
    }
    case FrameKind::part: return receivePart(frame);
    case FrameKind::presence: return tell(present, m_reader.presence(frame));
    case FrameKind::alive: return;
    case FrameKind::clock: return tell(clockSet, m_reader.clock(frame));
    case FrameKind::step: return tell(stepped, m_reader.step(frame));
    case FrameKind::denied: return tell(denied, m_reader.denied(frame));
    case FrameKind::hello:
    case FrameKind::propose:
    case FrameKind::seen:
    case FrameKind::fetch:
    case FrameKind::turn: return breakOff(); // not for a seat
    }
}

void SeatEnd::receiveWelcome(const Frame &frame)
{
    auto welcome = m_reader.welcome(frame);
    Reading reading = readScenario(welcome ? welcome->scenario : std::string{});
    if (!welcome || m_up || hasErrors(reading.problems) || welcome->after < 0 || welcome->after > m_seen) {
        return breakOff();
    }
    if (welcome->after != m_seen || (m_welcome && m_welcome->exercise != welcome->exercise)) {
        m_seen = welcome->after;
        m_state = {};
        m_scenario.items.clear();
        if (beganAnew) {
            beganAnew();
        }
    }
    m_welcome = std::move(welcome);
    if (reading.scenario.items.empty()) { // it has been told them, and is not told again
        reading.scenario.items = std::move(m_scenario.items);
    }
    m_scenario = std::move(reading.scenario);
    if (const auto self = std::ranges::find(m_scenario.seats, m_welcome->seat, &Seat::id);
        self != m_scenario.seats.end()) {
        self->brief = m_welcome->brief;
    }
    m_seenSent = m_seen;
    m_up = true;
    m_link->establish(limits::frameBytes);
    for (const auto &[ref, sent] : m_unanswered) {
        m_sentAgain.insert(ref);
        m_link->send(sent);
    }
    for (const Fetching &fetching : m_fetching) {
        m_link->send(encode(Fetch{fetching.sha256, static_cast<std::int64_t>(fetching.bytes.size())}));
    }
    if (welcomed) {
        welcomed();
    }
}

void SeatEnd::receivePart(const Frame &frame)
{
    const auto part = m_reader.part(frame);
    if (!part || part->total > static_cast<std::int64_t>(limits::mediaBytes)) {
        return breakOff();
    }
    const auto it = std::ranges::find(m_fetching, part->sha256, &Fetching::sha256);
    if (it == m_fetching.end() || part->offset != static_cast<std::int64_t>(it->bytes.size())) {
        return; // the host said more than it was asked
    }
    it->bytes += part->bytes;
    const auto size = static_cast<std::int64_t>(it->bytes.size());
    if (part->total >= 0 && size < part->total && !part->bytes.empty()) {
        m_link->send(encode(Fetch{it->sha256, size}));
        return;
    }
    const Fetching done = std::move(*it);
    m_fetching.erase(it);
    const bool good = size == part->total && sha256Hex(done.bytes) == done.sha256;
    for (const auto &tell : done.done) {
        tell(good ? std::optional{done.bytes} : std::nullopt);
    }
}

void SeatEnd::breakOff()
{
    m_up = false;
    m_broken = true;
    m_link->close();
    if (closed) {
        closed();
    }
}

} // namespace samvirke
