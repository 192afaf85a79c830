// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/leads.h"
#include "models/agencies_live.h"
#include "play/fold_at.h"
#include "report/words.h"

namespace samvirke {

/// How things stood at one moment of an exercise.
struct DebriefMoment
{
    struct Lead
    {
        FunctionId function;
        AgencyId planned;              ///< by the matrix; empty: the plan does not say
        std::vector<AgencyId> leading; ///< who said so, in the order they did
    };
    struct Task
    {
        TaskId task;
        ExerciseTime since{0};
        std::optional<ExerciseTime> due; ///< its target
        std::vector<AgencyId> takenBy;   ///< in the order they did
    };
    struct OfAgency
    {
        AgencyId agency;
        int unread = 0;
        int unacknowledged = 0;       ///< of what it was to acknowledge
        int open = 0;                 ///< expectations
        int overdue = 0;              ///< of them
        std::optional<Millis> silent; ///< for how long, while something waits
    };

    ExerciseTime at{0};
    QString story;                      ///< "2026-11-20 22:47:30", empty where there is no story time
    std::optional<std::int64_t> wallMs; ///< milliseconds since 1970, UTC
    Status status = Status::lobby;
    PhaseId phase;
    std::vector<Lead> leads;
    std::vector<Task> tasks; ///< that arose and are not finished
    std::vector<OfAgency> agencies;
};

/// Any moment of a record, quick enough to scrub.
class DebriefMoments
{
public:
    /// @p scenario and @p entries must outlive it.
    DebriefMoments(const Scenario &scenario, std::span<const Entry> entries);

    /// @param state of the exercise at @p moment
    [[nodiscard]] DebriefMoment at(ExerciseTime moment, const ExerciseState &state);
    /// Does a part of what nobody should wait for later. @returns false if there is nothing left to do
    bool prepare() { return m_folds.prepare(); }

private:
    struct Live
    {
        AgencyLoads loads;
        Expectations expected;
    };

    const Scenario &m_scenario;
    std::span<const Entry> m_entries;
    FoldAt<Live> m_folds;
    std::vector<LeadTurns> m_leads;
};

/// "T+00:12:30 · running · phase “Rescue” · story 22:47:30 · 14:02:11"
[[nodiscard]] QString clockLine(const Words &words, const Scenario &scenario, const DebriefMoment &moment);
[[nodiscard]] QStringList leadHeader(const Words &words);
[[nodiscard]] std::vector<LiveRow> leadRows(const Words &words, const Scenario &scenario, const DebriefMoment &moment);
[[nodiscard]] QStringList openTaskHeader(const Words &words);
[[nodiscard]] std::vector<LiveRow> openTaskRows(const Words &words, const Scenario &scenario,
                                                const DebriefMoment &moment);
[[nodiscard]] QStringList agencyMomentHeader(const Words &words);
[[nodiscard]] std::vector<LiveRow> agencyMomentRows(const Words &words, const Scenario &scenario,
                                                    const DebriefMoment &moment);

} // namespace samvirke
