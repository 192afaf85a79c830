// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fork.h"
#include "journal/journal.h"
#include "journal/verify.h"

#include "journals.h"
#include "state_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace samvirke;
using namespace samvirke::test;

namespace {

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

ExerciseState stateAfter(const std::vector<Entry> &entries)
{
    ExerciseState state;
    for (const Entry &entry : entries) {
        state = apply(std::move(state), entry.happened);
    }
    return state;
}

std::string textOf(ExerciseState state)
{
    return StateText(state).text();
}

/// Rows as they are stored, with their hashes.
std::vector<std::string> rowsOf(const std::filesystem::path &path, std::int64_t count)
{
    std::vector<std::string> rows;
    const auto journal = Journal::openToRead(path);
    (void)journal->readRows(0, [&](const Journal::Row &row) {
        if (row.seq <= count) {
            std::string text = std::to_string(row.seq) + ' ' + std::to_string(row.index) + ' ' +
                               std::to_string(row.atMs) + ' ' + std::to_string(row.saidAtMs) + ' ' +
                               std::to_string(row.wallMs) + ' ' + std::to_string(row.version);
            for (const std::string_view part : {row.ref, row.seat, row.agency, row.kind, row.body, row.hash}) {
                text += '\n' + std::string(part);
            }
            rows.push_back(std::move(text));
        }
        return true;
    });
    return rows;
}

constexpr std::int64_t now = 1'796'000'000'000;

} // namespace

/// A new take from any moment of an exercise.
class TestFork : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    /// Whatever was played, and wherever it is forked: what came before is there unchanged, and all stands as it stood.
    void itBeginsAsItsOriginDid_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void itBeginsAsItsOriginDid()
    {
        QFETCH(int, seed);
        const auto from = fresh();
        makeJournal(from, randomDrafts(static_cast<std::uint64_t>(seed), 150));
        const QByteArray before = bytesOf(from);
        const auto origin = *Journal::openToRead(from)->readAll();
        Luck luck(static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 4; ++i) {
            const ExerciseTime longest = origin.back().happened.at;
            const ExerciseTime at{
                static_cast<std::int64_t>(luck.below(static_cast<std::size_t>(longest.count()) + 60'000))};
            const auto to = fresh();
            const auto forked = forkExercise(from, to, at, now);
            QVERIFY(forked.has_value());
            QVERIFY(forked->kept > 0);
            QCOMPARE(bytesOf(from), before);
            QVERIFY(verify(to)->sound());
            QCOMPARE(rowsOf(to, forked->kept), rowsOf(from, forked->kept));

            std::vector<Entry> kept = origin;
            kept.resize(static_cast<std::size_t>(forked->kept));
            for (const Entry &entry : origin) { // all of then, and nothing of later
                const bool isEnd = std::holds_alternative<ExerciseEnded>(entry.happened.event);
                if (isEnd) {
                    QVERIFY(forked->kept < entry.seq);
                    break;
                }
                QCOMPARE(entry.seq <= forked->kept, entry.happened.at <= at);
            }
            ExerciseState then = stateAfter(kept);
            const auto journal = Journal::openToRead(to);
            const auto entries = *journal->readAll();
            QCOMPARE(forked->paused, then.status == Status::running);
            QCOMPARE(entries.size(), kept.size() + (forked->paused ? 1 : 0));
            const ExerciseState stands = stateAfter(entries);
            QVERIFY(stands.status != Status::running && stands.status != Status::ended);
            if (forked->paused) {
                QCOMPARE(entries.back().happened.at, forked->at);
                QCOMPARE(stands.now, std::max(then.now, std::min(at, longest)));
                then = apply(std::move(then), entries.back().happened);
            }
            QCOMPARE(textOf(stands), textOf(then));
            QCOMPARE(journal->exercise(), Journal::openToRead(from)->exercise());
            QCOMPARE(journal->secret(), Journal::openToRead(from)->secret());
            QCOMPARE(journal->files().size(), Journal::openToRead(from)->files().size());
        }
    }

    void itTellsWhereItComesFrom()
    {
        const auto from = fresh();
        makeJournal(from, randomDrafts(3, 100));
        const auto to = fresh();
        const auto forked = forkExercise(from, to, ExerciseTime{90'000}, now);
        QVERIFY(forked.has_value());
        SQLite::Database db(to.string(), SQLite::OPEN_READONLY);
        const auto noted = [&](const char *key) {
            SQLite::Statement select(db, "SELECT value FROM meta WHERE key = ?");
            select.bind(1, key);
            return select.executeStep() ? select.getColumn(0).getString() : std::string{};
        };
        QCOMPARE(noted("fork_of"), toHex(Journal::openToRead(from)->lastHash()));
        QCOMPARE(noted("fork_after"), std::to_string(forked->kept));
        QCOMPARE(noted("fork_at_ms"), std::to_string(forked->at.count()));
    }

    /// A fork can be forked, and goes on being recorded.
    void itGoesOn()
    {
        const auto from = fresh();
        makeJournal(from, randomDrafts(5, 150));
        const auto to = fresh();
        const auto forked = forkExercise(from, to, ExerciseTime{120'000}, now);
        QVERIFY(forked.has_value());
        const auto again = fresh();
        const auto second = forkExercise(to, again, ExerciseTime{120'000}, now);
        QVERIFY(second.has_value() && !second->paused);
        auto journal = Journal::openToWrite(again);
        QVERIFY(journal.has_value());
        Draft draft;
        draft.wallMs = now;
        draft.happened.ref = testName("on");
        draft.happened.at = second->at;
        draft.happened.saidAt = second->at;
        draft.happened.event = ExerciseResumed{};
        QVERIFY(journal->append(journal->last(), std::span(&draft, 1)).has_value());
        QVERIFY(verify(again)->sound());
    }

    void whatIsThereStays()
    {
        const auto from = fresh();
        makeJournal(from, randomDrafts(1, 40));
        const auto to = fresh();
        makeJournal(to, randomDrafts(2, 40));
        const QByteArray before = bytesOf(to);
        const auto forked = forkExercise(from, to, ExerciseTime{0}, now);
        QVERIFY(!forked && forked.error().what == JournalError::What::exists);
        QCOMPARE(bytesOf(to), before);
        const auto missing =
            forkExercise(m_dir.filePath(QStringLiteral("none")).toStdString(), fresh(), ExerciseTime{0}, now);
        QVERIFY(!missing && missing.error().what == JournalError::What::missing);
    }

    void whatIsNotSoundIsNotForked()
    {
        const auto from = fresh();
        makeJournal(from, randomDrafts(1, 40));
        {
            SQLite::Database db(from.string(), SQLite::OPEN_READWRITE);
            db.exec("DROP TRIGGER entries_stay");
            db.exec("UPDATE entries SET at_ms = at_ms + 1 WHERE seq = 5");
        }
        const auto to = fresh();
        const auto forked = forkExercise(from, to, ExerciseTime{0}, now);
        QVERIFY(!forked && forked.error().what == JournalError::What::damaged);
        QCOMPARE(forked.error().number, std::int64_t{5});
        QVERIFY(!std::filesystem::exists(to));
    }

private:
    std::filesystem::path fresh() { return m_dir.filePath(QStringLiteral("%1.samvirke").arg(++m_files)).toStdString(); }
    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestFork)
#include "tst_fork.moc"
