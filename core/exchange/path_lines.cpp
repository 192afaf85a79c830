// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/path_lines.h"

#include "exchange/folding.h"
#include "plan/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace samvirke::exchange {

namespace {

using yaml::Node;

constexpr std::size_t longestCell = 30'000; ///< bytes; spreadsheet programs hold 32 767 characters
constexpr std::size_t longestPiece = 4'000; ///< of a text that may grow six times as long when it is quoted
constexpr std::size_t deepestPath = 24;
constexpr std::string_view signs = ".[]\"#\n\t";

/// Characters that turn the text around them, and those that are none: writers of documents replace them.
bool isSwallowed(unsigned code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || (code & 0xfffeU) == 0xfffeU;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// "_x0041_", which spreadsheet programs take for the letter of that number.
bool looksEscaped(std::string_view text)
{
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

bool needsEscape(std::string_view text, std::size_t at)
{
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == '\n' || isContinuation(text[at])) {
        return false;
    }
    return c < 0x20 || looksEscaped(text.substr(at)) || yamlControlLength(text, at) > 0 ||
           isSwallowed(codePointAt(text, at));
}

/// As in JSON and YAML.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' || text[i] == '\\') {
            out += '\\';
            out += text[i];
        } else if (text[i] == '\n') {
            out += "\\n";
        } else if (text[i] == '\t') {
            out += "\\t";
        } else if (!needsEscape(text, i)) {
            out += text[i];
        } else {
            const unsigned code = codePointAt(text, i);
            std::array<char, 12> hex{};
            std::snprintf(hex.data(), hex.size(), code > 0xffff ? "\\U%08X" : "\\u%04X", code);
            out += hex.data();
            while (i + 1 < text.size() && isContinuation(text[i + 1])) {
                ++i;
            }
        }
    }
    return out + "\"";
}

bool standsAsItIs(std::string_view text)
{
    return fitsInCell(text) && std::string_view("\"[{").find(text.front()) == std::string_view::npos;
}

/// @p text in pieces of which each fits in a cell.
std::vector<std::string> pieces(std::string_view text)
{
    if (standsAsItIs(text)) {
        return {std::string(text)};
    }
    std::vector<std::string> out;
    do {
        std::size_t end = std::min(longestPiece, text.size());
        while (end < text.size() && isContinuation(text[end])) {
            --end;
        }
        out.push_back(quoted(text.substr(0, end)));
        text.remove_prefix(end);
    } while (!text.empty());
    return out;
}

/// Names of the elements of @p list: their ids where each has one of its own.
std::vector<std::string> elementNames(const Node &list)
{
    std::vector<std::string> names;
    std::set<std::string> seen;
    for (const Node &item : list.items) {
        const Node *id = item.find("id");
        const bool named = id != nullptr && id->kind == Node::Kind::text && namesElement(id->text);
        names.push_back(named && seen.insert(id->text).second ? id->text : std::string{});
    }
    if (std::ranges::any_of(names, &std::string::empty)) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            names[i] = "#" + std::to_string(i + 1);
        }
    }
    return names;
}

class Flattener
{
public:
    void put(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::null: return;
        case Node::Kind::text:
            for (std::string &piece : pieces(node.text)) {
                line(std::move(piece));
            }
            return;
        case Node::Kind::sequence: putList(node); return;
        case Node::Kind::mapping: putMembers(node, false); return;
        }
    }
    [[nodiscard]] std::vector<Line> take() { return std::move(m_lines); }

private:
    void line(std::string value) { m_lines.push_back({pathText(m_path), std::move(value)}); }

    void putList(const Node &list)
    {
        if (list.items.empty()) {
            line("[]");
        }
        const std::vector<std::string> names = elementNames(list);
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_path.push_back({true, names[i]});
            if (names[i].starts_with('#')) {
                put(list.items[i]);
            } else {
                putMembers(list.items[i], true);
            }
            m_path.pop_back();
        }
    }

    void putMembers(const Node &node, bool named)
    {
        const std::size_t before = m_lines.size();
        for (const yaml::Member &member : node.members) {
            if (!named || member.key != "id") {
                m_path.push_back({false, member.key});
                put(member.value);
                m_path.pop_back();
            }
        }
        if (m_lines.size() == before) {
            line("{}");
        }
    }

    Path m_path;
    std::vector<Line> m_lines;
};

/// The text between quotation marks that @p text begins with, which is cut off.
std::optional<std::string> takeQuoted(std::string_view &text)
{
    std::string out;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            std::vector<Problem> problems;
            const Node node = yaml::parse(text.substr(0, i + 1), problems);
            text.remove_prefix(i + 1);
            return problems.empty() && node.kind == Node::Kind::text ? std::optional(node.text) : std::nullopt;
        }
        i += text[i] == '\\' ? 1 : 0;
    }
    return std::nullopt;
}

std::optional<std::string> takeName(std::string_view &text, std::string_view until)
{
    if (text.starts_with('"')) {
        return takeQuoted(text);
    }
    const std::size_t end = std::min(text.find_first_of(until), text.size());
    std::string name(text.substr(0, end));
    text.remove_prefix(end);
    return name.empty() ? std::nullopt : std::optional(std::move(name));
}

} // namespace

