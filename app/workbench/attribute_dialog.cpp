// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/attribute_dialog.h"

#include "report/debrief_text.h"
#include "workbench/dialog_buttons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace samvirke {

AttributeDialog::AttributeDialog(const Words &words, const Scenario &scenario, const QString &act,
                                 const TaskId &recorded, const Attribution *before, QWidget *parent)
    : QDialog(parent), m_task(new QComboBox), m_reason(new QLineEdit)
{
    setWindowTitle(words("Attribute", "Which task it was about"));
    auto *about = new QLabel(act);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    auto *help = new QLabel(words("Attribute", "The entry stays as it was recorded. Scores count the act for the task "
                                               "you choose, and say how many were corrected."));
    help->setWordWrap(true);
    for (const Task &task : scenario.tasks) {
        if (task.id != recorded) {
            m_task->addItem(taskTitle(scenario, task.id), QString::fromStdString(task.id.value));
        }
    }
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_task->setMinimumContentsLength(40);
    m_reason->setMaxLength(2'000);
    if (before != nullptr) {
        m_task->setCurrentIndex(m_task->findData(QString::fromStdString(before->task.value)));
        m_reason->setText(fromUtf8(before->reason));
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
        form->addRow(name, field);
    };
    row(words("Attribute", "It was about the &task"), m_task);
    row(words("Attribute", "&Why"), m_reason);

    const DialogButtons buttons = dialogButtons(*this, words, words("Attribute", "&Count it so"));
    QPushButton *set = buttons.accept;
    const auto check = [this, set] {
        set->setEnabled(m_task->currentIndex() >= 0 && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_task, &QComboBox::currentIndexChanged, this, check);
    connect(m_reason, &QLineEdit::textChanged, this, check);
    check();
    if (before != nullptr) {
        QPushButton *recordedAgain =
            buttons.row->addButton(words("Attribute", "As &recorded"), QDialogButtonBox::ResetRole);
        recordedAgain->setAutoDefault(false);
        connect(recordedAgain, &QPushButton::clicked, this, [this] {
            m_asRecorded = true;
            accept();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(help);
    layout->addWidget(buttons.row);
    setMinimumWidth(520);
    m_task->setFocus();
}

std::optional<Attribution> AttributeDialog::chosen() const
{
    if (m_asRecorded) {
        return std::nullopt;
    }
    return Attribution{TaskId(m_task->currentData().toString().toStdString()),
                       m_reason->text().trimmed().toStdString()};
}

} // namespace samvirke
