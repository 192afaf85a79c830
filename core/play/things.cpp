// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/things.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <iterator>

namespace samvirke {

namespace {

constexpr std::size_t perShelf = 4; ///< on the average, at most

constexpr std::size_t mixed(Ref ref)
{
    return static_cast<std::size_t>(ref.value * 0x9E37'79B9'7F4A'7C15U >> 32U); // names may be numbers in a row
}

} // namespace

const Thing *Things::find(Ref ref) const
{
    if (m_shelves.empty()) {
        return nullptr;
    }
    const Shelf &shelf = *m_shelves[shelfOf(ref)];
    const auto it = std::ranges::find(shelf, ref, &Shelf::value_type::first);
    return it == shelf.end() ? nullptr : &it->second;
}

Thing *Things::change(Ref ref)
{
    if (find(ref) == nullptr) {
        return nullptr;
    }
    Shelf &shelf = ownShelf(shelfOf(ref));
    return &std::ranges::find(shelf, ref, &Shelf::value_type::first)->second;
}

Thing &Things::make(Ref ref)
{
    if (Thing *there = change(ref)) {
        return *there;
    }
    if (m_size >= m_shelves.size() * perShelf) {
        addShelf();
    }
    ++m_size;
    return ownShelf(shelfOf(ref)).emplace_back(ref, Thing{}).second;
}

std::size_t Things::shelfOf(Ref ref) const
{
    const std::size_t wide = std::bit_ceil(m_shelves.size());
    const std::size_t at = mixed(ref) & (wide - 1);
    return at < m_shelves.size() ? at : at - wide / 2; // that shelf has not been divided yet
}

Things::Shelf &Things::ownShelf(std::size_t at)
{
    std::shared_ptr<Shelf> &shelf = m_shelves[at];
    if (shelf.use_count() > 1) {
        shelf = std::make_shared<Shelf>(*shelf);
    } else {
        std::atomic_thread_fence(std::memory_order_acquire); // who had it, too, may have read it on another thread
    }
    return *shelf;
}

void Things::addShelf()
{
    const std::size_t added = m_shelves.size();
    m_shelves.push_back(std::make_shared<Shelf>());
    if (added == 0) {
        return;
    }
    const std::size_t divided = added - std::bit_ceil(added + 1) / 2;
    Shelf &from = ownShelf(divided);
    const auto moved =
        std::partition(from.begin(), from.end(), [&](const auto &named) { return shelfOf(named.first) == divided; });
    m_shelves.back()->assign(std::make_move_iterator(moved), std::make_move_iterator(from.end()));
    from.erase(moved, from.end());
}

} // namespace samvirke
