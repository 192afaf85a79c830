// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document_table.h"

#include <string>
#include <vector>

/// Every key of scenario.yaml as text that can be read and typed, by the description of describe.h: nothing here knows
/// what an agency or a round is, but how numbers, stretches, choices and names of other things are written.
namespace samvirke {

/// A place in a scenario: keys of describe.h and numbers of elements, {"rounds", "0", "urgency"}. None: the scenario.
using PlanPath = std::vector<std::string>;

[[nodiscard]] PlanPath operator/(PlanPath path, std::string step);

enum class PlanShape { nothing, list, thing };

/// One key of a thing.
struct PlanField
{
    std::string key;
    std::string meaning; ///< as describe.h has it
    bool required = false;
    bool opens = false;     ///< a list, or a thing with keys of its own
    bool isText = false;    ///< words as they come, half of them too
    bool isLong = false;    ///< of several lines
    bool isFile = false;    ///< files in media/
    bool isTrigger = false; ///< when something comes
};

[[nodiscard]] PlanShape shapeAt(const Scenario &scenario, const PlanPath &path);
/// The keys of the thing at @p path, or of each one in the list there.
[[nodiscard]] std::vector<PlanField> fieldsAt(const Scenario &scenario, const PlanPath &path);
/// The names of what is in the list at @p path, as paths of problems have them.
[[nodiscard]] std::vector<std::string> namesAt(const Scenario &scenario, const PlanPath &path);
/// What people call the thing at @p path.
[[nodiscard]] QString titleAt(const Words &words, const Scenario &scenario, const PlanPath &path);
/// Whether a thing stands there that may also be missing.
[[nodiscard]] bool canBeCleared(const Scenario &scenario, const PlanPath &path);

/// What stands at the key number @p field of the thing at @p path; of what opens, a few words.
[[nodiscard]] QString valueText(const Words &words, const Scenario &scenario, const PlanPath &path, std::size_t field);
/// Writes what was typed there. @returns false if it makes no sense; then nothing happened
bool typeValue(const Words &words, Scenario &scenario, const PlanPath &path, std::size_t field, const QString &typed);
/// What can stand there; nothing where anything can.
[[nodiscard]] QStringList valueChoices(const Words &words, const Scenario &scenario, const PlanPath &path,
                                       std::size_t field);
/// When it comes; null where no trigger stands there.
[[nodiscard]] const Trigger *triggerAt(const Scenario &scenario, const PlanPath &path, std::size_t field);
void setTrigger(Scenario &scenario, const PlanPath &path, std::size_t field, const Trigger &trigger);

/// Of the list at @p path.
[[nodiscard]] RowsMoved movedAt(const Scenario &scenario, const PlanPath &path, const Change &change, bool forward);
void insertAt(Scenario &scenario, const PlanPath &path, std::size_t row);
void removeAt(Scenario &scenario, const PlanPath &path, const std::set<int> &rows);
void moveAt(Scenario &scenario, const PlanPath &path, const std::set<std::size_t> &rows, std::size_t before);
/// Takes away a thing that may be missing.
void clearAt(Scenario &scenario, const PlanPath &path);

} // namespace samvirke
