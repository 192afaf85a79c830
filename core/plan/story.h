// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

/// "2026-11-20 22:40" or "2026-11-20 22:40:30" as seconds since 1970 on the story's own calendar (no time zone).
[[nodiscard]] std::optional<std::int64_t> parseStoryTime(std::string_view text);

/// The time in the story at @p at, "2026-11-20 22:47:30"; empty where the scenario has no story time.
[[nodiscard]] std::string storyTime(const Clock &clock, ExerciseTime at);

/// Milliseconds since 1970 as "2026-11-20T21:47:30.250Z".
[[nodiscard]] std::string formatUtc(std::int64_t wallMs);

} // namespace samvirke
