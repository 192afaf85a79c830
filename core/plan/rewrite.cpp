// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rewrite.h"

#include "plan/visit.h"
#include "plan/yaml.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace samvirke {

namespace {

/// Bytes in the place of others.
struct Edit
{
    std::size_t at = 0, length = 0;
    std::string text;
};

std::string applied(std::string_view text, std::vector<Edit> edits)
{
    std::ranges::sort(edits, std::ranges::greater{}, &Edit::at);
    std::string out(text);
    for (const Edit &edit : edits) {
        out.replace(edit.at, edit.length, edit.text);
    }
    return out;
}

/// Where the lines of a text begin.
class Lines
{
public:
    explicit Lines(std::string_view text) : m_size(text.size())
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\n') {
                m_starts.push_back(i + 1);
            }
        }
    }
    [[nodiscard]] std::size_t start(int line) const
    {
        const auto i = static_cast<std::size_t>(line - 1);
        return i < m_starts.size() ? m_starts[i] : m_size;
    }
    [[nodiscard]] std::size_t at(Mark mark) const
    {
        return std::min(m_size, start(mark.line) + static_cast<std::size_t>(mark.column - 1));
    }

private:
    std::vector<std::size_t> m_starts{0};
    std::size_t m_size;
};

/// "key: text" as files of this program have it, with its line end.
std::string written(const std::string &key, const std::string &text)
{
    yaml::Node line = yaml::Node::ofMapping();
    line.add(key, yaml::Node::ofText(text));
    return yaml::write(line);
}

/// The key alone, in quotes where it needs them.
std::string writtenKey(const std::string &key)
{
    std::string line = written(key, "x");
    line.erase(line.rfind(": x"));
    return line;
}

/// Where the last line of what begins at @p key ends, which is line @p to at the latest: empty lines and comments
/// behind it belong to what follows.
std::size_t endOf(std::string_view text, const Lines &lines, Mark key, int to)
{
    while (to > key.line) {
        const std::string_view line = text.substr(lines.start(to), lines.start(to + 1) - lines.start(to));
        const auto first = line.find_first_not_of(" \t\r\n");
        const bool isComment =
            first < line.size() && line[first] == '#' && first < static_cast<std::size_t>(key.column);
        if (first != std::string_view::npos && !isComment) {
            break;
        }
        --to;
    }
    return lines.start(to + 1);
}

int lastLine(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n')) + (text.ends_with('\n') ? 0 : 1);
}

/// True if every member of the mapping begins a line of its own.
bool isBlock(std::string_view text, const Lines &lines, const yaml::Node &mapping)
{
    return std::ranges::all_of(mapping.members, [&](const yaml::Member &member) {
        const std::size_t start = lines.start(member.keyMark.line);
        const std::string_view before = text.substr(start, lines.at(member.keyMark) - start);
        return before.find_first_not_of(' ') == std::string_view::npos;
    });
}

/// The bytes of the key that stands at @p mark, its quotes included; nothing if something else stands there.
std::optional<Edit> keyAt(std::string_view text, const Lines &lines, const yaml::Member &member)
{
    const std::size_t at = lines.at(member.keyMark);
    for (const std::string &shape : {member.key, '"' + member.key + '"', '\'' + member.key + '\''}) {
        if (text.substr(at).starts_with(shape)) {
            return Edit{at, shape.size(), {}};
        }
    }
    return std::nullopt;
}

std::vector<std::string> stepsOf(const std::string &path)
{
    std::vector<std::string> steps;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t to = std::min(path.find('.', from), path.size());
        steps.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    return steps;
}

void renameIn(yaml::Node &node, const std::string &path, const RenamedPaths &renamed)
{
    for (yaml::Member &member : node.members) {
        const std::string at = joinPath(path, member.key);
        renameIn(member.value, at, renamed);
        if (const auto found = renamed.find(at); found != renamed.end()) {
            member.key = found->second;
        }
    }
}

