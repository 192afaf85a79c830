// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/addressees.h"
#include "exchange/folding.h"
#include "exchange/path_lines.h"
#include "exchange/sheet_tables.h"
#include "exchange/sheets.h"
#include "plan/edits.h"
#include "plan/format.h"
#include "plan/reader.h"
#include "plan/visit.h"
#include "plan/writer.h"

#include <algorithm>
#include <map>

namespace samvirke::exchange {

namespace {

using tables::Row;
using tables::Sheet;
using yaml::Node;
using Rows = SheetTable::Rows;

std::string textAt(const Row &row, std::uint32_t column)
{
    const tables::Cell *cell = row.at(column);
    return cell == nullptr ? std::string{} : std::string(trimmed(cell->text));
}

bool isRest(const Sheet &sheet)
{
    return !sheet.rows.empty() && textAt(sheet.rows.front(), 0) == pathHeading &&
           textAt(sheet.rows.front(), 1) == valueHeading;
}

/// Keys without a value would be problems of nobody's making.
void removeEmpty(Node &node)
{
    std::erase_if(node.members, [](const yaml::Member &member) { return member.value.kind == Node::Kind::null; });
    std::erase_if(node.items, [](const Node &item) { return item.kind == Node::Kind::null; });
    for (yaml::Member &member : node.members) {
        removeEmpty(member.value);
    }
    std::ranges::for_each(node.items, removeEmpty);
}

class SheetReader
{
public:
    explicit SheetReader(const tables::Workbook &book) : m_book(book) {}

    FromSheets run()
    {
        for (const SheetTable &table : sheetTables()) {
            for (const Sheet &sheet : m_book.sheets) {
                if (!sheet.rows.empty() && !isRest(sheet) && isOf(table, sheet)) {
                    readTable(table, sheet);
                }
            }
            if (table.rows == Rows::elements && m_read.contains(std::string(table.list))) {
                m_tree.close({{false, std::string(table.list)}});
            }
        }
        for (const Sheet &sheet : m_book.sheets) {
            if (isRest(sheet) && sheet.name == restSheet) {
                readLines(sheet);
            } else if (isRest(sheet) && sheet.name.starts_with(textsSheet)) {
                readOverlay(sheet);
            }
        }
        putInOrder();
        readScenarioIn();
        return std::move(m_out);
    }

private:
    [[nodiscard]] static bool isOf(const SheetTable &table, const Sheet &sheet)
    {
        return table.sheet.ends_with(' ') ? sheet.name.starts_with(table.sheet) : sheet.name == table.sheet;
    }

    // ── tables ───────────────────────────────────────────────────────────────────────────────────────────────────────

    struct Heading
    {
        std::uint32_t at = 0;
        const SheetColumn *column = nullptr; ///< none: one of the table's spread
        std::string key;
    };

    [[nodiscard]] static std::vector<Heading> headingsOf(const SheetTable &table, const Row &row)
    {
        std::vector<Heading> headings;
        for (const tables::Cell &cell : row.cells) {
            const std::string key = onOneLine(cell.text);
            const auto known = std::ranges::find_if(
                table.columns, [&](const SheetColumn &column) { return fold(column.heading) == fold(key); });
            headings.push_back({cell.column, known == table.columns.end() ? nullptr : &*known, key});
        }
        return headings;
    }

    void readTable(const SheetTable &table, const Sheet &sheet)
    {
        m_read.insert(std::string(table.list));
        const std::vector<Heading> headings = headingsOf(table, sheet.rows.front());
        learnNames(table, headings, sheet);
        for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
            readRow(table, headings, sheet, sheet.rows[i]);
        }
    }

    /// So that a name that is made is none that comes later.
    void learnNames(const SheetTable &table, const std::vector<Heading> &headings, const Sheet &sheet)
    {
        const auto id = std::ranges::find_if(headings, [](const Heading &heading) {
            return heading.column != nullptr && heading.column->member == "id";
        });
        std::set<std::string> said;
        for (const Row &row : sheet.rows) {
            const std::string name = id == headings.end() ? std::string{} : textAt(row, id->at);
            if (!name.empty() && said.insert(name).second) {
                m_names[nameSpace(table)].take(name, {});
            }
        }
    }

