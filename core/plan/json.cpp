// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json.h"

#include "plan/utf8.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace samvirke::json {

namespace {

void appendEscape(std::string &out, unsigned code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) {
        out += digits[(code >> shift) & 15U];
    }
}

} // namespace

void appendText(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\') {
            continue;
        }
        if (c > 0x7f) { // only 0xc2, 0xe2 and 0xef begin what some readers take for a line end or a command
            const std::size_t length = c == 0xc2 || c == 0xe2 || c == 0xef ? yamlControlLength(text, i) : 0;
            if (length > 0) {
                out.append(text, start, i - start);
                appendEscape(out, codePointAt(text, i));
                i += length - 1;
                start = i + 1;
            }
            continue;
        }
        out.append(text, start, i - start);
        start = i + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default: appendEscape(out, c);
        }
    }
    out.append(text, start);
    out += '"';
}

Writer &Writer::key(std::string_view name)
{
    assert(!m_afterKey);
    beforeValue();
    appendText(m_out, name);
    m_out += m_indent > 0 ? ": " : ":";
    m_afterKey = true;
    return *this;
}

Writer &Writer::text(std::string_view value)
{
    beforeValue();
    appendText(m_out, value);
    return *this;
}

Writer &Writer::number(std::int64_t value)
{
    beforeValue();
    std::array<char, 24> buffer{};
    m_out.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr);
    return *this;
}

Writer &Writer::decimal(double value)
{
    assert(std::isfinite(value));
    beforeValue();
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0.0 : value,
                                   std::chars_format::fixed, 9)
                         .ptr;
    m_out.append(buffer.data(), end);
    return *this;
}

Writer &Writer::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

Writer &Writer::null()
{
    return raw("null");
}

Writer &Writer::raw(std::string_view value)
{
    beforeValue();
    m_out += value;
    return *this;
}

Writer &Writer::open(char bracket)
{
    beforeValue();
    m_out += bracket;
    m_hasElements.push_back(false);
    return *this;
}

Writer &Writer::close(char bracket)
{
    assert(!m_hasElements.empty() && !m_afterKey);
    const bool any = m_hasElements.back();
    m_hasElements.pop_back();
    if (any) {
        newLine();
    }
    m_out += bracket;
    return *this;
}

void Writer::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasElements.empty()) {
        return;
    }
    if (m_hasElements.back()) {
        m_out += ',';
    }
    m_hasElements.back() = true;
    newLine();
}

void Writer::newLine()
{
    if (m_indent > 0) {
        m_out += '\n';
        m_out.append(m_hasElements.size() * static_cast<std::size_t>(m_indent), ' ');
    }
}

} // namespace samvirke::json
