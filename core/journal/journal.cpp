// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/ahead.h"
#include "journal/salvage.h"
#include "journal/schema.h"
#include "journal/sqlite.h"
#include "play/codec.h"

#include <algorithm>
#include <map>
#include <set>

namespace samvirke {

namespace {

namespace fs = std::filesystem;
using What = JournalError::What;

constexpr int waitForLockMs = 2'000;

tl::unexpected<JournalError> fail(What what, const fs::path &path, std::string detail = {}, std::int64_t number = 0)
{
    return tl::unexpected(JournalError{what, path.string(), std::move(detail), number});
}

} // namespace

struct Journal::Impl
{
    fs::path path;
    std::unique_ptr<SQLite::Database> connection;
    SQLite::Database &db = *connection;
    std::int64_t last = 0;
    Digest lastHash{};
    std::string exercise, secret;
    std::vector<ScenarioFile> files;
    Sha256 sum;
    std::optional<SQLite::Statement> insert, made;
    std::map<std::string, std::int64_t> seen;
    std::set<std::string> seenAnew; ///< not on the disk yet
    bool logIsClean = true;         ///< no failed transaction lies in it

    Impl(fs::path at, std::unique_ptr<SQLite::Database> opened) : path(std::move(at)), connection(std::move(opened)) {}

    /// Fills the members from the file.
    Result<void> load()
    {
        if (db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'view'").getInt() > 0) {
            return fail(What::damaged, path, "view"); // reading one need never come to an end
        }
        SQLite::Statement meta(db, "SELECT key, value FROM meta");
        while (meta.executeStep()) {
            const std::string_view key = textOf(meta.getColumn(0));
            if (key == "exercise") {
                exercise = textOf(meta.getColumn(1));
            } else if (key == "secret") {
                secret = fromHex(textOf(meta.getColumn(1))).value_or(std::string{});
            }
        }
        SQLite::Statement rows(db, "SELECT name, bytes FROM files ORDER BY name");
        while (rows.executeStep()) {
            files.push_back({std::string(textOf(rows.getColumn(0))), std::string(blobOf(rows.getColumn(1)))});
        }
        return loadEnd();
    }

    /// In the transaction that is open.
    void writeSeen()
    {
        for (const std::string &seat : seenAnew) {
            SQLite::Statement upsert(db,
                                     "INSERT INTO seats VALUES (?, ?) ON CONFLICT DO UPDATE SET seen = excluded.seen");
            upsert.bind(1, seat);
            upsert.bind(2, seen[seat]);
            upsert.exec();
        }
    }

    /// Leaves nothing in the write-ahead log. What a transaction left there that failed would come back with the next
    /// start although everybody was told that it is not recorded. Where this does not succeed, the next append writes
    /// over it, and only a crash before that brings it back.
    void beginLogAnew()
    {
        try {
            db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            logIsClean = true;
        } catch (const SQLite::Exception &) {
            logIsClean = false;
        }
    }

