// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/fit_dialog.h"

#include "session/folders.h"
#include "workbench/dialog_buttons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace samvirke {

FitDialog::FitDialog(const Words &words, Scenario scenario, std::vector<ScenarioFile> files, QString name,
                     QWidget *parent)
    : QDialog(parent),
      m_words(words),
      m_scenario(std::move(scenario)),
      m_files(std::move(files)),
      m_name(std::move(name)),
      m_message(new QLabel)
{
    setWindowTitle(m_words("Fit", "Fit to us: %1").with({fromUtf8(m_scenario.title)}));
    auto *about =
        new QLabel(m_words("Fit", "A copy of the scenario with your own names. Roles and injects stay as they "
                                  "are; who does not come is played by the program, which the lobby asks."));
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &text, const std::string &value) {
        auto *edit = new QLineEdit(fromUtf8(value));
        edit->setAccessibleName(text);
        edit->setCursorPosition(0);
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 36);
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setFixedWidth(label->fontMetrics().averageCharWidth() * 44); // all the same, or lines are lost
        label->setBuddy(edit);
        form->addRow(label, edit);
        return edit;
    };
    const auto heading = [&](const QString &text) {
        auto *label = new QLabel(text);
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
        form->addRow(label);
    };
    m_title = row(m_words("Fit", "Title"), m_scenario.title);
    if (!m_scenario.fits.empty()) {
        heading(m_words("Fit", "Places, units and names"));
    }
    for (const Fit &fit : m_scenario.fits) {
        m_values[fit.id] = row(fromUtf8(fit.hint.empty() ? fit.id : fit.hint).simplified(), fit.value);
    }
    heading(m_words("Fit", "What the agencies are called"));
    for (const Agency &agency : m_scenario.agencies) {
        m_names[agency.id] = row(fromUtf8(agency.id.value), agency.name);
    }
    auto *fields = new QWidget;
    fields->setLayout(form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->verticalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll up and down"));
    scroll->horizontalScrollBar()->setAccessibleName(m_words("Debrief", "Scroll sideways"));

    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    const DialogButtons buttons = dialogButtons(*this, m_words, m_words("Fit", "&Make the copy"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons.row);
    resize(720, 600);
    m_title->setFocus();
    m_title->selectAll();
}

void FitDialog::accept()
{
    Fitting fitting;
    fitting.title = m_title->text().trimmed().toStdString();
    for (const auto &[id, edit] : m_values) {
        fitting.values[id] = edit->text().trimmed().toStdString();
    }
    for (const auto &[agency, edit] : m_names) {
        fitting.names[agency] = edit->text().trimmed().toStdString();
    }
    m_folder = freeFolder(ownScenarios(), m_name);
    const QString wrong = saveFitted(m_words, m_folder, fitted(m_scenario, fitting), m_files);
    if (!wrong.isEmpty()) {
        m_message->setText(wrong);
        m_message->show();
        return;
    }
    QDialog::accept();
}

} // namespace samvirke
