// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/outbox.h"
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
    std::size_t lockstepSeats = 0;   ///< that have to be there for a step
    std::int64_t plannedStartMs = 0; ///< wall time of STARTEX in lockstep
};

/// The loop: decide - append - apply - deliver. Single-threaded; whoever owns it calls tick() when nextWake() says so
/// and lets the links deliver. Nobody is told of anything before it is on the disk.
class Host
{
public:
    /// Takes up the exercise in @p journal: begins it if the journal is empty, else folds what is there. An exercise
    /// that was running stands paused; one in lockstep goes on when everybody is there, without an entry about it.
    [[nodiscard]] static tl::expected<std::unique_ptr<Host>, JournalError> open(Scenario scenario, Journal journal,
                                                                                HostOptions options, HostClocks clocks);

    /// Puts @p seat at the other end of @p link.
    void attach(std::unique_ptr<Link> link, const SeatId &seat);
    /// Closes the seat's line and says why.
    void detach(const SeatId &seat, Denied::Why why);
    /// Closes every line and says that the host ends.
    void detachAll();

    /// Does what the facilitator in charge would: for a host that nobody sits at. @p key names it for good.
    void direct(std::string_view key, Command command);

    /// Decides what has come in and does what is due. In one go: one transaction.
    void tick();
    /// When tick() is wanted next by the steady clock, if nothing comes in before.
    [[nodiscard]] std::optional<Millis> nextWake() const;
    std::function<void()> wanted; ///< something came in: call tick() soon, with what comes meanwhile

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
    [[nodiscard]] std::vector<SeatId> present() const; ///< whose lines are up

    /// Called with every entry once it is recorded.
    std::function<void(const Entry &)> recorded;
    /// Called when a line has come up or gone.
    std::function<void()> presenceChanged;
    /// Called when who knocked for a seat was sent away.
    std::function<void(const SeatId &, Denied::Why)> sentAway;

private:
    struct Line
    {
        const Seat *seat = nullptr;
        std::size_t place = 0; ///< of the seat in the scenario
        std::unique_ptr<Link> link;
        std::string run; ///< of the seat's program
        bool welcomed = false;
        bool facts = false; ///< is told what the items say that are delivered
        bool gone = false;
        std::int64_t sent = 0;  ///< deliveries up to here are on their way
        std::int64_t shown = 0; ///< up to here it had everything before this line
        std::string out;        ///< frames that go behind the deliveries
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
    [[nodiscard]] const std::string &scenarioText(const Seat &seat);
    void sendPart(Line &line, const Fetch &fetch);
    [[nodiscard]] std::string mapDigest() const;
    [[nodiscard]] bool mayHave(const Seat &seat, const std::string &sha256) const;

    /// Sends what the seat has not been sent, as far as its line takes it, and then what waits behind.
    void fill(Line &line);
    void fillAll();
    [[nodiscard]] std::vector<Outbox::Item> readItems(std::int64_t first);

    /// Decides @p incoming one after the other, advances the clock to @p now, and records all of it or none.
    bool commit(const std::vector<Incoming> &incoming, ExerciseTime now);
    void followClock(const std::vector<Draft> &drafts);
    void number(std::int64_t after, const std::vector<Draft> &drafts);
    void storageFailed(const JournalError &error);
    /// @returns false while the disk still refuses
    bool goOnAfterFailure();
    bool takeStateFromRecord();
    void tellClock();
    void tellPresence(const SeatId &takenOver = {}, const SeatId &turnedAway = {});
    [[nodiscard]] ClockIs clockNow() const;
    void nextStep();

    [[nodiscard]] Ref name(std::string_view about) const;
    [[nodiscard]] std::int64_t wallAt(ExerciseTime at) const;
    [[nodiscard]] Draft draftOf(Happened happened, int index) const;
    [[nodiscard]] Line *lineOf(const SeatId &seat);
    void want() const;

    Scenario m_scenario;
    Journal m_journal;
    HostOptions m_options;
    HostClocks m_clocks;
    ExerciseState m_state;
    ExerciseClock m_clock;
    ExerciseTime m_lockstepTime{0};
    std::vector<std::unique_ptr<Line>> m_lines;
    Outbox m_outbox;
    std::map<std::string, std::string> m_scenarioTexts; ///< by who is given them
    std::vector<Incoming> m_incoming;
    std::string m_frames; ///< for fill(), which makes them for many lines in turn
    MessageReader m_reader;
    /// Who has answered which anonymous questionnaire since the host began: nowhere in the record.
    std::set<std::pair<SeatId, QuestionnaireId>> m_anonymous;
    std::optional<JournalError> m_storageError;
    bool m_stateIsTentative = false; ///< it holds what was not recorded
    Millis m_tryAgain{0};            ///< by the steady clock, after a storage error
    Millis m_seenSaved{0};
    std::string m_step; ///< lockstep: the one that is being thought about
    bool m_presenceToTell = false;
    bool m_delivered = false; ///< lockstep: something went out since the last step
    bool m_quiet = false;     ///< lockstep: the last step said that nothing had happened
    bool m_stalled = false;
};

} // namespace samvirke
