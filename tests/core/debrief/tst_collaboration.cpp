// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/codes.h"
#include "debrief/judging.h"

#include "evaluated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

Measure measureOf(std::string_view key, double value, MeasureStatus status = MeasureStatus::ok)
{
    Measure measure;
    measure.key = key;
    measure.status = status;
    if (status == MeasureStatus::ok) {
        measure.value = value;
    }
    return measure;
}

/// With a unit for each credit: "P/F", "one/two".
Measure withUnits(Measure measure, const std::vector<std::pair<const char *, double>> &units)
{
    for (const auto &[what, credit] : units) {
        measure.units.push_back({what, credit});
    }
    return measure;
}

const Indicator &indicatorOf(const std::vector<Indicator> &profile, std::string_view key)
{
    const auto it = std::ranges::find(profile, key, &Indicator::key);
    if (it == profile.end()) {
        qFatal("no such indicator");
    }
    return *it;
}

std::vector<Indicator> profileOf(const Evaluated &e, const std::vector<Measure> &measures, const Conduct &conduct,
                                 const JudgeOptions &options)
{
    return collaboration(askedIndicators(e.scenario, e.facts), e.scenario, e.facts, measures, conduct, options);
}

/// Who has nobody at a screen is not asked.
Evaluated withSeatsForAll()
{
    Evaluated evaluated;
    for (const char *agency : {"F", "H"}) {
        Seat seat = evaluated.scenario.seats.back();
        seat.id = SeatId(agency);
        seat.agency = AgencyId(agency);
        evaluated.scenario.seats.push_back(seat);
    }
    return evaluated;
}

/// A round of @p agencies, and what each answered; empty: nothing.
void askPriorities(Evaluated &evaluated, const std::vector<const char *> &agencies, const QStringList &orders,
                   Millis at = Millis{0})
{
    RoundOpened round;
    round.round = RoundId("r");
    for (const char *agency : agencies) {
        round.asked.emplace_back(agency);
    }
    round.questions = {{QuestionId("p"), Ask::priorities, {}, {"d", "c", "b", "a"}}};
    const Ref asked = evaluated.happens(round, {}, {}, at, at);
    for (qsizetype i = 0; i < orders.size(); ++i) {
        if (!orders[i].isEmpty()) {
            RoundAnswered answer;
            answer.of = asked;
            answer.answers = {{QuestionId("p"), orders[i].toStdString()}};
            evaluated.happens(answer, round.asked[static_cast<std::size_t>(i)].value, {}, at, at);
        }
    }
}

struct Behaviour
{
    const char *name;
    const char *indicator;
    std::vector<Measure> measures;
    std::optional<double> value;
    std::vector<std::string_view> from;
    Conduct conduct = {};
};

std::vector<Behaviour> behaviours()
{
    constexpr auto few = MeasureStatus::notEnoughEvidence;
    return {
        {"nothing measured", "formalization", {}, {}, {}},
        {"one measure", "formalization", {measureOf("task_clarity", 0.5)}, 0.5, {"task_clarity"}},
        {"the mean of those with a value",
         "formalization",
         {measureOf("task_clarity", 0.5), measureOf("mandate_adherence", 1), measureOf("order_conformance", 0, few),
          measureOf("triple_alert", 0.9)},
         0.8,
         {"task_clarity", "mandate_adherence", "triple_alert"}},
        {"too little is not 0", "information_exchange", {measureOf("information_reach", 0, few)}, {}, {}},
        {"information",
         "information_exchange",
         {measureOf("closed_loop", 0.3), measureOf("information_reach", 0.6), measureOf("information_relevance", 0.6)},
         0.5,
         {"information_reach", "information_relevance", "closed_loop"}},
        {"one lead",
         "centrality",
         {measureOf("lead_recognition", 0.7), measureOf("consult_inform", 0.1)},
         0.7,
         {"lead_recognition"}},
        {"leading",
         "leadership",
         {measureOf("lead_recognition", 0.7), measureOf("consult_inform", 0.1)},
         0.4,
         {"lead_recognition", "consult_inform"}},
        {"ties",
         "connectivity",
         {withUnits(measureOf("required_ties", 0.5), {{"P/F", 1}, {"F/H", 0}})},
         0.5,
         {"required_ties"}},
        {"four decisions are too few",
         "formalization",
         {measureOf("task_clarity", 0.5)},
         0.5,
         {"task_clarity"},
         {{}, 3, 1}},
        {"decisions by procedure",
         "formalization",
         {measureOf("task_clarity", 0.5)},
         0.7,
         {"task_clarity", "decisions_by_procedure"},
         {{}, 9, 1}},
        {"nobody stated priorities", "goals", {measureOf("task_clarity", 1)}, {}, {}},
        {"priorities", "goals", {}, 0.3, {"priorities"}, {0.3, 0, 0}},
        {"acquaintance is asked for", "acquaintance", {measureOf("required_ties", 1)}, {}, {}},
        {"trust is asked for", "trust", {measureOf("information_reach", 1)}, {}, {}},
        {"new ways are asked for", "innovation", {measureOf("mandate_adherence", 1)}, {}, {}},
        {"no pairs of people and agencies", "client_orientation", {measureOf("order_conformance", 1)}, {}, {}},
    };
}

