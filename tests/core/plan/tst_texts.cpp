// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/load.h"
#include "plan/lookup.h"
#include "plan/texts.h"

#include "overlay.h"
#include "small_scenario.h"
#include "sound_scenario.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace samvirke;
using namespace samvirke::test;
using enum ProblemKind;

namespace {

Scenario sound()
{
    return readScenario(soundScenarioYaml).scenario;
}

/// What applyOverlay says about a complete translation that was changed.
std::vector<Problem> overlaid(Scenario &scenario, const std::function<void(yaml::Node &)> &change)
{
    yaml::Node texts = wholeOverlay(scenario, "nb");
    change(texts);
    return applyOverlay(yaml::write(texts), scenario);
}

void remove(yaml::Node &texts, const std::string &path, const std::string &key)
{
    std::erase_if((path.empty() ? texts : memberAt(texts, path)).members,
                  [&](const yaml::Member &member) { return member.key == key; });
}

std::map<std::string, std::string> textsOf(const Scenario &scenario)
{
    std::map<std::string, std::string> all;
    forEachText(scenario, [&](const std::string &path, const std::string &text) { all[path] = text; });
    return all;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private slots:
    void completeOverlaysSayEverything_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("small") << QByteArray(smallScenarioYaml);
        QTest::newRow("sound") << QByteArray(soundScenarioYaml);
    }
    void completeOverlaysSayEverything()
    {
        QFETCH(QByteArray, yaml);
        const Scenario before = readScenario(yaml.toStdString()).scenario;
        Scenario after = before;
        QVERIFY(overlaid(after, [](yaml::Node &) {}).empty());
        QCOMPARE(after.language, std::string("nb"));
        const auto translated = textsOf(after);
        for (const auto &[path, text] : textsOf(before)) {
            QCOMPARE(translated.at(path), text.empty() ? text : "(nb) " + text);
        }
        // and nothing but texts
        Scenario back = after;
        back.language = before.language;
        forEachText(back, [](const std::string &, std::string &text) {
            text = text.starts_with("(nb) ") ? text.substr(5) : text;
        });
        QVERIFY(back == before);
    }

