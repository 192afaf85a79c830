// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/describe.h"

#include <concepts>
#include <functional>
#include <type_traits>

/// Kinds of member that the visitors of describe.h tell apart.
namespace samvirke {

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;

template <class T>
inline constexpr bool isEntries = false;
template <class K, class V>
inline constexpr bool isEntries<std::vector<std::pair<K, V>>> = true;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
concept DescribedStruct = Described<std::remove_const_t<T>>::is;

template <class T>
concept NamedEnum = std::is_enum_v<T> && requires
{
    Names<T>::all;
};

[[nodiscard]] inline std::string joinPath(const std::string &path, std::string_view name)
{
    return path.empty() ? std::string(name) : path + "." + std::string(name);
}

/// Calls `visit(path, text)` for every text that overlays translate; @c Text is std::string or const std::string.
template <class Visit>
class TextVisitor
{
public:
    explicit TextVisitor(Visit visit) : m_visit(std::move(visit)) {}

    template <class T>
    void field(std::string_view key, T &member, Use use, std::string_view)
    {
        into(member, joinPath(m_path, key), isText(use));
    }

    template <class T>
    void into(T &member, const std::string &path, bool isText)
    {
        using Plain = std::remove_const_t<T>;
        if constexpr (std::is_same_v<Plain, std::string>) {
            if (isText) {
                m_visit(path, member);
            }
        } else if constexpr (isEntries<Plain>) {
            for (auto &[key, value] : member) {
                if constexpr (isId<std::remove_cvref_t<decltype(key)>>) {
                    into(value, joinPath(path, key.value), isText);
                }
            }
        } else if constexpr (isVector<Plain>) {
            for (std::size_t i = 0; i < member.size(); ++i) {
                into(member[i], joinPath(path, nameInPath(member[i], i)), isText);
            }
        } else if constexpr (isOptional<Plain>) {
            if (member) {
                into(*member, path, isText);
            }
        } else if constexpr (DescribedStruct<Plain>) {
            const std::string outside = std::exchange(m_path, path);
            Described<Plain>::visit(*this, member);
            m_path = outside;
        }
    }

private:
    Visit m_visit;
    std::string m_path;
};

template <class S, class Visit>
void forEachText(S &scenario, Visit visit)
{
    TextVisitor<Visit> visitor(std::move(visit));
    visitor.into(scenario, {}, false);
}

} // namespace samvirke
