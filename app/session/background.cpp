// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/background.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace samvirke {

QThreadPool &backgroundThreads()
{
    static QPointer<QThreadPool> threads; // a process can have one application after another
    if (threads.isNull()) {
        threads = new QThreadPool(QCoreApplication::instance());
        // the windows keep a processor to themselves
        threads->setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    }
    return *threads;
}

} // namespace samvirke
