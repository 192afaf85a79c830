// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/debrief_session.h"

#include <algorithm>

namespace samvirke {

DebriefSession::DebriefSession(QString path, OpenedExercise exercise, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_exercise(std::move(exercise)), m_states(m_exercise.entries)
{}

const Entry *DebriefSession::entry(std::int64_t number) const
{
    // entries have no gaps, and begin with 1
    const auto &all = m_exercise.entries;
    return number < 1 || number > static_cast<std::int64_t>(all.size()) ? nullptr
                                                                        : &all[static_cast<std::size_t>(number - 1)];
}

void DebriefSession::setMoment(ExerciseTime at)
{
    at = std::clamp(at, ExerciseTime{0}, std::max(ExerciseTime{0}, m_exercise.debrief.length));
    if (at != m_moment) {
        m_moment = at;
        emit momentChanged();
    }
}

void DebriefSession::setArea(std::optional<Stretch> area)
{
    if (area != m_area) {
        m_area = area;
        emit areaChanged();
    }
}

void DebriefSession::prove(const QString &what, std::vector<std::int64_t> entries)
{
    const Entry *first = entries.empty() ? nullptr : entry(entries.front());
    m_proof = Proof{what, std::move(entries)};
    emit proofChanged();
    if (first != nullptr) {
        setMoment(first->happened.at);
    }
}

void DebriefSession::proveNothing()
{
    m_proof.reset();
    emit proofChanged();
}

} // namespace samvirke
