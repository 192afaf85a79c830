// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/note.h"
#include "exchange/times.h"
#include "plan/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace samvirke::exchange {

/// What a row says about its time.
struct RowTime
{
    TimeText time;
    TimeText date; ///< its own column, or the heading it stands under; used where @c time has no day
    std::string raw;
    bool isStart = false; ///< STARTEX
    bool isEnd = false;   ///< ENDEX
    bool active = true;   ///< what is not says nothing about when the exercise begins
};

struct Scheduled
{
    Trigger release;
    std::vector<NoteKind> notes;
};

struct Schedule
{
    std::vector<Scheduled> rows;
    Millis length{0};
    bool lengthAssumed = false;       ///< nothing has a time
    std::optional<std::size_t> start; ///< the row whose time is STARTEX
    std::string startsAt;             ///< its time on the clock: "2026-11-20 22:40", "22:40"; empty where none is said
    std::string storyStart;           ///< the same where the date is known
};

inline constexpr Millis lengthWithout = std::chrono::hours{1}; ///< of an exercise in which nothing has a time
/// How long an exercise lasts whose last inject comes at @p last.
[[nodiscard]] Millis lengthAfter(Millis last);

/// Times on the exercise clock. It begins at STARTEX where a row is that, else at the earliest time of an active row.
[[nodiscard]] Schedule scheduleOf(const std::vector<RowTime> &rows);

} // namespace samvirke::exchange
