// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

namespace samvirke {

/// How an agency is shown: shape, two letters and colour together, never colour alone.
struct AgencyLook
{
    QString code;
    QString shape;
    QColor colour;

    /// The shape's corners around @p centre.
    [[nodiscard]] std::vector<QPointF> symbol(QPointF centre, double radius) const;
};

/// From the scenario; what it leaves open is the default of the code, else the next free shape.
[[nodiscard]] AgencyLook lookOf(const Scenario &scenario, const AgencyId &agency, bool dark = false);

/// "PO, FI"
[[nodiscard]] QString agencyCodes(const Scenario &scenario, const std::vector<AgencyId> &agencies);

} // namespace samvirke
