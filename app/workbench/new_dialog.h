// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/new_scenario.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace samvirke {

/// Makes the folder of a new scenario: from nothing, from a template, or as a copy of one.
class NewDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param starts what it may begin from, the first of them proposed; one alone is not asked about
    /// @param title what it may be called
    NewDialog(const Words &words, std::vector<ScenarioStart> starts, const QString &heading, const QString &title,
              QWidget *parent = nullptr);

    /// The new scenario's, once the dialog is accepted.
    [[nodiscard]] const QString &folder() const { return m_made; }

    void accept() override;

private:
    [[nodiscard]] const ScenarioStart &start() const;
    void propose();
    void showStart();
    void chooseFolder();

    Words m_words;
    std::vector<ScenarioStart> m_starts;
    QString m_made;
    QLineEdit *m_title, *m_folder;
    QListWidget *m_list = nullptr;
    QLabel *m_about = nullptr, *m_message;
    bool m_isChosen = false; ///< the folder is the user's, not proposed
};

} // namespace samvirke
