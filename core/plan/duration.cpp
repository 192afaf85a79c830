// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/duration.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <tuple>

namespace samvirke {

namespace {

using namespace std::chrono_literals;

struct Unit
{
    std::string_view name;
    Millis length;
};

constexpr std::array<Unit, 5> units{{{"d", 24h}, {"h", 1h}, {"min", 1min}, {"s", 1s}, {"ms", 1ms}}};
constexpr Millis longest = 400 * 24h;

std::optional<std::int64_t> takeNumber(std::string_view &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number < 0) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

void skipSpace(std::string_view &text)
{
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
}

std::optional<Millis> parseClock(std::string_view text)
{
    const auto hours = takeNumber(text);
    if (!hours || text.empty() || text.front() != ':' || *hours > 24 * 400) {
        return std::nullopt;
    }
    Millis total = *hours * 1h;
    for (const Millis part : {Millis{1min}, Millis{1s}}) {
        if (text.size() < 3 || text.front() != ':') {
            return std::nullopt;
        }
        text.remove_prefix(1);
        const std::size_t before = text.size();
        const auto number = takeNumber(text);
        if (!number || before - text.size() != 2 || *number > 59) {
            return std::nullopt;
        }
        total += *number * part;
    }
    return text.empty() ? std::optional{total} : std::nullopt;
}

} // namespace

std::optional<Millis> parseDuration(std::string_view text)
{
    skipSpace(text);
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    if (text == "0") {
        return Millis{0};
    }
    if (text.find(':') != std::string_view::npos) {
        const auto total = parseClock(text);
        return total && *total <= longest ? total : std::nullopt;
    }
    Millis total{0};
    std::size_t nextUnit = 0;
    bool any = false;
    while (!text.empty()) {
        const auto number = takeNumber(text);
        if (!number || *number > longest.count()) {
            return std::nullopt;
        }
        skipSpace(text);
        std::size_t length = 0;
        while (length < text.size() && text[length] >= 'a' && text[length] <= 'z') {
            ++length;
        }
        const std::string_view name = text.substr(0, length);
        while (nextUnit < units.size() && units[nextUnit].name != name) {
            ++nextUnit;
        }
        if (nextUnit == units.size() || *number > longest / units[nextUnit].length) {
            return std::nullopt;
        }
        total += *number * units[nextUnit].length;
        ++nextUnit; // larger units first, each once
        text.remove_prefix(length);
        skipSpace(text);
        any = true;
    }
    return any && total <= longest ? std::optional{total} : std::nullopt;
}

std::string formatDuration(Millis stretch)
{
    if (stretch == Millis{0}) {
        return "0";
    }
    if (stretch < 2min && stretch % 1s == 0ms && stretch != 1min) {
        return std::to_string(stretch / 1s) + " s"; // "90 s", as targets are spoken of
    }
    std::string text;
    for (const Unit &unit : units) {
        const auto number = stretch / unit.length;
        if (number > 0) {
            text += (text.empty() ? "" : " ") + std::to_string(number) + " " + std::string(unit.name);
            stretch -= number * unit.length;
        }
    }
    return text;
}

std::string formatExerciseTime(ExerciseTime at)
{
    const std::int64_t seconds = at / 1s;
    const auto [days, rest] = std::lldiv(seconds, 24 * 3600);
    std::array<char, 64> buffer{};
    const int clock[] = {static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60)};
    if (days > 0) {
        std::snprintf(buffer.data(), buffer.size(), "T+%lld d %02d:%02d:%02d", days, clock[0], clock[1], clock[2]);
    } else {
        std::snprintf(buffer.data(), buffer.size(), "T+%02d:%02d:%02d", clock[0], clock[1], clock[2]);
    }
    return buffer.data();
}

} // namespace samvirke
