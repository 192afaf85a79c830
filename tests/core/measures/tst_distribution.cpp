// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/distribution.h"

#include "property.h"

#include <cmath>
#include <limits>

using namespace samvirke;

namespace {

using Shares = std::vector<double>;

/// @p size counts, not all 0.
Shares someShares(std::size_t size)
{
    Shares shares =
        *rc::gen::container<Shares>(size, rc::gen::map(rc::gen::inRange(0, 20), [](int v) { return v / 4.0; }));
    shares.front() += 0.25;
    return shares;
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT
private slots:
    void divergence_data()
    {
        QTest::addColumn<QList<double>>("p");
        QTest::addColumn<QList<double>>("q");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        using List = QList<double>;
        QTest::newRow("SCORING 6") << List{0.5, 0.25, 0.25} << List{0.25, 0.5, 0.25} << 0.0612781 << 5e-8;
        QTest::newRow("alike") << List{0.3, 0.6, 0.1} << List{0.3, 0.6, 0.1} << 0.0 << 0.0;
        QTest::newRow("nothing in common") << List{1, 0, 0} << List{0, 0.5, 0.5} << 1.0 << 0.0;
        QTest::newRow("counts") << List{2, 1, 1} << List{1, 2, 1} << 0.0612781 << 5e-8;
        QTest::newRow("half in common") << List{1, 0} << List{1, 1} << 0.3112781 << 5e-8;
    }
    void divergence()
    {
        QFETCH(QList<double>, p);
        QFETCH(QList<double>, q);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const auto value = jensenShannon({p.begin(), p.end()}, {q.begin(), q.end()});
        QVERIFY(value);
        QVERIFY2(std::abs(*value - expected) <= tolerance, qPrintable(QString::number(*value, 'g', 17)));
    }

    void isADistance()
    {
        VERIFY_PROPERTY([] {
            const auto size = *rc::gen::inRange<std::size_t>(1, 8);
            const Shares p = someShares(size);
            const Shares q = someShares(size);
            const auto value = jensenShannon(p, q);
            RC_ASSERT((value && *value >= 0 && *value <= 1));
            RC_ASSERT(jensenShannon(q, p) == value);
            RC_ASSERT(jensenShannon(p, p) == std::optional{0.0});
            double plain = 0; // entropy of the mixture less the mean entropy
            double sumP = 0;
            double sumQ = 0;
            for (std::size_t i = 0; i < size; ++i) {
                sumP += p[i];
                sumQ += q[i];
            }
            const auto entropy = [](double share) { return share > 0 ? -share * std::log2(share) : 0; };
            for (std::size_t i = 0; i < size; ++i) {
                const double a = p[i] / sumP;
                const double b = q[i] / sumQ;
                plain += entropy((a + b) / 2) - (entropy(a) + entropy(b)) / 2;
            }
            RC_ASSERT(std::abs(plain - *value) < 1e-12);
        });
    }

    void logarithm()
    {
        for (int exponent = -1000; exponent <= 1000; ++exponent) {
            QCOMPARE(log2Of(std::ldexp(1.0, exponent)), static_cast<double>(exponent)); // to the last bit
        }
        VERIFY_PROPERTY([] {
            const double x =
                std::ldexp(1 + *rc::gen::inRange(0, 1 << 30) / std::ldexp(1.0, 30), *rc::gen::inRange(-60, 60));
            RC_ASSERT(std::abs(log2Of(x) - std::log2(x)) <= 1e-15 * std::max(1.0, std::abs(std::log2(x))));
        });
    }

    void hasNoValue()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QVERIFY(!jensenShannon({}, {}));
        QVERIFY(!jensenShannon({1}, {1, 0}));
        QVERIFY(!jensenShannon({0, 0}, {1, 0}));
        QVERIFY(!jensenShannon({1, 0}, {0, 0}));
        for (const double bad : {-0.5, nan, infinity, -infinity}) {
            QVERIFY(!jensenShannon({1, bad}, {1, 1}));
            QVERIFY(!jensenShannon({1, 1}, {bad, 1}));
        }
        QVERIFY(!jensenShannon({1e308, 1e308}, {1, 1})); // the sum is no number any more
    }
};

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
