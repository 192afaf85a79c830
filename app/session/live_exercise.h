// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/host_thread.h"
#include "session/seat_session.h"
#include "session/stand_ins.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>

namespace samvirke {

/// What is to be hosted.
struct HostRequest
{
    QString file;                    ///< of the record
    std::vector<ScenarioFile> files; ///< of the scenario that is begun in it; none: goes on where it ends
    HostingOptions options;
    bool newCodes = false; ///< goes on with codes of its own, if the keys of those that were given out are lost
};

/// An exercise that this program hosts: the host, the facilitator's own seat at it, and who plays for those that did
/// not come.
class LiveExercise : public QObject
{
    Q_OBJECT

public:
    explicit LiveExercise(QObject *parent = nullptr);
    /// Sends everybody away. The exercise can be resumed, unless it is closed.
    ~LiveExercise() override;

    /// Once.
    void host(HostRequest request);

    [[nodiscard]] HostThread &host() { return m_host; }
    [[nodiscard]] const HostThread &host() const { return m_host; }
    /// The facilitator sits and sees the exercise, and it is not over.
    [[nodiscard]] bool isReady() const { return m_ready && !m_closing; }
    /// The facilitator's seat; from ready() to closing().
    [[nodiscard]] SeatSession *seat() const { return m_seat.get(); }
    /// The seat of the facilitator's that is this program's.
    [[nodiscard]] const SeatId &ownSeat() const { return m_ownSeat; }

    /// Seats the program plays.
    [[nodiscard]] bool isPlayed(const SeatId &seat) const;
    /// Says who sits at @p seat, and lets the program play there or leave.
    void staff(const SeatId &seat, StaffedBy by);
    /// Starts the exercise, or goes on with one that stands. A seat that nobody has come to stays empty in the record
    /// until somebody does.
    void begin();

signals:
    void ready(); ///< the facilitator sits and sees the exercise
    void failed(const samvirke::HostingError &error);
    void standInsChanged();
    void closing(); ///< the exercise is over: nobody may hold on to seat() any more
    void closed();  ///< its file is one file

private:
    void takePlace();
    void lookAtState();
    void seatStandIns();
    void greetLate();

    HostThread m_host;
    SeatId m_ownSeat;
    std::unique_ptr<SeatSession> m_seat;
    std::unique_ptr<StandIns> m_standIns;
    std::set<SeatId> m_wanted; ///< stand-ins that wait for a code
    std::set<SeatId> m_asked;  ///< for which a new one was asked for
    std::set<SeatId> m_greeted;
    bool m_ready = false;
    bool m_closing = false;
};

} // namespace samvirke
