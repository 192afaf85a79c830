// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet_tables.h"

#include "exchange/folding.h"
#include "exchange/path_lines.h"
#include "plan/duration.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace samvirke::exchange {

namespace {

using yaml::Node;
using Rows = SheetTable::Rows;

Node unscheduled(std::string raw)
{
    Node node = Node::ofMapping();
    node.add("unscheduled", Node::ofText(std::move(raw)));
    return node;
}

/// "0:12:30"; a time that has no whole seconds as it stands in the file.
std::string clockText(Millis time)
{
    using namespace std::chrono_literals;
    if (time % 1s != 0ms) {
        return formatDuration(time);
    }
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%lld:%02d:%02d", static_cast<long long>(time / 1h),
                  static_cast<int>(time / 1min % 60), static_cast<int>(time / 1s % 60));
    return buffer.data();
}

/// A time that a spreadsheet program made of what was typed has no seconds where they are none.
std::optional<Millis> timeIn(const tables::Cell &cell)
{
    std::string text(trimmed(cell.text));
    if (text.starts_with("T+")) {
        text.erase(0, 2);
    }
    if (std::ranges::count(text, ':') == 1) {
        text += ":00";
    }
    return parseDuration(text);
}

std::optional<std::string> timeText(const Node &node)
{
    if (node.kind != Node::Kind::mapping || node.members.size() != 1) {
        return std::nullopt;
    }
    const auto &[key, mark, value] = node.members.front();
    if (key == "at") {
        const auto time = parseDuration(value.text);
        return time ? std::optional(clockText(*time)) : std::nullopt;
    }
    return key == "unscheduled" ? std::optional(value.text) : std::nullopt;
}

/// A mapping on one line, without the brackets around it.
std::string flowText(const Node &node)
{
    Node line = node;
    line.style = Node::Style::flow;
    Node document = Node::ofSequence(Node::Style::flow);
    document.items.push_back(std::move(line));
    std::string text = yaml::write(document); // "[{after: fire-seen, delay: 2 min}]"
    text = text.substr(0, text.find_last_of(']'));
    return text.size() > 3 ? text.substr(2, text.size() - 3) : std::string{};
}

Node flowNode(std::string_view text)
{
    std::vector<Problem> problems;
    Node node = yaml::parse("{" + std::string(text) + "}", problems);
    return problems.empty() && node.kind == Node::Kind::mapping ? node : Node::ofText(std::string(text));
}

std::optional<std::string> namesText(const Node &node)
{
    std::vector<std::string> names;
    for (const Node &item : node.items) {
        if (item.kind != Node::Kind::text) {
            return std::nullopt;
        }
        names.push_back(item.text);
    }
    return joinedNames(names);
}

std::optional<std::string> readersText(const Node &node)
{
    std::vector<std::string> readers;
    for (const Node &item : node.items) {
        const Node *who = item.find("who");
        const Node *within = item.find("within");
        if (item.kind == Node::Kind::text) {
            readers.push_back(item.text);
        } else if (who != nullptr && within != nullptr) {
            readers.push_back(who->text + " " + within->text);
        } else {
            return std::nullopt;
        }
    }
    return joinedNames(readers);
}

Node namesNode(std::string_view text, bool readers)
{
    Node node = Node::ofSequence(Node::Style::flow);
    for (const std::string &name : splitNames(text)) {
        const std::size_t gap = readers ? name.find(' ') : std::string::npos;
        if (gap == std::string::npos) {
            node.items.push_back(Node::ofText(name));
            continue;
        }
        Node reader = Node::ofMapping(Node::Style::flow);
        reader.add("who", Node::ofText(name.substr(0, gap)));
        reader.add("within", Node::ofText(std::string(trimmed(std::string_view(name).substr(gap)))));
        node.items.push_back(std::move(reader));
    }
    return node;
}

