// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Writing JSON text: the same values always give the same bytes, on every machine and in every locale.
namespace samvirke::json {

/// Appends @p text, which is UTF-8, as a JSON string.
void appendText(std::string &out, std::string_view text);

/// Writes one document, key by key in the order of the calls. Misuse (a value without a key) is a programming error.
class Writer
{
public:
    /// @param indent spaces per level; 0 writes everything on one line without spaces
    explicit Writer(int indent = 0) : m_indent(indent) {}

    Writer &beginObject() { return open('{'); }
    Writer &endObject() { return close('}'); }
    Writer &beginArray() { return open('['); }
    Writer &endArray() { return close(']'); }
    Writer &key(std::string_view name);
    Writer &text(std::string_view value);
    Writer &number(std::int64_t value);
    /// Nine decimals, as scores are printed; infinities and NaN are a programming error.
    Writer &decimal(double value);
    Writer &boolean(bool value);
    Writer &null();
    /// JSON that was written before.
    Writer &raw(std::string_view value);

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    Writer &open(char bracket);
    Writer &close(char bracket);
    void beforeValue();
    void newLine();

    std::string m_out;
    int m_indent;
    std::vector<bool> m_hasElements; ///< one per open bracket
    bool m_afterKey = false;
};

} // namespace samvirke::json
