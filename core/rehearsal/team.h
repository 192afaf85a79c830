// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samvirke {

/// Whom an agency lets know what it knows.
enum class Shares : std::uint8_t {
    nobody,
    ownAgency,
    whoNeeds,
    withAll,   ///< all of them, whenever somebody is told
    everything ///< whatever comes in goes out to all at once, and nobody chooses
};

/// Which leads an agency says that it has.
enum class Leads : std::uint8_t { none, own, any };

/// What an agency says in rounds.
enum class Answers : std::uint8_t {
    known,  ///< what it knows
    ifSure, ///< every second question
    same,   ///< the same to every question of a sort
    own,    ///< of leads and owners: that it is they themselves
    none    ///< it answers, and says nothing
};

/// How the seats of one agency play. What is said here is all that tells one team from another.
struct Behaviour
{
    bool acts = true;              ///< false: nobody does, reads or answers anything
    bool standIn = false;          ///< the program plays for somebody who did not come, and it is recorded
    int pacePercent = 0;           ///< acts come at this share of their target; 0: well within it, as each draw falls
    int untilPercent = 100;        ///< after this share of the planned length they do nothing any more
    bool reads = true;             ///< opens, reads and acknowledges what comes
    bool leavesThird = false;      ///< every third task is nobody's
    bool onlyClaims = false;       ///< claims its tasks, and leaves it at that
    int takesOthersPercent = 0;    ///< so many of the tasks that it hears of and has no R, A or S in, it starts too
    bool decidesForOthers = false; ///< and decides on them
    bool consults = true;          ///< asks who has to be asked before a decision; else tells them after it
    bool informs = true;           ///< tells others of its decisions
    int extraRequests = 0;         ///< so many times a seat asks an owner for what the plan does not need
    Leads leads = Leads::own;
    Shares shares = Shares::whoNeeds;
    Answers answers = Answers::known;
    bool operator==(const Behaviour &) const = default;
};

/// How a simulated team plays: named behaviours whose effect on the scores is known beforehand (SCORING 7).
struct Team
{
    std::string name = "ideal";
    Behaviour usual;                          ///< of every agency that is not in the list
    std::map<AgencyId, Behaviour> agencies{}; ///< of a mixed team
    bool ownLuck = false;                     ///< draws by itself; else all teams of a seed share their luck
    [[nodiscard]] const Behaviour &of(const AgencyId &agency) const
    {
        const auto it = agencies.find(agency);
        return it == agencies.end() ? usual : it->second;
    }
    bool operator==(const Team &) const = default;
};

/// A team of SCORING 7, or "stand-in"; nothing for another name.
[[nodiscard]] std::optional<Team> teamNamed(std::string_view name);
[[nodiscard]] std::vector<std::string> teamNames();

/// Everything that @p team is, in words of team files: equal for equal teams only.
[[nodiscard]] std::string describe(const Team &team);

/// A number in 0..1 that depends on nothing but its arguments: order, restarts and threads change no draw.
[[nodiscard]] double draw(std::uint64_t seed, std::string_view seat, std::string_view item, std::string_view purpose);
/// The same as 64 bits.
[[nodiscard]] std::uint64_t drawBits(std::uint64_t seed, std::string_view seat, std::string_view item,
                                     std::string_view purpose);
/// The seed that @p team draws with.
[[nodiscard]] std::uint64_t luckOf(const Team &team, std::uint64_t seed);

/// True if who plays so leaves @p task alone: the third of all tasks that the seed puts last.
[[nodiscard]] bool leaves(const Behaviour &behaviour, std::uint64_t seed, const Scenario &scenario, const TaskId &task);

} // namespace samvirke
