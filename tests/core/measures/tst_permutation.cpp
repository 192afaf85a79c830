// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/permutation.h"

#include "property.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace samvirke;

namespace {

using Values = std::vector<double>;

/// The share of all ways to choose the first set whose means are at least so far apart, counted in another way.
double exactP(const Values &first, const Values &second)
{
    Values all = first;
    all.insert(all.end(), second.begin(), second.end());
    const auto far = [&](std::uint32_t chosen) {
        double sums[2] = {0, 0};
        for (std::size_t i = 0; i < all.size(); ++i) {
            sums[(chosen >> i) & 1U] += all[i];
        }
        return std::abs(sums[0] / static_cast<double>(second.size()) - sums[1] / static_cast<double>(first.size()));
    };
    const double seen = far((1U << first.size()) - 1U);
    double asFar = 0;
    double ways = 0;
    for (std::uint32_t chosen = 0; chosen < (1U << all.size()); ++chosen) {
        if (std::popcount(chosen) == static_cast<int>(first.size())) {
            ++ways;
            asFar += far(chosen) >= seen - 1e-9 ? 1 : 0;
        }
    }
    return asFar / ways;
}

Values someValues(int least, int most)
{
    const auto size = *rc::gen::inRange<std::size_t>(static_cast<std::size_t>(least), static_cast<std::size_t>(most));
    return *rc::gen::container<Values>(size, rc::gen::map(rc::gen::inRange(0, 12), [](int v) { return v / 12.0; }));
}

} // namespace

class TestPermutation : public QObject
{
    Q_OBJECT
private slots:
    void byHand_data()
    {
        QTest::addColumn<QList<double>>("first");
        QTest::addColumn<QList<double>>("second");
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("arrangements");
        using List = QList<double>;
        QTest::newRow("apart") << List{1, 2, 3} << List{4, 5, 6} << 3.0 << 2.0 / 20 << 20;
        QTest::newRow("the other way") << List{4, 5, 6} << List{1, 2, 3} << -3.0 << 2.0 / 20 << 20;
        QTest::newRow("alike") << List{0.5, 0.5} << List{0.5, 0.5, 0.5} << 0.0 << 1.0 << 10;
        QTest::newRow("five and five") << List{1, 2, 3, 4, 5} << List{6, 7, 8, 9, 10} << 5.0 << 2.0 / 252 << 252;
        QTest::newRow("of other sizes") << List{1} << List{2, 3, 4} << 2.0 << 2.0 / 4 << 4; // 1 or 4 alone: 2 apart
        QTest::newRow("one and one") << List{1} << List{2} << 1.0 << 1.0 << 2;
    }
    void byHand()
    {
        QFETCH(QList<double>, first);
        QFETCH(QList<double>, second);
        QFETCH(double, difference);
        QFETCH(double, p);
        const auto test = permutationTest("x", {first.begin(), first.end()}, {second.begin(), second.end()});
        QVERIFY(test && test->exact);
        QVERIFY(std::abs(test->difference - difference) < 1e-12);
        QVERIFY2(std::abs(test->p - p) < 1e-12, qPrintable(QString::number(test->p)));
        QTEST(static_cast<int>(test->arrangements), "arrangements");
    }

    void nothingWithoutValues()
    {
        constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!permutationTest("x", {}, {1}));
        QVERIFY(!permutationTest("x", {1}, {}));
        QVERIFY(!permutationTest("x", {1, notANumber}, {1}));
        QVERIFY(!permutationTest("x", {1}, {std::numeric_limits<double>::infinity()}));
    }

    void isWhatCountingSays()
    {
        VERIFY_PROPERTY([] {
            const Values first = someValues(1, 7);
            const Values second = someValues(1, 7);
            const auto test = permutationTest("x", first, second);
            RC_ASSERT(test && test->exact);
            RC_ASSERT(std::abs(test->p - exactP(first, second)) < 1e-9);
            const auto turned = permutationTest("x", second, first);
            RC_ASSERT(std::abs(turned->p - test->p) < 1e-9);
            RC_ASSERT(std::abs(turned->difference + test->difference) < 1e-9);
        });
    }

    void drawsWhereThereAreTooMany()
    {
        Values first;
        Values second;
        for (int i = 0; i < 9; ++i) {
            first.push_back(i * 0.1);
            second.push_back(i * 0.1 + 0.25);
        }
        const auto test = permutationTest("role_clarity", first, second); // 48620 ways
        QVERIFY(test && !test->exact);
        QCOMPARE(test->arrangements, mostArrangements);
        const double exact = exactP(first, second);
        QVERIFY2(std::abs(test->p - exact) < 0.02, qPrintable(QString::number(exact))); // six standard errors
        QVERIFY(*permutationTest("role_clarity", first, second) == *test);              // the same on every machine
        Values far = second;
        for (double &value : far) {
            value += 100;
        }
        QVERIFY(permutationTest("role_clarity", first, far)->p >= 1.0 / static_cast<double>(mostArrangements));
    }
};

QTEST_GUILESS_MAIN(TestPermutation)
#include "tst_permutation.moc"
