// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messages.h"

#include "plan/lookup.h"
#include "play/addressees.h"
#include "play/fields_json.h"

namespace samvirke {

template <>
struct Names<Denied::Why>
{
    using enum Denied::Why;
    static constexpr std::array<std::pair<Denied::Why, std::string_view>, 8> all{{{protocol, "protocol"},
                                                                                  {lockstepOnly, "lockstep-only"},
                                                                                  {unknownSeat, "unknown-seat"},
                                                                                  {malformed, "malformed"},
                                                                                  {closed, "closed"},
                                                                                  {taken, "taken"},
                                                                                  {replaced, "replaced"},
                                                                                  {revoked, "revoked"}}};
};

template <>
struct Names<Obstacle>
{
    using enum Obstacle;
    static constexpr std::array<std::pair<Obstacle, std::string_view>, 3> all{
        {{none, "none"}, {diskFull, "disk-full"}, {cannotWrite, "cannot-write"}}};
};

template <>
struct Names<Answer::Verdict>
{
    using enum Answer::Verdict;
    static constexpr std::array<std::pair<Answer::Verdict, std::string_view>, 3> all{
        {{accepted, "accepted"}, {refused, "refused"}, {notRecorded, "not-recorded"}}};
};

template <>
struct Names<Refusal::Why>
{
    using enum Refusal::Why;
    static constexpr std::array<std::pair<Refusal::Why, std::string_view>, 14> all{{{notYours, "not-yours"},
                                                                                    {notNow, "not-now"},
                                                                                    {noAgency, "no-agency"},
                                                                                    {notYourAgency, "not-your-agency"},
                                                                                    {unknown, "unknown"},
                                                                                    {missing, "missing"},
                                                                                    {tooLong, "too-long"},
                                                                                    {badValue, "bad-value"},
                                                                                    {badTime, "bad-time"},
                                                                                    {notAddressed, "not-addressed"},
                                                                                    {alreadyDone, "already-done"},
                                                                                    {tooLate, "too-late"},
                                                                                    {notHeld, "not-held"},
                                                                                    {notOnChannel, "not-on-channel"}}};
};

struct FactList // not in the unnamed namespace: its fields are looked up by argument
{
    std::vector<Fact> facts;
};

namespace {

template <class T, class Plain>
concept Is = std::same_as<std::remove_const_t<T>, Plain>;

} // namespace

template <class V, Is<Hello> T>
void fields(V &&v, T &m)
{
    v("protocol", m.protocol);
    v("features", m.features);
    v("program", m.program);
    v("seen", m.seen);
    v("exercise", m.exercise);
    v("run", m.run);
    v("take_over", m.takeOver);
}
template <class V, Is<Welcome> T>
void fields(V &&v, T &m)
{
    v("protocol", m.protocol);
    v("features", m.features);
    v("exercise", m.exercise);
    v("seat", m.seat);
    v("variant", m.variant);
    v("scenario", m.scenario);
    v("brief", m.brief);
    v("after", m.after);
    v("map", m.map);
}
template <class V, Is<Denied> T>
void fields(V &&v, T &m)
{
    v("why", m.why);
    v("detail", m.detail);
}
template <class V, Is<Answer> T>
void fields(V &&v, T &m)
{
    v("verdict", m.verdict);
    v("ref", m.ref);
    v("why", m.why);
    v("about", m.about);
}
template <class V, Is<Fact> T>
void fields(V &&v, T &m)
{
    v("id", m.id);
    v("text", m.text);
}
template <class V, Is<FactList> T>
void fields(V &&v, T &m)
{
    v("facts", m.facts);
}
template <class V, Is<ClockIs> T>
void fields(V &&v, T &m)
{
    v("at_ms", m.at);
    v("rate_permille", m.ratePermille);
    v("runs", m.runs);
    v("obstacle", m.obstacle);
}
template <class V, Is<Step> T>
void fields(V &&v, T &m)
{
    v("t_ms", m.t);
    v("quiet", m.quiet);
}
template <class V, Is<Fetch> T>
void fields(V &&v, T &m)
{
    v("sha256", m.sha256);
    v("offset", m.offset);
}
template <class V, Is<Presence> T>
void fields(V &&v, T &m)
{
    v("here", m.here);
    v("taken_over", m.takenOver);
    v("turned_away", m.turnedAway);
}

namespace {

template <class T>
std::string encodeAs(FrameKind kind, const T &message)
{
    json::Writer out;
    writeObject(out, message);
    return encodeFrame(kind, out.take());
}

void putNumber(std::string &bytes, std::int64_t number)
{
    const auto value = static_cast<std::uint64_t>(number);
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xffU);
    }
}

