// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Where scenarios and exercises lie.
namespace samvirke {

/// The scenarios that come with the program; empty if they are not found. SAMVIRKE_SCENARIOS names another folder.
[[nodiscard]] QString shippedScenarios();
/// The user's own, in the folder for documents.
[[nodiscard]] QString ownScenarios();
/// Where exercises and rehearsals are kept, in the folder for documents.
[[nodiscard]] QString ownExercises();

/// What people call the exercise in @p file: its folder where the file is called as all are.
[[nodiscard]] QString exerciseName(const QString &file);

/// A folder in @p parent that is not there yet: "night-stop", "night-stop 2", ...
[[nodiscard]] QString freeFolder(const QString &parent, const QString &name);

} // namespace samvirke
