// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_cards.h"

#include "plan/lookup.h"
#include "play/visible.h"

#include <algorithm>

namespace samvirke {

std::vector<SeatCard> seatCards(const HostThread &host, const QString &address)
{
    const Scenario &scenario = host.hosted()->scenario;
    const auto own = std::ranges::find(scenario.seats, SeatKind::facilitator, &Seat::kind);
    std::vector<SeatCard> cards;
    for (const Seat &seat : scenario.seats) {
        const auto code = host.codeOf(seat.id);
        if (!code || &seat == &*own) {
            continue;
        }
        const Scenario given =
            scenarioFor(scenario, host.hosted()->variant, seat); // no more than the seat will be told
        QStringList agencies;
        const Agency *first = nullptr;
        for (const Agency &agency : given.agencies) {
            if (belongsTo(seat, agency.id) || seat.agency == agency.id) {
                agencies += fromUtf8(agency.name);
                first = first == nullptr ? &agency : first;
            }
        }
        SeatCard card;
        card.exercise = fromUtf8(scenario.title);
        card.seat = fromUtf8(seat.name);
        card.agency = agencies.join(QStringLiteral(", "));
        if (first != nullptr) {
            card.mandate = agencies.size() == 1 ? fromUtf8(first->mandate).simplified() : QString{};
            card.look = lookOf(scenario, first->id);
        }
        card.code = fromUtf8(code->shown());
        card.address = address;
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace samvirke
