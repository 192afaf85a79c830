// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/simulated_line.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <set>

namespace samvirke {

/// Plays for those who did not come: simulated seats over the network like any other, in a thread of their own.
class StandIns : public QObject
{
    Q_OBJECT

public:
    /// @p plan is all of it, which a stand-in knows by heart.
    explicit StandIns(Scenario plan, QObject *parent = nullptr);
    ~StandIns() override;

    void sitDown(const SeatId &seat, const SeatCode &code, std::uint16_t port);
    void standUp(const SeatId &seat);
    void standUpAll();
    [[nodiscard]] const std::set<SeatId> &seats() const { return m_seats; }

signals:
    /// Somebody else has taken the seat, or its code holds no longer.
    void left(const samvirke::SeatId &seat);

private:
    struct Worker;
    void post(std::function<void(Worker &)> work);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::set<SeatId> m_seats;
};

} // namespace samvirke
