// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"
#include "plan/lookup.h"

#include "counts.h"
#include "random_play.h"
#include "table.h"

using namespace samvirke;
using namespace samvirke::test;
using namespace std::chrono_literals;

namespace {

using Said = Answer::Verdict;

/// A plan of injects by time alone, so that what is due when can be said beforehand.
Scenario timetable()
{
    Scenario plan = smallScenario();
    plan.rounds.clear();
    plan.phases.clear();
    plan.injects.clear();
    for (int i = 0; i < 40; ++i) {
        Inject inject;
        inject.id = InjectId("at-" + std::to_string(i));
        inject.title = "It is time";
        inject.text = "It is time.";
        inject.release = AtTime{Millis{(i * 7 % 40) * 45'000}}; // the plan's order is not that of time
        inject.to = {Party("FIR")};
        plan.injects.push_back(std::move(inject));
    }
    return plan;
}

std::vector<Entry> entriesOf(const Table &table)
{
    auto entries = table.host->journal().readAll();
    return entries ? std::move(*entries) : std::vector<Entry>{};
}

struct Released
{
    InjectId inject;
    ExerciseTime due, at;
};

std::vector<Released> releasesOf(const Table &table)
{
    std::vector<Released> all;
    for (const Entry &entry : entriesOf(table)) {
        if (const auto *released = std::get_if<InjectReleased>(&entry.happened.event)) {
            const Inject *inject = find(table.host->scenario().injects, released->inject);
            all.push_back({released->inject, std::get<AtTime>(inject->release).at, entry.happened.at});
        }
    }
    return all;
}

/// Each inject once, at its own due time, in the order of those, and none left that is due.
/// @returns what is wrong, or nothing
QString inOrder(const Table &table)
{
    std::set<InjectId> once;
    ExerciseTime before{0};
    for (const Released &released : releasesOf(table)) {
        const QString name = QString::fromStdString(released.inject.value);
        if (!once.insert(released.inject).second) {
            return name + QStringLiteral(" was released twice");
        }
        if (released.at != released.due) {
            return name +
                   QStringLiteral(" was released at %1, due at %2").arg(released.at.count()).arg(released.due.count());
        }
        if (released.due < before) {
            return name + QStringLiteral(" was released after a later one");
        }
        before = released.due;
    }
    for (const Inject &inject : table.host->scenario().injects) {
        const ExerciseTime due = std::get<AtTime>(inject.release).at;
        if (table.host->state().status != Status::lobby && (due <= table.host->now()) != once.contains(inject.id)) {
            return QString::fromStdString(inject.id.value) + QStringLiteral(" is not as the clock says: %1 at %2")
                                                                 .arg(due.count())
                                                                 .arg(table.host->now().count());
        }
    }
    ExerciseTime last{0};
    for (const Entry &entry : entriesOf(table)) {
        if (entry.happened.at < last || entry.happened.saidAt > entry.happened.at ||
            entry.happened.saidAt < Millis{0}) {
            return QStringLiteral("entry %1 goes backwards").arg(entry.seq);
        }
        last = entry.happened.at;
    }
    return {};
}

} // namespace

/// The host's clock alone says when something happened. Whatever clocks of laptops do, nothing is skipped, doubled or
/// dated by a seat.
class TestClocks : public QObject
{
    Q_OBJECT
private slots:
    /// Pauses, rates, jumps, a clock that stands, a laptop that slept for an hour, a wall clock set back by a day,
    /// restarts: in any order.
    void nothingIsSkippedOrDoubled()
    {
        const int histories = countOf(2, 5, 50);
        const std::uint64_t first = freshSeed();
        for (int i = 0; i < histories; ++i) {
            Luck luck(first + static_cast<std::uint64_t>(i));
            Table table({}, timetable());
            table.joinAll();
            table.says("lead", StartExercise{});
            ExerciseTime shows{0}; // when something was last done to the clock, at
            Millis since = table.steady;
            int permille = 1000;
            const auto expected = [&] {
                const bool runs = table.host->state().status == Status::running;
                return shows + Millis{runs ? (table.steady - since).count() * permille / 1000 : 0};
            };
            for (int step = 0; step < 300; ++step) {
                const std::int64_t last = table.host->journal().last();
                const ExerciseTime before = expected();
                const auto hold = [&](ExerciseTime time) {
                    shows = time;
                    since = table.steady;
                };
                const auto does = [&](Command command) {
                    return table.says("lead", std::move(command)).verdict == Said::accepted;
                };
                const auto what = luck.below(12);
                switch (what) {
                case 0:
                    if (does(PauseExercise{})) {
                        hold(before);
                    }
                    break;
                case 1:
                case 2:
                    if (does(ResumeExercise{})) {
                        hold(before);
                    }
                    break;
                case 3: {
                    const int wanted = static_cast<int>(luck.below(4'000));
                    const bool taken = does(ChangeRate{{wanted}});
                    QCOMPARE(taken, wanted >= slowestPermille);
                    if (taken) {
                        hold(before);
                        permille = wanted;
                    }
                    break;
                }
                case 4: {
                    const ExerciseTime to = before + Millis{static_cast<std::int64_t>(luck.below(60'000))} - 20s;
                    const bool taken = does(JumpClock{{std::max(to, Millis{0})}});
                    QCOMPARE(taken, to > before);
                    if (taken) {
                        hold(to);
                    }
                    break;
                }
                case 5: table.wall += luck.chance(50) ? -86'400'000 : 86'400'000; break; // somebody sets the clock
                case 6:
                    if (luck.chance(10)) {
                        table.steady += 1h; // it slept
                    }
                    break;
                case 7: break; // the clock stands
                case 8:
                    if (luck.chance(20)) {
                        table.restart();
                        table.joinAll();
                        hold(table.host->now()); // it stands where the last entry was, or set it
                    }
                    break;
                default: table.steady += Millis{static_cast<std::int64_t>(luck.below(30'000))}; break;
                }
                table.pump();
                QVERIFY2(table.host->now() == expected(),
                         qPrintable(QStringLiteral("step %1, what %2: %3 ms instead of %4, before %5")
                                        .arg(step)
                                        .arg(what)
                                        .arg(table.host->now().count())
                                        .arg(expected().count())
                                        .arg(before.count())));
                const QString wrong = inOrder(table);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("SAMVIRKE_SEED=%1, step %2: %3")
                                                         .arg(first + static_cast<std::uint64_t>(i))
                                                         .arg(step)
                                                         .arg(wrong)));
                const std::int64_t wall = table.wall + table.steady.count();
                for (const Entry &entry : table.recorded) {
                    QVERIFY(entry.seq <= last || entry.wallMs == wall); // as the wall clock showed it, right or not
                }
            }
            QVERIFY(!releasesOf(table).empty());
        }
    }

    void aStretchOfAnyLengthReleasesAllOnTheWay_data()
    {
        QTest::addColumn<qint64>("stretch");
        for (const auto &[name, stretch] : {std::pair<const char *, Millis>{"a minute", 1min},
                                            {"half an hour", 30min},
                                            {"an hour", 1h},
                                            {"a day", 24h},
                                            {"a year", 24h * 365}}) {
            QTest::newRow(name) << qint64(stretch.count());
        }
    }
    void aStretchOfAnyLengthReleasesAllOnTheWay()
    {
        QFETCH(qint64, stretch);
        Table table({}, timetable());
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(Millis{stretch});
        const QString wrong = inOrder(table);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(releasesOf(table).size(), std::min<std::size_t>(40, 1 + std::size_t(stretch) / 45'000));
    }

    /// A steady clock that does not go on, or even shows less than before, holds the exercise and breaks nothing.
    void aClockThatStandsHoldsTheExercise()
    {
        Table table({}, timetable());
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(2min);
        const std::size_t before = releasesOf(table).size();
        for (const Millis stretch : {Millis{0}, Millis{-60'000}, Millis{0}}) {
            table.passes(stretch);
            QVERIFY(table.says("fir-1", RaiseHand{}).verdict == Said::accepted);
            QCOMPARE(table.recorded.back().happened.at, ExerciseTime(2min));
            QCOMPARE(releasesOf(table).size(), before);
        }
        table.passes(1min); // as far as it had been
        QCOMPARE(table.host->now(), ExerciseTime(2min));
        table.passes(1min);
        QCOMPARE(table.host->now(), ExerciseTime(3min));
        QCOMPARE(inOrder(table), QString());
    }

    /// Where the clock is stopped on the way, what comes in the same go happens where it stands: not an hour later
    /// because the laptop slept, nor where a jump was to lead.
    void whatStopsTheClockStopsItForEverybody()
    {
        for (const bool jumps : {true, false}) {
            Table table;
            table.joinAll();
            table.says("lead", StartExercise{});
            if (jumps) {
                table.at("lead").end->propose({Ref{90'001}, {}, {}, JumpClock{{ExerciseTime(20min)}}});
            } else {
                table.steady += 1h;
            }
            table.at("lead").end->propose({Ref{90'002}, {}, {}, RaiseHand{}});
            table.pump(); // a round at 12 min stops the clock
            QCOMPARE(table.recorded.back().happened.ref, Ref{90'002});
            QCOMPARE(table.recorded.back().happened.at, ExerciseTime(12min));
            QVERIFY(table.host->state().status == Status::paused);
            QCOMPARE(table.host->now(), ExerciseTime(12min));
        }
    }

    /// Nobody is told more often than once, and in the order of the host, however late they come.
    void seatsHearInTheHostsOrder()
    {
        Table table({}, timetable());
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(5min);
        table.at("fir-1").seatEnd->close();
        table.passes(1h);
        const Sitting &back = table.join("fir-1", 3);
        QCOMPARE(back.deliveries.front().n, 4);
        ExerciseTime before{0};
        std::set<Ref> once;
        for (const Delivery &delivery : back.deliveries) {
            QVERIFY(delivery.happened.at >= before);
            QVERIFY(once.insert(delivery.happened.ref).second);
            before = delivery.happened.at;
        }
        QCOMPARE(back.clocks.back().at, table.host->now());
    }

    void whatASeatSaysOfWhen_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<bool>("taken");
        const qint64 now = 600'000;
        for (const auto &[ago, taken] : {std::pair<qint64, bool>{0, true},
                                         {1, true},
                                         {59'999, true},
                                         {now - 1, true},
                                         {now, true}, // at STARTEX
                                         {now + 1, false},
                                         {86'400'000, false}, // a day off
                                         {-1, false},         // it has not happened yet
                                         {-86'400'000, false},
                                         {1'795'000'000'000, false}, // the time of day in its place
                                         {std::numeric_limits<qint64>::max(), false},
                                         {std::numeric_limits<qint64>::min(), false}}) {
            QTest::newRow(qPrintable(QString::number(ago))) << ago << taken;
        }
    }
    /// A seat never dates an entry. It may say how long ago something was said, within the exercise; anything else is
    /// refused, never bent.
    void whatASeatSaysOfWhen()
    {
        QFETCH(qint64, ago);
        QFETCH(bool, taken);
        Table table({}, timetable());
        table.joinAll();
        table.says("lead", StartExercise{});
        table.passes(10min);
        const std::int64_t last = table.host->journal().last();
        Sitting &seat = table.at("fir-1");
        seat.end->propose({Ref{4711}, {}, Millis{ago}, RaiseHand{}});
        table.pump();
        const Answer answer = seat.answers.empty() ? Answer{} : seat.answers.back();
        QCOMPARE(seat.answers.size(), 1U);
        QCOMPARE(answer.verdict == Said::accepted, taken);
        if (taken) {
            QCOMPARE(table.recorded.back().happened.at, ExerciseTime(10min));
            QCOMPARE(table.recorded.back().happened.saidAt, 10min - Millis{ago});
        } else {
            QVERIFY(answer.verdict == Said::refused && answer.why == Refusal::Why::badTime);
            QCOMPARE(answer.about, std::string("ago_ms"));
            QCOMPARE(table.host->journal().last(), last);
        }
    }

    /// Seats whose clocks are a day off, drift and jump say of everything how long ago it was by their own clock.
    void seatsWithWrongClocks()
    {
        const int histories = countOf(2, 5, 50);
        const std::uint64_t first = freshSeed();
        for (int i = 0; i < histories; ++i) {
            Luck luck(first + static_cast<std::uint64_t>(i));
            Table table({}, timetable());
            table.joinAll();
            table.says("lead", StartExercise{});
            const std::vector<std::string> seats{"pol-1", "fir-1", "ems-1", "motspill"};
            std::map<std::string, std::int64_t> offset{{"pol-1", 86'400'000}, {"fir-1", -86'400'000}};
            int taken = 0;
            for (int step = 0; step < 200; ++step) {
                table.passes(Millis{static_cast<std::int64_t>(luck.below(8'000))});
                const std::string &seat = luck.pick(seats);
                if (luck.chance(10)) {
                    offset[seat] += static_cast<std::int64_t>(luck.below(7'200'000)) - 3'600'000; // it jumps
                }
                offset[seat] += static_cast<std::int64_t>(luck.below(50)); // it drifts
                // noted at one time and sent at another, by a clock that was set in between or not
                const std::int64_t ago =
                    luck.chance(30) ? offset[seat] : static_cast<std::int64_t>(luck.below(10'000)) + offset[seat] % 50;
                const std::int64_t last = table.host->journal().last();
                const ExerciseTime now = table.host->now();
                table.at(seat).end->propose({Ref{luck.bits() | 1U}, {}, Millis{ago}, RaiseHand{}});
                table.pump();
                const bool sound = ago >= 0 && Millis{ago} <= now;
                QCOMPARE(table.at(seat).answers.back().verdict == Said::accepted, sound);
                QCOMPARE(table.host->journal().last(), last + (sound ? 1 : 0));
                if (sound) {
                    ++taken;
                    QCOMPARE(table.recorded.back().happened.at, now);
                    QCOMPARE(table.recorded.back().happened.saidAt, now - Millis{ago});
                }
            }
            QVERIFY(taken > 20);
            QCOMPARE(inOrder(table), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
