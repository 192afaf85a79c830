// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan_values.h"
#include "workbench/command.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace samvirke {

class EditDelegate;
class EditTable;
class PlanTable;

/// Everything that stands in scenario.yaml: its parts at the left, what is in them at the right.
class PlanPane : public QWidget
{
    Q_OBJECT

public:
    /// @p document is open and outlives it.
    PlanPane(const Words &words, ScenarioDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] EditTable *table() const { return m_table; }
    [[nodiscard]] PlanTable *model() const { return m_model; }
    [[nodiscard]] QListWidget *parts() const { return m_parts; }
    /// To be read about: they mean something in the table only.
    [[nodiscard]] const std::vector<WindowCommand> &commands() const { return m_commands; }

    void show(const PlanPath &path);
    /// To the place that @p path of a problem names.
    void goTo(const std::string &path);

signals:
    /// Something to be told, as a sentence.
    void told(const QString &text);

private:
    [[nodiscard]] QWidget *newBar();
    void addKeys();
    void key(QKeyCombination keys, const QString &help, const std::function<void()> &what);
    void showPath();
    void showCell();
    void showParts();
    void setWidths();
    void open(bool whole);
    void back();
    void add();
    void remove();
    void askWhen();
    void attach();

    Words m_words;
    ScenarioDocument &m_document;
    PlanTable *m_model;
    EditTable *m_table;
    EditDelegate *m_delegate;
    QListWidget *m_parts;
    QLabel *m_path, *m_help;
    QPushButton *m_back = nullptr, *m_add = nullptr, *m_remove = nullptr, *m_when = nullptr, *m_attach = nullptr;
    PlanPath m_shown;
    std::vector<WindowCommand> m_commands;
};

/// Asks for a file and puts a copy of it beside the scenario. @returns its name there, or an empty text
[[nodiscard]] QString askMedia(const Words &words, ScenarioDocument &document, QWidget *parent);

} // namespace samvirke
