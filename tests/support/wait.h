// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

namespace samvirke::test {

/// Lets events happen until @p done says so. @returns false if it does not within @p ms
template <class Done>
[[nodiscard]] bool waitUntil(Done done, int ms = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > ms) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        QTest::qSleep(0);
    }
    return true;
}

} // namespace samvirke::test
