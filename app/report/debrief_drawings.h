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

/// Who was in contact with whom. An agency has its fixed place, so that exercises can be compared at a glance. Planned
/// and seen is solid, seen and not planned dotted, planned and missing dashed.
[[nodiscard]] Drawing networkDrawing(const Words &words, const Scenario &scenario, const ContactNetwork &network,
                                     bool dark = false);

/// How urgent each agency found each matter: a row a matter, a column an agency, each cell with its number, and what
/// the row comes to in a word.
[[nodiscard]] Drawing urgencyDrawing(const Words &words, const Scenario &scenario, const Debrief &debrief,
                                     bool dark = false);

/// Where an information item went, along time: a lane for each reader, who has it from when on, and where it stopped.
[[nodiscard]] Drawing travelDrawing(const Words &words, const Scenario &scenario, const InformationTravel &travel,
                                    bool dark = false);

/// Collaboration on ten axes (Kiviat chart): what was done, and how those who took part judge it. Never one average.
[[nodiscard]] Drawing collaborationDrawing(const Words &words, const Debrief &debrief, bool dark = false);

} // namespace samvirke
