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
    auto entries = journal->readAll();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    OpenedExercise opened;
    opened.entries = std::move(*entries);
    std::string language;
    if (const auto *created =
            opened.entries.empty() ? nullptr : std::get_if<ExerciseCreated>(&opened.entries.front().happened.event)) {
        language = created->language;
    }
    LoadedScenario loaded = loadScenario(journal->files(), language);
    if (hasErrors(loaded.problems)) {
        return tl::unexpected(JournalError{JournalError::What::damaged, path.string(), "scenario", 1});
    }
    opened.scenario = std::move(loaded.scenario);
    opened.debrief = debriefOf(opened.scenario, opened.entries, options);
    opened.lastHash = toHex(journal->lastHash());
    return opened;
}

} // namespace

tl::expected<OpenedExercise, JournalError> openExercise(const std::filesystem::path &path, const JudgeOptions &options)
{
    // meanwhile, because it takes as long as the rest; nothing is shown before both are done
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
