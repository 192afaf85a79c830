// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/yaml.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// A file of a scenario as lines "path | value", for sheets: what has no table of its own is nevertheless not lost.
namespace samvirke::exchange {

/// `rounds[r1].probes[#2]`: keys with dots between, elements of lists in brackets, by id or by number. A key that holds
/// one of these signs stands between quotation marks.
struct Step
{
    bool isElement = false;
    std::string name; ///< of an element "#2" where it has no id
    bool operator==(const Step &) const = default;
};
using Path = std::vector<Step>;

[[nodiscard]] std::string pathText(const Path &path);
[[nodiscard]] std::optional<Path> readPath(std::string_view text);

/// True if every spreadsheet program gives @p text back as it is when it stands in a cell.
[[nodiscard]] bool fitsInCell(std::string_view text);

/// True if an element of a list can be called so in paths and in sheets.
[[nodiscard]] bool namesElement(std::string_view id);

struct Line
{
    std::string path, value;
    bool operator==(const Line &) const = default;
};

/// Everything in @p root. A text stands as it is, or as in JSON where a cell could not hold it so; one too long for a
/// cell goes on in further lines with the same path.
[[nodiscard]] std::vector<Line> linesOf(const yaml::Node &root);

/// The text that the value of such a line stands for.
[[nodiscard]] std::string textOfValue(std::string_view value);

/// Puts such lines, and what tables say, together again.
class Tree
{
public:
    /// Nothing, and @p path leads nowhere: it goes through a text, or to an element of a closed list that is not there.
    /// Else what stands there, made where it was not.
    [[nodiscard]] yaml::Node *at(const Path &path);
    /// Elements of the list at @p path are only those there are.
    void close(const Path &path) { m_closed.insert(pathText(path)); }
    /// What stands at @p path is not touched by lines.
    void settle(const Path &path) { m_settled.insert(pathText(path)); }

    /// False if the line says nothing, leads nowhere or to something that is no text.
    bool add(std::string_view path, std::string_view value);

    [[nodiscard]] const yaml::Node &root() const { return m_root; }

private:
    [[nodiscard]] yaml::Node *child(yaml::Node &parent, const Step &step, const std::string &parentPath,
                                    const std::string &path);
    [[nodiscard]] bool isSettled(const Path &path) const;

    yaml::Node m_root = yaml::Node::ofMapping();
    std::unordered_map<std::string, std::size_t> m_index; ///< of what stands at a path within what is around it
    std::set<std::string> m_closed, m_settled;
    std::set<std::string> m_begun; ///< texts that lines have said something of
};

} // namespace samvirke::exchange
