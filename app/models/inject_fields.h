// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Every field of an inject as text that can be read, typed, copied and pasted: what grid and inspector share.
namespace samvirke {

enum class InjectField : int {
    number,
    time,
    from,
    to,
    channel,
    title,
    text,
    expects,
    objectives,
    opens,
    move,
    note,
    id,
    kind,
    storyTime,
    carries,
    media,
    controller,
    asksUrgency,
    asksAcknowledgement,
    active
};
inline constexpr int gridFields = 12;   ///< those that the grid has columns for come first
inline constexpr int injectFields = 21; ///< all

[[nodiscard]] QString fieldName(const Words &words, InjectField field);
/// The key of describe.h, which problems name.
[[nodiscard]] QString fieldKey(InjectField field);

/// What stands in @p field of the inject at @p row.
[[nodiscard]] QString fieldText(const Words &words, const Scenario &scenario, std::size_t row, InjectField field);

/// Writes what was typed into @p field of the inject at @p row. What it names and is not there yet is made: agencies
/// with a seat, channels, tasks, objectives, facts, headings. What says the same as before stays as it is.
/// @returns false if it makes no sense; then nothing happened
bool typeField(const Words &words, Scenario &scenario, std::size_t row, InjectField field, const QString &typed);

/// What can stand in @p field, for who has begun to type it.
[[nodiscard]] QStringList fieldChoices(const Words &words, const Scenario &scenario, InjectField field);

/// Names of the columns of the author's own, as they first come.
[[nodiscard]] QStringList ownColumns(const Scenario &scenario);
[[nodiscard]] QString ownText(const Inject &inject, const QString &column);
void typeOwn(Inject &inject, const QString &column, const QString &text);
/// In all injects. @returns false if there is no such column, or @p to is no name or taken
bool renameColumn(Scenario &scenario, const QString &from, const QString &to);
void removeColumn(Scenario &scenario, const QString &column);

/// The colours that an inject can be marked with: what stands in its column "Colour", in any language.
struct Tag
{
    QString name; ///< as it stands in its column
    const char *colour;
};
[[nodiscard]] std::vector<Tag> tags(const Words &words);
/// "Colour": where the mark stands.
[[nodiscard]] QString tagColumn();

/// Adds an inject in front of the one at @p row, with the next number, five minutes after the one above it.
InjectId insertInject(Scenario &scenario, std::size_t row);

/// Adds a copy of the inject at @p row behind it.
InjectId duplicateInject(Scenario &scenario, std::size_t row);

/// Adds a task called @p title in front of the one at @p row.
TaskId insertTask(Scenario &scenario, std::size_t row, const std::string &title);

} // namespace samvirke
