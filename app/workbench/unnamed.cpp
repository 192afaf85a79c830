// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/unnamed.h"

#include <QAccessible>

namespace samvirke {

namespace {

void find(QAccessibleInterface *at, const QString &where, QStringList &wrong, int depth)
{
    if (at == nullptr || depth > 40) {
        return;
    }
    const QString name = at->text(QAccessible::Name);
    const auto state = at->state();
    const QString here =
        where + QLatin1Char('/') +
        (name.isEmpty() && at->object() != nullptr ? QString::fromLatin1(at->object()->metaObject()->className())
                                                   : name.left(30));
    const bool isCell = at->role() == QAccessible::Cell || at->role() == QAccessible::ListItem;
    if (state.focusable && !state.invisible && name.isEmpty() && !isCell && at->role() != QAccessible::Client &&
        at->role() != QAccessible::Window) {
        wrong += QStringLiteral("no accessible name: %1").arg(here);
    }
    for (int i = 0; i < at->childCount(); ++i) {
        find(at->child(i), here, wrong, depth + 1);
    }
}

} // namespace

void findUnnamed(QAccessibleInterface *at, const QString &where, QStringList &wrong)
{
    find(at, where, wrong, 0);
}

} // namespace samvirke
