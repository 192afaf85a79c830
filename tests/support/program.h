// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "small_scenario.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

/// Runs the program as people do: a process, its exit code and what it prints.
namespace samvirke::test {

struct Ran
{
    int exit = -1; ///< -1: it crashed or did not end
    QString out, err;
    qint64 ms = 0;
};

using Environment = QMap<QString, QString>;

inline Ran runCommand(const QString &program, const QStringList &args, const Environment &environment = {}, const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.utf8"));
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        env.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(env);
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    QElapsedTimer timer;
    timer.start();
    process.start(program, args);
    Ran ran;
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    ran.ms = timer.elapsed();
    ran.exit = ended ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

inline Ran samvirkeRuns(const QStringList &args, const Environment &environment = {}, const QString &folder = {})
{
    return runCommand(QStringLiteral(SAMVIRKE_BINARY), args, environment, folder);
}

/// The scenario that system tests play: the shipped one, and a small one where there is none.
inline QString testScenario(const QString &writeTo)
{
    const QString shipped = QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios/fire-at-crime-scene");
    if (QFile::exists(shipped + QStringLiteral("/scenario.yaml"))) {
        return shipped;
    }
    const QString folder = writeTo + QStringLiteral("/small");
    QFile file(folder + QStringLiteral("/scenario.yaml"));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(smallScenarioYaml) < 0) {
        qFatal("no scenario in %s", qPrintable(folder));
    }
    return folder;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// Everything below @p folder: names and bytes.
inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        content.insert(it.filePath().mid(folder.size()), it.fileInfo().isFile() ? bytesOf(it.filePath()) : QByteArray());
    }
    return content;
}

} // namespace samvirke::test
