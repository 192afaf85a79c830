// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/row_library.h"
#include "report/words.h"

namespace samvirke {

/// The program's rows for role matrices, in the language of @p words.
[[nodiscard]] std::vector<LibraryRow> rowLibrary(const Words &words);
/// Which agency of @p scenario is for what: the first of each trade.
[[nodiscard]] TradeAgencies tradeAgencies(const Scenario &scenario);
/// The letters that @p row has for the agencies of @p scenario: "Police A/R · Fire service C".
[[nodiscard]] QString lettersText(const Scenario &scenario, const LibraryRow &row, const TradeAgencies &agencies);
/// What rows of the library have letters for and nobody in @p scenario is, as a sentence; empty: all are there.
[[nodiscard]] QString missingTradesText(const Words &words, const TradeAgencies &agencies);

} // namespace samvirke
