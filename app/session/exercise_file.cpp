// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exercise_file.h"

#include "journal/journal.h"
#include "journal/verify.h"

#include <future>

namespace samvirke {

namespace {

tl::expected<OpenedExercise, JournalError> readExercise(const std::filesystem::path &path, const JudgeOptions &options,
                                                        Weights weights)
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
    auto kept = readEvaluation(path);
    if (!kept && kept.error().what != JournalError::What::damaged) {
        return tl::unexpected(kept.error());
    }
    if (!kept) { // the record is sound without it
        opened.unreadable = EvaluationError{EvaluationError::What::badForm, kept.error().detail, {}};
    } else if (auto evaluation = evaluationFrom(kept->parts)) {
        opened.evaluation = std::move(*evaluation);
        opened.kept = std::move(*kept);
    } else {
        opened.unreadable = evaluation.error();
        opened.kept = std::move(*kept);
    }
    opened.judging = options;
    opened.debrief = debriefOf(opened.scenario, opened.entries, judgingOf(options, opened.evaluation, weights));
    opened.lastHash = toHex(journal->lastHash());
    return opened;
}

} // namespace

JudgeOptions judgingOf(const JudgeOptions &given, const Evaluation &evaluation, Weights weights)
{
    JudgeOptions options = given;
    if (weights == Weights::stored) {
        options.weights.insert(evaluation.weights.begin(), evaluation.weights.end());
    }
    options.attributions = evaluation.attributions;
    return options;
}

tl::expected<OpenedExercise, JournalError> openExercise(const std::filesystem::path &path, const JudgeOptions &options,
                                                        Weights weights)
{
    // meanwhile, because it takes as long as the rest; nothing is shown before both are done
    auto verifying = std::async(std::launch::async, [&path] { return verify(path); });
    auto opened = readExercise(path, options, weights);
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
