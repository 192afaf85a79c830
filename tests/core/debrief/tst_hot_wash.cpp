// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/hot_wash.h"

#include "measured_play.h"
#include "rehearsed.h"
#include "shipped.h"

#include <algorithm>

using namespace samvirke;
using namespace samvirke::test;

namespace {

const HotMoment *momentOf(const HotWash &wash, HotMoment::Kind kind)
{
    for (const auto *moments : {&wash.chosen, &wash.others}) {
        const auto it = std::ranges::find(*moments, kind, &HotMoment::kind);
        if (it != moments->end()) {
            return &*it;
        }
    }
    return nullptr;
}

std::size_t strengthsIn(const std::vector<HotMoment> &moments)
{
    return static_cast<std::size_t>(std::ranges::count(moments, true, &HotMoment::isStrength));
}

using enum HotMoment::Kind;

} // namespace

/// Five moments for right after the exercise. In the measured scenario every target is 60 s and everything comes at one
/// minute.
class TestHotWash : public QObject
{
    Q_OBJECT
private slots:
    void theLargestSplitOfUrgencyIsChosen()
    {
        Measured play;
        play.at(0).opens("all");
        play.says("p1", {{"u.u1", "1"}, {"u.u2", "4"}, {"u.u3", "2"}});
        play.says("f1", {{"u.u1", "3"}, {"u.u2", "1"}, {"u.u3", "2"}});
        play.closes();
        const Debrief debrief = play.debrief();
        const HotWash wash = hotWashOf(play.scenario, play.entries, debrief);
        const HotMoment *split = momentOf(wash, urgencySplit);
        QVERIFY(split != nullptr);
        QCOMPARE(split->matter, std::string("u2"));
        QCOMPARE(split->weight, 1.0);
        const HotMoment *alike = momentOf(wash, agreement);
        QVERIFY(alike != nullptr && alike->isStrength());
        QCOMPARE(alike->matter, std::string("u3"));
    }

