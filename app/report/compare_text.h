// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/compare.h"
#include "report/words.h"

namespace samvirke {

/// Why plays cannot be compared, and what to do. @param names of the plays
[[nodiscard]] QString compareErrorText(const Words &words, const CompareError &error, const QStringList &names);

/// What the plays have between them, in lines. Of takes by the same people it is said that they know the scenario now;
/// of groups in conditions whether chance could have made the difference, where there are enough of them to say.
/// @param scenario of the first play
[[nodiscard]] QStringList comparisonLines(const Words &words, const Scenario &scenario,
                                          const PlayComparison &comparison, const QStringList &names);

} // namespace samvirke
