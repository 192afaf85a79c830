// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/scenario.h"
#include "play/state.h"
#include "report/words.h"

#include <QChar>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace samvirke {

/// Who took which task first, by whoever caught it: the fold of what is delivered to a facilitator.
class TaskTakers
{
public:
    struct Took
    {
        ExerciseTime at{0};
        bool spoken = false; ///< caught in the room
    };

    /// @p scenario must outlive it.
    explicit TaskTakers(const Scenario &scenario) : m_scenario(&scenario) {}
    void add(const Happened &happened);
    [[nodiscard]] const Took *find(const TaskId &task, const AgencyId &agency) const;

private:
    const Scenario *m_scenario;
    std::map<std::pair<TaskId, AgencyId>, Took> m_took;
};

/// A key for each agency of the matrix: the first free letter of its code, else of its name, else a digit.
[[nodiscard]] std::vector<std::pair<AgencyId, QChar>> stripKeys(const Scenario &scenario);
/// The same for @p agencies.
[[nodiscard]] std::vector<std::pair<AgencyId, QChar>> stripKeys(const Scenario &scenario,
                                                                const std::vector<AgencyId> &agencies);

[[nodiscard]] QStringList stripHeader(const Words &words, const Scenario &scenario);
/// A row for each task that is open, the newest on top; a column for each agency.
[[nodiscard]] std::vector<LiveRow> stripRows(const Words &words, const Scenario &scenario, const ExerciseState &state,
                                             const TaskTakers &takers, ExerciseTime now);

} // namespace samvirke
