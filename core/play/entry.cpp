// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/entry.h"

#include "plan/lookup.h"

namespace samvirke {

std::string_view sourceOf(const Scenario &scenario, const Happened &happened)
{
    if (const auto *spoken = std::get_if<ActSpoken>(&happened.event); spoken != nullptr && spoken->recalled) {
        return "recalled";
    }
    if (happened.seat.empty()) {
        return std::holds_alternative<QuestionnaireAnswered>(happened.event) ? "anonymous" : "host";
    }
    const Seat *seat = find(scenario.seats, happened.seat);
    switch (seat == nullptr ? SeatKind::player : seat->kind) {
    case SeatKind::facilitator: return "facilitator";
    case SeatKind::loggist: return "loggist";
    case SeatKind::evaluator: return "evaluator";
    case SeatKind::counterPlay: return "counter-play";
    case SeatKind::player:
    case SeatKind::paper: return "self";
    }
    return "self";
}

} // namespace samvirke
