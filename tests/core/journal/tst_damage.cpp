// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recover.h"
#include "journal/schema.h"

#include "counts.h"
#include "journals.h"
#include "state_text.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace samvirke;
using namespace samvirke::test;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

void setBytes(const fs::path &path, const std::string &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size())) {
        qFatal("cannot write %s", path.c_str());
    }
}

/// All entries, each with everything that is stored of it.
std::vector<std::string> rowsOf(const fs::path &path)
{
    std::vector<std::string> rows;
    const auto journal = Journal::openToRead(path);
    if (!journal) {
        qFatal("%s: %s", path.c_str(), journal.error().detail.c_str());
    }
    const auto read = journal->readRows(0, [&](const Journal::Row &row) {
        std::string text;
        for (const std::int64_t number : {row.seq, row.index, row.atMs, row.saidAtMs, row.wallMs, row.version}) {
            text += std::to_string(number) + ' ';
        }
        for (const std::string_view field : {row.ref, row.seat, row.agency, row.kind, row.body, row.hash}) {
            text.append(field) += '\n';
        }
        rows.push_back(std::move(text));
        return true;
    });
    if (!read) {
        qFatal("%s: %s", path.c_str(), read.error().detail.c_str());
    }
    return rows;
}

/// What was played many times over, one after the other: long enough for a tree of pages.
std::vector<Draft> manyDrafts(std::uint64_t seed, std::size_t atLeast)
{
    std::vector<Draft> drafts = randomDrafts(seed, 120);
    while (drafts.size() < atLeast) {
        const Millis begun = drafts.back().happened.at;
        for (Draft &draft : randomDrafts(++seed, 120)) {
            Happened &h = draft.happened;
            if (!std::holds_alternative<ExerciseCreated>(h.event)) {
                h.ref = testName(std::to_string(drafts.size()));
                h.at += begun;
                h.saidAt += begun;
                drafts.push_back(std::move(draft));
            }
        }
    }
    return drafts;
}

/// An exercise as it lies on the disk: the file, and what stands in the write-ahead log beside it.
struct Original
{
    std::string file, log;
    std::vector<std::string> rows;
    std::vector<Happened> happened;

    [[nodiscard]] std::string stateAfter(std::int64_t entries) const
    {
        return stateText(replay(std::span(happened).first(static_cast<std::size_t>(entries))));
    }
};

/// Flips a bit, writes over a stretch, or cuts off the end.
std::string damaged(std::string bytes, Luck &luck, std::string &what)
{
    const std::size_t at = luck.below(bytes.size());
    switch (luck.below(6)) {
    case 0:
        what = "cut off at " + std::to_string(at);
        bytes.resize(at);
        break;
    case 1: {
        const std::size_t sector = at / 512 * 512;
        const std::size_t length = std::min<std::size_t>(512 << luck.below(5), bytes.size() - sector);
        const char with = luck.chance(50) ? '\0' : '\xff';
        what = std::to_string(length) + " bytes overwritten at " + std::to_string(sector);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(sector), length, with);
        break;
    }
    case 2: {
        const std::size_t length = std::min<std::size_t>(1 + luck.below(64), bytes.size() - at);
        what = std::to_string(length) + " random bytes at " + std::to_string(at);
        for (std::size_t i = 0; i < length; ++i) {
            bytes[at + i] = static_cast<char>(luck.bits());
        }
        break;
    }
    default:
        what = "bit flipped in byte " + std::to_string(at);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << luck.below(8)));
    }
    return bytes;
}

} // namespace

