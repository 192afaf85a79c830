// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_play.h"
#include "small_scenario.h"

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

} // namespace samvirke::test
