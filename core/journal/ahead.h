// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <functional>

/// For this room's own files only.
namespace samvirke {

using RowVisitor = std::function<bool(const Journal::Row &)>;

/// Calls @p visit here for each row that @p read gives, until it returns false, while a thread of its own reads what
/// comes next. @p read is called once, over there. @returns what it returned
[[nodiscard]] Journal::Result<void> readAhead(const std::function<Journal::Result<void>(const RowVisitor &)> &read,
                                              const RowVisitor &visit);

} // namespace samvirke
