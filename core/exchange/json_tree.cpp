// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_tree.h"

#include "tables/text.h"

#include <algorithm>
#include <charconv>

#include <simdjson.h>

namespace samvirke::exchange {

namespace dom = simdjson::dom;

const Json &Json::operator[](std::string_view key) const
{
    static const Json null;
    const auto it = std::ranges::find(m_keys, key);
    return it == m_keys.end() ? null : m_items[static_cast<std::size_t>(it - m_keys.begin())];
}

std::optional<double> Json::number() const
{
    if (m_kind == Kind::number) {
        return m_number;
    }
    double value = 0;
    const char *end = m_text.data() + m_text.size();
    const auto read = std::from_chars(m_text.data(), end, value);
    return m_kind == Kind::text && read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// Copies what the parser found.
class JsonBuilder
{
public:
    tl::expected<void, JsonError> build(dom::element from, Json &into, std::size_t depth)
    {
        if (depth > deepestJson) {
            return tl::unexpected(JsonError::tooDeep);
        }
        if (++m_values > mostJsonValues) {
            return tl::unexpected(JsonError::tooMany);
        }
        switch (from.type()) {
        case dom::element_type::ARRAY:
            into.m_kind = Json::Kind::array;
            for (const dom::element element : dom::array(from)) {
                if (auto built = build(element, into.m_items.emplace_back(), depth + 1); !built) {
                    return built;
                }
            }
            break;
        case dom::element_type::OBJECT:
            into.m_kind = Json::Kind::object;
            for (const auto [key, value] : dom::object(from)) {
                into.m_keys.emplace_back(key);
                tables::tidy(into.m_keys.back());
                if (auto built = build(value, into.m_items.emplace_back(), depth + 1); !built) {
                    return built;
                }
            }
            break;
        case dom::element_type::STRING:
            into.m_kind = Json::Kind::text;
            into.m_text = std::string_view(from);
            tables::tidy(into.m_text);
            break;
        case dom::element_type::BOOL:
            into.m_kind = Json::Kind::boolean;
            into.m_number = bool(from) ? 1 : 0;
            break;
        case dom::element_type::NULL_VALUE: break;
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE:
            into.m_kind = Json::Kind::number;
            into.m_number = double(from);
            into.m_text = simdjson::minify(from);
            break;
        }
        return {};
    }

private:
    std::size_t m_values = 0;
};

tl::expected<Json, JsonError> readJson(std::string_view utf8)
{
    dom::parser parser;
    dom::element root;
    const auto error = parser.parse(utf8.data(), utf8.size()).get(root);
    if (error != simdjson::SUCCESS) {
        return tl::unexpected(error == simdjson::DEPTH_ERROR ? JsonError::tooDeep : JsonError::syntax);
    }
    Json json;
    JsonBuilder builder;
    if (const auto built = builder.build(root, json, 0); !built) {
        return tl::unexpected(built.error());
    }
    return json;
}

} // namespace samvirke::exchange
