// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/change.h"
#include "plan/load.h"
#include "report/words.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace samvirke {

/// What was edited and not saved when a program ended.
struct UnsavedScenario
{
    QString folder; ///< of the scenario
    QString title;
    QDateTime when;
    QByteArray base;                    ///< hash of the file that was edited
    std::string bytes;                  ///< the edited scenario.yaml
    std::vector<ScenarioFile> overlays; ///< translations that were edited along with it
};

/// Unsaved work that no program holds any more, newest first.
[[nodiscard]] std::vector<UnsavedScenario> unsavedScenarios();

/// A scenario that is being edited: undo without limit, checks as one types, work that outlives the program, and an eye
/// on the file, which others may change meanwhile.
class ScenarioDocument : public QObject
{
    Q_OBJECT

public:
    explicit ScenarioDocument(const Words &words, QObject *parent = nullptr);
    /// What is not saved can be taken up by the next one that opens the scenario.
    ~ScenarioDocument() override;

    /// Takes up what was not saved, as something that can be undone. Nothing else may have been opened here.
    /// @returns what is wrong, or an empty text
    [[nodiscard]] QString open(const QString &folder);
    /// Writes @p scenario into @p folder, which is made, and opens it.
    [[nodiscard]] QString create(const QString &folder, const Scenario &scenario);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const Scenario &scenario() const { return *m_now; }
    /// The same, for who works on it in another thread while it goes on.
    [[nodiscard]] std::shared_ptr<const Scenario> snapshot() const { return m_now; }
    /// The scenario as it would be saved, with what lies beside it.
    [[nodiscard]] std::vector<ScenarioFile> files() const;

    /// One step that can be undone, called @p what ("Title of 7"). Steps of the same @p session that follow each other
    /// are one: a sentence, not its letters. @returns false if nothing changed
    bool edit(const QString &what, const std::function<void(Scenario &)> &how, const QString &session = {});
    /// Takes the text at @p path out of a translation ("scenario.nb.yaml"), as one step. @returns false if there is
    /// none
    bool removeText(const QString &what, const std::string &overlay, const std::string &path);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Of the step that undo would take back.
    [[nodiscard]] QString session() const;

    /// The files in its media folder.
    [[nodiscard]] QStringList mediaNames() const;
    /// Puts a copy of @p file there; @p name is what it is called there. @returns what went wrong, or an empty text
    [[nodiscard]] QString addMedia(const QString &file, QString &name);

    [[nodiscard]] bool isDirty() const { return m_now != m_saved; }
    /// The file has comments, which saving loses. False once it was saved.
    [[nodiscard]] bool losesComments() const { return m_hasComments; }
    /// Writes what there is, whole or not at all. @returns what went wrong, or an empty text
    [[nodiscard]] QString save();
    /// Forgets what was not saved.
    void discard();

    /// Of the newest state that was checked.
    [[nodiscard]] const std::vector<Problem> &problems() const { return *m_problems; }
    [[nodiscard]] std::shared_ptr<const std::vector<Problem>> allProblems() const { return m_problems; }
    [[nodiscard]] bool isChecking() const { return m_checking; }

    /// What both sides changed in the file that changed outside; empty: nothing waits for an answer.
    [[nodiscard]] const std::vector<std::string> &conflicts() const { return m_conflicts; }
    /// Answers: @p mine stands where both changed the same, or all of what stands in the file.
    void settle(bool mine);

    /// When the work is kept, after the first edit that is not.
    static constexpr int keepAfterMs = 700;

signals:
    void aboutToChange(const samvirke::Change &change, bool forward);
    void changed(const samvirke::Change &change, bool forward);
    /// What can be undone, or whether it is saved.
    void stateChanged();
    /// The newest state was checked, and what is wrong with it is not what was wrong before.
    void problemsChanged();
    /// Something to be told, as a sentence.
    void said(const QString &text);
    /// The file changed outside where it was edited here; settle() is waited for.
    void conflicted();

private:
    struct Step
    {
        QString what, session;
        Change change;
        std::vector<ScenarioFile> overlaysBefore, overlaysAfter; ///< none: it leaves translations alone
    };

    void put(std::shared_ptr<const Scenario> scenario, const Change &change, bool forward);
    void push(const QString &what, const QString &session, std::shared_ptr<const Scenario> after, const Change &change);
    void push(const QString &what, const QString &session, const std::shared_ptr<const Scenario> &after);
    /// The translations as they stand; and others.
    [[nodiscard]] std::vector<ScenarioFile> overlays() const;
    void setOverlays(const std::vector<ScenarioFile> &overlays);
    /// The translations for @p after instead of what is now; none: they stay.
    [[nodiscard]] std::vector<ScenarioFile> overlaysFor(const Scenario &after) const;
    [[nodiscard]] QString saveOverlays();
    void check();
    void keep();
    void forget();
    void watch();
    void lookOutside();
    [[nodiscard]] QString mainFile() const;

    Words m_words;
    QString m_folder, m_keptIn;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<ScenarioFile> m_beside;         ///< overlays, names of media, questionnaires
    std::vector<ScenarioFile> m_overlaysOnDisk; ///< as they were read or written last
    std::shared_ptr<const Scenario> m_now, m_saved;
    std::shared_ptr<const Scenario> m_beforeLast; ///< of the last step, while it may grow
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    QByteArray m_onDisk;
    bool m_hasComments = false;

    using Problems = std::shared_ptr<const std::vector<Problem>>;
    Problems m_problems = std::make_shared<const std::vector<Problem>>();
    QFutureWatcher<Problems> m_checker;
    bool m_checking = false, m_checkAgain = false;
    QTimer m_keepSoon;
    QFutureWatcher<void> m_keeper;
    QFileSystemWatcher m_watcher;
    QTimer m_lookSoon;
    std::shared_ptr<const Scenario> m_theirs, m_merged;
    std::vector<std::string> m_conflicts;
};

} // namespace samvirke
