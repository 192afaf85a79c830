// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change.h"

#include "plan/describe.h"
#include "plan/visit.h"

#include <algorithm>
#include <set>

namespace samvirke {

namespace {

/// The members of a struct, one by one in the order of describe.h, to hold beside those of another of its sort.
class Members
{
public:
    template <class T>
    static Members of(const T &value)
    {
        Members members;
        Described<T>::visit(members, value);
        return members;
    }
    template <class T>
    void field(std::string_view, const T &member, Use, std::string_view)
    {
        m_all.push_back(&member);
    }
    template <class T>
    const T &next()
    {
        return *static_cast<const T *>(m_all[m_next++]);
    }

private:
    std::vector<const void *> m_all;
    std::size_t m_next = 0;
};

template <class T>
std::vector<Piece<T>> piecesOf(const std::vector<T> &before, const std::vector<T> &after)
{
    std::vector<Piece<T>> pieces;
    const auto part = [](const std::vector<T> &of, std::size_t from, std::size_t to) {
        return std::vector<T>(of.begin() + static_cast<std::ptrdiff_t>(from),
                              of.begin() + static_cast<std::ptrdiff_t>(to));
    };
    if (before.size() == after.size()) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            const std::size_t first = i;
            while (i < before.size() && !(before[i] == after[i])) {
                ++i;
            }
            if (i > first) {
                pieces.push_back({first, part(before, first, i), part(after, first, i)});
            }
        }
        return pieces;
    }
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == after[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
        ++back;
    }
    pieces.push_back({front, part(before, front, before.size() - back), part(after, front, after.size() - back)});
    return pieces;
}

class Differ
{
public:
    Differ(const Scenario &before, std::map<std::string, std::any, std::less<>> &parts)
        : m_before(Members::of(before)), m_parts(parts)
    {}

    template <class T>
    void field(std::string_view key, const T &after, Use, std::string_view)
    {
        const T &before = m_before.next<T>();
        if (before == after) {
            return;
        }
        if constexpr (isVector<T>) {
            m_parts.emplace(key, piecesOf(before, after));
        } else {
            m_parts.emplace(key, std::vector<Piece<T>>{{0, {before}, {after}}});
        }
    }

private:
    Members m_before;
    std::map<std::string, std::any, std::less<>> &m_parts;
};

class Applier
{
public:
    Applier(const std::map<std::string, std::any, std::less<>> &parts, bool forward)
        : m_parts(parts), m_forward(forward)
    {}

    template <class T>
    void field(std::string_view key, T &member, Use, std::string_view)
    {
        const auto part = m_parts.find(key);
        if (part == m_parts.end()) {
            return;
        }
        if constexpr (isVector<T>) {
            using Pieces = std::vector<Piece<typename T::value_type>>;
            for (const auto &piece : *std::any_cast<Pieces>(&part->second)) {
                const auto &old = m_forward ? piece.before : piece.after;
                const auto &now = m_forward ? piece.after : piece.before;
                const auto at = member.begin() + static_cast<std::ptrdiff_t>(piece.at);
                const std::size_t both = std::min(old.size(), now.size());
                const auto rest = std::copy_n(now.begin(), both, at);
                if (old.size() > both) {
                    member.erase(rest, rest + static_cast<std::ptrdiff_t>(old.size() - both));
                } else {
                    member.insert(rest, now.begin() + static_cast<std::ptrdiff_t>(both), now.end());
                }
            }
        } else {
            const auto &piece = std::any_cast<std::vector<Piece<T>>>(&part->second)->front();
            member = m_forward ? piece.after.front() : piece.before.front();
        }
    }

private:
    const std::map<std::string, std::any, std::less<>> &m_parts;
    bool m_forward;
};

// ── bringing two edits together ──────────────────────────────────────────────────────────────────────────────────────

/// Lists whose elements have names of their own.
template <class T>
inline constexpr bool isNamedList = false;
template <class T>
inline constexpr bool isNamedList<std::vector<T>> = requires(const T &element)
{
    element.id;
};

class Merger
{
public:
    explicit Merger(std::vector<std::string> &conflicts) : m_conflicts(conflicts) {}

