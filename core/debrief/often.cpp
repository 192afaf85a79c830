// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/often.h"

#include "plan/lookup.h"
#include "play/addressees.h"

#include <algorithm>
#include <chrono>

namespace samvirke {

namespace {

constexpr Millis minute = std::chrono::minutes(1);

bool isSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.tasks == b.tasks && a.agencies == b.agencies && a.items == b.items;
}

/// Adds one to each minute from @p from to before @p until, and always to the first.
void count(std::vector<int> &minutes, ExerciseTime from, ExerciseTime until)
{
    const auto first = static_cast<std::size_t>(std::max(from, ExerciseTime{0}) / minute);
    const auto last = std::max(first + 1, static_cast<std::size_t>(std::max(until, ExerciseTime{0}) / minute));
    if (minutes.size() < last) {
        minutes.resize(last, 0);
    }
    for (std::size_t i = first; i < last; ++i) {
        ++minutes[i];
    }
}

/// The phase in force at @p at.
PhaseId phaseAt(std::span<const Entry> entries, ExerciseTime at, const Scenario &scenario)
{
    PhaseId phase = firstPhase(scenario);
    for (const Entry &entry : entries) {
        if (entry.happened.at > at) {
            break;
        }
        if (const auto *changed = std::get_if<PhaseChanged>(&entry.happened.event)) {
            phase = changed->phase;
        }
    }
    return phase;
}

} // namespace

void OftenCount::add(const Scenario &scenario, std::span<const Entry> entries, const Debrief &debrief)
{
    ++m_plays;
    std::vector<std::size_t> had; // once a play, however often it found it
    for (const Finding &finding : debrief.findings) {
        auto it = std::ranges::find_if(m_wrong, [&](const Often::Wrong &w) { return isSame(w.finding, finding); });
        if (it == m_wrong.end()) {
            it = m_wrong.insert(it, {finding, 0});
        }
        const auto at = static_cast<std::size_t>(it - m_wrong.begin());
        if (std::ranges::find(had, at) == had.end()) {
            had.push_back(at);
            ++it->plays;
        }
    }
    for (const Measure &measure : debrief.measures) {
        auto it = std::ranges::find(m_values, measure.key, &decltype(m_values)::value_type::first);
        if (it == m_values.end()) {
            it = m_values.insert(it, {measure.key, {}});
        }
        if (measure.value) {
            it->second.push_back(*measure.value);
        }
    }
    for (const Agency &agency : scenario.agencies) {
        if (std::ranges::find(m_minutes, agency.id, &Minutes::agency) == m_minutes.end()) {
            m_minutes.push_back({agency.id, {}});
        }
    }
    const auto of = [&](const AgencyId &agency) { return std::ranges::find(m_minutes, agency, &Minutes::agency); };
    for (const Entry &entry : entries) {
        const Addressees *sent = addresseesOf(entry.happened.event);
        if (sent == nullptr) {
            continue;
        }
        for (const AgencyId &agency : agenciesReached(scenario, *sent)) {
            if (const auto it = of(agency); it != m_minutes.end() && agency != entry.happened.agency) {
                count(it->open, entry.happened.at, entry.happened.at);
            }
        }
    }
    for (const TaskResult &result : debrief.tasks) {
        const Task *task = find(scenario.tasks, result.task);
        if (task == nullptr || !result.opened) {
            continue;
        }
        const ExerciseTime until = result.response ? *result.opened + *result.response : debrief.length;
        for (const AgencyId &owner : ownersIn(*task, phaseAt(entries, *result.opened, scenario))) {
            if (const auto it = of(owner); it != m_minutes.end()) {
                count(it->open, *result.opened, until);
            }
        }
    }
}

Often OftenCount::result() const
{
    Often often;
    often.plays = m_plays;
    often.wrong = m_wrong;
    std::ranges::stable_sort(often.wrong, [](const Often::Wrong &a, const Often::Wrong &b) {
        return std::pair(-a.plays, -a.finding.severity) < std::pair(-b.plays, -b.finding.severity);
    });
    for (const auto &[key, values] : m_values) {
        Often::Spread spread{key, static_cast<int>(values.size()), 0, 0, 0};
        if (!values.empty()) {
            std::vector<double> sorted = values;
            std::ranges::sort(sorted);
            const std::size_t half = sorted.size() / 2;
            spread.least = sorted.front();
            spread.most = sorted.back();
            spread.middle = sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
        often.measures.push_back(spread);
    }
    for (const Minutes &minutes : m_minutes) {
        if (minutes.open.empty()) {
            continue;
        }
        Often::Busy busy{minutes.agency, {}};
        for (const int open : minutes.open) {
            busy.open.push_back(static_cast<double>(open) / m_plays);
        }
        often.busy.push_back(std::move(busy));
    }
    return often;
}

} // namespace samvirke
