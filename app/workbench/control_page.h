// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control_room.h"
#include "workbench/command.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMainWindow;
class QMenu;
class QProgressBar;
class QPushButton;
class QTextEdit;
class QToolButton;

namespace samvirke {

class InjectBar;
class LiveView;

/// The control room: clocks, cues, agencies, expectations, feed, open tasks, rounds, alerts, and an inject by hand.
class ControlPage : public QWidget
{
    Q_OBJECT

public:
    /// @p room must outlive it.
    ControlPage(const Words &words, ControlRoom &room, QWidget *parent = nullptr);
    ~ControlPage() override;

    void focusFilter();
    void focusNextPane();
    /// To be called after the palette has changed.
    void applyColours();
    [[nodiscard]] const std::vector<WindowCommand> &commands() const { return m_commands; }

signals:
    void projectorAsked();
    void lobbyAsked();
    void screenAsked(const samvirke::SeatId &seat); ///< to be looked at

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newCues();
    [[nodiscard]] QWidget *newMiddle();
    [[nodiscard]] QWidget *newFeed();
    [[nodiscard]] QWidget *newStrip();
    [[nodiscard]] QWidget *newRounds();
    [[nodiscard]] QWidget *newFoot();
    void addDock(const QString &name, const QString &title, Qt::DockWidgetArea area, QWidget *content);
    [[nodiscard]] QPushButton *newButton(const QString &text, const QString &help, const std::function<void()> &what);
    void shortcut(const QKeySequence &keys, const QString &help, const std::function<void()> &what);

    void showHead();
    void showClocks();
    void followNext();
    void followAwaited();
    void showRound();
    void askJump();
    void askHands();
    void askScreen();
    void askMark();
    [[nodiscard]] const Entry *selectedAct() const;
    /// Asks which task the selected act was about.
    void attribute();
    void askSituation();
    void askEnd();
    void askReason(const QString &title, const std::function<void(const QString &)> &done);
    void showEntries();
    void dismissAlert();
    void lock();
    void tell(const QString &sentence);

    Words m_words;
    ControlRoom &m_room;
    QMainWindow *m_docks;
    std::vector<WindowCommand> m_commands;
    QString m_followed; ///< the cue that was next
    QString m_kept;     ///< one that is held, and was next
    bool m_laidOut = false;

    QLabel *m_status, *m_exercise, *m_story, *m_wall, *m_rate, *m_phase, *m_presence, *m_drift, *m_news;
    QWidget *m_storyBox;
    QProgressBar *m_progress;
    QPushButton *m_pause, *m_end, *m_step, *m_hands;
    QMenu *m_phases;
    LiveView *m_cues, *m_agencies, *m_expecting, *m_feed, *m_strip, *m_rounds, *m_alerts;
    QLineEdit *m_filter;
    QPushButton *m_attribute;
    InjectBar *m_inject;
    QComboBox *m_about;
    QToolButton *m_listening;
    QTextEdit *m_spread;
    QWidget *m_lock;
    QLabel *m_lockClock;
    QTimer m_wallTimer, m_newsTimer;
};

} // namespace samvirke
