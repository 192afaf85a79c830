// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <utility>
#include <vector>

/// Rows for the role matrix out of what an MSEL says that people are expected to do.
namespace samvirke::exchange {

struct DraftTask
{
    Task task; ///< its name is one that no task has; its roles are those who are expected to act
    std::vector<std::pair<InjectId, ExpectationId>> sources; ///< where it is said; no expectation: by the inject itself
};

/// One for each thing that is expected and has no task yet, in the order of the injects. What is said several times is
/// one row. An agency alone is answerable and responsible; several are responsible, and somebody has to say who
/// answers.
[[nodiscard]] std::vector<DraftTask> draftTasks(const Scenario &scenario);

/// @p scenario with these rows. Injects open the tasks that they ask for, expectations are about them.
[[nodiscard]] Scenario withDrafts(Scenario scenario, const std::vector<DraftTask> &drafts);

} // namespace samvirke::exchange
