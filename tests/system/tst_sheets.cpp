// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "shipped.h"

#include "plan/reader.h"
#include "plan/writer.h"
#include "plan/yaml.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

/// Scenarios that go out as spreadsheets and come back, by command.
class TestSheets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void goesOutAndComesBack_data()
    {
        QTest::addColumn<QString>("scenario"); ///< a folder, or a list that is imported first
        QTest::addColumn<QString>("ending");
        const QDir real(QStringLiteral(SAMVIRKE_SOURCE_DIR "/../shared/data/msel"));
        for (const char *ending : {"xlsx", "ods"}) {
            for (const QString &name : shippedScenarios()) {
                QTest::addRow("%s %s", qPrintable(name), ending)
                    << library() + QLatin1Char('/') + name << QString::fromLatin1(ending);
            }
            for (const QString &file : real.entryList(QDir::Files, QDir::Name)) {
                QTest::addRow("%s %s", qPrintable(file), ending) << real.filePath(file) << QString::fromLatin1(ending);
            }
        }
    }
    void goesOutAndComesBack()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, ending);
        if (QFileInfo(scenario).isFile()) {
            const QString made = in("imported");
            QDir(made).removeRecursively();
            const Run ran = run({QStringLiteral("import"), scenario, QStringLiteral("--to"), made});
            if (ran.exitCode != 0) {
                QSKIP("no list of injects, or several of them");
            }
            scenario = made;
        }
        const QString file = in("out.") + ending;
        const Run out =
            run({QStringLiteral("export"), scenario, QStringLiteral("--to"), file, QStringLiteral("--force")});
        QVERIFY2(out.exitCode == 0, out.err.constData());
        QDir(in("back")).removeRecursively();
        const Run back = run({QStringLiteral("import"), file, QStringLiteral("--to"), in("back")});
        QVERIFY2(back.exitCode == 0, back.err.constData());
        QCOMPARE(yamlIn(in("back")), yamlIn(scenario));
        for (const QString &overlay : QDir(scenario).entryList({QStringLiteral("scenario.*.yaml")})) {
            std::vector<Problem> problems;
            QVERIFY(yaml::parse(textOf(in("back/") + overlay), problems) ==
                    yaml::parse(textOf(scenario + QLatin1Char('/') + overlay), problems));
        }
    }

    void saysWhatStaysBehind()
    {
        const QString starter = library() + QStringLiteral("/night-stop");
        const Run book = run({QStringLiteral("export"), starter, QStringLiteral("--to"), in("book.xlsx")});
        QVERIFY2(book.exitCode == 0, book.err.constData());
        QVERIFY2(book.out.contains("media/"), book.out.constData());
        const Run list = run({QStringLiteral("export"), starter, QStringLiteral("--to"), in("list.csv")});
        QVERIFY2(list.exitCode == 0, list.err.constData());
        QVERIFY2(list.out.contains("tasks") && list.out.contains("agencies"), list.out.constData());
        const Run again = run({QStringLiteral("export"), starter, QStringLiteral("--to"), in("list.csv")});
        QCOMPARE(again.exitCode, 1); // what is there is left
        const Run back = run({QStringLiteral("import"), in("list.csv"), QStringLiteral("--to"), in("fromList")});
        QVERIFY2(back.exitCode == 0, back.err.constData());
        QCOMPARE(readScenario(textOf(in("fromList/scenario.yaml"))).scenario.injects.size(),
                 readScenario(textOf(starter + QStringLiteral("/scenario.yaml"))).scenario.injects.size());
    }

    void comesIntoAScenario()
    {
        put(in("list.csv"), "Time,Title,To\n0:10,Smoke,Police\n0:20,Fire,Fire service\n");
        put(in("more.csv"), "Time,Title,To\n0:30,Crowd,police\n");
        put(in("roles.csv"), "Task,Police,Fire service\nCordon,A/R,I\n,R,I\n");
        QCOMPARE(run({QStringLiteral("import"), in("list.csv"), QStringLiteral("--to"), in("into")}).exitCode, 0);
        const Run more = run({QStringLiteral("import"), in("more.csv"), QStringLiteral("--into"), in("into")});
        QVERIFY2(more.exitCode == 0, more.err.constData());
        const Run roles = run({QStringLiteral("import"), in("roles.csv"), QStringLiteral("--into"), in("into")});
        QVERIFY2(roles.exitCode == 0, roles.err.constData());
        QVERIFY2(roles.out.contains("Left out row 3"), roles.out.constData());
        const Scenario made = readScenario(textOf(in("into/scenario.yaml"))).scenario;
        QCOMPARE(made.injects.size(), 3U);
        QCOMPARE(made.agencies.size(), 2U);
        QCOMPARE(made.tasks.size(), 1U);
        const Run alone = run({QStringLiteral("import"), in("roles.csv"), QStringLiteral("--to"), in("alone")});
        QCOMPARE(alone.exitCode, 1);
        QVERIFY2(alone.err.contains("--into"), alone.err.constData());
        put(in("into/scenario.yaml"), "# mine\n" + bytesOf(in("into/scenario.yaml")));
        const Run comments = run({QStringLiteral("import"), in("more.csv"), QStringLiteral("--into"), in("into")});
        QCOMPARE(comments.exitCode, 1);
        QVERIFY2(comments.err.contains("--force"), comments.err.constData());
    }

private:
    [[nodiscard]] QString in(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    static std::string textOf(const QString &path) { return bytesOf(path).toStdString(); }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// The scenario in its one form.
    static QString yamlIn(const QString &folder)
    {
        return QString::fromStdString(
            writeScenario(readScenario(textOf(folder + QStringLiteral("/scenario.yaml"))).scenario));
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
