// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/row_library.h"

#include "plan/describe.h"
#include "plan/duration.h"
#include "plan/edits.h"
#include "plan/yaml.h"

#include <optional>

namespace samvirke {

namespace {

std::string textAt(const yaml::Node &node, std::string_view key)
{
    const yaml::Node *found = node.find(key);
    return found == nullptr ? std::string{} : found->text;
}

std::string wordsOf(const yaml::Node &node, const std::string &language)
{
    const std::string words = textAt(node, language);
    return words.empty() ? textAt(node, "en") : words;
}

std::optional<Share> shareNamed(const std::string &name)
{
    if (name.empty()) {
        return Share::unsaid;
    }
    for (const Share share : {Share::any, Share::all}) {
        if (nameOf(share) == name) {
            return share;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<LibraryRow> readRowLibrary(std::string_view text, const std::string &language,
                                       std::vector<Problem> &problems)
{
    const yaml::Node root = yaml::parse(text, problems);
    const yaml::Node *kinds = root.find("kinds");
    const yaml::Node *rows = root.find("rows");
    if (textAt(root, "format") != "samvirke-rows" || kinds == nullptr || rows == nullptr) {
        problems.push_back({ProblemKind::notAScenario, {}, {}, {}, root.mark, {}});
        return {};
    }
    std::map<std::string, std::string> kindNames;
    for (const yaml::Node &kind : kinds->items) {
        kindNames[textAt(kind, "id")] = wordsOf(kind, language);
    }
    std::vector<LibraryRow> out;
    for (const yaml::Node &node : rows->items) {
        LibraryRow row;
        row.id = textAt(node, "id");
        const auto wrong = [&](ProblemKind kind, const std::string &what) {
            problems.push_back({kind, "rows." + row.id, {what}, {}, node.mark, {}});
        };
        const std::size_t before = problems.size();
        row.title = wordsOf(node, language);
        if (row.id.empty() || row.title.empty()) {
            wrong(ProblemKind::missingValue, "en");
        }
        const auto kind = kindNames.find(textAt(node, "kind"));
        if (kind == kindNames.end()) {
            wrong(ProblemKind::badChoice, textAt(node, "kind"));
        } else {
            row.kind = kind->second;
        }
        const auto target = parseDuration(textAt(node, "target"));
        const auto share = shareNamed(textAt(node, "share"));
        if (!target) {
            wrong(ProblemKind::badDuration, textAt(node, "target"));
        }
        if (!share) {
            wrong(ProblemKind::badChoice, textAt(node, "share"));
        }
        row.target = target.value_or(Millis{0});
        row.share = share.value_or(Share::unsaid);
        if (const yaml::Node *roles = node.find("roles")) {
            for (const yaml::Member &role : roles->members) {
                const auto cell = typedCell(role.value.text);
                if (!cell) {
                    wrong(ProblemKind::badRole, role.value.text);
                }
                row.roles.emplace_back(role.key, cell.value_or(Cell{}));
            }
        }
        if (problems.size() == before) {
            out.push_back(std::move(row));
        }
    }
    return out;
}

Scenario withLibraryRows(Scenario scenario, const std::vector<LibraryRow> &rows, const TradeAgencies &agencies)
{
    for (const LibraryRow &row : rows) {
        Task task;
        task.id = TaskId(freshName(scenario.tasks, row.id));
        task.title = row.title;
        task.target = row.target;
        std::size_t doers = 0;
        for (const auto &[trade, cell] : row.roles) {
            if (const auto agency = agencies.find(trade); agency != agencies.end()) {
                task.roles.emplace_back(agency->second, cell);
                doers += cell.has(R) ? 1 : 0;
            }
        }
        task.share = doers > 1 ? row.share : Share::unsaid;
        scenario.tasks.push_back(std::move(task));
    }
    return scenario;
}

} // namespace samvirke
