// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage.h"
#include "journal/verify.h"

namespace samvirke {

/// What is sound of a file, and where it can be read. For this room's own files only.
struct Examination
{
    std::optional<Salvage> file; ///< nothing if there is nothing to read
    Verification verification;   ///< of its entries alone
};

/// Reads it as SQLite does, and if that finds a flaw, also with its first page made anew: what gives more entries
/// counts.
[[nodiscard]] Examination examine(const std::filesystem::path &path);

} // namespace samvirke
