// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/limits.h"

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
    alive = 11,   ///< either: nothing to say, but here
    fetch = 12,   ///< seat: bytes of a media file that an entry names
    part = 13,    ///< host: those bytes
    presence = 14 ///< host, to facilitators: whose line is up
};
inline constexpr std::uint8_t lastFrameKind = 14;

struct Frame
{
    FrameKind kind{};
    std::string payload;
    bool operator==(const Frame &) const = default;
};

/// Four bytes of length (big-endian, of kind and payload), one of kind, the payload.
[[nodiscard]] std::string encodeFrame(FrameKind kind, std::string_view payload);
/// Adds the length and the kind of a frame to @p bytes; its payload has to follow.
void appendHead(std::string &bytes, FrameKind kind, std::size_t payloadBytes);

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
    std::size_t m_limit = limits::helloBytes;
    bool m_broken = false;
};

} // namespace samvirke
