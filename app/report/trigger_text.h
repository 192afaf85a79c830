// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

namespace samvirke {

/// "Fire service has decided on “Cordon”"
[[nodiscard]] QString conditionText(const Words &words, const Scenario &scenario, const Condition &condition);

/// When something comes, in a few words: "at 4:00", "2 min after 7", "when …", "by hand".
[[nodiscard]] QString triggerText(const Words &words, const Scenario &scenario, const Trigger &trigger);

/// A time on a clock without days, "4:05" or "1:04:05".
[[nodiscard]] QString clockText(Millis stretch);

/// How people call an inject: its number, else its name.
[[nodiscard]] QString injectNumber(const Inject &inject);

} // namespace samvirke
