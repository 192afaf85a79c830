// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace samvirke::exchange {

/// What a column of an MSEL can hold.
enum class Field : std::uint8_t {
    number,
    phase, ///< becomes a move: a heading of the MSEL
    day,   ///< "Day 2", for times without a date
    date,  ///< for times without one
    time,
    storyTime,
    title,
    content,
    kind,
    from,
    to,
    method,
    controller,
    expected,
    objective,
    notes,
    status,
    extra,  ///< kept under its heading
    ignored ///< left out because the mapping says so
};

/// As a mapping and JSON write it: "story_time".
[[nodiscard]] std::string_view nameOf(Field field);
[[nodiscard]] std::optional<Field> fieldNamed(std::string_view name);
/// Every name that a mapping may use.
[[nodiscard]] std::string fieldNames();

struct KnownHeading
{
    Field field{};
    bool second = false;    ///< serves only where a better column is blank
    bool norwegian = false; ///< nobody but Norwegians writes it
};

/// What a column with this heading holds, if that can be told.
[[nodiscard]] std::optional<KnownHeading> knownHeading(std::string_view heading);

} // namespace samvirke::exchange