/// Takes fixed-size numbers and texts off a payload; once something is missing, everything is.
class Taker
{
public:
    explicit Taker(std::string_view bytes) : m_rest(bytes) {}

    std::int64_t number()
    {
        if (m_rest.size() < 8) {
            m_good = false;
            return 0;
        }
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            value = (value << 8U) | static_cast<unsigned char>(m_rest[static_cast<std::size_t>(i)]);
        }
        m_rest.remove_prefix(8);
        return static_cast<std::int64_t>(value);
    }

    std::string_view text()
    {
        const std::int64_t size = number();
        if (!m_good || size < 0 || static_cast<std::uint64_t>(size) > m_rest.size()) {
            m_good = false;
            return {};
        }
        const std::string_view text = m_rest.substr(0, static_cast<std::size_t>(size));
        m_rest.remove_prefix(text.size());
        return text;
    }

    std::string_view rest() { return std::exchange(m_rest, {}); }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool done() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

constexpr std::int64_t never = -1;                 ///< for Turn::next
constexpr std::int64_t wasShown = 1, hasFacts = 2; // of a delivery

} // namespace

std::string encode(const Hello &message)
{
    return encodeAs(FrameKind::hello, message);
}

std::string encode(const Welcome &message)
{
    return encodeAs(FrameKind::welcome, message);
}

std::string encode(const Denied &message)
{
    return encodeAs(FrameKind::denied, message);
}

std::string encode(const Proposal &message)
{
    return encodeFrame(FrameKind::propose, encodeProposal(message));
}

std::string encode(const Answer &message)
{
    return encodeAs(FrameKind::answer, message);
}

std::string encodeSeen(std::int64_t n)
{
    std::string payload;
    putNumber(payload, n);
    return encodeFrame(FrameKind::seen, payload);
}

std::string encode(const ClockIs &message)
{
    return encodeAs(FrameKind::clock, message);
}

std::string encode(const Step &message)
{
    return encodeAs(FrameKind::step, message);
}

std::string encode(const Turn &message)
{
    std::string payload;
    putNumber(payload, message.seen);
    putNumber(payload, message.next ? message.next->count() : never);
    putNumber(payload, static_cast<std::int64_t>(message.proposals.size()));
    for (const Proposal &proposal : message.proposals) {
        const std::string text = encodeProposal(proposal);
        putNumber(payload, static_cast<std::int64_t>(text.size()));
        payload += text;
    }
    return encodeFrame(FrameKind::turn, payload);
}

std::string encode(const Fetch &message)
{
    return encodeAs(FrameKind::fetch, message);
}

std::string encode(const Part &message)
{
    std::string payload;
    putNumber(payload, static_cast<std::int64_t>(message.sha256.size()));
    payload += message.sha256;
    putNumber(payload, message.offset);
    putNumber(payload, message.total);
    payload += message.bytes;
    return encodeFrame(FrameKind::part, payload);
}

std::string encode(const Presence &message)
{
    return encodeAs(FrameKind::presence, message);
}

std::vector<Fact> factsOf(const Scenario &scenario, const Event &event)
{
    std::vector<Fact> facts;
    for (const ItemId &id : itemsOf(event)) {
        const Item *item = find(scenario.items, id);
        if (item != nullptr && std::ranges::find(facts, id, &Fact::id) == facts.end()) {
            facts.push_back({id, item->text});
        }
    }
    return facts;
}

std::string encodeFacts(const std::vector<Fact> &facts)
{
    if (facts.empty()) {
        return {};
    }
    json::Writer out;
    writeObject(out, FactList{facts});
    return out.take();
}

void appendDelivery(std::string &frames, std::int64_t n, std::int64_t seq, bool shown, std::string_view happened,
                    std::string_view facts)
{
    const std::size_t more = facts.empty() ? 0 : 8 + facts.size();
    appendHead(frames, FrameKind::delivery, 24 + more + happened.size());
    putNumber(frames, n);
    putNumber(frames, seq);
    putNumber(frames, (shown ? wasShown : 0) | (facts.empty() ? 0 : hasFacts));
    if (!facts.empty()) {
        putNumber(frames, static_cast<std::int64_t>(facts.size()));
        frames += facts;
    }
    frames += happened;
}

struct MessageReader::Buffers
{
    JsonBuffers json;
    Decoder decoder;

