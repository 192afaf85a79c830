// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "workbench/command.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace samvirke {

/// Everything that can be done here, to be found by some of its words and done with Enter.
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    CommandDialog(const Words &words, std::vector<WindowCommand> commands, QWidget *parent = nullptr);

    /// What was chosen; null: nothing.
    [[nodiscard]] const WindowCommand *chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void take();

    std::vector<WindowCommand> m_commands;
    QLineEdit *m_words;
    QListWidget *m_list;
    const WindowCommand *m_chosen = nullptr;
};

} // namespace samvirke
