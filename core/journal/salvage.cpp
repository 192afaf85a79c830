// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage.h"

#include "journal/schema.h"

#include <algorithm>
#include <fstream>

namespace samvirke {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pageSize = 4'096; // SQLite's own choice since 2016; nobody asks for another
constexpr std::size_t imageLimit = std::size_t{1} << 30U;
constexpr std::size_t logHeader = 32;
constexpr std::size_t frameHeader = 24;

std::optional<std::string> bytesOf(const fs::path &path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || size > imageLimit || !file) {
        return std::nullopt;
    }
    std::string bytes(size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::uint32_t bigEndian(const std::string &bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    }
    return value;
}

void setBigEndian(std::string &bytes, std::size_t at, std::size_t value)
{
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(value >> (24U - 8U * i) & 0xffU);
    }
}

/// A path as SQLite's URI, to open a file whose folder cannot be written to.
std::string immutableUri(const fs::path &path)
{
    std::string uri = "file:";
    for (const char c : fs::absolute(path).string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_';
        uri += plain ? std::string{c} : "%" + toHex(std::string_view(&c, 1));
    }
    return uri + "?immutable=1";
}

/// The running sum of a write-ahead log, as SQLite's file format says.
struct LogSum
{
    bool bigEndianWords = false;
    std::uint32_t first = 0, second = 0;

    void add(const std::string &bytes, std::size_t at, std::size_t size)
    {
        for (std::size_t i = at; i < at + size; i += 8) {
            first += word(bytes, i) + second;
            second += word(bytes, i + 4) + first;
        }
    }
    [[nodiscard]] bool stands(const std::string &bytes, std::size_t at) const
    {
        return first == bigEndian(bytes, at) && second == bigEndian(bytes, at + 4);
    }

private:
    [[nodiscard]] std::uint32_t word(const std::string &bytes, std::size_t at) const
    {
        const std::uint32_t value = bigEndian(bytes, at);
        return bigEndianWords ? value : __builtin_bswap32(value);
    }
};

WriteAhead read(std::string log)
{
    WriteAhead found;
    found.bytes = std::move(log);
    const std::string &bytes = found.bytes;
    const auto isZero = [](char c) { return c == '\0'; };
    if (bytes.size() < logHeader + frameHeader || std::ranges::all_of(bytes, isZero)) {
        return found; // nothing was in it yet
    }
    constexpr std::uint32_t magic = 0x377f0682;
    LogSum sum;
    sum.bigEndianWords = (bigEndian(bytes, 0) & 1U) != 0;
    sum.add(bytes, 0, 24);
    if ((bigEndian(bytes, 0) & ~1U) != magic || bigEndian(bytes, 8) != pageSize || !sum.stands(bytes, 24)) {
        found.damaged = true; // the header is on the disk before the first frame is written
        return found;
    }
    std::size_t whole = 0;
    int lostCommits = 0;
    bool wrong = false;
    for (std::size_t at = logHeader; at + frameHeader <= bytes.size(); at += frameHeader + pageSize) {
        const bool ours = bytes.compare(at + 8, 8, bytes, 16, 8) == 0; // else of a round before this one
        const std::uint32_t commits = bigEndian(bytes, at + 4);
        if (!wrong && ours && at + frameHeader + pageSize <= bytes.size()) {
            LogSum next = sum;
            next.add(bytes, at, 8);
            next.add(bytes, at + frameHeader, pageSize);
            if (next.stands(bytes, at + 16) && bigEndian(bytes, at) > 0) {
                sum = next;
                found.frames.push_back({bigEndian(bytes, at), at + frameHeader});
                if (commits > 0) {
                    found.pages = commits;
                    whole = found.frames.size();
                }
                continue;
            }
        }
        wrong = true;
        found.unfinished = found.unfinished || ours;
        lostCommits += ours && commits > 0 ? 1 : 0;
    }
    found.unfinished = found.unfinished || found.frames.size() > whole;
    found.frames.resize(whole);
    found.damaged = lostCommits > 1;
    return found;
}

