// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_table.h"
#include "session/settings.h"

#include <QColor>

class QApplication;
class QPalette;

namespace samvirke {

/// Gives widgets and Quick one palette.
void applyTheme(QApplication &application, Theme theme);
/// The colours of a theme; of Theme::system those that the program has now.
[[nodiscard]] QPalette paletteOf(Theme theme);
/// The same with the most contrast there is, for a projector in a room that is not dark.
[[nodiscard]] QPalette projectorPalette();
/// True if what is shown now is light on dark.
[[nodiscard]] bool isDark();
/// The stripe that says that this is an exercise, the same in every theme.
[[nodiscard]] QColor bannerColour();
[[nodiscard]] QColor bannerInk();

/// Of text on the base of @p palette.
[[nodiscard]] QColor inkOf(Tone tone, const QPalette &palette);

} // namespace samvirke
