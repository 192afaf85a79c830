// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/ref.h"

namespace samvirke {

namespace {

constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int length = 13;

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
    if (text.size() != length || digits.find(text.front()) > 15) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const char c : text) {
        const std::size_t digit = digits.find(c);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        value = (value << 5U) | digit;
    }
    return Ref{value};
}

} // namespace samvirke
