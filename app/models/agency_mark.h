// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/agency_look.h"

#include <QString>

namespace samvirke {

/// How an agency is shown in Quick: "square/0e3acd/4375f7/PO", which qml/Controls/AgencyMark.qml draws. Empty for no
/// agency.
[[nodiscard]] QString markOf(const Scenario &scenario, const AgencyId &agency);

} // namespace samvirke
