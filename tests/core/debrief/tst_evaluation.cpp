// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/evaluation.h"

#include "full_debrief.h"
#include "full_evaluation.h"
#include "random_play.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

/// What people think of findings, and how it is written down.
class TestEvaluation : public QObject
{
    Q_OBJECT
private slots:
    /// Findings keep their names when the list is another one: more findings, another order.
    void identitiesDoNotHangOnPlaces()
    {
        Debrief debrief = fullDebrief();
        debrief.findings.push_back(debrief.findings.front()); // the same twice
        const std::vector<std::string> ids = identitiesOf(debrief.findings);
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
        Luck luck(7);
        for (int i = 0; i < 50; ++i) {
            std::vector<std::size_t> order(ids.size());
            std::iota(order.begin(), order.end(), 0U);
            for (std::size_t n = order.size(); n > 1; --n) {
                std::swap(order[n - 1], order[luck.below(n)]);
            }
            std::vector<Finding> shuffled;
            for (const std::size_t n : order) {
                shuffled.push_back(debrief.findings[n]);
            }
            const std::vector<std::string> again = identitiesOf(shuffled);
            QVERIFY(std::is_permutation(again.begin(), again.end(), ids.begin(), ids.end()));
            for (std::size_t n = 0; n < order.size(); ++n) {
                const bool isDouble = order[n] == 0 || order[n] + 1 == ids.size();
                QVERIFY(isDouble || again[n] == ids[order[n]]);
            }
        }
    }

    void findingsStandAsPeopleSay()
    {
        const Debrief debrief = fullDebrief();
        QVERIFY(debrief.findings.size() >= 4);
        const Evaluation e = fullEvaluation(debrief);
        const auto all = reviewed(debrief, e);
        QCOMPARE(all.size(), debrief.findings.size() + 1);
        QCOMPARE(all[0].standing, Standing::accepted);
        QCOMPARE(all[0].annotation, std::string("They said so themselves."));
        QCOMPARE(all[1].standing, Standing::disputed);
        QCOMPARE(all[1].reason, std::string("It was agreed beforehand."));
        QCOMPARE(all[2].standing, Standing::merged);
        QCOMPARE(all[2].into, all[0].id);
        QCOMPARE(all[3].standing, Standing::found);
        QCOMPARE(all.back().standing, Standing::own);
        QCOMPARE(all.back().id, std::string("own-1"));
        const auto entries = entriesWithMerged(all, all[0]);
        for (const auto *finding : {&all[0], &all[2]}) {
            for (const std::int64_t entry : finding->entries) {
                QVERIFY(std::ranges::count(entries, entry) == 1);
            }
        }
        QVERIFY(std::ranges::is_sorted(entries));
        for (std::size_t i = 0; i < debrief.findings.size(); ++i) {
            QCOMPARE(findingOf(all[i])->rule, debrief.findings[i].rule);
        }
        QVERIFY(!findingOf(all.back()));
    }

    /// Where the rules change their mind, what people said is not lost.
    void whatTheRulesNoLongerFindStays()
    {
        Debrief debrief = fullDebrief();
        const Evaluation e = fullEvaluation(debrief);
        const std::string accepted = reviewed(debrief, e)[0].id;
        debrief.findings.erase(debrief.findings.begin());
        const auto all = reviewed(debrief, e);
        const auto it = std::ranges::find(all, accepted, &ReviewedFinding::id);
        QVERIFY(it != all.end() && it->gone && it->standing == Standing::accepted);
        QVERIFY(!it->entries.empty() || fullDebrief().findings[0].entries.empty());
    }

    void mergingStaysFlat()
    {
        const Debrief debrief = fullDebrief();
        Evaluation e;
        auto all = reviewed(debrief, e);
        QVERIFY(!merge(e, all[0], all[0]));
        e = *merge(e, all[0], all[1]);
        all = reviewed(debrief, e);
        QVERIFY(!merge(e, all[1], all[0])); // both are one already
        e = *merge(e, all[1], all[2]);      // what was merged with it goes along
        all = reviewed(debrief, e);
        QCOMPARE(all[0].into, all[2].id);
        QCOMPARE(all[1].into, all[2].id);
        e = *merge(e, all[3], all[0]); // to where that is
        all = reviewed(debrief, e);
        QCOMPARE(all[3].into, all[2].id);
        QVERIFY(evaluationFrom(partsOf(e)).has_value());
        for (std::size_t i : {0U, 1U, 3U}) {
            e = reopen(e, all[i]);
        }
        QVERIFY(e == Evaluation{}); // nothing is left behind
    }

