// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/compare.h"

#include "judged_play.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace samvirke;
using What = CompareError::What;

namespace {

/// A play whose role clarity has the values @p values in its basis, in the order of the measures.
PlayToCompare play(const char *record, std::vector<std::optional<double>> values)
{
    PlayToCompare play;
    play.record = record;
    play.plan = "plan";
    play.debrief.scenario = "s";
    play.debrief.ended = true;
    for (const std::string_view key : measureKeys()) {
        Measure measure;
        measure.key = key;
        const std::size_t place = play.debrief.measures.size();
        if (place < values.size()) {
            measure.group = GroupKind::roleClarity;
            measure.inBasis = values[place].has_value();
            measure.value = values[place];
            measure.status = measure.inBasis ? MeasureStatus::ok : MeasureStatus::notApplicable;
        }
        play.debrief.measures.push_back(measure);
    }
    for (const GroupKind kind : {GroupKind::roleClarity, GroupKind::coordination}) {
        Group group;
        group.kind = kind;
        play.debrief.groups.push_back(group);
    }
    return play;
}

PlayToCompare played(const char *record, const char *condition, double value)
{
    PlayToCompare one = play(record, {value, value, value, value});
    one.condition = condition;
    return one;
}

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT
private slots:
    void onlyOverTheCommonBasis()
    {
        // the second play did not offer the first measure, the first play not the last
        const auto compared = compare(
            {play("a", {0.0, 0.8, 0.8, 0.6, 0.6, std::nullopt}), play("b", {std::nullopt, 0.4, 0.4, 0.6, 0.2, 1.0})});
        QVERIFY(compared);
        const auto &group = compared->groups[0];
        QCOMPARE(group.status, Group::Status::ok);
        const auto keys = measureKeys();
        QVERIFY((group.basis == std::vector<std::string_view>{keys[1], keys[2], keys[3], keys[4]}));
        QVERIFY((group.onlyInSome == std::vector<std::string_view>{keys[0], keys[5]}));
        QVERIFY(isNear(group.values[0], 0.7));
        QVERIFY(isNear(group.values[1], 0.4));
        QVERIFY(isNear(group.differences[0], 0));
        QVERIFY(isNear(group.differences[1], -0.3));
        QVERIFY(!group.test); // of takes there is none, whatever they look like
        QVERIFY(compared->conditions.empty());
        QVERIFY(compared->measures[1].inCommonBasis && !compared->measures[0].inCommonBasis);
        QVERIFY(isNear(compared->measures[1].differences[1], -0.4));
        QVERIFY(!compared->measures[0].differences[1]);
        QCOMPARE(compared->groups[1].status, Group::Status::tooFewMeasures);
        QVERIFY(!compared->groups[1].values[0]);
    }

    void weightsCount()
    {
        auto first = play("a", {1, 0, 0, 0});
        first.debrief.measures[0].weight = 3;
        auto second = first;
        second.record = "b";
        QVERIFY(isNear(compare({first, second})->groups[0].values[0], 0.5));
    }

    void withoutAValueInTheBasisCountsNothing()
    {
        auto second = play("b", {1, 1, 1, 1});
        second.debrief.measures[0].value.reset(); // undefined
        second.debrief.measures[0].status = MeasureStatus::undefined;
        const auto compared = compare({play("a", {1, 1, 1, 1}), second});
        QVERIFY(isNear(compared->groups[0].values[1], 0.75));
    }

    void tooFewInCommon()
    {
        const auto compared = compare({play("a", {1, 1, 1, 1}), play("b", {1, 1, 1, std::nullopt})});
        QCOMPARE(compared->groups[0].status, Group::Status::tooFewMeasures);
        QVERIFY(!compared->groups[0].values[0] && !compared->groups[0].differences[1]);
    }

    void tooFewAgencies()
    {
        auto alone = play("a", {1, 1, 1, 1});
        alone.debrief.groups[0].status = Group::Status::tooFewAgencies;
        const auto compared = compare({alone, play("b", {1, 1, 1, 1})});
        QCOMPARE(compared->groups[0].status, Group::Status::tooFewAgencies);
        QVERIFY(!compared->groups[0].values[1]);
    }

