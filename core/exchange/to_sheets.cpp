// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folding.h"
#include "exchange/path_lines.h"
#include "exchange/sheet_tables.h"
#include "exchange/sheets.h"
#include "plan/writer.h"

#include <algorithm>
#include <map>
#include <utility>

namespace samvirke::exchange {

namespace {

using yaml::Node;
using Rows = SheetTable::Rows;
using TextRow = std::vector<std::string>;

constexpr std::size_t longestSheetName = 31;
constexpr std::size_t longestHeading = 200;

Node *memberOf(Node &node, std::string_view key)
{
    const auto it = std::ranges::find(node.members, key, &yaml::Member::key);
    return it == node.members.end() ? nullptr : &it->value;
}

void removeMember(Node &node, std::string_view key)
{
    std::erase_if(node.members, [&](const yaml::Member &member) { return member.key == key; });
}

/// What stands at "profile.culture".
const Node *inner(const Node &element, std::string_view path)
{
    const std::size_t dot = path.find('.');
    const Node *node = element.find(path.substr(0, dot));
    return node == nullptr || dot == std::string_view::npos ? node : inner(*node, path.substr(dot + 1));
}

/// Takes it away, and what is empty then.
void removeInner(Node &element, std::string_view path)
{
    const std::size_t dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    Node *node = memberOf(element, key);
    if (node != nullptr && dot != std::string_view::npos) {
        removeInner(*node, path.substr(dot + 1));
    }
    if (dot == std::string_view::npos || (node != nullptr && node->members.empty())) {
        removeMember(element, key);
    }
}

bool isRead(const SheetColumn &column)
{
    return column.form != Form::shown;
}

bool fits(const SheetColumn &column, const Node &element)
{
    const Node *node = inner(element, column.member);
    return node == nullptr || cellText(column.form, *node);
}

bool isBare(const Node &element)
{
    return element.kind == Node::Kind::mapping &&
           std::ranges::all_of(element.members, [](const yaml::Member &member) { return member.key == "id"; });
}

/// A sheet that is being written.
struct Page
{
    std::string name;
    TextRow heading;
    std::vector<TextRow> rows;
};

tables::Sheet sheetOf(Page page)
{
    tables::Sheet sheet;
    sheet.name = std::move(page.name);
    std::uint32_t number = 0;
    const auto add = [&](TextRow &texts) {
        tables::Row row;
        row.number = ++number;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!texts[i].empty()) {
                row.cells.push_back({static_cast<std::uint32_t>(i), tables::CellKind::text, std::move(texts[i]), {}});
            }
        }
        sheet.rows.push_back(std::move(row));
    };
    add(page.heading);
    std::ranges::for_each(page.rows, add);
    return sheet;
}

class ToSheets
{
public:
    explicit ToSheets(Node root) : m_root(std::move(root)) {}

    tables::Workbook run(const std::vector<ScenarioFile> &overlays)
    {
        for (const SheetTable &table : sheetTables()) {
            switch (table.rows) {
            case Rows::elements: elements(table); break;
            case Rows::more: more(table); break;
            case Rows::children: children(table); break;
            }
        }
        for (const SheetTable &table : sheetTables()) {
            prune(table.list);
        }
        std::vector<Line> lines = linesOf(m_root);
        lines.insert(lines.end(), m_orders.begin(), m_orders.end());
        addLines(std::string(restSheet), lines);
        for (const ScenarioFile &overlay : overlays) {
            addOverlay(overlay);
        }
        return std::move(m_book);
    }

private:
    // ── tables ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /// The list that @p table is about, if its elements can be told apart in it.
    [[nodiscard]] Node *listOf(const SheetTable &table)
    {
        Node *list = memberOf(m_root, table.list);
        return list != nullptr && isTabular(table, *list) ? list : nullptr;
    }

    [[nodiscard]] static bool isTabular(const SheetTable &table, const Node &list)
    {
        std::set<std::string> names;
        const bool named = table.rows != Rows::elements || table.hasIds();
        return std::ranges::all_of(list.items, [&](const Node &element) {
            if (!named) {
                return std::ranges::all_of(table.columns, [&](const auto &column) { return fits(column, element); });
            }
            const Node *id = element.find("id");
            return id != nullptr && namesElement(id->text) && names.insert(id->text).second;
        });
    }