    void onesOwnGoesWithWhatHungOnIt()
    {
        const Debrief debrief = fullDebrief();
        Evaluation e = addOwn({}, ReviewedFinding{});
        e = addOwn(e, ReviewedFinding{});
        auto all = reviewed(debrief, e);
        e = *merge(e, all[0], all.back());
        e = addAction(e, {});
        Improvement action = e.plan[0];
        action.finding = all.back().id;
        e = put(e, action);
        e = removeOwn(e, all.back().id);
        QCOMPARE(e.findings.size(), 1U);
        QVERIFY(e.plan[0].finding.empty());
        QCOMPARE(reviewed(debrief, e)[0].standing, Standing::found);
        QVERIFY(dispute(e, e.findings[0], "no") == e);
        QVERIFY(removeOwn(e, all[0].id) == e); // a rule's is not taken away
        QCOMPARE(addOwn(e, {}).findings.back().id, std::string("own-2"));
    }

    /// What was planned after a take goes along to the next one, once, to be marked with how it went.
    void itemsAreCarriedAlong()
    {
        const Evaluation before = fullEvaluation(fullDebrief());
        Evaluation dropped = before;
        dropped.plan[1].status = ActionStatus::dropped;
        Evaluation e = carryAlong({}, dropped.plan, "First");
        QCOMPARE(e.plan.size(), before.plan.size() - 1);
        for (const Improvement &action : e.plan) {
            QCOMPARE(action.carriedFrom, std::string("First"));
            QVERIFY(action.progress == Progress::unsaid && action.finding.empty());
        }
        QCOMPARE(e.plan[0].action, before.plan[0].action);
        QCOMPARE(e.plan[0].owner, before.plan[0].owner);
        QVERIFY(carryAlong(e, dropped.plan, "First") == e);
        e.plan[0].progress = Progress::worse;
        QVERIFY(*evaluationFrom(partsOf(e)) == e);
        e.plan[0].carriedFrom.clear(); // there is nothing that it could be worse than
        QVERIFY(!evaluationFrom(partsOf(e)));
    }

    void isWrittenAndReadAgain()
    {
        const Evaluation e = fullEvaluation(fullDebrief());
        const EvaluationParts parts = partsOf(e);
        QCOMPARE(parts.size(), std::size_t{4 + 3 + 1 + 1 + 1});
        const auto again = evaluationFrom(parts);
        QVERIFY(again.has_value());
        QVERIFY(*again == e);
        QVERIFY(partsOf(*again) == parts);
        QCOMPARE(parts.at("weight/task_clarity"), std::string("{\"weight\":2.500000000}"));
        QVERIFY(partsOf({}).empty() && evaluationFrom({})->findings.empty());
        Evaluation many;
        for (int i = 0; i < 12; ++i) {
            many = addAction(many, {});
        }
        QVERIFY(*evaluationFrom(partsOf(many)) == many); // in the order of making, also past ten
    }

