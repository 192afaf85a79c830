// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace samvirke::test;

/// A rehearsal from the command line: everything it promises is there, and the same seed gives the same bytes in every place.
class TestRehearse : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_scenario = testScenario(m_dir.path());
        const Ran ran = rehearse(QStringLiteral("first"), QStringLiteral("ideal"), 1);
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QCOMPARE(ran.err, QString());
        QVERIFY2(ran.ms < 5'000, qPrintable(QString::number(ran.ms)));
    }

    void makesTheRecordTheDebriefAndTheReport()
    {
        for (const char *name : {"exercise.samvirke", "debrief.json", "report.html"}) {
            QVERIFY2(QFileInfo(in("first", name)).size() > 0, name);
        }
        const QJsonObject debrief = QJsonDocument::fromJson(bytesOf(in("first", "debrief.json"))).object();
        QCOMPARE(debrief.value(QLatin1String("format")).toString(), QStringLiteral("samvirke-debrief"));
        QVERIFY(debrief.value(QLatin1String("exercise")).toObject().value(QLatin1String("ended")).toBool());
        const QByteArray report = bytesOf(in("first", "report.html"));
        QVERIFY2(report.contains("EXERCISE"), "the banner");
        for (const char *fetched : {"src=\"http", "href=\"http", "url(", "@import", "<script", "<link"}) {
            QVERIFY2(!report.contains(fetched), fetched); // nothing comes from elsewhere
        }
        // nothing half-made lies beside it
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("first*")}), QStringList{QStringLiteral("first")});
        QCOMPARE(QDir(in("first", "")).entryList(QDir::Files).size(), 3);
    }

    void isSound()
    {
        const Ran verified = samvirkeRuns({QStringLiteral("verify"), in("first", "exercise.samvirke"), QStringLiteral("--json")});
        QCOMPARE(verified.exit, 0);
        const QJsonObject verdict = QJsonDocument::fromJson(verified.out.toUtf8()).object();
        QVERIFY(verdict.value(QLatin1String("sound")).toBool());
        const Ran log = samvirkeRuns({QStringLiteral("log"), in("first", "exercise.samvirke")});
        QCOMPARE(log.out.count(QLatin1Char('\n')), verdict.value(QLatin1String("entries")).toInt());
    }

    void logIsJsonLines()
    {
        const Ran log = samvirkeRuns({QStringLiteral("log"), in("first", "exercise.samvirke")});
        int seq = 0;
        for (const QString &line : log.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            QJsonParseError error;
            const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8(), &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(entry.value(QLatin1String("seq")).toInt(), ++seq);
            for (const char *key : {"at_ms", "said_at_ms", "story", "wall", "seat", "agency", "source", "kind", "v", "body", "hash", "ref"}) {
                QVERIFY2(entry.contains(QLatin1String(key)), key);
            }
        }
        QVERIFY(seq > 20);
    }

    void debriefOfTheFileIsTheSame()
    {
        const Ran debrief = samvirkeRuns({QStringLiteral("debrief"), in("first", "exercise.samvirke"), QStringLiteral("--json")});
        QCOMPARE(debrief.exit, 0);
        QCOMPARE(debrief.out.trimmed(), QString::fromUtf8(bytesOf(in("first", "debrief.json"))).trimmed());
    }

    void sameSeedSameBytes_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("another process") << "SAMVIRKE_NOTHING" << "";
        QTest::newRow("Auckland") << "TZ" << "Pacific/Auckland";
        QTest::newRow("Oslo") << "TZ" << "Europe/Oslo";
        QTest::newRow("C") << "LC_ALL" << "C";
        QTest::newRow("Norwegian") << "LC_ALL" << "nb_NO.UTF-8";
        QTest::newRow("German: commas in numbers") << "LC_ALL" << "de_DE.UTF-8";
        QTest::newRow("Arabic: other digits") << "LC_ALL" << "ar_EG.UTF-8";
    }
    void sameSeedSameBytes()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const Environment environment{{variable, value}};
        const Ran ran = rehearse(QStringLiteral("again"), QStringLiteral("ideal"), 1, environment);
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        const Ran again = samvirkeRuns({QStringLiteral("log"), in("again", "exercise.samvirke")}, environment);
        const Ran first = samvirkeRuns({QStringLiteral("log"), in("first", "exercise.samvirke")});
        QVERIFY(!first.out.isEmpty());
        QVERIFY(again.out == first.out);
        QCOMPARE(bytesOf(in("again", "debrief.json")), bytesOf(in("first", "debrief.json")));
        QVERIFY(bytesOf(in("again", "report.html")) == bytesOf(in("first", "report.html")));
    }

    void anotherSeedOrTeamDiffers()
    {
        const Ran first = samvirkeRuns({QStringLiteral("log"), in("first", "exercise.samvirke")});
        for (const auto &[team, seed] : {std::pair{"ideal", 2}, {"slow", 1}, {"gaps", 1}, {"silent", 1}}) {
            QCOMPARE(rehearse(QStringLiteral("other"), QString::fromUtf8(team), seed).exit, 0);
            const Ran other = samvirkeRuns({QStringLiteral("log"), in("other", "exercise.samvirke")});
            QVERIFY2(other.exit == 0 && other.out != first.out, team);
        }
    }

    void everyVariantPlays()
    {
        const samvirke::LoadedScenario loaded = samvirke::loadScenario(samvirke::readFolder(m_scenario.toStdString()).files);
        for (const samvirke::Variant &variant : loaded.scenario.variants) {
            const Ran ran = rehearse(QStringLiteral("other"), QStringLiteral("ideal"), 1, {}, {QStringLiteral("--variant"), QString::fromStdString(variant.id.value)});
            QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        }
    }

private:
    Ran rehearse(const QString &out, const QString &team, int seed, const Environment &environment = {}, const QStringList &more = {}) const
    {
        return samvirkeRuns(QStringList{QStringLiteral("rehearse"), m_scenario, QStringLiteral("--team"), team, QStringLiteral("--seed"), QString::number(seed),
                                        QStringLiteral("--out"), m_dir.filePath(out), QStringLiteral("--force")} +
                                more,
                            environment);
    }
    QString in(const char *folder, const char *name) const { return m_dir.filePath(QString::fromUtf8(folder)) + QLatin1Char('/') + QString::fromUtf8(name); }

    QTemporaryDir m_dir;
    QString m_scenario;
};

QTEST_GUILESS_MAIN(TestRehearse)
#include "tst_rehearse.moc"
