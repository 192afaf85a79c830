// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/visible.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace samvirke {

/// Which entries each seat may see, in its own numbers, and the newest of them encoded: once for all who see the same.
/// Seats that lag are served from here by number; what is no longer held is read again.
class Outbox
{
public:
    /// One entry, ready to be sent.
    struct Item
    {
        std::int64_t seq = 0;
        std::vector<std::string> versions; ///< encoded
        std::vector<std::string> facts;    ///< what each version carries, encoded; empty if none carries anything
        std::vector<std::int16_t> of;      ///< for each seat a place in `versions`, or Views::nothing
        [[nodiscard]] std::size_t bytes() const;
    };

    explicit Outbox(std::size_t seats) : m_counts(seats), m_cursors(seats) {}

    /// Numbers an entry for the seats that may see it; @p views are those of the newest one. Entries come in order,
    /// from 1 without gaps.
    void add(const Scenario &scenario, std::int64_t seq, const Views &views);
    /// The same without keeping it.
    void count(std::int64_t seq, const Views &views);

    /// How many entries the seat may see: the number of the newest.
    [[nodiscard]] std::int64_t last(std::size_t seat) const { return m_counts[seat]; }
    /// The entry that is number @p n of the seat's, from 1 to last().
    [[nodiscard]] std::int64_t seqOf(std::size_t seat, std::int64_t n);

    /// Gives entry @p seq; asks @p read for it and some behind it where it is not held. Nothing if that fails.
    using Read = std::function<std::vector<Item>(std::int64_t first)>;
    [[nodiscard]] const Item *item(std::int64_t seq, const Read &read);

private:
    static const Item *in(const std::deque<Item> &items, std::int64_t seq);

    /// A place in a seat's numbers: its number @c n is entry @c seq.
    struct Cursor
    {
        std::int64_t n = 0, seq = 0;
    };

    [[nodiscard]] bool sees(std::size_t seat, std::int64_t seq) const;

    std::vector<std::uint64_t> m_seen;   ///< for each entry a bit for each seat
    std::vector<std::uint32_t> m_before; ///< for each stretch of entries, for each seat, how many it sees before it
    std::vector<std::int64_t> m_counts;  ///< for each seat, of all
    std::vector<Cursor> m_cursors;       ///< where each seat was asked for last: mostly the next one comes then
    std::deque<Item> m_newest;           ///< without gaps
    std::size_t m_bytes = 0;
    std::deque<std::deque<Item>> m_older; ///< stretches that were read again, the latest in front
    std::size_t m_olderBytes = 0;
};

/// Encodes what each seat is shown of entry @p seq.
[[nodiscard]] Outbox::Item outboxItem(const Scenario &scenario, std::int64_t seq, const Views &views);

} // namespace samvirke
