// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <string>

namespace samvirke {

/// One entry as a line of the log export, without the newline: an object with `seq, at_ms, said_at_ms, story, wall,
/// seat, agency, source, kind, v, body, hash, ref, index`. Stable: researchers read it. Everything that is hashed is in
/// it, so that anybody can check the chain, and `ref` is what bodies of other entries mention.
[[nodiscard]] std::string logLine(const Scenario &scenario, const Journal::Row &row);

} // namespace samvirke
