// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "plan/texts.h"

#include <iterator>

namespace samvirke {

std::vector<Problem> check(const Scenario &scenario)
{
    std::vector<Problem> problems = checkNames(scenario);
    for (auto part : {checkTexts(scenario), checkMatrix(scenario), checkReach(scenario)}) {
        problems.insert(problems.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
    std::vector<bool> used(scenario.accepted.size());
    for (Problem &problem : problems) {
        for (std::size_t i = 0; i < scenario.accepted.size(); ++i) {
            const Accepted &accepted = scenario.accepted[i];
            const bool here =
                accepted.at.empty() || problem.path == accepted.at || problem.path.starts_with(accepted.at + ".");
            if (problem.severity() == Severity::warning && accepted.warning == keyOf(problem.kind) && here) {
                problem.acceptedBecause = accepted.reason;
                used[i] = true;
            }
        }
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i]) {
            problems.push_back({ProblemKind::staleAcceptance,
                                "accepted." + std::to_string(i),
                                {scenario.accepted[i].warning, scenario.accepted[i].at},
                                {},
                                {},
                                {}});
        }
    }
    return problems;
}

} // namespace samvirke
