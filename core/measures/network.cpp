// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/network.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

namespace samvirke {

namespace {

constexpr std::size_t unreached = std::numeric_limits<std::size_t>::max();

double asDouble(std::size_t count)
{
    return static_cast<double>(count);
}

/// Where one can go from each node.
class Neighbours
{
public:
    static Neighbours alongArcs(const Network &simple)
    {
        std::vector<std::pair<std::size_t, std::size_t>> ways;
        ways.reserve(simple.arcs.size());
        for (const Arc &arc : simple.arcs) {
            ways.emplace_back(arc.from, arc.to);
        }
        return {simple.nodes, ways};
    }
    static Neighbours bothWays(const Network &simple)
    {
        std::vector<std::pair<std::size_t, std::size_t>> ways;
        ways.reserve(2 * simple.arcs.size());
        for (const Arc &arc : simple.arcs) {
            ways.emplace_back(arc.from, arc.to);
            ways.emplace_back(arc.to, arc.from);
        }
        std::ranges::sort(ways);
        const auto twice = std::ranges::unique(ways);
        ways.erase(twice.begin(), twice.end());
        return {simple.nodes, ways};
    }

    [[nodiscard]] std::size_t nodes() const { return m_start.size() - 1; }
    [[nodiscard]] std::span<const std::size_t> of(std::size_t node) const
    {
        return std::span(m_to).subspan(m_start[node], m_start[node + 1] - m_start[node]);
    }

private:
    Neighbours(std::size_t nodes, const std::vector<std::pair<std::size_t, std::size_t>> &sorted)
        : m_start(nodes + 1, 0)
    {
        m_to.reserve(sorted.size());
        for (const auto &[from, to] : sorted) {
            ++m_start[from + 1];
            m_to.push_back(to);
        }
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    }

    std::vector<std::size_t> m_start; ///< of each node's part in m_to
    std::vector<std::size_t> m_to;
};

/// Walks from one node to all that it reaches, nearest first.
class Walk
{
public:
    explicit Walk(const Neighbours &neighbours) : m_neighbours(neighbours), m_distance(neighbours.nodes(), unreached) {}

    /// Calls @p step for each way from a node to another that is further from @p source. False beyond mostSteps.
    template <class Step>
    bool from(std::size_t source, const Step &step)
    {
        for (const std::size_t node : m_order) {
            m_distance[node] = unreached;
        }
        m_order.assign(1, source);
        m_distance[source] = 0;
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const std::size_t node = m_order[next];
            const auto ways = m_neighbours.of(node);
            m_steps += 1 + ways.size();
            if (m_steps > mostSteps) {
                return false;
            }
            for (const std::size_t to : ways) {
                if (m_distance[to] == unreached) {
                    m_distance[to] = m_distance[node] + 1;
                    m_order.push_back(to);
                }
                if (m_distance[to] == m_distance[node] + 1) {
                    step(node, to);
                }
            }
        }
        return true;
    }

    [[nodiscard]] std::span<const std::size_t> order() const { return m_order; }
    [[nodiscard]] std::size_t distance(std::size_t node) const { return m_distance[node]; }

private:
    const Neighbours &m_neighbours;
    std::vector<std::size_t> m_distance;
    std::vector<std::size_t> m_order;
    std::size_t m_steps = 0;
};

/// How many pairs of other nodes have their shortest paths over each node (Brandes 2001), each pair counted from both
/// ends; nothing beyond mostSteps or where paths are too many to count.
std::optional<std::vector<double>> betweenness(const Neighbours &neighbours)
{
    std::vector<double> between(neighbours.nodes(), 0);
    std::vector<double> paths(neighbours.nodes(), 0);
    std::vector<double> share(neighbours.nodes(), 0);
    Walk walk(neighbours);
    for (std::size_t source = 0; source < neighbours.nodes(); ++source) {
        paths[source] = 1;
        if (!walk.from(source, [&](std::size_t node, std::size_t to) { paths[to] += paths[node]; })) {
            return std::nullopt;
        }
        const auto order = walk.order();
        for (std::size_t i = order.size(); i-- > 1;) { // from the furthest back; the source stands first
            const std::size_t node = order[i];
            if (!std::isfinite(paths[node])) {
                return std::nullopt;
            }
            for (const std::size_t before : neighbours.of(node)) {
                if (walk.distance(before) + 1 == walk.distance(node)) {
                    share[before] += paths[before] / paths[node] * (1 + share[node]);
                }
            }
            between[node] += share[node];
        }
        for (const std::size_t node : order) {
            paths[node] = share[node] = 0;
        }
    }
    return between;
}

/// How far the largest is above each, as a share of @p most.
double centralization(const std::vector<double> &of, double most)
{
    const double largest = *std::ranges::max_element(of);
    double sum = 0;
    for (const double one : of) {
        sum += largest - one;
    }
    return sum / most;
}

std::optional<double> centralizationByEnd(const Network &network, std::size_t Arc::*end)
{
    const auto simple = simplified(network);
    if (!simple || simple->nodes < 2) {
        return std::nullopt;
    }
    std::vector<double> degrees(simple->nodes, 0);
    for (const Arc &arc : simple->arcs) {
        ++degrees[arc.*end];
    }
    const double others = asDouble(simple->nodes) - 1;
    return centralization(degrees, others * others);
}

/// Arcs that are returned.
std::size_t returned(const Network &simple)
{
    const auto key = [](const Arc &arc) { return std::pair{arc.from, arc.to}; };
    return static_cast<std::size_t>(std::ranges::count_if(simple.arcs, [&](const Arc &arc) {
        return std::ranges::binary_search(simple.arcs, std::pair{arc.to, arc.from}, {}, key);
    }));
}

} // namespace

