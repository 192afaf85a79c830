// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/alerts.h"
#include "models/live_table.h"
#include "report/words.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace samvirke {

/// Judges what is delivered while it comes, in a thread of its own: however much that is, no window waits.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    explicit AlertWatch(Scenario scenario, QObject *parent = nullptr);
    ~AlertWatch() override;

    void add(std::vector<Entry> entries);
    /// Judges what has been added, as at @p now; does nothing while it still judges.
    void look(ExerciseTime now);
    void clear();

signals:
    void looked(const std::vector<samvirke::Alert> &alerts);

private:
    struct Worker;
    void post(std::function<void(Worker &)> work);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    bool m_looking = false;
};

[[nodiscard]] QStringList alertHeader(const Words &words);
[[nodiscard]] std::vector<LiveRow> alertRows(const Words &words, const Scenario &scenario,
                                             const std::vector<Alert> &alerts, ExerciseTime now);

} // namespace samvirke
