// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/addressees.h"

#include "plan/lookup.h"

#include <algorithm>
#include <set>

namespace samvirke {

const Addressees *addresseesOf(const Event &event)
{
    return std::visit(
        [](const auto &e) -> const Addressees * {
            if constexpr (requires { e.sent; }) {
                return &e.sent;
            } else if constexpr (requires { e.told; }) {
                return &e.told;
            } else {
                return nullptr;
            }
        },
        event);
}

bool isAddressed(const Scenario &scenario, const Addressees &addressees, const Seat &seat)
{
    const auto hits = [&](const Party &party) { return reaches(party, seat); };
    if (std::ranges::any_of(addressees.to, hits)) {
        return true;
    }
    const Channel *channel = find(scenario.channels, addressees.channel);
    return channel != nullptr && channel->common && std::ranges::any_of(channel->members, hits);
}

std::vector<ItemId> itemsOf(const Event &event)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.items; }) {
                return e.items;
            } else {
                return std::vector<ItemId>{};
            }
        },
        event);
}

std::vector<AgencyId> agenciesReached(const Scenario &scenario, const Addressees &sent)
{
    std::set<AgencyId> reached;
    const auto reach = [&](const Party &party) {
        for (const AgencyId &agency : agenciesOf(scenario, party)) {
            reached.insert(agency);
        }
    };
    std::ranges::for_each(sent.to, reach);
    if (const Channel *channel = find(scenario.channels, sent.channel); channel != nullptr && channel->common) {
        std::ranges::for_each(channel->members, reach);
    }
    std::vector<AgencyId> ordered;
    for (const Agency &agency : scenario.agencies) {
        if (reached.contains(agency.id)) {
            ordered.push_back(agency.id);
        }
    }
    return ordered;
}

} // namespace samvirke
