// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/map_file.h"
#include "exchange/msel.h"
#include "report/words.h"
#include "tables/error.h"

#include <QStringList>

namespace samvirke {

/// Why a table could not be read, and what to do.
[[nodiscard]] QString tableErrorText(const Words &words, const tables::TableError &error);

/// Why there is nothing to import, and what to do.
[[nodiscard]] QString refusalText(const Words &words, const exchange::Refusal &refusal);

/// What is wrong with a file that says what columns hold.
[[nodiscard]] QString mapProblemText(const Words &words, const exchange::MapProblem &problem);

/// What an import has to say about one thing.
[[nodiscard]] QString noteText(const Words &words, const exchange::Note &note);

/// What people should look at, a line each: rows of which the same is said share one.
[[nodiscard]] QStringList noteLines(const Words &words, const std::vector<exchange::Note> &notes);

/// What a column holds, in words.
[[nodiscard]] QString fieldText(const Words &words, exchange::Field field);

/// What the facilitator's seat is called, by language.
[[nodiscard]] decltype(exchange::ImportOptions::facilitator) facilitatorNames();

/// What became of the rows.
[[nodiscard]] QString countsText(const Words &words, const exchange::Counts &counts);

} // namespace samvirke