/// True if all that @p node says stands at one of @p paths.
bool isGone(const yaml::Node &node, const std::string &path, const std::set<std::string> &paths)
{
    switch (node.kind) {
    case yaml::Node::Kind::mapping:
        return !node.members.empty() && std::ranges::all_of(node.members, [&](const yaml::Member &member) {
            return isGone(member.value, joinPath(path, member.key), paths);
        });
    case yaml::Node::Kind::sequence:
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (!isGone(node.items[i], joinPath(path, std::to_string(i)), paths)) {
                return false;
            }
        }
        return !node.items.empty();
    default: return paths.contains(path);
    }
}

void removeFrom(yaml::Node &node, const std::string &path, const std::set<std::string> &paths)
{
    std::erase_if(node.members,
                  [&](const yaml::Member &member) { return isGone(member.value, joinPath(path, member.key), paths); });
    for (yaml::Member &member : node.members) {
        removeFrom(member.value, joinPath(path, member.key), paths);
    }
}

std::vector<std::pair<std::string, std::string>> textsOf(const Scenario &scenario)
{
    std::vector<std::pair<std::string, std::string>> texts;
    forEachText(scenario, [&](const std::string &path, const std::string &text) { texts.emplace_back(path, text); });
    return texts;
}

RenamedPaths renamedBetween(const std::vector<std::pair<std::string, std::string>> &before,
                            const std::vector<std::pair<std::string, std::string>> &after)
{
    const bool sameTexts = std::ranges::equal(
        before, after, {}, [](const auto &one) { return one.second; }, [](const auto &one) { return one.second; });
    RenamedPaths renamed;
    for (std::size_t i = 0; sameTexts && i < before.size(); ++i) {
        if (before[i].first == after[i].first) {
            continue;
        }
        const auto from = stepsOf(before[i].first);
        const auto to = stepsOf(after[i].first);
        if (from.size() != to.size()) {
            return {};
        }
        std::string path;
        for (std::size_t k = 0; k < from.size(); ++k) {
            path = joinPath(path, from[k]);
            if (from[k] != to[k]) {
                renamed[path] = to[k];
            }
        }
    }
    return renamed;
}

std::string calledNow(const std::string &path, const RenamedPaths &renamed)
{
    std::string old, now;
    for (const std::string &step : stepsOf(path)) {
        old = joinPath(old, step);
        const auto it = renamed.find(old);
        now = joinPath(now, it == renamed.end() ? step : it->second);
    }
    return now;
}

/// What was called otherwise in an edit that changed texts, too: all of it has gone, and a text of it that stood
/// nowhere else stands at one other place, of the same kind, and nowhere else there either.
RenamedPaths renamedAmongOthers(const std::vector<std::pair<std::string, std::string>> &before,
                                const std::vector<std::pair<std::string, std::string>> &after,
                                const std::set<std::string> &there)
{
    std::map<std::string_view, std::vector<const std::string *>> from, to;
    for (const auto &[path, text] : before) {
        from[text].push_back(&path);
    }
    for (const auto &[path, text] : after) {
        to[text].push_back(&path);
    }
    const auto hasLeft = [&](const std::string &path) { // and all that was below it
        const auto next = there.lower_bound(path + '.');
        return !there.contains(path) && (next == there.end() || !next->starts_with(path + '.'));
    };
    RenamedPaths renamed;
    std::set<std::string> unclear;
    for (const auto &[text, paths] : from) {
        const auto other = to.find(text);
        if (text.empty() || paths.size() != 1 || other == to.end() || other->second.size() != 1) {
            continue;
        }
        const auto was = stepsOf(*paths.front());
        const auto is = stepsOf(*other->second.front());
        if (was.size() != is.size() || was.front() != is.front() || was.back() != is.back()) {
            continue;
        }
        std::string path;
        for (std::size_t k = 0; k < was.size(); ++k) {
            path = joinPath(path, was[k]);
            if (was[k] != is[k] && hasLeft(path) && renamed.try_emplace(path, is[k]).first->second != is[k]) {
                unclear.insert(path);
            }
        }
    }
    std::erase_if(renamed, [&](const auto &one) { return unclear.contains(one.first); });
    return renamed;
}

} // namespace

