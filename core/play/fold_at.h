// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/entry.h"
#include "play/state.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace samvirke {

/// What a record folds into at any moment of it, for those who scrub: it goes on from where it was last, or from the
/// check point before. The same as a fold from the beginning.
///
/// Memory is bounded: there are at most mostPoints check points, however long the record is.
template <class State>
class FoldAt
{
public:
    using Step = std::function<void(State &, const Happened &)>;

    static constexpr std::size_t mostPoints = 48;
    static constexpr std::size_t usuallyApart = 512;

    /// @param entries have to outlive it; their times never go backwards
    /// @param leastApart entries between two check points
    FoldAt(std::span<const Entry> entries, State begin, Step step, std::size_t leastApart = usuallyApart)
        : m_entries(entries),
          m_step(std::move(step)),
          m_apart(std::max(leastApart, entries.size() / mostPoints + 1)),
          m_state(begin)
    {
        m_points.push_back(std::move(begin));
    }

    /// After everything that had happened at @p moment. Holds until the next call.
    const State &at(ExerciseTime moment) { return after(countAt(moment)); }

    /// After the first @p count entries.
    const State &after(std::size_t count)
    {
        count = std::min(count, m_entries.size());
        const std::size_t point = std::min(count / m_apart, m_points.size() - 1);
        if (count < m_count || point * m_apart > m_count) {
            m_state = m_points[point];
            m_count = point * m_apart;
        }
        while (m_count < count) {
            m_step(m_state, m_entries[m_count].happened);
            ++m_count;
            if (m_count == m_points.size() * m_apart) {
                m_points.push_back(m_state);
            }
        }
        return m_state;
    }

    /// How many entries had been made at @p moment.
    [[nodiscard]] std::size_t countAt(ExerciseTime moment) const
    {
        const auto it =
            std::ranges::upper_bound(m_entries, moment, {}, [](const Entry &entry) { return entry.happened.at; });
        return static_cast<std::size_t>(it - m_entries.begin());
    }

    /// Makes the next check point, so that nobody waits for it later. @returns false if there are all
    bool prepare()
    {
        const std::size_t next = m_points.size() * m_apart;
        if (next > m_entries.size()) {
            return false;
        }
        after(next);
        return true;
    }

private:
    std::span<const Entry> m_entries;
    Step m_step;
    std::size_t m_apart;
    std::vector<State> m_points; ///< after 0, m_apart, 2 m_apart ... entries, as far as somebody has looked
    State m_state;               ///< after m_count entries
    std::size_t m_count = 0;
};

/// The state of an exercise at any moment of its record.
class StateAt : public FoldAt<ExerciseState>
{
public:
    explicit StateAt(std::span<const Entry> entries, std::size_t leastApart = usuallyApart)
        : FoldAt(
              entries, ExerciseState{},
              [](ExerciseState &state, const Happened &happened) { state = apply(std::move(state), happened); },
              leastApart)
    {}
};

} // namespace samvirke