std::optional<Network> simplified(const Network &network)
{
    const bool sound =
        network.nodes <= mostNodes && std::ranges::all_of(network.arcs, [&](const Arc &arc) {
            return arc.from < network.nodes && arc.to < network.nodes && arc.weight >= 0 && std::isfinite(arc.weight);
        });
    if (!sound) {
        return std::nullopt;
    }
    Network simple{network.nodes, network.arcs};
    std::erase_if(simple.arcs, [](const Arc &arc) { return arc.from == arc.to || arc.weight == 0; });
    std::ranges::sort(simple.arcs, {}, [](const Arc &arc) { return std::tuple{arc.from, arc.to, arc.weight}; });
    std::size_t kept = 0;
    for (const Arc &arc : simple.arcs) {
        if (kept > 0 && simple.arcs[kept - 1].from == arc.from && simple.arcs[kept - 1].to == arc.to) {
            simple.arcs[kept - 1].weight += arc.weight;
            if (!std::isfinite(simple.arcs[kept - 1].weight)) {
                return std::nullopt;
            }
        } else {
            simple.arcs[kept++] = arc;
        }
    }
    simple.arcs.resize(kept);
    return simple;
}

std::optional<double> density(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple || simple->nodes < 2) {
        return std::nullopt;
    }
    const double nodes = asDouble(simple->nodes);
    return asDouble(simple->arcs.size()) / (nodes * (nodes - 1));
}

std::optional<double> reciprocityArc(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple || simple->arcs.empty()) {
        return std::nullopt;
    }
    return asDouble(returned(*simple)) / asDouble(simple->arcs.size());
}

std::optional<double> reciprocityDyad(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple || simple->arcs.empty()) {
        return std::nullopt;
    }
    const std::size_t mutual = returned(*simple) / 2;
    return asDouble(mutual) / asDouble(simple->arcs.size() - mutual);
}

std::optional<double> degreeCentralization(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple || simple->nodes < 3) {
        return std::nullopt;
    }
    const Neighbours neighbours = Neighbours::bothWays(*simple);
    std::vector<double> degrees;
    degrees.reserve(simple->nodes);
    for (std::size_t node = 0; node < simple->nodes; ++node) {
        degrees.push_back(asDouble(neighbours.of(node).size()));
    }
    const double nodes = asDouble(simple->nodes);
    return centralization(degrees, (nodes - 1) * (nodes - 2));
}

std::optional<double> inDegreeCentralization(const Network &network)
{
    return centralizationByEnd(network, &Arc::to);
}

std::optional<double> outDegreeCentralization(const Network &network)
{
    return centralizationByEnd(network, &Arc::from);
}

std::optional<double> betweennessCentralization(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple || simple->nodes < 3) {
        return std::nullopt;
    }
    const auto between = betweenness(Neighbours::bothWays(*simple));
    if (!between) {
        return std::nullopt;
    }
    const double nodes = asDouble(simple->nodes);
    return centralization(*between, (nodes - 1) * (nodes - 1) * (nodes - 2)); // both count each pair twice
}

std::optional<double> fragmentation(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple || simple->nodes < 2) {
        return std::nullopt;
    }
    std::vector<std::size_t> parent(simple->nodes);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    std::vector<std::size_t> size(simple->nodes, 1);
    const auto root = [&](std::size_t node) {
        while (parent[node] != node) {
            node = parent[node] = parent[parent[node]];
        }
        return node;
    };
    for (const Arc &arc : simple->arcs) {
        std::size_t one = root(arc.from);
        std::size_t other = root(arc.to);
        if (one != other) {
            if (size[one] < size[other]) {
                std::swap(one, other);
            }
            parent[other] = one;
            size[one] += size[other];
        }
    }
    double connected = 0;
    for (std::size_t node = 0; node < simple->nodes; ++node) {
        if (parent[node] == node) {
            connected += asDouble(size[node]) * (asDouble(size[node]) - 1);
        }
    }
    const double nodes = asDouble(simple->nodes);
    return 1 - connected / (nodes * (nodes - 1));
}

std::optional<double> pathLength(const Network &network)
{
    const auto simple = simplified(network);
    if (!simple) {
        return std::nullopt;
    }
    const Neighbours neighbours = Neighbours::alongArcs(*simple);
    Walk walk(neighbours);
    std::size_t length = 0;
    std::size_t pairs = 0;
    for (std::size_t source = 0; source < simple->nodes; ++source) {
        if (!walk.from(source, [](std::size_t, std::size_t) {})) {
            return std::nullopt;
        }
        for (const std::size_t node : walk.order()) {
            length += walk.distance(node);
        }
        pairs += walk.order().size() - 1;
    }
    return pairs > 0 ? std::optional{asDouble(length) / asDouble(pairs)} : std::nullopt;
}

} // namespace samvirke