    void whatMeansNothing()
    {
        QVERIFY(meansNothing(0) && meansNothing(0.0599) && meansNothing(-0.0599));
        QVERIFY(!meansNothing(0.06) && !meansNothing(-0.06) && !meansNothing(0.5));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QStringList>("change"); // of the second play
        const auto row = [](What what, const QStringList &change) {
            QTest::newRow(std::string(keyOf(what)).c_str()) << static_cast<int>(what) << change;
        };
        row(What::fewerThanTwo, {QStringLiteral("gone")});
        row(What::goesOn, {QStringLiteral("goes on")});
        row(What::otherScenario, {QStringLiteral("scenario")});
        row(What::otherVariant, {QStringLiteral("variant")});
        row(What::sameRecord, {QStringLiteral("record")});
        row(What::oneCondition, {QStringLiteral("condition")});
    }
    void refuses()
    {
        QFETCH(int, what);
        QFETCH(QStringList, change);
        std::vector<PlayToCompare> plays{play("a", {1, 1, 1, 1}), play("b", {1, 1, 1, 1})};
        QVERIFY(compare(plays));
        const QString how = change.first();
        if (how == QLatin1String("gone")) {
            plays.pop_back();
        } else if (how == QLatin1String("goes on")) {
            plays[1].debrief.ended = false;
        } else if (how == QLatin1String("scenario")) {
            plays[1].debrief.scenario = "t";
        } else if (how == QLatin1String("variant")) {
            plays[1].debrief.variant = VariantId("hard");
        } else if (how == QLatin1String("record")) {
            plays[1].record = "a";
        } else {
            plays[0].condition = plays[1].condition = "all";
        }
        const auto compared = compare(plays);
        QVERIFY(!compared);
        QCOMPARE(static_cast<int>(compared.error().what), what);
        QCOMPARE(compared.error().play,
                 std::size_t{how == QLatin1String("gone") || how == QLatin1String("condition") ? 0U : 1U});
    }

    void conditionsMayBeVariants()
    {
        auto first = played("a", "easy", 1);
        auto second = played("b", "hard", 1);
        second.debrief.variant = VariantId("hard");
        const auto compared = compare({first, second});
        QVERIFY(compared);
        QCOMPARE(compared->conditions.size(), std::size_t{2});
        QCOMPARE(compared->conditions[1].name, std::string("hard"));
        QVERIFY((compared->conditions[1].plays == std::vector<std::size_t>{1}));
    }

