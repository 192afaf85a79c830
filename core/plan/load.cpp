// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/load.h"

#include "plan/check.h"
#include "plan/lookup.h"
#include "plan/questionnaires.h"
#include "plan/texts.h"
#include "plan/yaml.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>

namespace samvirke {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mainFile = "scenario.yaml";

/// "nb" for "scenario.nb.yaml", nothing for other names.
std::string overlayLanguage(std::string_view name)
{
    constexpr std::string_view before = "scenario.";
    constexpr std::string_view after = ".yaml";
    if (name == mainFile || !name.starts_with(before) || !name.ends_with(after) ||
        name.size() <= before.size() + after.size()) {
        return {};
    }
    return std::string(name.substr(before.size(), name.size() - before.size() - after.size()));
}

void addFile(ScenarioFolder &folder, const fs::path &path, const std::string &name, std::uintmax_t largest)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error)) { // a folder cannot be read, a device has no end
        folder.problems.push_back({ProblemKind::cannotRead, {}, {path.string()}, name, {}, {}});
        return;
    }
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > largest) {
        folder.problems.push_back({ProblemKind::tooLarge, {}, {std::to_string(largest >> 20U)}, name, {}, {}});
        return;
    }
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (error || !in) {
        folder.problems.push_back({ProblemKind::cannotRead, {}, {path.string()}, name, {}, {}});
        return;
    }
    folder.files.push_back({name, std::move(bytes)});
}

const ScenarioFile *fileNamed(const std::vector<ScenarioFile> &files, std::string_view name)
{
    const auto it = std::ranges::find(files, name, &ScenarioFile::name);
    return it == files.end() ? nullptr : &*it;
}

void place(std::vector<Problem> &problems, const Marks &marks, std::string_view file)
{
    for (Problem &problem : problems) {
        if (problem.file.empty()) {
            problem.file = file;
            if (problem.mark == Mark{}) {
                problem.mark = marks.nearest(problem.path);
            }
        }
    }
}

template <class T>
void append(std::vector<T> &to, std::vector<T> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void checkMedia(const Scenario &scenario, const std::vector<ScenarioFile> &files, std::vector<Problem> &problems)
{
    const auto needed = [&](const std::string &name, const std::string &path) {
        if (name.find('/') != std::string::npos || name.find('\\') != std::string::npos || name.starts_with('.')) {
            problems.push_back({ProblemKind::mediaOutside, path, {name}, {}, {}, {}});
        } else if (fileNamed(files, "media/" + name) == nullptr) {
            problems.push_back({ProblemKind::mediaMissing, path, {name}, {}, {}, {}});
        }
    };
    for (const Inject &inject : scenario.injects) {
        for (std::size_t i = 0; i < inject.media.size(); ++i) {
            needed(inject.media[i], "injects." + inject.id.value + ".media." + std::to_string(i));
        }
    }
    if (scenario.map && !scenario.map->image.empty()) {
        needed(scenario.map->image, "map.image");
    }
}

} // namespace

ScenarioFolder readFolder(const fs::path &path)
{
    ScenarioFolder folder;
    std::error_code error;
    const bool isFolder = fs::is_directory(path, error);
    const fs::path root = isFolder ? path : path.parent_path();
    addFile(folder, isFolder ? root / mainFile : path, std::string(mainFile), yaml::largestFile);
    std::vector<fs::path> entries;
    for (fs::directory_iterator it(root.empty() ? "." : root, error), end; !error && it != end; it.increment(error)) {
        if (!overlayLanguage(it->path().filename().string()).empty()) {
            entries.push_back(it->path());
        }
    }
    std::ranges::sort(entries);
    for (const fs::path &overlay : entries) {
        addFile(folder, overlay, overlay.filename().string(), yaml::largestFile);
    }
    entries.clear();
    for (fs::directory_iterator it(root / "media", error), end; !error && it != end; it.increment(error)) {
        if (it->is_regular_file(error)) {
            entries.push_back(it->path());
        }
    }
    std::ranges::sort(entries);
    for (const fs::path &media : entries) {
        addFile(folder, media, "media/" + media.filename().string(), largestMedia);
    }
    if (const ScenarioFile *file = fileNamed(folder.files, mainFile)) {
        std::set<QuestionnaireId> used;
        for (const UsedQuestionnaires &one : readScenario(file->bytes).scenario.standardQuestionnaires) {
            used.insert(one.use);
        }
        for (const QuestionnaireId &name : used) {
            append(folder.files, standardQuestionnaireFiles(name));
        }
    }
    return folder;
}

