// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/judging.h"
#include "plan/lookup.h"

#include "counts.h"
#include "evaluated.h"
#include "property.h"

#include <cmath>
#include <functional>
#include <random>

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// "clear after: all 4 0.75, P 3 0.5, F 1 -" for one scale.
std::string textOf(const Debrief &debrief, std::string_view key, When when)
{
    std::string text;
    for (const ScaleResult &scale : debrief.scales) {
        if (scale.key == key && scale.when == when) {
            char value[32] = "-";
            if (scale.value) {
                std::snprintf(value, sizeof value, "%g", *scale.value);
            }
            text += (text.empty() ? "" : ", ") + (scale.agency ? scale.agency->value : "all") + " " +
                    std::to_string(scale.answers) + " " + value;
        }
    }
    return text;
}

/// Answers to "after", and what the scale says of them.
struct Case
{
    const char *name;
    std::function<void(Evaluated &)> answered;
    const char *expected;
    When when = When::after;
    const char *key = "clear";
};

void give(Evaluated &e, const char *agency, std::initializer_list<int> known, const char *questionnaire = "after")
{
    for (const int level : known) {
        e.answers(questionnaire, agency, {{"know", std::to_string(level)}});
    }
}

std::vector<Case> cases()
{
    return {
        {"nobody answered", [](Evaluated &) {}, "all 0 -"},
        {"one alone", [](Evaluated &e) { give(e, "P", {5}); }, "all 1 -, P 1 -"},
        {"two of one agency",
         [](Evaluated &e) {
             give(e, "P", {5, 1});
         },
         "all 2 -, P 2 -"},
        {"two of different agencies", [](Evaluated &e) { give(e, "P", {5}), give(e, "F", {1}); },
         "all 2 -, P 1 -, F 1 -"},
        {"three of one agency",
         [](Evaluated &e) {
             give(e, "P", {5, 3, 1});
         },
         "all 3 0.5, P 3 0.5"},
        {"three, one of each", [](Evaluated &e) { give(e, "P", {5}), give(e, "F", {5}), give(e, "H", {2}); },
         "all 3 0.75, P 1 -, F 1 -, H 1 -"},
        {"two large agencies",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5}), give(e, "F", {1, 1, 1});
         },
         "all 6 0.5, P 3 1, F 3 0"},
        {"what is left would be one agency's",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5}), give(e, "F", {1});
         },
         "all 4 0.75, P 3 -, F 1 -"},
        {"the smaller of two joins it",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5, 5}), give(e, "F", {1, 1, 1}), give(e, "H", {3});
         },
         "all 8 0.5625, P 4 1, F 3 -, H 1 -"},
        {"the first of two equal ones joins it",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5}), give(e, "F", {1, 1, 1}), give(e, "H", {3, 3});
         },
         "all 8 0.5, P 3 -, F 3 0, H 2 -"},
        {"two left, of two agencies, are too few",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5}), give(e, "F", {1}), give(e, "H", {1});
         },
         "all 5 0.6, P 3 -, F 1 -, H 1 -"},
        {"three left, of two agencies, hide each other",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5}), give(e, "F", {1}), give(e, "H", {1, 1});
         },
         "all 6 0.5, P 3 1, F 1 -, H 2 -"},
        {"a party without a column",
         [](Evaluated &e) {
             give(e, "X", {5, 5, 4});
         },
         "all 3 0.916667, X 3 0.916667"},
        {"agencies in the plan's order", [](Evaluated &e) { give(e, "H", {3}), give(e, "P", {3}), give(e, "F", {3}); },
         "all 3 0.5, P 1 -, F 1 -, H 1 -"},
        {"turned round",
         [](Evaluated &e) {
             for (int i = 0; i < 3; ++i) {
                 e.answers("after", "P", {{"know", "4"}, {"unsure", "2"}});
             }
         },
         "all 3 0.75, P 3 0.75"},
        {"only turned round",
         [](Evaluated &e) {
             for (const char *level : {"1", "1", "5"}) {
                 e.answers("after", "P", {{"unsure", level}});
             }
         },
         "all 3 0.666667, P 3 0.666667"},
        {"each person counts once, however much they answered",
         [](Evaluated &e) {
             e.answers("after", "P", {{"know", "5"}, {"unsure", "1"}});
             give(e, "P", {1, 1});
         },
         "all 3 0.333333, P 3 0.333333"},
        {"what the scale does not hold is blank",
         [](Evaluated &e) {
             for (const char *level : {"", "0", "6", "yes", "3.5", "-1", "55"}) {
                 e.answers("after", "P", {{"know", level}});
             }
             give(e, "P", {5, 5, 5});
         },
         "all 3 1, P 3 1"},
        {"an answer given twice in one sheet counts as it was last",
         [](Evaluated &e) {
             e.answers("after", "P", {{"know", "1"}, {"know", "5"}});
             give(e, "P", {5, 5});
         },
         "all 3 1, P 3 1"},
        {"words and numbers are no scale",
         [](Evaluated &e) {
             for (int i = 0; i < 3; ++i) {
                 e.answers("after", "P", {{"more", "4"}, {"many", "4"}});
             }
         },
         "all 0 -"},
        {"ruled through",
         [](Evaluated &e) {
             give(e, "P", {5, 5});
             e.strikes(e.answers("after", "P", {{"know", "1"}}));
         },
         "all 2 -, P 2 -"},
        {"before is not after",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5}, "before");
         },
         "all 0 -"},
        {"after is not before",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5});
         },
         "all 0 -", When::before},
        {"before",
         [](Evaluated &e) {
             give(e, "P", {4, 4, 4}, "before");
         },
         "all 3 0.75, P 3 0.75", When::before},
        {"a choice, from least to most",
         [](Evaluated &e) {
             for (const char *option : {"None", "Several", "All"}) {
                 e.answers("before", "P", {{"met", option}});
             }
             e.answers("before", "P", {{"met", "Nobody"}});
         },
         "all 3 0.555556, P 3 0.555556", When::before, "met"},
        {"the same person may be behind two questionnaires",
         [](Evaluated &e) {
             give(e, "P", {5, 5});
             e.answers("other", "P", {{"sure", "5"}});
             e.answers("other", "P", {{"sure", "5"}});
         },
         "all 2 -, P 2 -"},
        {"three people behind two questionnaires",
         [](Evaluated &e) {
             give(e, "P", {5, 5, 5});
             e.answers("other", "P", {{"sure", "1"}});
         },
         "all 3 0.75, P 3 0.75"},
        {"of somebody named the last answer counts",
         [](Evaluated &e) {
             e.answers("named", "P", {{"worth", "1"}, {"again", "5"}}, "p1");
             e.answers("named", "P", {{"worth", "5"}}, "p1");
             e.answers("named", "P", {{"worth", "5"}}, "p2");
             e.answers("named", "P", {{"worth", "5"}}, "p3");
         },
         "all 3 1, P 3 1", When::after, "worth"},
        {"answering again does not make one person three",
         [](Evaluated &e) {
             for (int i = 0; i < 3; ++i) {
                 e.answers("named", "P", {{"worth", "5"}}, "p1");
             }
         },
         "all 1 -, P 1 -", When::after, "worth"},
    };
}

