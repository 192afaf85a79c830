// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"

#include "plan/visit.h"
#include "plan/writer.h"
#include "plan/yaml.h"

#include <algorithm>

namespace samvirke::exchange {

namespace {

using What = LeftBehind::What;

class Comparison
{
public:
    explicit Comparison(const std::set<std::string> &carried) : m_carried(carried) {}

    void section(const yaml::Member &member)
    {
        if (goesDeeper(member.key)) {
            things(member.value, member.key);
        } else if (!m_carried.contains(member.key)) {
            left.push_back({What::section, member.key, thingsIn(member.value)});
        }
    }

    std::vector<LeftBehind> left;

private:
    static std::size_t thingsIn(const yaml::Node &node)
    {
        return std::max<std::size_t>({node.items.size(), node.members.size(), 1});
    }

    /// True if keys of the things at @p path are told apart.
    [[nodiscard]] bool goesDeeper(const std::string &path) const
    {
        const auto it = m_carried.lower_bound(path + ".");
        return it != m_carried.end() && it->starts_with(path + ".");
    }

    void things(const yaml::Node &list, const std::string &path)
    {
        for (const yaml::Node &thing : list.items) {
            for (const yaml::Member &member : thing.members) {
                const std::string key = joinPath(path, member.key);
                if (goesDeeper(key)) {
                    things(member.value, key);
                } else if (!m_carried.contains(key)) {
                    count(key);
                }
            }
        }
    }

    void count(const std::string &key)
    {
        const auto known = std::ranges::find(left, key, &LeftBehind::name);
        if (known == left.end()) {
            left.push_back({What::key, key, 1});
        } else {
            ++known->count;
        }
    }

    const std::set<std::string> &m_carried;
};

} // namespace

std::vector<LeftBehind> leftBehind(const Scenario &scenario, const std::set<std::string> &carried)
{
    std::vector<Problem> none; // what this program writes has no problems
    const yaml::Node root = yaml::parse(writeScenario(scenario), none);
    Comparison comparison(carried);
    for (const yaml::Member &member : root.members) {
        comparison.section(member);
    }
    return std::move(comparison.left);
}

} // namespace samvirke::exchange
