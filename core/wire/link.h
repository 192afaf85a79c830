// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ids.h"
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

    /// Sends frames as encodeFrame() made them, one or several in a row. After close() nothing is sent.
    virtual void send(std::string_view frames) = 0;
    /// What was sent before still goes out.
    virtual void close() = 0;

    /// Bytes that the line has not taken yet.
    [[nodiscard]] virtual std::size_t queued() const { return 0; }
    /// How long nothing has come from the other end.
    [[nodiscard]] virtual Millis silentFor() const { return Millis{0}; }
    /// The handshake is done: frames may have this many bytes, and the line may stay.
    virtual void establish(std::size_t frameBytes) = 0;

    std::function<void(const Frame &)> received;
    std::function<void()> closed;  ///< by the other end, or because what came was no frame
    std::function<void()> drained; ///< queued() has fallen below limits::lowWaterBytes again
};

/// The line without a wire: both ends in one program, with the very bytes that would go over TLS. Each end is used by
/// one thread; the two may be different ones.
class LoopbackLink : public Link
{
public:
    /// The host's end and the seat's.
    [[nodiscard]] static std::pair<std::unique_ptr<LoopbackLink>, std::unique_ptr<LoopbackLink>> pair();
    ~LoopbackLink() override;

    void send(std::string_view frames) override;
    void close() override;
    void establish(std::size_t frameBytes) override { m_reader.setLimit(frameBytes); }

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
