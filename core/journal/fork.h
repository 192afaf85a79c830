// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/digest.h"
#include "journal/error.h"
#include "plan/ids.h"

#include <cstdint>
#include <filesystem>

#include <tl/expected.hpp>

namespace samvirke {

/// What forkExercise() made.
struct Forked
{
    std::int64_t kept = 0; ///< entries that are those of the origin, unchanged
    ExerciseTime at{0};    ///< where it goes on: as asked for, or where the origin ended
    bool paused = false;   ///< one more entry stops the clock there, for the origin ran on
};

/// What becomes of the clock of an exercise that ran at the moment of the fork.
enum class ForkedClock : std::uint8_t {
    stops, ///< one more entry says so: people go on when they are ready
    runs,  ///< nothing is added: simulated seats go on in lockstep as if nothing had been
};

/// Makes the new file @p to begin as the exercise @p from did: its scenario, its secret and, unchanged, every entry not
/// later than @p at. ENDEX and what came after it are left behind. Clock, cues and tasks stand as they stood then. The
/// file tells where it comes from. @p from is left as it is. Fails if @p from is not sound, if it has no entry, and if
/// something stands at @p to.
/// @param wallMs now, milliseconds since 1970, UTC
[[nodiscard]] tl::expected<Forked, JournalError> forkExercise(const std::filesystem::path &from,
                                                              const std::filesystem::path &to, ExerciseTime at,
                                                              std::int64_t wallMs,
                                                              ForkedClock clock = ForkedClock::stops);

} // namespace samvirke
