// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// Something about roles that a facilitator may want to know while it lasts. Told by the rules of the debrief; never
/// shown to players.
struct Alert
{
    enum class Rule : std::uint8_t {
        twoLead,        ///< more than one agency says that it leads one function
        noLead,         ///< nobody has said so, past the target of its row
        taskUnclaimed,  ///< past its target
        taskDuplicated, ///< done by more of its owners than the row allows
        outsideMandate, ///< done by who has no role in it
        notInformed,    ///< decided, and those to be informed have read nothing of it within the target
    } rule{};
    FunctionId function;            ///< of leads
    TaskId task;                    ///< of the others; of noLead its row
    std::vector<AgencyId> agencies; ///< who leads or acts; of notInformed who decided and then who knows nothing
    std::vector<std::int64_t> entries;
    ExerciseTime since{0};

    /// Names it for as long as it lasts, and when it comes back with others: "two_lead/scene/FIR+POL".
    [[nodiscard]] std::string key() const;
    bool operator==(const Alert &) const = default;
};

[[nodiscard]] std::string_view keyOf(Alert::Rule rule);

/// What is to be told at @p now, which is not before the last of @p facts. What has been done is judged as if nothing
/// more came, without waiting for targets; what has not been done, at its target. The oldest first.
[[nodiscard]] std::vector<Alert> alertsOf(const Scenario &scenario, const Facts &facts, ExerciseTime now);

} // namespace samvirke
