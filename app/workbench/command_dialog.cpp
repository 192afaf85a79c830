// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/command_dialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int letters = 64; // wide
constexpr int lines = 16;   // high
constexpr int commandRole = Qt::UserRole + 1;

} // namespace

CommandDialog::CommandDialog(const Words &words, std::vector<WindowCommand> commands, QWidget *parent)
    : QDialog(parent), m_commands(std::move(commands)), m_words(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(words("Window", "Commands"));
    m_words->setPlaceholderText(words("Window", "Some of its words"));
    m_words->setAccessibleName(words("Window", "Some of its words"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(words("Window", "What can be done"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalScrollBar()->setAccessibleName(words("Debrief", "Scroll up and down"));
    m_list->horizontalScrollBar()->setAccessibleName(words("Debrief", "Scroll sideways"));
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
    connect(m_words, &QLineEdit::textChanged, this, &CommandDialog::look);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandDialog::take);
    connect(m_list, &QListWidget::itemActivated, this, &CommandDialog::take);
    look();
}

/// Those in which all words stand, whatever their order.
void CommandDialog::look()
{
    const QStringList wanted = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const WindowCommand &command = m_commands[i];
        const bool fits = std::ranges::all_of(
            wanted, [&](const QString &word) { return command.what.contains(word, Qt::CaseInsensitive); });
        if (fits) {
            const QString text =
                command.keys.isEmpty() ? command.what : QStringLiteral("%1   (%2)").arg(command.what, command.keys);
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(commandRole, static_cast<qulonglong>(i));
        }
    }
    m_list->setCurrentRow(0);
}

void CommandDialog::take()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_chosen = &m_commands[item->data(commandRole).toULongLong()];
        accept();
    }
}

/// The list is gone through while the words are typed.
bool CommandDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace samvirke
