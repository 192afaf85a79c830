// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/events.h"
#include "report/words.h"

namespace samvirke {

/// Something that was sent or told, as the seat reads it that got or sent it.
struct SeatText
{
    QString kind;     ///< "Telephone", "Question", "Request"
    QString title;    ///< one line
    QString text;     ///< the whole of it
    QString from, to; ///< in words
    QString by;       ///< the channel; empty where none was named
};

/// @p scenario as the seat was given it.
[[nodiscard]] SeatText seatText(const Words &words, const Scenario &scenario, const Happened &happened);

[[nodiscard]] QString mediumText(const Words &words, Medium medium);
[[nodiscard]] QString partyText(const Words &words, const Scenario &scenario, const Party &party);
[[nodiscard]] QString addresseesText(const Words &words, const Scenario &scenario, const Addressees &sent);
/// The seat and its agency: "Police: Patrol".
[[nodiscard]] QString senderText(const Words &words, const Scenario &scenario, const Happened &happened);
[[nodiscard]] QString resourceStateText(const Words &words, ResourceState state);

/// "22:47" in the story, or "T+00:07:30" where the scenario has no story time.
[[nodiscard]] QString momentText(const Clock &clock, ExerciseTime at);

} // namespace samvirke
