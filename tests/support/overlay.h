// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/visit.h"
#include "plan/yaml.h"

#include <algorithm>
#include <string>

/// Translations of a scenario that nobody had to write.
namespace samvirke::test {

/// The value at @p path, "tasks.cordon"; mappings on the way are made where they are missing.
inline yaml::Node &memberAt(yaml::Node &root, const std::string &path)
{
    yaml::Node *node = &root;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t to = std::min(path.find('.', from), path.size());
        const std::string key = path.substr(from, to - from);
        const auto it = std::ranges::find(node->members, key, &yaml::Member::key);
        node = it == node->members.end() ? &node->add(key, yaml::Node::ofMapping()) : &it->value;
        from = to + 1;
    }
    return *node;
}

/// Every text of @p scenario with "(language)" before it.
inline yaml::Node wholeOverlay(const Scenario &scenario, const std::string &language)
{
    yaml::Node root = yaml::Node::ofMapping();
    root.add("format", yaml::Node::ofText("samvirke-overlay"));
    root.add("version", yaml::Node::ofText("1", yaml::Node::Style::bare));
    root.add("language", yaml::Node::ofText(language));
    forEachText(scenario, [&](const std::string &path, const std::string &text) {
        if (!text.empty()) {
            memberAt(root, path) = yaml::Node::ofText("(" + language + ") " + text);
        }
    });
    return root;
}

} // namespace samvirke::test