std::optional<std::string> textIn(Form form, const Node &node)
{
    switch (form) {
    case Form::text: return node.kind == Node::Kind::text ? std::optional(node.text) : std::nullopt;
    case Form::names: return namesText(node);
    case Form::readers: return readersText(node);
    case Form::time: return timeText(node);
    case Form::trigger: return flowText(node);
    case Form::shown: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool SheetTable::hasHeading(std::string_view heading) const
{
    return std::ranges::any_of(columns,
                               [&](const SheetColumn &column) { return fold(column.heading) == fold(heading); });
}

std::span<const SheetTable> sheetTables()
{
    static const std::vector<SheetTable> tables{
        {"MSEL",
         "injects",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"No.", "number"},
          {"Move", "move"},
          {"Time", "release", Form::time},
          {"Trigger", "release", Form::trigger},
          {"Story time", "story_time"},
          {"Type", "kind"},
          {"Title", "title"},
          {"From", "from"},
          {"To", "to", Form::names},
          {"Channel", "channel"},
          {"Description", "text"},
          {"Carries", "carries", Form::names},
          {"Opens", "opens", Form::names},
          {"Objectives", "objectives", Form::names},
          {"Media", "media", Form::names},
          {"Rated", "asks_urgency"},
          {"Acknowledged", "asks_acknowledgement"},
          {"Active", "active"},
          {"Controller", "controller"},
          {"Notes", "note"}},
         "extra",
         21,
         true},
        {"Expected actions",
         "injects",
         Rows::children,
         "expects",
         {{"Inject", "", Form::shown},
          {"Title", "title", Form::shown},
          {"ID", "id"},
          {"Who", "who"},
          {"What", "what"},
          {"Task", "task"},
          {"To", "to", Form::names},
          {"Within", "within"},
          {"In words", "text"}}},
        {"Role matrix",
         "tasks",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Task", "title"},
          {"Target", "target"},
          {"Weight", "weight"},
          {"Share", "share"},
          {"Leads", "lead.function"},
          {"Leads in", "lead.phases", Form::names},
          {"Procedure", "procedure"},
          {"Objectives", "objectives", Form::names},
          {"Serves", "serves"},
          {"Distractor", "distractor"}},
         "roles",
         2,
         true},
        {"Roles ",
         "tasks",
         Rows::children,
         "roles_by_phase",
         {{"ID", "", Form::shown}, {"Task", "title", Form::shown}, {"Phases", "phases", Form::names}},
         "roles",
         3},
        {"Mandates", "tasks", Rows::more, {}, {{"ID", "id"}, {"Task", "title", Form::shown}}, "mandates", 2},
        {"Shares", "tasks", Rows::more, {}, {{"ID", "id"}, {"Task", "title", Form::shown}}, "shares", 2},
        {"Agencies",
         "agencies",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Name", "name"},
          {"Code", "code"},
          {"Shape", "shape"},
          {"Kind", "kind"},
          {"Part of", "part_of"},
          {"Mandate", "mandate"},
          {"Structure", "profile.structure"},
          {"Culture", "profile.culture"},
          {"Decides", "profile.decides"}},
         {},
         0,
         true},
        {"Seats",
         "seats",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Kind", "kind"},
          {"Agency", "agency"},
          {"Name", "name"},
          {"Plays", "plays", Form::names},
          {"Brief", "brief"}},
         {},
         0,
         true},
        {"Information",
         "items",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Fact", "text"},
          {"First at", "from"},
          {"Within", "within"},
          {"Needed by", "needs", Form::readers},
          {"Critical", "critical"}},
         {},
         0,
         true},
        {"Channels",
         "channels",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Name", "name"},
          {"Medium", "medium"},
          {"Common", "common"},
          {"Members", "members", Form::names}}},
        {"Phases",
         "phases",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Title", "title"},
          {"Mode", "mode"},
          {"Starts", "starts", Form::time},
          {"Trigger", "starts", Form::trigger},
          {"Announced", "announced"}}},
        {"Moves", "moves", Rows::elements, {}, {{"ID", "id"}, {"Title", "title"}}},
        {"Objectives",
         "objectives",
         Rows::elements,
         {},
         {{"ID", "id"}, {"Objective", "text"}, {"Capability", "capability"}}},
        {"Targets",
         "objectives",
         Rows::children,
         "targets",
         {{"Objective", "", Form::shown},
          {"Objective in words", "text", Form::shown},
          {"ID", "id"},
          {"Target", "text"},
          {"Tasks", "tasks", Form::names}}},
        {"Functions", "functions", Rows::elements, {}, {{"ID", "id"}, {"Name", "name"}}},
        {"Procedures", "procedures", Rows::elements, {}, {{"ID", "id"}, {"Title", "title"}, {"Text", "text"}}},
        {"Branches", "branches", Rows::elements, {}, {{"ID", "id"}, {"Question", "question"}}},
        {"Options",
         "branches",
         Rows::children,
         "options",
         {{"Branch", "", Form::shown}, {"Question", "question", Form::shown}, {"ID", "id"}, {"Option", "label"}}},
        {"Needs",
         "needs",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"Who", "who"},
          {"Task", "task"},
          {"Arises", "arises"},
          {"Within", "within"},
          {"In words", "text"}}},
        {"Handovers",
         "handovers",
         Rows::elements,
         {},
         {{"ID", "id"},
          {"What", "what"},
          {"Task", "task"},
          {"From", "from"},
          {"To", "to"},
          {"Arises", "arises"},
          {"Within", "within"}}},
        {"Ties", "ties", Rows::elements, {}, {{"From", "from"}, {"To", "to"}}},
        {"Order", "precedence", Rows::elements, {}, {{"First", "first"}, {"Then", "then"}}},
        {"Places", "fits", Rows::elements, {}, {{"ID", "id"}, {"Here", "value"}, {"Hint", "hint"}}},
        {"Words", "terms", Rows::elements, {}, {{"Word", "word"}, {"Instead", "instead"}}},
        {"Resources",
         "resources",
         Rows::elements,
         {},
         {{"ID", "id"}, {"Name", "name"}, {"Agency", "agency"}, {"Place", "place"}}},
    };
    return tables;
}

std::optional<std::string> cellText(Form form, const Node &node)
{
    auto text = textIn(form, node);
    if (!text || !fitsInCell(*text)) {
        return std::nullopt;
    }
    const tables::Cell cell{0, tables::CellKind::text, *text, {}};
    return nodeOf(form, cell) == node ? text : std::nullopt;
}

Node nodeOf(Form form, const tables::Cell &cell)
{
    switch (form) {
    case Form::names:
    case Form::readers: return namesNode(cell.text, form == Form::readers);
    case Form::trigger: return flowNode(cell.text);
    case Form::time: {
        const auto time = timeIn(cell);
        if (!time) {
            return unscheduled(cell.text);
        }
        Node node = Node::ofMapping();
        node.add("at", Node::ofText(formatDuration(*time)));
        return node;
    }
    case Form::text:
    case Form::shown: break;
    }
    if (cell.kind == tables::CellKind::boolean) {
        return Node::ofText(cell.text == "TRUE" ? "yes" : "no");
    }
    return Node::ofText(cell.text);
}

std::string joinedNames(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names) {
        out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

std::vector<std::string> splitNames(std::string_view text)
{
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",;\n"), text.size());
        if (const std::string_view name = trimmed(text.substr(0, end)); !name.empty()) {
            names.emplace_back(name);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

} // namespace samvirke::exchange
