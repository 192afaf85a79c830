// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>

/// Runs the program that was built, as a person would: a process, its exit code and what it prints.
namespace samvirke::test {

struct Run
{
    int exitCode = -1; ///< -1: did not start, crashed or did not end in time
    QByteArray out, err;
    qint64 ms = 0;
};

using Environment = QMap<QString, QString>;

/// @param environment what differs from the environment of the test; the language is English where it says nothing
[[nodiscard]] inline Run runProgram(const QString &program, const QStringList &arguments,
                                    const Environment &environment = {})
{
    constexpr int longest = 60'000;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        all.insert(it.key(), it.value());
    }
    QProcess process;
    process.setProcessEnvironment(all);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Run result;
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.ms = timer.elapsed();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

[[nodiscard]] inline Run run(const QStringList &arguments, const Environment &environment = {})
{
    return runProgram(QStringLiteral(SAMVIRKE_BINARY), arguments, environment);
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QJsonObject readJson(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

inline void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// Everything below @p folder: names and bytes.
[[nodiscard]] inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        content.insert(it.filePath().mid(folder.size()),
                       it.fileInfo().isFile() ? bytesOf(it.filePath()) : QByteArray());
    }
    return content;
}

} // namespace samvirke::test
