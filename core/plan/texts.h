// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "plan/scenario.h"

#include <string_view>
#include <vector>

namespace samvirke {

/// Lays the texts of scenario.<lang>.yaml over @p scenario, and finds texts that are unknown (error) or missing
/// (warning), and what checkTexts() would find in them.
[[nodiscard]] std::vector<Problem> applyOverlay(std::string_view yaml, Scenario &scenario);

/// True if the values of its @c fits, each as often as it is mentioned, are longer than a scenario may be.
[[nodiscard]] bool fitsTakeTooMuch(const Scenario &scenario);

/// The scenario with the values of its @c fits in the place of every {placeholder}.
[[nodiscard]] Scenario withFits(Scenario scenario);

/// Placeholders that no fit explains, fits that no text mentions, pictures that would have to be fetched.
[[nodiscard]] std::vector<Problem> checkTexts(const Scenario &scenario);

} // namespace samvirke
