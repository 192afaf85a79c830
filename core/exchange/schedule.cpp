// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedule.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace samvirke::exchange {

namespace {

using namespace std::chrono;
using Kind = TimeText::Kind;

constexpr Millis wholeDay = days{1};
constexpr std::int64_t farDays = 190;      ///< from the middle date: a slip of the pen, not an exercise
constexpr Millis midnightGap = hours{12};  ///< a clock that falls back by more has passed midnight
constexpr Millis lengthStep = minutes{15}; ///< what is added after the last inject, rounded up to

/// Places rows on one line: days since 1970 where any row has a date, else since the first day.
class Line
{
public:
    explicit Line(const std::vector<RowTime> &rows) : m_rows(rows), m_days(rows.size()), m_notes(rows.size())
    {
        for (const RowTime &row : rows) {
            if (const auto date = dateOf(row); date && row.time.kind == Kind::moment) {
                m_dates.push_back(*date);
            }
        }
        m_dated = !m_dates.empty();
        place();
        if (m_dated) {
            watchDates();
        }
    }

    [[nodiscard]] std::optional<Millis> at(std::size_t i) const
    {
        return m_days[i] ? std::optional(*m_days[i] * wholeDay + m_rows[i].time.ofDay.value_or(Millis{0}))
                         : std::nullopt;
    }
    [[nodiscard]] bool dated() const { return m_dated; }
    [[nodiscard]] const std::vector<NoteKind> &notes(std::size_t i) const { return m_notes[i]; }

private:
    [[nodiscard]] static std::optional<std::int64_t> dateOf(const RowTime &row)
    {
        const auto &date = row.time.date ? row.time.date : row.date.date;
        return date ? std::optional<std::int64_t>(sys_days{*date}.time_since_epoch().count()) : std::nullopt;
    }

    void place()
    {
        std::int64_t today = m_dated ? m_dates.front() : 0;
        const std::int64_t dayOne = today;
        std::optional<weekday> lastWeekday;
        std::optional<std::int64_t> lastNamed;
        bool dated = false;
        std::optional<Millis> before; // the clock of the last row that had nothing but a clock
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const RowTime &row = m_rows[i];
            if (row.time.kind != Kind::moment) {
                continue;
            }
            const auto counted = row.time.day ? row.time.day : row.date.day;
            const Millis ofDay = row.time.ofDay.value_or(Millis{0});
            if (const auto date = dateOf(row)) {
                today = *date;
                dated = true;
                before = ofDay;
            } else if (counted) {
                const std::int64_t named = dayOne + *counted;
                if (lastNamed == named && before && *before - ofDay > midnightGap) {
                    ++today; // what stands under "Day 1" may go on past midnight
                    m_notes[i].push_back(NoteKind::pastMidnight);
                } else if (lastNamed != named) {
                    today = named;
                    lastNamed = named;
                }
                before = ofDay;
            } else if (row.time.weekday) {
                if (lastWeekday) {
                    today += (*row.time.weekday - *lastWeekday).count();
                }
                lastWeekday = row.time.weekday;
                before = ofDay;
            } else {
                if (before && *before - ofDay > midnightGap) {
                    ++today;
                    m_notes[i].push_back(NoteKind::pastMidnight);
                } else if (m_dated && !dated) {
                    m_notes[i].push_back(NoteKind::timeDoubtful); // dates begin further down
                }
                before = ofDay;
            }
            m_days[i] = today;
        }
    }

    /// A date that neighbours do not share may belong to another sheet; one far from all others is no date.
    void watchDates()
    {
        std::ranges::sort(m_dates);
        const std::int64_t middle = m_dates[m_dates.size() / 2];
        std::vector<std::size_t> placed;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_days[i] && std::abs(*m_days[i] - middle) > farDays) {
                m_days[i].reset();
                m_notes[i] = {NoteKind::dateFar};
            } else if (m_days[i]) {
                placed.push_back(i);
            }
        }
        for (std::size_t i = 1; i + 1 < placed.size(); ++i) {
            const std::int64_t day = *m_days[placed[i]];
            const std::int64_t previous = *m_days[placed[i - 1]];
            const std::int64_t next = *m_days[placed[i + 1]];
            if (previous == next && day != previous) {
                m_notes[placed[i]].push_back(NoteKind::dateOdd);
            }
        }
    }

    const std::vector<RowTime> &m_rows;
    std::vector<std::optional<std::int64_t>> m_days;
    std::vector<std::vector<NoteKind>> m_notes;
    std::vector<std::int64_t> m_dates;
    bool m_dated = false;
};

