// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/codes.h"

namespace samvirke {

namespace {

template <class T, std::size_t n, class Key>
constexpr std::array<std::string_view, n> keysOf(const std::array<T, n> &codes, Key key)
{
    std::array<std::string_view, n> keys;
    for (std::size_t i = 0; i < n; ++i) {
        keys[i] = codes[i].*key;
    }
    return keys;
}

constexpr auto indicators = keysOf(collaborationIndicators, &std::pair<std::string_view, std::string_view>::first);
constexpr auto pad = keysOf(padCodes, &PadCode::code);

} // namespace

std::span<const std::string_view> codesOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::indicator: return indicators;
    case CodeKind::dimension: return dimensionCodes;
    case CodeKind::obstacle: return obstacleCodes;
    case CodeKind::principle: return principleCodes;
    case CodeKind::pad: return pad;
    }
    return {};
}

} // namespace samvirke
