// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expectations.h"

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

namespace samvirke {

/// An agency that has something open and does nothing for so long is silent; convention of this program.
inline constexpr Millis quietAfter{180'000};

/// How much comes in to each agency and when it last did something: the fold of what is delivered to a facilitator.
class AgencyLoads
{
public:
    struct Load
    {
        std::set<Ref> unopened;            ///< sent to it, and nobody of it has opened it
        int asked = 0;                     ///< how often it was to acknowledge
        int acknowledged = 0;              ///< and did
        std::optional<ExerciseTime> acted; ///< last
        std::deque<ExerciseTime> received;
    };

    /// @p scenario must outlive it.
    explicit AgencyLoads(const Scenario &scenario) : m_scenario(&scenario) {}

    void add(const Happened &happened);
    [[nodiscard]] const Load &of(const AgencyId &agency) const;

private:
    void arrive(const Happened &happened, const Addressees &sent, bool asksAcknowledgement);

    const Scenario *m_scenario;
    std::map<AgencyId, Load> m_loads;
    std::unordered_map<Ref, std::vector<AgencyId>> m_asked; ///< who was to acknowledge it and has not
};

[[nodiscard]] QStringList agencyHeader(const Words &words);
/// A row for each agency that somebody plays. @param here seats whose lines are up
[[nodiscard]] std::vector<LiveRow> agencyRows(const Words &words, const Scenario &scenario, const ExerciseState &state,
                                              const AgencyLoads &loads, const Expectations &expectations,
                                              const std::set<SeatId> &here, ExerciseTime now);

/// How much came in each of the last minutes, oldest first, as signs of growing height.
[[nodiscard]] QString loadBars(const std::deque<ExerciseTime> &received, ExerciseTime now);

} // namespace samvirke
