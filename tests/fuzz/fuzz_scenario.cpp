// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "plan/load.h"
#include "plan/utf8.h"
#include "plan/visit.h"
#include "plan/writer.h"
#include "plan/yaml.h"

/// The input is a scenario.yaml and, after a line "%%", its overlay: read, overlaid and checked as when it is opened.
namespace samvirke::fuzz {

namespace {

void treeReadsBack(std::string_view text)
{
    std::vector<Problem> problems;
    const yaml::Node tree = yaml::parse(text, problems);
    if (!problems.empty()) {
        return;
    }
    const yaml::Node again = yaml::parse(yaml::write(tree), problems);
    expect(problems.empty() && again == tree, "a written document reads back otherwise");
}

void scenarioReadsBack(std::string_view text)
{
    const Reading reading = readScenario(text);
    if (hasErrors(reading.problems)) {
        return;
    }
    const std::string written = writeScenario(reading.scenario);
    const Reading again = readScenario(written);
    expect(again.problems.empty(), "a written scenario has problems");
    expect(again.scenario == reading.scenario, "a written scenario reads back otherwise");
    expect(writeScenario(again.scenario) == written, "a scenario is written in two ways");
}

void textsAreUtf8(const Scenario &scenario)
{
    forEachText(scenario, [](const std::string &, const std::string &text) {
        expect(!firstInvalidUtf8(text), "a text is not UTF-8");
    });
}

} // namespace

void attack(std::string_view input)
{
    const Halves halves = halvesOf(input);
    std::vector<ScenarioFile> files{{"scenario.yaml", std::string(halves.first)}};
    if (halves.cut) {
        files.push_back({"scenario.nb.yaml", std::string(halves.second)});
    }
    const LoadedScenario loaded = promised(input.size(), [&] { return loadScenario(files, halves.cut ? "nb" : ""); });
    for (const Problem &problem : loaded.problems) {
        expect(!problem.file.empty(), "a problem stands in no file");
    }
    textsAreUtf8(loaded.scenario);
    expect(!languagesOf(files).empty(), "a scenario has no language");
    treeReadsBack(halves.first);
    treeReadsBack(halves.second);
    scenarioReadsBack(halves.first);
}

} // namespace samvirke::fuzz
