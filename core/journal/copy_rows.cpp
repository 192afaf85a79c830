// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/copy_rows.h"

#include "journal/sqlite.h"

namespace samvirke {

tl::expected<void, JournalError> copyRows(const RowReader &read, std::int64_t count, const std::filesystem::path &to)
{
    return guarded(to, [&]() -> tl::expected<void, JournalError> {
        SQLite::Database db(to.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA synchronous = FULL");
        SQLite::Transaction transaction(db);
        SQLite::Statement insert(db, "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const auto text = [&](int column, std::string_view value) { insert.bind(column, std::string(value)); };
        auto done = read([&](const Journal::Row &row) {
            insert.bind(1, row.seq);
            text(2, row.ref);
            insert.bind(3, row.index);
            insert.bind(4, row.atMs);
            insert.bind(5, row.saidAtMs);
            insert.bind(6, row.wallMs);
            text(7, row.seat);
            text(8, row.agency);
            text(9, row.kind);
            insert.bind(10, row.version);
            text(11, row.body);
            insert.bind(12, row.hash.data(), static_cast<int>(row.hash.size()));
            insert.exec();
            insert.reset();
            return row.seq < count;
        });
        if (!done) {
            return done;
        }
        transaction.commit();
        return {};
    });
}

void discardExercise(const std::filesystem::path &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + suffix, ignored);
    }
}

} // namespace samvirke
