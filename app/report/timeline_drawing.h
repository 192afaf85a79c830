// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/entry.h"
#include "report/drawing.h"
#include "report/words.h"

#include <span>

namespace samvirke {

/// The exercise on one line of time: injects, and a lane for each agency with what it got and did.
[[nodiscard]] Drawing timelineDrawing(const Words &words, const Scenario &scenario, std::span<const Entry> entries,
                                      bool dark = false);

} // namespace samvirke
