// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/error.h"
#include "journal/verify.h"

#include <cstdint>
#include <filesystem>
#include <optional>

#include <tl/expected.hpp>

namespace samvirke {

/// What recover() saved.
struct Recovery
{
    std::int64_t kept = 0;            ///< entries from the beginning; 0: nothing can be saved, and no file was made
    Digest lastHash{};                ///< of the last one kept
    std::optional<std::int64_t> lost; ///< entries after them, where the file still tells
    bool newSecret = false;           ///< the secret could not be read and was made anew
    bool evaluationLost = false;      ///< what was thought about it could not be read
    std::optional<Flaw> flaw;         ///< why not more
};

/// Copies what is sound of the exercise @p from, which may be damaged anywhere, to the new file @p to: the scenario and
/// the entries up to the first bad one, unchanged, and what was thought about it as it stands. @p from is left as it
/// is. Fails if @p from cannot be read, if it is no exercise at all, and if something stands at @p to.
[[nodiscard]] tl::expected<Recovery, JournalError> recover(const std::filesystem::path &from,
                                                           const std::filesystem::path &to);

} // namespace samvirke
