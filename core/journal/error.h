// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace samvirke {

/// Why the record could not be opened, read or written. The words are in app/report/journal_text.cpp.
struct JournalError
{
    enum class What : std::uint8_t {
        missing,      ///< there is no such file
        exists,       ///< a file stands where a new one should
        notExercise,  ///< some other kind of file
        newerVersion, ///< made by a newer program; @c number is the version it needs
        damaged,      ///< @c number is the first entry that is wrong, 0 if none can be read
        cannotOpen,
        cannotWrite, ///< no permission, read-only folder
        diskFull,
        ioError,
        inUse,   ///< another program writes to it
        moved,   ///< the journal has moved past the entry after which to append
        badBody, ///< an entry that cannot be encoded or decoded
    } what{};
    std::string path;
    std::string detail;
    std::int64_t number = 0;
};

} // namespace samvirke
