// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"
#include "report/words.h"

namespace samvirke {

/// What is wrong and what to do about it, in one or two sentences.
[[nodiscard]] QString problemText(const Words &words, const Problem &problem);

/// "file:line:column: warning: ..." as compilers print it; an accepted warning says so, with its reason.
[[nodiscard]] QString problemLine(const Words &words, const Problem &problem);

} // namespace samvirke
