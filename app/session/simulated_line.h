// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/digest.h"
#include "play/clock.h"
#include "rehearsal/simulated_seat.h"
#include "session/seat_line.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <string>

namespace samvirke {

struct SimulatedLineOptions
{
    SeatAddress where;
    bool takeOver = false;
    SimulatedSeatOptions seat;
};

/// A simulated seat over the network: comes back when the line breaks, acts as the exercise clock says.
/// Leaves nothing on the machine.
class SimulatedLine
{
public:
    enum class End : std::uint8_t {
        closed,   ///< the exercise is over
        notFound, ///< nobody called out, or nobody who knows the code
        unreachable,
        refused, ///< the code admits nobody (any more)
        taken,
        replaced,
        denied, ///< for another reason: see @c denial
        lost,   ///< the host did not come back
    };

    explicit SimulatedLine(SimulatedLineOptions options);
    ~SimulatedLine();
    SimulatedLine(const SimulatedLine &) = delete;
    SimulatedLine &operator=(const SimulatedLine &) = delete;

    void start();
    std::function<void(End)> ended;

    [[nodiscard]] const SimulatedSeat &seat() const { return m_seat; }
    [[nodiscard]] Denied::Why denial() const { return m_denial; }
    /// Over everything that was delivered, in order, as it came.
    [[nodiscard]] std::string digest();

private:
    void broken();
    void actSoon();
    void act();
    void finish(End end);
    [[nodiscard]] Millis steady() const { return Millis{m_since.elapsed()}; }

    SimulatedLineOptions m_options;
    SimulatedSeat m_seat;
    SeatLine m_line;
    QElapsedTimer m_since, m_away, m_stirred;
    QTimer m_wake, m_seen, m_search;
    ExerciseClock m_clock;
    Sha256 m_sum;
    Denied::Why m_denial{};
    bool m_finished = false;
};

} // namespace samvirke
