// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What an author does to a scenario beyond writing into one field. What it changed, and with it undo, is Change.
namespace samvirke {

/// @p wanted, or the same with a number behind if it is one of @p taken.
[[nodiscard]] std::string freeName(const std::string &wanted, const std::set<std::string> &taken);

/// The same where @p things have their names.
template <class T>
[[nodiscard]] std::string freshName(const std::vector<T> &things, const std::string &wanted)
{
    std::set<std::string> taken;
    for (const T &thing : things) {
        taken.insert(thing.id.value);
    }
    return freeName(wanted, taken);
}

/// The same for an agency or a seat: whoever is addressed by name is one or the other, or everybody.
[[nodiscard]] std::string freshParty(const Scenario &scenario, const std::string &wanted);

/// The next number as people count injects: one more than the highest that is a plain number.
[[nodiscard]] std::string nextNumber(const std::vector<Inject> &injects);

/// Gives the thing @p from another name, and everything that mentions it too. False, and nothing happens, if there is
/// no such thing, or @p to is no name or taken. For names of agencies and seats, tasks, items, injects and whatever
/// else is referred to.
template <class Tag>
bool rename(Scenario &scenario, const Id<Tag> &from, const Id<Tag> &to);

/// Moves what comes at a fixed time, or so long after something else, by @p by; never before STARTEX: then all of it
/// moves less. What follows another inject that moves too keeps its distance from it.
/// @param ripple whether everything that comes at a fixed time, from the first of them on, goes along: injects, phases
/// and rounds
/// @returns by how much it was
Millis retime(Scenario &scenario, const std::set<InjectId> &injects, Millis by, bool ripple);

/// Puts the elements at @p rows together in front of the element that stands at @p before, in their order.
template <class T>
void moveTogether(std::vector<T> &list, const std::set<std::size_t> &rows, std::size_t before)
{
    std::vector<T> moved, front, back;
    for (std::size_t i = 0; i < list.size(); ++i) {
        (rows.contains(i) ? moved : i < before ? front : back).push_back(std::move(list[i]));
    }
    list = std::move(front);
    list.insert(list.end(), std::make_move_iterator(moved.begin()), std::make_move_iterator(moved.end()));
    list.insert(list.end(), std::make_move_iterator(back.begin()), std::make_move_iterator(back.end()));
}

/// Injects in the order in which they are planned to come; those without a time stay behind the one they stood behind.
void orderByTime(Scenario &scenario);

/// Sets the role of @p agency in @p task: in @p phase alone, or in all. A row that is the same in all of @p phases is
/// written apart only where they differ.
void setCell(Task &task, const std::vector<Phase> &phases, const std::optional<PhaseId> &phase, const AgencyId &agency,
             Cell cell);

/// A role as people type it: "ar", "A/R", "c?", "-", or nothing; no value for other letters.
[[nodiscard]] std::optional<Cell> typedCell(std::string_view text);

/// A scenario to begin with: a facilitator, an hour, and nothing else.
[[nodiscard]] Scenario blankScenario(const std::string &id, const std::string &title, const std::string &language,
                                     const std::string &facilitator);

/// Adds an agency with one player's seat. @param wanted its name in the file, if nothing has that yet
AgencyId addAgency(Scenario &scenario, const std::string &wanted, const std::string &name);

} // namespace samvirke
