// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/often.h"

#include "evaluated.h"

#include <chrono>

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

Finding findingOf(Finding::Rule rule, const char *task, int severity, std::int64_t entry = 1)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.tasks = {TaskId(task)};
    finding.entries = {entry};
    return finding;
}

Measure measureOf(std::string_view key, std::optional<double> value)
{
    Measure measure;
    measure.key = key;
    measure.value = value;
    return measure;
}

Entry entryOf(Event event, ExerciseTime at, const char *agency)
{
    return {1, 0, 0, {Ref{1}, at, at, {}, AgencyId(agency), std::move(event)}};
}

} // namespace

/// What many plays have in common, counted by hand.
class TestOften : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfNoPlays()
    {
        const Often often = OftenCount().result();
        QCOMPARE(often.plays, 0);
        QVERIFY(often.wrong.empty() && often.measures.empty() && often.busy.empty());
    }

    void whatUsuallyGoesWrongStandsFirst()
    {
        using enum Finding::Rule;
        const Evaluated evaluated;
        OftenCount count;
        const std::vector<std::vector<Finding>> plays{
            {findingOf(taskLate, "life", 1)},
            {findingOf(taskLate, "life", 1, 7), findingOf(taskUnclaimed, "car", 3), findingOf(taskLate, "life", 1, 9)},
            {},
            {findingOf(taskLate, "car", 2)},
        };
        for (const auto &findings : plays) {
            Debrief debrief;
            debrief.findings = findings;
            count.add(evaluated.scenario, {}, debrief);
        }
        const Often often = count.result();
        QCOMPARE(often.plays, 4);
        QCOMPARE(often.wrong.size(), std::size_t{3});
        QCOMPARE(often.wrong[0].plays, 2); // once a play, however often it was found in it
        QVERIFY(often.wrong[0].finding.rule == taskLate && often.wrong[0].finding.tasks.front() == TaskId("life"));
        QCOMPARE(often.wrong[0].finding.entries.front(), 1); // of the first that had it
        QCOMPARE(often.wrong[1].finding.severity, 3);        // of those as usual, the gravest
        QCOMPARE(often.wrong[2].finding.severity, 2);
    }

    void scoresSpread()
    {
        const Evaluated evaluated;
        OftenCount count;
        for (const std::optional<double> value : {std::optional(0.4), std::optional<double>{}, std::optional(0.9),
                                                  std::optional(0.1), std::optional(0.6)}) {
            Debrief debrief;
            debrief.measures = {measureOf("task_clarity", value), measureOf("closed_loop", std::nullopt)};
            count.add(evaluated.scenario, {}, debrief);
        }
        const Often often = count.result();
        QCOMPARE(often.measures.size(), std::size_t{2});
        const Often::Spread &clarity = often.measures[0];
        QCOMPARE(clarity.plays, 4);
        QCOMPARE(clarity.least, 0.1);
        QCOMPARE(clarity.middle, 0.5); // between the two in the middle
        QCOMPARE(clarity.most, 0.9);
        QCOMPARE(often.measures[1].plays, 0);
    }

    /// What comes in counts in its minute, a task for who owns it until it was taken.
    void agenciesAreBusy()
    {
        const Evaluated evaluated;
        OftenCount count;
        for (const Millis taken : {Millis{3min}, Millis{1min}}) {
            Debrief debrief;
            debrief.length = 20min;
            TaskResult life;
            life.task = TaskId("life");
            life.opened = ExerciseTime{2min};
            life.response = taken;
            debrief.tasks = {life};
            MessageSent message;
            message.sent.to = {Party("P"), Party("F")};
            const std::vector<Entry> entries{entryOf(message, 2min + 30s, "F"), entryOf(message, 4min, "P")};
            count.add(evaluated.scenario, entries, debrief);
        }
        const Often often = count.result();
        QCOMPARE(often.busy.size(), std::size_t{2}); // nothing reaches health
        const Often::Busy &police = often.busy[0];
        QVERIFY(police.agency == AgencyId("P"));
        QVERIFY((police.open == std::vector<double>{0, 0, 2, 0.5, 0.5}));
        QVERIFY((often.busy[1].open == std::vector<double>{0, 0, 0, 0, 1})); // one's own is not sent to oneself
    }

    /// A task that nobody takes is open until the end.
    void untakenStaysOpen()
    {
        const Evaluated evaluated;
        OftenCount count;
        Debrief debrief;
        debrief.length = 6min;
        TaskResult car;
        car.task = TaskId("car");
        car.opened = ExerciseTime{4min};
        debrief.tasks = {car};
        count.add(evaluated.scenario, {}, debrief);
        QVERIFY((count.result().busy.at(0).open == std::vector<double>{0, 0, 0, 0, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestOften)
#include "tst_often.moc"
