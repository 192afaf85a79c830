// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/yaml.h"

#include "plan/utf8.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <memory>
#include <optional>
#include <sstream>
#include <unordered_set>

namespace samvirke::yaml {

namespace {

/// Bytes that no YAML document holds: the controls but for tab and line ends.
constexpr std::string_view unprintable{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x10\x11\x12\x13"
                                       "\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f",
                                       30};

Mark markOf(const YAML::Mark &mark)
{
    return {mark.line + 1, mark.column + 1};
}

Mark placeOf(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    const auto lineStart = before.rfind('\n');
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1,
            static_cast<int>(at - (lineStart == std::string_view::npos ? 0 : lineStart + 1)) + 1};
}

/// Builds the tree from the parser's events; the parser's own tree hides duplicate keys and misplaces aliases.
class Builder : public YAML::EventHandler
{
public:
    Builder(std::string_view text, std::vector<Problem> &problems) : m_text(text), m_problems(problems)
    {
        m_open.push_back({&m_root, {}, {}, false, {}});
    }

    Node take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuse(anchor != 0, ProblemKind::anchor, mark);
        Node node;
        node.mark = m_open.back().node->kind == Node::Kind::sequence ? dashBefore(mark) : markOf(mark);
        put(std::move(node));
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        // the parser marks an alias at its anchor; the key before it, or the container, is the nearest true place
        const Open &open = m_open.back();
        const bool atValue = open.node->kind == Node::Kind::mapping && open.keyRead;
        problem(ProblemKind::alias, atValue ? open.keyMark : open.node->mark.line > 0 ? open.node->mark : markOf(mark));
        Node node;
        node.mark = markOf(mark);
        put(std::move(node));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuse(anchor != 0, ProblemKind::anchor, mark);
        refuse(tag != "?" && tag != "!" && !tag.empty(), ProblemKind::typeTag, mark);
        Open &open = m_open.back();
        if (open.node->kind == Node::Kind::mapping && !open.keyRead) {
            open.key = value;
            open.keyMark = markOf(mark);
            open.keyRead = true;
            refuse(value == "<<" && tag == "?", ProblemKind::mergeKey, mark);
            return;
        }
        Node node = Node::ofText(value);
        node.mark = markOf(mark);
        put(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        enter(Node::ofSequence(), mark, tag, anchor);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        enter(Node::ofMapping(), mark, tag, anchor);
    }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    struct Open
    {
        Node *node;
        std::string key;
        Mark keyMark;
        bool keyRead;
        std::unordered_set<std::string> keys; ///< of a mapping, so far
    };

    void problem(ProblemKind kind, Mark mark, std::vector<std::string> args = {})
    {
        m_problems.push_back({kind, {}, std::move(args), {}, mark, {}});
    }
    void refuse(bool wrong, ProblemKind kind, const YAML::Mark &mark)
    {
        if (wrong) {
            problem(kind, markOf(mark));
        }
    }

    void enter(Node node, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        refuse(anchor != 0, ProblemKind::anchor, mark);
        refuse(tag != "?" && tag != "!" && !tag.empty(), ProblemKind::typeTag, mark);
        node.mark = markOf(mark);
        Open &open = m_open.back();
        if (open.node->kind == Node::Kind::mapping && !open.keyRead) {
            problem(ProblemKind::wrongShape, markOf(mark), {"text"}); // a mapping or sequence as a key
            m_discarded.push_back(std::make_unique<Node>(std::move(node)));
            open.key = "?";
            open.keyMark = m_discarded.back()->mark;
            open.keyRead = true;
            m_open.push_back({m_discarded.back().get(), {}, {}, false, {}});
            return;
        }
        m_open.push_back({put(std::move(node)), {}, {}, false, {}});
    }

