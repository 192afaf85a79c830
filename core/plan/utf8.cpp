// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/utf8.h"

#include <algorithm>

namespace samvirke {

namespace {

/// Length of a sequence by its first byte, 0 if no sequence begins so.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return 2;
    }
    if (first >= 0xe0 && first <= 0xef) {
        return 3;
    }
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lengthOf(first);
        if (length == 0 || i + length > text.size()) {
            return i;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0U) != 0x80U) {
                return i;
            }
        }
        const unsigned code = codePointAt(text, i);
        if ((length == 3 && code < 0x800) || (length == 4 && code < 0x10000) || code > 0x10ffff ||
            (code >= 0xd800 && code <= 0xdfff)) {
            return i;
        }
        i += length;
    }
    return std::nullopt;
}

unsigned codePointAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = lengthOf(first);
    if (length <= 1) {
        return first;
    }
    unsigned code = first & (0xffU >> (length + 1));
    for (std::size_t k = 1; k < length && at + k < text.size(); ++k) {
        code = (code << 6U) | (static_cast<unsigned char>(text[at + k]) & 0x3fU);
    }
    return code;
}

std::size_t yamlControlLength(std::string_view text, std::size_t at)
{
    const unsigned code = codePointAt(text, at);
    if (code < 0x20 || code == 0x7f) {
        return 1;
    }
    if (code >= 0x80 && code <= 0x9f) {
        return 2;
    }
    return code == 0x2028 || code == 0x2029 || code == 0xfeff ? 3 : 0;
}

bool hasYamlControl(std::string_view text, char allowed)
{
    for (std::size_t i = 0; i < text.size();
         i += std::max<std::size_t>(1, lengthOf(static_cast<unsigned char>(text[i])))) {
        if (yamlControlLength(text, i) > 0 && (allowed == '\0' || text[i] != allowed)) {
            return true;
        }
    }
    return false;
}

std::size_t utf8Length(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace samvirke
