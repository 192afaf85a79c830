// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/debrief.h"
#include "journal/error.h"
#include "plan/load.h"
#include "play/entry.h"

#include <filesystem>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke {

/// An exercise as it stands in its file, read and judged.
struct OpenedExercise
{
    Scenario scenario; ///< in the language it was played in
    std::vector<Entry> entries;
    Debrief debrief;
    std::string lastHash; ///< hexadecimal
};

/// Checks the hash chain of @p path and reads it. A record that is not sound is not judged: the error names the first
/// bad entry.
[[nodiscard]] tl::expected<OpenedExercise, JournalError> openExercise(const std::filesystem::path &path,
                                                                      const JudgeOptions &options = {});

} // namespace samvirke
