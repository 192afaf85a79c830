// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"
#include "plan/load.h"
#include "plan/lookup.h"
#include "plan/texts.h"
#include "plan/utf8.h"
#include "plan/visit.h"
#include "plan/writer.h"
#include "plan/yaml.h"
#include "play/decide.h"

#include "shipped.h"

#include <QTest>

#include <set>

using namespace samvirke;

namespace {

/// What a screen and a minute of reading hold; limits of this library, not of the program.
constexpr std::size_t longestTitle = 60;
constexpr std::size_t longestInject = 650;
constexpr std::size_t longestBrief = 400;
constexpr std::size_t longestLabel = 110;

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

std::vector<ScenarioFile> filesOf(const QString &name)
{
    return readFolder((test::library() + QLatin1Char('/') + name).toStdString()).files;
}

const std::string &bytesOf(const std::vector<ScenarioFile> &files, std::string_view name)
{
    static const std::string none;
    const auto it = std::ranges::find(files, name, &ScenarioFile::name);
    return it == files.end() ? none : it->bytes;
}

void writeFile(const QString &path, const std::string &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())), static_cast<qint64>(bytes.size()));
}

/// Fails at the first line in which two files differ.
void compareLines(const std::string &is, const std::string &shouldBe)
{
    const QStringList a = fromStd(is).split(QLatin1Char('\n'));
    const QStringList b = fromStd(shouldBe).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] != b[i]) {
            QFAIL(qPrintable(QStringLiteral("line %1 is\n%2\nand in canonical form\n%3").arg(i + 1).arg(a[i], b[i])));
        }
    }
    QVERIFY2(is == shouldBe, "the files differ in length");
}

void addScenarios()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::shippedScenarios()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

