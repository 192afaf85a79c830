// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/times.h"

#include "exchange/folding.h"
#include "tables/serial.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>

namespace samvirke::exchange {

namespace {

using namespace std::chrono;
using Kind = TimeText::Kind;

constexpr std::size_t longestTime = 80; ///< bytes; what is longer is prose
constexpr Millis wholeDay = days{1};

struct Number
{
    int value = 0;
    int digits = 0;
};

/// Small letters, one kind of space and of dash.
std::string tidied(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, char>, 6> alike{
        {{"\u00a0", ' '}, {"\u202f", ' '}, {"–", '-'}, {"—", '-'}, {"−", '-'}, {"‑", '-'}}};
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const auto other =
            std::ranges::find_if(alike, [&](const auto &pair) { return text.substr(i).starts_with(pair.first); });
        if (other != alike.end()) {
            plain += other->second;
            i += other->first.size();
            continue;
        }
        const char c = text[i++];
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return onOneLine(plain);
}

/// Goes through a text from left to right; what does not fit leaves it where it was.
class Scan
{
public:
    explicit Scan(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    void backTo(std::size_t at) { m_at = at; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool eat(char c)
    {
        if (peek() != c || atEnd()) {
            return false;
        }
        ++m_at;
        return true;
    }
    void blanks()
    {
        while (eat(' ')) {
        }
    }
    /// A run of at most @p most digits.
    std::optional<Number> number(int most)
    {
        Number n;
        std::size_t i = m_at;
        for (; i < m_text.size() && m_text[i] >= '0' && m_text[i] <= '9'; ++i) {
            if (++n.digits > most) {
                return std::nullopt;
            }
            n.value = n.value * 10 + (m_text[i] - '0');
        }
        if (n.digits == 0) {
            return std::nullopt;
        }
        m_at = i;
        return n;
    }
    /// The first of @p words that stands here and is not the beginning of a longer one.
    std::optional<std::size_t> word(std::initializer_list<std::string_view> words)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string_view word = words.begin()[i];
            if (!rest().starts_with(word)) {
                continue;
            }
            const std::size_t end = m_at + word.size();
            const bool goesOn = end < m_text.size() && ((m_text[end] >= 'a' && m_text[end] <= 'z') ||
                                                        (static_cast<unsigned char>(m_text[end]) >= 0x80));
            if (!goesOn) {
                m_at = end;
                return i;
            }
        }
        return std::nullopt;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

struct Clock
{
    Millis ofDay{0};
    bool doubtful = false;
};

Millis at(int hour, int minute, int second = 0)
{
    return hours{hour} + minutes{minute} + seconds{second};
}

/// What may stand behind a time and changes nothing.
void skipZone(Scan &scan)
{
    scan.blanks();
    const std::size_t before = scan.at();
    if (scan.word({"hrs", "hours", "hr", "h", "local", "lt", "utc", "gmt", "cet", "cest", "cdt", "cst", "edt", "est",
                   "mdt", "mst", "pdt", "pst", "z"})) {
        return;
    }
    if (scan.peek() >= 'a' && scan.peek() <= 'z') { // the letter of a military zone: 0700L
        const char letter = scan.peek();
        if (scan.word({std::string_view(&letter, 1)})) {
            return;
        }
    }
    scan.backTo(before);
}

/// "9:30", "09:30:15.5 AM", "0930", "09h30", "kl. 9.30", "9 am", with what may stand behind.
std::optional<Clock> clock(Scan &scan)
{
    const std::size_t start = scan.at();
    const auto fail = [&]() -> std::optional<Clock> {
        scan.backTo(start);
        return std::nullopt;
    };
    bool said = false;
    if (scan.word({"kl", "klokka", "klokken", "at"})) {
        scan.eat('.');
        scan.blanks();
        said = true;
    }
    const auto first = scan.number(6);
    if (!first) {
        return fail();
    }
    int hour = first->value;
    int minute = 0;
    int second = 0;
    bool doubtful = false;
    bool hourOnly = false;
    const char mark = scan.peek();
    if (first->digits <= 2 && (mark == ':' || mark == '.' || mark == 'h')) {
        scan.eat(mark);
        const auto m = scan.number(2);
        if (m && m->digits == 2) {
            minute = m->value;
        } else if (m || mark != 'h') {
            return fail();
        }
        if (mark != 'h' && scan.eat(mark)) {
            const auto s = scan.number(2);
            if (!s || s->digits != 2) {
                return fail();
            }
            second = s->value;
            if (scan.eat('.') && !scan.number(9)) {
                return fail();
            }
        }
    } else if (first->digits == 3 || first->digits == 4) {
        hour = first->value / 100;
        minute = first->value % 100;
        doubtful = first->digits == 3;
    } else if (first->digits >= 5) {
        // 00900: a figure too many in front; 090000: with seconds
        const bool withSeconds = first->digits == 6;
        hour = withSeconds ? first->value / 10'000 : first->value / 100;
        minute = withSeconds ? first->value / 100 % 100 : first->value % 100;
        second = withSeconds ? first->value % 100 : 0;
        doubtful = true;
    } else {
        hourOnly = true;
    }
    if (minute > 59 || second > 59 || hour > 24 || (hour == 24 && (minute > 0 || second > 0))) {
        return fail();
    }
    scan.blanks();
    if (const auto half = scan.word({"am", "a.m.", "pm", "p.m."})) {
        const bool afternoon = *half >= 2;
        if (hour > 12 || hour == 0) {
            doubtful = true; // 23:15 AM
        } else {
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        hourOnly = false;
    }
    if (hourOnly && !said) {
        return fail(); // a number alone
    }
    skipZone(scan);
    return Clock{at(hour, minute, second), doubtful};
}

/// What is left must be nothing, or the end of a range.
bool endsHere(Scan &scan, bool &range)
{
    scan.blanks();
    if (scan.atEnd()) {
        return true;
    }
    if (!scan.eat('-') && !scan.word({"to", "til", "until", "/"})) {
        return false;
    }
    scan.blanks();
    range = clock(scan).has_value();
    scan.blanks();
    return range && scan.atEnd();
}

/// A clock, if there is one, and the end.
bool clockAndEnd(Scan &scan, TimeText &out)
{
    out.kind = Kind::moment;
    scan.eat(',');
    scan.blanks();
    if (scan.eat('-')) {
        scan.blanks();
    }
    if (const auto time = clock(scan)) {
        out.ofDay = time->ofDay;
        out.doubtful = out.doubtful || time->doubtful;
    }
    return endsHere(scan, out.range);
}

std::optional<year_month_day> dateOf(int y, int m, int d)
{
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    return m > 0 && d > 0 && date.ok() ? std::optional(date) : std::nullopt;
}

int fullYear(const Number &n)
{
    return n.digits <= 2 ? 2000 + n.value : n.value;
}

std::optional<int> monthNamed(Scan &scan)
{
    static constexpr std::array<std::string_view, 12> beginnings{"jan", "feb", "mar", "apr", "ma",  "jun",
                                                                 "jul", "aug", "sep", "o",   "nov", "de"};
    const std::size_t start = scan.at();
    std::string name;
    while ((scan.peek() >= 'a' && scan.peek() <= 'z') || static_cast<unsigned char>(scan.peek()) >= 0x80) {
        name += scan.peek();
        scan.eat(scan.peek());
    }
    if (name.size() >= 3) {
        for (std::size_t i = 0; i < beginnings.size(); ++i) {
            const bool may = i == 4 && (name == "may" || name == "mai");
            const bool october = i == 9 && (name.starts_with("oct") || name.starts_with("okt"));
            const bool december = i == 11 && (name.starts_with("dec") || name.starts_with("des"));
            const bool plain = i != 4 && i != 9 && i != 11 && name.starts_with(beginnings[i]);
            if (may || october || december || plain) {
                scan.eat('.');
                return static_cast<int>(i) + 1;
            }
        }
    }
    scan.backTo(start);
    return std::nullopt;
}

/// 2026-08-21, 2026-08-21T09:12:00.000Z, 2026-08-21 09:12+02:00.
std::optional<TimeText> isoDate(Scan scan)
{
    const auto y = scan.number(4);
    if (!y || y->digits != 4 || !scan.eat('-')) {
        return std::nullopt;
    }
    const auto m = scan.number(2);
    if (!m || !scan.eat('-')) {
        return std::nullopt;
    }
    const auto d = scan.number(2);
    TimeText out;
    out.date = d ? dateOf(y->value, m->value, d->value) : std::nullopt;
    if (!out.date) {
        return std::nullopt;
    }
    scan.eat('t');
    scan.blanks();
    if (const auto time = clock(scan)) {
        out.ofDay = time->ofDay;
        const bool ahead = scan.peek() == '+';
        const std::size_t before = scan.at();
        if (ahead || scan.peek() == '-') { // brought to UTC, so that rows of several zones keep their distance
            scan.eat(scan.peek());
            const auto h = scan.number(2);
            scan.eat(':');
            const auto min = scan.number(2);
            if (h && min && h->digits == 2 && min->digits == 2 && h->value <= 14 && min->value < 60) {
                const Millis utc = *out.ofDay + (ahead ? -1 : 1) * at(h->value, min->value);
                const auto moved = utc < Millis{0} ? -1 : utc >= wholeDay ? 1 : 0;
                out.date = year_month_day{sys_days{*out.date} + days{moved}};
                out.ofDay = utc - moved * wholeDay;
            } else {
                scan.backTo(before);
            }
        }
    }
    out.kind = Kind::moment;
    return endsHere(scan, out.range) ? std::optional(out) : std::nullopt;
}

/// A date-time group: 210912AUG2011, 210912Z AUG 11.
std::optional<TimeText> dateTimeGroup(Scan scan)
{
    const auto n = scan.number(6);
    if (!n || n->digits != 6) {
        return std::nullopt;
    }
    scan.blanks();
    auto m = monthNamed(scan);
    if (!m && scan.peek() >= 'a' && scan.peek() <= 'z') { // the zone's letter may touch the month
        scan.eat(scan.peek());
        scan.blanks();
        m = monthNamed(scan);
    }
    scan.blanks();
    const auto y = m ? scan.number(4) : std::nullopt;
    TimeText out;
    out.date = y && (y->digits == 2 || y->digits == 4) ? dateOf(fullYear(*y), *m, n->value / 10'000) : std::nullopt;
    const int hour = n->value / 100 % 100;
    const int minute = n->value % 100;
    scan.blanks();
    if (!out.date || hour > 23 || minute > 59 || !scan.atEnd()) {
        return std::nullopt;
    }
    out.kind = Kind::moment;
    out.ofDay = at(hour, minute);
    return out;
}

struct NumericDate
{
    int first = 0, second = 0, year = 0;
    char mark = '\0';
    [[nodiscard]] std::optional<DateOrder> proven() const
    {
        if (mark == '.') {
            return DateOrder::dayFirst; // nobody else writes dots
        }
        if (first > 12 || first == second) {
            return DateOrder::dayFirst;
        }
        return second > 12 ? std::optional(DateOrder::monthFirst) : std::nullopt;
    }
};

std::optional<NumericDate> numericDate(Scan &scan)
{
    NumericDate out;
    const auto a = scan.number(2);
    out.mark = scan.peek();
    if (!a || (out.mark != '/' && out.mark != '.' && out.mark != '-')) {
        return std::nullopt;
    }
    scan.eat(out.mark);
    const auto b = scan.number(2);
    if (!b || !scan.eat(out.mark)) {
        return std::nullopt;
    }
    const auto y = scan.number(4);
    if (!y || (y->digits != 2 && y->digits != 4)) {
        return std::nullopt;
    }
    out.first = a->value;
    out.second = b->value;
    out.year = fullYear(*y);
    return out;
}

/// 21/8/2026 09:12, 8/21/26, 21.08.2026 kl. 9.12; and 1/0/2020 08:00, which is how a time alone comes out of some
/// programs.
std::optional<TimeText> slashedDate(Scan scan, std::optional<DateOrder> order)
{
    const auto date = numericDate(scan);
    if (!date) {
        return std::nullopt;
    }
    TimeText out;
    if (!clockAndEnd(scan, out)) {
        return std::nullopt;
    }
    if (date->first == 0 || date->second == 0) {
        out.doubtful = true;
        return out.ofDay ? std::optional(out) : std::nullopt;
    }
    if (const auto proven = date->proven()) {
        order = proven;
    }
    if (!order) {
        out.kind = Kind::ambiguousDate;
        return out;
    }
    const bool dayFirst = *order == DateOrder::dayFirst;
    out.date = dateOf(date->year, dayFirst ? date->second : date->first, dayFirst ? date->first : date->second);
    return out.date ? std::optional(out) : std::nullopt;
}

/// 21 Aug 2026 09:12, Aug 21, 2026, 21. august 2026 kl. 9.12.
std::optional<TimeText> spelledDate(Scan scan)
{
    auto d = scan.number(2);
    scan.eat('.');
    scan.blanks();
    scan.eat('-');
    const auto m = monthNamed(scan);
    if (!m) {
        return std::nullopt;
    }
    scan.blanks();
    scan.eat('-');
    if (!d) {
        d = scan.number(2);
        scan.eat(',');
        scan.blanks();
    }
    const auto y = scan.number(4);
    TimeText out;
    out.date = d && y && (y->digits == 2 || y->digits == 4) ? dateOf(fullYear(*y), *m, d->value) : std::nullopt;
    return out.date && clockAndEnd(scan, out) ? std::optional(out) : std::nullopt;
}

std::optional<TimeText> onWeekday(Scan scan)
{
    const auto day =
        scan.word({"monday",  "mon",       "mandag", "man",    "tuesday", "tue",      "tues", "tirsdag",  "tir",
                   "tirs",    "wednesday", "wed",    "onsdag", "ons",     "thursday", "thu",  "thur",     "thurs",
                   "torsdag", "tor",       "tors",   "friday", "fri",     "fredag",   "fre",  "saturday", "sat",
                   "lørdag",  "lør",       "sunday", "sun",    "søndag",  "søn"});
    if (!day) {
        return std::nullopt;
    }
    static constexpr std::array<unsigned, 33> iso{1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4,
                                                  4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7};
    scan.eat('.');
    TimeText out;
    out.weekday = weekday{iso[*day] % 7};
    if (!clockAndEnd(scan, out) || !out.ofDay) {
        return std::nullopt;
    }
    return out;
}

/// "Day 2 09:30", "D2 0930".
std::optional<TimeText> onDay(Scan scan)
{
    if (!scan.word({"day", "dag"}) && !(scan.eat('d') && scan.peek() >= '0' && scan.peek() <= '9')) {
        return std::nullopt;
    }
    scan.blanks();
    const auto n = scan.number(3);
    TimeText out;
    if (!n || n->value < 1) {
        return std::nullopt;
    }
    out.day = n->value - 1;
    scan.eat(':');
    return clockAndEnd(scan, out) ? std::optional(out) : std::nullopt;
}

std::optional<Millis> unit(Scan &scan)
{
    const std::size_t before = scan.at();
    scan.blanks();
    const auto word = scan.word({"d", "day",  "days",  "døgn",   "h",       "hr",   "hrs",     "hour",    "hours",
                                 "t", "time", "timer", "m",      "min",     "mins", "minute",  "minutes", "minutter",
                                 "s", "sec",  "secs",  "second", "seconds", "sek",  "sekunder"});
    if (!word) {
        scan.backTo(before);
        return std::nullopt;
    }
    return *word < 4    ? Millis{days{1}}
           : *word < 12 ? Millis{hours{1}}
           : *word < 18 ? Millis{minutes{1}}
                        : Millis{seconds{1}};
}

/// "00:15:00", "1 00:15:00", "1:30" (hours and minutes), "2 d 03:00:00", "1 h 10 min", "2h30".
std::optional<Millis> stretch(Scan &scan)
{
    const std::size_t start = scan.at();
    Millis sum{0};
    for (bool any = false;;) {
        const std::size_t before = scan.at();
        const auto n = scan.number(5);
        if (!n) {
            scan.backTo(any ? before : start);
            return any ? std::optional(sum) : std::nullopt;
        }
        if (scan.eat(':')) {
            const auto m = scan.number(2);
            const bool withSeconds = m && scan.eat(':');
            const auto s = withSeconds ? scan.number(2) : std::nullopt;
            if (!m || m->digits != 2 || m->value > 59 || (withSeconds && (!s || s->digits != 2 || s->value > 59))) {
                break;
            }
            return sum + at(n->value, m->value, s ? s->value : 0);
        }
        if (const auto each = unit(scan)) {
            sum += n->value * *each;
            if (const auto m = *each == Millis{hours{1}} ? scan.number(2) : std::nullopt) { // 2h30
                return sum + minutes{m->value};
            }
        } else if (!any && scan.eat(' ')) { // days, then a clock
            const std::size_t clockAt = scan.at();
            const auto h = scan.number(2);
            if (!h || !scan.eat(':')) {
                break;
            }
            scan.backTo(clockAt);
            sum += n->value * wholeDay;
        } else {
            break;
        }
        any = true;
        scan.blanks();
    }
    scan.backTo(start);
    return std::nullopt;
}

/// "+ 00:15:00", "T+2", "STARTEX + 30 min".
std::optional<TimeText> countedFromStart(Scan scan)
{
    const bool named = scan.word({"startex", "startøv", "start", "stx", "t", "ex", "s"}).has_value();
    scan.blanks();
    const bool before = scan.peek() == '-';
    TimeText out;
    out.kind = Kind::sinceStart;
    if (named && scan.atEnd()) {
        return out;
    }
    if (!scan.eat('+') && !scan.eat('-')) {
        return std::nullopt;
    }
    scan.blanks();
    const int sign = before ? -1 : 1;
    const std::size_t number = scan.at();
    if (const auto n = scan.number(4); n && scan.atEnd()) {
        out.sinceStart = sign * minutes{n->value};
        out.doubtful = n->value != 0; // minutes as a rule, but nothing says so
        return out;
    }
    scan.backTo(number);
    const auto length = stretch(scan);
    scan.blanks();
    if (!length || !scan.atEnd()) {
        return std::nullopt;
    }
    out.sinceStart = sign * *length;
    return out;
}

/// "J-60", "J+1 H+2 M-5", "D+1 09h00", "M-5": days (J, D), hours and minutes around the start.
std::optional<TimeText> countedByLetter(Scan scan)
{
    TimeText out;
    out.kind = Kind::sinceStart;
    int terms = 0;
    int dayOfStart = 0;
    bool onlyDays = true;
    while (!scan.atEnd()) {
        const std::size_t before = scan.at();
        const char letter = scan.peek();
        if (letter == 'j' || letter == 'd' || letter == 'h' || letter == 'm') {
            scan.eat(letter);
            scan.blanks();
            const bool minus = scan.peek() == '-';
            if (!scan.eat('+') && !scan.eat('-')) {
                return std::nullopt;
            }
            scan.blanks();
            const auto n = scan.number(4);
            if (!n) {
                return std::nullopt;
            }
            const Millis each = letter == 'h' ? Millis{hours{1}} : letter == 'm' ? Millis{minutes{1}} : wholeDay;
            out.sinceStart += (minus ? -1 : 1) * n->value * each;
            onlyDays = onlyDays && each == wholeDay;
            dayOfStart += each == wholeDay ? (minus ? -1 : 1) * n->value : 0;
            ++terms;
            scan.blanks();
            continue;
        }
        scan.backTo(before);
        const auto time = terms > 0 && onlyDays ? clock(scan) : std::nullopt;
        if (!time || !endsHere(scan, out.range)) {
            return std::nullopt;
        }
        out.kind = Kind::moment;
        out.sinceStart = Millis{0};
        out.day = dayOfStart;
        out.ofDay = time->ofDay;
        out.doubtful = time->doubtful;
    }
    return terms > 0 ? std::optional(out) : std::nullopt;
}

std::optional<TimeText> clockOnly(Scan scan)
{
    const auto time = clock(scan);
    TimeText out;
    if (!time || !endsHere(scan, out.range)) {
        return std::nullopt;
    }
    out.kind = Kind::moment;
    out.ofDay = time->ofDay;
    out.doubtful = time->doubtful;
    return out;
}

TimeText missing()
{
    TimeText out;
    out.kind = Kind::missing;
    return out;
}

TimeText sinceStart(Millis stretch)
{
    TimeText out;
    out.kind = Kind::sinceStart;
    out.sinceStart = stretch;
    return out;
}

Millis toWholeSeconds(Millis ms)
{
    return round<seconds>(ms);
}

/// A number that no format shows as a time.
TimeText ofNumber(double number, const TimeReading &reading)
{
    constexpr double firstDay = 20'000; // 1954
    constexpr double lastDay = 80'000;  // 2119
    TimeText out;
    if (reading.bareMinutes && std::abs(number) < 1e6) {
        return sinceStart(toWholeSeconds(Millis{static_cast<std::int64_t>(std::llround(number * 60'000))}));
    }
    const bool ofDay = number >= 0 && number < 1;
    if (ofDay || (number >= firstDay && number < lastDay)) {
        if (const auto moment = tables::momentOf(number, reading.date1904)) {
            out.kind = Kind::moment;
            out.date = ofDay ? std::nullopt : moment->date;
            out.ofDay = toWholeSeconds(moment->ofDay);
            out.doubtful = ofDay && number == 0;
        }
        return out;
    }
    const auto whole = static_cast<int>(number);
    if (number >= 100 && number <= 2400 && whole == number && whole % 100 < 60) { // 930, and 0930 without its nought
        out.kind = Kind::moment;
        out.ofDay = at(whole / 100, whole % 100);
        out.doubtful = true;
    }
    return out;
}

} // namespace

TimeText readTime(std::string_view text, const TimeReading &reading)
{
    if (isMissing(text)) {
        return missing();
    }
    if (text.size() > longestTime) {
        return {};
    }
    const std::string plain = tidied(text);
    Scan scan(plain);
    if (scan.eat('~') || scan.word({"ca", "circa", "approx", "approximately", "about", "around", "omtrent", "rundt"})) {
        scan.eat('.');
        scan.blanks();
        TimeText out = scan.atEnd() ? TimeText{} : readTime(scan.rest(), reading);
        out.doubtful = out.kind == Kind::moment || out.kind == Kind::sinceStart;
        return out;
    }
    if (reading.bareMinutes) {
        Scan number(plain);
        if (const auto n = number.number(5); n && number.atEnd()) {
            return sinceStart(minutes{n->value});
        }
        Scan counted(plain);
        if (const auto length = stretch(counted); length && counted.atEnd()) {
            return sinceStart(*length);
        }
    }
    for (const auto attempt :
         {isoDate, dateTimeGroup, spelledDate, onWeekday, onDay, countedFromStart, countedByLetter, clockOnly}) {
        if (const auto time = attempt(scan)) {
            return *time;
        }
    }
    if (const auto time = slashedDate(scan, reading.order)) {
        return *time;
    }
    Scan fraction(plain); // 0.4583 or 40301.375, as a csv of unformatted cells has them
    const auto whole = fraction.number(5);
    if (whole && fraction.eat('.') && fraction.number(18) && fraction.atEnd()) {
        double number = 0;
        std::from_chars(plain.data(), plain.data() + plain.size(), number);
        TimeText out = ofNumber(number, reading);
        out.doubtful = true;
        return out;
    }
    return {};
}

TimeText readTime(const tables::Cell &cell, const TimeReading &reading)
{
    if (cell.kind == tables::CellKind::error) {
        return missing();
    }
    if (cell.kind == tables::CellKind::date && cell.number) {
        const auto moment = tables::momentOf(*cell.number, reading.date1904);
        if (!moment) {
            return {};
        }
        TimeText out;
        out.kind = Kind::moment;
        out.date = moment->date;
        const Millis ofDay = toWholeSeconds(moment->ofDay);
        if (ofDay > Millis{0} || !out.date || cell.text.find(':') != std::string::npos) {
            out.ofDay = ofDay;
        }
        return out;
    }
    if (cell.kind == tables::CellKind::number && cell.number) {
        return ofNumber(*cell.number, reading);
    }
    return readTime(cell.text, reading);
}

std::optional<DateOrder> provenOrder(std::string_view text)
{
    if (text.size() > longestTime) {
        return std::nullopt;
    }
    const std::string plain = tidied(text);
    Scan scan(plain);
    const auto date = numericDate(scan);
    if (!date || date->mark == '.' || date->first == date->second) {
        return std::nullopt;
    }
    const auto proven = date->proven();
    const int d = proven == DateOrder::monthFirst ? date->second : date->first;
    const int m = proven == DateOrder::monthFirst ? date->first : date->second;
    return proven && dateOf(date->year, m, d) ? proven : std::nullopt;
}

std::optional<TimeText> dayOfHeading(std::string_view text, const TimeReading &reading)
{
    if (text.size() > longestTime) {
        return std::nullopt;
    }
    const std::string plain = tidied(text);
    Scan scan(plain);
    if (scan.word({"day", "dag"})) {
        scan.blanks();
        if (const auto n = scan.number(3); n && n->value > 0) {
            TimeText out;
            out.kind = Kind::moment;
            out.day = n->value - 1;
            return out;
        }
    }
    const TimeText time = readTime(text, reading);
    return time.kind == Kind::moment && time.date && !time.ofDay ? std::optional(time) : std::nullopt;
}

} // namespace samvirke::exchange
