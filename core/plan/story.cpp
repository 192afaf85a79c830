// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/story.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace samvirke {

namespace {

namespace ch = std::chrono;

struct Parts
{
    ch::year_month_day date;
    int hour, minute, second, ms;
};

Parts partsOf(std::int64_t msSince1970)
{
    const ch::sys_time<ch::milliseconds> time{ch::milliseconds{msSince1970}};
    const auto day = ch::floor<ch::days>(time);
    const auto inDay = static_cast<int>((time - day).count());
    return {ch::year_month_day{day}, inDay / 3'600'000, inDay / 60'000 % 60, inDay / 1000 % 60, inDay % 1000};
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && text.front() != '-' ? std::optional{value}
                                                                                           : std::nullopt;
}

} // namespace

std::optional<std::int64_t> parseStoryTime(std::string_view text)
{
    const bool withSeconds = text.size() == 19;
    if ((text.size() != 16 && !withSeconds) || text[4] != '-' || text[7] != '-' ||
        (text[10] != ' ' && text[10] != 'T') || text[13] != ':' || (withSeconds && text[16] != ':')) {
        return std::nullopt;
    }
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    const auto hour = number(text.substr(11, 2));
    const auto minute = number(text.substr(14, 2));
    const auto second = withSeconds ? number(text.substr(17, 2)) : std::optional{0};
    if (!year || !month || !day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    const ch::year_month_day date{ch::year{*year}, ch::month{static_cast<unsigned>(*month)},
                                  ch::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return ch::sys_days{date}.time_since_epoch().count() * 86'400LL + *hour * 3600 + *minute * 60 + *second;
}

std::string storyTime(const Clock &clock, ExerciseTime at)
{
    const auto start = parseStoryTime(clock.storyStart);
    if (!start) {
        return {};
    }
    const Parts p = partsOf(*start * 1000 + at.count() * clock.storyRatePermille / 1000);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(p.date.year()),
                  static_cast<unsigned>(p.date.month()), static_cast<unsigned>(p.date.day()), p.hour, p.minute,
                  p.second);
    return buffer.data();
}

std::string formatUtc(std::int64_t wallMs)
{
    const Parts p = partsOf(wallMs);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(p.date.year()),
                  static_cast<unsigned>(p.date.month()), static_cast<unsigned>(p.date.day()), p.hour, p.minute,
                  p.second, p.ms);
    return buffer.data();
}

} // namespace samvirke
