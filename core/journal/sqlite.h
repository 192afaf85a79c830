// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/digest.h"
#include "journal/error.h"

#include <filesystem>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <tl/expected.hpp>

/// For this room's own files only: where SQLite's exceptions stop.
namespace samvirke {

[[nodiscard]] inline JournalError errorOf(const SQLite::Exception &e, const std::filesystem::path &path)
{
    using What = JournalError::What;
    What what = What::ioError;
    switch (e.getErrorCode() & 0xff) {
    case SQLITE_FULL: what = What::diskFull; break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: what = What::cannotWrite; break;
    case SQLITE_CANTOPEN: what = What::cannotOpen; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: what = What::inUse; break;
    case SQLITE_NOTADB: what = What::notExercise; break;
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: what = What::damaged; break;
    case SQLITE_CONSTRAINT: what = What::moved; break;
    default: break;
    }
    return {what, path.string(), e.what(), 0};
}

/// Runs @p work, which returns tl::expected<..., JournalError>, and turns exceptions into errors.
template <class Work>
[[nodiscard]] auto guarded(const std::filesystem::path &path, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(errorOf(e, path));
    } catch (const std::exception &e) {
        return tl::unexpected(JournalError{JournalError::What::ioError, path.string(), e.what(), 0});
    }
}

[[nodiscard]] inline std::string_view textOf(const SQLite::Column &column)
{
    return {column.getText(), static_cast<std::size_t>(column.getBytes())};
}

[[nodiscard]] inline std::string_view blobOf(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

} // namespace samvirke
