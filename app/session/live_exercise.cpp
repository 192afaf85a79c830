// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/live_exercise.h"

#include "plan/lookup.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace samvirke {

LiveExercise::LiveExercise(QObject *parent) : QObject(parent)
{
    connect(&m_host, &HostThread::hosting, this, [this] {
        const Scenario &scenario = m_host.hosted()->scenario;
        m_standIns = std::make_unique<StandIns>(scenario);
        connect(m_standIns.get(), &StandIns::left, this, [this](const SeatId &seat) {
            if (m_seat && !m_closing) { // somebody has come after all
                m_seat->propose(StaffSeat{{seat, StaffedBy::person}});
            }
            emit standInsChanged();
        });
        const auto own = std::ranges::find(scenario.seats, SeatKind::facilitator, &Seat::kind);
        m_ownSeat = own->id; // a scenario without one has an error, and is not hosted
        if (m_host.codeOf(m_ownSeat)) {
            takePlace();
        } else {
            m_host.reissue(m_ownSeat); // resumed: nobody can tell the codes that were given out
        }
    });
    connect(&m_host, &HostThread::codesChanged, this, [this] {
        if (!m_seat && !m_closing && m_host.codeOf(m_ownSeat)) {
            takePlace();
        }
        seatStandIns();
    });
    connect(&m_host, &HostThread::failed, this, &LiveExercise::failed);
    connect(&m_host, &HostThread::ended, this, &LiveExercise::closed);
}

LiveExercise::~LiveExercise() = default;

void LiveExercise::host(HostRequest request)
{
    QDir().mkpath(QFileInfo(request.file).path());
    if (request.files.empty()) {
        m_host.resume(request.file, request.options, request.newCodes);
    } else {
        m_host.start(std::move(request.files), request.file, request.options);
    }
}

void LiveExercise::takePlace()
{
    m_seat = std::make_unique<SeatSession>(SeatAddress{*m_host.codeOf(m_ownSeat), "127.0.0.1", m_host.hosted()->port});
    connect(m_seat.get(), &SeatSession::stateChanged, this, &LiveExercise::lookAtState);
    connect(m_seat.get(), &SeatSession::presenceChanged, this, &LiveExercise::greetLate);
    m_seat->start();
}

void LiveExercise::lookAtState()
{
    const ExerciseState &state = m_seat->state();
    if (!m_ready && m_seat->welcome() && state.happenedSoFar > 0) {
        m_ready = true;
        for (const auto &[seat, by] : state.staffed) { // of an exercise that goes on
            if (by == StaffedBy::program) {
                m_wanted.insert(seat);
            }
        }
        seatStandIns();
        emit ready();
    }
    if (state.status == Status::closed && !std::exchange(m_closing, true)) {
        QTimer::singleShot(0, this, [this] { // the seat calls this
            emit closing();
            m_standIns->standUpAll();
            m_seat.reset(); // the sooner nobody is here, the sooner the file is one
        });
    }
}

void LiveExercise::begin()
{
    if (!m_seat || m_closing) {
        return;
    }
    const ExerciseState &state = m_seat->state();
    if (state.status == Status::paused) {
        m_seat->propose(ResumeExercise{});
        return;
    }
    if (state.status != Status::lobby) {
        return;
    }
    for (const Seat &seat : m_host.hosted()->scenario.seats) {
        const bool acts = seat.kind == SeatKind::player || seat.kind == SeatKind::counterPlay;
        if (acts && !state.staffed.contains(seat.id) && !isPlayed(seat.id) &&
            !contains(m_seat->presence().here, seat.id)) {
            m_seat->propose(StaffSeat{{seat.id, StaffedBy::nobody}});
        }
    }
    m_seat->propose(StartExercise{});
}

/// Who came late is a person at a seat that was empty.
void LiveExercise::greetLate()
{
    const auto &staffed = m_seat->state().staffed;
    for (const SeatId &seat : m_seat->presence().here) {
        const auto it = staffed.find(seat);
        if (it != staffed.end() && it->second == StaffedBy::nobody && m_greeted.insert(seat).second) {
            m_seat->propose(StaffSeat{{seat, StaffedBy::person}});
        }
    }
}

bool LiveExercise::isPlayed(const SeatId &seat) const
{
    return m_wanted.contains(seat) || (m_standIns && m_standIns->seats().contains(seat));
}

void LiveExercise::staff(const SeatId &seat, StaffedBy by)
{
    if (!m_seat || m_closing) {
        return;
    }
    m_seat->propose(StaffSeat{{seat, by}});
    if (by == StaffedBy::program) {
        m_wanted.insert(seat);
        seatStandIns();
    } else {
        m_wanted.erase(seat);
        m_standIns->standUp(seat);
    }
    emit standInsChanged();
}

void LiveExercise::seatStandIns()
{
    if (!m_ready || m_closing) {
        return;
    }
    for (const SeatId &seat : std::set(m_wanted)) {
        if (const auto code = m_host.codeOf(seat)) {
            m_wanted.erase(seat);
            m_asked.erase(seat);
            m_standIns->sitDown(seat, *code, m_host.hosted()->port);
        } else if (m_asked.insert(seat).second) {
            m_host.reissue(seat);
        }
    }
    emit standInsChanged();
}

} // namespace samvirke
