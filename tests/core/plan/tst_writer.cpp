// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/load.h"
#include "plan/writer.h"

#include "property.h"
#include "random_scenario.h"
#include "shipped.h"
#include "small_scenario.h"
#include "sound_scenario.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

class TestWriter : public QObject
{
    Q_OBJECT
private slots:
    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("small") << QByteArray(smallScenarioYaml);
        QTest::newRow("sound") << QByteArray(soundScenarioYaml);
        for (const QString &name : shippedScenarios()) {
            const auto files = readFolder((library() + QLatin1Char('/') + name).toStdString()).files;
            QTest::newRow(qPrintable(name)) << QByteArray::fromStdString(files.front().bytes);
        }
    }
    void readsBackWhatItWrites()
    {
        QFETCH(QByteArray, yaml);
        const Reading reading = readScenario(yaml.toStdString());
        QVERIFY(reading.problems.empty());
        const std::string written = writeScenario(reading.scenario);
        const Reading again = readScenario(written);
        QVERIFY(again.problems.empty());
        QVERIFY(again.scenario == reading.scenario);
        QVERIFY(writeScenario(again.scenario) == written);
    }

    void readsBackAnything()
    {
        VERIFY_PROPERTY([] {
            const Scenario scenario = randomScenario();
            const std::string written = writeScenario(scenario);
            const Reading reading = readScenario(written);
            for (const Problem &problem : reading.problems) {
                RC_LOG() << keyOf(problem.kind) << " at " << problem.path << ", line " << problem.mark.line << '\n';
            }
            RC_LOG() << written;
            RC_ASSERT(reading.problems.empty());
            RC_ASSERT(reading.scenario == scenario);
            RC_ASSERT(writeScenario(reading.scenario) == written);
        });
    }

    /// One change is one changed line, so that a diff shows what was done.
    void changesOnlyWhatChanged()
    {
        const Scenario before = readScenario(smallScenarioYaml).scenario;
        Scenario after = before;
        after.tasks[3].title = "A wider cordon";
        const QStringList a = QString::fromStdString(writeScenario(before)).split(QLatin1Char('\n'));
        const QStringList b = QString::fromStdString(writeScenario(after)).split(QLatin1Char('\n'));
        QCOMPARE(a.size(), b.size());
        int changed = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            changed += a[i] == b[i] ? 0 : 1;
        }
        QCOMPARE(changed, 1);
    }

    void leavesOutWhatIsUsual()
    {
        Scenario scenario = readScenario(smallScenarioYaml).scenario;
        QVERIFY(writeScenario(scenario).find("language") == std::string::npos);
        scenario.language = "nb";
        scenario.tasks[0].weight = 2;
        const std::string written = writeScenario(scenario);
        QVERIFY(written.find("\nlanguage: nb\n") != std::string::npos);
        QVERIFY(written.find("\n    weight: 2\n") != std::string::npos);
        QVERIFY(written.starts_with("format: samvirke-scenario\nversion: 1\nid: small\n"));
    }

    void writesCells_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<bool>("contested");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << false << QStringLiteral("-");
        QTest::newRow("A and R") << (R | A) << false << QStringLiteral("A/R");
        QTest::newRow("all") << 31 << false << QStringLiteral("A/R/C/I/S");
        QTest::newRow("contested") << int(C) << true << QStringLiteral("C?");
        QTest::newRow("only contested") << 0 << true << QStringLiteral("?");
    }
    void writesCells()
    {
        QFETCH(int, roles);
        QFETCH(bool, contested);
        QTEST(QString::fromStdString(writeCell({static_cast<std::uint8_t>(roles), contested})), "text");
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
