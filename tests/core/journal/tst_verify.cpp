// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"
#include "journal/verify.h"

#include "journals.h"
#include "state_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace samvirke;
using namespace samvirke::test;
namespace fs = std::filesystem;

namespace {

using What = JournalError::What;

const std::vector<const char *> columns{"seq",  "ref",    "idx",  "at_ms", "said_at_ms", "wall_ms",
                                        "seat", "agency", "kind", "v",     "body",       "hash"};

/// Changes one byte of one column of one row. @returns false where the column is empty or the change is not possible.
bool flip(SQLite::Database &db, std::int64_t seq, const char *column, Luck &luck)
{
    SQLite::Statement read(db, "SELECT " + std::string(column) + " FROM entries WHERE seq = ?");
    read.bind(1, seq);
    read.executeStep();
    SQLite::Column value = read.getColumn(0);
    SQLite::Statement write(db, "UPDATE entries SET " + std::string(column) + " = ? WHERE seq = ?");
    write.bind(2, seq);
    const auto mask = static_cast<unsigned char>(1U + luck.below(255));
    if (value.isInteger()) {
        const auto changed =
            static_cast<std::uint64_t>(value.getInt64()) ^ (static_cast<std::uint64_t>(mask) << (8U * luck.below(8)));
        write.bind(1, static_cast<std::int64_t>(changed));
    } else {
        std::string bytes(static_cast<const char *>(value.getBlob()), static_cast<std::size_t>(value.getBytes()));
        if (bytes.empty()) {
            return false;
        }
        char &byte = bytes[luck.below(bytes.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ mask);
        if (value.isText()) {
            write.bind(1, bytes);
        } else {
            write.bind(1, bytes.data(), static_cast<int>(bytes.size()));
        }
    }
    read.reset();
    try {
        write.exec();
    } catch (const SQLite::Exception &) {
        return false; // a number that another entry has
    }
    return true;
}

std::string bytesOf(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

void setBytes(const fs::path &path, const std::string &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())), static_cast<qint64>(bytes.size()));
}

/// What somebody would do who knows SQL: without the triggers, and with them again afterwards.
void behindTheBack(const fs::path &path, const std::function<void(SQLite::Database &)> &change)
{
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN");
    std::vector<std::pair<std::string, std::string>> triggers;
    SQLite::Statement rows(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    while (rows.executeStep()) {
        triggers.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    }
    rows.reset();
    for (const auto &[name, sql] : triggers) {
        db.exec("DROP TRIGGER " + name);
    }
    change(db);
    for (const auto &[name, sql] : triggers) {
        db.exec(sql);
    }
    db.exec("COMMIT");
}

/// Gives every entry the hash that fits what it holds now.
void chainAnew(const fs::path &path)
{
    std::vector<Digest> hashes{Digest{}};
    Sha256 sum;
    const auto read = Journal::openToRead(path)->readRows(0, [&](const Journal::Row &row) {
        hashes.push_back(hashOf(sum, hashes.back(), row));
        return true;
    });
    QVERIFY(read.has_value());
    behindTheBack(path, [&](SQLite::Database &db) {
        SQLite::Statement write(db, "UPDATE entries SET hash = ? WHERE seq = ?");
        for (std::size_t seq = 1; seq < hashes.size(); ++seq) {
            write.bind(1, hashes[seq].data(), static_cast<int>(hashes[seq].size()));
            write.bind(2, static_cast<std::int64_t>(seq));
            write.exec();
            write.reset();
        }
    });
}

} // namespace

/// Whatever is changed in a record is found, and the first entry that is wrong is named.
class TestVerify : public QObject
{
    Q_OBJECT
private slots:
    void soundIsSound()
    {
        const fs::path path = fresh();
        const std::vector<Draft> drafts = randomDrafts(1, 100);
        makeJournal(path, drafts);
        const auto verification = verify(path);
        QVERIFY(verification.has_value());
        QVERIFY(verification->sound());
        QCOMPARE(verification->entries, static_cast<std::int64_t>(drafts.size()));
        QVERIFY(verification->lastHash == Journal::openToRead(path)->lastHash());
    }

