// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// What the README says is so.
class TestReadme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_readme = read(QStringLiteral("README.md"));
        QVERIFY(!m_readme.isEmpty());
    }

    void namesEveryPackageAndNoOther()
    {
        QStringList listed;
        for (const QString &line : read(QStringLiteral("app/packages")).split(QLatin1Char('\n'))) {
            const QString name = line.section(QLatin1Char('#'), 0, 0).trimmed();
            if (!name.isEmpty() && !name.startsWith(QLatin1Char('['))) {
                QVERIFY2(line.contains(QLatin1Char('#')), qPrintable(name + QStringLiteral(" has no reason")));
                listed += name;
            }
        }
        QStringList told;
        const QString table =
            m_readme.section(QStringLiteral("| Packages | Why |"), 1).section(QStringLiteral("\n\n"), 0, 0);
        auto names = QRegularExpression(QStringLiteral("`([^`]+)`")).globalMatch(table);
        while (names.hasNext()) {
            told += names.next().captured(1);
        }
        listed.sort();
        told.sort();
        QCOMPARE(told, listed);
    }

    void namesFilesThatAreThere()
    {
        auto links =
            QRegularExpression(QStringLiteral("\\]\\(([^)]+)\\)|`((?:[a-z]+/)+[A-Za-z.]*)`")).globalMatch(m_readme);
        int count = 0;
        while (links.hasNext()) {
            const auto match = links.next();
            const QString path = match.captured(1) + match.captured(2);
            if (!path.startsWith(QLatin1String("first/")) &&
                !path.startsWith(QLatin1String("mine/"))) { // made by the reader
                QVERIFY2(QFile::exists(QStringLiteral(SAMVIRKE_SOURCE_DIR "/") + path), qPrintable(path));
                ++count;
            }
        }
        QVERIFY(count >= 10);
    }

    void namesCommandsThatThereAre()
    {
        auto commands = QRegularExpression(QStringLiteral("`\\./app/run ([a-z]+)")).globalMatch(m_readme);
        int count = 0;
        while (commands.hasNext()) {
            const QString command = commands.next().captured(1);
            QProcess program;
            program.start(QStringLiteral(SAMVIRKE_BINARY), {command, QStringLiteral("--help")});
            QVERIFY(program.waitForFinished());
            QVERIFY2(program.exitCode() == 0, qPrintable(command));
            ++count;
        }
        QVERIFY(count >= 5);
    }

private:
    static QString read(const QString &name)
    {
        QFile file(QStringLiteral(SAMVIRKE_SOURCE_DIR "/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QString m_readme;
};

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
