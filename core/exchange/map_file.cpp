// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/map_file.h"

#include "plan/yaml.h"

namespace samvirke::exchange {

tl::expected<ColumnMap, MapProblem> readMap(std::string_view utf8)
{
    using What = MapProblem::What;
    std::vector<Problem> problems;
    const yaml::Node root = yaml::parse(utf8, problems);
    if (!problems.empty()) {
        return tl::unexpected(MapProblem{What::syntax, problems.front().mark, {}, problems.front()});
    }
    if (root.kind != yaml::Node::Kind::mapping) {
        return tl::unexpected(MapProblem{What::notAMapping, root.mark, {}, {}});
    }
    ColumnMap map;
    for (const yaml::Member &member : root.members) {
        if (member.value.kind != yaml::Node::Kind::text) {
            return tl::unexpected(MapProblem{What::notAMapping, member.keyMark, {}, {}});
        }
        const auto field = fieldNamed(member.value.text);
        if (!field) {
            return tl::unexpected(MapProblem{What::unknownField, member.value.mark, member.value.text, {}});
        }
        map.emplace_back(member.key, *field);
    }
    return map;
}

} // namespace samvirke::exchange
