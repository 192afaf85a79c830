// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/quick_pane.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWidget>
#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <memory>

namespace samvirke {

namespace {

/// Without one OpenGL is either not there or drawn by the processor, which takes longer than the drawing it stands for.
bool hasGraphicsCard()
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        return false;
    }
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface)) {
        return false;
    }
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    const QString drawnBy = QString::fromLatin1(name);
    constexpr std::array byProcessor{"llvmpipe", "softpipe", "swrast", "SwiftShader", "GDI Generic"};
    return std::ranges::none_of(byProcessor, [&](const char *one) { return drawnBy.contains(QLatin1String(one)); });
}

} // namespace

void prepareApplication()
{
    // without it a pane that gets a window is made anew, and whatever a screen reader held of it is gone (Qt 6.4)
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

void prepareQuick()
{
    QQuickStyle::setStyle(QStringLiteral("Fusion"));
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && !hasGraphicsCard()) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

QQuickWidget *newQuickPane(const QString &url, const QVariantMap &properties)
{
    auto pane = std::make_unique<QQuickWidget>();
    pane->setResizeMode(QQuickWidget::SizeRootObjectToView);
    pane->setFocusPolicy(Qt::StrongFocus);
    pane->engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto component = std::make_unique<QQmlComponent>(pane->engine(), QUrl(url));
    QObject *item = component->createWithInitialProperties(properties, pane->rootContext());
    if (item == nullptr) {
        qCritical("%s", qPrintable(component->errorString()));
        return pane.release();
    }
    QQmlComponent *owned = component.release();
    owned->setParent(pane.get());
    pane->setContent({}, owned, item); // without an address: given one, the pane loads it anew when it gets a window
    return pane.release();
}

} // namespace samvirke
