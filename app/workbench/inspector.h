// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inject_fields.h"
#include "session/scenario_document.h"

#include <QScrollArea>

#include <map>

class QFormLayout;
class QLabel;

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QFormLayout &form, InjectField field);
    /// @param all what is being typed, too
    void read(bool all = false);
    /// @param live while it is still being typed
    void write(InjectField field, const QString &text, bool live);
    [[nodiscard]] int row() const;

    Words m_words;
    ScenarioDocument &m_document;
    InjectId m_inject;
    std::map<InjectField, QWidget *> m_fields;
    QLabel *m_when;
    QWidget *m_form;
    int m_session = 0;
    bool m_reading = false;
};

} // namespace samvirke
