// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rehearsal_folder.h"

#include "journal/journal.h"
#include "report/journal_text.h"
#include "session/exercise_file.h"
#include "session/report_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace samvirke {

namespace {

QString cannotWrite(const Words &words, const QString &path, const QString &why)
{
    return words("Rehearsal", "%1 cannot be written (%2). Choose a folder that exists and that you may write to, or "
                              "make room on the disk.")
        .with({path, why});
}

/// True if simulated seats played it.
bool isRehearsal(const std::filesystem::path &exercise)
{
    bool is = false;
    if (auto journal = Journal::openToRead(exercise)) {
        const auto read = journal->read(0, [&](const Entry &entry) {
            const auto *created = std::get_if<ExerciseCreated>(&entry.happened.event);
            is = created != nullptr && !created->team.empty();
            return false;
        });
        is = is && read.has_value();
    }
    return is;
}

/// So that replacing it can be no loss: a rehearsal is made again by the same command.
bool holdsOnlyARehearsal(const QFileInfo &target)
{
    static const QSet<QString> made{QStringLiteral("exercise.samvirke"),
                                    QStringLiteral("exercise.samvirke-wal"),
                                    QStringLiteral("exercise.samvirke-shm"),
                                    QStringLiteral("debrief.json"),
                                    QStringLiteral("report.html"),
                                    QStringLiteral("report.pdf"),
                                    QStringLiteral("report.odt")};
    const QStringList held =
        QDir(target.filePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const auto isMade = [&](const QString &name) {
        const QFileInfo file(target.filePath() + QLatin1Char('/') + name);
        return made.contains(name) && file.isFile() && !file.isSymLink();
    };
    return target.isDir() && std::ranges::all_of(held, isMade) &&
           (!held.contains(QLatin1String("exercise.samvirke")) ||
            isRehearsal(target.filePath().toStdString() + "/exercise.samvirke"));
}

} // namespace

QString rehearsalErrorText(const Words &words, const RehearsalError &error)
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
    const QString path = target.filePath();
    if (target.exists() && !replace) {
        return RehearsalFailure{
            words("Rehearsal",
                  "%1 exists already and is left as it is. Choose another folder, or replace it with --force.")
                .with({path})};
    }
    const bool existed = target.exists(); // what comes meanwhile is somebody else's, and renaming stops at it
    if (existed && !holdsOnlyARehearsal(target)) {
        return RehearsalFailure{
            words("Rehearsal",
                  "%1 holds more than a rehearsal and is left as it is. Choose another folder, or empty this one.")
                .with({path})};
    }
    QDir().mkpath(target.path());
    QTemporaryDir beside(path + QStringLiteral("-XXXXXX")); // what is in it goes when this function ends
    const QString making = beside.filePath(QStringLiteral("made"));
    const QString old = beside.filePath(QStringLiteral("old"));
    if (!beside.isValid() || !QDir().mkpath(making)) {
        return RehearsalFailure{cannotWrite(words, path, beside.errorString())};
    }

    RehearsalFolder made{making, {}};
    auto rehearsed = rehearse(files, options, made.exercise().toStdString(), progress);
    if (!rehearsed) {
        RehearsalError &error = rehearsed.error();
        error.journal.path = RehearsalFolder{path, {}}.exercise().toStdString(); // what people asked for
        return RehearsalFailure{rehearsalErrorText(words, error), std::move(error.problems),
                                error.what == RehearsalError::What::stopped};
    }
    made.rehearsed = std::move(*rehearsed);
    const auto opened = openExercise(made.exercise().toStdString(), options.judging);
    if (!opened) {
        return RehearsalFailure{journalErrorText(words, opened.error())};
    }
    const Words reportWords(fromUtf8(opened->scenario.language));
    const Report report =
        debriefReport(reportWords, opened->scenario, opened->debrief, opened->entries, fromUtf8(opened->lastHash));
    if (const QString wrong =
            saveFile(words, made.debriefJson(), QByteArray::fromStdString(toJson(opened->debrief, opened->evaluation)));
        !wrong.isEmpty()) {
        return RehearsalFailure{wrong};
    }
    for (const QString &file : made.reports()) {
        if (const QString wrong = writeReport(words, file, report); !wrong.isEmpty()) {
            return RehearsalFailure{wrong};
        }
    }
    if (existed && !QDir().rename(path, old)) {
        return RehearsalFailure{
            cannotWrite(words, path, words("Rehearsal", "the folder that is there cannot be moved away"))};
    }
    if (!QDir().rename(making, path)) {
        beside.setAutoRemove(!QFileInfo::exists(old) || QDir().rename(old, path));
        return RehearsalFailure{cannotWrite(words, path, words("Rehearsal", "the folder cannot be made"))};
    }
    made.folder = path;
    return made;
}

} // namespace samvirke
