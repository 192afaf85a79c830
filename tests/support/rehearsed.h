// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "plan/lookup.h"
#include "play/codec.h"
#include "play/entry.h"
#include "rehearsal/team.h"
#include "wire/messages.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

/// A rehearsal in this process, and what tests ask of its record.
namespace samvirke::test {

struct Rehearsal
{
    Scenario scenario;
    std::vector<Entry> entries;
    std::vector<Answer> refusals;
    std::filesystem::path file; ///< its record, until the program ends
    bool closed = false;
    bool stalled = false;
    ExerciseTime length{0};

    /// Everything that happened, as it is recorded.
    [[nodiscard]] std::string text() const
    {
        std::string all;
        for (const Entry &entry : entries) {
            all += encodeHappened(entry.happened) + " " + std::to_string(entry.wallMs) + "\n";
        }
        return all;
    }
    /// Every entry of kind E.
    template <class E>
    [[nodiscard]] std::vector<std::pair<Happened, E>> all() const
    {
        std::vector<std::pair<Happened, E>> found;
        for (const Entry &entry : entries) {
            if (const auto *event = std::get_if<E>(&entry.happened.event)) {
                found.emplace_back(entry.happened, *event);
            }
        }
        return found;
    }
    template <class E>
    [[nodiscard]] std::size_t count() const
    {
        return all<E>().size();
    }
    /// When each task was first started or decided on, after it opened.
    [[nodiscard]] std::map<TaskId, Millis> latencies() const
    {
        std::map<TaskId, ExerciseTime> opened;
        std::map<TaskId, Millis> found;
        for (const Entry &entry : entries) {
            const auto acted = [&](const TaskId &task) {
                if (opened.contains(task)) {
                    found.try_emplace(task, entry.happened.at - opened.at(task));
                }
            };
            if (const auto *opening = std::get_if<TaskOpened>(&entry.happened.event)) {
                opened.try_emplace(opening->task, entry.happened.at);
            } else if (const auto *started = std::get_if<TaskStarted>(&entry.happened.event)) {
                acted(started->task);
            } else if (const auto *decided = std::get_if<DecisionRecorded>(&entry.happened.event)) {
                acted(decided->task);
            }
        }
        return found;
    }
    /// Acts of kind E on tasks in which the agency has neither R, A nor S in any phase.
    template <class E>
    [[nodiscard]] std::size_t outside() const
    {
        const auto events = all<E>();
        return static_cast<std::size_t>(std::ranges::count_if(events, [&](const auto &pair) {
            const Task *task = find(scenario.tasks, pair.second.task);
            const auto may = [&](const PhaseId &phase) {
                return cellIn(*task, phase, pair.first.agency).has(R | A | S);
            };
            return task != nullptr && !may({}) &&
                   std::ranges::none_of(scenario.phases, [&](const Phase &phase) { return may(phase.id); });
        }));
    }
    /// What left the agency that did it: sent or told to another, or an answer to another's.
    [[nodiscard]] std::vector<Happened> toOthers() const
    {
        std::map<Ref, AgencyId> authors;
        std::vector<Happened> found;
        for (const Entry &entry : entries) {
            const Happened &h = entry.happened;
            authors[h.ref] = h.agency;
            if (h.agency.empty()) {
                continue;
            }
            const bool leaves = std::visit(
                [&](const auto &e) {
                    const auto isOther = [&](const Party &party) {
                        return !(Party(h.agency.value) == party) && !(agencyOf(scenario, party) == h.agency);
                    };
                    if constexpr (requires { e.sent; }) {
                        return !e.sent.channel.empty() || std::ranges::any_of(e.sent.to, isOther);
                    } else if constexpr (requires { e.told; }) {
                        return !e.told.channel.empty() || std::ranges::any_of(e.told.to, isOther);
                    } else if constexpr (std::is_same_v<std::decay_t<decltype(e)>, BriefingHeld>) {
                        return e.present.size() > 1;
                    } else if constexpr (requires {
                                             e.of;
                                             e.text;
                                         }) { // an answer
                        const auto author = authors.find(e.of);
                        return author != authors.end() && !author->second.empty() && author->second != h.agency;
                    } else {
                        return false;
                    }
                },
                h.event);
            if (leaves) {
                found.push_back(h);
            }
        }
        return found;
    }
};

/// Plays a scenario with simulated seats in lockstep. @param turned the last seat comes first
[[nodiscard]] Rehearsal rehearse(const std::vector<ScenarioFile> &files, const Team &team, std::uint64_t seed,
                                 bool turned = false);

/// Goes on where the record @p file ends, in lockstep with seats that have just sat down.
[[nodiscard]] Rehearsal playOn(const std::filesystem::path &file, const Team &team, std::uint64_t seed);

inline Rehearsal rehearse(const std::vector<ScenarioFile> &files, const std::string &team, std::uint64_t seed,
                          bool turned = false)
{
    return rehearse(files, teamNamed(team).value(), seed, turned);
}

/// The files of a shipped scenario.
inline std::vector<ScenarioFile> shippedFiles(const std::string &name)
{
    return readFolder(std::filesystem::path(SAMVIRKE_SOURCE_DIR) / "scenarios" / name).files;
}

} // namespace samvirke::test