std::string clockText(Millis ofDay)
{
    const auto second = duration_cast<seconds>(ofDay).count();
    std::array<char, 16> out{};
    if (second % 60 != 0) {
        std::snprintf(out.data(), out.size(), "%02d:%02d:%02d", static_cast<int>(second / 3600),
                      static_cast<int>(second / 60 % 60), static_cast<int>(second % 60));
    } else {
        std::snprintf(out.data(), out.size(), "%02d:%02d", static_cast<int>(second / 3600),
                      static_cast<int>(second / 60 % 60));
    }
    return out.data();
}

std::string dateText(std::int64_t daysSince1970)
{
    const year_month_day date{sys_days{days{daysSince1970}}};
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return out.data();
}

Millis roundedUp(Millis length)
{
    const auto steps = (length.count() + lengthStep.count() - 1) / lengthStep.count();
    return steps * lengthStep;
}

} // namespace

Millis lengthAfter(Millis last)
{
    return roundedUp(last + lengthStep);
}

Schedule scheduleOf(const std::vector<RowTime> &rows)
{
    Schedule out;
    out.rows.resize(rows.size());
    const Line line(rows);

    std::optional<Millis> origin;
    bool originActive = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto at = line.at(i);
        if (at && rows[i].isStart) { // it says so itself
            origin = at;
            out.start = i;
            break;
        }
        const bool earlier = at && (!origin || *at < *origin);
        if (at && (rows[i].active == originActive ? earlier : rows[i].active)) {
            origin = at;
            originActive = rows[i].active;
            out.start = i;
        }
    }

    Millis last{0};
    std::optional<Millis> end;
    bool any = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RowTime &row = rows[i];
        Scheduled &scheduled = out.rows[i];
        scheduled.notes = line.notes(i);
        scheduled.release = Unscheduled{row.raw};
        std::optional<Millis> at;
        switch (row.time.kind) {
        case Kind::missing: scheduled.notes.push_back(NoteKind::noTime); break;
        case Kind::unreadable: scheduled.notes.push_back(NoteKind::timeUnreadable); break;
        case Kind::ambiguousDate: scheduled.notes.push_back(NoteKind::dateAmbiguous); break;
        case Kind::sinceStart: at = row.time.sinceStart; break;
        case Kind::moment:
            if (const auto onLine = line.at(i)) {
                at = *onLine - *origin;
            }
            break;
        }
        if (!at) {
            continue;
        }
        if (*at < Millis{0}) {
            if (row.active) {
                scheduled.notes.push_back(NoteKind::beforeStart);
            }
            continue;
        }
        if (*at > 2 * farDays * wholeDay) {
            scheduled.notes.push_back(NoteKind::dateFar);
            continue;
        }
        const bool dayOnly = row.time.kind == Kind::moment && !row.time.ofDay;
        if ((row.time.doubtful || dayOnly) && !std::ranges::count(scheduled.notes, NoteKind::timeDoubtful)) {
            scheduled.notes.push_back(NoteKind::timeDoubtful);
        }
        if (row.time.range) {
            scheduled.notes.push_back(NoteKind::timeRange);
        }
        scheduled.release = AtTime{*at};
        any = true;
        last = std::max(last, *at);
        if (row.isEnd) {
            end = at;
        }
    }
    out.lengthAssumed = !any;
    const bool endIsLast = end && *end == last && last > Millis{0};
    out.length = !any ? lengthWithout : endIsLast ? last : lengthAfter(last);
    if (out.start) {
        const auto day = floor<days>(*origin);
        const Millis ofDay = *origin - day;
        if (line.dated()) {
            out.storyStart = dateText(day.count()) + " " + clockText(ofDay);
            out.startsAt = out.storyStart;
        } else {
            out.startsAt = clockText(ofDay);
        }
    }
    return out;
}

} // namespace samvirke::exchange
