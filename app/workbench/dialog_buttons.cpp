// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/dialog_buttons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace samvirke {

DialogButtons dialogButtons(QDialog &dialog, const Words &words, const QString &accept)
{
    auto *row = new QDialogButtonBox;
    QPushButton *accepts = row->addButton(accept, QDialogButtonBox::AcceptRole);
    QPushButton *leaves = row->addButton(words("Rehearsal", "&Cancel"), QDialogButtonBox::RejectRole);
    leaves->setAutoDefault(false);
    accepts->setDefault(true);
    QObject::connect(row, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(row, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return {row, accepts};
}

} // namespace samvirke
