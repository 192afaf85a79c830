// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/new_scenario.h"

#include "exchange/folding.h"
#include "plan/edits.h"
#include "plan/rewrite.h"
#include "plan/texts.h"
#include "plan/writer.h"
#include "session/fit.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace samvirke {

namespace {

constexpr std::string_view mainName = "scenario.yaml";

bool isTemplates(const ScenarioFile &file)
{
    return file.name == mainName || file.name.starts_with("media/");
}

/// A template that is a part of the program.
std::vector<ScenarioFile> ownTemplate(const QString &name)
{
    std::vector<ScenarioFile> files;
    const QDir folder(QStringLiteral(":/assets/templates/") + name);
    for (const QString &entry : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (file.open(QIODevice::ReadOnly)) {
            files.push_back({entry.toStdString(), file.readAll().toStdString()});
        }
    }
    return files;
}

ScenarioStart templateOf(std::vector<ScenarioFile> files, const Scenario &scenario)
{
    return {ScenarioStart::How::inOneLanguage, fromUtf8(scenario.title), fromUtf8(scenario.summary).trimmed(),
            std::move(files)};
}

} // namespace

std::vector<ScenarioStart> scenarioStarts(const Words &words, const QString &folder)
{
    const std::string language = words.language().toStdString();
    std::vector<ScenarioStart> starts{
        {ScenarioStart::How::nothing,
         words("NewScenario", "Nothing"),
         words("NewScenario", "A facilitator, an hour, and all else is for you to write."),
         {}}};
    auto files = ownTemplate(QStringLiteral("five-injects"));
    if (const auto scenario = scenarioToFit(files, language)) {
        starts.push_back(templateOf(std::move(files), *scenario));
    }
    std::vector<std::pair<Millis, ScenarioStart>> shipped;
    const QDir scenarios(folder);
    for (const QString &name :
         folder.isEmpty() ? QStringList{} : scenarios.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        ScenarioFolder read = readFolder(scenarios.filePath(name).toStdString());
        const auto scenario = scenarioToFit(read.files, language);
        if (read.problems.empty() && scenario) {
            shipped.emplace_back(scenario->clock.length, templateOf(std::move(read.files), withFits(*scenario)));
        }
    }
    std::ranges::stable_sort(shipped, {}, &std::pair<Millis, ScenarioStart>::first);
    for (auto &[length, start] : shipped) {
        starts.push_back(std::move(start));
    }
    return starts;
}

std::optional<std::vector<ScenarioFile>> begunFrom(const Words &words, const ScenarioStart &start, const QString &title)
{
    const std::string id = idOfTitle(title);
    const std::string called = title.trimmed().toStdString();
    std::vector<ScenarioFile> files;
    switch (start.how) {
    case ScenarioStart::How::nothing:
        return std::vector<ScenarioFile>{
            {std::string(mainName), writeScenario(blankScenario(id, called, words.language().toStdString(),
                                                                words("Command", "Facilitator").toStdString()))}};
    case ScenarioStart::How::inOneLanguage: {
        auto scenario = scenarioToFit(start.files, words.language().toStdString());
        if (!scenario) {
            return std::nullopt;
        }
        scenario->id = id;
        scenario->title = called;
        std::ranges::copy_if(start.files, std::back_inserter(files), isTemplates);
        std::ranges::find(files, mainName, &ScenarioFile::name)->bytes = writeScenario(*scenario);
        return files;
    }
    case ScenarioStart::How::whole:
        for (const ScenarioFile &file : start.files) {
            if (isTemplates(file) || file.name.starts_with("scenario.")) { // questionnaires are the program's
                files.push_back(file);
            }
            if (file.name.starts_with("scenario.")) {
                files.back().bytes = withTopText(file.bytes, "title", called);
            }
            if (file.name == mainName) {
                files.back().bytes = withTopText(files.back().bytes, "id", id);
            }
        }
        const auto main = std::ranges::find(files, mainName, &ScenarioFile::name);
        if (main == files.end()) {
            return std::nullopt;
        }
        const Scenario scenario = readScenario(main->bytes).scenario;
        return scenario.id == id && scenario.title == called ? std::optional(std::move(files)) : std::nullopt;
    }
    return std::nullopt;
}

std::string idOfTitle(const QString &title)
{
    const std::string id = exchange::slug(title.toStdString());
    return id.empty() ? "scenario" : id;
}

} // namespace samvirke
