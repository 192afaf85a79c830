// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/words.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace samvirke {

/// Asks which task an act was really about, and why somebody says so.
class AttributeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param act what was done, in words @param recorded the task that it was recorded for; may be empty
    /// @param before what was said about it earlier
    AttributeDialog(const Words &words, const Scenario &scenario, const QString &act, const TaskId &recorded,
                    const Attribution *before, QWidget *parent = nullptr);

    /// Nothing: as the record has it.
    [[nodiscard]] std::optional<Attribution> chosen() const;

private:
    bool m_asRecorded = false;
    QComboBox *m_task;
    QLineEdit *m_reason;
};

} // namespace samvirke
