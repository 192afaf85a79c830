// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exported.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke::exchange {

/// When an exercise begins, for a calendar.
struct CalendarStart
{
    std::int64_t seconds = 0; ///< since 1970, where the calendar is read or in UTC
    bool utc = false;
};

/// "2026-11-20 22:40" is a time of day wherever the calendar is read, "2026-11-20 22:40Z" is one in UTC.
[[nodiscard]] std::optional<CalendarStart> calendarStart(std::string_view text);

/// The injects of @p scenario as events of an iCalendar file (RFC 5545), each at its planned time. An event keeps its
/// name from export to export, so that a calendar replaces it.
/// @param madeMs when the file is made, in milliseconds since 1970
[[nodiscard]] Exported calendarOf(const Scenario &scenario, const CalendarStart &start, std::int64_t madeMs);

/// Something that is due on a day.
struct CalendarDay
{
    std::string id;  ///< names it from export to export
    std::string day; ///< "2026-12-01"
    std::string summary, description;
};

/// @p days as events of an iCalendar file that take the whole day and leave it free.
[[nodiscard]] std::string calendarOfDays(const std::string &title, const std::vector<CalendarDay> &days,
                                         std::int64_t madeMs);

} // namespace samvirke::exchange