    void testsOnlyEnoughGroups_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("tested");
        QTest::newRow("five and five") << 5 << 5 << true;
        QTest::newRow("six and five") << 6 << 5 << true;
        QTest::newRow("four and five") << 4 << 5 << false;
        QTest::newRow("five and four") << 5 << 4 << false;
        QTest::newRow("many and one") << 12 << 1 << false;
    }
    void testsOnlyEnoughGroups()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(bool, tested);
        std::vector<PlayToCompare> plays;
        for (int i = 0; i < before; ++i) {
            plays.push_back(played(("b" + std::to_string(i)).c_str(), "before", 0.1 + 0.01 * i));
        }
        for (int i = 0; i < after; ++i) {
            plays.push_back(played(("a" + std::to_string(i)).c_str(), "after", 0.8 + 0.01 * i));
        }
        const auto compared = compare(plays);
        QVERIFY(compared);
        QCOMPARE(compared->groups[0].test.has_value(), tested);
        QVERIFY(!compared->groups[1].test); // it has no value
        if (before == 5 && after == 5) {
            QVERIFY(isNear(compared->groups[0].test->p, 2.0 / 252));
            QVERIFY(isNear(compared->groups[0].test->difference, 0.7));
            QVERIFY(compared->groups[0].test->exact);
        }
        plays.push_back(played("third", "third", 0.5)); // which two should it be?
        QVERIFY(!compare(plays)->groups[0].test);
    }

    void alignedOnTasksAndInjects()
    {
        test::Play first;
        first.at(10).starts("p1", "one");
        test::Play second;
        second.at(30).starts("h1", "one");
        const auto taken = [](test::Play &play, const char *record) {
            PlayToCompare one;
            one.debrief = play.debrief();
            one.record = record;
            one.released = releasesIn(play.entries);
            return one;
        };
        const auto compared = compare({taken(first, "a"), taken(second, "b")});
        QVERIFY(compared);
        const auto task = std::ranges::find(compared->tasks, TaskId("one"), &PlayComparison::OfTask::task);
        QVERIFY(task != compared->tasks.end() && task->differs());
        QCOMPARE(task->plays[0]->outcome, TaskOutcome::clear);
        QVERIFY(task->plays[0]->latency == Millis{10'000});
        QCOMPARE(task->plays[1]->outcome, TaskOutcome::wrongOwner);
        const auto same = std::ranges::find(compared->tasks, TaskId("two"), &PlayComparison::OfTask::task);
        QVERIFY(!same->differs());
        QCOMPARE(compared->injects.size(), std::size_t{5});
        for (const PlayComparison::OfInject &inject : compared->injects) {
            QVERIFY(inject.released[0] && inject.released[0] == inject.released[1]);
        }
        QVERIFY(compared->injects.front().released[0] == ExerciseTime{60'000});
    }

    void whatOnePlanLacksIsNothing()
    {
        auto first = play("a", {1, 1, 1, 1});
        first.debrief.tasks.push_back({});
        first.debrief.tasks.back().task = TaskId("gone");
        first.released = {{InjectId("early"), ExerciseTime{1}}};
        auto second = play("b", {1, 1, 1, 1});
        second.plan = "changed";
        second.released = {{InjectId("late"), ExerciseTime{2}}};
        const auto compared = compare({first, second});
        QVERIFY(!compared->samePlan);
        QVERIFY(compared->tasks.front().plays[0] && !compared->tasks.front().plays[1]);
        QVERIFY(compared->tasks.front().differs());
        QCOMPARE(compared->injects.size(), std::size_t{2});
        QVERIFY(compared->injects[0].released[0] && !compared->injects[0].released[1]);
        QVERIFY(!compared->injects[1].released[0] && compared->injects[1].released[1]);
    }

    void whatWasTakenBackWasNotReleased()
    {
        const auto happened = [](std::uint64_t ref, int at, Event event) {
            Entry entry;
            entry.happened.ref = Ref{ref};
            entry.happened.at = entry.happened.saidAt = ExerciseTime{at};
            entry.happened.event = std::move(event);
            return entry;
        };
        InjectReleased released;
        released.inject = InjectId("i");
        InjectTakenBack back;
        back.of = Ref{1};
        const std::vector<Entry> entries{happened(1, 10, released), happened(2, 20, back), happened(3, 30, released),
                                         happened(4, 40, released)};
        const auto releases = releasesIn(entries);
        QCOMPARE(releases.size(), std::size_t{1});
        QVERIFY(releases.front().second == ExerciseTime{30});
    }

    void json()
    {
        const auto compared = compare({played("a", "before", 0.5), played("b", "after", 0.7)});
        const QJsonObject said =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(*compared, {"a.samvirke", "b.samvirke"})))
                .object();
        QCOMPARE(said[QLatin1String("format")].toString(), QStringLiteral("samvirke-comparison"));
        QCOMPARE(said[QLatin1String("of")].toString(), QStringLiteral("groups"));
        QCOMPARE(said[QLatin1String("plays")][1][QLatin1String("condition")].toString(), QStringLiteral("after"));
        const QJsonValue group = said[QLatin1String("groups")][QLatin1String("role_clarity")];
        QCOMPARE(group[QLatin1String("values")][1].toDouble(), 0.7);
        QVERIFY(group[QLatin1String("test")].isNull());
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