/// What somebody knows who is shown sums over agencies: every sum and difference of them.
class Knowledge
{
public:
    void learn(std::vector<double> agencies) { reduceAndAdd(std::move(agencies)); }
    [[nodiscard]] bool knows(std::vector<double> agencies) const
    {
        reduce(agencies);
        return std::ranges::all_of(agencies, [](double x) { return std::abs(x) < 1e-9; });
    }

private:
    void reduce(std::vector<double> &row) const
    {
        for (const auto &[pivot, known] : m_rows) {
            const double factor = row[pivot] / known[pivot];
            for (std::size_t i = 0; i < row.size(); ++i) {
                row[i] -= factor * known[i];
            }
        }
    }
    void reduceAndAdd(std::vector<double> row)
    {
        reduce(row);
        const auto pivot = std::ranges::find_if(row, [](double x) { return std::abs(x) > 1e-9; });
        if (pivot != row.end()) {
            m_rows.emplace_back(static_cast<std::size_t>(pivot - row.begin()), std::move(row));
        }
    }
    std::vector<std::pair<std::size_t, std::vector<double>>> m_rows;
};

} // namespace

class TestScales : public QObject
{
    Q_OBJECT
private slots:
    void says_data()
    {
        QTest::addColumn<int>("number");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << static_cast<int>(i);
        }
    }
    void says()
    {
        QFETCH(int, number);
        const Case c = cases().at(static_cast<std::size_t>(number));
        Evaluated evaluated;
        evaluated.opens({"before", "after", "other", "named"});
        c.answered(evaluated);
        QCOMPARE(QString::fromStdString(textOf(evaluated.debrief(), c.key, c.when)), QString::fromUtf8(c.expected));
    }

    void whatWasNotAskedIsNotThere()
    {
        Evaluated evaluated;
        QVERIFY(evaluated.debrief().scales.empty());
        evaluated.opens({"named"});
        QCOMPARE(evaluated.debrief().scales.size(), std::size_t{1});
        QCOMPARE(evaluated.debrief().scales.front().key, std::string("worth"));
    }

    /// Nothing that is shown, nor any sum or difference of it, says what fewer than three people answered, or what an
    /// agency answered whose value is hidden.
    void nothingHiddenCanBeComputed()
    {
        std::mt19937_64 luck(freshSeed());
        const auto upTo = [&](std::uint64_t most) { return luck() % (most + 1); };
        const int rounds = countOf(500, 5'000, 100'000);
        int joined = 0;
        for (int round = 0; round < rounds; ++round) {
            Scenario plan = evaluatedScenario();
            Evaluated evaluated(plan);
            evaluated.opens({"after"});
            std::vector<int> counts;
            for (const Agency &agency : plan.agencies) {
                counts.push_back(static_cast<int>(upTo(upTo(1) == 0 ? 2 : 5)));
                for (int i = 0; i < counts.back(); ++i) {
                    give(evaluated, agency.id.value.c_str(), {1 + static_cast<int>(upTo(4))});
                }
            }
            Knowledge knowledge;
            std::vector<bool> shown(counts.size());
            bool allShown = false;
            for (const ScaleResult &scale : evaluated.debrief().scales) {
                if (scale.key != "clear" || !scale.value) {
                    continue;
                }
                QVERIFY(scale.answers >= fewestPeople);
                std::vector<double> whose(counts.size());
                for (std::size_t i = 0; i < counts.size(); ++i) {
                    const bool of = !scale.agency || *scale.agency == plan.agencies[i].id;
                    whose[i] = of && counts[i] > 0 ? 1 : 0;
                    shown[i] = shown[i] || scale.agency == plan.agencies[i].id;
                }
                allShown = allShown || !scale.agency;
                knowledge.learn(whose);
            }
            int all = 0;
            for (std::size_t i = 0; i < counts.size(); ++i) {
                all += counts[i];
                joined += counts[i] >= fewestPeople && !shown[i] ? 1 : 0;
            }
            QCOMPARE(allShown, all >= fewestPeople); // what can be shown is
            for (std::size_t some = 1; some < (std::size_t{1} << counts.size()); ++some) {
                std::vector<double> whose(counts.size());
                int people = 0;
                int agencies = 0;
                bool hidden = false;
                for (std::size_t i = 0; i < counts.size(); ++i) {
                    if ((some >> i & 1U) != 0 && counts[i] > 0) {
                        whose[i] = 1;
                        people += counts[i];
                        ++agencies;
                        hidden = !shown[i];
                    }
                }
                if (agencies == 0 || !knowledge.knows(whose)) {
                    continue;
                }
                QVERIFY2(people >= fewestPeople, "what fewer than three answered is known");
                int answering = 0;
                for (const int count : counts) {
                    answering += count > 0 ? 1 : 0;
                }
                QVERIFY2(agencies > 1 || !hidden || answering == 1, "what one agency answered is known");
            }
        }
        QVERIFY(joined > 0); // else the difficult case did not come
    }

    /// Values lie between worst and best, and who answers better makes none worse.
    void betterAnswersAreNeverWorse()
    {
        VERIFY_PROPERTY([] {
            const auto levels = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 6));
            RC_PRE(levels.size() >= 3 && levels.size() <= 30);
            const auto which = *rc::gen::inRange<std::size_t>(0, levels.size());
            const auto valueOf = [](const std::vector<int> &given) {
                Evaluated evaluated;
                evaluated.opens({"after"});
                for (const int level : given) {
                    give(evaluated, "P", {level});
                }
                return *evaluated.debrief().scales.front().value;
            };
            auto better = levels;
            better[which] = std::min(5, better[which] + 1);
            RC_ASSERT(valueOf(levels) >= 0.0);
            RC_ASSERT(valueOf(better) <= 1.0);
            RC_ASSERT(valueOf(better) >= valueOf(levels));
        });
    }
};

QTEST_APPLESS_MAIN(TestScales)
#include "tst_scales.moc"
