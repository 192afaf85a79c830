// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html.h"

#include "exchange/folding.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace samvirke::exchange {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t deepestList = 8;
constexpr std::size_t longestEntity = 10;
constexpr std::size_t longestLink = 2048;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

void appendCodePoint(std::string &out, char32_t code)
{
    const bool control = code < 0x20 && code != '\n' && code != '\t';
    const bool none = control || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
    const char32_t sound = none ? U'\ufffd' : code;
    out += QString::fromUcs4(&sound, 1).toStdString();
}

/// What "&amp;" at the beginning of @p text stands for; returns its length, or 0 where it is none that is known.
std::size_t readEntity(std::string_view text, std::string &out)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 24> named{
        {{"amp", "&"},    {"lt", "<"},    {"gt", ">"},     {"quot", "\""},  {"apos", "'"},  {"nbsp", " "},
         {"ndash", "–"},  {"mdash", "—"}, {"hellip", "…"}, {"lsquo", "‘"},  {"rsquo", "’"}, {"ldquo", "“"},
         {"rdquo", "”"},  {"bull", "•"},  {"euro", "€"},   {"copy", "©"},   {"deg", "°"},   {"aelig", "æ"},
         {"oslash", "ø"}, {"aring", "å"}, {"AElig", "Æ"},  {"Oslash", "Ø"}, {"Aring", "Å"}, {"eacute", "é"}}};
    const std::size_t end = text.substr(0, longestEntity).find(';');
    if (end == std::string_view::npos || end < 2) {
        return 0;
    }
    const std::string_view name = text.substr(1, end - 1);
    if (name.front() == '#') {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(hex ? 2 : 1);
        unsigned code = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) {
            return 0;
        }
        appendCodePoint(out, code == 0xa0 ? ' ' : code);
        return end + 1;
    }
    const auto it = std::ranges::find(named, name, [](const auto &pair) { return pair.first; });
    if (it == named.end()) {
        return 0;
    }
    out += it->second;
    return end + 1;
}

/// The value of an attribute, as it stands between the quotation marks.
std::string attribute(std::string_view tag, std::string_view name)
{
    const std::string low = lowered(tag);
    for (std::size_t at = low.find(name); at != std::string::npos; at = low.find(name, at + 1)) {
        std::size_t i = at + name.size();
        if (at == 0 || !isSpace(low[at - 1]) || i + 1 >= low.size() || low[i] != '=') {
            continue;
        }
        const char quote = tag[++i];
        if (quote == '"' || quote == '\'') {
            const std::size_t end = std::min(tag.find(quote, i + 1), tag.size());
            return std::string(tag.substr(i + 1, end - i - 1));
        }
        const std::size_t end = std::min(tag.find_first_of(" \t\r\n>", i), tag.size());
        return std::string(tag.substr(i, end - i));
    }
    return {};
}

std::string withoutEntities(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = text[i] == '&' ? readEntity(text.substr(i), out) : 0;
        if (length == 0) {
            out += text[i];
        }
        i += std::max<std::size_t>(length, 1);
    }
    return out;
}

/// True where @p text begins with what Markdown takes for the beginning of a block: "# ", "- ", "1. ".
bool beginsBlock(std::string_view text)
{
    const std::size_t signs = std::min(text.find_first_not_of('#'), text.size());
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto spaceAt = [&](std::size_t at) { return at == text.size() || isSpace(text[at]); };
    return text.starts_with('>') || (signs >= 1 && signs <= 6 && spaceAt(signs)) ||
           (!text.empty() && (text.front() == '-' || text.front() == '+') && spaceAt(1)) ||
           (digits >= 1 && digits <= 9 && digits < text.size() && text[digits] == '.' && spaceAt(digits + 1));
}

