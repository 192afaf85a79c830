// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/codec.h"
#include "play/decide.h"
#include "wire/frame.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace samvirke {

inline constexpr int protocolVersion = 1;

/// Optional abilities, agreed in the handshake.
namespace feature {
inline constexpr std::string_view lockstep = "lockstep"; ///< the host waits for every seat's turn; rehearsal only
}

struct Hello
{
    int protocol = protocolVersion;
    std::vector<std::string> features;
    std::string program;   ///< version
    std::int64_t seen = 0; ///< the seat has everything up to this number of its own
    bool operator==(const Hello &) const = default;
};

struct Welcome
{
    int protocol = protocolVersion;
    std::vector<std::string> features; ///< those both have
    std::string exercise;
    SeatId seat;
    VariantId variant;
    std::string scenario; ///< scenario.yaml as this seat is given it
    bool operator==(const Welcome &) const = default;
};

struct Denied
{
    enum class Why : std::uint8_t { protocol, lockstepOnly, noLockstep, unknownSeat, malformed, closed } why{};
    std::string detail;
    bool operator==(const Denied &) const = default;
};

struct Answer
{
    enum class Verdict : std::uint8_t { accepted, refused, notRecorded } verdict{};
    Ref ref;
    Refusal::Why why{}; ///< if refused
    std::string about;
    bool operator==(const Answer &) const = default;
};

/// Something that happened, numbered for this seat without gaps.
struct Delivery
{
    std::int64_t n = 0;
    std::int64_t seq = 0; ///< the entry's number; facilitators only, else 0
    bool shown = false;   ///< the seat had it before: nothing to announce
    Happened happened;
    bool operator==(const Delivery &) const = default;
};

struct ClockIs
{
    ExerciseTime at{0};
    int ratePermille = 1000;
    bool runs = false;
    bool operator==(const ClockIs &) const = default;
};

struct Step
{
    ExerciseTime t{0};
    bool quiet = false; ///< nothing was delivered to anybody since the last step
    bool operator==(const Step &) const = default;
};

struct Turn
{
    std::int64_t seen = 0;
    std::optional<ExerciseTime> next; ///< when the seat wants to act again, if nothing happens before
    std::vector<Proposal> proposals;
    bool operator==(const Turn &) const = default;
};

[[nodiscard]] std::string encode(const Hello &message);
[[nodiscard]] std::string encode(const Welcome &message);
[[nodiscard]] std::string encode(const Denied &message);
[[nodiscard]] std::string encode(const Proposal &message);
[[nodiscard]] std::string encode(const Answer &message);
[[nodiscard]] std::string encodeSeen(std::int64_t n);
[[nodiscard]] std::string encode(const ClockIs &message);
[[nodiscard]] std::string encode(const Step &message);
[[nodiscard]] std::string encode(const Turn &message);
/// The frame of a delivery whose event was encoded before: many seats share one @p happened.
[[nodiscard]] std::string encodeDelivery(std::int64_t n, std::int64_t seq, bool shown, std::string_view happened);

/// Reads messages; every function gives nothing for a payload that is not one.
class MessageReader
{
public:
    MessageReader();
    ~MessageReader();
    [[nodiscard]] std::optional<Hello> hello(const Frame &frame);
    [[nodiscard]] std::optional<Welcome> welcome(const Frame &frame);
    [[nodiscard]] std::optional<Denied> denied(const Frame &frame);
    [[nodiscard]] std::optional<Proposal> propose(const Frame &frame);
    [[nodiscard]] std::optional<Answer> answer(const Frame &frame);
    [[nodiscard]] std::optional<Delivery> delivery(const Frame &frame);
    [[nodiscard]] std::optional<std::int64_t> seen(const Frame &frame);
    [[nodiscard]] std::optional<ClockIs> clock(const Frame &frame);
    [[nodiscard]] std::optional<Step> step(const Frame &frame);
    [[nodiscard]] std::optional<Turn> turn(const Frame &frame);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace samvirke
