// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/digest.h"
#include "journal/error.h"
#include "plan/load.h"
#include "play/entry.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke {

/// What a new exercise file begins with.
struct NewExercise
{
    std::string id;
    std::string secret; ///< from which the host names what it makes
    std::vector<ScenarioFile> files;
    bool sync = true; ///< false: never wait for the disk; only for records that can be made again
};

/// What is to be recorded: an entry but for its number.
struct Draft
{
    int index = 0;
    std::int64_t wallMs = 0;
    Happened happened;
};

/// One exercise file: append-only entries with a hash chain, and beside them the scenario as it was. See README.md.
class Journal
{
public:
    template <class T>
    using Result = tl::expected<T, JournalError>;

    [[nodiscard]] static Result<Journal> create(const std::filesystem::path &path, const NewExercise &what);
    [[nodiscard]] static Result<Journal> openToWrite(const std::filesystem::path &path);
    [[nodiscard]] static Result<Journal> openToRead(const std::filesystem::path &path);

    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    /// Records @p drafts after entry @p after, all or none; when it returns they survive a loss of power. Fails with
    /// `moved` if the journal has gone past @p after. @returns the number of the last one.
    [[nodiscard]] Result<std::int64_t> append(std::int64_t after, std::span<const Draft> drafts);

    /// Calls @p visit for each entry from the one after @p after, until it returns false. Stops at the first that is
    /// damaged; from the beginning on, that is every one whose hash does not follow from those before it.
    [[nodiscard]] Result<void> read(std::int64_t after, const std::function<bool(const Entry &)> &visit) const;
    [[nodiscard]] Result<std::vector<Entry>> readAll() const;

    /// The numbers of the entries that @p seat made with @p ref; an anonymous answer to a questionnaire
    /// counts as anybody's.
    [[nodiscard]] Result<std::vector<std::int64_t>> made(const SeatId &seat, Ref ref) const;

    /// The highest number that @p seat has said it has seen, of its own numbers.
    [[nodiscard]] std::int64_t seen(const SeatId &seat) const;
    /// Notes it; on the disk with the next append or saveSeen(). Beside the record: losing it announces things twice.
    void noteSeen(const SeatId &seat, std::int64_t n);
    [[nodiscard]] Result<void> saveSeen();

    /// Empties the write-ahead log into the file while nothing else is to do, so that no append has to wait for it and
    /// the log is written over instead of growing. Failing at it harms nothing.
    void tidy();

    [[nodiscard]] std::int64_t last() const;
    [[nodiscard]] Digest lastHash() const;
    [[nodiscard]] const std::filesystem::path &path() const;
    [[nodiscard]] const std::string &exercise() const;
    [[nodiscard]] const std::string &secret() const;
    [[nodiscard]] const std::vector<ScenarioFile> &files() const;

    /// Leaves the write-ahead log, so that the file is one file and opens from a read-only folder.
    [[nodiscard]] Result<void> settle();

    /// Everything of one row as stored, for verify() and the log.
    struct Row
    {
        std::int64_t seq = 0, index = 0, atMs = 0, saidAtMs = 0, wallMs = 0, version = 0;
        std::string_view ref, seat, agency, kind, body, hash;
    };
    /// @p visit may not use the journal: a thread may be reading ahead.
    [[nodiscard]] Result<void> readRows(std::int64_t after, const std::function<bool(const Row &)> &visit) const;

private:
    struct Impl;
    explicit Journal(std::unique_ptr<Impl> impl);
    static Result<Journal> open(const std::filesystem::path &path, bool toWrite);
    std::unique_ptr<Impl> m_impl;
};

/// The hash of a row that follows one with hash @p previous.
[[nodiscard]] Digest hashOf(Sha256 &sum, const Digest &previous, const Journal::Row &row);

/// Digests of the files of a scenario, by name, as entry 1 holds them.
[[nodiscard]] std::vector<FileDigest> digestsOf(const std::vector<ScenarioFile> &files);

} // namespace samvirke