/// Whatever happens to an exercise file: it is never read as something else, and what stands before the damage can be
/// saved.
class TestDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const std::vector<Draft> drafts = manyDrafts(11, 400);
        m_settled = settled(drafts);
        m_live = live(drafts, 20);
        QVERIFY(m_live.log.size() > 50'000);
    }

    void ofTheFile()
    {
        Luck luck(freshSeed());
        for (int i = 0; i < countOf(100, 1'000, 20'000) && !QTest::currentTestFailed(); ++i) {
            std::string what;
            examine(m_settled, damaged(m_settled.file, luck, what), {}, what);
        }
        report();
    }

    void ofTheWriteAheadLog()
    {
        Luck luck(freshSeed());
        for (int i = 0; i < countOf(40, 200, 10'000) && !QTest::currentTestFailed(); ++i) {
            std::string what;
            std::string log = damaged(m_live.log, luck, what);
            examine(m_live, m_live.file, std::move(log), "log: " + what);
        }
        report();
    }

    void ofTheFileBesideItsLog()
    {
        Luck luck(freshSeed());
        for (int i = 0; i < countOf(20, 100, 5'000) && !QTest::currentTestFailed(); ++i) {
            std::string what;
            examine(m_live, damaged(m_live.file, luck, what), m_live.log, what + ", beside a log");
        }
        report();
    }

    /// One bit of each byte, and cut off after each.
    void ofEveryByte()
    {
        if (!qEnvironmentVariableIsSet("SAMVIRKE_ALL")) {
            QSKIP("runs with SAMVIRKE_ALL");
        }
        Luck luck(freshSeed());
        const std::vector<Draft> drafts = randomDrafts(11, 120); // short, because bytes are many
        const Original file = settled(drafts);
        for (std::size_t at = 0; at < file.file.size() && !QTest::currentTestFailed(); ++at) {
            std::string bytes = file.file;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << luck.below(8)));
            examine(file, std::move(bytes), {}, "bit flipped in byte " + std::to_string(at));
            examine(file, file.file.substr(0, at), {}, "cut off at " + std::to_string(at));
        }
        report();
        const Original beside = live(drafts, drafts.size() * 2 / 3);
        for (std::size_t at = 0; at < beside.log.size() && !QTest::currentTestFailed(); ++at) {
            std::string log = beside.log;
            log[at] = static_cast<char>(log[at] ^ (1 << luck.below(8)));
            examine(beside, beside.file, std::move(log), "log: bit flipped in byte " + std::to_string(at));
        }
        report();
    }

    void recoveryReplacesNothing()
    {
        const fs::path from = fresh();
        setBytes(from, m_settled.file.substr(0, m_settled.file.size() / 2));
        const fs::path to = fresh();
        setBytes(to, "mine");
        QCOMPARE(recover(from, to).error().what, JournalError::What::exists);
        QCOMPARE(bytesOf(to), std::string("mine"));
        QCOMPARE(recover(from, from).error().what, JournalError::What::exists);
        QCOMPARE(recover(from, m_dir.path().toStdString() + "/none/x.samvirke").error().what,
                 JournalError::What::cannotWrite);
        QCOMPARE(recover(to, fresh()).error().what, JournalError::What::notExercise);
        QCOMPARE(recover(fresh(), fresh()).error().what, JournalError::What::missing);
    }

    /// The scenario is what entries are judged by: without it there is no exercise.
    void withoutItsScenarioThereIsNothing()
    {
        std::string bytes = m_settled.file;
        const std::size_t at = bytes.find("title: The barn");
        QVERIFY(at != std::string::npos);
        bytes[at] = 'T';
        const fs::path from = fresh();
        const fs::path to = fresh();
        setBytes(from, bytes);
        const auto recovery = recover(from, to);
        QVERIFY(recovery.has_value());
        QCOMPARE(recovery->kept, 0);
        QCOMPARE(recovery->flaw->what, Flaw::What::scenarioChanged);
        QVERIFY(!fs::exists(to));
    }

    /// What this program would leave out might be what matters.
    void aNewerFileIsNotCutDown()
    {
        std::string bytes = m_settled.file;
        bytes[63] = exerciseVersion + 1; // SQLite's user_version
        const fs::path from = fresh();
        setBytes(from, bytes);
        QCOMPARE(recover(from, fresh()).error().what, JournalError::What::newerVersion);
    }

    void aLostSecretIsMadeAnew()
    {
        std::string bytes = m_settled.file;
        const std::size_t at = bytes.find("secret" + toHex(smallExercise().secret));
        QVERIFY(at != std::string::npos);
        bytes[at + 10] = 'f';
        const fs::path from = fresh();
        const fs::path to = fresh();
        setBytes(from, bytes);
        QCOMPARE(verify(from)->flaw->what, Flaw::What::metaChanged);
        const auto recovery = recover(from, to);
        QVERIFY(recovery.has_value() && recovery->newSecret);
        QVERIFY(rowsOf(to) == m_settled.rows);
        QVERIFY(Journal::openToRead(to)->secret() != smallExercise().secret);
    }

    /// SQLite would go on with what stands before the damage and overwrite the rest.
    void aDamagedLogIsNotWrittenTo()
    {
        std::string log = m_live.log;
        log[log.size() / 2] = static_cast<char>(log[log.size() / 2] ^ 1);
        const fs::path path = fresh();
        setBytes(path, m_live.file);
        setBytes(path.string() + "-wal", log);
        const auto verification = verify(path);
        QCOMPARE(verification->flaw->what, Flaw::What::logDamaged);
        const auto opened = Journal::openToWrite(path);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().what, JournalError::What::damaged);
        QCOMPARE(opened.error().number, verification->flaw->entry);
        QVERIFY(bytesOf(path.string() + "-wal") == log);
    }

    void replayStopsAtWhatWasChanged()
    {
        const auto whole = std::string("\"text\":\"The barn burns.\"");
        std::string bytes = m_settled.file;
        const std::size_t at = bytes.find(whole);
        QVERIFY(at != std::string::npos);
        bytes[at + 9] = 't';
        const fs::path path = fresh();
        setBytes(path, bytes);
        const auto entries = Journal::openToRead(path)->readAll();
        QVERIFY(!entries.has_value());
        QCOMPARE(entries.error().what, JournalError::What::damaged);
        QCOMPARE(entries.error().number, verify(path)->flaw->entry);
    }