/// Writes Markdown while tags and pieces of text come by.
class MarkdownWriter
{
public:
    void text(std::string_view piece)
    {
        for (std::size_t i = 0; i < piece.size(); ++i) {
            const char c = piece[i];
            if (isSpace(c)) {
                m_space = c == '\n' || m_space == '\n' ? '\n' : ' ';
                continue;
            }
            begin();
            const std::string_view rest = piece.substr(i);
            if (c == '\\' || c == '*' || c == '`' || (c == '_' && !m_inWord) || rest.starts_with("](")) {
                m_out += '\\';
            } else if (m_lineStart && beginsBlock(rest)) {
                const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
                m_out.append(rest.substr(0, digits)).append("\\");
                i += digits;
            }
            m_out += piece[i];
            m_lineStart = false;
            m_inWord = c != '_' && (static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') ||
                                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        }
    }

    void lineBreak() { m_breaks = m_out.empty() || m_block > 0 ? m_breaks : std::min(m_breaks + 1, 2); }

    void block() { m_block = m_out.empty() ? 0 : std::max(m_block, m_lists.empty() ? 2 : 1); }

    void openList(bool numbered)
    {
        block();
        if (m_lists.size() < deepestList) {
            m_lists.push_back(numbered ? 1 : 0);
        }
    }

    void closeList()
    {
        if (!m_lists.empty()) {
            m_lists.pop_back();
        }
        block();
    }

    void listItem()
    {
        m_block = m_out.empty() ? 0 : std::max(m_block, 1);
        const std::size_t depth = m_lists.empty() ? 0 : m_lists.size() - 1;
        m_prefix = std::string(depth * 3, ' ');
        m_prefix += m_lists.empty() || m_lists.back() == 0 ? "- " : std::to_string(m_lists.back()++) + ". ";
    }

    void heading(std::size_t level)
    {
        block();
        m_prefix = std::string(level, '#') + " ";
    }

    /// "**" before words.
    void opens(std::string_view sign) { m_signs += sign; }

    /// The same behind them; where there are none it is taken back.
    void closes(std::string_view sign, std::string_view behind = {})
    {
        if (m_signs.ends_with(sign)) {
            m_signs.resize(m_signs.size() - sign.size());
        } else {
            m_out.append(behind.empty() ? sign : behind);
        }
    }

    std::string take() { return std::move(m_out); }

private:
    /// Writes what is due before the next word.
    void begin()
    {
        const bool breaks = m_block > 0 || m_breaks > 0;
        if (m_block > 0 || m_breaks > 1) {
            m_out += m_block == 1 ? "\n" : "\n\n";
        } else if (m_breaks == 1) {
            m_out += "  \n";
        } else if (m_space != 0 && !m_out.empty()) {
            m_out += m_space;
            m_lineStart = m_space == '\n';
        }
        m_lineStart = m_lineStart || (breaks && m_prefix.empty());
        m_inWord = m_inWord && !breaks && m_space == 0;
        m_out += m_prefix;
        m_out += m_signs;
        m_prefix.clear();
        m_signs.clear();
        m_space = 0;
        m_block = 0;
        m_breaks = 0;
    }

    std::string m_out;
    std::string m_prefix;     ///< of the list item or heading that begins
    std::string m_signs;      ///< that open before the next word
    std::vector<int> m_lists; ///< of each open list the next number, or 0
    int m_block = 0;          ///< line ends that are due because a block ended
    int m_breaks = 0;         ///< the same because somebody broke the line
    char m_space = 0;         ///< that is due
    bool m_lineStart = true;
    bool m_inWord = false;
};

/// What is between tags, and the tags.
class HtmlReader
{
public:
    explicit HtmlReader(std::string_view html) : m_rest(html) {}

    std::string read()
    {
        while (!m_rest.empty()) {
            const std::size_t open = std::min(m_rest.find('<'), m_rest.size());
            if (open > 0) {
                m_out.text(withoutEntities(m_rest.substr(0, open)));
                m_rest.remove_prefix(open);
                continue;
            }
            if (m_rest.starts_with("<!--")) {
                skipTo("-->", 3);
                continue;
            }
            const std::size_t end = m_rest.substr(0, longestTag).find('>');
            const char next = m_rest.size() > 1 ? m_rest[1] : ' ';
            const bool isTag = next == '/' || next == '!' || next == '?' || (next >= 'a' && next <= 'z') ||
                               (next >= 'A' && next <= 'Z');
            if (!isTag || end == std::string_view::npos) {
                m_out.text("<");
                m_rest.remove_prefix(1);
                continue;
            }
            const std::string_view tag = m_rest.substr(1, end - 1);
            m_rest.remove_prefix(end + 1);
            take(tag);
        }
        return m_out.take();
    }

private:
    static constexpr std::size_t longestTag = 4096;

    void skipTo(std::string_view end, std::size_t length)
    {
        const std::size_t at = m_rest.find(end);
        m_rest.remove_prefix(at == std::string_view::npos ? m_rest.size() : at + length);
    }

    void take(std::string_view tag)
    {
        const bool closes = tag.starts_with('/');
        const std::string name =
            lowered(tag.substr(closes ? 1 : 0, tag.find_first_of(" \t\r\n/", 1) - (closes ? 1 : 0)));
        const auto isOneOf = [&](std::initializer_list<std::string_view> names) {
            return std::ranges::find(names, name) != names.end();
        };
        if (isOneOf({"script", "style"})) {
            if (!closes) {
                skipTo("</" + name, 0);
            }
        } else if (name == "br") {
            m_out.lineBreak();
        } else if (isOneOf({"p", "div", "table", "tr", "blockquote", "section", "article", "figure", "hr", "pre"})) {
            m_out.block();
        } else if (isOneOf({"td", "th"})) {
            m_out.text(" ");
        } else if (isOneOf({"ul", "ol"})) {
            closes ? m_out.closeList() : m_out.openList(name == "ol");
        } else if (name == "li") {
            closes ? void() : m_out.listItem();
        } else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            closes ? m_out.block() : m_out.heading(static_cast<std::size_t>(name[1] - '0'));
        } else if (isOneOf({"b", "strong"})) {
            closes ? m_out.closes("**") : m_out.opens("**");
        } else if (isOneOf({"i", "em"})) {
            closes ? m_out.closes("*") : m_out.opens("*");
        } else if (name == "a") {
            link(tag, closes);
        } else if (name == "img") {
            m_out.text(withoutEntities(attribute(tag, "alt")));
        }
    }