    Result<void> loadEnd()
    {
        SQLite::Statement seats(db, "SELECT seat, seen FROM seats");
        while (seats.executeStep()) {
            seen[std::string(textOf(seats.getColumn(0)))] = seats.getColumn(1).getInt64();
        }
        SQLite::Statement end(db, "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
        if (end.executeStep()) {
            last = end.getColumn(0).getInt64();
            const std::string_view hash = blobOf(end.getColumn(1));
            if (hash.size() != lastHash.size()) {
                return fail(What::damaged, path, "hash", last);
            }
            std::ranges::copy(hash, reinterpret_cast<char *>(lastHash.data()));
        }
        return {};
    }
};

Journal::Journal(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;
Journal::~Journal() = default;

Journal::Result<Journal> Journal::create(const fs::path &path, const NewExercise &what)
{
    std::error_code error;
    if (fs::exists(path, error)) {
        return fail(What::exists, path);
    }
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error)) {
        return fail(What::cannotWrite, path, folder.string());
    }
    auto created = guarded(path, [&]() -> Result<Journal> {
        auto impl = std::make_unique<Impl>(
            path, std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                     waitForLockMs));
        SQLite::Database &db = impl->db;
        db.exec("PRAGMA application_id = " + std::to_string(exerciseApplicationId));
        db.exec("PRAGMA user_version = " + std::to_string(exerciseVersion));
        db.exec("PRAGMA journal_mode = WAL");
        db.exec(what.sync ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
        SQLite::Transaction transaction(db);
        db.exec(schemaOfVersion(exerciseVersion));
        SQLite::Statement meta(db, "INSERT INTO meta VALUES (?, ?)");
        for (const auto &[key, value] : {std::pair<std::string, std::string>{"exercise", what.id},
                                         {"secret", toHex(what.secret)},
                                         {"sum", sumOfMeta(what.id, toHex(what.secret))}}) {
            meta.bind(1, key);
            meta.bind(2, value);
            meta.exec();
            meta.reset();
        }
        SQLite::Statement file(db, "INSERT INTO files VALUES (?, ?)");
        for (const ScenarioFile &f : what.files) {
            file.bind(1, f.name);
            file.bind(2, f.bytes.data(), static_cast<int>(f.bytes.size()));
            file.exec();
            file.reset();
        }
        transaction.commit();
        if (auto loaded = impl->load(); !loaded) {
            return tl::unexpected(loaded.error());
        }
        return Journal(std::move(impl));
    });
    if (!created) { // nothing half-made stays behind; there was nothing here before
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
            fs::remove(path.string() + suffix, error);
        }
        if (created.error().what == What::cannotOpen) {
            created.error().what = What::cannotWrite;
        }
    }
    return created;
}

Journal::Result<Journal> Journal::openToWrite(const fs::path &path)
{
    return open(path, true);
}

Journal::Result<Journal> Journal::openToRead(const fs::path &path)
{
    return open(path, false);
}

Journal::Result<Journal> Journal::open(const fs::path &path, bool toWrite)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        return fail(What::missing, path);
    }
    if (!fs::is_regular_file(path, error)) {
        return fail(What::notExercise, path);
    }
    const WriteAhead log = toWrite ? writeAheadOf(path) : WriteAhead{};
    if (log.damaged) { // SQLite would drop what follows, and overwrite it
        const auto read = openToRead(path);
        return fail(What::damaged, path, "write-ahead log", read ? read->last() + 1 : 0);
    }
    return guarded(path, [&]() -> Result<Journal> {
        auto impl = std::make_unique<Impl>(
            path, toWrite ? std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE, waitForLockMs)
                          : connectToRead(path, waitForLockMs));
        const std::int32_t applicationId = impl->db.execAndGet("PRAGMA application_id").getInt();
        if (applicationId != exerciseApplicationId) {
            return fail(What::notExercise, path);
        }
        const int version = impl->db.execAndGet("PRAGMA user_version").getInt();
        if (version > exerciseVersion) {
            return fail(What::newerVersion, path, {}, version);
        }
        if (version < oldestVersion) {
            return fail(What::damaged, path, "version");
        }
        if (toWrite) {
            impl->db.exec("PRAGMA journal_mode = WAL");
            impl->db.exec("PRAGMA synchronous = FULL");
            if (log.unfinished) { // what a loss of power left is not to look like damage later
                impl->beginLogAnew();
            }
        }
        if (auto loaded = impl->load(); !loaded) {
            return tl::unexpected(loaded.error());
        }
        return Journal(std::move(impl));
    });
}

