// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/visit.h"

#include <rapidcheck.h>

#include <set>
#include <string>

/// Scenarios that make no sense but can be written. To be called within a property.
namespace samvirke::test {

class RandomScenario
{
public:
    /// @param whole every key has a value and no list is empty
    explicit RandomScenario(bool whole) : m_whole(whole) {}

    template <class T>
    void field(std::string_view, T &member, Use use, std::string_view)
    {
        if (m_whole || isRequired(use) || *rc::gen::inRange(0, 3) == 0) {
            fill(member);
        }
        if constexpr (std::is_same_v<T, std::string>) {
            if (isRequired(use) && member.empty()) {
                member = "needed";
            }
        }
    }

private:
    static std::string text()
    {
        return *rc::gen::oneOf(
            rc::gen::element<std::string>("", "yes", "No", "~", "12", "0x1f", "1e3", "22:40", "2026-11-20", "null",
                                          "- x", "a: b", "a #b", " lead", "trail ", "two\nlines", "two\nlines\n", "\n",
                                          "\ttab", "æøå – «hei» ’", "{place}", "[x]", "quote\"back\\slash", "a\r\nb",
                                          "\xc2\x85", "\xef\xbb\xbf", "*x", "&y", "!tag", "%d", "@", "`", "'", "<<",
                                          "=", "key:", "?", "  indented\n block", "space \nbehind"),
            rc::gen::container<std::string>(rc::gen::inRange<char>(32, 127)),
            rc::gen::map(rc::gen::inRange(1, 60), [](int n) {
                std::string words = "word";
                for (int i = 1; i < n; ++i) {
                    words += (i % 17 == 0 ? "\nword" : " word") + std::to_string(i);
                }
                return words;
            }));
    }

    static std::string name()
    {
        return *rc::gen::element<std::string>("P", "FIR", "1", "0", "007", "yes", "no", "on", "null", "1e3", "0x1",
                                              "a-b", "a_b", "12-30", "N", "true") +
               (*rc::gen::inRange(0, 2) == 0 ? "" : std::to_string(*rc::gen::inRange(0, 1000)));
    }

    void fill(std::string &value) { value = text(); }
    template <class Tag>
    void fill(Id<Tag> &id)
    {
        id.value = name();
    }
    void fill(bool &value) { value = *rc::gen::arbitrary<bool>(); }
    void fill(int &value) { value = *rc::gen::arbitrary<int>(); }
    void fill(double &value)
    {
        value = *rc::gen::oneOf(rc::gen::arbitrary<double>(), rc::gen::element(0.1, 1e300, 1e-300, 1.0 / 3, 100.0));
    }
    void fill(Millis &value)
    {
        constexpr std::int64_t longest = 400LL * 24 * 3600 * 1000;
        value = Millis(*rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, longest),
                                       rc::gen::element<std::int64_t>(0, 1, 1000, 90'000, 3'600'000, longest)));
    }
    void fill(Cell &cell)
    {
        cell.roles = static_cast<std::uint8_t>(*rc::gen::inRange(0, 32));
        cell.contested = *rc::gen::arbitrary<bool>();
    }
    template <NamedEnum E>
    void fill(E &value)
    {
        value = Names<E>::all.at(*rc::gen::inRange<std::size_t>(0, Names<E>::all.size())).first;
    }
    template <class T>
    void fill(std::optional<T> &value)
    {
        fill(value.emplace());
    }
    template <class T>
    void fill(std::vector<T> &list)
    {
        for (int n = *rc::gen::inRange(m_whole ? 1 : 0, 4); n > 0; --n) {
            fill(list.emplace_back());
        }
    }
    template <class K, class V>
    void fill(Entries<K, V> &entries)
    {
        std::set<std::string> keys;
        for (int n = *rc::gen::inRange(m_whole ? 1 : 0, 4); n > 0; --n) {
            const std::string key = isId<K> ? name() : text();
            if (keys.insert(key).second) {
                entries.emplace_back(K{key}, V{});
                fill(entries.back().second);
            }
        }
    }
    void fill(Condition &condition)
    {
        fill(condition.what);
        condition.subject = name();
        if (*rc::gen::arbitrary<bool>()) {
            fill(condition.by);
        }
    }
    void fill(Trigger &trigger)
    {
        switch (*rc::gen::inRange(0, 7)) {
        case 0: trigger = ByHand{}; return;
        case 1: fill(trigger.emplace<AtTime>().at); return;
        case 2: {
            auto &after = trigger.emplace<AfterInject>();
            fill(after.inject);
            fill(after.delay);
            return;
        }
        case 3: {
            auto &when = trigger.emplace<WhenHappened>();
            fill(when.condition);
            fill(when.delay);
            return;
        }
        case 4: {
            auto &unless = trigger.emplace<UnlessHappened>();
            fill(unless.condition);
            fill(unless.deadline);
            return;
        }
        case 5: {
            auto &option = trigger.emplace<OnOption>();
            fill(option.branch);
            fill(option.option);
            return;
        }
        default: fill(trigger.emplace<Unscheduled>().raw); return;
        }
    }
    template <DescribedStruct T>
    void fill(T &value)
    {
        Described<T>::visit(*this, value);
    }

    bool m_whole;
};

inline Scenario randomScenario(bool whole = false)
{
    Scenario scenario;
    RandomScenario filler(whole);
    Described<Scenario>::visit(filler, scenario);
    return scenario;
}

} // namespace samvirke::test
