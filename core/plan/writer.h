// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <string>

namespace samvirke {

/// scenario.yaml in its canonical form: keys in the order of describe.h, what has its default value left out.
/// readScenario(writeScenario(s)) equals s; equal scenarios give equal bytes.
[[nodiscard]] std::string writeScenario(const Scenario &scenario);

/// A role cell as it stands in the matrix: "A/R", "C?", "-".
[[nodiscard]] std::string writeCell(const Cell &cell);

} // namespace samvirke