std::vector<std::string> languagesOf(const std::vector<ScenarioFile> &files)
{
    std::vector<std::string> languages;
    if (const ScenarioFile *file = fileNamed(files, mainFile)) {
        languages.push_back(readScenario(file->bytes).scenario.language);
    }
    for (const ScenarioFile &file : files) {
        if (const std::string language = overlayLanguage(file.name); !language.empty()) {
            languages.push_back(language);
        }
    }
    return languages;
}

namespace {

/// What follows the reading of scenario.yaml.
LoadedScenario completed(Reading reading, const std::vector<ScenarioFile> &files, const std::string &language)
{
    LoadedScenario loaded;
    loaded.marks = std::move(reading.marks);
    loaded.problems = std::move(reading.problems);
    const Scenario plan = std::move(reading.scenario);
    const bool readable = !hasErrors(loaded.problems);
    loaded.scenario = withStandardQuestionnaires(plan, files, loaded.marks, loaded.problems);
    if (readable) {
        append(loaded.problems, check(loaded.scenario));
        checkMedia(loaded.scenario, files, loaded.problems);
    }
    place(loaded.problems, loaded.marks, mainFile);

    bool found = language.empty() || language == loaded.scenario.language;
    for (const ScenarioFile &overlay : files) {
        const std::string overlaid = overlayLanguage(overlay.name);
        if (overlaid.empty()) {
            continue;
        }
        Scenario other = plan;
        std::vector<Problem> problems = applyOverlay(overlay.bytes, other);
        Marks ofUse; // the overlay does not say which ones are used; what is wrong with that has been said
        std::vector<Problem> ofQuestionnaires;
        other = withStandardQuestionnaires(std::move(other), files, ofUse, ofQuestionnaires);
        std::erase_if(ofQuestionnaires, [&](const Problem &problem) {
            return problem.kind == ProblemKind::unknownReference || contains(loaded.problems, problem);
        });
        append(problems, std::move(ofQuestionnaires));
        place(problems, {}, overlay.name);
        append(loaded.problems, std::move(problems));
        if (overlaid == language) {
            loaded.scenario = std::move(other);
            found = true;
        }
    }
    if (!found) {
        loaded.problems.push_back({ProblemKind::cannotRead,
                                   {},
                                   {"scenario." + language + ".yaml"},
                                   "scenario." + language + ".yaml",
                                   {},
                                   {}});
    }
    if (fitsTakeTooMuch(loaded.scenario)) {
        loaded.problems.push_back({ProblemKind::tooLarge,
                                   "fits",
                                   {std::to_string(yaml::largestFile >> 20U)},
                                   std::string(mainFile),
                                   loaded.marks.nearest("fits"),
                                   {}});
    } else {
        loaded.scenario = withFits(std::move(loaded.scenario));
    }
    return loaded;
}

} // namespace

LoadedScenario loadScenario(const std::vector<ScenarioFile> &files, const std::string &language)
{
    const ScenarioFile *file = fileNamed(files, mainFile);
    if (file == nullptr) {
        LoadedScenario nothing;
        nothing.problems.push_back(
            {ProblemKind::cannotRead, {}, {std::string(mainFile)}, std::string(mainFile), {}, {}});
        return nothing;
    }
    return completed(readScenario(file->bytes), files, language);
}

std::vector<Problem> problemsOf(const Scenario &plan, const std::vector<ScenarioFile> &files)
{
    std::vector<Problem> problems = checkForm(plan);
    Reading reading;
    reading.scenario = plan;
    for (Problem &problem : problems) {
        problem.file = mainFile;
    }
    append(problems, completed(std::move(reading), files, {}).problems);
    return problems;
}

} // namespace samvirke
