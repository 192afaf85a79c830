// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

/// LibreOffice without a window, to see what another program makes of our files and of those of others.
namespace samvirke::test {

[[nodiscard]] inline bool haveOffice()
{
    return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty();
}

/// Makes of @p files those of the same names with @p ending in @p folder. @returns what went wrong
[[nodiscard]] inline QString converted(const QStringList &files, const QString &ending, const QString &folder)
{
    QDir().mkpath(folder);
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(QStringLiteral("soffice"),
                 QStringList{QStringLiteral("-env:UserInstallation=file://") + folder + QStringLiteral("/profile"),
                             QStringLiteral("--headless"), QStringLiteral("--convert-to"), ending,
                             QStringLiteral("--outdir"), folder} +
                     files);
    constexpr int longest = 240'000; // ms, of a busy machine
    if (!office.waitForFinished(longest)) {
        office.kill();
        return QStringLiteral("LibreOffice did not finish");
    }
    const QString said = QString::fromLocal8Bit(office.readAll());
    for (const QString &file : files) {
        const QString made = folder + QLatin1Char('/') + QFileInfo(file).completeBaseName() + QLatin1Char('.') +
                             ending.section(QLatin1Char(':'), 0, 0);
        if (!QFileInfo::exists(made)) {
            return made + QStringLiteral(" was not made: ") + said;
        }
    }
    return {};
}

} // namespace samvirke::test
