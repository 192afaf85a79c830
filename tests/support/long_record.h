// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsed.h"

#include "journal/journal.h"

namespace samvirke::test {

/// About @p wanted entries in the time of one exercise: it was played many times over, each time a little later.
inline std::vector<Entry> longRecord(const Rehearsal &played, std::size_t wanted)
{
    const auto times = static_cast<std::int64_t>(std::max<std::size_t>(1, wanted / played.entries.size()));
    std::vector<Entry> all;
    for (std::int64_t copy = 0; copy < times; ++copy) {
        const auto named = [copy](Ref ref) {
            return ref.empty() || copy == 0
                       ? ref
                       : Ref{(ref.value + static_cast<std::uint64_t>(copy) * 0x9e3779b97f4a7c15U) | 1U};
        };
        const auto later = [&](ExerciseTime at) { return (copy * played.length + at) / times; };
        for (Entry entry : played.entries) {
            const Event &event = entry.happened.event;
            const bool begins =
                std::holds_alternative<ExerciseCreated>(event) || std::holds_alternative<ExerciseStarted>(event);
            const bool ends =
                std::holds_alternative<ExerciseEnded>(event) || std::holds_alternative<ExerciseClosed>(event);
            if ((begins && copy > 0) || (ends && copy + 1 < times)) {
                continue;
            }
            entry.seq = static_cast<std::int64_t>(all.size()) + 1;
            entry.happened.ref = named(entry.happened.ref);
            entry.happened.at = later(entry.happened.at);
            entry.happened.saidAt = later(entry.happened.saidAt);
            std::visit(
                [&](auto &e) {
                    if constexpr (requires { e.of.value + std::uint64_t{}; }) {
                        e.of = named(e.of);
                    }
                },
                entry.happened.event);
            all.push_back(std::move(entry));
        }
    }
    return all;
}

/// Makes the exercise @p to of @p entries, as a rehearsal() of @p files began it.
[[nodiscard]] inline bool writeRecord(const std::filesystem::path &to, const std::vector<ScenarioFile> &files,
                                      const std::vector<Entry> &entries)
{
    NewExercise exercise;
    exercise.id = "rehearsal";
    exercise.secret = "no secret";
    exercise.files = files;
    exercise.sync = false;
    auto journal = Journal::create(to, exercise);
    std::vector<Draft> drafts;
    drafts.reserve(entries.size());
    for (const Entry &entry : entries) { // the wall's clock goes on, too
        drafts.push_back({entry.index, entries.front().wallMs + entry.happened.at.count(), entry.happened});
    }
    return journal && journal->append(0, drafts) && journal->settle();
}

} // namespace samvirke::test
