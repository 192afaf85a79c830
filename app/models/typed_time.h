// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <QString>

namespace samvirke {

/// When something comes, as it stands in the grid and can be typed there: "T+00:05", "#7 +2 min", nothing
/// for "by hand". What waits for something else is a sentence.
[[nodiscard]] QString timeText(const Words &words, const Scenario &scenario, const Trigger &release);

/// What somebody typed for the inject at @p row, or for something behind all injects. "T+1:05", "T+5" and "5" count
/// from STARTEX, in hours and minutes or in minutes; "+5" counts from the row above; "0930", "12:30" are on the clock
/// of the story, or since STARTEX where it has none; "#7 +2" comes after inject 7; nothing is by hand. What cannot be
/// read is kept as it stands, without a time.
[[nodiscard]] Trigger typedTime(const Scenario &scenario, std::size_t row, const QString &typed);

} // namespace samvirke
