// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/new_dialog.h"

#include "session/folders.h"
#include "session/scenario_folder.h"
#include "workbench/dialog_buttons.h"
#include "workbench/evidence_view.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

namespace samvirke {

NewDialog::NewDialog(const Words &words, std::vector<ScenarioStart> starts, const QString &heading,
                     const QString &title, QWidget *parent)
    : QDialog(parent),
      m_words(words),
      m_starts(std::move(starts)),
      m_title(new QLineEdit(title)),
      m_folder(new QLineEdit),
      m_message(new QLabel)
{
    setWindowTitle(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto labelled = [&](const QString &text, QWidget *field, QWidget *shown) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        form->addRow(label, shown);
    };
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    labelled(m_words("NewScenario", "&Title"), m_title, m_title);
    if (m_starts.size() > 1) {
        m_list = new QListWidget;
        for (const ScenarioStart &one : m_starts) {
            m_list->addItem(one.name);
        }
        m_list->setCurrentRow(0);
        m_list->setMaximumHeight(m_list->sizeHintForRow(0) * 8);
        nameScrollBars(m_words, m_list);
        m_about = new QLabel;
        m_about->setWordWrap(true);
        m_about->setTextFormat(Qt::PlainText);
        m_about->setAccessibleName(m_words("NewScenario", "About what it begins from"));
        m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_about->setMinimumHeight(fontMetrics().lineSpacing() * 7); // else the window jumps
        labelled(m_words("NewScenario", "&Begins from"), m_list, m_list);
        form->addRow(QString{}, m_about);
        connect(m_list, &QListWidget::currentRowChanged, this, &NewDialog::showStart);
        connect(m_list, &QListWidget::itemActivated, this, &NewDialog::accept);
        showStart();
    }
    auto *choose = new QPushButton(m_words("NewScenario", "&Choose …"));
    choose->setAutoDefault(false);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    labelled(m_words("NewScenario", "&Folder"), m_folder, place);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    const DialogButtons buttons = dialogButtons(*this, m_words, m_words("NewScenario", "&Make it"));
    connect(choose, &QPushButton::clicked, this, &NewDialog::chooseFolder);
    connect(m_title, &QLineEdit::textChanged, this, &NewDialog::propose);
    connect(m_folder, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isChosen = !text.trimmed().isEmpty(); });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons.row);
    propose();
    m_title->setFocus();
    m_title->selectAll();
}

const ScenarioStart &NewDialog::start() const
{
    return m_starts[m_list == nullptr ? 0 : static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
}

void NewDialog::showStart()
{
    m_about->setText(start().about);
}

/// A folder of the user's own that is called as the scenario is.
void NewDialog::propose()
{
    m_message->hide();
    if (!m_isChosen) {
        m_folder->setText(QDir::toNativeSeparators(freeFolder(ownScenarios(), fromUtf8(idOfTitle(m_title->text())))));
    }
}

void NewDialog::chooseFolder()
{
    const auto back = qScopeGuard([this] { activateWindow(); });
    const QString parent = QFileDialog::getExistingDirectory(
        this, m_words("NewScenario", "Folder to make the scenario's folder in"), QFileInfo(m_folder->text()).path());
    if (!parent.isEmpty()) {
        m_isChosen = true;
        m_folder->setText(QDir::toNativeSeparators(freeFolder(parent, fromUtf8(idOfTitle(m_title->text())))));
    }
}

void NewDialog::accept()
{
    const auto refuse = [this](const QString &why, QWidget *where) {
        m_message->setText(why);
        m_message->show();
        where->setFocus();
    };
    if (m_title->text().trimmed().isEmpty()) {
        refuse(m_words("NewScenario", "Say what the scenario is called."), m_title);
        return;
    }
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty() || QDir::isRelativePath(folder)) {
        refuse(m_words("NewScenario", "Say in full which folder it is to lie in."), m_folder);
        return;
    }
    const auto files = begunFrom(m_words, start(), m_title->text());
    const QString wrong = files ? saveFolder(m_words, folder, *files, false)
                                : QString(m_words("NewScenario", "It cannot be copied before what is wrong in its "
                                                                 "scenario.yaml is put right."));
    if (!wrong.isEmpty()) {
        refuse(wrong, m_folder);
        return;
    }
    m_made = QDir(folder).absolutePath();
    QDialog::accept();
}

} // namespace samvirke