struct Judgement
{
    const char *name;
    std::vector<const char *> levels;
    std::optional<double> median, spread;
    int answers;
};

/// R: quantile(x, c(0.25, 0.5, 0.75), type = 7)
std::vector<Judgement> judgements()
{
    return {
        {"nobody", {}, {}, {}, 0},
        {"one", {"3"}, {}, {}, 1},
        {"two", {"3", "1"}, {}, {}, 2},
        {"three alike", {"2", "2", "2"}, 2, 0, 3},
        {"three", {"3", "1", "2"}, 2, 1, 3},
        {"four", {"1", "2", "3", "3"}, 2.5, 1.25, 4},
        {"five", {"3", "1", "3", "1", "1"}, 1, 2, 5},
        {"six", {"1", "1", "2", "2", "3", "3"}, 2, 1.5, 6},
        {"blanks and nonsense do not count", {"", "0", "4", "Yes", "3", "3", "2"}, 3, 0.5, 3},
    };
}

} // namespace

class TestCollaboration : public QObject
{
    Q_OBJECT
private slots:
    void tenIndicatorsInFourDimensions()
    {
        const auto profile = Evaluated().debrief().collaboration;
        QCOMPARE(profile.size(), std::size_t{10});
        std::set<std::string_view> keys;
        std::map<std::string_view, int> dimensions;
        for (const Indicator &indicator : profile) {
            keys.insert(indicator.key);
            ++dimensions[indicator.dimension];
            QVERIFY(std::ranges::find(dimensionCodes, indicator.dimension) != dimensionCodes.end());
            QVERIFY(!indicator.behaviour && !indicator.behaviourLevel && !indicator.judgement && !indicator.spread);
            QVERIFY(indicator.answers == 0 && indicator.from.empty());
        }
        QCOMPARE(keys.size(), std::size_t{10});
        QCOMPARE(dimensions["shared_goals"], 2);
        QCOMPARE(dimensions["internalization"], 2);
        QCOMPARE(dimensions["governance"], 4);
        QCOMPARE(dimensions["formalization"], 2);
    }

