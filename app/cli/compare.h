// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli.h"
#include "debrief/debrief.h"

/// What debrief and rehearse ask for about judging: weights, and other plays to compare with.
namespace samvirke::cli {

/// Adds the options --compare and --condition.
void addComparing(const Context &context, Parser &parser);
[[nodiscard]] bool wantsComparing(const Parser &parser);
/// Prints what the plays have between them. @returns the exit code
[[nodiscard]] int compareExercises(const Context &context, const Parser &parser, const JudgeOptions &options);

/// Adds the option --weight.
void addWeights(const Context &context, Parser &parser);
/// What it says; or the exit code to end with, and what is wrong was printed.
[[nodiscard]] tl::expected<JudgeOptions, int> readWeights(const Context &context, const Parser &parser);

} // namespace samvirke::cli
