// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inject_fields.h"
#include "session/scenario_document.h"

#include <QScrollArea>

#include <functional>
#include <map>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace samvirke {

/// Every field of one inject, to read and to write.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    /// @p document is open and outlives it.
    Inspector(const Words &words, ScenarioDocument &document, QWidget *parent = nullptr);

    void show(const InjectId &inject);
    [[nodiscard]] InjectId inject() const { return m_inject; }
    void focusField(InjectField field);
    /// Asks when it comes, with all that can be said about it.
    void askWhen();

signals:
    /// Its expectations are to be shown with all that is said of them.
    void expectationsAsked(const samvirke::InjectId &inject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QFormLayout &form, InjectField field);
    void addButton(QFormLayout &form, const QString &text, const QString &help, const std::function<void()> &what);
    /// Fields for the columns of the author's own.
    void readOwn(const Inject *inject);
    void writeOwn(const QString &column, const QString &text);
    void attach();
    /// @param all what is being typed, too
    void read(bool all = false);
    /// @param live while it is still being typed
    void write(InjectField field, const QString &text, bool live);
    [[nodiscard]] int row() const;

    Words m_words;
    ScenarioDocument &m_document;
    InjectId m_inject;
    std::map<InjectField, QWidget *> m_fields;
    std::vector<std::pair<QString, QLineEdit *>> m_own;
    QLabel *m_when;
    QWidget *m_form;
    QFormLayout *m_layout;
    int m_session = 0;
    bool m_reading = false;
};

} // namespace samvirke
