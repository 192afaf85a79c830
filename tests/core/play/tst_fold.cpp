// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play/codec.h"
#include "play/visible.h"

#include "property.h"
#include "random_play.h"
#include "small_scenario.h"
#include "state_text.h"

using namespace samvirke;
using namespace samvirke::test;

/// The state is the fold of what happened, and of nothing else.
class TestFold : public QObject
{
    Q_OBJECT
private slots:
    /// A random play is worth its name: it accepts and refuses, and most kinds of event occur somewhere.
    void randomPlaysReachFar()
    {
        const Scenario scenario = smallScenario();
        std::set<Kind> kinds;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const History history = randomHistory(scenario, seed, 300);
            for (const Happened &h : history.happened) {
                kinds.insert(kindOf(h.event));
            }
            QVERIFY2(history.accepted > 20 && history.refused > 20, qPrintable(QString::number(seed)));
        }
        QStringList missing;
        for (std::size_t i = 0; i < kindCount; ++i) {
            if (!kinds.contains(static_cast<Kind>(i))) {
                missing += QString::fromUtf8(infoOf(static_cast<Kind>(i)).name.data());
            }
        }
        // the small scenario has no expectations
        QCOMPARE(missing.join(QLatin1Char(' ')), QStringLiteral("ExpectationAcceptedLate ExpectationWaived"));
    }

    /// What was live (decide, advance and apply in turns) is what a replay of the entries as stored comes to.
    void replayIsWhatWasLive()
    {
        const Scenario scenario = smallScenario();
        Decoder decoder;
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            const History history = randomHistory(scenario, seed, 150);
            std::vector<Happened> read;
            for (const Happened &h : history.happened) {
                auto decoded = decoder.happened(encodeHappened(h));
                RC_ASSERT(decoded.has_value());
                read.push_back(std::move(*decoded));
            }
            RC_ASSERT(stateText(replay(read)) == stateText(history.state));
        });
    }

    /// Replay from any prefix's state is replay from the beginning: a host that dies anywhere can be resumed.
    void replayGoesOnFromAnywhere()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed, std::uint16_t cut) {
            const History history = randomHistory(scenario, seed, 100);
            const std::span<const Happened> all = history.happened;
            const std::size_t at = cut % (all.size() + 1);
            const ExerciseState resumed = replay(all.subspan(at), replay(all.first(at)));
            RC_ASSERT(stateText(resumed) == stateText(history.state));
        });
    }

    /// Times never go backwards, and nothing was said after it was recorded.
    void timesNeverGoBackwards()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            ExerciseTime before{0};
            for (const Happened &h : randomHistory(scenario, seed, 150).happened) {
                RC_ASSERT(h.at >= before);
                RC_ASSERT(h.saidAt <= h.at);
                RC_ASSERT(h.saidAt >= ExerciseTime{0});
                before = h.at;
            }
        });
    }

    /// A seat folds only what it may see, in any part of it, and that never fails.
    void seatsFoldWhatTheySee()
    {
        const Scenario scenario = smallScenario();
        VERIFY_PROPERTY([&](std::uint64_t seed) {
            const History history = randomHistory(scenario, seed, 120);
            for (const Seat &seat : scenario.seats) {
                ExerciseState whole;
                ExerciseState own;
                for (const Happened &h : history.happened) {
                    if (const auto seen = visibleTo(scenario, whole, h, seat)) {
                        own = apply(std::move(own), *seen);
                    }
                    whole = apply(std::move(whole), h);
                }
                RC_ASSERT(seat.kind == SeatKind::paper || own.status == whole.status);
                RC_ASSERT(own.things.size() <= whole.things.size());
                RC_ASSERT(seat.kind != SeatKind::facilitator || stateText(own) == stateText(whole));
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
