// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "journal/log.h"
#include "journal/verify.h"

#include "journals.h"
#include "shipped.h"

#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace samvirke;
using namespace samvirke::test;

namespace {

using What = JournalError::What;

Draft draft(const char *name, Event event, std::int64_t atMs = 0)
{
    Happened h;
    h.ref = testName(name);
    h.at = Millis{atMs};
    h.saidAt = Millis{atMs};
    h.seat = SeatId("pol-1");
    h.agency = AgencyId("POL");
    h.event = std::move(event);
    return {0, 1'795'000'000'000 + atMs, std::move(h)};
}

} // namespace

/// What was appended is there, in order and once, and nothing else gets in.
class TestAppend : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void readsWhatItAppended()
    {
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const auto path = fresh();
            const std::vector<Draft> drafts = randomDrafts(seed, 120);
            {
                auto journal = Journal::create(path, smallExercise());
                QVERIFY(journal.has_value());
                std::size_t done = 0;
                for (std::size_t size = 1; done < drafts.size(); ++size) { // in batches of 1, 2, 3, ...
                    const std::size_t count = std::min(size, drafts.size() - done);
                    const auto appended = journal->append(journal->last(), std::span(drafts).subspan(done, count));
                    QVERIFY(appended.has_value());
                    done += count;
                    QCOMPARE(*appended, static_cast<std::int64_t>(done));
                }
            }
            for (const bool toWrite : {false, true}) {
                auto again = toWrite ? Journal::openToWrite(path) : Journal::openToRead(path);
                QVERIFY(again.has_value());
                QCOMPARE(again->exercise(), smallExercise().id);
                QCOMPARE(again->secret(), smallExercise().secret);
                QVERIFY(again->files() == smallFiles());
                const auto entries = again->readAll();
                QVERIFY(entries.has_value());
                QVERIFY(happenedOf(*entries) == happenedOf(drafts));
                for (std::size_t i = 0; i < entries->size(); ++i) {
                    QCOMPARE((*entries)[i].seq, static_cast<std::int64_t>(i) + 1);
                    QCOMPARE((*entries)[i].wallMs, drafts[i].wallMs);
                }
            }
        }
    }

    void readsFromAnywhere()
    {
        const auto path = fresh();
        makeJournal(path, randomDrafts(4, 60));
        const auto journal = Journal::openToRead(path);
        for (std::int64_t after = 0; after <= journal->last() + 1; ++after) {
            std::vector<std::int64_t> numbers;
            QVERIFY(journal->read(after, [&](const Entry &entry) {
                numbers.push_back(entry.seq);
                return numbers.size() < 3;
            }));
            QCOMPARE(numbers.size(), static_cast<std::size_t>(std::clamp<std::int64_t>(journal->last() - after, 0, 3)));
            QVERIFY(numbers.empty() || numbers.front() == after + 1);
        }
    }

    /// One draft that cannot be recorded: none of its batch is, and the journal goes on as if nothing had been tried.
    void allOrNone()
    {
        const auto path = fresh();
        auto journal = Journal::create(path, smallExercise());
        const std::vector<Draft> first{draft("a", MomentMarked{"a"}), draft("b", MomentMarked{"b"})};
        QVERIFY(journal->append(0, first).has_value());
        const Digest before = journal->lastHash();
        const std::vector<Draft> bad{draft("c", MomentMarked{"c"}), draft("a", MomentMarked{"a again"})};
        QVERIFY(!journal->append(2, bad).has_value());
        QCOMPARE(journal->last(), 2);
        QVERIFY(journal->lastHash() == before);
        QCOMPARE(journal->readAll()->size(), 2U);
        QCOMPARE(*journal->append(2, std::vector{draft("d", MomentMarked{"d"})}), 3);
    }

    void refusesWhatHasMovedOn()
    {
        const auto path = fresh();
        auto journal = Journal::create(path, smallExercise());
        QVERIFY(journal->append(0, std::vector{draft("a", MomentMarked{"a"})}).has_value());
        for (const std::int64_t after : {0, 2}) {
            const auto moved = journal->append(after, std::vector{draft("b", MomentMarked{"b"})});
            QVERIFY(!moved.has_value());
            QCOMPARE(moved.error().what, What::moved);
        }
        // a second program that writes to the same file
        auto other = Journal::openToWrite(path);
        QVERIFY(other->append(1, std::vector{draft("c", MomentMarked{"c"})}).has_value());
        const auto moved = journal->append(1, std::vector{draft("d", MomentMarked{"d"})});
        QVERIFY(!moved.has_value());
        QCOMPARE(moved.error().what, What::moved);
        QCOMPARE(other->readAll()->size(), 2U);
    }

    void saysWhoMadeWhat()
    {
        const auto path = fresh();
        auto journal = Journal::create(path, smallExercise());
        Draft anonymous = draft("b", QuestionnaireAnswered{QuestionnaireId("before"), {}});
        anonymous.happened.seat = {};
        QVERIFY(journal->append(0, std::vector{draft("a", MomentMarked{"a"}), anonymous}).has_value());
        using Numbers = std::vector<std::int64_t>;
        QVERIFY(*journal->made(SeatId("pol-1"), testName("a")) == Numbers{1});
        QVERIFY(*journal->made(SeatId("fir-1"), testName("a")) == Numbers{});
        QVERIFY(*journal->made(SeatId("fir-1"), testName("b")) == Numbers{2});
        QVERIFY(*journal->made(SeatId("pol-1"), testName("c")) == Numbers{});
    }

    void sqlCannotChangeEntries_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromUtf8(sql); };
        row("UPDATE entries SET body = '{}' WHERE seq = 1");
        row("UPDATE entries SET seq = 9 WHERE seq = 2");
        row("DELETE FROM entries WHERE seq = 2");
        row("DELETE FROM entries");
        row("INSERT OR REPLACE INTO entries SELECT 1, 'x', 0, 0, 0, 0, '', '', 'MomentMarked', 1, '{}', x'00'");
        row("INSERT INTO entries SELECT 9, 'x', 0, 0, 0, 0, '', '', 'MomentMarked', 1, '{}', x'00'");
        row("UPDATE files SET bytes = x'00'");
        row("DELETE FROM files");
    }
    void sqlCannotChangeEntries()
    {
        QFETCH(QString, sql);
        const auto path = fresh();
        makeJournal(path, randomDrafts(5, 20));
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        bool refused = false;
        try {
            db.exec(sql.toStdString());
        } catch (const SQLite::Exception &) {
            refused = true;
        }
        QVERIFY(refused);
    }

    void createLeavesWhatIsThere()
    {
        const auto path = fresh();
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto created = Journal::create(path, smallExercise());
        QVERIFY(!created.has_value());
        QCOMPARE(created.error().what, What::exists);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    /// The export is read by other people's programs: its bytes are a promise. tests/data/journal/log.jsonl was checked
    /// by hashing its fields with another program.
    void logIsStable()
    {
        const auto path = fresh();
        auto journal = Journal::create(path, smallExercise());
        ExerciseCreated created{
            "small-exercise", "small", VariantId("agreed"), "en", "", {{"scenario.yaml", std::string(64, '0')}},
            "0.1.0"};
        Draft first = draft("created", created);
        first.happened.seat = {};
        first.happened.agency = {};
        MessageSent message;
        message.sent = to("FIR");
        message.text = "Æ \"quoted\" \\ line\nbreak ☎";
        message.quotes = {testName("created")};
        Draft last = draft("message", message, 61'001);
        last.happened.saidAt = Millis{1};
        QVERIFY(journal->append(0, std::vector{first, draft("moment", MomentMarked{""}, 1'000), last}).has_value());
        QByteArray log;
        const Scenario scenario = smallScenario();
        QVERIFY(journal->readRows(0, [&](const Journal::Row &row) {
            log += QByteArray::fromStdString(logLine(scenario, row)) + '\n';
            return true;
        }));
        QFile golden(QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/journal/log.jsonl"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArray expected = golden.readAll();
        if (log != expected) { // for diff
            QFile actual(QStringLiteral("log.jsonl.fail"));
            QVERIFY(actual.open(QIODevice::WriteOnly) && actual.write(log) == log.size());
        }
        QCOMPARE(QString::fromUtf8(log), QString::fromUtf8(expected));
    }

    /// A file that version 1 wrote is read for good: tests/data/version1/exercise.samvirke is never made anew.
    void filesOfVersion1AreRead()
    {
        const QString folder = QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/version1/");
        const QString frozen = folder + QStringLiteral("exercise.samvirke");
        QFile golden(folder + QStringLiteral("exercise.jsonl"));
        const bool begins = renew() && !QFile::exists(frozen);
        if (begins) {
            makeJournal(frozen.toStdString(), randomDrafts(1, 900));
        }
        const auto path = fresh();
        QVERIFY(QFile::copy(frozen, QString::fromStdString(path.string())));
        QFile::setPermissions(QString::fromStdString(path.string()), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(samvirke::verify(path)->sound());
        auto journal = Journal::openToWrite(path);
        QVERIFY(journal.has_value());
        QVERIFY(loadScenario(journal->files()).scenario == smallScenario());
        QByteArray log;
        QVERIFY(journal->readRows(0, [&](const Journal::Row &row) {
            log += QByteArray::fromStdString(logLine(smallScenario(), row)) + '\n';
            return true;
        }));
        if (begins) {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(log) == log.size());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(log), QString::fromUtf8(golden.readAll()));
        const auto entries = journal->readAll();
        QVERIFY(entries && entries->size() > 50);
        QVERIFY(journal->append(journal->last(), std::vector{draft("later", MomentMarked{"goes on"}, 10'000'000)})
                    .has_value());
        QVERIFY(journal->settle().has_value());
        QVERIFY(samvirke::verify(path)->sound());
    }

private:
    static Addressees to(const char *party) { return {{Party(party)}, {}}; }

    std::filesystem::path fresh()
    {
        return std::filesystem::path(m_dir.path().toStdString()) / (std::to_string(++m_files) + ".samvirke");
    }

    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestAppend)
#include "tst_append.moc"
