// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/sqlite.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// For this room's own files only: reading what may be damaged.
namespace samvirke {

/// Opens @p path to read it, also from a folder that cannot be written to. Throws.
[[nodiscard]] std::unique_ptr<SQLite::Database> connectToRead(const std::filesystem::path &path, int waitMs = 0);

/// Calls @p visit for each entry in @p db from the one after @p after, until it returns false.
[[nodiscard]] tl::expected<void, JournalError> readRowsOf(SQLite::Database &db, const std::filesystem::path &path,
                                                          std::int64_t after,
                                                          const std::function<bool(const Journal::Row &)> &visit);

/// What says whether the exercise's id and secret are as they were written.
[[nodiscard]] std::string sumOfMeta(const std::string &exercise, const std::string &secretInHex);

/// What the write-ahead log beside a file holds by its own checksums. SQLite reads up to the first frame that is wrong
/// and drops the rest without a word.
struct WriteAhead
{
    struct Frame
    {
        std::uint32_t page = 0;
        std::size_t at = 0; ///< where in @c bytes its page begins
    };
    std::string bytes;
    std::vector<Frame> frames; ///< of transactions that are whole
    std::uint32_t pages = 0;   ///< of the file after the last of them, 0 without any
    bool unfinished = false;   ///< after them stands a transaction that is not whole, as a loss of power leaves it
    /// What was whole once cannot be read: more follows the first wrong frame than the one transaction that a loss of
    /// power may leave, each being on the disk before the next is begun.
    bool damaged = false;
};
[[nodiscard]] WriteAhead writeAheadOf(const std::filesystem::path &path);

/// An exercise file as far as it can be read, whatever has happened to it. The file is left as it is.
class Salvage
{
public:
    /// As SQLite reads it; nothing if it does not.
    [[nodiscard]] static std::optional<Salvage> direct(const std::filesystem::path &path);
    /// A copy in memory, up to what is cut off, whose first page is made anew: that page holds the tables and is the
    /// same in every file of this version. Nothing if there is no whole page.
    [[nodiscard]] static std::optional<Salvage> withNewFirstPage(const std::filesystem::path &path);

    /// Empty where it cannot be read.
    std::string exercise, secret;
    bool metaIsAsWritten = false;
    std::vector<ScenarioFile> files;

    [[nodiscard]] tl::expected<void, JournalError>
    readRows(std::int64_t after, const std::function<bool(const Journal::Row &)> &visit) const;
    /// The number of the last entry, if that entry follows from the one before it.
    [[nodiscard]] std::optional<std::int64_t> claimedLast() const;

private:
    Salvage() = default;
    [[nodiscard]] bool load();

    std::filesystem::path m_path;
    std::string m_image; ///< what the database in memory stands on
    std::unique_ptr<SQLite::Database> m_db;
};

} // namespace samvirke