    /// 1 000 times: one byte of any column of any row.
    void findsEveryChangedByte()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(2, 40));
        const std::int64_t last = Journal::openToRead(path)->last();
        const std::string whole = bytesOf(path);
        const std::uint64_t seed = std::random_device{}();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Luck luck(seed);
        std::map<std::string, int> flips;
        for (int i = 0; i < 1'000;) {
            const auto seq = static_cast<std::int64_t>(1 + luck.below(static_cast<std::size_t>(last)));
            const char *column = columns[static_cast<std::size_t>(i) % columns.size()];
            bool flipped = false;
            behindTheBack(path,
                          [&](SQLite::Database &db) { flipped = flip(db, i % 7 == 0 ? last : seq, column, luck); });
            if (flipped) {
                const std::int64_t changed = i % 7 == 0 ? last : seq;
                const auto verification = verify(path);
                const QByteArray what =
                    QByteArray(column) + " of entry " + QByteArray::number(static_cast<qint64>(changed));
                QVERIFY2(verification.has_value(), what);
                QVERIFY2(!verification->sound(), what);
                QVERIFY2(verification->flaw->entry == changed,
                         what + " was said to be " +
                             QByteArray::number(static_cast<qint64>(verification->flaw->entry)));
                QCOMPARE(verification->entries, changed - 1);
                ++flips[column];
                setBytes(path, whole);
            }
            i += flipped || std::string_view(column) == "seat" || std::string_view(column) == "agency" ? 1 : 0;
        }
        for (const char *column : columns) {
            QVERIFY2(flips[column] > 20, column);
        }
    }

    /// Of the file as it lies on the disk: what is read is what was written, or it is said that it is not.
    void neverReplaysSomethingElse()
    {
        const fs::path path = fresh();
        const std::vector<Draft> drafts = randomDrafts(3, 40);
        makeJournal(path, drafts);
        const std::string whole = bytesOf(path);
        const std::uint64_t seed = std::random_device{}();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Luck luck(seed);
        for (int i = 0; i < 300; ++i) {
            std::string changed = whole;
            if (i % 3 == 0) {
                changed.resize(luck.below(whole.size()));
            } else {
                changed[luck.below(whole.size())] ^= static_cast<char>(1U << luck.below(8));
            }
            setBytes(path, changed);
            const auto verification = verify(path);
            const auto journal = Journal::openToRead(path);
            const auto entries = journal ? journal->readAll() : tl::unexpected(journal.error());
            if (verification && verification->sound()) {
                QVERIFY(entries.has_value());
                QVERIFY(happenedOf(*entries) == happenedOf(drafts));
            } else if (verification) {
                // the good ones before are as they were
                QVERIFY(verification->entries <= static_cast<std::int64_t>(drafts.size()));
            }
            QVERIFY2(i % 3 != 0 || !verification || !verification->sound(), "a cut-off file is never sound");
        }
    }

    void findsWhatIsGone()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(4, 60));
        const std::int64_t last = Journal::openToRead(path)->last();
        const fs::path copy = fresh();
        fs::copy_file(path, copy);
        QVERIFY(compareCopies(path, copy)->same());

        behindTheBack(
            copy, [&](SQLite::Database &db) { db.exec("DELETE FROM entries WHERE seq = " + std::to_string(last)); });
        QVERIFY2(verify(copy)->sound(), "a record that ends earlier is a record; only another copy can tell");
        const auto comparison = compareCopies(path, copy);
        QVERIFY(!comparison->same());
        QCOMPARE(comparison->common, last - 1);
        QCOMPARE(comparison->first, last);
        QCOMPARE(comparison->second, last - 1);

        behindTheBack(copy, [&](SQLite::Database &db) { db.exec("DELETE FROM entries WHERE seq = 5"); });
        QCOMPARE(verify(copy)->flaw->what, Flaw::What::gap);
        QCOMPARE(verify(copy)->flaw->entry, 5);
    }

    /// Somebody who knows how hashes are made writes the whole rest of the chain anew: only another copy can tell, and
    /// it says where.
    void aRewrittenEndShowsAgainstACopy()
    {
        const fs::path first = fresh();
        const fs::path second = fresh();
        std::vector<Draft> drafts = randomDrafts(6, 60);
        makeJournal(first, drafts);
        drafts[10].wallMs += 1;
        makeJournal(second, drafts);
        QVERIFY(verify(second)->sound());
        const auto comparison = compareCopies(first, second);
        QVERIFY(!comparison->same());
        QCOMPARE(comparison->common, 10);
    }

    void findsOtherChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("what");
        const auto row = [](const char *sql, Flaw::What what) {
            QTest::newRow(sql) << QString::fromUtf8(sql) << static_cast<int>(what);
        };
        row("UPDATE files SET bytes = CAST(bytes || x'0a' AS BLOB)", Flaw::What::scenarioChanged);
        row("INSERT INTO files VALUES ('media/new.png', x'00')", Flaw::What::scenarioChanged);
        row("DELETE FROM files", Flaw::What::scenarioChanged);
        row("CREATE TRIGGER mine AFTER INSERT ON entries BEGIN DELETE FROM entries; END", Flaw::What::schemaChanged);
        row("DROP INDEX entries_once", Flaw::What::schemaChanged);
        row("DELETE FROM entries", Flaw::What::noBeginning);
        row("INSERT INTO entries SELECT 0, 'zzz', idx, at_ms, said_at_ms, wall_ms, seat, agency, kind, v, body, hash "
            "FROM entries WHERE seq = 2",
            Flaw::What::gap);
    }
    void findsOtherChanges()
    {
        QFETCH(QString, sql);
        QFETCH(int, what);
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(5, 30));
        behindTheBack(path, [&](SQLite::Database &db) { db.exec(sql.toStdString()); });
        const auto verification = verify(path);
        QVERIFY(verification.has_value());
        QVERIFY(!verification->sound());
        QCOMPARE(static_cast<int>(verification->flaw->what), what);
    }

    /// What this program would never have written, with a chain that fits it: the log could not show it as it is.
    void findsWhatIsUnlikeOurs_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("readable");
        QTest::newRow("a body of two lines") << "body = body || char(10)" << true;
        QTest::newRow("a version that is 1 but for its upper half") << "v = 4294967297" << false;
        QTest::newRow("an index that is 0 but for its upper half") << "idx = 4294967296" << false;
        QTest::newRow("an index below 0") << "idx = -1" << true;
        QTest::newRow("a seat that is not UTF-8") << "seat = CAST(x'c3' AS TEXT)" << true;
        QTest::newRow("an agency that is not UTF-8") << "agency = CAST(x'ff' AS TEXT)" << true;
    }
    void findsWhatIsUnlikeOurs()
    {
        QFETCH(QString, change);
        QFETCH(bool, readable);
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(5, 30));
        behindTheBack(path, [&](SQLite::Database &db) {
            db.exec("UPDATE entries SET " + change.toStdString() + " WHERE seq = 7");
        });
        chainAnew(path);
        const auto verification = verify(path);
        QVERIFY(verification.has_value() && !verification->sound());
        QCOMPARE(verification->flaw->what, Flaw::What::unreadableEntry);
        QCOMPARE(verification->flaw->entry, 7);
        const auto entries = Journal::openToRead(path)->readAll();
        QCOMPARE(entries.has_value(), readable);
        QVERIFY(readable || entries.error().number == 7);
    }

    /// Reading a view need never come to an end, so none is read.
    void refusesViews()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(5, 30));
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec("DROP TABLE files; CREATE VIEW files AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                    "FROM n) SELECT i AS name, x'00' AS bytes FROM n");
        }
        const auto verification = verify(path);
        QVERIFY(verification.has_value() && !verification->sound());
        QCOMPARE(verification->flaw->what, Flaw::What::fileDamaged);
    }

    void triggersInOtherLettersAreFound()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(5, 30));
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec("CREATE TRIGGER mine AFTER INSERT ON entries BEGIN DELETE FROM entries; END");
            db.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'create ' || substr(sql, 8) "
                    "WHERE name = 'mine'");
        }
        QCOMPARE(verify(path)->flaw->what, Flaw::What::schemaChanged);
    }

    void triggersThatAreGoneAreMissed()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(5, 30));
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec("DROP TRIGGER entries_stay");
        }
        QCOMPARE(verify(path)->flaw->what, Flaw::What::schemaChanged);
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("format: samvirke-scenario\n");
        QTest::newRow("long text") << QByteArray(100'000, 'x');
        QTest::newRow("a zip") << QByteArray("PK\x03\x04", 4) + QByteArray(2'000, '\0');
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        const fs::path path = fresh();
        setBytes(path, bytes.toStdString());
        for (const auto &error :
             {verify(path).error(), Journal::openToRead(path).error(), Journal::openToWrite(path).error()}) {
            QCOMPARE(error.what, What::notExercise);
        }
        QCOMPARE(QByteArray::fromStdString(bytesOf(path)), bytes);
    }

    void refusesForeignDatabases()
    {
        const fs::path path = fresh();
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            db.exec("CREATE TABLE entries (seq INTEGER); PRAGMA user_version = 1");
        }
        const std::string before = bytesOf(path);
        QCOMPARE(Journal::openToWrite(path).error().what, What::notExercise);
        QCOMPARE(verify(path).error().what, What::notExercise);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(Journal::openToRead(fresh()).error().what, What::missing);
        QCOMPARE(Journal::openToRead(path.parent_path()).error().what, What::notExercise);
    }

    void refusesNewerFiles()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(7, 20));
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA user_version = " + std::to_string(exerciseVersion + 1));
        }
        const std::string before = bytesOf(path);
        for (const auto &error :
             {Journal::openToRead(path).error(), Journal::openToWrite(path).error(), verify(path).error()}) {
            QCOMPARE(error.what, What::newerVersion);
            QCOMPARE(error.number, exerciseVersion + 1);
        }
        QCOMPARE(bytesOf(path), before);
    }

    /// In one transaction, also under a host: entries stay byte for byte.
    void upgradesInPlace()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(8, 30));
        const auto entries = Journal::openToRead(path)->readAll();
        const std::vector<Upgrade> steps{
            {exerciseVersion, [](SQLite::Database &db) { db.exec("CREATE TABLE ratings (id INTEGER) STRICT"); }},
            {exerciseVersion + 1, [](SQLite::Database &db) { db.exec("INSERT INTO ratings VALUES (7)"); }},
        };
        QVERIFY(upgradeFile(path, exerciseVersion + 2, steps).has_value());
        QVERIFY(upgradeFile(path, exerciseVersion + 2, steps).has_value()); // again: there is nothing to do
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            QCOMPARE(db.execAndGet("PRAGMA user_version").getInt(), exerciseVersion + 2);
            QCOMPARE(db.execAndGet("PRAGMA application_id").getInt(), exerciseApplicationId);
            QCOMPARE(db.execAndGet("SELECT id FROM ratings").getInt(), 7);
            db.exec("PRAGMA user_version = " + std::to_string(exerciseVersion)); // so that this program reads it
        }
        QVERIFY(*Journal::openToRead(path)->readAll() == *entries);
        QVERIFY(!fs::exists(path.string() + "-journal"));
    }

    void upgradesThatFailChangeNothing_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a step fails") << "SELECT nonsense";
        QTest::newRow("a step is missing") << "";
        QTest::newRow("a step changes an entry")
            << "DROP TRIGGER entries_stay; UPDATE entries SET body = '{\"text\":\"x\"}' WHERE seq = 3";
        QTest::newRow("a step removes an entry")
            << "DROP TRIGGER entries_remain; DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)";
    }
    void upgradesThatFailChangeNothing()
    {
        QFETCH(QString, sql);
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(9, 30));
        const std::string before = bytesOf(path);
        const std::string text = sql.toStdString();
        const std::vector<Upgrade> steps{
            {exerciseVersion + (text.empty() ? 1 : 0), [&](SQLite::Database &db) { db.exec(text); }}};
        QVERIFY(!upgradeFile(path, exerciseVersion + 1, steps).has_value());
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!fs::exists(path.string() + "-journal"));
    }

private:
    fs::path fresh() { return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_files) + ".samvirke"); }

    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
