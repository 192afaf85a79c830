// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "report/words.h"
#include "session/many_rehearsals.h"
#include "session/scenario_document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabBar;
class QStackedWidget;

namespace samvirke {

class LiveView;

/// The plan that is being edited, rehearsed many times behind the window: what usually goes wrong, how scores spread
/// and when who is busy.
class OftenPane : public QWidget
{
    Q_OBJECT

public:
    /// @p document outlives it.
    OftenPane(const Words &words, const ScenarioDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] const ManyRehearsals &rehearsals() const { return *m_many; }

private:
    void start();
    void show();
    void showState();
    LiveView *addTable(const QString &title, LiveTable *rows, int stretched);

    Words m_words;
    const ScenarioDocument &m_document;
    ManyRehearsals *m_many;
    std::shared_ptr<const Scenario> m_played; ///< of which the tables speak
    QComboBox *m_variant, *m_team;
    QSpinBox *m_count;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    LiveTable *m_wrong, *m_measures, *m_busy;
    std::vector<LiveView *> m_views;
};

} // namespace samvirke
