// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>
#include <QWindow>

namespace samvirke::test {

/// Does @p what when the dialog is there, which takes over until it is answered.
template <class Dialog, class What>
void atDialog(QObject *parent, What what)
{
    auto *timer = new QTimer(parent);
    QObject::connect(timer, &QTimer::timeout, parent, [timer, what] {
        const auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (dialog != nullptr && QGuiApplication::focusWindow() == dialog->windowHandle()) {
            timer->deleteLater();
            timer->stop();
            what();
        }
    });
    constexpr int often = 50;
    timer->start(often);
}

} // namespace samvirke::test
