// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/names.h"

#include "exchange/folding.h"
#include "plan/duration.h"
#include "plan/lookup.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

QStringList splitAt(const QString &typed, const char *separators)
{
    const QRegularExpression at(QStringLiteral("[%1\n]").arg(QLatin1String(separators)));
    QStringList parts;
    for (const QString &part : typed.split(at, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts += part.trimmed();
        }
    }
    return parts;
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const Named *named(const std::vector<Named> &all, const QString &typed)
{
    const auto it = std::ranges::find_if(all, [&](const Named &one) {
        return sameName(one.shown, typed) || sameName(fromUtf8(one.id), typed) ||
               one.also.contains(typed, Qt::CaseInsensitive);
    });
    return it == all.end() ? nullptr : &*it;
}

QString shownAs(const std::vector<Named> &all, std::string_view id)
{
    const auto it = std::ranges::find(all, id, &Named::id);
    return it == all.end() ? fromUtf8(std::string(id)) : it->shown;
}

QStringList namesOf(const std::vector<Named> &all)
{
    QStringList names;
    for (const Named &one : all) {
        names += one.shown;
        names += one.also;
    }
    names.removeAll(QString{});
    names.removeDuplicates();
    return names;
}

std::vector<Named> agenciesNamed(const Scenario &scenario)
{
    std::vector<Named> all;
    for (const Agency &agency : scenario.agencies) {
        all.push_back({agency.id.value,
                       fromUtf8(agency.code.empty() ? agency.name : agency.code),
                       {fromUtf8(agency.name), fromUtf8(agency.code)}});
        all.back().also.removeAll(QString{});
    }
    return all;
}

std::vector<Named> partiesNamed(const Words &words, const Scenario &scenario)
{
    std::vector<Named> all = agenciesNamed(scenario);
    all.push_back({everybody.value, words("Edit", "all"), {}});
    for (const Seat &seat : scenario.seats) {
        if (!isControl(seat.kind)) {
            all.push_back({seat.id.value, fromUtf8(seat.id.value), {fromUtf8(seat.name)}});
        }
    }
    return all;
}

std::string slugOr(const QString &text, const char *otherwise)
{
    const std::string made = exchange::slug(text.toStdString());
    return made.empty() ? otherwise : made;
}

QString yesText(const Words &words, bool value)
{
    return value ? words("Edit", "yes") : words("Edit", "no");
}

std::optional<bool> yesTyped(const Words &words, const QString &typed)
{
    const QString text = typed.trimmed();
    if (sameName(text, words("Edit", "yes")) || sameName(text, QStringLiteral("yes")) || text == QLatin1String("x") ||
        text == QLatin1String("1")) {
        return true;
    }
    if (text.isEmpty() || sameName(text, words("Edit", "no")) || sameName(text, QStringLiteral("no")) ||
        text == QLatin1String("0")) {
        return false;
    }
    return std::nullopt;
}

std::optional<Millis> takeStretch(QString &text)
{
    static const QRegularExpression behind(QStringLiteral("^(.*?)\\s*((?:\\d+ ?(?:h|min|m|s)\\s*)+)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = behind.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    static const QRegularExpression bareMinutes(QStringLiteral("(\\d+) ?m(?!in)"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unit(QStringLiteral("(\\d+) ?(h|min|s)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString stretch = match.captured(2).trimmed();
    stretch.replace(bareMinutes, QStringLiteral("\\1 min"));
    stretch.replace(unit, QStringLiteral("\\1 \\2"));
    const auto within = parseDuration(stretch.toLower().toStdString());
    if (within) {
        text = match.captured(1).trimmed();
    }
    return within;
}

std::optional<Millis> minutesTyped(const QString &typed)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (isNumber) {
        return minutes >= 0 ? std::optional<Millis>(std::chrono::minutes(minutes)) : std::nullopt;
    }
    return parseDuration(text.toStdString());
}

} // namespace samvirke
