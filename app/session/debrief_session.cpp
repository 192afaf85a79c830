// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/debrief_session.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace samvirke {

DebriefSession::DebriefSession(QString path, OpenedExercise exercise, QObject *parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_exercise(std::move(exercise)),
      m_states(m_exercise.entries),
      m_findings(reviewed(m_exercise.debrief, m_exercise.evaluation))
{}

DebriefSession::~DebriefSession()
{
    if (m_judging.joinable()) {
        m_judging.join();
    }
}

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

DebriefSession::Keeping DebriefSession::keeping() const
{
    if (m_exercise.unreadable) {
        return Keeping::unreadable;
    }
    const QFileInfo file(m_path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable() ? Keeping::possible : Keeping::readOnly;
}

bool DebriefSession::change(const Evaluation &to)
{
    return take([&]() -> EvaluationResult<KeptEvaluation> {
        const EvaluationParts parts = partsOf(to);
        if (const auto again = evaluationFrom(parts); !again) { // what could not be read again is not written
            return tl::unexpected(
                JournalError{JournalError::What::badBody, m_path.toStdString(), again.error().where, 0});
        }
        return addStep(m_path.toStdString(), m_exercise.kept, parts, QDateTime::currentMSecsSinceEpoch());
    });
}

void DebriefSession::undo()
{
    take([this] { return undoStep(m_path.toStdString(), m_exercise.kept); });
}

void DebriefSession::redo()
{
    take([this] { return redoStep(m_path.toStdString(), m_exercise.kept); });
}

bool DebriefSession::setWeight(std::string_view measure, std::optional<double> weight)
{
    return change(weigh(evaluation(), measure, weight));
}

bool DebriefSession::attribute(std::int64_t entry, std::optional<Attribution> to)
{
    return change(samvirke::attribute(evaluation(), entry, std::move(to)));
}

/// What stands in the file after @p step is what is shown.
bool DebriefSession::take(const std::function<EvaluationResult<KeptEvaluation>()> &step)
{
    const auto cannotRead = [this](const EvaluationError &what) {
        m_exercise.unreadable = what;
        emit notSaved({JournalError::What::damaged, m_path.toStdString(), what.part, 0});
        return false;
    };
    if (m_exercise.unreadable) { // never written over
        return cannotRead(EvaluationError(*m_exercise.unreadable));
    }
    auto kept = step();
    std::optional<JournalError> wrong;
    if (!kept) {
        wrong = kept.error();
        if (wrong->what == JournalError::What::moved) { // somebody else has it open: go on with theirs
            kept = readEvaluation(m_path.toStdString());
        }
    }
    if (!kept) {
        emit notSaved(*wrong);
        return false;
    }
    auto evaluation = evaluationFrom(kept->parts);
    if (!evaluation) {
        return cannotRead(evaluation.error());
    }
    const bool judgesOtherwise = evaluation->weights != m_exercise.evaluation.weights ||
                                 evaluation->attributions != m_exercise.evaluation.attributions;
    m_exercise.kept = std::move(*kept);
    m_exercise.evaluation = std::move(*evaluation);
    m_findings = reviewed(m_exercise.debrief, m_exercise.evaluation);
    emit evaluated();
    if (judgesOtherwise) {
        judgeAnew();
    }
    if (wrong) {
        emit notSaved(*wrong);
    }
    return !wrong;
}

/// In a thread, for a long record takes a second; what was said last counts.
void DebriefSession::judgeAnew()
{
    if (m_judging.joinable()) {
        m_judgeAgain = true;
        return;
    }
    m_judgeAgain = false;
    // scenario and entries never change while the session lives, and it waits for the thread before it goes
    m_judging = std::thread([this, options = judgingOf(m_exercise.judging, m_exercise.evaluation)] {
        auto made = std::make_shared<Debrief>(debriefOf(m_exercise.scenario, m_exercise.entries, options));
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                m_judging.join();
                if (m_judgeAgain) {
                    judgeAnew();
                    return;
                }
                m_exercise.debrief = std::move(*made);
                m_findings = reviewed(m_exercise.debrief, m_exercise.evaluation);
                emit judged();
            },
            Qt::QueuedConnection);
    });
}

} // namespace samvirke
