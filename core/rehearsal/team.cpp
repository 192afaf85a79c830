// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/team.h"

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

const std::array<Team, 4> teams{{
    {"ideal", true, 0, false},
    {"slow", true, 300, false},
    {"gaps", true, 0, true},
    {"silent", false, 0, false},
}};

/// FNV-1a; then a finaliser (Stafford's mix 13), because FNV's low bits are weak.
std::uint64_t hashOf(std::uint64_t hash, std::string_view text)
{
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return (hash ^ 0xffU) * 0x100000001b3ULL; // the end of a text counts
}

std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

} // namespace

std::optional<Team> teamNamed(std::string_view name)
{
    const auto it = std::ranges::find(teams, name, &Team::name);
    return it == teams.end() ? std::nullopt : std::optional{*it};
}

std::vector<std::string> teamNames()
{
    std::vector<std::string> names;
    names.reserve(std::size(teams));
    for (const Team &team : teams) {
        names.push_back(team.name);
    }
    return names;
}

std::uint64_t drawBits(std::uint64_t seed, std::string_view seat, std::string_view item, std::string_view purpose)
{
    return mixed(hashOf(hashOf(hashOf(0xcbf29ce484222325ULL ^ mixed(seed), seat), item), purpose));
}

double draw(std::uint64_t seed, std::string_view seat, std::string_view item, std::string_view purpose)
{
    return static_cast<double>(drawBits(seed, seat, item, purpose) >> 11U) * 0x1.0p-53;
}

bool leaves(const Team &team, std::uint64_t seed, const Scenario &scenario, const TaskId &task)
{
    if (!team.leavesThird) {
        return false;
    }
    std::vector<std::pair<std::uint64_t, TaskId>> order;
    for (const Task &t : scenario.tasks) {
        if (!t.distractor) {
            order.emplace_back(drawBits(seed, "team", t.id.value, "left"), t.id);
        }
    }
    std::ranges::sort(order);
    const auto left = static_cast<std::ptrdiff_t>((order.size() + 2) / 3);
    return std::any_of(order.begin(), order.begin() + left, [&](const auto &entry) { return entry.second == task; });
}

} // namespace samvirke
