// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"
#include "tables/workbook.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

/// Times as people write them in an MSEL.
namespace samvirke::exchange {

enum class DateOrder : std::uint8_t { dayFirst, monthFirst };

struct TimeText
{
    enum class Kind : std::uint8_t {
        missing,
        unreadable,
        ambiguousDate, ///< 5/6/2026: the order of day and month is not known
        moment,        ///< on a clock or calendar
        sinceStart     ///< counted from STARTEX
    };
    Kind kind = Kind::unreadable;
    std::optional<std::chrono::year_month_day> date;
    std::optional<std::chrono::weekday> weekday;
    std::optional<int> day; ///< "Day 1" is 0, "J+1" is 1
    std::optional<Millis> ofDay;
    Millis sinceStart{0};
    bool doubtful = false; ///< read so, but it may be meant otherwise
    bool range = false;    ///< its beginning was taken
    bool operator==(const TimeText &) const = default;
};

struct TimeReading
{
    std::optional<DateOrder> order; ///< of 5/6/2026
    bool bareMinutes = false;       ///< a number alone counts minutes from STARTEX, because the heading says so
    bool date1904 = false;
};

[[nodiscard]] TimeText readTime(std::string_view text, const TimeReading &reading);
[[nodiscard]] TimeText readTime(const tables::Cell &cell, const TimeReading &reading);

/// The order that a date like 25/6/2026 proves.
[[nodiscard]] std::optional<DateOrder> provenOrder(std::string_view text);

/// "Day 2 - flood" as 1, "21.08.2026" as a date: what a heading between rows says about the rows below it.
[[nodiscard]] std::optional<TimeText> dayOfHeading(std::string_view text, const TimeReading &reading);

} // namespace samvirke::exchange
