// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "play/advance.h"
#include "play/clock.h"
#include "play/decide.h"
#include "play/state.h"
#include "wire/link.h"
#include "wire/messages.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace samvirke {

/// What the host reads from outside: two clocks. Passed in, so that a rehearsal has its own.
struct HostClocks
{
    std::function<Millis()> steady;       ///< never goes backwards
    std::function<std::int64_t()> wallMs; ///< milliseconds since 1970, UTC
};

struct HostOptions
{
    VariantId variant;
    std::string language;
    std::string team;                ///< of a rehearsal
    std::string program;             ///< version
    bool lockstep = false;           ///< rehearsal: exercise time goes from turn to turn
    std::int64_t plannedStartMs = 0; ///< wall time of STARTEX in lockstep
};

/// The loop: decide - append - apply - deliver. Single-threaded; whoever owns it calls tick() when nextWake() says so
/// and lets the links deliver. Nobody is told of anything before it is on the disk.
class Host
{
public:
    /// Takes up the exercise in @p journal: begins it if the journal is empty, else folds what is there. An exercise
    /// that was running stands paused.
    [[nodiscard]] static tl::expected<std::unique_ptr<Host>, JournalError> open(Scenario scenario, Journal journal,
                                                                                HostOptions options, HostClocks clocks);

    /// Puts @p seat at the other end of @p link.
    void attach(std::unique_ptr<Link> link, const SeatId &seat);

    /// Decides what has come in and does what is due. In one go: one transaction.
    void tick();
    /// When tick() is wanted next by the steady clock, if nothing comes in before.
    [[nodiscard]] std::optional<Millis> nextWake() const;

    /// Lockstep: gives the first step. Call once every seat is attached and welcomed.
    void beginLockstep();
    /// Lockstep: no seat wants to act any more although the exercise is not closed.
    [[nodiscard]] bool stalled() const { return m_stalled; }
    /// The disk does not take entries: the clock stands and everybody has been told.
    [[nodiscard]] const std::optional<JournalError> &storageError() const { return m_storageError; }

    [[nodiscard]] const ExerciseState &state() const { return m_state; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] ExerciseTime now() const;

    /// Called with every entry once it is recorded.
    std::function<void(const Entry &)> recorded;

private:
    struct Line
    {
        const Seat *seat = nullptr;
        std::unique_ptr<Link> link;
        bool welcomed = false;
        bool gone = false;
        std::int64_t seen = 0; ///< the seat says it has everything up to here
        std::optional<Turn> turn;
    };
    struct Incoming
    {
        SeatId seat;
        Proposal proposal;
    };

    Host(Scenario scenario, Journal journal, HostOptions options, HostClocks clocks);
    tl::expected<void, JournalError> takeUp();

    void receive(Line &line, const Frame &frame);
    void welcome(Line &line, const Hello &hello);
    void deny(Line &line, Denied::Why why);
    void sendMissed(Line &line, std::int64_t after);

    /// Decides @p incoming one after the other, advances the clock to @p now, and records all of it or none.
    bool commit(const std::vector<Incoming> &incoming, ExerciseTime now);
    void followClock(const std::vector<Draft> &drafts);
    void deliver(std::int64_t after, const std::vector<Draft> &drafts);
    void storageFailed(const JournalError &error);
    void tellClock();
    void nextStep();

    [[nodiscard]] Ref name(std::string_view about) const;
    [[nodiscard]] std::int64_t wallAt(ExerciseTime at) const;
    [[nodiscard]] Draft draftOf(Happened happened, int index) const;
    [[nodiscard]] Line *lineOf(const SeatId &seat);

    Scenario m_scenario;
    Journal m_journal;
    HostOptions m_options;
    HostClocks m_clocks;
    ExerciseState m_state;
    ExerciseClock m_clock;
    ExerciseTime m_lockstepTime{0};
    std::vector<std::unique_ptr<Line>> m_lines;
    std::map<SeatId, std::vector<std::int64_t>> m_visible; ///< the entries each seat may see, by its own number - 1
    std::vector<Incoming> m_incoming;
    MessageReader m_reader;
    std::optional<JournalError> m_storageError;
    bool m_delivered = false; ///< lockstep: something went out since the last step
    bool m_quiet = false;     ///< lockstep: the last step said that nothing had happened
    bool m_stalled = false;
};

} // namespace samvirke
