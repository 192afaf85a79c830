// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "play/events.h"

#include <cstdint>
#include <string_view>

namespace samvirke {

/// What happened, as recorded. Only the host numbers entries.
struct Entry
{
    std::int64_t seq = 0;    ///< from 1, without gaps
    int index = 0;           ///< among the entries of one command
    std::int64_t wallMs = 0; ///< milliseconds since 1970, UTC
    Happened happened;
    bool operator==(const Entry &) const = default;
};

/// Who caught an act: "host", "self", "loggist", "facilitator", "evaluator", "counter-play", "recalled", or
/// "anonymous".
[[nodiscard]] std::string_view sourceOf(const Scenario &scenario, const Happened &happened);

} // namespace samvirke
