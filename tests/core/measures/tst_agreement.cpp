// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/agreement.h"

#include "property.h"
#include "shared_csv.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <random>

using namespace samvirke;
using namespace samvirke::test;

namespace {

constexpr Level levels[] = {Level::nominal, Level::ordinal, Level::interval, Level::ratio};
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A row each: "1 2 . 3", or "0110" for one digit a unit.
Ratings ratingsOf(const QString &rows)
{
    Ratings ratings;
    for (const QString &row : rows.split('/')) {
        const QString spaced = row.trimmed();
        ratings.emplace_back();
        for (const QString &text : spaced.contains(' ') ? spaced.split(' ') : spaced.split("", Qt::SkipEmptyParts)) {
            ratings.back().push_back(text == "." ? std::nullopt : std::optional{text.toDouble()});
        }
    }
    return ratings;
}

std::vector<std::vector<double>> rowsOf(const QString &rows)
{
    std::vector<std::vector<double>> out;
    for (const auto &row : ratingsOf(rows)) {
        out.emplace_back();
        for (const auto &value : row) {
            out.back().push_back(value.value());
        }
    }
    return out;
}

bool isNear(std::optional<double> value, double expected, double tolerance)
{
    return value && std::abs(*value - expected) <= tolerance;
}

QString shown(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 17) : QString("nothing");
}

/// Alpha as SCORING 6 writes it, value by value: a second way to it.
std::optional<double> plainAlpha(const Ratings &ratings, Level level)
{
    std::map<double, double> times; // of each value in units that have two
    std::vector<std::map<double, double>> units;
    for (std::size_t u = 0; u < ratings.front().size(); ++u) {
        std::map<double, double> unit;
        double n = 0;
        for (const auto &row : ratings) {
            if (row[u]) {
                ++unit[*row[u]];
                ++n;
            }
        }
        if (n >= 2) {
            units.push_back(unit);
            for (const auto &[value, count] : unit) {
                times[value] += count;
            }
        }
    }
    const auto distance = [&](double c, double k) {
        double d = c == k ? 0 : 1;
        if (level == Level::ordinal) {
            double between = 0;
            for (const auto &[g, n] : times) {
                between += g >= std::min(c, k) && g <= std::max(c, k) ? n : 0;
            }
            d = between - (times.at(c) + times.at(k)) / 2;
        } else if (level == Level::interval) {
            d = c - k;
        } else if (level == Level::ratio) {
            d = c == k ? 0 : (c - k) / (c + k);
        }
        return d * d;
    };
    double n = 0;
    for (const auto &[value, count] : times) {
        n += count;
    }
    double observed = 0;
    for (const auto &unit : units) {
        double size = 0;
        double sum = 0;
        for (const auto &[c, nc] : unit) {
            size += nc;
            for (const auto &[k, nk] : unit) {
                sum += nc * nk * distance(c, k);
            }
        }
        observed += sum / (size - 1) / n;
    }
    double expected = 0;
    for (const auto &[c, nc] : times) {
        for (const auto &[k, nk] : times) {
            expected += nc * nk * distance(c, k) / (n * (n - 1));
        }
    }
    return times.size() < 2 ? std::nullopt : std::optional{1 - observed / expected};
}

/// Two to five observers, one to eight units, values from 0 to 4.
rc::Gen<Ratings> someRatings(bool complete)
{
    return rc::gen::exec([complete] {
        const auto observers = *rc::gen::inRange<std::size_t>(2, 6);
        const auto units = *rc::gen::inRange<std::size_t>(1, 9);
        Ratings ratings(observers);
        for (auto &row : ratings) {
            for (std::size_t u = 0; u < units; ++u) {
                const int value = *rc::gen::inRange(complete ? 0 : -2, 5);
                row.push_back(value < 0 ? std::nullopt : std::optional{static_cast<double>(value)});
            }
        }
        return ratings;
    });
}

