// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/improvement_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace samvirke {

class EditTable;

/// What is to become better, by whom and until when; and until when the exercise is kept.
class ImprovementPane : public QWidget
{
    Q_OBJECT

public:
    ImprovementPane(const Words &words, DebriefSession &session, QWidget *parent = nullptr);

    [[nodiscard]] EditTable *table() const { return m_table; }
    /// Adds what was planned after the exercise in @p file, to be marked with how it went this time.
    void carryFrom(const QString &file);
    /// Goes to the newest item, to write into.
    void showNewest();

private:
    void addItem();
    void removeItems();
    void saveCalendar();
    void chooseEarlier();
    void setDeletion();
    void follow();
    void say(const QString &text);

    Words m_words;
    DebriefSession &m_session;
    ImprovementTable *m_model;
    EditTable *m_table;
    QLabel *m_missing, *m_said, *m_keptUntil;
    QLineEdit *m_deleteOn;
    QPushButton *m_add, *m_remove, *m_carry, *m_calendar;
};

} // namespace samvirke
