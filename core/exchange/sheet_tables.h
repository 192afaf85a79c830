// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/yaml.h"
#include "tables/workbook.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Which list of a scenario stands in which sheet, and how its values stand in cells.
namespace samvirke::exchange {

enum class Form : std::uint8_t {
    text,    ///< as it is: words, names, numbers, yes and no
    names,   ///< several, with commas between
    readers, ///< the same, each with its time behind it: "POL, FIR 5 min"
    time,    ///< when an inject comes, where that is a time: "0:12:30"; or what an import could not read as one
    trigger, ///< when it comes otherwise: "after: fire-seen, delay: 2 min"
    shown    ///< of the element that the row belongs to; not read
};

struct SheetColumn
{
    std::string_view heading;
    std::string_view member; ///< key in the file, "profile.culture" for one within another
    Form form = Form::text;
};

struct SheetTable
{
    enum class Rows : std::uint8_t {
        elements, ///< a row is an element of @c list
        children, ///< a row belongs to an element's list @c member; the first column names the element
        more      ///< a row says more about an element, which the first column names
    };
    std::string_view sheet; ///< its name, or what the name begins with where there are several
    std::string_view list;
    Rows rows = Rows::elements;
    std::string_view member;
    std::vector<SheetColumn> columns; ///< the first one names the element, but in lists without names
    std::string_view spread = {};     ///< key whose values stand in columns of their own: "roles" by agency
    std::size_t spreadAt = 0;         ///< behind so many columns
    bool always = false;              ///< also without rows, to be filled in
    [[nodiscard]] bool hasIds() const { return rows == Rows::children || columns.front().member == "id"; }
    [[nodiscard]] bool hasSpread() const { return !spread.empty(); }
    [[nodiscard]] bool hasHeading(std::string_view heading) const;
};

/// In the order of the sheets.
[[nodiscard]] std::span<const SheetTable> sheetTables();

inline constexpr std::string_view restSheet = "Scenario"; ///< of what has no table
inline constexpr std::string_view textsSheet = "Texts ";  ///< and the language, of an overlay
inline constexpr std::string_view pathHeading = "Path", valueHeading = "Value";
/// Behind the path of something with keys: their order, where that is not the one of the columns.
inline constexpr std::string_view orderMark = "#order";

/// Nothing where a cell cannot hold @p node so that it comes back.
[[nodiscard]] std::optional<std::string> cellText(Form form, const yaml::Node &node);
[[nodiscard]] yaml::Node nodeOf(Form form, const tables::Cell &cell);

/// "POL, FIR", and the other way round.
[[nodiscard]] std::string joinedNames(const std::vector<std::string> &names);
[[nodiscard]] std::vector<std::string> splitNames(std::string_view text);

} // namespace samvirke::exchange
