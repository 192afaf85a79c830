// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/texts.h"

#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/visit.h"
#include "plan/yaml.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace samvirke {

namespace {

/// Every {placeholder} in @p text: its name, and where it begins.
std::vector<std::pair<std::string, std::size_t>> placeholders(std::string_view text)
{
    std::vector<std::pair<std::string, std::size_t>> found;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        const std::string_view name = text.substr(open + 1, close - open - 1);
        if (isGoodId(name)) {
            found.emplace_back(name, open);
        }
    }
    return found;
}

/// The first picture that Markdown would load from elsewhere, or nothing.
std::string remoteResource(std::string_view text)
{
    for (std::size_t at = text.find("!["); at != std::string_view::npos; at = text.find("![", at + 2)) {
        const std::size_t open = text.find("](", at);
        if (open == std::string_view::npos) {
            break;
        }
        const std::string_view target = text.substr(open + 2, text.find(')', open) - open - 2);
        if (target.find("://") != std::string_view::npos || target.starts_with("//")) {
            return std::string(target);
        }
    }
    return {};
}

/// The names that texts may mention.
struct Fits
{
    std::set<std::string> names;
    std::vector<std::string> list; ///< the same, to guess from
    int guesses = mostGuesses;
};

Fits fitsOf(const Scenario &scenario)
{
    Fits fits;
    for (const Fit &fit : scenario.fits) {
        fits.names.insert(fit.id);
    }
    fits.list.assign(fits.names.begin(), fits.names.end());
    return fits;
}

/// What is wrong with the text at @p path by itself.
void checkText(const std::string &path, const std::string &text, Fits &fits, Mark mark, std::vector<Problem> &problems)
{
    if (const std::string url = remoteResource(text); !url.empty()) {
        problems.push_back({ProblemKind::remoteResource, path, {url}, {}, mark, {}});
    }
    for (const auto &[name, at] : placeholders(text)) {
        if (!fits.names.contains(name) && !path.starts_with("fits.")) {
            std::string guess = fits.guesses-- > 0 ? nearestName(name, fits.list) : std::string{};
            problems.push_back({ProblemKind::unknownPlaceholder, path, {name, std::move(guess)}, {}, mark, {}});
        }
    }
}

} // namespace

std::vector<Problem> applyOverlay(std::string_view text, Scenario &scenario)
{
    std::vector<Problem> problems;
    const yaml::Node root = yaml::parse(text, problems);
    if ((hasErrors(problems) && root.kind != yaml::Node::Kind::mapping) ||
        !checkFormat(root, overlayFormat, problems)) {
        return problems;
    }
    struct Overlaid
    {
        Mark mark;
        const yaml::Node *node;
        bool used;
    };
    std::vector<std::pair<std::string, Overlaid>> texts;
    std::unordered_map<std::string, std::size_t> index;
    const auto collect = [&](const auto &self, const yaml::Node &node, const std::string &path, Mark mark) -> void {
        if (node.kind == yaml::Node::Kind::mapping) {
            for (const yaml::Member &m : node.members) {
                self(self, m.value, joinPath(path, m.key), m.keyMark);
            }
        } else if (node.kind == yaml::Node::Kind::sequence) {
            for (std::size_t i = 0; i < node.items.size(); ++i) {
                self(self, node.items[i], joinPath(path, std::to_string(i)), node.items[i].mark);
            }
        } else if (path != "format" && path != "version" && path != "language") {
            index.insert_or_assign(path, texts.size());
            texts.push_back({path, {mark, &node, false}});
        }
    };
    collect(collect, root, {}, root.mark);

    Fits fits = fitsOf(scenario);
    forEachText(scenario, [&](const std::string &path, std::string &original) {
        const auto it = index.find(path);
        if (it == index.end()) {
            if (!original.empty()) {
                problems.push_back({ProblemKind::overlayMissingText, path, {path, original}, {}, {}, {}});
            }
            return;
        }
        Overlaid &overlaid = texts[it->second].second;
        overlaid.used = true;
        if (overlaid.node->kind == yaml::Node::Kind::text) {
            original = overlaid.node->text;
            checkText(path, original, fits, overlaid.mark, problems);
        } else {
            problems.push_back({ProblemKind::missingValue, path, {path}, {}, overlaid.mark, {}});
        }
    });
    for (const Probe &probe : scenario.probes) { // options and keys are translated one by one
        for (std::size_t i = 0; i < probe.key.size(); ++i) {
            const std::string path = "probes." + probe.id.value + ".key." + std::to_string(i);
            const auto it = index.find(path);
            if (it != index.end() && !probe.options.empty() && !contains(probe.options, probe.key[i])) {
                problems.push_back({ProblemKind::badKey, path, {probe.key[i]}, {}, texts[it->second].second.mark, {}});
            }
        }
    }
    for (const auto &[path, overlaid] : texts) {
        if (!overlaid.used) {
            problems.push_back({ProblemKind::overlayUnknownText, path, {path}, {}, overlaid.mark, {}});
        }
    }
    if (const yaml::Node *language = root.find("language");
        language != nullptr && language->kind == yaml::Node::Kind::text) {
        scenario.language = language->text;
    } else {
        problems.push_back({ProblemKind::missingKey, "language", {"language"}, {}, root.mark, {}});
    }
    return problems;
}

namespace {

using Values = std::unordered_map<std::string, std::string>;

Values valuesOf(const Scenario &scenario)
{
    Values values;
    for (const Fit &fit : scenario.fits) {
        values.insert_or_assign(fit.id, fit.value);
    }
    return values;
}

std::string filled(const std::string &text, const Values &values)
{
    std::string out;
    std::size_t copied = 0;
    for (const auto &[name, at] : placeholders(text)) {
        if (const auto it = values.find(name); it != values.end()) {
            out.append(text, copied, at - copied).append(it->second);
            copied = at + name.size() + 2;
        }
    }
    return out.append(text, copied);
}

} // namespace

bool fitsTakeTooMuch(const Scenario &scenario)
{
    const Values values = valuesOf(scenario);
    std::size_t bytes = 0;
    forEachText(scenario, [&](const std::string &path, const std::string &text) {
        for (const auto &[name, at] : placeholders(text)) {
            const auto it = values.find(name);
            bytes += it == values.end() || path.starts_with("fits.") ? 0 : it->second.size();
        }
    });
    return bytes > yaml::largestFile;
}

Scenario withFits(Scenario scenario)
{
    const Values values = valuesOf(scenario);
    forEachText(scenario, [&](const std::string &path, std::string &text) {
        if (!path.starts_with("fits.")) {
            text = filled(text, values);
        }
    });
    return scenario;
}

std::vector<Problem> checkTexts(const Scenario &scenario)
{
    std::vector<Problem> problems;
    Fits known = fitsOf(scenario);
    std::set<std::string> used;
    forEachText(scenario, [&](const std::string &path, const std::string &text) {
        checkText(path, text, known, {}, problems);
        for (const auto &[name, at] : placeholders(text)) {
            used.insert(name);
        }
    });
    for (const std::string &name : known.names) {
        if (!used.contains(name)) {
            problems.push_back({ProblemKind::unusedPlaceholder, "fits." + name, {name}, {}, {}, {}});
        }
    }
    return problems;
}

} // namespace samvirke
