// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journals.h"
#include "program.h"
#include "shipped.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke::test;

/// The headline figure computed a second time by other code, from nothing but the log and the scenario.
class TestRecompute : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QCOMPARE(runProgram(m_python, {QStringLiteral("-c"), QStringLiteral("import yaml")}).exitCode, 0);
    }

    void rehearsals_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("team");
        for (const QString &scenario : shippedScenarios()) {
            for (const char *team : {"ideal", "slow", "gaps", "silent"}) {
                QTest::addRow("%s, %s", qPrintable(scenario), team) << scenario << QString::fromUtf8(team);
            }
        }
    }
    void rehearsals()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const QString folder = library() + QLatin1Char('/') + scenario;
        const Run ran =
            run({QStringLiteral("rehearse"), folder, QStringLiteral("--team"), team, QStringLiteral("--out"),
                 m_dir.filePath(QStringLiteral("out")), QStringLiteral("--force")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY(compare(m_dir.filePath(QStringLiteral("out/exercise.samvirke")),
                        folder + QStringLiteral("/scenario.yaml")) > 0);
    }

    /// Simulated teams err in few ways; random play duplicates, takes what is others', hands over, is struck out.
    void randomPlay()
    {
        const QString scenario = m_dir.filePath(QStringLiteral("scenario.yaml"));
        setBytes(scenario, smallScenarioYaml);
        const int count = qEnvironmentVariableIsSet("SAMVIRKE_PUSH") ? 200 : 25;
        const quint32 given = qEnvironmentVariable("SAMVIRKE_SEED").toUInt(); // to see a failure again
        const quint32 first = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("seeds from %u", first);
        for (std::uint64_t seed = first; seed < first + std::uint64_t(count); ++seed) {
            const QString file = m_dir.filePath(QStringLiteral("random.samvirke"));
            QFile::remove(file);
            makeJournal(file.toStdString(), randomDrafts(seed, 600));
            m_what = QByteArray("seed ") + QByteArray::number(qulonglong(seed));
            QVERIFY(compare(file, scenario) >= 0);
        }
        QVERIFY2(m_outcomes.size() >= 5, qPrintable(QStringList(m_outcomes.values()).join(QLatin1Char(' '))));
    }

private:
    /// @returns how many tasks were judged alike; -1 and a message if one was not
    int compare(const QString &exercise, const QString &scenario)
    {
        const Run debrief = run({QStringLiteral("debrief"), exercise, QStringLiteral("--json")});
        const QString command = QStringLiteral("'%1' log '%2' | '%3' '%4' '%5'")
                                    .arg(QStringLiteral(SAMVIRKE_BINARY), exercise, m_python,
                                         QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/system/task_clarity.py"), scenario);
        const Run again = runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        if (debrief.exitCode != 0 || again.exitCode != 0) {
            qWarning("%s%s", debrief.err.constData(), again.err.constData());
            return -1;
        }
        const QJsonObject ours = QJsonDocument::fromJson(debrief.out).object();
        const QJsonObject theirs = QJsonDocument::fromJson(again.out).object();
        QJsonObject outcomes;
        for (const QJsonValue &task : ours[QLatin1String("tasks")].toArray()) {
            const QString outcome = task[QLatin1String("outcome")].toString();
            if (outcome != QLatin1String("not_due") && outcome != QLatin1String("not_observed")) {
                outcomes.insert(task[QLatin1String("id")].toString(), outcome);
                m_outcomes.insert(outcome);
            }
        }
        const QJsonValue value = ours[QLatin1String("measures")][QLatin1String("task_clarity")][QLatin1String("value")];
        const bool same = outcomes.isEmpty()
                              ? theirs[QLatin1String("value")].isNull()
                              : std::abs(value.toDouble(-1) - theirs[QLatin1String("value")].toDouble(-2)) < 1e-9;
        if (outcomes != theirs[QLatin1String("outcomes")].toObject() || (!same && !value.isNull())) {
            qWarning("%s: %f, %s against %s", m_what.constData(), value.toDouble(-1), again.out.constData(),
                     QJsonDocument(outcomes).toJson(QJsonDocument::Compact).constData());
            return -1;
        }
        return int(outcomes.size());
    }

    QTemporaryDir m_dir;
    const QString m_python = QStringLiteral("/usr/bin/python3"); // Debian's, which has its yaml
    QByteArray m_what;
    QSet<QString> m_outcomes;
};

QTEST_GUILESS_MAIN(TestRecompute)
#include "tst_recompute.moc"
