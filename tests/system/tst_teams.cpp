// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/team.h"

#include "counts.h"
#include "program.h"
#include "shipped.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

struct Played
{
    QJsonObject said;    ///< what the program printed
    QJsonObject debrief; ///< what it wrote
    QString folder;

    [[nodiscard]] QJsonObject measure(const QString &key) const
    {
        return debrief[QStringLiteral("measures")].toObject()[key].toObject();
    }
    [[nodiscard]] double value(const QString &key) const { return measure(key)[QStringLiteral("value")].toDouble(-1); }
};

} // namespace

/// What simulated teams are known to do shows in the scores: it proves the debrief, the teams and the scenarios.
class TestTeams : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Played play(const QString &name, const QString &team, int seed, const QString &variant = {},
                const QString &language = {})
    {
        Played played;
        played.folder = m_folder.filePath(QStringLiteral("out"));
        QStringList arguments{QStringLiteral("rehearse"), test::library() + QLatin1Char('/') + name,
                              QStringLiteral("--team"),   team,
                              QStringLiteral("--seed"),   QString::number(seed),
                              QStringLiteral("--out"),    played.folder,
                              QStringLiteral("--force"),  QStringLiteral("--json")};
        if (!variant.isEmpty()) {
            arguments << QStringLiteral("--variant") << variant;
        }
        if (!language.isEmpty()) {
            arguments << QStringLiteral("--language") << language;
        }
        const test::Run run = test::run(arguments);
        if (run.exitCode == 0) {
            played.said = QJsonDocument::fromJson(run.out).object();
            played.debrief = test::readJson(played.folder + QStringLiteral("/debrief.json"));
        } else {
            qWarning("%s", run.err.constData());
        }
        return played;
    }

    QString write(const char *name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qWarning("%s cannot be written", name);
        }
        return path;
    }

    static void addRows(bool everyVariant = true)
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("variant");
        for (const auto &[name, variants] :
             {std::pair{QStringLiteral("night-stop"), QStringList{QStringLiteral("hidden"), QStringLiteral("agreed")}},
              {QStringLiteral("fire-at-crime-scene"), {QStringLiteral("agreed"), QStringLiteral("case-by-case")}},
              {QStringLiteral("missing-person"), {QStringLiteral("agreed"), QStringLiteral("case-by-case")}},
              {QStringLiteral("tunnel-fire"), {QStringLiteral("agreed"), QStringLiteral("case-by-case")}}}) {
            for (const QString &variant : variants) {
                QTest::newRow(qPrintable(name + QLatin1Char('/') + variant)) << name << variant;
                if (!everyVariant) {
                    break;
                }
            }
        }
    }