    /// The parser marks an item that is not there at what comes next; the dash before it is the true place.
    [[nodiscard]] Mark dashBefore(const YAML::Mark &next) const
    {
        Mark mark = markOf(next);
        auto end = std::min(m_text.size(), static_cast<std::size_t>(std::max(0, next.pos)));
        for (; mark.line > 0; --mark.line) {
            const std::size_t newline = end == 0 ? std::string_view::npos : m_text.rfind('\n', end - 1);
            const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
            const std::string_view line = m_text.substr(start, end - start);
            const std::size_t last = line.substr(0, line.find('#')).find_last_not_of(" \t\r");
            if (last != std::string_view::npos) {
                return line[last] == '-' ? Mark{mark.line, static_cast<int>(last) + 1} : markOf(next);
            }
            end = newline == std::string_view::npos ? 0 : newline;
        }
        return markOf(next);
    }

    Node *put(Node node)
    {
        Open &open = m_open.back();
        switch (open.node->kind) {
        case Node::Kind::sequence: open.node->items.push_back(std::move(node)); return &open.node->items.back();
        case Node::Kind::mapping: {
            if (!open.keyRead) { // an empty key
                open.key.clear();
                open.keyMark = node.mark;
                open.keyRead = true;
                return open.node;
            }
            open.keyRead = false;
            if (!open.keys.insert(open.key).second) {
                problem(ProblemKind::duplicateKey, open.keyMark, {open.key});
            }
            open.node->members.push_back({open.key, open.keyMark, std::move(node)});
            return &open.node->members.back().value;
        }
        default: m_root = std::move(node); return &m_root;
        }
    }

    std::string_view m_text;
    std::vector<Problem> &m_problems;
    Node m_root;
    std::vector<Open> m_open;
    std::vector<std::unique_ptr<Node>> m_discarded;
};

} // namespace

const Node *Node::find(std::string_view key) const
{
    const auto it = std::ranges::find(members, key, &Member::key);
    return it == members.end() ? nullptr : &it->value;
}

Node &Node::add(std::string key, Node value)
{
    members.push_back({std::move(key), {}, std::move(value)});
    return members.back().value;
}

bool Node::operator==(const Node &other) const
{
    return kind == other.kind && text == other.text && items == other.items && members == other.members;
}

Node Node::ofText(std::string text, Style style)
{
    Node node;
    node.kind = Kind::text;
    node.style = style;
    node.text = std::move(text);
    return node;
}

Node Node::ofSequence(Style style)
{
    Node node;
    node.kind = Kind::sequence;
    node.style = style;
    return node;
}

Node Node::ofMapping(Style style)
{
    Node node;
    node.kind = Kind::mapping;
    node.style = style;
    return node;
}

Node parse(std::string_view utf8, std::vector<Problem> &problems)
{
    const auto refuse = [&](ProblemKind kind, Mark mark, std::vector<std::string> args) {
        problems.push_back({kind, {}, std::move(args), {}, mark, {}});
        return Node{};
    };
    if (utf8.size() > largestFile) {
        return refuse(ProblemKind::tooLarge, {}, {std::to_string(largestFile >> 20U)});
    }
    if (const auto bad = firstInvalidUtf8(utf8)) {
        return refuse(ProblemKind::notUtf8, placeOf(utf8, *bad), {});
    }
    if (const std::size_t at = utf8.find_first_of(unprintable); at != std::string_view::npos) {
        return refuse(ProblemKind::badSyntax, placeOf(utf8, at), {"control character"}); // the parser stops at some
    }
    Builder builder(utf8, problems);
    try {
        std::istringstream in{std::string(utf8)};
        YAML::Parser parser(in);
        if (parser.HandleNextDocument(builder)) {
            std::vector<Problem> ignored;
            Builder second(utf8, ignored);
            if (parser.HandleNextDocument(second)) {
                refuse(ProblemKind::severalDocuments, {}, {});
            }
        }
    } catch (const YAML::Exception &e) {
        refuse(ProblemKind::badSyntax, e.mark.is_null() ? Mark{} : markOf(e.mark), {e.msg});
    }
    return builder.take();
}

