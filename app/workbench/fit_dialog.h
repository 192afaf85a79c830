// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fit.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace samvirke {

/// Makes a copy of a scenario that names the places, units and agencies of those who will play it.
class FitDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p scenario as scenarioToFit() gives it.
    FitDialog(const Words &words, Scenario scenario, std::vector<ScenarioFile> files, QString name,
              QWidget *parent = nullptr);

    /// The copy's folder, once the dialog is accepted.
    [[nodiscard]] const QString &folder() const { return m_folder; }

    void accept() override;

private:
    Words m_words;
    Scenario m_scenario;
    std::vector<ScenarioFile> m_files;
    QString m_name, m_folder;
    QLineEdit *m_title;
    std::map<std::string, QLineEdit *> m_values;
    std::map<AgencyId, QLineEdit *> m_names;
    QLabel *m_message;
};

} // namespace samvirke
