// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "report/drawing.h"
#include "report/words.h"

/// The pictures of a debrief, as windows and reports show them. The timeline has its own header.
namespace samvirke {

/// Both group values, with the noise of one run.
[[nodiscard]] Drawing groupDrawing(const Words &words, const Debrief &debrief, bool dark = false);

/// A bar for each measure, with its interval; agreement on its own axis from -1 to 1; counts where there is not enough
/// evidence.
[[nodiscard]] Drawing profileDrawing(const Words &words, const Debrief &debrief, bool dark = false);

/// Who was in contact with whom. An agency has its fixed place, so that exercises can be compared at a glance.
[[nodiscard]] Drawing networkDrawing(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                     bool dark = false);

/// Collaboration on ten axes (Kiviat chart): what was done, and how those who took part judge it. Never one average.
[[nodiscard]] Drawing collaborationDrawing(const Words &words, const Debrief &debrief, bool dark = false);

} // namespace samvirke
