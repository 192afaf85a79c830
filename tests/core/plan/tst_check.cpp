// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "wrong_scenarios.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

QString list(const std::vector<Problem> &problems)
{
    QString all;
    for (const Problem &p : problems) {
        all += QStringLiteral("\n  %1:%2:%3 %4 at %5")
                   .arg(QString::fromStdString(p.file))
                   .arg(p.mark.line)
                   .arg(p.mark.column)
                   .arg(QString::fromStdString(std::string(keyOf(p.kind))), QString::fromStdString(p.path));
        for (const std::string &arg : p.args) {
            all += QStringLiteral(" “%1”").arg(QString::fromStdString(arg));
        }
    }
    return all;
}

} // namespace

/// Every check finds what it is for, says where, and says nothing else.
class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsWrongWithTheSoundScenario()
    {
        const LoadedScenario loaded = loadScenario(soundFiles());
        QVERIFY2(loaded.problems.empty(), qPrintable(list(loaded.problems)));
        const Reading reading = readScenario(soundScenarioYaml);
        QVERIFY(check(reading.scenario).empty());
        for (const Reach &measure : reachOf(reading.scenario)) {
            QVERIFY2(measure.reachable(), std::string(measure.measure).c_str());
        }
    }

    /// What took a time that grows with the square of its length, each less than 100 KB.
    void longScenariosTakeLittleTime_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const QByteArray head = "format: samvirke-scenario\nversion: 1\nid: a\ntitle: A\nclock: {length: 30 min}\n"
                                "agencies: [{id: POL, name: P}]\n"
                                "seats: [{id: lead, kind: facilitator, name: L}, {id: p, agency: POL, name: P}]\n";
        const auto repeated = [](const char *line, int times) {
            QByteArray all;
            for (int i = 0; i < times; ++i) {
                all += QByteArray(line)
                           .replace("%1", QByteArray::number(i))
                           .replace("%2", QByteArray::number(i + 1))
                           .replace("%3", QByteArray::number(i % 900));
            }
            return all;
        };
        const QByteArray tasks = "tasks:\n" + repeated("  - {id: t%1, title: T, roles: {POL: A/R}}\n", 900);
        const QByteArray fits = "fits:\n" + repeated("  - {id: fit%1, value: x}\n", 1'200);
        const QByteArray inject = "injects:\n  - {id: z, title: T, to: [POL], text: x, opens: [t899]}\n";
        QTest::newRow("a chain of injects from its end")
            << head + "injects:\n" +
                   repeated("  - {id: i%1, title: T, to: [POL], text: x, release: {after: i%2}}\n", 1'300) +
                   "  - {id: i1300, title: T, to: [POL], text: x, release: {at: 0}}\n";
        QTest::newRow("a chain of tasks from its end")
            << head + tasks + "injects:\n  - {id: z, title: T, to: [POL], text: x, opens: [t500], release: {at: 0}}\n" +
                   repeated("  - {id: i%1, title: T, to: [POL], text: x, opens: [t%1], "
                            "release: {when: {decided: t%2}}}\n",
                            500);
        QTest::newRow("unknown names") << head + tasks + inject.chopped(2) + ", carries: [" + repeated("u%1, ", 5'000) +
                                              "u]}\n";
        QTest::newRow("unknown placeholders")
            << head + fits + "summary: \"" + repeated("{foo%1}", 4'000) + "\"\n" + inject;
        QTest::newRow("the same questionnaires again and again")
            << head + "standard_questionnaires:\n" + repeated("  - {use: feedback}\n", 4'000);
        QTest::newRow("unknown keys") << head + repeated("a-key-that-is-rather-long-%1: 1\n", 2'500);
    }
    void longScenariosTakeLittleTime()
    {
        QFETCH(QByteArray, yaml);
        QVERIFY(yaml.size() < 100'000);
        QElapsedTimer timer;
        timer.start();
        const LoadedScenario loaded = loadScenario({{"scenario.yaml", yaml.toStdString()}});
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // 100 on a machine at rest
        QVERIFY(!loaded.problems.empty());
    }

    void everyKindHasACase()
    {
        std::set<ProblemKind> kinds;
        for (const WrongCase &c : wrongCases()) {
            kinds.insert(c.kind);
        }
        for (std::size_t i = 0; i < problemKinds; ++i) {
            const auto kind = static_cast<ProblemKind>(i);
            QVERIFY2(kinds.contains(kind), std::string(keyOf(kind)).c_str());
        }
    }

    void keysDiffer()
    {
        std::set<std::string_view> keys;
        for (std::size_t i = 0; i < problemKinds; ++i) {
            QVERIFY(keys.insert(keyOf(static_cast<ProblemKind>(i))).second);
        }
    }

    void finds_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < wrongCases().size(); ++i) {
            const WrongCase &c = wrongCases()[i];
            const std::string name = std::string(keyOf(c.kind)) + (*c.what == 0 ? "" : ": ") + c.what;
            QTest::newRow(name.c_str()) << static_cast<int>(i);
        }
    }
    void finds()
    {
        QFETCH(int, number);
        const WrongCase &c = wrongCases()[static_cast<std::size_t>(number)];
        const WrongScenario staged(c);
        const std::vector<Problem> problems = loadScenario(staged.files).problems;
        const auto found = std::ranges::find(problems, c.kind, &Problem::kind);
        QVERIFY2(found != problems.end(), qPrintable(list(problems)));
        QCOMPARE(found->severity(), c.severity);
        QCOMPARE(found->path, c.path);
        QCOMPARE(found->file, staged.file);
        QVERIFY2(found->mark == staged.mark,
                 qPrintable(list(problems) +
                            QStringLiteral("\nshould be %1:%2").arg(staged.mark.line).arg(staged.mark.column)));
        QVERIFY(found->raised());
        QCOMPARE(hasErrors(problems), c.severity == error || std::ranges::any_of(c.also, [](ProblemKind kind) {
                                          return severityOf(kind) == error;
                                      }));
        for (const Problem &other : problems) {
            const bool expected = other.kind == c.kind || std::ranges::count(c.also, other.kind) > 0;
            QVERIFY2(expected, qPrintable(list({other})));
        }
    }

    /// What says that a measure gets too little is right about it: the table of measures says so too.
    void unreachedMeasuresAreNamed_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < wrongCases().size(); ++i) {
            const WrongCase &c = wrongCases()[i];
            if (c.kind >= fewTasks && c.kind <= noTripleAlert) {
                QTest::newRow((std::string(keyOf(c.kind)) + c.what).c_str()) << static_cast<int>(i);
            }
        }
    }
    void unreachedMeasuresAreNamed()
    {
        QFETCH(int, number);
        const WrongCase &c = wrongCases()[static_cast<std::size_t>(number)];
        const LoadedScenario loaded = loadScenario(WrongScenario(c).files);
        const auto found = std::ranges::find(loaded.problems, c.kind, &Problem::kind);
        QVERIFY(found != loaded.problems.end());
        const QString said = QString::fromStdString(found->args.back());
        for (const QString &measure : said.split(QStringLiteral(", "))) {
            const auto reach = reachOf(loaded.scenario);
            const auto it = std::ranges::find(reach, measure.toStdString(), &Reach::measure);
            QVERIFY2(it != reach.end(), qPrintable(measure));
            QVERIFY2(!it->reachable(), qPrintable(measure));
        }
    }

    /// SCORING 1: each warning about what can be reached says which measures it is about.
    void everyReachWarningNamesMeasures()
    {
        for (const WrongCase &c : wrongCases()) {
            if (c.kind < fewTasks) {
                continue;
            }
            const LoadedScenario loaded = loadScenario(WrongScenario(c).files);
            const auto found = std::ranges::find(loaded.problems, c.kind, &Problem::kind);
            QVERIFY(found != loaded.problems.end());
            for (const QString &measure : QString::fromStdString(found->args.back()).split(QStringLiteral(", "))) {
                const auto reach = reachOf(loaded.scenario);
                QVERIFY2(std::ranges::count(reach, measure.toStdString(), &Reach::measure) == 1, qPrintable(measure));
            }
        }
    }

    void acceptedWarningsStayInTheList_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("anywhere") << QString() << true;
        QTest::newRow("at its path") << QStringLiteral("tasks.fire.roles") << true;
        QTest::newRow("at something around it") << QStringLiteral("tasks.fire") << true;
        QTest::newRow("at something that begins alike") << QStringLiteral("tasks.fir") << false;
        QTest::newRow("elsewhere") << QStringLiteral("tasks.cordon") << false;
    }
    void acceptedWarningsStayInTheList()
    {
        QFETCH(QString, at);
        QFETCH(bool, accepted);
        Scenario scenario = readScenario(soundScenarioYaml).scenario;
        scenario.tasks[3].roles = {{AgencyId("F"), {A | R, false}}, {AgencyId("P"), {R, false}}};
        scenario.accepted = {{"several-responsible", at.toStdString(), "They do it together."}};
        const auto problems = check(scenario);
        const auto found = std::ranges::find(problems, severalResponsible, &Problem::kind);
        QVERIFY(found != problems.end());
        QCOMPARE(found->raised(), !accepted);
        QCOMPARE(found->acceptedBecause, std::string(accepted ? "They do it together." : ""));
        QCOMPARE(std::ranges::count(problems, staleAcceptance, &Problem::kind), accepted ? 0 : 1);
    }

    void errorsAndNotesCannotBeAccepted()
    {
        Scenario scenario = readScenario(soundScenarioYaml).scenario;
        scenario.tasks[3].roles = {{AgencyId("F"), {R, false}}, {AgencyId("P"), {S, true}}};
        scenario.accepted = {{"not-one-answerable", {}, "No."}, {"contested-cell", {}, "No."}};
        const auto problems = check(scenario);
        QVERIFY(std::ranges::all_of(problems, [](const Problem &p) { return p.raised(); }));
        QCOMPARE(std::ranges::count(problems, staleAcceptance, &Problem::kind), 2);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
