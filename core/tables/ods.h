// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/archive.h"
#include "tables/workbook.h"

#include <string_view>

namespace samvirke::tables {

/// The sheets of an OpenDocument spreadsheet, as far as cells go.
[[nodiscard]] Archive::Result<Workbook> readOds(std::string_view bytes);

} // namespace samvirke::tables
