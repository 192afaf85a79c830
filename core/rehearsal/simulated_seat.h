// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/team.h"
#include "wire/seat_end.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace samvirke {

/// What a simulated seat is given beside what the host sends it: the whole plan, which a trainee's program never is.
struct SimulatedSeatOptions
{
    Scenario scenario;
    SeatId seat; ///< empty: the one that the host welcomes it as
    Team team;
    std::uint64_t seed = 1;
    std::string program;
    std::string run{}; ///< as in Hello
};

/// One seat that plays by a named behaviour, over a real line, in lockstep or in real time. A player sees only what a
/// player sees; from the plan it takes what an experienced one would know by heart: who answers for what, and who needs
/// which information.
class SimulatedSeat
{
public:
    explicit SimulatedSeat(SimulatedSeatOptions options);
    SimulatedSeat(std::unique_ptr<Link> link, SimulatedSeatOptions options) : SimulatedSeat(std::move(options))
    {
        m_end.connect(std::move(link));
    }
    ~SimulatedSeat();

    /// Real time: does what is intended up to @p now by the exercise clock. @param quiet nothing has happened for a
    /// while. @returns when it wants to act again, if nothing happens before
    std::optional<ExerciseTime> act(ExerciseTime now, bool quiet);

    /// The host leads in turns; act() has nothing to do.
    [[nodiscard]] bool inLockstep() const;

    [[nodiscard]] SeatEnd &end() { return m_end; }
    [[nodiscard]] const SeatEnd &end() const { return m_end; }
    /// Called after something was delivered and noticed, and when the clock was set: act() may give something else now.
    std::function<void()> stirred;
    std::function<void(const Delivery &)> delivered;
    std::function<void(const ClockIs &)> clockSet;

    /// How many of its commands were refused; a well-made plan gives none.
    [[nodiscard]] const std::vector<Answer> &refusals() const { return m_refusals; }
    [[nodiscard]] bool welcomed() const { return m_end.welcome().has_value(); }

private:
    class Mind; ///< what the kind of seat does
    class Player;
    class Facilitator;

    void welcome();

    SimulatedSeatOptions m_options;
    SeatEnd m_end;
    std::unique_ptr<Mind> m_mind;
    bool m_plays = false; ///< lockstep: it has had a turn; what came before was played before it
    std::vector<Answer> m_refusals;
};

} // namespace samvirke
