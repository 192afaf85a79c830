// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "wrong_scenarios.h"

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
