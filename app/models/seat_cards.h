// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/seat_cards.h"
#include "session/host_thread.h"

namespace samvirke {

/// A card for each seat whose code this program can tell, but for the facilitator's.
[[nodiscard]] std::vector<SeatCard> seatCards(const HostThread &host, const QString &address);

} // namespace samvirke
