// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/hex.h"
#include "play/ref.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 over fields, each preceded by its length (8 bytes, big-endian), so that moving a byte from one field to the
/// next changes the sum. Keeps its context: one object for many sums.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void begin();
    void addRaw(const void *bytes, std::size_t size);
    void addField(std::string_view bytes);
    void addField(std::int64_t number);
    [[nodiscard]] Digest end();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] Digest sha256(std::string_view bytes);
[[nodiscard]] Digest hmacSha256(std::string_view key, std::string_view text);
/// The name of something that the program makes in an exercise: the same history gives the same, and nobody can guess
/// it.
[[nodiscard]] Ref nameBy(std::string_view secret, std::string_view about);
[[nodiscard]] std::string toHex(const Digest &digest);
/// Nothing for what is not hex digits in pairs.
[[nodiscard]] std::optional<std::string> fromHex(std::string_view hex);
/// Cryptographically random bytes.
[[nodiscard]] std::string randomBytes(std::size_t count);

} // namespace samvirke