    template <class T>
    std::optional<T> read(const Frame &frame, FrameKind kind)
    {
        T message;
        if constexpr (requires { message.protocol; }) {
            message.protocol = 0; // who does not say which one speaks none
        }
        const auto error = frame.kind == kind ? json.read(frame.payload, message) : CodecError{};
        if constexpr (requires { message.protocol; }) { // a newer program may say more, and is told that it is newer
            if (error && error->what == CodecError::What::unknownField && message.protocol > protocolVersion) {
                return message;
            }
        }
        return error ? std::nullopt : std::optional{std::move(message)};
    }
};

MessageReader::MessageReader() : m_buffers(std::make_unique<Buffers>()) {}
MessageReader::~MessageReader() = default;

std::optional<Hello> MessageReader::hello(const Frame &frame)
{
    return m_buffers->read<Hello>(frame, FrameKind::hello);
}

std::optional<Welcome> MessageReader::welcome(const Frame &frame)
{
    return m_buffers->read<Welcome>(frame, FrameKind::welcome);
}

std::optional<Denied> MessageReader::denied(const Frame &frame)
{
    return m_buffers->read<Denied>(frame, FrameKind::denied);
}

std::optional<Proposal> MessageReader::propose(const Frame &frame)
{
    if (frame.kind != FrameKind::propose) {
        return std::nullopt;
    }
    auto proposal = m_buffers->decoder.proposal(frame.payload);
    return proposal ? std::optional{std::move(*proposal)} : std::nullopt;
}

std::optional<Answer> MessageReader::answer(const Frame &frame)
{
    return m_buffers->read<Answer>(frame, FrameKind::answer);
}

std::optional<Delivery> MessageReader::delivery(const Frame &frame)
{
    Taker take(frame.payload);
    Delivery delivery;
    delivery.n = take.number();
    delivery.seq = take.number();
    const std::int64_t marks = take.number();
    delivery.shown = (marks & wasShown) != 0;
    if ((marks & hasFacts) != 0) {
        FactList list;
        if (m_buffers->json.read(take.text(), list) || list.facts.empty()) {
            return std::nullopt;
        }
        delivery.facts = std::move(list.facts);
    }
    if (frame.kind != FrameKind::delivery || !take.good() || delivery.n < 1) {
        return std::nullopt;
    }
    auto happened = m_buffers->decoder.happened(take.rest());
    if (!happened) {
        return std::nullopt;
    }
    delivery.happened = std::move(*happened);
    return delivery;
}

std::optional<std::int64_t> MessageReader::seen(const Frame &frame)
{
    Taker take(frame.payload);
    const std::int64_t n = take.number();
    return frame.kind == FrameKind::seen && take.done() && n >= 0 ? std::optional{n} : std::nullopt;
}

std::optional<ClockIs> MessageReader::clock(const Frame &frame)
{
    return m_buffers->read<ClockIs>(frame, FrameKind::clock);
}

std::optional<Step> MessageReader::step(const Frame &frame)
{
    return m_buffers->read<Step>(frame, FrameKind::step);
}

std::optional<Turn> MessageReader::turn(const Frame &frame)
{
    Taker take(frame.payload);
    Turn turn;
    turn.seen = take.number();
    const std::int64_t next = take.number();
    if (next != never) {
        turn.next = ExerciseTime{next};
    }
    const std::int64_t count = take.number();
    if (frame.kind != FrameKind::turn || !take.good() || turn.seen < 0 || next < never || count < 0) {
        return std::nullopt;
    }
    for (std::int64_t i = 0; i < count; ++i) {
        const std::string_view text = take.text();
        auto proposal = take.good() ? m_buffers->decoder.proposal(text) : tl::unexpected(CodecError{});
        if (!proposal) {
            return std::nullopt;
        }
        turn.proposals.push_back(std::move(*proposal));
    }
    return take.done() ? std::optional{std::move(turn)} : std::nullopt;
}

std::optional<Fetch> MessageReader::fetch(const Frame &frame)
{
    return m_buffers->read<Fetch>(frame, FrameKind::fetch);
}

std::optional<Part> MessageReader::part(const Frame &frame)
{
    Taker take(frame.payload);
    Part part;
    part.sha256 = take.text();
    part.offset = take.number();
    part.total = take.number();
    if (frame.kind != FrameKind::part || !take.good() || part.offset < 0 || part.total < -1) {
        return std::nullopt;
    }
    part.bytes = take.rest();
    const std::int64_t end = part.offset + static_cast<std::int64_t>(part.bytes.size());
    const bool complete =
        part.total < 0 ? part.bytes.empty() : end <= part.total && part.bytes.empty() == (part.offset == part.total);
    return complete ? std::optional{std::move(part)} : std::nullopt;
}

std::optional<Presence> MessageReader::presence(const Frame &frame)
{
    return m_buffers->read<Presence>(frame, FrameKind::presence);
}

} // namespace samvirke
