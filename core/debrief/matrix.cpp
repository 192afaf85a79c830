// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include "plan/lookup.h"

#include <algorithm>

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
            const auto play = [&](std::uint8_t role) { cell.played = static_cast<std::uint8_t>(cell.played | role); };
            for (const Act *act : evidence.actsOn(task.id)) {
                if (act->agency == agency) {
                    play(act->isDecision() ? A : R);
                    cell.entries.push_back(act->entry);
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
                const bool asked = !before.empty() && (after.empty() || !cell.planned.has(I) || cell.planned.has(C));
                cell.entries = std::move(asked ? before : after);
                if (!cell.entries.empty()) {
                    play(asked ? C : I);
                }
                std::ranges::sort(cell.entries); // a message may name its task twice
                cell.entries.erase(std::unique(cell.entries.begin(), cell.entries.end()), cell.entries.end());
            }
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

} // namespace samvirke
