// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rehearsal_run.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace samvirke {

/// Asks how a scenario is to be rehearsed, shows how far it is, and lets it be stopped.
class RehearseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p files must be those of a scenario without errors.
    RehearseDialog(const Words &words, std::vector<ScenarioFile> files, QString name, QWidget *parent = nullptr);

    /// What was made, once the dialog is accepted.
    [[nodiscard]] const RehearsalFolder &made() const { return m_made; }

    void reject() override;

private:
    void start();
    void setRunning(bool running);

    Words m_words;
    std::vector<ScenarioFile> m_files;
    QString m_name;
    RehearsalFolder m_made;
    bool m_running = false;
    QComboBox *m_variant, *m_team, *m_language;
    QSpinBox *m_seed;
    QProgressBar *m_progress;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_start;
    RehearsalRun *m_run;
};

/// What people are told about a simulated team.
[[nodiscard]] QString teamText(const Words &words, const QString &name);

} // namespace samvirke
