// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/alerts.h"

#include "measured_play.h"

#include <algorithm>
#include <functional>

using namespace samvirke;
using namespace samvirke::test;

namespace {

std::vector<Alert> alertsAfter(const Play &play, Millis later = Millis{0})
{
    Facts facts;
    for (const Entry &entry : play.entries) {
        addTo(facts, play.scenario, entry);
    }
    return alertsOf(play.scenario, facts, facts.now + later);
}

QStringList keysOf(const std::vector<Alert> &alerts)
{
    QStringList keys;
    for (const Alert &alert : alerts) {
        keys += QString::fromStdString(alert.key());
    }
    keys.sort();
    return keys;
}

struct Case
{
    const char *name;
    std::function<void(Play &)> play;
    int at; ///< seconds after everything came
    QStringList told;
};

/// Nothing is due to anybody else: only what the case is about is told.
std::vector<Case> duties()
{
    return {
        {"nothing, before the target", [](Play &) {}, 59, {}},
        {"nobody took it",
         [](Play &) {},
         60,
         {"task_unclaimed/five/", "task_unclaimed/four/", "task_unclaimed/one/", "task_unclaimed/six/",
          "task_unclaimed/three/", "task_unclaimed/two/"}},
        {"C starts it, and is told of at once",
         [](Play &p) { p.at(10).starts("f1", "one"); },
         10,
         {"outside_mandate/one/F"}},
        {"a claim alone is nothing yet", [](Play &p) { p.at(10).claims("f1", "one"); }, 10, {}},
        {"in an emergency it is within", [](Play &p) { p.at(10).startsInEmergency("f1", "one"); }, 10, {}},
        {"two owners where one is enough",
         [](Play &p) { p.at(10).starts("p1", "six"), p.starts("f1", "six"); },
         10,
         {"task_duplicated/six/P+F"}},
        {"the owner alone", [](Play &p) { p.at(10).starts("p1", "six"); }, 10, {}},
    };
}

} // namespace

/// What a facilitator is told while it happens: the rules of the debrief, before its end.
class TestAlerts : public QObject
{
    Q_OBJECT
private slots:
    void tells_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < duties().size(); ++i) {
            QTest::newRow(duties()[i].name) << static_cast<int>(i);
        }
    }
    void tells()
    {
        QFETCH(int, number);
        const Case it = duties()[static_cast<std::size_t>(number)];
        Play play;
        it.play(play);
        play.at(it.at);
        const ExerciseTime now{60'000 + it.at * 1000};
        QCOMPARE(keysOf(alertsAfter(play, now - play.entries.back().happened.at)), it.told);
    }

    /// Time alone makes it true: no entry is needed.
    void byTheClockAlone()
    {
        Play play;
        play.at(0);
        QVERIFY(alertsAfter(play, Millis{59'999}).empty());
        const auto alerts = alertsAfter(play, Millis{60'000});
        QCOMPARE(alerts.size(), std::size_t(6));
        QCOMPARE(alerts.front().since.count(), std::int64_t{120'000});
        QCOMPARE(alerts.front().entries, std::vector{play.opening("one")});
    }

    void nobodyWasInformed()
    {
        Play play;
        play.at(10);
        const Ref decision = play.decides("p1", "one");
        play.at(69);
        const auto isIt = [](const Alert &alert) { return alert.rule == Alert::Rule::notInformed; };
        QCOMPARE(std::ranges::count_if(alertsAfter(play, Millis{0}), isIt), 0); // it still can be
        const auto alerts = alertsAfter(play, Millis{60'000});
        const auto alert = std::ranges::find_if(alerts, isIt);
        QVERIFY(alert != alerts.end());
        QCOMPARE(alert->key(), std::string("not_informed/one/P+H"));
        QCOMPARE(alert->entries, std::vector{play.entryOf(decision)});
        play.readsAt(20 + 49, "h1", play.sends("p1", {"H"}, "one"));
        QCOMPARE(std::ranges::count_if(alertsAfter(play, Millis{60'000}), isIt), 0);
    }

    void twoLead()
    {
        Play play(measuredScenario());
        play.at(10);
        const Ref fire = play.does("f1", AssertLead{{FunctionId("scene"), {}, {}}});
        const auto leads = [&] {
            const auto all = alertsAfter(play);
            std::vector<Alert> found;
            std::ranges::copy_if(all, std::back_inserter(found), [](const Alert &a) { return !a.function.empty(); });
            return found;
        };
        QVERIFY(leads().empty());
        play.at(20);
        const Ref police = play.does("p1", AssertLead{{FunctionId("scene"), {}, {}}});
        QCOMPARE(leads().size(), std::size_t(1));
        const Alert alert = leads().front();
        QCOMPARE(alert.key(), std::string("two_lead/scene/F+P"));
        QCOMPARE(alert.entries, (std::vector{play.entryOf(fire), play.entryOf(police)}));
        QCOMPARE(alert.since.count(), std::int64_t{80'000});
    }

    /// Who takes over a lead has it once that is acknowledged: there are never two.
    void takenOver()
    {
        Play play(measuredScenario());
        play.at(10).does("f1", AssertLead{{FunctionId("scene"), {}, {}}});
        LeadTakenOver taken{FunctionId("scene"), AgencyId("F"), {}, to({"F"})};
        const Ref of = play.does("p1", TakeOverLead{taken});
        const auto told = [&] {
            return std::ranges::any_of(alertsAfter(play),
                                       [](const Alert &a) { return a.rule == Alert::Rule::twoLead; });
        };
        QVERIFY(!told());
        play.does("f1", Acknowledge{{of, {}}});
        QVERIFY(!told());
    }

    void nobodyLeads()
    {
        Play play(measuredScenario());
        play.at(59);
        const auto told = [&] {
            return std::ranges::any_of(alertsAfter(play, Millis{60'000 + 59'000} - play.entries.back().happened.at),
                                       [](const Alert &a) { return a.key() == "no_lead/scene/"; });
        };
        QVERIFY(!told());
        const auto later = alertsAfter(play, Millis{60'000 + 60'000} - play.entries.back().happened.at);
        QVERIFY(std::ranges::any_of(later, [](const Alert &a) { return a.key() == "no_lead/scene/"; }));
        play.does("f1", AssertLead{{FunctionId("scene"), {}, {}}});
        const auto after = alertsAfter(play, Millis{60'000});
        QVERIFY(std::ranges::none_of(after, [](const Alert &a) { return a.rule == Alert::Rule::noLead; }));
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
