// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Stands between the program and the disk: sees everything that is done to one exercise's files, in order, and makes
/// calls fail. A test that has disk.cpp among its sources gets it: what an executable defines goes before what the C
/// library and SQLite's define.
namespace samvirke::test::disk {

enum class Kind : std::uint8_t {
    write,
    truncate,
    sync,       ///< what was written before it is on the disk
    failedSync, ///< the kernel forgets what was not: nobody knows how much of it is on the disk
    create,
    remove,
    syncFolder, ///< files created and removed before it are
    mark,       ///< somebody was told something
};

struct Op
{
    Kind kind{};
    int file = 0; ///< 0 the exercise, 1 its write-ahead log, 2 its rollback journal
    std::int64_t at = 0;
    std::int64_t steadyNs = 0;
    std::string bytes;
};

inline constexpr const char *suffixes[] = {"", "-wal", "-journal"};

/// From now on the files of the exercise @p path are watched. The calls counted begin at 0.
void watch(const std::filesystem::path &path, bool keepsTrace);
void mark(std::string text);
/// Ends the watch. @returns what was seen
std::vector<Op> unwatch();

enum class Calls : std::uint8_t { writes, syncs, all };

struct Fault
{
    Calls calls = Calls::all; ///< writes include truncating
    std::int64_t nth = 1;     ///< from now on
    int error = 0;            ///< ENOSPC leaves half of the write behind, as a disk does that runs full
    bool lasts = false;       ///< until heal()
};
void fail(const Fault &fault);
void heal();
/// Calls that failed so far.
[[nodiscard]] int failures();
/// Calls since watch(), of the kinds that can fail.
[[nodiscard]] std::int64_t calls();

/// The mode that SQLite is told whenever the program says `PRAGMA synchronous = FULL`; nullptr for what it says.
void sayInsteadOfFull(const char *mode);

} // namespace samvirke::test::disk
