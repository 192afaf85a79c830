// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/digest.h"
#include "play/clock.h"
#include "rehearsal/simulated_seat.h"
#include "wire/discovery.h"
#include "wire/seat_code.h"
#include "wire/tls_link.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace samvirke {

struct SimulatedLineOptions
{
    SeatCode code;
    std::string address; ///< empty: whoever calls out on the network and knows the code
    std::uint16_t port = usualPort;
    bool takeOver = false;
    SimulatedSeatOptions seat;
};

/// A simulated seat over the network: finds its host, comes back when the line breaks, acts as the exercise clock says.
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
    void look();
    void connect();
    void broken();
    void actSoon();
    void act();
    void finish(End end);
    [[nodiscard]] Millis steady() const { return Millis{m_since.elapsed()}; }

    SimulatedLineOptions m_options;
    SimulatedSeat m_seat;
    TlsLink *m_link = nullptr;             ///< the newest; the seat's end has it
    std::map<std::string, SeatKey> m_keys; ///< by exercise: deriving one takes a while
    std::unique_ptr<Finder> m_finder;
    std::vector<std::pair<std::string, std::uint16_t>> m_tried; ///< of those who called out
    QElapsedTimer m_since, m_away, m_stirred;
    QTimer m_again, m_wake, m_seen, m_search;
    ExerciseClock m_clock;
    Sha256 m_sum;
    std::optional<Denied> m_denied;
    Denied::Why m_denial{};
    int m_tries = 0;
    bool m_finished = false;
};

} // namespace samvirke
