// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/background.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace samvirke {

QThreadPool &backgroundThreads()
{
    static QPointer<QThreadPool> threads; // a process can have one application after another
    if (threads.isNull()) {
        threads = new QThreadPool(QCoreApplication::instance());
    }
    return *threads;
}

} // namespace samvirke
