// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/exercise_file.h"
#include "workbench/command.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace samvirke {

class DebriefSession;
class DebriefView;

/// The workspace for debriefs: reads an exercise, says why it cannot be shown, or holds its view.
class DebriefPage : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefPage(const Words &words, QWidget *parent = nullptr);
    ~DebriefPage() override;

    /// Reads and judges @p path in a thread, then shows it, or says why not.
    void open(const QString &path);
    /// Shows none, because the exercise goes.
    void forget();
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasDebrief() const { return m_session != nullptr; }

    void focusFilter();
    /// Moves on to the next pane.
    void focusNextPane();
    /// Asks where to, and writes the report there.
    void saveReport();
    /// The moments to talk about right away, for the room.
    void showHotWash();
    /// What can be done with the exercise that is open.
    [[nodiscard]] std::vector<WindowCommand> commands() const;
    [[nodiscard]] DebriefView *view() const { return m_view; }
    [[nodiscard]] DebriefSession *session() const { return m_session; }
    /// Draws anew in the colours of the theme.
    void applyColours();
    /// In larger letters and with more contrast, for a room; or as usual. It stays so.
    void setProjectorLook(bool on);

signals:
    /// Somebody wants to play on from @p at of the exercise that is shown.
    void takeAsked(const QString &path, samvirke::ExerciseTime at);
    void opened();
    void failed();

private:
    void show(OpenedExercise exercise);
    /// The view of the session, in the look that was chosen.
    void makeView();
    void close();

    Words m_words;
    QString m_path;
    QFutureWatcher<tl::expected<OpenedExercise, JournalError>> m_watcher;
    QStackedWidget *m_stack;
    QLabel *m_message;
    DebriefSession *m_session = nullptr;
    DebriefView *m_view = nullptr;
};

} // namespace samvirke
