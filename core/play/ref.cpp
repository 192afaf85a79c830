// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/ref.h"

#include <array>

namespace samvirke {

namespace {

constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int length = 13;

/// What each character is worth as a digit, or 255.
constexpr auto worths = [] {
    std::array<std::uint8_t, 256> all{};
    all.fill(255);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        all[static_cast<std::uint8_t>(digits[i])] = static_cast<std::uint8_t>(i);
    }
    return all;
}();

} // namespace

std::string Ref::text() const
{
    std::string out(length, '0');
    std::uint64_t rest = value;
    for (int i = length - 1; i >= 0; --i) {
        out[static_cast<std::size_t>(i)] = digits[rest & 31U];
        rest >>= 5U;
    }
    return out;
}

std::optional<Ref> Ref::fromText(std::string_view text)
{
    // thirteen digits could hold 65 bits: the first must leave the highest free
    if (text.size() != length || worths[static_cast<std::uint8_t>(text.front())] > 15) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const char c : text) {
        const std::uint8_t digit = worths[static_cast<std::uint8_t>(c)];
        if (digit == 255) {
            return std::nullopt;
        }
        value = (value << 5U) | digit;
    }
    return Ref{value};
}

} // namespace samvirke
