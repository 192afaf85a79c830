// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fork.h"

#include "journal/copy_rows.h"
#include "journal/journal.h"
#include "journal/sqlite.h"
#include "journal/verify.h"
#include "play/state.h"

#include <algorithm>

namespace samvirke {

namespace {

namespace fs = std::filesystem;
using What = JournalError::What;

/// How much of the origin the fork begins with, and how things stand then.
struct Beginning
{
    std::int64_t kept = 0;
    std::int64_t wallMs = 0; ///< of the last entry kept
    ExerciseTime at{0};
    ExerciseState state;
};

tl::expected<Beginning, JournalError> beginningOf(const Journal &origin, ExerciseTime at)
{
    Beginning beginning;
    bool ended = false;
    ExerciseTime last{0};
    auto read = origin.read(0, [&](const Entry &entry) {
        ended = std::holds_alternative<ExerciseEnded>(entry.happened.event);
        last = entry.happened.at;
        if (ended || entry.happened.at > at) {
            return false;
        }
        beginning.kept = entry.seq;
        beginning.wallMs = entry.wallMs;
        beginning.state = apply(std::move(beginning.state), entry.happened);
        return true;
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    // not past where it ended, or has come to
    beginning.at = std::max(beginning.state.now, std::min(at, last));
    return beginning;
}

/// Where it comes from, beside the record.
tl::expected<void, JournalError> noteOrigin(const fs::path &to, const Journal &origin, const Beginning &beginning)
{
    return guarded(to, [&]() -> tl::expected<void, JournalError> {
        SQLite::Database db(to.string(), SQLite::OPEN_READWRITE);
        SQLite::Transaction transaction(db);
        SQLite::Statement insert(db, "INSERT INTO meta VALUES (?, ?)");
        const auto note = [&](const char *key, const std::string &value) {
            insert.bind(1, key);
            insert.bind(2, value);
            insert.exec();
            insert.reset();
        };
        note("fork_of", toHex(origin.lastHash()));
        note("fork_after", std::to_string(beginning.kept));
        note("fork_at_ms", std::to_string(beginning.at.count()));
        transaction.commit();
        return {};
    });
}

/// The origin ran on; here the clock waits until somebody lets it go on.
tl::expected<void, JournalError> pauseAt(Journal &fork, const Beginning &beginning, std::int64_t wallMs)
{
    Draft draft;
    draft.wallMs = std::max(wallMs, beginning.wallMs);
    draft.happened.ref = nameBy(fork.secret(), "fork/" + toHex(fork.lastHash()));
    draft.happened.at = beginning.at;
    draft.happened.saidAt = beginning.at;
    draft.happened.event = ExercisePaused{PauseCause::facilitator, {}};
    auto appended = fork.append(fork.last(), std::span(&draft, 1));
    return appended ? tl::expected<void, JournalError>{} : tl::unexpected(appended.error());
}

tl::expected<bool, JournalError> make(const fs::path &to, const Journal &origin, const Beginning &beginning,
                                      std::int64_t wallMs, ForkedClock clock)
{
    if (auto made = Journal::create(to, {origin.exercise(), origin.secret(), origin.files()}); !made) {
        return tl::unexpected(made.error());
    }
    auto copied = copyRows([&](const auto &visit) { return origin.readRows(0, visit); }, beginning.kept, to);
    if (copied) {
        copied = noteOrigin(to, origin, beginning);
    }
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    auto journal = Journal::openToWrite(to);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    const bool paused = beginning.state.status == Status::running && clock == ForkedClock::stops;
    if (paused) {
        copied = pauseAt(*journal, beginning, wallMs);
    }
    if (copied) {
        copied = journal->settle();
    }
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    const auto sound = verify(to);
    if (!sound || !sound->sound()) {
        return tl::unexpected(JournalError{What::ioError, to.string(), "fork", 0});
    }
    return paused;
}

} // namespace

tl::expected<Forked, JournalError> forkExercise(const fs::path &from, const fs::path &to, ExerciseTime at,
                                                std::int64_t wallMs, ForkedClock clock)
{
    const auto verification = verify(from);
    if (!verification) {
        return tl::unexpected(verification.error());
    }
    if (!verification->sound()) {
        return tl::unexpected(JournalError{What::damaged, from.string(), {}, verification->flaw->entry});
    }
    std::error_code error;
    if (fs::exists(to, error)) {
        return tl::unexpected(JournalError{What::exists, to.string(), {}, 0});
    }
    const auto origin = Journal::openToRead(from);
    if (!origin) {
        return tl::unexpected(origin.error());
    }
    const auto beginning = beginningOf(*origin, std::max(at, ExerciseTime{0}));
    if (!beginning) {
        return tl::unexpected(beginning.error());
    }
    if (beginning->kept == 0) {
        return tl::unexpected(JournalError{What::damaged, from.string(), {}, 0});
    }
    const auto made = make(to, *origin, *beginning, wallMs, clock);
    if (!made) {
        discardExercise(to);
        return tl::unexpected(made.error());
    }
    return Forked{beginning->kept, beginning->at, *made};
}

} // namespace samvirke
