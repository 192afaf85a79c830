// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/load.h"
#include "report/words.h"

#include <optional>
#include <vector>

namespace samvirke {

/// What a new scenario can begin from.
struct ScenarioStart
{
    enum class How {
        nothing,
        inOneLanguage, ///< a template: what is asked for is written in the language of whoever begins
        whole          ///< a copy, with all its languages
    } how = How::nothing;
    QString name;
    QString about;
    std::vector<ScenarioFile> files;
};

/// Nothing, the program's own template, and the scenarios in @p folder that can be read; the shortest of these first.
[[nodiscard]] std::vector<ScenarioStart> scenarioStarts(const Words &words, const QString &folder);

/// The files of a new scenario that begins as @p start is, with its media, but is called otherwise. Comments stay.
/// Nothing for a start that cannot be read.
[[nodiscard]] std::optional<std::vector<ScenarioFile>> begunFrom(const Words &words, const ScenarioStart &start,
                                                                 const QString &title);

/// A scenario's name for files, made of its title: "barn-fire".
[[nodiscard]] std::string idOfTitle(const QString &title);

} // namespace samvirke
