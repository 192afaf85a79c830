// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_graph.h"

#include "plan/lookup.h"

#include <algorithm>
#include <unordered_map>
#include <variant>

namespace samvirke {

namespace {

class Grapher
{
public:
    explicit Grapher(const Scenario &scenario) : m_scenario(scenario) {}

    PlanGraph run()
    {
        addNodes();
        for (const Inject &inject : m_scenario.injects) {
            for (const TaskId &task : inject.opens) {
                m_openers[task].push_back(inject.id);
            }
        }
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            if (!m_graph.nodes[i].isChoice()) {
                link(i);
            }
        }
        settle();
        layOut();
        return std::move(m_graph);
    }

private:
    void addNodes()
    {
        for (const Branch &branch : m_scenario.branches) {
            m_choices.try_emplace(branch.id, m_graph.nodes.size());
            m_graph.nodes.push_back({{}, branch.id, 0, 0, Stuck::no});
        }
        for (const Inject &inject : m_scenario.injects) {
            if (inject.kind != InjectKind::expectedAction) {
                m_nodes.try_emplace(inject.id, m_graph.nodes.size());
                m_injects.push_back(&inject);
                m_graph.nodes.push_back({inject.id, {}, 0, 0, Stuck::no});
            }
        }
        m_in.resize(m_graph.nodes.size());
        m_out.resize(m_graph.nodes.size());
    }

    [[nodiscard]] const Inject &injectOf(std::size_t node) const
    {
        return *m_injects[node - m_scenario.branches.size()];
    }

    void add(PlanLink link)
    {
        m_in[link.to].push_back(m_graph.links.size());
        m_out[link.from].push_back(m_graph.links.size());
        m_graph.links.push_back(std::move(link));
    }

    void addFrom(const std::vector<InjectId> &causes, std::size_t to, PlanLink::How how)
    {
        for (const InjectId &cause : causes) {
            const auto from = m_nodes.find(cause);
            // what an inject itself begins does not bring it about
            if (from != m_nodes.end() && (from->second != to || how == PlanLink::How::after)) {
                add({how, from->second, to, {}});
            }
        }
    }

    void link(std::size_t to)
    {
        const Trigger &release = injectOf(to).release;
        if (const auto *after = std::get_if<AfterInject>(&release)) {
            addFrom({after->inject}, to, PlanLink::How::after);
        } else if (const auto *when = std::get_if<WhenHappened>(&release)) {
            addFrom(causesOf(when->condition), to, PlanLink::How::when);
        } else if (const auto *unless = std::get_if<UnlessHappened>(&release)) {
            addFrom(causesOf(unless->condition), to, PlanLink::How::unless);
        } else if (const auto *option = std::get_if<OnOption>(&release)) {
            const auto choice = m_choices.find(option->branch);
            const Branch *branch = find(m_scenario.branches, option->branch);
            if (choice != m_choices.end() && find(branch->options, option->option) != nullptr) {
                add({PlanLink::How::option, choice->second, to, option->option});
            }
        }
    }

    [[nodiscard]] std::vector<InjectId> openersOf(const TaskId &task) const
    {
        const auto openers = m_openers.find(task);
        return openers == m_openers.end() ? std::vector<InjectId>{} : openers->second;
    }

    /// The injects that make possible what is waited for.
    [[nodiscard]] std::vector<InjectId> causesOf(const Condition &condition) const
    {
        std::vector<InjectId> causes;
        switch (condition.what) {
        case Happening::taken:
        case Happening::decided:
        case Happening::completed: return openersOf(TaskId(condition.subject));
        case Happening::leadStated:
        case Happening::leadTaken:
            for (const Task &task : m_scenario.tasks) {
                if (task.lead && task.lead->function.value == condition.subject) {
                    for (InjectId &opener : openersOf(task.id)) {
                        if (!contains(causes, opener)) {
                            causes.push_back(std::move(opener));
                        }
                    }
                }
            }
            return causes;
        case Happening::itemRead:
            for (const Inject &inject : m_scenario.injects) {
                if (contains(inject.carries, ItemId(condition.subject))) {
                    causes.push_back(inject.id);
                }
            }
            return causes;
        case Happening::handedOver:
            if (const Handover *handover = find(m_scenario.handovers, HandoverId(condition.subject))) {
                causes.push_back(handover->arises);
            }
            return causes;
        case Happening::acknowledged: return {InjectId(condition.subject)};
        }
        return causes;
    }

    [[nodiscard]] static bool waits(const Trigger &release)
    {
        return std::holds_alternative<AfterInject>(release) || std::holds_alternative<WhenHappened>(release) ||
               std::holds_alternative<OnOption>(release);
    }

    /// What can come, from what needs nothing; and why the rest cannot.
    void settle()
    {
        std::vector<bool> comes(m_graph.nodes.size());
        std::vector<std::size_t> next;
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            PlanNode &node = m_graph.nodes[i];
            if (node.isChoice()) {
                comes[i] = true;
            } else if (!injectOf(i).active) {
                node.stuck = Stuck::notActive;
            } else if (std::holds_alternative<Unscheduled>(injectOf(i).release)) {
                node.stuck = Stuck::unscheduled;
            } else {
                comes[i] = !waits(injectOf(i).release);
                node.stuck = comes[i] ? Stuck::no : m_in[i].empty() ? Stuck::nothingAsks : Stuck::behindStuck;
            }
            if (comes[i]) {
                next.push_back(i);
            }
        }
        while (!next.empty()) {
            const std::size_t from = next.back();
            next.pop_back();
            for (const std::size_t link : m_out[from]) {
                const std::size_t to = m_graph.links[link].to;
                if (!comes[to] && m_graph.nodes[to].stuck == Stuck::behindStuck) {
                    comes[to] = true;
                    m_graph.nodes[to].stuck = Stuck::no;
                    next.push_back(to);
                }
            }
        }
        findCircles();
    }

