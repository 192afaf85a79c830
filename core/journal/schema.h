// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

#include "journal/error.h"

#include <tl/expected.hpp>

namespace SQLite {
class Database;
}

namespace samvirke {

inline constexpr std::int32_t exerciseApplicationId = 0x534d5652; // "SMVR"
inline constexpr int exerciseVersion = 1;

/// The tables of version 1.
[[nodiscard]] std::string_view schemaVersion1();

/// One step from a version to the next. Never touches entries: their bodies are lifted when they are read.
struct Upgrade
{
    int from = 0;
    std::function<void(SQLite::Database &)> run;
};

/// The steps there are, in order.
[[nodiscard]] std::span<const Upgrade> upgrades();

/// Brings the file at @p path from version @p found to @p target on a copy, which takes its place when every step is
/// done and the entries are byte for byte the same; the file as it was stays beside it as "<name>.v<found>".
[[nodiscard]] tl::expected<void, JournalError> upgradeFile(const std::filesystem::path &path, int found, int target,
                                                           std::span<const Upgrade> steps);

} // namespace samvirke
