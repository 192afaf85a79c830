// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wait.h"

#include <QDir>
#include <QImage>
#include <QQuickItem>
#include <QQuickView>

/// Hands and eyes at a Quick window: what a person can reach, click and read there.
namespace samvirke::test {

/// The first item of that name that is shown.
[[nodiscard]] inline QQuickItem *itemNamed(QQuickItem *in, const QString &name)
{
    if (in == nullptr || !in->isVisible()) {
        return nullptr;
    }
    if (in->objectName() == name) {
        return in;
    }
    for (QQuickItem *child : in->childItems()) {
        if (QQuickItem *found = itemNamed(child, name)) {
            return found;
        }
    }
    return nullptr;
}

/// @p View: a QQuickView or a QQuickWidget.
template <class View>
[[nodiscard]] bool isShown(View *view, const char *name)
{
    return itemNamed(view->rootObject(), QLatin1String(name)) != nullptr;
}

/// Scrolls to it, as a person would, and clicks. @returns false if it is not there or cannot be pressed
template <class View>
[[nodiscard]] bool click(View *view, const char *name)
{
    QQuickItem *item = nullptr;
    if (!waitUntil([&] {
            item = itemNamed(view->rootObject(), QLatin1String(name));
            return item != nullptr && item->isEnabled() && item->width() > 0;
        })) {
        return false;
    }
    for (QQuickItem *around = item->parentItem(); around != nullptr; around = around->parentItem()) {
        if (around->inherits("QQuickFlickable") && around->property("contentHeight").toReal() > around->height()) {
            const qreal y = item->mapToItem(around->property("contentItem").value<QQuickItem *>(), QPointF(0, 0)).y();
            const qreal most = around->property("contentHeight").toReal() - around->height();
            around->setProperty("contentY", std::clamp(y - around->height() / 2, 0.0, most));
            break;
        }
    }
    QTest::qWait(50);
    const QPointF centre = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(view, Qt::LeftButton, {}, centre.toPoint());
    return true;
}

/// Everything that can be read at the moment, in the order it is drawn.
inline void read(const QQuickItem *item, QStringList &texts)
{
    if (item == nullptr || !item->isVisible()) {
        return;
    }
    const QVariant text = item->property("text");
    if (text.isValid() && !text.toString().isEmpty()) {
        texts += text.toString();
    }
    for (const QQuickItem *child : item->childItems()) {
        read(child, texts);
    }
}

template <class View>
[[nodiscard]] bool says(View *view, const QString &text)
{
    QStringList texts;
    read(view->rootObject(), texts);
    return texts.join(QLatin1Char('\n')).contains(text);
}

/// Keeps what the window looks like where SAMVIRKE_PICTURES says, for somebody to look at.
inline void keepPicture(QQuickView *view, const QString &name)
{
    const QString folder = qEnvironmentVariable("SAMVIRKE_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(400);
        view->grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

} // namespace samvirke::test
