// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_area.h"
#include "models/debrief_filter.h"
#include "models/other_take.h"
#include "workbench/command.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace samvirke {

class EvidenceView;
class MomentPanel;
class TimelinePlot;

/// The timeline of a debrief: to scrub, replay, measure a stretch of and jump in; or the same marks as a table.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    /// @p session and @p filter must outlive it.
    TimelinePane(const Words &words, DebriefSession &session, DebriefFilter &filter, QWidget *parent = nullptr);

    /// What can be done here, by its keys while the timeline has the focus.
    [[nodiscard]] std::vector<WindowCommand> commands() const;
    void showAsTable(bool table);
    [[nodiscard]] bool isTable() const;
    /// Draws anew in the colours of the theme.
    void applyColours();
    /// Plays of the scenario that can be shown on the same line.
    void setOthers(OtherTakes others);
    /// The one that is; null: none.
    [[nodiscard]] const OtherTake *other() const;

    [[nodiscard]] TimelinePlot &plot() const { return *m_plot; }
    [[nodiscard]] EvidenceView &table() const { return *m_table; }
    [[nodiscard]] const MomentPanel &moment() const { return *m_moment; }
    [[nodiscard]] const AreaFigures &figures() const { return m_figures; }
    /// Times the clock of the exercise; 0: it stands. Below 0: backwards.
    [[nodiscard]] int speed() const { return m_speed; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Key
    {
        int key = 0;
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        QString keys; ///< as people call them
        QString what;
        std::function<void()> run;
    };

    void addKeys();
    [[nodiscard]] QWidget *newBar();
    void move(Millis by);
    void pick(std::int64_t entry);
    void step(int by);
    void play(int speed);
    void goOn();
    void setEdge(bool end);
    void areaFromSelection();
    void showArea();
    void showMoment();
    void showProof();
    void showTable();
    void chooseRow();
    void showOther();
    void showSpeed();

    Words m_words;
    DebriefSession &m_session;
    DebriefFilter &m_filter;
    TimelinePlot *m_plot;
    EvidenceView *m_table;
    MomentPanel *m_moment;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QWidget *m_areaBox;
    QLabel *m_areaText, *m_state;
    EvidenceView *m_areaTable;
    QToolButton *m_asTable = nullptr;
    QComboBox *m_other = nullptr;
    OtherTakes m_others;
    std::vector<ExerciseTime> m_rowTimes; ///< of the table
    std::vector<Key> m_keys;
    AreaFigures m_figures;
    QTimer m_clock;
    QElapsedTimer m_since;
    ExerciseTime m_from{0}; ///< where the replay began
    int m_speed = 0;
    int m_lastSpeed = 1;
    bool m_isArranged = false;
    bool m_isOld = true; ///< the table is of another filter
};

} // namespace samvirke
