// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fit.h"

#include "plan/reader.h"
#include "plan/texts.h"
#include "session/rehearsal_folder.h"
#include "session/scenario_folder.h"

#include <QDir>

#include <algorithm>

namespace samvirke {

std::optional<Scenario> scenarioToFit(const std::vector<ScenarioFile> &files, const std::string &language)
{
    const auto main = std::ranges::find(files, "scenario.yaml", &ScenarioFile::name);
    if (main == files.end()) {
        return std::nullopt;
    }
    Reading reading = readScenario(main->bytes);
    if (hasErrors(reading.problems)) {
        return std::nullopt;
    }
    const auto overlay = std::ranges::find(files, "scenario." + language + ".yaml", &ScenarioFile::name);
    if (overlay != files.end() && language != reading.scenario.language) {
        if (hasErrors(applyOverlay(overlay->bytes, reading.scenario))) {
            return std::nullopt;
        }
        reading.scenario.language = language;
    }
    return std::move(reading.scenario);
}

Fitting fittingOf(const Scenario &scenario)
{
    Fitting fitting;
    fitting.title = scenario.title;
    for (const Fit &fit : scenario.fits) {
        fitting.values[fit.id] = fit.value;
    }
    for (const Agency &agency : scenario.agencies) {
        fitting.names[agency.id] = agency.name;
    }
    return fitting;
}

Scenario fitted(Scenario scenario, const Fitting &fitting)
{
    const auto set = [](std::string &text, const auto &values, const auto &key) {
        if (const auto it = values.find(key); it != values.end() && !it->second.empty()) {
            text = it->second;
        }
    };
    if (!fitting.title.empty()) {
        scenario.title = fitting.title;
    }
    for (Fit &fit : scenario.fits) {
        set(fit.value, fitting.values, fit.id);
    }
    for (Agency &agency : scenario.agencies) {
        set(agency.name, fitting.names, agency.id);
    }
    return scenario;
}

QString saveFitted(const Words &words, const QString &folder, const Scenario &scenario,
                   const std::vector<ScenarioFile> &files)
{
    QString wrong = saveScenario(words, folder, scenario, false);
    for (const ScenarioFile &file : files) {
        if (wrong.isEmpty() && file.name.starts_with("media/")) {
            QDir(folder).mkpath(QStringLiteral("media"));
            wrong =
                saveFile(words, folder + QLatin1Char('/') + fromUtf8(file.name), QByteArray::fromStdString(file.bytes));
        }
    }
    return wrong;
}

} // namespace samvirke
