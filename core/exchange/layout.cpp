// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout.h"

#include "exchange/folding.h"

#include <algorithm>
#include <map>
#include <set>

namespace samvirke::exchange {

namespace {

using tables::Row;
using tables::Sheet;
using What = Refusal::What;

constexpr std::size_t rowsSearched = 12; ///< that hold something
constexpr int deepestHeader = 3;         ///< rows, merged with each other
constexpr std::size_t longestHeading = 80;

std::string textAt(const Row &row, std::uint32_t column)
{
    const tables::Cell *cell = row.at(column);
    return cell == nullptr ? std::string{} : onOneLine(cell->text);
}

const Row *rowNumbered(const Sheet &sheet, std::uint32_t number)
{
    const auto it = std::ranges::lower_bound(sheet.rows, number, {}, &Row::number);
    return it != sheet.rows.end() && it->number == number ? &*it : nullptr;
}

/// The column that a mapping names by its letters: capitals, so that a heading like "Kl" is none.
std::optional<std::uint32_t> byLetters(const std::string &name)
{
    return std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; }) ? tables::columnNamed(name)
                                                                                  : std::nullopt;
}

bool hasCellIn(const Sheet &sheet, std::uint32_t column)
{
    return std::ranges::any_of(sheet.rows, [&](const Row &row) { return row.at(column) != nullptr; });
}

struct Header
{
    std::uint32_t first = 0, last = 0; ///< rows
    std::vector<Column> columns;
    bool norwegian = false;
    int fields = 0; ///< different ones that were recognised
};

/// The texts above each column in rows @p first to @p last, from top to bottom, merged cells in each of their columns.
std::map<std::uint32_t, std::vector<std::string>> stacked(const Sheet &sheet, std::uint32_t first, std::uint32_t last)
{
    std::map<std::uint32_t, std::vector<std::string>> out;
    for (std::uint32_t number = first; number <= last; ++number) {
        const Row *row = rowNumbered(sheet, number);
        if (row == nullptr) {
            continue;
        }
        std::map<std::uint32_t, std::string> texts;
        for (const tables::Cell &cell : row->cells) {
            texts[cell.column] = onOneLine(cell.text);
        }
        if (first < last && number < last) { // a heading over several columns
            for (const tables::Merge &merge : sheet.merges) {
                if (merge.firstRow == number && merge.lastColumn > merge.firstColumn) {
                    for (std::uint32_t c = merge.firstColumn + 1; c <= merge.lastColumn && texts.size() < 1000; ++c) {
                        texts.emplace(c, textAt(*row, merge.firstColumn));
                    }
                }
            }
        }
        for (auto &[column, text] : texts) {
            if (!text.empty()) {
                out[column].push_back(std::move(text));
            }
        }
    }
    return out;
}

std::optional<Field> mapped(const ColumnMap &map, std::uint32_t column, const std::string &heading)
{
    const std::string folded = fold(heading);
    for (const auto &[name, field] : map) {
        if (!heading.empty() && (onOneLine(name) == heading || (!folded.empty() && fold(name) == folded))) {
            return field;
        }
    }
    for (const auto &[name, field] : map) {
        if (byLetters(name) == column) {
            return field;
        }
    }
    return std::nullopt;
}

Header headerAt(const Sheet &sheet, std::uint32_t first, std::uint32_t last, const ColumnMap &map)
{
    Header header{first, last, {}, false, 0};
    int norwegian = 0;
    int english = 0;
    std::set<Field> seen;
    for (const auto &[column, texts] : stacked(sheet, first, last)) {
        Column found{column, texts.back(), Field::extra, false};
        auto known = knownHeading(texts.back());
        if (texts.size() > 1 && !known) {
            const std::string joined = texts[texts.size() - 2] + " " + texts.back();
            known = knownHeading(joined);
            found.heading = joined;
        }
        found.heading = shortened(found.heading, longestHeading);
        if (known) {
            found.field = known->field;
            found.second = known->second;
            norwegian += known->norwegian ? 1 : 0;
            english += known->norwegian ? 0 : 1;
        }
        if (const auto said = mapped(map, column, found.heading)) {
            found.field = *said;
            found.second = false;
        }
        if (found.field != Field::extra && found.field != Field::ignored) {
            seen.insert(found.field);
        }
        header.columns.push_back(std::move(found));
    }
    header.fields = static_cast<int>(seen.size());
    header.norwegian = norwegian > english;
    return header;
}

