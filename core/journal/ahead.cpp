// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ahead.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <future>
#include <memory>
#include <mutex>

namespace samvirke {

namespace {

/// Rows, and the bytes that they look at.
class Lot
{
public:
    /// @returns false if there is no room behind the rows that are here
    bool add(const Journal::Row &row)
    {
        const std::size_t size =
            row.ref.size() + row.seat.size() + row.agency.size() + row.kind.size() + row.body.size() + row.hash.size();
        if (m_used + size > m_room) {
            if (!m_rows.empty()) {
                return false;
            }
            m_room = std::max(size, usual);
            m_bytes = std::make_unique<char[]>(m_room); // rows are not moved once they are here
        }
        Journal::Row &kept = m_rows.emplace_back(row);
        for (std::string_view *field : {&kept.ref, &kept.seat, &kept.agency, &kept.kind, &kept.body, &kept.hash}) {
            std::memcpy(m_bytes.get() + m_used, field->data(), field->size());
            *field = {m_bytes.get() + m_used, field->size()};
            m_used += field->size();
        }
        return true;
    }
    [[nodiscard]] const std::vector<Journal::Row> &rows() const { return m_rows; }
    void clear()
    {
        m_rows.clear();
        m_used = 0;
    }

private:
    static constexpr std::size_t usual = std::size_t{1} << 17U;
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_room = 0, m_used = 0;
    std::vector<Journal::Row> m_rows;
};

/// Hands lots from one thread to another and back; the first is never far ahead.
class Conveyor
{
public:
    /// @p lot goes to the other end, and an empty one stands in its place. @returns false if nobody wants more
    bool send(Lot &lot)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_full.size() < most || m_over; });
        m_full.push_back(std::move(lot));
        if (m_empty.empty()) {
            lot = {};
        } else {
            lot = std::move(m_empty.front());
            m_empty.pop_front();
        }
        m_changed.notify_all();
        return !m_over;
    }
    /// The next lot in the place of @p lot, which goes back. @returns false behind the last
    bool receive(Lot &lot)
    {
        std::unique_lock lock(m_mutex);
        lot.clear();
        m_empty.push_back(std::move(lot));
        m_changed.wait(lock, [this] { return !m_full.empty() || m_over; });
        if (m_full.empty()) {
            return false;
        }
        lot = std::move(m_full.front());
        m_full.pop_front();
        m_changed.notify_all();
        return true;
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t most = 4;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Lot> m_full, m_empty;
    bool m_over = false;
};

} // namespace

Journal::Result<void> readAhead(const std::function<Journal::Result<void>(const RowVisitor &)> &read,
                                const RowVisitor &visit)
{
    Conveyor conveyor;
    using AtEnd = std::unique_ptr<Conveyor, void (*)(Conveyor *)>;
    const auto end = [](Conveyor *c) { c->end(); };
    auto reading = std::async(std::launch::async, [&] {
        const AtEnd ended(&conveyor, end);
        Lot lot;
        auto result =
            read([&](const Journal::Row &row) { return lot.add(row) || (conveyor.send(lot) && lot.add(row)); });
        conveyor.send(lot);
        return result;
    });
    {
        const AtEnd ended(&conveyor, end);
        Lot lot;
        bool more = true;
        while (more && conveyor.receive(lot)) {
            more = std::ranges::all_of(lot.rows(), visit);
        }
    }
    return reading.get();
}

} // namespace samvirke
