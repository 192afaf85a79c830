// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

/// What a seat card shows: 12 characters of Crockford's base 32, 60 random bits. Whoever has it sits at that seat.
/// Stored without dashes, in capitals.
struct SeatCode
{
    std::string characters;
    bool operator==(const SeatCode &) const = default;

    [[nodiscard]] static SeatCode random();
    /// Reads what a person typed: lower case, spaces, dashes, O for 0 and I or L for 1 are all right.
    [[nodiscard]] static std::optional<SeatCode> fromTyped(std::string_view typed);
    /// In groups of four, as people read it: "7K2Q-9ZDM-0V4T".
    [[nodiscard]] std::string shown() const;
};

/// What a code becomes for one exercise: the name under which a seat's line is announced, and the key that both ends
/// must have. Neither tells the code, the seat or the other.
struct SeatKey
{
    std::string identity; ///< 32 hex digits; seen by whoever listens
    std::string key;      ///< 32 bytes; never sent
    bool operator==(const SeatKey &) const = default;
};

/// PBKDF2-HMAC-SHA-256, 100,000 rounds, over the code with the exercise's id as salt; takes some 30 ms. Source of the
/// choice: RFC 8018; a 60-bit code then stands some ten thousand years of a graphics card.
[[nodiscard]] SeatKey deriveSeatKey(const SeatCode &code, std::string_view exercise);

/// A key that nobody has: what a host uses for who it does not know, so that they fail as a wrong code does.
[[nodiscard]] std::string strangersKey();

} // namespace samvirke
