// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/fold_at.h"

#include "random_play.h"
#include "rehearsed.h"
#include "shipped.h"
#include "state_text.h"

#include <QTest>

#include <random>

using namespace samvirke;
using namespace samvirke::test;

/// The state at any moment of a record is the replay up to there, however one came to look at that moment.
class TestMoments : public QObject
{
    Q_OBJECT

private slots:
    void isTheReplay_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<std::size_t>("apart");
        for (const QString &name : shippedScenarios()) {
            QTest::addRow("%s", qPrintable(name)) << name << StateAt::usuallyApart;
            QTest::addRow("%s, many check points", qPrintable(name)) << name << std::size_t{16};
        }
    }
    void isTheReplay()
    {
        QFETCH(QString, scenario);
        QFETCH(std::size_t, apart);
        const auto entries = rehearse(shippedFiles(scenario.toStdString()), "gaps", 7).entries;
        QVERIFY(entries.size() > 100);
        const std::uint64_t seed = std::random_device{}();
        Luck luck(seed);
        StateAt states(entries, apart);
        const auto end = static_cast<std::size_t>(entries.back().happened.at.count());
        for (int i = 0; i < 200; ++i) {
            const ExerciseTime moment{static_cast<std::int64_t>(luck.below(end + 1000))};
            std::vector<Happened> before;
            for (const Entry &entry : entries) {
                if (entry.happened.at <= moment) {
                    before.push_back(entry.happened);
                }
            }
            QVERIFY2(stateText(states.at(moment)) == stateText(replay(before)),
                     qPrintable(QStringLiteral("seed %1, moment %2").arg(seed).arg(moment.count())));
        }
        while (states.prepare()) { // whatever is made ahead changes nothing
        }
        QCOMPARE(states.countAt(entries.back().happened.at), entries.size());
        std::vector<Happened> all;
        for (const Entry &entry : entries) {
            all.push_back(entry.happened);
        }
        QCOMPARE(stateText(states.at(ExerciseTime::max())), stateText(replay(all)));
    }

    void ofNothingIsTheBeginning()
    {
        StateAt states(std::span<const Entry>{});
        QVERIFY(!states.prepare());
        QCOMPARE(stateText(states.at(ExerciseTime{5000})), stateText(ExerciseState{}));
    }
};

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
