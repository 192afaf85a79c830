// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Reads what the compiler says each object file was made of, and holds it against the house: core knows no windows,
/// rooms know only the rooms behind them, and commands and reports work without a screen.
class TestRooms : public QObject
{
    Q_OBJECT

    struct Object
    {
        QString library; ///< "samvirke_plan"
        QStringList headers;
    };

private slots:
    void initTestCase()
    {
        QProcess ninja;
        ninja.start(QStringLiteral("ninja"), {QStringLiteral("-C"), QStringLiteral(SAMVIRKE_BUILD_DIR),
                                              QStringLiteral("-t"), QStringLiteral("deps")});
        QVERIFY2(ninja.waitForFinished(60'000) && ninja.exitCode() == 0, qPrintable(ninja.errorString()));
        static const QRegularExpression pattern(
            QStringLiteral("^(?:core|app)/CMakeFiles/(samvirke[a-z_]*)\\.dir/.*\\.o: "));
        Object *current = nullptr;
        for (const QString &line : QString::fromUtf8(ninja.readAllStandardOutput()).split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char(' '))) {
                const auto match = pattern.match(line);
                current = match.hasMatch() ? &m_objects.emplace_back(Object{match.captured(1), {}}) : nullptr;
            } else if (current != nullptr) {
                current->headers << QDir::cleanPath(
                    QDir(QStringLiteral(SAMVIRKE_BUILD_DIR)).absoluteFilePath(line.trimmed()));
            }
        }
        for (const Object &object : m_objects) {
            QVERIFY2(!object.headers.isEmpty(), qPrintable(object.library));
        }
        for (auto room = rooms().begin(); room != rooms().end(); ++room) { // else nothing below could fail
            const QString library = QStringLiteral("samvirke_") + room.key();
            QVERIFY2(std::ranges::any_of(m_objects, [&](const Object &o) { return o.library == library; }),
                     qPrintable(library));
        }
    }

    void coreKnowsNoWindows()
    {
        static const QRegularExpression windows(QStringLiteral("/(QtGui|QtWidgets|QtQml|QtQuick[A-Za-z]*)/"));
        for (const Object &object : m_objects) {
            for (const QString &header : object.headers) {
                QVERIFY2(!isCore(object) || !header.contains(windows),
                         qPrintable(object.library + QStringLiteral(": ") + header));
            }
        }
    }

    void commandsNeedNoScreen()
    {
        static const QRegularExpression windows(QStringLiteral("/(QtWidgets|QtQml|QtQuick[A-Za-z]*)/"));
        for (const Object &object : m_objects) {
            for (const QString &header : object.headers) {
                QVERIFY2(object.library != QLatin1String("samvirke_app") || !header.contains(windows),
                         qPrintable(header));
            }
        }
    }

    void roomsKnowOnlyRoomsBehindThem()
    {
        const QString core = QStringLiteral(SAMVIRKE_SOURCE_DIR "/core/");
        for (const Object &object : m_objects) {
            for (const QString &header : object.headers) {
                if (!isCore(object)) {
                    continue;
                }
                QVERIFY2(!header.startsWith(QStringLiteral(SAMVIRKE_SOURCE_DIR "/app/")), qPrintable(header));
                if (header.startsWith(core)) {
                    const QString room = object.library.mid(9);
                    const QString other = header.mid(core.size()).section(QLatin1Char('/'), 0, 0);
                    QVERIFY2(room == other || rooms().value(room).contains(other),
                             qPrintable(room + QStringLiteral(" knows ") + header));
                }
            }
        }
    }

    void chartsAreDrawnInOneRoom()
    {
        int found = 0;
        QDirIterator files(QStringLiteral(SAMVIRKE_SOURCE_DIR "/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            if (file.readAll().contains("#include <qcustomplot.h>")) {
                ++found;
                QVERIFY2(file.fileName().contains(QStringLiteral("/app/plot/")) &&
                             file.fileName().endsWith(QStringLiteral(".cpp")),
                         qPrintable(file.fileName()));
            }
        }
        QVERIFY(found > 0);
    }

    void everyRoomSaysWhatItIs()
    {
        for (auto room = rooms().begin(); room != rooms().end(); ++room) {
            QFile readme(QStringLiteral(SAMVIRKE_SOURCE_DIR "/core/%1/README.md").arg(room.key()));
            QVERIFY2(readme.open(QIODevice::ReadOnly), qPrintable(readme.fileName()));
            const auto lines = readme.readAll().split('\n');
            const auto told =
                std::ranges::count_if(lines, [](const QByteArray &line) { return !line.startsWith('|'); });
            QVERIFY2(told <= 45, qPrintable(readme.fileName() + QStringLiteral(" is longer than half a page")));
        }
        const QStringList folders =
            QDir(QStringLiteral(SAMVIRKE_SOURCE_DIR "/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders, rooms().keys());
    }

    /// What is compiled into fused or reordered arithmetic rounds otherwise from one machine to the next.
    /// tests/bits/run shows that the bytes of debriefs are the same.
    void scoresRoundTheSameEverywhere()
    {
        QFile file(QStringLiteral(SAMVIRKE_BUILD_DIR "/compile_commands.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        int looked = 0;
        for (const QJsonValue &command : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString source = command[QLatin1String("file")].toString();
            const QString how = command[QLatin1String("command")].toString();
            if (source.contains(QLatin1String("/core/debrief/")) || source.contains(QLatin1String("/core/measures/"))) {
                ++looked;
                QVERIFY2(how.contains(QLatin1String(" -ffp-contract=off ")), qPrintable(source));
                QVERIFY2(!how.contains(QLatin1String("-Ofast")) && !how.contains(QLatin1String("-ffast-math")) &&
                             !how.contains(QLatin1String("-funsafe-math")),
                         qPrintable(source));
            }
        }
        QVERIFY(looked > 20);
    }

private:
    /// Each room, and the rooms whose headers it may see, directly or through others.
    static const QMap<QString, QSet<QString>> &rooms()
    {
        const auto set = [](const char *names) {
            const auto list = QString::fromUtf8(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            return QSet<QString>(list.begin(), list.end());
        };
        static const QMap<QString, QSet<QString>> rooms{
            {QStringLiteral("debrief"), set("plan play measures")},
            {QStringLiteral("exchange"), set("plan tables")},
            {QStringLiteral("host"), set("plan play journal wire")},
            {QStringLiteral("journal"), set("plan play")},
            {QStringLiteral("measures"), set("")},
            {QStringLiteral("plan"), set("")},
            {QStringLiteral("play"), set("plan")},
            {QStringLiteral("rehearsal"), set("plan play wire")},
            {QStringLiteral("tables"), set("")},
            {QStringLiteral("wire"), set("plan play")},
        };
        return rooms;
    }

    static bool isCore(const Object &object) { return rooms().contains(object.library.mid(9)); }

    std::vector<Object> m_objects;
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
