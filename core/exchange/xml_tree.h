// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/unsuitable.h"

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace samvirke::exchange {

/// An XML document from outside, without its attributes but for the address of a link.
struct XmlNode
{
    std::string name;    ///< without its prefix
    std::string space;   ///< namespace
    std::string text;    ///< of the element itself, without white space around it
    std::string address; ///< the attribute href
    std::vector<XmlNode> children;

    /// The first child that is called so, in whatever namespace; an empty one where there is none.
    [[nodiscard]] const XmlNode &operator[](std::string_view child) const;
    [[nodiscard]] std::vector<const XmlNode *> all(std::string_view child) const;
};

inline constexpr std::size_t mostXmlNodes = 200'000;

/// Never follows a document type or an entity. @param utf8 whatever encoding its declaration names
[[nodiscard]] tl::expected<XmlNode, Unsuitable> readXml(std::string_view utf8);

} // namespace samvirke::exchange
