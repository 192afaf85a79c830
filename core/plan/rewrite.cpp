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

/// @returns whether nothing is left in @p node
bool removeFrom(yaml::Node &node, const std::vector<std::string> &steps, std::size_t depth)
{
    const auto member = std::ranges::find(node.members, steps[depth], &yaml::Member::key);
    if (member == node.members.end()) {
        return false;
    }
    if (depth + 1 == steps.size() || removeFrom(member->value, steps, depth + 1)) {
        node.members.erase(member);
    }
    return node.members.empty();
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

RenamedPaths renamedPaths(const Scenario &before, const Scenario &after)
{
    std::vector<std::string> old, now;
    forEachText(before, [&](const std::string &path, const std::string &) { old.push_back(path); });
    forEachText(after, [&](const std::string &path, const std::string &) { now.push_back(path); });
    RenamedPaths renamed;
    for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i) {
        if (old[i] == now[i]) {
            continue;
        }
        const auto from = stepsOf(old[i]);
        const auto to = stepsOf(now[i]);
        std::string path;
        for (std::size_t k = 0; k < std::min(from.size(), to.size()); ++k) {
            path = joinPath(path, from[k]);
            if (from[k] != to[k]) {
                renamed[path] = to[k];
            }
        }
    }
    return renamed;
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

std::string withoutText(std::string_view overlay, std::string_view path)
{
    std::vector<Problem> problems;
    yaml::Node root = yaml::parse(overlay, problems);
    if (hasErrors(problems)) {
        return std::string(overlay);
    }
    const std::vector<std::string> steps = stepsOf(std::string(path));
    const Lines lines(overlay);
    // the outermost thing that holds nothing but that text
    const yaml::Node *node = &root;
    const yaml::Node *around = nullptr;
    std::size_t gone = 0;
    int end = lastLine(overlay);
    int endOfGone = end;
    for (std::size_t depth = 0; depth < steps.size(); ++depth) {
        const auto member = std::ranges::find(node->members, steps[depth], &yaml::Member::key);
        if (member == node->members.end()) {
            return std::string(overlay);
        }
        if (member + 1 != node->members.end()) {
            end = (member + 1)->keyMark.line - 1;
        }
        if (around == nullptr || node->members.size() > 1) {
            around = node;
            gone = static_cast<std::size_t>(member - node->members.begin());
            endOfGone = end;
        }
        node = &member->value;
    }
    if (!isBlock(overlay, lines, *around)) {
        static_cast<void>(removeFrom(root, steps, 0));
        return yaml::write(root);
    }
    const Mark key = around->members[gone].keyMark;
    const std::size_t start = lines.start(key.line);
    return applied(overlay, {{start, endOf(overlay, lines, key, endOfGone) - start, {}}});
}

} // namespace samvirke
