// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar.h"

#include "exchange/folding.h"
#include "plan/lookup.h"
#include "plan/schedule.h"
#include "plan/story.h"

#include <algorithm>

namespace samvirke::exchange {

namespace {

constexpr std::size_t longestLine = 75; ///< bytes, without the line end

/// The text of a property: what would end or divide it is escaped.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') {
            out += c;
        }
    }
    return out;
}

/// Adds "NAME:value" in lines of at most 75 bytes; no character is cut in two.
void addLine(std::string &out, std::string_view name, std::string_view value)
{
    std::string line(name);
    line += ':';
    line += value;
    std::size_t room = longestLine;
    for (std::string_view rest = line;;) {
        std::size_t end = std::min(room, rest.size());
        while (end < rest.size() && (static_cast<unsigned char>(rest[end]) & 0xc0U) == 0x80U) {
            --end;
        }
        out.append(rest.substr(0, end)).append("\r\n");
        rest.remove_prefix(end);
        if (rest.empty()) {
            return;
        }
        out += ' ';
        room = longestLine - 1;
    }
}

/// "20261120T224000", with a Z in UTC.
std::string stamp(std::int64_t secondsSince1970, bool utc)
{
    std::string text = formatUtc(secondsSince1970 * 1000).substr(0, 19);
    std::erase(text, '-');
    std::erase(text, ':');
    return utc ? text + "Z" : text;
}

std::string called(const Scenario &scenario, const Party &party)
{
    if (const Agency *agency = find(scenario.agencies, AgencyId(party.value))) {
        return agency->name;
    }
    const Seat *seat = find(scenario.seats, SeatId(party.value));
    return seat == nullptr || seat->name.empty() ? party.value : seat->name;
}

/// "Passer-by → Fire, Police", and the text.
std::string description(const Scenario &scenario, const Inject &inject)
{
    std::string to;
    for (const Party &party : inject.to) {
        to += (to.empty() ? "" : ", ") + called(scenario, party);
    }
    std::string out = inject.from;
    if (!to.empty()) {
        out += (out.empty() ? "→ " : " → ") + to;
    }
    return out.empty() || inject.text.empty() ? out + inject.text : out + "\n\n" + inject.text;
}

} // namespace

std::optional<CalendarStart> calendarStart(std::string_view text)
{
    const bool utc = text.ends_with('Z');
    const auto seconds = parseStoryTime(utc ? text.substr(0, text.size() - 1) : text);
    return seconds ? std::optional(CalendarStart{*seconds, utc}) : std::nullopt;
}

Exported calendarOf(const Scenario &scenario, const CalendarStart &start, std::int64_t madeMs)
{
    const Schedule planned = plannedTimes(scenario);
    Exported out;
    std::string &text = out.bytes;
    addLine(text, "BEGIN", "VCALENDAR");
    addLine(text, "VERSION", "2.0");
    addLine(text, "PRODID", "-//Samvirke//Exercise//EN");
    addLine(text, "X-WR-CALNAME", escaped("EXERCISE: " + scenario.title));
    for (const Inject &inject : scenario.injects) {
        const auto at = planned.injects.find(inject.id);
        if (at == planned.injects.end()) {
            out.left.push_back({LeftBehind::What::withoutTime, inject.title, 1});
            continue;
        }
        const std::string number = inject.number.empty() ? "" : inject.number + " ";
        addLine(text, "BEGIN", "VEVENT");
        addLine(text, "UID", escaped(inject.id.value + "." + scenario.id + "@samvirke"));
        addLine(text, "DTSTAMP", stamp(madeMs / 1000, true));
        addLine(text, "DTSTART", stamp(start.seconds + at->second.count() / 1000, start.utc));
        addLine(text, "SUMMARY", escaped("EXERCISE: " + number + onOneLine(inject.title)));
        addLine(text, "DESCRIPTION", escaped(description(scenario, inject)));
        addLine(text, "CATEGORIES", "EXERCISE");
        addLine(text, "TRANSP", "TRANSPARENT");
        addLine(text, "END", "VEVENT");
    }
    addLine(text, "END", "VCALENDAR");
    return out;
}

std::string calendarOfDays(const std::string &title, const std::vector<CalendarDay> &days, std::int64_t madeMs)
{
    std::string text;
    addLine(text, "BEGIN", "VCALENDAR");
    addLine(text, "VERSION", "2.0");
    addLine(text, "PRODID", "-//Samvirke//Exercise//EN");
    addLine(text, "X-WR-CALNAME", escaped(title));
    for (const CalendarDay &day : days) {
        std::string date = day.day;
        std::erase(date, '-');
        addLine(text, "BEGIN", "VEVENT");
        addLine(text, "UID", escaped(day.id + "@samvirke"));
        addLine(text, "DTSTAMP", stamp(madeMs / 1000, true));
        addLine(text, "DTSTART;VALUE=DATE", date);
        addLine(text, "SUMMARY", escaped(onOneLine(day.summary)));
        if (!day.description.empty()) {
            addLine(text, "DESCRIPTION", escaped(day.description));
        }
        addLine(text, "TRANSP", "TRANSPARENT");
        addLine(text, "END", "VEVENT");
    }
    addLine(text, "END", "VCALENDAR");
    return text;
}

} // namespace samvirke::exchange
