// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"

#include "plan/writer.h"
#include "plan/yaml.h"

#include <algorithm>

namespace samvirke::exchange {

namespace {

using What = LeftBehind::What;

std::size_t thingsIn(const yaml::Node &node)
{
    return std::max<std::size_t>({node.items.size(), node.members.size(), 1});
}

} // namespace

std::vector<LeftBehind> leftBehind(const Scenario &scenario, const std::set<std::string_view> &sections,
                                   const std::set<std::string_view> &fields)
{
    std::vector<Problem> none; // what this program writes has no problems
    const yaml::Node root = yaml::parse(writeScenario(scenario), none);
    std::vector<LeftBehind> left;
    for (const yaml::Member &section : root.members) {
        if (!sections.contains(section.key)) {
            left.push_back({What::section, section.key, thingsIn(section.value)});
        }
    }
    const std::size_t behindSections = left.size();
    const yaml::Node *injects = root.find("injects");
    for (const yaml::Node &inject : injects == nullptr ? std::vector<yaml::Node>{} : injects->items) {
        for (const yaml::Member &field : inject.members) {
            if (fields.contains(field.key)) {
                continue;
            }
            const auto known = std::ranges::find(left.begin() + static_cast<std::ptrdiff_t>(behindSections), left.end(),
                                                 field.key, &LeftBehind::name);
            if (known == left.end()) {
                left.push_back({What::ofInjects, field.key, 1});
            } else {
                ++known->count;
            }
        }
    }
    return left;
}

} // namespace samvirke::exchange
