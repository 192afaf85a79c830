// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace samvirke {

/// What somebody typed: whom it names in front ("@PO @fir-crew A second ambulance is late") and the text behind.
struct TypedInject
{
    std::vector<Party> to;
    QString text;
    QStringList unknown; ///< names that nobody has
};

/// Agencies by code, name or id, seats by id or name without blanks, "@all" for everybody; case does not matter.
[[nodiscard]] TypedInject readTyped(const Scenario &scenario, const QString &typed);

/// A time of the exercise as somebody types it: "12" and "12:30" are minutes, "1:05:00" hours, "+5" minutes from
/// @p now. Nothing for anything else.
[[nodiscard]] std::optional<ExerciseTime> readMoment(const QString &typed, ExerciseTime now);

} // namespace samvirke
