// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/delete_exercise.h"

#include "journal/journal.h"
#include "report/journal_text.h"
#include "session/report_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace samvirke {

namespace {

/// The folder holds this exercise alone, as those are made that the program keeps.
bool hasOwnFolder(const QFileInfo &file)
{
    return file.dir().entryInfoList({QStringLiteral("*.samvirke")}, QDir::Files | QDir::Hidden).size() == 1;
}

/// What a rehearsal or a debrief leaves beside the record.
QStringList writtenBeside(const QFileInfo &file)
{
    QStringList names{QStringLiteral("debrief.json"), QStringLiteral("improvement-plan.ics")};
    for (const QString &ending : reportEndings()) {
        names += QStringLiteral("report") + ending;
    }
    QStringList paths;
    for (const QString &name : names) {
        if (const QFileInfo beside(file.dir().filePath(name)); beside.exists() || beside.isSymLink()) {
            paths += beside.filePath();
        }
    }
    return paths;
}

/// True if a host, or another program, has the record open.
bool isInUse(const QString &path)
{
    auto journal = Journal::openToWrite(path.toStdString());
    if (!journal) {
        return journal.error().what == JournalError::What::inUse;
    }
    const auto settled = journal->settle(); // only who is alone with it can
    return !settled && settled.error().what == JournalError::What::inUse;
}

/// A file, a link (never what it leads to), or a folder of tables.
bool deleteOne(const QString &path)
{
    const QFileInfo file(path);
    return file.isDir() && !file.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
}

} // namespace

QStringList filesOfExercise(const QString &path)
{
    const QFileInfo file(path);
    QStringList all{path};
    for (const char *suffix : {".keys", "-wal", "-shm", "-journal"}) {
        if (const QString beside = path + QLatin1String(suffix); QFileInfo::exists(beside)) {
            all += beside;
        }
    }
    if (hasOwnFolder(file)) {
        all += writtenBeside(file);
    }
    return all;
}

QStringList filesThatStay(const QString &path)
{
    const QFileInfo file(path);
    if (!hasOwnFolder(file)) {
        return {};
    }
    QStringList going;
    for (const QString &one : filesOfExercise(path)) {
        going += QFileInfo(one).fileName();
    }
    QStringList staying;
    for (const QString &name :
         file.dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!going.contains(name)) {
            staying += name;
        }
    }
    return staying;
}

QString deleteExercise(const Words &words, const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        return journalErrorText(words, {JournalError::What::missing, path.toStdString(), {}, 0});
    }
    if (isInUse(path)) {
        return words("Library", "%1 is open in a program that records in it, and is left as it is. Close the exercise "
                                "there, then delete it.")
            .with({path});
    }
    const bool ownFolder = hasOwnFolder(file);
    QStringList all = filesOfExercise(path);
    std::ranges::reverse(all); // the record last: while it is there, what failed can be tried again
    QStringList left;
    for (const QString &one : all) {
        if (QFileInfo::exists(one) && !deleteOne(one)) {
            left += one;
        }
    }
    if (!left.isEmpty()) {
        return words("Library", "Not all of the exercise could be deleted. Left is: %1. See to it that you may write "
                                "to the folder, and try again.")
            .with({left.join(QStringLiteral(", "))});
    }
    if (ownFolder) {
        QDir().rmdir(file.absolutePath()); // stays if something else lies in it
    }
    return {};
}

} // namespace samvirke