bool mergedWithin(const Sheet &sheet, std::uint32_t first, std::uint32_t last)
{
    return std::ranges::any_of(sheet.merges, [&](const tables::Merge &merge) {
        return merge.firstRow >= first && merge.lastRow <= last && merge.firstRow < last;
    });
}

/// The row or rows that hold the most headings.
Header bestHeader(const Sheet &sheet, const ColumnMap &map)
{
    Header best;
    for (std::size_t i = 0; i < std::min(rowsSearched, sheet.rows.size()); ++i) {
        const std::uint32_t first = sheet.rows[i].number;
        for (std::uint32_t depth = 0; depth < deepestHeader; ++depth) {
            if (depth > 0 && !mergedWithin(sheet, first, first + depth)) {
                continue;
            }
            Header header = headerAt(sheet, first, first + depth, map);
            const bool belowTitle = header.fields > 0 && header.fields == best.fields && header.last == best.last &&
                                    rowNumbered(sheet, best.first)->cells.size() == 1;
            if (header.fields > best.fields || belowTitle) {
                best = std::move(header);
            }
        }
    }
    return best;
}

bool hasField(const std::vector<Column> &columns, Field field)
{
    return std::ranges::any_of(columns, [&](const Column &column) { return column.field == field; });
}

/// Something is to be said, at some time or to somebody by some means.
bool isMsel(const Header &header)
{
    const auto has = [&](Field field) { return hasField(header.columns, field); };
    const auto count = [&](std::initializer_list<Field> fields) { return std::ranges::count_if(fields, has); };
    if (count({Field::title, Field::content}) == 0) {
        return false;
    }
    return count({Field::time, Field::storyTime}) > 0 ||
           count({Field::from, Field::to, Field::method, Field::controller, Field::expected, Field::kind,
                  Field::objective, Field::day, Field::date, Field::phase}) >= 3;
}

bool hasRowsBelow(const Sheet &sheet, std::uint32_t header)
{
    return !sheet.rows.empty() && sheet.rows.back().number > header;
}

bool anyOf(const std::set<std::string> &headings, std::initializer_list<std::string_view> words, std::size_t least)
{
    std::size_t found = 0;
    for (const std::string_view word : words) {
        found += std::ranges::any_of(headings,
                                     [&](const std::string &heading) {
                                         return (" " + heading + " ").find(" " + std::string(word) + " ") !=
                                                std::string::npos;
                                     })
                     ? 1U
                     : 0U;
    }
    return found >= least;
}

Looks looksLike(const std::vector<std::string> &names)
{
    std::set<std::string> headings;
    for (const std::string &name : names) {
        headings.insert(fold(name));
    }
    if (headings.size() < 2) {
        return Looks::text;
    }
    if (anyOf(headings, {"mission", "missions", "oppdrag"}, 1) &&
        anyOf(headings, {"tasked", "county", "equipment", "personnel", "sitrep", "unit", "open", "closed"}, 2)) {
        return Looks::missionLog;
    }
    if (anyOf(headings, {"feature", "features", "requirement", "funksjon", "krav"}, 1)) {
        return Looks::featureList;
    }
    if (anyOf(headings, {"dispatched", "arrived", "en route", "enroute", "cleared", "incident", "hendelsestype"}, 2)) {
        return Looks::assignmentLog;
    }
    if (anyOf(headings, {"first name", "last name", "phone", "email", "e mail", "fornavn", "etternavn", "telefon"},
              2)) {
        return Looks::contactList;
    }
    if (anyOf(headings, {"count", "total", "sum", "antall", "score", "average"}, 1)) {
        return Looks::summary;
    }
    return Looks::unknown;
}

