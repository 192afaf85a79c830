// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/background.h"

#include <QImage>
#include <QPainter>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

#include <chrono>
#include <vector>

using namespace samvirke;

/// Windows have their works done beside them.
class TestBackground : public QObject
{
    Q_OBJECT
private slots:
    void givesWhatComesOut()
    {
        const QFuture<int> sum = inBackground([](int a, int b) { return a + b; }, 2, 3);
        QCOMPARE(sum.result(), 5);
    }

    /// A large area is painted although more is at work than there are processors, none of which ends before.
    void paintingDoesNotWaitForIt()
    {
        QSemaphore painted;
        std::vector<QFuture<bool>> works;
        for (int i = 0; i < 2 * backgroundThreads().maxThreadCount(); ++i) {
            works.push_back(inBackground([&painted] {
                constexpr auto atMost = std::chrono::seconds{20};
                return painted.tryAcquire(1, std::chrono::milliseconds(atMost).count());
            }));
        }
        QTRY_COMPARE(backgroundThreads().activeThreadCount(), backgroundThreads().maxThreadCount());
        constexpr int side = 2000;
        QImage area(side, side, QImage::Format_ARGB32_Premultiplied);
        area.fill(Qt::white);
        QPainter painter(&area);
        painter.fillRect(area.rect(), QColor(0, 0, 0, 128));
        painter.end();
        QVERIFY(area.pixelColor(side / 2, side / 2).red() < 200);
        painted.release(static_cast<int>(works.size()));
        for (const QFuture<bool> &work : works) {
            QVERIFY(work.result()); // did not end by itself while the painting waited
        }
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
