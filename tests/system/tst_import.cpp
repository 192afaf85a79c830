// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_zip.h"
#include "program.h"

#include "plan/lookup.h"
#include "plan/reader.h"
#include "plan/writer.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace samvirke;
using namespace samvirke::test;
using namespace Qt::StringLiterals;

namespace {

using Records = QList<QStringList>;

/// Records of a csv file by nothing but its quotation marks: a second reader, to compare with.
Records plainRecords(const QString &text, QChar separator)
{
    Records records;
    QStringList record;
    QString field;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted; // a doubled one turns twice; none stands in these files
        } else if (!quoted && (c == separator || c == u'\n')) {
            record += field.trimmed();
            field.clear();
            if (c == u'\n') {
                records += record;
                record.clear();
            }
        } else if (c != u'\r') {
            field += c;
        }
    }
    return records;
}

/// Minutes of "11:04:00 AM".
int minuteOfDay(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+):(\\d\\d):\\d\\d ([AP])M$"_s);
    const QRegularExpressionMatch m = form.match(text);
    return m.hasMatch() ? (m.captured(1).toInt() % 12 + (m.captured(3) == QLatin1String("P") ? 12 : 0)) * 60 +
                              m.captured(2).toInt()
                        : -1;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

/// Lists of injects as people have them. The files are not ours to ship; without them the tests are skipped.
class TestImport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    // ── the Coors Field workbook ─────────────────────────────────────────────────────────────────────────────────────

    void keepsOrderAndTimes()
    {
        if (!haveFiles()) {
            QSKIP(why);
        }
        const Run ran = import(coors, {u"--sheet"_s, iteration1, u"--json"_s}, "s");
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.err, QByteArray());
        const QJsonObject said = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(said[QLatin1String("imported")].toInt() + said[QLatin1String("warned")].toInt(), 79);

        const Records records =
            plainRecords(QString::fromUtf8(bytesOf(real(u"coors_iteration1_comma_utf8.csv"_s))), u',');
        QCOMPARE(said[QLatin1String("rows")].toInt(), int(records.size()) - 1);
        QCOMPARE(said[QLatin1String("rows")].toInt(), said[QLatin1String("imported")].toInt() +
                                                          said[QLatin1String("warned")].toInt() +
                                                          said[QLatin1String("left_out")].toInt());
        const std::vector<Inject> injects = scenario("s").injects;
        QCOMPARE(injects.size(), 79U);
        const int start = minuteOfDay(records[1][1]);
        QVERIFY(start > 0);
        for (int i = 0; i < 79; ++i) {
            const QStringList &record = records[i + 1];
            const Inject &inject = injects[static_cast<std::size_t>(i)];
            QCOMPARE(QString::fromStdString(inject.number), record[0]);
            QCOMPARE(QString::fromStdString(inject.title), oneLine(record[3]));
            const auto *at = std::get_if<AtTime>(&inject.release);
            QVERIFY2(at != nullptr, inject.number.c_str());
            QCOMPARE(at->at, Millis{std::chrono::minutes{minuteOfDay(record[1]) - start}});
            QCOMPARE(oneLine(QString::fromStdString(inject.text)), oneLine(record[8]));
        }
    }

    void theSameFromEveryForm_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("utf-8") << "coors_iteration1_comma_utf8.csv";
        QTest::newRow("utf-8 with byte order mark") << "coors_iteration1_comma_utf8BOM.csv";
    }
    void theSameFromEveryForm()
    {
        if (!haveFiles()) {
            QSKIP(why);
        }
        QFETCH(QString, file);
        QCOMPARE(import(coors, {u"--sheet"_s, iteration1}, "sheet").exitCode, 0);
        QCOMPARE(import(file, {}, "csv").exitCode, 0);
        Scenario sheet = scenario("sheet");
        Scenario csv = scenario("csv");
        for (Scenario *one : {&sheet, &csv}) {
            one->id = one->title = "the same"; // after the file
            for (Inject &inject : one->injects) {
                QVERIFY(!inject.storyTime.empty());
                inject.storyTime.clear(); // as it stands there: 11:04 or 11:04:00 AM
            }
        }
        QCOMPARE(QString::fromStdString(writeScenario(csv)), QString::fromStdString(writeScenario(sheet)));
    }

    void saysWhatIsMissingAndThenRehearses()
    {
        if (!haveFiles()) {
            QSKIP(why);
        }
        QCOMPARE(import(coors, {u"--sheet"_s, iteration1}, "play").exitCode, 0);
        const Run before = run({u"check"_s, in("play")});
        QCOMPARE(before.exitCode, 1); // nobody receives some of them
        const QByteArray checked = before.out + before.err;
        QCOMPARE(checked.count("[no-recipient]"), 3);
        QCOMPARE(checked.count(": error: "), 3);

        Scenario complete = scenario("play");
        for (Inject &inject : complete.injects) {
            if (inject.to.empty()) {
                inject.to = {everybody};
            }
        }
        setBytes(in("play/scenario.yaml"), QByteArray::fromStdString(writeScenario(complete)));
        const Run after = run({u"check"_s, in("play")});
        QVERIFY2(after.exitCode == 0, after.err.constData());
        QVERIFY(!(after.out + after.err).contains("[no-recipient]"));
        const Run rehearsed = run({u"rehearse"_s, in("play"), u"--out"_s, in("rehearsal")});
        QVERIFY2(rehearsed.exitCode == 0, rehearsed.err.constData());
        QVERIFY(QFile::exists(in("rehearsal/exercise.samvirke")));
    }

    // ── every real file ──────────────────────────────────────────────────────────────────────────────────────────────

    void imports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QList<int>>("counts"); // imported, warned, left out
        QTest::addColumn<QString>("first");     // number or title
        QTest::addColumn<QString>("startsAt");
        const QStringList none;
        const auto sheet = [](const char *name) { return QStringList{u"--sheet"_s, QString::fromUtf8(name)}; };
        QTest::newRow("coors 1") << coors << sheet("Iteration #1") << QList<int>{76, 3, 0} << "1"
                                 << "11:00";
        QTest::newRow("al") << "cadence_AL_MSEL_DRAFT_03072013.xlsx" << none << QList<int>{172, 67, 5} << "1"
                            << "2010-05-01 04:00";
        QTest::newRow("al, semicolons and windows-1252")
            << "al_msel_semicolon_cp1252.csv" << none << QList<int>{172, 67, 5} << "1"
            << "2010-05-01 04:00";
        QTest::newRow("imt trailer") << "cadence_IMT_Trailer_MSEL_Cadence_Import.xlsx" << none << QList<int>{49, 0, 0}
                                     << "1"
                                     << "09:00";
        QTest::newRow("winter: no times") << "cadence_Winter_exercise_MSEL.xlsx" << none << QList<int>{0, 78, 5} << "1"
                                          << "";
        QTest::newRow("t3sf") << "t3sf_MSEL.xlsx" << none << QList<int>{12, 0, 0} << "1"
                              << "19:29";
        QTest::newRow("playwright") << "PlaywrightMSEL.xlsx" << none << QList<int>{1, 1, 0} << "STARTEX"
                                    << "2023-03-23 04:00";
        QTest::newRow("openbas: no headings")
            << "openbas_xls_test_file_1.xlsx" << QStringList{u"--map"_s, u"B=title"_s, u"--map"_s, u"C=time"_s,
                                                             u"--map"_s, u"D=to"_s,    u"--map"_s, u"G=content"_s}
            << QList<int>{0, 3, 0} << ""
            << "";
    }
    void imports()
    {
        if (!haveFiles()) {
            QSKIP(why);
        }
        QFETCH(QString, file);
        QFETCH(QStringList, more);
        QFETCH(QList<int>, counts);
        QFETCH(QString, first);
        QFETCH(QString, startsAt);
        const Run ran = import(file, more + QStringList{u"--json"_s}, "real");
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject said = QJsonDocument::fromJson(ran.out).object();
        const auto count = [&](const char *key) { return said[QLatin1String(key)].toInt(-1); };
        QCOMPARE((QList<int>{count("imported"), count("warned"), count("left_out")}), counts);
        QCOMPARE(count("rows"), counts[0] + counts[1] + counts[2]);

        // each row that was not simply imported has its reason
        QSet<int> warned;
        QSet<int> leftOut;
        QString starts;
        for (const QJsonValue &note : said[QLatin1String("notes")].toArray()) {
            const QString weight = note[QLatin1String("weight")].toString();
            QVERIFY(!note[QLatin1String("text")].toString().isEmpty());
            if (const int row = note[QLatin1String("row")].toInt(); row > 0 && weight == QLatin1String("warning")) {
                warned += row;
            } else if (weight == QLatin1String("left-out")) {
                leftOut += row;
            } else if (note[QLatin1String("key")] == QLatin1String("starts-at")) {
                starts = note[QLatin1String("raw")].toString();
            }
        }
        QCOMPARE(int(warned.size()), counts[1]);
        QCOMPARE(int(leftOut.size()), counts[2]);
        QCOMPARE(starts, startsAt);

        const Scenario read = scenario("real");
        QCOMPARE(int(read.injects.size()), counts[0] + counts[1]);
        const Inject &inject = read.injects.front();
        if (!first.isEmpty()) {
            QCOMPARE(QString::fromStdString(inject.number.empty() ? inject.title : inject.number), first);
        }
        for (const Inject &one : read.injects) {
            QVERIFY2(!one.title.empty(), one.id.value.c_str());
        }

        // nothing but the recipients and times that the list lacks is wrong with it
        const Run checked = run({u"check"_s, in("real")});
        for (const QByteArray &line : (checked.out + checked.err).split('\n')) {
            QVERIFY2(!line.contains(": error: ") || line.contains("[no-recipient]"), line.constData());
        }
        // what people read is short
        const Run told = import(file, more + QStringList{u"--force"_s}, "real");
        QCOMPARE(told.exitCode, 0);
        QVERIFY2(told.out.count('\n') <= 25, told.out.constData());
        QVERIFY2(!told.out.contains("(s)"), told.out.constData());
    }

    void keepsTwoTimeAxes()
    {
        if (!haveFiles()) {
            QSKIP(why);
        }
        QCOMPARE(import(u"t3sf_MSEL.xlsx"_s, {}, "axes").exitCode, 0);
        const Scenario read = scenario("axes");
        QCOMPARE(std::get<AtTime>(read.injects.at(1).release).at, Millis{60'000});
        QVERIFY(QString::fromStdString(read.injects.at(1).storyTime).startsWith(QLatin1String("Monday")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("feature matrix") << "cadence_NEGATIVE_Feature_Matrix.xlsx" << QStringList()
                                        << QStringList{u"not a list of injects"_s, u"Feature Matrix"_s, u"features"_s};
        QTest::newRow("mission log") << "cadence_MissTrk_Hurr_X13__9MAY-2_.xlsx" << QStringList()
                                     << QStringList{u"not a list of injects"_s, u"MAIN LOG"_s, u"missions"_s};
        QTest::newRow("no headings") << "openbas_xls_test_file_1.xlsx" << QStringList()
                                     << QStringList{u"headings"_s, u"CHECKLIST"_s, u"--map"_s};
        QTest::newRow("several sheets") << coors << QStringList()
                                        << QStringList{u"Iteration #1"_s, u"MISC"_s, u"--sheet"_s};
        QTest::newRow("no such sheet") << coors << QStringList{u"--sheet"_s, u"Iteration 9"_s}
                                       << QStringList{u"Iteration 9"_s, u"“Iteration #1”"_s, u"“Iteration #2”"_s,
                                                      u"--sheet"_s};
    }
    void refuses()
    {
        if (!haveFiles()) {
            QSKIP(why);
        }
        QFETCH(QString, file);
        QFETCH(QStringList, more);
        QFETCH(QStringList, says);
        const Run ran = import(file, more, "refused");
        isRefused(ran, QStringList{file} + says);
        QVERIFY(!QFileInfo::exists(in("refused")));
    }

    // ── what needs no real file ──────────────────────────────────────────────────────────────────────────────────────

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &says) {
            QTest::newRow(name) << bytes << says;
        };
        row("list.pdf", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", {u"a PDF"_s, u".xlsx"_s});
        row("list.xls", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0'),
            {u".xls"_s, u".xlsx"_s});
        row("named like a workbook.xlsx", "\x89PNG\r\n\x1a\n" + QByteArray(64, 'x'), {u"a picture"_s, u".xlsx"_s});
        row("empty.csv", "", {u"empty"_s});
        row("prose.csv", "Dear all,\nplease find the list enclosed.\n", {u"without a list of injects"_s});
        row("page.html", "<!DOCTYPE html><html><body><table></table></body></html>", {u"a web page"_s, u".xlsx"_s});
        row("list.json", "{\"injects\": []}", {u"This is JSON"_s});
        const auto zip = [](const ZipEntries &entries) { return QByteArray::fromStdString(makeZip(entries)); };
        row("text.odt", zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
            {u"OpenDocument"_s, u".xlsx"_s});
        row("list.ods", zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}),
            {u"no table"_s});
        row("list.docx", zip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<a/>"}}),
            {u"Word"_s, u".xlsx"_s});
        row("exports.zip", zip({{"list.csv", "Time,Title,To\n"}}), {u"an archive"_s, u"Unpack it"_s});
        row("half.xlsx", "PK\x03\x04" + QByteArray(40, 'x'), {u"damaged"_s});
        row("exercise.samvirke", QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'), {u"a database"_s});
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, says);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const QString file = m_dir.filePath(name);
        setBytes(file, bytes);
        isRefused(run({u"import"_s, file, u"--to"_s, in("no")}), QStringList{name} + says);
        QVERIFY(!QFileInfo::exists(in("no")));
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("missing") << m_dir.filePath(u"nothing.xlsx"_s)
                                 << QStringList{u"nothing.xlsx"_s, u"cannot be read"_s};
        QTest::newRow("folder") << m_dir.path() << QStringList{m_dir.path(), u"is a folder"_s};
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, says);
        isRefused(run({u"import"_s, file, u"--to"_s, in("no")}), says);
        QVERIFY(!QFileInfo::exists(in("no")));
    }

    void leavesWhatIsThere()
    {
        const QString list = small();
        const QString folder = m_dir.filePath(u"mine"_s);
        setBytes(folder + u"/scenario.yaml"_s, "title: mine\n");
        setBytes(folder + u"/media/map.png"_s, "picture");
        const auto before = contentOf(folder);
        isRefused(run({u"import"_s, list, u"--to"_s, folder}), {u"mine"_s, u"--force"_s});
        QCOMPARE(contentOf(folder), before);

        // what cannot be read replaces nothing, not even with --force
        const QString bad = m_dir.filePath(u"bad.csv"_s);
        setBytes(bad, "");
        isRefused(run({u"import"_s, bad, u"--to"_s, folder, u"--force"_s}), {u"bad.csv"_s});
        QCOMPARE(contentOf(folder), before);

        const Run forced = run({u"import"_s, list, u"--to"_s, folder, u"--force"_s});
        QVERIFY2(forced.exitCode == 0, forced.err.constData());
        auto after = contentOf(folder);
        QVERIFY(after.value(u"/scenario.yaml"_s).startsWith("format: samvirke-scenario"));
        after.insert(u"/scenario.yaml"_s, before.value(u"/scenario.yaml"_s));
        QCOMPARE(after, before);
    }

    void fillsAnEmptyFolder()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"ready"_s));
        QCOMPARE(run({u"import"_s, small(), u"--to"_s, in("ready")}).exitCode, 0);
        QCOMPARE(contentOf(in("ready")).keys(), QStringList{u"/scenario.yaml"_s});
    }

    void saysThatItMayNotWrite()
    {
        const QString folder = m_dir.filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const bool writable = QFile(folder + u"/try"_s).open(QIODevice::WriteOnly); // root may all
        const QString into = writable ? u"/proc/nowhere/s"_s : folder + u"/s"_s;
        isRefused(run({u"import"_s, small(), u"--to"_s, into}), {into, u"may write"_s});
        QVERIFY(!QFileInfo::exists(into));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        // where a file stands
        isRefused(run({u"import"_s, small(), u"--to"_s, small()}), {small(), u"is a file"_s});
        isRefused(run({u"import"_s, small(), u"--to"_s, small() + u"/s"_s}), {small()});
    }

    void followsAMapping_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::newRow("yaml") << QByteArray("When: time\nB: title\nWhom: to\n");
        QTest::newRow("json") << QByteArray("{\"When\": \"time\", \"B\": \"title\", \"Whom\": \"to\"}");
    }
    void followsAMapping()
    {
        QFETCH(QByteArray, map);
        const QString list = m_dir.filePath(u"own.csv"_s);
        setBytes(list, "When;What happens;Whom\n09:00;Smoke;Fire\n09:10;Fire;Police\n");
        isRefused(run({u"import"_s, list, u"--to"_s, in("no")}), {u"own.csv"_s, u"--map"_s});
        const QString file = m_dir.filePath(u"map"_s);
        setBytes(file, map);
        const Run ran = run({u"import"_s, list, u"--to"_s, in("mapped"), u"--force"_s, u"--map"_s, file});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const Scenario read = scenario("mapped");
        QCOMPARE(read.injects.size(), 2U);
        QCOMPARE(read.injects[1].title, std::string("Fire"));
        QCOMPARE(read.injects[1].to, std::vector{Party("police")});
        QCOMPARE(std::get<AtTime>(read.injects[1].release).at, Millis{600'000});
    }

    void refusesABadMapping_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("not yaml") << QByteArray("Time: [time\n") << QStringList{u"map.yaml:"_s};
        QTest::newRow("list") << QByteArray("- time\n- title\n")
                              << QStringList{u"map.yaml:1:1:"_s, u"EVENT TIME: time"_s};
        QTest::newRow("nested") << QByteArray("Time:\n  is: time\n") << QStringList{u"map.yaml:1:1:"_s};
        QTest::newRow("unknown field") << QByteArray("Time: time\nTitle: titel\n")
                                       << QStringList{u"map.yaml:2:8:"_s, u"titel"_s, u"title"_s};
        QTest::newRow("empty") << QByteArray("") << QStringList{u"map.yaml:"_s};
        QTest::newRow("no such column") << QByteArray("Klokka: time\n")
                                        << QStringList{u"small.csv"_s, u"Klokka"_s, u"Title"_s};
        QTest::newRow("twice") << QByteArray("Time: time\nTime: title\n") << QStringList{u"map.yaml:2:1:"_s};
    }
    void refusesABadMapping()
    {
        QFETCH(QByteArray, map);
        QFETCH(QStringList, says);
        const QString file = m_dir.filePath(u"map.yaml"_s);
        setBytes(file, map);
        isRefused(run({u"import"_s, small(), u"--to"_s, in("no"), u"--map"_s, file}), says);
        QVERIFY(!QFileInfo::exists(in("no")));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no folder") << QStringList{small()};
        QTest::newRow("two files") << QStringList{small(), small(), u"--to"_s, in("no")};
        QTest::newRow("order of dates") << QStringList{small(), u"--to"_s, in("no"), u"--dates"_s, u"us"_s};
        QTest::newRow("unknown option") << QStringList{small(), u"--to"_s, in("no"), u"--sheets"_s, u"x"_s};
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        const Run ran = run(QStringList{u"import"_s} + arguments);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!QFileInfo::exists(in("no")));
    }

    void keepsFormulasAsText() // a report or an export is opened in a spreadsheet again
    {
        const QString list = m_dir.filePath(u"formulas.csv"_s);
        setBytes(list, "Time,Title,To,Description\n"
                       "09:00,=cmd|'/c calc'!A0,Fire,\"=HYPERLINK(\"\"http://example.org\"\",\"\"Open\"\")\"\n"
                       "09:05,@SUM(1+1),-2+3,+49 123\n");
        const Run ran = run({u"import"_s, list, u"--to"_s, in("formulas")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const Scenario read = scenario("formulas");
        QCOMPARE(read.injects[0].title, std::string("=cmd|'/c calc'!A0"));
        QCOMPARE(read.injects[0].text, std::string("=HYPERLINK(\"http://example.org\",\"Open\")"));
        QCOMPARE(read.injects[1].title, std::string("@SUM(1+1)"));
        QCOMPARE(read.injects[1].text, std::string("+49 123"));
        QCOMPARE(run({u"check"_s, in("formulas")}).exitCode, 0);
    }

    void takesWhatAFormulaCameTo()
    {
        XlsxParts parts;
        parts.sheet = "<sheetData><row r='1'><c r='A1' t='str'><v>Time</v></c><c r='B1' t='str'><v>Title</v></c>"
                      "<c r='C1' t='str'><v>To</v></c></row>"
                      "<row r='2'><c r='A2' t='str'><v>09:00</v></c><c r='B2' t='str'>"
                      "<f>HYPERLINK(&quot;http://example.org&quot;,&quot;Smoke&quot;)</f><v>Smoke</v></c>"
                      "<c r='C2' t='str'><v>Fire</v></c></row>"
                      "<row r='3'><c r='A3' t='e'><f>X!A1</f><v>#REF!</v></c><c r='B3' t='str'><v>Fire</v></c>"
                      "<c r='C3' t='str'><v>Fire</v></c></row></sheetData>";
        const QString list = m_dir.filePath(u"formulas.xlsx"_s);
        setBytes(list, QByteArray::fromStdString(parts.bytes()));
        const Run ran = run({u"import"_s, list, u"--to"_s, in("cached")});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("Check row 3: The cell holds the error #REF!"), ran.out.constData());
        const Scenario read = scenario("cached");
        QCOMPARE(read.injects[0].title, std::string("Smoke"));
        QVERIFY(!bytesOf(in("cached/scenario.yaml")).contains("example.org"));
        QVERIFY(!bytesOf(in("cached/scenario.yaml")).contains("#REF!"));
    }

    void saysThatATextIsTooLong()
    {
        const QString list = m_dir.filePath(u"long.csv"_s);
        setBytes(list, "Time,Title,To\n09:00," + QByteArray(10 << 20, 'x') + ",Fire\n");
        isRefused(run({u"import"_s, list, u"--to"_s, in("no")}), {u"long.csv"_s, u"longer than"_s, u"1,048,576"_s});
    }

private:
    static constexpr auto why = "the real lists are not here (../shared/data/msel)";
    const QString coors = u"cadence_Coors_Field_FSE_MSEL_FINAL.xlsx"_s;
    const QString iteration1 = u"Iteration #1"_s;

    QString in(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    static QString real(const QString &file)
    {
        return QStringLiteral(SAMVIRKE_SOURCE_DIR "/../shared/data/msel/") + file;
    }
    static bool haveFiles() { return QFileInfo::exists(real(QString())); }

    /// Into a folder that is not there.
    Run import(const QString &file, const QStringList &more, const char *into) const
    {
        if (!more.contains(u"--force"_s)) {
            QDir(in(into)).removeRecursively();
        }
        return run(QStringList{u"import"_s, real(file), u"--to"_s, in(into)} + more);
    }

    Scenario scenario(const char *folder) const
    {
        const QByteArray yaml = bytesOf(in(folder) + u"/scenario.yaml"_s);
        const Reading reading = readScenario({yaml.constData(), static_cast<std::size_t>(yaml.size())});
        if (!reading.problems.empty()) {
            qFatal("the imported scenario cannot be read");
        }
        return reading.scenario;
    }

    QString small() const
    {
        const QString path = m_dir.filePath(u"small.csv"_s);
        if (!QFileInfo::exists(path)) {
            setBytes(path, "Time,Title,To\n09:00,Smoke from the roof,Fire\n");
        }
        return path;
    }

    /// One sentence or a few on stderr, nothing on stdout.
    static void isRefused(const Run &ran, const QStringList &says)
    {
        QVERIFY2(ran.exitCode == 1, (ran.out + ran.err).constData());
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.err.count('\n'), 1);
        for (const QString &part : says) {
            QVERIFY2(ran.err.contains(part.toUtf8()), (part.toUtf8() + " is not in " + ran.err).constData());
        }
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
