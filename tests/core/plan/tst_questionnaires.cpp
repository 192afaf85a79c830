// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"
#include "plan/lookup.h"
#include "plan/questionnaires.h"
#include "plan/visit.h"
#include "plan/writer.h"

#include "sound_scenario.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const std::vector<std::string> languages{"en", "nb"};

/// The sound scenario, using questionnaires of the program in front of its own.
std::vector<ScenarioFile> filesUsing(const std::string &uses, const std::string &language = "en")
{
    std::string yaml = soundScenarioYaml;
    const std::string own = "questionnaires:\n";
    yaml.insert(yaml.find(own), "standard_questionnaires:\n" + uses);
    yaml.insert(yaml.find("title: The quay\n"), "language: " + language + "\n");
    return {{"media/quay.png", "a picture"}, {"scenario.yaml", yaml}};
}

std::string useOfAll()
{
    std::string uses;
    for (const QuestionnaireId &name : standardQuestionnaireNames()) {
        uses += "  - {use: " + name.value + "}\n";
    }
    return uses;
}

/// The questionnaires of the program in one language.
std::vector<Questionnaire> standardIn(const std::string &language)
{
    auto asked = loadScenario(filesUsing(useOfAll(), language)).scenario.questionnaires;
    asked.pop_back(); // the scenario's own
    return asked;
}

std::map<std::string, std::string> textsIn(const std::string &language)
{
    Scenario scenario;
    scenario.questionnaires = standardIn(language);
    std::map<std::string, std::string> texts;
    forEachText(scenario, [&](const std::string &path, const std::string &text) {
        if (path.starts_with("questionnaires.")) {
            texts[path] = text;
        }
    });
    return texts;
}

std::string set(const std::string &body)
{
    return "format: samvirke-questionnaires\nversion: 1\nid: mine\nabout: A test.\nquestionnaires:\n" + body;
}

struct Bad
{
    const char *name;
    std::string yaml;
    ProblemKind kind;
    int line, column;
};

std::vector<Bad> badFiles()
{
    using enum ProblemKind;
    const std::string good = "  - id: a\n    title: A\n    questions: [{id: q, text: Q}]\n";
    return {
        {"another format", "format: samvirke-scenario\nversion: 1\n", notAScenario, 1, 9},
        {"a newer version", "format: samvirke-questionnaires\nversion: 2\n", newerVersion, 2, 10},
        {"no about", "format: samvirke-questionnaires\nversion: 1\nid: mine\nquestionnaires:\n" + good, missingKey, 1,
         1},
        {"a wrong key", set("  - id: a\n    titel: A\n    title: A\n    questions: [{id: q, text: Q}]\n"), unknownKey,
         7, 5},
        {"no text", set("  - id: a\n    title: A\n    questions: [{id: q}]\n"), missingKey, 8, 17},
        {"a wrong scale", set("  - id: a\n    title: A\n    questions:\n      - {id: q, text: Q, scale: agree-7}\n"),
         badChoice, 9, 33},
        {"a wrong time", set("  - id: a\n    title: A\n    when: later\n    questions: [{id: q, text: Q}]\n"),
         badChoice, 8, 11},
        {"not YAML", set("  - id: [a\n"), badSyntax, 0, 0},
    };
}

} // namespace

class TestQuestionnaires : public QObject
{
    Q_OBJECT
private slots:
    void thoseOfTheProgram()
    {
        std::vector<std::string> names;
        for (const QuestionnaireId &name : standardQuestionnaireNames()) {
            names.push_back(name.value);
        }
        const std::vector<std::string> expected{"acquaintance", "collaboration", "community-satisfaction", "feedback",
                                                "role-ambiguity"};
        QVERIFY(names == expected);
        QVERIFY(standardQuestionnaireFiles(QuestionnaireId("nothing")).empty());
        QVERIFY(standardQuestionnaireFiles(QuestionnaireId("role")).empty()); // only the beginning of a name
    }

    void theyRaiseNothing()
    {
        for (const std::string &language : languages) {
            const LoadedScenario loaded = loadScenario(filesUsing(useOfAll(), language));
            for (const Problem &problem : loaded.problems) {
                QFAIL((language + ": " + std::string(keyOf(problem.kind)) + " at " + problem.path).c_str());
            }
        }
    }

    /// Every text is said in both languages, in words of its own.
    void bothLanguagesAreComplete()
    {
        const auto english = textsIn("en");
        const auto norwegian = textsIn("nb");
        QVERIFY(english.size() > 70);
        QCOMPARE(english.size(), norwegian.size());
        for (const auto &[path, text] : english) {
            QVERIFY2(!text.empty() && norwegian.contains(path) && !norwegian.at(path).empty(), path.c_str());
            QVERIFY2(text != norwegian.at(path), path.c_str());
        }
    }

