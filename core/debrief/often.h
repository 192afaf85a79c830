// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"

#include <span>

namespace samvirke {

/// What many plays of one plan have in common: what usually goes wrong, how scores spread, and when who is busy.
struct Often
{
    /// The same rule about the same agencies, tasks and items.
    struct Wrong
    {
        Finding finding; ///< of the first play that had it
        int plays = 0;   ///< that had it
    };
    struct Spread
    {
        std::string_view measure;
        int plays = 0;                          ///< in which it had a value
        double least = 0, middle = 0, most = 0; ///< of those
    };
    struct Busy
    {
        AgencyId agency;
        std::vector<double> open; ///< in each minute: what came in, and its tasks that nobody had taken yet; mean
    };

    int plays = 0;
    std::vector<Wrong> wrong;     ///< the most usual first, then the gravest
    std::vector<Spread> measures; ///< in the order of the debrief
    std::vector<Busy> busy;       ///< of the agencies that anything reached, in the plan's order
};

/// Plays of one plan, one after the other.
class OftenCount
{
public:
    /// Copies nothing of @p entries.
    void add(const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief);
    [[nodiscard]] Often result() const;

private:
    struct Minutes
    {
        AgencyId agency;
        std::vector<int> open;
    };

    int m_plays = 0;
    std::vector<Often::Wrong> m_wrong;
    std::vector<std::pair<std::string_view, std::vector<double>>> m_values;
    std::vector<Minutes> m_minutes; ///< a row for each agency of the plan
};

} // namespace samvirke
