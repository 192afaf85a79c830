// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_watch.h"

#include "report/alert_text.h"
#include "report/trigger_text.h"

#include <utility>

namespace samvirke {

/// Lives in the thread.
struct AlertWatch::Worker : QObject
{
    Scenario scenario;
    Facts facts;
};

AlertWatch::AlertWatch(Scenario scenario, QObject *parent) : QObject(parent), m_worker(std::make_unique<Worker>())
{
    m_worker->scenario = std::move(scenario);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("alerts"));
    m_thread.start(QThread::LowPriority);
}

AlertWatch::~AlertWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void AlertWatch::add(std::vector<Entry> entries)
{
    post([entries = std::move(entries)](Worker &worker) {
        for (const Entry &entry : entries) {
            addTo(worker.facts, worker.scenario, entry);
        }
    });
}

void AlertWatch::look(ExerciseTime now)
{
    if (std::exchange(m_looking, true)) {
        return;
    }
    post([this, now](Worker &worker) {
        QMetaObject::invokeMethod(this, [this, alerts = alertsOf(worker.scenario, worker.facts, now)] {
            m_looking = false;
            emit looked(alerts);
        });
    });
}

void AlertWatch::clear()
{
    post([](Worker &worker) { worker.facts = {}; });
}

void AlertWatch::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { work(*worker); });
}

QStringList alertHeader(const Words &words)
{
    return {words("Alert", "Since"), words("Alert", "Role clarity")};
}

std::vector<LiveRow> alertRows(const Words &words, const Scenario &scenario, const std::vector<Alert> &alerts,
                               ExerciseTime now)
{
    std::vector<LiveRow> rows;
    for (auto alert = alerts.rbegin(); alert != alerts.rend(); ++alert) {
        LiveRow row;
        row.key = QString::fromStdString(alert->key());
        const QString since = clockText(std::max(Millis{0}, now - alert->since));
        const QString what = alertText(words, scenario, *alert);
        row.cells = {{since, Tone::quiet}, {QStringLiteral("⚠ ") + what, Tone::warm, alert->agencies}};
        row.said = words("Alert", "%1 For %2.").with({what, since});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace samvirke
