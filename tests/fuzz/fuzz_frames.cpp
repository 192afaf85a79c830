// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "wire/messages.h"
#include "wire/seat_end.h"

#include <algorithm>
#include <vector>

/// The input is what comes over a line: cut into frames, read as every kind of message, and as a host's words to a
/// seat.
namespace samvirke::fuzz {

namespace {

struct Cut
{
    std::vector<Frame> frames;
    bool broken = false;
    std::size_t held = 0;
    bool operator==(const Cut &) const = default;
};

Cut cut(std::string_view bytes, std::size_t pieces)
{
    FrameReader reader;
    reader.setLimit(limits::frameBytes);
    Cut result;
    for (std::size_t at = 0; at < bytes.size(); at += pieces) {
        reader.feed(bytes.substr(at, pieces));
        while (auto frame = reader.next()) {
            result.frames.push_back(std::move(*frame));
        }
    }
    result.broken = reader.broken();
    result.held = result.broken ? 0 : reader.held();
    return result;
}

Frame frameOf(const std::string &bytes)
{
    FrameReader reader;
    reader.setLimit(bytes.size());
    reader.feed(bytes);
    auto frame = reader.next();
    expect(frame && reader.held() == 0, "an encoded message is not one frame");
    return std::move(*frame);
}

std::string encoded(std::int64_t seen)
{
    return encodeSeen(seen);
}
std::string encoded(const Delivery &d)
{
    std::string bytes;
    appendDelivery(bytes, d.n, d.seq, d.shown, encodeHappened(d.happened), encodeFacts(d.facts));
    return bytes;
}
template <class T>
std::string encoded(const T &message)
{
    return encode(message);
}

/// Reads every frame as @p kind; what can be read is written and read to the same.
template <class T>
void readAs(FrameKind kind, std::optional<T> (MessageReader::*read)(const Frame &), const std::vector<Frame> &frames)
{
    MessageReader reader;
    for (const Frame &frame : frames) {
        const std::optional<T> message = promised(frame.payload.size(), [&] { return (reader.*read)(frame); });
        if (message) {
            expect(frame.kind == kind, "a message of one kind was read as another");
            expect((reader.*read)(frameOf(encoded(*message))) == message, "a message changed when it was sent on");
        }
    }
}

void tellSeat(std::string_view bytes)
{
    auto [host, seat] = LoopbackLink::pair();
    LoopbackLink &line = *seat;
    const SeatEnd end(std::move(seat), Hello{});
    host->send(bytes);
    while (line.deliver()) {
    }
}

} // namespace

void attack(std::string_view input)
{
    const Cut whole = cut(input, input.size() + 1);
    expect(cut(input, 7) == whole, "frames depend on how the bytes arrive");
    std::string again;
    for (const Frame &frame : whole.frames) {
        again += encodeFrame(frame.kind, frame.payload);
    }
    expect(input.starts_with(again), "frames are not what was sent");
    readAs(FrameKind::hello, &MessageReader::hello, whole.frames);
    readAs(FrameKind::welcome, &MessageReader::welcome, whole.frames);
    readAs(FrameKind::denied, &MessageReader::denied, whole.frames);
    readAs(FrameKind::propose, &MessageReader::propose, whole.frames);
    readAs(FrameKind::answer, &MessageReader::answer, whole.frames);
    readAs(FrameKind::delivery, &MessageReader::delivery, whole.frames);
    readAs(FrameKind::seen, &MessageReader::seen, whole.frames);
    readAs(FrameKind::clock, &MessageReader::clock, whole.frames);
    readAs(FrameKind::step, &MessageReader::step, whole.frames);
    readAs(FrameKind::turn, &MessageReader::turn, whole.frames);
    readAs(FrameKind::fetch, &MessageReader::fetch, whole.frames);
    readAs(FrameKind::part, &MessageReader::part, whole.frames);
    readAs(FrameKind::presence, &MessageReader::presence, whole.frames);
    promised(input.size(), [&] {
        tellSeat(input);
        return true;
    });
}

} // namespace samvirke::fuzz