    void elements(const SheetTable &table)
    {
        Node *list = listOf(table);
        const bool isOfLines = list == nullptr && memberOf(m_root, table.list) != nullptr;
        if (isOfLines || ((list == nullptr || list->items.empty()) && !table.always)) {
            return;
        }
        Page page = pageOf(table, list == nullptr ? std::vector<Node *>{} : pointers(list->items));
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
            page.rows.push_back(rowOf(table, list->items[i], nullptr, elementPath(table, list->items[i])));
        }
        m_book.sheets.push_back(sheetOf(std::move(page)));
    }

    void more(const SheetTable &table)
    {
        Node *list = listOf(table);
        std::vector<Node *> said;
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
            if (list->items[i].find(table.spread) != nullptr) {
                said.push_back(&list->items[i]);
            }
        }
        if (said.empty()) {
            return;
        }
        Page page = pageOf(table, said);
        for (Node *element : said) {
            page.rows.push_back(rowOf(table, *element, element, elementPath(table, *element)));
        }
        m_book.sheets.push_back(sheetOf(std::move(page)));
    }

    /// One sheet; where rows hold for phases, one for each set of them.
    void children(const SheetTable &table)
    {
        Node *list = listOf(table);
        std::vector<std::pair<std::string, std::vector<std::pair<Node *, Node *>>>> groups; // parent and child
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
            Node *inside = memberOf(list->items[i], table.member);
            if (inside == nullptr || !areTabularChildren(table, *inside) || !areInOrder(groups, *inside, table)) {
                continue;
            }
            for (Node &child : inside->items) {
                const std::string key = groupOf(table, child);
                auto group = std::ranges::find(groups, key, [](const auto &entry) { return entry.first; });
                if (group == groups.end()) {
                    group = groups.insert(groups.end(), {key, {}});
                }
                group->second.emplace_back(&list->items[i], &child);
            }
        }
        for (auto &[key, rows] : groups) {
            std::vector<Node *> said;
            for (const auto &[parent, child] : rows) {
                said.push_back(child);
            }
            Page page = pageOf(table, said);
            page.name = freeName(!table.hasSpread() ? std::string(table.sheet) : std::string(table.sheet) + key);
            for (const auto &[parent, child] : rows) {
                const Node &inside = *parent->find(table.member);
                Path path = elementPath(table, *parent);
                path.push_back({false, std::string(table.member)});
                path.push_back({true, "#" + std::to_string(child - inside.items.data() + 1)});
                page.rows.push_back(rowOf(table, *child, parent, path));
            }
            m_book.sheets.push_back(sheetOf(std::move(page)));
        }
        pruneChildren(table, list);
    }

    [[nodiscard]] static std::string groupOf(const SheetTable &table, const Node &child)
    {
        const Node *phases = !table.hasSpread() ? nullptr : child.find("phases");
        return phases == nullptr ? std::string{} : cellText(Form::names, *phases).value_or(std::string{});
    }

    /// Those with names can be told apart by them; of the others all has to stand in the row.
    [[nodiscard]] bool areTabularChildren(const SheetTable &table, const Node &inside) const
    {
        if (!table.hasSpread()) {
            std::set<std::string> names;
            return std::ranges::all_of(inside.items, [&](const Node &child) {
                const Node *id = child.find("id");
                return id != nullptr && namesElement(id->text) && names.insert(id->text).second;
            });
        }
        return std::ranges::all_of(inside.items, [&](const Node &child) {
            const Node *spread = child.find(table.spread);
            return std::ranges::all_of(table.columns,
                                       [&](const auto &column) { return !isRead(column) || fits(column, child); }) &&
                   spread != nullptr && !spread->members.empty() &&
                   std::ranges::all_of(spread->members, [&](const yaml::Member &member) {
                       return isHeading(table, member.key) && cellText(Form::text, member.value);
                   });
        });
    }

    /// They come back in the order of the sheets.
    template <class Groups>
    [[nodiscard]] static bool areInOrder(const Groups &groups, const Node &inside, const SheetTable &table)
    {
        if (!table.hasSpread()) {
            return true;
        }
        std::ptrdiff_t last = -1;
        for (const Node &child : inside.items) {
            const auto group =
                std::ranges::find(groups, groupOf(table, child), [](const auto &entry) { return entry.first; });
            const std::ptrdiff_t at = group - groups.begin();
            if (at <= last && group != groups.end()) {
                return false;
            }
            last = std::max(last, at);
        }
        return true;
    }

    // ── rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    [[nodiscard]] static std::vector<Node *> pointers(std::vector<Node> &nodes)
    {
        std::vector<Node *> out;
        std::ranges::transform(nodes, std::back_inserter(out), [](Node &node) { return &node; });
        return out;
    }

    [[nodiscard]] static Path elementPath(const SheetTable &table, const Node &element)
    {
        const Node *id = element.find("id");
        return {{false, std::string(table.list)}, {true, id == nullptr ? std::string{} : id->text}};
    }

    [[nodiscard]] static bool isHeading(const SheetTable &table, const std::string &key)
    {
        return key.size() <= longestHeading && fitsInCell(key) && onOneLine(key) == key && !table.hasHeading(key);
    }

    /// An empty page for @p elements, with a column for each key that @c spread holds in any of them.
    [[nodiscard]] Page pageOf(const SheetTable &table, const std::vector<Node *> &elements)
    {
        m_keys.clear();
        std::set<std::string> known;
        const auto learn = [&](const std::string &key) {
            if (isHeading(table, key) && known.insert(key).second) {
                m_keys.push_back(key);
            }
        };
        const Node *agencies = m_root.find("agencies");
        if (table.spread != "extra" && table.hasSpread() && agencies != nullptr) {
            for (const std::string &agency : m_agencies.empty() ? m_agencies = agencyNames(*agencies) : m_agencies) {
                learn(agency);
            }
        }
        for (const Node *element : elements) {
            if (const Node *spread = !table.hasSpread() ? nullptr : element->find(table.spread)) {
                std::ranges::for_each(spread->members, learn, &yaml::Member::key);
            }
        }
        Page page;
        page.name = table.sheet;
        for (const SheetColumn &column : table.columns) {
            page.heading.emplace_back(column.heading);
        }
        page.heading.insert(page.heading.begin() +
                                static_cast<std::ptrdiff_t>(std::min(table.spreadAt, page.heading.size())),
                            m_keys.begin(), m_keys.end());
        return page;
    }

    [[nodiscard]] static std::vector<std::string> agencyNames(const Node &agencies)
    {
        std::vector<std::string> names;
        for (const Node &agency : agencies.items) {
            const Node *id = agency.find("id");
            const Node *kind = agency.find("kind");
            if (id != nullptr && (kind == nullptr || kind->text == "agency")) {
                names.push_back(id->text);
            }
        }
        return names;
    }

    /// Takes what fits in cells out of @p element. @param owner the element that the row belongs to
    [[nodiscard]] TextRow rowOf(const SheetTable &table, Node &element, const Node *owner, const Path &path)
    {
        TextRow row;
        for (const SheetColumn &column : table.columns) {
            if (&column == table.columns.data() && owner != nullptr) {
                row.push_back(owner->find("id")->text);
            } else if (!isRead(column)) {
                row.push_back(shown(elementPath(table, *owner), column.member));
            } else {
                row.push_back(take(column, element, path));
            }
        }
        TextRow spread = takeSpread(table, element, path);
        row.insert(row.begin() + static_cast<std::ptrdiff_t>(std::min(table.spreadAt, row.size())), spread.begin(),
                   spread.end());
        return row;
    }

    [[nodiscard]] std::string shown(Path owner, std::string_view member) const
    {
        owner.push_back({false, std::string(member)});
        const auto known = m_shown.find(pathText(owner));
        return known == m_shown.end() ? std::string{} : known->second;
    }

    [[nodiscard]] std::string take(const SheetColumn &column, Node &element, Path path)
    {
        const Node *node = inner(element, column.member);
        auto text = node == nullptr ? std::nullopt : cellText(column.form, *node);
        if (!text) {
            return {};
        }
        path.push_back({false, std::string(column.member)});
        m_shown[pathText(path)] = *text;
        if (column.member != "id") {
            removeInner(element, column.member);
        }
        return std::move(*text);
    }

    [[nodiscard]] TextRow takeSpread(const SheetTable &table, Node &element, Path path)
    {
        TextRow row(m_keys.size());
        Node *spread = !table.hasSpread() ? nullptr : memberOf(element, table.spread);
        if (spread == nullptr) {
            return row;
        }
        TextRow before;
        TextRow after;
        std::ranges::transform(spread->members, std::back_inserter(before), &yaml::Member::key);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const Node *value = memberOf(*spread, m_keys[i]);
            if (auto text = value == nullptr ? std::nullopt : cellText(Form::text, *value)) {
                row[i] = std::move(*text);
                after.push_back(m_keys[i]);
                removeMember(*spread, m_keys[i]);
            }
        }
        std::ranges::transform(spread->members, std::back_inserter(after), &yaml::Member::key);
        if (after != before) {
            Node order = Node::ofSequence();
            std::ranges::transform(before, std::back_inserter(order.items),
                                   [](std::string &key) { return Node::ofText(std::move(key)); });
            path.push_back({false, std::string(table.spread)});
            for (Line &line : linesOf(order)) {
                m_orders.push_back({pathText(path) + std::string(orderMark), std::move(line.value)});
            }
        }
        if (spread->members.empty() && !before.empty()) {
            removeMember(element, table.spread);
        }
        return row;
    }

    // ── the rest ─────────────────────────────────────────────────────────────────────────────────────────────────────

    static void pruneChildren(const SheetTable &table, Node *list)
    {
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
            if (Node *inside = memberOf(list->items[i], table.member); inside != nullptr && !inside->items.empty()) {
                std::erase_if(inside->items, isBare);
                if (inside->items.empty()) {
                    removeMember(list->items[i], table.member);
                }
            }
        }
    }

    /// What stands in tables whole need not be said a second time.
    void prune(std::string_view key)
    {
        Node *list = memberOf(m_root, key);
        if (list != nullptr && !list->items.empty()) {
            std::erase_if(list->items, isBare);
            if (list->items.empty()) {
                removeMember(m_root, key);
            }
        }
    }

    void addLines(std::string name, const std::vector<Line> &lines)
    {
        Page page{std::move(name), {std::string(pathHeading), std::string(valueHeading)}, {}};
        for (const Line &line : lines) {
            page.rows.push_back({line.path, line.value});
        }
        m_book.sheets.push_back(sheetOf(std::move(page)));
    }

    void addOverlay(const ScenarioFile &overlay)
    {
        std::vector<Problem> problems;
        const Node root = yaml::parse(overlay.bytes, problems);
        constexpr std::string_view before = "scenario.", behind = ".yaml";
        const std::string_view name = overlay.name;
        if (problems.empty() && name.starts_with(before) && name.ends_with(behind) &&
            name.size() > before.size() + behind.size()) {
            const std::string_view language = name.substr(before.size(), name.size() - before.size() - behind.size());
            addLines(std::string(textsSheet) + std::string(language), linesOf(root));
        }
    }

    /// @p wanted as a name that no sheet has yet.
    [[nodiscard]] std::string freeName(std::string wanted)
    {
        wanted.resize(std::min(wanted.size(), longestSheetName - 3));
        std::string name = wanted;
        for (int i = 2; std::ranges::find(m_book.sheets, name, &tables::Sheet::name) != m_book.sheets.end(); ++i) {
            name = wanted + " " + std::to_string(i);
        }
        return name;
    }

    Node m_root;
    tables::Workbook m_book;
    TextRow m_agencies;
    TextRow m_keys;                             ///< of the page at hand: what its columns of their own are called
    std::map<std::string, std::string> m_shown; ///< what stands in rows, by path
    std::vector<Line> m_orders;
};

} // namespace

tables::Workbook workbookOf(const Scenario &scenario, const std::vector<ScenarioFile> &overlays)
{
    std::vector<Problem> problems; // none: it has just been written
    return ToSheets(yaml::parse(writeScenario(scenario), problems)).run(overlays);
}

} // namespace samvirke::exchange