private slots:
    void silentIsNothing_data() { addRows(); }
    void silentIsNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, variant);
        const Played silent = play(name, QStringLiteral("silent"), 1, variant);
        for (const QString &key :
             {QStringLiteral("task_clarity"), QStringLiteral("mandate_adherence"), QStringLiteral("consult_inform"),
              QStringLiteral("response_timeliness"), QStringLiteral("information_reach")}) {
            QCOMPARE(silent.measure(key)[QStringLiteral("status")].toString(), QStringLiteral("ok"));
            QCOMPARE(silent.value(key), 0.0);
        }
    }

    void idealIsNearOneAndSound_data() { addRows(); }
    void idealIsNearOneAndSound()
    {
        QFETCH(QString, name);
        QFETCH(QString, variant);
        const Played ideal = play(name, QStringLiteral("ideal"), 1, variant);
        QVERIFY(!ideal.debrief.isEmpty());
        for (const QString &key : ideal.debrief[QStringLiteral("measures")].toObject().keys()) {
            const QString status = ideal.measure(key)[QStringLiteral("status")].toString();
            // how clear roles felt is what people say, and even an ideal team judges urgency a little differently
            const double least = key == QStringLiteral("role_ambiguity")      ? 0.8
                                 : key == QStringLiteral("urgency_agreement") ? 0.9
                                                                              : 0.98;
            QVERIFY2(status != QStringLiteral("ok") || ideal.value(key) >= least,
                     qPrintable(QStringLiteral("%1 %2").arg(key).arg(ideal.value(key))));
        }
        const QJsonArray findings = ideal.debrief[QStringLiteral("findings")].toArray();
        QVERIFY2(findings.isEmpty(), QJsonDocument(findings).toJson().constData());
        const QJsonArray differences =
            ideal.debrief[QStringLiteral("matrix")].toObject()[QStringLiteral("differences")].toArray();
        QVERIFY2(differences.isEmpty(), QJsonDocument(differences).toJson().constData());
        const test::Run verify =
            test::run({QStringLiteral("verify"), ideal.folder + QStringLiteral("/exercise.samvirke")});
        QVERIFY2(verify.exitCode == 0 && verify.out.startsWith("Sound"), (verify.out + verify.err).constData());
    }

    /// Luck is shared between teams, so the order holds in every seed; and the host refuses nothing.
    void othersLieBetween_data() { addRows(false); }
    void othersLieBetween()
    {
        QFETCH(QString, name);
        QFETCH(QString, variant);
        const QString clarity = QStringLiteral("task_clarity");
        const int seeds = test::countOf(1, 2, 5); // teams/claims tries more, without a process for each
        for (int seed = 1; seed <= seeds; ++seed) {
            const Played ideal = play(name, QStringLiteral("ideal"), seed, variant);
            QCOMPARE(ideal.said[QStringLiteral("refused")].toArray(), QJsonArray());
            for (const QString &team : {QStringLiteral("gaps"), QStringLiteral("slow")}) {
                const Played other = play(name, team, seed, variant);
                QCOMPARE(other.said[QStringLiteral("refused")].toArray(), QJsonArray());
                QVERIFY2(other.value(clarity) > 0 && other.value(clarity) < ideal.value(clarity),
                         qPrintable(QStringLiteral("%1, seed %2: %3 against %4")
                                        .arg(team)
                                        .arg(seed)
                                        .arg(other.value(clarity))
                                        .arg(ideal.value(clarity))));
            }
        }
    }

    /// Every team by its name, to the end, with nothing refused.
    void everyTeamIsPlayed_data()
    {
        QTest::addColumn<QString>("team");
        for (const std::string &team : teamNames()) {
            QTest::newRow(team.c_str()) << QString::fromStdString(team);
        }
    }
    void everyTeamIsPlayed()
    {
        QFETCH(QString, team);
        const Played played = play(QStringLiteral("night-stop"), team, 1);
        QCOMPARE(played.said[QStringLiteral("refused")].toArray(), QJsonArray());
        QCOMPARE(played.debrief[QStringLiteral("exercise")].toObject()[QStringLiteral("team")].toString(), team);
    }

    void mixedTeamsComeFromAFile()
    {
        const QString clarity = QStringLiteral("task_clarity");
        const QString file = write("day-shift.yaml", "team: ideal\nagencies: {POL: silent, EMS: slow}\n");
        const Played mixed = play(QStringLiteral("night-stop"), file, 1);
        QCOMPARE(mixed.debrief[QStringLiteral("exercise")].toObject()[QStringLiteral("team")].toString(),
                 QStringLiteral("day-shift"));
        QVERIFY(mixed.value(clarity) > 0);
        QVERIFY(mixed.value(clarity) < play(QStringLiteral("night-stop"), QStringLiteral("ideal"), 1).value(clarity));
        const QString id = QStringLiteral("id");
        const auto exerciseOf = [&](const Played &played) {
            return played.debrief[QStringLiteral("exercise")].toObject()[id].toString();
        };
        write("day-shift.yaml", "team: ideal\nagencies: {POL: silent}\n"); // another team of that name
        QVERIFY(exerciseOf(play(QStringLiteral("night-stop"), file, 1)) != exerciseOf(mixed));
    }

    void wrongTeamFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such team") << QByteArray("agencies:\n  POL: idael\n") << QByteArray(".yaml:2:8: error:");
        QTest::newRow("no such trait") << QByteArray("leeds: none\n") << QByteArray(".yaml:1:1: error:");
        QTest::newRow("no such agency") << QByteArray("agencies:\n  PLO: slow\n") << QByteArray(".yaml:2:3: error:");
        QTest::newRow("a scenario") << QByteArray("format: samvirke-scenario\nversion: 1\n")
                                    << QByteArray("samvirke-team");
    }
    void wrongTeamFilesAreRefused()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, says);
        const QString scenario = test::library() + QStringLiteral("/night-stop");
        const QString file = write("wrong.yaml", yaml);
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("rehearse"), scenario, QStringLiteral("--out"),
                          m_folder.filePath(QStringLiteral("never"))},
              QStringList{QStringLiteral("host"), scenario, QStringLiteral("--headless"), QStringLiteral("--exercise"),
                          m_folder.filePath(QStringLiteral("never.samvirke"))},
              QStringList{QStringLiteral("join"), QStringLiteral("127.0.0.1"), QStringLiteral("--headless"),
                          QStringLiteral("--code"), QStringLiteral("ABCD-EFGH-JKMN"), QStringLiteral("--scenario"),
                          scenario}}) {
            const test::Run run = test::run(arguments + QStringList{QStringLiteral("--team"), file});
            QVERIFY2(run.exitCode == 1, run.err.constData());
            QVERIFY2(run.err.contains(says), run.err.constData());
        }
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.samvirke"))));
    }

    void reportIsNorwegian_data() { addRows(false); }
    void reportIsNorwegian()
    {
        QFETCH(QString, name);
        QFETCH(QString, variant);
        const Played played = play(name, QStringLiteral("gaps"), 1, variant, QStringLiteral("nb"));
        QFile report(played.folder + QStringLiteral("/report.html"));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray html = report.readAll();
        QVERIFY(html.contains("lang=\"nb\""));
        QVERIFY(html.contains("Trippelvarsling"));
        QVERIFY(!html.contains("Triple alert"));
        QCOMPARE(played.debrief[QStringLiteral("exercise")].toObject()[QStringLiteral("language")].toString(),
                 QStringLiteral("nb"));
    }
};

QTEST_GUILESS_MAIN(TestTeams)
#include "tst_teams.moc"
