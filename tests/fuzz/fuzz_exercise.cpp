// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "journal/evaluation_table.h"
#include "journal/journal.h"
#include "journal/log.h"
#include "journal/recover.h"
#include "journal/verify.h"
#include "plan/utf8.h"
#include "play/state.h"

#include <cstdlib>
#include <fstream>

#include <unistd.h>

/// The input is an exercise file that somebody sent.
namespace samvirke::fuzz {

namespace {

namespace fs = std::filesystem;

void discard(const fs::path &exercise)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::remove(exercise.string() + suffix);
    }
}

/// A file in memory, so that disks are neither waited for nor worn.
class ExerciseFile
{
public:
    ExerciseFile() : m_folder("/dev/shm/samvirke-fuzz-" + std::to_string(getpid()))
    {
        fs::create_directories(m_folder);
        std::atexit([] { fs::remove_all("/dev/shm/samvirke-fuzz-" + std::to_string(getpid())); });
    }
    [[nodiscard]] fs::path path() const { return m_folder / "x.samvirke"; }
    void fill(std::string_view bytes) const
    {
        discard(path());
        std::ofstream out(path(), std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        expect(out.flush().good(), "the machine has no room for the input");
    }

private:
    fs::path m_folder;
};

struct Replayed
{
    std::int64_t entries = 0;
    ExerciseState state;
};

/// What opening the file for a debrief does.
tl::expected<Replayed, JournalError> replayed(const fs::path &path)
{
    auto journal = Journal::openToRead(path);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    const auto entries = journal->readAll();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    Replayed result;
    for (const Entry &entry : *entries) {
        result.state = apply(std::move(result.state), entry.happened);
        ++result.entries;
    }
    return result;
}

/// Entries before the first flaw can be read, or saved where the file as it stands cannot be opened.
void prefixIsReadable(const fs::path &path, std::int64_t sound)
{
    const auto journal = Journal::openToRead(path);
    if (!journal) {
        const fs::path saved = path.string() + "-saved";
        const auto recovery = recover(path, saved);
        expect(sound == 0 || (recovery && recovery->kept == sound), "sound entries before a flaw cannot be saved");
        discard(saved);
        return;
    }
    std::int64_t read = 0;
    const auto result = journal->read(0, [&](const Entry &entry) {
        read += entry.seq == read + 1 ? 1 : 0;
        return read < sound;
    });
    expect(sound == 0 || (result && read == sound), "sound entries before a flaw cannot be read");
}

void logIsWritten(const fs::path &path, std::int64_t sound)
{
    const auto journal = Journal::openToRead(path);
    if (!journal) {
        return;
    }
    const Scenario scenario = loadScenario(journal->files()).scenario;
    (void)journal->readRows(0, [&](const Journal::Row &row) {
        const std::string line = logLine(scenario, row);
        expect(row.seq > sound || line.find('\n') == std::string::npos, "an entry makes several lines of the log");
        expect(row.seq > sound || !firstInvalidUtf8(line), "a line of the log is not UTF-8");
        return true;
    });
}

/// What is thought about it changes nothing of the record.
void isThoughtAbout(const fs::path &path, const Verification &before)
{
    const auto kept = readEvaluation(path);
    if (!kept) {
        return; // what hangs beside the chain may be anything
    }
    (void)addStep(path, *kept, {{"part", "body"}}, 1);
    (void)undoStep(path, *kept);
    const auto after = verify(path);
    expect(after && after->sound() && after->entries == before.entries && after->lastHash == before.lastHash,
           "an evaluation changed the record");
}

void goesOn(const fs::path &path, const Verification &before)
{
    {
        auto journal = Journal::openToWrite(path);
        expect(journal.has_value(), "a sound file cannot be written to");
        Happened happened;
        happened.ref = Ref{before.entries == 0 ? 1U : ~static_cast<std::uint64_t>(before.entries)};
        (void)journal->read(before.entries - 1, [&](const Entry &last) {
            happened.at = last.happened.at;
            happened.saidAt = last.happened.at;
            return true;
        });
        happened.event = MomentMarked{};
        const std::vector<Draft> drafts{{0, 0, happened}};
        expect(journal->append(before.entries, drafts).has_value(), "a sound file takes no further entry");
        expect(journal->settle().has_value(), "a sound file cannot leave the write-ahead log");
    }
    const auto after = verify(path);
    expect(after && after->sound() && after->entries == before.entries + 1, "a further entry spoils a sound file");
}

} // namespace

void attack(std::string_view input)
{
    static const ExerciseFile file;
    file.fill(input);
    const fs::path path = file.path();
    const auto verified = promised(input.size(), [&] { return verify(path); });
    const auto replay = promised(input.size(), [&] { return replayed(path); });
    if (!verified) {
        expect(!replay, "a file that is no exercise is replayed");
        return;
    }
    prefixIsReadable(path, verified->entries);
    logIsWritten(path, verified->entries);
    if (verified->sound()) {
        expect(replay && replay->entries == verified->entries, "a sound file cannot be replayed");
        const auto compared = compareCopies(path, path);
        expect(compared && compared->same() && compared->common == verified->entries, "a file differs from itself");
        isThoughtAbout(path, *verified);
        goesOn(path, *verified);
    }
}

} // namespace samvirke::fuzz
