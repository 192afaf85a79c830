// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/into.h"

#include "exchange/addressees.h"
#include "exchange/folding.h"
#include "plan/edits.h"
#include "plan/lookup.h"

#include <algorithm>

namespace samvirke::exchange {

namespace {

bool isSame(std::string_view a, std::string_view b)
{
    const std::string folded = foldName(a);
    return !folded.empty() && folded == foldName(b);
}

/// Calls @p from @p to in @p more, also where something else is called so, whose turn comes.
template <class T, class Name>
void callAs(Scenario &more, const std::vector<T> &list, const Name &from, const Name &to)
{
    if (from == to) {
        return;
    }
    if (find(list, to) != nullptr) {
        rename(more, to, Name(freshName(list, to.value + "-x")));
    }
    rename(more, from, to);
}

/// Brings the elements of one list of @p more into the same list of @p scenario. Those that are there are not brought
/// again, but are mentioned as they are called there.
template <class T, class Same>
void take(Scenario &scenario, Scenario &more, std::vector<T> Scenario::*list, Same same)
{
    std::vector<T> &here = scenario.*list;
    const std::size_t known = here.size();
    FreshNames names;
    for (const T &one : here) {
        names.take(one.id.value, {});
    }
    for (std::size_t i = 0; i < (more.*list).size(); ++i) {
        const auto end = here.begin() + static_cast<std::ptrdiff_t>(known);
        const auto there = std::find_if(here.begin(), end, [&](const T &one) { return same(one, (more.*list)[i]); });
        using Name = decltype(T::id);
        const Name from = (more.*list)[i].id;
        callAs(more, more.*list, from, there == end ? Name(names.take(from.value, {})) : there->id);
        if (there == end) {
            here.push_back((more.*list)[i]);
        }
    }
}

/// The same for agencies; new ones come with a seat. Who is addressed at a seat is addressed at its agency.
void takeAgencies(Scenario &scenario, Scenario &more)
{
    for (Inject &inject : more.injects) {
        for (Party &party : inject.to) {
            const Seat *seat = find(more.seats, SeatId(party.value));
            if (seat != nullptr && !seat->agency.empty()) {
                party.value = seat->agency.value;
            }
        }
    }
    more.seats.clear();
    for (std::size_t i = 0; i < more.agencies.size(); ++i) {
        const Agency agency = more.agencies[i];
        const Agency *there = agencyCalled(scenario, agency.name);
        const AgencyId id = there != nullptr ? there->id : addAgency(scenario, agency.id.value, agency.name);
        callAs(more, more.agencies, agency.id, id);
    }
}

template <class T, class Text>
auto byText(Text T::*text)
{
    return [text](const T &a, const T &b) { return isSame(a.*text, b.*text); };
}

} // namespace

const Agency *agencyCalled(const Scenario &scenario, std::string_view name)
{
    const auto it = std::ranges::find_if(scenario.agencies, [&](const Agency &agency) {
        return isSame(agency.name, name) || isSame(agency.id.value, name) || isSame(agency.code, name);
    });
    return it == scenario.agencies.end() ? nullptr : &*it;
}

Scenario withInjects(Scenario scenario, Scenario more, Join how)
{
    if (how == Join::replace) {
        scenario.injects.clear();
    }
    takeAgencies(scenario, more);
    take(scenario, more, &Scenario::channels, byText(&Channel::name));
    take(scenario, more, &Scenario::moves, byText(&Move::title));
    take(scenario, more, &Scenario::objectives, byText(&Objective::text));
    take(scenario, more, &Scenario::injects, [](const Inject &, const Inject &) { return false; });
    scenario.clock.length = std::max(scenario.clock.length, more.clock.length);
    return scenario;
}

} // namespace samvirke::exchange
