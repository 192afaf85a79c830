// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "play/decide.h"
#include "report/words.h"

namespace samvirke {

/// Why the host said no to what somebody asked for, and what to do.
[[nodiscard]] QString refusalText(const Words &words, const Refusal &refusal);

} // namespace samvirke
