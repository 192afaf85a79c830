// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/error.h"
#include "tables/workbook.h"

#include <string_view>

#include <tl/expected.hpp>

namespace samvirke::tables {

/// The sheets of a csv, xlsx or ods file, whichever @p bytes are. Never throws; what it may cost is in limits.h.
[[nodiscard]] tl::expected<Workbook, TableError> read(std::string_view bytes) noexcept;

} // namespace samvirke::tables
