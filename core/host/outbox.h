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
        std::vector<std::int16_t> of;      ///< for each seat a place in `versions`, or Views::nothing
        [[nodiscard]] std::size_t bytes() const;
    };

    explicit Outbox(std::size_t seats) : m_visible(seats) {}

    /// Numbers an entry for the seats that may see it; @p views are those of the newest one.
    void add(std::int64_t seq, const Views &views);
    /// The same without keeping it.
    void count(std::int64_t seq, const Views &views);

    /// How many entries the seat may see: the number of the newest.
    [[nodiscard]] std::int64_t last(std::size_t seat) const
    {
        return static_cast<std::int64_t>(m_visible[seat].size());
    }
    [[nodiscard]] std::int64_t seqOf(std::size_t seat, std::int64_t n) const
    {
        return m_visible[seat][static_cast<std::size_t>(n - 1)];
    }

    /// Gives entry @p seq; asks @p read for it and some behind it where it is not held. Nothing if that fails.
    using Read = std::function<std::vector<Item>(std::int64_t first)>;
    [[nodiscard]] const Item *item(std::int64_t seq, const Read &read);

private:
    static const Item *in(const std::deque<Item> &items, std::int64_t seq);

    std::vector<std::vector<std::uint32_t>> m_visible; ///< for each seat the entries, by its own number - 1
    std::deque<Item> m_newest;                         ///< without gaps
    std::size_t m_bytes = 0;
    std::deque<std::deque<Item>> m_older; ///< stretches that were read again, the latest in front
    std::size_t m_olderBytes = 0;
};

/// Encodes what each seat is shown of entry @p seq.
[[nodiscard]] Outbox::Item outboxItem(std::int64_t seq, const Views &views);

} // namespace samvirke
