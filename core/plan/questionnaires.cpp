// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/questionnaires.h"

#include "plan/format.h"
#include "plan/lookup.h"
#include "plan/questionnaire_files.h"
#include "plan/texts.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace samvirke {

namespace {

std::string fileName(const QuestionnaireId &name, const std::string &language = {})
{
    return "questionnaires/" + name.value + (language.empty() ? "" : "." + language) + ".yaml";
}

bool isOf(const QuestionnaireId &name, std::string_view file)
{
    return file.starts_with("questionnaires/" + name.value + ".");
}

/// The files that came with the scenario, or the program's.
std::vector<ScenarioFile> filesOf(const QuestionnaireId &name, const std::vector<ScenarioFile> &files)
{
    std::vector<ScenarioFile> own;
    std::ranges::copy_if(files, std::back_inserter(own), [&](const ScenarioFile &f) { return isOf(name, f.name); });
    return own.empty() ? standardQuestionnaireFiles(name) : own;
}

/// Moves @p found to the problems, as those of @p file.
void report(std::vector<Problem> found, const Marks &marks, const std::string &file, std::vector<Problem> &problems)
{
    for (Problem &problem : found) {
        if (problem.mark == Mark{}) {
            problem.mark = marks.nearest(problem.path);
        }
        problem.file = file;
        problems.push_back(std::move(problem));
    }
}

/// Reads the set and lays @p language over it.
/// @returns nothing if there is no such set; without a translation it stays in its own language
std::optional<QuestionnaireSet> read(const QuestionnaireId &name, const std::string &language,
                                     const std::vector<ScenarioFile> &all, std::vector<Problem> &problems)
{
    const std::vector<ScenarioFile> files = filesOf(name, all);
    const auto file = std::ranges::find(files, fileName(name), &ScenarioFile::name);
    if (file == files.end()) {
        return {};
    }
    QuestionnaireReading reading = readQuestionnaires(file->bytes);
    report(std::move(reading.problems), reading.marks, file->name, problems);
    const auto overlay = std::ranges::find(files, fileName(name, language), &ScenarioFile::name);
    if (reading.set.language != language && overlay != files.end()) {
        Scenario texts; // nothing else in it: an overlay of these alone
        texts.questionnaires = std::move(reading.set.questionnaires);
        report(applyOverlay(overlay->bytes, texts), {}, overlay->name, problems);
        reading.set.questionnaires = std::move(texts.questionnaires);
        reading.set.language = texts.language;
    }
    return std::move(reading.set);
}

} // namespace

std::vector<ScenarioFile> standardQuestionnaireFiles(const QuestionnaireId &name)
{
    std::vector<ScenarioFile> files;
    for (const auto &[file, bytes] : questionnaireFiles) {
        if (isOf(name, file)) {
            files.push_back({std::string(file), std::string(bytes)});
        }
    }
    return files;
}

std::vector<QuestionnaireId> standardQuestionnaireNames()
{
    std::vector<QuestionnaireId> names;
    for (const auto &[file, bytes] : questionnaireFiles) {
        const std::string_view name = file.substr(file.find('/') + 1);
        if (name.find('.') == name.rfind('.')) { // not a translation
            names.emplace_back(name.substr(0, name.find('.')));
        }
    }
    return names;
}

Scenario withStandardQuestionnaires(Scenario scenario, const std::vector<ScenarioFile> &files, Marks &marks,
                                    std::vector<Problem> &problems)
{
    std::vector<Questionnaire> asked;
    std::set<QuestionnaireId> seen;
    for (std::size_t i = 0; i < scenario.standardQuestionnaires.size(); ++i) {
        const UsedQuestionnaires &used = scenario.standardQuestionnaires[i];
        const std::string path = "standard_questionnaires." + std::to_string(i);
        if (!seen.insert(used.use).second) { // asked once, and not read again
            problems.push_back(
                {ProblemKind::duplicateId, path, {used.use.value, "standard_questionnaires"}, {}, {}, {}});
            continue;
        }
        std::optional<QuestionnaireSet> set = read(used.use, scenario.language, files, problems);
        if (!set) {
            std::vector<std::string> names;
            for (const QuestionnaireId &name : standardQuestionnaireNames()) {
                names.push_back(name.value);
            }
            problems.push_back({ProblemKind::unknownReference,
                                path + ".use",
                                {"questionnaire", used.use.value, nearestName(used.use.value, names)},
                                {},
                                {},
                                {}});
            continue;
        }
        if (set->language != scenario.language) {
            problems.push_back({ProblemKind::questionnaireLanguage,
                                path,
                                {used.use.value, scenario.language, set->language},
                                {},
                                {},
                                {}});
        }
        for (Questionnaire &questionnaire : set->questionnaires) {
            questionnaire.to = used.to;
            marks.set("questionnaires." + questionnaire.id.value, marks.nearest(path));
            asked.push_back(std::move(questionnaire));
        }
    }
    scenario.standardQuestionnaires.clear();
    scenario.questionnaires.insert(scenario.questionnaires.begin(), std::make_move_iterator(asked.begin()),
                                   std::make_move_iterator(asked.end()));
    return scenario;
}

bool hasGoodOptions(const Question &question)
{
    switch (question.scale) {
    case Scale::level3: return question.options.size() == 3;
    case Scale::choice: return question.options.size() >= 2;
    case Scale::agree5:
    case Scale::number:
    case Scale::text: return question.options.empty();
    }
    return false;
}

Millis timeToAnswer(const Question &question)
{
    const auto words = [](const std::string &text) {
        std::int64_t count = 0;
        bool inWord = false;
        for (const char c : text) {
            const bool letter = c != ' ' && c != '\n';
            count += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return count;
    };
    std::int64_t toRead = words(question.text);
    for (const std::string &option : question.options) {
        toRead += words(option);
    }
    Millis toGive{3'000};
    switch (question.scale) {
    case Scale::agree5:
    case Scale::level3:
    case Scale::choice: break;
    case Scale::number: toGive = Millis{5'000}; break;
    case Scale::text: toGive = Millis{25'000}; break;
    }
    return toRead * Millis{250} + toGive;
}

Millis timeAsked(const Scenario &scenario, When when)
{
    Millis ofAll{0}; // of those that everybody is asked
    Entries<AgencyId, Millis> ofSome;
    for (const Questionnaire &questionnaire : scenario.questionnaires) {
        if (questionnaire.when != when) {
            continue;
        }
        Millis time{0};
        for (const Question &question : questionnaire.questions) {
            time += timeToAnswer(question);
        }
        ofAll += questionnaire.to.empty() ? time : Millis{0};
        for (const AgencyId &agency : questionnaire.to) {
            const auto it = std::ranges::find(ofSome, agency, [](const auto &entry) { return entry.first; });
            if (it == ofSome.end()) {
                ofSome.emplace_back(agency, time);
            } else {
                it->second += time;
            }
        }
    }
    Millis most{0};
    for (const auto &[agency, time] : ofSome) {
        most = std::max(most, time);
    }
    return ofAll + most;
}

Millis mostTimeAsked(When when)
{
    return std::chrono::minutes(when == When::before ? 2 : 4);
}

} // namespace samvirke
