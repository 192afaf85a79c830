// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "journal/error.h"

#include <tl/expected.hpp>

namespace SQLite {
class Database;
}

namespace samvirke {

inline constexpr std::int32_t exerciseApplicationId = 0x534d5652; // "SMVR"
/// Of new files. Version 2 has a table for what is thought about the exercise; entries are as in version 1.
inline constexpr int exerciseVersion = 2;
/// The oldest whose entries are read, and added to, as they are.
inline constexpr int oldestVersion = 1;

/// The tables of version 1.
[[nodiscard]] std::string_view schemaVersion1();
/// Those that version 2 has beside them.
[[nodiscard]] std::string_view schemaVersion2();
/// All tables of @p version.
[[nodiscard]] std::string schemaOfVersion(int version);

/// One step from a version to the next. Never touches entries: their bodies are lifted when they are read.
struct Upgrade
{
    int from = 0;
    std::function<void(SQLite::Database &)> run;
};

/// The steps there are, in order.
[[nodiscard]] std::span<const Upgrade> upgrades();

/// Brings the file at @p path to version @p target in one transaction: all steps are done and the entries
/// are byte for byte the same, or nothing has changed. A host may have the file open.
[[nodiscard]] tl::expected<void, JournalError> upgradeFile(const std::filesystem::path &path, int target,
                                                           std::span<const Upgrade> steps);

} // namespace samvirke
