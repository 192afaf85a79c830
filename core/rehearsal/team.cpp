// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/team.h"

#include "rehearsal/traits.h"

#include <algorithm>

namespace samvirke {

namespace {

/// The teams of SCORING 7 in its order, those that game last; then who plays for somebody who did not come.
std::vector<Team> makeTeams()
{
    std::vector<Team> teams;
    const auto add = [&](const char *name, auto... change) {
        Team team;
        team.name = name;
        (change(team.usual), ...);
        teams.push_back(std::move(team));
    };
    add("ideal");
    add("slow", [](Behaviour &b) { b.pacePercent = 300; });
    add("gaps", [](Behaviour &b) { b.leavesThird = true; });
    add("duplicating", [](Behaviour &b) { b.takesOthersPercent = 50; });
    add("broadcasting", [](Behaviour &b) { b.shares = Shares::withAll; });
    add("leaderless", [](Behaviour &b) { b.leads = Leads::none; });
    add("silo", [](Behaviour &b) { b.shares = Shares::ownAgency; });
    add("overreaching", [](Behaviour &b) {
        b.takesOthersPercent = 100;
        b.decidesForOthers = true;
        b.consults = false;
        b.leads = Leads::any;
        b.answers = Answers::own;
    });
    add("silent", [](Behaviour &b) { b.acts = false; });
    add("clicker", [](Behaviour &b) {
        b.onlyClaims = true;
        b.shares = Shares::nobody;
    });
    add("only-if-sure", [](Behaviour &b) { b.answers = Answers::ifSure; });
    add("same-rating", [](Behaviour &b) { b.answers = Answers::same; });
    add("padding", [](Behaviour &b) { // an ideal team has nothing to gain by it
        b.leavesThird = true;
        b.extraRequests = 10;
    });
    add("auto-broadcast", [](Behaviour &b) { // what goes out by itself stands for asking
        b.shares = Shares::everything;
        b.consults = false;
    });
    add("half-the-game", [](Behaviour &b) { b.untilPercent = 50; });
    add("stand-in", [](Behaviour &b) {
        b.standIn = true;
        b.pacePercent = 50;
        b.answers = Answers::none; // what people think is theirs to say
    });
    return teams;
}

const std::vector<Team> &teams()
{
    static const std::vector<Team> all = makeTeams();
    return all;
}

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
    const auto it = std::ranges::find(teams(), name, &Team::name);
    return it == teams().end() ? std::nullopt : std::optional{*it};
}

std::vector<std::string> teamNames()
{
    std::vector<std::string> names;
    names.reserve(teams().size());
    for (const Team &team : teams()) {
        names.push_back(team.name);
    }
    return names;
}

std::string describe(const Team &team)
{
    std::string text = team.name + (team.ownLuck ? ", own luck" : "");
    const auto add = [&](const std::string &who, const Behaviour &behaviour) {
        text += "\n" + who + ":";
        forEachTrait([&](const char *key, const auto &value, int,
                         int) { text += std::string(" ") + key + "=" + std::to_string(static_cast<int>(value)); },
                     behaviour);
    };
    add("all", team.usual);
    for (const auto &[agency, behaviour] : team.agencies) {
        add(agency.value, behaviour);
    }
    return text;
}

std::uint64_t drawBits(std::uint64_t seed, std::string_view seat, std::string_view item, std::string_view purpose)
{
    return mixed(hashOf(hashOf(hashOf(0xcbf29ce484222325ULL ^ mixed(seed), seat), item), purpose));
}

double draw(std::uint64_t seed, std::string_view seat, std::string_view item, std::string_view purpose)
{
    return static_cast<double>(drawBits(seed, seat, item, purpose) >> 11U) * 0x1.0p-53;
}

std::uint64_t luckOf(const Team &team, std::uint64_t seed)
{
    return team.ownLuck ? drawBits(seed, team.name, "luck", "own") : seed;
}

bool leaves(const Behaviour &behaviour, std::uint64_t seed, const Scenario &scenario, const TaskId &task)
{
    if (!behaviour.leavesThird) {
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
