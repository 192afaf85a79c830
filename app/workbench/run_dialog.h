// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "report/words.h"
#include "session/host_session.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;

namespace samvirke {

/// Asks how a scenario is to be played with people: which variant, in which language, and where its record is kept.
class RunDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p files must be those of a scenario without errors.
    RunDialog(const Words &words, const std::vector<ScenarioFile> &files, const QString &name,
              QWidget *parent = nullptr);

    [[nodiscard]] HostingOptions options() const;
    /// Of the scenario as it is played, or as it is talked through in a room.
    [[nodiscard]] std::vector<ScenarioFile> files() const;
    /// The file of the record, which is not there yet.
    [[nodiscard]] QString file() const;

private:
    std::vector<ScenarioFile> m_files;
    QComboBox *m_how, *m_variant, *m_language;
    QLineEdit *m_file;
};

} // namespace samvirke
