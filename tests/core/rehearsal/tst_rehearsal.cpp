// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/simulated_seat.h"

#include "host/host.h"
#include "plan/load.h"
#include "play/codec.h"

#include "property.h"
#include "small_scenario.h"
#include "sound_scenario.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace samvirke;
using namespace samvirke::test;

namespace {

struct Rehearsal
{
    std::vector<Entry> entries;
    std::vector<Answer> refusals;
    bool closed = false;
    bool stalled = false;
    ExerciseTime length{0};

    /// Everything that happened, as it is recorded.
    [[nodiscard]] std::string text() const
    {
        std::string all;
        for (const Entry &entry : entries) {
            all += encodeHappened(entry.happened) + " " + std::to_string(entry.wallMs) + "\n";
        }
        return all;
    }
    template <class E>
    [[nodiscard]] std::int64_t count() const
    {
        return std::ranges::count_if(
            entries, [](const Entry &entry) { return std::holds_alternative<E>(entry.happened.event); });
    }
    /// When each task was first started or decided on, after it opened.
    [[nodiscard]] std::map<TaskId, Millis> latencies() const
    {
        std::map<TaskId, ExerciseTime> opened;
        std::map<TaskId, Millis> found;
        for (const Entry &entry : entries) {
            const auto acted = [&](const TaskId &task) {
                if (opened.contains(task)) {
                    found.try_emplace(task, entry.happened.at - opened.at(task));
                }
            };
            if (const auto *opening = std::get_if<TaskOpened>(&entry.happened.event)) {
                opened.try_emplace(opening->task, entry.happened.at);
            } else if (const auto *started = std::get_if<TaskStarted>(&entry.happened.event)) {
                acted(started->task);
            } else if (const auto *decided = std::get_if<DecisionRecorded>(&entry.happened.event)) {
                acted(decided->task);
            }
        }
        return found;
    }
};

/// Plays a scenario with simulated seats in lockstep. @param turned the last seat comes first
Rehearsal rehearse(const char *yaml, const std::string &team, std::uint64_t seed, bool turned = false)
{
    static QTemporaryDir folder;
    static int number = 0;
    NewExercise exercise;
    exercise.id = "rehearsal";
    exercise.secret = "no secret";
    exercise.files = {{"scenario.yaml", yaml}};
    exercise.sync = false;
    auto journal =
        Journal::create(folder.filePath(QStringLiteral("%1.samvirke").arg(++number)).toStdString(), exercise);
    HostOptions options;
    options.lockstep = true;
    options.team = team;
    options.plannedStartMs = 1'795'000'000'000;
    const Scenario scenario = readScenario(yaml).scenario;
    auto host =
        Host::open(scenario, std::move(*journal), options, {[] { return Millis{0}; }, [] { return std::int64_t{0}; }});
    Rehearsal rehearsal;
    (*host)->recorded = [&](const Entry &entry) { rehearsal.entries.push_back(entry); };
    std::vector<LoopbackLink *> ends;
    std::vector<std::unique_ptr<SimulatedSeat>> seats;
    std::vector<Seat> order = scenario.seats;
    if (turned) {
        std::ranges::reverse(order);
    }
    for (const Seat &seat : order) {
        if (seat.kind != SeatKind::paper) {
            auto [hostEnd, seatEnd] = LoopbackLink::pair();
            ends.push_back(hostEnd.get());
            ends.push_back(seatEnd.get());
            (*host)->attach(std::move(hostEnd), seat.id);
            seats.push_back(std::make_unique<SimulatedSeat>(
                std::move(seatEnd), SimulatedSeatOptions{scenario, seat.id, *teamNamed(team), seed, "test"}));
        }
    }
    const auto pump = [&] {
        bool any = false;
        for (LoopbackLink *end : ends) {
            any = end->deliver() || any;
        }
        return any;
    };
    while (pump()) {
    }
    (*host)->beginLockstep();
    while (pump()) {
    }
    for (const auto &seat : seats) {
        rehearsal.refusals.insert(rehearsal.refusals.end(), seat->refusals().begin(), seat->refusals().end());
    }
    rehearsal.closed = (*host)->state().status == Status::closed;
    rehearsal.stalled = (*host)->stalled();
    rehearsal.length = (*host)->state().now;
    return rehearsal;
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void everyTeamComesToTheEnd_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("team");
        for (const std::string &team : teamNames()) {
            QTest::newRow(("small, " + team).c_str()) << QByteArray(smallScenarioYaml) << QString::fromStdString(team);
            QTest::newRow(("sound, " + team).c_str()) << QByteArray(soundScenarioYaml) << QString::fromStdString(team);
        }
    }
    void everyTeamComesToTheEnd()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, team);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const Rehearsal rehearsal = rehearse(yaml.constData(), team.toStdString(), seed);
            QVERIFY(rehearsal.closed);
            QVERIFY(!rehearsal.stalled);
            QVERIFY(rehearsal.refusals.empty());
            QVERIFY(rehearsal.length >= readScenario(yaml.toStdString()).scenario.clock.length);
            ExerciseTime last{0};
            for (const Entry &entry : rehearsal.entries) { // time never goes back
                QVERIFY(entry.happened.at >= last);
                last = entry.happened.at;
                QCOMPARE(entry.wallMs, 1'795'000'000'000 + entry.happened.at.count());
            }
        }
    }

    void theSameSeedGivesTheSame()
    {
        const std::string first = rehearse(smallScenarioYaml, "ideal", 4).text();
        QCOMPARE(rehearse(smallScenarioYaml, "ideal", 4).text(), first);
        QCOMPARE(rehearse(smallScenarioYaml, "ideal", 4, true).text(), first); // whoever comes first
        QVERIFY(rehearse(smallScenarioYaml, "ideal", 5).text() != first);
    }

    void silentTeamsDoNothing()
    {
        const Rehearsal silent = rehearse(soundScenarioYaml, "silent", 1);
        QVERIFY(silent.closed);
        QVERIFY(silent.latencies().empty());
        QCOMPARE(silent.count<ItemRead>() + silent.count<MessageSent>() + silent.count<RoundAnswered>() +
                     silent.count<TaskClaimed>(),
                 0);
        QVERIFY(silent.count<InjectReleased>() > 0);
    }

    void idealTeamsKeepTargetsAndSlowOnesDoNot()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const auto ideal = rehearse(soundScenarioYaml, "ideal", seed).latencies();
            const auto slow = rehearse(soundScenarioYaml, "slow", seed).latencies();
            int tasks = 0;
            for (const Task &task : scenario.tasks) {
                if (task.target && !task.lead) { // who leads is said without delay
                    ++tasks;
                    QVERIFY2(ideal.contains(task.id) && ideal.at(task.id) <= *task.target, task.id.value.c_str());
                    QVERIFY2(slow.contains(task.id) && slow.at(task.id) > *task.target, task.id.value.c_str());
                }
            }
            QCOMPARE(tasks, 8);
        }
    }

    void gapsLeaveAThird()
    {
        const Scenario scenario = readScenario(soundScenarioYaml).scenario;
        const Team gaps = *teamNamed("gaps");
        std::set<std::set<std::string>> different;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const auto acted = rehearse(soundScenarioYaml, "gaps", seed).latencies();
            std::set<std::string> left;
            for (const Task &task : scenario.tasks) {
                if (task.target && !task.distractor) {
                    QVERIFY2(acted.contains(task.id) != leaves(gaps, seed, scenario, task.id),
                             (task.id.value + " " + std::to_string(seed)).c_str());
                    if (!acted.contains(task.id)) {
                        left.insert(task.id.value);
                    }
                }
            }
            QCOMPARE(left.size(), 3U); // of nine
            different.insert(left);
        }
        QVERIFY(different.size() > 1); // the seed says which
        QVERIFY(!leaves(*teamNamed("ideal"), 1, scenario, TaskId("fire")));
    }

    void teamsHaveNames()
    {
        for (const std::string &name : teamNames()) {
            QVERIFY(teamNamed(name).has_value());
            QCOMPARE(teamNamed(name)->name, name);
        }
        QVERIFY(!teamNamed("perfect"));
        QVERIFY(!teamNamed(""));
    }

    void drawsDependOnNothingElse()
    {
        QCOMPARE(drawBits(1, "pol-1", "cordon", "pace"), drawBits(1, "pol-1", "cordon", "pace"));
        const std::set<std::uint64_t> draws{drawBits(1, "a", "b", "c"), drawBits(2, "a", "b", "c"),
                                            drawBits(1, "x", "b", "c"), drawBits(1, "a", "x", "c"),
                                            drawBits(1, "a", "b", "x"), drawBits(1, "ab", "", "c"),
                                            drawBits(1, "", "ab", "c"), drawBits(1, "a", "bc", "")};
        QCOMPARE(draws.size(), 8U);
        double sum = 0;
        for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
            const double value = draw(seed, "a", "b", "c");
            QVERIFY(value >= 0 && value <= 1);
            sum += value;
        }
        QVERIFY(std::abs(sum / 10'000 - 0.5) < 0.02); // 0.5 with a standard error of 0.003
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
