// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "plan/scenario.h"
#include "play/state.h"
#include "report/words.h"

#include <map>
#include <optional>
#include <set>

namespace samvirke {

/// What injects that have come make one expect of an agency, and whether it was done. It helps the facilitator to see
/// who waits and who is stuck: nothing here is scored.
struct Expecting
{
    enum class How : std::uint8_t { open, done, acceptedLate, waived };

    InjectId inject;
    ExpectationId expectation;
    AgencyId agency;
    Ref released;
    ExerciseTime since{0};
    std::optional<ExerciseTime> due;
    How how = How::open;
    std::optional<ExerciseTime> doneAt{};
    std::set<Party> reached{}; ///< of those who are to be told

    [[nodiscard]] bool isOverdue(ExerciseTime now) const { return how == How::open && due && *due < now; }
    /// "inject/expectation/agency"
    [[nodiscard]] QString key() const;
};

/// The fold of what is delivered to a facilitator.
class Expectations
{
public:
    /// @p scenario must outlive it.
    explicit Expectations(const Scenario &scenario) : m_scenario(&scenario) {}

    void add(const Happened &happened);
    [[nodiscard]] const std::vector<Expecting> &all() const { return m_all; }
    [[nodiscard]] const Expecting *find(const QString &key) const;

private:
    class Fold;
    /// One that may still be met.
    struct Open
    {
        std::size_t at; ///< in m_all
        const Expectation *plan;
    };
    const Scenario *m_scenario;
    std::vector<Expecting> m_all; ///< as they came
    std::vector<Open> m_open;     ///< the same order; few, so that an act need not look at all that was ever met
};

[[nodiscard]] QStringList expectationHeader(const Words &words);
/// The overdue on top, those with the least time left behind them, what is done last. @param paper agencies that only
/// paper seats sit for: never overdue
[[nodiscard]] std::vector<LiveRow> expectationRows(const Words &words, const Scenario &scenario,
                                                   const Expectations &expectations, ExerciseTime now,
                                                   const std::set<AgencyId> &paper);

/// What is expected, in words of the plan or of the program.
[[nodiscard]] QString expectedText(const Words &words, const Scenario &scenario, const Expectation &expectation);

/// Agencies that nobody but paper sits for.
[[nodiscard]] std::set<AgencyId> onlyOnPaper(const Scenario &scenario, const ExerciseState &state);

} // namespace samvirke
