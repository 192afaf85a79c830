// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/network.h"

#include "property.h"
#include "shared_csv.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

using namespace samvirke;
using namespace samvirke::test;

namespace {

using Measure = std::optional<double> (*)(const Network &);

const std::map<QString, Measure> measures{
    {"density", density},
    {"reciprocityArc", reciprocityArc},
    {"reciprocityDyad", reciprocityDyad},
    {"degree", degreeCentralization},
    {"inDegree", inDegreeCentralization},
    {"outDegree", outDegreeCentralization},
    {"betweenness", betweennessCentralization},
    {"fragmentation", fragmentation},
    {"pathLength", pathLength},
};

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-12)
{
    return value && std::abs(*value - expected) <= tolerance;
}

QString shown(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 17) : QString("nothing");
}

Network star(std::size_t nodes) // both ways
{
    Network network{nodes, {}};
    for (std::size_t i = 1; i < nodes; ++i) {
        network.arcs.push_back({0, i, 1});
        network.arcs.push_back({i, 0, 1});
    }
    return network;
}

Network cycle(std::size_t nodes)
{
    Network network{nodes, {}};
    for (std::size_t i = 0; i < nodes; ++i) {
        network.arcs.push_back({i, (i + 1) % nodes, 1});
    }
    return network;
}

Network complete(std::size_t nodes)
{
    Network network{nodes, {}};
    for (std::size_t i = 0; i < nodes; ++i) {
        for (std::size_t k = 0; k < nodes; ++k) {
            if (i != k) {
                network.arcs.push_back({i, k, 1});
            }
        }
    }
    return network;
}

/// One to eight nodes and any ties, some repeated, some of a node with itself, some of weight 0.
rc::Gen<Network> someNetwork()
{
    return rc::gen::exec([] {
        const auto nodes = *rc::gen::inRange<std::size_t>(1, 9);
        const auto arcs = *rc::gen::inRange(0, 25);
        Network network{nodes, {}};
        for (int i = 0; i < arcs; ++i) {
            network.arcs.push_back({*rc::gen::inRange<std::size_t>(0, nodes), *rc::gen::inRange<std::size_t>(0, nodes),
                                    *rc::gen::inRange(0, 4) / 2.0});
        }
        return network;
    });
}

constexpr double far = std::numeric_limits<double>::infinity();

/// Each measure by its definition, from matrices: a second way to it.
struct Plain
{
    explicit Plain(const Network &network)
        : n(network.nodes),
          tied(n, std::vector<bool>(n, false)),
          either(tied),
          along(distances(network, false)),
          around(distances(network, true))
    {
        for (const Arc &arc : network.arcs) {
            if (arc.from != arc.to && arc.weight > 0) {
                tied[arc.from][arc.to] = either[arc.from][arc.to] = either[arc.to][arc.from] = true;
            }
        }
    }

    std::optional<double> value(const QString &measure) const
    {
        const auto d = static_cast<double>(n);
        double arcs = 0;
        double returned = 0;
        double dyads = 0;
        double steps = 0;
        double reached = 0;
        double apart = 0;
        std::vector<double> in(n, 0);
        std::vector<double> out(n, 0);
        std::vector<double> any(n, 0);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < n; ++k) {
                arcs += tied[i][k];
                returned += tied[i][k] && tied[k][i];
                dyads += i < k && either[i][k];
                out[i] += tied[i][k];
                in[k] += tied[i][k];
                any[i] += either[i][k];
                if (i != k && along[i][k] < far) {
                    steps += along[i][k];
                    ++reached;
                }
                apart += i != k && around[i][k] == far;
            }
        }
        if (measure == "density") {
            return n < 2 ? std::nullopt : std::optional{arcs / (d * (d - 1))};
        }
        if (measure == "reciprocityArc") {
            return arcs == 0 ? std::nullopt : std::optional{returned / arcs};
        }
        if (measure == "reciprocityDyad") {
            return arcs == 0 ? std::nullopt : std::optional{returned / 2 / dyads};
        }
        if (measure == "fragmentation") {
            return n < 2 ? std::nullopt : std::optional{apart / (d * (d - 1))};
        }
        if (measure == "pathLength") {
            return reached == 0 ? std::nullopt : std::optional{steps / reached};
        }
        const bool isDirected = measure == "inDegree" || measure == "outDegree";
        if (n < (isDirected ? 2 : 3)) {
            return std::nullopt;
        }
        const std::vector<double> of = measure == "inDegree"    ? in
                                       : measure == "outDegree" ? out
                                       : measure == "degree"    ? any
                                                                : betweenness();
        double sum = 0;
        for (const double one : of) {
            sum += *std::ranges::max_element(of) - one;
        }
        return sum / (isDirected            ? (d - 1) * (d - 1)
                      : measure == "degree" ? (d - 1) * (d - 2)
                                            : (d - 1) * (d - 1) * (d - 2) / 2);
    }

