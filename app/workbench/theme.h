// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QColor>

class QApplication;

namespace samvirke {

/// Gives widgets and Quick one palette.
void applyTheme(QApplication &application, Theme theme);
/// True if what is shown now is light on dark.
[[nodiscard]] bool isDark();
/// The stripe that says that this is an exercise, the same in every theme.
[[nodiscard]] QColor bannerColour();
[[nodiscard]] QColor bannerInk();

} // namespace samvirke