    void refusesWhatItNeverWrote_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *part, QByteArray body) {
            QTest::newRow(name) << QByteArray(part) << body.replace('\'', '"'); // moc stumbles over raw strings
        };
        const QByteArray own = "'standing':'own','severity':2,'at_ms':0";
        row("another part", "verdict/1", "{}");
        row("no name", "", "{}");
        row("no JSON", "finding/own-1", "{");
        row("more behind it", "finding/own-1", "{" + own + "} {}");
        row("a list", "finding/own-1", "[]");
        row("an unknown field", "finding/own-1", "{" + own + ",'score':1}");
        row("another type", "finding/own-1", "{'standing':1}");
        row("an unknown standing", "finding/own-1", "{'standing':'proved'}");
        row("severity", "finding/own-1", "{'standing':'own','severity':4}");
        row("a time before", "finding/own-1", "{'standing':'own','severity':2,'at_ms':-1}");
        row("entry 0", "finding/own-1", "{" + own + ",'entries':[0]}");
        row("note -1", "finding/own-1", "{" + own + ",'notes':[-1]}");
        row("own with a rule", "finding/own-1", "{" + own + ",'rule':'task_late'}");
        row("own that was found", "finding/own-1", "{'standing':'found','severity':2}");
        row("a rule's as own", "finding/task_late||||", "{" + own + ",'rule':'task_late'}");
        row("no number", "finding/own-x", "{" + own + "}");
        row("a number with zeros", "finding/own-01", "{" + own + "}");
        row("merged with nothing", "finding/own-1", "{'standing':'merged','severity':2}");
        row("merged with itself", "finding/own-1", "{'standing':'merged','severity':2,'into':'own-1'}");
        row("not merged and into", "finding/own-1", "{" + own + ",'into':'own-2'}");
        row("a reason for nothing", "finding/own-1", "{" + own + ",'reason':'x'}");
        row("too long", "finding/own-1", "{" + own + ",'text':'" + QByteArray(longestThought + 1, 'x') + "'}");
        row("no UTF-8", "finding/own-1", "{" + own + ",'text':'\xff'}");
        row("an action's name", "action/1", "{}");
        row("no date", "action/action-1", "{'due':'tomorrow'}");
        row("February 30", "action/action-1", "{'due':'2026-02-30'}");
        row("an unknown element", "action/action-1", "{'element':'luck'}");
        row("no weight", "weight/task_clarity", "{}");
        row("two weights", "weight/task_clarity", "{'weight':1,'other':2}");
        row("a text as weight", "weight/task_clarity", "{'weight':'1'}");
        row("0", "weight/task_clarity", "{'weight':0}");
        row("below 0", "weight/task_clarity", "{'weight':-1}");
        row("too much", "weight/task_clarity", "{'weight':1e6}");
        row("infinite", "weight/task_clarity", "{'weight':1e999}");
        row("of nothing", "weight/", "{'weight':1}");
        row("no entry", "act/", "{'task':'t','reason':'x'}");
        row("the entry before the first", "act/0", "{'task':'t','reason':'x'}");
        row("an entry with zeros", "act/07", "{'task':'t','reason':'x'}");
        row("about no task", "act/7", "{'reason':'x'}");
        row("for no reason", "act/7", "{'task':'t'}");
        row("deleted some day", "delete-on", "{'on':'soon'}");
        row("deleted never", "delete-on", "{}");
    }
    void refusesWhatItNeverWrote()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, body);
        const auto read = evaluationFrom({{part.toStdString(), body.toStdString()}});
        QVERIFY(!read.has_value());
        QCOMPARE(QByteArray::fromStdString(read.error().part), part);
    }

    void refusesCircles()
    {
        const auto into = [](const char *id) {
            return std::string("{\"standing\":\"merged\",\"severity\":2,\"into\":\"") + id + "\"}";
        };
        QVERIFY(evaluationFrom({{"finding/own-1", into("own-2")}}).has_value());
        QVERIFY(!evaluationFrom({{"finding/own-1", into("own-2")}, {"finding/own-2", into("own-1")}}).has_value());
    }

    /// Bytes of any kind, and parts with a few bytes changed: read or refused, and what is read is written the same.
    void anyBytes()
    {
        const EvaluationParts parts = partsOf(fullEvaluation(fullDebrief()));
        const auto seed = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch());
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Luck luck(seed);
        int accepted = 0;
        for (int i = 0; i < 5'000; ++i) {
            EvaluationParts changed = parts;
            auto it = std::next(changed.begin(), static_cast<std::ptrdiff_t>(luck.below(changed.size())));
            for (std::size_t n = luck.below(4); n-- > 0;) {
                it->second[luck.below(it->second.size())] = static_cast<char>(luck.below(256));
            }
            if (luck.below(8) == 0) {
                it->second.resize(luck.below(it->second.size()));
            }
            if (const auto read = evaluationFrom(changed)) {
                ++accepted;
                const auto written = partsOf(*read);
                const auto again = evaluationFrom(written);
                QVERIFY(again.has_value() && partsOf(*again) == written);
            }
        }
        QVERIFY(accepted > 500 && accepted < 4'500);
    }

    void datesAreDaysOfTheCalendar()
    {
        for (const char *right : {"2026-12-31", "2028-02-29", "0001-01-01"}) {
            QVERIFY2(isDate(right), right);
        }
        for (const char *wrong :
             {"", "2026-1-01", "2026-13-01", "2027-02-29", "2026-12-31 ", "0000-01-01", "2026/12/31"}) {
            QVERIFY2(!isDate(wrong), wrong);
        }
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
