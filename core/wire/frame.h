// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace samvirke {

/// Kinds of message. Append only: never insert, never change a number.
enum class FrameKind : std::uint8_t {
    hello = 1,    ///< seat: who I am and what I have seen
    welcome = 2,  ///< host: what the seat is given
    denied = 3,   ///< host: no, and why; the line is closed
    propose = 4,  ///< seat: a command
    answer = 5,   ///< host: accepted, refused or not recorded
    delivery = 6, ///< host: something happened that the seat may see
    seen = 7,     ///< seat: I have everything up to n
    clock = 8,    ///< host: what the exercise clock shows
    step = 9,     ///< host, lockstep: it is T; what do you do?
    turn = 10,    ///< seat, lockstep: this, and I want to act next at t
};
inline constexpr std::uint8_t lastFrameKind = 10;

inline constexpr std::size_t helloLimit = 8U << 10U; ///< bytes of a frame before the handshake is done
inline constexpr std::size_t frameLimit = 1U << 20U; ///< bytes of any later frame

struct Frame
{
    FrameKind kind{};
    std::string payload;
    bool operator==(const Frame &) const = default;
};

/// Four bytes of length (big-endian, of kind and payload), one of kind, the payload.
[[nodiscard]] std::string encodeFrame(FrameKind kind, std::string_view payload);

/// Cuts a stream of bytes into frames. A frame that is longer than the limit or of an unknown kind breaks the stream
/// for good.
class FrameReader
{
public:
    void feed(std::string_view bytes) { m_bytes.append(bytes); }
    /// The next whole frame, or nothing yet.
    [[nodiscard]] std::optional<Frame> next();
    void setLimit(std::size_t bytes) { m_limit = bytes; }
    [[nodiscard]] bool broken() const { return m_broken; }
    /// Bytes held that make no whole frame yet.
    [[nodiscard]] std::size_t held() const { return m_bytes.size() - m_read; }

private:
    std::string m_bytes;
    std::size_t m_read = 0;
    std::size_t m_limit = helloLimit;
    bool m_broken = false;
};

} // namespace samvirke
