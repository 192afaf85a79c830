// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/describe.h"
#include "rehearsal/team.h"

/// The one description of what stands in team files. For this room's own files only.
namespace samvirke {

template <>
struct Names<Shares>
{
    static constexpr std::array<std::pair<Shares, std::string_view>, 5> all{{{Shares::nobody, "nobody"},
                                                                             {Shares::ownAgency, "own-agency"},
                                                                             {Shares::whoNeeds, "who-needs"},
                                                                             {Shares::withAll, "all"},
                                                                             {Shares::everything, "everything"}}};
};
template <>
struct Names<Leads>
{
    static constexpr std::array<std::pair<Leads, std::string_view>, 3> all{
        {{Leads::none, "none"}, {Leads::own, "own"}, {Leads::any, "any"}}};
};
template <>
struct Names<Answers>
{
    static constexpr std::array<std::pair<Answers, std::string_view>, 5> all{{{Answers::known, "known"},
                                                                              {Answers::ifSure, "if-sure"},
                                                                              {Answers::same, "same"},
                                                                              {Answers::own, "own"},
                                                                              {Answers::none, "none"}}};
};

/// Calls `visit(key, member, least, most)` for each trait; the limits are of numbers.
template <class Visit, class B>
void forEachTrait(Visit visit, B &b)
{
    visit("acts", b.acts, 0, 1);
    visit("stand_in", b.standIn, 0, 1);
    visit("pace", b.pacePercent, 0, 1000);
    visit("until", b.untilPercent, 0, 100);
    visit("reads", b.reads, 0, 1);
    visit("leaves_third", b.leavesThird, 0, 1);
    visit("only_claims", b.onlyClaims, 0, 1);
    visit("takes_others", b.takesOthersPercent, 0, 100);
    visit("decides_for_others", b.decidesForOthers, 0, 1);
    visit("consults", b.consults, 0, 1);
    visit("informs", b.informs, 0, 1);
    visit("extra_requests", b.extraRequests, 0, 100);
    visit("leads", b.leads, 0, 0);
    visit("shares", b.shares, 0, 0);
    visit("answers", b.answers, 0, 0);
}

} // namespace samvirke