    void readRow(const SheetTable &table, const std::vector<Heading> &headings, const Sheet &sheet, const Row &row)
    {
        const auto said = [&](auto &&is) {
            for (const Heading &heading : headings) {
                if (std::string text = is(heading) ? textAt(row, heading.at) : std::string{}; !text.empty()) {
                    return text;
                }
            }
            return std::string{};
        };
        const auto holds = [](const Heading &heading, std::initializer_list<std::string_view> members) {
            return heading.column != nullptr && heading.column->form == Form::text &&
                   std::ranges::find(members, heading.column->member) != members.end();
        };
        const std::string id = said([&](const Heading &h) { return holds(h, {"id"}); });
        const std::string title = said([&](const Heading &h) { return holds(h, {"title", "name", "text", "label"}); });
        const std::string owner = said([&](const Heading &h) { return h.column == table.columns.data(); });
        auto path = pathOfRow(table, id, owner, title);
        Node *element = path ? m_tree.at(*path) : nullptr;
        if (element == nullptr) {
            m_out.removed.push_back(sheet.name + " " + std::to_string(row.number) +
                                    (owner.empty() ? "" : ": " + owner));
            return;
        }
        place(*path, sheet, row, 0);
        for (const Heading &heading : headings) {
            if (const tables::Cell *cell = row.at(heading.at); cell != nullptr && !trimmed(cell->text).empty()) {
                readCell(table, heading, *path, *cell, sheet, row);
            }
        }
    }

    /// Where the row stands in the tree, made there; nothing where it belongs to nothing.
    [[nodiscard]] std::optional<Path> pathOfRow(const SheetTable &table, const std::string &id,
                                                const std::string &owner, const std::string &title)
    {
        Path path{{false, std::string(table.list)}};
        if (table.rows == Rows::elements) {
            if (!table.hasIds()) {
                path.push_back({true, "#" + std::to_string(++m_counts[std::string(table.list)])});
            } else {
                path.push_back({true, id.empty() ? freshName(table, title) : id});
            }
            if (m_known.contains(pathText(path))) { // somebody copied the row
                path.back().name = freshName(table, id);
                m_out.copied.push_back(path.back().name);
            }
            return path;
        }
        path.push_back({true, owner});
        if (owner.empty() || owner.starts_with('#') || !m_known.contains(pathText(path))) {
            return std::nullopt;
        }
        if (table.rows == Rows::children) {
            path.push_back({false, std::string(table.member)});
            path.push_back({true, table.hasSpread() ? "#" + std::to_string(++m_counts[pathText(path)])
                                  : id.empty()      ? freshName(table, title)
                                                    : id});
            if (m_known.contains(pathText(path))) {
                path.back().name = freshName(table, id);
                m_out.copied.push_back(path.back().name);
            }
        }
        return path;
    }

    [[nodiscard]] static std::string nameSpace(const SheetTable &table)
    {
        return std::string(table.list) + "." + std::string(table.member);
    }

    [[nodiscard]] std::string freshName(const SheetTable &table, const std::string &title)
    {
        const std::string name = slug(title);
        const std::string_view otherwise = table.rows == Rows::children ? "e" : table.list;
        return m_names[nameSpace(table)].take(name, std::string(otherwise));
    }

    void readCell(const SheetTable &table, const Heading &heading, const Path &row, const tables::Cell &cell,
                  const Sheet &sheet, const Row &at)
    {
        if (heading.column != nullptr && (heading.column->form == Form::shown || heading.column->member == "id")) {
            return;
        }
        Path path = row;
        Form form = Form::text;
        if (heading.column != nullptr) {
            form = heading.column->form;
            for (std::string_view rest = heading.column->member; !rest.empty();) {
                const std::size_t dot = std::min(rest.find('.'), rest.size());
                path.push_back({false, std::string(rest.substr(0, dot))});
                rest.remove_prefix(std::min(dot + 1, rest.size()));
            }
        } else {
            if (table.hasSpread()) {
                path.push_back({false, std::string(table.spread)});
            }
            path.push_back({false, heading.key});
        }
        Node *node = m_tree.at(path);
        if (node == nullptr || node->kind != Node::Kind::null) {
            return; // the column before it said it
        }
        *node = nodeOf(form, cell);
        if (table.spread.starts_with("roles") && heading.column == nullptr) {
            if (const auto role = typedCell(trimmed(cell.text))) {
                node->text = writeCell(*role);
            }
        }
        m_tree.settle(path);
        place(path, sheet, at, heading.at);
    }

    /// Remembers where what stands at @p path was said, as problems name it.
    void place(const Path &path, const Sheet &sheet, const Row &row, std::uint32_t column)
    {
        m_known.insert(pathText(path));
        m_places.insert_or_assign(problemPath(path),
                                  Place{sheet.name, {static_cast<int>(row.number), static_cast<int>(column) + 1}});
    }

