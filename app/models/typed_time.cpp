// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typed_time.h"

#include "exchange/times.h"
#include "plan/duration.h"
#include "plan/schedule.h"
#include "plan/story.h"
#include "report/trigger_text.h"

#include <QRegularExpression>

#include <optional>

namespace samvirke {

namespace {

using exchange::TimeText;

QString sinceStart(ExerciseTime at)
{
    QString text = fromUtf8(formatExerciseTime(at));
    if (text.endsWith(QLatin1String(":00"))) {
        text.chop(3);
    }
    return text;
}

/// "5", "1:30", "90 s": minutes where nothing is said.
std::optional<Millis> stretchTyped(const QString &text)
{
    if (const auto stretch = parseDuration(text.toStdString())) {
        return stretch;
    }
    exchange::TimeReading reading;
    reading.bareMinutes = true;
    const TimeText time = exchange::readTime(text.toStdString(), reading);
    return time.kind == TimeText::Kind::sinceStart && time.sinceStart >= Millis{0} ? std::optional(time.sinceStart)
                                                                                   : std::nullopt;
}

/// The time of the nearest row above that has one.
ExerciseTime timeAbove(const Scenario &scenario, std::size_t row)
{
    const Schedule schedule = plannedTimes(scenario);
    for (std::size_t i = row; i-- > 0;) {
        if (const auto it = schedule.injects.find(scenario.injects[i].id); it != schedule.injects.end()) {
            return it->second;
        }
    }
    return ExerciseTime{0};
}

std::optional<ExerciseTime> onTheClock(const Clock &clock, Millis ofDay)
{
    const auto start = parseStoryTime(clock.storyStart);
    if (!start) {
        return ofDay;
    }
    constexpr std::int64_t day = 24LL * 3600 * 1000;
    const std::int64_t since = ((ofDay.count() - *start * 1000) % day + day) % day;
    return clock.storyRatePermille > 0 ? std::optional(ExerciseTime(since * 1000 / clock.storyRatePermille))
                                       : std::nullopt;
}

} // namespace

QString timeText(const Words &words, const Scenario &scenario, const Trigger &release)
{
    if (const auto *at = std::get_if<AtTime>(&release)) {
        return sinceStart(at->at);
    }
    if (const auto *after = std::get_if<AfterInject>(&release)) {
        const auto it = std::ranges::find(scenario.injects, after->inject, &Inject::id);
        return QStringLiteral("#%1 +%2").arg(it == scenario.injects.end() ? fromUtf8(after->inject.value)
                                                                          : injectNumber(*it),
                                             fromUtf8(formatDuration(after->delay)));
    }
    if (const auto *raw = std::get_if<Unscheduled>(&release)) {
        return fromUtf8(raw->raw);
    }
    return std::holds_alternative<ByHand>(release) ? QString{} : triggerText(words, scenario, release);
}

Trigger typedTime(const Scenario &scenario, std::size_t row, const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        return ByHand{};
    }
    static const QRegularExpression afterOther(QStringLiteral("^#([^ +]+) ?(?:\\+ ?(.*))?$"));
    if (const auto match = afterOther.match(text); match.hasMatch()) {
        const QString called = match.captured(1);
        const auto delay = match.captured(2).isEmpty() ? std::optional(Millis{0}) : stretchTyped(match.captured(2));
        for (std::size_t i = 0; i < scenario.injects.size(); ++i) {
            const Inject &inject = scenario.injects[i];
            if (delay && i != row && (injectNumber(inject) == called || fromUtf8(inject.id.value) == called)) {
                return AfterInject{inject.id, *delay};
            }
        }
        return Unscheduled{text.toStdString()};
    }
    if (text.startsWith(QLatin1Char('+'))) {
        const auto stretch = stretchTyped(text.mid(1).trimmed());
        return stretch ? Trigger(AtTime{timeAbove(scenario, row) + *stretch}) : Unscheduled{text.toStdString()};
    }
    static const QRegularExpression minutes(QStringLiteral("^\\d{1,2}$"));
    if (minutes.match(text).hasMatch()) {
        return AtTime{std::chrono::minutes(text.toInt())};
    }
    const TimeText time = exchange::readTime(text.toStdString(), {});
    if (time.kind == TimeText::Kind::sinceStart && time.sinceStart >= Millis{0}) {
        return AtTime{time.sinceStart};
    }
    if (time.kind == TimeText::Kind::moment && time.ofDay && !time.date && !time.weekday && !time.day) {
        if (const auto at = onTheClock(scenario.clock, *time.ofDay)) {
            return AtTime{*at};
        }
    }
    if (const auto stretch = parseDuration(text.toStdString())) {
        return AtTime{*stretch};
    }
    return Unscheduled{text.toStdString()};
}

} // namespace samvirke