private:
    /// As a host leaves it that closed it.
    Original settled(const std::vector<Draft> &drafts)
    {
        const fs::path path = fresh();
        makeJournal(path, drafts);
        return {bytesOf(path), {}, rowsOf(path), happenedOf(drafts)};
    }

    /// As a host leaves it that dies: the first @p inFile entries in the file, the others in the log beside it.
    Original live(const std::vector<Draft> &drafts, std::size_t inFile)
    {
        const fs::path path = fresh();
        auto journal = Journal::create(path, smallExercise());
        std::size_t done = 0;
        for (Luck luck(12); done < drafts.size();) {
            const std::size_t count = std::min(1 + luck.below(3), drafts.size() - done);
            if (!journal || !journal->append(journal->last(), std::span(drafts).subspan(done, count))) {
                qFatal("no journal at %s", path.c_str());
            }
            if (done < inFile && done + count >= inFile) {
                (void)journal->settle();
                journal = Journal::openToWrite(path);
            }
            done += count;
        }
        return {bytesOf(path), bytesOf(path.string() + "-wal"), rowsOf(path), happenedOf(drafts)};
    }

    void examine(const Original &original, std::string file, std::string log, const std::string &what)
    {
        const fs::path from = m_folder / "damaged.samvirke";
        const fs::path to = m_folder / "recovered.samvirke";
        for (const fs::path &path : {from, to}) {
            for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
                fs::remove(path.string() + suffix);
            }
        }
        setBytes(from, file);
        if (!log.empty()) {
            setBytes(from.string() + "-wal", log);
        }
        const auto all = static_cast<std::int64_t>(original.rows.size());
        const auto verification = verify(from);
        if (verification && verification->sound()) {
            QVERIFY2(verification->entries == all || what.starts_with("log: cut off") || verification->unfinished,
                     what.c_str());
            isBeginning(original, from, verification->entries, what);
            ++m_count[verification->entries == all ? "sound, all there"
                      : verification->unfinished   ? "the last write unfinished"
                                                   : "a shorter log"];
            return;
        }
        const auto recovery = recover(from, to);
        QVERIFY2(bytesOf(from) == file && (log.empty() || bytesOf(from.string() + "-wal") == log), what.c_str());
        if (verification) {
            QVERIFY2(verification->flaw->entry == 0 || verification->flaw->entry == verification->entries + 1,
                     what.c_str());
            QVERIFY2(recovery.has_value() && recovery->kept == verification->entries, what.c_str());
        }
        if (!recovery || recovery->kept == 0) {
            QVERIFY2(!fs::exists(to), what.c_str());
            ++m_count[recovery ? "nothing left" : "no exercise any more"];
            return;
        }
        QVERIFY2(recovery->flaw.has_value(), what.c_str());
        QVERIFY2(!recovery->lost || recovery->kept + *recovery->lost == all, what.c_str());
        QVERIFY2(verify(to)->sound() && verify(to)->entries == recovery->kept, what.c_str());
        isBeginning(original, to, recovery->kept, what);
        ++m_count[!verification           ? "recovered although it cannot be opened"
                  : recovery->kept == all ? "all recovered"
                  : recovery->lost        ? "the beginning recovered, the rest counted"
                                          : "the beginning recovered"];
    }

    static void isBeginning(const Original &original, const fs::path &path, std::int64_t entries,
                            const std::string &what)
    {
        const std::vector<std::string> rows = rowsOf(path);
        QVERIFY2(std::ssize(rows) == entries && entries <= std::ssize(original.rows), what.c_str());
        QVERIFY2(std::equal(rows.begin(), rows.end(), original.rows.begin()), what.c_str());
        const auto journal = Journal::openToRead(path);
        const auto read = journal->readAll();
        QVERIFY2(read.has_value(), what.c_str());
        QVERIFY2(stateText(replay(happenedOf(*read))) == original.stateAfter(entries), what.c_str());
        QVERIFY2(journal->files() == smallFiles(), what.c_str());
    }

    void report()
    {
        for (const auto &[what, count] : m_count) {
            qInfo("%5d %s", count, what.c_str());
        }
        m_count.clear();
    }

    fs::path fresh() { return m_folder / (std::to_string(++m_files) + ".samvirke"); }

    QTemporaryDir m_dir{QFile::exists(QStringLiteral("/dev/shm"))
                            ? QStringLiteral("/dev/shm/samvirke-XXXXXX")
                            : QDir::tempPath() + QStringLiteral("/samvirke-XXXXXX")};
    fs::path m_folder = m_dir.path().toStdString();
    int m_files = 0;
    Original m_settled, m_live;
    std::map<std::string, int> m_count;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
