// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout.h"
#include "plan/problem.h"

#include <string_view>
#include <vector>

namespace samvirke::exchange {

/// What a mapping says that cannot be used.
struct MapProblem
{
    enum class What : std::uint8_t {
        syntax,      ///< @c problem says what is wrong, and where
        notAMapping, ///< keys with values should stand there
        unknownField ///< @c name is nothing that a column can hold
    } what{};
    Mark mark;
    std::string name;
    Problem problem;
};

/// Reads a file that says what columns hold, YAML or JSON: each key is a heading or a column's letters, each value the
/// name of a field. `{"EVENT TIME": time, C: title, "Gate": ignored}`
[[nodiscard]] tl::expected<ColumnMap, MapProblem> readMap(std::string_view utf8);

} // namespace samvirke::exchange
