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
    SeatId seat;
    Team team;
    std::uint64_t seed = 1;
    std::string program;
};

/// One seat that plays by a named behaviour, over a real line, in lockstep. A player sees only what a player sees; from
/// the plan it takes what an experienced one would know by heart: who answers for what, and who needs which
/// information.
class SimulatedSeat
{
public:
    SimulatedSeat(std::unique_ptr<Link> link, SimulatedSeatOptions options);
    ~SimulatedSeat();

    [[nodiscard]] const SeatEnd &end() const { return m_end; }
    /// How many of its commands were refused; a well-made plan gives none.
    [[nodiscard]] const std::vector<Answer> &refusals() const { return m_refusals; }
    [[nodiscard]] bool welcomed() const { return m_end.welcome().has_value(); }

private:
    class Mind; ///< what the kind of seat does
    class Player;
    class Facilitator;

    SeatEnd m_end;
    std::unique_ptr<Mind> m_mind;
    std::vector<Answer> m_refusals;
};

} // namespace samvirke