    /// What waits in vain and is left when all that begins or ends such a chain is taken away.
    void findCircles()
    {
        const auto isStuck = [this](std::size_t node) { return m_graph.nodes[node].stuck == Stuck::behindStuck; };
        std::vector<bool> gone(m_graph.nodes.size());
        for (const bool forward : {true, false}) {
            const auto &in = forward ? m_in : m_out;
            const auto &out = forward ? m_out : m_in;
            const auto farEnd = [&](std::size_t link, bool ofOut) {
                const PlanLink &l = m_graph.links[link];
                return ofOut == forward ? l.to : l.from;
            };
            std::vector<std::size_t> left(m_graph.nodes.size());
            std::vector<std::size_t> next;
            for (std::size_t i = 0; i < left.size(); ++i) {
                for (const std::size_t link : in[i]) {
                    const std::size_t from = farEnd(link, false);
                    left[i] += isStuck(from) && !gone[from] ? 1 : 0;
                }
                if (isStuck(i) && !gone[i] && left[i] == 0) {
                    next.push_back(i);
                }
            }
            while (!next.empty()) {
                const std::size_t at = next.back();
                next.pop_back();
                gone[at] = true;
                for (const std::size_t link : out[at]) {
                    const std::size_t to = farEnd(link, true);
                    if (isStuck(to) && !gone[to] && --left[to] == 0) {
                        next.push_back(to);
                    }
                }
            }
        }
        for (std::size_t i = 0; i < gone.size(); ++i) {
            if (isStuck(i) && !gone[i]) {
                m_graph.nodes[i].stuck = Stuck::circle;
            }
        }
    }

    /// Layers by the longest way there; circles are cut where they are met first.
    void layOut()
    {
        std::vector<std::size_t> missing(m_graph.nodes.size());
        std::vector<bool> done(m_graph.nodes.size());
        std::vector<std::size_t> next;
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            missing[i] = m_in[i].size();
            if (missing[i] == 0) {
                next.push_back(i);
            }
        }
        std::size_t first = 0; // of those that may still wait in a circle
        for (;;) {
            for (std::size_t n = 0; n < next.size(); ++n) {
                const std::size_t from = next[n];
                done[from] = true;
                for (const std::size_t link : m_out[from]) {
                    const std::size_t to = m_graph.links[link].to;
                    if (done[to]) {
                        continue;
                    }
                    m_graph.nodes[to].layer = std::max(m_graph.nodes[to].layer, m_graph.nodes[from].layer + 1);
                    if (--missing[to] == 0) {
                        next.push_back(to);
                    }
                }
            }
            while (first < done.size() && done[first]) {
                ++first;
            }
            if (first == done.size()) {
                break;
            }
            missing[first] = 0;
            next = {first};
        }
        placeRows();
        for (const PlanNode &node : m_graph.nodes) {
            m_graph.layers = std::max(m_graph.layers, node.layer + 1);
        }
    }

    /// What follows stands in the row of what it follows, the next that follows it in a row below.
    void placeRows()
    {
        struct Open
        {
            std::size_t node, child;
        };
        std::vector<bool> placed(m_graph.nodes.size());
        for (std::size_t root = 0; root < m_graph.nodes.size(); ++root) {
            if (placed[root] || m_graph.nodes[root].layer > 0) {
                continue;
            }
            std::size_t row = m_graph.rows;
            std::vector<Open> open{{root, 0}};
            placed[root] = true;
            m_graph.nodes[root].row = row;
            bool isFirst = true; // of the children of the innermost
            while (!open.empty()) {
                Open &top = open.back();
                if (top.child == m_out[top.node].size()) {
                    open.pop_back();
                    isFirst = false;
                    continue;
                }
                const std::size_t from = top.node;
                const std::size_t to = m_graph.links[m_out[from][top.child++]].to;
                if (placed[to] || m_graph.nodes[to].layer <= m_graph.nodes[from].layer) {
                    continue;
                }
                row += isFirst ? 0 : 1;
                placed[to] = true;
                m_graph.nodes[to].row = row;
                open.push_back({to, 0});
                isFirst = true;
            }
            m_graph.rows = row + 1;
        }
        for (std::size_t i = 0; i < placed.size(); ++i) { // what only a circle leads to
            if (!placed[i]) {
                m_graph.nodes[i].row = m_graph.rows++;
            }
        }
    }

    const Scenario &m_scenario;
    PlanGraph m_graph;
    std::unordered_map<BranchId, std::size_t> m_choices;
    std::unordered_map<InjectId, std::size_t> m_nodes;
    std::vector<const Inject *> m_injects;
    std::unordered_map<TaskId, std::vector<InjectId>> m_openers;
    std::vector<std::vector<std::size_t>> m_in, m_out; ///< links of each node
};

} // namespace

std::size_t PlanGraph::nodeOf(const InjectId &inject) const
{
    const auto node = std::ranges::find(nodes, inject, &PlanNode::inject);
    return static_cast<std::size_t>(node - nodes.begin());
}

PlanGraph planGraph(const Scenario &scenario)
{
    return Grapher(scenario).run();
}

} // namespace samvirke
