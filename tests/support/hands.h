// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick_hands.h"

#include <QApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>

#include <functional>

namespace samvirke::test {

/// A person's hands, whose clicks and keys are counted. What they write is not: its letters, going on to the next
/// field, and the key that sends it.
class Hands
{
public:
    void begin() { m_used = 0; }
    [[nodiscard]] int used() const { return m_used; }

    /// On what is named so in a QQuickView or QQuickWidget.
    template <class View>
    [[nodiscard]] bool click(View *view, const char *name)
    {
        ++m_used;
        return test::click(view, name);
    }
    /// At @p at in a widget.
    void click(QWidget *widget, QPoint at)
    {
        ++m_used;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    }
    /// From there to there; counts as one.
    void drag(QWidget *widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_used;
        QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
        constexpr int steps = 5;
        for (int i = 1; i <= steps; ++i) {
            const QPoint at = from + (to - from) * i / steps;
            QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(widget, &move);
        }
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_used;
        send(key, modifiers);
    }

    void write(const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(QGuiApplication::focusWindow(), c.toLatin1());
        }
    }
    void goOn() { send(Qt::Key_Tab); }
    void send(int key = Qt::Key_Return, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), modifiers);
        QTest::qWait(20);
    }

    /// Does @p what as soon as a dialog of that sort has come up.
    template <class Dialog>
    void whenAsked(std::function<void(Dialog &)> what)
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, what = std::move(what)] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog != nullptr && QGuiApplication::focusWindow() == dialog->windowHandle()) {
                timer->stop();
                timer->deleteLater();
                what(*dialog);
            }
        });
        timer->start(50);
    }

    /// Chooses the first of a menu as soon as it has come up.
    void whenOffered()
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [this, timer] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                timer->stop();
                timer->deleteLater();
                click(menu, menu->actionGeometry(menu->actions().front()).center());
            }
        });
        timer->start(50);
    }

private:
    int m_used = 0;
};

} // namespace samvirke::test
