// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reader.h"
#include "plan/yaml.h"

#include "property.h"
#include "sound_scenario.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;
using enum ProblemKind;

namespace {

using Found = std::vector<std::tuple<int, int, ProblemKind>>; ///< line, column and what is wrong there

Found placesOf(const std::vector<Problem> &problems)
{
    Found found;
    for (const Problem &p : problems) {
        found.emplace_back(p.mark.line, p.mark.column, p.kind);
    }
    std::ranges::sort(found);
    return found;
}

QString spell(const Found &found)
{
    QString all;
    for (const auto &[line, column, kind] : found) {
        all += QStringLiteral("\n%1:%2 %3").arg(line).arg(column).arg(QString::fromStdString(std::string(keyOf(kind))));
    }
    return all;
}

const Problem &only(const Reading &reading)
{
    if (reading.problems.size() != 1) {
        qFatal("not one problem:%s", qPrintable(spell(placesOf(reading.problems))));
    }
    return reading.problems.front();
}

/// The smallest scenario, with @p more in it.
std::string with(const std::string &more)
{
    return "format: samvirke-scenario\nversion: 1\nid: x\ntitle: X\nclock: {length: 1 h}\nagencies: []\nseats: []\n" +
           more;
}

Trigger triggerOf(const std::string &release)
{
    const Reading reading = readScenario(with("injects:\n  - {id: i, title: I, release: " + release + "}\n"));
    return reading.problems.empty() ? reading.scenario.injects.at(0).release : Trigger(Unscheduled{"not read"});
}

Condition decided(const char *task, const char *by = "")
{
    return {Happening::decided, task, AgencyId(by)};
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT
private slots:
    void readsTheSmallestScenario()
    {
        const Reading reading = readScenario(with(""));
        QVERIFY(reading.problems.empty());
        QCOMPARE(reading.scenario.clock.length, Millis(3'600'000));
        QCOMPARE(reading.scenario.language, std::string("en"));
    }

    void reportsEveryProblemWithItsPlace()
    {
        const char *const wrong = "format: samvirke-scenario\n"                       // 1
                                  "version: 1\n"                                      // 2
                                  "titel: The quay\n"                                 // 3: unknown; id, title missing
                                  "clock: {length: soon, story_rate_permille: 1.5}\n" // 4
                                  "agencies:\n"                                       // 5
                                  "  - {id: P, name: [Police]}\n"                     // 6
                                  "  - {id: a.b, name: B, kind: agence}\n"            // 7
                                  "  - just a name\n"                                 // 8
                                  "  -\n"                                             // 9
                                  "seats: {id: lead}\n"                               // 10
                                  "tasks:\n"                                          // 11
                                  "  - id: t\n"                                       // 12
                                  "    title:\n"                                      // 13
                                  "    target: 90\n"                                  // 14
                                  "    weight: heavy\n"                               // 15
                                  "    roles: {P: X, B: A/R, c.d: R}\n"               // 16
                                  "    distractor: perhaps\n"                         // 17
                                  "injects:\n"                                        // 18
                                  "  - {id: i, title: I, release: {at: 1 min, after: j}, realease: 3}\n"
                                  "  - {id: j, title: J, release: {when: {decided: t, taken: t}}}\n"
                                  "  - {id: k, title: K, release: {when: {desided: t}}}\n"
                                  "  - {title: L}\n";
        const Found expected{{1, 1, missingKey}, // id
                             {1, 1, missingKey}, // title
                             {3, 1, unknownKey},   {4, 17, badDuration},   {4, 44, badNumber},     {6, 19, wrongShape},
                             {7, 10, badId},       {7, 30, badChoice},     {8, 5, wrongShape},     {9, 3, missingValue},
                             {10, 8, wrongShape},  {13, 5, missingValue},  {14, 13, badDuration},  {15, 13, badNumber},
                             {16, 16, badRole},    {16, 27, badId},        {17, 17, badYesNo},     {19, 32, badTrigger},
                             {19, 55, unknownKey}, {20, 39, badCondition}, {21, 39, badCondition}, {21, 40, unknownKey},
                             {22, 5, missingKey}}; // id
        const Reading reading = readScenario(wrong);
        QVERIFY2(placesOf(reading.problems) == expected, qPrintable(spell(placesOf(reading.problems))));
        QCOMPARE(reading.scenario.tasks.at(0).roles.size(), 2U); // what could be read is there
        QCOMPARE(reading.scenario.injects.size(), 4U);
    }

    void guessesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("guess");
        QTest::newRow("key") << QStringLiteral("sumary: x") << QStringLiteral("summary");
        QTest::newRow("two letters") << QStringLiteral("probees: x") << QStringLiteral("probes");
        QTest::newRow("nothing like it") << QStringLiteral("weather: x") << QString();
        QTest::newRow("far too long") << QString(100, QLatin1Char('s')) + QStringLiteral(": x") << QString();
        QTest::newRow("in a list") << QStringLiteral("tasks: [{id: t, title: T, targett: 1 min}]")
                                   << QStringLiteral("target");
        QTest::newRow("choice") << QStringLiteral("mode: talkd") << QStringLiteral("talked");
        QTest::newRow("no choice") << QStringLiteral("mode: underwater") << QString();
    }
    void guessesWhatWasMeant()
    {
        QFETCH(QString, more);
        QFETCH(QString, guess);
        const Reading reading = readScenario(with(more.toStdString() + '\n'));
        const Problem &problem = only(reading);
        QVERIFY(problem.kind == unknownKey || problem.kind == badChoice);
        QCOMPARE(QString::fromStdString(problem.args.at(1)), guess);
        QVERIFY(!problem.args.at(2).empty()); // what is known
    }

