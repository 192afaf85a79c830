// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

class QQuickWidget;

namespace samvirke {

/// Chooses how Quick draws; before the first window. Without working OpenGL it draws in software.
void prepareQuick();
/// To be called before the application is made.
void prepareApplication();

/// A pane of @p url's component with @p properties set before it is complete. Its warnings go to the log.
[[nodiscard]] QQuickWidget *newQuickPane(const QString &url, const QVariantMap &properties);

} // namespace samvirke
