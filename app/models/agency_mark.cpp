// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agency_mark.h"

namespace samvirke {

QString markOf(const Scenario &scenario, const AgencyId &agency)
{
    if (agency.empty()) {
        return {};
    }
    const AgencyLook light = lookOf(scenario, agency, false);
    const AgencyLook dark = lookOf(scenario, agency, true);
    return QStringLiteral("%1/%2/%3/%4")
        .arg(light.shape, light.colour.name().mid(1), dark.colour.name().mid(1), light.code);
}

} // namespace samvirke
