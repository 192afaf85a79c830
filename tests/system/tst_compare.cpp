// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "shipped.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace samvirke::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Run &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

/// debrief --compare and --condition, and --weight.
class TestCompare : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_first = play(u"ideal"_s, 1);
        m_second = play(u"gaps"_s, 2);
        m_third = play(u"slow"_s, 3);
    }

    void twoTakes()
    {
        const Run ran = run({u"debrief"_s, m_first, u"--compare"_s, m_second});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.err, QByteArray());
        QVERIFY2(ran.out.contains("Difference between these two plays"), ran.out.constData());
        QVERIFY2(ran.out.contains("Tasks that came out differently:"), ran.out.constData());
        QVERIFY2(!ran.out.contains("p ="), "takes by the same people have no p value");
        const Run json = run({u"debrief"_s, m_first, u"--compare"_s, m_second, u"--json"_s});
        QCOMPARE(json.exitCode, 0);
        const QJsonObject said = jsonOf(json);
        QCOMPARE(said[u"of"_s].toString(), u"takes"_s);
        QVERIFY(said[u"same_plan"_s].toBool());
        QCOMPARE(said[u"plays"_s].toArray().size(), 2);
        for (const QString &group : {u"role_clarity"_s, u"coordination"_s}) {
            const QJsonValue of = said[u"groups"_s][group];
            QVERIFY(of[u"test"_s].isNull());
            QCOMPARE(of[u"values"_s].toArray().size(), 2);
            // both plays offered the same, so the values are those of each alone
            for (const auto &[file, i] : {std::pair{m_first, 0}, std::pair{m_second, 1}}) {
                const QJsonValue alone = jsonOf(run({u"debrief"_s, file, u"--json"_s}))[u"groups"_s][group];
                QCOMPARE(of[u"basis"_s].toArray(), alone[u"basis"_s].toArray());
                QVERIFY(std::abs(of[u"values"_s][i].toDouble() - alone[u"value"_s].toDouble()) < 2e-9);
            }
            QVERIFY(of[u"differences"_s][1].toDouble() < -0.06); // a third was left undone
        }
        QVERIFY(!said[u"tasks"_s].toArray().isEmpty() && !said[u"injects"_s].toArray().isEmpty());
    }

    void threeTakes()
    {
        const Run ran = run({u"debrief"_s, m_first, u"--compare"_s, m_second, m_third});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("Differences between these 3 plays"), ran.out.constData());
        QCOMPARE(jsonOf(run({u"debrief"_s, m_first, u"--json"_s, u"--compare"_s, m_second, m_third}))[u"plays"_s]
                     .toArray()
                     .size(),
                 3);
    }

    void likePlaysDifferByNothing()
    {
        const Run ran = run({u"debrief"_s, m_first, u"--compare"_s, play(u"ideal"_s, 7)});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("means nothing"), ran.out.constData());
    }

    void groups()
    {
        QStringList good;
        QStringList poor;
        for (int seed = 11; seed < 16; ++seed) {
            good += play(u"ideal"_s, seed);
            poor += play(u"silent"_s, seed);
        }
        const QStringList conditions{u"--condition"_s, u"trained="_s + good.join(u','), u"--condition"_s,
                                     u"untrained="_s + poor.join(u',')};
        const Run ran = run(QStringList{u"debrief"_s} + conditions);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("group as unit: p = 0.0079 (all 252 arrangements)"), ran.out.constData());
        QVERIFY2(!ran.out.contains("same people"), ran.out.constData());
        const QJsonValue test =
            jsonOf(run(QStringList{u"debrief"_s, u"--json"_s} + conditions))[u"groups"_s][u"coordination"_s][u"test"_s];
        QVERIFY(std::abs(test[u"p"_s].toDouble() - 2.0 / 252) < 1e-9);
        QVERIFY(test[u"exact"_s].toBool());
        // one group fewer, and no test
        good.removeLast();
        const Run fewer = run({u"debrief"_s, u"--condition"_s, u"trained="_s + good.join(u','), u"--condition"_s,
                               u"untrained="_s + poor.join(u',')});
        QCOMPARE(fewer.exitCode, 0);
        QVERIFY2(fewer.out.contains("No test: that needs two conditions with at least 5 groups each."),
                 fewer.out.constData());
        QVERIFY(!fewer.out.contains("p ="));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QString compare = u"--compare"_s;
        QTest::newRow("another scenario") << QStringList{m_first, compare, play(u"ideal"_s, 1, {}, u"missing-person"_s)}
                                          << 1 << QByteArray("are of different scenarios and cannot be compared");
        QTest::newRow("the same record") << QStringList{m_first, compare, m_first} << 1
                                         << QByteArray("are the same record");
        QTest::newRow("no such file") << QStringList{m_first, compare, in("none.samvirke")} << 1
                                      << QByteArray("none.samvirke");
        QTest::newRow("a condition alone") << QStringList{u"--condition"_s, u"all="_s + m_first + u',' + m_second} << 1
                                           << QByteArray("Give a second one, too");
        QTest::newRow("no name") << QStringList{u"--condition"_s, m_first} << 2 << QByteArray("is no condition");
        QTest::newRow("both ways") << QStringList{m_first, u"--condition"_s, u"a="_s + m_second} << 2
                                   << QByteArray("stands in a condition");
        QTest::newRow("a report of two") << QStringList{m_first, compare, m_second, u"--report"_s, in("r.html")} << 2
                                         << QByteArray("does not go with comparing");
        QTest::newRow("two without a word") << QStringList{m_first, m_second} << 2 << QByteArray("is too much");

        const QByteArray bytes = bytesOf(m_second);
        QByteArray damaged = bytes;
        const auto at = damaged.indexOf("TaskStarted");
        QVERIFY(at > 0);
        damaged[at + 2] = 'X';
        setBytes(in("damaged.samvirke"), damaged);
        QTest::newRow("damaged") << QStringList{m_first, compare, in("damaged.samvirke")} << 1
                                 << QByteArray("damaged.samvirke");
        setBytes(in("text.samvirke"), "no exercise");
        QTest::newRow("no exercise") << QStringList{m_first, compare, in("text.samvirke")} << 1
                                     << QByteArray("text.samvirke");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Run ran = run(QStringList{u"debrief"_s} + arguments);
        QTEST(ran.exitCode, "exitCode");
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
    }

    void refusesAnotherVariant()
    {
        const QString one = play(u"ideal"_s, 1, u"hidden"_s);
        const QString other = play(u"ideal"_s, 1, u"agreed"_s);
        const Run ran = run({u"debrief"_s, one, u"--compare"_s, other});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("are different variants of the scenario"), ran.err.constData());
        const Run asGroups = run({u"debrief"_s, u"--condition"_s, u"a="_s + one, u"--condition"_s, u"b="_s + other});
        QVERIFY2(asGroups.exitCode == 0, asGroups.err.constData());
    }

    void refusesWhatGoesOn()
    {
        // a host that was stopped in the lobby leaves an exercise that has not ended
        const QString file = in("lobby.samvirke");
        QProcess host;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        host.setProcessEnvironment(environment);
        host.start(QStringLiteral(SAMVIRKE_BINARY), {u"host"_s, library() + u'/' + m_scenario, u"--headless"_s,
                                                     u"--port"_s, u"0"_s, u"--exercise"_s, file});
        QVERIFY(host.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 0 && host.bytesAvailable() > 0, 30'000);
        host.terminate();
        QVERIFY(host.waitForFinished());
        const Run ran = run({u"debrief"_s, m_first, u"--compare"_s, file});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("has not ended"), ran.err.constData());
    }

    void inNorwegian()
    {
        const Run ran = run({u"debrief"_s, m_first, u"--compare"_s, m_second}, {{u"LC_ALL"_s, u"nb_NO.UTF-8"_s}});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("Forskjellen mellom disse to gjennomføringene"), ran.out.constData());
    }

    void weights()
    {
        const QJsonObject plain = jsonOf(run({u"debrief"_s, m_second, u"--json"_s}));
        const Run ran = run({u"debrief"_s, m_second, u"--json"_s, u"--weight"_s, u"task_clarity=3"_s, u"--weight"_s,
                             u"information_relevance=0.5"_s});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject weighted = jsonOf(ran);
        QCOMPARE(weighted[u"measures"_s][u"task_clarity"_s][u"weight"_s].toDouble(), 3.0);
        QCOMPARE(weighted[u"measures"_s][u"information_relevance"_s][u"weight"_s].toDouble(), 0.5);
        QCOMPARE(weighted[u"measures"_s][u"closed_loop"_s][u"weight"_s].toDouble(), 1.0);
        QCOMPARE(weighted[u"measures"_s][u"task_clarity"_s][u"value"_s],
                 plain[u"measures"_s][u"task_clarity"_s][u"value"_s]);
        const double before = plain[u"groups"_s][u"role_clarity"_s][u"value"_s].toDouble();
        const auto keys = plain[u"groups"_s][u"role_clarity"_s][u"basis"_s].toArray().size();
        const double clarity = plain[u"measures"_s][u"task_clarity"_s][u"value"_s].toDouble();
        const double expected = (before * static_cast<double>(keys) + 2 * clarity) / static_cast<double>(keys + 2);
        QVERIFY(std::abs(weighted[u"groups"_s][u"role_clarity"_s][u"value"_s].toDouble() - expected) < 1e-8);

        const Run rehearsed =
            run({u"rehearse"_s, library() + u'/' + m_scenario, u"--team"_s, u"gaps"_s, u"--seed"_s, u"2"_s, u"--out"_s,
                 in("weighted"), u"--weight"_s, u"task_clarity=3"_s, u"--weight"_s, u"information_relevance=0.5"_s});
        QVERIFY2(rehearsed.exitCode == 0, rehearsed.err.constData());
        QCOMPARE(bytesOf(in("weighted/debrief.json")), ran.out); // the weights stand with the run
    }

    void wrongWeights_data()
    {
        QTest::addColumn<QString>("weight");
        for (const char *wrong : {"nothing=1", "role_ambiguity=1", "task_clarity", "task_clarity=", "task_clarity=0",
                                  "task_clarity=-1", "task_clarity=nan", "task_clarity=inf", "task_clarity=1e9",
                                  "task_clarity=1e-9", "task_clarity=two", "task_clarity=1,5", "=1", ""}) {
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
        }
    }
    void wrongWeights()
    {
        QFETCH(QString, weight);
        const Run ran = run({u"debrief"_s, m_first, u"--weight"_s, weight});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains("“" + weight.toUtf8() + "”"), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
        const Run twice =
            run({u"debrief"_s, m_first, u"--weight"_s, u"task_clarity=1"_s, u"--weight"_s, u"task_clarity=2"_s});
        QCOMPARE(twice.exitCode, 2);
    }

private:
    QString in(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    /// Rehearses, unless it has been done, and gives the record.
    QString play(const QString &team, int seed, const QString &variant = {}, QString scenario = {})
    {
        scenario = scenario.isEmpty() ? m_scenario : scenario;
        const QString out =
            m_dir.filePath(QStringLiteral("%1-%2-%3-%4").arg(scenario, team, QString::number(seed), variant));
        if (!QFileInfo::exists(out)) {
            QStringList arguments{u"rehearse"_s, library() + u'/' + scenario, u"--team"_s, team,
                                  u"--seed"_s,   QString::number(seed),       u"--out"_s,  out};
            if (!variant.isEmpty()) {
                arguments += {u"--variant"_s, variant};
            }
            const Run ran = run(arguments);
            if (ran.exitCode != 0) {
                qFatal("%s", ran.err.constData());
            }
        }
        return out + u"/exercise.samvirke"_s;
    }

    QTemporaryDir m_dir;
    const QString m_scenario = u"night-stop"_s; // the smallest
    QString m_first, m_second, m_third;
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
