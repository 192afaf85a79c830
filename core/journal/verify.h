// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/digest.h"
#include "journal/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke {

/// What verify() found wrong.
struct Flaw
{
    enum class What : std::uint8_t {
        fileDamaged,     ///< SQLite cannot read all of it: cut off, or pages overwritten
        schemaChanged,   ///< tables or the triggers that guard them are not those of this version
        gap,             ///< a number is missing
        hashDiffers,     ///< an entry, or the one before it, was changed
        unreadableEntry, ///< of a kind or form that this program does not know
        timeBackwards,
        scenarioChanged, ///< the scenario in the file is not the one that was played
        noBeginning,     ///< entry 1 does not create the exercise
        metaChanged,     ///< the exercise's id or secret
        logDamaged,      ///< the write-ahead log beside the file, which held the entries from this one on
    } what{};
    std::int64_t entry = 0; ///< the first that is wrong, 0 where it concerns the file
    std::string detail;
};

struct Verification
{
    std::int64_t entries = 0; ///< sound ones from the beginning
    Digest lastHash{};        ///< of the last sound one
    std::optional<Flaw> flaw;
    /// The write-ahead log ends in a transaction that is not whole. A loss of power leaves one that nobody was told of;
    /// damage to the last one looks the same.
    bool unfinished = false;
    [[nodiscard]] bool sound() const { return !flaw; }
};

/// Reads the whole file: structure, schema, hash chain, entries, digests of the scenario, and that it can be replayed.
/// Fails only if the file cannot be opened as an exercise at all.
[[nodiscard]] tl::expected<Verification, JournalError> verify(const std::filesystem::path &path);

/// How two copies of one exercise relate, told by their hashes.
struct Comparison
{
    std::int64_t common = 0; ///< entries that both have
    std::int64_t first = 0;  ///< entries of the first
    std::int64_t second = 0; ///< entries of the second
    [[nodiscard]] bool same() const { return common == first && common == second; }
};

[[nodiscard]] tl::expected<Comparison, JournalError> compareCopies(const std::filesystem::path &first,
                                                                   const std::filesystem::path &second);

} // namespace samvirke