bool hasComments(std::string_view utf8)
{
    constexpr int mostTries = 50; // what could be one is read again without it
    std::vector<Problem> ignored;
    std::optional<Node> whole;
    int tries = 0;
    for (std::size_t at = utf8.find('#'); at != std::string_view::npos && tries < mostTries; at = utf8.find('#', at)) {
        const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
        if (at == 0 || utf8[at - 1] == ' ' || utf8[at - 1] == '\n' || utf8[at - 1] == '\t') {
            if (!whole) {
                whole = parse(utf8, ignored);
            }
            std::string without(utf8);
            without.erase(at, end - at);
            ++tries;
            if (parse(without, ignored) == *whole) {
                return true;
            }
        }
        at = end;
    }
    return false;
}

// ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

namespace {

constexpr std::size_t foldAt = 110; ///< columns

bool looksLikeSomethingElse(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::array words{"yes", "no", "on", "off", "true", "false", "null", "~", "y", "n"};
    if (std::ranges::find(words, lower) != words.end()) {
        return true;
    }
    // numbers, dates, times of day: digits and what stands between them, with a digit first or after a sign or point
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t first = lower.find_first_not_of("+-.");
    if (first != std::string::npos && isDigit(lower[first]) &&
        lower.find_first_not_of("0123456789abcdefox_.:+-/t z") == std::string::npos) {
        const bool hex = lower.starts_with("0x") || lower.starts_with("0o");
        return hex || lower.find_first_of("abcdf") == std::string::npos;
    }
    return lower == ".inf" || lower == "-.inf" || lower == "+.inf" || lower == ".nan";
}

bool canStandPlain(std::string_view text, bool inFlow)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') {
        return false;
    }
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`=<").find(text.front()) != std::string_view::npos) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7f || (c == ':' && text.substr(i, 2) == ": ") ||
            (c == '#' && i > 0 && text[i - 1] == ' ')) {
            return false;
        }
        if (inFlow && std::string_view(",[]{}?:").find(text[i]) != std::string_view::npos) {
            return false;
        }
    }
    // characters that YAML forbids unescaped: C1 controls, line and paragraph separators, the byte order mark
    return !hasYamlControl(text);
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default: {
            const bool continues = (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; // the character was seen before
            const auto length = continues ? 0 : yamlControlLength(text, i);
            if (length > 0) {
                std::array<char, 8> hex{};
                std::snprintf(hex.data(), hex.size(), "\\u%04X", codePointAt(text, i));
                out += hex.data();
                i += length - 1;
            } else {
                out += c;
            }
        }
        }
    }
    return out + "\"";
}

std::string scalar(const Node &node, bool inFlow)
{
    const bool plain =
        canStandPlain(node.text, inFlow) && (node.style == Node::Style::bare || !looksLikeSomethingElse(node.text));
    return plain ? node.text : quoted(node.text);
}

bool canBeBlock(std::string_view text)
{
    return text.find('\n') != std::string_view::npos && text.find('\r') == std::string_view::npos &&
           text.find('\t') == std::string_view::npos && text.front() != ' ' && text.front() != '\n' &&
           !hasYamlControl(text, '\n') && text.find_first_not_of(" \n") != std::string_view::npos &&
           !text.ends_with(" ") && text.find(" \n") == std::string_view::npos;
}

bool canBeFolded(std::string_view text)
{
    return text.find_first_of("\n\r\t") == std::string_view::npos && text.front() != ' ' && text.back() != ' ' &&
           text.find("  ") == std::string_view::npos && text.front() != '#' && !hasYamlControl(text);
}

class Writer
{
public:
    std::string take() { return std::move(m_out); }

    void document(const Node &node)
    {
        if (node.kind == Node::Kind::mapping && !node.members.empty()) {
            block(node, 0);
        } else {
            m_out += flow(node) + "\n";
        }
    }

private:
    static std::string flow(const Node &node)
    {
        std::string out;
        switch (node.kind) {
        case Node::Kind::null: return "null";
        case Node::Kind::text: return scalar(node, true);
        case Node::Kind::sequence:
            for (const Node &item : node.items) {
                out += (out.empty() ? "" : ", ") + flow(item);
            }
            return "[" + out + "]";
        case Node::Kind::mapping:
            for (const Member &m : node.members) {
                const std::string key = scalar(Node::ofText(m.key), true);
                out += (out.empty() ? "" : ", ") + (isLong(key) ? "? " + key + " : " : key + ": ") + flow(m.value);
            }
            return "{" + out + "}";
        }
        return out;
    }

    /// YAML takes no more than 1,024 characters for a key unless "?" says that it is one.
    static bool isLong(const std::string &key)
    {
        constexpr std::size_t longest = 1'000;
        return key.size() > longest;
    }

    void indent(int depth) { m_out.append(static_cast<std::size_t>(depth) * 2, ' '); }

    /// A mapping's members or a sequence's items, each on lines of its own at @p depth.
    void block(const Node &node, int depth, bool firstLineStarted = false)
    {
        for (const Member &m : node.members) {
            if (!firstLineStarted) {
                indent(depth);
            }
            firstLineStarted = false;
            const std::string key = scalar(Node::ofText(m.key), false);
            if (isLong(key)) {
                m_out += "? " + key + "\n";
                indent(depth);
                m_out += ":";
            } else {
                m_out += key + ":";
            }
            value(m.value, depth);
        }
        for (const Node &item : node.items) {
            indent(depth);
            m_out += "-";
            if (item.kind == Node::Kind::mapping && item.style != Node::Style::flow && !item.members.empty()) {
                m_out += " ";
                block(item, depth + 1, true);
            } else {
                value(item, depth);
            }
        }
    }

    /// What follows "key:" or "-".
    void value(const Node &node, int depth)
    {
        switch (node.kind) {
        case Node::Kind::null: m_out += "\n"; return;
        case Node::Kind::text: text(node, depth); return;
        case Node::Kind::sequence:
        case Node::Kind::mapping:
            if (node.style == Node::Style::flow || (node.items.empty() && node.members.empty())) {
                m_out += " " + flow(node) + "\n";
            } else {
                m_out += "\n";
                block(node, depth + 1);
            }
            return;
        }
    }

    void text(const Node &node, int depth)
    {
        const std::string &text = node.text;
        if (!text.empty() && canBeBlock(text)) {
            const auto last = text.find_last_not_of('\n') + 1;
            const std::size_t newlines = text.size() - last;
            m_out += newlines == 0 ? " |-\n" : newlines == 1 ? " |\n" : " |+\n";
            std::size_t start = 0;
            const std::size_t end = newlines == 0 ? text.size() : text.size() - 1;
            while (start <= end) {
                const std::size_t stop = std::min(text.find('\n', start), end);
                if (stop > start) {
                    indent(depth + 1);
                    m_out.append(text, start, stop - start);
                }
                m_out += "\n";
                start = stop + 1;
            }
            return;
        }
        const auto room = static_cast<std::size_t>(std::max(40, static_cast<int>(foldAt) - 2 * (depth + 1)));
        if (text.size() > room && canBeFolded(text)) {
            m_out += " >-\n";
            for (std::size_t start = 0; start < text.size();) {
                std::size_t stop = text.size();
                if (stop - start > room) {
                    stop = text.rfind(' ', start + room);
                    if (stop == std::string::npos || stop <= start) {
                        stop = std::min(text.find(' ', start), text.size());
                    }
                }
                indent(depth + 1);
                m_out.append(text, start, stop - start);
                m_out += "\n";
                start = stop + 1;
            }
            return;
        }
        m_out += " " + scalar(node, false) + "\n";
    }

    std::string m_out;
};

} // namespace

std::string write(const Node &document)
{
    Writer writer;
    writer.document(document);
    return writer.take();
}

} // namespace samvirke::yaml
