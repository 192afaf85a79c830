// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/talked.h"

#include "shipped.h"

#include "plan/lookup.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::test;

/// A shipped scenario, talked through around one table.
class TestTalked : public QObject
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
        const LoadedScenario played = loadScenario(files, language.toStdString());
        const auto made = talkedFiles(files, language.toStdString());
        QVERIFY(made.has_value());
        QCOMPARE(languagesOf(*made), std::vector{language.toStdString()});
        const LoadedScenario loaded = loadScenario(*made);
        QVERIFY(!hasErrors(loaded.problems));
        const Scenario &s = loaded.scenario;
        QCOMPARE(s.title, played.scenario.title);
        QVERIFY(modeIn(s, {}) == Mode::talked);
        for (const Phase &phase : s.phases) {
            QVERIFY(modeIn(s, phase.id) == Mode::talked);
        }
        const auto loggist = std::ranges::find(s.seats, SeatKind::loggist, &Seat::kind);
        QVERIFY(loggist != s.seats.end());
        for (const AgencyId &agency : measuredAgencies(s)) {
            QCOMPARE(belongsTo(*loggist, agency), isStaffed(s, agency));
        }
        for (std::size_t i = 0; i < s.injects.size(); ++i) { // what anybody at the table gets can be read out
            const auto reachesLoggist = [&](const Party &party) { return reaches(party, *loggist); };
            const std::vector<Party> &before = played.scenario.injects[i].to;
            const bool toSomebody = std::ranges::any_of(before, [&](const Party &party) {
                return std::ranges::any_of(agenciesOf(s, party),
                                           [&](const AgencyId &agency) { return belongsTo(*loggist, agency); });
            });
            QCOMPARE(std::ranges::any_of(s.injects[i].to, reachesLoggist), toSomebody);
        }
        QVERIFY(talked(s, "Another", {}) == s); // it has one
    }

    void whatCannotBeReadIsNotTalked()
    {
        QVERIFY(!talkedFiles({}, "en").has_value());
        QVERIFY(!talkedFiles({{"scenario.yaml", "format: ["}}, "en").has_value());
    }
};

QTEST_GUILESS_MAIN(TestTalked)
#include "tst_talked.moc"