private:
    static std::vector<std::vector<double>> distances(const Network &network, bool bothWays)
    {
        const std::size_t n = network.nodes;
        std::vector<std::vector<double>> steps(n, std::vector<double>(n, far));
        for (std::size_t i = 0; i < n; ++i) {
            steps[i][i] = 0;
        }
        for (const Arc &arc : network.arcs) {
            if (arc.from != arc.to && arc.weight > 0) {
                steps[arc.from][arc.to] = 1;
                steps[arc.to][arc.from] = bothWays ? 1 : steps[arc.to][arc.from];
            }
        }
        for (std::size_t over = 0; over < n; ++over) {
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t k = 0; k < n; ++k) {
                    steps[i][k] = std::min(steps[i][k], steps[i][over] + steps[over][k]);
                }
            }
        }
        return steps;
    }

    /// Shortest paths from one to another, counted one by one.
    [[nodiscard]] double paths(std::size_t from, std::size_t to) const
    {
        if (from == to) {
            return 1;
        }
        double count = 0;
        for (std::size_t next = 0; next < n; ++next) {
            if (either[from][next] && around[next][to] + 1 == around[from][to]) {
                count += paths(next, to);
            }
        }
        return count;
    }

    [[nodiscard]] std::vector<double> betweenness() const
    {
        std::vector<double> between(n, 0);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = i + 1; k < n; ++k) {
                for (std::size_t over = 0; over < n; ++over) {
                    if (over != i && over != k && around[i][k] < far &&
                        around[i][over] + around[over][k] == around[i][k]) {
                        between[over] += paths(i, over) * paths(over, k) / paths(i, k);
                    }
                }
            }
        }
        return between;
    }

    std::size_t n;
    std::vector<std::vector<bool>> tied, either;
    std::vector<std::vector<double>> along, around;
};

Network renumbered(const Network &network)
{
    std::mt19937_64 luck(*rc::gen::arbitrary<std::uint64_t>());
    std::vector<std::size_t> names(network.nodes);
    std::iota(names.begin(), names.end(), std::size_t{0});
    std::ranges::shuffle(names, luck);
    Network other = network;
    for (Arc &arc : other.arcs) {
        arc = {names[arc.from], names[arc.to], arc.weight};
    }
    std::ranges::shuffle(other.arcs, luck);
    return other;
}

Network sharedNetwork(const QString &name)
{
    std::map<QString, std::size_t> numbers;
    QList<QStringList> nodes = sharedCsv("networks/emon_" + name + "_nodes.csv");
    QList<QStringList> ties = sharedCsv("networks/emon_" + name + "_edges.csv");
    nodes.removeFirst();
    ties.removeFirst();
    for (const QStringList &node : nodes) {
        numbers.emplace(node[0], numbers.size());
    }
    Network network{numbers.size(), {}};
    for (const QStringList &tie : ties) {
        network.arcs.push_back({numbers.at(tie[0]), numbers.at(tie[1]), tie[2].toDouble()});
    }
    return network;
}

