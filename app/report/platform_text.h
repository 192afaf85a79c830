// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "report/words.h"

namespace samvirke {

/// Why a file became no scenario, and what to do.
[[nodiscard]] QString importErrorText(const Words &words, const exchange::ImportError &error);

/// What the import of another platform's file has to say; empty for notes about tables.
[[nodiscard]] QString platformNoteText(const Words &words, const exchange::Note &note);

/// What a file was read as: "a scenario of OpenAEV".
[[nodiscard]] QString formatText(const Words &words, exchange::Format format);

} // namespace samvirke