/// The first page of every file of version 1, and beside it nothing: no entries, no scenario. In files of later
/// versions what version 1 has stands in the same places.
std::string newFirstPage()
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA application_id = " + std::to_string(exerciseApplicationId));
    db.exec("PRAGMA user_version = 1");
    db.exec(std::string(schemaVersion1()));
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(db.getHandle(), "main", &size, 0);
    std::string page;
    if (bytes != nullptr && size >= static_cast<sqlite3_int64>(pageSize)) {
        page.assign(reinterpret_cast<const char *>(bytes), pageSize);
    }
    sqlite3_free(bytes);
    return page;
}

} // namespace

std::unique_ptr<SQLite::Database> connectToRead(const fs::path &path, int waitMs)
{
    try {
        auto db =
            std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, waitMs);
        (void)db->execAndGet("PRAGMA application_id"); // reads the file for the first time
        return db;
    } catch (const SQLite::Exception &e) {
        const int code = e.getErrorCode() & 0xff;
        std::error_code error;
        if ((code != SQLITE_CANTOPEN && code != SQLITE_READONLY) || fs::exists(path.string() + "-wal", error)) {
            throw;
        }
        return std::make_unique<SQLite::Database>(immutableUri(path),
                                                  SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
    }
}

tl::expected<void, JournalError> readRowsOf(SQLite::Database &db, const fs::path &path, std::int64_t after,
                                            const std::function<bool(const Journal::Row &)> &visit)
{
    std::int64_t at = after;
    auto result = guarded(path, [&]() -> tl::expected<void, JournalError> {
        // SQLite itself: the cover makes an object of each value, which costs as much as all the rest
        sqlite3 *const raw = db.getHandle();
        sqlite3_stmt *made = nullptr;
        int code = sqlite3_prepare_v2(raw,
                                      "SELECT seq, ref, idx, at_ms, said_at_ms, wall_ms, seat, agency, kind, v, body, "
                                      "hash FROM entries WHERE seq > ? ORDER BY seq",
                                      -1, &made, nullptr);
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> rows(made, sqlite3_finalize);
        if (code == SQLITE_OK) {
            code = sqlite3_bind_int64(made, 1, after);
        }
        if (code != SQLITE_OK) {
            throw SQLite::Exception(raw, code);
        }
        const auto text = [made](int column) -> std::string_view {
            const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(made, column));
            return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(made, column))};
        };
        while ((code = sqlite3_step(made)) == SQLITE_ROW) {
            Journal::Row row;
            row.seq = sqlite3_column_int64(made, 0);
            if (row.seq <= at) { // SQLite trusts its pages: of damaged ones numbers come in any order
                return tl::unexpected(JournalError{JournalError::What::damaged, path.string(), "order", 0});
            }
            row.ref = text(1);
            row.index = sqlite3_column_int64(made, 2);
            row.atMs = sqlite3_column_int64(made, 3);
            row.saidAtMs = sqlite3_column_int64(made, 4);
            row.wallMs = sqlite3_column_int64(made, 5);
            row.seat = text(6);
            row.agency = text(7);
            row.kind = text(8);
            row.version = sqlite3_column_int64(made, 9);
            row.body = text(10);
            row.hash = {static_cast<const char *>(sqlite3_column_blob(made, 11)),
                        static_cast<std::size_t>(sqlite3_column_bytes(made, 11))};
            at = row.seq;
            if (!visit(row)) {
                return {};
            }
        }
        if (code != SQLITE_DONE) {
            throw SQLite::Exception(raw, code);
        }
        return {};
    });
    if (!result && result.error().what == JournalError::What::damaged) {
        result.error().number = at + 1;
    }
    return result;
}

std::string sumOfMeta(const std::string &exercise, const std::string &secretInHex)
{
    Sha256 sum;
    sum.begin();
    sum.addField(exercise);
    sum.addField(secretInHex);
    return toHex(sum.end());
}

WriteAhead writeAheadOf(const fs::path &path)
{
    const fs::path log = path.string() + "-wal";
    for (int tries = 0;; ++tries) {
        auto bytes = bytesOf(log);
        if (!bytes) {
            return {};
        }
        const auto again = tries < 5 ? bytesOf(log) : std::nullopt;
        if (!again || again->compare(0, logHeader, *bytes, 0, logHeader) == 0) {
            return read(std::move(*bytes));
        } // else a host began it anew while we read
    }
}