Journal::Result<std::int64_t> Journal::append(std::int64_t after, std::span<const Draft> drafts)
{
    Impl &j = *m_impl;
    if (after != j.last) {
        return fail(What::moved, j.path, {}, j.last);
    }
    if (!j.logIsClean) {
        j.beginLogAnew();
    }
    const std::int64_t lastBefore = j.last;
    const Digest hashBefore = j.lastHash;
    auto appended = guarded(j.path, [&]() -> Result<std::int64_t> {
        if (!j.insert) {
            j.insert.emplace(j.db, "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }
        SQLite::Statement &insert = *j.insert;
        SQLite::Transaction transaction(j.db, SQLite::TransactionBehavior::IMMEDIATE);
        for (const Draft &draft : drafts) {
            const Happened &h = draft.happened;
            const std::string body = encodeBody(h.event);
            const std::string ref = h.ref.text();
            const std::string kind(infoOf(kindOf(h.event)).name);
            Row row;
            row.seq = j.last + 1;
            row.index = draft.index;
            row.atMs = h.at.count();
            row.saidAtMs = h.saidAt.count();
            row.wallMs = draft.wallMs;
            row.version = bodyVersion;
            row.ref = ref;
            row.seat = h.seat.value;
            row.agency = h.agency.value;
            row.kind = kind;
            row.body = body;
            j.lastHash = hashOf(j.sum, j.lastHash, row);
            j.last = row.seq;
            insert.tryReset();
            insert.bind(1, row.seq);
            insert.bindNoCopy(2, ref);
            insert.bind(3, row.index);
            insert.bind(4, row.atMs);
            insert.bind(5, row.saidAtMs);
            insert.bind(6, row.wallMs);
            insert.bindNoCopy(7, h.seat.value);
            insert.bindNoCopy(8, h.agency.value);
            insert.bindNoCopy(9, kind);
            insert.bind(10, row.version);
            insert.bindNoCopy(11, body);
            insert.bindNoCopy(12, j.lastHash.data(), static_cast<int>(j.lastHash.size()));
            insert.exec();
        }
        insert.tryReset();
        j.writeSeen();
        transaction.commit();
        j.seenAnew.clear();
        return j.last;
    });
    if (!appended) {
        j.last = lastBefore;
        j.lastHash = hashBefore;
        j.insert.reset();
        if (appended.error().what != What::moved) {
            j.beginLogAnew();
        }
    }
    return appended;
}

Journal::Result<void> Journal::readRows(std::int64_t after, const std::function<bool(const Row &)> &visit) const
{
    const auto read = [&](const std::function<bool(const Row &)> &each) {
        return readRowsOf(m_impl->db, m_impl->path, after, each);
    };
    constexpr std::int64_t worthIt = 2'000;
    return m_impl->last - after < worthIt ? read(visit) : readAhead(read, visit);
}

Journal::Result<void> Journal::read(std::int64_t after, const std::function<bool(const Entry &)> &visit) const
{
    Decoder decoder;
    std::optional<JournalError> bad;
    Sha256 sum;
    Digest hash{};
    auto result = readRows(after, [&](const Row &row) {
        if (after == 0) { // what is folded from the beginning is what was recorded, or it is said that it is not
            hash = hashOf(sum, hash, row);
            if (row.hash != std::string_view(reinterpret_cast<const char *>(hash.data()), hash.size())) {
                bad = JournalError{What::damaged, m_impl->path.string(), "hash", row.seq};
                return false;
            }
        }
        const auto kind = kindNamed(row.kind);
        const auto ref = Ref::fromText(row.ref);
        auto event = kind ? decoder.body(*kind, row.version, row.body)
                          : tl::unexpected(CodecError{CodecError::What::unknownKind, std::string(row.kind)});
        if (!event || !ref || !std::in_range<int>(row.index)) {
            const std::string where = !event ? event.error().where : !ref ? "ref" : "index";
            bad = JournalError{What::badBody, m_impl->path.string(), where, row.seq};
            return false;
        }
        Entry entry;
        entry.seq = row.seq;
        entry.index = static_cast<int>(row.index);
        entry.wallMs = row.wallMs;
        entry.happened.ref = *ref;
        entry.happened.at = ExerciseTime{row.atMs};
        entry.happened.saidAt = ExerciseTime{row.saidAtMs};
        entry.happened.seat = SeatId(row.seat);
        entry.happened.agency = AgencyId(row.agency);
        entry.happened.event = std::move(*event);
        return visit(entry);
    });
    if (bad) {
        return tl::unexpected(*bad);
    }
    return result;
}

Journal::Result<std::vector<Entry>> Journal::readAll() const
{
    std::vector<Entry> entries;
    auto result = read(0, [&](const Entry &entry) {
        entries.push_back(entry);
        return true;
    });
    if (!result) {
        return tl::unexpected(result.error());
    }
    return entries;
}

Journal::Result<std::vector<std::int64_t>> Journal::made(const SeatId &seat, Ref ref) const
{
    return guarded(m_impl->path, [&]() -> Result<std::vector<std::int64_t>> {
        if (!m_impl->made) {
            m_impl->made.emplace(m_impl->db,
                                 "SELECT seq FROM entries WHERE ref = ? AND (seat = ? OR (seat = '' AND kind = "
                                 "'QuestionnaireAnswered')) ORDER BY seq");
        }
        SQLite::Statement &rows = *m_impl->made;
        rows.tryReset();
        rows.bind(1, ref.text());
        rows.bind(2, seat.value);
        std::vector<std::int64_t> numbers;
        while (rows.executeStep()) {
            numbers.push_back(rows.getColumn(0).getInt64());
        }
        rows.tryReset(); // else it would keep what it reads from being checkpointed
        return numbers;
    });
}

std::int64_t Journal::seen(const SeatId &seat) const
{
    const auto it = m_impl->seen.find(seat.value);
    return it == m_impl->seen.end() ? 0 : it->second;
}

void Journal::noteSeen(const SeatId &seat, std::int64_t n)
{
    std::int64_t &seen = m_impl->seen[seat.value];
    if (n > seen) {
        seen = n;
        m_impl->seenAnew.insert(seat.value);
    }
}

Journal::Result<void> Journal::saveSeen()
{
    if (m_impl->seenAnew.empty()) {
        return {};
    }
    auto saved = guarded(m_impl->path, [&]() -> Result<void> {
        SQLite::Transaction transaction(m_impl->db, SQLite::TransactionBehavior::IMMEDIATE);
        m_impl->writeSeen();
        transaction.commit();
        m_impl->seenAnew.clear();
        return {};
    });
    if (!saved) {
        m_impl->beginLogAnew();
    }
    return saved;
}

void Journal::tidy()
{
    try {
        m_impl->db.exec("PRAGMA wal_checkpoint(PASSIVE)");
    } catch (
        const SQLite::Exception &) { // NOLINT(bugprone-empty-catch): the next append meets the same disk and says so
    }
}

std::int64_t Journal::last() const
{
    return m_impl->last;
}

Digest Journal::lastHash() const
{
    return m_impl->lastHash;
}

const fs::path &Journal::path() const
{
    return m_impl->path;
}

const std::string &Journal::exercise() const
{
    return m_impl->exercise;
}

const std::string &Journal::secret() const
{
    return m_impl->secret;
}

const std::vector<ScenarioFile> &Journal::files() const
{
    return m_impl->files;
}

Journal::Result<void> Journal::settle()
{
    return guarded(m_impl->path, [&]() -> Result<void> {
        m_impl->insert.reset();
        m_impl->made.reset();
        m_impl->db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        m_impl->db.exec("PRAGMA journal_mode = DELETE");
        return {};
    });
}

Digest hashOf(Sha256 &sum, const Digest &previous, const Journal::Row &row)
{
    sum.begin();
    sum.addRaw(previous.data(), previous.size());
    sum.addField(row.seq);
    sum.addField(row.ref);
    sum.addField(row.index);
    sum.addField(row.atMs);
    sum.addField(row.saidAtMs);
    sum.addField(row.wallMs);
    sum.addField(row.seat);
    sum.addField(row.agency);
    sum.addField(row.kind);
    sum.addField(row.version);
    sum.addField(row.body);
    return sum.end();
}

std::vector<FileDigest> digestsOf(const std::vector<ScenarioFile> &files)
{
    std::vector<FileDigest> digests;
    digests.reserve(files.size());
    for (const ScenarioFile &file : files) {
        digests.push_back({file.name, toHex(sha256(file.bytes))});
    }
    std::ranges::sort(digests, {}, &FileDigest::name);
    return digests;
}

} // namespace samvirke
