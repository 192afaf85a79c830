// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"
#include "told.h"

#include <QTemporaryDir>

#include <cerrno>
#include <fstream>

using namespace samvirke;
using namespace samvirke::test;
namespace fs = std::filesystem;

namespace {

using Did = disk::Kind;
using disk::Op;

/// A file as it is on the platters, and what is only in the kernel's memory.
struct Inode
{
    std::string onDisk;
    std::vector<const Op *> pending;
};

void apply(std::string &bytes, const Op &op, Luck *torn = nullptr)
{
    const auto at = static_cast<std::size_t>(op.at);
    if (op.kind == Did::truncate) {
        bytes.resize(at);
        return;
    }
    bytes.resize(std::max(bytes.size(), at + op.bytes.size()));
    constexpr std::size_t sector = 512; // what a disk writes whole
    for (std::size_t from = 0; from < op.bytes.size();) {
        const std::size_t length = std::min(sector - (at + from) % sector, op.bytes.size() - from);
        if (torn == nullptr || torn->chance(50)) {
            bytes.replace(at + from, length, op.bytes, from, length);
        }
        from += length;
    }
}

/// Of what is not synced, anything may have got to the disk: each write whole, in part, or not at all, whatever was
/// written before or after it.
std::string afterThePower(const Inode &inode, Luck &luck)
{
    std::string bytes = inode.onDisk;
    const std::size_t kept = luck.below(4);
    for (const Op *op : inode.pending) {
        const std::size_t fate = kept == 0 ? 0 : kept == 1 ? 1 : luck.below(3);
        if (fate == 1) {
            apply(bytes, *op);
        } else if (fate == 2) {
            apply(bytes, *op, &luck);
        }
    }
    return bytes;
}

/// The files of an exercise on a disk that loses its power at some moment of a trace.
class Platters
{
public:
    void happens(const Op &op, Luck &luck)
    {
        if (op.kind == Did::mark || op.kind == Did::syncFolder) {
            if (op.kind == Did::syncFolder) {
                m_onDisk = m_now;
            }
            return;
        }
        const auto file = static_cast<std::size_t>(op.file);
        if (op.kind == Did::create) {
            m_now[file] = m_inodes.size();
            m_inodes.emplace_back();
            return;
        }
        if (op.kind == Did::remove) {
            m_now[file].reset();
            return;
        }
        Inode &inode = m_inodes[m_now[file].value()];
        if (op.kind == Did::sync) {
            for (const Op *written : inode.pending) {
                apply(inode.onDisk, *written);
            }
            inode.pending.clear();
        } else if (op.kind == Did::failedSync) { // the kernel takes the pages for clean: no later sync writes them
            inode.onDisk = afterThePower(inode, luck);
            inode.pending.clear();
        } else {
            inode.pending.push_back(&op);
        }
    }

    void losePower(const fs::path &path, Luck &luck) const
    {
        fs::remove(path.string() + "-shm");
        for (std::size_t file = 0; file < 3; ++file) {
            const fs::path name = path.string() + disk::suffixes[file];
            fs::remove(name);
            const auto &entry = luck.chance(50) ? m_now[file] : m_onDisk[file];
            if (entry) {
                std::ofstream(name, std::ios::binary) << afterThePower(m_inodes[*entry], luck);
            }
        }
    }

private:
    std::vector<Inode> m_inodes;
    std::array<std::optional<std::size_t>, 3> m_now, m_onDisk;
};

/// What a host did to the disk while it ran an exercise, and what came of it.
struct Played
{
    std::vector<Op> trace;
    std::vector<std::string> names; ///< of the entries in the end
};

struct Losses
{
    int cuts = 0;
    int cutsThatLost = 0;
    std::size_t lost = 0;
    int corrupt = 0;
    int unfinished = 0; ///< told of by verify, as it should be
    int another = 0;    ///< entries that are not the beginning of the record
    std::string first;  ///< what was wrong first
};

} // namespace

