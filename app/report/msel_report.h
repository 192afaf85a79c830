// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace samvirke {

/// The list of injects for the wall, on A3: all of it, in the author's order, with what is expected and the notes. It
/// is for those who lead the exercise.
/// @p scenario as it is played, with its texts in the language of @p words
/// @p made when it is printed
[[nodiscard]] Report mselReport(const Words &words, const Scenario &scenario, const QDateTime &made);

} // namespace samvirke
