// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace samvirke {

/// A tie from one node to another.
struct Arc
{
    std::size_t from{}, to{};
    double weight = 1;
    bool operator==(const Arc &) const = default;
};

/// Nodes are numbered from 0.
struct Network
{
    std::size_t nodes = 0;
    std::vector<Arc> arcs;
};

inline constexpr std::size_t mostNodes = 10'000'000;
/// Nodes and arcs passed on all shortest paths together; a few seconds.
inline constexpr std::size_t mostSteps = 1'000'000'000;

/// What is measured: arcs by from and to, each once with its weights added; without those of a node with itself and of
/// weight 0. Nothing if an arc ends outside, a weight (or their sum) is below 0 or not finite, or there are more than
/// mostNodes.
[[nodiscard]] std::optional<Network> simplified(const Network &network);

// Each gives nothing where it is not defined, and for a network that cannot be simplified. Weights count no further.

/// Arcs / ordered pairs of nodes.
[[nodiscard]] std::optional<double> density(const Network &network);

/// Arcs that are returned / arcs.
[[nodiscard]] std::optional<double> reciprocityArc(const Network &network);

/// Dyads with both arcs / dyads with any.
[[nodiscard]] std::optional<double> reciprocityDyad(const Network &network);

// Centralization (Freeman 1979): how far the most central node is above the others, as a share of the most that is
// possible, which a star has.

[[nodiscard]] std::optional<double> degreeCentralization(const Network &network); ///< undirected: any arc is a tie
[[nodiscard]] std::optional<double> inDegreeCentralization(const Network &network);
[[nodiscard]] std::optional<double> outDegreeCentralization(const Network &network);
[[nodiscard]] std::optional<double> betweennessCentralization(const Network &network); ///< undirected; by mostSteps

/// Share of pairs of nodes that no path connects, whichever way its arcs point.
[[nodiscard]] std::optional<double> fragmentation(const Network &network);

/// Mean length of the shortest paths along arcs, over the ordered pairs of nodes that have one; by mostSteps.
[[nodiscard]] std::optional<double> pathLength(const Network &network);

} // namespace samvirke