    /// Makes of @p ours what came of both.
    template <class T>
    void merge(const std::string &path, const T &base, T &ours, const T &theirs)
    {
        if (theirs == base || theirs == ours) {
            return;
        }
        if (ours == base) {
            ours = theirs;
            return;
        }
        if constexpr (DescribedStruct<T>) {
            Struct visitor{*this, path, Members::of(base), Members::of(theirs)};
            Described<T>::visit(visitor, ours);
        } else if constexpr (isEntries<T>) {
            mergeList(path, base, ours, theirs, [](const auto &entry, std::size_t) {
                if constexpr (requires { entry.first.value; }) {
                    return entry.first.value;
                } else {
                    return entry.first;
                }
            });
        } else if constexpr (isNamedList<T>) {
            mergeList(path, base, ours, theirs,
                      [](const auto &element, std::size_t i) { return nameInPath(element, i); });
        } else {
            m_conflicts.push_back(path);
        }
    }

private:
    struct Struct
    {
        Merger &merger;
        const std::string &path;
        Members base, theirs;
        template <class T>
        void field(std::string_view key, T &ours, Use, std::string_view)
        {
            merger.merge(joinPath(path, key), base.next<T>(), ours, theirs.next<T>());
        }
    };

    template <class K, class V>
    void merge(const std::string &path, const std::pair<K, V> &base, std::pair<K, V> &ours,
               const std::pair<K, V> &theirs)
    {
        merge(path, base.second, ours.second, theirs.second);
    }

    template <class T, class Name>
    void mergeList(const std::string &path, const std::vector<T> &base, std::vector<T> &ours,
                   const std::vector<T> &theirs, Name name)
    {
        const auto indexOf = [&](const std::vector<T> &list) {
            std::map<std::string, std::size_t> index;
            for (std::size_t i = 0; i < list.size(); ++i) {
                index.try_emplace(name(list[i], i), i);
            }
            return index;
        };
        const auto inBase = indexOf(base);
        const auto inTheirs = indexOf(theirs);
        std::vector<T> merged;
        std::set<std::string> there;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const std::string called = name(ours[i], i);
            const auto old = inBase.find(called);
            const auto other = inTheirs.find(called);
            if (old != inBase.end() && other == inTheirs.end()) { // gone there
                if (ours[i] == base[old->second]) {
                    continue;
                }
                m_conflicts.push_back(joinPath(path, called));
            } else if (other != inTheirs.end()) {
                static const T nothing{};
                merge(joinPath(path, called), old == inBase.end() ? nothing : base[old->second], ours[i],
                      theirs[other->second]);
            }
            there.insert(called);
            merged.push_back(std::move(ours[i]));
        }
        std::string before; // what is new there stands behind what it stands behind there
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const std::string called = name(theirs[i], i);
            if (!there.contains(called)) {
                const auto old = inBase.find(called);
                if (old != inBase.end() && theirs[i] == base[old->second]) {
                    continue; // gone here
                }
                if (old != inBase.end()) {
                    m_conflicts.push_back(joinPath(path, called));
                    continue;
                }
                auto place = merged.begin();
                for (std::size_t j = 0; j < merged.size(); ++j) {
                    if (name(merged[j], j) == before) {
                        place = merged.begin() + static_cast<std::ptrdiff_t>(j) + 1;
                    }
                }
                merged.insert(place, theirs[i]);
                there.insert(called);
            }
            before = called;
        }
        ours = std::move(merged);
    }

    std::vector<std::string> &m_conflicts;
};

} // namespace

Change Change::between(const Scenario &before, const Scenario &after)
{
    Change change;
    Differ differ(before, change.m_parts);
    Described<Scenario>::visit(differ, after);
    return change;
}

void Change::redo(Scenario &scenario) const
{
    Applier applier(m_parts, true);
    Described<Scenario>::visit(applier, scenario);
}

void Change::undo(Scenario &scenario) const
{
    Applier applier(m_parts, false);
    Described<Scenario>::visit(applier, scenario);
}

Merged merge(const Scenario &base, const Scenario &ours, const Scenario &theirs)
{
    Merged merged{ours, {}};
    Merger(merged.conflicts).merge({}, base, merged.scenario, theirs);
    return merged;
}

} // namespace samvirke
