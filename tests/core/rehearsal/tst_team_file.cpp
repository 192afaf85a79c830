// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/team_file.h"

#include "plan/reader.h"

#include "small_scenario.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

class TestTeamFile : public QObject
{
    Q_OBJECT
private slots:
    void good_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("agency");
        QTest::addColumn<QByteArray>("plays"); // a team and what is changed of it, as describe() says it
        QTest::newRow("nothing but a team") << QByteArray("team: slow\n") << QByteArray("POL") << QByteArray("slow");
        QTest::newRow("ideal by default")
            << QByteArray("agencies: {POL: silent}\n") << QByteArray("FIR") << QByteArray("ideal");
        QTest::newRow("one agency") << QByteArray("agencies: {POL: silent}\n") << QByteArray("POL")
                                    << QByteArray("silent");
        QTest::newRow("the others") << QByteArray("team: gaps\nagencies: {POL: silent}\n") << QByteArray("EMS")
                                    << QByteArray("gaps");
        QTest::newRow("with its head") << QByteArray("format: samvirke-team\nversion: 1\nname: x\nteam: silo\n")
                                       << QByteArray("POL") << QByteArray("silo");
        QTest::newRow("a trait of all") << QByteArray("team: gaps\npace: 150\n") << QByteArray("POL")
                                        << QByteArray("gaps pace=150");
        QTest::newRow("a trait of one") << QByteArray("agencies:\n  POL: {team: slow, leads: none}\n")
                                        << QByteArray("POL") << QByteArray("slow leads=0");
        QTest::newRow("a trait of one over that of all")
            << QByteArray("team: slow\nreads: no\nagencies:\n  POL: {pace: 50}\n") << QByteArray("POL")
            << QByteArray("slow pace=50 reads=0");
        QTest::newRow("another team of one over a trait of all")
            << QByteArray("reads: no\nagencies:\n  POL: {team: ideal}\n") << QByteArray("POL") << QByteArray("ideal");
        QTest::newRow("every trait")
            << QByteArray("acts: no\nstand_in: yes\npace: 10\nuntil: 20\nreads: no\nleaves_third: yes\n"
                          "only_claims: yes\ntakes_others: 30\ndecides_for_others: yes\nconsults: no\n"
                          "informs: no\nextra_requests: 4\nleads: any\nshares: everything\nanswers: own\n")
            << QByteArray("POL")
            << QByteArray("ideal acts=0 stand_in=1 pace=10 until=20 reads=0 leaves_third=1 only_claims=1 "
                          "takes_others=30 decides_for_others=1 consults=0 informs=0 extra_requests=4 leads=2 "
                          "shares=4 answers=3");
    }
    void good()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, agency);
        QFETCH(QByteArray, plays);
        const TeamReading reading = readTeam(yaml.toStdString(), "mixed");
        QVERIFY(reading.problems.empty());
        const auto traitsOf = [](const Behaviour &behaviour) {
            Team alone;
            alone.usual = behaviour;
            const std::string text = describe(alone);
            return QString::fromStdString(text.substr(text.find(": ") + 2)).split(QLatin1Char(' '));
        };
        const QStringList words = QString::fromUtf8(plays).split(QLatin1Char(' '));
        QStringList expected = traitsOf(teamNamed(words.front().toStdString())->usual);
        for (const QString &change : words.mid(1)) {
            const QString key = change.left(change.indexOf(QLatin1Char('=')) + 1);
            const qsizetype at = expected.indexOf(QRegularExpression(QLatin1Char('^') + key + QStringLiteral(".*")));
            QVERIFY(at >= 0);
            expected[at] = change;
        }
        QCOMPARE(traitsOf(reading.team.of(AgencyId(agency.toStdString()))), expected);
    }

    void names()
    {
        QCOMPARE(readTeam("team: slow\npace: 200\n", "tired").team.name, std::string("tired"));
        QCOMPARE(readTeam("name: Half asleep\n", "tired").team.name, std::string("Half asleep"));
        QVERIFY(readTeam("team: slow\n", "slow").problems.empty()); // it is what it says
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("night shift.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("agencies: {POL: slow}\n");
        file.close();
        const TeamReading reading = readTeamFile(path.toStdString());
        QVERIFY(reading.problems.empty());
        QCOMPARE(reading.team.name, std::string("night shift"));
        QCOMPARE(reading.file, path.toStdString());
        const TeamReading none = readTeamFile(folder.filePath(QStringLiteral("none.yaml")).toStdString());
        QCOMPARE(none.problems.size(), 1U);
        QCOMPARE(none.problems.front().kind, ProblemKind::cannotRead);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *what, const char *yaml, ProblemKind kind, int line, int column) {
            QTest::newRow(what) << QByteArray(yaml) << static_cast<int>(kind) << line << column;
        };
        row("no team of that name", "team: idael\n", ProblemKind::badChoice, 1, 7);
        row("nor of one agency", "agencies:\n  POL: slwo\n", ProblemKind::badChoice, 2, 8);
        row("no such key", "team: ideal\npaec: 3\n", ProblemKind::unknownKey, 2, 1);
        row("nor of one agency", "agencies:\n  POL: {teem: ideal}\n", ProblemKind::unknownKey, 2, 9);
        row("agencies within an agency", "agencies:\n  POL: {agencies: {}}\n", ProblemKind::unknownKey, 2, 9);
        row("neither yes nor no", "reads: maybe\n", ProblemKind::badYesNo, 1, 8);
        row("no number", "pace: fast\n", ProblemKind::badNumber, 1, 7);
        row("too large", "pace: 1001\n", ProblemKind::badChoice, 1, 7);
        row("too small", "takes_others: -1\n", ProblemKind::badChoice, 1, 15);
        row("no such choice", "leads: all\n", ProblemKind::badChoice, 1, 8);
        row("a list for a word", "team: [ideal]\n", ProblemKind::wrongShape, 1, 7);
        row("no value", "team:\nreads: no\n", ProblemKind::missingValue, 1, 1);
        row("agencies as a list", "agencies: [POL]\n", ProblemKind::wrongShape, 1, 1);
        row("a name that is none", "agencies: {a b: slow}\n", ProblemKind::badId, 1, 12);
        row("twice", "team: slow\nteam: silo\n", ProblemKind::duplicateKey, 2, 1);
        row("no mapping", "- slow\n", ProblemKind::wrongShape, 1, 1);
        row("nothing", "", ProblemKind::wrongShape, 0, 0);
        row("not YAML", "team: {\n", ProblemKind::badSyntax, 2, 1);
        row("a scenario", "format: samvirke-scenario\nversion: 1\n", ProblemKind::notAScenario, 1, 9);
        row("a later version", "format: samvirke-team\nversion: 9\n", ProblemKind::newerVersion, 2, 10);
        row("another's name", "team: silo\nname: slow\n", ProblemKind::duplicateId, 2, 7);
    }
    void bad()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        const TeamReading reading = readTeam(yaml.toStdString(), "mixed", "team.yaml");
        QCOMPARE(reading.problems.size(), 1U);
        const Problem &problem = reading.problems.front();
        QCOMPARE(static_cast<int>(problem.kind), kind);
        QCOMPARE(problem.file, std::string("team.yaml"));
        if (line > 0) {
            QCOMPARE(problem.mark.line, line);
            QCOMPARE(problem.mark.column, column);
        }
    }

    void allProblemsAreSaid()
    {
        const TeamReading reading = readTeam("team: idael\npaec: 3\nagencies:\n  POL: {reads: 2}\n", "mixed");
        QCOMPARE(reading.problems.size(), 3U);
        QCOMPARE(reading.problems.front().args.at(1), std::string("ideal")); // what was probably meant
    }

    void agenciesAreThoseOfTheScenario()
    {
        const TeamReading reading = readTeam("agencies:\n  POL: slow\n  FRI: silent\n", "mixed", "team.yaml");
        const auto problems = checkTeam(reading, smallScenario());
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().kind, ProblemKind::unknownReference);
        QCOMPARE(problems.front().mark.line, 3);
        QCOMPARE(problems.front().args, (std::vector<std::string>{"agency", "FRI", "FIR"}));
        QCOMPARE(problems.front().file, std::string("team.yaml"));
    }

    void theWholeTeamIsDescribed()
    {
        const std::string one = describe(readTeam("agencies: {POL: slow}\n", "mixed").team);
        QVERIFY(describe(readTeam("agencies: {FIR: slow}\n", "mixed").team) != one);
        QVERIFY(describe(readTeam("agencies: {POL: slow}\n", "other").team) != one);
        QVERIFY(describe(readTeam("team: slow\nagencies: {POL: slow}\n", "mixed").team) != one);
        QCOMPARE(describe(readTeam("agencies:\n  POL:\n    pace: 300\n", "mixed").team), one);
    }
};

QTEST_GUILESS_MAIN(TestTeamFile)
#include "tst_team_file.moc"
