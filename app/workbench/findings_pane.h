// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finding_list.h"
#include "session/debrief_session.h"
#include "workbench/command.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace samvirke {

class LiveView;

/// What went otherwise than planned, and what people make of it: accept, dispute, annotate, merge, code, add one's own.
/// Each key or button is one step, kept in the exercise's file at once.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    FindingsPane(const Words &words, DebriefSession &session, QWidget *parent = nullptr);
    ~FindingsPane() override;

    [[nodiscard]] LiveView *list() const { return m_list; }
    /// What its keys do.
    [[nodiscard]] const std::vector<WindowCommand> &commands() const { return m_commands; }
    /// Shows again what proves the current finding.
    void tell();
    /// Makes a finding of what the session has selected, to be written into at once.
    void addOwn();

signals:
    /// An item of the improvement plan was made.
    void actionMade();

private:
    [[nodiscard]] QWidget *newButtons();
    [[nodiscard]] QWidget *newDetails();
    void addKeys();
    void showRows();
    void showCurrent();
    void showCodes(const ReviewedFinding &finding);
    [[nodiscard]] const ReviewedFinding *current() const;
    [[nodiscard]] const Observation *currentNote() const;
    /// The findings that are selected, in the order of the list.
    [[nodiscard]] std::vector<ReviewedFinding> chosen() const;
    /// @returns false if it was not saved
    bool change(const Evaluation &to, const QString &what);
    void say(const QString &text);
    void choose(const std::string &id);
    bool addFinding(const ReviewedFinding &finding, const QString &what);

    void acceptChosen();
    void disputeCurrent();
    void reopenChosen();
    void mergeChosen();
    void linkChosen();
    void removeCurrent();
    void makeAction();
    /// Keeps what was typed into the fields.
    void keepTyped();
    void keepCodes();

    enum Key { accepts, disputes, reopens, merges, link, own, toPlan, remove, undo, redo, keys };

    Words m_words;
    DebriefSession &m_session;
    LiveTable *m_rows;
    LiveView *m_list;
    QLabel *m_cannot, *m_said, *m_title, *m_why, *m_question;
    std::array<QPushButton *, keys> m_buttons{};
    QLabel *m_ownLabel, *m_reasonLabel;
    QPlainTextEdit *m_own, *m_annotation;
    QLineEdit *m_reason;
    QComboBox *m_severity, *m_lesson, *m_principle, *m_obstacle, *m_dimension;
    std::string m_shown;                     ///< id of the finding in the fields
    std::string m_ownKept, m_annotationKept; ///< what the fields held when they were filled
    bool m_isShowing = false, m_isKeeping = false;
    std::vector<WindowCommand> m_commands;
};

} // namespace samvirke
