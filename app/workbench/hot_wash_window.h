// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/hot_wash_text.h"
#include "session/debrief_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QScrollArea;
class QToolButton;

namespace samvirke {

class DrawingView;

/// The moments of an exercise for a room, one to a slide: left and right go from slide to slide, Escape leaves.
/// Moments can be exchanged for others, questions reworded, and what is said written down.
class HotWashWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p deck is what was made of it so far, and must outlive this.
    HotWashWindow(const Words &words, DebriefSession &session, HotDeck &deck, QWidget *parent = nullptr);

    void go(int slide);
    [[nodiscard]] int slide() const { return m_slide; }
    /// Shows another moment in the place of the slide. @param other place among HotWash::others
    void exchange(std::size_t other);
    void save();
    void applyColours();

signals:
    void closed();
    /// What is said of a slide has changed, and was left.
    void noted(int slide);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSlide();
    void fillOthers();
    void keepTexts();
    [[nodiscard]] HotSlide *current();

    Words m_words;
    DebriefSession &m_session;
    HotDeck &m_deck;
    int m_slide = 0;
    QLabel *m_place, *m_kind, *m_what, *m_quotes, *m_missing;
    DrawingView *m_line;
    QLineEdit *m_question;
    QPlainTextEdit *m_note;
    QScrollArea *m_scroll;
    QToolButton *m_back, *m_on, *m_other, *m_save, *m_leave;
    QMenu *m_others;
};

} // namespace samvirke
