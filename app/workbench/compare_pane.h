// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/other_take.h"
#include "report/words.h"
#include "session/compared.h"
#include "session/debrief_session.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QTabWidget;
class QToolButton;

namespace samvirke {

class ChartPane;
class EvidenceView;

/// The exercise beside other plays of its scenario, taken as plays by the same people: over what all of them offered,
/// aligned on tasks and injects and never on the clock.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    ComparePane(const Words &words, DebriefSession &session, QWidget *parent = nullptr);
    ~ComparePane() override;

    /// Reads and judges @p paths in a thread, and compares them with what is there.
    void add(const QStringList &paths);
    void clear();
    /// Draws anew what has changed.
    void refresh();
    [[nodiscard]] const std::optional<PlayComparison> &comparison() const { return m_comparison; }
    /// The others, in their order.
    [[nodiscard]] const OtherTakes &takes() const { return m_takes; }

signals:
    /// Somebody wants to play on from the moment that is looked at, as a new take.
    void takeAsked();
    /// What was asked for is there, or why not.
    void compared();
    void takesChanged();

private:
    struct Read
    {
        QString name;
        std::optional<PlayToCompare> play;
        std::shared_ptr<const OtherTake> take;
        QString wrong; ///< as a sentence
    };
    static Read readPlay(const Words &words, const QString &path, const JudgeOptions &options);
    void choose();
    void followMoment();
    void offerRecent();
    void take(QList<Read> read);
    void readAnew();
    void compareAll();

    Words m_words;
    DebriefSession &m_session;
    QStringList m_names, m_paths;
    std::vector<PlayToCompare> m_others;
    OtherTakes m_takes;
    std::optional<PlayComparison> m_comparison;
    QFutureWatcher<QList<Read>> m_watcher;
    bool m_isOld = false; ///< what is being read is judged by other weights than now
    QLabel *m_said;
    QToolButton *m_choose, *m_recent, *m_clear, *m_take;
    QMenu *m_recentMenu;
    QTabWidget *m_parts;
    EvidenceView *m_figures, *m_injects;
    ChartPane *m_tasks, *m_series;
};

} // namespace samvirke
