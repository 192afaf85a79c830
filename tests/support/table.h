// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/host.h"
#include "wire/seat_end.h"

#include "journals.h"

#include <QTemporaryDir>

#include <map>

/// A host with seats at its table, over the loopback line, with clocks that a test sets.
namespace samvirke::test {

/// The host's end of a line. The host may drop it at any time; what lies beneath stays for the test to deliver. Keeps
/// every byte that the host sends.
class HostEnd : public Link
{
public:
    HostEnd(std::shared_ptr<LoopbackLink> line, std::shared_ptr<std::vector<std::string>> frames)
        : m_line(std::move(line)), m_frames(std::move(frames))
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
    void send(std::string_view frames) override
    {
        FrameReader reader;
        reader.setLimit(limits::welcomeBytes);
        reader.feed(frames);
        while (const auto frame = reader.next()) {
            m_frames->push_back(encodeFrame(frame->kind, frame->payload));
        }
        m_line->send(frames);
    }
    void close() override { m_line->close(); }
    void establish(std::size_t frameBytes) override { m_line->establish(frameBytes); }

private:
    std::shared_ptr<LoopbackLink> m_line;
    std::shared_ptr<std::vector<std::string>> m_frames;
};

/// A seat's end of the line, and all that came to it.
struct Sitting
{
    std::shared_ptr<LoopbackLink> hostEnd;
    LoopbackLink *seatEnd = nullptr;
    std::unique_ptr<SeatEnd> end;
    std::vector<Delivery> deliveries;
    std::vector<Answer> answers;
    std::vector<ClockIs> clocks;
    std::vector<Presence> presences;
    std::vector<Denied> denials;
    std::shared_ptr<std::vector<std::string>> frames = std::make_shared<std::vector<std::string>>(); ///< the very bytes
    bool closed = false;
};

class Table
{
public:
    explicit Table(HostOptions options = {}, Scenario plan = smallScenario(), NewExercise exercise = smallExercise())
        : m_options(std::move(options)), m_plan(std::move(plan)), m_exercise(std::move(exercise))
    {
        open(true);
    }
    /// The record is at @p path and waits for the disk.
    explicit Table(std::filesystem::path path)
        : m_path(std::move(path)), m_plan(smallScenario()), m_exercise(smallExercise())
    {
        m_exercise.sync = true;
        open(true);
    }

    /// What happens when the program dies and is started again.
    void restart()
    {
        for (auto &[seat, sitting] : seats) {
            gone.push_back(std::move(sitting));
        }
        seats.clear();
        host.reset();
        open(false);
    }

    Sitting &join(const std::string &seat, std::int64_t seen = 0,
                  std::vector<std::string> features = {std::string(feature::facts)}, int protocol = protocolVersion)
    {
        Hello hello{protocol, std::move(features), "test", seen};
        hello.exercise = m_exercise.id;
        hello.run = "run of " + seat;
        return join(seat, hello);
    }
    Sitting &join(const std::string &seat, const Hello &hello)
    {
        auto [hostEnd, seatEnd] = LoopbackLink::pair();
        auto sitting = std::make_unique<Sitting>();
        Sitting *raw = sitting.get();
        raw->hostEnd = std::move(hostEnd);
        raw->seatEnd = seatEnd.get();
        host->attach(std::make_unique<HostEnd>(raw->hostEnd, raw->frames), SeatId(seat));
        raw->end = std::make_unique<SeatEnd>(hello);
        raw->end->delivered = [raw](const Delivery &d) { raw->deliveries.push_back(d); };
        raw->end->answered = [raw](const Answer &a) { raw->answers.push_back(a); };
        raw->end->clockSet = [raw](const ClockIs &c) { raw->clocks.push_back(c); };
        raw->end->present = [raw](const Presence &p) { raw->presences.push_back(p); };
        raw->end->denied = [raw](const Denied &d) { raw->denials.push_back(d); };
        raw->end->closed = [raw] { raw->closed = true; };
        raw->end->connect(std::move(seatEnd), hello.takeOver);
        if (auto &place = seats[seat]) {
            gone.push_back(std::move(place));
        }
        seats[seat] = std::move(sitting);
        pump();
        return *raw;
    }
    void joinAll()
    {
        for (const Seat &seat : host->scenario().seats) {
            join(seat.id.value);
        }
    }

    /// Brings everything over and lets the host work, until nothing moves.
    void pump()
    {
        for (bool any = true; any;) {
            any = false;
            for (auto &[seat, sitting] : seats) {
                any = sitting->hostEnd->deliver() || any;
            }
            host->tick();
            for (auto &[seat, sitting] : seats) {
                any = sitting->seatEnd->deliver() || any;
            }
        }
    }

    /// Sends a command and gives the answer.
    Answer says(const std::string &seat, Command command, Ref ref = {})
    {
        const Proposal proposal{ref.empty() ? Ref{++m_refs} : ref, {}, {}, std::move(command)};
        seats.at(seat)->end->propose(proposal);
        pump();
        return seats.at(seat)->answers.back();
    }

    void passes(Millis stretch)
    {
        steady += stretch;
        pump();
    }

    /// Of the exercise file.
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    Sitting &at(const std::string &seat) { return *seats.at(seat); }

    Millis steady{1'000};
    std::int64_t wall = 1'795'000'000'000;
    std::unique_ptr<Host> host;
    std::map<std::string, std::unique_ptr<Sitting>> seats;
    std::vector<std::unique_ptr<Sitting>> gone;
    std::vector<Entry> recorded;

private:
    void open(bool create)
    {
        auto journal = create ? Journal::create(path(), m_exercise) : Journal::openToWrite(path());
        if (!journal) {
            qFatal("no journal: %d", static_cast<int>(journal.error().what));
        }
        auto opened = Host::open(m_plan, std::move(*journal), m_options,
                                 {[this] { return steady; }, [this] { return wall + steady.count(); }});
        if (!opened) {
            qFatal("no host: %d", static_cast<int>(opened.error().what));
        }
        host = std::move(*opened);
        host->recorded = [this](const Entry &entry) { recorded.push_back(entry); };
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_path = m_folder.filePath(QStringLiteral("x.samvirke")).toStdString();
    HostOptions m_options;
    Scenario m_plan;
    NewExercise m_exercise;
    std::uint64_t m_refs = 0;
};

} // namespace samvirke::test
