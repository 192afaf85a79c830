// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence.h"
#include "report/words.h"
#include "session/exercise_file.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QAbstractScrollArea;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace samvirke {

class DrawingView;

/// The debrief of one exercise: measures, findings, tasks, roles and timeline, and beside them the entries that prove
/// what is selected.
class DebriefPage : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefPage(const Words &words, QWidget *parent = nullptr);
    ~DebriefPage() override;

    /// Reads and judges @p path in a thread, then shows it, or says why not.
    void open(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasDebrief() const { return m_exercise.has_value(); }

    void focusFilter();
    /// Moves on to the next pane.
    void focusNextPane();
    /// Asks where to, and writes the report there.
    void saveReport();
    /// Draws anew in the colours of the theme.
    void applyColours();

signals:
    void opened();
    void failed();

private:
    struct Tab
    {
        EvidenceModel *model;
        QTableView *view;
    };
    QTableView *newView(EvidenceModel *model, const QString &name, int stretched);
    void nameScrollBars(QAbstractScrollArea *area) const;
    Tab newTab(const QString &title, int stretched);
    void show(OpenedExercise exercise);
    void follow(const Tab &tab);
    void followCurrent();
    void prove(const QString &what, std::vector<std::int64_t> entries);
    void showEntries();
    void copySelection(const QTableView *view) const;

    Words m_words;
    QString m_path;
    QFutureWatcher<tl::expected<OpenedExercise, JournalError>> m_watcher;
    std::optional<OpenedExercise> m_exercise;
    std::optional<std::vector<std::int64_t>> m_proof; ///< nothing: all entries

    QStackedWidget *m_stack;
    QLabel *m_message;
    QLabel *m_title, *m_facts, *m_sentence;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    Tab m_measures, m_findings, m_tasks, m_roles;
    DrawingView *m_timeline;
    QLabel *m_proofTitle;
    QLineEdit *m_filter;
    QToolButton *m_all;
    EvidenceModel *m_entryModel;
    QTableView *m_entries;
};

} // namespace samvirke