std::optional<Salvage> Salvage::direct(const fs::path &path)
{
    Salvage found;
    found.m_path = path;
    try {
        found.m_db = connectToRead(path);
        return found.load() ? std::optional{std::move(found)} : std::nullopt;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

std::optional<Salvage> Salvage::withNewFirstPage(const fs::path &path)
{
    auto image = bytesOf(path);
    if (!image) {
        return std::nullopt;
    }
    const WriteAhead log = writeAheadOf(path);
    const std::size_t pages = log.pages > 0 ? log.pages : image->size() / pageSize;
    if (pages == 0 || pages > imageLimit / pageSize) {
        return std::nullopt;
    }
    image->resize(pages * pageSize);
    for (const WriteAhead::Frame &frame : log.frames) {
        if (frame.page <= pages) {
            image->replace((frame.page - 1) * pageSize, pageSize, log.bytes, frame.at, pageSize);
        }
    }
    Salvage found;
    found.m_path = path;
    try {
        const std::string first = newFirstPage();
        image->replace(0, first.size(), first);
        setBigEndian(*image, 28, pages);
        found.m_image = std::move(*image);
        found.m_db = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const auto size = static_cast<sqlite3_int64>(found.m_image.size());
        if (sqlite3_deserialize(found.m_db->getHandle(), "main",
                                reinterpret_cast<unsigned char *>(found.m_image.data()), size, size,
                                SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
            return std::nullopt;
        }
        return found.load() ? std::optional{std::move(found)} : std::nullopt;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

/// Fills what is public; what cannot be read stays empty. @returns false if there can be no entries either
bool Salvage::load()
{
    if (m_db->execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'view'").getInt() > 0) {
        return false; // reading one need never come to an end
    }
    const auto part = [](auto work) {
        try {
            work();
        } catch (const SQLite::Exception &) { // the other parts may be as they were
        }
    };
    part([&] {
        std::string secretInHex, sum;
        SQLite::Statement meta(*m_db, "SELECT key, value FROM meta");
        while (meta.executeStep()) {
            const std::string_view key = textOf(meta.getColumn(0));
            if (key == "exercise") {
                exercise = textOf(meta.getColumn(1));
            } else if (key == "secret") {
                secretInHex = textOf(meta.getColumn(1));
            } else if (key == "sum") {
                sum = textOf(meta.getColumn(1));
            }
        }
        metaIsAsWritten = sum == sumOfMeta(exercise, secretInHex);
        secret = metaIsAsWritten ? fromHex(secretInHex).value_or(std::string{}) : std::string{};
    });
    part([&] {
        std::vector<ScenarioFile> all;
        SQLite::Statement rows(*m_db, "SELECT name, bytes FROM files ORDER BY name");
        while (rows.executeStep()) {
            all.push_back({std::string(textOf(rows.getColumn(0))), std::string(blobOf(rows.getColumn(1)))});
        }
        files = std::move(all);
    });
    return true;
}

tl::expected<void, JournalError> Salvage::readRows(std::int64_t after,
                                                   const std::function<bool(const Journal::Row &)> &visit) const
{
    return readRowsOf(*m_db, m_path, after, visit);
}

std::optional<std::int64_t> Salvage::claimedLast() const
{
    std::int64_t last = 0;
    try {
        last = m_db->execAndGet("SELECT max(seq) FROM entries").getInt64();
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
    if (last < 1) {
        return std::nullopt;
    }
    Sha256 sum;
    Digest previous{};
    bool follows = false;
    const auto read = readRows(last - 2, [&](const Journal::Row &row) {
        if (row.hash.size() != previous.size()) {
            return false;
        }
        const Digest hash = hashOf(sum, previous, row);
        follows = row.seq == last && row.hash == std::string_view(reinterpret_cast<const char *>(hash.data()), 32);
        std::ranges::copy(row.hash, reinterpret_cast<char *>(previous.data()));
        return true;
    });
    return read && follows ? std::optional{last} : std::nullopt;
}

} // namespace samvirke
