// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exported.h"
#include "plan/load.h"
#include "report/words.h"

#include <optional>

namespace samvirke {

enum class SheetFormat : std::uint8_t {
    xlsx, ///< all of the scenario
    ods,
    csv ///< the injects alone, with places and names filled in
};

/// What the ending of @p path asks for.
[[nodiscard]] std::optional<SheetFormat> sheetFormatOf(const QString &path);

/// The scenario in @p files as a file for spreadsheet programs, and what of it is not in there.
[[nodiscard]] exchange::Exported exportSheets(const Words &words, const std::vector<ScenarioFile> &files,
                                              SheetFormat format);

} // namespace samvirke
