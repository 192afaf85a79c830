// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>

/// Reference tables that are not ours to ship. Tests that need them are skipped where they are not there.
namespace samvirke::test {

inline QString sharedFile(const QString &name)
{
    return QStringLiteral(SAMVIRKE_SOURCE_DIR "/../shared/data/") + name;
}

inline bool haveShared(const QString &name)
{
    return QFile::exists(sharedFile(name));
}

/// Records of a csv file with commas and quotation marks, neither doubled nor around line ends; empty if it is not
/// there.
inline QList<QStringList> sharedCsv(const QString &name)
{
    QList<QStringList> records;
    QFile file(sharedFile(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return records;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QStringList record{QString{}};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (c == QLatin1Char(',') && !quoted) {
                record += QString{};
            } else if (c != QLatin1Char('\r')) {
                record.back() += c;
            }
        }
        records += record;
    }
    return records;
}

} // namespace samvirke::test
