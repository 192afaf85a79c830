// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAccessibleInterface;

namespace samvirke {

/// Tells, in @p wrong, what in @p at can be focused but has no name for assistive technology.
void findUnnamed(QAccessibleInterface *at, const QString &where, QStringList &wrong);

} // namespace samvirke
