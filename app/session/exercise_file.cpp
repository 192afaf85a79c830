// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exercise_file.h"

#include "journal/journal.h"
#include "journal/verify.h"

#include <future>

namespace samvirke {

namespace {

tl::expected<OpenedExercise, JournalError> readExercise(const std::filesystem::path &path, const JudgeOptions &options)
{
    const auto journal = Journal::openToRead(path);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    OpenedExercise opened;
    opened.entries.reserve(static_cast<std::size_t>(journal->last()));
    Facts facts;
    bool readable = true;
    const auto read = journal->replay([&](Entry &&entry) {
        if (opened.entries.empty()) { // the first says in which language it was played
            const auto *created = std::get_if<ExerciseCreated>(&entry.happened.event);
            LoadedScenario loaded = loadScenario(journal->files(), created == nullptr ? "" : created->language);
            readable = !hasErrors(loaded.problems);
            opened.scenario = std::move(loaded.scenario);
        }
        addTo(facts, opened.scenario, entry);
        opened.entries.push_back(std::move(entry));
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!readable || opened.entries.empty()) {
        return tl::unexpected(JournalError{JournalError::What::damaged, path.string(), "scenario", 1});
    }
    opened.debrief = judge(opened.scenario, std::move(facts), options);
    opened.lastHash = toHex(journal->lastHash());
    return opened;
}

} // namespace

tl::expected<OpenedExercise, JournalError> openExercise(const std::filesystem::path &path, const JudgeOptions &options)
{
    // the chain takes as long as the rest; nothing of it is shown before both are done
    auto verifying = std::async(std::launch::async, [&path] { return verify(path); });
    auto opened = readExercise(path, options);
    const auto verification = verifying.get();
    if (!verification) {
        return tl::unexpected(verification.error());
    }
    if (!verification->sound()) {
        return tl::unexpected(JournalError{JournalError::What::damaged, path.string(), {}, verification->flaw->entry});
    }
    return opened;
}

} // namespace samvirke