Network undirected(Network network)
{
    const std::size_t arcs = network.arcs.size();
    for (std::size_t i = 0; i < arcs; ++i) {
        network.arcs.push_back({network.arcs[i].to, network.arcs[i].from, 1});
    }
    return network;
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT
private slots:
    void vectors() // SCORING 6
    {
        if (!haveShared("networks/emon_Texas_edges.csv")) {
            QSKIP("the networks are not here (../shared/data/networks)");
        }
        const Network texas = sharedNetwork("Texas");
        QVERIFY(isNear(density(texas), 0.310000, 1e-6));
        QVERIFY(isNear(reciprocityArc(texas), 0.612903, 1e-6));
        QVERIFY(isNear(degreeCentralization(texas), 0.438406, 1e-6));
        QVERIFY(isNear(betweennessCentralization(texas), 0.112526, 1e-6));
    }

    void references_data()
    {
        QTest::addColumn<QString>("net");
        QTest::newRow("Mount Si") << "MtSi";
        QTest::newRow("Texas") << "Texas";
    }
    void references()
    {
        QFETCH(QString, net);
        if (!haveShared("networks/REFERENCE_graph_sna.csv")) {
            QSKIP("the reference tables are not here (../shared/data/networks)");
        }
        const Network network = sharedNetwork(net);
        const auto expected = [&](const QString &file, const QString &column) {
            const QList<QStringList> records = sharedCsv("networks/REFERENCE_graph_" + file + ".csv");
            for (const QStringList &record : records) {
                if (record[0] == net) {
                    return record[records[0].indexOf(column)].toDouble();
                }
            }
            return std::numeric_limits<double>::quiet_NaN();
        };
        const auto same = [&](std::optional<double> ours, double theirs, const QString &what) {
            QVERIFY2(isNear(ours, theirs, 1e-9), qPrintable(what + " " + shown(ours) + " " + shown(theirs)));
        };
        same(density(network), expected("sna", "density"), "density");
        same(density(network), expected("igraph", "density"), "density");
        same(density(undirected(network)), expected("sna", "density_undir"), "density_undir");
        same(static_cast<double>(simplified(network)->arcs.size()), expected("sna", "arcs"), "arcs");
        same(static_cast<double>(simplified(network)->arcs.size()), expected("igraph", "m"), "m");
        same(reciprocityArc(network), expected("sna", "reciprocity_edgewise"), "reciprocity_edgewise");
        same(reciprocityArc(network), expected("igraph", "reciprocity_default"), "reciprocity_default");
        // sna's reciprocity_dyadic also counts dyads without a tie as reciprocal; ours does not
        same(reciprocityDyad(network), expected("sna", "reciprocity_dyadic_nonnull"), "reciprocity_dyadic_nonnull");
        same(reciprocityDyad(network), expected("igraph", "reciprocity_ratio"), "reciprocity_ratio");
        same(inDegreeCentralization(network), expected("sna", "cent_indegree"), "cent_indegree");
        same(outDegreeCentralization(network), expected("sna", "cent_outdegree"), "cent_outdegree");
        same(degreeCentralization(network), expected("sna", "cent_degree_undir"), "cent_degree_undir");
        // cent_betw_dir is that of the directed form, which we do not have
        same(betweennessCentralization(network), expected("sna", "cent_betw_undir"), "cent_betw_undir");
        same(fragmentation(network), 1 - expected("sna", "connectedness"), "connectedness");
        same(pathLength(network), expected("igraph", "mean_distance_dir"), "mean_distance_dir");
        same(pathLength(undirected(network)), expected("igraph", "mean_distance_undir"), "mean_distance_undir");
    }

    /// The references give values of nodes, which we do not print; what follows from them is ours. Of Wichita they have
    /// four nodes and no ties.
    void referencesOfNodes_data() { references_data(); }
    void referencesOfNodes()
    {
        QFETCH(QString, net);
        if (!haveShared("networks/REFERENCE_nodes_sna.csv")) {
            QSKIP("the reference tables are not here (../shared/data/networks)");
        }
        const Network network = sharedNetwork(net);
        const auto n = static_cast<double>(network.nodes);
        const auto centralization = [&](const QString &file, const QString &column, double most) {
            const QList<QStringList> records = sharedCsv("networks/REFERENCE_nodes_" + file + ".csv");
            std::vector<double> values;
            for (const QStringList &record : records) {
                if (record[0] == net) {
                    values.push_back(record[records[0].indexOf(column)].toDouble());
                }
            }
            double sum = 0;
            for (const double value : values) {
                sum += *std::ranges::max_element(values) - value;
            }
            return values.size() == network.nodes ? sum / most : std::numeric_limits<double>::quiet_NaN();
        };
        const double ofBetween = (n - 1) * (n - 1) * (n - 2) / 2;
        QVERIFY(isNear(inDegreeCentralization(network), centralization("sna", "indegree", (n - 1) * (n - 1)), 1e-9));
        QVERIFY(isNear(outDegreeCentralization(network), centralization("sna", "outdegree", (n - 1) * (n - 1)), 1e-9));
        for (const char *file : {"sna", "igraph"}) {
            const QString column = QString(file) == "sna" ? "betweenness_undir" : "betw_undir";
            QVERIFY(isNear(betweennessCentralization(network), centralization(file, column, ofBetween), 1e-9));
        }
    }

    // ── laws ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    void shapes()
    {
        for (const std::size_t nodes : {3, 4, 5, 8, 25}) {
            QVERIFY(isNear(degreeCentralization(star(nodes)), 1));
            QVERIFY(isNear(betweennessCentralization(star(nodes)), 1));
            Network inward = star(nodes);
            std::erase_if(inward.arcs, [](const Arc &arc) { return arc.from == 0; });
            QVERIFY(isNear(inDegreeCentralization(inward), 1));
            QVERIFY(isNear(degreeCentralization(inward), 1));
            QVERIFY(isNear(reciprocityArc(inward), 0) && isNear(reciprocityDyad(inward), 0));
            QVERIFY(isNear(pathLength(inward), 1));
            for (const Network &even : {cycle(nodes), complete(nodes)}) {
                QVERIFY(isNear(degreeCentralization(even), 0));
                QVERIFY(isNear(inDegreeCentralization(even), 0));
                QVERIFY(isNear(outDegreeCentralization(even), 0));
                QVERIFY(isNear(betweennessCentralization(even), 0));
                QVERIFY(isNear(fragmentation(even), 0));
            }
            QVERIFY(isNear(density(complete(nodes)), 1) && isNear(reciprocityArc(complete(nodes)), 1));
            QVERIFY(isNear(pathLength(cycle(nodes)), static_cast<double>(nodes) / 2));
            QVERIFY(isNear(fragmentation({nodes, {}}), 1));
        }
    }

    void areTheirDefinitions()
    {
        VERIFY_PROPERTY([] {
            const Network network = *someNetwork();
            const Plain plain(network);
            for (const auto &[name, measure] : measures) {
                const auto ours = measure(network);
                const auto expected = plain.value(name);
                RC_ASSERT(ours.has_value() == expected.has_value());
                RC_ASSERT((!ours || std::abs(*ours - *expected) < 1e-12));
                RC_ASSERT((!ours || (*ours >= 0 && (name == "pathLength" || *ours <= 1 + 1e-12))));
            }
        });
    }

    void numbersOfNodesDoNotCount()
    {
        VERIFY_PROPERTY([] {
            const Network network = *someNetwork();
            const Network other = renumbered(network);
            for (const auto &[name, measure] : measures) {
                const auto one = measure(network);
                const auto two = measure(other);
                RC_ASSERT(one.has_value() == two.has_value());
                RC_ASSERT((!one || *one == *two || (name == "betweenness" && std::abs(*one - *two) < 1e-12)));
            }
        });
    }

    void turnedAround()
    {
        VERIFY_PROPERTY([] {
            const Network network = *someNetwork();
            Network turned = network;
            for (Arc &arc : turned.arcs) {
                std::swap(arc.from, arc.to);
            }
            RC_ASSERT(inDegreeCentralization(network) == outDegreeCentralization(turned));
            for (const char *name : {"density", "reciprocityArc", "reciprocityDyad", "degree", "betweenness",
                                     "fragmentation", "pathLength"}) {
                RC_ASSERT(measures.at(name)(network) == measures.at(name)(turned));
            }
        });
    }

    void simplifies()
    {
        const auto simple = simplified({3, {{2, 0, 1}, {0, 1, 2}, {1, 1, 5}, {0, 1, 0.5}, {1, 2, 0}, {0, 2, 1}}});
        QVERIFY(simple);
        QVERIFY(simple->arcs == (std::vector<Arc>{{0, 1, 2.5}, {0, 2, 1}, {2, 0, 1}}));
        VERIFY_PROPERTY([] {
            const Network network = *someNetwork();
            const auto once = simplified(network);
            RC_ASSERT(once.has_value());
            for (const auto &[name, measure] : measures) {
                RC_ASSERT(measure(*once) == measure(network));
            }
        });
    }

    // ── what has no value ────────────────────────────────────────────────────────────────────────────────────────────

    void hasNoValue_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<bool>("tied"); // the first two nodes, both ways
        QTest::addColumn<QString>("defined");
        QTest::newRow("empty") << 0 << false << "";
        QTest::newRow("one node") << 1 << false << "";
        QTest::newRow("two apart") << 2 << false << "density inDegree outDegree fragmentation";
        QTest::newRow("two tied")
            << 2 << true << "density inDegree outDegree fragmentation reciprocityArc reciprocityDyad pathLength";
        QTest::newRow("three apart") << 3 << false << "density inDegree outDegree fragmentation degree betweenness";
    }
    void hasNoValue()
    {
        QFETCH(int, nodes);
        QFETCH(bool, tied);
        QFETCH(QString, defined);
        Network network{static_cast<std::size_t>(nodes), {}};
        if (tied) {
            network.arcs = {{0, 1, 1}, {1, 0, 1}};
        }
        for (const auto &[name, measure] : measures) {
            QVERIFY2(measure(network).has_value() == defined.split(' ').contains(name), qPrintable(name));
        }
    }

    void refusesWhatIsNoNetwork()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr std::size_t huge = std::numeric_limits<std::size_t>::max();
        for (const Network &network :
             {Network{3, {{0, 3, 1}}}, Network{3, {{huge, 0, 1}}}, Network{3, {{0, 1, nan}}}, Network{3, {{0, 1, far}}},
              Network{3, {{0, 1, -1}}}, Network{3, {{0, 1, 1e308}, {0, 1, 1e308}}}, Network{huge, {}},
              Network{mostNodes + 1, {{0, 1, 1}}}}) {
            for (const auto &[name, measure] : measures) {
                QVERIFY2(!measure(network), qPrintable(name));
            }
        }
    }

    void morePathsThanNumbers() // two ways at each of 1200 steps
    {
        constexpr std::size_t steps = 1200;
        Network network{2 * steps, {}};
        for (std::size_t i = 0; i + 1 < steps; ++i) {
            for (const std::size_t from : {2 * i, 2 * i + 1}) {
                network.arcs.push_back({from, 2 * i + 2, 1});
                network.arcs.push_back({from, 2 * i + 3, 1});
            }
        }
        QVERIFY(!betweennessCentralization(network));
        QVERIFY(pathLength(network));
    }

    void isFastOrRefuses_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<bool>("paths"); // else too many steps
        QTest::newRow("among many") << 300'000 << false;
        QTest::newRow("in small groups") << 300'007 << true;
    }
    void isFastOrRefuses() // a million ties
    {
        QFETCH(int, nodes);
        QFETCH(bool, paths);
        const auto n = static_cast<std::size_t>(nodes);
        Network network{n, {}};
        for (std::size_t i = 0; i < 1'000'000; ++i) {
            const std::size_t from = i * 7919 % n;
            const std::size_t apart = paths ? 1 + i / n : i / n * 31 + i * 104'729 + 1;
            network.arcs.push_back(
                {from, paths ? std::min(n - 1, from / 10 * 10 + (from + apart) % 10) : (from + apart) % n, 1});
        }
        QElapsedTimer timer;
        timer.start();
        for (const auto &[name, measure] : measures) {
            const bool walks = name == "pathLength" || name == "betweenness";
            QVERIFY2(measure(network).has_value() == (paths || !walks), qPrintable(name));
        }
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
