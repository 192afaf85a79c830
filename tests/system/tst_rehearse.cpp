// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "shipped.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace samvirke::test;

/// A rehearsal from the command line: everything it promises is there, and the same seed gives the same bytes in every
/// place.
class TestRehearse : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const Run ran = rehearse(QStringLiteral("first"), QStringLiteral("ideal"), 1);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.err, QByteArray());
        QVERIFY2(ran.ms < 5'000, qPrintable(QString::number(ran.ms)));
    }

    void makesTheRecordTheDebriefAndTheReport()
    {
        QCOMPARE(contentOf(in("first")).keys(),
                 QStringList({QStringLiteral("/debrief.json"), QStringLiteral("/exercise.samvirke"),
                              QStringLiteral("/report.html"), QStringLiteral("/report.odt"),
                              QStringLiteral("/report.pdf")})); // and nothing half-made
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("first*")}), QStringList{QStringLiteral("first")});
        const QJsonObject debrief = readJson(in("first/debrief.json"));
        QCOMPARE(debrief[QLatin1String("format")].toString(), QStringLiteral("samvirke-debrief"));
        QVERIFY(debrief[QLatin1String("exercise")][QLatin1String("ended")].toBool());
        const QByteArray report = bytesOf(in("first/report.html"));
        QVERIFY2(report.contains("EXERCISE"), "the banner");
        // every entry that is named is there to be read
        auto links = QRegularExpression(QStringLiteral("href=\"#(E\\d+)\"")).globalMatch(QString::fromUtf8(report));
        QSet<QString> named;
        while (links.hasNext()) {
            named.insert(links.next().captured(1));
        }
        QVERIFY(named.size() > 50);
        for (const QString &entry : std::as_const(named)) {
            QVERIFY2(report.contains(QStringLiteral("<tr id=\"%1\">").arg(entry).toUtf8()), qPrintable(entry));
        }
        for (const char *fetched : {"src=\"http", "href=\"http", "url(", "@import", "<script", "<link"}) {
            QVERIFY2(!report.contains(fetched), fetched); // nothing comes from elsewhere
        }
    }

    void isSound()
    {
        const Run verified = run({QStringLiteral("verify"), in("first/exercise.samvirke"), QStringLiteral("--json")});
        QCOMPARE(verified.exitCode, 0);
        const QJsonObject verdict = QJsonDocument::fromJson(verified.out).object();
        QVERIFY(verdict[QLatin1String("sound")].toBool());
        QCOMPARE(log(QStringLiteral("first")).count('\n'), verdict[QLatin1String("entries")].toInt());
    }

    void logIsJsonLines()
    {
        int seq = 0;
        for (const QByteArray &line : log(QStringLiteral("first")).split('\n')) {
            if (line.isEmpty()) {
                continue;
            }
            QJsonParseError error;
            const QJsonObject entry = QJsonDocument::fromJson(line, &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(entry[QLatin1String("seq")].toInt(), ++seq);
            for (const char *key : {"at_ms", "said_at_ms", "story", "wall", "seat", "agency", "source", "kind", "v",
                                    "body", "hash", "ref"}) {
                QVERIFY2(entry.contains(QLatin1String(key)), key);
            }
        }
        QVERIFY(seq > 20);
    }

    void debriefOfTheFileIsTheSame()
    {
        const Run debrief = run({QStringLiteral("debrief"), in("first/exercise.samvirke"), QStringLiteral("--json")});
        QCOMPARE(debrief.exitCode, 0);
        QCOMPARE(debrief.out.trimmed(), bytesOf(in("first/debrief.json")).trimmed());
    }

    /// Each format by its name, as often as it is asked for; the same file gives the same bytes.
    void writesReportsByName()
    {
        const auto write = [&](const char *folder, const Environment &environment) {
            QStringList args{QStringLiteral("debrief"), in("first/exercise.samvirke")};
            QVERIFY(QDir().mkpath(in(folder)));
            for (const char *name : {"a.html", "a.pdf", "a.odt", "a.xlsx", "a.csv"}) {
                args += {QStringLiteral("--report"), in(folder) + QLatin1Char('/') + QString::fromLatin1(name)};
            }
            const Run ran = run(args, environment);
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            QCOMPARE(ran.err, QByteArray());
            QVERIFY2(ran.ms < 10'000, qPrintable(QString::number(ran.ms)));
        };
        write("reports", {});
        write("again reports", {{QStringLiteral("TZ"), QStringLiteral("Asia/Kolkata")},
                                {QStringLiteral("LC_ALL"), QStringLiteral("nb_NO.UTF-8")},
                                {QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")}});
        const auto made = contentOf(in("reports"));
        QVERIFY(made.keys().contains(QStringLiteral("/a.csv/measures.csv")));
        QVERIFY(made[QStringLiteral("/a.pdf")].startsWith("%PDF"));
        QVERIFY(made[QStringLiteral("/a.html")] == bytesOf(in("first/report.html")));
        const auto again = contentOf(in("again reports"));
        QCOMPARE(again.keys(), made.keys());
        for (auto it = made.begin(); it != made.end(); ++it) {
            QVERIFY2(again[it.key()] == it.value(), qPrintable(it.key()));
        }

        // what is there stays there, and a folder with something else in it always
        const QString tables = in("reports/a.csv");
        const QStringList asked{QStringLiteral("debrief"), in("first/exercise.samvirke"), QStringLiteral("--report"),
                                tables};
        QCOMPARE(run(asked).exitCode, 1);
        QCOMPARE(run(asked + QStringList{QStringLiteral("--force")}).exitCode, 0);
        setBytes(tables + QStringLiteral("/mine.txt"), "mine");
        QCOMPARE(run(asked + QStringList{QStringLiteral("--force")}).exitCode, 1);
        QCOMPARE(bytesOf(tables + QStringLiteral("/mine.txt")), QByteArray("mine"));
        QCOMPARE(run({QStringLiteral("debrief"), in("first/exercise.samvirke"), QStringLiteral("--report"),
                      in("report.doc")})
                     .exitCode,
                 2);
    }

    void sameSeedSameBytes_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *variable, const char *value) {
            QTest::newRow(name) << QString::fromUtf8(variable) << QString::fromUtf8(value);
        };
        row("another process", "SAMVIRKE_NOTHING", "");
        row("Auckland", "TZ", "Pacific/Auckland");
        row("Oslo", "TZ", "Europe/Oslo");
        row("C", "LC_ALL", "C");
        row("Norwegian", "LC_ALL", "nb_NO.UTF-8");
        row("German: commas in numbers", "LC_ALL", "de_DE.UTF-8");
        row("Arabic: other digits", "LC_ALL", "ar_EG.UTF-8");
    }
    void sameSeedSameBytes()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const Environment environment{{variable, value}};
        const Run ran = rehearse(QStringLiteral("again"), QStringLiteral("ideal"), 1, environment);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY(!log(QStringLiteral("first")).isEmpty());
        QVERIFY(log(QStringLiteral("again"), environment) == log(QStringLiteral("first")));
        QVERIFY(bytesOf(in("again/debrief.json")) == bytesOf(in("first/debrief.json")));
        for (const char *report : {"report.html", "report.pdf", "report.odt"}) {
            const QByteArray first = bytesOf(m_dir.filePath(QStringLiteral("first/") + QString::fromLatin1(report)));
            QVERIFY2(!first.isEmpty(), report);
            QVERIFY2(bytesOf(m_dir.filePath(QStringLiteral("again/") + QString::fromLatin1(report))) == first, report);
        }
    }

    void anotherSeedOrTeamDiffers()
    {
        const QByteArray first = log(QStringLiteral("first"));
        for (const auto &[team, seed] : {std::pair{"ideal", 2}, {"slow", 1}, {"gaps", 1}, {"silent", 1}}) {
            QCOMPARE(rehearse(QStringLiteral("other"), QString::fromUtf8(team), seed).exitCode, 0);
            const QByteArray other = log(QStringLiteral("other"));
            QVERIFY2(!other.isEmpty() && other != first, team);
        }
    }

private:
    QString in(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    Run rehearse(const QString &out, const QString &team, int seed, const Environment &environment = {}) const
    {
        return run({QStringLiteral("rehearse"), library() + QStringLiteral("/fire-at-crime-scene"),
                    QStringLiteral("--team"), team, QStringLiteral("--seed"), QString::number(seed),
                    QStringLiteral("--out"), m_dir.filePath(out), QStringLiteral("--force")},
                   environment);
    }

    QByteArray log(const QString &folder, const Environment &environment = {}) const
    {
        const Run log =
            run({QStringLiteral("log"), m_dir.filePath(folder + QStringLiteral("/exercise.samvirke"))}, environment);
        return log.exitCode == 0 ? log.out : QByteArray();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestRehearse)
#include "tst_rehearse.moc"
