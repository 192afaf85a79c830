// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace samvirke {

namespace {

QString inDocuments(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Samvirke/") + name;
}

} // namespace

QString shippedScenarios()
{
    if (const QString named = qEnvironmentVariable("SAMVIRKE_SCENARIOS"); !named.isEmpty()) {
        return named;
    }
    const QDir program(QCoreApplication::applicationDirPath());
    // as installed, and as built in build/<preset>
    for (const auto *place : {"../share/samvirke/scenarios", "../../scenarios"}) {
        const QString path = QDir::cleanPath(program.filePath(QString::fromLatin1(place)));
        if (QDir(path).exists()) {
            return path;
        }
    }
    return {};
}

QString ownScenarios()
{
    return inDocuments(QStringLiteral("scenarios"));
}

QString ownExercises()
{
    return inDocuments(QStringLiteral("exercises"));
}

QString exerciseName(const QString &file)
{
    const QFileInfo info(file);
    return info.completeBaseName() == QLatin1String("exercise") ? info.dir().dirName() : info.completeBaseName();
}

QString freeFolder(const QString &parent, const QString &name)
{
    QString path = QDir(parent).filePath(name);
    for (int i = 2; QDir(path).exists(); ++i) {
        path = QDir(parent).filePath(QStringLiteral("%1 %2").arg(name).arg(i));
    }
    return path;
}

} // namespace samvirke
