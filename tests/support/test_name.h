// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/ref.h"

#include <string_view>

namespace samvirke::test {

/// Names in a test: the same text gives the same name.
inline Ref testName(std::string_view about)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : about) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return Ref{hash | 1U};
}

} // namespace samvirke::test
