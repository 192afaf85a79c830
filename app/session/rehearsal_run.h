// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rehearsal_folder.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace samvirke {

/// A rehearsal in a thread of its own, so that a window can show how far it is and stop it.
class RehearsalRun : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalRun(QObject *parent = nullptr);
    /// Stops it and waits.
    ~RehearsalRun() override;

    void start(const Words &words, const QString &folder, std::vector<ScenarioFile> files, RehearsalOptions options);
    void stop() { m_stopping = true; }

signals:
    void reached(int percent);
    void made(const samvirke::RehearsalFolder &folder);
    void failed(const samvirke::RehearsalFailure &failure);

private:
    std::jthread m_thread;
    std::atomic<bool> m_stopping = false;
};

} // namespace samvirke
