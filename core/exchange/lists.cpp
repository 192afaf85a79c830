// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists.h"

#include "exchange/folding.h"
#include "exchange/heading.h"
#include "exchange/times.h"
#include "plan/format.h"
#include "plan/yaml.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace samvirke::exchange {

namespace {

constexpr std::size_t longestTitle = 80;
constexpr std::size_t longestKey = 40;
constexpr std::size_t deepestHeading = 6;

// ── JSON and YAML ────────────────────────────────────────────────────────────────────────────────────────────────────

/// A value as one text: lists with commas between, things with their keys.
std::string flat(const Json &value)
{
    std::string out = value.isTrue() ? "true" : value.isFalse() ? "false" : value.text();
    for (std::size_t i = 0; i < value.items().size(); ++i) {
        const std::string inner = flat(value.items()[i]);
        if (!inner.empty()) {
            out += (out.empty() ? "" : ", ") + (value.isObject() ? value.keys()[i] + ": " : std::string{}) + inner;
        }
    }
    return out;
}

std::string flat(const yaml::Node &value)
{
    std::string out = value.text;
    for (const yaml::Node &item : value.items) {
        out += (out.empty() ? "" : ", ") + flat(item);
    }
    for (const yaml::Member &member : value.members) {
        out += (out.empty() ? "" : ", ") + member.key + ": " + flat(member.value);
    }
    return out;
}

Record recordOf(const Json &thing)
{
    Record record;
    if (!thing.isObject()) {
        record.values.emplace_back("Title", flat(thing));
        return record;
    }
    for (std::size_t i = 0; i < thing.items().size(); ++i) {
        record.values.emplace_back(thing.keys()[i], flat(thing.items()[i]));
    }
    return record;
}

Record recordOf(const yaml::Node &thing)
{
    Record record;
    if (thing.kind != yaml::Node::Kind::mapping) {
        record.values.emplace_back("Title", flat(thing));
        return record;
    }
    for (const yaml::Member &member : thing.members) {
        record.values.emplace_back(member.key, flat(member.value));
    }
    return record;
}

std::optional<TextList> yamlList(std::string_view text)
{
    std::vector<Problem> problems;
    const yaml::Node root = yaml::parse(text, problems);
    if (hasErrors(problems)) {
        return std::nullopt;
    }
    const yaml::Node *list = root.kind == yaml::Node::Kind::sequence ? &root : nullptr;
    TextList out;
    for (const yaml::Member &member : root.members) {
        if (member.value.kind == yaml::Node::Kind::sequence) {
            if (list != nullptr) {
                return std::nullopt; // which of them?
            }
            list = &member.value;
        } else if (fold(member.key) == "title") {
            out.title = member.value.text;
        }
    }
    const bool things = list != nullptr && std::ranges::any_of(list->items, [](const yaml::Node &item) {
                            return item.kind == yaml::Node::Kind::mapping;
                        });
    if (!things) {
        return std::nullopt; // lines with dashes are read as text: they may begin with a time
    }
    for (const yaml::Node &item : list->items) {
        out.records.push_back(recordOf(item));
    }
    return out;
}

// ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

bool isTime(std::string_view text)
{
    const TimeText time = readTime(text, {});
    return (time.kind == TimeText::Kind::moment && time.ofDay) || time.kind == TimeText::Kind::sinceStart;
}

/// "09:10 - Smoke" as its time and what is behind it; the time may be missing.
std::pair<std::string, std::string> timeAndTitle(std::string_view line)
{
    constexpr std::size_t mostWords = 4; // "+ 1 00:15:00", "J+1 09h00"
    std::size_t end = 0;
    std::size_t found = 0;
    for (std::size_t words = 0; words < mostWords && end < line.size(); ++words) {
        end = std::min(line.find(' ', end + 1), line.size());
        std::string_view head = line.substr(0, end);
        while (!head.empty() && (head.back() == ':' || head.back() == '-' || head.back() == ',')) {
            head.remove_suffix(1);
        }
        const bool number = head.find_first_not_of("0123456789 ") == std::string_view::npos; // "112 calls"
        found = !number && isTime(trimmed(head)) ? end : found;
    }
    std::string_view time = trimmed(line.substr(0, found));
    while (!time.empty() && (time.back() == ':' || time.back() == '-' || time.back() == ',')) {
        time.remove_suffix(1);
    }
    std::string_view title = trimmed(line.substr(found));
    for (const std::string_view dash : {"- ", "– ", "— ", ": ", "| "}) {
        title = found > 0 && title.starts_with(dash) ? trimmed(title.substr(dash.size())) : title;
    }
    return {std::string(time), std::string(title)};
}

/// How many signs of a heading @p line begins with; 0: it is none.
std::size_t headingLevel(std::string_view line)
{
    const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
    return signs > 0 && signs <= deepestHeading && signs < line.size() && line[signs] == ' ' ? signs : 0;
}

/// How long "- ", "* " or "12. " at the beginning of @p line is; 0 where it is none of them.
std::size_t bulletLength(std::string_view line)
{
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0 && digits <= 3 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
        line[digits + 1] == ' ') {
        return digits + 2;
    }
    return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") ? 2
           : line.starts_with("• ")                                                   ? 4
                                                                                      : 0;
}

/// "**To:** Fire" as a heading that is known and its value.
std::optional<std::pair<std::string, std::string>> namedValue(std::string_view line)
{
    std::string plain(trimmed(line.substr(bulletLength(line))));
    std::erase(plain, '*');
    const std::size_t colon = plain.find(':');
    if (colon == std::string::npos || colon == 0 || colon > longestKey) {
        return std::nullopt;
    }
    const std::string key(trimmed(std::string_view(plain).substr(0, colon)));
    const std::string value(trimmed(std::string_view(plain).substr(colon + 1)));
    return value.empty() || !knownHeading(key) ? std::nullopt : std::optional(std::pair(key, value));
}