    void refusesWhatIsNotAScenario_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &text, ProblemKind kind) {
            QTest::newRow(name) << text << static_cast<int>(kind);
        };
        row("empty", "", notAScenario);
        row("a comment", "# nothing\n", notAScenario);
        row("a line", "---\n", notAScenario);
        row("text", "Dear facilitator\n", notAScenario);
        row("a list", "- a\n- b\n", notAScenario);
        row("another format", "format: docker-compose\nversion: 1\n", notAScenario);
        row("an overlay", "format: samvirke-overlay\nversion: 1\nlanguage: nb\n", notAScenario);
        row("a list as format", "format: [samvirke-scenario]\nversion: 1\n", notAScenario);
        row("no version", "format: samvirke-scenario\n", missingKey);
        row("newer", "format: samvirke-scenario\nversion: 2\nid: x\nfuture: yes\n", newerVersion);
        row("much newer", "format: samvirke-scenario\nversion: 2147483647\n", newerVersion);
        row("beyond numbers", "format: samvirke-scenario\nversion: 99999999999\n", badNumber);
        row("version 0", "format: samvirke-scenario\nversion: 0\n", badNumber);
        row("a word", "format: samvirke-scenario\nversion: one\n", badNumber);
        row("one point", "format: samvirke-scenario\nversion: 1.0\n", badNumber);
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "f\0o\0",
                       6),
            notUtf8);
    }
    void refusesWhatIsNotAScenario()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const Reading reading = readScenario({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(std::ranges::count(reading.problems, static_cast<ProblemKind>(kind), &Problem::kind) == 1);
        QVERIFY(hasErrors(reading.problems));
        QVERIFY(reading.scenario == Scenario{});          // nothing is taken from it
        for (const Problem &problem : reading.problems) { // and nothing else is said about it
            QVERIFY2(problem.kind == static_cast<ProblemKind>(kind) || kind == static_cast<int>(notUtf8),
                     std::string(keyOf(problem.kind)).c_str());
        }
    }

    void findsWhereUtf8Ends_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Latin-1") << QByteArray("\xe5");
        QTest::newRow("cut off") << QByteArray("\xc3");
        QTest::newRow("too long a form") << QByteArray("\xc0\xaf");
        QTest::newRow("half a pair") << QByteArray("\xed\xa0\x80");
        QTest::newRow("beyond Unicode") << QByteArray("\xf5\x80\x80\x80");
        QTest::newRow("stray") << QByteArray("\x80");
    }
    void findsWhereUtf8Ends()
    {
        QFETCH(QByteArray, bytes);
        const Reading reading = readScenario(with("summary: bl" + bytes.toStdString() + "\n"));
        QVERIFY(reading.problems.front().kind == notUtf8);
        QCOMPARE(reading.problems.front().mark.line, 8);
        QCOMPARE(reading.problems.front().mark.column, 12);
    }

    void readsWhatEditorsMakeOfIt()
    {
        const Scenario plain = readScenario(soundScenarioYaml).scenario;
        QByteArray windows(soundScenarioYaml);
        windows.replace("\n", "\r\n");
        const Reading crlf = readScenario(windows.toStdString());
        QVERIFY(crlf.problems.empty());
        QVERIFY(crlf.scenario == plain);
        const Reading marked = readScenario("\xef\xbb\xbf" + std::string(soundScenarioYaml)); // a byte order mark
        QVERIFY(marked.problems.empty());
        QVERIFY(marked.scenario == plain);
    }

    void numbersAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char *good : {"0", "-3", "1250", "\"7\""}) {
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        }
        for (const char *bad : {"1.5", "1e3", "0x10", "1_000", "99999999999", "two", "\"\"", "\" 1\"", "+1", ".inf"}) {
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
        }
    }
    void numbersAreWhole()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const Reading reading = readScenario("format: samvirke-scenario\nversion: 1\nid: x\ntitle: X\nagencies: []\n"
                                             "seats: []\nclock: {length: 1 h, story_rate_permille: " +
                                             text.toStdString() + "}\n");
        QCOMPARE(reading.problems.empty(), good);
        QVERIFY(good || only(reading).kind == badNumber);
        QVERIFY(good || reading.scenario.clock.storyRatePermille == 1000); // the usual value, and the problem is said
    }

    void rolesAreLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("roles"); // -1: none
        QTest::addColumn<bool>("contested");
        QTest::newRow("R") << QStringLiteral("R") << int(R) << false;
        QTest::newRow("A/R") << QStringLiteral("A/R") << (A | R) << false;
        QTest::newRow("R/A") << QStringLiteral("R/A") << (A | R) << false;
        QTest::newRow("all") << QStringLiteral("R/A/C/I/S") << 31 << false;
        QTest::newRow("dash") << QStringLiteral("-") << 0 << false;
        QTest::newRow("contested") << QStringLiteral("C?") << int(C) << true;
        QTest::newRow("only contested") << QStringLiteral("?") << 0 << true;
        QTest::newRow("contested dash") << QStringLiteral("-?") << 0 << true;
        for (const char *bad : {"AR", "a", "X", "A/", "/A", "A//R", "A / R", "A?R", "A??", "", "A,R", "-/A"}) {
            QTest::newRow(bad) << QString::fromLatin1(bad) << -1 << false;
        }
    }
    void rolesAreLetters()
    {
        QFETCH(QString, text);
        QFETCH(int, roles);
        QFETCH(bool, contested);
        const Reading reading =
            readScenario(with("tasks: [{id: t, title: T, roles: {P: \"" + text.toStdString() + "\"}}]\n"));
        if (roles < 0) {
            QVERIFY(only(reading).kind == badRole);
        } else {
            QVERIFY(reading.problems.empty());
            const Cell cell = reading.scenario.tasks.at(0).roles.at(0).second;
            QCOMPARE(int(cell.roles), roles);
            QCOMPARE(cell.contested, contested);
        }
    }

    void readsEveryTrigger()
    {
        using namespace std::chrono_literals;
        QVERIFY(triggerOf("{at: 4 min}") == Trigger(AtTime{4min}));
        QVERIFY(triggerOf("{after: j, delay: 2 min}") == Trigger(AfterInject{InjectId("j"), 2min}));
        QVERIFY(triggerOf("{after: j}") == Trigger(AfterInject{InjectId("j"), 0min}));
        QVERIFY(triggerOf("{when: {decided: t, by: P}, delay: 30 s}") == Trigger(WhenHappened{decided("t", "P"), 30s}));
        QVERIFY(triggerOf("{unless: {decided: t}, until: 9 min}") == Trigger(UnlessHappened{decided("t"), 9min}));
        QVERIFY(triggerOf("{branch: b, option: o}") == Trigger(OnOption{BranchId("b"), OptionId("o")}));
        QVERIFY(triggerOf("{by_hand: yes}") == Trigger(ByHand{}));
        QVERIFY(triggerOf("{unscheduled: some day}") == Trigger(Unscheduled{"some day"}));
    }

    void refusesMixedTriggers_data()
    {
        QTest::addColumn<QString>("release");
        for (const char *wrong : {"{}", "{at: 1 min, delay: 1 min}", "{delay: 1 min}", "{after: j, until: 1 min}",
                                  "{unless: {decided: t}}", "{until: 1 min}", "{branch: b}", "{option: o}",
                                  "{by_hand: yes, at: 1 min}", "{by_hand: no}", "{when: {decided: t}, at: 1 min}"}) {
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
        }
    }
    void refusesMixedTriggers()
    {
        QFETCH(QString, release);
        const Reading reading =
            readScenario(with("injects:\n  - {id: i, title: I, release: " + release.toStdString() + "}\n"));
        QVERIFY(only(reading).kind == badTrigger);
        QCOMPARE(only(reading).mark.column, 32);
    }

    void readsInBoundedTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head("format: samvirke-scenario\nversion: 1\n");
        QTest::newRow("deep list") << head + "tasks: " + QByteArray(200'000, '[');
        QTest::newRow("deep mapping") << head + "tasks: " + QByteArray("{a: ").repeated(100'000);
        QByteArray block = head;
        for (int i = 0; i < 2000; ++i) {
            block += QByteArray(i, ' ') + "a:\n";
        }
        QTest::newRow("deep block") << block;
        QTest::newRow("deep, and closed") << head + "tasks: " + QByteArray(50'000, '[') + QByteArray(50'000, ']');
        QByteArray laughs = head + "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before;
            laughs += (", " + before).repeated(9) + "]\n";
        }
        QTest::newRow("a billion laughs") << laughs;
        QTest::newRow("aliases to itself") << head + "a: &a [*a, *a]\n";
        QTest::newRow("many keys") << head + QByteArray("tasks:\n") +
                                          QByteArray("  - {id: t, title: T}\n").repeated(20'000);
        QByteArray keys = head + "tasks:\n  - id: t\n    shares:\n";
        for (int i = 0; i < 200'000; ++i) {
            keys += "      A" + QByteArray::number(i) + ": x\n";
        }
        QTest::newRow("many different keys") << keys;
        QTest::newRow("one long line") << head + "title: " + QByteArray(4 << 20, 'x') + '\n';
        QTest::newRow("one long key") << head + QByteArray(1 << 20, 'x') + ": 1\n";
        QTest::newRow("too large") << head + QByteArray(qsizetype(yaml::largestFile), '#');
    }
    void readsInBoundedTime()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const Reading reading = readScenario({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(hasErrors(reading.problems)); // what is required lacks in all of them
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Whatever stands there is read or refused.
    void survivesDamage()
    {
        VERIFY_PROPERTY([] {
            std::string text = soundScenarioYaml;
            const int changes = *rc::gen::inRange(1, 6);
            for (int i = 0; i < changes; ++i) {
                const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
                switch (*rc::gen::inRange(0, 4)) {
                case 0: text[at] = static_cast<char>(*rc::gen::inRange(0, 256)); break;
                case 1: text.erase(at, *rc::gen::inRange<std::size_t>(1, 40)); break;
                case 2:
                    text.insert(at, *rc::gen::element<std::string>("{", "}", "[", "]", ": ", "- ", "\n", "\"", "'",
                                                                   "&a ", "*a", "!!x ", "|\n", "\t", "#", "? "));
                    break;
                default: text.resize(std::max<std::size_t>(at, 1)); break;
                }
            }
            const Reading reading = readScenario(text);
            for (const Problem &problem : reading.problems) {
                RC_ASSERT(problem.mark.line >= 0);
                RC_ASSERT(problem.mark.column >= 0);
            }
            (void)loadScenario({{"scenario.yaml", text}});
        });
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
