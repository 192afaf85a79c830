// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stand_ins.h"

#include "session/version.h"

#include <QTimer>

#include <map>

namespace samvirke {

/// Lives in the thread.
struct StandIns::Worker : QObject
{
    Scenario plan;
    std::map<SeatId, std::unique_ptr<SimulatedLine>> lines;
};

StandIns::StandIns(Scenario plan, QObject *parent) : QObject(parent), m_worker(std::make_unique<Worker>())
{
    m_worker->plan = std::move(plan);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("stand-ins"));
    m_thread.start();
}

StandIns::~StandIns()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->lines.clear(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void StandIns::sitDown(const SeatId &seat, const SeatCode &code, std::uint16_t port)
{
    m_seats.insert(seat);
    post([this, seat, code, port](Worker &worker) {
        SimulatedLineOptions options;
        options.where = {code, "127.0.0.1", port};
        options.seat.scenario = worker.plan;
        options.seat.seat = seat;
        options.seat.team = teamNamed("stand-in").value_or(Team{});
        options.seat.program = programVersion;
        options.seat.run = toHex(randomBytes(8));
        auto line = std::make_unique<SimulatedLine>(std::move(options));
        line->ended = [this, seat, &worker](SimulatedLine::End) {
            QTimer::singleShot(0, &worker, [seat, &worker] { worker.lines.erase(seat); }); // the line calls this
            QMetaObject::invokeMethod(this, [this, seat] {
                if (m_seats.erase(seat) > 0) {
                    emit left(seat);
                }
            });
        };
        line->start();
        worker.lines[seat] = std::move(line);
    });
}

void StandIns::standUp(const SeatId &seat)
{
    m_seats.erase(seat);
    post([seat](Worker &worker) { worker.lines.erase(seat); });
}

void StandIns::standUpAll()
{
    m_seats.clear();
    post([](Worker &worker) { worker.lines.clear(); });
}

/// Does @p work where they sit.
void StandIns::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { work(*worker); });
}

} // namespace samvirke