/// How long a text may be, by where it stands.
std::size_t longestAt(const std::string &path)
{
    const auto ends = [&](std::string_view end) { return path.ends_with(end); };
    if (path == "summary" || ends(".note") || path.starts_with("procedures.")) {
        return longestText;
    }
    if (path.starts_with("injects.") && ends(".text") && path.find(".expects.") == std::string::npos) {
        return longestInject;
    }
    if (ends(".brief") || path.starts_with("agencies.") || path.starts_with("objectives.")) {
        return longestBrief;
    }
    if (ends("title") || ends(".name")) {
        return longestTitle;
    }
    return path.find(".mandates.") != std::string::npos ? longestBrief : longestLabel + 20;
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT
private slots:
    void theLibraryHoldsTheFirstFour()
    {
        for (const char *name : {"fire-at-crime-scene", "missing-person", "night-stop", "tunnel-fire"}) {
            QVERIFY2(test::shippedScenarios().contains(QString::fromUtf8(name)), name);
        }
    }

    void nothingIsRaised_data() { addScenarios(); }
    void nothingIsRaised()
    {
        QFETCH(QString, name);
        const ScenarioFolder folder = readFolder((test::library() + QLatin1Char('/') + name).toStdString());
        QVERIFY(folder.problems.empty());
        for (const std::string &language : languagesOf(folder.files)) {
            const LoadedScenario loaded = loadScenario(folder.files, language);
            for (const Problem &problem : loaded.problems) {
                if (problem.severity() != Severity::info && problem.raised()) {
                    QFAIL(qPrintable(QStringLiteral("%1 (%2): %3 at %4")
                                         .arg(fromStd(language), fromStd(problem.file),
                                              fromStd(std::string(keyOf(problem.kind))), fromStd(problem.path))));
                }
            }
        }
    }

    void measuresAreReachable_data() { addScenarios(); }
    void measuresAreReachable()
    {
        QFETCH(QString, name);
        const Scenario scenario = loadScenario(filesOf(name)).scenario;
        for (const Reach &reach : reachOf(scenario)) {
            const bool mayMiss = name == QStringLiteral("night-stop") &&
                                 (reach.measure == "handover_quality" || reach.measure == "matrix_agreement");
            if (!mayMiss) {
                QVERIFY2(reach.reachable(), std::string(reach.measure).c_str());
            }
        }
    }

    void filesAreCanonical_data() { addScenarios(); }
    void filesAreCanonical()
    {
        QFETCH(QString, name);
        const auto files = filesOf(name);
        const std::string &bytes = bytesOf(files, "scenario.yaml");
        const Reading reading = readScenario(bytes);
        QVERIFY(!hasErrors(reading.problems));
        const std::string written = writeScenario(reading.scenario);
        QVERIFY(readScenario(written).scenario == reading.scenario);
        if (test::renew()) {
            writeFile(test::library() + QLatin1Char('/') + name + QStringLiteral("/scenario.yaml"), written);
        } else {
            compareLines(bytes, written);
        }
        for (const ScenarioFile &file : files) {
            const bool ofFolder = file.name.find('/') == std::string::npos;
            if (file.name == "scenario.yaml" || !file.name.ends_with(".yaml") || !ofFolder) {
                continue;
            }
            std::vector<Problem> problems;
            yaml::Node root = yaml::parse(file.bytes, problems);
            QVERIFY2(problems.empty(), file.name.c_str());
            for (yaml::Member &member : root.members) {
                if (member.key == "version") {
                    member.value.style = yaml::Node::Style::bare;
                }
            }
            if (test::renew()) {
                writeFile(test::library() + QLatin1Char('/') + name + QLatin1Char('/') + fromStd(file.name),
                          yaml::write(root));
            } else {
                compareLines(file.bytes, yaml::write(root));
            }
        }
    }

    /// Every text is said in Norwegian, in words of its own, and questions keep their keys.
    void norwegianIsComplete_data() { addScenarios(); }
    void norwegianIsComplete()
    {
        QFETCH(QString, name);
        const auto files = filesOf(name);
        QVERIFY(contains(languagesOf(files), std::string("nb")));
        const Scenario english = loadScenario(files).scenario;
        const Scenario norwegian = loadScenario(files, "nb").scenario;
        QCOMPARE(norwegian.language, std::string("nb"));
        std::map<std::string, std::string> said;
        forEachText(norwegian, [&](const std::string &path, const std::string &text) { said[path] = text; });
        int texts = 0;
        int same = 0;
        forEachText(english, [&](const std::string &path, const std::string &text) {
            ++texts;
            QVERIFY2(said[path].empty() == text.empty(), path.c_str());
            const bool sentence = text.find(' ') != std::string::npos && text.size() > 20;
            same += !text.empty() && said[path] == text ? 1 : 0;
            QVERIFY2(!sentence || said[path] != text, path.c_str());
        });
        QVERIFY(texts > 200);
        QVERIFY2(same * 20 < texts, qPrintable(QString::number(same)));
        for (const Probe &probe : norwegian.probes) {
            for (const std::string &key : probe.key) {
                QVERIFY2(probe.options.empty() || contains(probe.options, key), probe.id.value.c_str());
            }
        }
    }

    void textsFit_data() { addScenarios(); }
    void textsFit()
    {
        QFETCH(QString, name);
        const auto files = filesOf(name);
        for (const std::string &language : languagesOf(files)) {
            const Scenario scenario = loadScenario(files, language).scenario;
            forEachText(scenario, [&](const std::string &path, const std::string &text) {
                const std::size_t length = utf8Length(text);
                QVERIFY2(length <= std::min(longestText, longestAt(path)),
                         qPrintable(QStringLiteral("%1 %2: %3 characters, at most %4")
                                        .arg(fromStd(language), fromStd(path))
                                        .arg(length)
                                        .arg(longestAt(path))));
                QVERIFY2(text.find('{') == std::string::npos, path.c_str()); // every placeholder has been filled in
            });
            QVERIFY(scenario.summary.find(language == "nb" ? "eksempel" : "example") != std::string::npos);
        }
    }

    /// What every shipped scenario has, beside what the check asks for.
    void isWholeEnough_data() { addScenarios(); }
    void isWholeEnough()
    {
        QFETCH(QString, name);
        const Scenario s = loadScenario(filesOf(name)).scenario;
        QCOMPARE(fromStd(s.id), name);
        QVERIFY(!s.objectives.empty());
        QVERIFY(s.rounds.size() >= 2);
        QVERIFY(!s.probes.empty());
        QVERIFY(s.fits.size() >= 5);
        QVERIFY(s.variants.size() >= 2);
        const auto timed = std::ranges::count_if(s.tasks, [](const Task &t) { return t.target.has_value(); });
        QVERIFY(timed >= 8);
        QVERIFY(std::ranges::count(s.tasks, true, &Task::distractor) >= 3);
        QVERIFY(std::ranges::count(s.injects, InjectKind::contingency, &Inject::kind) >= 2);
        QVERIFY(std::ranges::count(s.seats, SeatKind::counterPlay, &Seat::kind) >= 1);
        QVERIFY(std::ranges::count(s.seats, SeatKind::evaluator, &Seat::kind) >= 1);
        for (const AgencyId &id : measuredAgencies(s)) {
            const Agency *agency = find(s.agencies, id);
            QVERIFY(agency->code.size() == 2);
            QVERIFY2(!agency->profile.structure.empty() && !agency->profile.culture.empty() &&
                         !agency->profile.decides.empty(),
                     id.value.c_str());
        }
        for (const Seat &seat : s.seats) {
            QVERIFY2(!seat.brief.empty(), seat.id.value.c_str());
        }
        for (const Task &task : s.tasks) { // whoever does or answers for a task can read what that means
            for (const AgencyId &owner : ownersIn(task, firstPhase(s))) {
                QVERIFY2(valueAt(task.mandates, owner) != nullptr, (task.id.value + "/" + owner.value).c_str());
            }
        }
        for (const Inject &inject : s.injects) {
            QVERIFY2(!inject.expects.empty() && !inject.from.empty() && !inject.text.empty(), inject.id.value.c_str());
        }
        std::set<When> asked;
        for (const Questionnaire &questionnaire : s.questionnaires) {
            asked.insert(questionnaire.when);
        }
        QVERIFY(asked.contains(When::before) && asked.contains(When::after));
    }
};

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
