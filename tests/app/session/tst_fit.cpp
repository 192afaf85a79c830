// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fit.h"

#include "shipped.h"

#include "plan/lookup.h"
#include "plan/writer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

/// A copy of a shipped scenario with one's own names.
class TestFit : public QObject
{
    Q_OBJECT
private slots:
    void isPlayable_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("language");
        for (const QString &name : shippedScenarios()) {
            const auto files = readFolder((library() + QLatin1Char('/') + name).toStdString()).files;
            for (const std::string &language : languagesOf(files)) {
                QTest::addRow("%s, %s", qPrintable(name), language.c_str()) << name << QString::fromStdString(language);
            }
        }
    }
    void isPlayable()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, language);
        const auto files = readFolder((library() + QLatin1Char('/') + scenario).toStdString()).files;
        const auto raw = scenarioToFit(files, language.toStdString());
        QVERIFY(raw.has_value());
        QCOMPARE(QString::fromStdString(raw->language), language);
        QVERIFY(!raw->fits.empty());
        QVERIFY(fitted(*raw, fittingOf(*raw)) == *raw); // nothing changed is nothing changed
        QVERIFY(fitted(*raw, {}) == *raw);

        Fitting fitting = fittingOf(*raw);
        fitting.title = "Ours";
        for (auto &[id, value] : fitting.values) {
            value = "Own " + id;
        }
        for (auto &[agency, name] : fitting.names) {
            name = "Our " + agency.value;
        }
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy"));
        const Words words(QStringLiteral("en"));
        QCOMPARE(saveFitted(words, copy, fitted(*raw, fitting), files), QString());
        QVERIFY(!saveFitted(words, copy, *raw, files).isEmpty()); // it stays as it is

        const ScenarioFolder read = readFolder(copy.toStdString());
        QVERIFY(read.problems.empty());
        const LoadedScenario loaded = loadScenario(read.files);
        QVERIFY(!hasErrors(loaded.problems));
        QCOMPARE(loaded.scenario.title, std::string("Ours"));
        QCOMPARE(loaded.scenario.agencies.front().name, "Our " + raw->agencies.front().id.value);
        const std::string all = writeScenario(loaded.scenario);
        const std::string &place = raw->fits.front().id;
        QVERIFY2(all.find("Own " + place) != std::string::npos, place.c_str());
        const auto before = loadScenario(files, language.toStdString()).scenario;
        QCOMPARE(loaded.scenario.injects.size(), before.injects.size());
        QCOMPARE(loaded.scenario.questionnaires.size(), before.questionnaires.size());
        std::size_t media = 0;
        for (const ScenarioFile &file : files) {
            media += file.name.starts_with("media/") ? 1 : 0;
        }
        QCOMPARE(std::ranges::count_if(read.files, [](const auto &f) { return f.name.starts_with("media/"); }),
                 std::ptrdiff_t(media));
    }
};

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
