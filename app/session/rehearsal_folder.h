// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/rehearse.h"

#include <QString>

#include <variant>

namespace samvirke {

/// What a rehearsal leaves in a folder: exercise.samvirke, debrief.json, report.html, .pdf and .odt.
struct RehearsalFolder
{
    QString folder;
    Rehearsed rehearsed;
    [[nodiscard]] QString exercise() const { return folder + QStringLiteral("/exercise.samvirke"); }
    [[nodiscard]] QString debriefJson() const { return folder + QStringLiteral("/debrief.json"); }
    [[nodiscard]] QString report() const { return folder + QStringLiteral("/report.html"); }
    [[nodiscard]] QStringList reports() const
    {
        return {report(), folder + QStringLiteral("/report.pdf"), folder + QStringLiteral("/report.odt")};
    }
};

/// Why there is none, as a sentence that says what to do; @c problems are those of the scenario, if it was that.
struct RehearsalFailure
{
    QString text;
    std::vector<Problem> problems = {};
    bool stopped = false; ///< by the progress callback; not an error
};

[[nodiscard]] QString rehearsalErrorText(const Words &words, const RehearsalError &error);

/// Rehearses into @p folder. Everything is made in a folder beside it, which takes its place when all of it is there: a
/// failure leaves what was there before as it was.
/// @param replace whether a folder that stands there and holds nothing but a rehearsal may be replaced
[[nodiscard]] std::variant<RehearsalFolder, RehearsalFailure>
rehearseInto(const Words &words, const QString &folder, const std::vector<ScenarioFile> &files,
             const RehearsalOptions &options, bool replace, const RehearsalProgress &progress = {});

/// Writes @p bytes to @p path, whole or not at all. @returns what went wrong, or an empty text.
[[nodiscard]] QString saveFile(const Words &words, const QString &path, const QByteArray &bytes);

} // namespace samvirke
