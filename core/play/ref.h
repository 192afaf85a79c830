// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

/// The name of something that happened: drawn at random by the seat that asked for it, or made by the host from the
/// exercise's secret. It says nothing about order or number. 0 names nothing.
struct Ref
{
    std::uint64_t value = 0;

    [[nodiscard]] bool empty() const { return value == 0; }
    auto operator<=>(const Ref &) const = default;

    /// Thirteen letters and digits (Crockford base 32).
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<Ref> fromText(std::string_view text);
};

} // namespace samvirke

template <>
struct std::hash<samvirke::Ref>
{
    std::size_t operator()(samvirke::Ref ref) const noexcept { return ref.value; }
};
