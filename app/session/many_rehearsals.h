// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/often.h"
#include "session/rehearse.h"

#include <QObject>

#include <functional>
#include <thread>

namespace samvirke {

/// One plan, rehearsed with many seeds behind a window: nothing of it is kept but what they have in common.
class ManyRehearsals : public QObject
{
    Q_OBJECT

public:
    explicit ManyRehearsals(QObject *parent = nullptr);
    /// Stops and waits.
    ~ManyRehearsals() override;

    /// Rehearses @p files with the seeds from 1 to @p count; what ran before is stopped.
    void start(std::vector<ScenarioFile> files, RehearsalOptions options, int count);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Of those that are done; also while others go on.
    [[nodiscard]] const Often &often() const { return m_often; }
    /// The plan that they played.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

signals:
    /// One more is done: @p done of @p count.
    void reached(int done, int count);
    /// All are done, or it was stopped.
    void finished();
    void failed(const samvirke::RehearsalError &error);

private:
    void tell(int run, std::function<void()> what);

    int m_run = 0; ///< how many were begun
    bool m_running = false;
    Scenario m_scenario;
    Often m_often;
    std::jthread m_thread;
};

} // namespace samvirke