    [[nodiscard]] static std::string problemPath(const Path &path)
    {
        std::string out;
        for (const Step &step : path) {
            const bool numbered = step.isElement && step.name.starts_with('#');
            out = joinPath(out, numbered ? std::to_string(std::atoi(step.name.c_str() + 1) - 1) : step.name);
        }
        return out;
    }

    // ── lines ────────────────────────────────────────────────────────────────────────────────────────────────────────

    void readLines(const Sheet &sheet)
    {
        for (const Row &row : sheet.rows) {
            const std::string path = textAt(row, 0);
            const tables::Cell *value = row.at(1);
            if (&row == &sheet.rows.front() || path.empty() || value == nullptr) {
                continue;
            }
            if (path.ends_with(orderMark)) {
                m_orders[path.substr(0, path.size() - orderMark.size())].push_back(textOfValue(value->text));
            } else if (!m_tree.add(path, value->text)) {
                m_out.removed.push_back(path);
            } else if (const auto steps = readPath(path)) {
                m_places.try_emplace(problemPath(*steps), Place{sheet.name, {static_cast<int>(row.number), 1}});
            }
        }
    }

    void readOverlay(const Sheet &sheet)
    {
        Tree tree;
        for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
            const tables::Cell *value = sheet.rows[i].at(1);
            const std::string path = textAt(sheet.rows[i], 0);
            if (value != nullptr && !path.empty() && !tree.add(path, value->text)) {
                m_out.removed.push_back(path);
            }
        }
        const std::string language = sheet.name.substr(textsSheet.size());
        if (isGoodId(language)) {
            m_out.overlays.push_back({"scenario." + language + ".yaml", yaml::write(tree.root())});
        }
    }

    void putInOrder()
    {
        for (const auto &[text, keys] : m_orders) {
            const auto path = readPath(text);
            Node *node = path ? m_tree.at(*path) : nullptr;
            if (node == nullptr || node->kind != Node::Kind::mapping) {
                continue;
            }
            std::map<std::string, std::size_t> rank;
            for (const std::string &key : keys) {
                rank.emplace(key, rank.size());
            }
            std::ranges::stable_sort(node->members, {}, [&](const yaml::Member &member) {
                const auto it = rank.find(member.key);
                return it == rank.end() ? rank.size() : it->second;
            });
        }
    }

    // ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────

    void readScenarioIn()
    {
        Node root = m_tree.root();
        removeEmpty(root);
        for (const char *needed : {"agencies", "seats"}) { // tables without a row are lists all the same
            if (root.find(needed) == nullptr && m_read.contains(needed)) {
                root.add(needed, Node::ofSequence());
            }
        }
        Reading reading = readScenario(yaml::write(root));
        m_out.scenario = std::move(reading.scenario);
        for (Problem &problem : reading.problems) {
            problem.file = restSheet;
            problem.mark = {};
            for (std::string at = problem.path; !at.empty();
                 at.resize(at.find('.') == std::string::npos ? 0 : at.rfind('.'))) {
                if (const auto place = m_places.find(at); place != m_places.end()) {
                    problem.file = place->second.sheet;
                    problem.mark = place->second.mark;
                    break;
                }
            }
            m_out.problems.push_back(std::move(problem));
        }
    }

    struct Place
    {
        std::string sheet;
        Mark mark;
    };

    const tables::Workbook &m_book;
    FromSheets m_out;
    Tree m_tree;
    std::set<std::string> m_read;              ///< lists that have a table
    std::set<std::string> m_known;             ///< elements that have a row
    std::map<std::string, FreshNames> m_names; ///< by list
    std::map<std::string, int> m_counts;       ///< elements without a name, by list
    std::map<std::string, std::vector<std::string>> m_orders;
    std::unordered_map<std::string, Place> m_places; ///< as problems name them
};

} // namespace

bool holdsScenario(const tables::Workbook &workbook)
{
    return std::ranges::any_of(workbook.sheets, [](const Sheet &sheet) {
        return isRest(sheet) && sheet.name == restSheet && std::ranges::any_of(sheet.rows, [](const Row &row) {
                   return textAt(row, 0) == "format" && textAt(row, 1) == scenarioFormat;
               });
    });
}

FromSheets readSheets(const tables::Workbook &workbook)
{
    return SheetReader(workbook).run();
}

} // namespace samvirke::exchange