void addTitle(Record &record, std::string_view line)
{
    auto [time, title] = timeAndTitle(trimmed(line));
    if (!time.empty()) {
        record.values.emplace_back("Time", std::move(time));
    }
    record.values.emplace_back("Title", std::move(title));
}

/// Each heading of the level that most of them have is an inject, and what stands below it its text.
std::optional<TextList> headingList(const std::vector<std::string_view> &lines)
{
    std::map<std::size_t, int> levels;
    for (const std::string_view line : lines) {
        if (const std::size_t level = headingLevel(line); level > 0) {
            ++levels[level];
        }
    }
    const auto most = std::ranges::max_element(levels, {}, [](const auto &level) { return level.second; });
    if (most == levels.end() || most->second < 2) {
        return std::nullopt;
    }
    TextList out;
    bool planned = false; // somebody says when, or to whom
    for (const std::string_view line : lines) {
        const std::size_t level = headingLevel(line);
        if (level == most->first) {
            addTitle(out.records.emplace_back(), line.substr(level));
            planned = planned || out.records.back().values.size() > 1;
        } else if (out.records.empty()) {
            out.title = level > 0 && out.title.empty() ? std::string(trimmed(line.substr(level))) : out.title;
        } else if (const auto named = namedValue(line)) {
            planned = true;
            out.records.back().values.push_back(*named);
        } else {
            out.records.back().values.emplace_back("Description", std::string(line));
        }
    }
    return planned ? std::optional(std::move(out)) : std::nullopt;
}

/// Lines that begin with a dash or a number, and nothing between them but what belongs to them.
std::optional<TextList> bulletList(const std::vector<std::string_view> &lines)
{
    TextList out;
    for (const std::string_view line : lines) {
        if (trimmed(line).empty()) {
            continue;
        }
        const std::size_t bullet = bulletLength(line);
        if (bullet > 0) {
            Record &record = out.records.emplace_back();
            const auto [time, text] = timeAndTitle(trimmed(line.substr(bullet)));
            if (!time.empty()) {
                record.values.emplace_back("Time", time);
            }
            record.values.emplace_back("Title", shortened(text, longestTitle));
            if (shortened(text, longestTitle) != text) {
                record.values.emplace_back("Description", text);
            }
        } else if (out.records.empty()) {
            if (!out.title.empty()) {
                return std::nullopt;
            }
            out.title = trimmed(line.substr(headingLevel(line)));
        } else if (line.front() == ' ' || line.front() == '\t') {
            out.records.back().values.emplace_back("Description", std::string(trimmed(line)));
        } else {
            return std::nullopt;
        }
    }
    return out.records.size() < 2 ? std::nullopt : std::optional(std::move(out));
}

} // namespace

std::vector<Record> recordsOf(const Json &root)
{
    const Json *list = root.isArray() ? &root : nullptr;
    for (const Json &value : root.items()) {
        if (root.isObject() && value.isArray() && std::ranges::any_of(value.items(), &Json::isObject)) {
            if (list != nullptr) {
                return {}; // which of them?
            }
            list = &value;
        }
    }
    std::vector<Record> records;
    if (list != nullptr) {
        std::ranges::transform(list->items(), std::back_inserter(records),
                               [](const Json &one) { return recordOf(one); });
    }
    return records;
}

std::optional<TextList> textList(std::string_view utf8)
{
    const std::vector<std::string_view> lines = linesOf(utf8);
    if (auto headed = headingList(lines)) {
        return headed;
    }
    if (auto things = yamlList(utf8)) {
        return things;
    }
    return bulletList(lines);
}

bool isOwnScenario(std::string_view utf8)
{
    for (const std::string_view line : linesOf(utf8.substr(0, 4096))) {
        if (line.starts_with("format:") && line.find(scenarioFormat) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

ColumnMap columnsByContent(const tables::Workbook &workbook)
{
    struct Tally
    {
        std::size_t cells = 0, times = 0, length = 0;
        bool firstIsTime = false;
    };
    ColumnMap map;
    if (workbook.sheets.size() != 1) {
        return map;
    }
    std::map<std::uint32_t, Tally> tallies;
    bool first = true;
    for (const tables::Row &row : workbook.sheets.front().rows) {
        for (const tables::Cell &cell : row.cells) {
            Tally &tally = tallies[cell.column];
            const bool time = isTime(cell.text);
            tally.firstIsTime = first ? time : tally.firstIsTime;
            ++tally.cells;
            tally.times += time ? 1 : 0;
            tally.length += cell.text.size();
        }
        first = false;
    }
    const auto time = std::ranges::find_if(tallies, [](const auto &column) {
        return column.second.firstIsTime && column.second.times >= 2 &&
               column.second.times * 5 >= column.second.cells * 4;
    });
    if (time == tallies.end()) {
        return map;
    }
    const auto average = [](const Tally &tally) { return tally.length / std::max<std::size_t>(tally.cells, 1); };
    std::optional<std::uint32_t> title;
    std::optional<std::uint32_t> content;
    for (const auto &[column, tally] : tallies) { // the first with words, and the longest of the others
        if (column == time->first || average(tally) < 5 || tally.times * 2 > tally.cells) {
            continue;
        }
        if (!title) {
            title = column;
        } else if (!content || average(tally) > average(tallies[*content])) {
            content = column;
        }
    }
    if (!title) {
        return map;
    }
    map.emplace_back(tables::columnName(time->first), Field::time);
    map.emplace_back(tables::columnName(*title), Field::title);
    if (content) {
        map.emplace_back(tables::columnName(*content), Field::content);
    }
    return map;
}

} // namespace samvirke::exchange
