// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/error.h"
#include "journal/recover.h"
#include "journal/verify.h"
#include "report/words.h"

namespace samvirke {

/// What happened to the file and what to do.
[[nodiscard]] QString journalErrorText(const Words &words, const JournalError &error);

/// What verify() found, in one or two sentences.
[[nodiscard]] QString flawText(const Words &words, const Flaw &flaw);

/// What is wrong with the exercise @p path, and what of it is still as it was recorded.
[[nodiscard]] QString unsoundText(const Words &words, const QString &path, const Verification &verification);

/// What stands after the last entry of a sound exercise whose last write was not finished.
[[nodiscard]] QString unfinishedText(const Words &words, const Verification &verification);

/// What recover() saved in @p to, or why nothing.
[[nodiscard]] QString recoveryText(const Words &words, const QString &to, const Recovery &recovery);

} // namespace samvirke
