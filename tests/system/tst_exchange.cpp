// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "make_zip.h"
#include "shipped.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke::test;
using namespace Qt::StringLiterals;

/// Files of other platforms, in and out, as a person would do it.
class TestExchange : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void importsOwnFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("checked");
        QTest::newRow("openaev") << "platforms/openaev_small.json"
                                 << "openaev" << 7 << 0;
        QTest::newRow("iceberg") << "platforms/iceberg_small.json"
                                 << "iceberg" << 7 << 0;
        QTest::newRow("blueprint") << "platforms/blueprint_small.json"
                                   << "blueprint" << 4 << 0;
        QTest::newRow("cap") << "cap/three.xml"
                             << "cap" << 3 << 1; // alerts name nobody who plays
    }
    void importsOwnFiles()
    {
        QFETCH(QString, file);
        const QString to = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()));
        const Run ran = run({u"import"_s, own(file), u"--to"_s, to, u"--json"_s});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject said = QJsonDocument::fromJson(ran.out).object();
        QTEST(said["format"_L1].toString(), "format");
        QTEST(said["rows"_L1].toInt(), "rows");
        QCOMPARE(said["imported"_L1].toInt() + said["warned"_L1].toInt() + said["left_out"_L1].toInt(),
                 said["rows"_L1].toInt());
        const Run checked = run({u"check"_s, to});
        QTEST(checked.exitCode, "checked");
    }

    void takesDocumentsAlong()
    {
        const QString archive = m_dir.filePath(u"flood.bin"_s); // its name says nothing
        QFile file(archive);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(makeZip(
            {{"Flood.json", bytesOf(own(u"platforms/openaev_small.json"_s)).toStdString()}, {"store/1.pdf", "%PDF"}})));
        file.close();
        const QString to = m_dir.filePath(u"flood"_s);
        const Run ran = run({u"import"_s, archive, u"--to"_s, to});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY(ran.out.contains("Read as: a scenario of OpenAEV"));
        QCOMPARE(bytesOf(to + u"/media/Map-of-Elva.pdf"_s), QByteArray("%PDF"));
        const QString back = m_dir.filePath(u"back.zip"_s);
        QCOMPARE(run({u"export"_s, to, u"--to"_s, back}).exitCode, 0);
        const QString again = m_dir.filePath(u"again"_s);
        QCOMPARE(run({u"import"_s, back, u"--to"_s, again}).exitCode, 0);
        QCOMPARE(bytesOf(again + u"/media/Map-of-Elva.pdf"_s), QByteArray("%PDF"));
    }

    void exports()
    {
        const QString scenario = library() + u"/night-stop"_s;
        const QString calendar = m_dir.filePath(u"n.ics"_s);
        const Run ran = run({u"export"_s, scenario, u"--to"_s, calendar});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY(bytesOf(calendar).contains("DTSTART:20261120T224000\r\n"));
        QCOMPARE(run({u"export"_s, scenario, u"--to"_s, calendar}).exitCode, 1); // it is there already
        QCOMPARE(run({u"export"_s, scenario, u"--to"_s, calendar, u"--force"_s, u"--start"_s, u"soon"_s}).exitCode, 1);
        QCOMPARE(run({u"export"_s, scenario, u"--to"_s, u"n.doc"_s}).exitCode, 2);
        const Run archive = run({u"export"_s, scenario, u"--to"_s, m_dir.filePath(u"n.zip"_s)});
        QCOMPARE(archive.exitCode, 0);
        QVERIFY(archive.out.contains("tasks ("));
    }

    void exportsForPaper()
    {
        const QString scenario = library() + u"/night-stop"_s;
        const QString wall = m_dir.filePath(u"wall.pdf"_s);
        const QString slips = m_dir.filePath(u"slips.PDF"_s);
        QCOMPARE(run({u"export"_s, scenario, u"--to"_s, wall}).exitCode, 0);
        QCOMPARE(run({u"export"_s, scenario, u"--to"_s, slips, u"--slips"_s}).exitCode, 0);
        for (const QString &file : {wall, slips}) {
            QVERIFY(bytesOf(file).startsWith("%PDF"));
        }
        QVERIFY(bytesOf(wall) != bytesOf(slips));
        QCOMPARE(run({u"export"_s, scenario, u"--to"_s, wall}).exitCode, 1); // it is there already
    }

    void exportsAlerts()
    {
        const QString scenario = library() + u"/night-stop"_s;
        const QString alert = m_dir.filePath(u"n.xml"_s);
        const Run which = run({u"export"_s, scenario, u"--to"_s, alert});
        QCOMPARE(which.exitCode, 1);
        QVERIFY(which.err.contains("--inject"));
        const QStringList asked{u"export"_s, scenario, u"--to"_s, alert, u"--inject"_s, u"1"_s};
        QCOMPARE(run(asked + QStringList{u"--status"_s, u"actual"_s}).exitCode, 1);
        QVERIFY(!QFile::exists(alert));
        QCOMPARE(run(asked).exitCode, 0);
        QVERIFY(bytesOf(alert).contains("<status>Exercise</status>"));
    }

private:
    static QString own(const QString &name) { return QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/") + name; }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
