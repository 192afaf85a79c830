// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"
#include "state_text.h"
#include "told.h"

#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fstream>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A little file system of its own, seen by this thread only; where that is not allowed, why not.
class SmallDisk
{
public:
    SmallDisk(const fs::path &at, const char *size) : m_at(at)
    {
        fs::create_directory(at);
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("tmpfs", at.c_str(), "tmpfs", 0, size) != 0) {
            m_whyNot = std::strerror(errno);
        }
    }
    ~SmallDisk()
    {
        if (m_whyNot.empty()) {
            umount2(m_at.c_str(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] const std::string &whyNot() const { return m_whyNot; }

private:
    fs::path m_at;
    std::string m_whyNot;
};

/// While it lives, no file grows beyond @p bytes.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

std::string outOf(const std::set<std::string> &names, const std::set<std::string> &from)
{
    const auto it = std::ranges::find_if(names, [&](const std::string &name) { return !from.contains(name); });
    return it == names.end() ? std::string{} : *it;
}

} // namespace

/// The disk runs full, or fails, at any moment: nobody is told of what is not recorded, everybody sees that the clock
/// stands, and the exercise goes on when the disk does.
class TestDisk : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { disk::unwatch(); }

    /// The n-th write, truncation or sync of a running exercise fails, once or for a while.
    void eachCallThatFails()
    {
        const std::uint64_t seed = freshSeed();
        const int variants = countOf(1, 4, 4);
        int failed = 0;
        int notRecorded = 0;
        for (std::int64_t n = 1; n <= countOf(50, 50, 100'000); ++n) {
            int reached = 0;
            for (int v = 0; v < variants && !QTest::currentTestFailed(); ++v) {
                const auto variant = variants == 1 ? n : v;
                const int error = variant % 2 == 0 ? EIO : ENOSPC;
                const bool lasts = variant / 2 % 2 == 0;
                const std::string what =
                    "call " + std::to_string(n) + (error == EIO ? " EIO" : " ENOSPC") + (lasts ? " lasting" : " once");
                Luck luck(seed + static_cast<std::uint64_t>(n));
                const fs::path path = fresh();
                disk::watch(path, false);
                Table table(path);
                table.joinAll();
                table.says("lead", StartExercise{});
                disk::fail({disk::Calls::all, n, error, lasts});
                playUntilItStands(table, luck, what);
                reached += disk::failures() > 0 ? 1 : 0;
                disk::heal();
                goesOn(table, luck, what);
                notRecorded += static_cast<int>(Told(table).notRecorded.size());
                everythingToldIsThere(table, path, what);
            }
            failed += reached;
            if (QTest::currentTestFailed() || (reached == 0 && n > 50)) {
                break; // the exercise makes no more calls than that
            }
            QVERIFY2(reached == variants || n > 50, ("call " + std::to_string(n) + " was not reached").c_str());
        }
        qInfo("%d exercises met a failing disk, %d commands were not recorded", failed, notRecorded);
        QVERIFY(failed > 0 && notRecorded > 0);
    }

    /// While the disk fails no time passes, and none goes back. As soon as it works again the host records by itself
    /// why the clock stood, everybody sees it, and the facilitator resumes.
    void thePauseIsRecordedWithItsCause()
    {
        const fs::path path = fresh();
        disk::watch(path, false);
        Table table(path);
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(10s);
        disk::fail({disk::Calls::all, 1, EIO, true});
        QVERIFY(table.says("lead", MarkMoment{{"not recorded"}}).verdict == Answer::Verdict::notRecorded);
        QVERIFY(table.host->storageError().has_value());
        QCOMPARE(table.host->now(), ExerciseTime(10s));
        for (const auto &[seat, sitting] : table.seats) {
            QVERIFY2(!sitting->clocks.back().runs && sitting->clocks.back().at == 10s, seat.c_str());
        }
        QVERIFY2(table.host->nextWake().has_value() && *table.host->nextWake() <= table.steady + 2s,
                 "nobody comes back to see whether the disk works again");
        table.passes(20s);
        QVERIFY(table.host->storageError().has_value());
        QCOMPARE(table.host->now(), ExerciseTime(10s));
        disk::heal();
        table.passes(2s);
        QVERIFY(!table.host->storageError());
        const Entry last = table.host->journal().readAll()->back();
        const auto *paused = std::get_if<ExercisePaused>(&last.happened.event);
        QVERIFY(paused != nullptr && paused->cause == PauseCause::storage);
        QCOMPARE(last.happened.at, ExerciseTime(10s));
        for (const auto &[seat, sitting] : table.seats) {
            const ExerciseState &seen = sitting->end->state();
            QVERIFY2(sitting->end->seat()->kind == SeatKind::paper ||
                         (seen.status == Status::paused && seen.pauseCause == PauseCause::storage),
                     seat.c_str());
        }
        QVERIFY(table.says("lead", ResumeExercise{}).verdict == Answer::Verdict::accepted);
        table.passes(1s);
        QCOMPARE(table.host->now(), ExerciseTime(11s));
    }

    /// The n-th call fails while the file is made: there is a whole file, or none.
    void eachCallThatFailsAtTheBeginning()
    {
        NewExercise exercise = smallExercise();
        exercise.sync = true;
        int failed = 0;
        for (std::int64_t n = 1;; ++n) {
            const fs::path path = fresh();
            disk::watch(path, false);
            disk::fail({disk::Calls::all, n, n % 2 == 0 ? EIO : ENOSPC, n % 3 == 0});
            {
                const auto created = Journal::create(path, exercise);
                if (disk::failures() == 0) {
                    QVERIFY(created.has_value());
                    break;
                }
                ++failed;
                disk::heal();
                if (!created) {
                    QVERIFY(created.error().what == JournalError::What::ioError ||
                            created.error().what == JournalError::What::diskFull);
                    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
                        QVERIFY(!fs::exists(path.string() + suffix));
                    }
                    continue;
                }
            }
            const auto journal = Journal::openToWrite(path);
            QVERIFY(journal.has_value() && journal->files() == smallFiles());
        }
        qInfo("%d beginnings met a failing disk", failed);
        QVERIFY(failed > 10);
    }

    /// What failed to be recorded and was then overtaken by a crash: at worst it is there although its sender was told
    /// that it is not, never the other way round, and never half.
    void aCrashAfterACallThatFails()
    {
        const std::uint64_t seed = freshSeed();
        for (std::int64_t n = 1; n <= countOf(20, 100, 400) && !QTest::currentTestFailed(); ++n) {
            Luck luck(seed + static_cast<std::uint64_t>(n));
            const fs::path path = fresh();
            const fs::path crashed = fresh();
            disk::watch(path, false);
            Table table(path);
            table.joinAll();
            table.says("lead", StartExercise{});
            disk::fail({disk::Calls::all, n, EIO, true});
            while (disk::failures() == 0) {
                playBusily(table, luck, 1);
            }
            copyExercise(path, crashed);
            const auto names = namesIn(crashed);
            const Told told(table);
            const std::string what = "call " + std::to_string(n);
            QVERIFY2(names.has_value(), what.c_str());
            QVERIFY2(outOf(told.recorded, *names).empty(), what.c_str());
            QVERIFY2(verify(crashed)->sound(), what.c_str());
        }
    }

    /// A failed sync is not tried again as if the first had never been: what it was to bring to the disk is written
    /// anew, or not at all.
    void aSyncThatFailsOnceLeavesNothingBehind()
    {
        const fs::path path = fresh();
        disk::watch(path, false);
        Table table(path);
        table.joinAll();
        table.says("lead", StartExercise{});
        const std::int64_t last = table.host->journal().last();
        disk::fail({disk::Calls::syncs, 1, EIO, false});
        QVERIFY(table.says("lead", MarkMoment{{"not recorded"}}).verdict == Answer::Verdict::notRecorded);
        QCOMPARE(disk::failures(), 1);
        const fs::path crashed = fresh();
        copyExercise(path, crashed); // before anything else is written
        QVERIFY(Journal::openToWrite(crashed)->last() == last);
        QVERIFY(table.says("lead", MarkMoment{{"recorded"}}).verdict == Answer::Verdict::accepted);
        copyExercise(path, crashed);
        QVERIFY(Journal::openToWrite(crashed)->last() == table.host->journal().last());
        QVERIFY(verify(crashed)->sound());
    }

    /// Taking up an exercise and closing it: either may fail, neither changes what is recorded.
    void eachCallThatFailsAtTheEnds()
    {
        Luck luck(freshSeed());
        const fs::path made = fresh();
        const fs::path path = fresh();
        Table table(made);
        table.joinAll();
        table.says("lead", StartExercise{});
        playBusily(table, luck, 30);
        const auto names = namesIn(made); // while the host has it: the log stays beside it
        int failed = 0;
        for (const bool closing : {false, true}) {
            for (std::int64_t n = 1, reached = 1; reached > 0; ++n) {
                copyExercise(made, path);
                disk::watch(path, false);
                const disk::Fault fault{disk::Calls::all, n, n % 2 == 0 ? EIO : ENOSPC, n % 3 == 0};
                if (!closing) {
                    disk::fail(fault);
                }
                auto journal = Journal::openToWrite(path);
                if (closing) {
                    disk::fail(fault);
                    (void)journal->settle();
                }
                journal = tl::unexpected(JournalError{});
                reached = disk::failures();
                failed += reached > 0 ? 1 : 0;
                disk::heal();
                QVERIFY(namesIn(path) == names);
                QVERIFY(verify(path)->sound());
            }
        }
        qInfo("%d ends met a failing disk", failed);
        QVERIFY(failed > 10);
    }

    void aSmallDiskRunsFull()
    {
        m_stood.reset();
        const fs::path folder = fs::path(m_dir.path().toStdString()) / "small";
        const SmallDisk small(folder, "size=600k");
        if (!small.whyNot().empty()) {
            QSKIP(("no small disk here: " + small.whyNot()).c_str());
        }
        const fs::path ballast = folder / "ballast";
        std::ofstream(ballast) << std::string(100'000, 'x');
        Luck luck(freshSeed());
        const fs::path path = folder / "x.samvirke";
        Table table(path);
        table.joinAll();
        table.says("lead", StartExercise{});
        for (int i = 0; i < 400 && !m_stood; ++i) {
            playUntilItStands(table, luck, "a small disk");
        }
        QVERIFY(m_stood.has_value());
        QCOMPARE(m_stood->what, JournalError::What::diskFull);
        fs::remove(ballast);
        goesOn(table, luck, "a small disk");
        everythingToldIsThere(table, path, "a small disk");
    }

    void aFileReachesItsLimit()
    {
        m_stood.reset();
        Luck luck(freshSeed());
        const fs::path path = fresh();
        Table table(path);
        table.joinAll();
        table.says("lead", StartExercise{});
        {
            const FileSizeLimit limit(120'000);
            for (int i = 0; i < 100 && !m_stood; ++i) {
                playUntilItStands(table, luck, "a limit");
            }
            QVERIFY(m_stood.has_value());
        }
        goesOn(table, luck, "a limit");
        everythingToldIsThere(table, path, "a limit");
    }

private:
    /// Plays on for a while. As soon as the disk fails: senders are told, the clock stands, and everybody sees it.
    void playUntilItStands(Table &table, Luck &luck, const std::string &what)
    {
        for (int i = 0; i < 100 && !table.host->storageError(); ++i) {
            playBusily(table, luck, 1 + static_cast<int>(luck.below(4)));
        }
        m_stood = table.host->storageError(); // a small entry may still find room: then it is the pause
        if (!m_stood) {
            return;
        }
        const ExerciseTime stands = table.host->now();
        table.passes(20s);
        if (table.host->storageError()) {
            QVERIFY2(table.host->now() == stands, what.c_str());
            for (const auto &[seat, sitting] : table.seats) {
                QVERIFY2(!sitting->clocks.back().runs, (what + ", " + seat).c_str());
            }
            MessageSent message;
            message.sent.to = {Party("FIR")};
            message.text = "While it stands";
            const std::int64_t last = table.host->journal().last();
            const Answer answer = table.says("pol-1", SendMessage{message});
            QVERIFY2((answer.verdict == Answer::Verdict::accepted) == (table.host->journal().last() > last),
                     what.c_str());
        }
    }

    /// The disk works again, and so does the exercise.
    void goesOn(Table &table, Luck &luck, const std::string &what)
    {
        playBusily(table, luck, 5);
        QVERIFY2(table.says("lead", MarkMoment{{"It goes on"}}).verdict == Answer::Verdict::accepted, what.c_str());
        QVERIFY2(!table.host->storageError(), what.c_str());
        // the clock is the facilitator's again
        table.says("lead", PauseExercise{});
        table.says("lead", ResumeExercise{});
        const ExerciseTime before = table.host->now();
        table.passes(500ms);
        QVERIFY2(table.host->now() > before, what.c_str());
        for (const auto &[seat, sitting] : table.seats) {
            QVERIFY2(sitting->clocks.back().runs, (what + ", " + seat).c_str());
        }
        playBusily(table, luck, 5);
    }

    /// In the file as it lies there, as after a crash, and when it was closed.
    void everythingToldIsThere(Table &table, const fs::path &path, const std::string &what)
    {
        if (QTest::currentTestFailed()) {
            return;
        }
        const Told told(table);
        QVERIFY2(stateText(replay(happenedOf(*table.host->journal().readAll()))) == stateText(table.host->state()),
                 what.c_str());
        const fs::path copy = fresh();
        copyExercise(path, copy);
        QVERIFY2(table.host->journal().settle().has_value(), what.c_str());
        table.host.reset();
        for (const fs::path &file : {copy, path}) {
            const auto verification = verify(file);
            QVERIFY2(verification && verification->sound() && !verification->unfinished, what.c_str());
            const auto names = namesIn(file);
            QVERIFY2(names.has_value(), what.c_str());
            const std::string missing = outOf(told.recorded, *names);
            QVERIFY2(missing.empty(), (what + ": " + missing + " was told to be recorded").c_str());
            for (const std::string &name : told.notRecorded) {
                QVERIFY2(told.recorded.contains(name) || !names->contains(name),
                         (what + ": " + name + " was told not to be recorded").c_str());
            }
        }
    }

    fs::path fresh() { return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_files) + ".samvirke"); }

    QTemporaryDir m_dir{quickFolder()};
    int m_files = 0;
    std::optional<JournalError> m_stood; ///< the disk has failed while it was played
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
