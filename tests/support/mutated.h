// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <algorithm>
#include <string>

/// @p bytes with some bits flipped, bytes replaced, cut out or doubled, or the end missing.
inline std::string mutated(std::string bytes)
{
    const int changes = *rc::gen::inRange(1, 12);
    for (int i = 0; i < changes && !bytes.empty(); ++i) {
        const auto at = *rc::gen::resize(100, rc::gen::inRange<std::size_t>(0, bytes.size()));
        const auto length = std::min(*rc::gen::inRange<std::size_t>(1, 64), bytes.size() - at);
        switch (*rc::gen::inRange(0, 5)) {
        case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8))); break;
        case 1:
            bytes[at] = *rc::gen::element('\0', '\x01', '\xff', '<', '>', '&', '"', ',', '\n', '9', 'A', '|');
            break;
        case 2: bytes.erase(at, length); break;
        case 3: bytes.insert(at, bytes.substr(at, length)); break;
        default: bytes.resize(at); break;
        }
    }
    return bytes;
}
