// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/outbox.h"

#include "play/codec.h"

#include <iterator>

namespace samvirke {

namespace {

constexpr std::size_t heldBytes = 8U << 20U; // of the newest entries
constexpr std::size_t olderStretches = 4;

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

void Outbox::add(std::int64_t seq, const Views &views)
{
    for (std::size_t seat = 0; seat < m_visible.size(); ++seat) {
        if (views.of[seat] != Views::nothing) {
            count(seq, seat);
        }
    }
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
    if (m_older.size() > olderStretches) {
        m_older.pop_back();
    }
    return in(m_older.front(), seq);
}

} // namespace samvirke
