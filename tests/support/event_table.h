// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/lookup.h"
#include "play/describe_events.h"
#include "play/events.h"

#include <QFile>
#include <QMap>
#include <QStringList>
#include <QtTest>

#include <functional>

/// The event table of core/play/README.md, read as text, and what its words mean.
namespace samvirke::test {

struct TableRow
{
    QString command, fields, who, during, sees, leftOut;
};

/// The event table of core/play/README.md by event.
inline const QMap<QString, TableRow> &readTable()
{
    static QMap<QString, TableRow> rows;
    if (!rows.isEmpty()) {
        return rows;
    }
    QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/core/play/README.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no README");
    }
    bool inTable = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QStringLiteral(" | "));
        if (line.startsWith(QStringLiteral("| Event | Command"))) {
            inTable = true;
        } else if (inTable && cells.size() == 8 && !line.startsWith(QStringLiteral("|---"))) {
            rows.insert(cells.at(0).mid(2),
                        {cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(5), cells.at(6)});
        }
    }
    return rows;
}

inline const TableRow &readmeRow(Kind kind)
{
    static const std::vector<TableRow> rows = [] {
        std::vector<TableRow> all;
        for (std::size_t i = 0; i < kindCount; ++i) {
            all.push_back(readTable().value(QString::fromUtf8(infoOf(static_cast<Kind>(i)).name.data())));
        }
        return all;
    }();
    return rows[static_cast<std::size_t>(kind)];
}

/// Finds what happened by its name, if it is something that can be named.
using ThingNamed = std::function<const Happened *(Ref)>;

/// What `of` holds, where there is such a field.
inline Ref subjectNamedBy(const Event &event)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.of; }) {
                return e.of;
            } else {
                return Ref{};
            }
        },
        event);
}

/// What the words of the README say about who sees an event, written a second time and without the code under test.
inline bool readmeSays(const Scenario &scenario, const ThingNamed &thing, const Happened &h, const Seat &seat)
{
    if (seat.kind == SeatKind::facilitator) {
        return true;
    }
    if (seat.kind == SeatKind::paper) {
        return false;
    }
    if (h.seat == seat.id && !h.seat.empty()) {
        return true;
    }
    const bool evaluator = seat.kind == SeatKind::evaluator;
    const auto sits = [&](const AgencyId &agency) {
        return !agency.empty() &&
               (seat.agency == agency || std::ranges::find(seat.plays, agency) != seat.plays.end()) &&
               !isControl(seat.kind);
    };
    const auto named = [&](const Party &party) {
        if (isControl(seat.kind)) {
            return false;
        }
        if (party.value == "all") {
            return seat.kind != SeatKind::counterPlay;
        }
        return party.value == seat.id.value || sits(AgencyId(party.value));
    };
    const auto addressed = [&] {
        bool hit = false;
        std::visit(
            [&](const auto &e) {
                const Addressees *to = nullptr;
                if constexpr (requires { e.sent; }) {
                    to = &e.sent;
                } else if constexpr (requires { e.told; }) {
                    to = &e.told;
                }
                if (to != nullptr) {
                    hit = std::ranges::any_of(to->to, named);
                    for (const Channel &channel : scenario.channels) {
                        hit = hit || (channel.id == to->channel && channel.common &&
                                      std::ranges::any_of(channel.members, named));
                    }
                }
            },
            h.event);
        return hit;
    };
    const auto loggistOf = [&](const AgencyId &agency) { return seat.kind == SeatKind::loggist && sits(agency); };
    const Ref of = subjectNamedBy(h.event);
    const Happened *subject = thing(of);
    const auto seesSubject = [&] { return subject != nullptr && readmeSays(scenario, thing, *subject, seat); };
    const auto ownAgency = [&] { return sits(h.agency) && (of.empty() || seesSubject()); };
    const QString &sees = readmeRow(kindOf(h.event)).sees;
    if (sees == QLatin1String("everyone")) {
        const auto *phase = std::get_if<PhaseChanged>(&h.event);
        return phase == nullptr || phase->announced || evaluator;
    }
    if (sees == QLatin1String("control")) {
        return evaluator;
    }
    if (sees == QLatin1String("facilitators")) {
        return false;
    }
    if (sees == QLatin1String("own agency")) {
        return ownAgency() || evaluator;
    }
    if (sees == QLatin1String("addressed")) {
        return addressed() || loggistOf(h.agency) || evaluator;
    }
    if (sees == QLatin1String("own agency, addressed")) {
        return ownAgency() || addressed() || evaluator;
    }
    if (sees == QLatin1String("as its subject")) {
        return seesSubject();
    }
    if (sees == QLatin1String("own agency, author")) {
        return ownAgency() || evaluator ||
               (subject != nullptr &&
                ((!subject->seat.empty() && subject->seat == seat.id) || loggistOf(subject->agency)));
    }
    if (sees == QLatin1String("asked")) {
        return evaluator || std::ranges::any_of(std::get<RoundOpened>(h.event).asked, sits);
    }
    if (sees == QLatin1String("captured")) {
        const Seat *by = find(scenario.seats, h.seat);
        return evaluator || (ownAgency() && by != nullptr && !isControl(by->kind));
    }
    qFatal("the README has a word for visibility that is not known here: %s", qPrintable(sees));
    return false;
}

} // namespace samvirke::test
