// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openaev.h"
#include "plan/lookup.h"

#include "imports.h"
#include "make_zip.h"
#include "shipped.h"

using namespace samvirke;
using namespace samvirke::exchange;
using namespace samvirke::test;

namespace {

const Inject &injectCalled(const Scenario &scenario, const char *title)
{
    const auto it = std::ranges::find(scenario.injects, title, &Inject::title);
    if (it == scenario.injects.end()) {
        qFatal("no inject is called %s", title);
    }
    return *it;
}

/// What OpenAEV has a place for. Names of expectations are made anew; a text ends where its words end.
Scenario asFarAsCarried(Scenario plan)
{
    Scenario out;
    out.title = plan.title;
    out.summary = plan.summary;
    for (const Agency &agency : plan.agencies) {
        Agency kept;
        kept.id = agency.id;
        kept.name = agency.name;
        kept.mandate = agency.mandate;
        out.agencies.push_back(std::move(kept));
    }
    out.fits = plan.fits;
    std::ranges::sort(out.fits, {}, &Fit::id);
    for (const Inject &inject : plan.injects) {
        Inject kept;
        kept.id = inject.id;
        kept.title = inject.title;
        kept.release = inject.release;
        kept.from = inject.from;
        kept.to = inject.to;
        kept.text = inject.text.substr(0, inject.text.find_last_not_of('\n') + 1);
        kept.media = inject.media;
        kept.note = inject.note;
        kept.active = inject.active;
        for (const Expectation &expectation : inject.expects) {
            Expectation expected;
            expected.id = ExpectationId("e" + std::to_string(kept.expects.size() + 1));
            expected.text = expectation.text;
            expected.within = expectation.within;
            kept.expects.push_back(std::move(expected));
        }
        out.injects.push_back(std::move(kept));
    }
    return out;
}

bool isTimed(const Trigger &release)
{
    return std::holds_alternative<AtTime>(release) || std::holds_alternative<AfterInject>(release);
}

} // namespace

/// Scenarios of other platforms: small files of our own, and real ones where they are.
class TestPlatforms : public QObject
{
    Q_OBJECT
private slots:
    void readsIceberg()
    {
        const auto read = importOf(ownFile("iceberg_small.json"));
        QVERIFY(read && read->format == Format::iceberg);
        QVERIFY(isWhole(read->imported));
        const Scenario &scenario = read->imported.scenario;
        QCOMPARE(scenario.title, std::string("Power cut at the clinic"));
        QCOMPARE(
            plotText(scenario),
            QString(
                "dark: 0; lift: dark/move; call: 12 min 30 s; is-it-true: after call + 30 s; report: after call + 1 "
                "min; too-late: ?-5; end: by hand"));
        QCOMPARE(notesText(read->imported),
                 QString("agency-created length-set before-unknown@1 sent-outwards@5 before-start@6 "
                         "moves-on-by-hand@7"));
        QCOMPARE(countsText(read->imported), QString("4 3 0"));
        const Inject &dark = scenario.injects.front();
        QCOMPARE(dark.expects.size(), 2U);
        QCOMPARE(dark.expects.front().text, std::string("Start the generator"));
        QVERIFY(dark.expects.back().what == Expected::reply);
        QCOMPARE(scenario.injects[1].to, (std::vector{Party("clinic"), Party("fire")}));
        QCOMPARE(scenario.injects[2].to, std::vector{everybody});
        QCOMPARE(scenario.injects[3].from, std::string("Local paper"));
        QVERIFY(find(scenario.agencies, AgencyId("ministry"))->kind == AgencyKind::outside);
        QCOMPARE(scenario.branches.front().options.back().label, std::string("Wait"));
    }

