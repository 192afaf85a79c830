// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/schema.h"
#include "plan/writer.h"

#include "json_schema.h"
#include "property.h"
#include "random_scenario.h"
#include "shipped.h"
#include "small_scenario.h"
#include "wrong_scenarios.h"

#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace samvirke;

namespace {

test::JsonSchema schema()
{
    return test::JsonSchema(QJsonDocument::fromJson(QByteArray::fromStdString(scenarioSchema())).object());
}

QStringList mistakesOf(const std::string &yaml)
{
    std::vector<Problem> problems;
    return schema().mistakes(yaml::parse(yaml, problems));
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void theFileSaysWhatTheProgramSays()
    {
        QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/assets/scenario.schema.json"));
        const QByteArray made = QByteArray::fromStdString(scenarioSchema());
        if (test::renew()) {
            QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(made), made.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "run this test with SAMVIRKE_RENEW=1");
        QVERIFY2(file.readAll() == made, "out of date; run this test with SAMVIRKE_RENEW=1");
    }

    void isJson()
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(scenarioSchema()), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document[QLatin1String("$schema")].toString(),
                 QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    }

    void allowsGoodScenarios_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("small") << QByteArray(test::smallScenarioYaml);
        QTest::newRow("sound") << QByteArray(test::soundScenarioYaml);
        for (const QString &name : test::shippedScenarios()) {
            const auto files = readFolder((test::library() + QLatin1Char('/') + name).toStdString()).files;
            QTest::newRow(qPrintable(name)) << QByteArray::fromStdString(files.front().bytes);
        }
    }
    void allowsGoodScenarios()
    {
        QFETCH(QByteArray, yaml);
        const QStringList mistakes = mistakesOf(yaml.toStdString());
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
    }

    void allowsWhateverIsWritten()
    {
        VERIFY_PROPERTY([] {
            const std::string yaml = writeScenario(test::randomScenario());
            const QStringList mistakes = mistakesOf(yaml);
            RC_LOG() << mistakes.join(QLatin1Char('\n')).toStdString() << '\n' << yaml;
            RC_ASSERT(mistakes.isEmpty());
        });
    }

    /// Reader, writer and schema are made of one description; here it shows. What is written in full uses every key.
    void knowsEveryKeyAndNoOther()
    {
        test::JsonSchema all = schema();
        VERIFY_PROPERTY([&] {
            std::vector<Problem> problems;
            RC_ASSERT(all.mistakes(yaml::parse(writeScenario(test::randomScenario(true)), problems)).isEmpty());
        });
        Scenario scenario = readScenario(test::smallScenarioYaml).scenario; // what chance may miss
        for (const auto &[happening, name] : Names<Happening>::all) {
            scenario.injects[0].release = WhenHappened{{happening, "x", {}}, {}};
            std::vector<Problem> problems;
            QVERIFY(all.mistakes(yaml::parse(writeScenario(scenario), problems)).isEmpty());
        }
        std::string byHand = test::smallScenarioYaml; // what is usual is not written
        byHand.replace(byHand.find("{at: 0}"), 7, "{by_hand: yes}");
        std::vector<Problem> problems;
        QVERIFY(all.mistakes(yaml::parse(byHand, problems)).isEmpty());
        const QStringList never = (all.properties() - all.used()).values();
        QVERIFY2(never.isEmpty(), qPrintable(never.join(QLatin1Char('\n'))));
        QVERIFY(all.properties().size() > 200);
    }

    /// What an editor marks red is what reading refuses.
    void refusesWhatReadingRefuses_data()
    {
        using namespace test;
        const std::set<ProblemKind> byForm{notAScenario, newerVersion, unknownKey,  missingKey, wrongShape,
                                           badNumber,    badYesNo,     badDuration, badChoice,  badRole,
                                           badId,        badTrigger,   badCondition};
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < wrongCases().size(); ++i) {
            const WrongCase &wrong = wrongCases()[i];
            if (byForm.contains(wrong.kind) && *wrong.what == 0) {
                QTest::newRow(std::string(keyOf(wrong.kind)).c_str()) << static_cast<int>(i);
            }
        }
    }
    void refusesWhatReadingRefuses()
    {
        QFETCH(int, number);
        const test::WrongScenario wrong(test::wrongCases()[static_cast<std::size_t>(number)]);
        QVERIFY(!mistakesOf(wrong.files.back().bytes).isEmpty());
    }

    void refusesMixedTriggers_data()
    {
        QTest::addColumn<QString>("release");
        for (const char *wrong :
             {"{}", "{at: 1 min, delay: 1 min}", "{unless: {decided: t}}", "{by_hand: no}", "{when: {}}",
              "{when: {by: P}}", "{when: {decided: t, taken: t}}", "{when: {decided: t, taken: t, by: P}}"}) {
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
        }
    }
    void refusesMixedTriggers()
    {
        QFETCH(QString, release);
        const std::string yaml =
            "format: samvirke-scenario\nversion: 1\nid: x\ntitle: X\nclock: {length: 1 h}\nagencies: []\nseats: []\n"
            "injects:\n  - {id: i, title: I, release: " +
            release.toStdString() + "}\n";
        QVERIFY(hasErrors(readScenario(yaml).problems));
        QVERIFY(!mistakesOf(yaml).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
