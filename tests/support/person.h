// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick_hands.h"

#include "workbench/seat_window.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

/// Somebody at a laptop: a seat's window, and nothing but mouse and keys.
namespace samvirke::test {

using Letters = std::vector<const char *>;

class Person
{
public:
    Person(const Words &words, const QString &folder, QSize size = {1360, 860})
        : m_window(std::make_unique<SeatWindow>(words, QString{}, QString{}))
    {
        m_window->setDraftFolder(folder);
        m_window->view()->resize(size);
        m_window->show();
    }

    [[nodiscard]] SeatWindow &window() { return *m_window; }
    [[nodiscard]] QQuickView *view() { return m_window->view(); }
    [[nodiscard]] SeatDesk *desk() { return m_window->desk(); }

    /// Types the code of the card. @returns false if that does not lead to the seat
    [[nodiscard]] bool joins(const QString &code, std::uint16_t port)
    {
        if (!turnsTo()) {
            return false;
        }
        m_window->joining()->setAddress(QStringLiteral("127.0.0.1:%1").arg(port)); // hosts do not call out in tests
        types(code);
        presses(Qt::Key_Return);
        if (waitUntil([this] { return m_window->desk() != nullptr; }, 10'000)) {
            return true;
        }
        qWarning("not joined with %s: %s", qPrintable(m_window->joining()->code()),
                 qPrintable(m_window->joining()->state()));
        return false;
    }

    /// One laptop of several: the screen has one keyboard.
    [[nodiscard]] bool turnsTo()
    {
        if (QGuiApplication::focusWindow() != view()) {
            view()->raise();
            view()->requestActivate();
        }
        return waitUntil([this] { return QGuiApplication::focusWindow() == view(); });
    }
    void presses(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (turnsTo()) {
            QTest::keyClick(view(), static_cast<Qt::Key>(key), modifiers);
            ++keys;
        }
    }
    void types(const QString &text)
    {
        if (turnsTo()) {
            for (const QChar c : text) {
                QTest::keyClick(view(), c.toLatin1());
            }
        }
    }

    /// Presses the button that says so, or is called so.
    [[nodiscard]] bool clicks(const QString &what)
    {
        return hits([&] {
            return shown(m_window->root(),
                         [&](QQuickItem *item) { return item->inherits("QQuickAbstractButton") && says(item, what); });
        });
    }
    /// Presses what stands under @p within, such as an answer to a question.
    [[nodiscard]] bool answers(const QString &question, int option)
    {
        return hits([&]() -> QQuickItem * {
            QQuickItem *options = shown(m_window->root(), [&](QQuickItem *item) {
                return item->property("labels").isValid() && item->property("name").toString() == question;
            });
            int index = -1;
            return options == nullptr ? nullptr : shown(options, [&](QQuickItem *item) {
                return item->inherits("QQuickAbstractButton") && ++index == option;
            });
        });
    }
    /// Opens what came in under that title.
    [[nodiscard]] bool opens(const QString &title)
    {
        const auto row = [&]() -> QQuickItem * {
            return shown(m_window->root(), [&](QQuickItem *item) {
                return item->property("stageText").isValid() && item->property("title").toString().contains(title);
            });
        };
        return hits(row) && waitUntil([&] { return row()->property("current").toBool(); });
    }
    /// Writes into the field of that name.
    [[nodiscard]] bool writes(const QString &field, const QString &text)
    {
        if (!hits([&] { return fieldNamed(field); })) {
            return false;
        }
        types(text);
        return true;
    }
    /// Chooses the one that begins so from the box of that name.
    [[nodiscard]] bool chooses(const QString &box, const QString &option)
    {
        QQuickItem *found = nullptr;
        if (!hits([&] { return found = boxNamed(box); })) { // opens it
            return false;
        }
        const QStringList all = found->property("model").toStringList();
        const auto it = std::ranges::find_if(all, [&](const QString &one) { return one.startsWith(option); });
        const auto wanted = static_cast<int>(it - all.begin());
        if (it == all.end()) {
            return false;
        }
        const auto *popup = found->property("popup").value<QObject *>();
        if (!waitUntil([&] { return popup->property("opened").toBool(); }, 3'000)) {
            return fails(QStringLiteral("does not open"));
        }
        const int now = found->property("highlightedIndex").toInt();
        const auto lit = [&] { return found->property("highlightedIndex").toInt(); };
        QTest::mouseMove(view(), {1, 1}); // a mouse at rest lights what rolls under it
        for (int i = 0; i < 3 && lit() != wanted; ++i) {
            for (int step = 0; step < all.size() && lit() != wanted; ++step) {
                presses(wanted > lit() ? Qt::Key_Down : Qt::Key_Up);
            }
            QTest::qWait(30); // eyes see what is lit before the hand goes on
        }
        const int litLast = lit();
        presses(Qt::Key_Return);
        if (waitUntil([&] { return found->property("currentIndex").toInt() == wanted; }, 3'000)) {
            return true;
        }
        return fails(QStringLiteral("%1 instead of %2 from %3, lit %4 (popup %5)")
                         .arg(found->property("currentIndex").toInt())
                         .arg(wanted)
                         .arg(now)
                         .arg(litLast)
                         .arg(popup->property("opened").toBool()));
    }
    /// Whom the open form goes to: the first letters of each, with Enter.
    [[nodiscard]] bool addresses(const Letters &to)
    {
        if (!hits([&] {
                return shown(m_window->root(),
                             [](QQuickItem *item) { return item->objectName() == QLatin1String("recipients"); });
            })) {
            return false;
        }
        for (const char *letters : to) {
            types(QString::fromLatin1(letters));
            presses(Qt::Key_Return);
        }
        if (m_window->desk()->composing()->recipients()->chosen().size() < std::ssize(to)) {
            return fails(QStringLiteral("recipients"));
        }
        return true;
    }
    /// Ctrl+Enter; the form closes when the host has taken it.
    [[nodiscard]] bool sends()
    {
        presses(Qt::Key_Return, Qt::ControlModifier);
        if (waitUntil([this] { return desk()->composing()->form().isEmpty(); }, 3'000)) {
            return true;
        }
        qWarning("not sent: %s", qPrintable(desk()->notice()));
        return false;
    }

    [[nodiscard]] bool reads(const QString &text) { return test::says(view(), text); }
    [[nodiscard]] bool sees(const QString &text)
    {
        return waitUntil([&] { return reads(text); }, 5'000);
    }
    [[nodiscard]] bool canPress(const QString &what)
    {
        QQuickItem *found = shown(m_window->root(), [&](QQuickItem *item) {
            return item->inherits("QQuickAbstractButton") && says(item, what);
        });
        return found != nullptr && found->isEnabled();
    }

    int clicked = 0, keys = 0; ///< what was done so far; typed text does not count

private:
    /// Says what went wrong where, and keeps what it looked like.
    bool fails(const QString &what)
    {
        qWarning("%s: %s, form %s, item %s", qPrintable(view()->title()), qPrintable(what),
                 qPrintable(desk() == nullptr ? QString{} : desk()->composing()->form()),
                 qPrintable(desk() == nullptr ? QString{} : desk()->item().value(QStringLiteral("title")).toString()));
        keepPicture(view(), QStringLiteral("failed"));
        return false;
    }
    static bool says(const QQuickItem *button, const QString &what)
    {
        return button->objectName() == what || button->property("text").toString().startsWith(what);
    }
    template <class Is>
    static QQuickItem *shown(QQuickItem *in, const Is &is)
    {
        if (in == nullptr || !in->isVisible()) {
            return nullptr;
        }
        if (is(in)) {
            return in;
        }
        for (QQuickItem *child : in->childItems()) {
            if (QQuickItem *found = shown(child, is)) {
                return found;
            }
        }
        return nullptr;
    }
    QQuickItem *fieldNamed(const QString &name)
    {
        return shown(m_window->root(), [&](QQuickItem *item) {
            return item->property("cursorPosition").isValid() && item->property("name").toString().startsWith(name);
        });
    }
    QQuickItem *boxNamed(const QString &name)
    {
        return shown(m_window->root(), [&](QQuickItem *item) {
            return item->inherits("QQuickComboBox") && item->property("name").toString() == name;
        });
    }
    /// Rolls what is long until it is there. @returns true if it was
    static bool rollsTo(QQuickItem *item)
    {
        bool wasThere = true;
        for (QQuickItem *around = item->parentItem(); around != nullptr; around = around->parentItem()) {
            if (!around->inherits("QQuickFlickable")) {
                continue;
            }
            auto *content = around->property("contentItem").value<QQuickItem *>();
            const QRectF place = item->mapRectToItem(around, {0, 0, item->width(), item->height()});
            const qreal most = std::max(0.0, around->property("contentHeight").toReal() - around->height());
            if (place.top() < 0 || (place.bottom() > around->height() && place.top() > 0 && most > 0)) {
                const qreal y = item->mapToItem(content, QPointF(0, 0)).y();
                const qreal wanted = std::clamp(y - around->height() / 2, 0.0, most);
                wasThere = wasThere && std::abs(around->property("contentY").toReal() - wanted) < 1;
                around->setProperty("contentY", wanted);
            }
        }
        return wasThere;
    }
    /// Scrolls to it, as a person would, and clicks.
    template <class Find>
    bool hits(const Find &find)
    {
        QQuickItem *item = nullptr;
        if (!waitUntil(
                [&] {
                    item = find();
                    return item != nullptr && item->isEnabled() && item->width() > 0;
                },
                5'000)) {
            return fails(item == nullptr ? QStringLiteral("is not there") : QStringLiteral("cannot be pressed"));
        }
        const auto place = [&] {
            return item->mapToScene(QPointF(item->width() / 2, std::min(item->height() / 2, 40.0))).toPoint();
        };
        QPoint before(-1, -1);
        for (int i = 0; i < 50 && (before != place() || !rollsTo(item)); ++i) { // hands wait until it stands still
            rollsTo(item);
            before = place();
            QTest::qWait(25);
            if ((item = find()) == nullptr) {
                return fails(QStringLiteral("has gone"));
            }
        }
        QTest::mouseClick(view(), Qt::LeftButton, {}, place());
        ++clicked;
        return true;
    }

    std::unique_ptr<SeatWindow> m_window;
};

} // namespace samvirke::test