Ratings shuffled(Ratings ratings)
{
    std::mt19937_64 luck(*rc::gen::arbitrary<std::uint64_t>());
    std::ranges::shuffle(ratings, luck);
    std::vector<std::size_t> order(ratings.front().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::shuffle(order, luck);
    Ratings out(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        for (const std::size_t unit : order) {
            out[i].push_back(ratings[i][unit]);
        }
    }
    return out;
}

Ratings changed(Ratings ratings, const std::function<double(double)> &change)
{
    for (auto &row : ratings) {
        for (auto &value : row) {
            value = value ? std::optional{change(*value)} : std::nullopt;
        }
    }
    return ratings;
}

std::vector<std::vector<double>> countsOf(const Ratings &ratings)
{
    std::map<double, std::size_t> places;
    for (std::size_t i = 0; i < 2; ++i) {
        for (const auto &value : ratings[i]) {
            places.emplace(*value, 0);
        }
    }
    std::size_t next = 0;
    for (auto &place : places) {
        place.second = next++;
    }
    std::vector<std::vector<double>> counts(next, std::vector<double>(next, 0));
    for (std::size_t u = 0; u < ratings[0].size(); ++u) {
        ++counts[places.at(*ratings[0][u])][places.at(*ratings[1][u])];
    }
    return counts;
}

// ── the tables of ../shared/data/agreement ───────────────────────────────────────────────────────────────────────────

Ratings sharedRatings(const QString &dataset)
{
    const bool inRows = dataset.startsWith("krippendorff");
    QList<QStringList> records = sharedCsv("agreement/" + (inRows ? dataset : "irr_" + dataset) + ".csv");
    records.removeFirst();
    std::map<QString, double> places; // of words
    for (const QStringList &record : records) {
        for (const QString &text : record) {
            places.emplace(text, 0);
        }
    }
    double next = 0;
    for (auto &place : places) {
        place.second = next++;
    }
    Ratings ratings(static_cast<std::size_t>(inRows ? records.size() : records.first().size()));
    for (qsizetype r = 0; r < records.size(); ++r) {
        for (qsizetype c = inRows ? 1 : 0; c < records[r].size(); ++c) {
            bool isNumber = false;
            const double number = records[r][c].toDouble(&isNumber);
            ratings[static_cast<std::size_t>(inRows ? r : c)].push_back(
                records[r][c] == "NA" ? std::nullopt : std::optional{isNumber ? number : places.at(records[r][c])});
        }
    }
    return ratings;
}

/// What we have under the name that a reference gives it; no function at all for what we do not have.
std::function<std::optional<double>(const Ratings &)> oursFor(const QString &measure)
{
    const auto alpha = [](Level level) { return [level](const Ratings &r) { return krippendorffAlpha(r, level); }; };
    const auto cohen = [](CohenWeights weights) {
        return [weights](const Ratings &r) { return cohenKappa(countsOf(r), weights); };
    };
    const auto kendall = [](bool ties) {
        return [ties](const Ratings &ratings) {
            std::vector<std::vector<double>> rows;
            for (const auto &row : ratings) {
                rows.emplace_back();
                std::ranges::transform(row, std::back_inserter(rows.back()), [](const auto &v) { return v.value(); });
            }
            return kendallW(rows, ties);
        };
    };
    const std::map<QString, std::function<std::optional<double>(const Ratings &)>> ours{
        {"Krippendorff alpha nominal", alpha(Level::nominal)},
        {"Krippendorff alpha ordinal", alpha(Level::ordinal)},
        {"Krippendorff alpha interval", alpha(Level::interval)},
        {"Krippendorff alpha ratio", alpha(Level::ratio)},
        {"Fleiss kappa", fleissKappa},
        {"Cohen kappa2 weight=unweighted", cohen(CohenWeights::unweighted)},
        {"Cohen kappa2 unweighted", cohen(CohenWeights::unweighted)},
        {"Cohen kappa2 weight=equal", cohen(CohenWeights::linear)},
        {"Cohen kappa2 weight=squared", cohen(CohenWeights::quadratic)},
        {"psych::cohen.kappa unweighted", cohen(CohenWeights::unweighted)},
        {"psych::cohen.kappa weighted(quadratic)", cohen(CohenWeights::quadratic)},
        {"Kendall W (uncorrected)", kendall(false)},
        {"Kendall W corrected ties", kendall(true)},
    };
    const auto it = ours.find(measure);
    return it == ours.end() ? nullptr : it->second;
}

/// Measures that this program does not have, or has by another definition.
bool isOfOthers(const QString &measure)
{
    static const QStringList begins{
        "percent agreement (agree, tol 0)", // of units on which all agree; ours is of pairs of ratings
        "Fleiss kappa exact (Conger)",      // chance by rater; ours is Fleiss'
        "Light kappa",
        "ICC ",
        "mean Pearson r",
        "mean rho",
        "Robinson A",
        "Finn ",
        "iota "};
    return std::ranges::any_of(begins, [&](const QString &begin) { return measure.startsWith(begin); });
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT
private slots:
    void alphaOfVectors_data() // SCORING 6
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("level");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("tolerance");
        const QString four = "1 2 3 3 2 1 4 1 2 . . . / 1 2 3 3 2 2 4 1 2 5 . 3 / "
                             ". 3 3 3 2 3 4 2 2 5 1 . / 1 2 3 3 2 4 4 1 2 5 1 .";
        const auto row = [](const char *name, const QString &rows, Level level, double alpha, double tolerance) {
            QTest::newRow(name) << rows << static_cast<int>(level) << alpha << tolerance;
        };
        row("nominal", four, Level::nominal, 0.743421053, 1e-9);
        row("ordinal", four, Level::ordinal, 0.815387504, 1e-9);
        row("interval", four, Level::interval, 0.849107143, 1e-9);
        row("ratio", four, Level::ratio, 0.797402775, 1e-9);
        const QString binary = "0100000010 / 1110010000";
        row("binary", binary, Level::nominal, 0.095238, 1e-6);
        row("binary, exactly", binary, Level::nominal, 2.0 / 21, 1e-15);
        row("two values: any level", binary, Level::interval, 2.0 / 21, 1e-15);
        row("agreeing", "1 2 3 / 1 2 3", Level::ratio, 1, 0);
        row("always differing", "1 2 / 2 1", Level::nominal, -0.5, 1e-15);
    }
    void alphaOfVectors()
    {
        QFETCH(QString, rows);
        QFETCH(int, level);
        QFETCH(double, alpha);
        QFETCH(double, tolerance);
        const auto ours = krippendorffAlpha(ratingsOf(rows), static_cast<Level>(level));
        QVERIFY2(isNear(ours, alpha, tolerance), qPrintable(shown(ours)));
    }

    void otherVectors_data()
    {
        QTest::addColumn<double>("ours");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        const std::vector<std::vector<double>> counts{{0, 4, 1}, {0, 8, 0}, {0, 1, 5}};
        const auto row = [](const char *name, std::optional<double> ours, double expected, double tolerance) {
            QTest::newRow(name) << ours.value_or(notANumber) << expected << tolerance;
        };
        row("cohen", cohenKappa(counts, CohenWeights::unweighted), 0.4842, 5e-5);
        row("cohen linear", cohenKappa(counts, CohenWeights::linear), 0.4701, 5e-5);
        row("cohen quadratic", cohenKappa(counts, CohenWeights::quadratic), 0.450161, 5e-7);
        row("kendall", kendallW(rowsOf("1234/1324/2134"), false), 0.777778, 5e-7);
        row("kendall, exactly", kendallW(rowsOf("1234/1324/2134"), true), 7.0 / 9, 1e-15);
        row("kendall of scores", kendallW(rowsOf("10 20 35 90 / 1 5 2 6 / 2 1 3 4"), false), 7.0 / 9, 1e-15);
        row("percent", percentAgreement(ratingsOf("1 1 2 . / 1 2 2 3 / 1 3 . .")), 4.0 / 7, 1e-15);
        row("fleiss of two", fleissKappa(ratingsOf("1 1 2 2 / 1 2 2 2")), (0.75 - 34.0 / 64) / (1 - 34.0 / 64), 1e-15);
    }
    void otherVectors()
    {
        QFETCH(double, ours);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        QVERIFY2(isNear(ours, expected, tolerance), qPrintable(shown(ours)));
    }

    void references()
    {
        if (!haveShared("agreement/REFERENCE.csv")) {
            QSKIP("the reference tables are not here (../shared/data/agreement)");
        }
        QList<QStringList> records = sharedCsv("agreement/REFERENCE.csv");
        records.removeFirst();
        int compared = 0;
        int ofOthers = 0;
        int known = 0;
        for (const QStringList &record : records) {
            const QString said = record.join(", ");
            const bool two = record[0].endsWith("[,1:2]");
            Ratings ratings = sharedRatings(record[0].section('[', 0, 0));
            if (two) {
                ratings.resize(2);
            }
            if (isOfOthers(record[1])) {
                ++ofOthers;
                continue;
            }
            const auto ours = oursFor(record[1]);
            QVERIFY2(ours, qPrintable("neither ours nor named as of others: " + said));
            const double expected = record[2].toDouble();
            const auto value = ours(ratings);
            if (record.last().contains("WRONG")) { // irr's bug with complete data of more than two raters
                QVERIFY2(value && !isNear(value, expected, 1e-3), qPrintable(said));
                ++known;
            } else {
                QVERIFY2(isNear(value, expected, 1e-9), qPrintable(said + ": " + shown(value)));
                ++compared;
            }
        }
        QCOMPARE(compared, 19);
        QCOMPARE(known, 5);
        QCOMPARE(compared + known + ofOthers, static_cast<int>(records.size()));
    }

    // ── laws ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    void alphaIsItsDefinition()
    {
        VERIFY_PROPERTY([] {
            const Ratings ratings = *someRatings(*rc::gen::arbitrary<bool>());
            for (const Level level : levels) {
                const auto plain = plainAlpha(ratings, level);
                const auto alpha = krippendorffAlpha(ratings, level);
                RC_ASSERT(plain.has_value() == alpha.has_value());
                RC_ASSERT((!plain || std::abs(*plain - *alpha) < 1e-12));
                RC_ASSERT((!alpha || *alpha <= 1));
            }
        });
    }

    void nobodysOrderCounts() // to the last bit
    {
        VERIFY_PROPERTY([] {
            const Ratings ratings = changed(*someRatings(*rc::gen::arbitrary<bool>()), [](double v) { return v / 7; });
            const Ratings others = shuffled(ratings);
            for (const Level level : levels) {
                RC_ASSERT(krippendorffAlpha(ratings, level) == krippendorffAlpha(others, level));
            }
            RC_ASSERT(percentAgreement(ratings) == percentAgreement(others));
            RC_ASSERT(fleissKappa(ratings) == fleissKappa(others));
        });
    }

    void onlyWhatTheLevelSaysCounts()
    {
        VERIFY_PROPERTY([] {
            const Ratings ratings = *someRatings(*rc::gen::arbitrary<bool>());
            const auto same = [&](Level level, const std::function<double(double)> &change) {
                const auto before = krippendorffAlpha(ratings, level);
                const auto after = krippendorffAlpha(changed(ratings, change), level);
                RC_ASSERT(before.has_value() == after.has_value());
                RC_ASSERT((!before || std::abs(*before - *after) < 1e-12));
            };
            same(Level::nominal, [](double v) { return v == 0 ? 9 : -v; });
            same(Level::ordinal, [](double v) { return v * v * v - 8; });
            same(Level::interval, [](double v) { return 1e6 - 3 * v; });
            same(Level::ratio, [](double v) { return v * 0.3; });
        });
    }

    void agreeingEntirelyIsOne()
    {
        VERIFY_PROPERTY([] {
            Ratings ratings = *someRatings(true);
            std::ranges::fill(ratings, ratings.front());
            const bool varies = std::ranges::adjacent_find(ratings.front(), std::not_equal_to{}) != ratings[0].end();
            for (const Level level : levels) {
                RC_ASSERT(krippendorffAlpha(ratings, level) == (varies ? std::optional{1.0} : std::nullopt));
            }
            RC_ASSERT(percentAgreement(ratings) == std::optional{1.0});
            RC_ASSERT(fleissKappa(ratings) == (varies ? std::optional{1.0} : std::nullopt));
            for (const auto weights : {CohenWeights::unweighted, CohenWeights::linear, CohenWeights::quadratic}) {
                RC_ASSERT(cohenKappa(countsOf(ratings), weights) == (varies ? std::optional{1.0} : std::nullopt));
            }
        });
    }

    void fleissIsAlphaButForTheSample() // 1 - alpha = (1 - kappa) (n - 1) / n, n ratings in all
    {
        VERIFY_PROPERTY([] {
            const Ratings ratings = *someRatings(true);
            const auto alpha = krippendorffAlpha(ratings, Level::nominal);
            const auto kappa = fleissKappa(ratings);
            RC_ASSERT(alpha.has_value() == kappa.has_value());
            const auto n = static_cast<double>(ratings.size() * ratings.front().size());
            RC_ASSERT((!alpha || std::abs((1 - *alpha) - (1 - *kappa) * (n - 1) / n) < 1e-12));
        });
    }

    void cohenDoesNotCareWhoIsFirst()
    {
        VERIFY_PROPERTY([] {
            Ratings ratings = *someRatings(true);
            for (const auto weights : {CohenWeights::unweighted, CohenWeights::linear, CohenWeights::quadratic}) {
                const auto one = cohenKappa(countsOf(ratings), weights);
                std::swap(ratings[0], ratings[1]);
                const auto other = cohenKappa(countsOf(ratings), weights);
                RC_ASSERT(one.has_value() == other.has_value());
                RC_ASSERT((!one || (std::abs(*one - *other) < 1e-12 && *one <= 1 && *one >= -1 - 1e-12)));
            }
        });
    }

    void kendallIsAShare()
    {
        VERIFY_PROPERTY([] {
            const auto judges = *rc::gen::inRange<std::size_t>(2, 6);
            const auto items = *rc::gen::inRange<std::size_t>(2, 8);
            std::vector<std::vector<double>> rows(judges);
            for (auto &row : rows) {
                row = *rc::gen::container<std::vector<double>>(
                    items, rc::gen::map(rc::gen::inRange(0, 5), [](int v) { return static_cast<double>(v); }));
            }
            const auto plain = kendallW(rows, false);
            const auto corrected = kendallW(rows, true);
            RC_ASSERT(plain.has_value() == corrected.has_value());
            RC_ASSERT((!plain || (*plain >= 0 && *plain <= *corrected && *corrected <= 1 + 1e-12)));
            std::ranges::fill(rows, rows.front());
            const auto same = kendallW(rows, true);
            RC_ASSERT((!same || std::abs(*same - 1) < 1e-12));
        });
    }

    // ── what has no value ────────────────────────────────────────────────────────────────────────────────────────────

    void hasNoValue_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("defined"); // what is all the same
        QTest::newRow("one observer") << "1 2 3"
                                      << "";
        QTest::newRow("one unit, all alike") << "1/1"
                                             << "percent";
        QTest::newRow("one unit, two values") << "1/2"
                                              << "alpha percent fleiss";
        QTest::newRow("all alike") << "2 2 2 / 2 2 2"
                                   << "percent";
        QTest::newRow("nothing given") << ". . / . ."
                                       << "";
        QTest::newRow("no unit with two") << "1 . 2 / . 2 ."
                                          << "";
        QTest::newRow("one missing") << "1 2 3 / 1 . 2"
                                     << "alpha percent";
        QTest::newRow("alike where there are two") << "1 2 3 / 1 . ."
                                                   << "percent";
    }
    void hasNoValue()
    {
        QFETCH(QString, rows);
        QFETCH(QString, defined);
        const Ratings ratings = ratingsOf(rows);
        for (const Level level : levels) {
            QCOMPARE(krippendorffAlpha(ratings, level).has_value(), defined.contains("alpha"));
        }
        QCOMPARE(percentAgreement(ratings).has_value(), defined.contains("percent"));
        QCOMPARE(fleissKappa(ratings).has_value(), defined.contains("fleiss"));
    }

    void refusesWhatIsNoTable()
    {
        QVERIFY(!krippendorffAlpha({}, Level::nominal) && !percentAgreement({}) && !fleissKappa({}));
        for (const Ratings &ratings : {Ratings{{1, 2, notANumber}, {1, 2, 3}}, Ratings{{1, 2, 3}, {1, infinity, 3}},
                                       Ratings{{1, 2, 3}, {1, 2}}, Ratings{{}, {}}}) {
            for (const Level level : levels) {
                QVERIFY(!krippendorffAlpha(ratings, level));
            }
            QVERIFY(!percentAgreement(ratings) && !fleissKappa(ratings));
        }
        QVERIFY(!krippendorffAlpha({{1, -2}, {1, 2}}, Level::ratio));
        QVERIFY(krippendorffAlpha({{1, -2}, {1, 2}}, Level::interval));
        QVERIFY(!krippendorffAlpha({{1e308, -1e308}, {1, 2}}, Level::interval)); // squares are no number any more
        QVERIFY(isNear(krippendorffAlpha({{1e308, 1e308}, {1e308, 5e307}}, Level::ratio), 0, 1e-12));

        const auto unweighted = CohenWeights::unweighted;
        QVERIFY(!cohenKappa({}, unweighted));
        QVERIFY(!cohenKappa({{3}}, unweighted));            // one category
        QVERIFY(!cohenKappa({{0, 0}, {0, 0}}, unweighted)); // no units
        QVERIFY(!cohenKappa({{5, 0}, {0, 0}}, unweighted)); // one category in use
        QVERIFY(!cohenKappa({{1, 2}, {3}}, unweighted));    // not square
        QVERIFY(!cohenKappa({{1, 2, 0}, {3, 1, 0}}, unweighted));
        QVERIFY(!cohenKappa({{1, -2}, {3, 1}}, unweighted));
        QVERIFY(!cohenKappa({{1, notANumber}, {3, 1}}, unweighted));
        QVERIFY(!cohenKappa({{1e200, 1e200}, {1, 1e200}}, unweighted));

        QVERIFY(!kendallW({}, false) && !kendallW({{1, 2}}, false) && !kendallW({{1}, {1}}, false));
        QVERIFY(!kendallW({{1, 2}, {1}}, false) && !kendallW({{1, 2}, {1, notANumber}}, true));
        QVERIFY(!kendallW({{1, 1}, {2, 2}}, false) && !kendallW({{1, 1}, {2, 2}}, true));
        QVERIFY(isNear(kendallW({{1, 2}, {2, 1}}, false), 0, 0));
    }

    void isFastOrRefuses()
    {
        constexpr std::size_t many = 300'000;
        Ratings wide(2);
        Ratings tall(many);
        for (std::size_t i = 0; i < many; ++i) {
            const auto value = static_cast<double>(i * 7919 % many);
            wide[0].emplace_back(value);
            wide[1].emplace_back(value + 1);
            tall[i].emplace_back(value);
        }
        QElapsedTimer timer;
        timer.start();
        for (const Level level : {Level::nominal, Level::ordinal, Level::interval}) {
            QVERIFY(krippendorffAlpha(wide, level) && krippendorffAlpha(tall, level));
        }
        QVERIFY(!krippendorffAlpha(wide, Level::ratio) && !krippendorffAlpha(tall, Level::ratio)); // each with each
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
