// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke::exchange {

/// A JSON document from outside, as forgiving as the programs that write them: what is missing, null or of another kind
/// than expected reads as nothing.
class Json
{
public:
    enum class Kind : std::uint8_t { null, boolean, number, text, array, object };

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::object; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::array; }

    /// The value at @p key of an object; of null where there is none.
    [[nodiscard]] const Json &operator[](std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return (*this)[key].m_kind != Kind::null; }
    /// The elements of an array, the values of an object; none of anything else.
    [[nodiscard]] const std::vector<Json> &items() const { return m_items; }
    /// The keys of an object, in the order of items().
    [[nodiscard]] const std::vector<std::string> &keys() const { return m_keys; }

    /// A text or a number as text; empty for anything else.
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] bool isTrue() const { return m_kind == Kind::boolean && m_number != 0; }
    [[nodiscard]] bool isFalse() const { return m_kind == Kind::boolean && m_number == 0; }
    /// A number, or a text that is one.
    [[nodiscard]] std::optional<double> number() const;

private:
    friend class JsonBuilder;
    Kind m_kind = Kind::null;
    std::string m_text;
    double m_number = 0;
    std::vector<std::string> m_keys;
    std::vector<Json> m_items;
};

enum class JsonError : std::uint8_t {
    syntax,
    tooDeep,
    tooMany ///< values
};

inline constexpr std::size_t deepestJson = 64;
inline constexpr std::size_t mostJsonValues = 500'000;

/// @param utf8 valid, without a byte order mark
[[nodiscard]] tl::expected<Json, JsonError> readJson(std::string_view utf8);

} // namespace samvirke::exchange
