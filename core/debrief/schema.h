// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace samvirke {

/// JSON Schema of debrief.json, as it stands in assets/debrief.schema.json. Every key is named; the words that stand
/// for outcomes, rules and the like are those of this room.
[[nodiscard]] std::string debriefSchema();

} // namespace samvirke
