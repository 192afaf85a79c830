// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "shipped.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke::test;

/// What is wrong with what people give the program is said in one message that names it and says what to do; the exit
/// code is 1, and whatever was there before still is.
class TestBadInput : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const Run ran = rehearse(QStringLiteral("sound"));
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        m_sound = bytesOf(in("sound/exercise.samvirke"));
        QVERIFY(m_sound.size() > 100'000);
    }

    void exerciseFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QByteArray newer = m_sound;
        newer.replace(60, 4, QByteArray("\0\0\0\143", 4)); // SQLite's user_version, here the format's version: 99
        QByteArray foreignDatabase = m_sound;
        foreignDatabase.replace(68, 4, "Nope"); // SQLite's application_id
        QTest::newRow("cut off") << m_sound.left(m_sound.size() / 2) << QByteArray("entry 1|damaged");
        QTest::newRow("cut off in the last page")
            << m_sound.left(m_sound.size() - 100) << QByteArray("Entry 3|damaged");
        QTest::newRow("newer version") << newer << QByteArray("newer version of the program (format 99). Update");
        QTest::newRow("another program's database") << foreignDatabase << QByteArray("is not an exercise");
        QTest::newRow("a text") << QByteArray("Minutes of the meeting.\n") << QByteArray("is not an exercise");
        QTest::newRow("empty") << QByteArray() << QByteArray("is not an exercise");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n0000IHDR") << QByteArray("is not an exercise");
    }
    void exerciseFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const QString file = in("file.samvirke");
        setBytes(file, bytes);
        const auto before = contentOf(m_dir.path());
        for (const char *command : {"log", "verify", "debrief"}) {
            isRefused(run({QString::fromUtf8(command), file}), "file.samvirke", says);
        }
        QCOMPARE(contentOf(m_dir.path()), before);
    }

    void missing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command : {"log", "verify", "debrief", "check", "rehearse"}) {
            QTest::newRow(command) << QStringList{QString::fromUtf8(command)};
        }
        QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("--to"), in("imported")};
    }
    void missing()
    {
        QFETCH(QStringList, arguments);
        isRefused(run(arguments + QStringList{in("nothing-here")}), "nothing-here", "Check");
        QVERIFY(!QFileInfo::exists(in("imported")));
    }

    void brokenScenario_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no YAML") << QByteArray("format: samvirke-scenario\nversion: 1\ntitle: [\n")
                                 << QByteArray("scenario.yaml:4:1: error: Not YAML from here on");
        QTest::newRow("another file") << QByteArray("services:\n  web:\n    image: x\n")
                                      << QByteArray("scenario.yaml:1:");
        QTest::newRow("newer") << QByteArray("format: samvirke-scenario\nversion: 99\n") << QByteArray("newer");
        QTest::newRow("empty") << QByteArray() << QByteArray("scenario.yaml");
        QTest::newRow("not text") << QByteArray("\xff\xfe\0\1", 4) << QByteArray("scenario.yaml");
    }
    void brokenScenario()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, says);
        setBytes(in("broken/scenario.yaml"), yaml);
        const auto before = contentOf(m_dir.path());
        isRefused(run({QStringLiteral("check"), in("broken")}), "scenario.yaml", says);
        isRefused(run({QStringLiteral("rehearse"), in("broken"), QStringLiteral("--out"), in("never")}),
                  "scenario.yaml", says);
        QCOMPARE(contentOf(m_dir.path()), before);
    }

    void workbookThatIsNoMsel()
    {
        setBytes(in("prices.csv"), "Article,Price\nHose,120\nLadder,900\n");
        const auto before = contentOf(m_dir.path());
        isRefused(run({QStringLiteral("import"), in("prices.csv"), QStringLiteral("--to"), in("never")}), "prices.csv",
                  "list of injects were not found");
        QCOMPARE(contentOf(m_dir.path()), before);
    }

    void unwritableFolder_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("where nobody may write") << QStringLiteral("/proc/exercise"); // not even root
        QTest::newRow("below a file") << in("sound/report.html") + QStringLiteral("/out");
    }
    void unwritableFolder()
    {
        QFETCH(QString, folder);
        setBytes(in("list.csv"), "Time,Title,To\n10:00,A call comes in,POL\n");
        const auto before = contentOf(m_dir.path());
        isRefused(rehearse(folder), folder.toUtf8(), "Choose a folder");
        isRefused(run({QStringLiteral("import"), in("list.csv"), QStringLiteral("--to"), folder}), folder.toUtf8(),
                  "Choose a");
        QCOMPARE(contentOf(m_dir.path()), before);
    }

    void folderThatIsThere()
    {
        const auto before = contentOf(m_dir.path());
        isRefused(rehearse(QStringLiteral("sound")), "sound", "exists already");
        QCOMPARE(contentOf(m_dir.path()), before);
        setBytes(in("holiday/beach.jpg"), "sand");
        isRefused(rehearse(QStringLiteral("holiday"), {QStringLiteral("--force")}), "holiday",
                  "holds more than a rehearsal");
        QCOMPARE(bytesOf(in("holiday/beach.jpg")), QByteArray("sand"));
        QCOMPARE(rehearse(QStringLiteral("sound"), {QStringLiteral("--force")}).exitCode, 0);
        QVERIFY(bytesOf(in("sound/exercise.samvirke")) == m_sound); // and nothing is left of the one before
        QVERIFY(QDir(m_dir.path()).entryList({QStringLiteral("sound-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void whatIsNotARehearsalStays()
    {
        // a folder where a file should be, and an exercise that people played
        QDir().mkpath(in("odd/debrief.json"));
        setBytes(in("odd/debrief.json/mine"), "notes");
        isRefused(rehearse(QStringLiteral("odd"), {QStringLiteral("--force")}), "odd", "holds more than a rehearsal");
        setBytes(in("played/exercise.samvirke"), "not of simulated seats");
        const auto before = contentOf(m_dir.path());
        isRefused(rehearse(QStringLiteral("played"), {QStringLiteral("--force")}), "played",
                  "holds more than a rehearsal");
        QCOMPARE(contentOf(m_dir.path()), before);
    }

    void reportThatIsThere()
    {
        setBytes(in("exercise.html"), m_sound);
        setBytes(in("notes.html"), "mine");
        const auto before = contentOf(m_dir.path());
        const auto report = [&](const char *to, const QStringList &more) {
            return run(QStringList{QStringLiteral("debrief"), in("exercise.html"), QStringLiteral("--report"), in(to)} +
                       more);
        };
        isRefused(report("notes.html", {}), "notes.html", "--force");
        isRefused(report("exercise.html", {QStringLiteral("--force")}), "exercise.html", "Choose another name");
        QCOMPARE(contentOf(m_dir.path()), before);
        QCOMPARE(report("notes.html", {QStringLiteral("--force")}).exitCode, 0);
        QVERIFY(bytesOf(in("notes.html")).startsWith("<!DOCTYPE html>"));
    }

    void besideAnImport()
    {
        setBytes(in("list.csv"), "Time,Title,To\n10:00,A call comes in,POL\n");
        setBytes(in("imported.making/mine"), "notes");
        const Run ran = run({QStringLiteral("import"), in("list.csv"), QStringLiteral("--to"), in("imported")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(bytesOf(in("imported.making/mine")), QByteArray("notes"));
        QCOMPARE(contentOf(in("imported")).keys(), QStringList{QStringLiteral("/scenario.yaml")});
    }

    void notAFile_data()
    {
        QTest::addColumn<QString>("path");
        QDir().mkpath(in("folder/scenario.yaml"));
        QTest::newRow("a folder of that name") << in("folder");
        QTest::newRow("a device without end") << QStringLiteral("/dev/zero");
    }
    void notAFile()
    {
        QFETCH(QString, path);
        isRefused(run({QStringLiteral("check"), path}), path.toUtf8(), "Cannot be read");
        isRefused(run({QStringLiteral("rehearse"), path, QStringLiteral("--out"), in("never")}), path.toUtf8(),
                  "Cannot be read");
    }

    void copyThatWasChanged()
    {
        setBytes(in("copy.samvirke"), QByteArray(m_sound).replace("triple-alert", "triple-alarm"));
        isRefused(run({QStringLiteral("verify"), in("sound/exercise.samvirke"), QStringLiteral("--against"),
                       in("copy.samvirke")}),
                  "copy.samvirke", "not sound");
    }

    /// A quarter of the exercise is cut off: what stands before the cut is a sound exercise again.
    void damagedIsRecovered()
    {
        const QByteArray most = m_sound.left(m_sound.size() * 3 / 4);
        const QString damaged = in("damaged.samvirke");
        const QString saved = in("saved.samvirke");
        setBytes(damaged, most);
        const Run ran = run({QStringLiteral("verify"), damaged, QStringLiteral("--recover"), saved});
        QVERIFY2(ran.exitCode == 0 && ran.out.contains("saved.samvirke holds the first"), ran.out + ran.err);
        QVERIFY2(ran.err.contains("damaged.samvirke is not sound"), ran.err);
        QCOMPARE(bytesOf(damaged), most);
        const Run verified = run({QStringLiteral("verify"), saved});
        QVERIFY2(verified.exitCode == 0 && verified.out.startsWith("Sound"), verified.out + verified.err);
        QCOMPARE(run({QStringLiteral("debrief"), saved}).exitCode, 0);
        isRefused(run({QStringLiteral("verify"), damaged, QStringLiteral("--recover"), saved}), "saved.samvirke",
                  "exists already");

        setBytes(damaged, m_sound.left(100));
        isRefused(run({QStringLiteral("verify"), damaged, QStringLiteral("--recover"), in("none.samvirke")}),
                  "none.samvirke", "Nothing can be saved|not an exercise|damaged");
        QVERIFY(!QFileInfo::exists(in("none.samvirke")));
        const Run sound = run({QStringLiteral("verify"), in("sound/exercise.samvirke"), QStringLiteral("--recover"),
                               in("none.samvirke")});
        QVERIFY2(sound.exitCode == 0 && sound.out.contains("nothing to recover"), sound.out + sound.err);
        QVERIFY(!QFileInfo::exists(in("none.samvirke")));
    }

    /// Somebody else's text neither steers the terminal nor turns what stands beside it.
    void textThatSteers()
    {
        setBytes(in("steers/scenario.yaml"),
                 "format: samvirke-scenario\nversion: 1\n\"\\e]0;x\\a\\e[31m\\u202e\": 1\n");
        const Run ran = run({QStringLiteral("check"), in("steers")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.err.contains("[31m"));
        for (const char *steering : {"\x1b", "\a", "\u202e"}) {
            QVERIFY(!ran.err.contains(steering));
        }
    }

    void fullDisk_data()
    {
        QTest::addColumn<int>("kib");
        QTest::newRow("no room for the record") << 100;
        QTest::newRow("no room for the debrief") << int(m_sound.size() / 1024 + 40);
    }
    void fullDisk()
    {
        QFETCH(int, kib);
        const QString disk = in("disk");
        QDir().mkpath(disk);
        const QString mount = QStringLiteral("mount -t tmpfs -o size=%1k none '%2'").arg(kib).arg(disk);
        const auto inNamespace = [](const QString &script) {
            return runProgram(QStringLiteral("unshare"),
                              {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script});
        };
        if (inNamespace(mount).exitCode != 0) {
            QSKIP("this machine lets nobody make a small disk (unshare -rm, mount -t tmpfs)");
        }
        const QString command =
            QStringLiteral("'%1' rehearse '%2' --out '%3/out'")
                .arg(QStringLiteral(SAMVIRKE_BINARY), library() + QStringLiteral("/night-stop"), disk);
        const Run ran = inNamespace(
            QStringLiteral(
                "%1 && echo kept > '%2/before' && { %3; was=$?; ls -A '%2' >&2; cat '%2/before' >&2; exit $was; }")
                .arg(mount, disk, command));
        isRefused(ran, "disk/out", "cannot be written");
        QVERIFY2(ran.err.contains("ake room"), ran.err.constData());
        QVERIFY2(ran.err.endsWith("before\nkept\n"), ran.err.constData()); // nothing half-made stays
    }

    void outputThatDoesNotArrive()
    {
        const Run ran = runProgram(
            QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("'%1' log '%2' > /dev/full")
                                       .arg(QStringLiteral(SAMVIRKE_BINARY), in("sound/exercise.samvirke"))});
        isRefused(ran, "output", "Make room");
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("log"), QStringLiteral("--frobnicate"), in("x")};
        QTest::newRow("nothing named") << QStringList{QStringLiteral("log")};
        QTest::newRow("too much named") << QStringList{QStringLiteral("log"), in("x"), in("y")};
        QTest::newRow("no such team") << QStringList{QStringLiteral("rehearse"),
                                                     library() + QStringLiteral("/night-stop"),
                                                     QStringLiteral("--team"), QStringLiteral("dream")};
        QTest::newRow("no seed") << QStringList{QStringLiteral("rehearse"), library() + QStringLiteral("/night-stop"),
                                                QStringLiteral("--seed"), QStringLiteral("-1")};
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        const Run ran = run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
    }

private:
    QString in(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    Run rehearse(const QString &out, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("rehearse"), library() + QStringLiteral("/night-stop"),
                               QStringLiteral("--out"), QDir(m_dir.path()).filePath(out)} +
                   more);
    }

    /// @param names what the message has to name
    /// @param says one of these, divided by |
    static void isRefused(const Run &ran, const QByteArray &names, const QByteArray &says)
    {
        QVERIFY2(ran.exitCode == 1, ran.err.constData());
        QVERIFY2(ran.err.contains(names), ran.err.constData());
        const auto ways = says.split('|');
        QVERIFY2(std::ranges::any_of(ways, [&](const QByteArray &way) { return ran.err.contains(way); }),
                 ran.err.constData());
        QVERIFY2(!ran.err.contains(".cpp") && !ran.err.contains("what()"), ran.err.constData());
    }

    QTemporaryDir m_dir;
    QByteArray m_sound;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
