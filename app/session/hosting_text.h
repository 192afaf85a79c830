// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/host_session.h"
#include "session/seat_session.h"
#include "session/simulated_line.h"

namespace samvirke {

/// Why hosting @p file did not begin, and what to do.
[[nodiscard]] QString hostingErrorText(const Words &words, const HostingError &error, const QString &file);

/// Why a seat's line ended, and what to do. @param why where it was denied
[[nodiscard]] QString lineEndText(const Words &words, SimulatedLine::End end, Denied::Why why);

/// How a person's seat is connected, in a word or two.
[[nodiscard]] QString connectionText(const Words &words, const SeatSession &session);
/// What that means and what to do; empty where all is well.
[[nodiscard]] QString connectionHelp(const Words &words, const SeatSession &session);

} // namespace samvirke
