// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/mark_look.h"

#include <memory>
#include <span>

namespace samvirke {

/// One entry of the record as it stands on the timeline.
struct DebriefMark
{
    static constexpr int nobody = -1;

    std::int64_t entry = 0;
    MarkKind kind = MarkKind::course;
    int agency = nobody; ///< whose act it is, a place in DebriefLanes::agencies
    ExerciseTime at{0};  ///< when it was said or done
    std::vector<int> to; ///< agencies that it was sent to or told, the own one left out
    QString label;       ///< an inject's number
    std::int64_t of = 0; ///< the entry that it answers, read, acknowledged; 0: none
    bool isGone = false; ///< ruled through or taken back later
    SeatId seat;
};

/// A stretch in which something was not as it should be.
struct DebriefSpan
{
    enum class Kind : std::uint8_t { expectationOverdue, taskOverdue, silence } kind{};
    ExerciseTime from{0}, until{0};
    std::vector<std::int64_t> entries; ///< what made it begin and end
    QString text;
};

/// Those that happen together in one row of the timeline.
struct DebriefLane
{
    enum class Kind : std::uint8_t { injects, agency, seat, observations, load } kind{};
    QString key; ///< names it in settings: "agency/POL"
    QString title;
    int agency = DebriefMark::nobody;    ///< of an agency or a seat
    std::vector<std::size_t> marks{};    ///< places in DebriefLanes::marks, by time
    std::vector<std::size_t> received{}; ///< what reached the agency, by time
    std::vector<DebriefSpan> spans{};    ///< by their beginning
};

/// A record along time.
struct DebriefLanes
{
    static constexpr Millis loadBin{60'000};

    std::vector<AgencyId> agencies;   ///< that have a lane, in the plan's order
    std::vector<DebriefMark> marks;   ///< one for each entry, in the record's order
    std::vector<DebriefLane> lanes;   ///< injects, agencies (each before its seats), observations, load
    std::vector<int> load;            ///< acts and injects in each bin
    std::vector<ExerciseTime> phases; ///< when one began
    ExerciseTime length{0};

    /// The lane of @p agency; null for one without.
    [[nodiscard]] const DebriefLane *laneOf(int agency) const;
    /// The next mark of @p lane after @p at for which @p shows holds, or the one before (@p by -1); nothing if there is
    /// none. Of several at one time, the next after the entry @p from.
    template <class Shows>
    [[nodiscard]] const DebriefMark *step(const DebriefLane &lane, ExerciseTime at, std::int64_t from, int by,
                                          Shows shows) const
    {
        const DebriefMark *best = nullptr;
        const auto before = [](const DebriefMark &mark, ExerciseTime time, std::int64_t entry) {
            return mark.at != time ? mark.at < time : mark.entry < entry;
        };
        for (const std::size_t i : lane.marks) { // by time
            const DebriefMark &mark = marks[i];
            if (!shows(mark)) {
                continue;
            }
            const bool isHere = mark.at == at && mark.entry == from;
            if (by < 0) {
                if (!before(mark, at, from)) {
                    break;
                }
                best = &mark;
            } else if (!isHere && !before(mark, at, from)) {
                return &mark;
            }
        }
        return best;
    }
};

/// Agencies that only paper sits for are never overdue and never silent.
[[nodiscard]] DebriefLanes debriefLanes(const Words &words, const Scenario &scenario, std::span<const Entry> entries,
                                        const Debrief &debrief);

} // namespace samvirke
