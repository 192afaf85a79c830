// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/compare.h"

#include <span>

namespace samvirke {

/// A judged record as one of several that are compared. @param condition empty: takes by the same people
[[nodiscard]] PlayToCompare playToCompare(Debrief debrief, std::span<const Entry> entries, std::string lastHash,
                                          std::string condition = {});

} // namespace samvirke