std::string pathText(const Path &path)
{
    std::string out;
    for (const Step &step : path) {
        const bool isNumber = step.isElement && step.name.starts_with('#');
        const bool plain = isNumber || (fitsInCell(step.name) && onOneLine(step.name) == step.name &&
                                        step.name.find_first_of(signs) == std::string::npos);
        const std::string name = plain ? step.name : quoted(step.name);
        out += step.isElement ? "[" + name + "]" : (out.empty() ? "" : ".") + name;
    }
    return out;
}

std::optional<Path> readPath(std::string_view text)
{
    Path path;
    text = trimmed(text);
    while (!text.empty()) {
        const bool isElement = text.front() == '[';
        if (isElement || text.front() == '.') {
            text.remove_prefix(1);
        } else if (!path.empty()) {
            return std::nullopt;
        }
        auto name = takeName(text, isElement ? "]" : ".[");
        if (!name || path.size() >= deepestPath) {
            return std::nullopt;
        }
        if (isElement) {
            if (!text.starts_with(']')) {
                return std::nullopt;
            }
            text.remove_prefix(1);
        }
        path.push_back({isElement, std::move(*name)});
    }
    return path.empty() ? std::nullopt : std::optional(std::move(path));
}

bool fitsInCell(std::string_view text)
{
    if (text.size() > longestCell || trimmed(text).empty() || firstInvalidUtf8(text)) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (needsEscape(text, i)) {
            return false;
        }
    }
    return true;
}

bool namesElement(std::string_view id)
{
    return fitsInCell(id) && !id.starts_with('#') && onOneLine(id) == id;
}

std::vector<Line> linesOf(const Node &root)
{
    Flattener flattener;
    flattener.put(root);
    return flattener.take();
}

std::string textOfValue(std::string_view value)
{
    std::string_view rest = value;
    auto said = value.starts_with('"') ? takeQuoted(rest) : std::nullopt;
    return said && rest.empty() ? std::move(*said) : std::string(value);
}

Node *Tree::at(const Path &path)
{
    Node *node = &m_root;
    std::string here;
    Path walked;
    for (const Step &step : path) {
        walked.push_back(step);
        const std::string next = pathText(walked);
        node = child(*node, step, here, next);
        if (node == nullptr) {
            return nullptr;
        }
        here = next;
    }
    return node;
}

Node *Tree::child(Node &parent, const Step &step, const std::string &parentPath, const std::string &path)
{
    if (parent.kind == Node::Kind::null) {
        parent = step.isElement ? Node::ofSequence() : Node::ofMapping();
    }
    if (parent.kind != (step.isElement ? Node::Kind::sequence : Node::Kind::mapping)) {
        return nullptr;
    }
    if (const auto known = m_index.find(path); known != m_index.end()) {
        return step.isElement ? &parent.items[known->second] : &parent.members[known->second].value;
    }
    if (!step.isElement) {
        m_index[path] = parent.members.size();
        return &parent.add(step.name, Node{});
    }
    std::size_t at = parent.items.size();
    const bool isNumber = step.name.starts_with('#');
    if (isNumber) {
        std::size_t number = 0;
        const char *end = step.name.data() + step.name.size();
        const auto read = std::from_chars(step.name.data() + 1, end, number);
        if (read.ec != std::errc{} || read.ptr != end || number == 0) {
            return nullptr;
        }
        at = std::min(at, number - 1);
    }
    if (at == parent.items.size()) {
        if (m_closed.contains(parentPath)) {
            return nullptr;
        }
        parent.items.push_back(isNumber ? Node{} : Node::ofMapping());
        if (!isNumber) {
            parent.items.back().add("id", Node::ofText(step.name));
            m_index[path + ".id"] = 0;
        }
    }
    m_index[path] = at;
    return &parent.items[at];
}

bool Tree::isSettled(const Path &path) const
{
    Path walked;
    return std::ranges::any_of(path, [&](const Step &step) {
        walked.push_back(step);
        return m_settled.contains(pathText(walked));
    });
}

bool Tree::add(std::string_view pathGiven, std::string_view value)
{
    const auto path = readPath(pathGiven);
    if (!path) {
        return false;
    }
    if (isSettled(*path)) {
        return true;
    }
    Node *node = at(*path);
    if (node == nullptr) {
        return false;
    }
    const bool isEmptyList = value == "[]";
    if (isEmptyList || value == "{}") {
        if (node->kind == Node::Kind::null) {
            *node = isEmptyList ? Node::ofSequence() : Node::ofMapping();
        }
        return node->kind == (isEmptyList ? Node::Kind::sequence : Node::Kind::mapping);
    }
    std::string text = textOfValue(value);
    if (node->kind == Node::Kind::text && m_begun.contains(pathText(*path))) {
        node->text += text;
        return true;
    }
    if (node->kind != Node::Kind::null && node->kind != Node::Kind::text) {
        return false;
    }
    *node = Node::ofText(std::move(text));
    m_begun.insert(pathText(*path));
    return true;
}

} // namespace samvirke::exchange
