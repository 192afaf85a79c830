// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

#include <quazip.h>
#include <quazipfile.h>

/// What stands in documents that the program made.
namespace samvirke::test {

/// Without spaces and ends of lines.
inline QString flat(const QString &text)
{
    return text.simplified().remove(QLatin1Char(' '));
}

/// What @p program says, or nothing where it is not there.
inline std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest)) {
        process.kill();
        return QByteArrayLiteral("did not end");
    }
    if (exitCode != nullptr) {
        *exitCode = process.exitCode();
    }
    return process.readAllStandardOutput();
}

inline void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What is written between the marks of @p xml.
inline QString textOfHtml(const QString &xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    return text;
}

/// The files in an archive.
inline QMap<QString, QByteArray> partsOf(QByteArray zipped)
{
    QMap<QString, QByteArray> parts;
    QBuffer buffer(&zipped);
    QuaZip zip(&buffer);
    if (zip.open(QuaZip::mdUnzip)) {
        for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
            QuaZipFile file(&zip);
            if (file.open(QIODevice::ReadOnly)) {
                parts[zip.getCurrentFileName()] = file.readAll();
            }
        }
    }
    return parts;
}

} // namespace samvirke::test
