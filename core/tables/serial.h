// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Dates and times as spreadsheets store them: days since an epoch, the time of day as a fraction.
namespace samvirke::tables {

/// How a number format shows a number.
enum class Shown : std::uint8_t {
    number,
    date,
    time,
    dateTime,
    duration ///< [h]:mm, hours past 24
};

/// What a format code ("yyyy-mm-dd", "[$-409]h:mm AM/PM;@") shows.
[[nodiscard]] Shown shownBy(std::string_view formatCode);
/// The same for the formats that have a number and no code.
[[nodiscard]] Shown shownBy(int builtInFormat);

struct Moment
{
    std::optional<std::chrono::year_month_day> date; ///< none where the serial number is a time of day only
    std::chrono::milliseconds ofDay{0};
    bool operator==(const Moment &) const = default;
};

/// Nothing for numbers that are no date: negative, or past the year 9999.
[[nodiscard]] std::optional<Moment> momentOf(double serial, bool date1904);

/// "2026-11-20", "2026-11-20 22:40", "22:40:30", "49:30" for a duration; empty for numbers that are no date. A date
/// that the format hides is in the text all the same.
[[nodiscard]] std::string textOf(double serial, Shown shown, bool date1904);

} // namespace samvirke::tables
