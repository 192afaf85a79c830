// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "host/host.h"
#include "play/visible.h"

#include "small_scenario.h"
#include "state_text.h"

#include <algorithm>

/// The input is what one seat sends to a host. Its first byte says who sends and when (see Attacker), the rest is
/// bytes.
namespace samvirke::fuzz {

namespace {

/// The host's end of a line. The host may drop it at any time, also while bytes are being handed on.
class HostEnd : public Link
{
public:
    explicit HostEnd(std::shared_ptr<LoopbackLink> line) : m_line(std::move(line))
    {
        m_line->received = [this](const Frame &frame) { received(frame); };
        m_line->closed = [this] { closed(); };
    }
    ~HostEnd() override
    {
        m_line->received = {};
        m_line->closed = {};
        m_line->close();
    }
    HostEnd(const HostEnd &) = delete;
    HostEnd &operator=(const HostEnd &) = delete;
    void send(std::string_view frames) override { m_line->send(frames); }
    void close() override { m_line->close(); }
    void establish(std::size_t frameBytes) override { m_line->establish(frameBytes); }

private:
    std::shared_ptr<LoopbackLink> m_line;
};

/// The first byte of an input.
struct Attacker
{
    explicit Attacker(unsigned char byte)
        : seat(byte & 0x0fU),
          greets((byte & 0x10U) != 0),
          started((byte & 0x20U) != 0),
          lockstep((byte & 0x40U) != 0),
          slow((byte & 0x80U) != 0)
    {}
    std::size_t seat; ///< of the small scenario; one too many is a seat that there is not
    bool greets;      ///< a sound hello goes before the bytes
    bool started;     ///< the exercise runs
    bool lockstep;    ///< it is a rehearsal
    bool slow;        ///< bytes come in two parts, and a minute passes between
};

const Scenario &scenario()
{
    static const Scenario small = test::smallScenario();
    return small;
}

/// A host in memory, a facilitator who behaves, and a seat that sends whatever it likes.
class Attacked
{
public:
    explicit Attacked(const Attacker &attacker) : m_attacker(attacker)
    {
        NewExercise exercise;
        exercise.id = "small-exercise";
        exercise.secret = "not much of a secret";
        exercise.files = test::smallFiles();
        exercise.sync = false;
        auto journal = Journal::create(":memory:", exercise);
        expect(journal.has_value(), "no exercise in memory");
        HostOptions options;
        options.lockstep = attacker.lockstep;
        auto opened = Host::open(scenario(), std::move(*journal), options,
                                 {[this] { return m_steady; }, [this] { return m_steady.count(); }});
        expect(opened.has_value(), "no host");
        m_host = std::move(*opened);

        auto [leadHost, leadSeat] = LoopbackLink::pair();
        m_leadHost = std::move(leadHost);
        m_leadSeat = std::move(leadSeat);
        m_leadSeat->closed = [this] { m_leadClosed = true; };
        m_host->attach(std::make_unique<HostEnd>(m_leadHost), SeatId("lead"));
        Hello hello;
        if (attacker.lockstep) {
            hello.features.emplace_back(feature::lockstep);
        }
        m_leadSeat->send(encode(hello));
        if (attacker.started && !attacker.lockstep) {
            m_leadSeat->send(encode(Proposal{Ref{1}, {}, {}, StartExercise{}}));
        }
        pump();
        m_recordedBefore = m_host->journal().last();

        auto [hostEnd, seatEnd] = LoopbackLink::pair();
        m_hostEnd = std::move(hostEnd);
        m_seatEnd = std::move(seatEnd);
        m_seatEnd->received = [this](const Frame &frame) { m_got.push_back(frame); };
        const auto &seats = scenario().seats;
        m_seat = attacker.seat < seats.size() ? &seats[attacker.seat] : nullptr;
        m_host->attach(std::make_unique<HostEnd>(m_hostEnd), m_seat != nullptr ? m_seat->id : SeatId("nobody"));
        if (attacker.greets) {
            m_seatEnd->send(encode(hello));
        }
    }