    void behaviour_data()
    {
        QTest::addColumn<int>("number");
        const auto all = behaviours();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << static_cast<int>(i);
        }
    }
    void behaviour()
    {
        QFETCH(int, number);
        const Behaviour b = behaviours().at(static_cast<std::size_t>(number));
        const Evaluated evaluated;
        const auto profile = profileOf(evaluated, b.measures, b.conduct, {});
        const Indicator &indicator = indicatorOf(profile, b.indicator);
        QCOMPARE(indicator.behaviour.has_value(), b.value.has_value());
        QCOMPARE(indicator.behaviourLevel.has_value(), b.value.has_value());
        QVERIFY(std::abs(indicator.behaviour.value_or(0) - b.value.value_or(0)) < 1e-12);
        QVERIFY(indicator.from == b.from);
    }

    void levelsByCutPoints()
    {
        const Evaluated evaluated;
        const auto levelAt = [&](double value, JudgeOptions options) {
            const auto profile = profileOf(evaluated, {measureOf("lead_recognition", value)}, {}, options);
            return indicatorOf(profile, "centrality").behaviourLevel.value_or(0);
        };
        QCOMPARE(levelAt(0, {}), 1);
        QCOMPARE(levelAt(0.399, {}), 1);
        QCOMPARE(levelAt(0.40, {}), 2);
        QCOMPARE(levelAt(0.749, {}), 2);
        QCOMPARE(levelAt(0.75, {}), 3);
        QCOMPARE(levelAt(1, {}), 3);
        JudgeOptions strict;
        strict.developing = 0.6;
        strict.active = 0.9;
        QCOMPARE(levelAt(0.5, strict), 1);
        QCOMPARE(levelAt(0.8, strict), 2);
        QCOMPARE(levelAt(0.9, strict), 3);
    }

    /// Agencies that stood in the same briefing were in contact; more briefings never make it worse.
    void briefingsConnect()
    {
        Evaluated evaluated;
        evaluated.scenario.ties = {{AgencyId("P"), AgencyId("F")},
                                   {AgencyId("P"), AgencyId("H")},
                                   {AgencyId("H"), AgencyId("F")},
                                   {AgencyId("M"), AgencyId("P")}};
        const Measure ties =
            withUnits(measureOf("required_ties", 0.25), {{"P/F", 1}, {"P/H", 0}, {"H/F", 0}, {"M/P", 0}});
        const auto connectivity = [&] { return indicatorOf(profileOf(evaluated, {ties}, {}, {}), "connectivity"); };
        QCOMPARE(*connectivity().behaviour, 0.25);
        evaluated.happens(BriefingHeld{{AgencyId("M")}, "Alone."});
        evaluated.happens(BriefingHeld{{AgencyId("P"), AgencyId("F")}, "These had spoken."});
        QCOMPARE(*connectivity().behaviour, 0.25);
        const Ref held = evaluated.happens(BriefingHeld{{AgencyId("P"), AgencyId("F"), AgencyId("H")}, "Together."});
        QCOMPARE(*connectivity().behaviour, 0.75);
        const std::vector<std::string_view> both{"required_ties", "briefings"};
        QVERIFY(connectivity().from == both);
        evaluated.strikes(held);
        QCOMPARE(*connectivity().behaviour, 0.25);
    }

    /// Of the pairs whose order is judged, those that put people before the agencies' own needs.
    void peopleComeFirst()
    {
        Evaluated evaluated;
        Measure order = measureOf("order_conformance", 1);
        evaluated.scenario.tasks.clear();
        const auto task = [&](const std::string &name, Serves serves) {
            Task made;
            made.id = TaskId(name);
            made.serves = serves;
            evaluated.scenario.tasks.push_back(made);
        };
        const auto pair = [&](const std::string &first, const std::string &then, double credit) {
            evaluated.scenario.precedence.push_back({TaskId(first), TaskId(then)});
            order.units.push_back({first + "/" + then, credit});
        };
        for (int i = 1; i <= 5; ++i) {
            task("people" + std::to_string(i), Serves::people);
            task("own" + std::to_string(i), Serves::agencies);
        }
        const auto value = [&] {
            return indicatorOf(profileOf(evaluated, {order}, {}, {}), "client_orientation").behaviour;
        };
        pair("people1", "people2", 0); // says nothing of it
        pair("own1", "people1", 0);
        pair("own1", "own2", 0);
        for (int i = 1; i <= 4; ++i) {
            pair("people" + std::to_string(i), "own" + std::to_string(i), i == 1 ? 0 : 1);
        }
        QVERIFY(!value()); // four are too few
        pair("people5", "own5", 1);
        QCOMPARE(value().value_or(-1), 0.8);
    }

    /// The vector of SCORING 6, and what silence and nonsense do to it.
    void prioritiesStatedAlike_data()
    {
        QTest::addColumn<QStringList>("orders"); // of P, F, H
        QTest::addColumn<double>("value");
        const QString alike = QStringLiteral("a > b > c > d");
        const QString other = QStringLiteral("a > c > b > d");
        const QString third = QStringLiteral("b > a > c > d");
        QTest::newRow("all alike") << QStringList{alike, alike, alike} << 1.0;
        QTest::newRow("1234, 1324, 2134") << QStringList{alike, other, third} << 0.777777778;
        QTest::newRow("one is silent") << QStringList{alike, alike, {}} << 2.0 / 3;
        QTest::newRow("one leaves some out") << QStringList{alike, alike, QStringLiteral("a > b")} << 2.0 / 3;
        QTest::newRow("one names one twice") << QStringList{alike, alike, QStringLiteral("a > a > c > d")} << 2.0 / 3;
        QTest::newRow("one alone") << QStringList{alike, {}, {}} << 0.0;
    }
    void prioritiesStatedAlike()
    {
        QFETCH(QStringList, orders);
        QFETCH(double, value);
        Evaluated evaluated = withSeatsForAll();
        askPriorities(evaluated, {"P", "F", "H"}, orders);
        const Indicator goals = indicatorOf(evaluated.debrief().collaboration, "goals");
        QVERIFY(goals.behaviour && std::abs(*goals.behaviour - value) < 1e-9);
    }

    void prioritiesOfTheLastRound_whereThreeWereAsked()
    {
        const QString one = QStringLiteral("a > b > c > d");
        const QString other = QStringLiteral("d > c > b > a");
        Evaluated evaluated = withSeatsForAll();
        const auto goals = [&] { return indicatorOf(evaluated.debrief().collaboration, "goals").behaviour; };
        askPriorities(evaluated, {"P", "F"}, {one, one});
        QVERIFY(!goals()); // two agree by chance
        askPriorities(evaluated, {"P", "F", "H"}, {one, other, other}, Millis{60'000});
        QVERIFY(goals().value_or(1) < 1);
        askPriorities(evaluated, {"P", "F", "H"}, {other, other, other}, Millis{120'000});
        QCOMPARE(goals().value_or(0), 1.0);
        askPriorities(evaluated, {"P", "F"}, {other, other}, Millis{180'000});
        QVERIFY(!goals()); // what the third said was said earlier
    }

    void judgement_data()
    {
        QTest::addColumn<int>("number");
        const auto all = judgements();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].name) << static_cast<int>(i);
        }
    }
    void judgement()
    {
        QFETCH(int, number);
        const Judgement j = judgements().at(static_cast<std::size_t>(number));
        Evaluated evaluated;
        evaluated.opens({"after"});
        int agency = 0;
        for (const char *level : j.levels) { // whose they are does not matter
            evaluated.answers("after", std::array{"P", "F", "H"}[static_cast<std::size_t>(agency++ % 3)],
                              {{"trust", level}});
        }
        const Indicator trust = indicatorOf(evaluated.debrief().collaboration, "trust");
        QCOMPARE(trust.answers, j.answers);
        QVERIFY(trust.judgement == j.median);
        QVERIFY(trust.spread == j.spread);
        QVERIFY(!trust.behaviour);
    }

    /// What is asked before stands for what nobody asked after.
    void beforeStandsInForAfter()
    {
        Evaluated evaluated;
        evaluated.opens({"before", "after"});
        for (int i = 0; i < 3; ++i) {
            evaluated.answers("before", "P", {{"lead", "1"}});
        }
        QCOMPARE(indicatorOf(evaluated.debrief().collaboration, "leadership").judgement.value_or(0), 1.0);
    }

    void standsInTheFile()
    {
        Evaluated evaluated;
        evaluated.opens({"after"});
        for (const char *level : {"1", "2", "3"}) {
            evaluated.answers("after", "P", {{"trust", level}, {"know", "5"}});
        }
        evaluated.happens(TargetRated{TargetId("leads"), Rating::some, "Late."}, {}, "eva");
        ObservationNoted note;
        note.text = "They met.";
        note.obstacle = "culture";
        note.about = {AgencyId("P")};
        const std::int64_t noted = evaluated.entries + 1;
        evaluated.happens(note, {}, "eva", Millis{5'000}, Millis{4'000});
        const QJsonObject file =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(evaluated.debrief()))).object();
        const QJsonObject profile = file[QStringLiteral("collaboration")].toObject();
        const QJsonArray behaviour = profile[QStringLiteral("behaviour")].toArray();
        const QJsonArray judged = profile[QStringLiteral("judgement")].toArray();
        QCOMPARE(behaviour.size(), 10);
        QCOMPARE(judged.size(), 10);
        for (qsizetype i = 0; i < 10; ++i) {
            QCOMPARE(behaviour[i][QStringLiteral("what")], judged[i][QStringLiteral("what")]);
            QVERIFY(behaviour[i][QStringLiteral("value")].isNull());
            QCOMPARE(behaviour[i][QStringLiteral("status")].toString(), QStringLiteral("not_enough_evidence"));
        }
        QCOMPARE(judged[3][QStringLiteral("what")].toString(), QStringLiteral("trust"));
        QCOMPARE(judged[3][QStringLiteral("median")].toDouble(), 2.0);
        QCOMPARE(judged[3][QStringLiteral("spread")].toDouble(), 1.0);
        QCOMPARE(judged[2][QStringLiteral("status")].toString(), QStringLiteral("not_answered"));
        const QJsonObject scale = file[QStringLiteral("scales")][0].toObject();
        QCOMPARE(scale[QStringLiteral("what")].toString(), QStringLiteral("clear"));
        QVERIFY(scale[QStringLiteral("agency")].isNull());
        QCOMPARE(scale[QStringLiteral("value")].toDouble(), 1.0);
        const QJsonObject target = file[QStringLiteral("targets")][1].toObject();
        QCOMPARE(target[QStringLiteral("id")].toString(), QStringLiteral("leads"));
        QCOMPARE(target[QStringLiteral("ratings")][0][QStringLiteral("rating")].toString(), QStringLiteral("S"));
        const QJsonObject observation = file[QStringLiteral("observations")][0].toObject();
        QCOMPARE(observation[QStringLiteral("at_ms")].toInt(), 4'000);
        QCOMPARE(observation[QStringLiteral("obstacle")].toString(), QStringLiteral("culture"));
        QVERIFY(observation[QStringLiteral("principle")].isNull());
        QCOMPARE(observation[QStringLiteral("entries")][0].toInteger(), noted);
    }
};

QTEST_APPLESS_MAIN(TestCollaboration)
#include "tst_collaboration.moc"
