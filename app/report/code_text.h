// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/codes.h"
#include "report/words.h"

namespace samvirke {

/// What people call a code: "Culture", "Takes the lead". A code that the program does not know, as it is.
[[nodiscard]] QString codeName(const Words &words, CodeKind kind, std::string_view code);
/// When to use it, in a sentence.
[[nodiscard]] QString codeHelp(const Words &words, CodeKind kind, std::string_view code);

} // namespace samvirke
