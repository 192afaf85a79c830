// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/problem_text.h"

#include "wrong_scenarios.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace samvirke;

namespace {

Problem problemOf(const test::WrongCase &wrong)
{
    const auto problems = loadScenario(test::WrongScenario(wrong).files).problems;
    const auto found = std::ranges::find(problems, wrong.kind, &Problem::kind);
    return found == problems.end() ? Problem{} : *found;
}

} // namespace

class TestProblemText : public QObject
{
    Q_OBJECT
private slots:
    void everyKindIsSaid_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Words::languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void everyKindIsSaid()
    {
        QFETCH(QString, language);
        const Words words(language);
        std::set<QString> said;
        for (std::size_t i = 0; i < problemKinds; ++i) {
            Problem problem;
            problem.kind = static_cast<ProblemKind>(i);
            const QString text = problemText(words, problem);
            const std::string key(keyOf(problem.kind));
            QVERIFY2(text.size() > 10 && text.endsWith(QLatin1Char('.')), key.c_str());
            QVERIFY2(said.insert(text).second, key.c_str());
        }
    }

    /// Every place in a sentence is filled by what the check gives.
    void nothingIsLeftOut_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < test::wrongCases().size(); ++i) {
            const test::WrongCase &wrong = test::wrongCases()[i];
            QTest::newRow((std::string(keyOf(wrong.kind)) + ' ' + wrong.what).c_str()) << static_cast<int>(i);
        }
    }
    void nothingIsLeftOut()
    {
        QFETCH(int, number);
        Problem problem = problemOf(test::wrongCases()[static_cast<std::size_t>(number)]);
        problem.args.resize(9, "nothing was given");
        for (const QString &language : Words::languages()) {
            const QString text = problemText(Words(language), problem);
            QVERIFY2(!text.contains(QLatin1String("nothing was given")), qPrintable(text));
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[0-9n]"))), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("“”")) && !text.contains(QStringLiteral("«»")), qPrintable(text));
        }
    }

    void linesAreThoseOfCompilers()
    {
        Problem problem{ProblemKind::badRole, "tasks.fire.roles.F", {"AR"}, "scenario.yaml", {12, 40}, {}};
        const Words english(QStringLiteral("en"));
        const QString line = problemLine(english, problem);
        QVERIFY2(line.startsWith(QStringLiteral("scenario.yaml:12:40: error: “AR” is not a role.")), qPrintable(line));
        QVERIFY2(line.endsWith(QLatin1String(" [bad-role]")), qPrintable(line));
        problem.mark = {};
        QVERIFY(problemLine(english, problem).startsWith(QLatin1String("scenario.yaml: error: ")));
        problem.kind = ProblemKind::fewNeeds;
        problem.args = {"2", "5", "request_routing"};
        problem.acceptedBecause = "A short exercise.";
        const QString accepted = problemLine(english, problem);
        QVERIFY2(accepted.startsWith(QLatin1String("scenario.yaml: accepted: The plan makes 2 requests necessary")),
                 qPrintable(accepted));
        QVERIFY2(accepted.endsWith(QLatin1String("[few-needs] Because: A short exercise.")), qPrintable(accepted));
    }
};

QTEST_GUILESS_MAIN(TestProblemText)
#include "tst_problem_text.moc"
