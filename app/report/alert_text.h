// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/alerts.h"
#include "report/words.h"

namespace samvirke {

/// What a facilitator is told, in a sentence.
[[nodiscard]] QString alertText(const Words &words, const Scenario &scenario, const Alert &alert);

} // namespace samvirke
