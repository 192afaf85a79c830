// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/visit.h"

#include "random_play.h"
#include "small_scenario.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// Plays whose texts and names can be searched for in what somebody was sent.
namespace samvirke::test {

inline std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

/// The small scenario with names of injects, rounds, branches and needs that occur nowhere else.
inline std::string tokenScenarioYaml()
{
    std::string yaml = smallScenarioYaml;
    for (const char *number : {"1", "2", "3", "4", "5", "6"}) {
        yaml = replaced(std::move(yaml), "\"" + std::string(number) + "\"", "zinject" + std::string(number) + "z");
    }
    for (const auto &[from, to] : {std::pair{"id: c1,", "id: zinjectcz,"},
                                   {"id: r1,", "id: zroundrz,"},
                                   {"id: f1,", "id: zroundfz,"},
                                   {"id: media,", "id: zbranchz,"},
                                   {"branch: media,", "branch: zbranchz,"},
                                   {"id: safe,", "id: zneedz,"}}) {
        yaml = replaced(std::move(yaml), from, to);
    }
    return yaml;
}

inline Scenario tokenScenario()
{
    return readScenario(tokenScenarioYaml()).scenario;
}

/// Names that only the exercise direction knows.
inline std::vector<std::string> planNames(const Scenario &scenario)
{
    std::vector<std::string> names;
    for (const Inject &inject : scenario.injects) {
        names.push_back(inject.id.value);
    }
    for (const Round &round : scenario.rounds) {
        names.push_back(round.id.value);
    }
    for (const Branch &branch : scenario.branches) {
        names.push_back(branch.id.value);
    }
    for (const Need &need : scenario.needs) {
        names.push_back(need.id.value);
    }
    return names;
}

/// Texts of the plan that @p seat is not given at the start.
inline std::vector<std::string> planTexts(const Scenario &scenario, const Seat &seat, bool matrixHidden)
{
    std::vector<std::string> texts;
    for (const Inject &inject : scenario.injects) {
        texts.push_back(inject.text);
    }
    for (const Item &item : scenario.items) {
        texts.push_back(item.text);
    }
    for (const Probe &probe : scenario.probes) {
        texts.push_back(probe.question);
    }
    for (const Objective &objective : scenario.objectives) {
        texts.push_back(objective.text);
    }
    for (const Seat &other : scenario.seats) {
        if (other.id != seat.id && !other.brief.empty()) {
            texts.push_back(other.brief);
        }
    }
    for (const Procedure &procedure : scenario.procedures) {
        if (matrixHidden) {
            texts.push_back(procedure.text);
        }
    }
    return texts;
}

inline History tokenHistory(const Scenario &scenario, std::uint64_t seed, int commands)
{
    return randomHistory(scenario, seed, commands, true);
}

/// Adds every text that Luck::token() made and that stands in @p bytes.
inline void addTokens(std::string_view bytes, std::set<std::string> &to)
{
    constexpr std::size_t length = 3 + 16;
    for (std::size_t at = bytes.find("tok"); at != std::string_view::npos; at = bytes.find("tok", at + 1)) {
        to.emplace(bytes.substr(at, length));
    }
}

/// Puts a token in the place of every text of a plan and of every name that only the exercise direction knows.
class Tokenizer
{
public:
    explicit Tokenizer(Scenario &plan)
    {
        forEachText(plan, [&](std::string path, std::string &text) {
            if (text.empty()) {
                return;
            }
            const std::string sort = path.substr(0, path.find('.'));
            if (const std::size_t last = path.rfind('.'); path.find_first_not_of("0123456789", last + 1) == path.npos) {
                path.resize(last); // one of a list
            }
            const std::size_t last = path.rfind('.');
            text = token(last == std::string::npos ? sort : sort + " " + path.substr(last + 1));
        });
        into(plan);
    }

    /// Of what a token stands in the place: "injects text", "items id".
    std::map<std::string, std::string> stands;

    template <class T>
    void field(std::string_view, T &member, Use, std::string_view)
    {
        into(member);
    }

private:
    std::string token(std::string place)
    {
        const std::string number = std::to_string(100'000 + stands.size());
        return stands.emplace("zq" + number + "z", std::move(place)).first->first;
    }

    template <class T>
    void into(T &value)
    {
        if constexpr (std::is_same_v<T, InjectId>) {
            rename(value, "injects id");
        } else if constexpr (std::is_same_v<T, ItemId>) {
            rename(value, "items id");
        } else if constexpr (std::is_same_v<T, RoundId>) {
            rename(value, "rounds id");
        } else if constexpr (std::is_same_v<T, BranchId>) {
            rename(value, "branches id");
        } else if constexpr (std::is_same_v<T, NeedId>) {
            rename(value, "needs id");
        } else if constexpr (std::is_same_v<T, MoveId>) {
            rename(value, "moves id");
        } else if constexpr (std::is_same_v<T, ObjectiveId>) {
            rename(value, "objectives id");
        } else if constexpr (std::is_same_v<T, Condition>) {
            if (value.what == Happening::itemRead) {
                rename(value.subject, "items id");
            } else if (value.what == Happening::acknowledged) {
                rename(value.subject, "injects id");
            }
        } else if constexpr (std::is_same_v<T, Trigger>) {
            std::visit(Overloaded{
                           [&](AfterInject &t) { into(t.inject); },
                           [&](WhenHappened &t) { into(t.condition); },
                           [&](UnlessHappened &t) { into(t.condition); },
                           [&](OnOption &t) { into(t.branch); },
                           [](auto &) {},
                       },
                       value);
        } else if constexpr (isEntries<T>) {
            for (auto &entry : value) {
                into(entry.second);
            }
        } else if constexpr (isVector<T>) {
            for (auto &element : value) {
                into(element);
            }
        } else if constexpr (isOptional<T>) {
            if (value) {
                into(*value);
            }
        } else if constexpr (DescribedStruct<T>) {
            Described<T>::visit(*this, value);
        }
    }
    template <class Tag>
    void rename(Id<Tag> &id, const char *place)
    {
        rename(id.value, place);
    }
    void rename(std::string &name, const char *place)
    {
        if (!name.empty()) {
            auto &renamed = m_names[{place, name}];
            renamed = renamed.empty() ? token(place) : renamed;
            name = renamed;
        }
    }

    std::map<std::pair<std::string, std::string>, std::string> m_names;
};

/// Adds every token of a Tokenizer that stands in @p bytes.
inline void addPlanTokens(std::string_view bytes, std::set<std::string> &to)
{
    constexpr std::size_t length = 9;
    for (std::size_t at = bytes.find("zq"); at != std::string_view::npos; at = bytes.find("zq", at + 1)) {
        const std::string_view found = bytes.substr(at, length);
        if (found.size() == length && found.back() == 'z' &&
            found.find_first_not_of("0123456789", 2) == length - 1) { // else it is part of something else
            to.emplace(found);
        }
    }
}

} // namespace samvirke::test
