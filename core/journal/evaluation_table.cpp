// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/evaluation_table.h"

#include "journal/salvage.h"
#include "journal/schema.h"
#include "journal/sqlite.h"

#include <functional>

namespace samvirke {

namespace {

namespace fs = std::filesystem;
using What = JournalError::What;
using Kept = EvaluationResult<KeptEvaluation>;

constexpr int waitForLockMs = 2'000;

tl::unexpected<JournalError> fail(What what, const fs::path &path, std::string detail = {}, std::int64_t number = 0)
{
    return tl::unexpected(JournalError{what, path.string(), std::move(detail), number});
}

/// The version of an exercise that this program can read, or why it is none.
EvaluationResult<int> versionOf(SQLite::Database &db, const fs::path &path)
{
    if (db.execAndGet("PRAGMA application_id").getInt() != exerciseApplicationId) {
        return fail(What::notExercise, path);
    }
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    if (version > exerciseVersion) {
        return fail(What::newerVersion, path, {}, version);
    }
    if (version < oldestVersion ||
        db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'view'").getInt() > 0) {
        return fail(What::damaged, path, "version");
    }
    return version;
}

Kept read(SQLite::Database &db, const fs::path &path)
{
    constexpr std::int64_t largestStep = 1'000'000'000;
    KeptEvaluation kept;
    SQLite::Statement ends(db, "SELECT coalesce(max(step), 0), coalesce(max(CASE undone WHEN 0 THEN step END), 0), "
                               "coalesce(min(step), 1) FROM evaluation");
    ends.executeStep();
    if (ends.getColumn(0).getInt64() > largestStep || ends.getColumn(2).getInt64() < 1) { // nobody made so many
        return fail(What::damaged, path, "evaluation");
    }
    kept.lastStep = ends.getColumn(0).getInt64();
    kept.atStep = ends.getColumn(1).getInt64();
    SQLite::Statement rows(db, "SELECT part, body FROM evaluation WHERE undone = 0 ORDER BY step, part");
    while (rows.executeStep()) {
        std::string part(textOf(rows.getColumn(0)));
        if (rows.getColumn(1).isNull()) {
            kept.parts.erase(part);
        } else {
            kept.parts.insert_or_assign(std::move(part), std::string(textOf(rows.getColumn(1))));
        }
    }
    return kept;
}

/// Runs @p work on what stands, in one transaction.
Kept inOneStep(const fs::path &path, const KeptEvaluation &before, const std::function<void(SQLite::Database &)> &work)
{
    std::error_code error;
    if (!fs::exists(path, error)) { // opening would make it
        return fail(What::missing, path);
    }
    const WriteAhead log = writeAheadOf(path);
    if (log.damaged) { // SQLite would drop what follows, and overwrite it
        return fail(What::damaged, path, "write-ahead log");
    }
    auto made = guarded(path, [&]() -> Kept {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE, waitForLockMs);
        const auto version = versionOf(db, path);
        if (!version) {
            return tl::unexpected(version.error());
        }
        if (*version < exerciseVersion) {
            if (auto upgraded = upgradeFile(path, exerciseVersion, upgrades()); !upgraded) {
                return tl::unexpected(upgraded.error());
            }
        }
        if (log.unfinished) { // what a loss of power left is not to look like damage later
            db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        db.exec("PRAGMA synchronous = FULL");
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        const Kept now = read(db, path);
        if (!now) {
            return now;
        }
        if (now->lastStep != before.lastStep || now->atStep != before.atStep) {
            return fail(What::moved, path, {}, now->atStep);
        }
        work(db);
        transaction.commit();
        return read(db, path);
    });
    if (!made && made.error().what == What::cannotOpen) { // it can be read, as it was a moment ago
        made.error().what = What::cannotWrite;
    }
    return made;
}

void mark(SQLite::Database &db, std::int64_t step, bool undone)
{
    SQLite::Statement update(db, "UPDATE evaluation SET undone = ? WHERE step = ?");
    update.bind(1, undone ? 1 : 0);
    update.bind(2, step);
    update.exec();
}

} // namespace

Kept readEvaluation(const fs::path &path)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        return fail(What::missing, path);
    }
    return guarded(path, [&]() -> Kept {
        const auto connection = connectToRead(path, waitForLockMs);
        const auto version = versionOf(*connection, path);
        if (!version) {
            return tl::unexpected(version.error());
        }
        return *version < 2 ? Kept{} : read(*connection, path);
    });
}

Kept addStep(const fs::path &path, const KeptEvaluation &before,
             const std::map<std::string, std::string, std::less<>> &to, std::int64_t wallMs)
{
    if (to == before.parts) {
        return before;
    }
    return inOneStep(path, before, [&](SQLite::Database &db) {
        const std::int64_t step = before.lastStep + 1; // never a number that an undone one had
        db.exec("DELETE FROM evaluation WHERE undone <> 0");
        SQLite::Statement insert(db,
                                 "INSERT INTO evaluation (step, part, wall_ms, undone, body) VALUES (?, ?, ?, 0, ?)");
        const auto set = [&](const std::string &part, const std::string *body) {
            insert.bind(1, step);
            insert.bind(2, part);
            insert.bind(3, wallMs);
            if (body == nullptr) {
                insert.bind(4);
            } else {
                insert.bind(4, *body);
            }
            insert.exec();
            insert.reset();
        };
        for (const auto &[part, body] : before.parts) {
            if (!to.contains(part)) {
                set(part, nullptr);
            }
        }
        for (const auto &[part, body] : to) {
            const auto it = before.parts.find(part);
            if (it == before.parts.end() || it->second != body) {
                set(part, &body);
            }
        }
    });
}

Kept undoStep(const fs::path &path, const KeptEvaluation &before)
{
    return before.canUndo() ? inOneStep(path, before, [&](SQLite::Database &db) { mark(db, before.atStep, true); })
                            : Kept(before);
}

Kept redoStep(const fs::path &path, const KeptEvaluation &before)
{
    if (!before.canRedo()) {
        return before;
    }
    return inOneStep(path, before, [&](SQLite::Database &db) {
        SQLite::Statement next(db, "SELECT min(step) FROM evaluation WHERE step > ?");
        next.bind(1, before.atStep);
        next.executeStep();
        const std::int64_t step = next.getColumn(0).getInt64();
        next.reset();
        mark(db, step, false);
    });
}

EvaluationResult<void> copyEvaluation(const fs::path &from, const fs::path &to)
{
    const auto stands = readEvaluation(from);
    if (!stands) {
        return tl::unexpected(stands.error());
    }
    const auto copied = addStep(to, {}, stands->parts, 0);
    return copied ? EvaluationResult<void>{} : tl::unexpected(copied.error());
}

} // namespace samvirke