    void link(std::string_view tag, bool closes)
    {
        if (!closes) {
            const std::string target = withoutEntities(attribute(tag, "href"));
            const bool plain = !target.empty() && target.find_first_of(" \t\r\n()<>\\") == std::string::npos;
            m_links.push_back(plain ? target : std::string{});
            m_out.opens(plain ? "[" : "");
        } else if (!m_links.empty()) {
            if (!m_links.back().empty()) {
                m_out.closes("[", "](" + m_links.back() + ")");
            }
            m_links.pop_back();
        }
    }

    std::string_view m_rest;
    MarkdownWriter m_out;
    std::vector<std::string> m_links; ///< that are open, with where they lead
};

/// Markdown within one block, as HTML.
std::string inlineHtml(std::string_view text)
{
    std::string out;
    bool bold = false;
    bool italic = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const char c = text[i];
        if (c == '\\' && rest.size() > 1 && "\\*_`[]()<>#+-.!{}"sv.find(rest[1]) != std::string_view::npos) {
            out += escapedForXml(rest.substr(1, 1));
            ++i;
        } else if (rest.starts_with("  \n")) {
            out += "<br>";
            i += 2;
        } else if (rest.starts_with("**") && (bold || rest.find("**", 2) != std::string_view::npos)) {
            bold = !bold;
            out += bold ? "<strong>" : "</strong>";
            ++i;
        } else if (c == '*' && (italic || rest.find('*', 1) != std::string_view::npos)) {
            italic = !italic;
            out += italic ? "<em>" : "</em>";
        } else if (const std::size_t middle =
                       c == '[' ? rest.substr(0, longestLink).find("](") : std::string_view::npos;
                   middle != std::string_view::npos && rest.find(')', middle) != std::string_view::npos) {
            const std::size_t end = rest.find(')', middle);
            out += "<a href=\"" + escapedForXml(rest.substr(middle + 2, end - middle - 2)) + "\">" +
                   escapedForXml(rest.substr(1, middle - 1)) + "</a>";
            i += end;
        } else {
            out += escapedForXml(rest.substr(0, 1));
        }
    }
    return out + (italic ? "</em>" : "") + (bold ? "</strong>" : "");
}

/// How long the mark of a list item is that @p line begins with; 0 where there is none.
std::size_t itemMark(std::string_view line, bool &numbered)
{
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    numbered = digits > 0;
    return line.starts_with("- ") || line.starts_with("* ")             ? 2
           : digits > 0 && digits < 4 && line.substr(digits, 2) == ". " ? digits + 2
                                                                        : 0;
}

std::string blockHtml(std::string_view block)
{
    bool numbered = false;
    const std::size_t signs = std::min(block.find_first_not_of('#'), block.size());
    if (signs >= 1 && signs <= 6 && block.substr(signs, 1) == " " && block.find('\n') == std::string_view::npos) {
        const std::string level = std::to_string(signs);
        return "<h" + level + ">" + inlineHtml(block.substr(signs + 1)) + "</h" + level + ">";
    }
    if (itemMark(block, numbered) == 0) {
        return "<p>" + inlineHtml(block) + "</p>";
    }
    const bool ordered = numbered;
    std::string out = ordered ? "<ol>" : "<ul>";
    std::string item;
    const auto close = [&] {
        if (!item.empty()) {
            out += "<li>" + inlineHtml(item) + "</li>";
        }
        item.clear();
    };
    for (std::string_view rest = block; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (const std::size_t mark = itemMark(line, numbered); mark > 0) {
            close();
            item = line.substr(mark);
        } else {
            item += "\n" + std::string(line);
        }
    }
    close();
    return out + (ordered ? "</ol>" : "</ul>");
}

} // namespace

std::string markdownOf(std::string_view html)
{
    return HtmlReader(html).read();
}

std::string markdownOfMaybeHtml(const std::string &text)
{
    const bool html = text.find("</") != std::string::npos || text.find("<br") != std::string::npos ||
                      text.find("/>") != std::string::npos || text.find("&nbsp;") != std::string::npos;
    return html ? markdownOf(text) : text;
}

std::string htmlOf(std::string_view markdown)
{
    std::string out;
    std::string block;
    const auto close = [&] {
        while (block.ends_with('\n')) {
            block.pop_back();
        }
        out += block.empty() ? std::string{} : blockHtml(block);
        block.clear();
    };
    for (std::string_view rest = markdown; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (trimmed(line).empty()) {
            close();
        } else {
            block.append(line).append("\n");
        }
    }
    close();
    return out;
}

std::string escapedForXml(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\t':
        case '\n': out += c; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\xef\xbf\xbd"; // XML has no way to say it
            } else {
                out += c;
            }
        }
    }
    return out;
}

} // namespace samvirke::exchange
