// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/events.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace samvirke {

/// Something that can be opened, answered, quoted or struck, and what became of it.
struct Thing
{
    std::shared_ptr<const Happened> what;
    std::vector<SeatId> openedBy, readBy;
    std::vector<AgencyId> acknowledgedBy;
    std::optional<Ref> answeredBy; ///< the first answer to a request, an offer or a raised hand
    bool accepted = false;         ///< the answer was yes, or partly
    bool gone = false;             ///< taken back, removed, lowered
    bool struck = false;
};

/// All things of an exercise, by name. A copy shares what neither has changed since: who scrubs through a record keeps
/// many states of it, and takes up one of them for every frame.
///
/// They lie on shelves, a few on each, and a shelf is copied when somebody changes what lies on it while another state
/// has it, too. There is one more shelf whenever they get full, which takes over half of what lay on one of the others
/// (linear hashing): no change ever moves all of them.
class Things
{
public:
    /// @returns nullptr where there is none of that name; good until the next change
    [[nodiscard]] const Thing *find(Ref ref) const;
    /// The same, to be changed.
    [[nodiscard]] Thing *change(Ref ref);
    /// Begins one where there is none.
    Thing &make(Ref ref);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// Calls @p visit with name and thing of each, in no order that means anything.
    template <class Visit>
    void each(const Visit &visit) const
    {
        for (const auto &shelf : m_shelves) {
            for (const auto &[ref, thing] : *shelf) {
                visit(ref, thing);
            }
        }
    }

private:
    using Shelf = std::vector<std::pair<Ref, Thing>>;

    [[nodiscard]] std::size_t shelfOf(Ref ref) const;
    Shelf &ownShelf(std::size_t at);
    void addShelf();

    std::vector<std::shared_ptr<Shelf>> m_shelves;
    std::size_t m_size = 0;
};

} // namespace samvirke
