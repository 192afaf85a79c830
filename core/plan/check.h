// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "plan/scenario.h"

#include <string_view>
#include <vector>

namespace samvirke {

/// Every problem of content: names, the role matrix, and which measures the plan makes reachable (SCORING 1). Accepted
/// warnings are in the list with the author's reason. Paths are set, marks are not.
[[nodiscard]] std::vector<Problem> check(const Scenario &scenario);

/// Values that a file must have and that are empty, and names that no file can have: of a scenario that was not read.
[[nodiscard]] std::vector<Problem> checkForm(const Scenario &scenario);
/// Names that are missing, repeated or refer to nothing.
[[nodiscard]] std::vector<Problem> checkNames(const Scenario &scenario);
/// The rules of the role matrix.
[[nodiscard]] std::vector<Problem> checkMatrix(const Scenario &scenario);
/// What the plan lacks for a measure to have enough evidence.
[[nodiscard]] std::vector<Problem> checkReach(const Scenario &scenario);

/// How many opportunities the plan offers one measure, and how many it takes to be scored.
struct Reach
{
    std::string_view measure; ///< key of SCORING 2 and 3
    int offered = 0;
    int minimum = 0;
    bool otherwiseWanting = false; ///< enough in number, but a further condition of SCORING 1 is not met
    [[nodiscard]] bool reachable() const { return offered >= minimum && !otherwiseWanting; }
};

/// Every headline measure, in the order of SCORING 2 and 3.
[[nodiscard]] std::vector<Reach> reachOf(const Scenario &scenario);

} // namespace samvirke
