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
inline constexpr std::string_view facts = "facts";       ///< deliveries say what the items are that they carry
inline constexpr std::string_view map = "map";           ///< the welcome says which file is the map sketch
} // namespace feature

struct Hello
{
    int protocol = protocolVersion;
    std::vector<std::string> features;
    std::string program;    ///< version
    std::int64_t seen = 0;  ///< the seat has everything up to this number of its own
    std::string exercise{}; ///< of which it has that; empty: of none yet
    std::string run{};      ///< names this run of the seat's program, so that a line that broke is not another laptop
    bool takeOver = false;  ///< take the seat although another laptop has it
    bool operator==(const Hello &) const = default;
};

struct Welcome
{
    int protocol = protocolVersion;
    std::vector<std::string> features; ///< those both have
    std::string exercise;
    SeatId seat;
    VariantId variant;
    std::string scenario;   ///< scenario.yaml as this seat is given it, but for its brief
    std::string brief{};    ///< of this seat
    std::int64_t after = 0; ///< deliveries follow from behind this number; not what the seat said: it begins anew
    std::string map{};      ///< sha256 of the image of the map sketch, to be fetched; only with feature::map
    bool operator==(const Welcome &) const = default;
};

struct Denied
{
    enum class Why : std::uint8_t {
        protocol,
        lockstepOnly,
        unknownSeat,
        malformed,
        closed,   ///< the host ends
        taken,    ///< another laptop has the seat: say so, and ask whether to take it over
        replaced, ///< another laptop has taken the seat
        revoked   ///< the code is not valid any more
    } why{};
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

/// What an information item says, for who has been given it.
struct Fact
{
    ItemId id;
    std::string text;
    bool operator==(const Fact &) const = default;
};

/// What the items are that @p event carries, as @p scenario has them.
[[nodiscard]] std::vector<Fact> factsOf(const Scenario &scenario, const Event &event);

/// Something that happened, numbered for this seat without gaps.
struct Delivery
{
    std::int64_t n = 0;
    std::int64_t seq = 0; ///< the entry's number; facilitators only, else 0
    bool shown = false;   ///< the seat had it before: nothing to announce
    Happened happened;
    std::vector<Fact> facts{}; ///< that it carries; only with feature::facts
    bool operator==(const Delivery &) const = default;
};

/// Why the clock stands although nobody stopped it.
enum class Obstacle : std::uint8_t { none, diskFull, cannotWrite };

struct ClockIs
{
    ExerciseTime at{0};
    int ratePermille = 1000;
    bool runs = false;
    Obstacle obstacle = Obstacle::none;
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

/// A media file, named by its digest, from a byte on.
struct Fetch
{
    std::string sha256; ///< hex
    std::int64_t offset = 0;
    bool operator==(const Fetch &) const = default;
};

/// Some bytes of it.
struct Part
{
    std::string sha256;
    std::int64_t offset = 0;
    std::int64_t total = -1; ///< bytes of the whole; -1: there is no such file, for this seat
    std::string bytes;
    bool operator==(const Part &) const = default;
};

/// Whose lines are up. Never recorded.
struct Presence
{
    std::vector<SeatId> here;
    SeatId takenOver;  ///< just now another laptop took this seat
    SeatId turnedAway; ///< just now another laptop asked for this seat, which has one
    bool operator==(const Presence &) const = default;
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
[[nodiscard]] std::string encode(const Fetch &message);
[[nodiscard]] std::string encode(const Part &message);
[[nodiscard]] std::string encode(const Presence &message);
/// Of a delivery; empty if there are none.
[[nodiscard]] std::string encodeFacts(const std::vector<Fact> &facts);
/// Adds to @p frames the frame of a delivery whose event and @p facts were encoded before: many seats share them.
void appendDelivery(std::string &frames, std::int64_t n, std::int64_t seq, bool shown, std::string_view happened,
                    std::string_view facts = {});

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
    [[nodiscard]] std::optional<Fetch> fetch(const Frame &frame);
    [[nodiscard]] std::optional<Part> part(const Frame &frame);
    [[nodiscard]] std::optional<Presence> presence(const Frame &frame);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace samvirke
