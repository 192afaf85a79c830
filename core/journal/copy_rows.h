// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

/// For this room's own files only: taking entries from one file to another as they stand.
namespace samvirke {

/// What calls a visitor for each row from the first on, until it returns false.
using RowReader = std::function<tl::expected<void, JournalError>(const std::function<bool(const Journal::Row &)> &)>;

/// Copies the first @p count rows into @p to, which has none, byte for byte and with their hashes.
[[nodiscard]] tl::expected<void, JournalError> copyRows(const RowReader &read, std::int64_t count,
                                                        const std::filesystem::path &to);

/// Removes what was begun to be made at @p path, with what SQLite puts beside it.
void discardExercise(const std::filesystem::path &path);

} // namespace samvirke
