// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/seat_session.h"

#include <QObject>

#include <memory>

namespace samvirke {

/// What another seat's screen shows, for somebody of the exercise direction who looks on: made of what is delivered to
/// them, by the rule by which the host shows it to that seat. Asks for nothing, and nobody notices.
class Onlooker : public QObject
{
    Q_OBJECT

public:
    /// @p direction is a facilitator's, welcomed, and must outlive this. @p seat is one of its scenario's.
    Onlooker(SeatSession &direction, const SeatId &seat, QObject *parent = nullptr);

    [[nodiscard]] SeatSession &session() { return m_shown; }

private:
    void begin();
    void show(const Delivery &delivery);
    void tellClock();

    SeatSession &m_direction;
    Seat m_seat;
    SeatSession m_shown;
    std::unique_ptr<LoopbackLink> m_end; ///< the host's
    LoopbackLink *m_other = nullptr;     ///< the seat's
    std::int64_t m_count = 0;
};

} // namespace samvirke