/// The row that people would call the headings of a table that is no MSEL: the one with most cells of text.
Refusal notAnMsel(const Sheet &sheet)
{
    Refusal refusal{What::notAnMsel, sheet.name, 0, Looks::unknown, {}};
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(rowsSearched, sheet.rows.size()); ++i) {
        const Row &row = sheet.rows[i];
        const auto texts = static_cast<std::size_t>(std::ranges::count_if(
            row.cells, [](const tables::Cell &cell) { return cell.kind == tables::CellKind::text; }));
        if (texts > most) {
            most = texts;
            refusal.row = row.number;
            refusal.names.clear();
            for (const tables::Cell &cell : row.cells) {
                if (cell.kind == tables::CellKind::text) {
                    refusal.names.push_back(shortened(onOneLine(cell.text), 40));
                }
            }
        }
    }
    refusal.looks = looksLike(refusal.names);
    return refusal;
}

struct Candidate
{
    std::size_t sheet = 0;
    Header header;
};

std::string titleAbove(const Sheet &sheet, std::uint32_t header)
{
    for (const Row &row : sheet.rows) {
        if (row.number >= header) {
            break;
        }
        for (const tables::Cell &cell : row.cells) {
            if (cell.kind == tables::CellKind::text && !isMissing(cell.text)) {
                return onOneLine(cell.text);
            }
        }
    }
    return {};
}

Layout layoutOf(const tables::Workbook &workbook, Candidate candidate)
{
    Layout layout;
    layout.sheet = candidate.sheet;
    layout.headerRow = candidate.header.last;
    layout.columns = std::move(candidate.header.columns);
    layout.title = titleAbove(workbook.sheets[candidate.sheet], candidate.header.first);
    layout.language = candidate.header.norwegian ? "nb" : "en";
    return layout;
}

/// No headings: columns by their letters, from the first row on.
Header byPosition(const ColumnMap &map)
{
    Header header;
    for (const auto &[name, field] : map) {
        if (const auto column = byLetters(name)) {
            header.columns.push_back(Column{*column, {}, field, false});
        }
    }
    std::ranges::sort(header.columns, {}, &Column::at);
    return header;
}

tl::expected<Layout, Refusal> mappedLayout(const tables::Workbook &workbook, std::size_t at, const ColumnMap &map)
{
    const Sheet &sheet = workbook.sheets[at];
    constexpr int fewest = 2; // headings that make a row a header although nothing in it is mapped by name
    const auto isHeading = [](const Header &header, const std::string &name) {
        return std::ranges::any_of(header.columns, [&](const Column &headed) {
            return !headed.heading.empty() && !fold(name).empty() && fold(headed.heading) == fold(name);
        });
    };
    const bool lettersOnly =
        std::ranges::all_of(map, [](const auto &entry) { return byLetters(entry.first).has_value(); });
    const auto isHeader = [](const Header &candidate) {
        return candidate.fields >= fewest || std::ranges::any_of(candidate.columns, [](const Column &column) {
                   const bool times =
                       column.field == Field::time || column.field == Field::storyTime || column.field == Field::date;
                   return times && column.heading.size() > 2; // "T" may be a time itself; "Time" is none
               });
    };
    Header header = bestHeader(sheet, {});
    if (!isHeader(header) && !lettersOnly) {
        header = bestHeader(sheet, map);
    }
    const bool none = !isHeader(header) &&
                      std::ranges::none_of(map, [&](const auto &entry) { return isHeading(header, entry.first); });
    header = none ? byPosition(map) : headerAt(sheet, header.first, header.last, map);
    for (const auto &[name, field] : map) {
        const auto column = byLetters(name);
        if (!isHeading(header, name) && !(column && hasCellIn(sheet, *column))) {
            Refusal refusal{What::noSuchColumn, sheet.name, header.last, Looks::unknown, {name}};
            for (const Column &there : header.columns) {
                refusal.names.push_back(there.heading.empty() ? tables::columnName(there.at) : there.heading);
            }
            return tl::unexpected(refusal);
        }
        if (column && !isHeading(header, name) &&
            std::ranges::find(header.columns, *column, &Column::at) == header.columns.end()) {
            header.columns.push_back(Column{*column, {}, field, false}); // a column without a heading
        }
    }
    std::ranges::sort(header.columns, {}, &Column::at);
    if (!hasField(header.columns, Field::title) && !hasField(header.columns, Field::content)) {
        return tl::unexpected(Refusal{What::noTitleMapped, sheet.name, header.last, Looks::unknown, {}});
    }
    return layoutOf(workbook, {at, std::move(header)});
}

} // namespace

