// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "models/cues.h"
#include "models/plan_strip.h"
#include "plan/load.h"

#include <QTest>

#include <chrono>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

Scenario small()
{
    Scenario scenario;
    for (const char *name : {"POL", "FIR", "EMS"}) {
        Agency agency;
        agency.id = AgencyId(name);
        scenario.agencies.push_back(agency);
    }
    scenario.clock.length = 10min;
    const auto add = [&](const char *id, Trigger release, std::vector<Party> to, std::optional<Millis> within) {
        Inject inject;
        inject.id = InjectId(id);
        inject.release = std::move(release);
        inject.to = std::move(to);
        if (within) {
            Expectation expected;
            expected.within = within;
            inject.expects.push_back(expected);
        }
        scenario.injects.push_back(std::move(inject));
    };
    add("late", AtTime{ExerciseTime{5min}}, {Party("POL")}, 2min);
    add("early", AtTime{ExerciseTime{1min}}, {Party("POL"), Party("FIR")}, 5min);
    add("after", AfterInject{InjectId("late"), Millis{1min}}, {Party("FIR")}, {});
    add("by-hand", ByHand{}, {Party("POL")}, 2min);
    add("never", AtTime{ExerciseTime{2min}}, {Party("POL")}, 2min);
    scenario.injects.back().active = false;
    return scenario;
}

} // namespace

class TestPlanStrip : public QObject
{
    Q_OBJECT

private slots:
    void whatReachesWhomStandsInItsLane()
    {
        const PlanStrip strip = planStrip(small());
        QCOMPARE(strip.lanes.size(), 2U); // nothing reaches the third
        const PlanStrip::Lane &police = strip.lanes.front();
        QCOMPARE(police.agency, AgencyId("POL"));
        QCOMPARE(police.marks.size(), 2U);
        QCOMPARE(police.marks[0].inject, InjectId("early"));
        QCOMPARE(police.marks[0].until, ExerciseTime{6min});
        QCOMPARE(police.marks[1].inject, InjectId("late"));
        QCOMPARE(police.load, (std::vector{0, 1, 1, 1, 1, 2, 1, 0, 0, 0, 0}));
        QCOMPARE(police.most(), 2);
        const PlanStrip::Lane &fire = strip.lanes.back();
        QCOMPARE(fire.marks[1].at, ExerciseTime{6min});
        QCOMPARE(fire.marks[1].until, ExerciseTime{7min}); // nothing is expected: a minute to read it
        QVERIFY(fire.marks[0].movable);
        QVERIFY(!fire.marks[1].movable);
    }

    void keysGoAlongALane()
    {
        const PlanStrip strip = planStrip(small());
        QCOMPARE(strip.step(0, {}, 1), std::optional<std::size_t>(0));
        QCOMPARE(strip.step(0, {}, -1), std::optional<std::size_t>(1));
        QCOMPARE(strip.step(0, InjectId("early"), 1), std::optional<std::size_t>(1));
        QCOMPARE(strip.step(0, InjectId("late"), 1), std::nullopt);
        QCOMPARE(strip.step(2, InjectId("late"), 1), std::nullopt);
    }

    /// Of every shipped scenario: each mark is in the bins that it is open in, and no bin holds more.
    void theLoadIsWhatIsOpen()
    {
        for (const QString &name : shippedScenarios()) {
            const auto loaded =
                loadScenario(readFolder((library() + QLatin1Char('/') + name).toStdString()).files, "en");
            const PlanStrip strip = planStrip(loaded.scenario);
            QVERIFY2(!strip.lanes.empty(), qPrintable(name));
            for (const PlanStrip::Lane &lane : strip.lanes) {
                for (std::size_t i = 0; i < lane.load.size(); ++i) {
                    const ExerciseTime from = PlanStrip::bin * static_cast<std::int64_t>(i);
                    const auto open = std::ranges::count_if(lane.marks, [&](const PlanStrip::Mark &mark) {
                        return mark.at < from + PlanStrip::bin && mark.until > from;
                    });
                    QCOMPARE(lane.load[i], static_cast<int>(open));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanStrip)

#include "tst_plan_strip.moc"