    /// Silence begins with what waits, and ends with a word or an act; reading is neither.
    void theLongestSilenceIsThatOfWhoWasWaitedFor()
    {
        Measured play;
        const Ref asked = play.at(60).sends("p1", {"H"}, "t3");
        play.readsAt(90, "h1", asked);
        play.at(480).starts("h1", "t3");
        const std::int64_t answer = play.last();
        const Debrief debrief = play.debrief();
        const HotWash wash = hotWashOf(play.scenario, play.entries, debrief);
        std::vector<HotMoment> all = wash.chosen;
        all.insert(all.end(), wash.others.begin(), wash.others.end());
        const auto health = std::ranges::find_if(all, [](const HotMoment &moment) {
            return moment.kind == silence && moment.agencies == std::vector{AgencyId("H")};
        });
        QVERIFY(health != all.end());
        QCOMPARE(*health->took, Millis{420'000});
        QCOMPARE(health->at, ExerciseTime{120'000});
        QCOMPARE(health->entries.front(), play.entryOf(asked));
        QCOMPARE(health->entries.back(), answer);
    }

    void nobodyIsSilentWhileTheClockJumps()
    {
        Measured play;
        play.at(1);
        play.does("lead", JumpClock{{ExerciseTime{1'000'000}}});
        play.now = ExerciseTime{1'000'000};
        for (const char *seat : {"p1", "f1", "h1", "m1"}) {
            play.does(seat, ClaimTask{[] {
                          TaskClaimed claim;
                          claim.task = TaskId("t1");
                          return claim;
                      }()});
        }
        const HotWash wash = hotWashOf(play.scenario, play.entries, debriefOf(play.scenario, play.entries));
        QVERIFY(momentOf(wash, silence) == nullptr);
        QVERIFY(std::ranges::find(wash.none, silence) != wash.none.end());
    }

    void theClosestCallIsTheBestSave()
    {
        Measured play;
        play.at(10).starts("p1", "t1");
        play.at(55).starts("f1", "t2");
        play.at(59).starts("h1", "t3");
        const Debrief debrief = play.debrief();
        const HotWash wash = hotWashOf(play.scenario, play.entries, debrief);
        const HotMoment *best = momentOf(wash, save);
        QVERIFY(best != nullptr);
        QCOMPARE(best->tasks, std::vector{TaskId("t3")});
        QCOMPARE(*best->took, Millis{59'000});
        QCOMPARE(*best->target, Millis{60'000});
        const HotMoment *quick = momentOf(wash, wellDone);
        QVERIFY(quick != nullptr);
        QCOMPARE(quick->tasks, std::vector{TaskId("t1")});
    }

    void whatCameNeverIsLaterThanWhatCameLate()
    {
        Measured play;
        play.at(90).starts("f1", "t2");
        const HotWash wash = hotWashOf(play.scenario, play.entries, play.debrief());
        const HotMoment *late = momentOf(wash, lateExpectation);
        QVERIFY(late != nullptr);
        QVERIFY(!late->took);
        QVERIFY(late->weight > 0.9);
    }

    /// What every team gives, in every scenario: distinct moments, each with entries that are in the record; five of
    /// them where there are as many; strengths and improvements two to three where there are as many of each.
    void itIsChosenByRule_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("team");
        for (const QString &scenario : shippedScenarios()) {
            for (const char *team : {"ideal", "slow", "gaps", "silo", "overreaching", "leaderless", "silent"}) {
                QTest::addRow("%s %s", qPrintable(scenario), team) << scenario << QString::fromLatin1(team);
            }
        }
    }
    void itIsChosenByRule()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, team);
        const Rehearsal played = rehearse(shippedFiles(scenario.toStdString()), team.toStdString(), 1);
        const Debrief debrief = debriefOf(played.scenario, played.entries);
        const HotWash wash = hotWashOf(played.scenario, played.entries, debrief);
        for (std::size_t i = 0; i < wash.chosen.size(); ++i) {
            const HotMoment &moment = wash.chosen[i];
            QVERIFY(!moment.entries.empty());
            QVERIFY(std::ranges::is_sorted(moment.entries));
            QVERIFY(moment.entries.front() >= 1 &&
                    moment.entries.back() <= static_cast<std::int64_t>(played.entries.size()));
            QVERIFY(moment.at <= moment.until && moment.until <= debrief.length);
            QVERIFY(moment.weight >= 0 && moment.weight <= 1);
            QVERIFY(i == 0 || wash.chosen[i - 1].at <= moment.at);
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!moment.isAbout(wash.chosen[j]));
            }
        }
        QCOMPARE(wash.chosen.size(), hotMoments); // every shipped scenario offers as many
        const std::size_t strengths = strengthsIn(wash.chosen);
        QVERIFY(strengths == hotStrengths || (strengths < hotStrengths && strengthsIn(wash.others) == 0) ||
                (strengths > hotStrengths && strengthsIn(wash.others) == wash.others.size()));
        for (const HotMoment::Kind kind : wash.none) {
            QVERIFY(momentOf(wash, kind) == nullptr);
        }
        // the same record, the same moments
        const HotWash again = hotWashOf(played.scenario, played.entries, debrief);
        for (std::size_t i = 0; i < wash.chosen.size(); ++i) {
            QVERIFY(again.chosen[i].entries == wash.chosen[i].entries && again.chosen[i].kind == wash.chosen[i].kind);
        }
    }

    void anEmptyRecordHasNoMoments()
    {
        const Scenario scenario = measuredScenario();
        const HotWash wash = hotWashOf(scenario, {}, debriefOf(scenario, {}));
        QVERIFY(wash.chosen.empty());
        QCOMPARE(wash.none.size(), std::size_t{5});
    }
};

QTEST_GUILESS_MAIN(TestHotWash)
#include "tst_hot_wash.moc"
