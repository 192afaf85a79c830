// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problem.h"

#include <string>
#include <string_view>
#include <vector>

/// The part of YAML that scenario files use: mappings, sequences and text, each with its place in the file. Anchors,
/// aliases, merges, tags and duplicate keys are problems, so that what is written is what is meant.
namespace samvirke::yaml {

struct Member;

struct Node
{
    enum class Kind : std::uint8_t { null, text, sequence, mapping };
    enum class Style : std::uint8_t {
        automatic,
        flow, ///< on one line: [a, b] or {a: b}
        bare  ///< text that needs no quotes although it looks like a number or a yes: a number, a yes
    };

    Kind kind = Kind::null;
    Style style = Style::automatic; ///< for writing only
    Mark mark;
    std::string text;
    std::vector<Node> items;
    std::vector<Member> members;

    /// The value at @p key of a mapping, or null.
    [[nodiscard]] const Node *find(std::string_view key) const;
    Node &add(std::string key, Node value);

    /// Equal content; marks and styles do not count.
    bool operator==(const Node &other) const;

    static Node ofText(std::string text, Style style = Style::automatic);
    static Node ofSequence(Style style = Style::automatic);
    static Node ofMapping(Style style = Style::automatic);
};

struct Member
{
    std::string key;
    Mark keyMark;
    Node value;
    bool operator==(const Member &other) const { return key == other.key && value == other.value; }
};

inline constexpr std::size_t largestFile = 16U << 20U;

/// Reads one document. Problems are appended, each with its mark; with a syntax error what was read before it is
/// returned.
[[nodiscard]] Node parse(std::string_view utf8, std::vector<Problem> &problems);

/// Writes a document in the one form this program writes: order kept, long text folded, text of several lines as a
/// block, text that YAML would take for something else quoted. parse(write(x)) equals x but for marks and styles.
[[nodiscard]] std::string write(const Node &document);

/// True if the text has comments, which no tree keeps.
[[nodiscard]] bool hasComments(std::string_view utf8);

} // namespace samvirke::yaml