std::string withTopText(std::string_view yaml, std::string_view key, const std::string &text)
{
    std::vector<Problem> problems;
    yaml::Node root = yaml::parse(yaml, problems);
    const auto member = std::ranges::find(root.members, key, &yaml::Member::key);
    if (hasErrors(problems) || member == root.members.end()) {
        return std::string(yaml);
    }
    const Lines lines(yaml);
    if (!isBlock(yaml, lines, root)) {
        member->value = yaml::Node::ofText(text);
        return yaml::write(root);
    }
    const auto next = member + 1;
    const int to = next == root.members.end() ? lastLine(yaml) : next->keyMark.line - 1;
    const std::size_t start = lines.start(member->keyMark.line);
    return applied(yaml, {{start, endOf(yaml, lines, member->keyMark, to) - start, written(std::string(key), text)}});
}

std::string withRenamedPaths(std::string_view overlay, const RenamedPaths &renamed)
{
    std::vector<Problem> problems;
    yaml::Node root = yaml::parse(overlay, problems);
    if (hasErrors(problems)) {
        return std::string(overlay); // it is said to be wrong, and nothing in it is lost
    }
    const Lines lines(overlay);
    std::vector<Edit> edits;
    bool inPlace = true;
    const auto collect = [&](const auto &self, const yaml::Node &node, const std::string &path) -> void {
        for (const yaml::Member &member : node.members) {
            const std::string at = joinPath(path, member.key);
            if (const auto found = renamed.find(at); found != renamed.end()) {
                auto edit = keyAt(overlay, lines, member);
                inPlace = inPlace && edit.has_value();
                edits.push_back({edit ? edit->at : 0, edit ? edit->length : 0, writtenKey(found->second)});
            }
            self(self, member.value, at);
        }
    };
    collect(collect, root, {});
    if (inPlace) {
        return applied(overlay, std::move(edits));
    }
    renameIn(root, {}, renamed);
    return yaml::write(root);
}

std::string withoutTexts(std::string_view overlay, const std::set<std::string> &paths)
{
    std::vector<Problem> problems;
    yaml::Node root = yaml::parse(overlay, problems);
    if (hasErrors(problems)) {
        return std::string(overlay);
    }
    const Lines lines(overlay);
    std::vector<Edit> edits;
    bool inPlace = true;
    const auto collect = [&](const auto &self, const yaml::Node &node, const std::string &path, int last) -> void {
        for (auto member = node.members.begin(); member != node.members.end(); ++member) {
            const std::string at = joinPath(path, member->key);
            const auto next = member + 1;
            const int end = next == node.members.end() ? last : next->keyMark.line - 1;
            if (!isGone(member->value, at, paths)) {
                self(self, member->value, at, end);
                continue;
            }
            inPlace = inPlace && isBlock(overlay, lines, node);
            const std::size_t start = lines.start(member->keyMark.line);
            edits.push_back({start, endOf(overlay, lines, member->keyMark, end) - start, {}});
        }
    };
    collect(collect, root, {}, lastLine(overlay));
    if (inPlace) {
        return applied(overlay, std::move(edits));
    }
    removeFrom(root, {}, paths);
    return yaml::write(root);
}

OverlayMove overlayMove(const Scenario &before, const Scenario &after)
{
    const auto old = textsOf(before);
    const auto now = textsOf(after);
    std::set<std::string> there;
    for (const auto &[path, text] : now) {
        there.insert(path);
    }
    OverlayMove move{renamedBetween(old, now), {}};
    if (move.renamed.empty()) {
        move.renamed = renamedAmongOthers(old, now, there);
    }
    for (const auto &[path, text] : old) {
        if (!there.contains(path) && !there.contains(calledNow(path, move.renamed))) {
            move.gone.insert(path);
        }
    }
    return move;
}

std::string moved(std::string_view overlay, const OverlayMove &move)
{
    const std::string left = move.gone.empty() ? std::string(overlay) : withoutTexts(overlay, move.gone);
    return move.renamed.empty() ? left : withRenamedPaths(left, move.renamed);
}

} // namespace samvirke
