// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/events.h"

#include <vector>

/// To whom something goes, and what it carries, whatever kind it is.
namespace samvirke {

/// Whom @p event is sent to or told, where it is sent at all; else null.
[[nodiscard]] const Addressees *addresseesOf(const Event &event);
/// True if @p seat is among @p addressees or a member of their channel, where it is a common one.
[[nodiscard]] bool isAddressed(const Scenario &scenario, const Addressees &addressees, const Seat &seat);
/// Agencies that @p sent reaches, members of a common channel included, in the plan's order.
[[nodiscard]] std::vector<AgencyId> agenciesReached(const Scenario &scenario, const Addressees &sent);
/// The information items that @p event carries.
[[nodiscard]] std::vector<ItemId> itemsOf(const Event &event);

} // namespace samvirke
