// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// Runs the program that was built, as a person would.
namespace samvirke::test {

struct Run
{
    int exitCode = -1; ///< -1: did not start, crashed or did not end in time
    QByteArray out, err;
};

[[nodiscard]] inline Run run(const QStringList &arguments)
{
    constexpr int longest = 60'000;
    QProcess process;
    process.start(QStringLiteral(SAMVIRKE_BINARY), arguments);
    Run result;
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

[[nodiscard]] inline QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

} // namespace samvirke::test
