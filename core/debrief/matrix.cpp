// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>
#include <unordered_set>

namespace samvirke {

bool PlayedCell::differs() const
{
    if (planned.contested) {
        return false;
    }
    const auto was = [this](std::uint8_t roles) { return (played & roles) != 0; };
    const bool missing = (planned.has(A) && !was(A)) || (planned.has(R) && !was(A | R)) ||
                         (planned.has(C) && !was(C)) || (planned.has(I) && !was(I));
    const bool extra = (was(A) && !planned.has(A)) || (was(R) && !planned.has(R) && !planned.has(S));
    return missing || extra;
}

/// What each agency did in each row, in the letters of the matrix: A decided, R claimed and followed up, started or
/// completed, C read about it before the decision, I read about it after. Who read both before and after played what
/// was planned for it; where nothing was decided nobody was asked before or told after.
std::vector<PlayedCell> playedMatrix(const Evidence &evidence)
{
    const Scenario &scenario = evidence.scenario;
    const Facts &facts = evidence.facts;
    std::vector<PlayedCell> cells;
    for (const Task &task : scenario.tasks) {
        if (task.distractor || !hasRoles(task)) {
            continue;
        }
        const auto opening = facts.openings.find(task.id);
        const PhaseId phase =
            opening == facts.openings.end() ? firstPhase(scenario) : facts.phaseAt(opening->second.at);
        const Act *decision = decisionOn(task, evidence);
        for (const AgencyId &agency : measuredAgencies(scenario)) {
            PlayedCell cell;
            cell.task = task.id;
            cell.agency = agency;
            cell.planned = cellIn(task, phase, agency);
            std::unordered_set<std::int64_t> shown;
            const auto play = [&](std::uint8_t role, std::int64_t entry) {
                cell.played = static_cast<std::uint8_t>(cell.played | role);
                if (shown.insert(entry).second) {
                    cell.entries.push_back(entry);
                }
            };
            for (const Act *act : evidence.actsOn(task.id)) {
                if (act->agency == agency) {
                    play(act->isDecision() ? A : R, act->entry);
                }
            }
            if (cell.played == noRole && decision != nullptr) { // who acts is neither asked nor told
                std::vector<std::int64_t> before;
                std::vector<std::int64_t> after;
                for (const Sending *sending : evidence.about(task.id)) {
                    for (const Receipt *receipt : evidence.readingsOf(sending->ref)) {
                        if (sending->isInject || receipt->agency != agency) {
                            continue;
                        }
                        const bool isBefore = receipt->at <= decision->at && sending->ref != decision->ref;
                        (isBefore ? before : after).push_back(receipt->entry);
                    }
                }
                std::ranges::sort(before);
                std::ranges::sort(after);
                const bool asked = !before.empty() && (after.empty() || !cell.planned.has(I) || cell.planned.has(C));
                for (const std::int64_t entry : asked ? before : after) {
                    play(asked ? C : I, entry);
                }
            }
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

} // namespace samvirke
