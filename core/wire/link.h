// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/frame.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace samvirke {

/// One end of a line. Bytes go in order and come whole, or the line closes.
class Link
{
public:
    Link() = default;
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;
    virtual ~Link() = default;

    /// Sends a frame as encodeFrame() made it. After close() nothing is sent.
    virtual void send(std::string_view frame) = 0;
    virtual void close() = 0;

    std::function<void(const Frame &)> received;
    std::function<void()> closed; ///< by the other end, or because what came was no frame
};

/// The line without a wire: both ends in one program, with the very bytes that would go over TLS. Each end is used by
/// one thread; the two may be different ones.
class LoopbackLink : public Link
{
public:
    [[nodiscard]] static std::pair<std::unique_ptr<LoopbackLink>, std::unique_ptr<LoopbackLink>> pair();
    ~LoopbackLink() override;

    void send(std::string_view frame) override;
    void close() override;

    /// Hands on what has arrived, in this end's thread. @returns false if there was nothing.
    bool deliver();
    /// Called in the sender's thread when something has arrived; the owner then sees to it that deliver() is called.
    std::function<void()> arrived;

private:
    struct Pipe
    {
        std::mutex mutex;
        std::string bytes[2]; ///< on their way to end 0 and end 1
        bool closed[2] = {false, false};
        LoopbackLink *ends[2] = {nullptr, nullptr};
    };
    LoopbackLink(std::shared_ptr<Pipe> pipe, int end) : m_pipe(std::move(pipe)), m_end(end) {}

    std::shared_ptr<Pipe> m_pipe;
    int m_end;
    FrameReader m_reader;
    bool m_told = false;
};

} // namespace samvirke
