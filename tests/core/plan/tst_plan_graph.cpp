// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/load.h"
#include "plan/plan_graph.h"

#include "shipped.h"

#include <QTest>

#include <map>
#include <set>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

Inject inject(const char *id, Trigger release)
{
    Inject made;
    made.id = InjectId(id);
    made.release = std::move(release);
    return made;
}

Trigger after(const char *id)
{
    return AfterInject{InjectId(id), 1min};
}

/// Everything that can keep an inject from coming, and everything that lets it.
Scenario plan()
{
    Scenario scenario;
    scenario.branches.push_back({BranchId("way"), "Which way?", {{OptionId("left"), "Left"}}});
    Task lead;
    lead.id = TaskId("lead");
    lead.lead = LeadRow{FunctionId("scene"), {}};
    scenario.tasks = {lead};
    Handover handover;
    handover.id = HandoverId("hand");
    handover.arises = InjectId("1");
    scenario.handovers.push_back(handover);
    auto &injects = scenario.injects;
    injects = {inject("1", AtTime{1min}),
               inject("2", after("1")),
               inject("3", ByHand{}),
               inject("left", OnOption{BranchId("way"), OptionId("left")}),
               inject("right", OnOption{BranchId("way"), OptionId("right")}),
               inject("late", Unscheduled{"soon"}),
               inject("behind", after("late")),
               inject("nowhere", after("gone")),
               inject("a", after("b")),
               inject("b", after("a")),
               inject("c", after("b")),
               inject("unless", UnlessHappened{{Happening::taken, "lead", {}}, 5min}),
               inject("taken", WhenHappened{{Happening::leadTaken, "scene", {}}, 0min}),
               inject("read", WhenHappened{{Happening::itemRead, "fact", {}}, 0min}),
               inject("handed", WhenHappened{{Happening::handedOver, "hand", {}}, 0min}),
               inject("off", AtTime{2min}),
               inject("afterOff", after("off")),
               inject("expected", AtTime{3min})};
    injects[1].opens = {TaskId("lead")};
    injects[15].active = false;
    injects[17].kind = InjectKind::expectedAction;
    return scenario;
}

} // namespace

/// What leads to what, and what never comes.
class TestPlanGraph : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatNeverComes()
    {
        const Scenario scenario = plan();
        const PlanGraph graph = planGraph(scenario);
        QCOMPARE(graph.nodes.size(), scenario.injects.size()); // one choice more, one expected action less
        const std::map<std::string, Stuck> stuck{{"right", Stuck::nothingAsks},  {"late", Stuck::unscheduled},
                                                 {"behind", Stuck::behindStuck}, {"nowhere", Stuck::nothingAsks},
                                                 {"a", Stuck::circle},           {"b", Stuck::circle},
                                                 {"c", Stuck::behindStuck},      {"read", Stuck::nothingAsks},
                                                 {"off", Stuck::notActive},      {"afterOff", Stuck::behindStuck}};
        for (const PlanNode &node : graph.nodes) {
            const auto expected = stuck.find(node.inject.value);
            QVERIFY2(node.stuck == (expected == stuck.end() ? Stuck::no : expected->second), node.inject.value.c_str());
        }
    }

    void linksByWhatMakesItPossible()
    {
        const PlanGraph graph = planGraph(plan());
        std::set<std::string> links;
        for (const PlanLink &link : graph.links) {
            const PlanNode &from = graph.nodes[link.from];
            links.insert((from.isChoice() ? from.branch.value : from.inject.value) + ">" +
                         graph.nodes[link.to].inject.value);
        }
        const std::set<std::string> expected{"1>2", "way>left", "late>behind", "a>b",      "b>a",
                                             "b>c", "2>unless", "2>taken",     "1>handed", "off>afterOff"};
        QVERIFY(links == expected);
    }

    /// Nothing lies on anything, and arrows go to the right but where there is a circle.
    void laysOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("small") << QString();
        for (const QString &name : shippedScenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void laysOut()
    {
        QFETCH(QString, name);
        const Scenario scenario =
            name.isEmpty()
                ? plan()
                : loadScenario(readFolder((library() + QLatin1Char('/') + name).toStdString()).files).scenario;
        const PlanGraph graph = planGraph(scenario);
        std::set<std::pair<std::size_t, std::size_t>> places;
        for (const PlanNode &node : graph.nodes) {
            QVERIFY(places.insert({node.layer, node.row}).second);
            QVERIFY(node.layer < graph.layers && node.row < graph.rows);
            QVERIFY(name.isEmpty() || node.stuck == Stuck::no || node.stuck == Stuck::notActive);
        }
        std::size_t back = 0;
        for (const PlanLink &link : graph.links) {
            back += graph.nodes[link.from].layer >= graph.nodes[link.to].layer ? 1 : 0;
        }
        QCOMPARE(back, name.isEmpty() ? 1U : 0U);
        QVERIFY(graph.rows <= graph.nodes.size());
    }

    /// A file from outside may have a chain of any length, in any order.
    void longChainsTakeNoStack()
    {
        Scenario scenario;
        constexpr int length = 50'000;
        for (int i = 0; i < length; ++i) {
            const std::string before = std::to_string(i + 1);
            scenario.injects.push_back(inject(std::to_string(i).c_str(), after(before.c_str())));
        }
        PlanGraph graph = planGraph(scenario);
        QVERIFY(graph.nodes.front().stuck == Stuck::behindStuck && graph.nodes.back().stuck == Stuck::nothingAsks);
        QCOMPARE(graph.layers, std::size_t(length));
        scenario.injects.push_back(inject(std::to_string(length).c_str(), after("0"))); // a circle now
        graph = planGraph(scenario);
        for (const PlanNode &node : graph.nodes) {
            QVERIFY(node.stuck == Stuck::circle);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanGraph)
#include "tst_plan_graph.moc"