bool Layout::has(Field field) const
{
    return hasField(columns, field);
}

tl::expected<Layout, Refusal> findLayout(const tables::Workbook &workbook, const std::optional<std::string> &sheet,
                                         const ColumnMap &map)
{
    const std::vector<Sheet> &sheets = workbook.sheets;
    if (std::ranges::all_of(sheets, [](const Sheet &s) { return s.rows.empty(); })) {
        return tl::unexpected(Refusal{What::empty, {}, 0, Looks::unknown, {}});
    }
    std::vector<std::size_t> asked;
    if (sheet) {
        auto it = std::ranges::find(sheets, *sheet, &Sheet::name);
        if (it == sheets.end()) {
            it = std::ranges::find_if(sheets, [&](const Sheet &s) { return fold(s.name) == fold(*sheet); });
        }
        if (it == sheets.end()) {
            Refusal refusal{What::noSuchSheet, *sheet, 0, Looks::unknown, {}};
            for (const Sheet &s : sheets) {
                refusal.names.push_back(s.name);
            }
            return tl::unexpected(refusal);
        }
        asked.push_back(static_cast<std::size_t>(it - sheets.begin()));
    } else {
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (!sheets[i].rows.empty()) {
                asked.push_back(i);
            }
        }
    }
    if (!map.empty() && asked.size() == 1) {
        return mappedLayout(workbook, asked.front(), map);
    }

    std::vector<Candidate> candidates;
    std::vector<std::string> hidden;
    std::optional<std::size_t> bare; // an MSEL with nothing in it
    for (const std::size_t i : asked) {
        Header header = bestHeader(sheets[i], map);
        if (!isMsel(header)) {
            continue;
        }
        if (!hasRowsBelow(sheets[i], header.last)) {
            bare = bare.value_or(i);
        } else if (!sheet && sheets[i].visibility != tables::Visibility::visible) {
            hidden.push_back(sheets[i].name);
        } else {
            candidates.push_back({i, std::move(header)});
        }
    }
    if (candidates.empty()) {
        if (!hidden.empty()) {
            return tl::unexpected(Refusal{What::onlyHidden, {}, 0, Looks::unknown, hidden});
        }
        if (bare) {
            return tl::unexpected(Refusal{What::noInjects, sheets[*bare].name, 0, Looks::unknown, {}});
        }
        return tl::unexpected(notAnMsel(sheets[asked.empty() ? 0 : asked.front()]));
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, [](const Candidate &c) { return c.header.fields; });
    std::vector<std::string> names;
    names.reserve(candidates.size());
    for (const Candidate &candidate : candidates) {
        names.push_back(sheets[candidate.sheet].name);
    }
    if (candidates.size() > 1 && candidates[0].header.fields == candidates[1].header.fields) {
        return tl::unexpected(Refusal{What::severalSheets, {}, 0, Looks::unknown, names});
    }
    if (!map.empty()) {
        return mappedLayout(workbook, candidates.front().sheet, map);
    }
    Layout layout = layoutOf(workbook, std::move(candidates.front()));
    layout.others.assign(names.begin() + 1, names.end());
    return layout;
}

} // namespace samvirke::exchange
