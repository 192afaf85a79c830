// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include <tl/expected.hpp>

/// What is thought about an exercise, kept beside its entries and outside their chain: texts by name, with steps that
/// can be undone and done again, also after the program was closed. What the texts mean is not known here.
namespace samvirke {

/// The texts as they stand, and where in the steps that is.
struct KeptEvaluation
{
    std::map<std::string, std::string, std::less<>> parts;
    std::int64_t lastStep = 0; ///< the last there is, undone or not; 0: none
    std::int64_t atStep = 0;   ///< the last that is not undone
    [[nodiscard]] bool canUndo() const { return atStep > 0; }
    [[nodiscard]] bool canRedo() const { return atStep < lastStep; }
};

template <class T>
using EvaluationResult = tl::expected<T, JournalError>;

/// Also from a read-only folder. A file of version 1 holds none yet: nothing stands in it.
[[nodiscard]] EvaluationResult<KeptEvaluation> readEvaluation(const std::filesystem::path &path);

// Each writes one step and returns what stands then; it is on the disk. They fail with `moved` where somebody else has
// made a step since @p before was read. A file of version 1 gets its table with the first step. A host may have the
// file open, and one that no host has stays one file.

/// Makes @p to of what stands, as one step, and forgets steps that were undone. Nothing happens where both are equal.
[[nodiscard]] EvaluationResult<KeptEvaluation> addStep(const std::filesystem::path &path, const KeptEvaluation &before,
                                                       const std::map<std::string, std::string, std::less<>> &to,
                                                       std::int64_t wallMs);
[[nodiscard]] EvaluationResult<KeptEvaluation> undoStep(const std::filesystem::path &path,
                                                        const KeptEvaluation &before);
[[nodiscard]] EvaluationResult<KeptEvaluation> redoStep(const std::filesystem::path &path,
                                                        const KeptEvaluation &before);

/// Copies what stands in @p from, without its steps, to @p to, a file that has none. Only for recover().
[[nodiscard]] EvaluationResult<void> copyEvaluation(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace samvirke
