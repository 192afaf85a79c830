// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <any>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// Elements of a list that stand in the place of others. What is no list counts as a list of one.
template <class T>
struct Piece
{
    std::size_t at = 0; ///< where they stand, before and after
    std::vector<T> before, after;
};

/// What differs between two scenarios, and nothing else: what undo keeps.
class Change
{
public:
    [[nodiscard]] static Change between(const Scenario &before, const Scenario &after);

    [[nodiscard]] bool empty() const { return m_parts.empty(); }
    /// Makes of a scenario that is as it was before one that is as it was after, and the other way round.
    void redo(Scenario &scenario) const;
    void undo(Scenario &scenario) const;

    /// True if @p key of describe.h ("injects") differs.
    [[nodiscard]] bool touches(std::string_view key) const { return m_parts.find(key) != m_parts.end(); }
    /// The pieces of the list at @p key. Either each has as many elements after as before, or there is but one.
    template <class T>
    [[nodiscard]] std::vector<Piece<T>> pieces(std::string_view key) const
    {
        const auto part = m_parts.find(key);
        const auto *found = part == m_parts.end() ? nullptr : std::any_cast<std::vector<Piece<T>>>(&part->second);
        return found == nullptr ? std::vector<Piece<T>>{} : *found;
    }

private:
    std::map<std::string, std::any, std::less<>> m_parts; ///< by key of describe.h: vectors of pieces
};

/// What came of two edits of the same scenario.
struct Merged
{
    Scenario scenario;
    std::vector<std::string> conflicts; ///< paths of what both changed, each in its own way; here ours stands
};

/// Brings together what was done to @p base here and elsewhere. Elements are the same if they have the same name.
[[nodiscard]] Merged merge(const Scenario &base, const Scenario &ours, const Scenario &theirs);

} // namespace samvirke
