// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/advance.h"
#include "play/clock.h"
#include "play/decide.h"

#include "property.h"
#include "random_play.h"
#include "small_scenario.h"

using namespace samvirke;
using namespace samvirke::test;

namespace {

/// A plan of nothing but timed and chained injects, tasks and phases, drawn from @p luck.
Scenario timedScenario(Luck &luck)
{
    Scenario scenario = smallScenario();
    scenario.injects.clear();
    scenario.rounds.clear();
    scenario.phases = {
        Phase{PhaseId("one"), {}, Mode::played, ByHand{}, true},
        Phase{PhaseId("two"), {}, Mode::played, AtTime{Millis{static_cast<std::int64_t>(luck.below(600'000))}}, true}};
    const std::size_t count = 5 + luck.below(15);
    for (std::size_t i = 0; i < count; ++i) {
        Inject inject;
        inject.id = InjectId("i" + std::to_string(i));
        inject.to = {everybody};
        inject.text = "Something happens.";
        if (i > 0 && luck.chance(40)) {
            inject.release = AfterInject{InjectId("i" + std::to_string(luck.below(i))),
                                         Millis{static_cast<std::int64_t>(luck.below(120'000))}};
        } else {
            inject.release = AtTime{Millis{static_cast<std::int64_t>(luck.below(20) * 30'000)}};
        }
        scenario.injects.push_back(std::move(inject));
    }
    if (luck.chance(50)) {
        Round frozen;
        frozen.id = RoundId("frozen");
        frozen.opens = AtTime{Millis{static_cast<std::int64_t>(luck.below(600'000))}};
        frozen.freeze = true;
        frozen.priorities = {"a", "b"};
        scenario.rounds.push_back(std::move(frozen));
    }
    return scenario;
}

std::map<InjectId, ExerciseTime> dueTimes(const Scenario &scenario)
{
    std::map<InjectId, ExerciseTime> due;
    for (const Inject &inject : scenario.injects) { // an inject follows only earlier ones
        if (const auto *at = std::get_if<AtTime>(&inject.release)) {
            due[inject.id] = at->at;
        } else {
            const auto &after = std::get<AfterInject>(inject.release);
            due[inject.id] = due.at(after.inject) + after.delay;
        }
    }
    return due;
}

/// A host in small: a steady clock that goes on by random steps, and a facilitator who pauses, resumes, jumps and
/// changes the speed at random. It keeps the clock as the real host does.
class Run
{
public:
    Run(const Scenario &scenario, Luck &luck) : m_scenario(scenario), m_luck(luck)
    {
        command(StartExercise{});
        m_clock = ExerciseClock(ExerciseTime{0}, m_steady, 1000, true);
        follow();
    }

    void step()
    {
        m_steady += Millis{static_cast<std::int64_t>(m_luck.below(40'000))};
        follow();
        switch (m_luck.below(8)) {
        case 0: command(PauseExercise{}); break;
        case 1:
        case 2: command(ResumeExercise{}); break;
        case 3: command(ChangeRate{{static_cast<int>(100 + m_luck.below(3'000))}}); break;
        case 4:
            if (m_luck.chance(40)) {
                command(JumpClock{{now() + Millis{static_cast<std::int64_t>(m_luck.below(150'000))}}});
            }
            break;
        case 5: closeFrozen(); break;
        default: break;
        }
    }

    void finish()
    {
        for (int i = 0; i < 3; ++i) {
            closeFrozen();
            command(ResumeExercise{});
            m_steady += std::chrono::hours{24};
            follow();
        }
    }

    std::vector<Happened> happened;
    std::vector<std::pair<ExerciseTime, ExerciseTime>> jumps; ///< from, to

private:
    [[nodiscard]] ExerciseTime now() const { return std::max(m_state.now, m_clock.at(m_steady)); }

    void closeFrozen()
    {
        for (const auto &[ref, round] : m_state.rounds) {
            if (round.open) {
                command(CloseRound{{ref}});
                return;
            }
        }
    }

    template <class C>
    void command(C command)
    {
        Proposal proposal{Ref{m_luck.bits() | 1U}, {}, {}, std::move(command)};
        Verdict verdict = decide(m_scenario, m_state, m_scenario.seats.front(), proposal, now());
        if (auto *made = std::get_if<std::vector<Happened>>(&verdict)) {
            for (Happened &h : *made) {
                take(std::move(h));
            }
            follow();
        }
    }

    void follow()
    {
        Advanced advanced = advance(m_scenario, m_state, now(), testName);
        for (Happened &h : advanced.happened) {
            take(std::move(h));
        }
    }

    void take(Happened h)
    {
        m_state = apply(std::move(m_state), h);
        const bool starts = std::holds_alternative<ExerciseResumed>(h.event);
        if (starts || std::holds_alternative<ExercisePaused>(h.event)) {
            m_clock = ExerciseClock(h.at, m_steady, m_state.ratePermille, starts);
        } else if (const auto *rate = std::get_if<RateChanged>(&h.event)) {
            m_clock = m_clock.withRate(m_steady, rate->permille);
        } else if (const auto *jump = std::get_if<ClockJumped>(&h.event)) {
            jumps.emplace_back(h.at, jump->to);
            m_clock = m_clock.setTo(m_steady, jump->to);
        }
        happened.push_back(std::move(h));
    }

    const Scenario &m_scenario;
    Luck &m_luck;
    ExerciseState m_state;
    Millis m_steady{1'000'000};
    ExerciseClock m_clock;
};

} // namespace

/// Whatever is done to the clock, what is planned happens exactly once, in order, at its own time.
class TestAdvance : public QObject
{
    Q_OBJECT
private slots:
    void releasesEachOnceInOrder()
    {
        VERIFY_PROPERTY([](std::uint64_t seed) {
            Luck luck(seed);
            const Scenario scenario = timedScenario(luck);
            const auto due = dueTimes(scenario);
            Run run(scenario, luck);
            for (int i = 0; i < 60; ++i) {
                run.step();
            }
            run.finish();
            std::map<InjectId, int> released;
            std::map<PhaseId, int> phases;
            ExerciseTime before{0};
            for (const Happened &h : run.happened) {
                RC_ASSERT(h.at >= before);
                before = h.at;
                if (const auto *release = std::get_if<InjectReleased>(&h.event)) {
                    ++released[release->inject];
                    RC_LOG() << release->inject.value << " at " << h.at.count() << ", due "
                             << due.at(release->inject).count() << "\n";
                    RC_ASSERT(h.at == due.at(release->inject));
                }
                if (const auto *phase = std::get_if<PhaseChanged>(&h.event)) {
                    ++phases[phase->phase];
                }
            }
            for (const Inject &inject : scenario.injects) {
                RC_LOG() << inject.id.value << "\n";
                RC_ASSERT(released[inject.id] == 1);
            }
            RC_ASSERT(phases[PhaseId("one")] == 1);
            RC_ASSERT(phases[PhaseId("two")] == 1);
        });
    }

    /// In many small steps the same happens, with the same names, as in one.
    void stepsDoNotMatter()
    {
        VERIFY_PROPERTY([](std::uint64_t seed) {
            Luck luck(seed);
            const Scenario scenario = timedScenario(luck);
            ExerciseState started;
            started.status = Status::running;
            const ExerciseTime end = std::chrono::hours{1};
            const Advanced once = advance(scenario, started, end, testName);
            std::vector<Happened> often;
            ExerciseState state = started;
            for (ExerciseTime t{0}; t < end; t += Millis{static_cast<std::int64_t>(1 + luck.below(90'000))}) {
                Advanced some = advance(scenario, std::move(state), t, testName);
                state = std::move(some.state);
                often.insert(often.end(), some.happened.begin(), some.happened.end());
            }
            Advanced rest = advance(scenario, std::move(state), end, testName);
            often.insert(often.end(), rest.happened.begin(), rest.happened.end());
            RC_ASSERT(often == once.happened);
        });
    }

    /// nextDue() is when advance() does something next, and not a millisecond earlier.
    void nextDueIsWhenSomethingHappens()
    {
        VERIFY_PROPERTY([](std::uint64_t seed) {
            Luck luck(seed);
            const Scenario scenario = timedScenario(luck);
            ExerciseState state;
            state.status = Status::running;
            state = advance(scenario, std::move(state), ExerciseTime{0}, testName).state;
            while (const auto due = nextDue(scenario, state)) {
                RC_ASSERT(advance(scenario, state, *due - Millis{1}, testName).happened.empty());
                Advanced then = advance(scenario, std::move(state), *due, testName);
                RC_ASSERT(!then.happened.empty());
                RC_ASSERT(then.happened.front().at == *due);
                state = std::move(then.state);
            }
        });
    }

    void triggers_data()
    {
        QTest::addColumn<QString>("inject");
        QTest::addColumn<QString>("doing");
        QTest::addColumn<int>("releasedAtSeconds"); // -1: never within the half hour
        QTest::newRow("at its time") << "2"
                                     << "" << 180;
        QTest::newRow("after another") << "3"
                                       << "" << 300;
        QTest::newRow("condition never true") << "4"
                                              << "" << -1;
        QTest::newRow("condition true at 200 s, and a minute") << "4"
                                                               << "decide" << 260;
        QTest::newRow("somebody else's decision is one, too: decided asks for no owner") << "4"
                                                                                         << "decide as FIR" << 260;
        QTest::newRow("contingency") << "c1"
                                     << "" << 540;
        QTest::newRow("contingency not needed") << "c1"
                                                << "lead" << -1;
        QTest::newRow("by hand") << "6"
                                 << "" << -1;
        QTest::newRow("branch not taken") << "5"
                                          << "" << -1;
        QTest::newRow("branch taken") << "5"
                                      << "branch" << 200;
        QTest::newRow("held") << "2"
                              << "hold" << -1;
        QTest::newRow("held ones hold what follows") << "3"
                                                     << "hold" << -1;
        QTest::newRow("skipped") << "2"
                                 << "skip" << -1;
        QTest::newRow("set to a later time") << "2"
                                             << "retime" << 400;
        QTest::newRow("what follows goes with it") << "3"
                                                   << "retime" << 520;
    }
    void triggers()
    {
        QFETCH(QString, inject);
        QFETCH(QString, doing);
        const Scenario scenario = smallScenario();
        ExerciseState state;
        state.status = Status::running;
        std::vector<Happened> all;
        const auto follow = [&](ExerciseTime to) {
            Advanced advanced = advance(scenario, std::move(state), to, testName);
            state = std::move(advanced.state);
            all.insert(all.end(), advanced.happened.begin(), advanced.happened.end());
            if (state.status == Status::paused) { // the freeze
                state.status = Status::running;
                state.rounds.clear();
            }
        };
        const auto happens = [&](const char *seat, const char *agency, Event event) {
            Happened h{Ref{luckless()}, state.now, state.now, SeatId(seat), AgencyId(agency), std::move(event)};
            state = apply(std::move(state), h);
        };
        follow(ExerciseTime{0});
        if (doing == QLatin1String("hold")) {
            happens("lead", "", InjectHeld{InjectId("2"), true});
        } else if (doing == QLatin1String("skip")) {
            happens("lead", "", InjectSkipped{InjectId("2")});
        } else if (doing == QLatin1String("retime")) {
            happens("lead", "", InjectRetimed{InjectId("2"), ExerciseTime{400'000}});
        }
        follow(ExerciseTime{200'000});
        state.now = ExerciseTime{200'000};
        if (doing.startsWith(QLatin1String("decide"))) {
            DecisionRecorded decision;
            decision.task = TaskId("cordon");
            decision.text = "A cordon";
            happens("pol-1", doing.endsWith(QLatin1String("FIR")) ? "FIR" : "POL", decision);
        } else if (doing == QLatin1String("lead")) {
            happens("fir-1", "FIR", LeadAsserted{FunctionId("scene"), {}, {}});
        } else if (doing == QLatin1String("branch")) {
            happens("lead", "", BranchTaken{BranchId("media"), OptionId("early")});
        }
        for (int i = 0; i < 3; ++i) {
            follow(std::chrono::minutes{30});
        }
        int at = -1;
        int times = 0;
        for (const Happened &h : all) {
            const auto *released = std::get_if<InjectReleased>(&h.event);
            if (released != nullptr && released->inject.value == inject.toStdString()) {
                at = static_cast<int>(h.at.count() / 1000);
                ++times;
            }
        }
        QVERIFY(times <= 1);
        QTEST(at, "releasedAtSeconds");
    }

    void clockNeverGoesBackwards()
    {
        VERIFY_PROPERTY([](std::uint64_t seed) {
            Luck luck(seed);
            Millis steady{static_cast<std::int64_t>(luck.below(1'000'000))};
            ExerciseClock clock(ExerciseTime{0}, steady, 1000, true);
            ExerciseTime before{0};
            for (int i = 0; i < 200; ++i) {
                steady += Millis{static_cast<std::int64_t>(luck.below(5'000))};
                switch (luck.below(5)) {
                case 0: clock = clock.stopped(steady); break;
                case 1: clock = clock.started(steady); break;
                case 2:
                    clock = clock.withRate(
                        steady, static_cast<int>(slowestPermille + luck.below(fastestPermille - slowestPermille)));
                    break;
                case 3:
                    clock =
                        clock.setTo(steady, clock.at(steady) + Millis{static_cast<std::int64_t>(luck.below(100'000))});
                    break;
                default: break;
                }
                RC_ASSERT(clock.at(steady) >= before);
                before = clock.at(steady);
                const ExerciseTime wanted = before + Millis{static_cast<std::int64_t>(luck.below(100'000))};
                const auto when = clock.when(wanted);
                RC_ASSERT(when.has_value() == clock.runs());
                if (when) {
                    RC_ASSERT(clock.at(*when) >= wanted);
                    RC_ASSERT(*when == steady || wanted == before || clock.at(*when - Millis{1}) < wanted);
                }
            }
        });
    }

private:
    static std::uint64_t luckless()
    {
        static std::uint64_t next = 1;
        return next++;
    }
};

QTEST_GUILESS_MAIN(TestAdvance)
#include "tst_advance.moc"