    void missingTextsKeepTheirOriginal()
    {
        Scenario scenario = sound();
        const auto problems = overlaid(scenario, [](yaml::Node &texts) {
            remove(texts, "tasks.cordon", "title");
            remove(texts, "probes.q1.options", "1");
            remove(texts, "", "summary"); // there was none
        });
        QCOMPARE(problems.size(), 2U);
        QVERIFY(problems[0].kind == overlayMissingText);
        QCOMPARE(problems[0].path, std::string("tasks.cordon.title"));
        QCOMPARE(problems[0].args, (std::vector<std::string>{"tasks.cordon.title", "Cordon"}));
        QCOMPARE(problems[1].path, std::string("probes.q1.options.1"));
        QCOMPARE(find(scenario.tasks, TaskId("cordon"))->title, std::string("Cordon"));
        QCOMPARE(find(scenario.tasks, TaskId("fire"))->title, std::string("(nb) Fire"));
        QCOMPARE(find(scenario.probes, ProbeId("q1"))->options[0], std::string("(nb) A knife"));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown task") << QStringLiteral("tasks.kordon.title");
        QTest::newRow("no text") << QStringLiteral("tasks.cordon.target");
        QTest::newRow("a role") << QStringLiteral("tasks.cordon.roles.P");
        QTest::newRow("an id") << QStringLiteral("tasks.cordon.id");
        QTest::newRow("one option too many") << QStringLiteral("probes.q1.options.2");
        QTest::newRow("at the top") << QStringLiteral("sumary");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QString, path);
        Scenario scenario = sound();
        const auto problems = overlaid(scenario, [&](yaml::Node &texts) {
            memberAt(texts, path.toStdString()) = yaml::Node::ofText("something");
        });
        QCOMPARE(problems.size(), 1U);
        QVERIFY(problems[0].kind == overlayUnknownText);
        QCOMPARE(QString::fromStdString(problems[0].path), path);
        QVERIFY(problems[0].mark.line > 3);
        scenario.language = "en";
        forEachText(scenario, [](const std::string &, std::string &text) {
            text = text.starts_with("(nb) ") ? text.substr(5) : text;
        });
        QVERIFY(scenario == sound());
    }

    void listsStandForTheirTexts()
    {
        Scenario scenario = sound();
        const auto problems = overlaid(scenario, [](yaml::Node &texts) {
            yaml::Node &options = memberAt(texts, "probes.q1.options");
            options = yaml::Node::ofSequence();
            options.items = {yaml::Node::ofText("(nb) A knife"), yaml::Node::ofText("(nb) A gun")};
        });
        QVERIFY(problems.empty());
        QCOMPARE(find(scenario.probes, ProbeId("q1"))->options[1], std::string("(nb) A gun"));
    }

    void refusesOverlays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(notAScenario);
        QTest::newRow("a scenario") << QByteArray("format: samvirke-scenario\nversion: 1\n")
                                    << static_cast<int>(notAScenario);
        QTest::newRow("newer") << QByteArray("format: samvirke-overlay\nversion: 2\n")
                               << static_cast<int>(newerVersion);
        QTest::newRow("no version") << QByteArray("format: samvirke-overlay\n") << static_cast<int>(missingKey);
        QTest::newRow("not YAML") << QByteArray("{") << static_cast<int>(badSyntax);
        QTest::newRow("Latin-1") << QByteArray("format: bl\xe5") << static_cast<int>(notUtf8);
    }
    void refusesOverlays()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        Scenario scenario = sound();
        const auto problems = applyOverlay(text.toStdString(), scenario);
        QVERIFY(hasErrors(problems));
        QVERIFY(std::ranges::count(problems, static_cast<ProblemKind>(kind), &Problem::kind) == 1);
        QVERIFY(scenario == sound());
    }

    void languagesMustBeSaid()
    {
        Scenario scenario = sound();
        const auto problems = overlaid(scenario, [](yaml::Node &texts) { remove(texts, "", "language"); });
        QCOMPARE(problems.size(), 1U);
        QVERIFY(problems[0].kind == missingKey);
        QCOMPARE(problems[0].path, std::string("language"));
    }

    void textsWithoutValueAreSaid()
    {
        Scenario scenario = sound();
        const auto problems =
            overlaid(scenario, [](yaml::Node &texts) { memberAt(texts, "tasks.cordon.title") = yaml::Node{}; });
        QCOMPARE(problems.size(), 1U);
        QVERIFY(problems[0].kind == missingValue);
        QVERIFY(problems[0].mark.line > 3);
        QCOMPARE(find(scenario.tasks, TaskId("cordon"))->title, std::string("Cordon"));
    }

    /// What is checked of the author's texts is checked of their translations.
    void translationsAreChecked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *path, const char *text, ProblemKind kind) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << static_cast<int>(kind);
        };
        row("placeholder", "injects.1.text", "Kom til {plass}.", unknownPlaceholder);
        row("picture from elsewhere", "injects.2.text", "![a](https://example.org/a.png)", remoteResource);
        row("key", "probes.q1.key.0", "Et sverd", badKey);
    }
    void translationsAreChecked()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, kind);
        Scenario scenario = sound();
        const auto problems = overlaid(scenario, [&](yaml::Node &texts) {
            memberAt(texts, path.toStdString()) = yaml::Node::ofText(text.toStdString());
        });
        QCOMPARE(problems.size(), 1U);
        QVERIFY(problems[0].kind == static_cast<ProblemKind>(kind));
        QCOMPARE(QString::fromStdString(problems[0].path), path);
        QVERIFY(problems[0].mark.line > 3);
    }

    void loadsTheLanguageAskedFor()
    {
        auto files = soundFiles();
        files.push_back({"scenario.nb.yaml", yaml::write(wholeOverlay(sound(), "nb"))});
        files.push_back({"scenario.de.yaml", yaml::write(wholeOverlay(sound(), "de"))});
        QCOMPARE(languagesOf(files), (std::vector<std::string>{"en", "nb", "de"}));
        for (const std::string language : {"", "en", "nb", "de"}) {
            const LoadedScenario loaded = loadScenario(files, language);
            QVERIFY(loaded.problems.empty());
            const bool own = language.empty() || language == "en";
            QCOMPARE(loaded.scenario.language, own ? "en" : language);
            const std::string before = own ? "" : "(" + language + ") ";
            QCOMPARE(loaded.scenario.title, before + "The quay");
            QCOMPARE(loaded.scenario.injects[0].text,
                     before + "Come to " + before + "the quay."); // the fit's text, too
        }
        const LoadedScenario french = loadScenario(files, "fr");
        QCOMPARE(french.problems.size(), 1U);
        QVERIFY(french.problems[0].kind == cannotRead);
        QCOMPARE(french.problems[0].file, std::string("scenario.fr.yaml"));
    }

    /// A mistake in one language is said whichever is asked for, with the file it stands in.
    void everyOverlayIsChecked()
    {
        auto files = soundFiles();
        yaml::Node texts = wholeOverlay(sound(), "nb");
        memberAt(texts, "tasks.cordon").add("titel", yaml::Node::ofText("x"));
        files.push_back({"scenario.nb.yaml", yaml::write(texts)});
        const auto problems = loadScenario(files).problems;
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].file, std::string("scenario.nb.yaml"));
        QVERIFY(problems[0].mark.line > 3);
    }

    /// A small file that says one long value often would else fill the memory.
    void fitsThatTakeTooMuchAreNotFilledIn()
    {
        std::string yaml = smallScenarioYaml;
        yaml += "summary: \"";
        for (int i = 0; i < 4'000; ++i) {
            yaml += "{place}";
        }
        const std::string longer = yaml + "\"\nfits: [{id: place, value: " + std::string(5'000, 'x') + "}]\n";
        const std::string shorter = yaml + "\"\nfits: [{id: place, value: " + std::string(4'000, 'x') + "}]\n";
        const LoadedScenario refused = loadScenario({{"scenario.yaml", longer}});
        QVERIFY(std::ranges::find(refused.problems, ProblemKind::tooLarge, &Problem::kind) != refused.problems.end());
        QVERIFY(refused.scenario.summary.size() < longer.size());
        const LoadedScenario filled = loadScenario({{"scenario.yaml", shorter}});
        QVERIFY(!hasErrors(filled.problems));
        QCOMPARE(filled.scenario.summary.size(), std::size_t{16'000'000});
    }

    void fitsAreFilledIn()
    {
        Scenario scenario = sound();
        scenario.fits = {{"place", "the {place} of {who}", "which place"}, {"who", "all", {}}};
        scenario.injects[0].text = "{place}, {who}{who}, {nobody}, {, {}, {place";
        scenario.tasks[0].title = "{who}";
        scenario.tasks[0].roles.clear();
        const Scenario filled = withFits(scenario);
        QCOMPARE(filled.injects[0].text, std::string("the {place} of {who}, allall, {nobody}, {, {}, {place"));
        QCOMPARE(filled.tasks[0].title, std::string("all"));
        QVERIFY(filled.fits == scenario.fits); // what is to be replaced stays as it is
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
