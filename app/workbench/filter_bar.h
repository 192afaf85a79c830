// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/debrief_filter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace samvirke {

/// Where somebody types what to look for in a debrief, and chooses kinds of entries.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// @p filter must outlive it.
    FilterBar(const Words &words, DebriefFilter &filter, QWidget *parent = nullptr);

    /// Selects what is typed, for other words.
    void begin();

private:
    void showProblem();

    Words m_words;
    DebriefFilter &m_filter;
    QLineEdit *m_text;
    QLabel *m_problem;
    QTimer m_soon;
};

} // namespace samvirke
