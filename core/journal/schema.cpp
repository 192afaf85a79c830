// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"

#include "journal/sqlite.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

namespace samvirke {

std::string_view schemaVersion1()
{
    // seq is checked by a trigger because INSERT OR REPLACE passes those that forbid UPDATE and DELETE
    return R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE files (
    name TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    ref TEXT NOT NULL,
    idx INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    said_at_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    seat TEXT NOT NULL,
    agency TEXT NOT NULL,
    kind TEXT NOT NULL,
    v INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX entries_once ON entries (ref, seat, idx);

CREATE TABLE seats (
    seat TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
) STRICT;

CREATE TRIGGER entries_in_order BEFORE INSERT ON entries
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entries)
BEGIN SELECT raise(ABORT, 'entries have no gaps'); END;

CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
BEGIN SELECT raise(ABORT, 'entries are never changed'); END;

CREATE TRIGGER entries_remain BEFORE DELETE ON entries
BEGIN SELECT raise(ABORT, 'entries are never deleted'); END;

CREATE TRIGGER files_stay BEFORE UPDATE ON files
BEGIN SELECT raise(ABORT, 'the scenario is never changed'); END;

CREATE TRIGGER files_remain BEFORE DELETE ON files
BEGIN SELECT raise(ABORT, 'the scenario is never changed'); END;
)sql";
}

std::string_view schemaVersion2()
{
    // one row for each part that a step sets (body) or takes away (no body); what stands is all that is not undone
    return R"sql(
CREATE TABLE evaluation (
    step INTEGER NOT NULL,
    part TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    undone INTEGER NOT NULL,
    body TEXT,
    PRIMARY KEY (step, part)
) STRICT;
)sql";
}

std::string schemaOfVersion(int version)
{
    return std::string(schemaVersion1()) + std::string(version >= 2 ? schemaVersion2() : std::string_view{});
}

std::span<const Upgrade> upgrades()
{
    static const std::array steps{
        Upgrade{1, [](SQLite::Database &db) { db.exec(std::string(schemaVersion2())); }},
    };
    return steps;
}

namespace {

/// A sum over all entries as they are stored.
std::string sumOfEntries(SQLite::Database &db)
{
    Sha256 sum;
    sum.begin();
    SQLite::Statement rows(db, "SELECT seq, ref, idx, at_ms, said_at_ms, wall_ms, seat, agency, kind, v, body, hash "
                               "FROM entries ORDER BY seq");
    while (rows.executeStep()) {
        for (int i = 0; i < rows.getColumnCount(); ++i) {
            sum.addField(blobOf(rows.getColumn(i)));
        }
    }
    return toHex(sum.end());
}

} // namespace

tl::expected<void, JournalError> upgradeFile(const std::filesystem::path &path, int target,
                                             std::span<const Upgrade> steps)
{
    return guarded(path, [&]() -> tl::expected<void, JournalError> {
        constexpr int waitForLockMs = 2'000;
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE, waitForLockMs);
        db.exec("PRAGMA synchronous = FULL");
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        int version = db.execAndGet("PRAGMA user_version").getInt();
        if (version == target) {
            return {}; // somebody else did it meanwhile
        }
        const std::string before = sumOfEntries(db);
        for (const Upgrade &step : steps) {
            if (step.from == version && version < target) {
                step.run(db);
                ++version;
            }
        }
        if (version != target || sumOfEntries(db) != before) {
            return tl::unexpected(JournalError{JournalError::What::damaged, path.string(), "upgrade", 0});
        }
        db.exec("PRAGMA user_version = " + std::to_string(target));
        transaction.commit();
        return {};
    });
}

} // namespace samvirke
