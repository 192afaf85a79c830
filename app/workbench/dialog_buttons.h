// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace samvirke {

/// The row below a dialog.
struct DialogButtons
{
    QDialogButtonBox *row;
    QPushButton *accept; ///< that Enter presses
};

/// A button called @p accept and one that leaves @p dialog, connected.
[[nodiscard]] DialogButtons dialogButtons(QDialog &dialog, const Words &words, const QString &accept);

} // namespace samvirke
