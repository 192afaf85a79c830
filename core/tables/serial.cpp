// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/serial.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace samvirke::tables {

namespace {

namespace ch = std::chrono;
using namespace std::chrono_literals;

constexpr double lastSerial = 2'958'466; // 10000-01-01

/// What the letters of a format code ask for. Minutes and months share a letter: it is minutes next to hours or
/// seconds.
class Letters
{
public:
    void take(char letter, std::size_t count)
    {
        switch (letter) {
        case 'y':
        case 'e':
        case 'd':
            settle();
            m_date = true;
            break;
        case 'h':
            settle();
            m_time = true;
            break;
        case 's':
            m_time = true;
            m_openM = false; // mm:ss
            break;
        case 'm':
            if (m_before != 'h') {
                settle();
                m_openM = count <= 2;
                m_date = m_date || count > 2; // mmm is a month in any company
            }
            break;
        default: return;
        }
        m_before = letter;
    }
    void elapsed() { m_elapsed = true; }

    [[nodiscard]] Shown shown()
    {
        settle();
        if (m_elapsed) {
            return Shown::duration;
        }
        if (m_date) {
            return m_time ? Shown::dateTime : Shown::date;
        }
        return m_time ? Shown::time : Shown::number;
    }

private:
    void settle()
    {
        m_date = m_date || m_openM;
        m_openM = false;
    }
    bool m_date = false, m_time = false, m_elapsed = false, m_openM = false;
    char m_before = '\0';
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isElapsed(std::string_view inBrackets)
{
    if (inBrackets.empty() ||
        (lower(inBrackets.front()) != 'h' && lower(inBrackets.front()) != 'm' && lower(inBrackets.front()) != 's')) {
        return false;
    }
    return inBrackets.find_first_not_of(inBrackets.front()) == std::string_view::npos;
}

std::string clockText(std::int64_t ms, bool hoursGoOn)
{
    const std::int64_t seconds = ms / 1000;
    std::array<char, 48> buffer{};
    const auto hours = static_cast<long long>(hoursGoOn ? seconds / 3600 : seconds / 3600 % 24);
    const int minute = static_cast<int>(seconds / 60 % 60);
    const int second = static_cast<int>(seconds % 60);
    const int rest = static_cast<int>(ms % 1000);
    if (rest != 0) {
        std::snprintf(buffer.data(), buffer.size(), "%02lld:%02d:%02d.%03d", hours, minute, second, rest);
    } else if (second != 0) {
        std::snprintf(buffer.data(), buffer.size(), "%02lld:%02d:%02d", hours, minute, second);
    } else {
        std::snprintf(buffer.data(), buffer.size(), "%02lld:%02d", hours, minute);
    }
    return buffer.data();
}

/// Milliseconds since serial 0. Fractions of a day are never exact: what is within 2 ms of a second is that second.
std::int64_t msOf(double serial)
{
    const auto ms = static_cast<std::int64_t>(std::llround(serial * 86'400'000.0));
    const std::int64_t second = (ms + 500) / 1000 * 1000;
    return std::llabs(ms - second) <= 2 ? second : ms;
}

} // namespace

Shown shownBy(std::string_view code)
{
    constexpr std::size_t longestCode = 1024;
    code = code.substr(0, longestCode);
    Letters letters;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';') {
            break; // what follows is for negative numbers, zero and text
        }
        const bool isExponent = lower(c) == 'e' && i + 1 < code.size() && (code[i + 1] == '+' || code[i + 1] == '-');
        if (c == '"') {
            const std::size_t end = code.find('"', i + 1);
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*' || isExponent) {
            ++i; // and what follows it
        } else if (c == '[') {
            const std::size_t end = code.find(']', i + 1);
            if (end == std::string_view::npos) {
                break;
            }
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (isElapsed(inside)) {
                letters.elapsed();
                letters.take('h', 1); // so that mm after it are minutes
            }
            i = end;
        } else if (code.substr(i).starts_with("General") || code.substr(i).starts_with("GENERAL")) {
            i += 6;
        } else if (code.substr(i).starts_with("AM/PM") || code.substr(i).starts_with("am/pm")) {
            i += 4;
        } else {
            std::size_t count = 1;
            while (i + count < code.size() && lower(code[i + count]) == lower(c)) {
                ++count;
            }
            letters.take(lower(c), count);
            i += count - 1;
        }
    }
    return letters.shown();
}

Shown shownBy(int format)
{
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31) || (format >= 50 && format <= 58) ||
        format == 36) {
        return Shown::date;
    }
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35) || format == 45 || format == 47) {
        return Shown::time;
    }
    return format == 22 ? Shown::dateTime : format == 46 ? Shown::duration : Shown::number;
}

std::optional<Moment> momentOf(double serial, bool date1904)
{
    if (!(serial >= 0) || serial >= lastSerial) {
        return std::nullopt;
    }
    const std::int64_t ms = msOf(serial);
    const std::int64_t day = ms / 86'400'000;
    Moment moment;
    moment.ofDay = ch::milliseconds{ms % 86'400'000};
    if (day == 0) {
        return moment; // a time of day; in the 1904 system day 0 is a date that nobody means
    }
    // The 1900 system counts a 29 February 1900 that never was.
    const ch::sys_days epoch = date1904   ? ch::sys_days{ch::year{1904} / 1 / 1}
                               : day < 60 ? ch::sys_days{ch::year{1899} / 12 / 31}
                                          : ch::sys_days{ch::year{1899} / 12 / 30};
    moment.date = ch::year_month_day{epoch + ch::days{day}};
    return moment;
}

std::string textOf(double serial, Shown shown, bool date1904)
{
    const auto moment = momentOf(serial, date1904);
    if (!moment || shown == Shown::number) {
        return {};
    }
    if (shown == Shown::duration) {
        return clockText(msOf(serial), true);
    }
    std::string text;
    if (moment->date) {
        std::array<char, 32> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(moment->date->year()),
                      static_cast<unsigned>(moment->date->month()), static_cast<unsigned>(moment->date->day()));
        text = buffer.data();
    }
    if (!moment->date || moment->ofDay != 0ms || shown != Shown::date) {
        text += (text.empty() ? "" : " ") + clockText(moment->ofDay.count(), false);
    }
    return text;
}

} // namespace samvirke::tables
