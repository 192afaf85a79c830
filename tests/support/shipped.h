// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

/// The shipped library, for tests that are run for every scenario in it.
namespace samvirke::test {

[[nodiscard]] inline QString library()
{
    return QStringLiteral(SAMVIRKE_SOURCE_DIR "/scenarios");
}

/// Names of the folders that hold a scenario.
[[nodiscard]] inline QStringList shippedScenarios()
{
    QStringList names;
    for (const QString &name : QDir(library()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(library() + QLatin1Char('/') + name + QStringLiteral("/scenario.yaml"))) {
            names << name;
        }
    }
    return names;
}

/// True if what a test compares with is to be written anew instead: SAMVIRKE_RENEW=1.
[[nodiscard]] inline bool renew()
{
    return qEnvironmentVariableIntValue("SAMVIRKE_RENEW") != 0;
}

} // namespace samvirke::test
