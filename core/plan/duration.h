// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

/// "90 s", "2 min", "1 h 10 min", "3 d", "0:12:30" (hours, minutes, seconds) or "0" as a stretch of time; at most 400
/// days. Nothing else: "12:30" could be minutes or hours, so it is no duration.
[[nodiscard]] std::optional<Millis> parseDuration(std::string_view text);

/// The shortest text that parseDuration reads back as the same stretch: "90 s" for 90 000 ms, "2 min" for 120 000 ms.
[[nodiscard]] std::string formatDuration(Millis stretch);

/// Time since STARTEX as people of the field write it: "T+00:12:30", or "T+2 d 03:00:00" from one day on.
[[nodiscard]] std::string formatExerciseTime(ExerciseTime at);

} // namespace samvirke
