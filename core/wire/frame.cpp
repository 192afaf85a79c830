// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame.h"

namespace samvirke {

namespace {

constexpr std::size_t lengthBytes = 4;

} // namespace

std::string encodeFrame(FrameKind kind, std::string_view payload)
{
    std::string bytes;
    bytes.reserve(lengthBytes + 1 + payload.size());
    appendHead(bytes, kind, payload.size());
    bytes += payload;
    return bytes;
}

void appendHead(std::string &bytes, FrameKind kind, std::size_t payloadBytes)
{
    const std::size_t length = payloadBytes + 1;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((length >> static_cast<unsigned>(shift)) & 0xffU);
    }
    bytes += static_cast<char>(kind);
}

std::optional<Frame> FrameReader::next()
{
    if (m_broken || held() < lengthBytes) {
        return std::nullopt;
    }
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i) {
        length = (length << 8U) | static_cast<unsigned char>(m_bytes[m_read + i]);
    }
    if (length == 0 || length > m_limit) {
        m_broken = true;
        return std::nullopt;
    }
    if (held() < lengthBytes + length) {
        return std::nullopt;
    }
    const auto kind = static_cast<std::uint8_t>(m_bytes[m_read + lengthBytes]);
    if (kind == 0 || kind > lastFrameKind) {
        m_broken = true;
        return std::nullopt;
    }
    Frame frame{static_cast<FrameKind>(kind), m_bytes.substr(m_read + lengthBytes + 1, length - 1)};
    m_read += lengthBytes + length;
    if (m_read == m_bytes.size()) {
        m_bytes.clear();
        m_read = 0;
    } else if (m_read > limits::frameBytes) {
        m_bytes.erase(0, m_read);
        m_read = 0;
    }
    return frame;
}

} // namespace samvirke