/// A loss of power at any moment: what anybody was told is recorded is there when the exercise is taken up again.
class TestPowerLoss : public QObject
{
    Q_OBJECT
private slots:
    void nothingToldIsLost()
    {
        Luck luck(freshSeed());
        const Played record = play(luck, nullptr, false);
        const Losses outcome = cutAtRandom(record, luck, countOf(20, 100, 2'000), true);
        report(record, outcome);
        QVERIFY2(outcome.cutsThatLost == 0 && outcome.corrupt == 0 && outcome.another == 0, outcome.first.c_str());
    }

    /// The same with a disk on which a sync fails now and then: nobody knows what of that got to the disk.
    void norAfterSyncsThatFailed()
    {
        Luck luck(freshSeed());
        const Played record = play(luck, nullptr, true);
        const Losses outcome = cutAtRandom(record, luck, countOf(20, 100, 2'000), false);
        report(record, outcome);
        QVERIFY2(outcome.cutsThatLost == 0 && outcome.corrupt == 0, outcome.first.c_str());
    }

    /// The control: SQLite does not wait for the disk at each commit, and the same cuts lose what was told. Else this
    /// test would show nothing.
    void theControlLoses()
    {
        Luck luck(freshSeed());
        const Played record = play(luck, "NORMAL", false);
        const Losses outcome = cutAtRandom(record, luck, countOf(20, 100, 2'000), true);
        report(record, outcome);
        QVERIFY(outcome.cutsThatLost > 0);
    }

private:
    Played play(Luck &luck, const char *insteadOfFull, bool syncsFail)
    {
        const fs::path path = fs::path(m_dir.path().toStdString()) / (std::to_string(++m_files) + ".samvirke");
        disk::sayInsteadOfFull(insteadOfFull);
        disk::watch(path, true);
        {
            Table table(path);
            for (int part = 0; part < 3; ++part) { // taken up again twice: as after a crash, and as after a closing
                if (part > 0) {
                    if (part == 2 && !table.host->journal().settle()) {
                        qFatal("cannot be settled");
                    }
                    table.restart();
                }
                joinAllMarked(table);
                table.says("lead", StartExercise{});
                table.says("lead", ResumeExercise{});
                for (int i = 0; i < 40; ++i) {
                    if (syncsFail) {
                        disk::fail({disk::Calls::syncs, 1 + static_cast<std::int64_t>(luck.below(20)), EIO, false});
                    }
                    playBusily(table, luck, 20);
                }
                if (syncsFail) {
                    disk::heal();
                }
            }
        }
        Played record;
        record.trace = disk::unwatch();
        disk::sayInsteadOfFull(nullptr);
        const auto journal = Journal::openToRead(path);
        const auto entries = journal->readAll();
        for (const Entry &entry : *entries) {
            record.names.push_back(entry.happened.ref.text());
        }
        return record;
    }

    Losses cutAtRandom(const Played &record, Luck &luck, int cuts, bool isBeginning)
    {
        const fs::path path = fs::path(m_dir.path().toStdString()) / "cut.samvirke";
        std::vector<std::size_t> points;
        for (int i = 0; i < cuts; ++i) {
            points.push_back(1 + luck.below(record.trace.size()));
        }
        std::ranges::sort(points);
        Losses outcome;
        outcome.cuts = cuts;
        Platters platters;
        std::set<std::string> told;
        std::size_t at = 0;
        for (const std::size_t point : points) {
            for (; at < point; ++at) {
                const Op &op = record.trace[at];
                if (op.kind == Did::mark) {
                    told.insert(op.bytes);
                }
                platters.happens(op, luck);
            }
            platters.losePower(path, luck);
            const auto before = verify(path);
            const auto names = namesIn(path);
            std::size_t lost = 0;
            for (const std::string &name : told) {
                lost += !names || !names->contains(name) ? 1 : 0;
            }
            const auto after = verify(path);
            const auto wrong = [&](int &count, const std::string &what) {
                ++count;
                if (outcome.first.empty()) {
                    outcome.first = "cut at " + std::to_string(point) + ": " + what;
                }
            };
            if (lost > 0) {
                outcome.lost += lost;
                wrong(outcome.cutsThatLost, std::to_string(lost) + " of " + std::to_string(told.size()) + " lost");
            }
            if (!told.empty() && (!names || !after || !after->sound() || (before && !before->sound()))) {
                wrong(outcome.corrupt, "not sound: " + (before && before->flaw ? before->flaw->detail : std::string{}));
            }
            outcome.unfinished += before && before->unfinished ? 1 : 0;
            if (isBeginning && names &&
                *names != std::set(record.names.begin(),
                                   record.names.begin() + static_cast<std::ptrdiff_t>(after ? after->entries : 0))) {
                wrong(outcome.another, "not the beginning of what was recorded");
            }
        }
        return outcome;
    }

    static void report(const Played &record, const Losses &outcome)
    {
        const auto count = [&](Did kind) {
            return static_cast<int>(std::ranges::count(record.trace, kind, &Op::kind));
        };
        qInfo("%d writes, %d syncs, %d that failed, %d things told, %zu entries", count(Did::write), count(Did::sync),
              count(Did::failedSync), count(Did::mark), record.names.size());
        qInfo("%d cuts: %d lost %zu of what was told, %d corrupt, %d left a write unfinished", outcome.cuts,
              outcome.cutsThatLost, outcome.lost, outcome.corrupt, outcome.unfinished);
    }

    QTemporaryDir m_dir{quickFolder()};
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"
