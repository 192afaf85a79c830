// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/outbox.h"

#include "play/codec.h"
#include "wire/messages.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace samvirke {

namespace {

constexpr std::size_t heldBytes = 8U << 20U;  // of the newest entries
constexpr std::size_t olderBytes = 8U << 20U; // of what was read again: seats that come back do so together

constexpr std::int64_t stretchEntries = 256; // of which is known how many each seat sees before

constexpr std::size_t wordsFor(std::size_t seats)
{
    return (seats + 63) / 64;
}

std::size_t bytesOf(const std::deque<Outbox::Item> &items)
{
    return std::transform_reduce(items.begin(), items.end(), std::size_t{0}, std::plus{},
                                 [](const Outbox::Item &item) { return item.bytes(); });
}

} // namespace

std::size_t Outbox::Item::bytes() const
{
    std::size_t bytes = sizeof *this + of.size() * sizeof of[0];
    for (const auto *texts : {&versions, &facts}) {
        for (const std::string &text : *texts) {
            bytes += sizeof(std::string) + text.size();
        }
    }
    return bytes;
}

Outbox::Item outboxItem(const Scenario &scenario, std::int64_t seq, const Views &views)
{
    Outbox::Item item;
    item.seq = seq;
    for (const Happened &version : views.versions) {
        item.versions.push_back(encodeHappened(version));
        if (const std::vector<Fact> facts = factsOf(scenario, version.event); !facts.empty()) {
            item.facts.resize(views.versions.size());
            item.facts[item.versions.size() - 1] = encodeFacts(facts);
        }
    }
    item.of.assign(views.of.begin(), views.of.end());
    return item;
}

void Outbox::count(std::int64_t seq, const Views &views)
{
    const std::size_t seats = m_counts.size();
    if ((seq - 1) % stretchEntries == 0) {
        m_before.insert(m_before.end(), m_counts.begin(), m_counts.end());
    }
    const std::size_t first = m_seen.size();
    m_seen.resize(first + wordsFor(seats));
    for (std::size_t seat = 0; seat < seats; ++seat) {
        if (views.of[seat] != Views::nothing) {
            m_seen[first + seat / 64] |= std::uint64_t{1} << (seat % 64);
            ++m_counts[seat];
        }
    }
}

bool Outbox::sees(std::size_t seat, std::int64_t seq) const
{
    const std::size_t first = static_cast<std::size_t>(seq - 1) * wordsFor(m_counts.size());
    return ((m_seen[first + seat / 64] >> (seat % 64)) & 1U) != 0;
}

std::int64_t Outbox::seqOf(std::size_t seat, std::int64_t n)
{
    Cursor at = m_cursors[seat];
    if (n != at.n + 1) { // begin with the stretch that holds it
        const std::size_t seats = m_counts.size();
        std::size_t low = 0;
        std::size_t high = m_before.size() / seats;
        while (high - low > 1) {
            const std::size_t middle = (low + high) / 2;
            (m_before[middle * seats + seat] < n ? low : high) = middle;
        }
        at = {m_before[low * seats + seat], static_cast<std::int64_t>(low) * stretchEntries};
    }
    while (at.n < n) {
        ++at.seq;
        at.n += sees(seat, at.seq) ? 1 : 0;
    }
    return (m_cursors[seat] = at).seq;
}

void Outbox::add(const Scenario &scenario, std::int64_t seq, const Views &views)
{
    count(seq, views);
    if (!m_newest.empty() && m_newest.back().seq + 1 != seq) {
        m_newest.clear();
        m_bytes = 0;
    }
    m_newest.push_back(outboxItem(scenario, seq, views));
    m_bytes += m_newest.back().bytes();
    while (m_bytes > heldBytes && m_newest.size() > 1) {
        m_bytes -= m_newest.front().bytes();
        m_newest.pop_front();
    }
}

const Outbox::Item *Outbox::in(const std::deque<Item> &items, std::int64_t seq)
{
    const bool inside = !items.empty() && items.front().seq <= seq && seq <= items.back().seq;
    return inside ? &items[static_cast<std::size_t>(seq - items.front().seq)] : nullptr;
}

const Outbox::Item *Outbox::item(std::int64_t seq, const Read &read)
{
    if (const Item *held = in(m_newest, seq)) {
        return held;
    }
    for (auto it = m_older.begin(); it != m_older.end(); ++it) {
        if (const Item *held = in(*it, seq)) {
            return held;
        }
    }
    std::vector<Item> stretch = read(seq);
    if (stretch.empty()) {
        return nullptr;
    }
    m_older.emplace_front(std::make_move_iterator(stretch.begin()), std::make_move_iterator(stretch.end()));
    m_olderBytes += bytesOf(m_older.front());
    while (m_olderBytes > olderBytes && m_older.size() > 1) {
        m_olderBytes -= bytesOf(m_older.back());
        m_older.pop_back();
    }
    return in(m_older.front(), seq);
}

} // namespace samvirke