    void readsOpenAev_data()
    {
        QTest::addColumn<std::string>("bytes");
        const std::string json = ownFile("openaev_small.json");
        QTest::newRow("json") << json;
        QTest::newRow("archive") << makeZip({{"Flood.json", json}});
    }
    void readsOpenAev()
    {
        QFETCH(std::string, bytes);
        const auto read = importOf(bytes);
        QVERIFY(read && read->format == Format::openAev);
        QVERIFY(isWhole(read->imported));
        const Scenario &scenario = read->imported.scenario;
        QCOMPARE(scenario.summary, std::string("Water & mud"));
        QCOMPARE(plotText(scenario), QString("rain: 1 min; dam: after rain + 4 min; if-warned: ?400 s, “Warn” = true; "
                                             "quiz: 10 s; before-time: ?-60 s; a2: by hand"));
        QCOMPARE(countsText(read->imported), QString("2 4 1"));
        const Inject &rain = injectCalled(scenario, "Rain");
        QCOMPARE(rain.from, std::string("Weather"));
        QCOMPARE(QString::fromStdString(rain.text),
                 QString("**It rains**\n\nIt rains on {river}, ${user.firstname}.  \nTake care.\n\n- one\n- **two**"));
        QCOMPARE(rain.to, std::vector{everybody});
        QCOMPARE(rain.expects.front().text, std::string("Warn: Tell people"));
        QVERIFY(rain.expects.front().within == Millis{600'000});
        QCOMPARE(scenario.fits, (std::vector{Fit{"river", "Elva", "Yours"}}));
        const Inject &dam = injectCalled(scenario, "Dam");
        QCOMPARE(dam.text, std::string("**Dam breaks**\n\nWorst in years"));
        QCOMPARE(dam.from, std::string("Desk"));
        QVERIFY(find(scenario.channels, dam.channel)->medium == Medium::media);
        QCOMPARE(dam.extra, (Entries<std::string, std::string>{{"article_likes", "7"}}));
        QCOMPARE(injectCalled(scenario, "Quiz").expects.front().text, std::string("Upper"));
        QVERIFY(!injectCalled(scenario, "Quiz").active);
        QCOMPARE(scenario.objectives.front().text, std::string("Talk early: to all"));
        QCOMPARE(scenario.questionnaires.front().questions.front().text, std::string("What went well?"));
    }

    void takesDocuments()
    {
        const auto read = importOf(makeZip({{"Flood.json", ownFile("openaev_small.json")}, {"store/1.pdf", "%PDF-1"}}));
        QVERIFY(read);
        QCOMPARE(read->media, (std::vector{ScenarioFile{"media/Map-of-Elva.pdf", "%PDF-1"}}));
        QCOMPARE(injectCalled(read->imported.scenario, "Rain").media, (std::vector<std::string>{"Map-of-Elva.pdf"}));
    }

    void refuses_data()
    {
        using What = Unsuitable::What;
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("what");
        const auto row = [](const char *name, const std::string &bytes, What what) {
            QTest::newRow(name) << bytes << static_cast<int>(what);
        };
        row("broken JSON", "{\"a\": }", What::badJson);
        row("other JSON", "{\"a\": 1}", What::otherJson);
        row("deep JSON", std::string(200, '[') + std::string(200, ']'), What::tooDeep);
        row("very deep JSON", std::string(5000, '[') + std::string(5000, ']'), What::tooDeep);
        row(
            "too many values",
            "[0" +
                [] {
                    std::string more;
                    for (std::size_t i = 0; i < mostJsonValues; ++i) {
                        more += ",0";
                    }
                    return more;
                }() +
                "]",
            What::tooMuch);
        row("dashboard", makeZip({{"custom_dashboards.json", "{}"}, {"meta.json", "{}"}}), What::dashboard);
        row("archive of something", makeZip({{"a.txt", "x"}}), What::otherArchive);
        row("two candidates", makeZip({{"a.json", "{}"}, {"b.json", "{}"}}), What::otherArchive);
        row("a version to come", "{\"export_version\": 2, \"scenario_injects\": [{}]}", What::wrongVersion);
        row("nothing in it", "{\"export_version\": 1, \"scenario_injects\": null}", What::noInjects);
        row("Iceberg to come", "{\"schema_version\": \"2.0\", \"start_inject_id\": \"a\", \"injects\": [{}]}",
            What::wrongVersion);
    }
    void refuses()
    {
        QFETCH(std::string, bytes);
        const auto read = importFile(bytes, {});
        QVERIFY(!read);
        const auto *why = std::get_if<Unsuitable>(&read.error());
        QVERIFY(why != nullptr);
        QTEST(static_cast<int>(why->what), "what");
    }

    /// However little of a scenario is there, and whatever stands where something else should.
    void survivesHoles_data()
    {
        QTest::addColumn<std::string>("json");
        for (const char *json :
             {"{\"scenario_injects\": [null, 1, \"x\", [], {}]}",
              "{\"exercise_injects\": [{}], \"exercise_teams\": {}}",
              "{\"scenario_injects\": [{\"inject_content\": {\"body\": \"x\"}, \"inject_teams\": [\"\", {}, null, "
              "\"a\"]}]}",
              "{\"scenario_injects\": [{\"inject_id\": \"a\", \"inject_content\": {\"body\": \"x\"}, "
              "\"inject_depends_on\": "
              "\"b\"}, {\"inject_id\": \"b\", \"inject_content\": {\"body\": \"x\"}, \"inject_depends_on\": \"a\"}]}",
              "{\"injects\": [null, {}, {\"options\": [{}, null]}], \"start_inject_id\": \"\"}",
              "{\"injects\": [{\"id\": \"all\", \"target_teams\": [\"all\", \"facilitator\", \"\"]}], "
              "\"participant_teams\": [{\"id\": \"all\"}, {}]}"}) {
            QTest::newRow(json) << std::string(json);
        }
    }
    void survivesHoles()
    {
        QFETCH(std::string, json);
        const auto read = importOf(json);
        QVERIFY(read);
        QVERIFY(isWhole(read->imported));
    }

    // ── real files ───────────────────────────────────────────────────────────────────────────────────────────────────

    void readsRealFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("refused");
        QTest::newRow("Akira") << "oaev_scenario-Akira_Ransomware_Crisis.zip"
                               << "19 1 0"
                               << "";
        QTest::newRow("technical") << "oaev_scenario-test2.zip"
                                   << "0 0 2"
                                   << "";
        QTest::newRow("null arrays") << "oaev_import-scenario-payload-null-arrays.json"
                                     << "0 0 1"
                                     << "";
        QTest::newRow("Iceberg") << "iceberg_ransomware_response.json"
                                 << "5 1 0"
                                 << "";
        QTest::newRow("dashboard") << "oaev_dashboard-TTX_home.zip"
                                   << ""
                                   << "dashboard";
    }
    void readsRealFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, refused);
        const QString path = realFile("platforms/" + file);
        if (!QFile::exists(path)) {
            QSKIP("the files of other platforms are not here (../shared/data/platforms)");
        }
        const auto read = importFile(fileBytes(path), {});
        QCOMPARE(read.has_value(), refused.isEmpty());
        if (read) {
            QVERIFY(isWhole(read->imported));
            const QString said = test::countsText(read->imported);
            QTEST(said, "counts");
        } else {
            QVERIFY(std::get<Unsuitable>(read.error()).what == Unsuitable::What::dashboard);
        }
    }

    void keepsOrderAndTimes()
    {
        const QString path = realFile("platforms/oaev_scenario-Akira_Ransomware_Crisis.zip");
        if (!QFile::exists(path)) {
            QSKIP("the files of other platforms are not here (../shared/data/platforms)");
        }
        const auto read = importOf(fileBytes(path));
        QVERIFY(read);
        const std::vector<Inject> &injects = read->imported.scenario.injects;
        const std::vector<int> seconds{720,   11700, 9900, 8100, 19800, 0,     1800, -480,  18000, 9000,
                                       10800, 16200, 3600, 5400, 12600, 21600, 7200, 13500, 2700,  4500};
        QCOMPARE(injects.size(), seconds.size());
        for (std::size_t i = 0; i < injects.size(); ++i) { // a negative one: so long after the first alarm
            const auto *at = std::get_if<AtTime>(&injects[i].release);
            const auto *after = std::get_if<AfterInject>(&injects[i].release);
            QVERIFY2(seconds[i] < 0 ? after != nullptr : at != nullptr, injects[i].title.c_str());
            QCOMPARE(at != nullptr ? at->at : -after->delay, Millis{seconds[i] * 1000});
        }
        QCOMPARE(injects.front().from, std::string("SOC Analyst"));
    }

    // ── what leaves ──────────────────────────────────────────────────────────────────────────────────────────────────

    void openAevComesBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << library() + "/" + name;
        }
        for (const char *name : {"openaev_small.json", "iceberg_small.json", "blueprint_small.json"}) {
            QTest::newRow(name) << QStringLiteral(SAMVIRKE_SOURCE_DIR "/tests/data/platforms/") + name;
        }
        QTest::newRow("Akira") << realFile("platforms/oaev_scenario-Akira_Ransomware_Crisis.zip");
        QTest::newRow("Iceberg") << realFile("platforms/iceberg_ransomware_response.json");
    }
    void openAevComesBack()
    {
        QFETCH(QString, name);
        if (!QFileInfo::exists(name)) {
            QSKIP("the files of other platforms are not here (../shared/data/platforms)");
        }
        ScenarioFolder folder;
        Scenario plan;
        if (QFileInfo(name).isDir()) {
            folder = readFolder(name.toStdString());
            plan = readScenario(std::ranges::find(folder.files, "scenario.yaml", &ScenarioFile::name)->bytes).scenario;
        } else {
            plan = importOf(fileBytes(name)).value().imported.scenario;
        }
        const Exported written = openAevOf(plan, folder.files);
        QCOMPARE(openAevOf(plan, folder.files).bytes, written.bytes);
        const auto read = importOf(written.bytes);
        QVERIFY(read && isWhole(read->imported));

        std::size_t waiting = 0;
        Scenario back = asFarAsCarried(read->imported.scenario);
        Scenario there = asFarAsCarried(plan);
        QCOMPARE(back.injects.size(), there.injects.size());
        for (std::size_t i = 0; i < there.injects.size(); ++i) {
            if (!isTimed(there.injects[i].release)) {
                ++waiting;
                QVERIFY2(!back.injects[i].active, there.injects[i].title.c_str());
                back.injects[i].active = there.injects[i].active;
                back.injects[i].release = there.injects[i].release;
            }
            QCOMPARE(QString::fromStdString(back.injects[i].text), QString::fromStdString(there.injects[i].text));
            QVERIFY2(back.injects[i] == there.injects[i], there.injects[i].title.c_str());
        }
        QCOMPARE(std::size_t(std::ranges::count(written.left, LeftBehind::What::switchedOff, &LeftBehind::what)),
                 waiting);
        for (const Agency &agency : there.agencies) { // seats that are addressed came back as agencies
            QVERIFY2(contains(back.agencies, agency), agency.name.c_str());
        }
        for (const Fit &fit : back.fits) {
            QVERIFY2(contains(there.fits, fit), fit.id.c_str());
        }
        QVERIFY(std::ranges::count(written.left, "tasks", &LeftBehind::name) == (plan.tasks.empty() ? 0 : 1));
    }
};

QTEST_GUILESS_MAIN(TestPlatforms)
#include "tst_platforms.moc"