    /// Two minutes before and four after, even where everything is asked.
    void theyFitTheTime_data()
    {
        QTest::addColumn<QString>("language");
        for (const std::string &language : languages) {
            QTest::newRow(language.c_str()) << QString::fromStdString(language);
        }
    }
    void theyFitTheTime()
    {
        QFETCH(QString, language);
        Scenario scenario;
        scenario.questionnaires = standardIn(language.toStdString());
        for (const When when : {When::before, When::after}) {
            const Millis asked = timeAsked(scenario, when);
            QVERIFY(asked > Millis{0});
            QVERIFY2(asked <= mostTimeAsked(when), std::to_string(asked.count()).c_str());
        }
    }

    void timeIsThatOfWhoIsAskedMost()
    {
        Question question; // four words and a mark
        question.text = "One two\nthree  four.";
        QCOMPARE(timeToAnswer(question), Millis{4'000});
        question.scale = Scale::choice;
        question.options = {"Yes", "Not at all"};
        QCOMPARE(timeToAnswer(question), Millis{5'000});
        question.scale = Scale::number;
        question.options.clear();
        QCOMPARE(timeToAnswer(question), Millis{6'000});
        question.scale = Scale::text;
        QCOMPARE(timeToAnswer(question), Millis{26'000});

        const auto asking = [&](std::initializer_list<const char *> agencies, When when = When::after) {
            Questionnaire questionnaire;
            questionnaire.when = when;
            questionnaire.questions = {question};
            for (const char *agency : agencies) {
                questionnaire.to.emplace_back(agency);
            }
            return questionnaire;
        };
        Scenario scenario;
        QCOMPARE(timeAsked(scenario, When::after), Millis{0});
        scenario.questionnaires = {asking({}), asking({"P"}), asking({"P", "F"}), asking({"F", "H"}),
                                   asking({}, When::before)};
        QCOMPARE(timeAsked(scenario, When::after), Millis{3 * 26'000});
        QCOMPARE(timeAsked(scenario, When::before), Millis{26'000});
        QVERIFY(mostTimeAsked(When::before) == Millis{120'000} && mostTimeAsked(When::after) == Millis{240'000});
    }

    /// What the debrief reads of them.
    void theyHoldWhatTheyAreFor()
    {
        const auto asked = standardIn("en");
        const auto questionsOn = [&](std::string_view measure, When when, Scale scale) {
            std::vector<Question> found;
            for (const Questionnaire &questionnaire : asked) {
                for (const Question &question : questionnaire.questions) {
                    if (question.measure == measure && questionnaire.when == when && question.scale == scale) {
                        found.push_back(question);
                    }
                }
            }
            return found;
        };
        for (const When when : {When::before, When::after}) {
            const auto roles = questionsOn("role_ambiguity", when, Scale::agree5);
            QCOMPARE(roles.size(), std::size_t{6});
            QCOMPARE(std::ranges::count(roles, true, &Question::reversed), std::ptrdiff_t{3});
        }
        QCOMPARE(questionsOn("acquaintance", When::before, Scale::choice).size(), std::size_t{4});
        QCOMPARE(questionsOn("satisfaction", When::after, Scale::agree5).size(), std::size_t{3});
        QCOMPARE(questionsOn("community_satisfaction", When::after, Scale::agree5).size(), std::size_t{4});
        for (const char *indicator :
             {"goals", "client_orientation", "acquaintance", "trust", "centrality", "leadership", "innovation",
              "connectivity", "formalization", "information_exchange"}) {
            QVERIFY2(questionsOn(indicator, When::after, Scale::level3).size() == 1, indicator);
        }
        QVERIFY(std::ranges::all_of(asked, &Questionnaire::anonymous));
    }

    /// They stand in front of the scenario's own and are written and read like those.
    void theyStandWithTheOthers()
    {
        const Scenario scenario =
            loadScenario(filesUsing("  - {use: role-ambiguity}\n  - {use: feedback, to: [P, F]}\n")).scenario;
        std::vector<std::string> names;
        for (const Questionnaire &questionnaire : scenario.questionnaires) {
            names.push_back(questionnaire.id.value);
        }
        const std::vector<std::string> expected{"role-ambiguity-before", "role-ambiguity-after", "feedback", "after"};
        QVERIFY(names == expected);
        QVERIFY(scenario.standardQuestionnaires.empty());
        const Questionnaire *feedback = find(scenario.questionnaires, QuestionnaireId("feedback"));
        const std::vector<AgencyId> asked{AgencyId("P"), AgencyId("F")};
        QVERIFY(feedback->to == asked);
        QVERIFY(readScenario(writeScenario(scenario)).scenario == scenario);
        const Reading unloaded = readScenario(filesUsing("  - {use: feedback, to: [P]}\n").back().bytes);
        QVERIFY(readScenario(writeScenario(unloaded.scenario)).scenario == unloaded.scenario);
        QVERIFY(writeScenario(unloaded.scenario).find("  - {use: feedback, to: [P]}\n") != std::string::npos);
    }

    /// They speak the language of the exercise, and say so where they cannot.
    void theySpeakTheLanguageOfTheExercise()
    {
        auto files = filesUsing("  - {use: feedback}\n");
        files.push_back({"scenario.nb.yaml", "format: samvirke-overlay\nversion: 1\nlanguage: nb\n"});
        files.push_back({"scenario.sv.yaml", "format: samvirke-overlay\nversion: 1\nlanguage: sv\n"});
        const auto titleIn = [&](const std::string &language) {
            return loadScenario(files, language).scenario.questionnaires.front().title;
        };
        QCOMPARE(titleIn(""), std::string("What do you think of the exercise?"));
        QCOMPARE(titleIn("nb"), std::string("Hva mener du om øvelsen?"));
        QCOMPARE(titleIn("sv"), titleIn(""));
        const LoadedScenario loaded = loadScenario(files);
        std::vector<std::string> silent;
        for (const Problem &problem : loaded.problems) {
            QVERIFY2(!problem.path.starts_with("questionnaires.feedback"), problem.path.c_str());
            if (problem.kind == ProblemKind::questionnaireLanguage) {
                silent.push_back(problem.file);
            }
        }
        QVERIFY(silent == std::vector<std::string>{"scenario.sv.yaml"});
    }

    /// An exercise keeps what was asked: files that come with the scenario are read instead of the program's.
    void whatCameWithTheScenarioIsRead()
    {
        const auto files = readFolder(SAMVIRKE_SOURCE_DIR "/scenarios/night-stop").files;
        const auto kept = std::ranges::count_if(
            files, [](const ScenarioFile &file) { return file.name.starts_with("questionnaires/"); });
        QCOMPARE(kept, std::ptrdiff_t{8}); // four, in two languages
        auto older = filesUsing("  - {use: feedback}\n");
        older.push_back({"questionnaires/feedback.yaml",
                         set("  - {id: feedback, title: As it was, questions: [{id: q, text: Q}]}\n")});
        QCOMPARE(loadScenario(older).scenario.questionnaires.front().title, std::string("As it was"));
        const LoadedScenario norwegian = [&] {
            auto translated = older;
            translated.push_back({"scenario.nb.yaml", "format: samvirke-overlay\nversion: 1\nlanguage: nb\n"});
            translated.push_back({"questionnaires/feedback.nb.yaml",
                                  "format: samvirke-overlay\nversion: 1\nlanguage: nb\nquestionnaires:\n"
                                  "  feedback: {title: Som det var, questions: {q: {text: S}}}\n"});
            return loadScenario(translated, "nb");
        }();
        QCOMPARE(norwegian.scenario.questionnaires.front().title, std::string("Som det var"));
    }

    void badFilesSayWhere_data()
    {
        QTest::addColumn<int>("number");
        const auto all = badFiles();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << static_cast<int>(i);
        }
    }
    void badFilesSayWhere()
    {
        QFETCH(int, number);
        const Bad bad = badFiles().at(static_cast<std::size_t>(number));
        auto files = filesUsing("  - {use: mine}\n");
        files.push_back({"questionnaires/mine.yaml", bad.yaml});
        const LoadedScenario loaded = loadScenario(files);
        const auto problem = std::ranges::find(loaded.problems, bad.kind, &Problem::kind);
        QVERIFY(problem != loaded.problems.end());
        QCOMPARE(problem->file, std::string("questionnaires/mine.yaml"));
        if (bad.line > 0) {
            QCOMPARE(problem->mark.line, bad.line);
            QCOMPARE(problem->mark.column, bad.column);
        }
        QVERIFY(hasErrors(loaded.problems));
    }

    void usedTwiceIsSaid()
    {
        const LoadedScenario loaded = loadScenario(filesUsing("  - {use: feedback}\n  - {use: feedback}\n"));
        const auto problem = std::ranges::find(loaded.problems, ProblemKind::duplicateId, &Problem::kind);
        QVERIFY(problem != loaded.problems.end());
        QCOMPARE(problem->path, std::string("standard_questionnaires.1"));
        QVERIFY(problem->mark.line > 0);
        const auto asked = loaded.scenario.questionnaires;
        QCOMPARE(std::ranges::count(asked, QuestionnaireId("feedback"), &Questionnaire::id), std::ptrdiff_t{1});
    }
};

QTEST_APPLESS_MAIN(TestQuestionnaires)
#include "tst_questionnaires.moc"
