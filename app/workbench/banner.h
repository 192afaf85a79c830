// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"

class QLabel;

namespace samvirke {

/// The stripe that says that this is an exercise, for the top and the bottom of a window.
[[nodiscard]] QLabel *newBanner(const Words &words);

} // namespace samvirke
