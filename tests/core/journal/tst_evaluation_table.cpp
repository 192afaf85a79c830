// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/evaluation_table.h"
#include "journal/recover.h"
#include "journal/schema.h"
#include "journal/verify.h"

#include "journals.h"

#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace samvirke;
using namespace samvirke::test;
namespace fs = std::filesystem;

namespace {

using What = JournalError::What;
using Parts = std::map<std::string, std::string, std::less<>>;

std::vector<std::string> hashesOf(const fs::path &path)
{
    std::vector<std::string> hashes;
    const auto read = Journal::openToRead(path)->readRows(0, [&](const Journal::Row &row) {
        hashes.emplace_back(row.hash);
        return true;
    });
    return read ? hashes : std::vector<std::string>{};
}

std::uint64_t seed()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    return seed;
}

/// The exit code of @p work as somebody who may not write where others do not let him. A superuser may everything.
int asNobody(const std::function<int()> &work)
{
    constexpr unsigned nobody = 65'534;
    const pid_t child = fork();
    if (child == 0) {
        const bool became = geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0);
        _exit(became ? work() : 99);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// What is thought about an exercise is kept beside the record, and never changes it.
class TestEvaluationTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void keepsWhatStands()
    {
        const fs::path path = made();
        const auto hashes = hashesOf(path);
        const auto none = readEvaluation(path);
        QVERIFY(none && none->parts.empty() && !none->canUndo() && !none->canRedo());
        const Parts said{{"finding/own-1", "{\"text\":\"x\"}"}, {"weight/a", "{}"}};
        const auto one = addStep(path, *none, said, 1);
        QVERIFY(one.has_value());
        QVERIFY(one->parts == said && one->canUndo() && !one->canRedo());
        QVERIFY(readEvaluation(path)->parts == said);
        QVERIFY(hashesOf(path) == hashes && !hashes.empty());
        QVERIFY(verify(path)->sound());
        QVERIFY(!fs::exists(path.string() + "-wal")); // it is one file, as before
        const auto same = addStep(path, *one, said, 2);
        QVERIFY(same && same->lastStep == one->lastStep);
    }

    /// Any steps, back and forth, the file opened anew each time: what stands is what a list of states says.
    void stepsAreUndoneAndDoneAgain()
    {
        Luck luck(seed());
        const fs::path path = made();
        const auto hashes = hashesOf(path);
        std::vector<Parts> states{{}};
        std::size_t at = 0;
        for (int i = 0; i < 120; ++i) {
            const auto before = readEvaluation(path);
            QVERIFY(before.has_value());
            QVERIFY(before->parts == states[at]);
            QCOMPARE(before->canUndo(), at > 0);
            QCOMPARE(before->canRedo(), at + 1 < states.size());
            const std::size_t what = luck.below(4);
            if (what == 0) {
                QVERIFY(undoStep(path, *before).has_value());
                at -= at > 0 ? 1 : 0;
            } else if (what == 1) {
                QVERIFY(redoStep(path, *before).has_value());
                at += at + 1 < states.size() ? 1 : 0;
            } else {
                Parts next = states[at];
                for (std::size_t n = 1 + luck.below(3); n > 0; --n) {
                    const std::string part = "part " + std::to_string(luck.below(6));
                    if (luck.below(3) == 0) {
                        next.erase(part);
                    } else {
                        next[part] = std::string("zero \0 in it ", 13) + std::to_string(luck.below(1'000));
                    }
                }
                const auto after = addStep(path, *before, next, i);
                QVERIFY(after && after->parts == next);
                if (next != states[at]) {
                    states.resize(++at);
                    states.push_back(next);
                }
            }
        }
        QVERIFY(hashesOf(path) == hashes);
        QVERIFY(verify(path)->sound());
    }

    /// Two have it open: whoever comes second is told, and nothing is lost.
    void somebodyElseWasHere()
    {
        const fs::path path = made();
        const auto mine = readEvaluation(path);
        const auto theirs = addStep(path, *mine, {{"a", "theirs"}}, 1);
        QVERIFY(theirs.has_value());
        QCOMPARE(addStep(path, *mine, {{"a", "mine"}}, 2).error().what, What::moved);
        QVERIFY(undoStep(path, *theirs).has_value());
        QCOMPARE(undoStep(path, *theirs).error().what, What::moved);
        QVERIFY(readEvaluation(path)->parts.empty());
        // what was undone and forgotten never looks like what came in its place
        const auto undone = readEvaluation(path);
        QVERIFY(addStep(path, *undone, {{"a", "other"}}, 3).has_value());
        QCOMPARE(redoStep(path, *undone).error().what, What::moved);
    }

    /// While the exercise goes on.
    void underAHost()
    {
        const fs::path path = fresh();
        const std::vector<Draft> drafts = randomDrafts(3, 60);
        NewExercise exercise = smallExercise();
        exercise.sync = true;
        auto journal = Journal::create(path, exercise);
        QVERIFY(journal.has_value());
        auto kept = readEvaluation(path);
        for (const Draft &draft : drafts) {
            QVERIFY(journal->append(journal->last(), std::span(&draft, 1)).has_value());
            kept = addStep(path, *kept, {{"a", std::to_string(journal->last())}}, 1);
            QVERIFY(kept.has_value());
        }
        QVERIFY(journal->settle().has_value());
        QVERIFY(verify(path)->sound());
        QVERIFY(happenedOf(*Journal::openToRead(path)->readAll()) == happenedOf(drafts));
        QCOMPARE(readEvaluation(path)->parts.at("a"), std::to_string(drafts.size()));
    }

    /// A file of version 1 stays one until something is thought about it, and its entries are what they were.
    void filesOfVersion1()
    {
        const fs::path path = version1();
        const auto bytes = bytesOf(path);
        const auto hashes = hashesOf(path);
        const auto none = readEvaluation(path);
        QVERIFY(none && none->parts.empty());
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(verify(path)->sound());
        const auto kept = addStep(path, *none, {{"a", "b"}}, 1);
        QVERIFY(kept.has_value());
        QVERIFY(verify(path)->sound());
        QVERIFY(hashesOf(path) == hashes && !hashes.empty());
        QVERIFY(readEvaluation(path)->parts == (Parts{{"a", "b"}}));
        QCOMPARE(versionOf(path), exerciseVersion);
        auto journal = Journal::openToWrite(path); // and goes on
        QVERIFY(journal.has_value());
    }

    /// A host of this or the former version holds an old file open: it goes on in the same file.
    void aHostedFileOfVersion1IsUpgradedUnderIt()
    {
        const fs::path path = version1();
        auto journal = Journal::openToWrite(path);
        QVERIFY(journal.has_value());
        const std::int64_t last = journal->last();
        Draft marked;
        marked.wallMs = 1;
        marked.happened.at = marked.happened.saidAt = ExerciseTime{10'000'000};
        marked.happened.event = MomentMarked{"goes on"};
        marked.happened.ref = Ref{71};
        QVERIFY(journal->append(last, std::vector{marked}).has_value());
        QVERIFY(addStep(path, *readEvaluation(path), {{"a", "b"}}, 1).has_value());
        marked.happened.ref = Ref{72};
        QVERIFY(journal->append(last + 1, std::vector{marked}).has_value());
        QVERIFY(journal->settle().has_value());
        QCOMPARE(verify(path)->entries, last + 2);
        QVERIFY(verify(path)->sound());
    }

    void readOnlyFilesAreReadAndNotWritten_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("version 1") << true;
        QTest::newRow("this version") << false;
    }
    void readOnlyFilesAreReadAndNotWritten()
    {
        QFETCH(bool, old);
        const fs::path folder = fs::path(m_dir.path().toStdString()) / (old ? "old" : "new");
        fs::create_directory(folder);
        const fs::path path = folder / "x.samvirke";
        if (old) {
            fs::copy_file(SAMVIRKE_SOURCE_DIR "/tests/data/version1/exercise.samvirke", path);
        } else {
            makeJournal(path, randomDrafts(4, 30));
            QVERIFY(addStep(path, {}, {{"a", "b"}}, 1).has_value());
        }
        const auto bytes = bytesOf(path);
        fs::permissions(m_dir.path().toStdString(), fs::perms(0755));
        fs::permissions(path, fs::perms(0444));
        fs::permissions(folder, fs::perms(0555));
        const int code = asNobody([&] {
            const auto kept = readEvaluation(path);
            const auto verification = verify(path);
            if (!kept || kept->parts.size() != (old ? 0U : 1U) || !verification || !verification->sound()) {
                return 1;
            }
            const auto written = addStep(path, *kept, {{"a", "c"}}, 2);
            return written ? 2 : written.error().what == What::cannotWrite ? 0 : 3;
        });
        fs::permissions(folder, fs::perms(0755));
        QCOMPARE(code, 0);
        QCOMPARE(bytesOf(path), bytes);
    }

    /// The table is guarded as all others are: nothing may hang on it.
    void verifyLooksAtTheTable_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("gone") << "DROP TABLE evaluation";
        QTest::newRow("another") << "DROP TABLE evaluation; CREATE TABLE evaluation (step INTEGER PRIMARY KEY)";
        QTest::newRow("a trigger") << "CREATE TRIGGER evil AFTER INSERT ON evaluation BEGIN SELECT 1; END";
    }
    void verifyLooksAtTheTable()
    {
        QFETCH(QString, sql);
        const fs::path path = made();
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec(sql.toStdString());
        }
        QCOMPARE(verify(path)->flaw->what, Flaw::What::schemaChanged);
    }

    /// Steps that can only have been written by hand.
    void stepsThatNobodyMade_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("the largest number") << "9223372036854775807";
        QTest::newRow("0") << "0";
        QTest::newRow("below 0") << "-5";
    }
    void stepsThatNobodyMade()
    {
        QFETCH(QString, step);
        const fs::path path = made();
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
            db.exec("INSERT INTO evaluation VALUES (" + step.toStdString() + ", 'a', 1, 0, 'b')");
        }
        QCOMPARE(readEvaluation(path).error().what, What::damaged);
        QCOMPARE(addStep(path, {}, {{"a", "c"}}, 1).error().what, What::damaged);
        QVERIFY(verify(path)->sound()); // the record is
    }

    void whatIsNoExerciseIsLeftAlone()
    {
        const fs::path path = fresh();
        QCOMPARE(readEvaluation(path).error().what, What::missing);
        QCOMPARE(addStep(path, {}, {{"a", "b"}}, 1).error().what, What::missing);
        QVERIFY(!fs::exists(path));
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            db.exec("CREATE TABLE evaluation (step INTEGER)");
        }
        const auto bytes = bytesOf(path);
        QCOMPARE(readEvaluation(path).error().what, What::notExercise);
        QCOMPARE(addStep(path, {}, {{"a", "b"}}, 1).error().what, What::notExercise);
        QCOMPARE(bytesOf(path), bytes);
        const fs::path newer = made();
        {
            SQLite::Database db(newer.string(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA user_version = " + std::to_string(exerciseVersion + 1));
        }
        QCOMPARE(readEvaluation(newer).error().what, What::newerVersion);
        QCOMPARE(addStep(newer, {}, {{"a", "b"}}, 1).error().what, What::newerVersion);
    }

    /// 150 damaged files: read, or refused; never a crash, and a write never touches entries.
    void damagedFiles()
    {
        const fs::path path = made();
        QVERIFY(addStep(path, {}, {{"a", std::string(5'000, 'x')}, {"b", "y"}}, 1).has_value());
        const std::string whole = bytesOf(path);
        const auto hashes = hashesOf(path);
        Luck luck(seed());
        const fs::path broken = fresh();
        for (int i = 0; i < 150; ++i) {
            std::string bytes = whole;
            for (std::size_t n = luck.below(20); n-- > 0;) {
                bytes[luck.below(bytes.size())] = static_cast<char>(luck.below(256));
            }
            if (luck.below(4) == 0) {
                bytes.resize(luck.below(bytes.size()));
            }
            setBytes(broken, bytes);
            if (const auto kept = readEvaluation(broken)) {
                (void)addStep(broken, *kept, {{"c", "d"}}, 1);
                (void)undoStep(broken, *kept);
            }
            if (const auto verification = verify(broken); verification && verification->sound()) {
                QVERIFY(hashesOf(broken) == hashes);
            }
        }
    }

    void recoveryTakesItAlong()
    {
        const fs::path path = made();
        QVERIFY(addStep(path, {}, {{"a", "b"}}, 1).has_value());
        const fs::path to = fresh();
        const auto recovery = recover(path, to);
        QVERIFY(recovery && !recovery->evaluationLost);
        QVERIFY(readEvaluation(to)->parts == (Parts{{"a", "b"}}));
        QVERIFY(!fs::exists(to.string() + "-wal"));
        // without its first page nobody can say where it stands; entries come back
        std::string bytes = bytesOf(path);
        bytes.replace(0, 4'096, std::string(4'096, '\0'));
        const fs::path broken = fresh();
        setBytes(broken, bytes);
        const fs::path saved = fresh();
        const auto again = recover(broken, saved);
        QVERIFY(again && again->evaluationLost);
        QVERIFY(hashesOf(saved) == hashesOf(path));
    }

private:
    fs::path fresh() { return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_files) + ".samvirke"); }
    fs::path made()
    {
        const fs::path path = fresh();
        makeJournal(path, randomDrafts(static_cast<std::uint64_t>(m_files), 30));
        return path;
    }
    fs::path version1()
    {
        const fs::path path = fresh();
        fs::copy_file(SAMVIRKE_SOURCE_DIR "/tests/data/version1/exercise.samvirke", path);
        fs::permissions(path, fs::perms(0644));
        return path;
    }
    static int versionOf(const fs::path &path)
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        return db.execAndGet("PRAGMA user_version").getInt();
    }
    static std::string bytesOf(const fs::path &path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
    }
    static void setBytes(const fs::path &path, const std::string &bytes)
    {
        for (const char *suffix : {"-wal", "-shm", "-journal"}) {
            fs::remove(path.string() + suffix);
        }
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())), static_cast<qint64>(bytes.size()));
    }

    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestEvaluationTable)
#include "tst_evaluation_table.moc"
