// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"

#include <algorithm>
#include <map>

namespace samvirke {

std::vector<TargetResult> targetResults(const Scenario &scenario, const Facts &facts)
{
    std::map<std::pair<TargetId, SeatId>, const Feedback::Rated *> last;
    for (const Feedback::Rated &rated : facts.feedback.ratings) {
        if (!facts.struck.contains(rated.ref)) {
            last[{rated.what.target, rated.seat}] = &rated;
        }
    }
    std::vector<TargetResult> results;
    for (const Objective &objective : scenario.objectives) {
        for (const CapabilityTarget &target : objective.targets) {
            TargetResult result;
            result.target = target.id;
            for (const Feedback::Rated &rated : facts.feedback.ratings) {
                const auto it = last.find({target.id, rated.seat});
                if (it != last.end() && it->second == &rated) {
                    result.ratings.emplace_back(rated.what.rating, rated.entry);
                    result.comments.push_back(rated.what.comment);
                }
            }
            results.push_back(std::move(result));
        }
    }
    return results;
}

namespace {

/// The first entry of each name that notes and their amendments point at.
std::map<Ref, std::int64_t> entriesNoted(const Facts &facts)
{
    std::set<Ref> wanted;
    for (const Feedback::Noted &noted : facts.feedback.notes) {
        wanted.insert(noted.what.of);
    }
    for (const auto &[ref, amended] : facts.feedback.amendments) {
        wanted.insert(amended.about);
    }
    std::map<Ref, std::int64_t> found;
    for (const auto &[ref, entry] : facts.names) {
        if (wanted.contains(ref)) {
            found.try_emplace(ref, entry);
        }
    }
    return found;
}

} // namespace

std::vector<Observation> observationsOf(const Facts &facts)
{
    const auto link = [of = entriesNoted(facts)](Ref ref, Observation &observation) {
        if (const auto it = of.find(ref); it != of.end()) {
            observation.entries = {it->second};
        }
    };
    std::vector<Observation> observations;
    for (const Feedback::Noted &noted : facts.feedback.notes) {
        if (facts.struck.contains(noted.ref)) {
            continue;
        }
        Observation observation;
        observation.entry = noted.entry;
        observation.at = noted.at;
        observation.text = noted.what.text;
        observation.code = noted.what.code;
        observation.obstacle = noted.what.obstacle;
        observation.dimension = noted.what.dimension;
        observation.principle = noted.what.principle;
        observation.tag = noted.what.tag;
        observation.about = noted.what.about;
        link(noted.what.of, observation);
        for (const auto &[ref, amended] : facts.feedback.amendments) {
            if (amended.of != noted.ref || facts.struck.contains(ref)) {
                continue;
            }
            // what an amendment leaves blank stays as it was; its time is counted from the note
            if (!amended.text.empty()) {
                observation.text = amended.text;
            }
            if (amended.tag != NoteTag::none) {
                observation.tag = amended.tag;
            }
            if (!amended.about.empty()) {
                link(amended.about, observation);
            }
            if (amended.earlierBy != Millis{0}) {
                observation.at = std::max(ExerciseTime{0}, noted.at - amended.earlierBy);
            }
        }
        observations.push_back(std::move(observation));
    }
    std::ranges::stable_sort(observations, {}, &Observation::at);
    return observations;
}

} // namespace samvirke
