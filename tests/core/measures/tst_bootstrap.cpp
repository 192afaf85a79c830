// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/bootstrap.h"

#include "property.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace samvirke;

namespace {

using Drawn = std::vector<std::size_t>;

std::function<std::optional<double>(const Drawn &)> meanOf(const std::vector<double> &values)
{
    return [values](const Drawn &drawn) {
        double sum = 0;
        for (const std::size_t unit : drawn) {
            sum += values.at(unit);
        }
        return std::optional{sum / static_cast<double>(drawn.size())};
    };
}

std::optional<double> sumOf(const Drawn &drawn)
{
    return static_cast<double>(std::accumulate(drawn.begin(), drawn.end(), std::size_t{0}));
}

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT
private slots:
    /// Computed by other code, in another language, whose splitmix64 and FNV-1a give the published values.
    void drawsTheSameEverywhere()
    {
        const std::vector<double> credits{1, 0.5, 0, 1, 1, 0.25, 1, 0, 1, 0.5};
        std::vector<Drawn> all;
        const auto mean = meanOf(credits);
        const auto interval = bootstrap("task_clarity", 10, [&](const Drawn &drawn) {
            all.push_back(drawn);
            return mean(drawn);
        });
        QVERIFY(all.front() == (Drawn{3, 4, 7, 0, 0, 0, 6, 9, 5, 6}));
        QCOMPARE(all.size(), 1000U);
        QVERIFY(interval == (Interval{0.425, 0.825}));
        QVERIFY(bootstrap("closed_loop", 7, sumOf) == (Interval{12, 29}));
        QVERIFY(bootstrap("", 3, [](const Drawn &drawn) {
                    return drawn.front() == 0 ? std::nullopt
                                              : std::optional{static_cast<double>(*std::ranges::max_element(drawn))};
                }) == (Interval{1, 2}));
    }

    void leavesOutWhatHasNoValue()
    {
        const auto without = [](double instead) {
            return [instead](const Drawn &drawn) {
                return std::ranges::count(drawn, 0U) > 0 ? std::optional{instead} : sumOf(drawn);
            };
        };
        const auto nothing = bootstrap("x", 12, [](const Drawn &drawn) {
            return std::ranges::count(drawn, 0U) > 0 ? std::nullopt : sumOf(drawn);
        });
        QVERIFY(nothing == (Interval{52, 91})); // of 374 resamples, by the other code
        QVERIFY(bootstrap("x", 12, without(std::numeric_limits<double>::quiet_NaN())) == nothing);
        QVERIFY(bootstrap("x", 12, without(std::numeric_limits<double>::infinity())) == nothing);
        QVERIFY(bootstrap("x", 12, without(0)) != nothing);
    }

    void hasNoInterval()
    {
        QVERIFY(!bootstrap("key", 0, [](const Drawn &) { return std::optional{1.0}; }));
        QVERIFY(!bootstrap("key", 5, [](const Drawn &) { return std::optional<double>{}; }));
    }

    void drawsEvenly()
    {
        std::vector<int> times(7, 0);
        (void)bootstrap("even", 7, [&](const Drawn &drawn) {
            for (const std::size_t unit : drawn) {
                ++times.at(unit);
            }
            return std::optional{0.0};
        });
        for (const int count : times) { // 1000 expected, standard deviation 29
            QVERIFY2(std::abs(count - 1000) < 150, qPrintable(QString::number(count)));
        }
    }

    void containsTheMeanAndStaysWithinTheValues()
    {
        VERIFY_PROPERTY([](const std::string &key) {
            const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
                rc::gen::map(rc::gen::inRange(0, 101), [](int v) { return v / 100.0; })));
            const auto mean = meanOf(values);
            const auto interval = bootstrap(key, values.size(), mean);
            RC_ASSERT(interval.has_value());
            Drawn each(values.size());
            std::iota(each.begin(), each.end(), std::size_t{0});
            const double value = *mean(each);
            RC_ASSERT((interval->low <= value + 1e-12 && value <= interval->high + 1e-12));
            RC_ASSERT(interval->low >= std::ranges::min(values) - 1e-12);
            RC_ASSERT(interval->high <= std::ranges::max(values) + 1e-12);
            RC_ASSERT(bootstrap(key, values.size(), mean) == interval);
            const auto higher =
                bootstrap(key, values.size(), [&](const Drawn &drawn) { return std::optional{*mean(drawn) + 1}; });
            RC_ASSERT((higher == std::optional{Interval{interval->low + 1, interval->high + 1}}));
        });
    }

    void nineOfTenLieWithin() // of the resamples themselves
    {
        std::vector<double> values;
        const auto interval = bootstrap("spread", 40, [&](const Drawn &drawn) {
            values.push_back(*sumOf(drawn));
            return sumOf(drawn);
        });
        const auto below = std::ranges::count_if(values, [&](double v) { return v < interval->low; });
        const auto above = std::ranges::count_if(values, [&](double v) { return v > interval->high; });
        QVERIFY(below <= 50 && above <= 50 && below + above >= 60); // some are equal to a bound
    }

    void anotherKeyDrawsOtherwise() { QVERIFY(bootstrap("one", 50, sumOf) != bootstrap("other", 50, sumOf)); }
};

QTEST_GUILESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
