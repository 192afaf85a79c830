// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_folder.h"

#include "plan/writer.h"
#include "plan/yaml.h"
#include "session/rehearsal_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace samvirke {

QString saveBeside(const Words &words, const QString &folder, const std::vector<ScenarioFile> &files)
{
    for (const ScenarioFile &file : files) {
        const QString path = folder + QLatin1Char('/') + fromUtf8(file.name);
        QDir().mkpath(QFileInfo(path).path());
        if (QString wrong = saveFile(words, path, QByteArray::fromStdString(file.bytes)); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

QString whyNotInto(const Words &words, const QString &folder, bool replace)
{
    const QFileInfo target(QDir::cleanPath(folder));
    if (target.exists() && !target.isDir()) {
        return words("ScenarioFolder", "%1 is a file. Choose the name of a folder.").with({target.filePath()});
    }
    if (target.exists() && !replace &&
        !QDir(target.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return words("ScenarioFolder",
                     "%1 exists already, is not empty and is left as it is. Choose another folder, or replace the "
                     "scenario in it with --force.")
            .with({target.filePath()});
    }
    return {};
}

QString saveFolder(const Words &words, const QString &folder, const std::vector<ScenarioFile> &files, bool replace)
{
    if (const QString why = whyNotInto(words, folder, replace); !why.isEmpty()) {
        return why;
    }
    for (const ScenarioFile &file : files) {
        if (file.name == "scenario.yaml" && file.bytes.size() > yaml::largestFile) {
            return words("ScenarioFolder",
                         "The scenario would be larger than %1 MiB and could not be opened. Remove what is not needed.")
                .with({QString::number(yaml::largestFile >> 20U)});
        }
    }
    const QString target = QDir::cleanPath(folder);
    const auto cannotMake = [&] {
        return words("ScenarioFolder",
                     "The folder %1 cannot be made. Choose a place that exists and that you may write to.")
            .with({target});
    };
    if (QFileInfo::exists(target)) {
        return saveBeside(words, target, files);
    }
    QDir().mkpath(QFileInfo(target).path());
    QTemporaryDir place(target + QStringLiteral("-XXXXXX")); // what is in it goes when this function ends
    const QString making = place.filePath(QStringLiteral("made"));
    if (!place.isValid() || !QDir().mkpath(making)) {
        return cannotMake();
    }
    QString wrong = saveBeside(words, making, files);
    if (wrong.isEmpty() && !QDir().rename(making, target)) {
        wrong = cannotMake();
    }
    return wrong;
}

QString saveScenario(const Words &words, const QString &folder, const Scenario &scenario, bool replace,
                     const std::vector<ScenarioFile> &beside)
{
    std::vector<ScenarioFile> files = beside;
    files.push_back({"scenario.yaml", writeScenario(scenario)}); // last: with it the scenario is there
    return saveFolder(words, folder, files, replace);
}

} // namespace samvirke
