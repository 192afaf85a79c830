// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/report_file.h"

#include "session/rehearsal_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace samvirke {

namespace {

QString endingOf(const QString &path)
{
    return QLatin1Char('.') + QFileInfo(QDir::cleanPath(path)).suffix().toLower();
}

/// So that replacing it can be no loss.
bool holdsOnlyTables(const QString &folder)
{
    const QFileInfoList held =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(held, [](const QFileInfo &file) {
        return file.isFile() && !file.isSymLink() && file.suffix() == QLatin1String("csv");
    });
}

QString cannotWrite(const Words &words, const QString &path, const QString &why)
{
    return words("Rehearsal", "%1 cannot be written (%2). Choose a folder that exists and that you may write to, or "
                              "make room on the disk.")
        .with({path, why});
}

QString saveTables(const Words &words, const QString &given, const Report &report)
{
    const QString path = QDir::cleanPath(given);
    QTemporaryDir beside(path + QStringLiteral("-XXXXXX")); // what is in it goes when this function ends
    const QString making = beside.filePath(QStringLiteral("made"));
    if (!beside.isValid() || !QDir().mkpath(making)) {
        return cannotWrite(words, path, beside.errorString());
    }
    for (const auto &[name, bytes] : toCsv(report)) {
        if (const QString wrong = saveFile(words, making + QLatin1Char('/') + name, bytes); !wrong.isEmpty()) {
            return wrong;
        }
    }
    const QString old = beside.filePath(QStringLiteral("old"));
    if (QFileInfo::exists(path) && !QDir().rename(path, old)) {
        return cannotWrite(words, path, words("Rehearsal", "the folder that is there cannot be moved away"));
    }
    if (!QDir().rename(making, path)) {
        beside.setAutoRemove(!QFileInfo::exists(old) || QDir().rename(old, path));
        return cannotWrite(words, path, words("Rehearsal", "the folder cannot be made"));
    }
    return {};
}

} // namespace

QStringList reportEndings()
{
    return {QStringLiteral(".html"), QStringLiteral(".pdf"), QStringLiteral(".odt"), QStringLiteral(".xlsx"),
            QStringLiteral(".csv")};
}

bool isReportName(const QString &path)
{
    return reportEndings().contains(endingOf(path));
}

QString whyNoReportAt(const Words &words, const QString &path, const QString &record, bool replace)
{
    const QFileInfo target(QDir::cleanPath(path));
    const bool isRecord = target.exists() && target.canonicalFilePath() == QFileInfo(record).canonicalFilePath();
    if ((target.exists() && !replace) || isRecord) {
        return words("Command", "%1 exists already and is left as it is. Choose another name, or replace a report "
                                "with --force.")
            .with({path});
    }
    const bool wantsFolder = endingOf(path) == QLatin1String(".csv");
    if (target.exists() && (target.isDir() != wantsFolder || (wantsFolder && !holdsOnlyTables(target.filePath())))) {
        return words("Command", "%1 is no report of this kind and is left as it is. Choose another name.").with({path});
    }
    return {};
}

QString writeReport(const Words &words, const QString &path, const Report &report)
{
    const QString ending = endingOf(path);
    if (ending == QLatin1String(".csv")) {
        return saveTables(words, path, report);
    }
    const QByteArray bytes = ending == QLatin1String(".pdf")    ? toPdf(report)
                             : ending == QLatin1String(".odt")  ? toOdt(report)
                             : ending == QLatin1String(".xlsx") ? toXlsx(report)
                                                                : toHtml(report).toUtf8();
    if (bytes.isEmpty()) {
        return words("Command", "The report %1 could not be made. Make room where temporary files go, and try again.")
            .with({path});
    }
    return saveFile(words, path, bytes);
}

} // namespace samvirke
