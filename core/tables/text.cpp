// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/text.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>

namespace samvirke::tables {

namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";

/// Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. The five unused bytes are left as the controls that they are.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                               0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

void append(std::string &out, char32_t code)
{
    const auto byte = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0U | (code >> 6U));
        byte(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        byte(0xe0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3fU));
        byte(0x80U | (code & 0x3fU));
    } else {
        byte(0xf0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3fU));
        byte(0x80U | ((code >> 6U) & 0x3fU));
        byte(0x80U | (code & 0x3fU));
    }
}

bool isSurrogate(char32_t unit, char32_t first)
{
    return unit >= first && unit < first + 0x400;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unitAt = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8U | second : second << 8U | first);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unitAt(i);
        if (isSurrogate(unit, 0xd800) && i + 3 < bytes.size() && isSurrogate(unitAt(i + 2), 0xdc00)) {
            append(out, 0x10000 + ((unit - 0xd800) << 10U) + (unitAt(i + 2) - 0xdc00));
            i += 2;
        } else if (isSurrogate(unit, 0xd800) || isSurrogate(unit, 0xdc00)) {
            out += replacement;
        } else {
            append(out, unit);
        }
    }
    if (bytes.size() % 2 != 0) {
        out += replacement; // half a character
    }
    return out;
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(out, byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80U] : byte);
    }
    return out;
}

bool isBadControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n') || byte == 0x7f;
}

} // namespace

Encoding encodingOf(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf")) {
        bytes.remove_prefix(3);
        return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8() ? Encoding::utf8Bom
                                                                                                : Encoding::windows1252;
    }
    if (bytes.starts_with("\xff\xfe")) {
        return Encoding::utf16le;
    }
    if (bytes.starts_with("\xfe\xff")) {
        return Encoding::utf16be;
    }
    return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8() ? Encoding::utf8
                                                                                            : Encoding::windows1252;
}

std::string_view utf8Of(std::string_view bytes, Encoding encoding, std::string &decoded)
{
    switch (encoding) {
    case Encoding::utf8: return bytes;
    case Encoding::utf8Bom: return bytes.substr(3);
    case Encoding::utf16le:
    case Encoding::utf16be: decoded = fromUtf16(bytes.substr(2), encoding == Encoding::utf16be); break;
    case Encoding::windows1252:
        decoded = fromWindows1252(bytes.substr(bytes.starts_with("\xef\xbb\xbf") ? 3 : 0)); // a mark that lies
        break;
    }
    return decoded;
}

void tidy(std::string &text)
{
    if (std::ranges::none_of(text, isBadControl)) { // '\r' is among them
        return;
    }
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r') {
            if (i + 1 == text.size() || text[i + 1] != '\n') {
                out += '\n';
            }
        } else if (isBadControl(text[i])) {
            out += replacement;
        } else {
            out += text[i];
        }
    }
    text = std::move(out);
}

void unescape(std::string &text)
{
    constexpr std::size_t length = 7; // _x000D_
    std::size_t at = text.find("_x");
    if (at == std::string::npos) {
        return;
    }
    std::string out;
    std::size_t done = 0;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char *digits = text.data() + at + 2;
        if (at + length > text.size() || text[at + length - 1] != '_' ||
            std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4 || isSurrogate(code, 0xd800) ||
            isSurrogate(code, 0xdc00)) {
            at += 2;
            continue;
        }
        out.append(text, done, at - done);
        append(out, code);
        at += length;
        done = at;
    }
    out.append(text, done);
    text = std::move(out);
}

} // namespace samvirke::tables
