// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/new_scenario.h"

#include "shipped.h"

#include "session/scenario_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;

namespace {

std::string bytesOf(const std::vector<ScenarioFile> &files, const std::string &name)
{
    const auto it = std::ranges::find(files, name, &ScenarioFile::name);
    return it == files.end() ? std::string{} : it->bytes;
}

} // namespace

/// What new scenarios begin from.
class TestNewScenario : public QObject
{
    Q_OBJECT
private slots:
    void startsAreThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Norwegian") << QStringLiteral("nb");
    }
    /// Each in the language of the window, without an error, and with what it needs beside it.
    void startsAreThere()
    {
        QFETCH(QString, language);
        const Words words(language);
        const auto starts = scenarioStarts(words, library());
        QCOMPARE(starts.size(), std::size_t(2 + shippedScenarios().size()));
        for (const ScenarioStart &start : starts) {
            QVERIFY(!start.name.isEmpty() && !start.about.isEmpty() && !start.about.contains(QLatin1Char('{')));
            const auto files = begunFrom(words, start, QStringLiteral("  Brann i Ås  "));
            QVERIFY(files.has_value());
            const QTemporaryDir folder;
            QCOMPARE(saveFolder(words, folder.filePath(QStringLiteral("made")), *files, false), QString{});
            const ScenarioFolder read = readFolder(folder.filePath(QStringLiteral("made")).toStdString());
            const LoadedScenario loaded = loadScenario(read.files);
            QCOMPARE(loaded.scenario.title, std::string("Brann i Ås"));
            QCOMPARE(loaded.scenario.id, idOfTitle(QStringLiteral("Brann i Ås")).c_str());
            QCOMPARE(loaded.scenario.language, language.toStdString());
            if (start.how != ScenarioStart::How::nothing) {
                QVERIFY2(!hasErrors(loaded.problems), qPrintable(start.name));
            }
        }
        QCOMPARE(loadScenario(*begunFrom(words, starts[1], QStringLiteral("x"))).scenario.injects.size(), 5U);
    }

    /// All languages, all media, every comment; the id and the title alone are others.
    void copiesAreWhole()
    {
        const Words words(QStringLiteral("en"));
        for (const QString &name : shippedScenarios()) {
            ScenarioStart start;
            start.how = ScenarioStart::How::whole;
            start.files = readFolder((library() + QLatin1Char('/') + name).toStdString()).files;
            const auto main = std::ranges::find(start.files, "scenario.yaml", &ScenarioFile::name);
            main->bytes += "# the last word\n";
            const auto files = begunFrom(words, start, QStringLiteral("Another: one"));
            QVERIFY(files.has_value());
            for (const ScenarioFile &file : start.files) {
                if (file.name.starts_with("media/")) {
                    QCOMPARE(bytesOf(*files, file.name), file.bytes);
                }
            }
            QVERIFY(bytesOf(*files, "scenario.yaml").ends_with("# the last word\n"));
            QCOMPARE(languagesOf(*files), languagesOf(start.files));
            for (const std::string &language : languagesOf(*files)) {
                Scenario copy = loadScenario(*files, language).scenario;
                const Scenario original = loadScenario(start.files, language).scenario;
                QCOMPARE(copy.title, std::string("Another: one"));
                QCOMPARE(copy.id, std::string("another-one"));
                copy.title = original.title;
                copy.id = original.id;
                QVERIFY(copy == original);
            }
        }
    }

    void whatCannotBeReadIsNotCopied()
    {
        const Words words(QStringLiteral("en"));
        ScenarioStart start;
        start.how = ScenarioStart::How::whole;
        QVERIFY(!begunFrom(words, start, QStringLiteral("x")));
        start.files = {{"scenario.yaml", "format: [\n"}};
        QVERIFY(!begunFrom(words, start, QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestNewScenario)
#include "tst_new_scenario.moc"
