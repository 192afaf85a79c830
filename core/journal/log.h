// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <string>

namespace samvirke {

/// One entry as a line of the log export, without the newline: an object with `seq, at_ms, said_at_ms, story, wall,
/// seat, agency, source, kind, v, body, hash`. Stable: researchers read it.
[[nodiscard]] std::string logLine(const Scenario &scenario, const Journal::Row &row);

} // namespace samvirke
