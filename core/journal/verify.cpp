// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/verify.h"

#include "journal/examine.h"
#include "journal/journal.h"
#include "journal/schema.h"
#include "journal/sqlite.h"
#include "plan/utf8.h"
#include "play/codec.h"
#include "play/state.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samvirke {

namespace {

namespace fs = std::filesystem;
using What = Flaw::What;

std::map<std::string, std::string> schemaOf(SQLite::Database &db)
{
    std::map<std::string, std::string> parts;
    SQLite::Statement rows(db, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (rows.executeStep()) {
        parts.emplace(textOf(rows.getColumn(0)), textOf(rows.getColumn(1)));
    }
    return parts;
}

/// The first table, index or trigger of the file's version that it has not, or has otherwise.
std::optional<std::string> schemaDifference(const fs::path &path)
{
    const auto connection = connectToRead(path);
    SQLite::Database &db = *connection;
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fresh.exec(schemaOfVersion(db.execAndGet("PRAGMA user_version").getInt()));
    const auto found = schemaOf(db);
    const auto expected = schemaOf(fresh);
    for (const auto &[name, sql] : expected) {
        const auto it = found.find(name);
        if (it == found.end() || it->second != sql) {
            return name;
        }
    }
    SQLite::Statement triggers(db, "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
    while (triggers.executeStep()) {
        const std::string name(textOf(triggers.getColumn(0)));
        if (!expected.contains(name)) {
            return name; // a trigger of somebody else's could change entries as they come
        }
    }
    return std::nullopt;
}

/// A number below 1 hides an entry from everybody who reads.
std::optional<std::int64_t> numberBelowOne(const fs::path &path)
{
    const auto connection = connectToRead(path);
    SQLite::Statement rows(*connection, "SELECT seq FROM entries WHERE seq < 1 ORDER BY seq DESC LIMIT 1");
    return rows.executeStep() ? std::optional{rows.getColumn(0).getInt64()} : std::nullopt;
}

/// SQLite's own check of the pages; its first complaint, or nothing.
std::optional<std::string> pageDamage(const fs::path &path)
{
    try {
        const auto connection = connectToRead(path);
        SQLite::Statement rows(*connection, "PRAGMA integrity_check(1)");
        if (rows.executeStep() && textOf(rows.getColumn(0)) != "ok") {
            return std::string(textOf(rows.getColumn(0)));
        }
    } catch (const SQLite::Exception &e) {
        return e.what();
    }
    return std::nullopt;
}

class Verifier
{
public:
    explicit Verifier(const Salvage &file) : m_file(file) {}

    Verification run()
    {
        auto read = m_file.readRows(0, [&](const Journal::Row &row) {
            check(row);
            return !m_result.flaw;
        });
        if (!read && !m_result.flaw) {
            m_result.flaw = Flaw{What::fileDamaged, m_result.entries + 1, read.error().detail};
        }
        if (!m_result.flaw && m_result.entries == 0) {
            m_result.flaw = Flaw{What::noBeginning, 1, {}};
        }
        return m_result;
    }

private:
    void flaw(What what, std::int64_t entry, std::string detail = {})
    {
        if (!m_result.flaw) {
            m_result.flaw = Flaw{what, entry, std::move(detail)};
        }
    }

    void check(const Journal::Row &row)
    {
        const std::int64_t expected = m_result.entries + 1;
        if (row.seq != expected) {
            return flaw(What::gap, expected, std::to_string(row.seq));
        }
        const Digest hash = hashOf(m_sum, m_result.lastHash, row);
        if (row.hash != std::string_view(reinterpret_cast<const char *>(hash.data()), hash.size())) {
            return flaw(What::hashDiffers, row.seq);
        }
        const auto kind = kindNamed(row.kind);
        const auto ref = Ref::fromText(row.ref);
        if (!kind || !ref) {
            return flaw(What::unreadableEntry, row.seq, kind ? "ref" : std::string(row.kind));
        }
        if (const char *field = unlikeOurs(row)) {
            return flaw(What::unreadableEntry, row.seq, field);
        }
        auto event = m_decoder.body(*kind, row.version, row.body);
        if (!event) {
            return flaw(What::unreadableEntry, row.seq, event.error().where);
        }
        const auto *created = std::get_if<ExerciseCreated>(&*event);
        if ((row.seq == 1) != (created != nullptr)) {
            return flaw(What::noBeginning, row.seq);
        }
        if (created != nullptr && created->files != digestsOf(m_file.files)) {
            return flaw(What::scenarioChanged, row.seq);
        }
        if (row.atMs < m_lastAt || row.saidAtMs > row.atMs || row.saidAtMs < 0) {
            return flaw(What::timeBackwards, row.seq);
        }
        m_lastAt = row.atMs;
        m_state = apply(std::move(m_state), {*ref, ExerciseTime{row.atMs}, ExerciseTime{row.saidAtMs}, SeatId(row.seat),
                                             AgencyId(row.agency), std::move(*event)});
        m_result.lastHash = hash;
        m_result.entries = row.seq;
    }

    /// The first field that this program would never have written so, or null. The log promises one line of UTF-8 for
    /// each entry, with the very bytes that were hashed.
    static const char *unlikeOurs(const Journal::Row &row)
    {
        if (row.index < 0 || !std::in_range<int>(row.index)) {
            return "index";
        }
        if (firstInvalidUtf8(row.seat)) {
            return "seat";
        }
        if (firstInvalidUtf8(row.agency)) {
            return "agency";
        }
        return row.body.find_first_of("\r\n") != std::string_view::npos ? "body" : nullptr;
    }

    const Salvage &m_file;
    Verification m_result;
    Sha256 m_sum;
    Decoder m_decoder;
    ExerciseState m_state;
    std::int64_t m_lastAt = 0;
};

} // namespace

Examination examine(const fs::path &path)
{
    Examination best;
    best.file = Salvage::direct(path);
    if (best.file) {
        best.verification = Verifier(*best.file).run();
        if (best.verification.sound()) {
            return best;
        }
    } else {
        best.verification.flaw = Flaw{What::fileDamaged, 1, {}};
    }
    if (auto copy = Salvage::withNewFirstPage(path)) {
        Verification verification = Verifier(*copy).run();
        if (verification.entries > best.verification.entries) {
            if (verification.sound()) {
                verification.flaw = Flaw{What::fileDamaged, 0, "page 1"};
            }
            best = {std::move(copy), std::move(verification)};
        }
    }
    return best;
}

tl::expected<Verification, JournalError> verify(const fs::path &path)
{
    const auto journal = Journal::openToRead(path);
    if (!journal && journal.error().what != JournalError::What::damaged) {
        return tl::unexpected(journal.error());
    }
    const Examination examined = examine(path);
    Verification result = examined.verification;
    const auto flaw = [&](What what, std::int64_t entry, std::string detail) {
        if (result.sound()) {
            result.flaw = Flaw{what, entry, std::move(detail)};
        }
    };
    const WriteAhead log = writeAheadOf(path);
    result.unfinished = log.unfinished;
    if (log.damaged && (result.sound() || result.flaw->entry == 0)) {
        result.flaw = Flaw{What::logDamaged, result.entries + 1, path.string() + "-wal"};
    }
    if (result.sound() && !examined.file->metaIsAsWritten) {
        flaw(What::metaChanged, 0, "meta");
    }
    if (result.sound()) {
        auto more = guarded(path, [&]() -> tl::expected<std::optional<Flaw>, JournalError> {
            if (const auto hidden = numberBelowOne(path)) {
                return Flaw{What::gap, result.entries + 1, std::to_string(*hidden)};
            }
            if (const auto damage = pageDamage(path)) {
                return Flaw{What::fileDamaged, 0, *damage};
            }
            if (const auto part = schemaDifference(path)) {
                return Flaw{What::schemaChanged, 0, *part};
            }
            return std::nullopt;
        });
        result.flaw = more ? *more : std::optional{Flaw{What::fileDamaged, 0, more.error().detail}};
    }
    if (!journal) {
        flaw(What::fileDamaged, 0, journal.error().detail);
    }
    return result;
}

tl::expected<Comparison, JournalError> compareCopies(const fs::path &firstPath, const fs::path &secondPath)
{
    const auto hashesOf = [](const fs::path &path) -> tl::expected<std::vector<std::string>, JournalError> {
        auto journal = Journal::openToRead(path);
        if (!journal) {
            return tl::unexpected(journal.error());
        }
        std::vector<std::string> hashes;
        auto read = journal->readRows(0, [&](const Journal::Row &row) {
            hashes.emplace_back(row.hash);
            return true;
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
        return hashes;
    };
    const auto first = hashesOf(firstPath);
    if (!first) {
        return tl::unexpected(first.error());
    }
    const auto second = hashesOf(secondPath);
    if (!second) {
        return tl::unexpected(second.error());
    }
    const auto parting = std::ranges::mismatch(*first, *second);
    return Comparison{parting.in1 - first->begin(), static_cast<std::int64_t>(first->size()),
                      static_cast<std::int64_t>(second->size())};
}

} // namespace samvirke
