// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/edits.h"
#include "plan/visit.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>

/// An author who edits at random: any field, any list, and what edits.h offers.
namespace samvirke::test {

/// Goes through all that can be edited of a scenario, and edits what is @c wanted.
class RandomEditor
{
public:
    enum class What { values, lists };

    explicit RandomEditor(std::mt19937_64 &random) : m_random(random) {}

    /// How many places there are.
    int count(Scenario &scenario, What what) { return go(scenario, what, -1); }
    /// Edits place @p wanted. @returns its path
    std::string edit(Scenario &scenario, What what, int wanted)
    {
        go(scenario, what, wanted);
        return m_edited;
    }

    /// One edit of any sort.
    void anything(Scenario &scenario)
    {
        constexpr int sorts = 12;
        switch (below(sorts)) {
        case 0: renameOne(scenario, scenario.injects); return;
        case 1: renameOne(scenario, scenario.tasks); return;
        case 2: renameOne(scenario, scenario.agencies); return;
        case 3: {
            std::set<InjectId> some;
            for (const Inject &inject : scenario.injects) {
                if (below(3) == 0) {
                    some.insert(inject.id);
                }
            }
            retime(scenario, some, std::chrono::minutes(below(21) - 10), below(2) == 0);
            return;
        }
        case 4: {
            std::set<std::size_t> rows;
            for (std::size_t i = 0; i < scenario.injects.size(); ++i) {
                if (below(3) == 0) {
                    rows.insert(i);
                }
            }
            moveTogether(scenario.injects, rows, std::size_t(below(int(scenario.injects.size()) + 1)));
            return;
        }
        case 5:
            if (!scenario.tasks.empty() && !scenario.agencies.empty()) {
                Cell cell;
                fill(cell);
                std::optional<PhaseId> phase;
                if (!scenario.phases.empty() && below(2) == 0) {
                    phase = oneOf(scenario.phases).id;
                }
                setCell(oneOf(scenario.tasks), scenario.phases, phase, oneOf(scenario.agencies).id, cell);
            }
            return;
        case 6:
            if (scenario.agencies.size() < 12) {
                addAgency(scenario, "new", "New");
            }
            return;
        case 7: orderByTime(scenario); return;
        case 8:
        case 9: edit(scenario, What::lists, below(count(scenario, What::lists))); return;
        default: edit(scenario, What::values, below(count(scenario, What::values))); return;
        }
    }

    template <class T>
    void field(std::string_view key, T &member, Use, std::string_view)
    {
        into(member, joinPath(m_path, key));
    }

private:
    int go(Scenario &scenario, What what, int wanted)
    {
        m_what = what;
        m_wanted = wanted;
        m_seen = 0;
        m_path.clear();
        m_edited.clear();
        Described<Scenario>::visit(*this, scenario);
        return m_seen;
    }

    int below(int n) { return n <= 1 ? 0 : int(m_random() % unsigned(n)); }
    template <class T>
    T &oneOf(std::vector<T> &list)
    {
        return list[std::size_t(below(int(list.size())))];
    }

    template <class T>
    void renameOne(Scenario &scenario, std::vector<T> &list)
    {
        if (!list.empty()) {
            const auto from = oneOf(list).id;
            rename(scenario, from, decltype(from)("renamed-" + std::to_string(below(1000))));
        }
    }

    bool isIt(What what, const std::string &path)
    {
        if (what != m_what || m_seen++ != m_wanted) {
            return false;
        }
        m_edited = path;
        return true;
    }

    template <class T>
    void into(T &value, const std::string &path)
    {
        if constexpr (isEntries<T> || isVector<T>) {
            if (isIt(What::lists, path)) {
                change(value);
                return;
            }
            for (std::size_t i = 0; i < value.size(); ++i) {
                if constexpr (isEntries<T>) {
                    into(value[i].second, joinPath(path, std::to_string(i)));
                } else {
                    into(value[i], joinPath(path, nameInPath(value[i], i)));
                }
            }
        } else if constexpr (isOptional<T>) {
            if (value) {
                into(*value, path);
            } else if (isIt(What::values, path)) {
                fill(value.emplace());
            }
        } else if constexpr (DescribedStruct<T>) {
            const std::string outside = std::exchange(m_path, path);
            Described<T>::visit(*this, value);
            m_path = outside;
        } else if (isIt(What::values, path)) {
            const T before = value;
            for (int tries = 0; value == before && tries < 50; ++tries) {
                fill(value);
            }
        }
    }

    template <class T>
    void change(std::vector<T> &list)
    {
        const int way = list.empty() ? 0 : below(3);
        if (way == 0) {
            T added{};
            if constexpr (DescribedStruct<T>) {
                if (!list.empty()) {
                    added = oneOf(list);
                }
            }
            if constexpr (requires { added.id.value; }) {
                added.id.value = freshName(list, "new");
            }
            list.insert(list.begin() + below(int(list.size()) + 1), added);
        } else if (way == 1) {
            list.erase(list.begin() + below(int(list.size())));
        } else {
            std::swap(oneOf(list), oneOf(list));
        }
    }

    void fill(std::string &text)
    {
        static const std::array<std::string, 8> texts{"", "short", "yes", "æøå", "12", "a: b", "{place}", "- x"};
        text = texts[std::size_t(below(int(texts.size())))];
    }
    template <class Tag>
    void fill(Id<Tag> &id)
    {
        id.value = "n" + std::to_string(below(1000));
    }
    void fill(bool &value) { value = below(2) == 0; }
    void fill(int &value) { value = below(2000); }
    void fill(double &value) { value = below(2000) / 8.0; }
    void fill(Millis &value) { value = std::chrono::seconds(below(7200)); }
    void fill(Cell &cell)
    {
        cell.roles = static_cast<std::uint8_t>(below(32));
        cell.contested = below(2) == 0;
    }
    template <NamedEnum E>
    void fill(E &value)
    {
        value = Names<E>::all.at(std::size_t(below(int(Names<E>::all.size())))).first;
    }
    void fill(Condition &condition)
    {
        fill(condition.what);
        condition.subject = "n" + std::to_string(below(10));
    }
    void fill(Trigger &trigger)
    {
        switch (below(5)) {
        case 0: trigger = ByHand{}; return;
        case 1: fill(trigger.emplace<AtTime>().at); return;
        case 2: fill(trigger.emplace<AfterInject>().inject); return;
        case 3: fill(trigger.emplace<WhenHappened>().condition); return;
        default: fill(trigger.emplace<Unscheduled>().raw); return;
        }
    }
    template <DescribedStruct T>
    void fill(T &)
    {}

    std::mt19937_64 &m_random;
    What m_what = What::values;
    int m_wanted = -1, m_seen = 0;
    std::string m_path, m_edited;
};

} // namespace samvirke::test