    void receive(std::string_view bytes)
    {
        const std::size_t half = m_attacker.slow ? bytes.size() / 2 : bytes.size();
        m_seatEnd->send(bytes.substr(0, half));
        pump();
        m_steady += Millis{60'000};
        m_seatEnd->send(bytes.substr(half));
        if (m_attacker.lockstep) {
            m_host->beginLockstep();
        }
        pump();
        m_steady += Millis{3'600'000};
        pump();
    }

    void judge(std::string_view bytes)
    {
        const bool letIn = std::ranges::any_of(m_got, [](const Frame &f) { return f.kind == FrameKind::welcome; });
        expect(!letIn || mayComeIn(bytes), "a seat was let in with garbage");
        expect(letIn || std::ranges::all_of(m_got, [](const Frame &f) { return f.kind == FrameKind::denied; }),
               "a seat that was not let in was told something");
        expect(letIn || m_recordedBefore <= m_host->journal().last(), "the record has shrunk");
        gotWhatItMaySee();
        replaysToTheSame();
        expect(!m_leadClosed || (m_seat != nullptr && m_seat->id == SeatId("lead") && letIn),
               "one seat threw another out");
        expect(!m_host->storageError(), "the record refused what the host decided");
    }

private:
    void pump()
    {
        for (bool any = true; any;) {
            any = m_leadHost->deliver();
            any = (m_hostEnd && m_hostEnd->deliver()) || any;
            m_host->tick();
            any = m_leadSeat->deliver() || any;
            any = (m_seatEnd && m_seatEnd->deliver()) || any;
        }
    }

    /// True if the first frame is a hello of this protocol, from a seat that there is and that nobody has, or which it
    /// asks for.
    [[nodiscard]] bool mayComeIn(std::string_view bytes) const
    {
        const bool isTaken = m_seat != nullptr && m_seat->id == SeatId("lead");
        if (m_seat == nullptr || m_attacker.greets) {
            return m_seat != nullptr && !isTaken;
        }
        FrameReader reader;
        reader.feed(bytes);
        const auto frame = reader.next();
        const auto hello = frame ? MessageReader().hello(*frame) : std::nullopt;
        const bool agrees = hello && (!m_attacker.lockstep ||
                                      std::ranges::find(hello->features, feature::lockstep) != hello->features.end());
        return agrees && hello->protocol == protocolVersion && (!isTaken || hello->takeOver);
    }

    void gotWhatItMaySee()
    {
        MessageReader reader;
        std::int64_t last = -1;
        for (const Frame &frame : m_got) {
            if (frame.kind == FrameKind::welcome) {
                expect(reader.welcome(frame).has_value(), "a welcome that is none");
            } else if (frame.kind == FrameKind::delivery) {
                const auto delivery = reader.delivery(frame);
                expect(delivery && (last < 0 || delivery->n == last + 1), "deliveries have a gap");
                last = delivery->n;
                expect(m_seat->kind == SeatKind::facilitator || delivery->seq == 0,
                       "a seat was given the number of an entry");
                expect(isVisibleTo(m_host->scenario(), m_host->state(), delivery->happened, *m_seat),
                       "a seat was given what it may not see");
            } else {
                expect(frame.kind == FrameKind::denied || reader.answer(frame) || reader.clock(frame) ||
                           reader.step(frame) || reader.part(frame) ||
                           (m_seat->kind == SeatKind::facilitator && reader.presence(frame)),
                       "a seat was told something that it cannot read");
            }
        }
    }

    void replaysToTheSame()
    {
        ExerciseState state;
        const auto read = m_host->journal().read(0, [&](const Entry &entry) {
            state = apply(std::move(state), entry.happened);
            return true;
        });
        expect(read.has_value(), "what was recorded cannot be read");
        expect(test::stateText(state) == test::stateText(m_host->state()), "the record replays to another state");
    }

    Attacker m_attacker;
    Millis m_steady{1'000};
    std::unique_ptr<Host> m_host;
    std::shared_ptr<LoopbackLink> m_leadHost, m_hostEnd;
    std::unique_ptr<LoopbackLink> m_leadSeat, m_seatEnd;
    const Seat *m_seat = nullptr;
    std::vector<Frame> m_got;
    std::int64_t m_recordedBefore = 0;
    bool m_leadClosed = false;
};

} // namespace

void attack(std::string_view input)
{
    if (input.empty()) {
        return;
    }
    const Attacker attacker(static_cast<unsigned char>(input.front()));
    input.remove_prefix(1);
    std::unique_ptr<Attacked> attacked;
    promised(input.size(), [&] {
        attacked = std::make_unique<Attacked>(attacker);
        attacked->receive(input);
        return true;
    });
    attacked->judge(input);
}

} // namespace samvirke::fuzz
