// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_graph_text.h"

#include "plan/lookup.h"
#include "report/trigger_text.h"

namespace samvirke {

QString nodeTitle(const Words &words, const Scenario &scenario, const PlanNode &node)
{
    if (node.isChoice()) {
        const Branch *branch = find(scenario.branches, node.branch);
        const QString question = branch == nullptr ? QString{} : fromUtf8(branch->question);
        return words("Graph", "Choice: %1").with({question.isEmpty() ? fromUtf8(node.branch.value) : question});
    }
    const Inject *inject = find(scenario.injects, node.inject);
    return inject == nullptr ? fromUtf8(node.inject.value)
                             : QStringLiteral("%1 %2").arg(injectNumber(*inject), fromUtf8(inject->title)).trimmed();
}

QString nodeWhen(const Words &words, const Scenario &scenario, const PlanNode &node)
{
    if (node.isChoice()) {
        return words("Graph", "the facilitator chooses");
    }
    const Inject *inject = find(scenario.injects, node.inject);
    return inject == nullptr ? QString{} : triggerText(words, scenario, inject->release);
}

QString stuckText(const Words &words, Stuck stuck)
{
    switch (stuck) {
    case Stuck::no: return {};
    case Stuck::notActive: return words("Graph", "switched off");
    case Stuck::unscheduled: return words("Graph", "has no time yet");
    case Stuck::nothingAsks: return words("Graph", "never comes: nothing brings about what it waits for");
    case Stuck::circle: return words("Graph", "never comes: it waits for itself");
    case Stuck::behindStuck: return words("Graph", "never comes: what it waits for never does");
    }
    return {};
}

QStringList graphHeader(const Words &words)
{
    return {words("Graph", "What"), words("Graph", "When"), words("Graph", "After"), words("Graph", "Leads to"),
            words("Graph", "Can it come?")};
}

std::vector<LiveRow> graphRows(const Words &words, const Scenario &scenario, const PlanGraph &graph)
{
    std::vector<QStringList> before(graph.nodes.size()), behind(graph.nodes.size());
    for (const PlanLink &link : graph.links) {
        before[link.to] += nodeTitle(words, scenario, graph.nodes[link.from]);
        behind[link.from] += nodeTitle(words, scenario, graph.nodes[link.to]);
    }
    std::vector<LiveRow> rows;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const PlanNode &node = graph.nodes[i];
        const QString title = nodeTitle(words, scenario, node);
        const QString when = nodeWhen(words, scenario, node);
        const QString stuck = stuckText(words, node.stuck);
        const bool isOff = node.stuck == Stuck::notActive;
        const Tone tone = stuck.isEmpty() || isOff ? Tone::quiet : Tone::warm;
        LiveRow row;
        row.key = QString::number(i);
        row.cells = {{title, Tone::strong},
                     {when},
                     {before[i].join(QStringLiteral(" · "))},
                     {behind[i].join(QStringLiteral(" · "))},
                     {stuck.isEmpty() ? words("Graph", "✓ yes")
                                      : QString{(isOff ? QStringLiteral("– ") : QStringLiteral("✗ ")) + stuck},
                      tone}};
        row.said = stuck.isEmpty() ? words("Graph", "%1, %2").with({title, when})
                                   : words("Graph", "%1, %2, %3").with({title, when, stuck});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace samvirke
