// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rehearsal_folder.h"

#include "report/journal_text.h"
#include "report/report.h"
#include "session/exercise_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace samvirke {

namespace {

QString sayError(const Words &words, const RehearsalError &error)
{
    switch (error.what) {
    case RehearsalError::What::scenario:
        return words("Rehearsal", "The scenario has errors and cannot be played. Put right what is listed.");
    case RehearsalError::What::noVariant:
        return words("Rehearsal", "The scenario has no variant “%1”. See “variants” in scenario.yaml.")
            .with({fromUtf8(error.detail)});
    case RehearsalError::What::journal: return journalErrorText(words, error.journal);
    case RehearsalError::What::stalled:
        return words("Rehearsal", "The rehearsal came to a stand before the end: nobody had anything left to do. Check "
                                  "that the exercise has a facilitator.");
    case RehearsalError::What::stopped: return words("Rehearsal", "The rehearsal was stopped. Nothing was written.");
    }
    return {};
}

QString cannotWrite(const Words &words, const QString &path, const QString &why)
{
    return words("Rehearsal", "%1 cannot be written (%2). Choose a folder that exists and that you may write to, or "
                              "make room on the disk.")
        .with({path, why});
}

} // namespace

QString saveFile(const Words &words, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(words, path, file.errorString());
    }
    return {};
}

std::variant<RehearsalFolder, RehearsalFailure> rehearseInto(const Words &words, const QString &folder,
                                                             const std::vector<ScenarioFile> &files,
                                                             const RehearsalOptions &options, bool replace,
                                                             const RehearsalProgress &progress)
{
    const QFileInfo target(QDir::cleanPath(folder));
    if (target.exists() && !replace) {
        return RehearsalFailure{
            words("Rehearsal",
                  "%1 exists already and is left as it is. Choose another folder, or replace it with --force.")
                .with({target.filePath()}),
            {},
            false};
    }
    const QString making = target.filePath() + QStringLiteral(".making");
    QDir(making).removeRecursively();
    if (!QDir().mkpath(making)) {
        return RehearsalFailure{
            cannotWrite(words, target.filePath(), words("Rehearsal", "the folder cannot be made")), {}, false};
    }
    const auto fail = [&](const QString &text, std::vector<Problem> problems = {}, bool stopped = false) {
        QDir(making).removeRecursively();
        return RehearsalFailure{text, std::move(problems), stopped};
    };

    RehearsalFolder made{making, {}};
    auto rehearsed = rehearse(files, options, made.exercise().toStdString(), progress);
    if (!rehearsed) {
        return fail(sayError(words, rehearsed.error()), rehearsed.error().problems,
                    rehearsed.error().what == RehearsalError::What::stopped);
    }
    made.rehearsed = std::move(*rehearsed);
    const auto opened = openExercise(made.exercise().toStdString());
    if (!opened) {
        return fail(journalErrorText(words, opened.error()));
    }
    const Words reportWords(fromUtf8(opened->scenario.language));
    const Report report =
        debriefReport(reportWords, opened->scenario, opened->debrief, opened->entries, fromUtf8(opened->lastHash));
    for (const auto &[path, bytes] : {std::pair{made.debriefJson(), QByteArray::fromStdString(toJson(opened->debrief))},
                                      std::pair{made.report(), toHtml(report).toUtf8()}}) {
        if (const QString wrong = saveFile(words, path, bytes); !wrong.isEmpty()) {
            return fail(wrong);
        }
    }
    if (target.exists()) {
        const QString old = target.filePath() + QStringLiteral(".old");
        QDir(old).removeRecursively();
        if (!QDir().rename(target.filePath(), old)) {
            return fail(cannotWrite(words, target.filePath(),
                                    words("Rehearsal", "the folder that is there cannot be moved away")));
        }
        if (!QDir().rename(making, target.filePath())) {
            QDir().rename(old, target.filePath());
            return fail(cannotWrite(words, target.filePath(), words("Rehearsal", "the folder cannot be made")));
        }
        QDir(old).removeRecursively();
    } else if (!QDir().rename(making, target.filePath())) {
        return fail(cannotWrite(words, target.filePath(), words("Rehearsal", "the folder cannot be made")));
    }
    made.folder = target.filePath();
    return made;
}

} // namespace samvirke
