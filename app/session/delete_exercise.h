// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"

/// Deleting an exercise for good: its record, its keys, and what the program wrote beside it.
namespace samvirke {

/// What goes with the exercise at @p path, itself first: all that is there of it.
[[nodiscard]] QStringList filesOfExercise(const QString &path);
/// What lies in its folder and stays, because the program did not write it; by name.
[[nodiscard]] QStringList filesThatStay(const QString &path);

/// Deletes them, and the folder if nothing is left in it. An exercise that is under way is left alone.
/// @returns what went wrong and what to do, or an empty text
[[nodiscard]] QString deleteExercise(const Words &words, const QString &path);

} // namespace samvirke
