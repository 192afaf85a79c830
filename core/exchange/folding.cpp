// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folding.h"

#include "plan/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samvirke::exchange {

namespace {

constexpr std::string_view whiteSpace = " \t\n\r\v\f";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// White space and punctuation past ASCII that stands in spreadsheets: no-break space, dashes, quotes, bullets.
std::size_t otherPunctuation(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) == "\u00a0") {
        return 2;
    }
    return text.substr(at, 2) == "\xe2\x80" && at + 3 <= text.size() ? 3 : 0;
}

} // namespace

std::string fold(std::string_view text)
{
    std::string out;
    bool gap = false;
    const auto put = [&](std::string_view piece) {
        if (gap && !out.empty()) {
            out += ' ';
        }
        gap = false;
        out += piece;
    };
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '#') {
            gap = true;
            put("#");
            gap = true;
            ++i;
        } else if (isLetter(c) || isDigit(c)) {
            const char small = lower(c);
            put({&small, 1});
            ++i;
        } else if (static_cast<unsigned char>(c) < 0x80) {
            gap = true;
            ++i;
        } else if (const std::size_t length = otherPunctuation(text, i)) {
            gap = true;
            i += length;
        } else if (c == '\xc3' && i + 1 < text.size()) { // Latin-1 letters
            const auto second = static_cast<unsigned char>(text[i + 1]);
            const bool capital = second >= 0x80 && second <= 0x9e && second != 0x97;
            const std::array<char, 2> small{c, static_cast<char>(capital ? second + 0x20 : second)};
            put({small.data(), small.size()});
            i += 2;
        } else {
            put(text.substr(i, 1));
            ++i;
        }
    }
    return out;
}

std::string foldName(std::string_view text)
{
    std::string out = fold(text);
    std::erase(out, ' ');
    return out;
}

std::string_view trimmed(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && whiteSpace.find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        }
        while (!text.empty() && whiteSpace.find(text.back()) != std::string_view::npos) {
            text.remove_suffix(1);
        }
        if (text.starts_with("\u00a0")) {
            text.remove_prefix(2);
            again = true;
        }
        if (text.ends_with("\u00a0")) {
            text.remove_suffix(2);
            again = true;
        }
    }
    return text;
}

std::string onOneLine(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (const char c : trimmed(text)) {
        if (whiteSpace.find(c) != std::string_view::npos) {
            gap = true;
            continue;
        }
        if (gap) {
            out += ' ';
        }
        gap = false;
        out += c;
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t most)
{
    if (utf8Length(text) <= most) {
        return std::string(text);
    }
    std::size_t end = 0;
    for (std::size_t seen = 0; end < text.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xc0U) != 0x80U;
        if (begins && ++seen == most) {
            break;
        }
    }
    const std::size_t word = text.substr(0, end).rfind(' ');
    if (word != std::string_view::npos && word > end / 2) {
        end = word;
    }
    return std::string(trimmed(text.substr(0, end))) + "…";
}

bool isMissing(std::string_view text)
{
    const std::string_view bare = trimmed(text);
    if (bare.size() > 12) {
        return false;
    }
    const std::string folded = fold(bare);
    if (folded.empty()) { // nothing but punctuation says nothing only if it is dashes
        return bare.find_first_not_of("-_.\xe2\x80\x93\x94\x92") == std::string_view::npos;
    }
    return folded == "null" || folded == "nan" || folded == "n a" || (folded == "na" && bare == "NA");
}

std::string slug(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> latin{{{"æ", "ae"},
                                                                                          {"ø", "o"},
                                                                                          {"å", "a"},
                                                                                          {"ä", "a"},
                                                                                          {"ö", "o"},
                                                                                          {"ü", "u"},
                                                                                          {"é", "e"},
                                                                                          {"è", "e"},
                                                                                          {"Æ", "Ae"},
                                                                                          {"Ø", "O"},
                                                                                          {"Å", "A"},
                                                                                          {"Ö", "O"}}};
    constexpr std::size_t longest = 40;
    const bool spoken = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    std::string out;
    bool gap = false;
    const auto put = [&](std::string_view piece) {
        if (gap && !out.empty()) {
            out += '-';
        }
        gap = false;
        for (const char c : piece) {
            out += spoken ? lower(c) : c; // what is all capitals is an abbreviation and stays one
        }
    };
    for (std::size_t i = 0; i < text.size() && out.size() < longest;) {
        if (isLetter(text[i]) || isDigit(text[i])) {
            put(text.substr(i, 1));
            ++i;
            continue;
        }
        const auto letter = std::ranges::find(latin, text.substr(i, 2), [](const auto &pair) { return pair.first; });
        if (letter != latin.end()) {
            put(letter->second);
            i += 2;
            continue;
        }
        gap = true;
        ++i;
    }
    return out;
}

} // namespace samvirke::exchange
