// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/outbox.h"

#include "play/codec.h"

#include <functional>
#include <iterator>
#include <numeric>

namespace samvirke {

namespace {

constexpr std::size_t heldBytes = 8U << 20U;  // of the newest entries
constexpr std::size_t olderBytes = 8U << 20U; // of what was read again: seats that come back do so together

std::size_t bytesOf(const std::deque<Outbox::Item> &items)
{
    return std::transform_reduce(items.begin(), items.end(), std::size_t{0}, std::plus{},
                                 [](const Outbox::Item &item) { return item.bytes(); });
}

} // namespace

std::size_t Outbox::Item::bytes() const
{
    std::size_t bytes = sizeof *this + of.size() * sizeof of[0];
    for (const std::string &version : versions) {
        bytes += sizeof(std::string) + version.size();
    }
    return bytes;
}

Outbox::Item outboxItem(std::int64_t seq, const Views &views)
{
    Outbox::Item item;
    item.seq = seq;
    for (const Happened &version : views.versions) {
        item.versions.push_back(encodeHappened(version));
    }
    item.of.assign(views.of.begin(), views.of.end());
    return item;
}

void Outbox::count(std::int64_t seq, const Views &views)
{
    for (std::size_t seat = 0; seat < m_visible.size(); ++seat) {
        if (views.of[seat] != Views::nothing) {
            m_visible[seat].push_back(static_cast<std::uint32_t>(seq));
        }
    }
}

void Outbox::add(std::int64_t seq, const Views &views)
{
    count(seq, views);
    if (!m_newest.empty() && m_newest.back().seq + 1 != seq) {
        m_newest.clear();
        m_bytes = 0;
    }
    m_newest.push_back(outboxItem(seq, views));
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
