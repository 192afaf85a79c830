// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/fold_at.h"
#include "session/exercise_file.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <thread>
#include <vector>

namespace samvirke {

/// An exercise in its debrief: what was recorded and judged, and where all panes look together.
class DebriefSession : public QObject
{
    Q_OBJECT

public:
    struct Stretch
    {
        ExerciseTime from{0}, to{0};
        bool operator==(const Stretch &) const = default;
    };
    /// What somebody asked to see proved.
    struct Proof
    {
        QString what;                      ///< as it is called where it was selected; empty: nothing is
        std::vector<std::int64_t> entries; ///< none: nobody did anything
    };

    DebriefSession(QString path, OpenedExercise exercise, QObject *parent = nullptr);
    /// Waits until a judgement that is being made is done.
    ~DebriefSession() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Scenario &scenario() const { return m_exercise.scenario; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_exercise.entries; }
    [[nodiscard]] const Debrief &debrief() const { return m_exercise.debrief; }
    [[nodiscard]] const std::string &lastHash() const { return m_exercise.lastHash; }
    /// The entry called E@p number; nothing if the record has none.
    [[nodiscard]] const Entry *entry(std::int64_t number) const;

    /// The moment that every pane shows; between STARTEX and the end of the record.
    [[nodiscard]] ExerciseTime moment() const { return m_moment; }
    void setMoment(ExerciseTime at);
    /// What the exercise had come to at the moment. Holds until the moment changes.
    [[nodiscard]] const ExerciseState &stateAt() const { return m_states.at(m_moment); }

    /// Does a part of what nobody should wait for later. @returns false if there is nothing left to do
    bool prepareStates() const { return m_states.prepare(); }

    [[nodiscard]] const std::optional<Stretch> &area() const { return m_area; }
    void setArea(std::optional<Stretch> area);

    /// Nothing: the whole record is looked at.
    [[nodiscard]] const std::optional<Proof> &proof() const { return m_proof; }
    /// Shows what proves @p what, and goes to the moment of the first entry.
    void prove(const QString &what, std::vector<std::int64_t> entries);
    void proveNothing();

    /// What is thought about the exercise; kept in its file, beside the entries.
    [[nodiscard]] const Evaluation &evaluation() const { return m_exercise.evaluation; }
    /// All findings as they stand.
    [[nodiscard]] const std::vector<ReviewedFinding> &findings() const { return m_findings; }
    /// Why nothing can be kept: the file or its folder is read-only, or holds what this program cannot read.
    enum class Keeping : std::uint8_t { possible, readOnly, unreadable };
    [[nodiscard]] Keeping keeping() const;
    [[nodiscard]] const std::optional<EvaluationError> &unreadable() const { return m_exercise.unreadable; }
    /// Makes @p to of the evaluation, as one step, and saves it at once. @returns false if it was not saved; then
    /// nothing has changed, and notSaved() said why.
    bool change(const Evaluation &to);
    [[nodiscard]] bool canUndo() const { return m_exercise.kept.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_exercise.kept.canRedo(); }
    /// Steps of the evaluation, also those of earlier days.
    void undo();
    void redo();

    /// The weights chosen for this exercise; measures that are not named count as designed.
    [[nodiscard]] const std::map<std::string, double, std::less<>> &weights() const
    {
        return m_exercise.evaluation.weights;
    }
    /// As a step of the evaluation; what comes of it is told by judged(). @param weight nothing: as designed
    bool setWeight(std::string_view measure, std::optional<double> weight);
    /// What the act of @p entry was really about; as setWeight(). @param to nothing: as the record has it
    bool attribute(std::int64_t entry, std::optional<Attribution> to);
    /// True while the exercise is judged anew.
    [[nodiscard]] bool isJudging() const { return m_judging.joinable(); }

signals:
    void momentChanged();
    void areaChanged();
    void proofChanged();
    void judged();    ///< the debrief is another one
    void evaluated(); ///< the evaluation is another one, and the findings with it
    void notSaved(const samvirke::JournalError &why);

private:
    bool take(const std::function<EvaluationResult<KeptEvaluation>()> &step);
    void judgeAnew();

    QString m_path;
    OpenedExercise m_exercise;
    mutable StateAt m_states; ///< remembers where it was, which nobody sees
    ExerciseTime m_moment{0};
    std::optional<Stretch> m_area;
    std::optional<Proof> m_proof;
    std::vector<ReviewedFinding> m_findings;
    std::thread m_judging;
    bool m_judgeAgain = false; ///< what it is judged by has changed meanwhile
};

} // namespace samvirke
