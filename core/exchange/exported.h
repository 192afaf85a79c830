// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke::exchange {

/// Something of a scenario that a file for others does not hold.
struct LeftBehind
{
    enum class What : std::uint8_t {
        section,     ///< what stands under the key @c name of scenario.yaml, @c count things
        key,         ///< the key @c name ("injects.carries") of @c count things
        withoutTime, ///< the inject called @c name, which waits for somebody
        switchedOff, ///< the same, where the file holds it switched off
        medium       ///< @c count injects come by a medium that the other side does not have
    } what{};
    std::string name;
    std::size_t count = 0;
    bool operator==(const LeftBehind &) const = default;
};

/// A file for others, and what of the scenario is not in it.
struct Exported
{
    std::string bytes;
    std::vector<LeftBehind> left;
};

/// What @p scenario has beside @p carried: keys of scenario.yaml ("fits"), or keys of the things in a list of it
/// ("injects.title", "injects.expects.text").
[[nodiscard]] std::vector<LeftBehind> leftBehind(const Scenario &scenario, const std::set<std::string> &carried);

} // namespace samvirke::exchange
