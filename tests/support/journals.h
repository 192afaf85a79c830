// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include "random_play.h"
#include "small_scenario.h"

#include <QtTest>

#include <filesystem>
#include <string>

/// Exercise files to try things on.
namespace samvirke::test {

inline NewExercise smallExercise()
{
    NewExercise exercise;
    exercise.id = "small-exercise";
    exercise.secret = "not much of a secret";
    exercise.files = smallFiles();
    exercise.sync = false;
    return exercise;
}

/// Drafts of a random play of the small scenario; the first creates the exercise.
inline std::vector<Draft> randomDrafts(std::uint64_t seed, int commands)
{
    std::vector<Draft> drafts;
    for (Happened &h : randomHistory(smallScenario(), seed, commands).happened) {
        if (auto *created = std::get_if<ExerciseCreated>(&h.event)) {
            created->files = digestsOf(smallFiles());
        }
        const std::int64_t wall = 1'795'000'000'000 + h.at.count();
        drafts.push_back({0, wall, std::move(h)});
    }
    return drafts;
}

/// Makes the file at @p path with @p drafts in it, closed and out of the write-ahead log.
inline void makeJournal(const std::filesystem::path &path, const std::vector<Draft> &drafts)
{
    auto journal = Journal::create(path, smallExercise());
    if (!journal || !journal->append(0, drafts) || !journal->settle()) {
        qFatal("no journal at %s", path.c_str());
    }
}

inline std::vector<Happened> happenedOf(const std::vector<Entry> &entries)
{
    std::vector<Happened> happened;
    for (const Entry &entry : entries) {
        happened.push_back(entry.happened);
    }
    return happened;
}

inline std::vector<Happened> happenedOf(const std::vector<Draft> &drafts)
{
    std::vector<Happened> happened;
    for (const Draft &draft : drafts) {
        happened.push_back(draft.happened);
    }
    return happened;
}

} // namespace samvirke::test
