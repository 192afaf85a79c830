// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_moment.h"
#include "session/debrief_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace samvirke {

/// How things stood at the moment that a debrief looks at: clock, leads, open tasks, and what each agency had before
/// it.
class MomentPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p session must outlive it.
    MomentPanel(const Words &words, const DebriefSession &session, QWidget *parent = nullptr);

    /// At once; else it follows a moment later, for the timeline goes first.
    void showNow();
    [[nodiscard]] const DebriefMoment &shown() const { return m_shown; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void prepare();

    Words m_words;
    const DebriefSession &m_session;
    DebriefMoments m_moments;
    DebriefMoment m_shown;
    QLabel *m_clock;
    LiveTable *m_leads, *m_tasks, *m_agencies;
    QSplitter *m_tables;
    QTimer m_soon, m_idle;
};

} // namespace samvirke
