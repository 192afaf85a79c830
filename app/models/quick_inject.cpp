// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quick_inject.h"

#include "plan/lookup.h"
#include "report/agency_look.h"

#include <chrono>

namespace samvirke {

namespace {

bool isSame(const std::string &name, const QString &typed)
{
    return QString::fromStdString(name).remove(QLatin1Char(' ')).compare(typed, Qt::CaseInsensitive) == 0;
}

std::optional<Party> partyNamed(const Scenario &scenario, const QString &typed)
{
    if (isSame(everybody.value, typed)) {
        return everybody;
    }
    for (const Agency &agency : scenario.agencies) {
        if (isSame(agency.id.value, typed) || isSame(agency.name, typed) ||
            lookOf(scenario, agency.id).code.compare(typed, Qt::CaseInsensitive) == 0) {
            return Party(agency.id.value);
        }
    }
    for (const Seat &seat : scenario.seats) {
        if (!isControl(seat.kind) && (isSame(seat.id.value, typed) || isSame(seat.name, typed))) {
            return Party(seat.id.value);
        }
    }
    return std::nullopt;
}

} // namespace

TypedInject readTyped(const Scenario &scenario, const QString &typed)
{
    TypedInject read;
    QString rest = typed.trimmed();
    while (rest.startsWith(QLatin1Char('@'))) {
        const QString name = rest.mid(1).section(QLatin1Char(' '), 0, 0);
        if (const auto party = partyNamed(scenario, name)) {
            if (!contains(read.to, *party)) {
                read.to.push_back(*party);
            }
        } else {
            read.unknown += name;
        }
        rest = rest.mid(1 + name.size()).trimmed();
    }
    read.text = rest;
    return read;
}

std::optional<ExerciseTime> readMoment(const QString &typed, ExerciseTime now)
{
    QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("T+"), Qt::CaseInsensitive)) {
        text = text.mid(2);
    }
    const bool after = text.startsWith(QLatin1Char('+'));
    const QStringList parts = text.mid(after ? 1 : 0).split(QLatin1Char(':'));
    if (parts.size() > 3) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool good = false;
        const int number = parts[i].toInt(&good);
        constexpr int most = 10'000;
        if (!good || number < 0 || number > most || (i > 0 && number > 59)) {
            return std::nullopt;
        }
        value = value * 60 + number;
    }
    const Millis stretch =
        parts.size() == 1 ? Millis{std::chrono::minutes{value}} : Millis{std::chrono::seconds{value}};
    return after ? now + stretch : stretch;
}

} // namespace samvirke
