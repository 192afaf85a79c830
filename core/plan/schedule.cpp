// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/schedule.h"

#include "plan/lookup.h"

#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace samvirke {

namespace {

/// Fills in what can be known from what is known already, until nothing new comes.
class Planner
{
public:
    explicit Planner(const Scenario &scenario) : m_scenario(scenario)
    {
        for (const Inject &inject : scenario.injects) {
            if (inject.kind == InjectKind::expectedAction || !inject.active) {
                continue;
            }
            m_waiting.push_back(&inject);
            if (const auto *after = std::get_if<AfterInject>(&inject.release)) {
                m_followers[after->inject].push_back(&inject);
            }
        }
        for (const Task &task : scenario.tasks) {
            m_tasks.try_emplace(task.id, &task);
        }
    }

    Schedule plan()
    {
        if (!m_scenario.phases.empty()) {
            m_known.phases[m_scenario.phases.front().id] = ExerciseTime{0};
        }
        while (learn()) {
        }
        return std::move(m_known);
    }

private:
    bool learn()
    {
        const std::size_t before = size();
        std::erase_if(m_waiting, [&](const Inject *inject) { return noteInject(*inject); });
        for (const Inject &inject : m_scenario.injects) {
            if (inject.opens.empty() || inject.kind == InjectKind::contingency) {
                continue; // a contingency may never come
            }
            const auto released = at(m_known.injects, inject.id);
            if (!released) {
                continue;
            }
            for (const TaskId &task : inject.opens) {
                auto &opening = m_known.tasks.try_emplace(task, *released).first->second;
                opening = std::min(opening, *released);
            }
        }
        for (const Phase &phase : m_scenario.phases) {
            note(m_known.phases, phase.id, timeOf(phase.starts));
        }
        for (const Round &round : m_scenario.rounds) {
            note(m_known.rounds, round.id, timeOf(round.opens));
        }
        return size() > before;
    }

    /// With what follows it at once: a long chain in the wrong order would else take a round for every link.
    /// @returns whether its time is known now
    bool noteInject(const Inject &first)
    {
        const auto time = timeOf(first.release);
        if (!time) {
            return false;
        }
        std::vector<std::pair<const Inject *, ExerciseTime>> next{{&first, *time}};
        while (!next.empty()) {
            const auto [inject, released] = next.back();
            next.pop_back();
            const auto followers = m_followers.find(inject->id);
            if (!m_known.injects.try_emplace(inject->id, released).second || followers == m_followers.end()) {
                continue;
            }
            for (const Inject *follower : followers->second) {
                next.emplace_back(follower, released + std::get<AfterInject>(follower->release).delay);
            }
        }
        return true;
    }

    [[nodiscard]] std::size_t size() const
    {
        return m_known.injects.size() + m_known.tasks.size() + m_known.phases.size() + m_known.rounds.size();
    }

    template <class K>
    static std::optional<ExerciseTime> at(const std::map<K, ExerciseTime> &times, const K &key)
    {
        const auto it = times.find(key);
        return it == times.end() ? std::nullopt : std::optional{it->second};
    }

    template <class K>
    static void note(std::map<K, ExerciseTime> &times, const K &key, std::optional<ExerciseTime> time)
    {
        if (time) {
            times.try_emplace(key, *time);
        }
    }

    std::optional<ExerciseTime> timeOf(const Trigger &trigger) const
    {
        struct
        {
            const Planner &p;
            using Time = std::optional<ExerciseTime>;
            Time operator()(const ByHand &) const { return {}; }
            Time operator()(const AtTime &t) const { return t.at; }
            Time operator()(const AfterInject &t) const { return plus(at(p.m_known.injects, t.inject), t.delay); }
            Time operator()(const WhenHappened &t) const { return plus(p.timeOf(t.condition), t.delay); }
            Time operator()(const UnlessHappened &t) const { return t.deadline; }
            Time operator()(const OnOption &) const { return {}; }
            Time operator()(const Unscheduled &) const { return {}; }
            static Time plus(Time a, Millis b) { return a ? Time{*a + b} : a; }
        } asked{*this};
        return std::visit(asked, trigger);
    }

    std::optional<ExerciseTime> timeOfTask(const TaskId &id) const
    {
        const auto opens = at(m_known.tasks, id);
        const auto task = m_tasks.find(id);
        return opens && task != m_tasks.end() ? std::optional{*opens + task->second->target.value_or(Millis{0})}
                                              : std::nullopt;
    }

    std::optional<ExerciseTime> timeOf(const Condition &condition) const
    {
        switch (condition.what) {
        case Happening::taken:
        case Happening::decided:
        case Happening::completed: return timeOfTask(TaskId(condition.subject));
        case Happening::leadStated:
        case Happening::leadTaken: {
            // the last lead row of the function is the one that takes over; the first is stated
            std::optional<ExerciseTime> time;
            for (const Task &task : m_scenario.tasks) {
                if (task.lead && task.lead->function.value == condition.subject &&
                    (condition.by.empty() || answerableIn(task, firstPhase(m_scenario)) == condition.by)) {
                    const auto t = timeOfTask(task.id);
                    if (t && (!time || condition.what == Happening::leadTaken)) {
                        time = t;
                    }
                }
            }
            return time;
        }
        case Happening::itemRead: {
            for (const Inject &inject : m_scenario.injects) {
                const Item *item = find(m_scenario.items, ItemId(condition.subject));
                const auto released = at(m_known.injects, inject.id);
                if (item != nullptr && released && contains(inject.carries, item->id)) {
                    return *released + item->within.value_or(Millis{0});
                }
            }
            return {};
        }
        case Happening::handedOver: {
            const Handover *handover = find(m_scenario.handovers, HandoverId(condition.subject));
            const auto arises = handover == nullptr ? std::nullopt : at(m_known.injects, handover->arises);
            return arises ? std::optional{*arises + handover->within.value_or(Millis{0})} : std::nullopt;
        }
        case Happening::acknowledged: return at(m_known.injects, InjectId(condition.subject));
        }
        return {};
    }

    const Scenario &m_scenario;
    std::vector<const Inject *> m_waiting; ///< to be released, at a time not known yet
    std::unordered_map<InjectId, std::vector<const Inject *>> m_followers;
    std::unordered_map<TaskId, const Task *> m_tasks;
    Schedule m_known;
};

} // namespace

Schedule plannedTimes(const Scenario &scenario)
{
    return Planner(scenario).plan();
}

std::vector<InjectId> circles(const Scenario &scenario)
{
    std::vector<InjectId> found;
    std::set<InjectId> settled;
    for (const Inject &start : scenario.injects) {
        std::set<InjectId> path;
        InjectId at = start.id;
        while (!at.empty() && !settled.contains(at)) {
            if (!path.insert(at).second) {
                found.push_back(at);
                break;
            }
            const Inject *inject = find(scenario.injects, at);
            const auto *after = inject == nullptr ? nullptr : std::get_if<AfterInject>(&inject->release);
            at = after == nullptr ? InjectId{} : after->inject;
        }
        settled.merge(path);
    }
    return found;
}

} // namespace samvirke
