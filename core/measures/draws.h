// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

/// For this room's own files only.
namespace samvirke {

/// FNV-1a.
[[nodiscard]] constexpr std::uint64_t seedOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return hash;
}

/// Even draws by splitmix64; the standard library's differ from one to the other.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_state(seed) {}

    /// A number below @p limit, each as likely.
    std::size_t below(std::uint64_t limit)
    {
        const std::uint64_t uneven = (std::numeric_limits<std::uint64_t>::max() % limit + 1) % limit;
        std::uint64_t drawn = next();
        while (drawn < uneven) { // those numbers too many for each remainder to be as likely
            drawn = next();
        }
        return static_cast<std::size_t>(drawn % limit);
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace samvirke
