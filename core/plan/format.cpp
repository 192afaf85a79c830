// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/format.h"

#include "plan/yaml.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace samvirke {

namespace {

/// How many letters have to change, to guess what was meant.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

} // namespace

bool isGoodId(std::string_view id)
{
    const auto letterOrDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !id.empty() && id.size() <= 64 && letterOrDigit(id.front()) &&
           std::ranges::all_of(id, [&](char c) { return letterOrDigit(c) || c == '-' || c == '_'; });
}

std::string nearestName(std::string_view wrong, const std::vector<std::string> &names)
{
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, wrong.size() / 3) + 1;
    for (const auto &name : names) {
        const std::size_t longer = std::max(wrong.size(), name.size()) - std::min(wrong.size(), name.size());
        const std::size_t d = wrong.size() > 80 || longer >= bestDistance ? bestDistance : distance(wrong, name);
        if (d < bestDistance) {
            bestDistance = d;
            best = name;
        }
    }
    return best;
}

bool checkFormat(const yaml::Node &root, std::string_view format, std::vector<Problem> &problems)
{
    const yaml::Node *said = root.find("format");
    if (root.kind != yaml::Node::Kind::mapping || said == nullptr || said->text != format) {
        problems.push_back({ProblemKind::notAScenario,
                            {},
                            {said == nullptr ? "" : said->text, std::string(format)},
                            {},
                            said == nullptr ? root.mark : said->mark,
                            {}});
        return false;
    }
    const yaml::Node *version = root.find("version");
    int number = 0;
    if (version == nullptr) {
        problems.push_back({ProblemKind::missingKey, "version", {"version"}, {}, root.mark, {}});
        return false;
    }
    const char *end = version->text.data() + version->text.size();
    const auto [stop, error] = std::from_chars(version->text.data(), end, number);
    if (error != std::errc{} || stop != end || number < 1) {
        problems.push_back({ProblemKind::badNumber, "version", {version->text}, {}, version->mark, {}});
        return false;
    }
    if (number > scenarioVersion) {
        problems.push_back({ProblemKind::newerVersion,
                            "version",
                            {version->text, std::to_string(scenarioVersion)},
                            {},
                            version->mark,
                            {}});
        return false;
    }
    return true;
}

} // namespace samvirke
