// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control_room.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;

namespace samvirke {

/// An inject that a facilitator writes on the spot: to whom, by which means, what, and when. What is needed often
/// stands ready as a template: the program's, and what somebody has kept on this machine.
class InjectBar : public QWidget
{
    Q_OBJECT

public:
    InjectBar(const Words &words, ControlRoom &room, QWidget *parent = nullptr);

    /// The keyboard goes to the text.
    void write();
    /// Sends what is written, or says what is missing.
    void send();
    [[nodiscard]] QWidget *text() const;

signals:
    void said(const QString &sentence);
    void sent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList templates() const;
    void fillTemplates();
    void put(const QString &text);

    Words m_words;
    ControlRoom &m_room;
    QMenu *m_recipients, *m_templates;
    QComboBox *m_channel, *m_when;
    QLineEdit *m_text;
};

} // namespace samvirke
